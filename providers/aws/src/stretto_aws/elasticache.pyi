# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Snapshot | ServerlessCacheSnapshot | _R[_L["AWS::ElastiCache::Snapshot#/Arn", "AWS::ElastiCache::ServerlessCacheSnapshot#/ARN"]]
_1: _TypeAlias = _T | Snapshot | _R[_L["AWS::ElastiCache::Snapshot#/SnapshotName", "AWS::ElastiCache::Snapshot#/Arn"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | GlobalReplicationGroup | _R[_L["AWS::ElastiCache::GlobalReplicationGroup#/GlobalReplicationGroupId", "AWS::ElastiCache::GlobalReplicationGroup#/Arn"]]
_4: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_5: _TypeAlias = _T | UserGroup | _R[_L["AWS::ElastiCache::UserGroup#/UserGroupId", "AWS::ElastiCache::UserGroup#/Arn"]]
_6: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupName", "AWS::EC2::SecurityGroup#/Id", "AWS::ElasticLoadBalancing::LoadBalancer#/SourceSecurityGroup/GroupName"]]
_7: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_8: _TypeAlias = _T | ServerlessCache | _R[_L["AWS::ElastiCache::ServerlessCache#/ServerlessCacheName", "AWS::ElastiCache::ServerlessCache#/ARN"]]
_9: _TypeAlias = _T | ReplicationGroup | _R[_L["AWS::ElastiCache::ReplicationGroup#/ReplicationGroupId"]]
_10: _TypeAlias = _T | User | _R[_L["AWS::ElastiCache::User#/UserId", "AWS::ElastiCache::User#/Arn"]]

class CacheCluster(_Resource):
    AZMode: _X
    AutoMinorVersionUpgrade: _X
    CacheNodeType: _X
    CacheParameterGroupName: _X
    CacheSecurityGroupNames: _X
    CacheSubnetGroupName: _X
    ClusterName: _R[_L["AWS::ElastiCache::CacheCluster#/ClusterName"]]
    ConfigurationEndpoint: _X
    Engine: _X
    EngineVersion: _X
    IpDiscovery: _X
    LogDeliveryConfigurations: _X
    NetworkType: _X
    NotificationTopicArn: _X
    NumCacheNodes: _X
    Port: _X
    PreferredAvailabilityZone: _X
    PreferredAvailabilityZones: _X
    PreferredMaintenanceWindow: _X
    RedisEndpoint: _X
    SnapshotArns: _X
    SnapshotName: _X
    SnapshotRetentionLimit: _X
    SnapshotWindow: _X
    Tags: _X
    TransitEncryptionEnabled: _X
    VpcSecurityGroupIds: _X
    def __init__(self, address: str, /, *, CacheNodeType: _S, Engine: _S, NumCacheNodes: _I, AZMode: _S | None = ..., AutoMinorVersionUpgrade: _B | None = ..., CacheParameterGroupName: _S | None = ..., CacheSecurityGroupNames: _A | None = ..., CacheSubnetGroupName: _S | None = ..., ClusterName: _S | None = ..., EngineVersion: _S | None = ..., IpDiscovery: _S | None = ..., LogDeliveryConfigurations: _A | None = ..., NetworkType: _S | None = ..., NotificationTopicArn: _S | None = ..., Port: _I | None = ..., PreferredAvailabilityZone: _S | None = ..., PreferredAvailabilityZones: _A | None = ..., PreferredMaintenanceWindow: _S | None = ..., SnapshotArns: _Q[_0] | _U | None = ..., SnapshotName: _1 | None = ..., SnapshotRetentionLimit: _I | None = ..., SnapshotWindow: _S | None = ..., Tags: _A | None = ..., TransitEncryptionEnabled: _B | None = ..., VpcSecurityGroupIds: _Q[_2] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class GlobalReplicationGroup(_Resource):
    Arn: _R[_L["AWS::ElastiCache::GlobalReplicationGroup#/Arn"]]
    AutomaticFailoverEnabled: _X
    CacheNodeType: _X
    CacheParameterGroupName: _X
    Engine: _X
    EngineVersion: _X
    GlobalNodeGroupCount: _X
    GlobalReplicationGroupDescription: _X
    GlobalReplicationGroupId: _R[_L["AWS::ElastiCache::GlobalReplicationGroup#/GlobalReplicationGroupId"]]
    GlobalReplicationGroupIdSuffix: _X
    Members: _X
    RegionalConfigurations: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Members: _A, AutomaticFailoverEnabled: _B | None = ..., CacheNodeType: _S | None = ..., CacheParameterGroupName: _S | None = ..., Engine: _S | None = ..., EngineVersion: _S | None = ..., GlobalNodeGroupCount: _I | None = ..., GlobalReplicationGroupDescription: _S | None = ..., GlobalReplicationGroupIdSuffix: _S | None = ..., RegionalConfigurations: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ParameterGroup(_Resource):
    CacheParameterGroupFamily: _X
    CacheParameterGroupName: _R[_L["AWS::ElastiCache::ParameterGroup#/CacheParameterGroupName"]]
    Description: _X
    Properties: _X
    Tags: _X
    def __init__(self, address: str, /, *, CacheParameterGroupFamily: _S, Description: _S, Properties: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReplicationGroup(_Resource):
    AtRestEncryptionEnabled: _X
    AuthToken: _X
    AutoMinorVersionUpgrade: _X
    AutomaticFailoverEnabled: _X
    CacheNodeType: _X
    CacheParameterGroupName: _X
    CacheSecurityGroupNames: _X
    CacheSubnetGroupName: _X
    ClusterMode: _X
    ConfigurationEndPoint: _X
    DataTieringEnabled: _X
    Durability: _X
    EffectiveDurability: _X
    Engine: _X
    EngineVersion: _X
    GlobalReplicationGroupId: _X
    IpDiscovery: _X
    KmsKeyId: _X
    LogDeliveryConfigurations: _X
    MultiAZEnabled: _X
    NetworkType: _X
    NodeGroupConfiguration: _X
    NotificationTopicArn: _X
    NumCacheClusters: _X
    NumNodeGroups: _X
    Port: _X
    PreferredCacheClusterAZs: _X
    PreferredMaintenanceWindow: _X
    PrimaryClusterId: _X
    PrimaryEndPoint: _X
    ReadEndPoint: _X
    ReaderEndPoint: _X
    ReplicasPerNodeGroup: _X
    ReplicationGroupDescription: _X
    ReplicationGroupId: _R[_L["AWS::ElastiCache::ReplicationGroup#/ReplicationGroupId"]]
    SecurityGroupIds: _X
    SnapshotArns: _X
    SnapshotName: _X
    SnapshotRetentionLimit: _X
    SnapshotWindow: _X
    SnapshottingClusterId: _X
    Tags: _X
    TransitEncryptionEnabled: _X
    TransitEncryptionMode: _X
    UserGroupIds: _X
    def __init__(self, address: str, /, *, ReplicationGroupDescription: _S, AtRestEncryptionEnabled: _B | None = ..., AuthToken: _S | None = ..., AutoMinorVersionUpgrade: _B | None = ..., AutomaticFailoverEnabled: _B | None = ..., CacheNodeType: _S | None = ..., CacheParameterGroupName: _S | None = ..., CacheSecurityGroupNames: _A | None = ..., CacheSubnetGroupName: _S | None = ..., ClusterMode: _S | None = ..., DataTieringEnabled: _B | None = ..., Durability: _S | None = ..., Engine: _S | None = ..., EngineVersion: _S | None = ..., GlobalReplicationGroupId: _3 | None = ..., IpDiscovery: _S | None = ..., KmsKeyId: _4 | None = ..., LogDeliveryConfigurations: _A | None = ..., MultiAZEnabled: _B | None = ..., NetworkType: _S | None = ..., NodeGroupConfiguration: _A | None = ..., NotificationTopicArn: _S | None = ..., NumCacheClusters: _I | None = ..., NumNodeGroups: _I | None = ..., Port: _I | None = ..., PreferredCacheClusterAZs: _A | None = ..., PreferredMaintenanceWindow: _S | None = ..., PrimaryClusterId: _S | None = ..., ReplicasPerNodeGroup: _I | None = ..., ReplicationGroupId: _S | None = ..., SecurityGroupIds: _Q[_2] | _U | None = ..., SnapshotArns: _Q[_0] | _U | None = ..., SnapshotName: _1 | None = ..., SnapshotRetentionLimit: _I | None = ..., SnapshotWindow: _S | None = ..., SnapshottingClusterId: _S | None = ..., Tags: _A | None = ..., TransitEncryptionEnabled: _B | None = ..., TransitEncryptionMode: _S | None = ..., UserGroupIds: _Q[_5] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityGroup(_Resource):
    Description: _X
    Id: _R[_L["AWS::ElastiCache::SecurityGroup#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityGroupIngress(_Resource):
    CacheSecurityGroupName: _X
    EC2SecurityGroupName: _X
    EC2SecurityGroupOwnerId: _X
    Id: _R[_L["AWS::ElastiCache::SecurityGroupIngress#/Id"]]
    def __init__(self, address: str, /, *, CacheSecurityGroupName: _S, EC2SecurityGroupName: _6, EC2SecurityGroupOwnerId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ServerlessCache(_Resource):
    ARN: _R[_L["AWS::ElastiCache::ServerlessCache#/ARN"]]
    CacheUsageLimits: _X
    ConnectionType: _X
    CreateTime: _X
    DailySnapshotTime: _X
    Description: _X
    Endpoint: _X
    Engine: _X
    FinalSnapshotName: _X
    FullEngineVersion: _X
    KmsKeyId: _X
    MajorEngineVersion: _X
    NetworkType: _X
    ReaderEndpoint: _X
    SecurityGroupIds: _X
    ServerlessCacheName: _R[_L["AWS::ElastiCache::ServerlessCache#/ServerlessCacheName"]]
    SnapshotArnsToRestore: _X
    SnapshotRetentionLimit: _X
    Status: _X
    SubnetIds: _X
    Tags: _X
    UserGroupId: _X
    def __init__(self, address: str, /, *, Engine: _S, ServerlessCacheName: _S, CacheUsageLimits: _M | None = ..., ConnectionType: _S | None = ..., DailySnapshotTime: _S | None = ..., Description: _S | None = ..., Endpoint: _M | None = ..., FinalSnapshotName: _S | None = ..., KmsKeyId: _4 | None = ..., MajorEngineVersion: _S | None = ..., NetworkType: _S | None = ..., ReaderEndpoint: _M | None = ..., SecurityGroupIds: _Q[_2] | _U | None = ..., SnapshotArnsToRestore: _A | None = ..., SnapshotRetentionLimit: _I | None = ..., SubnetIds: _Q[_7] | _U | None = ..., Tags: _A | None = ..., UserGroupId: _5 | None = ..., **options: _Unpack[_O]) -> None: ...

class ServerlessCacheSnapshot(_Resource):
    ARN: _R[_L["AWS::ElastiCache::ServerlessCacheSnapshot#/ARN"]]
    BytesUsedForCache: _X
    CreateTime: _X
    KmsKeyId: _X
    ServerlessCacheConfiguration: _X
    ServerlessCacheName: _X
    ServerlessCacheSnapshotName: _X
    SnapshotType: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ServerlessCacheName: _8, ServerlessCacheSnapshotName: _S, KmsKeyId: _4 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Snapshot(_Resource):
    Arn: _R[_L["AWS::ElastiCache::Snapshot#/Arn"]]
    AutoMinorVersionUpgrade: _X
    AutomaticFailover: _X
    CacheClusterCreateTime: _X
    CacheClusterId: _X
    CacheNodeType: _X
    CacheParameterGroupName: _X
    CacheSubnetGroupName: _X
    DataTiering: _X
    Engine: _X
    EngineVersion: _X
    KmsKeyId: _X
    NodeSnapshots: _X
    NumCacheNodes: _X
    NumNodeGroups: _X
    Port: _X
    PreferredAvailabilityZone: _X
    PreferredMaintenanceWindow: _X
    ReplicationGroupDescription: _X
    ReplicationGroupId: _R[_L["AWS::ElastiCache::ReplicationGroup#/ReplicationGroupId"]]
    SnapshotName: _X
    SnapshotRetentionLimit: _X
    SnapshotSource: _X
    SnapshotStatus: _X
    SnapshotWindow: _X
    Tags: _X
    TopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, SnapshotName: _S, CacheClusterId: _S | None = ..., KmsKeyId: _4 | None = ..., ReplicationGroupId: _9 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SubnetGroup(_Resource):
    CacheSubnetGroupName: _R[_L["AWS::ElastiCache::SubnetGroup#/CacheSubnetGroupName"]]
    Description: _X
    SubnetIds: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, SubnetIds: _Q[_7] | _U, CacheSubnetGroupName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class User(_Resource):
    AccessString: _X
    Arn: _R[_L["AWS::ElastiCache::User#/Arn"]]
    AuthenticationMode: _X
    Engine: _X
    NoPasswordRequired: _X
    Passwords: _X
    Status: _X
    Tags: _X
    UserId: _R[_L["AWS::ElastiCache::User#/UserId"]]
    UserName: _X
    def __init__(self, address: str, /, *, Engine: _S, UserId: _S, UserName: _S, AccessString: _S | None = ..., AuthenticationMode: _M | None = ..., NoPasswordRequired: _B | None = ..., Passwords: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserGroup(_Resource):
    Arn: _R[_L["AWS::ElastiCache::UserGroup#/Arn"]]
    Engine: _X
    Status: _X
    Tags: _X
    UserGroupId: _R[_L["AWS::ElastiCache::UserGroup#/UserGroupId"]]
    UserIds: _X
    def __init__(self, address: str, /, *, Engine: _S, UserGroupId: _S, UserIds: _Q[_10] | _U, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
