# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class EnabledBaseline(_Resource):
    BaselineIdentifier: _X
    BaselineVersion: _X
    EnabledBaselineIdentifier: _R[_L["AWS::ControlTower::EnabledBaseline#/EnabledBaselineIdentifier"]]
    Parameters: _X
    Tags: _X
    TargetIdentifier: _X
    def __init__(self, address: str, /, *, BaselineIdentifier: _S, BaselineVersion: _S, TargetIdentifier: _S, Parameters: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EnabledControl(_Resource):
    ControlIdentifier: _R[_L["AWS::ControlTower::EnabledControl#/ControlIdentifier"]]
    Parameters: _X
    Tags: _X
    TargetIdentifier: _R[_L["AWS::ControlTower::EnabledControl#/TargetIdentifier"]]
    def __init__(self, address: str, /, *, ControlIdentifier: _S, TargetIdentifier: _S, Parameters: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LandingZone(_Resource):
    Arn: _R[_L["AWS::ControlTower::LandingZone#/Arn"]]
    DriftStatus: _X
    LandingZoneIdentifier: _R[_L["AWS::ControlTower::LandingZone#/LandingZoneIdentifier"]]
    LatestAvailableVersion: _X
    Manifest: _X
    RemediationTypes: _X
    Status: _X
    Tags: _X
    Version: _X
    def __init__(self, address: str, /, *, Manifest: _J, Version: _S, RemediationTypes: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
