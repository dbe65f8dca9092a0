# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | AppBlock | _R[_L["AWS::AppStream::AppBlock#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::AppStream::Entitlement#/Name"]]
_3: _TypeAlias = _T | Stack | _R[_L["AWS::AppStream::Stack#/Name"]]
_4: _TypeAlias = _T | Application | _R[_L["AWS::AppStream::Application#/Arn"]]
_5: _TypeAlias = _T | Fleet | _R[_L["AWS::AppStream::Fleet#/Name", "AWS::AppStream::Fleet#/Arn"]]
_6: _TypeAlias = _T | _R[_L["AWS::AppStream::User#/UserName", "AWS::AppStream::User#/Arn"]]

class AppBlock(_Resource):
    Arn: _R[_L["AWS::AppStream::AppBlock#/Arn"]]
    CreatedTime: _X
    Description: _X
    DisplayName: _X
    Name: _X
    PackagingType: _X
    PostSetupScriptDetails: _X
    SetupScriptDetails: _X
    SourceS3Location: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, SourceS3Location: _M, Description: _S | None = ..., DisplayName: _S | None = ..., PackagingType: _S | None = ..., PostSetupScriptDetails: _M | None = ..., SetupScriptDetails: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AppBlockBuilder(_Resource):
    AccessEndpoints: _X
    AppBlockArns: _X
    Arn: _R[_L["AWS::AppStream::AppBlockBuilder#/Arn"]]
    CreatedTime: _X
    Description: _X
    DisableIMDSV1: _X
    DisplayName: _X
    EnableDefaultInternetAccess: _X
    IamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    InstanceType: _X
    Name: _R[_L["AWS::AppStream::AppBlockBuilder#/Name"]]
    Platform: _X
    Tags: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, InstanceType: _S, Name: _S, Platform: _S, VpcConfig: _M, AccessEndpoints: _A | None = ..., AppBlockArns: _Q[_0] | _U | None = ..., Description: _S | None = ..., DisableIMDSV1: _B | None = ..., DisplayName: _S | None = ..., EnableDefaultInternetAccess: _B | None = ..., IamRoleArn: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Application(_Resource):
    AppBlockArn: _R[_L["AWS::AppStream::AppBlock#/Arn"]]
    Arn: _R[_L["AWS::AppStream::Application#/Arn"]]
    AttributesToDelete: _X
    CreatedTime: _X
    Description: _X
    DisplayName: _X
    IconS3Location: _X
    InstanceFamilies: _X
    LaunchParameters: _X
    LaunchPath: _X
    Name: _X
    Platforms: _X
    Tags: _X
    WorkingDirectory: _X
    def __init__(self, address: str, /, *, AppBlockArn: _0, IconS3Location: _M, InstanceFamilies: _A, LaunchPath: _S, Name: _S, Platforms: _A, AttributesToDelete: _A | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., LaunchParameters: _S | None = ..., Tags: _A | None = ..., WorkingDirectory: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ApplicationEntitlementAssociation(_Resource):
    ApplicationIdentifier: _R[_L["AWS::AppStream::ApplicationEntitlementAssociation#/ApplicationIdentifier"]]
    EntitlementName: _R[_L["AWS::AppStream::ApplicationEntitlementAssociation#/EntitlementName"]]
    StackName: _R[_L["AWS::AppStream::ApplicationEntitlementAssociation#/StackName"]]
    def __init__(self, address: str, /, *, ApplicationIdentifier: _S, EntitlementName: _2, StackName: _3, **options: _Unpack[_O]) -> None: ...

class ApplicationFleetAssociation(_Resource):
    ApplicationArn: _R[_L["AWS::AppStream::ApplicationFleetAssociation#/ApplicationArn"]]
    FleetName: _R[_L["AWS::AppStream::ApplicationFleetAssociation#/FleetName"]]
    def __init__(self, address: str, /, *, ApplicationArn: _4, FleetName: _5, **options: _Unpack[_O]) -> None: ...

class DirectoryConfig(_Resource):
    CertificateBasedAuthProperties: _X
    DirectoryName: _R[_L["AWS::AppStream::DirectoryConfig#/DirectoryName"]]
    OrganizationalUnitDistinguishedNames: _X
    ServiceAccountCredentials: _X
    def __init__(self, address: str, /, *, DirectoryName: _S, OrganizationalUnitDistinguishedNames: _A, ServiceAccountCredentials: _M, CertificateBasedAuthProperties: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Entitlement(_Resource):
    AppVisibility: _X
    Attributes: _X
    CreatedTime: _X
    Description: _X
    LastModifiedTime: _X
    Name: _R[_L["AWS::AppStream::Entitlement#/Name"]]
    StackName: _R[_L["AWS::AppStream::Entitlement#/StackName"]]
    def __init__(self, address: str, /, *, AppVisibility: _S, Attributes: _A, Name: _S, StackName: _3, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Fleet(_Resource):
    Arn: _R[_L["AWS::AppStream::Fleet#/Arn"]]
    AttributesToDelete: _X
    ComputeCapacity: _X
    Description: _X
    DisableIMDSV1: _X
    DisconnectTimeoutInSeconds: _X
    DisplayName: _X
    DomainJoinInfo: _X
    EnableDefaultInternetAccess: _X
    FleetType: _X
    IamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    IdleDisconnectTimeoutInSeconds: _X
    ImageArn: _X
    ImageName: _X
    InstanceType: _X
    MaxConcurrentSessions: _X
    MaxSessionsPerInstance: _X
    MaxUserDurationInSeconds: _X
    Name: _R[_L["AWS::AppStream::Fleet#/Name"]]
    Platform: _X
    RootVolumeConfig: _X
    SessionScriptS3Location: _X
    StreamView: _X
    Tags: _X
    UsbDeviceFilterStrings: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, InstanceType: _S, Name: _S, AttributesToDelete: _A | None = ..., ComputeCapacity: _M | None = ..., Description: _S | None = ..., DisableIMDSV1: _B | None = ..., DisconnectTimeoutInSeconds: _I | None = ..., DisplayName: _S | None = ..., DomainJoinInfo: _M | None = ..., EnableDefaultInternetAccess: _B | None = ..., FleetType: _S | None = ..., IamRoleArn: _1 | None = ..., IdleDisconnectTimeoutInSeconds: _I | None = ..., ImageArn: _S | None = ..., ImageName: _S | None = ..., MaxConcurrentSessions: _I | None = ..., MaxSessionsPerInstance: _I | None = ..., MaxUserDurationInSeconds: _I | None = ..., Platform: _S | None = ..., RootVolumeConfig: _M | None = ..., SessionScriptS3Location: _M | None = ..., StreamView: _S | None = ..., Tags: _A | None = ..., UsbDeviceFilterStrings: _A | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ImageBuilder(_Resource):
    AccessEndpoints: _X
    AppstreamAgentVersion: _X
    Description: _X
    DisableIMDSV1: _X
    DisplayName: _X
    DomainJoinInfo: _X
    EnableDefaultInternetAccess: _X
    IamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ImageArn: _X
    ImageName: _X
    InstanceType: _X
    Name: _R[_L["AWS::AppStream::ImageBuilder#/Name"]]
    RootVolumeConfig: _X
    SoftwaresToInstall: _X
    SoftwaresToUninstall: _X
    StreamingUrl: _X
    Tags: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, InstanceType: _S, Name: _S, AccessEndpoints: _A | None = ..., AppstreamAgentVersion: _S | None = ..., Description: _S | None = ..., DisableIMDSV1: _B | None = ..., DisplayName: _S | None = ..., DomainJoinInfo: _M | None = ..., EnableDefaultInternetAccess: _B | None = ..., IamRoleArn: _1 | None = ..., ImageArn: _S | None = ..., ImageName: _S | None = ..., RootVolumeConfig: _M | None = ..., SoftwaresToInstall: _A | None = ..., SoftwaresToUninstall: _A | None = ..., Tags: _A | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Stack(_Resource):
    AccessEndpoints: _X
    AgentAccessConfig: _X
    ApplicationSettings: _X
    AttributesToDelete: _X
    ContentRedirection: _X
    DeleteStorageConnectors: _X
    Description: _X
    DisplayName: _X
    EmbedHostDomains: _X
    FeedbackURL: _X
    Name: _R[_L["AWS::AppStream::Stack#/Name"]]
    RedirectURL: _X
    StorageConnectors: _X
    StreamingExperienceSettings: _X
    Tags: _X
    UserSettings: _X
    def __init__(self, address: str, /, *, AccessEndpoints: _A | None = ..., AgentAccessConfig: _M | None = ..., ApplicationSettings: _M | None = ..., AttributesToDelete: _A | None = ..., ContentRedirection: _M | None = ..., DeleteStorageConnectors: _B | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., EmbedHostDomains: _A | None = ..., FeedbackURL: _S | None = ..., Name: _S | None = ..., RedirectURL: _S | None = ..., StorageConnectors: _A | None = ..., StreamingExperienceSettings: _M | None = ..., Tags: _A | None = ..., UserSettings: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StackFleetAssociation(_Resource):
    FleetName: _R[_L["AWS::AppStream::StackFleetAssociation#/FleetName"]]
    StackName: _R[_L["AWS::AppStream::StackFleetAssociation#/StackName"]]
    def __init__(self, address: str, /, *, FleetName: _5, StackName: _3, **options: _Unpack[_O]) -> None: ...

class StackUserAssociation(_Resource):
    AuthenticationType: _R[_L["AWS::AppStream::StackUserAssociation#/AuthenticationType"]]
    SendEmailNotification: _X
    StackName: _R[_L["AWS::AppStream::StackUserAssociation#/StackName"]]
    UserName: _R[_L["AWS::AppStream::StackUserAssociation#/UserName"]]
    def __init__(self, address: str, /, *, AuthenticationType: _S, StackName: _3, UserName: _6, SendEmailNotification: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class User(_Resource):
    Arn: _R[_L["AWS::AppStream::User#/Arn"]]
    AuthenticationType: _R[_L["AWS::AppStream::User#/AuthenticationType"]]
    FirstName: _X
    LastName: _X
    MessageAction: _X
    UserName: _R[_L["AWS::AppStream::User#/UserName"]]
    def __init__(self, address: str, /, *, AuthenticationType: _S, UserName: _S, FirstName: _S | None = ..., LastName: _S | None = ..., MessageAction: _S | None = ..., **options: _Unpack[_O]) -> None: ...
