# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Dashboard | _R[_L["AWS::BCM::Dashboard#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Dashboard(_Resource):
    Arn: _R[_L["AWS::BCM::Dashboard#/Arn"]]
    CreatedAt: _X
    Description: _X
    Name: _X
    Tags: _X
    Type: _X
    UpdatedAt: _X
    Widgets: _X
    def __init__(self, address: str, /, *, Name: _S, Widgets: _A, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ScheduledReport(_Resource):
    Arn: _R[_L["AWS::BCM::ScheduledReport#/Arn"]]
    CreatedAt: _X
    DashboardArn: _R[_L["AWS::BCM::Dashboard#/Arn"]]
    Description: _X
    HealthStatus: _X
    Name: _X
    ScheduleConfig: _X
    ScheduledReportExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    UpdatedAt: _X
    WidgetDateRangeOverride: _X
    WidgetIds: _X
    def __init__(self, address: str, /, *, DashboardArn: _0, Name: _S, ScheduleConfig: _M, ScheduledReportExecutionRoleArn: _1, Description: _S | None = ..., Tags: _A | None = ..., WidgetDateRangeOverride: _M | None = ..., WidgetIds: _A | None = ..., **options: _Unpack[_O]) -> None: ...
