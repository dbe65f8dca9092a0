# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Permission | _R[_L["AWS::RAM::Permission#/Arn"]]
_1: _TypeAlias = _T | ResourceShare | _R[_L["AWS::RAM::ResourceShare#/Arn"]]

class Permission(_Resource):
    Arn: _R[_L["AWS::RAM::Permission#/Arn"]]
    IsResourceTypeDefault: _X
    Name: _X
    PermissionType: _X
    PolicyTemplate: _X
    ResourceType: _X
    Tags: _X
    Version: _X
    def __init__(self, address: str, /, *, Name: _S, PolicyTemplate: _J, ResourceType: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PermissionAssociation(_Resource):
    AssociationStatus: _X
    FeatureSet: _X
    IsDefault: _X
    LastUpdatedTime: _X
    PermissionArn: _R[_L["AWS::RAM::PermissionAssociation#/PermissionArn"]]
    PermissionVersion: _X
    Replace: _X
    ResourceShareArn: _R[_L["AWS::RAM::PermissionAssociation#/ResourceShareArn"]]
    ResourceType: _X
    def __init__(self, address: str, /, *, PermissionArn: _0, ResourceShareArn: _1, Replace: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class PrincipalAssociation(_Resource):
    AssociationType: _X
    CreationTime: _X
    External: _X
    LastUpdatedTime: _X
    Principal: _R[_L["AWS::RAM::PrincipalAssociation#/Principal"]]
    ResourceShareArn: _R[_L["AWS::RAM::PrincipalAssociation#/ResourceShareArn"]]
    Status: _X
    def __init__(self, address: str, /, *, Principal: _S, ResourceShareArn: _1, **options: _Unpack[_O]) -> None: ...

class ResourceAssociation(_Resource):
    AssociationType: _X
    CreationTime: _X
    External: _X
    LastUpdatedTime: _X
    ResourceArn: _R[_L["AWS::RAM::ResourceAssociation#/ResourceArn"]]
    ResourceShareArn: _R[_L["AWS::RAM::ResourceAssociation#/ResourceShareArn"]]
    Status: _X
    def __init__(self, address: str, /, *, ResourceArn: _S, ResourceShareArn: _1, **options: _Unpack[_O]) -> None: ...

class ResourceShare(_Resource):
    AllowExternalPrincipals: _X
    Arn: _R[_L["AWS::RAM::ResourceShare#/Arn"]]
    CreationTime: _X
    FeatureSet: _X
    LastUpdatedTime: _X
    Name: _X
    OwningAccountId: _X
    PermissionArns: _X
    Principals: _X
    ResourceArns: _X
    ResourceShareConfiguration: _X
    Sources: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, AllowExternalPrincipals: _B | None = ..., PermissionArns: _Q[_0] | _U | None = ..., Principals: _A | None = ..., ResourceArns: _A | None = ..., ResourceShareConfiguration: _M | None = ..., Sources: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SourceAssociation(_Resource):
    CreationTime: _X
    LastUpdatedTime: _X
    ResourceShareArn: _R[_L["AWS::RAM::SourceAssociation#/ResourceShareArn"]]
    SourceId: _R[_L["AWS::RAM::SourceAssociation#/SourceId"]]
    SourceType: _X
    Status: _X
    def __init__(self, address: str, /, *, ResourceShareArn: _1, SourceId: _S, **options: _Unpack[_O]) -> None: ...
