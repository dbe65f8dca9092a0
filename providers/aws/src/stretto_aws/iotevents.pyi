# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class AlarmModel(_Resource):
    AlarmCapabilities: _X
    AlarmEventActions: _X
    AlarmModelDescription: _X
    AlarmModelName: _X
    AlarmRule: _X
    Id: _R[_L["AWS::IoTEvents::AlarmModel#/Id"]]
    Key: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Severity: _X
    Tags: _X
    def __init__(self, address: str, /, *, AlarmRule: _M, RoleArn: _0, AlarmCapabilities: _M | None = ..., AlarmEventActions: _M | None = ..., AlarmModelDescription: _S | None = ..., AlarmModelName: _S | None = ..., Key: _S | None = ..., Severity: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DetectorModel(_Resource):
    DetectorModelDefinition: _X
    DetectorModelDescription: _X
    DetectorModelName: _R[_L["AWS::IoTEvents::DetectorModel#/DetectorModelName"]]
    EvaluationMethod: _X
    Key: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, DetectorModelDefinition: _M, RoleArn: _0, DetectorModelDescription: _S | None = ..., DetectorModelName: _S | None = ..., EvaluationMethod: _S | None = ..., Key: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Input(_Resource):
    InputDefinition: _X
    InputDescription: _X
    InputName: _R[_L["AWS::IoTEvents::Input#/InputName"]]
    Tags: _X
    def __init__(self, address: str, /, *, InputDefinition: _M, InputDescription: _S | None = ..., InputName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
