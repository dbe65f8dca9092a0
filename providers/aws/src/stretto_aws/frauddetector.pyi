# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Detector(_Resource):
    Arn: _R[_L["AWS::FraudDetector::Detector#/Arn"]]
    AssociatedModels: _X
    CreatedTime: _X
    Description: _X
    DetectorId: _X
    DetectorVersionId: _X
    DetectorVersionStatus: _X
    EventType: _X
    LastUpdatedTime: _X
    RuleExecutionMode: _X
    Rules: _X
    Tags: _X
    def __init__(self, address: str, /, *, DetectorId: _S, EventType: _M, Rules: _A, AssociatedModels: _A | None = ..., Description: _S | None = ..., DetectorVersionStatus: _S | None = ..., RuleExecutionMode: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EntityType(_Resource):
    Arn: _R[_L["AWS::FraudDetector::EntityType#/Arn"]]
    CreatedTime: _X
    Description: _X
    LastUpdatedTime: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventType(_Resource):
    Arn: _R[_L["AWS::FraudDetector::EventType#/Arn"]]
    CreatedTime: _X
    Description: _X
    EntityTypes: _X
    EventVariables: _X
    Labels: _X
    LastUpdatedTime: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, EntityTypes: _A, EventVariables: _A, Labels: _A, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Label(_Resource):
    Arn: _R[_L["AWS::FraudDetector::Label#/Arn"]]
    CreatedTime: _X
    Description: _X
    LastUpdatedTime: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class List(_Resource):
    Arn: _R[_L["AWS::FraudDetector::List#/Arn"]]
    CreatedTime: _X
    Description: _X
    Elements: _X
    LastUpdatedTime: _X
    Name: _X
    Tags: _X
    VariableType: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Elements: _A | None = ..., Tags: _A | None = ..., VariableType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Outcome(_Resource):
    Arn: _R[_L["AWS::FraudDetector::Outcome#/Arn"]]
    CreatedTime: _X
    Description: _X
    LastUpdatedTime: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Variable(_Resource):
    Arn: _R[_L["AWS::FraudDetector::Variable#/Arn"]]
    CreatedTime: _X
    DataSource: _X
    DataType: _X
    DefaultValue: _X
    Description: _X
    LastUpdatedTime: _X
    Name: _X
    Tags: _X
    VariableType: _X
    def __init__(self, address: str, /, *, DataSource: _S, DataType: _S, DefaultValue: _S, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., VariableType: _S | None = ..., **options: _Unpack[_O]) -> None: ...
