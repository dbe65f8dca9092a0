# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class LoggingConfiguration(_Resource):
    Arn: _R[_L["AWS::IVSChat::LoggingConfiguration#/Arn"]]
    DestinationConfiguration: _X
    Id: _R[_L["AWS::IVSChat::LoggingConfiguration#/Id"]]
    Name: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, DestinationConfiguration: _M, Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Room(_Resource):
    Arn: _R[_L["AWS::IVSChat::Room#/Arn"]]
    Id: _R[_L["AWS::IVSChat::Room#/Id"]]
    LoggingConfigurationIdentifiers: _X
    MaximumMessageLength: _X
    MaximumMessageRatePerSecond: _X
    MessageReviewHandler: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, LoggingConfigurationIdentifiers: _A | None = ..., MaximumMessageLength: _I | None = ..., MaximumMessageRatePerSecond: _I | None = ..., MessageReviewHandler: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
