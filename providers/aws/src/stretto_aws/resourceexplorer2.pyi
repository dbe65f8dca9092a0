# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | View | _R[_L["AWS::ResourceExplorer2::View#/ViewArn"]]

class DefaultViewAssociation(_Resource):
    AssociatedAwsPrincipal: _R[_L["AWS::ResourceExplorer2::DefaultViewAssociation#/AssociatedAwsPrincipal"]]
    ViewArn: _R[_L["AWS::ResourceExplorer2::View#/ViewArn"]]
    def __init__(self, address: str, /, *, ViewArn: _0, **options: _Unpack[_O]) -> None: ...

class Index(_Resource):
    Arn: _R[_L["AWS::ResourceExplorer2::Index#/Arn"]]
    IndexState: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Type: _S, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class View(_Resource):
    Filters: _X
    IncludedProperties: _X
    Scope: _X
    Tags: _X
    ViewArn: _R[_L["AWS::ResourceExplorer2::View#/ViewArn"]]
    ViewName: _X
    def __init__(self, address: str, /, *, ViewName: _S, Filters: _M | None = ..., IncludedProperties: _A | None = ..., Scope: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
