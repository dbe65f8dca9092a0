# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Application(_Resource):
    ApplicationARN: _R[_L["AWS::ApplicationInsights::Application#/ApplicationARN"]]
    AttachMissingPermission: _X
    AutoConfigurationEnabled: _X
    CWEMonitorEnabled: _X
    ComponentMonitoringSettings: _X
    CustomComponents: _X
    GroupingType: _X
    LogPatternSets: _X
    OpsCenterEnabled: _X
    OpsItemSNSTopicArn: _X
    ResourceGroupName: _X
    SNSNotificationArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, ResourceGroupName: _S, AttachMissingPermission: _B | None = ..., AutoConfigurationEnabled: _B | None = ..., CWEMonitorEnabled: _B | None = ..., ComponentMonitoringSettings: _A | None = ..., CustomComponents: _A | None = ..., GroupingType: _S | None = ..., LogPatternSets: _A | None = ..., OpsCenterEnabled: _B | None = ..., OpsItemSNSTopicArn: _S | None = ..., SNSNotificationArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
