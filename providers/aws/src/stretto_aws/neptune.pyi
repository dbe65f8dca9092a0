# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws import sns as _sns
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | DBClusterParameterGroup | _R[_L["AWS::Neptune::DBClusterParameterGroup#/Name"]]
_1: _TypeAlias = _T | DBSubnetGroup | _R[_L["AWS::Neptune::DBSubnetGroup#/DBSubnetGroupName"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_3: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_4: _TypeAlias = _T | DBParameterGroup | _R[_L["AWS::Neptune::DBParameterGroup#/Name"]]
_5: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_6: _TypeAlias = _T | _sns.Topic | _R[_L["AWS::SNS::Topic#/TopicArn"]]

class DBCluster(_Resource):
    AssociatedRoles: _X
    AvailabilityZones: _X
    BackupRetentionPeriod: _X
    ClusterResourceId: _X
    CopyTagsToSnapshot: _X
    DBClusterIdentifier: _R[_L["AWS::Neptune::DBCluster#/DBClusterIdentifier"]]
    DBClusterParameterGroupName: _R[_L["AWS::Neptune::DBClusterParameterGroup#/Name"]]
    DBInstanceParameterGroupName: _X
    DBPort: _X
    DBSubnetGroupName: _R[_L["AWS::Neptune::DBSubnetGroup#/DBSubnetGroupName"]]
    DeletionProtection: _X
    EnableCloudwatchLogsExports: _X
    Endpoint: _X
    EngineVersion: _X
    GlobalClusterIdentifier: _X
    IamAuthEnabled: _X
    KmsKeyId: _X
    NetworkType: _X
    Port: _X
    PreferredBackupWindow: _X
    PreferredMaintenanceWindow: _X
    ReadEndpoint: _X
    RestoreToTime: _X
    RestoreType: _X
    ServerlessScalingConfiguration: _X
    SnapshotIdentifier: _X
    SourceDBClusterIdentifier: _X
    StorageEncrypted: _X
    Tags: _X
    UseLatestRestorableTime: _X
    VpcSecurityGroupIds: _X
    def __init__(self, address: str, /, *, AssociatedRoles: _A | None = ..., AvailabilityZones: _A | None = ..., BackupRetentionPeriod: _I | None = ..., CopyTagsToSnapshot: _B | None = ..., DBClusterIdentifier: _S | None = ..., DBClusterParameterGroupName: _0 | None = ..., DBInstanceParameterGroupName: _S | None = ..., DBPort: _I | None = ..., DBSubnetGroupName: _1 | None = ..., DeletionProtection: _B | None = ..., EnableCloudwatchLogsExports: _A | None = ..., EngineVersion: _S | None = ..., GlobalClusterIdentifier: _S | None = ..., IamAuthEnabled: _B | None = ..., KmsKeyId: _2 | None = ..., NetworkType: _S | None = ..., PreferredBackupWindow: _S | None = ..., PreferredMaintenanceWindow: _S | None = ..., RestoreToTime: _S | None = ..., RestoreType: _S | None = ..., ServerlessScalingConfiguration: _M | None = ..., SnapshotIdentifier: _S | None = ..., SourceDBClusterIdentifier: _S | None = ..., StorageEncrypted: _B | None = ..., Tags: _A | None = ..., UseLatestRestorableTime: _B | None = ..., VpcSecurityGroupIds: _Q[_3] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class DBClusterParameterGroup(_Resource):
    Description: _X
    Family: _X
    Name: _R[_L["AWS::Neptune::DBClusterParameterGroup#/Name"]]
    Parameters: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, Family: _S, Parameters: _J, Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBInstance(_Resource):
    AllowMajorVersionUpgrade: _X
    AutoMinorVersionUpgrade: _X
    AvailabilityZone: _X
    DBClusterIdentifier: _X
    DBInstanceClass: _X
    DBInstanceIdentifier: _R[_L["AWS::Neptune::DBInstance#/DBInstanceIdentifier"]]
    DBParameterGroupName: _R[_L["AWS::Neptune::DBParameterGroup#/Name"]]
    DBSnapshotIdentifier: _X
    DBSubnetGroupName: _R[_L["AWS::Neptune::DBSubnetGroup#/DBSubnetGroupName"]]
    Endpoint: _X
    Port: _X
    PreferredMaintenanceWindow: _X
    PubliclyAccessible: _X
    Tags: _X
    def __init__(self, address: str, /, *, DBInstanceClass: _S, AllowMajorVersionUpgrade: _B | None = ..., AutoMinorVersionUpgrade: _B | None = ..., AvailabilityZone: _S | None = ..., DBClusterIdentifier: _S | None = ..., DBInstanceIdentifier: _S | None = ..., DBParameterGroupName: _4 | None = ..., DBSnapshotIdentifier: _S | None = ..., DBSubnetGroupName: _1 | None = ..., PreferredMaintenanceWindow: _S | None = ..., PubliclyAccessible: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBParameterGroup(_Resource):
    Description: _X
    Family: _X
    Name: _R[_L["AWS::Neptune::DBParameterGroup#/Name"]]
    Parameters: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, Family: _S, Parameters: _J, Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DBSubnetGroup(_Resource):
    DBSubnetGroupDescription: _X
    DBSubnetGroupName: _R[_L["AWS::Neptune::DBSubnetGroup#/DBSubnetGroupName"]]
    SubnetIds: _X
    Tags: _X
    def __init__(self, address: str, /, *, DBSubnetGroupDescription: _S, SubnetIds: _Q[_5] | _U, DBSubnetGroupName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventSubscription(_Resource):
    Enabled: _X
    EventCategories: _X
    SnsTopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    SourceIds: _X
    SourceType: _X
    SubscriptionName: _R[_L["AWS::Neptune::EventSubscription#/SubscriptionName"]]
    Tags: _X
    def __init__(self, address: str, /, *, SnsTopicArn: _6, Enabled: _B | None = ..., EventCategories: _A | None = ..., SourceIds: _A | None = ..., SourceType: _S | None = ..., SubscriptionName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GlobalCluster(_Resource):
    DeletionProtection: _X
    Engine: _X
    EngineVersion: _X
    GlobalClusterIdentifier: _R[_L["AWS::Neptune::GlobalCluster#/GlobalClusterIdentifier"]]
    SourceDBClusterIdentifier: _X
    StorageEncrypted: _X
    Tags: _X
    def __init__(self, address: str, /, *, DeletionProtection: _B | None = ..., Engine: _S | None = ..., EngineVersion: _S | None = ..., GlobalClusterIdentifier: _S | None = ..., SourceDBClusterIdentifier: _S | None = ..., StorageEncrypted: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
