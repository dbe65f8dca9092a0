# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Graph | _R[_L["AWS::Detective::Graph#/Arn", "AWS::Detective::OrganizationAdmin#/GraphArn"]]

class Graph(_Resource):
    Arn: _R[_L["AWS::Detective::Graph#/Arn"]]
    AutoEnableMembers: _X
    Tags: _X
    def __init__(self, address: str, /, *, AutoEnableMembers: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MemberInvitation(_Resource):
    DisableEmailNotification: _X
    GraphArn: _R[_L["AWS::Detective::MemberInvitation#/GraphArn"]]
    MemberEmailAddress: _X
    MemberId: _R[_L["AWS::Detective::MemberInvitation#/MemberId"]]
    Message: _X
    def __init__(self, address: str, /, *, GraphArn: _0, MemberEmailAddress: _S, MemberId: _S, DisableEmailNotification: _B | None = ..., Message: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class OrganizationAdmin(_Resource):
    AccountId: _R[_L["AWS::Detective::OrganizationAdmin#/AccountId"]]
    GraphArn: _R[_L["AWS::Detective::Graph#/Arn"]]
    def __init__(self, address: str, /, *, AccountId: _S, **options: _Unpack[_O]) -> None: ...
