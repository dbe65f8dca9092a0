# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | FileSystem | _R[_L["AWS::EFS::FileSystem#/FileSystemId", "AWS::EFS::FileSystem#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class AccessPoint(_Resource):
    AccessPointId: _R[_L["AWS::EFS::AccessPoint#/AccessPointId"]]
    AccessPointTags: _X
    Arn: _R[_L["AWS::EFS::AccessPoint#/Arn"]]
    ClientToken: _X
    FileSystemId: _X
    PosixUser: _X
    RootDirectory: _X
    def __init__(self, address: str, /, *, FileSystemId: _0, AccessPointTags: _A | None = ..., ClientToken: _S | None = ..., PosixUser: _M | None = ..., RootDirectory: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class FileSystem(_Resource):
    Arn: _R[_L["AWS::EFS::FileSystem#/Arn"]]
    AvailabilityZoneName: _X
    BackupPolicy: _X
    BypassPolicyLockoutSafetyCheck: _X
    Encrypted: _X
    FileSystemId: _R[_L["AWS::EFS::FileSystem#/FileSystemId"]]
    FileSystemPolicy: _X
    FileSystemProtection: _X
    FileSystemTags: _X
    KmsKeyId: _X
    LifecyclePolicies: _X
    PerformanceMode: _X
    ProvisionedThroughputInMibps: _X
    ReplicationConfiguration: _X
    ThroughputMode: _X
    def __init__(self, address: str, /, *, AvailabilityZoneName: _S | None = ..., BackupPolicy: _M | None = ..., BypassPolicyLockoutSafetyCheck: _B | None = ..., Encrypted: _B | None = ..., FileSystemPolicy: _J | None = ..., FileSystemProtection: _M | None = ..., FileSystemTags: _A | None = ..., KmsKeyId: _1 | None = ..., LifecyclePolicies: _A | None = ..., PerformanceMode: _S | None = ..., ProvisionedThroughputInMibps: _F | None = ..., ReplicationConfiguration: _M | None = ..., ThroughputMode: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MountTarget(_Resource):
    FileSystemId: _X
    Id: _R[_L["AWS::EFS::MountTarget#/Id"]]
    IpAddress: _X
    IpAddressType: _X
    Ipv6Address: _X
    SecurityGroups: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    def __init__(self, address: str, /, *, FileSystemId: _0, SecurityGroups: _Q[_2] | _U, SubnetId: _3, IpAddress: _S | None = ..., IpAddressType: _S | None = ..., Ipv6Address: _S | None = ..., **options: _Unpack[_O]) -> None: ...
