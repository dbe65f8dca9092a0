# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Analyzer(_Resource):
    AnalyzerConfiguration: _X
    AnalyzerName: _X
    ArchiveRules: _X
    Arn: _R[_L["AWS::AccessAnalyzer::Analyzer#/Arn"]]
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Type: _S, AnalyzerConfiguration: _M | None = ..., AnalyzerName: _S | None = ..., ArchiveRules: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ArchiveRule(_Resource):
    AnalyzerName: _X
    Arn: _R[_L["AWS::AccessAnalyzer::ArchiveRule#/Arn"]]
    CreatedAt: _X
    Filter: _X
    RuleName: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AnalyzerName: _S, Filter: _M, RuleName: _S, **options: _Unpack[_O]) -> None: ...
