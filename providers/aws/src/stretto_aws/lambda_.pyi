# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Function | Alias | Version | _R[_L["AWS::Lambda::Function#/FunctionName", "AWS::Lambda::Function#/Arn", "AWS::Lambda::Alias#/AliasArn", "AWS::Lambda::Version#/FunctionArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | CodeSigningConfig | _R[_L["AWS::Lambda::CodeSigningConfig#/CodeSigningConfigArn"]]
_4: _TypeAlias = _T | LayerVersion | _R[_L["AWS::Lambda::LayerVersion#/LayerVersionArn"]]

class Alias(_Resource):
    AliasArn: _R[_L["AWS::Lambda::Alias#/AliasArn"]]
    Description: _X
    FunctionName: _X
    FunctionVersion: _X
    Name: _X
    ProvisionedConcurrencyConfig: _X
    RoutingConfig: _X
    def __init__(self, address: str, /, *, FunctionName: _0, FunctionVersion: _S, Name: _S, Description: _S | None = ..., ProvisionedConcurrencyConfig: _M | None = ..., RoutingConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CapacityProvider(_Resource):
    Arn: _R[_L["AWS::Lambda::CapacityProvider#/Arn"]]
    CapacityProviderName: _R[_L["AWS::Lambda::CapacityProvider#/CapacityProviderName"]]
    CapacityProviderScalingConfig: _X
    InstanceRequirements: _X
    KmsKeyArn: _X
    PermissionsConfig: _X
    PropagateTags: _X
    State: _X
    Tags: _X
    TelemetryConfig: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, PermissionsConfig: _M, VpcConfig: _M, CapacityProviderName: _S | None = ..., CapacityProviderScalingConfig: _M | None = ..., InstanceRequirements: _M | None = ..., KmsKeyArn: _1 | None = ..., PropagateTags: _M | None = ..., Tags: _A | None = ..., TelemetryConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CodeSigningConfig(_Resource):
    AllowedPublishers: _X
    CodeSigningConfigArn: _R[_L["AWS::Lambda::CodeSigningConfig#/CodeSigningConfigArn"]]
    CodeSigningConfigId: _R[_L["AWS::Lambda::CodeSigningConfig#/CodeSigningConfigId"]]
    CodeSigningPolicies: _X
    Description: _X
    Tags: _X
    def __init__(self, address: str, /, *, AllowedPublishers: _M, CodeSigningPolicies: _M | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventInvokeConfig(_Resource):
    DestinationConfig: _X
    FunctionName: _R[_L["AWS::Lambda::EventInvokeConfig#/FunctionName"]]
    MaximumEventAgeInSeconds: _X
    MaximumRetryAttempts: _X
    Qualifier: _R[_L["AWS::Lambda::EventInvokeConfig#/Qualifier"]]
    def __init__(self, address: str, /, *, FunctionName: _0, Qualifier: _S, DestinationConfig: _M | None = ..., MaximumEventAgeInSeconds: _I | None = ..., MaximumRetryAttempts: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class EventSourceMapping(_Resource):
    AmazonManagedKafkaEventSourceConfig: _X
    BatchSize: _X
    BisectBatchOnFunctionError: _X
    DestinationConfig: _X
    DocumentDBEventSourceConfig: _X
    Enabled: _X
    EventSourceArn: _X
    EventSourceMappingArn: _R[_L["AWS::Lambda::EventSourceMapping#/EventSourceMappingArn"]]
    FilterCriteria: _X
    FunctionName: _X
    FunctionResponseTypes: _X
    Id: _R[_L["AWS::Lambda::EventSourceMapping#/Id"]]
    KmsKeyArn: _X
    LoggingConfig: _X
    MaximumBatchingWindowInSeconds: _X
    MaximumRecordAgeInSeconds: _X
    MaximumRetryAttempts: _X
    MetricsConfig: _X
    ParallelizationFactor: _X
    ProvisionedPollerConfig: _X
    Queues: _X
    ScalingConfig: _X
    SelfManagedEventSource: _X
    SelfManagedKafkaEventSourceConfig: _X
    SourceAccessConfigurations: _X
    StartingPosition: _X
    StartingPositionTimestamp: _X
    Tags: _X
    Topics: _X
    TumblingWindowInSeconds: _X
    def __init__(self, address: str, /, *, FunctionName: _0, AmazonManagedKafkaEventSourceConfig: _M | None = ..., BatchSize: _I | None = ..., BisectBatchOnFunctionError: _B | None = ..., DestinationConfig: _M | None = ..., DocumentDBEventSourceConfig: _M | None = ..., Enabled: _B | None = ..., EventSourceArn: _S | None = ..., FilterCriteria: _M | None = ..., FunctionResponseTypes: _A | None = ..., KmsKeyArn: _1 | None = ..., LoggingConfig: _M | None = ..., MaximumBatchingWindowInSeconds: _I | None = ..., MaximumRecordAgeInSeconds: _I | None = ..., MaximumRetryAttempts: _I | None = ..., MetricsConfig: _M | None = ..., ParallelizationFactor: _I | None = ..., ProvisionedPollerConfig: _M | None = ..., Queues: _A | None = ..., ScalingConfig: _M | None = ..., SelfManagedEventSource: _M | None = ..., SelfManagedKafkaEventSourceConfig: _M | None = ..., SourceAccessConfigurations: _A | None = ..., StartingPosition: _S | None = ..., StartingPositionTimestamp: _F | None = ..., Tags: _A | None = ..., Topics: _A | None = ..., TumblingWindowInSeconds: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class Function(_Resource):
    Architectures: _X
    Arn: _R[_L["AWS::Lambda::Function#/Arn"]]
    CapacityProviderConfig: _X
    Code: _X
    CodeSigningConfigArn: _R[_L["AWS::Lambda::CodeSigningConfig#/CodeSigningConfigArn"]]
    DeadLetterConfig: _X
    Description: _X
    DurableConfig: _X
    Environment: _X
    EphemeralStorage: _X
    FileSystemConfigs: _X
    FunctionName: _R[_L["AWS::Lambda::Function#/FunctionName"]]
    FunctionScalingConfig: _X
    Handler: _X
    ImageConfig: _X
    KmsKeyArn: _X
    Layers: _X
    LoggingConfig: _X
    MemorySize: _X
    PackageType: _X
    PublishToLatestPublished: _X
    RecursiveLoop: _X
    ReservedConcurrentExecutions: _X
    Role: _R[_L["AWS::IAM::Role#/Arn"]]
    Runtime: _X
    RuntimeManagementConfig: _X
    SnapStart: _X
    SnapStartResponse: _X
    Tags: _X
    TenancyConfig: _X
    Timeout: _X
    TracingConfig: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, Code: _M, Role: _2, Architectures: _A | None = ..., CapacityProviderConfig: _M | None = ..., CodeSigningConfigArn: _3 | None = ..., DeadLetterConfig: _M | None = ..., Description: _S | None = ..., DurableConfig: _M | None = ..., Environment: _M | None = ..., EphemeralStorage: _M | None = ..., FileSystemConfigs: _A | None = ..., FunctionName: _S | None = ..., FunctionScalingConfig: _M | None = ..., Handler: _S | None = ..., ImageConfig: _M | None = ..., KmsKeyArn: _1 | None = ..., Layers: _Q[_4] | _U | None = ..., LoggingConfig: _M | None = ..., MemorySize: _I | None = ..., PackageType: _S | None = ..., PublishToLatestPublished: _B | None = ..., RecursiveLoop: _S | None = ..., ReservedConcurrentExecutions: _I | None = ..., Runtime: _S | None = ..., RuntimeManagementConfig: _M | None = ..., SnapStart: _M | None = ..., Tags: _A | None = ..., TenancyConfig: _M | None = ..., Timeout: _I | None = ..., TracingConfig: _M | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class LayerVersion(_Resource):
    CompatibleArchitectures: _X
    CompatibleRuntimes: _X
    Content: _X
    Description: _X
    LayerName: _X
    LayerVersionArn: _R[_L["AWS::Lambda::LayerVersion#/LayerVersionArn"]]
    LicenseInfo: _X
    def __init__(self, address: str, /, *, Content: _M, CompatibleArchitectures: _A | None = ..., CompatibleRuntimes: _A | None = ..., Description: _S | None = ..., LayerName: _S | None = ..., LicenseInfo: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class LayerVersionPermission(_Resource):
    Action: _X
    Id: _R[_L["AWS::Lambda::LayerVersionPermission#/Id"]]
    LayerVersionArn: _R[_L["AWS::Lambda::LayerVersion#/LayerVersionArn"]]
    OrganizationId: _X
    Principal: _X
    def __init__(self, address: str, /, *, Action: _S, LayerVersionArn: _4, Principal: _S, OrganizationId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MicrovmImage(_Resource):
    AdditionalOsCapabilities: _X
    BaseImageArn: _X
    BaseImageVersion: _X
    BuildRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    CodeArtifact: _X
    CpuConfigurations: _X
    CreatedAt: _X
    Description: _X
    EgressNetworkConnectors: _X
    EnvironmentVariables: _X
    Hooks: _X
    ImageArn: _R[_L["AWS::Lambda::MicrovmImage#/ImageArn"]]
    LatestActiveImageVersion: _X
    LatestFailedImageVersion: _X
    Logging: _X
    Name: _X
    Resources: _X
    State: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AdditionalOsCapabilities: _A, BaseImageArn: _S, BaseImageVersion: _S, BuildRoleArn: _2, CodeArtifact: _M, CpuConfigurations: _A, Description: _S, EgressNetworkConnectors: _A, EnvironmentVariables: _A, Hooks: _M, Logging: _M, Name: _S, Resources: _A, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkConnector(_Resource):
    Arn: _R[_L["AWS::Lambda::NetworkConnector#/Arn"]]
    Configuration: _X
    LatestVersion: _X
    LatestVersionArn: _X
    Name: _X
    OperatorRole: _R[_L["AWS::IAM::Role#/Arn"]]
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, Configuration: _M, Name: _S | None = ..., OperatorRole: _2 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Permission(_Resource):
    Action: _X
    EventSourceToken: _X
    FunctionName: _R[_L["AWS::Lambda::Permission#/FunctionName"]]
    FunctionUrlAuthType: _X
    Id: _R[_L["AWS::Lambda::Permission#/Id"]]
    InvokedViaFunctionUrl: _X
    Principal: _X
    PrincipalOrgID: _X
    SourceAccount: _X
    SourceArn: _X
    def __init__(self, address: str, /, *, Action: _S, FunctionName: _0, Principal: _S, EventSourceToken: _S | None = ..., FunctionUrlAuthType: _S | None = ..., InvokedViaFunctionUrl: _B | None = ..., PrincipalOrgID: _S | None = ..., SourceAccount: _S | None = ..., SourceArn: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    PolicyDocument: _X
    ResourceArn: _R[_L["AWS::Lambda::ResourcePolicy#/ResourceArn"]]
    def __init__(self, address: str, /, *, PolicyDocument: _M, ResourceArn: _S, **options: _Unpack[_O]) -> None: ...

class Url(_Resource):
    AuthType: _X
    Cors: _X
    FunctionArn: _R[_L["AWS::Lambda::Url#/FunctionArn"]]
    FunctionUrl: _X
    InvokeMode: _X
    Qualifier: _X
    TargetFunctionArn: _X
    def __init__(self, address: str, /, *, AuthType: _S, TargetFunctionArn: _S, Cors: _M | None = ..., InvokeMode: _S | None = ..., Qualifier: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Version(_Resource):
    CodeSha256: _X
    Description: _X
    FunctionArn: _R[_L["AWS::Lambda::Version#/FunctionArn"]]
    FunctionName: _X
    FunctionScalingConfig: _X
    ProvisionedConcurrencyConfig: _X
    RuntimePolicy: _X
    Version: _X
    def __init__(self, address: str, /, *, FunctionName: _0, CodeSha256: _S | None = ..., Description: _S | None = ..., FunctionScalingConfig: _M | None = ..., ProvisionedConcurrencyConfig: _M | None = ..., RuntimePolicy: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class WebFunction(_Resource):
    CreatedAt: _X
    FunctionArn: _R[_L["AWS::Lambda::WebFunction#/FunctionArn"]]
    FunctionName: _X
    State: _X
    StateReason: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, FunctionName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WebFunctionEndpoint(_Resource):
    AuthType: _X
    CreatedAt: _X
    Description: _X
    DomainName: _X
    EndpointArn: _R[_L["AWS::Lambda::WebFunctionEndpoint#/EndpointArn"]]
    EndpointName: _X
    EndpointType: _X
    FunctionArn: _X
    FunctionName: _X
    RegionalEndpoints: _X
    Regions: _X
    RevisionWeights: _X
    ScalingConfig: _X
    State: _X
    StateReason: _X
    ThrottleConfig: _X
    UpdateStatus: _X
    UpdateStatusReason: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AuthType: _S, EndpointName: _S, EndpointType: _S, FunctionName: _0, Description: _S | None = ..., Regions: _A | None = ..., RevisionWeights: _A | None = ..., ScalingConfig: _M | None = ..., ThrottleConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class WebFunctionRevision(_Resource):
    BuildConfig: _X
    CreatedAt: _X
    Description: _X
    FunctionArn: _X
    FunctionName: _X
    KmsKeyArn: _X
    RevisionArn: _R[_L["AWS::Lambda::WebFunctionRevision#/RevisionArn"]]
    RevisionId: _X
    ServiceConfig: _X
    State: _X
    StateReason: _X
    def __init__(self, address: str, /, *, BuildConfig: _M, FunctionName: _0, ServiceConfig: _M, Description: _S | None = ..., KmsKeyArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...
