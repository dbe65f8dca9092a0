# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_2: _TypeAlias = _T | Harness | _R[_L["AWS::BedrockAgentCore::Harness#/HarnessId", "AWS::BedrockAgentCore::Harness#/Arn"]]
_3: _TypeAlias = _T | PaymentManager | _R[_L["AWS::BedrockAgentCore::PaymentManager#/PaymentManagerId", "AWS::BedrockAgentCore::PaymentManager#/PaymentManagerArn"]]
_4: _TypeAlias = _T | PolicyEngine | _R[_L["AWS::BedrockAgentCore::PolicyEngine#/PolicyEngineId", "AWS::BedrockAgentCore::PolicyEngine#/PolicyEngineArn"]]
_5: _TypeAlias = _T | Runtime | _R[_L["AWS::BedrockAgentCore::Runtime#/AgentRuntimeId"]]

class ApiKeyCredentialProvider(_Resource):
    ApiKey: _X
    ApiKeySecretArn: _X
    ApiKeySecretConfig: _X
    ApiKeySecretJsonKey: _X
    ApiKeySecretSource: _X
    CreatedTime: _X
    CredentialProviderArn: _R[_L["AWS::BedrockAgentCore::ApiKeyCredentialProvider#/CredentialProviderArn"]]
    LastUpdatedTime: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ApiKey: _S | None = ..., ApiKeySecretConfig: _M | None = ..., ApiKeySecretSource: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class BrowserCustom(_Resource):
    BrowserArn: _X
    BrowserId: _R[_L["AWS::BedrockAgentCore::BrowserCustom#/BrowserId"]]
    BrowserSigning: _X
    Certificates: _X
    CreatedAt: _X
    Description: _X
    EnterprisePolicies: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    FailureReason: _X
    LastUpdatedAt: _X
    Name: _X
    NetworkConfiguration: _X
    RecordingConfig: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, NetworkConfiguration: _M, BrowserSigning: _M | None = ..., Certificates: _A | None = ..., Description: _S | None = ..., EnterprisePolicies: _A | None = ..., ExecutionRoleArn: _0 | None = ..., RecordingConfig: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class BrowserProfile(_Resource):
    CreatedAt: _X
    Description: _X
    LastSavedAt: _X
    LastSavedBrowserId: _X
    LastSavedBrowserSessionId: _X
    LastUpdatedAt: _X
    Name: _X
    ProfileArn: _X
    ProfileId: _R[_L["AWS::BedrockAgentCore::BrowserProfile#/ProfileId"]]
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CapacityProvider(_Resource):
    Arn: _R[_L["AWS::BedrockAgentCore::CapacityProvider#/Arn"]]
    CapacityProviderId: _R[_L["AWS::BedrockAgentCore::CapacityProvider#/CapacityProviderId"]]
    ComputeConfiguration: _X
    CreatedAt: _X
    Description: _X
    LastUpdatedAt: _X
    Name: _X
    PermissionsConfiguration: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ComputeConfiguration: _M, Name: _S, PermissionsConfiguration: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CodeInterpreterCustom(_Resource):
    Certificates: _X
    CodeInterpreterArn: _X
    CodeInterpreterId: _R[_L["AWS::BedrockAgentCore::CodeInterpreterCustom#/CodeInterpreterId"]]
    CreatedAt: _X
    Description: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    FailureReason: _X
    LastUpdatedAt: _X
    Name: _X
    NetworkConfiguration: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, NetworkConfiguration: _M, Certificates: _A | None = ..., Description: _S | None = ..., ExecutionRoleArn: _0 | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationBundle(_Resource):
    BranchName: _X
    BundleArn: _R[_L["AWS::BedrockAgentCore::ConfigurationBundle#/BundleArn"]]
    BundleId: _X
    BundleName: _X
    CommitMessage: _X
    Components: _X
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    KmsKeyArn: _X
    LineageMetadata: _X
    Tags: _X
    UpdatedAt: _X
    VersionId: _X
    def __init__(self, address: str, /, *, BundleName: _S, Components: _M, BranchName: _S | None = ..., CommitMessage: _S | None = ..., CreatedBy: _M | None = ..., Description: _S | None = ..., KmsKeyArn: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConsentPortal(_Resource):
    ConsentPortalArn: _R[_L["AWS::BedrockAgentCore::ConsentPortal#/ConsentPortalArn"]]
    ConsentPortalId: _R[_L["AWS::BedrockAgentCore::ConsentPortal#/ConsentPortalId"]]
    CreatedAt: _X
    Description: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    IdpConfig: _X
    Name: _X
    PortalUrl: _X
    Sources: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ExecutionRoleArn: _0, IdpConfig: _M, Name: _S, Sources: _A, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dataset(_Resource):
    CreatedAt: _X
    DatasetArn: _R[_L["AWS::BedrockAgentCore::Dataset#/DatasetArn"]]
    DatasetId: _R[_L["AWS::BedrockAgentCore::Dataset#/DatasetId"]]
    DatasetName: _X
    Description: _X
    ExampleCount: _X
    KmsKeyArn: _X
    SchemaType: _X
    Source: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DatasetName: _S, SchemaType: _S, Description: _S | None = ..., KmsKeyArn: _1 | None = ..., Source: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Evaluator(_Resource):
    CreatedAt: _X
    Description: _X
    EvaluatorArn: _R[_L["AWS::BedrockAgentCore::Evaluator#/EvaluatorArn"]]
    EvaluatorConfig: _X
    EvaluatorId: _R[_L["AWS::BedrockAgentCore::Evaluator#/EvaluatorId"]]
    EvaluatorName: _X
    EvaluatorType: _X
    KmsKeyArn: _X
    Level: _X
    Provider: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, EvaluatorConfig: _M, EvaluatorName: _S, Level: _S, Description: _S | None = ..., KmsKeyArn: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Gateway(_Resource):
    AuthorizerConfiguration: _X
    AuthorizerType: _X
    CreatedAt: _X
    Description: _X
    ExceptionLevel: _X
    GatewayArn: _R[_L["AWS::BedrockAgentCore::Gateway#/GatewayArn"]]
    GatewayIdentifier: _R[_L["AWS::BedrockAgentCore::Gateway#/GatewayIdentifier"]]
    GatewayUrl: _X
    InterceptorConfigurations: _X
    KmsKeyArn: _X
    Name: _X
    PolicyEngineConfiguration: _X
    ProtocolConfiguration: _X
    ProtocolType: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    StatusReasons: _X
    Tags: _X
    UpdatedAt: _X
    WafConfiguration: _X
    WebAclArn: _X
    WorkloadIdentityDetails: _X
    def __init__(self, address: str, /, *, AuthorizerType: _S, Name: _S, RoleArn: _0, AuthorizerConfiguration: _J | None = ..., Description: _S | None = ..., ExceptionLevel: _S | None = ..., InterceptorConfigurations: _A | None = ..., KmsKeyArn: _1 | None = ..., PolicyEngineConfiguration: _M | None = ..., ProtocolConfiguration: _J | None = ..., ProtocolType: _J | None = ..., Tags: _M | None = ..., WafConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class GatewayRateLimit(_Resource):
    CreatedAt: _X
    Description: _X
    DimensionKeys: _X
    Entries: _X
    GatewayIdentifier: _R[_L["AWS::BedrockAgentCore::GatewayRateLimit#/GatewayIdentifier"]]
    RateLimitId: _R[_L["AWS::BedrockAgentCore::GatewayRateLimit#/RateLimitId"]]
    Status: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DimensionKeys: _A, Entries: _A, Description: _S | None = ..., GatewayIdentifier: _S | None = ..., RateLimitId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class GatewayRule(_Resource):
    Actions: _X
    Conditions: _X
    CreatedAt: _X
    Description: _X
    GatewayArn: _X
    GatewayIdentifier: _R[_L["AWS::BedrockAgentCore::GatewayRule#/GatewayIdentifier"]]
    Priority: _X
    RuleId: _R[_L["AWS::BedrockAgentCore::GatewayRule#/RuleId"]]
    Status: _X
    System: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Actions: _A, Priority: _F, Conditions: _A | None = ..., Description: _S | None = ..., GatewayIdentifier: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class GatewayTarget(_Resource):
    AuthorizationData: _X
    CreatedAt: _X
    CredentialProviderConfigurations: _X
    Description: _X
    GatewayArn: _X
    GatewayIdentifier: _R[_L["AWS::BedrockAgentCore::GatewayTarget#/GatewayIdentifier"]]
    LastSynchronizedAt: _X
    MetadataConfiguration: _X
    Name: _X
    PrivateEndpoint: _X
    PrivateEndpointManagedResources: _X
    ProtocolType: _X
    Status: _X
    StatusReasons: _X
    TargetConfiguration: _X
    TargetId: _R[_L["AWS::BedrockAgentCore::GatewayTarget#/TargetId"]]
    UpdatedAt: _X
    def __init__(self, address: str, /, *, TargetConfiguration: _J, CredentialProviderConfigurations: _A | None = ..., Description: _S | None = ..., GatewayIdentifier: _S | None = ..., MetadataConfiguration: _M | None = ..., Name: _S | None = ..., PrivateEndpoint: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class Harness(_Resource):
    AllowedTools: _X
    Arn: _R[_L["AWS::BedrockAgentCore::Harness#/Arn"]]
    AuthorizerConfiguration: _X
    CreatedAt: _X
    Environment: _X
    EnvironmentArtifact: _X
    EnvironmentVariables: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    HarnessId: _R[_L["AWS::BedrockAgentCore::Harness#/HarnessId"]]
    HarnessName: _X
    Hooks: _X
    MaxIterations: _X
    MaxTokens: _X
    Memory: _X
    Model: _X
    Skills: _X
    Status: _X
    SystemPrompt: _X
    Tags: _X
    TimeoutSeconds: _X
    Tools: _X
    Truncation: _X
    UpdatedAt: _X
    Version: _X
    def __init__(self, address: str, /, *, ExecutionRoleArn: _0, HarnessName: _S, Model: _M, AllowedTools: _A | None = ..., AuthorizerConfiguration: _M | None = ..., Environment: _M | None = ..., EnvironmentArtifact: _M | None = ..., EnvironmentVariables: _M | None = ..., Hooks: _A | None = ..., MaxIterations: _I | None = ..., MaxTokens: _I | None = ..., Memory: _M | None = ..., Skills: _A | None = ..., SystemPrompt: _A | None = ..., Tags: _A | None = ..., TimeoutSeconds: _I | None = ..., Tools: _A | None = ..., Truncation: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class HarnessEndpoint(_Resource):
    Arn: _R[_L["AWS::BedrockAgentCore::HarnessEndpoint#/Arn"]]
    CreatedAt: _X
    Description: _X
    EndpointName: _X
    HarnessId: _X
    HarnessName: _X
    LiveVersion: _X
    Status: _X
    Tags: _X
    TargetVersion: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, EndpointName: _S, HarnessId: _2, Description: _S | None = ..., Tags: _A | None = ..., TargetVersion: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Memory(_Resource):
    CreatedAt: _X
    Description: _X
    EncryptionKeyArn: _X
    EventExpiryDuration: _X
    FailureReason: _X
    IndexedKeys: _X
    MemoryArn: _R[_L["AWS::BedrockAgentCore::Memory#/MemoryArn"]]
    MemoryExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    MemoryId: _R[_L["AWS::BedrockAgentCore::Memory#/MemoryId"]]
    MemoryStrategies: _X
    Name: _X
    NamespaceKeys: _X
    Status: _X
    StreamDeliveryResources: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, EventExpiryDuration: _I, Name: _S, Description: _S | None = ..., EncryptionKeyArn: _S | None = ..., IndexedKeys: _A | None = ..., MemoryExecutionRoleArn: _0 | None = ..., MemoryStrategies: _A | None = ..., NamespaceKeys: _A | None = ..., StreamDeliveryResources: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class OAuth2CredentialProvider(_Resource):
    CallbackUrl: _X
    ClientSecretArn: _X
    ClientSecretJsonKey: _X
    ClientSecretSource: _X
    CreatedTime: _X
    CredentialProviderArn: _R[_L["AWS::BedrockAgentCore::OAuth2CredentialProvider#/CredentialProviderArn"]]
    CredentialProviderVendor: _X
    LastUpdatedTime: _X
    Name: _X
    Oauth2ProviderConfigInput: _X
    Oauth2ProviderConfigOutput: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, CredentialProviderVendor: _S, Name: _S, Oauth2ProviderConfigInput: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OnlineEvaluationConfig(_Resource):
    ClusteringConfig: _X
    CreatedAt: _X
    DataSourceConfig: _X
    Description: _X
    EvaluationExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Evaluators: _X
    ExecutionStatus: _X
    Insights: _X
    OnlineEvaluationConfigArn: _R[_L["AWS::BedrockAgentCore::OnlineEvaluationConfig#/OnlineEvaluationConfigArn"]]
    OnlineEvaluationConfigId: _R[_L["AWS::BedrockAgentCore::OnlineEvaluationConfig#/OnlineEvaluationConfigId"]]
    OnlineEvaluationConfigName: _X
    OutputConfig: _X
    Rule: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DataSourceConfig: _M, EvaluationExecutionRoleArn: _0, OnlineEvaluationConfigName: _S, Rule: _M, ClusteringConfig: _M | None = ..., Description: _S | None = ..., Evaluators: _A | None = ..., ExecutionStatus: _S | None = ..., Insights: _A | None = ..., OutputConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PaymentConnector(_Resource):
    AuthorizationUrl: _X
    ConnectorCreatedAt: _X
    ConnectorLastUpdatedAt: _X
    ConnectorName: _X
    ConnectorStatus: _X
    ConnectorType: _X
    CredentialProviderConfigurations: _X
    Description: _X
    PaymentConnectorArn: _R[_L["AWS::BedrockAgentCore::PaymentConnector#/PaymentConnectorArn"]]
    PaymentConnectorId: _R[_L["AWS::BedrockAgentCore::PaymentConnector#/PaymentConnectorId"]]
    PaymentManagerId: _X
    ProvisionMode: _X
    def __init__(self, address: str, /, *, ConnectorName: _S, ConnectorType: _S, PaymentManagerId: _3, CredentialProviderConfigurations: _A | None = ..., Description: _S | None = ..., ProvisionMode: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PaymentCredentialProvider(_Resource):
    CreatedTime: _X
    CredentialProviderArn: _R[_L["AWS::BedrockAgentCore::PaymentCredentialProvider#/CredentialProviderArn"]]
    CredentialProviderVendor: _X
    LastUpdatedTime: _X
    Name: _X
    ProviderConfigurationInput: _X
    ProviderConfigurationOutput: _X
    Tags: _X
    def __init__(self, address: str, /, *, CredentialProviderVendor: _S, Name: _S, ProviderConfigurationInput: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PaymentManager(_Resource):
    AuthorizerConfiguration: _X
    AuthorizerType: _X
    CreatedAt: _X
    Description: _X
    LastUpdatedAt: _X
    Name: _X
    PaymentManagerArn: _R[_L["AWS::BedrockAgentCore::PaymentManager#/PaymentManagerArn"]]
    PaymentManagerId: _R[_L["AWS::BedrockAgentCore::PaymentManager#/PaymentManagerId"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    WorkloadIdentityDetails: _X
    def __init__(self, address: str, /, *, AuthorizerType: _S, Name: _S, RoleArn: _0, AuthorizerConfiguration: _M | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Policy(_Resource):
    CreatedAt: _X
    Definition: _X
    Description: _X
    EnforcementMode: _X
    Name: _X
    PolicyArn: _R[_L["AWS::BedrockAgentCore::Policy#/PolicyArn"]]
    PolicyEngineId: _X
    PolicyId: _R[_L["AWS::BedrockAgentCore::Policy#/PolicyId"]]
    Status: _X
    StatusReasons: _X
    UpdatedAt: _X
    ValidationMode: _X
    def __init__(self, address: str, /, *, Definition: _M, Name: _S, PolicyEngineId: _4, Description: _S | None = ..., EnforcementMode: _S | None = ..., ValidationMode: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PolicyEngine(_Resource):
    CreatedAt: _X
    Description: _X
    EncryptionKeyArn: _X
    Name: _X
    PolicyEngineArn: _R[_L["AWS::BedrockAgentCore::PolicyEngine#/PolicyEngineArn"]]
    PolicyEngineId: _R[_L["AWS::BedrockAgentCore::PolicyEngine#/PolicyEngineId"]]
    Status: _X
    StatusReasons: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., EncryptionKeyArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    Policy: _X
    ResourceArn: _R[_L["AWS::BedrockAgentCore::ResourcePolicy#/ResourceArn"]]
    def __init__(self, address: str, /, *, Policy: _S, ResourceArn: _S, **options: _Unpack[_O]) -> None: ...

class Runtime(_Resource):
    AgentRuntimeArn: _X
    AgentRuntimeArtifact: _X
    AgentRuntimeId: _R[_L["AWS::BedrockAgentCore::Runtime#/AgentRuntimeId"]]
    AgentRuntimeName: _X
    AgentRuntimeVersion: _X
    AuthorizerConfiguration: _X
    CapacityProviderConfiguration: _X
    CreatedAt: _X
    Description: _X
    EnvironmentVariables: _X
    FailureReason: _X
    FilesystemConfigurations: _X
    LastUpdatedAt: _X
    LifecycleConfiguration: _X
    NetworkConfiguration: _X
    PlatformVersion: _X
    ProtocolConfiguration: _X
    RequestHeaderConfiguration: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    WorkloadIdentityDetails: _X
    def __init__(self, address: str, /, *, AgentRuntimeArtifact: _M, AgentRuntimeName: _S, RoleArn: _0, AuthorizerConfiguration: _M | None = ..., CapacityProviderConfiguration: _M | None = ..., Description: _S | None = ..., EnvironmentVariables: _M | None = ..., FilesystemConfigurations: _A | None = ..., LifecycleConfiguration: _M | None = ..., NetworkConfiguration: _M | None = ..., PlatformVersion: _S | None = ..., ProtocolConfiguration: _S | None = ..., RequestHeaderConfiguration: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class RuntimeEndpoint(_Resource):
    AgentRuntimeArn: _X
    AgentRuntimeEndpointArn: _R[_L["AWS::BedrockAgentCore::RuntimeEndpoint#/AgentRuntimeEndpointArn"]]
    AgentRuntimeId: _R[_L["AWS::BedrockAgentCore::Runtime#/AgentRuntimeId"]]
    AgentRuntimeVersion: _X
    CreatedAt: _X
    Description: _X
    FailureReason: _X
    Id: _R[_L["AWS::BedrockAgentCore::RuntimeEndpoint#/Id"]]
    LastUpdatedAt: _X
    LiveVersion: _X
    Name: _X
    Status: _X
    Tags: _X
    TargetVersion: _X
    def __init__(self, address: str, /, *, AgentRuntimeId: _5, Name: _S, AgentRuntimeVersion: _S | None = ..., Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class WorkloadIdentity(_Resource):
    AllowedResourceOauth2ReturnUrls: _X
    CreatedTime: _X
    LastUpdatedTime: _X
    Name: _R[_L["AWS::BedrockAgentCore::WorkloadIdentity#/Name"]]
    Tags: _X
    WorkloadIdentityArn: _R[_L["AWS::BedrockAgentCore::WorkloadIdentity#/WorkloadIdentityArn"]]
    def __init__(self, address: str, /, *, Name: _S, AllowedResourceOauth2ReturnUrls: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
