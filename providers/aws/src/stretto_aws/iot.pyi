# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import lambda_ as _lambda_
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _lambda_.Alias | _lambda_.Version | _R[_L["AWS::Lambda::Function#/Arn", "AWS::Lambda::Alias#/AliasArn", "AWS::Lambda::Version#/FunctionArn"]]
_2: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_3: _TypeAlias = _T | _R[_L["AWS::IoT::JobTemplate#/Arn"]]
_4: _TypeAlias = _T | Job | _R[_L["AWS::IoT::Job#/Arn"]]
_5: _TypeAlias = _T | Thing | _R[_L["AWS::IoT::Thing#/ThingName", "AWS::IoT::Thing#/Arn"]]

class AccountAuditConfiguration(_Resource):
    AccountId: _R[_L["AWS::IoT::AccountAuditConfiguration#/AccountId"]]
    AuditCheckConfigurations: _X
    AuditNotificationTargetConfigurations: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, AccountId: _S, AuditCheckConfigurations: _M, RoleArn: _0, AuditNotificationTargetConfigurations: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Authorizer(_Resource):
    Arn: _R[_L["AWS::IoT::Authorizer#/Arn"]]
    AuthorizerFunctionArn: _X
    AuthorizerName: _R[_L["AWS::IoT::Authorizer#/AuthorizerName"]]
    EnableCachingForHttp: _X
    SigningDisabled: _X
    Status: _X
    Tags: _X
    TokenKeyName: _X
    TokenSigningPublicKeys: _X
    def __init__(self, address: str, /, *, AuthorizerFunctionArn: _S, AuthorizerName: _S | None = ..., EnableCachingForHttp: _B | None = ..., SigningDisabled: _B | None = ..., Status: _S | None = ..., Tags: _A | None = ..., TokenKeyName: _S | None = ..., TokenSigningPublicKeys: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class BillingGroup(_Resource):
    Arn: _R[_L["AWS::IoT::BillingGroup#/Arn"]]
    BillingGroupName: _R[_L["AWS::IoT::BillingGroup#/BillingGroupName"]]
    BillingGroupProperties: _X
    Id: _R[_L["AWS::IoT::BillingGroup#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, BillingGroupName: _S | None = ..., BillingGroupProperties: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CACertificate(_Resource):
    Arn: _R[_L["AWS::IoT::CACertificate#/Arn"]]
    AutoRegistrationStatus: _X
    CACertificatePem: _X
    CertificateMode: _X
    Id: _R[_L["AWS::IoT::CACertificate#/Id"]]
    RegistrationConfig: _X
    RemoveAutoRegistration: _X
    Status: _X
    Tags: _X
    VerificationCertificatePem: _X
    def __init__(self, address: str, /, *, CACertificatePem: _S, Status: _S, AutoRegistrationStatus: _S | None = ..., CertificateMode: _S | None = ..., RegistrationConfig: _M | None = ..., RemoveAutoRegistration: _B | None = ..., Tags: _A | None = ..., VerificationCertificatePem: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Certificate(_Resource):
    Arn: _R[_L["AWS::IoT::Certificate#/Arn"]]
    CACertificatePem: _X
    CertificateMode: _X
    CertificatePem: _X
    CertificateSigningRequest: _X
    Id: _R[_L["AWS::IoT::Certificate#/Id"]]
    Status: _X
    def __init__(self, address: str, /, *, Status: _S, CACertificatePem: _S | None = ..., CertificateMode: _S | None = ..., CertificatePem: _S | None = ..., CertificateSigningRequest: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class CertificateProvider(_Resource):
    AccountDefaultForOperations: _X
    Arn: _R[_L["AWS::IoT::CertificateProvider#/Arn"]]
    CertificateProviderName: _R[_L["AWS::IoT::CertificateProvider#/CertificateProviderName"]]
    LambdaFunctionArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccountDefaultForOperations: _A, LambdaFunctionArn: _1, CertificateProviderName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Command(_Resource):
    CommandArn: _R[_L["AWS::IoT::Command#/CommandArn"]]
    CommandId: _R[_L["AWS::IoT::Command#/CommandId"]]
    CreatedAt: _X
    Deprecated: _X
    Description: _X
    DisplayName: _X
    LastUpdatedAt: _X
    MandatoryParameters: _X
    Namespace: _X
    Payload: _X
    PayloadTemplate: _X
    PendingDeletion: _X
    Preprocessor: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, CommandId: _S, CreatedAt: _S | None = ..., Deprecated: _B | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., LastUpdatedAt: _S | None = ..., MandatoryParameters: _A | None = ..., Namespace: _S | None = ..., Payload: _M | None = ..., PayloadTemplate: _S | None = ..., PendingDeletion: _B | None = ..., Preprocessor: _M | None = ..., RoleArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomMetric(_Resource):
    DisplayName: _X
    MetricArn: _X
    MetricName: _R[_L["AWS::IoT::CustomMetric#/MetricName"]]
    MetricType: _X
    Tags: _X
    def __init__(self, address: str, /, *, MetricType: _S, DisplayName: _S | None = ..., MetricName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dimension(_Resource):
    Arn: _R[_L["AWS::IoT::Dimension#/Arn"]]
    Name: _R[_L["AWS::IoT::Dimension#/Name"]]
    StringValues: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, StringValues: _A, Type: _S, Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainConfiguration(_Resource):
    ApplicationProtocol: _X
    Arn: _R[_L["AWS::IoT::DomainConfiguration#/Arn"]]
    AuthenticationType: _X
    AuthorizerConfig: _X
    ClientCertificateConfig: _X
    DomainConfigurationName: _R[_L["AWS::IoT::DomainConfiguration#/DomainConfigurationName"]]
    DomainConfigurationStatus: _X
    DomainName: _X
    DomainType: _X
    ServerCertificateArns: _X
    ServerCertificateConfig: _X
    ServerCertificates: _X
    ServiceType: _X
    Tags: _X
    TlsConfig: _X
    ValidationCertificateArn: _X
    def __init__(self, address: str, /, *, ApplicationProtocol: _S | None = ..., AuthenticationType: _S | None = ..., AuthorizerConfig: _M | None = ..., ClientCertificateConfig: _M | None = ..., DomainConfigurationName: _S | None = ..., DomainConfigurationStatus: _S | None = ..., DomainName: _S | None = ..., ServerCertificateArns: _A | None = ..., ServerCertificateConfig: _M | None = ..., ServiceType: _S | None = ..., Tags: _A | None = ..., TlsConfig: _M | None = ..., ValidationCertificateArn: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EncryptionConfiguration(_Resource):
    AccountId: _R[_L["AWS::IoT::EncryptionConfiguration#/AccountId"]]
    ConfigurationDetails: _X
    EncryptionType: _X
    KmsAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    KmsKeyArn: _X
    LastModifiedDate: _X
    def __init__(self, address: str, /, *, EncryptionType: _S, KmsAccessRoleArn: _0 | None = ..., KmsKeyArn: _2 | None = ..., **options: _Unpack[_O]) -> None: ...

class FleetMetric(_Resource):
    AggregationField: _X
    AggregationType: _X
    CreationDate: _X
    Description: _X
    IndexName: _X
    LastModifiedDate: _X
    MetricArn: _X
    MetricName: _R[_L["AWS::IoT::FleetMetric#/MetricName"]]
    Period: _X
    QueryString: _X
    QueryVersion: _X
    Tags: _X
    Unit: _X
    Version: _X
    def __init__(self, address: str, /, *, MetricName: _S, AggregationField: _S | None = ..., AggregationType: _M | None = ..., Description: _S | None = ..., IndexName: _S | None = ..., Period: _I | None = ..., QueryString: _S | None = ..., QueryVersion: _S | None = ..., Tags: _A | None = ..., Unit: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Job(_Resource):
    AbortConfig: _X
    Arn: _R[_L["AWS::IoT::Job#/Arn"]]
    CreatedAt: _X
    Description: _X
    DestinationPackageVersions: _X
    Document: _X
    DocumentParameters: _X
    DocumentSource: _X
    JobExecutionsRetryConfig: _X
    JobExecutionsRolloutConfig: _X
    JobId: _X
    JobTemplateArn: _R[_L["AWS::IoT::JobTemplate#/Arn"]]
    PresignedUrlConfig: _X
    SchedulingConfig: _X
    Tags: _X
    TargetSelection: _X
    Targets: _X
    TimeoutConfig: _X
    def __init__(self, address: str, /, *, JobId: _S, Targets: _A, AbortConfig: _M | None = ..., Description: _S | None = ..., DestinationPackageVersions: _A | None = ..., Document: _S | None = ..., DocumentParameters: _M | None = ..., DocumentSource: _S | None = ..., JobExecutionsRetryConfig: _M | None = ..., JobExecutionsRolloutConfig: _M | None = ..., JobTemplateArn: _3 | None = ..., PresignedUrlConfig: _M | None = ..., SchedulingConfig: _M | None = ..., Tags: _A | None = ..., TargetSelection: _S | None = ..., TimeoutConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class JobTemplate(_Resource):
    AbortConfig: _X
    Arn: _R[_L["AWS::IoT::JobTemplate#/Arn"]]
    Description: _X
    DestinationPackageVersions: _X
    Document: _X
    DocumentSource: _X
    JobArn: _R[_L["AWS::IoT::Job#/Arn"]]
    JobExecutionsRetryConfig: _X
    JobExecutionsRolloutConfig: _X
    JobTemplateId: _R[_L["AWS::IoT::JobTemplate#/JobTemplateId"]]
    MaintenanceWindows: _X
    PresignedUrlConfig: _X
    Tags: _X
    TimeoutConfig: _X
    def __init__(self, address: str, /, *, Description: _S, JobTemplateId: _S, AbortConfig: _M | None = ..., DestinationPackageVersions: _A | None = ..., Document: _S | None = ..., DocumentSource: _S | None = ..., JobArn: _4 | None = ..., JobExecutionsRetryConfig: _M | None = ..., JobExecutionsRolloutConfig: _M | None = ..., MaintenanceWindows: _A | None = ..., PresignedUrlConfig: _M | None = ..., Tags: _A | None = ..., TimeoutConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Logging(_Resource):
    AccountId: _R[_L["AWS::IoT::Logging#/AccountId"]]
    DefaultLogLevel: _X
    EventConfigurations: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, AccountId: _S, DefaultLogLevel: _S, RoleArn: _0, EventConfigurations: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MitigationAction(_Resource):
    ActionName: _R[_L["AWS::IoT::MitigationAction#/ActionName"]]
    ActionParams: _X
    MitigationActionArn: _R[_L["AWS::IoT::MitigationAction#/MitigationActionArn"]]
    MitigationActionId: _R[_L["AWS::IoT::MitigationAction#/MitigationActionId"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, ActionParams: _M, RoleArn: _0, ActionName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Policy(_Resource):
    Arn: _R[_L["AWS::IoT::Policy#/Arn"]]
    Id: _R[_L["AWS::IoT::Policy#/Id"]]
    PolicyDocument: _X
    PolicyName: _X
    Tags: _X
    def __init__(self, address: str, /, *, PolicyDocument: _J, PolicyName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PolicyPrincipalAttachment(_Resource):
    PolicyName: _R[_L["AWS::IoT::PolicyPrincipalAttachment#/PolicyName"]]
    Principal: _R[_L["AWS::IoT::PolicyPrincipalAttachment#/Principal"]]
    def __init__(self, address: str, /, *, PolicyName: _S, Principal: _S, **options: _Unpack[_O]) -> None: ...

class ProvisioningTemplate(_Resource):
    Description: _X
    Enabled: _X
    PreProvisioningHook: _X
    ProvisioningRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    TemplateArn: _X
    TemplateBody: _X
    TemplateName: _R[_L["AWS::IoT::ProvisioningTemplate#/TemplateName"]]
    TemplateType: _X
    def __init__(self, address: str, /, *, ProvisioningRoleArn: _0, TemplateBody: _S, Description: _S | None = ..., Enabled: _B | None = ..., PreProvisioningHook: _M | None = ..., Tags: _A | None = ..., TemplateName: _S | None = ..., TemplateType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceSpecificLogging(_Resource):
    LogLevel: _X
    TargetId: _R[_L["AWS::IoT::ResourceSpecificLogging#/TargetId"]]
    TargetName: _X
    TargetType: _X
    def __init__(self, address: str, /, *, LogLevel: _S, TargetName: _S, TargetType: _S, **options: _Unpack[_O]) -> None: ...

class RoleAlias(_Resource):
    CredentialDurationSeconds: _X
    RoleAlias: _R[_L["AWS::IoT::RoleAlias#/RoleAlias"]]
    RoleAliasArn: _R[_L["AWS::IoT::RoleAlias#/RoleAliasArn"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, RoleArn: _0, CredentialDurationSeconds: _I | None = ..., RoleAlias: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ScheduledAudit(_Resource):
    DayOfMonth: _X
    DayOfWeek: _X
    Frequency: _X
    ScheduledAuditArn: _R[_L["AWS::IoT::ScheduledAudit#/ScheduledAuditArn"]]
    ScheduledAuditName: _R[_L["AWS::IoT::ScheduledAudit#/ScheduledAuditName"]]
    Tags: _X
    TargetCheckNames: _X
    def __init__(self, address: str, /, *, Frequency: _S, TargetCheckNames: _A, DayOfMonth: _S | None = ..., DayOfWeek: _S | None = ..., ScheduledAuditName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityProfile(_Resource):
    AdditionalMetricsToRetainV2: _X
    AlertTargets: _X
    Behaviors: _X
    MetricsExportConfig: _X
    SecurityProfileArn: _R[_L["AWS::IoT::SecurityProfile#/SecurityProfileArn"]]
    SecurityProfileDescription: _X
    SecurityProfileName: _R[_L["AWS::IoT::SecurityProfile#/SecurityProfileName"]]
    Tags: _X
    TargetArns: _X
    def __init__(self, address: str, /, *, AdditionalMetricsToRetainV2: _A | None = ..., AlertTargets: _M | None = ..., Behaviors: _A | None = ..., MetricsExportConfig: _M | None = ..., SecurityProfileDescription: _S | None = ..., SecurityProfileName: _S | None = ..., Tags: _A | None = ..., TargetArns: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SoftwarePackage(_Resource):
    Description: _X
    PackageArn: _X
    PackageName: _R[_L["AWS::IoT::SoftwarePackage#/PackageName"]]
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., PackageName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SoftwarePackageVersion(_Resource):
    Artifact: _X
    Attributes: _X
    Description: _X
    ErrorReason: _X
    PackageName: _R[_L["AWS::IoT::SoftwarePackageVersion#/PackageName"]]
    PackageVersionArn: _X
    Recipe: _X
    Sbom: _X
    SbomValidationStatus: _X
    Status: _X
    Tags: _X
    VersionName: _R[_L["AWS::IoT::SoftwarePackageVersion#/VersionName"]]
    def __init__(self, address: str, /, *, PackageName: _S, Artifact: _M | None = ..., Attributes: _M | None = ..., Description: _S | None = ..., Recipe: _S | None = ..., Sbom: _M | None = ..., Tags: _A | None = ..., VersionName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Stream(_Resource):
    Arn: _R[_L["AWS::IoT::Stream#/Arn"]]
    CreatedAt: _X
    Description: _X
    Files: _X
    LastUpdatedAt: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StreamId: _X
    StreamVersion: _X
    Tags: _X
    def __init__(self, address: str, /, *, Files: _A, RoleArn: _0, StreamId: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Thing(_Resource):
    Arn: _R[_L["AWS::IoT::Thing#/Arn"]]
    AttributePayload: _X
    Id: _R[_L["AWS::IoT::Thing#/Id"]]
    ThingName: _R[_L["AWS::IoT::Thing#/ThingName"]]
    def __init__(self, address: str, /, *, AttributePayload: _M | None = ..., ThingName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ThingGroup(_Resource):
    Arn: _R[_L["AWS::IoT::ThingGroup#/Arn"]]
    Id: _R[_L["AWS::IoT::ThingGroup#/Id"]]
    ParentGroupName: _X
    QueryString: _X
    Tags: _X
    ThingGroupName: _R[_L["AWS::IoT::ThingGroup#/ThingGroupName"]]
    ThingGroupProperties: _X
    def __init__(self, address: str, /, *, ParentGroupName: _S | None = ..., QueryString: _S | None = ..., Tags: _A | None = ..., ThingGroupName: _S | None = ..., ThingGroupProperties: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ThingPrincipalAttachment(_Resource):
    Principal: _R[_L["AWS::IoT::ThingPrincipalAttachment#/Principal"]]
    ThingName: _R[_L["AWS::IoT::ThingPrincipalAttachment#/ThingName"]]
    ThingPrincipalType: _X
    def __init__(self, address: str, /, *, Principal: _S, ThingName: _5, ThingPrincipalType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ThingType(_Resource):
    Arn: _R[_L["AWS::IoT::ThingType#/Arn"]]
    DeprecateThingType: _X
    Id: _R[_L["AWS::IoT::ThingType#/Id"]]
    Tags: _X
    ThingTypeName: _R[_L["AWS::IoT::ThingType#/ThingTypeName"]]
    ThingTypeProperties: _X
    def __init__(self, address: str, /, *, DeprecateThingType: _B | None = ..., Tags: _A | None = ..., ThingTypeName: _S | None = ..., ThingTypeProperties: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class TopicRule(_Resource):
    Arn: _R[_L["AWS::IoT::TopicRule#/Arn"]]
    RuleName: _R[_L["AWS::IoT::TopicRule#/RuleName"]]
    Tags: _X
    TopicRulePayload: _X
    def __init__(self, address: str, /, *, TopicRulePayload: _M, RuleName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TopicRuleDestination(_Resource):
    Arn: _R[_L["AWS::IoT::TopicRuleDestination#/Arn"]]
    HttpUrlProperties: _X
    InfluxDBProperties: _X
    Status: _X
    StatusReason: _X
    VpcProperties: _X
    def __init__(self, address: str, /, *, HttpUrlProperties: _M | None = ..., InfluxDBProperties: _M | None = ..., Status: _S | None = ..., VpcProperties: _M | None = ..., **options: _Unpack[_O]) -> None: ...
