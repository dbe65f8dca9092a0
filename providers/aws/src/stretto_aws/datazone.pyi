# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::DataZone::DomainUnit#/Id", "AWS::DataZone::Connection#/DomainUnitId", "AWS::DataZone::ProjectProfile#/DomainUnitId"]]
_3: _TypeAlias = _T | _R[_L["AWS::DataZone::ProjectProfile#/Id"]]

class Connection(_Resource):
    AwsLocation: _X
    Configurations: _X
    ConnectionId: _R[_L["AWS::DataZone::Connection#/ConnectionId"]]
    Description: _X
    DomainId: _R[_L["AWS::DataZone::Connection#/DomainId"]]
    DomainIdentifier: _X
    DomainUnitId: _X
    EnableTrustedIdentityPropagation: _X
    EnvironmentId: _X
    EnvironmentIdentifier: _X
    EnvironmentUserRole: _X
    Name: _X
    ProjectId: _X
    ProjectIdentifier: _X
    Props: _X
    Scope: _X
    Type: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, Name: _S, AwsLocation: _M | None = ..., Configurations: _A | None = ..., Description: _S | None = ..., EnableTrustedIdentityPropagation: _B | None = ..., EnvironmentIdentifier: _S | None = ..., ProjectIdentifier: _S | None = ..., Props: _J | None = ..., Scope: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DataSource(_Resource):
    AssetFormsInput: _X
    Configuration: _X
    ConnectionId: _R[_L["AWS::DataZone::Connection#/ConnectionId"]]
    ConnectionIdentifier: _X
    CreatedAt: _X
    Description: _X
    DomainId: _R[_L["AWS::DataZone::DataSource#/DomainId"]]
    DomainIdentifier: _X
    EnableSetting: _X
    EnvironmentId: _X
    EnvironmentIdentifier: _X
    Id: _R[_L["AWS::DataZone::DataSource#/Id"]]
    LastRunAssetCount: _X
    LastRunAt: _X
    LastRunStatus: _X
    Name: _X
    ProjectId: _X
    ProjectIdentifier: _X
    PublishOnImport: _X
    Recommendation: _X
    Schedule: _X
    Status: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, Name: _S, ProjectIdentifier: _S, Type: _S, AssetFormsInput: _A | None = ..., Configuration: _J | None = ..., ConnectionIdentifier: _S | None = ..., Description: _S | None = ..., EnableSetting: _S | None = ..., EnvironmentIdentifier: _S | None = ..., PublishOnImport: _B | None = ..., Recommendation: _M | None = ..., Schedule: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Domain(_Resource):
    Arn: _R[_L["AWS::DataZone::Domain#/Arn"]]
    CreatedAt: _X
    Description: _X
    DomainExecutionRole: _X
    DomainVersion: _X
    Id: _R[_L["AWS::DataZone::Domain#/Id"]]
    KmsKeyIdentifier: _X
    LastUpdatedAt: _X
    ManagedAccountId: _X
    Name: _X
    PortalUrl: _X
    RootDomainUnitId: _X
    ServiceRole: _X
    SingleSignOn: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., DomainExecutionRole: _S | None = ..., DomainVersion: _S | None = ..., KmsKeyIdentifier: _0 | None = ..., ServiceRole: _S | None = ..., SingleSignOn: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainUnit(_Resource):
    CreatedAt: _X
    Description: _X
    DomainId: _R[_L["AWS::DataZone::DomainUnit#/DomainId"]]
    DomainIdentifier: _X
    Id: _R[_L["AWS::DataZone::DomainUnit#/Id"]]
    Identifier: _X
    LastUpdatedAt: _X
    Name: _X
    ParentDomainUnitId: _X
    ParentDomainUnitIdentifier: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, Name: _S, ParentDomainUnitIdentifier: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Environment(_Resource):
    AwsAccountId: _X
    AwsAccountRegion: _X
    CreatedAt: _X
    CreatedBy: _X
    DeploymentOrder: _X
    Description: _X
    DomainId: _R[_L["AWS::DataZone::Environment#/DomainId"]]
    DomainIdentifier: _X
    EnvironmentAccountIdentifier: _X
    EnvironmentAccountRegion: _X
    EnvironmentBlueprintId: _X
    EnvironmentBlueprintIdentifier: _X
    EnvironmentConfigurationId: _X
    EnvironmentProfileId: _R[_L["AWS::DataZone::EnvironmentProfile#/Id"]]
    EnvironmentProfileIdentifier: _X
    EnvironmentRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    GlossaryTerms: _X
    Id: _R[_L["AWS::DataZone::Environment#/Id"]]
    Name: _X
    ProjectId: _X
    ProjectIdentifier: _X
    Provider: _X
    Status: _X
    UpdatedAt: _X
    UserParameters: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, Name: _S, ProjectIdentifier: _S, DeploymentOrder: _I | None = ..., Description: _S | None = ..., EnvironmentAccountIdentifier: _S | None = ..., EnvironmentAccountRegion: _S | None = ..., EnvironmentBlueprintIdentifier: _S | None = ..., EnvironmentConfigurationId: _S | None = ..., EnvironmentProfileIdentifier: _S | None = ..., EnvironmentRoleArn: _1 | None = ..., GlossaryTerms: _A | None = ..., UserParameters: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EnvironmentActions(_Resource):
    Description: _X
    DomainId: _R[_L["AWS::DataZone::EnvironmentActions#/DomainId"]]
    DomainIdentifier: _X
    EnvironmentId: _R[_L["AWS::DataZone::EnvironmentActions#/EnvironmentId"]]
    EnvironmentIdentifier: _X
    Id: _R[_L["AWS::DataZone::EnvironmentActions#/Id"]]
    Identifier: _X
    Name: _X
    Parameters: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., DomainIdentifier: _S | None = ..., EnvironmentIdentifier: _S | None = ..., Identifier: _S | None = ..., Parameters: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class EnvironmentBlueprintConfiguration(_Resource):
    CreatedAt: _X
    DomainId: _R[_L["AWS::DataZone::EnvironmentBlueprintConfiguration#/DomainId"]]
    DomainIdentifier: _X
    EnabledRegions: _X
    EnvironmentBlueprintId: _R[_L["AWS::DataZone::EnvironmentBlueprintConfiguration#/EnvironmentBlueprintId"]]
    EnvironmentBlueprintIdentifier: _X
    EnvironmentRolePermissionBoundary: _X
    GlobalParameters: _X
    ManageAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ProvisioningConfigurations: _X
    ProvisioningRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RegionalParameters: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, EnabledRegions: _A, EnvironmentBlueprintIdentifier: _S, EnvironmentRolePermissionBoundary: _S | None = ..., GlobalParameters: _M | None = ..., ManageAccessRoleArn: _1 | None = ..., ProvisioningConfigurations: _A | None = ..., ProvisioningRoleArn: _1 | None = ..., RegionalParameters: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EnvironmentProfile(_Resource):
    AwsAccountId: _X
    AwsAccountRegion: _X
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    DomainId: _R[_L["AWS::DataZone::EnvironmentProfile#/DomainId"]]
    DomainIdentifier: _X
    EnvironmentBlueprintId: _X
    EnvironmentBlueprintIdentifier: _X
    Id: _R[_L["AWS::DataZone::EnvironmentProfile#/Id"]]
    Name: _X
    ProjectId: _X
    ProjectIdentifier: _X
    UpdatedAt: _X
    UserParameters: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, AwsAccountRegion: _S, DomainIdentifier: _S, EnvironmentBlueprintIdentifier: _S, Name: _S, ProjectIdentifier: _S, Description: _S | None = ..., UserParameters: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FormType(_Resource):
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    DomainId: _X
    DomainIdentifier: _R[_L["AWS::DataZone::FormType#/DomainIdentifier"]]
    FormTypeIdentifier: _R[_L["AWS::DataZone::FormType#/FormTypeIdentifier"]]
    Model: _X
    Name: _X
    OwningProjectId: _X
    OwningProjectIdentifier: _X
    Revision: _X
    Status: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, Model: _M, Name: _S, OwningProjectIdentifier: _S, Description: _S | None = ..., Status: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class GroupProfile(_Resource):
    DomainId: _R[_L["AWS::DataZone::GroupProfile#/DomainId"]]
    DomainIdentifier: _X
    GroupIdentifier: _X
    GroupName: _X
    GroupType: _X
    Id: _R[_L["AWS::DataZone::GroupProfile#/Id"]]
    RolePrincipalArn: _X
    RolePrincipalId: _X
    Status: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, GroupIdentifier: _S | None = ..., GroupType: _S | None = ..., RolePrincipalArn: _S | None = ..., Status: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Owner(_Resource):
    DomainIdentifier: _R[_L["AWS::DataZone::Owner#/DomainIdentifier"]]
    EntityIdentifier: _R[_L["AWS::DataZone::Owner#/EntityIdentifier"]]
    EntityType: _R[_L["AWS::DataZone::Owner#/EntityType"]]
    Owner: _X
    OwnerIdentifier: _R[_L["AWS::DataZone::Owner#/OwnerIdentifier"]]
    OwnerType: _R[_L["AWS::DataZone::Owner#/OwnerType"]]
    def __init__(self, address: str, /, *, DomainIdentifier: _S, EntityIdentifier: _S, EntityType: _S, Owner: _M, **options: _Unpack[_O]) -> None: ...

class PolicyGrant(_Resource):
    CreatedAt: _X
    CreatedBy: _X
    Detail: _X
    DomainIdentifier: _R[_L["AWS::DataZone::PolicyGrant#/DomainIdentifier"]]
    EntityIdentifier: _R[_L["AWS::DataZone::PolicyGrant#/EntityIdentifier"]]
    EntityType: _R[_L["AWS::DataZone::PolicyGrant#/EntityType"]]
    GrantId: _R[_L["AWS::DataZone::PolicyGrant#/GrantId"]]
    PolicyType: _R[_L["AWS::DataZone::PolicyGrant#/PolicyType"]]
    Principal: _X
    def __init__(self, address: str, /, *, Detail: _J, DomainIdentifier: _S, EntityIdentifier: _S, EntityType: _S, PolicyType: _S, Principal: _J, **options: _Unpack[_O]) -> None: ...

class Project(_Resource):
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    DomainId: _R[_L["AWS::DataZone::Project#/DomainId"]]
    DomainIdentifier: _X
    DomainUnitId: _X
    GlossaryTerms: _X
    Id: _R[_L["AWS::DataZone::Project#/Id"]]
    LastUpdatedAt: _X
    MembershipAssignments: _X
    Name: _X
    ProjectCategory: _X
    ProjectExecutionRole: _R[_L["AWS::IAM::Role#/Arn"]]
    ProjectProfileId: _R[_L["AWS::DataZone::ProjectProfile#/Id"]]
    ProjectProfileVersion: _X
    ProjectStatus: _X
    ResourceTags: _X
    UserParameters: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, Name: _S, Description: _S | None = ..., DomainUnitId: _2 | None = ..., GlossaryTerms: _A | None = ..., MembershipAssignments: _A | None = ..., ProjectCategory: _S | None = ..., ProjectExecutionRole: _1 | None = ..., ProjectProfileId: _3 | None = ..., ProjectProfileVersion: _S | None = ..., ResourceTags: _A | None = ..., UserParameters: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ProjectMembership(_Resource):
    Designation: _X
    DomainIdentifier: _R[_L["AWS::DataZone::ProjectMembership#/DomainIdentifier"]]
    Member: _X
    MemberIdentifier: _X
    MemberIdentifierType: _X
    ProjectIdentifier: _R[_L["AWS::DataZone::ProjectMembership#/ProjectIdentifier"]]
    def __init__(self, address: str, /, *, Designation: _S, DomainIdentifier: _S, Member: _J, ProjectIdentifier: _S, **options: _Unpack[_O]) -> None: ...

class ProjectProfile(_Resource):
    AllowCustomProjectResourceTags: _X
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    DomainId: _X
    DomainIdentifier: _R[_L["AWS::DataZone::ProjectProfile#/DomainIdentifier"]]
    DomainUnitId: _X
    DomainUnitIdentifier: _X
    EnvironmentConfigurations: _X
    Id: _R[_L["AWS::DataZone::ProjectProfile#/Id"]]
    Identifier: _R[_L["AWS::DataZone::ProjectProfile#/Identifier"]]
    LastUpdatedAt: _X
    Name: _X
    ProjectResourceTags: _X
    ProjectResourceTagsDescription: _X
    Status: _X
    UseDefaultConfigurations: _X
    def __init__(self, address: str, /, *, Name: _S, AllowCustomProjectResourceTags: _B | None = ..., Description: _S | None = ..., DomainIdentifier: _S | None = ..., DomainUnitIdentifier: _S | None = ..., EnvironmentConfigurations: _A | None = ..., ProjectResourceTags: _A | None = ..., ProjectResourceTagsDescription: _S | None = ..., Status: _S | None = ..., UseDefaultConfigurations: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class SubscriptionTarget(_Resource):
    ApplicableAssetTypes: _X
    AuthorizedPrincipals: _X
    CreatedAt: _X
    CreatedBy: _X
    DomainId: _R[_L["AWS::DataZone::SubscriptionTarget#/DomainId"]]
    DomainIdentifier: _X
    EnvironmentId: _R[_L["AWS::DataZone::SubscriptionTarget#/EnvironmentId"]]
    EnvironmentIdentifier: _X
    Id: _R[_L["AWS::DataZone::SubscriptionTarget#/Id"]]
    ManageAccessRole: _X
    Name: _X
    ProjectId: _X
    Provider: _X
    SubscriptionTargetConfig: _X
    Type: _X
    UpdatedAt: _X
    UpdatedBy: _X
    def __init__(self, address: str, /, *, ApplicableAssetTypes: _A, AuthorizedPrincipals: _A, DomainIdentifier: _S, EnvironmentIdentifier: _S, Name: _S, SubscriptionTargetConfig: _A, Type: _S, ManageAccessRole: _S | None = ..., Provider: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class UserProfile(_Resource):
    Details: _X
    DomainId: _R[_L["AWS::DataZone::UserProfile#/DomainId"]]
    DomainIdentifier: _X
    Id: _R[_L["AWS::DataZone::UserProfile#/Id"]]
    SessionName: _X
    Status: _X
    Type: _X
    UserIdentifier: _X
    UserType: _X
    def __init__(self, address: str, /, *, DomainIdentifier: _S, UserIdentifier: _S, SessionName: _S | None = ..., Status: _S | None = ..., UserType: _S | None = ..., **options: _Unpack[_O]) -> None: ...
