# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Experiment(_Resource):
    Arn: _R[_L["AWS::Evidently::Experiment#/Arn"]]
    Description: _X
    MetricGoals: _X
    Name: _X
    OnlineAbConfig: _X
    Project: _X
    RandomizationSalt: _X
    RemoveSegment: _X
    RunningStatus: _X
    SamplingRate: _X
    Segment: _X
    Tags: _X
    Treatments: _X
    def __init__(self, address: str, /, *, MetricGoals: _A, Name: _S, OnlineAbConfig: _M, Project: _S, Treatments: _A, Description: _S | None = ..., RandomizationSalt: _S | None = ..., RemoveSegment: _B | None = ..., RunningStatus: _M | None = ..., SamplingRate: _I | None = ..., Segment: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Feature(_Resource):
    Arn: _R[_L["AWS::Evidently::Feature#/Arn"]]
    DefaultVariation: _X
    Description: _X
    EntityOverrides: _X
    EvaluationStrategy: _X
    Name: _X
    Project: _X
    Tags: _X
    Variations: _X
    def __init__(self, address: str, /, *, Name: _S, Project: _S, Variations: _A, DefaultVariation: _S | None = ..., Description: _S | None = ..., EntityOverrides: _A | None = ..., EvaluationStrategy: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Launch(_Resource):
    Arn: _R[_L["AWS::Evidently::Launch#/Arn"]]
    Description: _X
    ExecutionStatus: _X
    Groups: _X
    MetricMonitors: _X
    Name: _X
    Project: _X
    RandomizationSalt: _X
    ScheduledSplitsConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, Groups: _A, Name: _S, Project: _S, ScheduledSplitsConfig: _A, Description: _S | None = ..., ExecutionStatus: _M | None = ..., MetricMonitors: _A | None = ..., RandomizationSalt: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Project(_Resource):
    AppConfigResource: _X
    Arn: _R[_L["AWS::Evidently::Project#/Arn"]]
    DataDelivery: _X
    Description: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, AppConfigResource: _M | None = ..., DataDelivery: _M | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Segment(_Resource):
    Arn: _R[_L["AWS::Evidently::Segment#/Arn"]]
    Description: _X
    Name: _X
    Pattern: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Pattern: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
