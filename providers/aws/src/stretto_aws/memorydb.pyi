# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws import sns as _sns
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | User | _R[_L["AWS::MemoryDB::User#/UserName", "AWS::MemoryDB::User#/Arn"]]
_1: _TypeAlias = _T | ACL | _R[_L["AWS::MemoryDB::ACL#/ACLName", "AWS::MemoryDB::ACL#/Arn"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_3: _TypeAlias = _T | MultiRegionCluster | _R[_L["AWS::MemoryDB::MultiRegionCluster#/MultiRegionClusterName", "AWS::MemoryDB::MultiRegionCluster#/ARN"]]
_4: _TypeAlias = _T | ParameterGroup | _R[_L["AWS::MemoryDB::ParameterGroup#/ParameterGroupName", "AWS::MemoryDB::ParameterGroup#/ARN"]]
_5: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_6: _TypeAlias = _T | Snapshot | _R[_L["AWS::MemoryDB::Snapshot#/Arn"]]
_7: _TypeAlias = _T | Snapshot | _R[_L["AWS::MemoryDB::Snapshot#/SnapshotName", "AWS::MemoryDB::Snapshot#/Arn"]]
_8: _TypeAlias = _T | _sns.Topic | _R[_L["AWS::SNS::Topic#/TopicArn"]]
_9: _TypeAlias = _T | SubnetGroup | _R[_L["AWS::MemoryDB::SubnetGroup#/SubnetGroupName", "AWS::MemoryDB::SubnetGroup#/ARN"]]
_10: _TypeAlias = _T | Cluster | _R[_L["AWS::MemoryDB::Cluster#/ClusterName", "AWS::MemoryDB::Cluster#/ARN"]]
_11: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class ACL(_Resource):
    ACLName: _R[_L["AWS::MemoryDB::ACL#/ACLName"]]
    Arn: _R[_L["AWS::MemoryDB::ACL#/Arn"]]
    Status: _X
    Tags: _X
    UserNames: _X
    def __init__(self, address: str, /, *, ACLName: _S, Tags: _A | None = ..., UserNames: _Q[_0] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class Cluster(_Resource):
    ACLName: _X
    ARN: _R[_L["AWS::MemoryDB::Cluster#/ARN"]]
    AutoMinorVersionUpgrade: _X
    ClusterEndpoint: _X
    ClusterName: _R[_L["AWS::MemoryDB::Cluster#/ClusterName"]]
    DataTiering: _X
    Description: _X
    Engine: _X
    EngineVersion: _X
    FinalSnapshotName: _X
    IpDiscovery: _X
    KmsKeyId: _X
    MaintenanceWindow: _X
    MultiRegionClusterName: _X
    NetworkType: _X
    NodeType: _X
    NumReplicasPerShard: _X
    NumShards: _X
    ParameterGroupName: _X
    ParameterGroupStatus: _X
    Port: _X
    SecurityGroupIds: _X
    SnapshotArns: _X
    SnapshotName: _X
    SnapshotRetentionLimit: _X
    SnapshotWindow: _X
    SnsTopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    SnsTopicStatus: _X
    Status: _X
    SubnetGroupName: _X
    TLSEnabled: _X
    Tags: _X
    def __init__(self, address: str, /, *, ACLName: _1, ClusterName: _S, NodeType: _S, AutoMinorVersionUpgrade: _B | None = ..., ClusterEndpoint: _M | None = ..., DataTiering: _S | None = ..., Description: _S | None = ..., Engine: _S | None = ..., EngineVersion: _S | None = ..., FinalSnapshotName: _S | None = ..., IpDiscovery: _S | None = ..., KmsKeyId: _2 | None = ..., MaintenanceWindow: _S | None = ..., MultiRegionClusterName: _3 | None = ..., NetworkType: _S | None = ..., NumReplicasPerShard: _I | None = ..., NumShards: _I | None = ..., ParameterGroupName: _4 | None = ..., Port: _I | None = ..., SecurityGroupIds: _Q[_5] | _U | None = ..., SnapshotArns: _Q[_6] | _U | None = ..., SnapshotName: _7 | None = ..., SnapshotRetentionLimit: _I | None = ..., SnapshotWindow: _S | None = ..., SnsTopicArn: _8 | None = ..., SnsTopicStatus: _S | None = ..., SubnetGroupName: _9 | None = ..., TLSEnabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MultiRegionCluster(_Resource):
    ARN: _R[_L["AWS::MemoryDB::MultiRegionCluster#/ARN"]]
    Description: _X
    Engine: _X
    EngineVersion: _X
    MultiRegionClusterName: _R[_L["AWS::MemoryDB::MultiRegionCluster#/MultiRegionClusterName"]]
    MultiRegionClusterNameSuffix: _X
    MultiRegionParameterGroupName: _X
    NodeType: _X
    NumShards: _X
    Status: _X
    TLSEnabled: _X
    Tags: _X
    UpdateStrategy: _X
    def __init__(self, address: str, /, *, NodeType: _S, Description: _S | None = ..., Engine: _S | None = ..., EngineVersion: _S | None = ..., MultiRegionClusterNameSuffix: _S | None = ..., MultiRegionParameterGroupName: _S | None = ..., NumShards: _I | None = ..., TLSEnabled: _B | None = ..., Tags: _A | None = ..., UpdateStrategy: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ParameterGroup(_Resource):
    ARN: _R[_L["AWS::MemoryDB::ParameterGroup#/ARN"]]
    Description: _X
    Family: _X
    ParameterGroupName: _R[_L["AWS::MemoryDB::ParameterGroup#/ParameterGroupName"]]
    Parameters: _X
    Tags: _X
    def __init__(self, address: str, /, *, Family: _S, ParameterGroupName: _S, Description: _S | None = ..., Parameters: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Snapshot(_Resource):
    Arn: _R[_L["AWS::MemoryDB::Snapshot#/Arn"]]
    ClusterConfiguration: _X
    ClusterName: _X
    DataTiering: _X
    KmsKeyId: _X
    SnapshotName: _X
    Source: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterName: _10, SnapshotName: _S, KmsKeyId: _2 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SubnetGroup(_Resource):
    ARN: _R[_L["AWS::MemoryDB::SubnetGroup#/ARN"]]
    Description: _X
    SubnetGroupName: _R[_L["AWS::MemoryDB::SubnetGroup#/SubnetGroupName"]]
    SubnetIds: _X
    SupportedNetworkTypes: _X
    Tags: _X
    def __init__(self, address: str, /, *, SubnetGroupName: _S, SubnetIds: _Q[_11] | _U, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class User(_Resource):
    AccessString: _X
    Arn: _R[_L["AWS::MemoryDB::User#/Arn"]]
    AuthenticationMode: _X
    Status: _X
    Tags: _X
    UserName: _R[_L["AWS::MemoryDB::User#/UserName"]]
    def __init__(self, address: str, /, *, UserName: _S, AccessString: _S | None = ..., AuthenticationMode: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
