# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | ProtectConfiguration | _R[_L["AWS::SMSVOICE::ProtectConfiguration#/ProtectConfigurationId", "AWS::SMSVOICE::ProtectConfiguration#/Arn"]]
_1: _TypeAlias = _T | Pool | _R[_L["AWS::SMSVOICE::Pool#/PoolId", "AWS::SMSVOICE::Pool#/Arn", "AWS::SMSVOICE::RcsAgent#/PoolId"]]
_2: _TypeAlias = _T | OptOutList | _R[_L["AWS::SMSVOICE::OptOutList#/OptOutListName", "AWS::SMSVOICE::OptOutList#/Arn"]]

class ConfigurationSet(_Resource):
    Arn: _R[_L["AWS::SMSVOICE::ConfigurationSet#/Arn"]]
    ConfigurationSetName: _R[_L["AWS::SMSVOICE::ConfigurationSet#/ConfigurationSetName"]]
    DefaultSenderId: _X
    EventDestinations: _X
    MessageFeedbackEnabled: _X
    ProtectConfigurationId: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConfigurationSetName: _S | None = ..., DefaultSenderId: _S | None = ..., EventDestinations: _A | None = ..., MessageFeedbackEnabled: _B | None = ..., ProtectConfigurationId: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NotifyConfiguration(_Resource):
    CreatedTimestamp: _X
    DefaultTemplateId: _X
    DeletionProtectionEnabled: _X
    DisplayName: _X
    EnabledChannels: _X
    EnabledCountries: _X
    NotifyConfigurationArn: _R[_L["AWS::SMSVOICE::NotifyConfiguration#/NotifyConfigurationArn"]]
    NotifyConfigurationId: _R[_L["AWS::SMSVOICE::NotifyConfiguration#/NotifyConfigurationId"]]
    PoolId: _X
    Status: _X
    Tags: _X
    Tier: _X
    TierUpgradeStatus: _X
    UseCase: _X
    def __init__(self, address: str, /, *, DisplayName: _S, EnabledChannels: _A, UseCase: _S, DefaultTemplateId: _S | None = ..., DeletionProtectionEnabled: _B | None = ..., EnabledCountries: _A | None = ..., PoolId: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OptOutList(_Resource):
    Arn: _R[_L["AWS::SMSVOICE::OptOutList#/Arn"]]
    OptOutListName: _R[_L["AWS::SMSVOICE::OptOutList#/OptOutListName"]]
    Tags: _X
    def __init__(self, address: str, /, *, OptOutListName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PhoneNumber(_Resource):
    Arn: _R[_L["AWS::SMSVOICE::PhoneNumber#/Arn"]]
    DeletionProtectionEnabled: _X
    IsoCountryCode: _X
    MandatoryKeywords: _X
    NumberCapabilities: _X
    NumberType: _X
    OptOutListName: _X
    OptionalKeywords: _X
    PhoneNumber: _X
    PhoneNumberId: _R[_L["AWS::SMSVOICE::PhoneNumber#/PhoneNumberId"]]
    SelfManagedOptOutsEnabled: _X
    Tags: _X
    TwoWay: _X
    def __init__(self, address: str, /, *, IsoCountryCode: _S, MandatoryKeywords: _M, NumberCapabilities: _A, NumberType: _S, DeletionProtectionEnabled: _B | None = ..., OptOutListName: _2 | None = ..., OptionalKeywords: _A | None = ..., SelfManagedOptOutsEnabled: _B | None = ..., Tags: _A | None = ..., TwoWay: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Pool(_Resource):
    Arn: _R[_L["AWS::SMSVOICE::Pool#/Arn"]]
    DeletionProtectionEnabled: _X
    MandatoryKeywords: _X
    OptOutListName: _X
    OptionalKeywords: _X
    OriginationIdentities: _X
    PoolId: _R[_L["AWS::SMSVOICE::Pool#/PoolId"]]
    SelfManagedOptOutsEnabled: _X
    SharedRoutesEnabled: _X
    Tags: _X
    TwoWay: _X
    def __init__(self, address: str, /, *, MandatoryKeywords: _M, OriginationIdentities: _A, DeletionProtectionEnabled: _B | None = ..., OptOutListName: _2 | None = ..., OptionalKeywords: _A | None = ..., SelfManagedOptOutsEnabled: _B | None = ..., SharedRoutesEnabled: _B | None = ..., Tags: _A | None = ..., TwoWay: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ProtectConfiguration(_Resource):
    Arn: _R[_L["AWS::SMSVOICE::ProtectConfiguration#/Arn"]]
    CountryRuleSet: _X
    DeletionProtectionEnabled: _X
    ProtectConfigurationId: _R[_L["AWS::SMSVOICE::ProtectConfiguration#/ProtectConfigurationId"]]
    Tags: _X
    def __init__(self, address: str, /, *, CountryRuleSet: _M | None = ..., DeletionProtectionEnabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RcsAgent(_Resource):
    CreatedTimestamp: _X
    DeletionProtectionEnabled: _X
    OptOutListName: _X
    PoolId: _X
    RcsAgentArn: _R[_L["AWS::SMSVOICE::RcsAgent#/RcsAgentArn"]]
    RcsAgentId: _R[_L["AWS::SMSVOICE::RcsAgent#/RcsAgentId"]]
    SelfManagedOptOutsEnabled: _X
    Status: _X
    Tags: _X
    TestingAgent: _X
    TwoWayChannelArn: _X
    TwoWayChannelRole: _X
    TwoWayEnabled: _X
    TwoWayMediaS3BucketName: _X
    TwoWayMediaS3KeyPrefix: _X
    TwoWayMediaS3Role: _X
    TwoWayRcsEventsEnabled: _X
    def __init__(self, address: str, /, *, DeletionProtectionEnabled: _B | None = ..., OptOutListName: _2 | None = ..., SelfManagedOptOutsEnabled: _B | None = ..., Tags: _A | None = ..., TwoWayChannelArn: _S | None = ..., TwoWayChannelRole: _S | None = ..., TwoWayEnabled: _B | None = ..., TwoWayMediaS3BucketName: _S | None = ..., TwoWayMediaS3KeyPrefix: _S | None = ..., TwoWayMediaS3Role: _S | None = ..., TwoWayRcsEventsEnabled: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Registration(_Resource):
    CreatedTimestamp: _X
    CurrentVersionNumber: _X
    RegistrationArn: _R[_L["AWS::SMSVOICE::Registration#/RegistrationArn"]]
    RegistrationId: _R[_L["AWS::SMSVOICE::Registration#/RegistrationId"]]
    RegistrationStatus: _X
    RegistrationType: _X
    Tags: _X
    def __init__(self, address: str, /, *, RegistrationType: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RegistrationAttachment(_Resource):
    AttachmentBody: _X
    AttachmentStatus: _X
    AttachmentUrl: _X
    CreatedTimestamp: _X
    RegistrationAttachmentArn: _R[_L["AWS::SMSVOICE::RegistrationAttachment#/RegistrationAttachmentArn"]]
    RegistrationAttachmentId: _R[_L["AWS::SMSVOICE::RegistrationAttachment#/RegistrationAttachmentId"]]
    Tags: _X
    UploadedAttachmentUrl: _X
    def __init__(self, address: str, /, *, AttachmentBody: _S | None = ..., AttachmentUrl: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    PolicyDocument: _X
    ResourceArn: _R[_L["AWS::SMSVOICE::ResourcePolicy#/ResourceArn"]]
    def __init__(self, address: str, /, *, PolicyDocument: _M, ResourceArn: _S, **options: _Unpack[_O]) -> None: ...

class SenderId(_Resource):
    Arn: _R[_L["AWS::SMSVOICE::SenderId#/Arn"]]
    DeletionProtectionEnabled: _X
    IsoCountryCode: _R[_L["AWS::SMSVOICE::SenderId#/IsoCountryCode"]]
    SenderId: _R[_L["AWS::SMSVOICE::SenderId#/SenderId"]]
    Tags: _X
    def __init__(self, address: str, /, *, IsoCountryCode: _S, SenderId: _S, DeletionProtectionEnabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VerifiedDestinationNumber(_Resource):
    CreatedTimestamp: _X
    DestinationPhoneNumber: _X
    Status: _X
    Tags: _X
    VerifiedDestinationNumberArn: _R[_L["AWS::SMSVOICE::VerifiedDestinationNumber#/VerifiedDestinationNumberArn"]]
    VerifiedDestinationNumberId: _R[_L["AWS::SMSVOICE::VerifiedDestinationNumber#/VerifiedDestinationNumberId"]]
    def __init__(self, address: str, /, *, DestinationPhoneNumber: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
