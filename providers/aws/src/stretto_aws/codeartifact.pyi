# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Domain(_Resource):
    Arn: _R[_L["AWS::CodeArtifact::Domain#/Arn"]]
    DomainName: _X
    EncryptionKey: _X
    Name: _X
    Owner: _X
    PermissionsPolicyDocument: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S, PermissionsPolicyDocument: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PackageGroup(_Resource):
    Arn: _R[_L["AWS::CodeArtifact::PackageGroup#/Arn"]]
    ContactInfo: _X
    Description: _X
    DomainName: _X
    DomainOwner: _X
    OriginConfiguration: _X
    Pattern: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S, Pattern: _S, ContactInfo: _S | None = ..., Description: _S | None = ..., DomainOwner: _S | None = ..., OriginConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Repository(_Resource):
    Arn: _R[_L["AWS::CodeArtifact::Repository#/Arn"]]
    Description: _X
    DomainName: _X
    DomainOwner: _X
    ExternalConnections: _X
    Name: _X
    PermissionsPolicyDocument: _X
    RepositoryName: _X
    Tags: _X
    Upstreams: _X
    def __init__(self, address: str, /, *, DomainName: _S, RepositoryName: _S, Description: _S | None = ..., ExternalConnections: _A | None = ..., PermissionsPolicyDocument: _M | None = ..., Tags: _A | None = ..., Upstreams: _A | None = ..., **options: _Unpack[_O]) -> None: ...
