# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class ApprovalTeam(_Resource):
    ApprovalStrategy: _X
    Approvers: _X
    Arn: _R[_L["AWS::MPA::ApprovalTeam#/Arn"]]
    CreationTime: _X
    Description: _X
    LastUpdateTime: _X
    Name: _X
    NumberOfApprovers: _X
    Policies: _X
    Status: _X
    StatusCode: _X
    StatusMessage: _X
    Tags: _X
    UpdateSessionArn: _X
    VersionId: _X
    def __init__(self, address: str, /, *, ApprovalStrategy: _M, Approvers: _A, Description: _S, Name: _S, Policies: _A, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IdentitySource(_Resource):
    CreationTime: _X
    IdentitySourceArn: _R[_L["AWS::MPA::IdentitySource#/IdentitySourceArn"]]
    IdentitySourceParameters: _X
    IdentitySourceType: _X
    Status: _X
    StatusCode: _X
    StatusMessage: _X
    Tags: _X
    def __init__(self, address: str, /, *, IdentitySourceParameters: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
