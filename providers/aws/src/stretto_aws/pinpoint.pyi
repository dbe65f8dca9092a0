# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Segment | _R[_L["AWS::Pinpoint::Segment#/SegmentId", "AWS::Pinpoint::Segment#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class ADMChannel(_Resource):
    ApplicationId: _X
    ClientId: _X
    ClientSecret: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::ADMChannel#/Id"]]
    def __init__(self, address: str, /, *, ApplicationId: _S, ClientId: _S, ClientSecret: _S, Enabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class APNSChannel(_Resource):
    ApplicationId: _X
    BundleId: _X
    Certificate: _X
    DefaultAuthenticationMethod: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::APNSChannel#/Id"]]
    PrivateKey: _X
    TeamId: _X
    TokenKey: _X
    TokenKeyId: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, BundleId: _S | None = ..., Certificate: _S | None = ..., DefaultAuthenticationMethod: _S | None = ..., Enabled: _B | None = ..., PrivateKey: _S | None = ..., TeamId: _S | None = ..., TokenKey: _S | None = ..., TokenKeyId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class APNSSandboxChannel(_Resource):
    ApplicationId: _X
    BundleId: _X
    Certificate: _X
    DefaultAuthenticationMethod: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::APNSSandboxChannel#/Id"]]
    PrivateKey: _X
    TeamId: _X
    TokenKey: _X
    TokenKeyId: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, BundleId: _S | None = ..., Certificate: _S | None = ..., DefaultAuthenticationMethod: _S | None = ..., Enabled: _B | None = ..., PrivateKey: _S | None = ..., TeamId: _S | None = ..., TokenKey: _S | None = ..., TokenKeyId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class APNSVoipChannel(_Resource):
    ApplicationId: _X
    BundleId: _X
    Certificate: _X
    DefaultAuthenticationMethod: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::APNSVoipChannel#/Id"]]
    PrivateKey: _X
    TeamId: _X
    TokenKey: _X
    TokenKeyId: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, BundleId: _S | None = ..., Certificate: _S | None = ..., DefaultAuthenticationMethod: _S | None = ..., Enabled: _B | None = ..., PrivateKey: _S | None = ..., TeamId: _S | None = ..., TokenKey: _S | None = ..., TokenKeyId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class APNSVoipSandboxChannel(_Resource):
    ApplicationId: _X
    BundleId: _X
    Certificate: _X
    DefaultAuthenticationMethod: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::APNSVoipSandboxChannel#/Id"]]
    PrivateKey: _X
    TeamId: _X
    TokenKey: _X
    TokenKeyId: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, BundleId: _S | None = ..., Certificate: _S | None = ..., DefaultAuthenticationMethod: _S | None = ..., Enabled: _B | None = ..., PrivateKey: _S | None = ..., TeamId: _S | None = ..., TokenKey: _S | None = ..., TokenKeyId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class App(_Resource):
    Arn: _R[_L["AWS::Pinpoint::App#/Arn"]]
    Id: _R[_L["AWS::Pinpoint::App#/Id"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class ApplicationSettings(_Resource):
    ApplicationId: _X
    CampaignHook: _X
    CloudWatchMetricsEnabled: _X
    Id: _R[_L["AWS::Pinpoint::ApplicationSettings#/Id"]]
    Limits: _X
    QuietTime: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, CampaignHook: _M | None = ..., CloudWatchMetricsEnabled: _B | None = ..., Limits: _M | None = ..., QuietTime: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class BaiduChannel(_Resource):
    ApiKey: _X
    ApplicationId: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::BaiduChannel#/Id"]]
    SecretKey: _X
    def __init__(self, address: str, /, *, ApiKey: _S, ApplicationId: _S, SecretKey: _S, Enabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Campaign(_Resource):
    AdditionalTreatments: _X
    ApplicationId: _X
    Arn: _R[_L["AWS::Pinpoint::Campaign#/Arn"]]
    CampaignHook: _X
    CampaignId: _R[_L["AWS::Pinpoint::Campaign#/CampaignId"]]
    CustomDeliveryConfiguration: _X
    Description: _X
    HoldoutPercent: _X
    IsPaused: _X
    Limits: _X
    MessageConfiguration: _X
    Name: _X
    Priority: _X
    Schedule: _X
    SegmentId: _X
    SegmentVersion: _X
    Tags: _X
    TemplateConfiguration: _X
    TreatmentDescription: _X
    TreatmentName: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, Name: _S, Schedule: _M, SegmentId: _0, AdditionalTreatments: _A | None = ..., CampaignHook: _M | None = ..., CustomDeliveryConfiguration: _M | None = ..., Description: _S | None = ..., HoldoutPercent: _I | None = ..., IsPaused: _B | None = ..., Limits: _M | None = ..., MessageConfiguration: _M | None = ..., Priority: _I | None = ..., SegmentVersion: _I | None = ..., Tags: _J | None = ..., TemplateConfiguration: _M | None = ..., TreatmentDescription: _S | None = ..., TreatmentName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EmailChannel(_Resource):
    ApplicationId: _X
    ConfigurationSet: _X
    Enabled: _X
    FromAddress: _X
    Id: _R[_L["AWS::Pinpoint::EmailChannel#/Id"]]
    Identity: _X
    OrchestrationSendingRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, ApplicationId: _S, FromAddress: _S, Identity: _S, ConfigurationSet: _S | None = ..., Enabled: _B | None = ..., OrchestrationSendingRoleArn: _1 | None = ..., RoleArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class EmailTemplate(_Resource):
    Arn: _R[_L["AWS::Pinpoint::EmailTemplate#/Arn"]]
    DefaultSubstitutions: _X
    HtmlPart: _X
    Id: _R[_L["AWS::Pinpoint::EmailTemplate#/Id"]]
    Subject: _X
    Tags: _X
    TemplateDescription: _X
    TemplateName: _X
    TextPart: _X
    def __init__(self, address: str, /, *, Subject: _S, TemplateName: _S, DefaultSubstitutions: _S | None = ..., HtmlPart: _S | None = ..., Tags: _J | None = ..., TemplateDescription: _S | None = ..., TextPart: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EventStream(_Resource):
    ApplicationId: _X
    DestinationStreamArn: _X
    Id: _R[_L["AWS::Pinpoint::EventStream#/Id"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, ApplicationId: _S, DestinationStreamArn: _S, RoleArn: _1, **options: _Unpack[_O]) -> None: ...

class GCMChannel(_Resource):
    ApiKey: _X
    ApplicationId: _X
    DefaultAuthenticationMethod: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::GCMChannel#/Id"]]
    ServiceJson: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, ApiKey: _S | None = ..., DefaultAuthenticationMethod: _S | None = ..., Enabled: _B | None = ..., ServiceJson: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class InAppTemplate(_Resource):
    Arn: _R[_L["AWS::Pinpoint::InAppTemplate#/Arn"]]
    Content: _X
    CustomConfig: _X
    Layout: _X
    Tags: _X
    TemplateDescription: _X
    TemplateName: _R[_L["AWS::Pinpoint::InAppTemplate#/TemplateName"]]
    def __init__(self, address: str, /, *, TemplateName: _S, Content: _A | None = ..., CustomConfig: _J | None = ..., Layout: _S | None = ..., Tags: _J | None = ..., TemplateDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PushTemplate(_Resource):
    ADM: _X
    APNS: _X
    Arn: _R[_L["AWS::Pinpoint::PushTemplate#/Arn"]]
    Baidu: _X
    Default: _X
    DefaultSubstitutions: _X
    GCM: _X
    Id: _R[_L["AWS::Pinpoint::PushTemplate#/Id"]]
    Tags: _X
    TemplateDescription: _X
    TemplateName: _X
    def __init__(self, address: str, /, *, TemplateName: _S, ADM: _M | None = ..., APNS: _M | None = ..., Baidu: _M | None = ..., Default: _M | None = ..., DefaultSubstitutions: _S | None = ..., GCM: _M | None = ..., Tags: _J | None = ..., TemplateDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SMSChannel(_Resource):
    ApplicationId: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::SMSChannel#/Id"]]
    SenderId: _X
    ShortCode: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, Enabled: _B | None = ..., SenderId: _S | None = ..., ShortCode: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Segment(_Resource):
    ApplicationId: _X
    Arn: _R[_L["AWS::Pinpoint::Segment#/Arn"]]
    Dimensions: _X
    Name: _X
    SegmentGroups: _X
    SegmentId: _R[_L["AWS::Pinpoint::Segment#/SegmentId"]]
    Tags: _X
    def __init__(self, address: str, /, *, ApplicationId: _S, Name: _S, Dimensions: _M | None = ..., SegmentGroups: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class SmsTemplate(_Resource):
    Arn: _R[_L["AWS::Pinpoint::SmsTemplate#/Arn"]]
    Body: _X
    DefaultSubstitutions: _X
    Id: _R[_L["AWS::Pinpoint::SmsTemplate#/Id"]]
    Tags: _X
    TemplateDescription: _X
    TemplateName: _X
    def __init__(self, address: str, /, *, Body: _S, TemplateName: _S, DefaultSubstitutions: _S | None = ..., Tags: _J | None = ..., TemplateDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VoiceChannel(_Resource):
    ApplicationId: _X
    Enabled: _X
    Id: _R[_L["AWS::Pinpoint::VoiceChannel#/Id"]]
    def __init__(self, address: str, /, *, ApplicationId: _S, Enabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...
