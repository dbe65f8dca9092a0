# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | PolicyStore | _R[_L["AWS::VerifiedPermissions::PolicyStore#/PolicyStoreId", "AWS::VerifiedPermissions::PolicyStore#/Arn"]]

class IdentitySource(_Resource):
    Configuration: _X
    Details: _X
    IdentitySourceId: _R[_L["AWS::VerifiedPermissions::IdentitySource#/IdentitySourceId"]]
    PolicyStoreId: _R[_L["AWS::VerifiedPermissions::IdentitySource#/PolicyStoreId"]]
    PrincipalEntityType: _X
    def __init__(self, address: str, /, *, Configuration: _J, PolicyStoreId: _0, PrincipalEntityType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Policy(_Resource):
    Definition: _X
    Name: _X
    PolicyId: _R[_L["AWS::VerifiedPermissions::Policy#/PolicyId"]]
    PolicyStoreId: _R[_L["AWS::VerifiedPermissions::Policy#/PolicyStoreId"]]
    PolicyType: _X
    def __init__(self, address: str, /, *, Definition: _J, PolicyStoreId: _0, Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PolicyStore(_Resource):
    Arn: _R[_L["AWS::VerifiedPermissions::PolicyStore#/Arn"]]
    DeletionProtection: _X
    Description: _X
    EncryptionSettings: _X
    EncryptionState: _X
    PolicyStoreId: _R[_L["AWS::VerifiedPermissions::PolicyStore#/PolicyStoreId"]]
    Schema: _X
    Tags: _X
    ValidationSettings: _X
    def __init__(self, address: str, /, *, ValidationSettings: _M, DeletionProtection: _M | None = ..., Description: _S | None = ..., EncryptionSettings: _M | None = ..., Schema: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PolicyStoreAlias(_Resource):
    AliasName: _R[_L["AWS::VerifiedPermissions::PolicyStoreAlias#/AliasName"]]
    PolicyStoreId: _X
    def __init__(self, address: str, /, *, AliasName: _S, PolicyStoreId: _0, **options: _Unpack[_O]) -> None: ...

class PolicyTemplate(_Resource):
    Description: _X
    Name: _X
    PolicyStoreId: _R[_L["AWS::VerifiedPermissions::PolicyTemplate#/PolicyStoreId"]]
    PolicyTemplateId: _R[_L["AWS::VerifiedPermissions::PolicyTemplate#/PolicyTemplateId"]]
    Statement: _X
    def __init__(self, address: str, /, *, PolicyStoreId: _0, Statement: _S, Description: _S | None = ..., Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...
