# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class Schedule(_Resource):
    Arn: _R[_L["AWS::Scheduler::Schedule#/Arn"]]
    Description: _X
    EndDate: _X
    FlexibleTimeWindow: _X
    GroupName: _X
    KmsKeyArn: _X
    Name: _R[_L["AWS::Scheduler::Schedule#/Name"]]
    ScheduleExpression: _X
    ScheduleExpressionTimezone: _X
    StartDate: _X
    State: _X
    Target: _X
    def __init__(self, address: str, /, *, FlexibleTimeWindow: _M, ScheduleExpression: _S, Target: _M, Description: _S | None = ..., EndDate: _S | None = ..., GroupName: _S | None = ..., KmsKeyArn: _0 | None = ..., Name: _S | None = ..., ScheduleExpressionTimezone: _S | None = ..., StartDate: _S | None = ..., State: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ScheduleGroup(_Resource):
    Arn: _R[_L["AWS::Scheduler::ScheduleGroup#/Arn"]]
    CreationDate: _X
    LastModificationDate: _X
    Name: _R[_L["AWS::Scheduler::ScheduleGroup#/Name"]]
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
