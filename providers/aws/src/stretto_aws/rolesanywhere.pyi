# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::RolesAnywhere::TrustAnchor#/TrustAnchorArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class CRL(_Resource):
    CrlData: _X
    CrlId: _R[_L["AWS::RolesAnywhere::CRL#/CrlId"]]
    Enabled: _X
    Name: _X
    Tags: _X
    TrustAnchorArn: _R[_L["AWS::RolesAnywhere::TrustAnchor#/TrustAnchorArn"]]
    def __init__(self, address: str, /, *, CrlData: _S, Name: _S, Enabled: _B | None = ..., Tags: _A | None = ..., TrustAnchorArn: _0 | None = ..., **options: _Unpack[_O]) -> None: ...

class Profile(_Resource):
    AcceptRoleSessionName: _X
    AttributeMappings: _X
    DurationSeconds: _X
    Enabled: _X
    ManagedPolicyArns: _X
    Name: _X
    ProfileArn: _R[_L["AWS::RolesAnywhere::Profile#/ProfileArn"]]
    ProfileId: _R[_L["AWS::RolesAnywhere::Profile#/ProfileId"]]
    RequireInstanceProperties: _X
    RoleArns: _X
    SessionPolicy: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, RoleArns: _Q[_1] | _U, AcceptRoleSessionName: _B | None = ..., AttributeMappings: _A | None = ..., DurationSeconds: _F | None = ..., Enabled: _B | None = ..., ManagedPolicyArns: _A | None = ..., RequireInstanceProperties: _B | None = ..., SessionPolicy: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrustAnchor(_Resource):
    Enabled: _X
    Name: _X
    NotificationSettings: _X
    Source: _X
    Tags: _X
    TrustAnchorArn: _R[_L["AWS::RolesAnywhere::TrustAnchor#/TrustAnchorArn"]]
    TrustAnchorId: _R[_L["AWS::RolesAnywhere::TrustAnchor#/TrustAnchorId"]]
    def __init__(self, address: str, /, *, Name: _S, Source: _M, Enabled: _B | None = ..., NotificationSettings: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
