# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class AutomationRule(_Resource):
    AccountId: _X
    CreatedTimestamp: _X
    Criteria: _X
    Description: _X
    LastUpdatedTimestamp: _X
    Name: _X
    OrganizationConfiguration: _X
    Priority: _X
    RecommendedActionTypes: _X
    RuleArn: _R[_L["AWS::ComputeOptimizer::AutomationRule#/RuleArn"]]
    RuleId: _X
    RuleRevision: _X
    RuleType: _X
    Schedule: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, RecommendedActionTypes: _A, RuleType: _S, Schedule: _M, Status: _S, Criteria: _M | None = ..., Description: _S | None = ..., OrganizationConfiguration: _M | None = ..., Priority: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
