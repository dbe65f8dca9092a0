# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | Cluster | _R[_L["AWS::DocDBElastic::Cluster#/ClusterArn"]]

class Cluster(_Resource):
    AdminUserName: _X
    AdminUserPassword: _X
    AuthType: _X
    BackupRetentionPeriod: _X
    ClusterArn: _R[_L["AWS::DocDBElastic::Cluster#/ClusterArn"]]
    ClusterEndpoint: _X
    ClusterName: _X
    KmsKeyId: _X
    PreferredBackupWindow: _X
    PreferredMaintenanceWindow: _X
    ShardCapacity: _X
    ShardCount: _X
    ShardInstanceCount: _X
    SubnetIds: _X
    Tags: _X
    VpcSecurityGroupIds: _X
    def __init__(self, address: str, /, *, AdminUserName: _S, AuthType: _S, ClusterName: _S, ShardCapacity: _I, ShardCount: _I, AdminUserPassword: _S | None = ..., BackupRetentionPeriod: _I | None = ..., KmsKeyId: _0 | None = ..., PreferredBackupWindow: _S | None = ..., PreferredMaintenanceWindow: _S | None = ..., ShardInstanceCount: _I | None = ..., SubnetIds: _Q[_1] | _U | None = ..., Tags: _A | None = ..., VpcSecurityGroupIds: _Q[_2] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class ClusterSnapshot(_Resource):
    AdminUserName: _X
    ClusterArn: _R[_L["AWS::DocDBElastic::Cluster#/ClusterArn"]]
    ClusterCreationTime: _X
    KmsKeyId: _X
    SnapshotArn: _R[_L["AWS::DocDBElastic::ClusterSnapshot#/SnapshotArn"]]
    SnapshotCreationTime: _X
    SnapshotName: _X
    SnapshotType: _X
    Status: _X
    SubnetIds: _X
    Tags: _X
    VpcSecurityGroupIds: _X
    def __init__(self, address: str, /, *, ClusterArn: _3, SnapshotName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
