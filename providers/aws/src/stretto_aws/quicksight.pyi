# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::QuickSight::VPCConnection#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::QuickSight::Folder#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::QuickSight::Theme#/Arn"]]
_3: _TypeAlias = _T | _R[_L["AWS::QuickSight::DataSource#/Arn"]]
_4: _TypeAlias = _T | _R[_L["AWS::QuickSight::DataSet#/DataSetId", "AWS::QuickSight::DataSet#/Arn"]]
_5: _TypeAlias = _T | _R[_L["AWS::QuickSight::Topic#/TopicId", "AWS::QuickSight::Topic#/Arn"]]
_6: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_7: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_8: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class ActionConnector(_Resource):
    ActionConnectorId: _R[_L["AWS::QuickSight::ActionConnector#/ActionConnectorId"]]
    Arn: _R[_L["AWS::QuickSight::ActionConnector#/Arn"]]
    AuthenticationConfig: _X
    AwsAccountId: _R[_L["AWS::QuickSight::ActionConnector#/AwsAccountId"]]
    CreatedTime: _X
    Description: _X
    EnabledActions: _X
    LastUpdatedTime: _X
    Name: _X
    Permissions: _X
    Status: _X
    Tags: _X
    Type: _X
    VpcConnectionArn: _R[_L["AWS::QuickSight::VPCConnection#/Arn"]]
    def __init__(self, address: str, /, *, ActionConnectorId: _S, AuthenticationConfig: _M, AwsAccountId: _S, Name: _S, Type: _S, Description: _S | None = ..., Permissions: _A | None = ..., Tags: _A | None = ..., VpcConnectionArn: _0 | None = ..., **options: _Unpack[_O]) -> None: ...

class Agent(_Resource):
    ActionConnectors: _X
    AgentId: _R[_L["AWS::QuickSight::Agent#/AgentId"]]
    AgentLifecycle: _X
    AgentStatus: _X
    Arn: _R[_L["AWS::QuickSight::Agent#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::Agent#/AwsAccountId"]]
    CreatedAt: _X
    Creator: _X
    CustomPromptInput: _X
    CustomPromptInterface: _X
    Description: _X
    ErrorMessage: _X
    IconId: _X
    Name: _X
    Spaces: _X
    StarterPrompts: _X
    Tags: _X
    UpdatedAt: _X
    WelcomeMessage: _X
    def __init__(self, address: str, /, *, AgentId: _S, AwsAccountId: _S, Name: _S, ActionConnectors: _A | None = ..., AgentLifecycle: _S | None = ..., CustomPromptInput: _M | None = ..., Description: _S | None = ..., IconId: _S | None = ..., Spaces: _A | None = ..., StarterPrompts: _A | None = ..., Tags: _A | None = ..., WelcomeMessage: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Analysis(_Resource):
    AnalysisId: _R[_L["AWS::QuickSight::Analysis#/AnalysisId"]]
    Arn: _R[_L["AWS::QuickSight::Analysis#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::Analysis#/AwsAccountId"]]
    CreatedTime: _X
    DataSetArns: _X
    Definition: _X
    Errors: _X
    FolderArns: _X
    LastUpdatedTime: _X
    Name: _X
    Parameters: _X
    Permissions: _X
    Sheets: _X
    SourceEntity: _X
    Status: _X
    Tags: _X
    ThemeArn: _R[_L["AWS::QuickSight::Theme#/Arn"]]
    ValidationStrategy: _X
    def __init__(self, address: str, /, *, AnalysisId: _S, AwsAccountId: _S, Name: _S, Definition: _M | None = ..., Errors: _A | None = ..., FolderArns: _Q[_1] | _U | None = ..., Parameters: _M | None = ..., Permissions: _A | None = ..., Sheets: _A | None = ..., SourceEntity: _M | None = ..., Status: _S | None = ..., Tags: _A | None = ..., ThemeArn: _2 | None = ..., ValidationStrategy: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ApprovalPolicy(_Resource):
    Actions: _X
    ApplicableTo: _X
    ApprovalGroups: _X
    AssetTypes: _X
    CreatedAt: _X
    Description: _X
    Name: _X
    PolicyArn: _X
    PolicyId: _R[_L["AWS::QuickSight::ApprovalPolicy#/PolicyId"]]
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Actions: _A, ApplicableTo: _M, ApprovalGroups: _A, AssetTypes: _A, Name: _S, PolicyId: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Assignment(_Resource):
    Arn: _R[_L["AWS::QuickSight::Assignment#/Arn"]]
    AssignmentId: _R[_L["AWS::QuickSight::Assignment#/AssignmentId"]]
    AssignmentName: _X
    AssignmentStatus: _X
    Identities: _X
    Namespace: _X
    PolicyArn: _X
    def __init__(self, address: str, /, *, AssignmentName: _S, AssignmentStatus: _S, Namespace: _S, Identities: _M | None = ..., PolicyArn: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Brand(_Resource):
    Arn: _R[_L["AWS::QuickSight::Brand#/Arn"]]
    AwsAccountId: _X
    BrandDefinition: _X
    BrandId: _X
    BrandStatus: _X
    CreatedTime: _X
    LastUpdatedTime: _X
    Tags: _X
    VersionId: _X
    VersionStatus: _X
    def __init__(self, address: str, /, *, BrandId: _S, BrandDefinition: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomPermissions(_Resource):
    Arn: _R[_L["AWS::QuickSight::CustomPermissions#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::CustomPermissions#/AwsAccountId"]]
    Capabilities: _X
    CustomPermissionsName: _R[_L["AWS::QuickSight::CustomPermissions#/CustomPermissionsName"]]
    Tags: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, CustomPermissionsName: _S, Capabilities: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Customization(_Resource):
    Arn: _R[_L["AWS::QuickSight::Customization#/Arn"]]
    AwsAccountId: _X
    DefaultTheme: _X
    Namespace: _X
    Tags: _X
    def __init__(self, address: str, /, *, DefaultTheme: _S, Namespace: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DLPSetting(_Resource):
    Arn: _R[_L["AWS::QuickSight::DLPSetting#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::DLPSetting#/AwsAccountId"]]
    CreatedAt: _X
    DlpSettingId: _R[_L["AWS::QuickSight::DLPSetting#/DlpSettingId"]]
    Enabled: _X
    Name: _X
    ProviderConfig: _X
    ProviderOutageAction: _X
    ProviderType: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DlpSettingId: _S, Enabled: _B, Name: _S, ProviderConfig: _J, ProviderOutageAction: _S, ProviderType: _S, AwsAccountId: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dashboard(_Resource):
    Arn: _R[_L["AWS::QuickSight::Dashboard#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::Dashboard#/AwsAccountId"]]
    CreatedTime: _X
    DashboardId: _R[_L["AWS::QuickSight::Dashboard#/DashboardId"]]
    DashboardPublishOptions: _X
    Definition: _X
    FolderArns: _X
    LastPublishedTime: _X
    LastUpdatedTime: _X
    LinkEntities: _X
    LinkSharingConfiguration: _X
    Name: _X
    Parameters: _X
    Permissions: _X
    SourceEntity: _X
    Tags: _X
    ThemeArn: _R[_L["AWS::QuickSight::Theme#/Arn"]]
    ValidationStrategy: _X
    Version: _X
    VersionDescription: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, DashboardId: _S, Name: _S, DashboardPublishOptions: _M | None = ..., Definition: _M | None = ..., FolderArns: _Q[_1] | _U | None = ..., LinkEntities: _A | None = ..., LinkSharingConfiguration: _M | None = ..., Parameters: _M | None = ..., Permissions: _A | None = ..., SourceEntity: _M | None = ..., Tags: _A | None = ..., ThemeArn: _2 | None = ..., ValidationStrategy: _M | None = ..., VersionDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DataSet(_Resource):
    Arn: _R[_L["AWS::QuickSight::DataSet#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::DataSet#/AwsAccountId"]]
    ColumnGroups: _X
    ColumnLevelPermissionRules: _X
    ConsumedSpiceCapacityInBytes: _X
    CreatedTime: _X
    DataPrepConfiguration: _X
    DataSetId: _R[_L["AWS::QuickSight::DataSet#/DataSetId"]]
    DataSetRefreshProperties: _X
    DataSetUsageConfiguration: _X
    DatasetParameters: _X
    FieldFolders: _X
    FolderArns: _X
    ImportMode: _X
    IngestionWaitPolicy: _X
    LastUpdatedTime: _X
    LogicalTableMap: _X
    Name: _X
    OutputColumns: _X
    PerformanceConfiguration: _X
    Permissions: _X
    PhysicalTableMap: _X
    RowLevelPermissionDataSet: _X
    RowLevelPermissionTagConfiguration: _X
    SemanticModelConfiguration: _X
    Tags: _X
    UseAs: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S | None = ..., ColumnGroups: _A | None = ..., ColumnLevelPermissionRules: _A | None = ..., DataPrepConfiguration: _M | None = ..., DataSetId: _S | None = ..., DataSetRefreshProperties: _M | None = ..., DataSetUsageConfiguration: _M | None = ..., DatasetParameters: _A | None = ..., FieldFolders: _M | None = ..., FolderArns: _Q[_1] | _U | None = ..., ImportMode: _S | None = ..., IngestionWaitPolicy: _M | None = ..., LogicalTableMap: _M | None = ..., Name: _S | None = ..., PerformanceConfiguration: _M | None = ..., Permissions: _A | None = ..., PhysicalTableMap: _M | None = ..., RowLevelPermissionDataSet: _M | None = ..., RowLevelPermissionTagConfiguration: _M | None = ..., SemanticModelConfiguration: _M | None = ..., Tags: _A | None = ..., UseAs: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DataSource(_Resource):
    AlternateDataSourceParameters: _X
    Arn: _R[_L["AWS::QuickSight::DataSource#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::DataSource#/AwsAccountId"]]
    CreatedTime: _X
    Credentials: _X
    DataSourceId: _R[_L["AWS::QuickSight::DataSource#/DataSourceId"]]
    DataSourceParameters: _X
    ErrorInfo: _X
    FolderArns: _X
    LastUpdatedTime: _X
    Name: _X
    Permissions: _X
    SslProperties: _X
    Status: _X
    Tags: _X
    Type: _X
    VpcConnectionProperties: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, AlternateDataSourceParameters: _A | None = ..., AwsAccountId: _S | None = ..., Credentials: _M | None = ..., DataSourceId: _S | None = ..., DataSourceParameters: _M | None = ..., ErrorInfo: _M | None = ..., FolderArns: _Q[_1] | _U | None = ..., Permissions: _A | None = ..., SslProperties: _M | None = ..., Tags: _A | None = ..., VpcConnectionProperties: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Flow(_Resource):
    Arn: _R[_L["AWS::QuickSight::Flow#/Arn"]]
    AwsAccountId: _X
    CreatedTime: _X
    Description: _X
    FlowDefinition: _X
    FlowId: _R[_L["AWS::QuickSight::Flow#/FlowId"]]
    LastUpdatedTime: _X
    Name: _X
    Permissions: _X
    PublishState: _X
    StepAliases: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, FlowDefinition: _J, Name: _S, Description: _S | None = ..., Permissions: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Folder(_Resource):
    Arn: _R[_L["AWS::QuickSight::Folder#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::Folder#/AwsAccountId"]]
    CreatedTime: _X
    FolderId: _R[_L["AWS::QuickSight::Folder#/FolderId"]]
    FolderType: _X
    LastUpdatedTime: _X
    Name: _X
    ParentFolderArn: _X
    Permissions: _X
    SharingModel: _X
    Tags: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S | None = ..., FolderId: _S | None = ..., FolderType: _S | None = ..., Name: _S | None = ..., ParentFolderArn: _S | None = ..., Permissions: _A | None = ..., SharingModel: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Group(_Resource):
    Arn: _R[_L["AWS::QuickSight::Group#/Arn"]]
    Description: _X
    GroupName: _X
    Namespace: _X
    PrincipalId: _X
    def __init__(self, address: str, /, *, GroupName: _S, Namespace: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class KnowledgeBase(_Resource):
    AccessControlConfiguration: _X
    AwsAccountId: _R[_L["AWS::QuickSight::KnowledgeBase#/AwsAccountId"]]
    CreatedAt: _X
    DataSourceArn: _R[_L["AWS::QuickSight::DataSource#/Arn"]]
    Description: _X
    DocumentCount: _X
    IsEmailNotificationOptedForIngestionFailures: _X
    KnowledgeBaseArn: _R[_L["AWS::QuickSight::KnowledgeBase#/KnowledgeBaseArn"]]
    KnowledgeBaseConfiguration: _X
    KnowledgeBaseId: _R[_L["AWS::QuickSight::KnowledgeBase#/KnowledgeBaseId"]]
    KnowledgeBaseSizeBytes: _X
    MediaExtractionConfiguration: _X
    Name: _X
    Permissions: _X
    PrimaryOwnerArn: _X
    PrimaryOwnerUsername: _X
    Status: _X
    Tags: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, DataSourceArn: _3, KnowledgeBaseConfiguration: _M, KnowledgeBaseId: _S, Name: _S, AccessControlConfiguration: _M | None = ..., Description: _S | None = ..., IsEmailNotificationOptedForIngestionFailures: _B | None = ..., MediaExtractionConfiguration: _M | None = ..., Permissions: _A | None = ..., PrimaryOwnerArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LimitsProfile(_Resource):
    AccountId: _R[_L["AWS::QuickSight::LimitsProfile#/AccountId"]]
    Arn: _R[_L["AWS::QuickSight::LimitsProfile#/Arn"]]
    CreatedAt: _X
    Description: _X
    ProfileId: _R[_L["AWS::QuickSight::LimitsProfile#/ProfileId"]]
    ProfileName: _X
    ResourceLimits: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AccountId: _S, ProfileName: _S, ResourceLimits: _M, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class OAuthClientApplication(_Resource):
    Arn: _R[_L["AWS::QuickSight::OAuthClientApplication#/Arn"]]
    ClientId: _X
    ClientSecret: _X
    CreatedTime: _X
    DataSourceType: _X
    IdentityProviderVpcConnectionProperties: _X
    LastUpdatedTime: _X
    Name: _X
    OAuthAuthorizationEndpointUrl: _X
    OAuthClientApplicationId: _X
    OAuthClientAuthenticationType: _X
    OAuthScopes: _X
    OAuthTokenEndpointUrl: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, OAuthClientApplicationId: _S, OAuthClientAuthenticationType: _S, OAuthTokenEndpointUrl: _S, ClientId: _S | None = ..., ClientSecret: _S | None = ..., DataSourceType: _S | None = ..., IdentityProviderVpcConnectionProperties: _M | None = ..., OAuthAuthorizationEndpointUrl: _S | None = ..., OAuthScopes: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RefreshSchedule(_Resource):
    Arn: _R[_L["AWS::QuickSight::RefreshSchedule#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::RefreshSchedule#/AwsAccountId"]]
    DataSetId: _R[_L["AWS::QuickSight::RefreshSchedule#/DataSetId"]]
    Schedule: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S | None = ..., DataSetId: _4 | None = ..., Schedule: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Space(_Resource):
    Arn: _R[_L["AWS::QuickSight::Space#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::Space#/AwsAccountId"]]
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    Name: _X
    Permissions: _X
    Resources: _X
    SpaceId: _R[_L["AWS::QuickSight::Space#/SpaceId"]]
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, Name: _S, SpaceId: _S, Description: _S | None = ..., Permissions: _A | None = ..., Resources: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Template(_Resource):
    Arn: _R[_L["AWS::QuickSight::Template#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::Template#/AwsAccountId"]]
    CreatedTime: _X
    Definition: _X
    LastUpdatedTime: _X
    Name: _X
    Permissions: _X
    SourceEntity: _X
    Tags: _X
    TemplateId: _R[_L["AWS::QuickSight::Template#/TemplateId"]]
    ValidationStrategy: _X
    Version: _X
    VersionDescription: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, TemplateId: _S, Definition: _M | None = ..., Name: _S | None = ..., Permissions: _A | None = ..., SourceEntity: _M | None = ..., Tags: _A | None = ..., ValidationStrategy: _M | None = ..., VersionDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Theme(_Resource):
    Arn: _R[_L["AWS::QuickSight::Theme#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::Theme#/AwsAccountId"]]
    BaseThemeId: _X
    Configuration: _X
    CreatedTime: _X
    LastUpdatedTime: _X
    Name: _X
    Permissions: _X
    Tags: _X
    ThemeId: _R[_L["AWS::QuickSight::Theme#/ThemeId"]]
    Type: _X
    Version: _X
    VersionDescription: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, BaseThemeId: _S, Configuration: _M, Name: _S, ThemeId: _S, Permissions: _A | None = ..., Tags: _A | None = ..., VersionDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Topic(_Resource):
    Arn: _R[_L["AWS::QuickSight::Topic#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::Topic#/AwsAccountId"]]
    ConfigOptions: _X
    CustomInstructions: _X
    DataSets: _X
    Description: _X
    FolderArns: _X
    Name: _X
    Tags: _X
    TopicId: _R[_L["AWS::QuickSight::Topic#/TopicId"]]
    UserExperienceVersion: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S | None = ..., ConfigOptions: _M | None = ..., CustomInstructions: _M | None = ..., DataSets: _A | None = ..., Description: _S | None = ..., FolderArns: _Q[_1] | _U | None = ..., Name: _S | None = ..., Tags: _A | None = ..., TopicId: _S | None = ..., UserExperienceVersion: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TopicV2(_Resource):
    Arn: _R[_L["AWS::QuickSight::TopicV2#/Arn"]]
    AwsAccountId: _R[_L["AWS::QuickSight::TopicV2#/AwsAccountId"]]
    CustomInstructions: _X
    DataSetRelations: _X
    DataSets: _X
    Description: _X
    FolderArns: _X
    Name: _X
    Permissions: _X
    Tags: _X
    TopicId: _R[_L["AWS::QuickSight::TopicV2#/TopicId"]]
    def __init__(self, address: str, /, *, AwsAccountId: _S | None = ..., CustomInstructions: _M | None = ..., DataSetRelations: _A | None = ..., DataSets: _A | None = ..., Description: _S | None = ..., FolderArns: _Q[_1] | _U | None = ..., Name: _S | None = ..., Permissions: _A | None = ..., Tags: _A | None = ..., TopicId: _5 | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCConnection(_Resource):
    Arn: _R[_L["AWS::QuickSight::VPCConnection#/Arn"]]
    AvailabilityStatus: _X
    AwsAccountId: _R[_L["AWS::QuickSight::VPCConnection#/AwsAccountId"]]
    CreatedTime: _X
    DnsResolvers: _X
    LastUpdatedTime: _X
    Name: _X
    NetworkInterfaces: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SecurityGroupIds: _X
    Status: _X
    SubnetIds: _X
    Tags: _X
    VPCConnectionId: _R[_L["AWS::QuickSight::VPCConnection#/VPCConnectionId"]]
    VPCId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, AvailabilityStatus: _S | None = ..., AwsAccountId: _S | None = ..., DnsResolvers: _A | None = ..., Name: _S | None = ..., RoleArn: _6 | None = ..., SecurityGroupIds: _Q[_7] | _U | None = ..., SubnetIds: _Q[_8] | _U | None = ..., Tags: _A | None = ..., VPCConnectionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...
