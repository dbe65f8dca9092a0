# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Ledger(_Resource):
    DeletionProtection: _X
    Id: _R[_L["AWS::QLDB::Ledger#/Id"]]
    KmsKey: _X
    Name: _X
    PermissionsMode: _X
    Tags: _X
    def __init__(self, address: str, /, *, PermissionsMode: _S, DeletionProtection: _B | None = ..., KmsKey: _0 | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Stream(_Resource):
    Arn: _R[_L["AWS::QLDB::Stream#/Arn"]]
    ExclusiveEndTime: _X
    Id: _R[_L["AWS::QLDB::Stream#/Id"]]
    InclusiveStartTime: _X
    KinesisConfiguration: _X
    LedgerName: _R[_L["AWS::QLDB::Stream#/LedgerName"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StreamName: _X
    Tags: _X
    def __init__(self, address: str, /, *, InclusiveStartTime: _S, KinesisConfiguration: _M, LedgerName: _S, RoleArn: _1, StreamName: _S, ExclusiveEndTime: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
