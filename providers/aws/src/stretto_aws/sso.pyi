# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Instance | _R[_L["AWS::SSO::Instance#/InstanceArn"]]
_1: _TypeAlias = _T | Application | _R[_L["AWS::SSO::Application#/ApplicationArn"]]
_2: _TypeAlias = _T | _R[_L["AWS::SSO::PermissionSet#/PermissionSetArn"]]

class Application(_Resource):
    ApplicationArn: _R[_L["AWS::SSO::Application#/ApplicationArn"]]
    ApplicationProviderArn: _X
    Description: _X
    IdentityStoreArn: _X
    InstanceArn: _R[_L["AWS::SSO::Instance#/InstanceArn"]]
    Name: _X
    PortalOptions: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ApplicationProviderArn: _S, InstanceArn: _0, Name: _S, Description: _S | None = ..., PortalOptions: _M | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ApplicationAssignment(_Resource):
    ApplicationArn: _R[_L["AWS::SSO::ApplicationAssignment#/ApplicationArn"]]
    PrincipalId: _R[_L["AWS::SSO::ApplicationAssignment#/PrincipalId"]]
    PrincipalType: _R[_L["AWS::SSO::ApplicationAssignment#/PrincipalType"]]
    def __init__(self, address: str, /, *, ApplicationArn: _1, PrincipalId: _S, PrincipalType: _S, **options: _Unpack[_O]) -> None: ...

class Assignment(_Resource):
    InstanceArn: _R[_L["AWS::SSO::Assignment#/InstanceArn"]]
    PermissionSetArn: _R[_L["AWS::SSO::Assignment#/PermissionSetArn"]]
    PrincipalId: _R[_L["AWS::SSO::Assignment#/PrincipalId"]]
    PrincipalType: _R[_L["AWS::SSO::Assignment#/PrincipalType"]]
    TargetId: _R[_L["AWS::SSO::Assignment#/TargetId"]]
    TargetType: _R[_L["AWS::SSO::Assignment#/TargetType"]]
    def __init__(self, address: str, /, *, InstanceArn: _0, PermissionSetArn: _2, PrincipalId: _S, PrincipalType: _S, TargetId: _S, TargetType: _S, **options: _Unpack[_O]) -> None: ...

class Instance(_Resource):
    IdentityStoreId: _X
    InstanceArn: _R[_L["AWS::SSO::Instance#/InstanceArn"]]
    Name: _X
    OwnerAccountId: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceAccessControlAttributeConfiguration(_Resource):
    AccessControlAttributes: _X
    InstanceAccessControlAttributeConfiguration: _X
    InstanceArn: _R[_L["AWS::SSO::InstanceAccessControlAttributeConfiguration#/InstanceArn"]]
    def __init__(self, address: str, /, *, InstanceArn: _0, AccessControlAttributes: _A | None = ..., InstanceAccessControlAttributeConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class PermissionSet(_Resource):
    CustomerManagedPolicyReferences: _X
    Description: _X
    InlinePolicy: _X
    InstanceArn: _R[_L["AWS::SSO::PermissionSet#/InstanceArn"]]
    ManagedPolicies: _X
    Name: _X
    PermissionSetArn: _R[_L["AWS::SSO::PermissionSet#/PermissionSetArn"]]
    PermissionsBoundary: _X
    RelayStateType: _X
    SessionDuration: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, CustomerManagedPolicyReferences: _A | None = ..., Description: _S | None = ..., InlinePolicy: _J | None = ..., ManagedPolicies: _A | None = ..., PermissionsBoundary: _M | None = ..., RelayStateType: _S | None = ..., SessionDuration: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
