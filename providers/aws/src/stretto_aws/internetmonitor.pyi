# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Monitor(_Resource):
    CreatedAt: _X
    HealthEventsConfig: _X
    IncludeLinkedAccounts: _X
    InternetMeasurementsLogDelivery: _X
    LinkedAccountId: _X
    MaxCityNetworksToMonitor: _X
    ModifiedAt: _X
    MonitorArn: _R[_L["AWS::InternetMonitor::Monitor#/MonitorArn"]]
    MonitorName: _R[_L["AWS::InternetMonitor::Monitor#/MonitorName"]]
    ProcessingStatus: _X
    ProcessingStatusInfo: _X
    Resources: _X
    ResourcesToAdd: _X
    ResourcesToRemove: _X
    Status: _X
    Tags: _X
    TrafficPercentageToMonitor: _X
    def __init__(self, address: str, /, *, MonitorName: _S, HealthEventsConfig: _M | None = ..., IncludeLinkedAccounts: _B | None = ..., InternetMeasurementsLogDelivery: _M | None = ..., LinkedAccountId: _S | None = ..., MaxCityNetworksToMonitor: _I | None = ..., Resources: _A | None = ..., ResourcesToAdd: _A | None = ..., ResourcesToRemove: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., TrafficPercentageToMonitor: _I | None = ..., **options: _Unpack[_O]) -> None: ...
