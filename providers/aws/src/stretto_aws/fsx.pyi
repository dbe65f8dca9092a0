# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | FileSystem | _R[_L["AWS::FSx::FileSystem#/Id"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_3: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_4: _TypeAlias = _T | _R[_L["AWS::FSx::Backup#/BackupId"]]
_5: _TypeAlias = _T | Volume | _R[_L["AWS::FSx::Volume#/VolumeId"]]

class Backup(_Resource):
    BackupId: _R[_L["AWS::FSx::Backup#/BackupId"]]
    CreationTime: _X
    FileSystemId: _R[_L["AWS::FSx::FileSystem#/Id"]]
    Lifecycle: _X
    ResourceARN: _R[_L["AWS::FSx::Backup#/ResourceARN"]]
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, FileSystemId: _0, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataRepositoryAssociation(_Resource):
    AssociationId: _R[_L["AWS::FSx::DataRepositoryAssociation#/AssociationId"]]
    BatchImportMetaDataOnCreate: _X
    DataRepositoryPath: _X
    FileSystemId: _R[_L["AWS::FSx::FileSystem#/Id"]]
    FileSystemPath: _X
    ImportedFileChunkSize: _X
    ResourceARN: _X
    S3: _X
    Tags: _X
    def __init__(self, address: str, /, *, DataRepositoryPath: _S, FileSystemId: _0, FileSystemPath: _S, BatchImportMetaDataOnCreate: _B | None = ..., ImportedFileChunkSize: _I | None = ..., S3: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FileCache(_Resource):
    CopyTagsToDataRepositoryAssociations: _X
    CreationTime: _X
    DNSName: _X
    DataRepositoryAssociationIds: _X
    DataRepositoryAssociations: _X
    FileCacheId: _R[_L["AWS::FSx::FileCache#/FileCacheId"]]
    FileCacheType: _X
    FileCacheTypeVersion: _X
    KmsKeyId: _X
    Lifecycle: _X
    LustreConfiguration: _X
    NetworkInterfaceIds: _X
    OwnerId: _X
    ResourceARN: _R[_L["AWS::FSx::FileCache#/ResourceARN"]]
    SecurityGroupIds: _X
    StorageCapacity: _X
    SubnetIds: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, FileCacheType: _S, FileCacheTypeVersion: _S, StorageCapacity: _I, SubnetIds: _Q[_1] | _U, CopyTagsToDataRepositoryAssociations: _B | None = ..., DataRepositoryAssociations: _A | None = ..., KmsKeyId: _2 | None = ..., LustreConfiguration: _M | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FileSystem(_Resource):
    BackupId: _R[_L["AWS::FSx::Backup#/BackupId"]]
    DNSName: _X
    FileSystemType: _X
    FileSystemTypeVersion: _X
    Id: _R[_L["AWS::FSx::FileSystem#/Id"]]
    KmsKeyId: _X
    LustreConfiguration: _X
    LustreMountName: _X
    NetworkType: _X
    OntapConfiguration: _X
    OpenZFSConfiguration: _X
    ResourceARN: _X
    RootVolumeId: _X
    SecurityGroupIds: _X
    StorageCapacity: _X
    StorageType: _X
    SubnetIds: _X
    Tags: _X
    WindowsConfiguration: _X
    def __init__(self, address: str, /, *, FileSystemType: _S, SubnetIds: _Q[_1] | _U, BackupId: _4 | None = ..., FileSystemTypeVersion: _S | None = ..., KmsKeyId: _2 | None = ..., LustreConfiguration: _M | None = ..., NetworkType: _S | None = ..., OntapConfiguration: _M | None = ..., OpenZFSConfiguration: _M | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., StorageCapacity: _I | None = ..., StorageType: _S | None = ..., Tags: _A | None = ..., WindowsConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class S3AccessPointAttachment(_Resource):
    Lifecycle: _X
    Name: _R[_L["AWS::FSx::S3AccessPointAttachment#/Name"]]
    OntapConfiguration: _X
    OpenZFSConfiguration: _X
    S3AccessPoint: _X
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, OntapConfiguration: _M | None = ..., OpenZFSConfiguration: _M | None = ..., S3AccessPoint: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Snapshot(_Resource):
    Id: _R[_L["AWS::FSx::Snapshot#/Id"]]
    Name: _X
    ResourceARN: _X
    Tags: _X
    VolumeId: _R[_L["AWS::FSx::Volume#/VolumeId"]]
    def __init__(self, address: str, /, *, Name: _S, VolumeId: _5, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StorageVirtualMachine(_Resource):
    ActiveDirectoryConfiguration: _X
    FileSystemId: _R[_L["AWS::FSx::FileSystem#/Id"]]
    Name: _X
    ResourceARN: _X
    RootVolumeSecurityStyle: _X
    StorageVirtualMachineId: _R[_L["AWS::FSx::StorageVirtualMachine#/StorageVirtualMachineId"]]
    SvmAdminPassword: _X
    Tags: _X
    UUID: _X
    def __init__(self, address: str, /, *, FileSystemId: _0, Name: _S, ActiveDirectoryConfiguration: _M | None = ..., RootVolumeSecurityStyle: _S | None = ..., SvmAdminPassword: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Volume(_Resource):
    BackupId: _R[_L["AWS::FSx::Backup#/BackupId"]]
    Name: _X
    OntapConfiguration: _X
    OpenZFSConfiguration: _X
    ResourceARN: _X
    Tags: _X
    UUID: _X
    VolumeId: _R[_L["AWS::FSx::Volume#/VolumeId"]]
    VolumeType: _X
    def __init__(self, address: str, /, *, Name: _S, BackupId: _4 | None = ..., OntapConfiguration: _M | None = ..., OpenZFSConfiguration: _M | None = ..., Tags: _A | None = ..., VolumeType: _S | None = ..., **options: _Unpack[_O]) -> None: ...
