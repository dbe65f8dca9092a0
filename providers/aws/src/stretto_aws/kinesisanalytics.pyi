# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Application(_Resource):
    ApplicationCode: _X
    ApplicationDescription: _X
    ApplicationName: _X
    Id: _R[_L["AWS::KinesisAnalytics::Application#/Id"]]
    Inputs: _X
    def __init__(self, address: str, /, *, Inputs: _A, ApplicationCode: _S | None = ..., ApplicationDescription: _S | None = ..., ApplicationName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ApplicationOutput(_Resource):
    ApplicationName: _X
    Id: _R[_L["AWS::KinesisAnalytics::ApplicationOutput#/Id"]]
    Output: _X
    def __init__(self, address: str, /, *, ApplicationName: _S, Output: _M, **options: _Unpack[_O]) -> None: ...

class ApplicationReferenceDataSource(_Resource):
    ApplicationName: _X
    Id: _R[_L["AWS::KinesisAnalytics::ApplicationReferenceDataSource#/Id"]]
    ReferenceDataSource: _X
    def __init__(self, address: str, /, *, ApplicationName: _S, ReferenceDataSource: _M, **options: _Unpack[_O]) -> None: ...
