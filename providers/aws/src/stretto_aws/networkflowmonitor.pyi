# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Scope | _R[_L["AWS::NetworkFlowMonitor::Scope#/ScopeArn"]]

class Monitor(_Resource):
    Arn: _R[_L["AWS::NetworkFlowMonitor::Monitor#/Arn"]]
    CreatedAt: _X
    LocalResources: _X
    ModifiedAt: _X
    MonitorName: _X
    MonitorStatus: _X
    RemoteResources: _X
    ScopeArn: _R[_L["AWS::NetworkFlowMonitor::Scope#/ScopeArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, LocalResources: _A, MonitorName: _S, RemoteResources: _A | None = ..., ScopeArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Scope(_Resource):
    ScopeArn: _R[_L["AWS::NetworkFlowMonitor::Scope#/ScopeArn"]]
    ScopeId: _R[_L["AWS::NetworkFlowMonitor::Scope#/ScopeId"]]
    Status: _X
    Tags: _X
    Targets: _X
    def __init__(self, address: str, /, *, Targets: _A, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
