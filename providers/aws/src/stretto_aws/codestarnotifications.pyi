# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class NotificationRule(_Resource):
    Arn: _R[_L["AWS::CodeStarNotifications::NotificationRule#/Arn"]]
    CreatedBy: _X
    DetailType: _X
    EventTypeId: _X
    EventTypeIds: _X
    Name: _X
    Resource: _X
    Status: _X
    Tags: _X
    TargetAddress: _X
    Targets: _X
    def __init__(self, address: str, /, *, DetailType: _S, EventTypeIds: _A, Name: _S, Resource: _S, Targets: _A, CreatedBy: _S | None = ..., EventTypeId: _S | None = ..., Status: _S | None = ..., Tags: _M | None = ..., TargetAddress: _S | None = ..., **options: _Unpack[_O]) -> None: ...
