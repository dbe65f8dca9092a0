# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import s3 as _s3
from stretto_aws import s3express as _s3express
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _s3.Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]

class RepositoryAssociation(_Resource):
    AssociationArn: _R[_L["AWS::CodeGuruReviewer::RepositoryAssociation#/AssociationArn"]]
    BucketName: _X
    ConnectionArn: _X
    Name: _X
    Owner: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, BucketName: _0 | None = ..., ConnectionArn: _S | None = ..., Owner: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
