# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Plan(_Resource):
    Arn: _R[_L["AWS::ARCRegionSwitch::Plan#/Arn"]]
    AssociatedAlarms: _X
    Description: _X
    ExecutionRole: _R[_L["AWS::IAM::Role#/Arn"]]
    HealthChecksForPlan: _X
    Name: _X
    Owner: _X
    PlanHealthChecks: _X
    PrimaryRegion: _X
    RecoveryApproach: _X
    RecoveryTimeObjectiveMinutes: _X
    Regions: _X
    ReportConfiguration: _X
    Route53HealthChecks: _X
    ServiceQuotaChecksEnabled: _X
    Tags: _X
    Triggers: _X
    Version: _X
    Workflows: _X
    def __init__(self, address: str, /, *, ExecutionRole: _0, Name: _S, RecoveryApproach: _S, Regions: _A, Workflows: _A, AssociatedAlarms: _M | None = ..., Description: _S | None = ..., PrimaryRegion: _S | None = ..., RecoveryTimeObjectiveMinutes: _F | None = ..., ReportConfiguration: _M | None = ..., ServiceQuotaChecksEnabled: _B | None = ..., Tags: _M | None = ..., Triggers: _A | None = ..., **options: _Unpack[_O]) -> None: ...
