# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Connection(_Resource):
    ActivationKey: _X
    Arn: _R[_L["AWS::Interconnect::Connection#/Arn"]]
    AttachPoint: _X
    Bandwidth: _X
    BillingTier: _X
    ConnectionId: _R[_L["AWS::Interconnect::Connection#/ConnectionId"]]
    Description: _X
    EnvironmentId: _X
    OwnerAccount: _X
    Provider: _X
    RemoteAccount: _X
    RemoteOwnerAccount: _X
    SharedId: _X
    State: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, AttachPoint: _M, ActivationKey: _S | None = ..., Bandwidth: _S | None = ..., Description: _S | None = ..., EnvironmentId: _S | None = ..., RemoteAccount: _M | None = ..., RemoteOwnerAccount: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
