# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Domain | _R[_L["AWS::SageMaker::Domain#/DomainId", "AWS::SageMaker::Domain#/DomainArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::SageMaker::UserProfile#/UserProfileName", "AWS::SageMaker::UserProfile#/UserProfileArn"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | Cluster | _R[_L["AWS::SageMaker::Cluster#/ClusterArn"]]
_4: _TypeAlias = _T | DeviceFleet | _R[_L["AWS::SageMaker::DeviceFleet#/DeviceFleetName"]]
_5: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_6: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_7: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_8: _TypeAlias = _T | Image | _R[_L["AWS::SageMaker::Image#/ImageName", "AWS::SageMaker::Image#/ImageArn"]]
_9: _TypeAlias = _T | Endpoint | _R[_L["AWS::SageMaker::Endpoint#/EndpointArn"]]
_10: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_11: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_12: _TypeAlias = _T | Workforce | _R[_L["AWS::SageMaker::Workforce#/WorkforceName", "AWS::SageMaker::Workforce#/WorkforceArn"]]

class AIWorkloadConfig(_Resource):
    AIWorkloadConfigArn: _R[_L["AWS::SageMaker::AIWorkloadConfig#/AIWorkloadConfigArn"]]
    AIWorkloadConfigName: _X
    AIWorkloadConfigs: _X
    CreationTime: _X
    DatasetConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, AIWorkloadConfigName: _S, AIWorkloadConfigs: _M | None = ..., DatasetConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Action(_Resource):
    ActionName: _X
    ActionType: _X
    Arn: _R[_L["AWS::SageMaker::Action#/Arn"]]
    CreationTime: _X
    Description: _X
    LastModifiedTime: _X
    MetadataProperties: _X
    Properties: _X
    Source: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ActionName: _S, ActionType: _S, Source: _M, Description: _S | None = ..., MetadataProperties: _M | None = ..., Properties: _M | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Algorithm(_Resource):
    AlgorithmArn: _R[_L["AWS::SageMaker::Algorithm#/AlgorithmArn"]]
    AlgorithmDescription: _X
    AlgorithmName: _X
    CertifyForMarketplace: _X
    CreationTime: _X
    InferenceSpecification: _X
    Tags: _X
    TrainingSpecification: _X
    def __init__(self, address: str, /, *, AlgorithmName: _S, TrainingSpecification: _M, AlgorithmDescription: _S | None = ..., CertifyForMarketplace: _B | None = ..., InferenceSpecification: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class App(_Resource):
    AppArn: _R[_L["AWS::SageMaker::App#/AppArn"]]
    AppName: _R[_L["AWS::SageMaker::App#/AppName"]]
    AppType: _R[_L["AWS::SageMaker::App#/AppType"]]
    BuiltInLifecycleConfigArn: _X
    DomainId: _R[_L["AWS::SageMaker::App#/DomainId"]]
    RecoveryMode: _X
    ResourceSpec: _X
    Tags: _X
    UserProfileName: _R[_L["AWS::SageMaker::App#/UserProfileName"]]
    def __init__(self, address: str, /, *, AppName: _S, AppType: _S, DomainId: _0, UserProfileName: _1, RecoveryMode: _B | None = ..., ResourceSpec: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AppImageConfig(_Resource):
    AppImageConfigArn: _R[_L["AWS::SageMaker::AppImageConfig#/AppImageConfigArn"]]
    AppImageConfigName: _R[_L["AWS::SageMaker::AppImageConfig#/AppImageConfigName"]]
    CodeEditorAppImageConfig: _X
    JupyterLabAppImageConfig: _X
    KernelGatewayImageConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppImageConfigName: _S, CodeEditorAppImageConfig: _M | None = ..., JupyterLabAppImageConfig: _M | None = ..., KernelGatewayImageConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Artifact(_Resource):
    Arn: _R[_L["AWS::SageMaker::Artifact#/Arn"]]
    ArtifactName: _X
    ArtifactType: _X
    CreationTime: _X
    LastModifiedTime: _X
    MetadataProperties: _X
    Properties: _X
    Source: _X
    Tags: _X
    def __init__(self, address: str, /, *, ArtifactType: _S, Source: _M, ArtifactName: _S | None = ..., MetadataProperties: _M | None = ..., Properties: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Cluster(_Resource):
    AutoScaling: _X
    ClusterArn: _R[_L["AWS::SageMaker::Cluster#/ClusterArn"]]
    ClusterName: _X
    ClusterRole: _R[_L["AWS::IAM::Role#/Arn"]]
    ClusterStatus: _X
    CreationTime: _X
    FailureMessage: _X
    InstanceGroups: _X
    NodeProvisioningMode: _X
    NodeRecovery: _X
    Orchestrator: _X
    RestrictedInstanceGroups: _X
    RestrictedInstanceGroupsConfig: _X
    Tags: _X
    TieredStorageConfig: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, AutoScaling: _M | None = ..., ClusterName: _S | None = ..., ClusterRole: _2 | None = ..., InstanceGroups: _A | None = ..., NodeProvisioningMode: _S | None = ..., NodeRecovery: _S | None = ..., Orchestrator: _M | None = ..., RestrictedInstanceGroups: _A | None = ..., RestrictedInstanceGroupsConfig: _M | None = ..., Tags: _A | None = ..., TieredStorageConfig: _M | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ClusterSchedulerConfig(_Resource):
    ClusterArn: _R[_L["AWS::SageMaker::Cluster#/ClusterArn"]]
    ClusterSchedulerConfigArn: _R[_L["AWS::SageMaker::ClusterSchedulerConfig#/ClusterSchedulerConfigArn"]]
    ClusterSchedulerConfigId: _R[_L["AWS::SageMaker::ClusterSchedulerConfig#/ClusterSchedulerConfigId"]]
    ClusterSchedulerConfigVersion: _X
    CreationTime: _X
    Description: _X
    Name: _X
    SchedulerConfig: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterArn: _3, Name: _S, SchedulerConfig: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CodeRepository(_Resource):
    CodeRepositoryArn: _R[_L["AWS::SageMaker::CodeRepository#/CodeRepositoryArn"]]
    CodeRepositoryName: _X
    GitConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, GitConfig: _M, CodeRepositoryName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ComputeQuota(_Resource):
    ActivationState: _X
    ClusterArn: _R[_L["AWS::SageMaker::Cluster#/ClusterArn"]]
    ComputeQuotaArn: _R[_L["AWS::SageMaker::ComputeQuota#/ComputeQuotaArn"]]
    ComputeQuotaConfig: _X
    ComputeQuotaId: _R[_L["AWS::SageMaker::ComputeQuota#/ComputeQuotaId"]]
    ComputeQuotaTarget: _X
    ComputeQuotaVersion: _X
    CreationTime: _X
    Description: _X
    LastModifiedTime: _X
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterArn: _3, ComputeQuotaConfig: _M, ComputeQuotaTarget: _M, Name: _S, ActivationState: _S | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Context(_Resource):
    Arn: _R[_L["AWS::SageMaker::Context#/Arn"]]
    ContextName: _X
    ContextType: _X
    CreationTime: _X
    Description: _X
    LastModifiedTime: _X
    Properties: _X
    Source: _X
    Tags: _X
    def __init__(self, address: str, /, *, ContextName: _S, ContextType: _S, Source: _M, Description: _S | None = ..., Properties: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataQualityJobDefinition(_Resource):
    CreationTime: _X
    DataQualityAppSpecification: _X
    DataQualityBaselineConfig: _X
    DataQualityJobInput: _X
    DataQualityJobOutputConfig: _X
    EndpointName: _X
    JobDefinitionArn: _R[_L["AWS::SageMaker::DataQualityJobDefinition#/JobDefinitionArn"]]
    JobDefinitionName: _X
    JobResources: _X
    NetworkConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StoppingCondition: _X
    Tags: _X
    def __init__(self, address: str, /, *, DataQualityAppSpecification: _M, DataQualityJobInput: _M, DataQualityJobOutputConfig: _M, JobResources: _M, RoleArn: _2, DataQualityBaselineConfig: _M | None = ..., EndpointName: _S | None = ..., JobDefinitionName: _S | None = ..., NetworkConfig: _M | None = ..., StoppingCondition: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Device(_Resource):
    Device: _X
    DeviceFleetName: _R[_L["AWS::SageMaker::DeviceFleet#/DeviceFleetName"]]
    Tags: _X
    def __init__(self, address: str, /, *, DeviceFleetName: _4, Device: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DeviceFleet(_Resource):
    Description: _X
    DeviceFleetName: _R[_L["AWS::SageMaker::DeviceFleet#/DeviceFleetName"]]
    OutputConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, DeviceFleetName: _S, OutputConfig: _M, RoleArn: _2, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Domain(_Resource):
    AppNetworkAccessType: _X
    AppSecurityGroupManagement: _X
    AuthMode: _X
    DefaultSpaceSettings: _X
    DefaultUserSettings: _X
    DomainArn: _R[_L["AWS::SageMaker::Domain#/DomainArn"]]
    DomainId: _R[_L["AWS::SageMaker::Domain#/DomainId"]]
    DomainName: _X
    DomainSettings: _X
    HomeEfsFileSystemCreation: _X
    HomeEfsFileSystemId: _X
    KmsKeyId: _X
    SecurityGroupIdForDomainBoundary: _X
    SingleSignOnApplicationArn: _X
    SingleSignOnManagedApplicationInstanceId: _X
    SubnetIds: _X
    TagPropagation: _X
    Tags: _X
    Url: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, AuthMode: _S, DefaultUserSettings: _M, DomainName: _S, AppNetworkAccessType: _S | None = ..., AppSecurityGroupManagement: _S | None = ..., DefaultSpaceSettings: _M | None = ..., DomainSettings: _M | None = ..., HomeEfsFileSystemCreation: _S | None = ..., KmsKeyId: _5 | None = ..., SubnetIds: _Q[_6] | _U | None = ..., TagPropagation: _S | None = ..., Tags: _A | None = ..., VpcId: _7 | None = ..., **options: _Unpack[_O]) -> None: ...

class Endpoint(_Resource):
    DeploymentConfig: _X
    EndpointArn: _R[_L["AWS::SageMaker::Endpoint#/EndpointArn"]]
    EndpointConfigName: _X
    EndpointName: _X
    ExcludeRetainedVariantProperties: _X
    RetainAllVariantProperties: _X
    RetainDeploymentConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, EndpointConfigName: _S, DeploymentConfig: _M | None = ..., EndpointName: _S | None = ..., ExcludeRetainedVariantProperties: _A | None = ..., RetainAllVariantProperties: _B | None = ..., RetainDeploymentConfig: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EndpointConfig(_Resource):
    AsyncInferenceConfig: _X
    DataCaptureConfig: _X
    EnableNetworkIsolation: _X
    EndpointConfigArn: _R[_L["AWS::SageMaker::EndpointConfig#/EndpointConfigArn"]]
    EndpointConfigName: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ExplainerConfig: _X
    KmsKeyId: _X
    MetricsConfig: _X
    ProductionVariants: _X
    ShadowProductionVariants: _X
    Tags: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, ProductionVariants: _A, AsyncInferenceConfig: _M | None = ..., DataCaptureConfig: _M | None = ..., EnableNetworkIsolation: _B | None = ..., EndpointConfigName: _S | None = ..., ExecutionRoleArn: _2 | None = ..., ExplainerConfig: _M | None = ..., KmsKeyId: _5 | None = ..., MetricsConfig: _M | None = ..., ShadowProductionVariants: _A | None = ..., Tags: _A | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Experiment(_Resource):
    Arn: _R[_L["AWS::SageMaker::Experiment#/Arn"]]
    CreationTime: _X
    Description: _X
    DisplayName: _X
    ExperimentName: _X
    LastModifiedTime: _X
    Tags: _X
    def __init__(self, address: str, /, *, ExperimentName: _S, Description: _S | None = ..., DisplayName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ExperimentTrialComponent(_Resource):
    Arn: _R[_L["AWS::SageMaker::ExperimentTrialComponent#/Arn"]]
    CreationTime: _X
    DisplayName: _X
    EndTime: _X
    Id: _R[_L["AWS::SageMaker::ExperimentTrialComponent#/Id"]]
    LastModifiedTime: _X
    LineageGroupArn: _X
    MetadataProperties: _X
    StartTime: _X
    Status: _X
    Tags: _X
    TrialComponentName: _X
    def __init__(self, address: str, /, *, TrialComponentName: _S, DisplayName: _S | None = ..., EndTime: _S | None = ..., MetadataProperties: _M | None = ..., StartTime: _S | None = ..., Status: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FeatureGroup(_Resource):
    CreationTime: _X
    Description: _X
    EventTimeFeatureName: _X
    FeatureDefinitions: _X
    FeatureGroupName: _R[_L["AWS::SageMaker::FeatureGroup#/FeatureGroupName"]]
    FeatureGroupStatus: _X
    OfflineStoreConfig: _X
    OnlineStoreConfig: _X
    RecordIdentifierFeatureName: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    ThroughputConfig: _X
    def __init__(self, address: str, /, *, EventTimeFeatureName: _S, FeatureDefinitions: _A, FeatureGroupName: _S, RecordIdentifierFeatureName: _S, Description: _S | None = ..., OfflineStoreConfig: _M | None = ..., OnlineStoreConfig: _M | None = ..., RoleArn: _2 | None = ..., Tags: _A | None = ..., ThroughputConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Hub(_Resource):
    CreationTime: _X
    HubArn: _R[_L["AWS::SageMaker::Hub#/HubArn"]]
    HubDescription: _X
    HubDisplayName: _X
    HubName: _X
    HubSearchKeywords: _X
    HubStatus: _X
    LastModifiedTime: _X
    S3StorageConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, HubDescription: _S, HubName: _S, HubDisplayName: _S | None = ..., HubSearchKeywords: _A | None = ..., S3StorageConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class HumanTaskUi(_Resource):
    CreationTime: _X
    HumanTaskUiArn: _R[_L["AWS::SageMaker::HumanTaskUi#/HumanTaskUiArn"]]
    HumanTaskUiName: _X
    Tags: _X
    UiTemplate: _X
    def __init__(self, address: str, /, *, HumanTaskUiName: _S, Tags: _A | None = ..., UiTemplate: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Image(_Resource):
    ImageArn: _R[_L["AWS::SageMaker::Image#/ImageArn"]]
    ImageDescription: _X
    ImageDisplayName: _X
    ImageName: _X
    ImageRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, ImageName: _S, ImageRoleArn: _2, ImageDescription: _S | None = ..., ImageDisplayName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ImageVersion(_Resource):
    Alias: _X
    Aliases: _X
    BaseImage: _X
    ContainerImage: _X
    Horovod: _X
    ImageArn: _R[_L["AWS::SageMaker::Image#/ImageArn"]]
    ImageName: _X
    ImageVersionArn: _R[_L["AWS::SageMaker::ImageVersion#/ImageVersionArn"]]
    JobType: _X
    MLFramework: _X
    Processor: _X
    ProgrammingLang: _X
    ReleaseNotes: _X
    VendorGuidance: _X
    Version: _X
    def __init__(self, address: str, /, *, BaseImage: _S, ImageName: _8, Alias: _S | None = ..., Aliases: _A | None = ..., Horovod: _B | None = ..., JobType: _S | None = ..., MLFramework: _S | None = ..., Processor: _S | None = ..., ProgrammingLang: _S | None = ..., ReleaseNotes: _S | None = ..., VendorGuidance: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class InferenceComponent(_Resource):
    CreationTime: _X
    DeploymentConfig: _X
    EndpointArn: _R[_L["AWS::SageMaker::Endpoint#/EndpointArn"]]
    EndpointName: _X
    FailureReason: _X
    InferenceComponentArn: _R[_L["AWS::SageMaker::InferenceComponent#/InferenceComponentArn"]]
    InferenceComponentName: _X
    InferenceComponentStatus: _X
    LastModifiedTime: _X
    RuntimeConfig: _X
    Specification: _X
    Specifications: _X
    Tags: _X
    VariantName: _X
    def __init__(self, address: str, /, *, EndpointName: _S, DeploymentConfig: _M | None = ..., EndpointArn: _9 | None = ..., InferenceComponentName: _S | None = ..., RuntimeConfig: _M | None = ..., Specification: _M | None = ..., Specifications: _A | None = ..., Tags: _A | None = ..., VariantName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class InferenceExperiment(_Resource):
    Arn: _R[_L["AWS::SageMaker::InferenceExperiment#/Arn"]]
    CreationTime: _X
    DataStorageConfig: _X
    Description: _X
    DesiredState: _X
    EndpointMetadata: _X
    EndpointName: _X
    KmsKey: _X
    LastModifiedTime: _X
    ModelVariants: _X
    Name: _R[_L["AWS::SageMaker::InferenceExperiment#/Name"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Schedule: _X
    ShadowModeConfig: _X
    Status: _X
    StatusReason: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, EndpointName: _S, ModelVariants: _A, Name: _S, RoleArn: _2, Type: _S, DataStorageConfig: _M | None = ..., Description: _S | None = ..., DesiredState: _S | None = ..., KmsKey: _10 | None = ..., Schedule: _M | None = ..., ShadowModeConfig: _M | None = ..., StatusReason: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MlflowApp(_Resource):
    Arn: _R[_L["AWS::SageMaker::MlflowApp#/Arn"]]
    ArtifactStoreUri: _X
    CreationTime: _X
    LastModifiedTime: _X
    MlflowAppId: _R[_L["AWS::SageMaker::MlflowApp#/MlflowAppId"]]
    MlflowVersion: _X
    ModelRegistrationMode: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    WeeklyMaintenanceWindowStart: _X
    def __init__(self, address: str, /, *, ArtifactStoreUri: _S, Name: _S, RoleArn: _2, ModelRegistrationMode: _S | None = ..., Tags: _A | None = ..., WeeklyMaintenanceWindowStart: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MlflowTrackingServer(_Resource):
    ArtifactStoreUri: _X
    AutomaticModelRegistration: _X
    MlflowVersion: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    TrackingServerArn: _X
    TrackingServerName: _R[_L["AWS::SageMaker::MlflowTrackingServer#/TrackingServerName"]]
    TrackingServerSize: _X
    WeeklyMaintenanceWindowStart: _X
    def __init__(self, address: str, /, *, ArtifactStoreUri: _S, RoleArn: _2, TrackingServerName: _S, AutomaticModelRegistration: _B | None = ..., MlflowVersion: _S | None = ..., Tags: _A | None = ..., TrackingServerSize: _S | None = ..., WeeklyMaintenanceWindowStart: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Model(_Resource):
    Containers: _X
    EnableNetworkIsolation: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    InferenceExecutionConfig: _X
    ModelArn: _R[_L["AWS::SageMaker::Model#/ModelArn"]]
    ModelName: _X
    PrimaryContainer: _X
    Tags: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, Containers: _A | None = ..., EnableNetworkIsolation: _B | None = ..., ExecutionRoleArn: _2 | None = ..., InferenceExecutionConfig: _M | None = ..., ModelName: _S | None = ..., PrimaryContainer: _M | None = ..., Tags: _A | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ModelBiasJobDefinition(_Resource):
    CreationTime: _X
    EndpointName: _X
    JobDefinitionArn: _R[_L["AWS::SageMaker::ModelBiasJobDefinition#/JobDefinitionArn"]]
    JobDefinitionName: _X
    JobResources: _X
    ModelBiasAppSpecification: _X
    ModelBiasBaselineConfig: _X
    ModelBiasJobInput: _X
    ModelBiasJobOutputConfig: _X
    NetworkConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StoppingCondition: _X
    Tags: _X
    def __init__(self, address: str, /, *, JobResources: _M, ModelBiasAppSpecification: _M, ModelBiasJobInput: _M, ModelBiasJobOutputConfig: _M, RoleArn: _2, EndpointName: _S | None = ..., JobDefinitionName: _S | None = ..., ModelBiasBaselineConfig: _M | None = ..., NetworkConfig: _M | None = ..., StoppingCondition: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ModelCard(_Resource):
    Content: _X
    CreatedBy: _X
    CreationTime: _X
    LastModifiedBy: _X
    LastModifiedTime: _X
    ModelCardArn: _R[_L["AWS::SageMaker::ModelCard#/ModelCardArn"]]
    ModelCardName: _R[_L["AWS::SageMaker::ModelCard#/ModelCardName"]]
    ModelCardProcessingStatus: _X
    ModelCardStatus: _X
    ModelCardVersion: _X
    SecurityConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, Content: _M, ModelCardName: _S, ModelCardStatus: _S, CreatedBy: _M | None = ..., LastModifiedBy: _M | None = ..., SecurityConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ModelExplainabilityJobDefinition(_Resource):
    CreationTime: _X
    EndpointName: _X
    JobDefinitionArn: _R[_L["AWS::SageMaker::ModelExplainabilityJobDefinition#/JobDefinitionArn"]]
    JobDefinitionName: _X
    JobResources: _X
    ModelExplainabilityAppSpecification: _X
    ModelExplainabilityBaselineConfig: _X
    ModelExplainabilityJobInput: _X
    ModelExplainabilityJobOutputConfig: _X
    NetworkConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StoppingCondition: _X
    Tags: _X
    def __init__(self, address: str, /, *, JobResources: _M, ModelExplainabilityAppSpecification: _M, ModelExplainabilityJobInput: _M, ModelExplainabilityJobOutputConfig: _M, RoleArn: _2, EndpointName: _S | None = ..., JobDefinitionName: _S | None = ..., ModelExplainabilityBaselineConfig: _M | None = ..., NetworkConfig: _M | None = ..., StoppingCondition: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ModelPackage(_Resource):
    AdditionalInferenceSpecifications: _X
    AdditionalInferenceSpecificationsToAdd: _X
    ApprovalDescription: _X
    CertifyForMarketplace: _X
    ClientToken: _X
    CreationTime: _X
    CustomerMetadataProperties: _X
    Domain: _X
    DriftCheckBaselines: _X
    InferenceSpecification: _X
    LastModifiedTime: _X
    MetadataProperties: _X
    ModelApprovalStatus: _X
    ModelCard: _X
    ModelMetrics: _X
    ModelPackageArn: _R[_L["AWS::SageMaker::ModelPackage#/ModelPackageArn"]]
    ModelPackageDescription: _X
    ModelPackageGroupName: _X
    ModelPackageName: _X
    ModelPackageStatus: _X
    ModelPackageStatusDetails: _X
    ModelPackageVersion: _X
    SamplePayloadUrl: _X
    SecurityConfig: _X
    SkipModelValidation: _X
    SourceAlgorithmSpecification: _X
    SourceUri: _X
    Tags: _X
    Task: _X
    ValidationSpecification: _X
    def __init__(self, address: str, /, *, AdditionalInferenceSpecifications: _A | None = ..., AdditionalInferenceSpecificationsToAdd: _A | None = ..., ApprovalDescription: _S | None = ..., CertifyForMarketplace: _B | None = ..., ClientToken: _S | None = ..., CustomerMetadataProperties: _M | None = ..., Domain: _S | None = ..., DriftCheckBaselines: _M | None = ..., InferenceSpecification: _M | None = ..., MetadataProperties: _M | None = ..., ModelApprovalStatus: _S | None = ..., ModelCard: _M | None = ..., ModelMetrics: _M | None = ..., ModelPackageDescription: _S | None = ..., ModelPackageGroupName: _S | None = ..., ModelPackageName: _S | None = ..., ModelPackageStatusDetails: _M | None = ..., ModelPackageVersion: _I | None = ..., SamplePayloadUrl: _S | None = ..., SecurityConfig: _M | None = ..., SkipModelValidation: _S | None = ..., SourceAlgorithmSpecification: _M | None = ..., SourceUri: _S | None = ..., Tags: _A | None = ..., Task: _S | None = ..., ValidationSpecification: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ModelPackageGroup(_Resource):
    CreationTime: _X
    ModelPackageGroupArn: _R[_L["AWS::SageMaker::ModelPackageGroup#/ModelPackageGroupArn"]]
    ModelPackageGroupDescription: _X
    ModelPackageGroupName: _X
    ModelPackageGroupPolicy: _X
    ModelPackageGroupStatus: _X
    Tags: _X
    def __init__(self, address: str, /, *, ModelPackageGroupName: _S, ModelPackageGroupDescription: _S | None = ..., ModelPackageGroupPolicy: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ModelQualityJobDefinition(_Resource):
    CreationTime: _X
    EndpointName: _X
    JobDefinitionArn: _R[_L["AWS::SageMaker::ModelQualityJobDefinition#/JobDefinitionArn"]]
    JobDefinitionName: _X
    JobResources: _X
    ModelQualityAppSpecification: _X
    ModelQualityBaselineConfig: _X
    ModelQualityJobInput: _X
    ModelQualityJobOutputConfig: _X
    NetworkConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StoppingCondition: _X
    Tags: _X
    def __init__(self, address: str, /, *, JobResources: _M, ModelQualityAppSpecification: _M, ModelQualityJobInput: _M, ModelQualityJobOutputConfig: _M, RoleArn: _2, EndpointName: _S | None = ..., JobDefinitionName: _S | None = ..., ModelQualityBaselineConfig: _M | None = ..., NetworkConfig: _M | None = ..., StoppingCondition: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MonitoringSchedule(_Resource):
    CreationTime: _X
    EndpointName: _X
    FailureReason: _X
    LastModifiedTime: _X
    LastMonitoringExecutionSummary: _X
    MonitoringScheduleArn: _R[_L["AWS::SageMaker::MonitoringSchedule#/MonitoringScheduleArn"]]
    MonitoringScheduleConfig: _X
    MonitoringScheduleName: _X
    MonitoringScheduleStatus: _X
    Tags: _X
    def __init__(self, address: str, /, *, MonitoringScheduleConfig: _M, MonitoringScheduleName: _S, EndpointName: _S | None = ..., FailureReason: _S | None = ..., LastMonitoringExecutionSummary: _M | None = ..., MonitoringScheduleStatus: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NotebookInstance(_Resource):
    AcceleratorTypes: _X
    AdditionalCodeRepositories: _X
    DefaultCodeRepository: _X
    DirectInternetAccess: _X
    InstanceMetadataServiceConfiguration: _X
    InstanceType: _X
    KmsKeyId: _X
    LifecycleConfigName: _X
    NotebookInstanceArn: _R[_L["AWS::SageMaker::NotebookInstance#/NotebookInstanceArn"]]
    NotebookInstanceName: _X
    PlatformIdentifier: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RootAccess: _X
    SecurityGroupIds: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    VolumeSizeInGB: _X
    def __init__(self, address: str, /, *, InstanceType: _S, RoleArn: _2, AcceleratorTypes: _A | None = ..., AdditionalCodeRepositories: _A | None = ..., DefaultCodeRepository: _S | None = ..., DirectInternetAccess: _S | None = ..., InstanceMetadataServiceConfiguration: _M | None = ..., KmsKeyId: _5 | None = ..., LifecycleConfigName: _S | None = ..., NotebookInstanceName: _S | None = ..., PlatformIdentifier: _S | None = ..., RootAccess: _S | None = ..., SecurityGroupIds: _Q[_11] | _U | None = ..., SubnetId: _6 | None = ..., Tags: _A | None = ..., VolumeSizeInGB: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class NotebookInstanceLifecycleConfig(_Resource):
    NotebookInstanceLifecycleConfigArn: _R[_L["AWS::SageMaker::NotebookInstanceLifecycleConfig#/NotebookInstanceLifecycleConfigArn"]]
    NotebookInstanceLifecycleConfigName: _X
    OnCreate: _X
    OnStart: _X
    Tags: _X
    def __init__(self, address: str, /, *, NotebookInstanceLifecycleConfigName: _S | None = ..., OnCreate: _A | None = ..., OnStart: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PartnerApp(_Resource):
    AppVersion: _X
    ApplicationConfig: _X
    Arn: _R[_L["AWS::SageMaker::PartnerApp#/Arn"]]
    AuthType: _X
    BaseUrl: _X
    ClientToken: _X
    CurrentVersionEolDate: _X
    EnableAutoMinorVersionUpgrade: _X
    EnableIamSessionBasedIdentity: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    KmsKeyId: _X
    MaintenanceConfig: _X
    Name: _X
    Tags: _X
    Tier: _X
    Type: _X
    def __init__(self, address: str, /, *, AuthType: _S, ExecutionRoleArn: _2, Name: _S, Tier: _S, Type: _S, AppVersion: _S | None = ..., ApplicationConfig: _M | None = ..., ClientToken: _S | None = ..., EnableAutoMinorVersionUpgrade: _B | None = ..., EnableIamSessionBasedIdentity: _B | None = ..., KmsKeyId: _5 | None = ..., MaintenanceConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Pipeline(_Resource):
    ParallelismConfiguration: _X
    PipelineDefinition: _X
    PipelineDescription: _X
    PipelineDisplayName: _X
    PipelineName: _R[_L["AWS::SageMaker::Pipeline#/PipelineName"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, PipelineDefinition: _M, PipelineName: _S, RoleArn: _2, ParallelismConfiguration: _M | None = ..., PipelineDescription: _S | None = ..., PipelineDisplayName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ProcessingJob(_Resource):
    AppSpecification: _X
    AutoMLJobArn: _X
    CreationTime: _X
    Environment: _X
    ExitMessage: _X
    ExperimentConfig: _X
    FailureReason: _X
    LastModifiedTime: _X
    MonitoringScheduleArn: _R[_L["AWS::SageMaker::MonitoringSchedule#/MonitoringScheduleArn"]]
    NetworkConfig: _X
    ProcessingEndTime: _X
    ProcessingInputs: _X
    ProcessingJobArn: _R[_L["AWS::SageMaker::ProcessingJob#/ProcessingJobArn"]]
    ProcessingJobName: _X
    ProcessingJobStatus: _X
    ProcessingOutputConfig: _X
    ProcessingResources: _X
    ProcessingStartTime: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StoppingCondition: _X
    Tags: _X
    TrainingJobArn: _X
    def __init__(self, address: str, /, *, AppSpecification: _M, ProcessingResources: _M, RoleArn: _2, Environment: _M | None = ..., ExperimentConfig: _M | None = ..., NetworkConfig: _M | None = ..., ProcessingInputs: _A | None = ..., ProcessingJobName: _S | None = ..., ProcessingOutputConfig: _M | None = ..., StoppingCondition: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Project(_Resource):
    CreationTime: _X
    ProjectArn: _R[_L["AWS::SageMaker::Project#/ProjectArn"]]
    ProjectDescription: _X
    ProjectId: _R[_L["AWS::SageMaker::Project#/ProjectId"]]
    ProjectName: _X
    ProjectStatus: _X
    ServiceCatalogProvisionedProductDetails: _X
    ServiceCatalogProvisioningDetails: _X
    Tags: _X
    TemplateProviderDetails: _X
    def __init__(self, address: str, /, *, ProjectName: _S, ProjectDescription: _S | None = ..., ServiceCatalogProvisionedProductDetails: _M | None = ..., ServiceCatalogProvisioningDetails: _M | None = ..., Tags: _A | None = ..., TemplateProviderDetails: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Space(_Resource):
    DomainId: _R[_L["AWS::SageMaker::Space#/DomainId"]]
    OwnershipSettings: _X
    SpaceArn: _R[_L["AWS::SageMaker::Space#/SpaceArn"]]
    SpaceDisplayName: _X
    SpaceName: _R[_L["AWS::SageMaker::Space#/SpaceName"]]
    SpaceSettings: _X
    SpaceSharingSettings: _X
    Tags: _X
    Url: _X
    def __init__(self, address: str, /, *, DomainId: _0, SpaceName: _S, OwnershipSettings: _M | None = ..., SpaceDisplayName: _S | None = ..., SpaceSettings: _M | None = ..., SpaceSharingSettings: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StudioLifecycleConfig(_Resource):
    StudioLifecycleConfigAppType: _X
    StudioLifecycleConfigArn: _R[_L["AWS::SageMaker::StudioLifecycleConfig#/StudioLifecycleConfigArn"]]
    StudioLifecycleConfigContent: _X
    StudioLifecycleConfigName: _R[_L["AWS::SageMaker::StudioLifecycleConfig#/StudioLifecycleConfigName"]]
    Tags: _X
    def __init__(self, address: str, /, *, StudioLifecycleConfigAppType: _S, StudioLifecycleConfigContent: _S, StudioLifecycleConfigName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrialComponent(_Resource):
    CreationTime: _X
    DisplayName: _X
    InputArtifacts: _X
    LastModifiedTime: _X
    LineageGroupArn: _X
    MetadataProperties: _X
    OutputArtifacts: _X
    Parameters: _X
    Status: _X
    Tags: _X
    TrialComponentArn: _R[_L["AWS::SageMaker::TrialComponent#/TrialComponentArn"]]
    TrialComponentName: _X
    def __init__(self, address: str, /, *, TrialComponentName: _S, DisplayName: _S | None = ..., InputArtifacts: _M | None = ..., MetadataProperties: _M | None = ..., OutputArtifacts: _M | None = ..., Parameters: _M | None = ..., Status: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserProfile(_Resource):
    DomainId: _R[_L["AWS::SageMaker::UserProfile#/DomainId"]]
    SingleSignOnUserIdentifier: _X
    SingleSignOnUserValue: _X
    Tags: _X
    UserProfileArn: _R[_L["AWS::SageMaker::UserProfile#/UserProfileArn"]]
    UserProfileName: _R[_L["AWS::SageMaker::UserProfile#/UserProfileName"]]
    UserSettings: _X
    def __init__(self, address: str, /, *, DomainId: _0, UserProfileName: _S, SingleSignOnUserIdentifier: _S | None = ..., SingleSignOnUserValue: _S | None = ..., Tags: _A | None = ..., UserSettings: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Workforce(_Resource):
    CognitoConfig: _X
    IpAddressType: _X
    OidcConfig: _X
    SourceIpConfig: _X
    SubDomain: _X
    Tags: _X
    WorkforceArn: _R[_L["AWS::SageMaker::Workforce#/WorkforceArn"]]
    WorkforceName: _X
    WorkforceVpcConfig: _X
    def __init__(self, address: str, /, *, WorkforceName: _S, CognitoConfig: _M | None = ..., IpAddressType: _S | None = ..., OidcConfig: _M | None = ..., SourceIpConfig: _M | None = ..., Tags: _A | None = ..., WorkforceVpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Workteam(_Resource):
    Description: _X
    MemberDefinitions: _X
    NotificationConfiguration: _X
    Tags: _X
    WorkforceName: _X
    WorkteamArn: _R[_L["AWS::SageMaker::Workteam#/WorkteamArn"]]
    WorkteamName: _X
    def __init__(self, address: str, /, *, Description: _S, MemberDefinitions: _A, NotificationConfiguration: _M | None = ..., Tags: _A | None = ..., WorkforceName: _12 | None = ..., WorkteamName: _S | None = ..., **options: _Unpack[_O]) -> None: ...
