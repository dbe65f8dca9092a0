# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | BillScenario | _R[_L["AWS::BcmPricingCalculator::BillScenario#/Id", "AWS::BcmPricingCalculator::BillScenario#/Arn"]]

class BillEstimate(_Resource):
    Arn: _R[_L["AWS::BcmPricingCalculator::BillEstimate#/Arn"]]
    BillInterval: _X
    BillScenarioId: _X
    CostCategoryGroupSharingPreferenceArn: _X
    CostCategoryGroupSharingPreferenceEffectiveDate: _X
    CreatedAt: _X
    ExpiresAt: _X
    GroupSharingPreference: _X
    Id: _R[_L["AWS::BcmPricingCalculator::BillEstimate#/Id"]]
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, BillScenarioId: _0 | None = ..., ExpiresAt: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class BillScenario(_Resource):
    Arn: _R[_L["AWS::BcmPricingCalculator::BillScenario#/Arn"]]
    BillInterval: _X
    CostCategoryGroupSharingPreferenceArn: _X
    CreatedAt: _X
    ExpiresAt: _X
    FailureMessage: _X
    GroupSharingPreference: _X
    Id: _R[_L["AWS::BcmPricingCalculator::BillScenario#/Id"]]
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, CostCategoryGroupSharingPreferenceArn: _S | None = ..., ExpiresAt: _S | None = ..., GroupSharingPreference: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WorkloadEstimate(_Resource):
    Arn: _R[_L["AWS::BcmPricingCalculator::WorkloadEstimate#/Arn"]]
    CostCurrency: _X
    CreatedAt: _X
    ExpiresAt: _X
    FailureMessage: _X
    Id: _R[_L["AWS::BcmPricingCalculator::WorkloadEstimate#/Id"]]
    Name: _X
    RateTimestamp: _X
    RateType: _X
    Status: _X
    Tags: _X
    TotalCost: _X
    def __init__(self, address: str, /, *, Name: _S, ExpiresAt: _S | None = ..., RateType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
