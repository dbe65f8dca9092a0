# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import s3express as _s3express
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | AccessGrantsLocation | _R[_L["AWS::S3::AccessGrantsLocation#/AccessGrantsLocationId", "AWS::S3::AccessGrantsLocation#/AccessGrantsLocationArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]

class AccessGrant(_Resource):
    AccessGrantArn: _R[_L["AWS::S3::AccessGrant#/AccessGrantArn"]]
    AccessGrantId: _R[_L["AWS::S3::AccessGrant#/AccessGrantId"]]
    AccessGrantsLocationConfiguration: _X
    AccessGrantsLocationId: _X
    ApplicationArn: _X
    GrantScope: _X
    Grantee: _X
    Permission: _X
    S3PrefixType: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccessGrantsLocationId: _0, Grantee: _M, Permission: _S, AccessGrantsLocationConfiguration: _M | None = ..., ApplicationArn: _S | None = ..., S3PrefixType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AccessGrantsInstance(_Resource):
    AccessGrantsInstanceArn: _R[_L["AWS::S3::AccessGrantsInstance#/AccessGrantsInstanceArn"]]
    AccessGrantsInstanceId: _R[_L["AWS::S3::AccessGrantsInstance#/AccessGrantsInstanceId"]]
    IdentityCenterArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, IdentityCenterArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AccessGrantsLocation(_Resource):
    AccessGrantsLocationArn: _R[_L["AWS::S3::AccessGrantsLocation#/AccessGrantsLocationArn"]]
    AccessGrantsLocationId: _R[_L["AWS::S3::AccessGrantsLocation#/AccessGrantsLocationId"]]
    IamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    LocationScope: _X
    Tags: _X
    def __init__(self, address: str, /, *, IamRoleArn: _1, LocationScope: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AccessPoint(_Resource):
    Alias: _X
    Arn: _R[_L["AWS::S3::AccessPoint#/Arn"]]
    Bucket: _X
    BucketAccountId: _X
    Name: _R[_L["AWS::S3::AccessPoint#/Name"]]
    NetworkOrigin: _X
    Policy: _X
    PublicAccessBlockConfiguration: _X
    Tags: _X
    VpcConfiguration: _X
    def __init__(self, address: str, /, *, Bucket: _S, BucketAccountId: _S | None = ..., Name: _S | None = ..., Policy: _J | None = ..., PublicAccessBlockConfiguration: _M | None = ..., Tags: _A | None = ..., VpcConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Bucket(_Resource):
    AbacStatus: _X
    AccelerateConfiguration: _X
    AccessControl: _X
    AnalyticsConfigurations: _X
    Arn: _R[_L["AWS::S3::Bucket#/Arn"]]
    BucketEncryption: _X
    BucketName: _R[_L["AWS::S3::Bucket#/BucketName"]]
    BucketNamePrefix: _X
    BucketNamespace: _X
    CorsConfiguration: _X
    DomainName: _X
    DualStackDomainName: _X
    IntelligentTieringConfigurations: _X
    InventoryConfigurations: _X
    LifecycleConfiguration: _X
    LoggingConfiguration: _X
    MetadataConfiguration: _X
    MetadataTableConfiguration: _X
    MetricsConfigurations: _X
    NotificationConfiguration: _X
    ObjectLockConfiguration: _X
    ObjectLockEnabled: _X
    OwnershipControls: _X
    PublicAccessBlockConfiguration: _X
    RegionalDomainName: _X
    ReplicationConfiguration: _X
    Tags: _X
    VersioningConfiguration: _X
    WebsiteConfiguration: _X
    WebsiteURL: _X
    def __init__(self, address: str, /, *, AbacStatus: _S | None = ..., AccelerateConfiguration: _M | None = ..., AccessControl: _S | None = ..., AnalyticsConfigurations: _A | None = ..., BucketEncryption: _M | None = ..., BucketName: _S | None = ..., BucketNamePrefix: _S | None = ..., BucketNamespace: _S | None = ..., CorsConfiguration: _M | None = ..., IntelligentTieringConfigurations: _A | None = ..., InventoryConfigurations: _A | None = ..., LifecycleConfiguration: _M | None = ..., LoggingConfiguration: _M | None = ..., MetadataConfiguration: _M | None = ..., MetadataTableConfiguration: _M | None = ..., MetricsConfigurations: _A | None = ..., NotificationConfiguration: _M | None = ..., ObjectLockConfiguration: _M | None = ..., ObjectLockEnabled: _B | None = ..., OwnershipControls: _M | None = ..., PublicAccessBlockConfiguration: _M | None = ..., ReplicationConfiguration: _M | None = ..., Tags: _A | None = ..., VersioningConfiguration: _M | None = ..., WebsiteConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class BucketPolicy(_Resource):
    Bucket: _R[_L["AWS::S3::BucketPolicy#/Bucket"]]
    PolicyDocument: _X
    def __init__(self, address: str, /, *, Bucket: _2, PolicyDocument: _J, **options: _Unpack[_O]) -> None: ...

class MultiRegionAccessPoint(_Resource):
    Alias: _X
    CreatedAt: _X
    Name: _R[_L["AWS::S3::MultiRegionAccessPoint#/Name"]]
    PublicAccessBlockConfiguration: _X
    Regions: _X
    def __init__(self, address: str, /, *, Regions: _A, Name: _S | None = ..., PublicAccessBlockConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class MultiRegionAccessPointPolicy(_Resource):
    MrapName: _R[_L["AWS::S3::MultiRegionAccessPointPolicy#/MrapName"]]
    Policy: _X
    PolicyStatus: _X
    def __init__(self, address: str, /, *, MrapName: _S, Policy: _J, **options: _Unpack[_O]) -> None: ...

class StorageLens(_Resource):
    StorageLensConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, StorageLensConfiguration: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StorageLensGroup(_Resource):
    Filter: _X
    Name: _R[_L["AWS::S3::StorageLensGroup#/Name"]]
    StorageLensGroupArn: _R[_L["AWS::S3::StorageLensGroup#/StorageLensGroupArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, Filter: _M, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
