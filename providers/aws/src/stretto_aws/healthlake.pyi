# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class DataTransformationProfile(_Resource):
    Arn: _R[_L["AWS::HealthLake::DataTransformationProfile#/Arn"]]
    KmsKeyId: _X
    ProfileDescription: _X
    ProfileId: _X
    ProfileName: _X
    Source: _X
    SourceFormat: _X
    Tags: _X
    TargetFormat: _X
    def __init__(self, address: str, /, *, ProfileName: _S, SourceFormat: _S, KmsKeyId: _0 | None = ..., ProfileDescription: _S | None = ..., Source: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FHIRDatastore(_Resource):
    AnalyticsConfiguration: _X
    CreatedAt: _X
    DatastoreArn: _X
    DatastoreEndpoint: _X
    DatastoreId: _R[_L["AWS::HealthLake::FHIRDatastore#/DatastoreId"]]
    DatastoreName: _X
    DatastoreStatus: _X
    DatastoreTypeVersion: _X
    IdentityProviderConfiguration: _X
    NlpConfiguration: _X
    PreloadDataConfig: _X
    ProfileConfiguration: _X
    SseConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, DatastoreTypeVersion: _S, AnalyticsConfiguration: _M | None = ..., DatastoreName: _S | None = ..., IdentityProviderConfiguration: _M | None = ..., NlpConfiguration: _M | None = ..., PreloadDataConfig: _M | None = ..., ProfileConfiguration: _M | None = ..., SseConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
