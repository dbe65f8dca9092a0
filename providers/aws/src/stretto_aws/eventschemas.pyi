# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Discoverer(_Resource):
    CrossAccount: _X
    Description: _X
    DiscovererArn: _R[_L["AWS::EventSchemas::Discoverer#/DiscovererArn"]]
    DiscovererId: _R[_L["AWS::EventSchemas::Discoverer#/DiscovererId"]]
    SourceArn: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, SourceArn: _S, CrossAccount: _B | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Registry(_Resource):
    Description: _X
    RegistryArn: _R[_L["AWS::EventSchemas::Registry#/RegistryArn"]]
    RegistryName: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., RegistryName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RegistryPolicy(_Resource):
    Id: _R[_L["AWS::EventSchemas::RegistryPolicy#/Id"]]
    Policy: _X
    RegistryName: _X
    RevisionId: _X
    def __init__(self, address: str, /, *, Policy: _J, RegistryName: _S, RevisionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Schema(_Resource):
    Content: _X
    Description: _X
    LastModified: _X
    RegistryName: _X
    SchemaArn: _R[_L["AWS::EventSchemas::Schema#/SchemaArn"]]
    SchemaName: _X
    SchemaVersion: _X
    Tags: _X
    Type: _X
    VersionCreatedDate: _X
    def __init__(self, address: str, /, *, Content: _S, RegistryName: _S, Type: _S, Description: _S | None = ..., SchemaName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
