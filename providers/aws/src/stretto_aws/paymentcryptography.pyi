# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Alias(_Resource):
    AliasName: _R[_L["AWS::PaymentCryptography::Alias#/AliasName"]]
    KeyArn: _X
    def __init__(self, address: str, /, *, AliasName: _S, KeyArn: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Key(_Resource):
    DeriveKeyUsage: _X
    Enabled: _X
    Exportable: _X
    KeyAttributes: _X
    KeyCheckValueAlgorithm: _X
    KeyIdentifier: _R[_L["AWS::PaymentCryptography::Key#/KeyIdentifier"]]
    KeyOrigin: _X
    KeyState: _X
    Policy: _X
    ReplicationRegions: _X
    ReplicationStatus: _X
    Tags: _X
    def __init__(self, address: str, /, *, Exportable: _B, KeyAttributes: _M, DeriveKeyUsage: _S | None = ..., Enabled: _B | None = ..., KeyCheckValueAlgorithm: _S | None = ..., Policy: _S | None = ..., ReplicationRegions: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
