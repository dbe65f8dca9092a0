# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_2: _TypeAlias = _T | Namespace | _R[_L["AWS::RedshiftServerless::Namespace#/NamespaceName"]]
_3: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_4: _TypeAlias = _T | Snapshot | _R[_L["AWS::RedshiftServerless::Snapshot#/SnapshotName"]]
_5: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Namespace(_Resource):
    AdminPasswordSecretKmsKeyId: _X
    AdminUserPassword: _X
    AdminUsername: _X
    DbName: _X
    DefaultIamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    FinalSnapshotName: _X
    FinalSnapshotRetentionPeriod: _X
    IamRoles: _X
    KmsKeyId: _X
    LogExports: _X
    ManageAdminPassword: _X
    Namespace: _X
    NamespaceName: _R[_L["AWS::RedshiftServerless::Namespace#/NamespaceName"]]
    NamespaceResourcePolicy: _X
    RedshiftIdcApplicationArn: _X
    SnapshotCopyConfigurations: _X
    Tags: _X
    def __init__(self, address: str, /, *, NamespaceName: _S, AdminPasswordSecretKmsKeyId: _S | None = ..., AdminUserPassword: _S | None = ..., AdminUsername: _S | None = ..., DbName: _S | None = ..., DefaultIamRoleArn: _0 | None = ..., FinalSnapshotName: _S | None = ..., FinalSnapshotRetentionPeriod: _I | None = ..., IamRoles: _A | None = ..., KmsKeyId: _1 | None = ..., LogExports: _A | None = ..., ManageAdminPassword: _B | None = ..., NamespaceResourcePolicy: _J | None = ..., RedshiftIdcApplicationArn: _S | None = ..., SnapshotCopyConfigurations: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Snapshot(_Resource):
    NamespaceName: _R[_L["AWS::RedshiftServerless::Namespace#/NamespaceName"]]
    OwnerAccount: _X
    RetentionPeriod: _X
    Snapshot: _X
    SnapshotName: _R[_L["AWS::RedshiftServerless::Snapshot#/SnapshotName"]]
    Tags: _X
    def __init__(self, address: str, /, *, SnapshotName: _S, NamespaceName: _2 | None = ..., RetentionPeriod: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Workgroup(_Resource):
    BaseCapacity: _X
    ConfigParameters: _X
    EnhancedVpcRouting: _X
    MaxCapacity: _X
    NamespaceName: _R[_L["AWS::RedshiftServerless::Namespace#/NamespaceName"]]
    Port: _X
    PricePerformanceTarget: _X
    PubliclyAccessible: _X
    RecoveryPointId: _X
    SecurityGroupIds: _X
    SnapshotArn: _X
    SnapshotName: _R[_L["AWS::RedshiftServerless::Snapshot#/SnapshotName"]]
    SnapshotOwnerAccount: _X
    SubnetIds: _X
    Tags: _X
    TrackName: _X
    Workgroup: _X
    WorkgroupName: _R[_L["AWS::RedshiftServerless::Workgroup#/WorkgroupName"]]
    def __init__(self, address: str, /, *, WorkgroupName: _S, BaseCapacity: _I | None = ..., ConfigParameters: _A | None = ..., EnhancedVpcRouting: _B | None = ..., MaxCapacity: _I | None = ..., NamespaceName: _2 | None = ..., Port: _I | None = ..., PricePerformanceTarget: _M | None = ..., PubliclyAccessible: _B | None = ..., RecoveryPointId: _S | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., SnapshotArn: _S | None = ..., SnapshotName: _4 | None = ..., SnapshotOwnerAccount: _S | None = ..., SubnetIds: _Q[_5] | _U | None = ..., Tags: _A | None = ..., TrackName: _S | None = ..., Workgroup: _M | None = ..., **options: _Unpack[_O]) -> None: ...
