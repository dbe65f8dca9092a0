# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | BillingGroup | _R[_L["AWS::BillingConductor::BillingGroup#/Arn"]]
_1: _TypeAlias = _T | PricingRule | _R[_L["AWS::BillingConductor::PricingRule#/Arn"]]

class BillingGroup(_Resource):
    AccountGrouping: _X
    Arn: _R[_L["AWS::BillingConductor::BillingGroup#/Arn"]]
    ComputationPreference: _X
    CreationTime: _X
    Description: _X
    LastModifiedTime: _X
    Name: _X
    PrimaryAccountId: _X
    Size: _X
    Status: _X
    StatusReason: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccountGrouping: _M, ComputationPreference: _M, Name: _S, Description: _S | None = ..., PrimaryAccountId: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomLineItem(_Resource):
    AccountId: _X
    Arn: _R[_L["AWS::BillingConductor::CustomLineItem#/Arn"]]
    AssociationSize: _X
    BillingGroupArn: _R[_L["AWS::BillingConductor::BillingGroup#/Arn"]]
    BillingPeriodRange: _X
    ComputationRule: _X
    CreationTime: _X
    CurrencyCode: _X
    CustomLineItemChargeDetails: _X
    Description: _X
    LastModifiedTime: _X
    Name: _X
    PresentationDetails: _X
    ProductCode: _X
    Tags: _X
    def __init__(self, address: str, /, *, BillingGroupArn: _0, Name: _S, AccountId: _S | None = ..., BillingPeriodRange: _M | None = ..., ComputationRule: _S | None = ..., CustomLineItemChargeDetails: _M | None = ..., Description: _S | None = ..., PresentationDetails: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PricingPlan(_Resource):
    Arn: _R[_L["AWS::BillingConductor::PricingPlan#/Arn"]]
    CreationTime: _X
    Description: _X
    LastModifiedTime: _X
    Name: _X
    PricingRuleArns: _X
    Size: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., PricingRuleArns: _Q[_1] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PricingRule(_Resource):
    Arn: _R[_L["AWS::BillingConductor::PricingRule#/Arn"]]
    AssociatedPricingPlanCount: _X
    BillingEntity: _X
    CreationTime: _X
    Description: _X
    LastModifiedTime: _X
    ModifierPercentage: _X
    Name: _X
    Operation: _X
    Scope: _X
    Service: _X
    Tags: _X
    Tiering: _X
    Type: _X
    UsageType: _X
    def __init__(self, address: str, /, *, Name: _S, Scope: _S, Type: _S, BillingEntity: _S | None = ..., Description: _S | None = ..., ModifierPercentage: _F | None = ..., Operation: _S | None = ..., Service: _S | None = ..., Tags: _A | None = ..., Tiering: _M | None = ..., UsageType: _S | None = ..., **options: _Unpack[_O]) -> None: ...
