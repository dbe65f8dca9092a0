# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Group(_Resource):
    FilterExpression: _X
    GroupARN: _R[_L["AWS::XRay::Group#/GroupARN"]]
    GroupName: _X
    InsightsConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, GroupName: _S, FilterExpression: _S | None = ..., InsightsConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    BypassPolicyLockoutCheck: _X
    PolicyDocument: _X
    PolicyName: _R[_L["AWS::XRay::ResourcePolicy#/PolicyName"]]
    def __init__(self, address: str, /, *, PolicyDocument: _S, PolicyName: _S, BypassPolicyLockoutCheck: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class SamplingRule(_Resource):
    RuleARN: _R[_L["AWS::XRay::SamplingRule#/RuleARN"]]
    RuleName: _X
    SamplingRule: _X
    SamplingRuleRecord: _X
    SamplingRuleUpdate: _X
    Tags: _X
    def __init__(self, address: str, /, *, RuleName: _S | None = ..., SamplingRule: _M | None = ..., SamplingRuleRecord: _M | None = ..., SamplingRuleUpdate: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransactionSearchConfig(_Resource):
    AccountId: _R[_L["AWS::XRay::TransactionSearchConfig#/AccountId"]]
    IndexingPercentage: _X
    def __init__(self, address: str, /, *, IndexingPercentage: _F | None = ..., **options: _Unpack[_O]) -> None: ...
