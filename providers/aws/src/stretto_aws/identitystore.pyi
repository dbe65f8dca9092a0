# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IdentityStore::Group#/GroupId"]]

class Group(_Resource):
    Description: _X
    DisplayName: _X
    GroupId: _R[_L["AWS::IdentityStore::Group#/GroupId"]]
    IdentityStoreId: _R[_L["AWS::IdentityStore::Group#/IdentityStoreId"]]
    def __init__(self, address: str, /, *, DisplayName: _S, IdentityStoreId: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class GroupMembership(_Resource):
    GroupId: _R[_L["AWS::IdentityStore::Group#/GroupId"]]
    IdentityStoreId: _R[_L["AWS::IdentityStore::GroupMembership#/IdentityStoreId"]]
    MemberId: _X
    MembershipId: _R[_L["AWS::IdentityStore::GroupMembership#/MembershipId"]]
    def __init__(self, address: str, /, *, GroupId: _0, IdentityStoreId: _S, MemberId: _M, **options: _Unpack[_O]) -> None: ...

class User(_Resource):
    Addresses: _X
    Arn: _R[_L["AWS::IdentityStore::User#/Arn"]]
    Birthdate: _X
    CreatedAt: _X
    CreatedBy: _X
    DisplayName: _X
    Emails: _X
    IdentityStoreId: _X
    Locale: _X
    Name: _X
    NickName: _X
    PhoneNumbers: _X
    Photos: _X
    PreferredLanguage: _X
    ProfileUrl: _X
    Roles: _X
    Timezone: _X
    Title: _X
    UpdatedAt: _X
    UpdatedBy: _X
    UserId: _R[_L["AWS::IdentityStore::User#/UserId"]]
    UserName: _X
    UserStatus: _X
    UserType: _X
    Website: _X
    def __init__(self, address: str, /, *, IdentityStoreId: _S, Addresses: _A | None = ..., Birthdate: _S | None = ..., DisplayName: _S | None = ..., Emails: _A | None = ..., Locale: _S | None = ..., Name: _M | None = ..., NickName: _S | None = ..., PhoneNumbers: _A | None = ..., Photos: _A | None = ..., PreferredLanguage: _S | None = ..., ProfileUrl: _S | None = ..., Roles: _A | None = ..., Timezone: _S | None = ..., Title: _S | None = ..., UserName: _S | None = ..., UserType: _S | None = ..., Website: _S | None = ..., **options: _Unpack[_O]) -> None: ...
