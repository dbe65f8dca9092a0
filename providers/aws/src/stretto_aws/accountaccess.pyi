# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Application | _R[_L["AWS::AccountAccess::Application#/ApplicationArn"]]

class Application(_Resource):
    ApplicationArn: _R[_L["AWS::AccountAccess::Application#/ApplicationArn"]]
    CreatedAt: _X
    IdentitySource: _X
    Status: _X
    Tags: _X
    TenantId: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, IdentitySource: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Entitlement(_Resource):
    ApplicationArn: _R[_L["AWS::AccountAccess::Entitlement#/ApplicationArn"]]
    CreatedAt: _X
    Entitlement: _X
    EntitlementId: _R[_L["AWS::AccountAccess::Entitlement#/EntitlementId"]]
    def __init__(self, address: str, /, *, ApplicationArn: _0, Entitlement: _M, **options: _Unpack[_O]) -> None: ...
