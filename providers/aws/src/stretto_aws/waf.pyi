# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class ByteMatchSet(_Resource):
    ByteMatchTuples: _X
    Id: _R[_L["AWS::WAF::ByteMatchSet#/Id"]]
    Name: _X
    def __init__(self, address: str, /, *, Name: _S, ByteMatchTuples: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPSet(_Resource):
    IPSetDescriptors: _X
    Id: _R[_L["AWS::WAF::IPSet#/Id"]]
    Name: _X
    def __init__(self, address: str, /, *, Name: _S, IPSetDescriptors: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Rule(_Resource):
    Id: _R[_L["AWS::WAF::Rule#/Id"]]
    MetricName: _X
    Name: _X
    Predicates: _X
    def __init__(self, address: str, /, *, MetricName: _S, Name: _S, Predicates: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SizeConstraintSet(_Resource):
    Id: _R[_L["AWS::WAF::SizeConstraintSet#/Id"]]
    Name: _X
    SizeConstraints: _X
    def __init__(self, address: str, /, *, Name: _S, SizeConstraints: _A, **options: _Unpack[_O]) -> None: ...

class SqlInjectionMatchSet(_Resource):
    Id: _R[_L["AWS::WAF::SqlInjectionMatchSet#/Id"]]
    Name: _X
    SqlInjectionMatchTuples: _X
    def __init__(self, address: str, /, *, Name: _S, SqlInjectionMatchTuples: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WebACL(_Resource):
    DefaultAction: _X
    Id: _R[_L["AWS::WAF::WebACL#/Id"]]
    MetricName: _X
    Name: _X
    Rules: _X
    def __init__(self, address: str, /, *, DefaultAction: _M, MetricName: _S, Name: _S, Rules: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class XssMatchSet(_Resource):
    Id: _R[_L["AWS::WAF::XssMatchSet#/Id"]]
    Name: _X
    XssMatchTuples: _X
    def __init__(self, address: str, /, *, Name: _S, XssMatchTuples: _A, **options: _Unpack[_O]) -> None: ...
