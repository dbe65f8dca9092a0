# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Project(_Resource):
    Arn: _R[_L["AWS::BedrockMantle::Project#/Arn"]]
    CreatedAt: _X
    Id: _R[_L["AWS::BedrockMantle::Project#/Id"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
