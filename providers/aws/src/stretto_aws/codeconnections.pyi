# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Host | _R[_L["AWS::CodeConnections::Host#/HostArn"]]

class Connection(_Resource):
    ConnectionArn: _R[_L["AWS::CodeConnections::Connection#/ConnectionArn"]]
    ConnectionName: _X
    ConnectionStatus: _X
    HostArn: _R[_L["AWS::CodeConnections::Host#/HostArn"]]
    OwnerAccountId: _X
    ProviderType: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectionName: _S, HostArn: _0 | None = ..., ProviderType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Host(_Resource):
    HostArn: _R[_L["AWS::CodeConnections::Host#/HostArn"]]
    HostId: _R[_L["AWS::CodeConnections::Host#/HostId"]]
    Name: _X
    ProviderEndpoint: _X
    ProviderType: _X
    Status: _X
    Tags: _X
    VpcConfiguration: _X
    def __init__(self, address: str, /, *, Name: _S, ProviderEndpoint: _S, ProviderType: _S, Tags: _A | None = ..., VpcConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...
