# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class SignalingChannel(_Resource):
    Arn: _R[_L["AWS::KinesisVideo::SignalingChannel#/Arn"]]
    MessageTtlSeconds: _X
    Name: _R[_L["AWS::KinesisVideo::SignalingChannel#/Name"]]
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, MessageTtlSeconds: _I | None = ..., Name: _S | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Stream(_Resource):
    Arn: _R[_L["AWS::KinesisVideo::Stream#/Arn"]]
    DataRetentionInHours: _X
    DeviceName: _X
    KmsKeyId: _X
    MediaType: _X
    Name: _R[_L["AWS::KinesisVideo::Stream#/Name"]]
    StreamStorageConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, DataRetentionInHours: _I | None = ..., DeviceName: _S | None = ..., KmsKeyId: _0 | None = ..., MediaType: _S | None = ..., Name: _S | None = ..., StreamStorageConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
