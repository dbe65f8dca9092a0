# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Monitor(_Resource):
    AggregationPeriod: _X
    CreatedAt: _X
    ModifiedAt: _X
    MonitorArn: _R[_L["AWS::NetworkMonitor::Monitor#/MonitorArn"]]
    MonitorName: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, MonitorName: _S, AggregationPeriod: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
