# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class MicrosoftAD(_Resource):
    Alias: _X
    CreateAlias: _X
    DirectoryId: _R[_L["AWS::DirectoryService::MicrosoftAD#/DirectoryId"]]
    DnsIpAddresses: _X
    Edition: _X
    EnableSso: _X
    Name: _X
    Password: _X
    ShortName: _X
    VpcSettings: _X
    def __init__(self, address: str, /, *, Name: _S, VpcSettings: _M, CreateAlias: _B | None = ..., Edition: _S | None = ..., EnableSso: _B | None = ..., Password: _S | None = ..., ShortName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SimpleAD(_Resource):
    Alias: _X
    CreateAlias: _X
    Description: _X
    DirectoryId: _R[_L["AWS::DirectoryService::SimpleAD#/DirectoryId"]]
    DnsIpAddresses: _X
    EnableSso: _X
    Name: _X
    Password: _X
    ShortName: _X
    Size: _X
    Tags: _X
    VpcSettings: _X
    def __init__(self, address: str, /, *, Name: _S, Size: _S, VpcSettings: _M, CreateAlias: _B | None = ..., Description: _S | None = ..., EnableSso: _B | None = ..., Password: _S | None = ..., ShortName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
