# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import certificatemanager as _certificatemanager
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | ConfigurationSet | _R[_L["AWS::SES::ConfigurationSet#/Name"]]
_1: _TypeAlias = _T | _certificatemanager.Certificate | _R[_L["AWS::CertificateManager::Certificate#/CertificateArn", "AWS::IAM::ServerCertificate#/Arn"]]
_2: _TypeAlias = _T | MailManagerAddonSubscription | _R[_L["AWS::SES::MailManagerAddonSubscription#/AddonSubscriptionId"]]
_3: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_4: _TypeAlias = _T | MailManagerRuleSet | _R[_L["AWS::SES::MailManagerRuleSet#/RuleSetId"]]
_5: _TypeAlias = _T | MailManagerTrafficPolicy | _R[_L["AWS::SES::MailManagerTrafficPolicy#/TrafficPolicyId"]]

class ConfigurationSet(_Resource):
    ArchivingOptions: _X
    DeliveryOptions: _X
    Name: _R[_L["AWS::SES::ConfigurationSet#/Name"]]
    ReputationOptions: _X
    SendingOptions: _X
    SuppressionOptions: _X
    Tags: _X
    TrackingOptions: _X
    VdmOptions: _X
    def __init__(self, address: str, /, *, ArchivingOptions: _M | None = ..., DeliveryOptions: _M | None = ..., Name: _S | None = ..., ReputationOptions: _M | None = ..., SendingOptions: _M | None = ..., SuppressionOptions: _M | None = ..., Tags: _A | None = ..., TrackingOptions: _M | None = ..., VdmOptions: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationSetEventDestination(_Resource):
    ConfigurationSetName: _R[_L["AWS::SES::ConfigurationSetEventDestination#/ConfigurationSetName"]]
    EventDestination: _X
    Id: _R[_L["AWS::SES::ConfigurationSetEventDestination#/Id"]]
    def __init__(self, address: str, /, *, ConfigurationSetName: _0, EventDestination: _M, **options: _Unpack[_O]) -> None: ...

class ContactList(_Resource):
    ContactListName: _R[_L["AWS::SES::ContactList#/ContactListName"]]
    Description: _X
    Tags: _X
    Topics: _X
    def __init__(self, address: str, /, *, ContactListName: _S | None = ..., Description: _S | None = ..., Tags: _A | None = ..., Topics: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomVerificationEmailTemplate(_Resource):
    FailureRedirectionURL: _X
    FromEmailAddress: _X
    SuccessRedirectionURL: _X
    Tags: _X
    TemplateContent: _X
    TemplateName: _R[_L["AWS::SES::CustomVerificationEmailTemplate#/TemplateName"]]
    TemplateSubject: _X
    def __init__(self, address: str, /, *, FailureRedirectionURL: _S, FromEmailAddress: _S, SuccessRedirectionURL: _S, TemplateContent: _S, TemplateName: _S, TemplateSubject: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DedicatedIpPool(_Resource):
    PoolName: _R[_L["AWS::SES::DedicatedIpPool#/PoolName"]]
    ScalingMode: _X
    Tags: _X
    def __init__(self, address: str, /, *, PoolName: _S | None = ..., ScalingMode: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EmailIdentity(_Resource):
    ConfigurationSetAttributes: _X
    DkimAttributes: _X
    DkimDNSTokenName1: _X
    DkimDNSTokenName2: _X
    DkimDNSTokenName3: _X
    DkimDNSTokenValue1: _X
    DkimDNSTokenValue2: _X
    DkimDNSTokenValue3: _X
    DkimSigningAttributes: _X
    EmailIdentity: _R[_L["AWS::SES::EmailIdentity#/EmailIdentity"]]
    FeedbackAttributes: _X
    MailFromAttributes: _X
    Tags: _X
    def __init__(self, address: str, /, *, EmailIdentity: _S, ConfigurationSetAttributes: _M | None = ..., DkimAttributes: _M | None = ..., DkimSigningAttributes: _M | None = ..., FeedbackAttributes: _M | None = ..., MailFromAttributes: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EmailIdentityCertificate(_Resource):
    CertificateArn: _X
    EmailIdentity: _R[_L["AWS::SES::EmailIdentityCertificate#/EmailIdentity"]]
    FromAddress: _R[_L["AWS::SES::EmailIdentityCertificate#/FromAddress"]]
    def __init__(self, address: str, /, *, CertificateArn: _1, EmailIdentity: _S, FromAddress: _S, **options: _Unpack[_O]) -> None: ...

class MailManagerAddonInstance(_Resource):
    AddonInstanceArn: _X
    AddonInstanceId: _R[_L["AWS::SES::MailManagerAddonInstance#/AddonInstanceId"]]
    AddonName: _X
    AddonSubscriptionId: _R[_L["AWS::SES::MailManagerAddonSubscription#/AddonSubscriptionId"]]
    Tags: _X
    def __init__(self, address: str, /, *, AddonSubscriptionId: _2, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MailManagerAddonSubscription(_Resource):
    AddonName: _X
    AddonSubscriptionArn: _X
    AddonSubscriptionId: _R[_L["AWS::SES::MailManagerAddonSubscription#/AddonSubscriptionId"]]
    Tags: _X
    def __init__(self, address: str, /, *, AddonName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MailManagerAddressList(_Resource):
    AddressListArn: _X
    AddressListId: _R[_L["AWS::SES::MailManagerAddressList#/AddressListId"]]
    AddressListName: _X
    Tags: _X
    def __init__(self, address: str, /, *, AddressListName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MailManagerArchive(_Resource):
    ArchiveArn: _X
    ArchiveId: _R[_L["AWS::SES::MailManagerArchive#/ArchiveId"]]
    ArchiveName: _X
    ArchiveState: _X
    KmsKeyArn: _X
    Retention: _X
    Tags: _X
    def __init__(self, address: str, /, *, ArchiveName: _S | None = ..., KmsKeyArn: _3 | None = ..., Retention: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MailManagerIngressPoint(_Resource):
    ARecord: _X
    IngressPointArn: _X
    IngressPointConfiguration: _X
    IngressPointId: _R[_L["AWS::SES::MailManagerIngressPoint#/IngressPointId"]]
    IngressPointName: _X
    NetworkConfiguration: _X
    RuleSetId: _R[_L["AWS::SES::MailManagerRuleSet#/RuleSetId"]]
    Status: _X
    StatusToUpdate: _X
    Tags: _X
    TlsPolicy: _X
    TrafficPolicyId: _R[_L["AWS::SES::MailManagerTrafficPolicy#/TrafficPolicyId"]]
    Type: _X
    def __init__(self, address: str, /, *, RuleSetId: _4, TrafficPolicyId: _5, Type: _S, IngressPointConfiguration: _J | None = ..., IngressPointName: _S | None = ..., NetworkConfiguration: _J | None = ..., StatusToUpdate: _S | None = ..., Tags: _A | None = ..., TlsPolicy: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MailManagerRelay(_Resource):
    Authentication: _X
    RelayArn: _X
    RelayId: _R[_L["AWS::SES::MailManagerRelay#/RelayId"]]
    RelayName: _X
    ServerName: _X
    ServerPort: _X
    Tags: _X
    def __init__(self, address: str, /, *, Authentication: _J, ServerName: _S, ServerPort: _F, RelayName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MailManagerRuleSet(_Resource):
    RuleSetArn: _X
    RuleSetId: _R[_L["AWS::SES::MailManagerRuleSet#/RuleSetId"]]
    RuleSetName: _X
    Rules: _X
    Tags: _X
    def __init__(self, address: str, /, *, Rules: _A, RuleSetName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MailManagerTrafficPolicy(_Resource):
    DefaultAction: _X
    MaxMessageSizeBytes: _X
    PolicyStatements: _X
    Tags: _X
    TrafficPolicyArn: _X
    TrafficPolicyId: _R[_L["AWS::SES::MailManagerTrafficPolicy#/TrafficPolicyId"]]
    TrafficPolicyName: _X
    def __init__(self, address: str, /, *, DefaultAction: _S, PolicyStatements: _A, MaxMessageSizeBytes: _F | None = ..., Tags: _A | None = ..., TrafficPolicyName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MultiRegionEndpoint(_Resource):
    Details: _X
    EndpointName: _R[_L["AWS::SES::MultiRegionEndpoint#/EndpointName"]]
    Tags: _X
    def __init__(self, address: str, /, *, Details: _M, EndpointName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReceiptFilter(_Resource):
    Filter: _X
    Id: _R[_L["AWS::SES::ReceiptFilter#/Id"]]
    def __init__(self, address: str, /, *, Filter: _M, **options: _Unpack[_O]) -> None: ...

class ReceiptRule(_Resource):
    After: _X
    Rule: _X
    RuleName: _R[_L["AWS::SES::ReceiptRule#/RuleName"]]
    RuleSetName: _R[_L["AWS::SES::ReceiptRule#/RuleSetName"]]
    def __init__(self, address: str, /, *, Rule: _M, RuleSetName: _S, After: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ReceiptRuleSet(_Resource):
    RuleSetName: _R[_L["AWS::SES::ReceiptRuleSet#/RuleSetName"]]
    def __init__(self, address: str, /, *, RuleSetName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Template(_Resource):
    Id: _R[_L["AWS::SES::Template#/Id"]]
    Tags: _X
    Template: _X
    def __init__(self, address: str, /, *, Tags: _A | None = ..., Template: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Tenant(_Resource):
    Arn: _R[_L["AWS::SES::Tenant#/Arn"]]
    ReputationEntity: _X
    ResourceAssociations: _X
    SuppressionAttributes: _X
    Tags: _X
    TenantName: _R[_L["AWS::SES::Tenant#/TenantName"]]
    def __init__(self, address: str, /, *, TenantName: _S, ReputationEntity: _M | None = ..., ResourceAssociations: _A | None = ..., SuppressionAttributes: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VdmAttributes(_Resource):
    DashboardAttributes: _X
    GuardianAttributes: _X
    VdmAttributesResourceId: _R[_L["AWS::SES::VdmAttributes#/VdmAttributesResourceId"]]
    def __init__(self, address: str, /, *, DashboardAttributes: _M | None = ..., GuardianAttributes: _M | None = ..., **options: _Unpack[_O]) -> None: ...
