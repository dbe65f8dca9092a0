# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class SpendingLimit(_Resource):
    CreatedAt: _X
    DeviceArn: _X
    QueuedSpend: _X
    SpendingLimit: _X
    SpendingLimitArn: _R[_L["AWS::Braket::SpendingLimit#/SpendingLimitArn"]]
    Tags: _X
    TimePeriod: _X
    TotalSpend: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DeviceArn: _S, SpendingLimit: _S, Tags: _A | None = ..., TimePeriod: _M | None = ..., **options: _Unpack[_O]) -> None: ...
