# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Cluster | _R[_L["AWS::EKS::Cluster#/Name", "AWS::EKS::Cluster#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class AccessEntry(_Resource):
    AccessEntryArn: _R[_L["AWS::EKS::AccessEntry#/AccessEntryArn"]]
    AccessPolicies: _X
    ClusterName: _R[_L["AWS::EKS::AccessEntry#/ClusterName"]]
    KubernetesGroups: _X
    PrincipalArn: _R[_L["AWS::EKS::AccessEntry#/PrincipalArn"]]
    Tags: _X
    Type: _X
    Username: _X
    def __init__(self, address: str, /, *, ClusterName: _0, PrincipalArn: _S, AccessPolicies: _A | None = ..., KubernetesGroups: _A | None = ..., Tags: _A | None = ..., Type: _S | None = ..., Username: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Addon(_Resource):
    AddonName: _R[_L["AWS::EKS::Addon#/AddonName"]]
    AddonVersion: _X
    Arn: _R[_L["AWS::EKS::Addon#/Arn"]]
    ClusterName: _R[_L["AWS::EKS::Addon#/ClusterName"]]
    ConfigurationValues: _X
    NamespaceConfig: _X
    PodIdentityAssociations: _X
    PreserveOnDelete: _X
    ResolveConflicts: _X
    ServiceAccountRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, AddonName: _S, ClusterName: _0, AddonVersion: _S | None = ..., ConfigurationValues: _S | None = ..., NamespaceConfig: _M | None = ..., PodIdentityAssociations: _A | None = ..., PreserveOnDelete: _B | None = ..., ResolveConflicts: _S | None = ..., ServiceAccountRoleArn: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Capability(_Resource):
    Arn: _R[_L["AWS::EKS::Capability#/Arn"]]
    CapabilityName: _X
    ClusterName: _X
    Configuration: _X
    CreatedAt: _X
    DeletePropagationPolicy: _X
    ModifiedAt: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    Type: _X
    Version: _X
    def __init__(self, address: str, /, *, CapabilityName: _S, ClusterName: _0, DeletePropagationPolicy: _S, RoleArn: _1, Type: _S, Configuration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CertificateAuthority(_Resource):
    ActivatedAt: _X
    ActivatedBy: _X
    ClusterName: _R[_L["AWS::EKS::CertificateAuthority#/ClusterName"]]
    CreatedAt: _X
    CreatedBy: _X
    Data: _X
    DistributionStatus: _X
    Id: _R[_L["AWS::EKS::CertificateAuthority#/Id"]]
    RollbackAvailable: _X
    ScheduledEvents: _X
    SigningStatus: _X
    Validity: _X
    def __init__(self, address: str, /, *, ClusterName: _0, **options: _Unpack[_O]) -> None: ...

class Cluster(_Resource):
    AccessConfig: _X
    ActiveCertificateAuthorityId: _X
    Arn: _R[_L["AWS::EKS::Cluster#/Arn"]]
    BootstrapSelfManagedAddons: _X
    CertificateAuthority: _X
    CertificateAuthorityData: _X
    ClusterSecurityGroupId: _X
    ComputeConfig: _X
    ControlPlaneScalingConfig: _X
    DeletionProtection: _X
    EncryptionConfig: _X
    EncryptionConfigKeyArn: _X
    Endpoint: _X
    Force: _X
    Id: _R[_L["AWS::EKS::Cluster#/Id"]]
    KubeApiServerConfig: _X
    KubeControllerManagerConfig: _X
    KubeSchedulerConfig: _X
    KubernetesNetworkConfig: _X
    Logging: _X
    Name: _R[_L["AWS::EKS::Cluster#/Name"]]
    OpenIdConnectIssuerUrl: _X
    OutpostConfig: _X
    RemoteNetworkConfig: _X
    ResourcesVpcConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RollbackConfig: _X
    StorageConfig: _X
    Tags: _X
    UpgradePolicy: _X
    Version: _X
    ZonalShiftConfig: _X
    def __init__(self, address: str, /, *, ResourcesVpcConfig: _M, RoleArn: _1, AccessConfig: _M | None = ..., ActiveCertificateAuthorityId: _S | None = ..., BootstrapSelfManagedAddons: _B | None = ..., CertificateAuthority: _M | None = ..., ComputeConfig: _M | None = ..., ControlPlaneScalingConfig: _M | None = ..., DeletionProtection: _B | None = ..., EncryptionConfig: _A | None = ..., Force: _B | None = ..., KubeApiServerConfig: _M | None = ..., KubeControllerManagerConfig: _M | None = ..., KubeSchedulerConfig: _M | None = ..., KubernetesNetworkConfig: _M | None = ..., Logging: _M | None = ..., Name: _S | None = ..., OutpostConfig: _M | None = ..., RemoteNetworkConfig: _M | None = ..., RollbackConfig: _M | None = ..., StorageConfig: _M | None = ..., Tags: _A | None = ..., UpgradePolicy: _M | None = ..., Version: _S | None = ..., ZonalShiftConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class FargateProfile(_Resource):
    Arn: _R[_L["AWS::EKS::FargateProfile#/Arn"]]
    ClusterName: _R[_L["AWS::EKS::FargateProfile#/ClusterName"]]
    FargateProfileName: _R[_L["AWS::EKS::FargateProfile#/FargateProfileName"]]
    PodExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Selectors: _X
    Subnets: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterName: _0, PodExecutionRoleArn: _1, Selectors: _A, FargateProfileName: _S | None = ..., Subnets: _Q[_2] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IdentityProviderConfig(_Resource):
    ClusterName: _R[_L["AWS::EKS::IdentityProviderConfig#/ClusterName"]]
    IdentityProviderConfigArn: _R[_L["AWS::EKS::IdentityProviderConfig#/IdentityProviderConfigArn"]]
    IdentityProviderConfigName: _R[_L["AWS::EKS::IdentityProviderConfig#/IdentityProviderConfigName"]]
    Oidc: _X
    Tags: _X
    Type: _R[_L["AWS::EKS::IdentityProviderConfig#/Type"]]
    def __init__(self, address: str, /, *, ClusterName: _0, Type: _S, IdentityProviderConfigName: _S | None = ..., Oidc: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Nodegroup(_Resource):
    AmiType: _X
    Arn: _R[_L["AWS::EKS::Nodegroup#/Arn"]]
    CapacityType: _X
    ClusterName: _X
    DiskSize: _X
    ForceUpdateEnabled: _X
    Id: _R[_L["AWS::EKS::Nodegroup#/Id"]]
    InstanceTypes: _X
    Labels: _X
    LaunchTemplate: _X
    NodeRepairConfig: _X
    NodeRole: _R[_L["AWS::IAM::Role#/Arn"]]
    NodegroupName: _X
    ReleaseVersion: _X
    RemoteAccess: _X
    ScalingConfig: _X
    Subnets: _X
    Tags: _X
    Taints: _X
    UpdateConfig: _X
    Version: _X
    WarmPoolConfig: _X
    def __init__(self, address: str, /, *, ClusterName: _0, NodeRole: _1, Subnets: _Q[_2] | _U, AmiType: _S | None = ..., CapacityType: _S | None = ..., DiskSize: _I | None = ..., ForceUpdateEnabled: _B | None = ..., InstanceTypes: _A | None = ..., Labels: _M | None = ..., LaunchTemplate: _M | None = ..., NodeRepairConfig: _M | None = ..., NodegroupName: _S | None = ..., ReleaseVersion: _S | None = ..., RemoteAccess: _M | None = ..., ScalingConfig: _M | None = ..., Tags: _M | None = ..., Taints: _A | None = ..., UpdateConfig: _M | None = ..., Version: _S | None = ..., WarmPoolConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class PodIdentityAssociation(_Resource):
    AssociationArn: _R[_L["AWS::EKS::PodIdentityAssociation#/AssociationArn"]]
    AssociationId: _X
    ClusterName: _X
    DisableSessionTags: _X
    ExternalId: _X
    Namespace: _X
    Policy: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ServiceAccount: _X
    Tags: _X
    TargetRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, ClusterName: _0, Namespace: _S, RoleArn: _1, ServiceAccount: _S, DisableSessionTags: _B | None = ..., Policy: _S | None = ..., Tags: _A | None = ..., TargetRoleArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...
