# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class DataCellsFilter(_Resource):
    ColumnNames: _X
    ColumnWildcard: _X
    DatabaseName: _R[_L["AWS::LakeFormation::DataCellsFilter#/DatabaseName"]]
    Name: _R[_L["AWS::LakeFormation::DataCellsFilter#/Name"]]
    RowFilter: _X
    TableCatalogId: _R[_L["AWS::LakeFormation::DataCellsFilter#/TableCatalogId"]]
    TableName: _R[_L["AWS::LakeFormation::DataCellsFilter#/TableName"]]
    def __init__(self, address: str, /, *, DatabaseName: _S, Name: _S, TableCatalogId: _S, TableName: _S, ColumnNames: _A | None = ..., ColumnWildcard: _M | None = ..., RowFilter: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class DataLakeSettings(_Resource):
    Admins: _X
    AllowExternalDataFiltering: _X
    AllowFullTableExternalDataAccess: _X
    AuthorizedSessionTagValueList: _X
    CreateDatabaseDefaultPermissions: _X
    CreateTableDefaultPermissions: _X
    ExternalDataFilteringAllowList: _X
    Id: _R[_L["AWS::LakeFormation::DataLakeSettings#/Id"]]
    MutationType: _X
    Parameters: _X
    ReadOnlyAdmins: _X
    TrustedResourceOwners: _X
    def __init__(self, address: str, /, *, Admins: _A | None = ..., AllowExternalDataFiltering: _B | None = ..., AllowFullTableExternalDataAccess: _B | None = ..., AuthorizedSessionTagValueList: _A | None = ..., CreateDatabaseDefaultPermissions: _A | None = ..., CreateTableDefaultPermissions: _A | None = ..., ExternalDataFilteringAllowList: _A | None = ..., MutationType: _S | None = ..., Parameters: _J | None = ..., ReadOnlyAdmins: _A | None = ..., TrustedResourceOwners: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Permissions(_Resource):
    DataLakePrincipal: _X
    Id: _R[_L["AWS::LakeFormation::Permissions#/Id"]]
    Permissions: _X
    PermissionsWithGrantOption: _X
    Resource: _X
    def __init__(self, address: str, /, *, DataLakePrincipal: _M, Resource: _M, Permissions: _A | None = ..., PermissionsWithGrantOption: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PrincipalPermissions(_Resource):
    Catalog: _X
    Permissions: _X
    PermissionsWithGrantOption: _X
    Principal: _X
    PrincipalIdentifier: _R[_L["AWS::LakeFormation::PrincipalPermissions#/PrincipalIdentifier"]]
    Resource: _X
    ResourceIdentifier: _R[_L["AWS::LakeFormation::PrincipalPermissions#/ResourceIdentifier"]]
    def __init__(self, address: str, /, *, Permissions: _A, PermissionsWithGrantOption: _A, Principal: _M, Resource: _M, Catalog: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Resource(_Resource):
    HybridAccessEnabled: _X
    Id: _R[_L["AWS::LakeFormation::Resource#/Id"]]
    ResourceArn: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    UseServiceLinkedRole: _X
    WithFederation: _X
    def __init__(self, address: str, /, *, ResourceArn: _S, UseServiceLinkedRole: _B, HybridAccessEnabled: _B | None = ..., RoleArn: _0 | None = ..., WithFederation: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Tag(_Resource):
    CatalogId: _X
    TagKey: _R[_L["AWS::LakeFormation::Tag#/TagKey"]]
    TagValues: _X
    def __init__(self, address: str, /, *, TagKey: _S, TagValues: _A, CatalogId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TagAssociation(_Resource):
    LFTags: _X
    Resource: _X
    ResourceIdentifier: _R[_L["AWS::LakeFormation::TagAssociation#/ResourceIdentifier"]]
    TagsIdentifier: _R[_L["AWS::LakeFormation::TagAssociation#/TagsIdentifier"]]
    def __init__(self, address: str, /, *, LFTags: _A, Resource: _M, **options: _Unpack[_O]) -> None: ...
