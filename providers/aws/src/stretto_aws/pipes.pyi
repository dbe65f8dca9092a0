# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class Pipe(_Resource):
    Arn: _R[_L["AWS::Pipes::Pipe#/Arn"]]
    CreationTime: _X
    CurrentState: _X
    Description: _X
    DesiredState: _X
    Enrichment: _X
    EnrichmentParameters: _X
    KmsKeyIdentifier: _X
    LastModifiedTime: _X
    LogConfiguration: _X
    Name: _R[_L["AWS::Pipes::Pipe#/Name"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Source: _X
    SourceParameters: _X
    StateReason: _X
    Tags: _X
    Target: _X
    TargetParameters: _X
    def __init__(self, address: str, /, *, RoleArn: _0, Source: _S, Target: _S, Description: _S | None = ..., DesiredState: _S | None = ..., Enrichment: _S | None = ..., EnrichmentParameters: _M | None = ..., KmsKeyIdentifier: _1 | None = ..., LogConfiguration: _M | None = ..., Name: _S | None = ..., SourceParameters: _M | None = ..., Tags: _M | None = ..., TargetParameters: _M | None = ..., **options: _Unpack[_O]) -> None: ...
