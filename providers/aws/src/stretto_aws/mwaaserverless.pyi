# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Workflow(_Resource):
    Code: _X
    CodeSnapshottedAt: _X
    CreatedAt: _X
    DefinitionS3Location: _X
    Description: _X
    EncryptionConfiguration: _X
    LoggingConfiguration: _X
    ModifiedAt: _X
    Name: _X
    NetworkConfiguration: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ScheduleConfiguration: _X
    Tags: _X
    TriggerMode: _X
    WorkflowArn: _R[_L["AWS::MWAAServerless::Workflow#/WorkflowArn"]]
    WorkflowStatus: _X
    WorkflowVersion: _X
    def __init__(self, address: str, /, *, DefinitionS3Location: _M, RoleArn: _0, Code: _M | None = ..., Description: _S | None = ..., EncryptionConfiguration: _M | None = ..., LoggingConfiguration: _M | None = ..., Name: _S | None = ..., NetworkConfiguration: _M | None = ..., Tags: _M | None = ..., TriggerMode: _S | None = ..., **options: _Unpack[_O]) -> None: ...
