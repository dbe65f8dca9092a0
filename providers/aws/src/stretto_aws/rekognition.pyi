# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::Rekognition::Project#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class Collection(_Resource):
    Arn: _R[_L["AWS::Rekognition::Collection#/Arn"]]
    CollectionId: _R[_L["AWS::Rekognition::Collection#/CollectionId"]]
    Tags: _X
    def __init__(self, address: str, /, *, CollectionId: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dataset(_Resource):
    DatasetArn: _R[_L["AWS::Rekognition::Dataset#/DatasetArn"]]
    DatasetType: _X
    ProjectArn: _R[_L["AWS::Rekognition::Project#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, DatasetType: _S, ProjectArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Project(_Resource):
    Arn: _R[_L["AWS::Rekognition::Project#/Arn"]]
    ProjectName: _R[_L["AWS::Rekognition::Project#/ProjectName"]]
    Tags: _X
    def __init__(self, address: str, /, *, ProjectName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StreamProcessor(_Resource):
    Arn: _R[_L["AWS::Rekognition::StreamProcessor#/Arn"]]
    BoundingBoxRegionsOfInterest: _X
    ConnectedHomeSettings: _X
    DataSharingPreference: _X
    FaceSearchSettings: _X
    KinesisDataStream: _X
    KinesisVideoStream: _X
    KmsKeyId: _X
    Name: _R[_L["AWS::Rekognition::StreamProcessor#/Name"]]
    NotificationChannel: _X
    PolygonRegionsOfInterest: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    S3Destination: _X
    Status: _X
    StatusMessage: _X
    Tags: _X
    def __init__(self, address: str, /, *, KinesisVideoStream: _M, RoleArn: _1, BoundingBoxRegionsOfInterest: _A | None = ..., ConnectedHomeSettings: _M | None = ..., DataSharingPreference: _M | None = ..., FaceSearchSettings: _M | None = ..., KinesisDataStream: _M | None = ..., KmsKeyId: _2 | None = ..., Name: _S | None = ..., NotificationChannel: _M | None = ..., PolygonRegionsOfInterest: _A | None = ..., S3Destination: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
