# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import s3 as _s3
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _s3.Bucket | DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]

class AccessPoint(_Resource):
    Arn: _R[_L["AWS::S3Express::AccessPoint#/Arn"]]
    Bucket: _X
    BucketAccountId: _X
    Name: _R[_L["AWS::S3Express::AccessPoint#/Name"]]
    NetworkOrigin: _X
    Policy: _X
    PublicAccessBlockConfiguration: _X
    Scope: _X
    Tags: _X
    VpcConfiguration: _X
    def __init__(self, address: str, /, *, Bucket: _S, BucketAccountId: _S | None = ..., Name: _S | None = ..., Policy: _M | None = ..., PublicAccessBlockConfiguration: _M | None = ..., Scope: _M | None = ..., Tags: _A | None = ..., VpcConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class BucketPolicy(_Resource):
    Bucket: _R[_L["AWS::S3Express::BucketPolicy#/Bucket"]]
    PolicyDocument: _X
    def __init__(self, address: str, /, *, Bucket: _S, PolicyDocument: _J, **options: _Unpack[_O]) -> None: ...

class DirectoryBucket(_Resource):
    Arn: _R[_L["AWS::S3Express::DirectoryBucket#/Arn"]]
    AvailabilityZoneName: _X
    BucketEncryption: _X
    BucketName: _R[_L["AWS::S3Express::DirectoryBucket#/BucketName"]]
    DataRedundancy: _X
    InventoryConfigurations: _X
    LifecycleConfiguration: _X
    LocationName: _X
    MetricsConfigurations: _X
    Tags: _X
    def __init__(self, address: str, /, *, DataRedundancy: _S, LocationName: _S, BucketEncryption: _M | None = ..., BucketName: _0 | None = ..., InventoryConfigurations: _A | None = ..., LifecycleConfiguration: _M | None = ..., MetricsConfigurations: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
