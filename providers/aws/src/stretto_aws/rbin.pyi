# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Rule(_Resource):
    Arn: _R[_L["AWS::Rbin::Rule#/Arn"]]
    Description: _X
    ExcludeResourceTags: _X
    Identifier: _X
    LockConfiguration: _X
    LockState: _X
    ResourceTags: _X
    ResourceType: _X
    RetentionPeriod: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ResourceType: _S, RetentionPeriod: _M, Description: _S | None = ..., ExcludeResourceTags: _A | None = ..., LockConfiguration: _M | None = ..., ResourceTags: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
