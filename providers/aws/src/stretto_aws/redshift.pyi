# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws import sns as _sns
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.SecurityGroup | ClusterSecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/Id", "AWS::Redshift::ClusterSecurityGroup#/Id", "AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_1: _TypeAlias = _T | ClusterSubnetGroup | _R[_L["AWS::Redshift::ClusterSubnetGroup#/ClusterSubnetGroupName"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_4: _TypeAlias = _T | _kms.Key | _kms.ReplicaKey | _kms.Alias | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId", "AWS::KMS::Alias#/AliasName"]]
_5: _TypeAlias = _T | SnapshotCopyGrant | _R[_L["AWS::Redshift::SnapshotCopyGrant#/SnapshotCopyGrantName", "AWS::Redshift::SnapshotCopyGrant#/Arn"]]
_6: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_7: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupName", "AWS::EC2::SecurityGroup#/Id", "AWS::ElasticLoadBalancing::LoadBalancer#/SourceSecurityGroup/GroupName"]]
_8: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_9: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_10: _TypeAlias = _T | _sns.Topic | _R[_L["AWS::SNS::Topic#/TopicArn"]]

class Cluster(_Resource):
    AllowVersionUpgrade: _X
    AquaConfigurationStatus: _X
    AutomatedSnapshotRetentionPeriod: _X
    AvailabilityZone: _X
    AvailabilityZoneRelocation: _X
    AvailabilityZoneRelocationStatus: _X
    Classic: _X
    ClusterIdentifier: _R[_L["AWS::Redshift::Cluster#/ClusterIdentifier"]]
    ClusterNamespaceArn: _X
    ClusterParameterGroupName: _X
    ClusterSecurityGroups: _X
    ClusterSubnetGroupName: _R[_L["AWS::Redshift::ClusterSubnetGroup#/ClusterSubnetGroupName"]]
    ClusterType: _X
    ClusterVersion: _X
    DBName: _X
    DeferMaintenance: _X
    DeferMaintenanceDuration: _X
    DeferMaintenanceEndTime: _X
    DeferMaintenanceIdentifier: _X
    DeferMaintenanceStartTime: _X
    DestinationRegion: _X
    ElasticIp: _X
    Encrypted: _X
    Endpoint: _X
    EnhancedVpcRouting: _X
    HsmClientCertificateIdentifier: _X
    HsmConfigurationIdentifier: _X
    IamRoles: _X
    KmsKeyId: _X
    LoggingProperties: _X
    MaintenanceTrackName: _X
    ManageMasterPassword: _X
    ManualSnapshotRetentionPeriod: _X
    MasterPasswordSecretArn: _X
    MasterPasswordSecretKmsKeyId: _X
    MasterUserPassword: _X
    MasterUsername: _X
    MultiAZ: _X
    NamespaceResourcePolicy: _X
    NodeType: _X
    NumberOfNodes: _X
    OwnerAccount: _X
    Port: _X
    PreferredMaintenanceWindow: _X
    PubliclyAccessible: _X
    ResourceAction: _X
    RevisionTarget: _X
    RotateEncryptionKey: _X
    SnapshotClusterIdentifier: _X
    SnapshotCopyGrantName: _X
    SnapshotCopyManual: _X
    SnapshotCopyRetentionPeriod: _X
    SnapshotIdentifier: _X
    Tags: _X
    VpcSecurityGroupIds: _X
    def __init__(self, address: str, /, *, ClusterType: _S, DBName: _S, MasterUsername: _S, NodeType: _S, AllowVersionUpgrade: _B | None = ..., AquaConfigurationStatus: _S | None = ..., AutomatedSnapshotRetentionPeriod: _I | None = ..., AvailabilityZone: _S | None = ..., AvailabilityZoneRelocation: _B | None = ..., AvailabilityZoneRelocationStatus: _S | None = ..., Classic: _B | None = ..., ClusterIdentifier: _S | None = ..., ClusterParameterGroupName: _S | None = ..., ClusterSecurityGroups: _Q[_0] | _U | None = ..., ClusterSubnetGroupName: _1 | None = ..., ClusterVersion: _S | None = ..., DeferMaintenance: _B | None = ..., DeferMaintenanceDuration: _I | None = ..., DeferMaintenanceEndTime: _S | None = ..., DeferMaintenanceStartTime: _S | None = ..., DestinationRegion: _S | None = ..., ElasticIp: _S | None = ..., Encrypted: _B | None = ..., Endpoint: _M | None = ..., EnhancedVpcRouting: _B | None = ..., HsmClientCertificateIdentifier: _S | None = ..., HsmConfigurationIdentifier: _S | None = ..., IamRoles: _Q[_2] | _U | None = ..., KmsKeyId: _3 | None = ..., LoggingProperties: _M | None = ..., MaintenanceTrackName: _S | None = ..., ManageMasterPassword: _B | None = ..., ManualSnapshotRetentionPeriod: _I | None = ..., MasterPasswordSecretKmsKeyId: _4 | None = ..., MasterUserPassword: _S | None = ..., MultiAZ: _B | None = ..., NamespaceResourcePolicy: _J | None = ..., NumberOfNodes: _I | None = ..., OwnerAccount: _S | None = ..., Port: _I | None = ..., PreferredMaintenanceWindow: _S | None = ..., PubliclyAccessible: _B | None = ..., ResourceAction: _S | None = ..., RevisionTarget: _S | None = ..., RotateEncryptionKey: _B | None = ..., SnapshotClusterIdentifier: _S | None = ..., SnapshotCopyGrantName: _5 | None = ..., SnapshotCopyManual: _B | None = ..., SnapshotCopyRetentionPeriod: _I | None = ..., SnapshotIdentifier: _S | None = ..., Tags: _A | None = ..., VpcSecurityGroupIds: _Q[_6] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class ClusterParameterGroup(_Resource):
    Description: _X
    ParameterGroupFamily: _X
    ParameterGroupName: _R[_L["AWS::Redshift::ClusterParameterGroup#/ParameterGroupName"]]
    Parameters: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, ParameterGroupFamily: _S, ParameterGroupName: _S | None = ..., Parameters: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ClusterSecurityGroup(_Resource):
    Description: _X
    Id: _R[_L["AWS::Redshift::ClusterSecurityGroup#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ClusterSecurityGroupIngress(_Resource):
    CIDRIP: _X
    ClusterSecurityGroupName: _X
    EC2SecurityGroupName: _X
    EC2SecurityGroupOwnerId: _X
    Id: _R[_L["AWS::Redshift::ClusterSecurityGroupIngress#/Id"]]
    def __init__(self, address: str, /, *, ClusterSecurityGroupName: _S, CIDRIP: _S | None = ..., EC2SecurityGroupName: _7 | None = ..., EC2SecurityGroupOwnerId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ClusterSubnetGroup(_Resource):
    ClusterSubnetGroupName: _R[_L["AWS::Redshift::ClusterSubnetGroup#/ClusterSubnetGroupName"]]
    Description: _X
    SubnetIds: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, SubnetIds: _Q[_8] | _U, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EndpointAccess(_Resource):
    Address: _X
    ClusterIdentifier: _X
    EndpointCreateTime: _X
    EndpointName: _R[_L["AWS::Redshift::EndpointAccess#/EndpointName"]]
    EndpointStatus: _X
    Port: _X
    ResourceOwner: _X
    SubnetGroupName: _X
    VpcEndpoint: _X
    VpcSecurityGroupIds: _X
    VpcSecurityGroups: _X
    def __init__(self, address: str, /, *, ClusterIdentifier: _S, EndpointName: _S, SubnetGroupName: _S, VpcSecurityGroupIds: _Q[_6] | _U, ResourceOwner: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EndpointAuthorization(_Resource):
    Account: _R[_L["AWS::Redshift::EndpointAuthorization#/Account"]]
    AllowedAllVPCs: _X
    AllowedVPCs: _X
    AuthorizeTime: _X
    ClusterIdentifier: _R[_L["AWS::Redshift::EndpointAuthorization#/ClusterIdentifier"]]
    ClusterStatus: _X
    EndpointCount: _X
    Force: _X
    Grantee: _X
    Grantor: _X
    Status: _X
    VpcIds: _X
    def __init__(self, address: str, /, *, Account: _S, ClusterIdentifier: _S, Force: _B | None = ..., VpcIds: _Q[_9] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class EventSubscription(_Resource):
    CustSubscriptionId: _X
    CustomerAwsId: _X
    Enabled: _X
    EventCategories: _X
    EventCategoriesList: _X
    Severity: _X
    SnsTopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    SourceIds: _X
    SourceIdsList: _X
    SourceType: _X
    Status: _X
    SubscriptionCreationTime: _X
    SubscriptionName: _R[_L["AWS::Redshift::EventSubscription#/SubscriptionName"]]
    Tags: _X
    def __init__(self, address: str, /, *, SubscriptionName: _S, Enabled: _B | None = ..., EventCategories: _A | None = ..., Severity: _S | None = ..., SnsTopicArn: _10 | None = ..., SourceIds: _A | None = ..., SourceType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Integration(_Resource):
    AdditionalEncryptionContext: _X
    CreateTime: _X
    IntegrationArn: _R[_L["AWS::Redshift::Integration#/IntegrationArn"]]
    IntegrationName: _X
    KMSKeyId: _X
    SourceArn: _X
    Tags: _X
    TargetArn: _X
    def __init__(self, address: str, /, *, SourceArn: _S, TargetArn: _S, AdditionalEncryptionContext: _M | None = ..., IntegrationName: _S | None = ..., KMSKeyId: _3 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class QEV2IdcApplication(_Resource):
    IdcDisplayName: _X
    IdcInstanceArn: _X
    IdcManagedApplicationArn: _X
    IdcOnboardStatus: _X
    Qev2IdcApplicationArn: _R[_L["AWS::Redshift::QEV2IdcApplication#/Qev2IdcApplicationArn"]]
    Qev2IdcApplicationName: _X
    Tags: _X
    def __init__(self, address: str, /, *, IdcDisplayName: _S, IdcInstanceArn: _S, Qev2IdcApplicationName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RedshiftIdcApplication(_Resource):
    ApplicationType: _X
    AuthorizedTokenIssuerList: _X
    IamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    IdcDisplayName: _X
    IdcInstanceArn: _X
    IdcManagedApplicationArn: _X
    IdcOnboardStatus: _X
    IdentityNamespace: _X
    RedshiftIdcApplicationArn: _R[_L["AWS::Redshift::RedshiftIdcApplication#/RedshiftIdcApplicationArn"]]
    RedshiftIdcApplicationName: _X
    ServiceIntegrations: _X
    SsoTagKeys: _X
    Tags: _X
    def __init__(self, address: str, /, *, IamRoleArn: _2, IdcDisplayName: _S, IdcInstanceArn: _S, RedshiftIdcApplicationName: _S, ApplicationType: _S | None = ..., AuthorizedTokenIssuerList: _A | None = ..., IdentityNamespace: _S | None = ..., ServiceIntegrations: _A | None = ..., SsoTagKeys: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ScheduledAction(_Resource):
    Enable: _X
    EndTime: _X
    IamRole: _X
    NextInvocations: _X
    Schedule: _X
    ScheduledActionDescription: _X
    ScheduledActionName: _R[_L["AWS::Redshift::ScheduledAction#/ScheduledActionName"]]
    StartTime: _X
    State: _X
    TargetAction: _X
    def __init__(self, address: str, /, *, ScheduledActionName: _S, Enable: _B | None = ..., EndTime: _S | None = ..., IamRole: _S | None = ..., Schedule: _S | None = ..., ScheduledActionDescription: _S | None = ..., StartTime: _S | None = ..., TargetAction: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Snapshot(_Resource):
    AvailabilityZone: _X
    ClusterCreateTime: _X
    ClusterIdentifier: _X
    ClusterVersion: _X
    DBName: _X
    Encrypted: _X
    EncryptedWithHSM: _X
    EngineFullVersion: _X
    EnhancedVpcRouting: _X
    KmsKeyId: _X
    MaintenanceTrackName: _X
    ManualSnapshotRetentionPeriod: _X
    MasterUsername: _X
    NodeType: _X
    NumberOfNodes: _X
    OwnerAccount: _X
    Port: _X
    SnapshotArn: _R[_L["AWS::Redshift::Snapshot#/SnapshotArn"]]
    SnapshotCreateTime: _X
    SnapshotIdentifier: _X
    SnapshotType: _X
    Status: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, ClusterIdentifier: _S, SnapshotIdentifier: _S, ManualSnapshotRetentionPeriod: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SnapshotCopyGrant(_Resource):
    Arn: _R[_L["AWS::Redshift::SnapshotCopyGrant#/Arn"]]
    KmsKeyId: _X
    SnapshotCopyGrantName: _X
    Tags: _X
    def __init__(self, address: str, /, *, SnapshotCopyGrantName: _S, KmsKeyId: _3 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SnapshotSchedule(_Resource):
    Arn: _R[_L["AWS::Redshift::SnapshotSchedule#/Arn"]]
    AssociatedClusterCount: _X
    ScheduleDefinitions: _X
    ScheduleDescription: _X
    ScheduleIdentifier: _X
    Tags: _X
    def __init__(self, address: str, /, *, ScheduleDefinitions: _A, ScheduleIdentifier: _S, ScheduleDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UsageLimit(_Resource):
    Amount: _X
    Arn: _R[_L["AWS::Redshift::UsageLimit#/Arn"]]
    BreachAction: _X
    ClusterIdentifier: _X
    FeatureType: _X
    LimitType: _X
    Period: _X
    Tags: _X
    UsageLimitId: _R[_L["AWS::Redshift::UsageLimit#/UsageLimitId"]]
    def __init__(self, address: str, /, *, Amount: _F, ClusterIdentifier: _S, FeatureType: _S, LimitType: _S, BreachAction: _S | None = ..., Period: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
