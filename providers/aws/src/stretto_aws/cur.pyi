# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import s3 as _s3
from stretto_aws import s3express as _s3express
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _s3.Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]

class ReportDefinition(_Resource):
    AdditionalArtifacts: _X
    AdditionalSchemaElements: _X
    BillingViewArn: _X
    Compression: _X
    Format: _X
    RefreshClosedReports: _X
    ReportName: _R[_L["AWS::CUR::ReportDefinition#/ReportName"]]
    ReportVersioning: _X
    S3Bucket: _X
    S3Prefix: _X
    S3Region: _X
    Tags: _X
    TimeUnit: _X
    def __init__(self, address: str, /, *, Compression: _S, Format: _S, RefreshClosedReports: _B, ReportName: _S, ReportVersioning: _S, S3Bucket: _0, S3Prefix: _S, S3Region: _S, TimeUnit: _S, AdditionalArtifacts: _A | None = ..., AdditionalSchemaElements: _A | None = ..., BillingViewArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
