# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws import sns as _sns
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | DBClusterParameterGroup | _R[_L["AWS::RDS::DBClusterParameterGroup#/DBClusterParameterGroupName"]]
_2: _TypeAlias = _T | DBSubnetGroup | _R[_L["AWS::RDS::DBSubnetGroup#/DBSubnetGroupName", "AWS::RDS::DBSubnetGroup#/DBSubnetGroupArn"]]
_3: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_4: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_5: _TypeAlias = _T | DBCluster | _R[_L["AWS::RDS::DBCluster#/DBClusterIdentifier"]]
_6: _TypeAlias = _T | DBParameterGroup | _R[_L["AWS::RDS::DBParameterGroup#/DBParameterGroupName", "AWS::RDS::DBParameterGroup#/DBParameterGroupArn"]]
_7: _TypeAlias = _T | OptionGroup | _R[_L["AWS::RDS::OptionGroup#/OptionGroupName", "AWS::RDS::DBSnapshot#/OptionGroupName"]]
_8: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_9: _TypeAlias = _T | DBProxy | _R[_L["AWS::RDS::DBProxy#/DBProxyName", "AWS::RDS::DBProxy#/DBProxyArn"]]
_10: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupName", "AWS::EC2::SecurityGroup#/Id", "AWS::ElasticLoadBalancing::LoadBalancer#/SourceSecurityGroup/GroupName"]]
_11: _TypeAlias = _T | _sns.Topic | _R[_L["AWS::SNS::Topic#/TopicArn"]]

class ClusterSnapshot(_Resource):
    AllocatedStorage: _X
    AvailabilityZones: _X
    ClusterCreateTime: _X
    DBClusterIdentifier: _X
    DBClusterSnapshotArn: _R[_L["AWS::RDS::ClusterSnapshot#/DBClusterSnapshotArn"]]
    DBClusterSnapshotIdentifier: _X
    DbClusterResourceId: _X
    Engine: _X
    EngineMode: _X
    EngineVersion: _X
    IAMDatabaseAuthenticationEnabled: _X
    KmsKeyId: _X
    LicenseModel: _X
    MasterUsername: _X
    Port: _X
    SnapshotCreateTime: _X
    SnapshotType: _X
    Status: _X
    StorageEncrypted: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, DBClusterIdentifier: _S, DBClusterSnapshotIdentifier: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomDBEngineVersion(_Resource):
    DBEngineVersionArn: _X
    DatabaseInstallationFiles: _X
    DatabaseInstallationFilesS3BucketName: _X
    DatabaseInstallationFilesS3Prefix: _X
    Description: _X
    Engine: _R[_L["AWS::RDS::CustomDBEngineVersion#/Engine"]]
    EngineVersion: _R[_L["AWS::RDS::CustomDBEngineVersion#/EngineVersion"]]
    ImageId: _X
    KMSKeyId: _X
    Manifest: _X
    SourceCustomDbEngineVersionIdentifier: _X
    Status: _X
    Tags: _X
    UseAwsProvidedLatestImage: _X
    def __init__(self, address: str, /, *, Engine: _S, EngineVersion: _S, DatabaseInstallationFiles: _A | None = ..., DatabaseInstallationFilesS3BucketName: _S | None = ..., DatabaseInstallationFilesS3Prefix: _S | None = ..., Description: _S | None = ..., ImageId: _S | None = ..., KMSKeyId: _0 | None = ..., Manifest: _S | None = ..., SourceCustomDbEngineVersionIdentifier: _S | None = ..., Status: _S | None = ..., Tags: _A | None = ..., UseAwsProvidedLatestImage: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class DBCluster(_Resource):
    AllocatedStorage: _X
    AssociatedRoles: _X
    AutoMinorVersionUpgrade: _X
    AvailabilityZones: _X
    BacktrackWindow: _X
    BackupRetentionPeriod: _X
    ClusterScalabilityType: _X
    CopyTagsToSnapshot: _X
    DBClusterArn: _R[_L["AWS::RDS::DBCluster#/DBClusterArn"]]
    DBClusterIdentifier: _R[_L["AWS::RDS::DBCluster#/DBClusterIdentifier"]]
    DBClusterInstanceClass: _X
    DBClusterParameterGroupName: _R[_L["AWS::RDS::DBClusterParameterGroup#/DBClusterParameterGroupName"]]
    DBClusterResourceId: _X
    DBInstanceParameterGroupName: _X
    DBSubnetGroupName: _X
    DBSystemId: _X
    DatabaseInsightsMode: _X
    DatabaseName: _X
    DeleteAutomatedBackups: _X
    DeletionProtection: _X
    Domain: _X
    DomainIAMRoleName: _X
    EnableCloudwatchLogsExports: _X
    EnableGlobalWriteForwarding: _X
    EnableHttpEndpoint: _X
    EnableIAMDatabaseAuthentication: _X
    EnableLocalWriteForwarding: _X
    Endpoint: _X
    Engine: _X
    EngineLifecycleSupport: _X
    EngineMode: _X
    EngineVersion: _X
    GlobalClusterIdentifier: _X
    Iops: _X
    KmsKeyId: _X
    ManageMasterUserPassword: _X
    MasterUserAuthenticationType: _X
    MasterUserPassword: _X
    MasterUserSecret: _X
    MasterUsername: _X
    MonitoringInterval: _X
    MonitoringRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    NetworkType: _X
    PerformanceInsightsEnabled: _X
    PerformanceInsightsKmsKeyId: _X
    PerformanceInsightsRetentionPeriod: _X
    Port: _X
    PreferredBackupWindow: _X
    PreferredMaintenanceWindow: _X
    PubliclyAccessible: _X
    ReadEndpoint: _X
    ReplicationSourceIdentifier: _X
    RestoreToTime: _X
    RestoreType: _X
    ScalingConfiguration: _X
    ServerlessV2ScalingConfiguration: _X
    SnapshotIdentifier: _X
    SourceDBClusterIdentifier: _X
    SourceDbClusterResourceId: _X
    SourceRegion: _X
    StorageEncrypted: _X
    StorageEncryptionType: _X
    StorageThroughput: _X
    StorageType: _X
    Tags: _X
    UseLatestRestorableTime: _X
    VpcSecurityGroupIds: _X
    def __init__(self, address: str, /, *, AllocatedStorage: _I | None = ..., AssociatedRoles: _A | None = ..., AutoMinorVersionUpgrade: _B | None = ..., AvailabilityZones: _A | None = ..., BacktrackWindow: _I | None = ..., BackupRetentionPeriod: _I | None = ..., ClusterScalabilityType: _S | None = ..., CopyTagsToSnapshot: _B | None = ..., DBClusterIdentifier: _S | None = ..., DBClusterInstanceClass: _S | None = ..., DBClusterParameterGroupName: _1 | None = ..., DBInstanceParameterGroupName: _S | None = ..., DBSubnetGroupName: _2 | None = ..., DBSystemId: _S | None = ..., DatabaseInsightsMode: _S | None = ..., DatabaseName: _S | None = ..., DeleteAutomatedBackups: _B | None = ..., DeletionProtection: _B | None = ..., Domain: _S | None = ..., DomainIAMRoleName: _S | None = ..., EnableCloudwatchLogsExports: _A | None = ..., EnableGlobalWriteForwarding: _B | None = ..., EnableHttpEndpoint: _B | None = ..., EnableIAMDatabaseAuthentication: _B | None = ..., EnableLocalWriteForwarding: _B | None = ..., Engine: _S | None = ..., EngineLifecycleSupport: _S | None = ..., EngineMode: _S | None = ..., EngineVersion: _S | None = ..., GlobalClusterIdentifier: _S | None = ..., Iops: _I | None = ..., KmsKeyId: _0 | None = ..., ManageMasterUserPassword: _B | None = ..., MasterUserAuthenticationType: _S | None = ..., MasterUserPassword: _S | None = ..., MasterUserSecret: _M | None = ..., MasterUsername: _S | None = ..., MonitoringInterval: _I | None = ..., MonitoringRoleArn: _3 | None = ..., NetworkType: _S | None = ..., PerformanceInsightsEnabled: _B | None = ..., PerformanceInsightsKmsKeyId: _S | None = ..., PerformanceInsightsRetentionPeriod: _I | None = ..., Port: _I | None = ..., PreferredBackupWindow: _S | None = ..., PreferredMaintenanceWindow: _S | None = ..., PubliclyAccessible: _B | None = ..., ReplicationSourceIdentifier: _S | None = ..., RestoreToTime: _S | None = ..., RestoreType: _S | None = ..., ScalingConfiguration: _M | None = ..., ServerlessV2ScalingConfiguration: _M | None = ..., SnapshotIdentifier: _S | None = ..., SourceDBClusterIdentifier: _S | None = ..., SourceDbClusterResourceId: _S | None = ..., SourceRegion: _S | None = ..., StorageEncrypted: _B | None = ..., StorageType: _S | None = ..., Tags: _A | None = ..., UseLatestRestorableTime: _B | None = ..., VpcSecurityGroupIds: _Q[_4] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class DBClusterEndpoint(_Resource):
    CustomEndpointType: _X
    DBClusterEndpointArn: _R[_L["AWS::RDS::DBClusterEndpoint#/DBClusterEndpointArn"]]
    DBClusterEndpointIdentifier: _X
    DBClusterEndpointResourceIdentifier: _X
    DBClusterIdentifier: _X
    Endpoint: _X
    EndpointType: _X
    ExcludedMembers: _X
    StaticMembers: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, CustomEndpointType: _S, DBClusterEndpointIdentifier: _S, DBClusterIdentifier: _S, ExcludedMembers: _A | None = ..., StaticMembers: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBClusterParameterGroup(_Resource):
    DBClusterParameterGroupName: _R[_L["AWS::RDS::DBClusterParameterGroup#/DBClusterParameterGroupName"]]
    Description: _X
    Family: _X
    Parameters: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, Family: _S, Parameters: _J, DBClusterParameterGroupName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBInstance(_Resource):
    AdditionalStorageVolumes: _X
    AllocatedStorage: _X
    AllowMajorVersionUpgrade: _X
    ApplyImmediately: _X
    AssociatedRoles: _X
    AutoMinorVersionUpgrade: _X
    AutomaticBackupReplicationKmsKeyId: _X
    AutomaticBackupReplicationRegion: _X
    AutomaticBackupReplicationRetentionPeriod: _X
    AutomaticRestartTime: _X
    AvailabilityZone: _X
    BackupRetentionPeriod: _X
    BackupTarget: _X
    CACertificateIdentifier: _X
    CertificateDetails: _X
    CertificateRotationRestart: _X
    CharacterSetName: _X
    CopyTagsToSnapshot: _X
    CustomIAMInstanceProfile: _X
    DBClusterIdentifier: _R[_L["AWS::RDS::DBCluster#/DBClusterIdentifier"]]
    DBClusterSnapshotIdentifier: _X
    DBInstanceArn: _R[_L["AWS::RDS::DBInstance#/DBInstanceArn"]]
    DBInstanceClass: _X
    DBInstanceIdentifier: _R[_L["AWS::RDS::DBInstance#/DBInstanceIdentifier"]]
    DBInstanceStatus: _X
    DBName: _X
    DBParameterGroupName: _X
    DBSecurityGroups: _X
    DBSnapshotIdentifier: _X
    DBSubnetGroupName: _X
    DBSystemId: _X
    DatabaseInsightsMode: _X
    DbiResourceId: _X
    DedicatedLogVolume: _X
    DeleteAutomatedBackups: _X
    DeletionProtection: _X
    Domain: _X
    DomainAuthSecretArn: _X
    DomainDnsIps: _X
    DomainFqdn: _X
    DomainIAMRoleName: _X
    DomainOu: _X
    EnableCloudwatchLogsExports: _X
    EnableIAMDatabaseAuthentication: _X
    EnablePerformanceInsights: _X
    Endpoint: _X
    Engine: _X
    EngineLifecycleSupport: _X
    EngineVersion: _X
    InstanceCreateTime: _X
    Iops: _X
    IsStorageConfigUpgradeAvailable: _X
    KmsKeyId: _X
    LatestRestorableTime: _X
    LicenseModel: _X
    ListenerEndpoint: _X
    ManageMasterUserPassword: _X
    MasterUserAuthenticationType: _X
    MasterUserPassword: _X
    MasterUserSecret: _X
    MasterUsername: _X
    MaxAllocatedStorage: _X
    MonitoringInterval: _X
    MonitoringRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    MultiAZ: _X
    NcharCharacterSetName: _X
    NetworkType: _X
    OptionGroupName: _X
    PercentProgress: _X
    PerformanceInsightsKMSKeyId: _X
    PerformanceInsightsRetentionPeriod: _X
    Port: _X
    PreferredBackupWindow: _X
    PreferredMaintenanceWindow: _X
    ProcessorFeatures: _X
    PromotionTier: _X
    PubliclyAccessible: _X
    ReadReplicaDBClusterIdentifiers: _X
    ReadReplicaDBInstanceIdentifiers: _X
    ReplicaMode: _X
    RestoreTime: _X
    ResumeFullAutomationModeTime: _X
    SecondaryAvailabilityZone: _X
    SourceDBClusterIdentifier: _X
    SourceDBInstanceAutomatedBackupsArn: _X
    SourceDBInstanceIdentifier: _X
    SourceDbiResourceId: _X
    SourceRegion: _X
    StatusInfos: _X
    StorageEncrypted: _X
    StorageOperationPercentProgress: _X
    StorageOperationStatus: _X
    StorageThroughput: _X
    StorageType: _X
    Tags: _X
    TdeCredentialArn: _X
    TdeCredentialPassword: _X
    Timezone: _X
    UseDefaultProcessorFeatures: _X
    UseLatestRestorableTime: _X
    VPCSecurityGroups: _X
    def __init__(self, address: str, /, *, AdditionalStorageVolumes: _A | None = ..., AllocatedStorage: _S | None = ..., AllowMajorVersionUpgrade: _B | None = ..., ApplyImmediately: _B | None = ..., AssociatedRoles: _A | None = ..., AutoMinorVersionUpgrade: _B | None = ..., AutomaticBackupReplicationKmsKeyId: _S | None = ..., AutomaticBackupReplicationRegion: _S | None = ..., AutomaticBackupReplicationRetentionPeriod: _I | None = ..., AvailabilityZone: _S | None = ..., BackupRetentionPeriod: _I | None = ..., BackupTarget: _S | None = ..., CACertificateIdentifier: _S | None = ..., CertificateRotationRestart: _B | None = ..., CharacterSetName: _S | None = ..., CopyTagsToSnapshot: _B | None = ..., CustomIAMInstanceProfile: _S | None = ..., DBClusterIdentifier: _5 | None = ..., DBClusterSnapshotIdentifier: _S | None = ..., DBInstanceClass: _S | None = ..., DBInstanceIdentifier: _S | None = ..., DBName: _S | None = ..., DBParameterGroupName: _6 | None = ..., DBSecurityGroups: _A | None = ..., DBSnapshotIdentifier: _S | None = ..., DBSubnetGroupName: _2 | None = ..., DBSystemId: _S | None = ..., DatabaseInsightsMode: _S | None = ..., DedicatedLogVolume: _B | None = ..., DeleteAutomatedBackups: _B | None = ..., DeletionProtection: _B | None = ..., Domain: _S | None = ..., DomainAuthSecretArn: _S | None = ..., DomainDnsIps: _A | None = ..., DomainFqdn: _S | None = ..., DomainIAMRoleName: _S | None = ..., DomainOu: _S | None = ..., EnableCloudwatchLogsExports: _A | None = ..., EnableIAMDatabaseAuthentication: _B | None = ..., EnablePerformanceInsights: _B | None = ..., Engine: _S | None = ..., EngineLifecycleSupport: _S | None = ..., EngineVersion: _S | None = ..., Iops: _I | None = ..., KmsKeyId: _0 | None = ..., LicenseModel: _S | None = ..., ManageMasterUserPassword: _B | None = ..., MasterUserAuthenticationType: _S | None = ..., MasterUserPassword: _S | None = ..., MasterUserSecret: _M | None = ..., MasterUsername: _S | None = ..., MaxAllocatedStorage: _I | None = ..., MonitoringInterval: _I | None = ..., MonitoringRoleArn: _3 | None = ..., MultiAZ: _B | None = ..., NcharCharacterSetName: _S | None = ..., NetworkType: _S | None = ..., OptionGroupName: _7 | None = ..., PerformanceInsightsKMSKeyId: _S | None = ..., PerformanceInsightsRetentionPeriod: _I | None = ..., Port: _S | None = ..., PreferredBackupWindow: _S | None = ..., PreferredMaintenanceWindow: _S | None = ..., ProcessorFeatures: _A | None = ..., PromotionTier: _I | None = ..., PubliclyAccessible: _B | None = ..., ReplicaMode: _S | None = ..., RestoreTime: _S | None = ..., SourceDBClusterIdentifier: _S | None = ..., SourceDBInstanceAutomatedBackupsArn: _S | None = ..., SourceDBInstanceIdentifier: _S | None = ..., SourceDbiResourceId: _S | None = ..., SourceRegion: _S | None = ..., StorageEncrypted: _B | None = ..., StorageThroughput: _I | None = ..., StorageType: _S | None = ..., Tags: _A | None = ..., TdeCredentialArn: _S | None = ..., TdeCredentialPassword: _S | None = ..., Timezone: _S | None = ..., UseDefaultProcessorFeatures: _B | None = ..., UseLatestRestorableTime: _B | None = ..., VPCSecurityGroups: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBParameterGroup(_Resource):
    DBParameterGroupArn: _R[_L["AWS::RDS::DBParameterGroup#/DBParameterGroupArn"]]
    DBParameterGroupName: _R[_L["AWS::RDS::DBParameterGroup#/DBParameterGroupName"]]
    Description: _X
    Family: _X
    Parameters: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, Family: _S, DBParameterGroupName: _S | None = ..., Parameters: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBProxy(_Resource):
    Auth: _X
    DBProxyArn: _R[_L["AWS::RDS::DBProxy#/DBProxyArn"]]
    DBProxyName: _R[_L["AWS::RDS::DBProxy#/DBProxyName"]]
    DebugLogging: _X
    DefaultAuthScheme: _X
    Endpoint: _X
    EndpointNetworkType: _X
    EngineFamily: _X
    IdleClientTimeout: _X
    RequireTLS: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    TargetConnectionNetworkType: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    VpcSecurityGroupIds: _X
    VpcSubnetIds: _X
    def __init__(self, address: str, /, *, DBProxyName: _S, EngineFamily: _S, RoleArn: _3, VpcSubnetIds: _Q[_8] | _U, Auth: _A | None = ..., DebugLogging: _B | None = ..., DefaultAuthScheme: _S | None = ..., EndpointNetworkType: _S | None = ..., IdleClientTimeout: _I | None = ..., RequireTLS: _B | None = ..., Tags: _A | None = ..., TargetConnectionNetworkType: _S | None = ..., VpcSecurityGroupIds: _Q[_4] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class DBProxyEndpoint(_Resource):
    DBProxyEndpointArn: _R[_L["AWS::RDS::DBProxyEndpoint#/DBProxyEndpointArn"]]
    DBProxyEndpointName: _R[_L["AWS::RDS::DBProxyEndpoint#/DBProxyEndpointName"]]
    DBProxyName: _X
    Endpoint: _X
    EndpointNetworkType: _X
    IsDefault: _X
    Tags: _X
    TargetRole: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    VpcSecurityGroupIds: _X
    VpcSubnetIds: _X
    def __init__(self, address: str, /, *, DBProxyEndpointName: _S, DBProxyName: _9, VpcSubnetIds: _Q[_8] | _U, EndpointNetworkType: _S | None = ..., Tags: _A | None = ..., TargetRole: _S | None = ..., VpcSecurityGroupIds: _Q[_4] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class DBProxyTargetGroup(_Resource):
    ConnectionPoolConfigurationInfo: _X
    DBClusterIdentifiers: _X
    DBInstanceIdentifiers: _X
    DBProxyName: _X
    Tags: _X
    TargetGroupArn: _R[_L["AWS::RDS::DBProxyTargetGroup#/TargetGroupArn"]]
    TargetGroupName: _X
    def __init__(self, address: str, /, *, DBProxyName: _9, TargetGroupName: _S, ConnectionPoolConfigurationInfo: _M | None = ..., DBClusterIdentifiers: _A | None = ..., DBInstanceIdentifiers: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBSecurityGroup(_Resource):
    DBSecurityGroupIngress: _X
    EC2VpcId: _X
    GroupDescription: _X
    Id: _R[_L["AWS::RDS::DBSecurityGroup#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, DBSecurityGroupIngress: _A, GroupDescription: _S, EC2VpcId: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBSecurityGroupIngress(_Resource):
    CIDRIP: _X
    DBSecurityGroupName: _X
    EC2SecurityGroupId: _X
    EC2SecurityGroupName: _X
    EC2SecurityGroupOwnerId: _X
    Id: _R[_L["AWS::RDS::DBSecurityGroupIngress#/Id"]]
    def __init__(self, address: str, /, *, DBSecurityGroupName: _S, CIDRIP: _S | None = ..., EC2SecurityGroupId: _4 | None = ..., EC2SecurityGroupName: _10 | None = ..., EC2SecurityGroupOwnerId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DBShardGroup(_Resource):
    ComputeRedundancy: _X
    DBClusterIdentifier: _X
    DBShardGroupIdentifier: _R[_L["AWS::RDS::DBShardGroup#/DBShardGroupIdentifier"]]
    DBShardGroupResourceId: _X
    Endpoint: _X
    MaxACU: _X
    MinACU: _X
    PubliclyAccessible: _X
    Tags: _X
    def __init__(self, address: str, /, *, DBClusterIdentifier: _S, MaxACU: _F, ComputeRedundancy: _I | None = ..., DBShardGroupIdentifier: _S | None = ..., MinACU: _F | None = ..., PubliclyAccessible: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBSnapshot(_Resource):
    AllocatedStorage: _X
    AvailabilityZone: _X
    DBInstanceIdentifier: _X
    DBSnapshotArn: _R[_L["AWS::RDS::DBSnapshot#/DBSnapshotArn"]]
    DBSnapshotIdentifier: _X
    DbiResourceId: _X
    Encrypted: _X
    Engine: _X
    EngineVersion: _X
    IAMDatabaseAuthenticationEnabled: _X
    InstanceCreateTime: _X
    Iops: _X
    KmsKeyId: _X
    LicenseModel: _X
    MasterUsername: _X
    OptionGroupName: _R[_L["AWS::RDS::OptionGroup#/OptionGroupName"]]
    OriginalSnapshotCreateTime: _X
    Port: _X
    SnapshotCreateTime: _X
    SnapshotType: _X
    Status: _X
    StorageThroughput: _X
    StorageType: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, DBInstanceIdentifier: _S, DBSnapshotIdentifier: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBSubnetGroup(_Resource):
    DBSubnetGroupArn: _R[_L["AWS::RDS::DBSubnetGroup#/DBSubnetGroupArn"]]
    DBSubnetGroupDescription: _X
    DBSubnetGroupName: _R[_L["AWS::RDS::DBSubnetGroup#/DBSubnetGroupName"]]
    SubnetIds: _X
    Tags: _X
    def __init__(self, address: str, /, *, DBSubnetGroupDescription: _S, SubnetIds: _Q[_8] | _U, DBSubnetGroupName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Deployment(_Resource):
    Arn: _R[_L["AWS::RDS::Deployment#/Arn"]]
    BlueGreenDeploymentIdentifier: _X
    BlueGreenDeploymentName: _X
    CreateTime: _X
    Source: _X
    Status: _X
    SwitchoverDetails: _X
    Tags: _X
    Target: _X
    TargetAllocatedStorage: _X
    TargetDBClusterParameterGroupName: _X
    TargetDBInstanceClass: _X
    TargetDBParameterGroupName: _X
    TargetEngineVersion: _X
    TargetIops: _X
    TargetStorageThroughput: _X
    TargetStorageType: _X
    Tasks: _X
    UpgradeTargetStorageConfig: _X
    def __init__(self, address: str, /, *, BlueGreenDeploymentName: _S, Source: _S, Tags: _A | None = ..., TargetAllocatedStorage: _I | None = ..., TargetDBClusterParameterGroupName: _S | None = ..., TargetDBInstanceClass: _S | None = ..., TargetDBParameterGroupName: _S | None = ..., TargetEngineVersion: _S | None = ..., TargetIops: _I | None = ..., TargetStorageThroughput: _I | None = ..., TargetStorageType: _S | None = ..., UpgradeTargetStorageConfig: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class EventSubscription(_Resource):
    Enabled: _X
    EventCategories: _X
    SnsTopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    SourceIds: _X
    SourceType: _X
    SubscriptionName: _R[_L["AWS::RDS::EventSubscription#/SubscriptionName"]]
    Tags: _X
    def __init__(self, address: str, /, *, SnsTopicArn: _11, Enabled: _B | None = ..., EventCategories: _A | None = ..., SourceIds: _A | None = ..., SourceType: _S | None = ..., SubscriptionName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GlobalCluster(_Resource):
    DeletionProtection: _X
    Engine: _X
    EngineLifecycleSupport: _X
    EngineVersion: _X
    GlobalClusterIdentifier: _R[_L["AWS::RDS::GlobalCluster#/GlobalClusterIdentifier"]]
    GlobalEndpoint: _X
    SourceDBClusterIdentifier: _X
    StorageEncrypted: _X
    Tags: _X
    def __init__(self, address: str, /, *, DeletionProtection: _B | None = ..., Engine: _S | None = ..., EngineLifecycleSupport: _S | None = ..., EngineVersion: _S | None = ..., GlobalClusterIdentifier: _S | None = ..., SourceDBClusterIdentifier: _S | None = ..., StorageEncrypted: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Integration(_Resource):
    AdditionalEncryptionContext: _X
    CreateTime: _X
    DataFilter: _X
    Description: _X
    IntegrationArn: _R[_L["AWS::RDS::Integration#/IntegrationArn"]]
    IntegrationName: _X
    KMSKeyId: _X
    SourceArn: _X
    Tags: _X
    TargetArn: _X
    def __init__(self, address: str, /, *, SourceArn: _S, TargetArn: _S, AdditionalEncryptionContext: _M | None = ..., DataFilter: _S | None = ..., Description: _S | None = ..., IntegrationName: _S | None = ..., KMSKeyId: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OptionGroup(_Resource):
    EngineName: _X
    MajorEngineVersion: _X
    OptionConfigurations: _X
    OptionGroupDescription: _X
    OptionGroupName: _R[_L["AWS::RDS::OptionGroup#/OptionGroupName"]]
    Tags: _X
    def __init__(self, address: str, /, *, EngineName: _S, MajorEngineVersion: _S, OptionGroupDescription: _S, OptionConfigurations: _A | None = ..., OptionGroupName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
