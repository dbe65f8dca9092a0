# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class AnomalyMonitor(_Resource):
    CreationDate: _X
    DimensionalValueCount: _X
    LastEvaluatedDate: _X
    LastUpdatedDate: _X
    MonitorArn: _R[_L["AWS::CE::AnomalyMonitor#/MonitorArn"]]
    MonitorDimension: _X
    MonitorName: _X
    MonitorSpecification: _X
    MonitorType: _X
    ResourceTags: _X
    def __init__(self, address: str, /, *, MonitorName: _S, MonitorType: _S, MonitorDimension: _S | None = ..., MonitorSpecification: _S | None = ..., ResourceTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AnomalySubscription(_Resource):
    AccountId: _X
    Frequency: _X
    MonitorArnList: _X
    ResourceTags: _X
    Subscribers: _X
    SubscriptionArn: _R[_L["AWS::CE::AnomalySubscription#/SubscriptionArn"]]
    SubscriptionName: _X
    Threshold: _X
    ThresholdExpression: _X
    def __init__(self, address: str, /, *, Frequency: _S, MonitorArnList: _A, Subscribers: _A, SubscriptionName: _S, ResourceTags: _A | None = ..., Threshold: _F | None = ..., ThresholdExpression: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class CostCategory(_Resource):
    Arn: _R[_L["AWS::CE::CostCategory#/Arn"]]
    DefaultValue: _X
    EffectiveStart: _X
    Name: _X
    RuleVersion: _X
    Rules: _X
    SplitChargeRules: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, RuleVersion: _S, Rules: _S, DefaultValue: _S | None = ..., SplitChargeRules: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
