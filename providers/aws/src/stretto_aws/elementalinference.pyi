# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Dictionary(_Resource):
    Arn: _R[_L["AWS::ElementalInference::Dictionary#/Arn"]]
    Entries: _X
    Id: _R[_L["AWS::ElementalInference::Dictionary#/Id"]]
    Language: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Language: _S, Name: _S, Entries: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Feed(_Resource):
    AccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Arn: _R[_L["AWS::ElementalInference::Feed#/Arn"]]
    DataEndpoints: _X
    Id: _R[_L["AWS::ElementalInference::Feed#/Id"]]
    Name: _X
    Outputs: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Outputs: _A, AccessRoleArn: _0 | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
