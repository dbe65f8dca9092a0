# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | User | _R[_L["AWS::IAM::User#/UserName", "AWS::IAM::User#/Arn"]]
_1: _TypeAlias = _T | ManagedPolicy | _R[_L["AWS::IAM::ManagedPolicy#/PolicyArn"]]
_2: _TypeAlias = _T | Group | _R[_L["AWS::IAM::Group#/GroupName", "AWS::IAM::Group#/Arn"]]
_3: _TypeAlias = _T | Role | _R[_L["AWS::IAM::Role#/RoleName"]]
_4: _TypeAlias = _T | Group | _R[_L["AWS::IAM::Group#/GroupName"]]
_5: _TypeAlias = _T | User | _R[_L["AWS::IAM::User#/UserName"]]
_6: _TypeAlias = _T | Role | ServiceLinkedRole | _R[_L["AWS::IAM::Role#/RoleName", "AWS::IAM::Role#/Arn", "AWS::IAM::ServiceLinkedRole#/RoleName"]]

class AccessKey(_Resource):
    Id: _R[_L["AWS::IAM::AccessKey#/Id"]]
    SecretAccessKey: _X
    Serial: _X
    Status: _X
    UserName: _X
    def __init__(self, address: str, /, *, UserName: _0, Serial: _I | None = ..., Status: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Group(_Resource):
    Arn: _R[_L["AWS::IAM::Group#/Arn"]]
    GroupName: _R[_L["AWS::IAM::Group#/GroupName"]]
    ManagedPolicyArns: _X
    Path: _X
    Policies: _X
    def __init__(self, address: str, /, *, GroupName: _S | None = ..., ManagedPolicyArns: _Q[_1] | _U | None = ..., Path: _S | None = ..., Policies: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GroupPolicy(_Resource):
    GroupName: _R[_L["AWS::IAM::GroupPolicy#/GroupName"]]
    PolicyDocument: _X
    PolicyName: _R[_L["AWS::IAM::GroupPolicy#/PolicyName"]]
    def __init__(self, address: str, /, *, GroupName: _2, PolicyName: _S, PolicyDocument: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceProfile(_Resource):
    Arn: _R[_L["AWS::IAM::InstanceProfile#/Arn"]]
    InstanceProfileName: _R[_L["AWS::IAM::InstanceProfile#/InstanceProfileName"]]
    Path: _X
    Roles: _X
    def __init__(self, address: str, /, *, Roles: _Q[_3] | _U, InstanceProfileName: _S | None = ..., Path: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ManagedPolicy(_Resource):
    AttachmentCount: _X
    CreateDate: _X
    DefaultVersionId: _X
    Description: _X
    Groups: _X
    IsAttachable: _X
    ManagedPolicyName: _X
    Path: _X
    PermissionsBoundaryUsageCount: _X
    PolicyArn: _R[_L["AWS::IAM::ManagedPolicy#/PolicyArn"]]
    PolicyDocument: _X
    PolicyId: _X
    Roles: _X
    UpdateDate: _X
    Users: _X
    def __init__(self, address: str, /, *, PolicyDocument: _J, Description: _S | None = ..., Groups: _Q[_4] | _U | None = ..., ManagedPolicyName: _S | None = ..., Path: _S | None = ..., Roles: _Q[_3] | _U | None = ..., Users: _Q[_5] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class OIDCProvider(_Resource):
    Arn: _R[_L["AWS::IAM::OIDCProvider#/Arn"]]
    ClientIdList: _X
    Tags: _X
    ThumbprintList: _X
    Url: _X
    def __init__(self, address: str, /, *, ClientIdList: _A | None = ..., Tags: _A | None = ..., ThumbprintList: _A | None = ..., Url: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Policy(_Resource):
    Groups: _X
    Id: _R[_L["AWS::IAM::Policy#/Id"]]
    PolicyDocument: _X
    PolicyName: _X
    Roles: _X
    Users: _X
    def __init__(self, address: str, /, *, PolicyDocument: _J, PolicyName: _S, Groups: _Q[_4] | _U | None = ..., Roles: _Q[_3] | _U | None = ..., Users: _Q[_5] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class Role(_Resource):
    Arn: _R[_L["AWS::IAM::Role#/Arn"]]
    AssumeRolePolicyDocument: _X
    Description: _X
    ManagedPolicyArns: _X
    MaxSessionDuration: _X
    Path: _X
    PermissionsBoundary: _R[_L["AWS::IAM::ManagedPolicy#/PolicyArn"]]
    Policies: _X
    RoleId: _R[_L["AWS::IAM::Role#/RoleId"]]
    RoleName: _R[_L["AWS::IAM::Role#/RoleName"]]
    Tags: _X
    def __init__(self, address: str, /, *, AssumeRolePolicyDocument: _J, Description: _S | None = ..., ManagedPolicyArns: _Q[_1] | _U | None = ..., MaxSessionDuration: _I | None = ..., Path: _S | None = ..., PermissionsBoundary: _1 | None = ..., Policies: _A | None = ..., RoleName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RolePolicy(_Resource):
    PolicyDocument: _X
    PolicyName: _R[_L["AWS::IAM::RolePolicy#/PolicyName"]]
    RoleName: _R[_L["AWS::IAM::RolePolicy#/RoleName"]]
    def __init__(self, address: str, /, *, PolicyName: _S, RoleName: _6, PolicyDocument: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class SAMLProvider(_Resource):
    AddPrivateKey: _X
    Arn: _R[_L["AWS::IAM::SAMLProvider#/Arn"]]
    AssertionEncryptionMode: _X
    Name: _X
    PrivateKeyList: _X
    RemovePrivateKey: _X
    SamlMetadataDocument: _X
    SamlProviderUUID: _X
    Tags: _X
    def __init__(self, address: str, /, *, AddPrivateKey: _S | None = ..., AssertionEncryptionMode: _S | None = ..., Name: _S | None = ..., PrivateKeyList: _A | None = ..., RemovePrivateKey: _S | None = ..., SamlMetadataDocument: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServerCertificate(_Resource):
    Arn: _R[_L["AWS::IAM::ServerCertificate#/Arn"]]
    CertificateBody: _X
    CertificateChain: _X
    Path: _X
    PrivateKey: _X
    ServerCertificateName: _R[_L["AWS::IAM::ServerCertificate#/ServerCertificateName"]]
    Tags: _X
    def __init__(self, address: str, /, *, CertificateBody: _S | None = ..., CertificateChain: _S | None = ..., Path: _S | None = ..., PrivateKey: _S | None = ..., ServerCertificateName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceLinkedRole(_Resource):
    AWSServiceName: _X
    CustomSuffix: _X
    Description: _X
    RoleName: _R[_L["AWS::IAM::ServiceLinkedRole#/RoleName"]]
    def __init__(self, address: str, /, *, AWSServiceName: _S | None = ..., CustomSuffix: _S | None = ..., Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class User(_Resource):
    Arn: _R[_L["AWS::IAM::User#/Arn"]]
    Groups: _X
    LoginProfile: _X
    ManagedPolicyArns: _X
    Path: _X
    PermissionsBoundary: _R[_L["AWS::IAM::ManagedPolicy#/PolicyArn"]]
    Policies: _X
    Tags: _X
    UserName: _R[_L["AWS::IAM::User#/UserName"]]
    def __init__(self, address: str, /, *, Groups: _Q[_4] | _U | None = ..., LoginProfile: _M | None = ..., ManagedPolicyArns: _Q[_1] | _U | None = ..., Path: _S | None = ..., PermissionsBoundary: _1 | None = ..., Policies: _A | None = ..., Tags: _A | None = ..., UserName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPolicy(_Resource):
    PolicyDocument: _X
    PolicyName: _R[_L["AWS::IAM::UserPolicy#/PolicyName"]]
    UserName: _R[_L["AWS::IAM::UserPolicy#/UserName"]]
    def __init__(self, address: str, /, *, PolicyName: _S, UserName: _0, PolicyDocument: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class UserToGroupAddition(_Resource):
    GroupName: _X
    Id: _R[_L["AWS::IAM::UserToGroupAddition#/Id"]]
    Users: _X
    def __init__(self, address: str, /, *, GroupName: _2, Users: _A, **options: _Unpack[_O]) -> None: ...

class VirtualMFADevice(_Resource):
    Path: _X
    SerialNumber: _R[_L["AWS::IAM::VirtualMFADevice#/SerialNumber"]]
    Tags: _X
    Users: _X
    VirtualMfaDeviceName: _X
    def __init__(self, address: str, /, *, Users: _A, Path: _S | None = ..., Tags: _A | None = ..., VirtualMfaDeviceName: _S | None = ..., **options: _Unpack[_O]) -> None: ...
