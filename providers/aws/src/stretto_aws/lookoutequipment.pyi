# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class InferenceScheduler(_Resource):
    DataDelayOffsetInMinutes: _X
    DataInputConfiguration: _X
    DataOutputConfiguration: _X
    DataUploadFrequency: _X
    InferenceSchedulerArn: _R[_L["AWS::LookoutEquipment::InferenceScheduler#/InferenceSchedulerArn"]]
    InferenceSchedulerName: _R[_L["AWS::LookoutEquipment::InferenceScheduler#/InferenceSchedulerName"]]
    ModelName: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ServerSideKmsKeyId: _X
    Tags: _X
    def __init__(self, address: str, /, *, DataInputConfiguration: _M, DataOutputConfiguration: _M, DataUploadFrequency: _S, ModelName: _S, RoleArn: _0, DataDelayOffsetInMinutes: _I | None = ..., InferenceSchedulerName: _S | None = ..., ServerSideKmsKeyId: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
