# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Api(_Resource):
    AccessLogSetting: _X
    AlwaysDeploy: _X
    ApiKeySourceType: _X
    Auth: _X
    BinaryMediaTypes: _X
    CacheClusterEnabled: _X
    CacheClusterSize: _X
    CanarySetting: _X
    Cors: _X
    DefinitionBody: _X
    DefinitionUri: _X
    Description: _X
    DisableExecuteApiEndpoint: _X
    Domain: _X
    EndpointAccessMode: _X
    EndpointConfiguration: _X
    FailOnWarnings: _X
    GatewayResponses: _X
    MergeDefinitions: _X
    MethodSettings: _X
    MinimumCompressionSize: _X
    Mode: _X
    Models: _X
    Name: _X
    OpenApiVersion: _X
    Policy: _X
    PropagateTags: _X
    RestApiId: _R[_L["AWS::Serverless::Api#/RestApiId"]]
    RootResourceId: _X
    SecurityPolicy: _X
    StageName: _X
    Tags: _X
    TracingEnabled: _X
    Variables: _X
    def __init__(self, address: str, /, *, StageName: _J, AccessLogSetting: _M | None = ..., AlwaysDeploy: _B | None = ..., ApiKeySourceType: _S | None = ..., Auth: _J | None = ..., BinaryMediaTypes: _J | None = ..., CacheClusterEnabled: _B | None = ..., CacheClusterSize: _S | None = ..., CanarySetting: _M | None = ..., Cors: _J | None = ..., DefinitionBody: _M | None = ..., DefinitionUri: _J | None = ..., Description: _S | None = ..., DisableExecuteApiEndpoint: _J | None = ..., Domain: _J | None = ..., EndpointAccessMode: _S | None = ..., EndpointConfiguration: _J | None = ..., FailOnWarnings: _B | None = ..., GatewayResponses: _M | None = ..., MergeDefinitions: _B | None = ..., MethodSettings: _A | None = ..., MinimumCompressionSize: _F | None = ..., Mode: _S | None = ..., Models: _M | None = ..., Name: _S | None = ..., OpenApiVersion: _J | None = ..., Policy: _M | None = ..., PropagateTags: _B | None = ..., SecurityPolicy: _S | None = ..., Tags: _M | None = ..., TracingEnabled: _B | None = ..., Variables: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Application(_Resource):
    Location: _X
    NotificationARNs: _X
    Parameters: _X
    StackId: _R[_L["AWS::Serverless::Application#/StackId"]]
    Tags: _X
    TimeoutInMinutes: _X
    def __init__(self, address: str, /, *, Location: _J, NotificationARNs: _A | None = ..., Parameters: _M | None = ..., Tags: _M | None = ..., TimeoutInMinutes: _F | None = ..., **options: _Unpack[_O]) -> None: ...

class CapacityProvider(_Resource):
    CapacityProviderName: _X
    InstanceRequirements: _X
    KmsKeyArn: _X
    LoggingConfig: _X
    ManagedResourceTags: _X
    OperatorRole: _X
    PropagateTags: _X
    ScalingConfig: _X
    Tags: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, VpcConfig: _J, CapacityProviderName: _S | None = ..., InstanceRequirements: _J | None = ..., KmsKeyArn: _0 | None = ..., LoggingConfig: _M | None = ..., ManagedResourceTags: _J | None = ..., OperatorRole: _J | None = ..., PropagateTags: _B | None = ..., ScalingConfig: _J | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Connector(_Resource):
    Destination: _X
    Permissions: _X
    Source: _X
    def __init__(self, address: str, /, *, Destination: _J, Permissions: _A, Source: _J, **options: _Unpack[_O]) -> None: ...

class Function(_Resource):
    Architectures: _X
    Arn: _X
    AssumeRolePolicyDocument: _X
    AutoPublishAlias: _X
    AutoPublishAliasAllProperties: _X
    AutoPublishCodeSha256: _X
    CapacityProviderConfig: _X
    CodeSigningConfigArn: _X
    CodeUri: _X
    DeadLetterQueue: _X
    DeploymentPreference: _X
    Description: _X
    DurableConfig: _X
    Environment: _X
    EphemeralStorage: _X
    EventInvokeConfig: _X
    Events: _X
    FileSystemConfigs: _X
    FunctionName: _R[_L["AWS::Serverless::Function#/FunctionName"]]
    FunctionScalingConfig: _X
    FunctionUrlConfig: _X
    Handler: _X
    ImageConfig: _X
    ImageUri: _X
    InlineCode: _X
    KmsKeyArn: _X
    Layers: _X
    LoggingConfig: _X
    MemorySize: _X
    PackageType: _X
    PermissionsBoundary: _X
    Policies: _X
    PropagateTags: _X
    ProvisionedConcurrencyConfig: _X
    PublishToLatestPublished: _X
    RecursiveLoop: _X
    ReservedConcurrentExecutions: _X
    Role: _X
    RolePath: _X
    Runtime: _X
    RuntimeManagementConfig: _X
    SnapStart: _X
    SnapStartResponse: _X
    SourceKMSKeyArn: _X
    Tags: _X
    TenancyConfig: _X
    Timeout: _X
    Tracing: _X
    VersionDeletionPolicy: _X
    VersionDescription: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, Architectures: _A | None = ..., AssumeRolePolicyDocument: _M | None = ..., AutoPublishAlias: _J | None = ..., AutoPublishAliasAllProperties: _B | None = ..., AutoPublishCodeSha256: _J | None = ..., CapacityProviderConfig: _J | None = ..., CodeSigningConfigArn: _S | None = ..., CodeUri: _J | None = ..., DeadLetterQueue: _J | None = ..., DeploymentPreference: _J | None = ..., Description: _S | None = ..., DurableConfig: _M | None = ..., Environment: _M | None = ..., EphemeralStorage: _M | None = ..., EventInvokeConfig: _J | None = ..., Events: _M | None = ..., FileSystemConfigs: _A | None = ..., FunctionName: _S | None = ..., FunctionScalingConfig: _M | None = ..., FunctionUrlConfig: _J | None = ..., Handler: _S | None = ..., ImageConfig: _M | None = ..., ImageUri: _S | None = ..., InlineCode: _J | None = ..., KmsKeyArn: _0 | None = ..., Layers: _A | None = ..., LoggingConfig: _M | None = ..., MemorySize: _I | None = ..., PackageType: _S | None = ..., PermissionsBoundary: _S | None = ..., Policies: _J | None = ..., PropagateTags: _B | None = ..., ProvisionedConcurrencyConfig: _M | None = ..., PublishToLatestPublished: _B | None = ..., RecursiveLoop: _S | None = ..., ReservedConcurrentExecutions: _I | None = ..., Role: _J | None = ..., RolePath: _S | None = ..., Runtime: _S | None = ..., RuntimeManagementConfig: _J | None = ..., SnapStart: _M | None = ..., SourceKMSKeyArn: _S | None = ..., Tags: _M | None = ..., TenancyConfig: _M | None = ..., Timeout: _I | None = ..., Tracing: _J | None = ..., VersionDeletionPolicy: _J | None = ..., VersionDescription: _S | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class GraphQLApi(_Resource):
    ApiKeys: _X
    Auth: _X
    Cache: _X
    DataSources: _X
    DomainName: _X
    Functions: _X
    IntrospectionConfig: _X
    Logging: _X
    Name: _X
    OwnerContact: _X
    QueryDepthLimit: _X
    ResolverCountLimit: _X
    Resolvers: _X
    SchemaInline: _X
    SchemaUri: _X
    Tags: _X
    Visibility: _X
    XrayEnabled: _X
    def __init__(self, address: str, /, *, Auth: _J, ApiKeys: _M | None = ..., Cache: _J | None = ..., DataSources: _J | None = ..., DomainName: _J | None = ..., Functions: _M | None = ..., IntrospectionConfig: _J | None = ..., Logging: _J | None = ..., Name: _S | None = ..., OwnerContact: _J | None = ..., QueryDepthLimit: _J | None = ..., ResolverCountLimit: _J | None = ..., Resolvers: _M | None = ..., SchemaInline: _S | None = ..., SchemaUri: _S | None = ..., Tags: _M | None = ..., Visibility: _J | None = ..., XrayEnabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class HttpApi(_Resource):
    AccessLogSettings: _X
    ApiEndpoint: _X
    ApiId: _R[_L["AWS::Serverless::HttpApi#/ApiId"]]
    Auth: _X
    CorsConfiguration: _X
    DefaultRouteSettings: _X
    DefinitionBody: _X
    DefinitionUri: _X
    Description: _X
    DisableExecuteApiEndpoint: _X
    Domain: _X
    ExecuteApiArn: _X
    FailOnWarnings: _X
    Name: _X
    PropagateTags: _X
    RouteSettings: _X
    StageName: _X
    StageVariables: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccessLogSettings: _M | None = ..., Auth: _J | None = ..., CorsConfiguration: _J | None = ..., DefaultRouteSettings: _J | None = ..., DefinitionBody: _M | None = ..., DefinitionUri: _J | None = ..., Description: _S | None = ..., DisableExecuteApiEndpoint: _J | None = ..., Domain: _J | None = ..., FailOnWarnings: _B | None = ..., Name: _J | None = ..., PropagateTags: _B | None = ..., RouteSettings: _J | None = ..., StageName: _S | None = ..., StageVariables: _J | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class LayerVersion(_Resource):
    CompatibleArchitectures: _X
    CompatibleRuntimes: _X
    ContentUri: _X
    Description: _X
    LayerName: _X
    LayerVersionArn: _R[_L["AWS::Serverless::LayerVersion#/LayerVersionArn"]]
    LicenseInfo: _X
    PublishLambdaVersion: _X
    RetentionPolicy: _X
    def __init__(self, address: str, /, *, ContentUri: _J, CompatibleArchitectures: _A | None = ..., CompatibleRuntimes: _A | None = ..., Description: _S | None = ..., LayerName: _J | None = ..., LicenseInfo: _S | None = ..., PublishLambdaVersion: _B | None = ..., RetentionPolicy: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class MicrovmImage(_Resource):
    AdditionalOsCapabilities: _X
    BaseImageArn: _X
    BaseImageVersion: _X
    BuildRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    CodeUri: _X
    CpuConfigurations: _X
    Description: _X
    EgressNetworkConnectors: _X
    EnvironmentVariables: _X
    Hooks: _X
    Logging: _X
    Name: _X
    PropagateTags: _X
    Resources: _X
    Tags: _X
    def __init__(self, address: str, /, *, BaseImageArn: _J, BaseImageVersion: _J, CodeUri: _J, Name: _J, AdditionalOsCapabilities: _A | None = ..., BuildRoleArn: _1 | None = ..., CpuConfigurations: _A | None = ..., Description: _J | None = ..., EgressNetworkConnectors: _A | None = ..., EnvironmentVariables: _M | None = ..., Hooks: _J | None = ..., Logging: _J | None = ..., PropagateTags: _B | None = ..., Resources: _A | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkConnector(_Resource):
    ComputeTypes: _X
    Name: _X
    OperatorRole: _X
    PropagateTags: _X
    Tags: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, VpcConfig: _J, ComputeTypes: _A | None = ..., Name: _J | None = ..., OperatorRole: _J | None = ..., PropagateTags: _B | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class SimpleTable(_Resource):
    Arn: _R[_L["AWS::Serverless::SimpleTable#/Arn"]]
    PointInTimeRecoverySpecification: _X
    PrimaryKey: _X
    ProvisionedThroughput: _X
    SSESpecification: _X
    StreamArn: _X
    TableName: _R[_L["AWS::Serverless::SimpleTable#/TableName"]]
    Tags: _X
    def __init__(self, address: str, /, *, PointInTimeRecoverySpecification: _M | None = ..., PrimaryKey: _J | None = ..., ProvisionedThroughput: _M | None = ..., SSESpecification: _M | None = ..., TableName: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class StateMachine(_Resource):
    Arn: _R[_L["AWS::Serverless::StateMachine#/Arn"]]
    AutoPublishAlias: _X
    Definition: _X
    DefinitionSubstitutions: _X
    DefinitionUri: _X
    DeploymentPreference: _X
    Events: _X
    Logging: _X
    Name: _X
    PermissionsBoundary: _X
    Policies: _X
    PropagateTags: _X
    Role: _X
    RolePath: _X
    StateMachineRevisionId: _X
    Tags: _X
    Tracing: _X
    Type: _X
    UseAliasAsEventTarget: _X
    def __init__(self, address: str, /, *, AutoPublishAlias: _J | None = ..., Definition: _M | None = ..., DefinitionSubstitutions: _M | None = ..., DefinitionUri: _J | None = ..., DeploymentPreference: _J | None = ..., Events: _M | None = ..., Logging: _M | None = ..., PermissionsBoundary: _S | None = ..., Policies: _J | None = ..., PropagateTags: _B | None = ..., Role: _J | None = ..., RolePath: _S | None = ..., Tags: _M | None = ..., Tracing: _M | None = ..., Type: _S | None = ..., UseAliasAsEventTarget: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class WebFunction(_Resource):
    AuthType: _X
    AutoDeploymentMode: _X
    CodeUri: _X
    EgressNetworkConnectorArn: _X
    EndpointDescription: _X
    EndpointName: _X
    EndpointType: _X
    EntryPoint: _X
    EnvironmentVariables: _X
    ExecutionRoleArn: _X
    FunctionName: _X
    InlineCode: _X
    KmsKeyArn: _X
    LoggingConfig: _X
    MaxConcurrencyPerEnvironment: _X
    ReplicaRegions: _X
    RevisionDescription: _X
    RevisionWeights: _X
    Runtime: _X
    ScalingConfig: _X
    Tags: _X
    ThrottleConfig: _X
    Timeout: _X
    def __init__(self, address: str, /, *, AuthType: _J, Runtime: _J, AutoDeploymentMode: _J | None = ..., CodeUri: _J | None = ..., EgressNetworkConnectorArn: _J | None = ..., EndpointDescription: _J | None = ..., EndpointName: _J | None = ..., EndpointType: _J | None = ..., EntryPoint: _J | None = ..., EnvironmentVariables: _M | None = ..., ExecutionRoleArn: _J | None = ..., FunctionName: _J | None = ..., InlineCode: _S | None = ..., KmsKeyArn: _0 | None = ..., LoggingConfig: _M | None = ..., MaxConcurrencyPerEnvironment: _J | None = ..., ReplicaRegions: _J | None = ..., RevisionDescription: _J | None = ..., RevisionWeights: _M | None = ..., ScalingConfig: _M | None = ..., Tags: _M | None = ..., ThrottleConfig: _M | None = ..., Timeout: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class WebSocketApi(_Resource):
    AccessLogSettings: _X
    ApiKeySelectionExpression: _X
    Auth: _X
    DefaultRouteSettings: _X
    Description: _X
    DisableExecuteApiEndpoint: _X
    DisableSchemaValidation: _X
    Domain: _X
    IpAddressType: _X
    Name: _X
    PropagateTags: _X
    RouteSelectionExpression: _X
    RouteSettings: _X
    Routes: _X
    StageName: _X
    StageVariables: _X
    Tags: _X
    def __init__(self, address: str, /, *, RouteSelectionExpression: _S, Routes: _M, AccessLogSettings: _M | None = ..., ApiKeySelectionExpression: _S | None = ..., Auth: _J | None = ..., DefaultRouteSettings: _M | None = ..., Description: _S | None = ..., DisableExecuteApiEndpoint: _B | None = ..., DisableSchemaValidation: _B | None = ..., Domain: _J | None = ..., IpAddressType: _S | None = ..., Name: _S | None = ..., PropagateTags: _B | None = ..., RouteSettings: _J | None = ..., StageName: _S | None = ..., StageVariables: _J | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
