# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | FileSystem | _R[_L["AWS::S3Files::FileSystem#/FileSystemId", "AWS::S3Files::FileSystem#/FileSystemArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_3: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_4: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]

class AccessPoint(_Resource):
    AccessPointArn: _R[_L["AWS::S3Files::AccessPoint#/AccessPointArn"]]
    AccessPointId: _R[_L["AWS::S3Files::AccessPoint#/AccessPointId"]]
    ClientToken: _X
    FileSystemId: _X
    OwnerId: _X
    PosixUser: _X
    RootDirectory: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, FileSystemId: _0, ClientToken: _S | None = ..., PosixUser: _M | None = ..., RootDirectory: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FileSystem(_Resource):
    AcceptBucketWarning: _X
    Bucket: _X
    ClientToken: _X
    CreationTime: _X
    FileSystemArn: _R[_L["AWS::S3Files::FileSystem#/FileSystemArn"]]
    FileSystemId: _R[_L["AWS::S3Files::FileSystem#/FileSystemId"]]
    KmsKeyId: _X
    OwnerId: _X
    Prefix: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    StatusMessage: _X
    SynchronizationConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, Bucket: _S, RoleArn: _1, AcceptBucketWarning: _B | None = ..., ClientToken: _S | None = ..., KmsKeyId: _2 | None = ..., Prefix: _S | None = ..., SynchronizationConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FileSystemPolicy(_Resource):
    FileSystemId: _R[_L["AWS::S3Files::FileSystemPolicy#/FileSystemId"]]
    Policy: _X
    def __init__(self, address: str, /, *, FileSystemId: _0, Policy: _M, **options: _Unpack[_O]) -> None: ...

class MountTarget(_Resource):
    AvailabilityZoneId: _X
    FileSystemId: _X
    IpAddressType: _X
    Ipv4Address: _X
    Ipv6Address: _X
    MountTargetId: _R[_L["AWS::S3Files::MountTarget#/MountTargetId"]]
    NetworkInterfaceId: _X
    OwnerId: _X
    SecurityGroups: _X
    Status: _X
    StatusMessage: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, FileSystemId: _0, SubnetId: _3, IpAddressType: _S | None = ..., Ipv4Address: _S | None = ..., Ipv6Address: _S | None = ..., SecurityGroups: _Q[_4] | _U | None = ..., **options: _Unpack[_O]) -> None: ...
