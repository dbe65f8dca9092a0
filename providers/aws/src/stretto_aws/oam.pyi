# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Link(_Resource):
    Arn: _R[_L["AWS::Oam::Link#/Arn"]]
    Label: _X
    LabelTemplate: _X
    LinkConfiguration: _X
    ResourceTypes: _X
    SinkIdentifier: _X
    Tags: _X
    def __init__(self, address: str, /, *, ResourceTypes: _A, SinkIdentifier: _S, LabelTemplate: _S | None = ..., LinkConfiguration: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Sink(_Resource):
    Arn: _R[_L["AWS::Oam::Sink#/Arn"]]
    Name: _X
    Policy: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Policy: _J | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
