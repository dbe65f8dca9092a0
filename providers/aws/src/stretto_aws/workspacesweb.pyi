# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Portal | _R[_L["AWS::WorkSpacesWeb::Portal#/PortalArn"]]
_1: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_2: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_3: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_4: _TypeAlias = _T | BrowserSettings | _R[_L["AWS::WorkSpacesWeb::BrowserSettings#/BrowserSettingsArn"]]
_5: _TypeAlias = _T | DataProtectionSettings | _R[_L["AWS::WorkSpacesWeb::DataProtectionSettings#/DataProtectionSettingsArn"]]
_6: _TypeAlias = _T | IpAccessSettings | _R[_L["AWS::WorkSpacesWeb::IpAccessSettings#/IpAccessSettingsArn"]]
_7: _TypeAlias = _T | NetworkSettings | _R[_L["AWS::WorkSpacesWeb::NetworkSettings#/NetworkSettingsArn"]]
_8: _TypeAlias = _T | SessionLogger | _R[_L["AWS::WorkSpacesWeb::SessionLogger#/SessionLoggerArn"]]
_9: _TypeAlias = _T | TrustStore | _R[_L["AWS::WorkSpacesWeb::TrustStore#/TrustStoreArn"]]
_10: _TypeAlias = _T | UserAccessLoggingSettings | _R[_L["AWS::WorkSpacesWeb::UserAccessLoggingSettings#/UserAccessLoggingSettingsArn"]]
_11: _TypeAlias = _T | UserSettings | _R[_L["AWS::WorkSpacesWeb::UserSettings#/UserSettingsArn"]]

class BrowserSettings(_Resource):
    AdditionalEncryptionContext: _X
    AssociatedPortalArns: _X
    BrowserPolicy: _X
    BrowserSettingsArn: _R[_L["AWS::WorkSpacesWeb::BrowserSettings#/BrowserSettingsArn"]]
    CustomerManagedKey: _X
    Tags: _X
    WebContentFilteringPolicy: _X
    def __init__(self, address: str, /, *, AdditionalEncryptionContext: _M | None = ..., BrowserPolicy: _S | None = ..., CustomerManagedKey: _S | None = ..., Tags: _A | None = ..., WebContentFilteringPolicy: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class DataProtectionSettings(_Resource):
    AdditionalEncryptionContext: _X
    AssociatedPortalArns: _X
    CreationDate: _X
    CustomerManagedKey: _X
    DataProtectionSettingsArn: _R[_L["AWS::WorkSpacesWeb::DataProtectionSettings#/DataProtectionSettingsArn"]]
    Description: _X
    DisplayName: _X
    InlineRedactionConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, AdditionalEncryptionContext: _M | None = ..., CustomerManagedKey: _S | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., InlineRedactionConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IdentityProvider(_Resource):
    IdentityProviderArn: _R[_L["AWS::WorkSpacesWeb::IdentityProvider#/IdentityProviderArn"]]
    IdentityProviderDetails: _X
    IdentityProviderName: _X
    IdentityProviderType: _X
    PortalArn: _R[_L["AWS::WorkSpacesWeb::Portal#/PortalArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, IdentityProviderDetails: _M, IdentityProviderName: _S, IdentityProviderType: _S, PortalArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IpAccessSettings(_Resource):
    AdditionalEncryptionContext: _X
    AssociatedPortalArns: _X
    CreationDate: _X
    CustomerManagedKey: _X
    Description: _X
    DisplayName: _X
    IpAccessSettingsArn: _R[_L["AWS::WorkSpacesWeb::IpAccessSettings#/IpAccessSettingsArn"]]
    IpRules: _X
    Tags: _X
    def __init__(self, address: str, /, *, IpRules: _A, AdditionalEncryptionContext: _M | None = ..., CustomerManagedKey: _S | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkSettings(_Resource):
    AssociatedPortalArns: _X
    NetworkSettingsArn: _R[_L["AWS::WorkSpacesWeb::NetworkSettings#/NetworkSettingsArn"]]
    SecurityGroupIds: _X
    SubnetIds: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, SecurityGroupIds: _Q[_1] | _U, SubnetIds: _Q[_2] | _U, VpcId: _3, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Portal(_Resource):
    AdditionalEncryptionContext: _X
    AuthenticationType: _X
    BrowserSettingsArn: _R[_L["AWS::WorkSpacesWeb::BrowserSettings#/BrowserSettingsArn"]]
    BrowserType: _X
    CreationDate: _X
    CustomerManagedKey: _X
    DataProtectionSettingsArn: _R[_L["AWS::WorkSpacesWeb::DataProtectionSettings#/DataProtectionSettingsArn"]]
    DisplayName: _X
    InstanceType: _X
    IpAccessSettingsArn: _R[_L["AWS::WorkSpacesWeb::IpAccessSettings#/IpAccessSettingsArn"]]
    MaxConcurrentSessions: _X
    NetworkSettingsArn: _R[_L["AWS::WorkSpacesWeb::NetworkSettings#/NetworkSettingsArn"]]
    PortalArn: _R[_L["AWS::WorkSpacesWeb::Portal#/PortalArn"]]
    PortalCustomDomain: _X
    PortalEndpoint: _X
    PortalStatus: _X
    RendererType: _X
    ServiceProviderSamlMetadata: _X
    SessionLoggerArn: _R[_L["AWS::WorkSpacesWeb::SessionLogger#/SessionLoggerArn"]]
    StatusReason: _X
    Tags: _X
    TrustStoreArn: _R[_L["AWS::WorkSpacesWeb::TrustStore#/TrustStoreArn"]]
    UserAccessLoggingSettingsArn: _R[_L["AWS::WorkSpacesWeb::UserAccessLoggingSettings#/UserAccessLoggingSettingsArn"]]
    UserSettingsArn: _R[_L["AWS::WorkSpacesWeb::UserSettings#/UserSettingsArn"]]
    def __init__(self, address: str, /, *, AdditionalEncryptionContext: _M | None = ..., AuthenticationType: _S | None = ..., BrowserSettingsArn: _4 | None = ..., CustomerManagedKey: _S | None = ..., DataProtectionSettingsArn: _5 | None = ..., DisplayName: _S | None = ..., InstanceType: _S | None = ..., IpAccessSettingsArn: _6 | None = ..., MaxConcurrentSessions: _F | None = ..., NetworkSettingsArn: _7 | None = ..., PortalCustomDomain: _S | None = ..., SessionLoggerArn: _8 | None = ..., Tags: _A | None = ..., TrustStoreArn: _9 | None = ..., UserAccessLoggingSettingsArn: _10 | None = ..., UserSettingsArn: _11 | None = ..., **options: _Unpack[_O]) -> None: ...

class SessionLogger(_Resource):
    AdditionalEncryptionContext: _X
    AssociatedPortalArns: _X
    CreationDate: _X
    CustomerManagedKey: _X
    DisplayName: _X
    EventFilter: _X
    LogConfiguration: _X
    SessionLoggerArn: _R[_L["AWS::WorkSpacesWeb::SessionLogger#/SessionLoggerArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, EventFilter: _J, LogConfiguration: _M, AdditionalEncryptionContext: _M | None = ..., CustomerManagedKey: _S | None = ..., DisplayName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrustStore(_Resource):
    AssociatedPortalArns: _X
    CertificateList: _X
    Tags: _X
    TrustStoreArn: _R[_L["AWS::WorkSpacesWeb::TrustStore#/TrustStoreArn"]]
    def __init__(self, address: str, /, *, CertificateList: _A, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserAccessLoggingSettings(_Resource):
    AssociatedPortalArns: _X
    KinesisStreamArn: _X
    Tags: _X
    UserAccessLoggingSettingsArn: _R[_L["AWS::WorkSpacesWeb::UserAccessLoggingSettings#/UserAccessLoggingSettingsArn"]]
    def __init__(self, address: str, /, *, KinesisStreamArn: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserSettings(_Resource):
    AdditionalEncryptionContext: _X
    AssociatedPortalArns: _X
    BrandingConfiguration: _X
    CookieSynchronizationConfiguration: _X
    CopyAllowed: _X
    CustomerManagedKey: _X
    DeepLinkAllowed: _X
    DisconnectTimeoutInMinutes: _X
    DownloadAllowed: _X
    IdleDisconnectTimeoutInMinutes: _X
    PasteAllowed: _X
    PrintAllowed: _X
    Tags: _X
    ToolbarConfiguration: _X
    UploadAllowed: _X
    UserSettingsArn: _R[_L["AWS::WorkSpacesWeb::UserSettings#/UserSettingsArn"]]
    WebAuthnAllowed: _X
    def __init__(self, address: str, /, *, CopyAllowed: _S, DownloadAllowed: _S, PasteAllowed: _S, PrintAllowed: _S, UploadAllowed: _S, AdditionalEncryptionContext: _M | None = ..., BrandingConfiguration: _M | None = ..., CookieSynchronizationConfiguration: _M | None = ..., CustomerManagedKey: _S | None = ..., DeepLinkAllowed: _S | None = ..., DisconnectTimeoutInMinutes: _F | None = ..., IdleDisconnectTimeoutInMinutes: _F | None = ..., Tags: _A | None = ..., ToolbarConfiguration: _M | None = ..., WebAuthnAllowed: _S | None = ..., **options: _Unpack[_O]) -> None: ...
