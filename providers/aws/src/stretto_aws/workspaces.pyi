# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_1: _TypeAlias = _T | Directory | _R[_L["AWS::WorkSpaces::Directory#/DirectoryId", "AWS::WorkSpaces::Directory#/Arn"]]

class ConnectionAlias(_Resource):
    AliasId: _R[_L["AWS::WorkSpaces::ConnectionAlias#/AliasId"]]
    Associations: _X
    ConnectionAliasState: _X
    ConnectionString: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectionString: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Directory(_Resource):
    ActiveDirectoryConfig: _X
    Alias: _X
    Arn: _R[_L["AWS::WorkSpaces::Directory#/Arn"]]
    CertificateBasedAuthProperties: _X
    CustomerUserName: _X
    DirectoryId: _R[_L["AWS::WorkSpaces::Directory#/DirectoryId"]]
    DirectoryName: _X
    DirectoryType: _X
    DnsIpAddresses: _X
    DnsIpv6Addresses: _X
    EnableSelfService: _X
    EndpointEncryptionMode: _X
    IDCConfig: _X
    IamRoleId: _X
    IdcInstanceArn: _X
    IpGroupIds: _X
    MicrosoftEntraConfig: _X
    RegistrationCode: _X
    SamlProperties: _X
    SelfservicePermissions: _X
    State: _X
    StreamingProperties: _X
    SubnetIds: _X
    Tags: _X
    Tenancy: _X
    UserIdentityType: _X
    WorkspaceAccessProperties: _X
    WorkspaceCreationProperties: _X
    WorkspaceDirectoryDescription: _X
    WorkspaceDirectoryName: _X
    WorkspaceSecurityGroupId: _X
    WorkspaceType: _X
    def __init__(self, address: str, /, *, ActiveDirectoryConfig: _M | None = ..., CertificateBasedAuthProperties: _M | None = ..., EnableSelfService: _B | None = ..., EndpointEncryptionMode: _S | None = ..., IdcInstanceArn: _S | None = ..., IpGroupIds: _A | None = ..., MicrosoftEntraConfig: _M | None = ..., SamlProperties: _M | None = ..., SelfservicePermissions: _M | None = ..., StreamingProperties: _M | None = ..., SubnetIds: _Q[_0] | _U | None = ..., Tags: _A | None = ..., Tenancy: _S | None = ..., UserIdentityType: _S | None = ..., WorkspaceAccessProperties: _M | None = ..., WorkspaceCreationProperties: _M | None = ..., WorkspaceDirectoryDescription: _S | None = ..., WorkspaceDirectoryName: _S | None = ..., WorkspaceType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Workspace(_Resource):
    BundleId: _X
    DirectoryId: _X
    Id: _R[_L["AWS::WorkSpaces::Workspace#/Id"]]
    RootVolumeEncryptionEnabled: _X
    Tags: _X
    UserName: _X
    UserVolumeEncryptionEnabled: _X
    VolumeEncryptionKey: _X
    WorkspaceId: _R[_L["AWS::WorkSpaces::Workspace#/WorkspaceId"]]
    WorkspaceProperties: _X
    def __init__(self, address: str, /, *, BundleId: _S, DirectoryId: _1, UserName: _S, RootVolumeEncryptionEnabled: _B | None = ..., Tags: _A | None = ..., UserVolumeEncryptionEnabled: _B | None = ..., VolumeEncryptionKey: _S | None = ..., WorkspaceProperties: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class WorkspaceIpGroup(_Resource):
    Arn: _R[_L["AWS::WorkSpaces::WorkspaceIpGroup#/Arn"]]
    GroupDesc: _X
    GroupId: _X
    GroupName: _X
    Tags: _X
    UserRules: _X
    def __init__(self, address: str, /, *, GroupName: _S, GroupDesc: _S | None = ..., Tags: _A | None = ..., UserRules: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WorkspacesPool(_Resource):
    ApplicationSettings: _X
    BundleId: _X
    Capacity: _X
    CreatedAt: _X
    Description: _X
    DirectoryId: _X
    PoolArn: _X
    PoolId: _R[_L["AWS::WorkSpaces::WorkspacesPool#/PoolId"]]
    PoolName: _X
    RunningMode: _X
    Tags: _X
    TimeoutSettings: _X
    def __init__(self, address: str, /, *, BundleId: _S, Capacity: _M, DirectoryId: _1, PoolName: _S, ApplicationSettings: _M | None = ..., Description: _S | None = ..., RunningMode: _S | None = ..., Tags: _A | None = ..., TimeoutSettings: _M | None = ..., **options: _Unpack[_O]) -> None: ...
