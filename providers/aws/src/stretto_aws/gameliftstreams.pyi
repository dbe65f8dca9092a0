# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Application(_Resource):
    ApplicationLogOutputUri: _X
    ApplicationLogPaths: _X
    ApplicationSourceUri: _X
    Arn: _R[_L["AWS::GameLiftStreams::Application#/Arn"]]
    Description: _X
    ExecutablePath: _X
    Id: _R[_L["AWS::GameLiftStreams::Application#/Id"]]
    RuntimeEnvironment: _X
    Tags: _X
    def __init__(self, address: str, /, *, ApplicationSourceUri: _S, Description: _S, ExecutablePath: _S, RuntimeEnvironment: _M, ApplicationLogOutputUri: _S | None = ..., ApplicationLogPaths: _A | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class StreamGroup(_Resource):
    Arn: _R[_L["AWS::GameLiftStreams::StreamGroup#/Arn"]]
    DefaultApplication: _X
    Description: _X
    Id: _R[_L["AWS::GameLiftStreams::StreamGroup#/Id"]]
    LocationConfigurations: _X
    StreamClass: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, LocationConfigurations: _A, StreamClass: _S, DefaultApplication: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
