# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Tunnel(_Resource):
    Description: _X
    DestinationConfig: _X
    Status: _X
    Tags: _X
    TimeoutConfig: _X
    TunnelArn: _R[_L["AWS::IoTSecureTunneling::Tunnel#/TunnelArn"]]
    TunnelId: _R[_L["AWS::IoTSecureTunneling::Tunnel#/TunnelId"]]
    def __init__(self, address: str, /, *, Description: _S | None = ..., DestinationConfig: _M | None = ..., Tags: _A | None = ..., TimeoutConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...
