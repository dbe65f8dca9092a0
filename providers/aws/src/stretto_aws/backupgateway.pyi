# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class Hypervisor(_Resource):
    Host: _X
    HypervisorArn: _R[_L["AWS::BackupGateway::Hypervisor#/HypervisorArn"]]
    KmsKeyArn: _X
    LogGroupArn: _X
    Name: _X
    Password: _X
    Tags: _X
    Username: _X
    def __init__(self, address: str, /, *, Host: _S | None = ..., KmsKeyArn: _0 | None = ..., LogGroupArn: _S | None = ..., Name: _S | None = ..., Password: _S | None = ..., Tags: _A | None = ..., Username: _S | None = ..., **options: _Unpack[_O]) -> None: ...
