# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class NFSFileShare(_Resource):
    AuditDestinationARN: _X
    BucketRegion: _X
    CacheAttributes: _X
    ClientList: _X
    DefaultStorageClass: _X
    EncryptionType: _X
    FileShareARN: _R[_L["AWS::StorageGateway::NFSFileShare#/FileShareARN"]]
    FileShareId: _X
    FileShareName: _X
    FileShareStatus: _X
    GatewayARN: _X
    GuessMIMETypeEnabled: _X
    KMSEncrypted: _X
    KMSKey: _X
    LocationARN: _X
    NFSFileShareDefaults: _X
    NotificationPolicy: _X
    ObjectACL: _X
    Path: _X
    ReadOnly: _X
    RequesterPays: _X
    Role: _R[_L["AWS::IAM::Role#/Arn"]]
    Squash: _X
    Tags: _X
    VPCEndpointDNSName: _X
    def __init__(self, address: str, /, *, GatewayARN: _S, LocationARN: _S, Role: _0, AuditDestinationARN: _S | None = ..., BucketRegion: _S | None = ..., CacheAttributes: _M | None = ..., ClientList: _A | None = ..., DefaultStorageClass: _S | None = ..., EncryptionType: _S | None = ..., FileShareName: _S | None = ..., GuessMIMETypeEnabled: _B | None = ..., KMSEncrypted: _B | None = ..., KMSKey: _1 | None = ..., NFSFileShareDefaults: _M | None = ..., NotificationPolicy: _S | None = ..., ObjectACL: _S | None = ..., ReadOnly: _B | None = ..., RequesterPays: _B | None = ..., Squash: _S | None = ..., Tags: _A | None = ..., VPCEndpointDNSName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SMBFileShare(_Resource):
    AccessBasedEnumeration: _X
    AdminUserList: _X
    AuditDestinationARN: _X
    Authentication: _X
    BucketRegion: _X
    CacheAttributes: _X
    CaseSensitivity: _X
    DefaultStorageClass: _X
    EncryptionType: _X
    FileShareARN: _R[_L["AWS::StorageGateway::SMBFileShare#/FileShareARN"]]
    FileShareId: _X
    FileShareName: _X
    FileShareStatus: _X
    GatewayARN: _X
    GuessMIMETypeEnabled: _X
    InvalidUserList: _X
    KMSEncrypted: _X
    KMSKey: _X
    LocationARN: _X
    NotificationPolicy: _X
    ObjectACL: _X
    OplocksEnabled: _X
    Path: _X
    ReadOnly: _X
    RequesterPays: _X
    Role: _R[_L["AWS::IAM::Role#/Arn"]]
    SMBACLEnabled: _X
    Tags: _X
    VPCEndpointDNSName: _X
    ValidUserList: _X
    def __init__(self, address: str, /, *, GatewayARN: _S, LocationARN: _S, Role: _0, AccessBasedEnumeration: _B | None = ..., AdminUserList: _A | None = ..., AuditDestinationARN: _S | None = ..., Authentication: _S | None = ..., BucketRegion: _S | None = ..., CacheAttributes: _M | None = ..., CaseSensitivity: _S | None = ..., DefaultStorageClass: _S | None = ..., EncryptionType: _S | None = ..., FileShareName: _S | None = ..., GuessMIMETypeEnabled: _B | None = ..., InvalidUserList: _A | None = ..., KMSEncrypted: _B | None = ..., KMSKey: _1 | None = ..., NotificationPolicy: _S | None = ..., ObjectACL: _S | None = ..., OplocksEnabled: _B | None = ..., ReadOnly: _B | None = ..., RequesterPays: _B | None = ..., SMBACLEnabled: _B | None = ..., Tags: _A | None = ..., VPCEndpointDNSName: _S | None = ..., ValidUserList: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Tape(_Resource):
    GatewayARN: _X
    KMSEncrypted: _X
    KMSKey: _X
    PoolId: _X
    Tags: _X
    TapeARN: _R[_L["AWS::StorageGateway::Tape#/TapeARN"]]
    TapeBarcode: _X
    TapeCreatedDate: _X
    TapeSizeInBytes: _X
    TapeStatus: _X
    TapeUsedInBytes: _X
    Worm: _X
    def __init__(self, address: str, /, *, GatewayARN: _S, TapeSizeInBytes: _F, KMSEncrypted: _B | None = ..., KMSKey: _1 | None = ..., PoolId: _S | None = ..., Tags: _A | None = ..., TapeBarcode: _S | None = ..., Worm: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class TapePool(_Resource):
    PoolARN: _R[_L["AWS::StorageGateway::TapePool#/PoolARN"]]
    PoolId: _X
    PoolName: _X
    RetentionLockTimeInDays: _X
    RetentionLockType: _X
    StorageClass: _X
    Tags: _X
    def __init__(self, address: str, /, *, PoolName: _S, StorageClass: _S, RetentionLockTimeInDays: _I | None = ..., RetentionLockType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Volume(_Resource):
    CreatedDate: _X
    GatewayARN: _X
    KMSEncrypted: _X
    KMSKey: _X
    NetworkInterfaceId: _X
    SnapshotId: _X
    SourceVolumeARN: _X
    Tags: _X
    TargetARN: _X
    TargetName: _X
    VolumeARN: _R[_L["AWS::StorageGateway::Volume#/VolumeARN"]]
    VolumeAttachmentStatus: _X
    VolumeId: _R[_L["AWS::StorageGateway::Volume#/VolumeId"]]
    VolumeSizeInBytes: _X
    VolumeStatus: _X
    VolumeType: _X
    VolumeUsedInBytes: _X
    def __init__(self, address: str, /, *, GatewayARN: _S, NetworkInterfaceId: _S, TargetName: _S, VolumeSizeInBytes: _F, KMSEncrypted: _B | None = ..., KMSKey: _1 | None = ..., SnapshotId: _S | None = ..., SourceVolumeARN: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
