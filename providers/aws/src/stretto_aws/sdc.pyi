# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import s3 as _s3
from stretto_aws import s3express as _s3express
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _s3.Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]

class Deployment(_Resource):
    ConfigName: _X
    Dimension: _X
    Id: _R[_L["AMZN::SDC::Deployment#/Id"]]
    PipelineId: _X
    S3Bucket: _X
    S3Key: _X
    Stage: _X
    TargetRegionOverride: _X
    def __init__(self, address: str, /, *, ConfigName: _S, Dimension: _S, S3Bucket: _0, S3Key: _S, Stage: _S, PipelineId: _S | None = ..., TargetRegionOverride: _S | None = ..., **options: _Unpack[_O]) -> None: ...
