# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Budget(_Resource):
    Budget: _X
    Id: _R[_L["AWS::Budgets::Budget#/Id"]]
    NotificationsWithSubscribers: _X
    ResourceTags: _X
    def __init__(self, address: str, /, *, Budget: _M, NotificationsWithSubscribers: _A | None = ..., ResourceTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class BudgetsAction(_Resource):
    ActionId: _R[_L["AWS::Budgets::BudgetsAction#/ActionId"]]
    ActionThreshold: _X
    ActionType: _X
    ApprovalModel: _X
    BudgetName: _R[_L["AWS::Budgets::BudgetsAction#/BudgetName"]]
    Definition: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    NotificationType: _X
    ResourceTags: _X
    Subscribers: _X
    def __init__(self, address: str, /, *, ActionThreshold: _M, ActionType: _S, BudgetName: _S, Definition: _M, ExecutionRoleArn: _0, NotificationType: _S, Subscribers: _A, ApprovalModel: _S | None = ..., ResourceTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
