# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Fleet(_Resource):
    Arn: _R[_L["AWS::RoboMaker::Fleet#/Arn"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Robot(_Resource):
    Architecture: _X
    Arn: _R[_L["AWS::RoboMaker::Robot#/Arn"]]
    Fleet: _X
    GreengrassGroupId: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Architecture: _S, GreengrassGroupId: _S, Fleet: _S | None = ..., Name: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class RobotApplication(_Resource):
    Arn: _R[_L["AWS::RoboMaker::RobotApplication#/Arn"]]
    CurrentRevisionId: _X
    Environment: _X
    Name: _X
    RobotSoftwareSuite: _X
    Sources: _X
    Tags: _X
    def __init__(self, address: str, /, *, RobotSoftwareSuite: _M, CurrentRevisionId: _S | None = ..., Environment: _S | None = ..., Name: _S | None = ..., Sources: _A | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class RobotApplicationVersion(_Resource):
    Application: _X
    ApplicationVersion: _X
    Arn: _R[_L["AWS::RoboMaker::RobotApplicationVersion#/Arn"]]
    CurrentRevisionId: _X
    def __init__(self, address: str, /, *, Application: _S, CurrentRevisionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SimulationApplication(_Resource):
    Arn: _R[_L["AWS::RoboMaker::SimulationApplication#/Arn"]]
    CurrentRevisionId: _X
    Environment: _X
    Name: _X
    RenderingEngine: _X
    RobotSoftwareSuite: _X
    SimulationSoftwareSuite: _X
    Sources: _X
    Tags: _X
    def __init__(self, address: str, /, *, RobotSoftwareSuite: _M, SimulationSoftwareSuite: _M, CurrentRevisionId: _S | None = ..., Environment: _S | None = ..., Name: _S | None = ..., RenderingEngine: _M | None = ..., Sources: _A | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class SimulationApplicationVersion(_Resource):
    Application: _X
    ApplicationVersion: _X
    Arn: _R[_L["AWS::RoboMaker::SimulationApplicationVersion#/Arn"]]
    CurrentRevisionId: _X
    def __init__(self, address: str, /, *, Application: _S, CurrentRevisionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...
