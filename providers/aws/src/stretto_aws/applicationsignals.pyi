# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Discovery(_Resource):
    AccountId: _R[_L["AWS::ApplicationSignals::Discovery#/AccountId"]]
    def __init__(self, address: str, /, **options: _Unpack[_O]) -> None: ...

class GroupingConfiguration(_Resource):
    AccountId: _R[_L["AWS::ApplicationSignals::GroupingConfiguration#/AccountId"]]
    GroupingAttributeDefinitions: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, GroupingAttributeDefinitions: _A, **options: _Unpack[_O]) -> None: ...

class InstrumentationConfig(_Resource):
    Arn: _R[_L["AWS::ApplicationSignals::InstrumentationConfig#/Arn"]]
    AttributeFilters: _X
    CaptureConfiguration: _X
    CreatedAt: _X
    Description: _X
    Environment: _R[_L["AWS::ApplicationSignals::InstrumentationConfig#/Environment"]]
    ExpiresAt: _X
    InstrumentationType: _R[_L["AWS::ApplicationSignals::InstrumentationConfig#/InstrumentationType"]]
    Location: _X
    LocationHash: _R[_L["AWS::ApplicationSignals::InstrumentationConfig#/LocationHash"]]
    Service: _R[_L["AWS::ApplicationSignals::InstrumentationConfig#/Service"]]
    SignalType: _R[_L["AWS::ApplicationSignals::InstrumentationConfig#/SignalType"]]
    Tags: _X
    def __init__(self, address: str, /, *, CaptureConfiguration: _M, Environment: _S, InstrumentationType: _S, Location: _M, Service: _S, SignalType: _S, AttributeFilters: _A | None = ..., Description: _S | None = ..., ExpiresAt: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceLevelObjective(_Resource):
    Arn: _R[_L["AWS::ApplicationSignals::ServiceLevelObjective#/Arn"]]
    BurnRateConfigurations: _X
    CreatedTime: _X
    Description: _X
    EvaluationType: _X
    ExclusionWindows: _X
    Goal: _X
    LastUpdatedTime: _X
    Name: _X
    RequestBasedSli: _X
    Sli: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, BurnRateConfigurations: _A | None = ..., Description: _S | None = ..., ExclusionWindows: _A | None = ..., Goal: _M | None = ..., RequestBasedSli: _M | None = ..., Sli: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
