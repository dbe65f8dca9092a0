# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Cluster | _R[_L["AWS::Route53RecoveryControl::Cluster#/ClusterArn"]]
_1: _TypeAlias = _T | ControlPanel | _R[_L["AWS::Route53RecoveryControl::ControlPanel#/ControlPanelArn"]]

class Cluster(_Resource):
    ClusterArn: _R[_L["AWS::Route53RecoveryControl::Cluster#/ClusterArn"]]
    ClusterEndpoints: _X
    Name: _X
    NetworkType: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, NetworkType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ControlPanel(_Resource):
    ClusterArn: _R[_L["AWS::Route53RecoveryControl::Cluster#/ClusterArn"]]
    ControlPanelArn: _R[_L["AWS::Route53RecoveryControl::ControlPanel#/ControlPanelArn"]]
    DefaultControlPanel: _X
    Name: _X
    RoutingControlCount: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ClusterArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RoutingControl(_Resource):
    ClusterArn: _R[_L["AWS::Route53RecoveryControl::Cluster#/ClusterArn"]]
    ControlPanelArn: _R[_L["AWS::Route53RecoveryControl::ControlPanel#/ControlPanelArn"]]
    Name: _X
    RoutingControlArn: _R[_L["AWS::Route53RecoveryControl::RoutingControl#/RoutingControlArn"]]
    Status: _X
    def __init__(self, address: str, /, *, Name: _S, ClusterArn: _0 | None = ..., ControlPanelArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class SafetyRule(_Resource):
    AssertionRule: _X
    ControlPanelArn: _R[_L["AWS::Route53RecoveryControl::ControlPanel#/ControlPanelArn"]]
    GatingRule: _X
    Name: _X
    RuleConfig: _X
    SafetyRuleArn: _R[_L["AWS::Route53RecoveryControl::SafetyRule#/SafetyRuleArn"]]
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, AssertionRule: _M | None = ..., ControlPanelArn: _1 | None = ..., GatingRule: _M | None = ..., Name: _S | None = ..., RuleConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
