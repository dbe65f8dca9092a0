# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | VectorBucket | _R[_L["AWS::S3Vectors::VectorBucket#/VectorBucketArn"]]
_1: _TypeAlias = _T | VectorBucket | _R[_L["AWS::S3Vectors::VectorBucket#/VectorBucketName", "AWS::S3Vectors::VectorBucket#/VectorBucketArn"]]

class Index(_Resource):
    CreationTime: _X
    DataType: _X
    Dimension: _X
    DistanceMetric: _X
    EncryptionConfiguration: _X
    IndexArn: _R[_L["AWS::S3Vectors::Index#/IndexArn"]]
    IndexName: _X
    MetadataConfiguration: _X
    Tags: _X
    VectorBucketArn: _R[_L["AWS::S3Vectors::VectorBucket#/VectorBucketArn"]]
    VectorBucketName: _X
    def __init__(self, address: str, /, *, DataType: _S, Dimension: _I, DistanceMetric: _S, EncryptionConfiguration: _M | None = ..., IndexName: _S | None = ..., MetadataConfiguration: _M | None = ..., Tags: _A | None = ..., VectorBucketArn: _0 | None = ..., VectorBucketName: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class VectorBucket(_Resource):
    CreationTime: _X
    EncryptionConfiguration: _X
    Tags: _X
    VectorBucketArn: _R[_L["AWS::S3Vectors::VectorBucket#/VectorBucketArn"]]
    VectorBucketName: _X
    def __init__(self, address: str, /, *, EncryptionConfiguration: _M | None = ..., Tags: _A | None = ..., VectorBucketName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VectorBucketPolicy(_Resource):
    Policy: _X
    VectorBucketArn: _R[_L["AWS::S3Vectors::VectorBucketPolicy#/VectorBucketArn"]]
    VectorBucketName: _X
    def __init__(self, address: str, /, *, Policy: _J, VectorBucketArn: _0 | None = ..., VectorBucketName: _1 | None = ..., **options: _Unpack[_O]) -> None: ...
