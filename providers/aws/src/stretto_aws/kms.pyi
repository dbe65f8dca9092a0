# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Key | ReplicaKey | Alias | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId", "AWS::KMS::Alias#/AliasName"]]

class Alias(_Resource):
    AliasName: _R[_L["AWS::KMS::Alias#/AliasName"]]
    TargetKeyId: _X
    def __init__(self, address: str, /, *, AliasName: _S, TargetKeyId: _0, **options: _Unpack[_O]) -> None: ...

class Key(_Resource):
    Arn: _R[_L["AWS::KMS::Key#/Arn"]]
    BypassPolicyLockoutSafetyCheck: _X
    Description: _X
    EnableKeyRotation: _X
    Enabled: _X
    KeyId: _R[_L["AWS::KMS::Key#/KeyId"]]
    KeyPolicy: _X
    KeySpec: _X
    KeyUsage: _X
    MultiRegion: _X
    Origin: _X
    PendingWindowInDays: _X
    RotationPeriodInDays: _X
    Tags: _X
    def __init__(self, address: str, /, *, BypassPolicyLockoutSafetyCheck: _B | None = ..., Description: _S | None = ..., EnableKeyRotation: _B | None = ..., Enabled: _B | None = ..., KeyPolicy: _J | None = ..., KeySpec: _S | None = ..., KeyUsage: _S | None = ..., MultiRegion: _B | None = ..., Origin: _S | None = ..., PendingWindowInDays: _I | None = ..., RotationPeriodInDays: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReplicaKey(_Resource):
    Arn: _R[_L["AWS::KMS::ReplicaKey#/Arn"]]
    Description: _X
    Enabled: _X
    KeyId: _R[_L["AWS::KMS::ReplicaKey#/KeyId"]]
    KeyPolicy: _X
    PendingWindowInDays: _X
    PrimaryKeyArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, KeyPolicy: _J, PrimaryKeyArn: _S, Description: _S | None = ..., Enabled: _B | None = ..., PendingWindowInDays: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
