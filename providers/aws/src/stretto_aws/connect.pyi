# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Instance | _R[_L["AWS::Connect::Instance#/Arn"]]
_1: _TypeAlias = _T | Instance | _R[_L["AWS::Connect::Instance#/Id", "AWS::Connect::Instance#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::Connect::DataTable#/Arn"]]
_3: _TypeAlias = _T | HoursOfOperation | _R[_L["AWS::Connect::HoursOfOperation#/HoursOfOperationArn"]]
_4: _TypeAlias = _T | QuickConnect | _R[_L["AWS::Connect::QuickConnect#/QuickConnectArn"]]
_5: _TypeAlias = _T | ContactFlow | _R[_L["AWS::Connect::ContactFlow#/ContactFlowArn"]]
_6: _TypeAlias = _T | _R[_L["AWS::Connect::IntegrationAssociation#/IntegrationAssociationId"]]
_7: _TypeAlias = _T | RoutingProfile | _R[_L["AWS::Connect::RoutingProfile#/RoutingProfileArn"]]
_8: _TypeAlias = _T | SecurityProfile | _R[_L["AWS::Connect::SecurityProfile#/SecurityProfileArn"]]
_9: _TypeAlias = _T | View | _R[_L["AWS::Connect::View#/ViewArn"]]

class AgentStatus(_Resource):
    AgentStatusArn: _R[_L["AWS::Connect::AgentStatus#/AgentStatusArn"]]
    Description: _X
    DisplayOrder: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    LastModifiedRegion: _X
    LastModifiedTime: _X
    Name: _X
    ResetOrderNumber: _X
    State: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, State: _S, Description: _S | None = ..., DisplayOrder: _I | None = ..., ResetOrderNumber: _B | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ApprovedOrigin(_Resource):
    InstanceId: _R[_L["AWS::Connect::ApprovedOrigin#/InstanceId"]]
    Origin: _R[_L["AWS::Connect::ApprovedOrigin#/Origin"]]
    def __init__(self, address: str, /, *, InstanceId: _1, Origin: _S, **options: _Unpack[_O]) -> None: ...

class ContactFlow(_Resource):
    ContactFlowArn: _R[_L["AWS::Connect::ContactFlow#/ContactFlowArn"]]
    Content: _X
    Description: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    State: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Content: _S, InstanceArn: _0, Name: _S, Type: _S, Description: _S | None = ..., State: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ContactFlowModule(_Resource):
    ContactFlowModuleArn: _R[_L["AWS::Connect::ContactFlowModule#/ContactFlowModuleArn"]]
    Content: _X
    Description: _X
    ExternalInvocationConfiguration: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    Settings: _X
    State: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Content: _S, InstanceArn: _0, Name: _S, Description: _S | None = ..., ExternalInvocationConfiguration: _M | None = ..., Settings: _S | None = ..., State: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ContactFlowModuleAlias(_Resource):
    AliasId: _X
    ContactFlowModuleAliasARN: _R[_L["AWS::Connect::ContactFlowModuleAlias#/ContactFlowModuleAliasARN"]]
    ContactFlowModuleId: _X
    ContactFlowModuleVersion: _X
    Description: _X
    Name: _X
    def __init__(self, address: str, /, *, ContactFlowModuleId: _S, ContactFlowModuleVersion: _I, Name: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ContactFlowModuleVersion(_Resource):
    ContactFlowModuleId: _X
    ContactFlowModuleVersionARN: _R[_L["AWS::Connect::ContactFlowModuleVersion#/ContactFlowModuleVersionARN"]]
    Description: _X
    FlowModuleContentSha256: _X
    Version: _X
    def __init__(self, address: str, /, *, ContactFlowModuleId: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ContactFlowVersion(_Resource):
    ContactFlowId: _X
    ContactFlowVersionARN: _R[_L["AWS::Connect::ContactFlowVersion#/ContactFlowVersionARN"]]
    Description: _X
    FlowContentSha256: _X
    Version: _X
    def __init__(self, address: str, /, *, ContactFlowId: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DataLakeAssociation(_Resource):
    DataSetId: _R[_L["AWS::Connect::DataLakeAssociation#/DataSetId"]]
    InstanceId: _R[_L["AWS::Connect::DataLakeAssociation#/InstanceId"]]
    ResourceShareArn: _X
    ResourceShareId: _X
    TargetAccountId: _R[_L["AWS::Connect::DataLakeAssociation#/TargetAccountId"]]
    def __init__(self, address: str, /, *, DataSetId: _S, InstanceId: _1, TargetAccountId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DataTable(_Resource):
    Arn: _R[_L["AWS::Connect::DataTable#/Arn"]]
    CreatedTime: _X
    Description: _X
    InstanceArn: _R[_L["AWS::Connect::DataTable#/InstanceArn"]]
    LastModifiedRegion: _X
    LastModifiedTime: _X
    LockVersion: _X
    Name: _X
    Status: _X
    Tags: _X
    TimeZone: _X
    ValueLockLevel: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, Status: _S, TimeZone: _S, ValueLockLevel: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataTableAttribute(_Resource):
    AttributeId: _R[_L["AWS::Connect::DataTableAttribute#/AttributeId"]]
    DataTableArn: _R[_L["AWS::Connect::DataTableAttribute#/DataTableArn"]]
    Description: _X
    InstanceArn: _R[_L["AWS::Connect::DataTableAttribute#/InstanceArn"]]
    LastModifiedRegion: _X
    LastModifiedTime: _X
    LockVersion: _X
    Name: _X
    Primary: _X
    Validation: _X
    ValueType: _X
    def __init__(self, address: str, /, *, DataTableArn: _2, InstanceArn: _0, Name: _S, ValueType: _S, Description: _S | None = ..., Primary: _B | None = ..., Validation: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class DataTableRecord(_Resource):
    DataTableArn: _R[_L["AWS::Connect::DataTableRecord#/DataTableArn"]]
    DataTableRecord: _X
    InstanceArn: _R[_L["AWS::Connect::DataTableRecord#/InstanceArn"]]
    RecordId: _R[_L["AWS::Connect::DataTableRecord#/RecordId"]]
    def __init__(self, address: str, /, *, DataTableArn: _2, DataTableRecord: _M, InstanceArn: _0, **options: _Unpack[_O]) -> None: ...

class EmailAddress(_Resource):
    AliasConfigurations: _X
    Description: _X
    DisplayName: _X
    EmailAddress: _X
    EmailAddressArn: _R[_L["AWS::Connect::EmailAddress#/EmailAddressArn"]]
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, EmailAddress: _S, InstanceArn: _0, AliasConfigurations: _A | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EvaluationForm(_Resource):
    AIVersion: _X
    AutoEvaluationConfiguration: _X
    Description: _X
    EvaluationFormArn: _R[_L["AWS::Connect::EvaluationForm#/EvaluationFormArn"]]
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Items: _X
    LanguageConfiguration: _X
    ReviewConfiguration: _X
    ScoringStrategy: _X
    Status: _X
    Tags: _X
    TargetConfiguration: _X
    Title: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, Items: _A, Status: _S, Title: _S, AIVersion: _S | None = ..., AutoEvaluationConfiguration: _M | None = ..., Description: _S | None = ..., LanguageConfiguration: _M | None = ..., ReviewConfiguration: _M | None = ..., ScoringStrategy: _M | None = ..., Tags: _A | None = ..., TargetConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class HoursOfOperation(_Resource):
    ChildHoursOfOperations: _X
    Config: _X
    Description: _X
    HoursOfOperationArn: _R[_L["AWS::Connect::HoursOfOperation#/HoursOfOperationArn"]]
    HoursOfOperationOverrides: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    ParentHoursOfOperations: _X
    Tags: _X
    TimeZone: _X
    def __init__(self, address: str, /, *, Config: _A, InstanceArn: _0, Name: _S, TimeZone: _S, ChildHoursOfOperations: _A | None = ..., Description: _S | None = ..., HoursOfOperationOverrides: _A | None = ..., ParentHoursOfOperations: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Instance(_Resource):
    Arn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Attributes: _X
    CreatedTime: _X
    DirectoryId: _X
    Id: _R[_L["AWS::Connect::Instance#/Id"]]
    IdentityManagementType: _X
    InstanceAlias: _X
    InstanceStatus: _X
    ServiceRole: _X
    Tags: _X
    def __init__(self, address: str, /, *, Attributes: _M, IdentityManagementType: _S, DirectoryId: _S | None = ..., InstanceAlias: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceStorageConfig(_Resource):
    AssociationId: _R[_L["AWS::Connect::InstanceStorageConfig#/AssociationId"]]
    InstanceArn: _R[_L["AWS::Connect::InstanceStorageConfig#/InstanceArn"]]
    KinesisFirehoseConfig: _X
    KinesisStreamConfig: _X
    KinesisVideoStreamConfig: _X
    ResourceType: _R[_L["AWS::Connect::InstanceStorageConfig#/ResourceType"]]
    S3Config: _X
    StorageType: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, ResourceType: _S, StorageType: _S, KinesisFirehoseConfig: _M | None = ..., KinesisStreamConfig: _M | None = ..., KinesisVideoStreamConfig: _M | None = ..., S3Config: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class IntegrationAssociation(_Resource):
    InstanceId: _R[_L["AWS::Connect::IntegrationAssociation#/InstanceId"]]
    IntegrationArn: _R[_L["AWS::Connect::IntegrationAssociation#/IntegrationArn"]]
    IntegrationAssociationId: _R[_L["AWS::Connect::IntegrationAssociation#/IntegrationAssociationId"]]
    IntegrationType: _R[_L["AWS::Connect::IntegrationAssociation#/IntegrationType"]]
    SourceApplicationName: _X
    SourceApplicationUrl: _X
    SourceType: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceId: _1, IntegrationArn: _S, IntegrationType: _S, SourceApplicationName: _S | None = ..., SourceApplicationUrl: _S | None = ..., SourceType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Metric(_Resource):
    Category: _X
    CreatedTime: _X
    CreatedUser: _X
    CreationMethod: _X
    Description: _X
    EffectiveTime: _X
    Filters: _X
    Groupings: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    LastModifiedRegion: _X
    LastModifiedTime: _X
    LastModifiedUser: _X
    MetricArn: _R[_L["AWS::Connect::Metric#/MetricArn"]]
    MetricCalculation: _X
    Name: _X
    PositiveTrendIndicator: _X
    PrimaryEventSource: _X
    PrimaryEventSourceEffectiveTimestampType: _X
    RefreshRate: _X
    Status: _X
    SupportedStats: _X
    SupportsCustomCalculation: _X
    SupportsPreaggregateCalculation: _X
    Tags: _X
    Type: _X
    Unit: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, MetricCalculation: _M, Name: _S, Status: _S, Unit: _S, Description: _S | None = ..., PositiveTrendIndicator: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Notification(_Resource):
    Arn: _R[_L["AWS::Connect::Notification#/Arn"]]
    Content: _X
    CreatedAt: _X
    ExpiresAt: _X
    Id: _R[_L["AWS::Connect::Notification#/Id"]]
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Priority: _X
    Recipients: _X
    Tags: _X
    def __init__(self, address: str, /, *, Content: _M, InstanceArn: _0, ExpiresAt: _S | None = ..., Priority: _S | None = ..., Recipients: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PhoneNumber(_Resource):
    Address: _X
    CountryCode: _X
    Description: _X
    PhoneNumberArn: _R[_L["AWS::Connect::PhoneNumber#/PhoneNumberArn"]]
    Prefix: _X
    SourcePhoneNumberArn: _X
    Tags: _X
    TargetArn: _X
    Type: _X
    def __init__(self, address: str, /, *, TargetArn: _S, CountryCode: _S | None = ..., Description: _S | None = ..., Prefix: _S | None = ..., SourcePhoneNumberArn: _S | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PredefinedAttribute(_Resource):
    AttributeConfiguration: _X
    InstanceArn: _R[_L["AWS::Connect::PredefinedAttribute#/InstanceArn"]]
    LastModifiedRegion: _X
    LastModifiedTime: _X
    Name: _R[_L["AWS::Connect::PredefinedAttribute#/Name"]]
    Purposes: _X
    Values: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, AttributeConfiguration: _M | None = ..., Purposes: _A | None = ..., Values: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Prompt(_Resource):
    Description: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    PromptArn: _R[_L["AWS::Connect::Prompt#/PromptArn"]]
    S3Uri: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, Description: _S | None = ..., S3Uri: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Queue(_Resource):
    AdditionalEmailAddresses: _X
    Description: _X
    HoursOfOperationArn: _R[_L["AWS::Connect::HoursOfOperation#/HoursOfOperationArn"]]
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    LastModifiedRegion: _X
    LastModifiedTime: _X
    MaxContacts: _X
    Name: _X
    OutboundCallerConfig: _X
    OutboundEmailConfig: _X
    QueueArn: _R[_L["AWS::Connect::Queue#/QueueArn"]]
    QuickConnectArns: _X
    Status: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, HoursOfOperationArn: _3, InstanceArn: _0, Name: _S, AdditionalEmailAddresses: _A | None = ..., Description: _S | None = ..., MaxContacts: _I | None = ..., OutboundCallerConfig: _M | None = ..., OutboundEmailConfig: _M | None = ..., QuickConnectArns: _Q[_4] | _U | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class QuickConnect(_Resource):
    Description: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    QuickConnectArn: _R[_L["AWS::Connect::QuickConnect#/QuickConnectArn"]]
    QuickConnectConfig: _X
    QuickConnectType: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, QuickConnectConfig: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RoutingProfile(_Resource):
    AgentAvailabilityTimer: _X
    DefaultOutboundQueueArn: _X
    Description: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    ManualAssignmentQueueConfigs: _X
    MediaConcurrencies: _X
    Name: _X
    QueueConfigs: _X
    RoutingProfileArn: _R[_L["AWS::Connect::RoutingProfile#/RoutingProfileArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, DefaultOutboundQueueArn: _S, Description: _S, InstanceArn: _0, MediaConcurrencies: _A, Name: _S, AgentAvailabilityTimer: _S | None = ..., ManualAssignmentQueueConfigs: _A | None = ..., QueueConfigs: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Rule(_Resource):
    Actions: _X
    Function: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    PublishStatus: _X
    RuleArn: _R[_L["AWS::Connect::Rule#/RuleArn"]]
    Tags: _X
    TriggerEventSource: _X
    def __init__(self, address: str, /, *, Actions: _M, Function: _S, InstanceArn: _0, Name: _S, PublishStatus: _S, TriggerEventSource: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityKey(_Resource):
    AssociationId: _R[_L["AWS::Connect::SecurityKey#/AssociationId"]]
    InstanceId: _R[_L["AWS::Connect::SecurityKey#/InstanceId"]]
    Key: _X
    def __init__(self, address: str, /, *, InstanceId: _1, Key: _S, **options: _Unpack[_O]) -> None: ...

class SecurityProfile(_Resource):
    AllowedAccessControlHierarchyGroupId: _X
    AllowedAccessControlTags: _X
    AllowedFlowModules: _X
    Applications: _X
    Description: _X
    GranularAccessControlConfiguration: _X
    HierarchyRestrictedResources: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    LastModifiedRegion: _X
    LastModifiedTime: _X
    Permissions: _X
    SecurityProfileArn: _R[_L["AWS::Connect::SecurityProfile#/SecurityProfileArn"]]
    SecurityProfileName: _X
    TagRestrictedResources: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, SecurityProfileName: _S, AllowedAccessControlHierarchyGroupId: _S | None = ..., AllowedAccessControlTags: _A | None = ..., AllowedFlowModules: _A | None = ..., Applications: _A | None = ..., Description: _S | None = ..., GranularAccessControlConfiguration: _M | None = ..., HierarchyRestrictedResources: _A | None = ..., Permissions: _A | None = ..., TagRestrictedResources: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TaskTemplate(_Resource):
    Arn: _R[_L["AWS::Connect::TaskTemplate#/Arn"]]
    ClientToken: _X
    Constraints: _X
    ContactFlowArn: _R[_L["AWS::Connect::ContactFlow#/ContactFlowArn"]]
    Defaults: _X
    Description: _X
    Fields: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    SelfAssignContactFlowArn: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, ClientToken: _S | None = ..., Constraints: _M | None = ..., ContactFlowArn: _5 | None = ..., Defaults: _A | None = ..., Description: _S | None = ..., Fields: _A | None = ..., Name: _S | None = ..., SelfAssignContactFlowArn: _S | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TestCase(_Resource):
    Content: _X
    Description: _X
    EntryPoint: _X
    InitializationData: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    LastModifiedRegion: _X
    LastModifiedTime: _X
    Name: _X
    Status: _X
    Tags: _X
    TestCaseArn: _R[_L["AWS::Connect::TestCase#/TestCaseArn"]]
    def __init__(self, address: str, /, *, Content: _S, InstanceArn: _0, Name: _S, Description: _S | None = ..., EntryPoint: _M | None = ..., InitializationData: _S | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrafficDistributionGroup(_Resource):
    Description: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    IsDefault: _X
    Name: _X
    Status: _X
    Tags: _X
    TrafficDistributionGroupArn: _R[_L["AWS::Connect::TrafficDistributionGroup#/TrafficDistributionGroupArn"]]
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UseCase(_Resource):
    InstanceId: _R[_L["AWS::Connect::UseCase#/InstanceId"]]
    IntegrationAssociationId: _R[_L["AWS::Connect::UseCase#/IntegrationAssociationId"]]
    Tags: _X
    UseCaseArn: _R[_L["AWS::Connect::UseCase#/UseCaseArn"]]
    UseCaseId: _R[_L["AWS::Connect::UseCase#/UseCaseId"]]
    UseCaseType: _X
    def __init__(self, address: str, /, *, InstanceId: _1, IntegrationAssociationId: _6, UseCaseType: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class User(_Resource):
    AfterContactWorkConfigs: _X
    AutoAcceptConfigs: _X
    DirectoryUserId: _X
    HierarchyGroupArn: _X
    IdentityInfo: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Password: _X
    PersistentConnectionConfigs: _X
    PhoneConfig: _X
    PhoneNumberConfigs: _X
    RoutingProfileArn: _R[_L["AWS::Connect::RoutingProfile#/RoutingProfileArn"]]
    SecurityProfileArns: _X
    Tags: _X
    UserArn: _R[_L["AWS::Connect::User#/UserArn"]]
    UserProficiencies: _X
    Username: _X
    VoiceEnhancementConfigs: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, RoutingProfileArn: _7, SecurityProfileArns: _Q[_8] | _U, Username: _S, AfterContactWorkConfigs: _A | None = ..., AutoAcceptConfigs: _A | None = ..., DirectoryUserId: _S | None = ..., HierarchyGroupArn: _S | None = ..., IdentityInfo: _M | None = ..., Password: _S | None = ..., PersistentConnectionConfigs: _A | None = ..., PhoneConfig: _M | None = ..., PhoneNumberConfigs: _A | None = ..., Tags: _A | None = ..., UserProficiencies: _A | None = ..., VoiceEnhancementConfigs: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserHierarchyGroup(_Resource):
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    ParentGroupArn: _X
    Tags: _X
    UserHierarchyGroupArn: _R[_L["AWS::Connect::UserHierarchyGroup#/UserHierarchyGroupArn"]]
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, ParentGroupArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserHierarchyStructure(_Resource):
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    UserHierarchyStructure: _X
    UserHierarchyStructureArn: _R[_L["AWS::Connect::UserHierarchyStructure#/UserHierarchyStructureArn"]]
    def __init__(self, address: str, /, *, InstanceArn: _0, UserHierarchyStructure: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class View(_Resource):
    Actions: _X
    Description: _X
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Name: _X
    Tags: _X
    Template: _X
    ViewArn: _R[_L["AWS::Connect::View#/ViewArn"]]
    ViewContentSha256: _X
    ViewId: _R[_L["AWS::Connect::View#/ViewId"]]
    def __init__(self, address: str, /, *, Actions: _A, InstanceArn: _0, Name: _S, Template: _J, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ViewVersion(_Resource):
    Version: _X
    VersionDescription: _X
    ViewArn: _R[_L["AWS::Connect::View#/ViewArn"]]
    ViewContentSha256: _X
    ViewVersionArn: _R[_L["AWS::Connect::ViewVersion#/ViewVersionArn"]]
    def __init__(self, address: str, /, *, ViewArn: _9, VersionDescription: _S | None = ..., ViewContentSha256: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Vocabulary(_Resource):
    Arn: _R[_L["AWS::Connect::Vocabulary#/Arn"]]
    Content: _X
    InstanceId: _X
    LanguageCode: _X
    LastModifiedTime: _X
    State: _X
    Tags: _X
    VocabularyId: _R[_L["AWS::Connect::Vocabulary#/VocabularyId"]]
    VocabularyName: _X
    def __init__(self, address: str, /, *, Content: _S, InstanceId: _1, LanguageCode: _S, VocabularyName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Workspace(_Resource):
    Arn: _R[_L["AWS::Connect::Workspace#/Arn"]]
    Associations: _X
    Description: _X
    Id: _R[_L["AWS::Connect::Workspace#/Id"]]
    InstanceArn: _R[_L["AWS::Connect::Instance#/Arn"]]
    Media: _X
    Name: _X
    Pages: _X
    Tags: _X
    Theme: _X
    Title: _X
    Visibility: _X
    def __init__(self, address: str, /, *, InstanceArn: _0, Name: _S, Associations: _A | None = ..., Description: _S | None = ..., Media: _A | None = ..., Pages: _A | None = ..., Tags: _A | None = ..., Theme: _M | None = ..., Title: _S | None = ..., Visibility: _S | None = ..., **options: _Unpack[_O]) -> None: ...
