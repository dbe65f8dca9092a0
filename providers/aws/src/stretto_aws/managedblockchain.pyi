# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Member | _R[_L["AWS::ManagedBlockchain::Member#/MemberId"]]

class Accessor(_Resource):
    AccessorType: _X
    Arn: _R[_L["AWS::ManagedBlockchain::Accessor#/Arn"]]
    BillingToken: _X
    CreationDate: _X
    Id: _R[_L["AWS::ManagedBlockchain::Accessor#/Id"]]
    NetworkType: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccessorType: _S, NetworkType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Member(_Resource):
    InvitationId: _X
    MemberConfiguration: _X
    MemberId: _R[_L["AWS::ManagedBlockchain::Member#/MemberId"]]
    NetworkConfiguration: _X
    NetworkId: _X
    def __init__(self, address: str, /, *, MemberConfiguration: _M, InvitationId: _S | None = ..., NetworkConfiguration: _M | None = ..., NetworkId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Node(_Resource):
    Arn: _R[_L["AWS::ManagedBlockchain::Node#/Arn"]]
    MemberId: _R[_L["AWS::ManagedBlockchain::Member#/MemberId"]]
    NetworkId: _X
    NodeConfiguration: _X
    NodeId: _R[_L["AWS::ManagedBlockchain::Node#/NodeId"]]
    def __init__(self, address: str, /, *, NetworkId: _S, NodeConfiguration: _M, MemberId: _0 | None = ..., **options: _Unpack[_O]) -> None: ...
