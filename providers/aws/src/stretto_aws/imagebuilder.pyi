# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws import sns as _sns
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | ContainerRecipe | _R[_L["AWS::ImageBuilder::ContainerRecipe#/Arn"]]
_2: _TypeAlias = _T | DistributionConfiguration | _R[_L["AWS::ImageBuilder::DistributionConfiguration#/Arn"]]
_3: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_4: _TypeAlias = _T | ImageRecipe | _R[_L["AWS::ImageBuilder::ImageRecipe#/Arn"]]
_5: _TypeAlias = _T | InfrastructureConfiguration | _R[_L["AWS::ImageBuilder::InfrastructureConfiguration#/Arn"]]
_6: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_7: _TypeAlias = _T | _sns.Topic | _R[_L["AWS::SNS::Topic#/TopicArn"]]
_8: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Component(_Resource):
    Arn: _R[_L["AWS::ImageBuilder::Component#/Arn"]]
    ChangeDescription: _X
    Data: _X
    Description: _X
    Encrypted: _X
    KmsKeyId: _X
    LatestVersion: _X
    Name: _X
    Platform: _X
    SupportedOsVersions: _X
    Tags: _X
    Type: _X
    Uri: _X
    Version: _X
    def __init__(self, address: str, /, *, Name: _S, Platform: _S, Version: _S, ChangeDescription: _S | None = ..., Data: _S | None = ..., Description: _S | None = ..., KmsKeyId: _0 | None = ..., SupportedOsVersions: _A | None = ..., Tags: _M | None = ..., Uri: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ContainerRecipe(_Resource):
    Arn: _R[_L["AWS::ImageBuilder::ContainerRecipe#/Arn"]]
    Components: _X
    ContainerType: _X
    Description: _X
    DockerfileTemplateData: _X
    DockerfileTemplateUri: _X
    ImageOsVersionOverride: _X
    InstanceConfiguration: _X
    KmsKeyId: _X
    LatestVersion: _X
    Name: _X
    ParentImage: _X
    PlatformOverride: _X
    Tags: _X
    TargetRepository: _X
    Version: _X
    WorkingDirectory: _X
    def __init__(self, address: str, /, *, Components: _A | None = ..., ContainerType: _S | None = ..., Description: _S | None = ..., DockerfileTemplateData: _S | None = ..., DockerfileTemplateUri: _S | None = ..., ImageOsVersionOverride: _S | None = ..., InstanceConfiguration: _M | None = ..., KmsKeyId: _0 | None = ..., Name: _S | None = ..., ParentImage: _S | None = ..., PlatformOverride: _S | None = ..., Tags: _M | None = ..., TargetRepository: _M | None = ..., Version: _S | None = ..., WorkingDirectory: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DistributionConfiguration(_Resource):
    Arn: _R[_L["AWS::ImageBuilder::DistributionConfiguration#/Arn"]]
    Description: _X
    Distributions: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Distributions: _A, Name: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Image(_Resource):
    Arn: _R[_L["AWS::ImageBuilder::Image#/Arn"]]
    ContainerRecipeArn: _R[_L["AWS::ImageBuilder::ContainerRecipe#/Arn"]]
    DeletionSettings: _X
    DistributionConfigurationArn: _R[_L["AWS::ImageBuilder::DistributionConfiguration#/Arn"]]
    EnhancedImageMetadataEnabled: _X
    ExecutionRole: _R[_L["AWS::IAM::Role#/Arn"]]
    ImageId: _R[_L["AWS::ImageBuilder::Image#/ImageId"]]
    ImagePipelineExecutionSettings: _X
    ImageRecipeArn: _R[_L["AWS::ImageBuilder::ImageRecipe#/Arn"]]
    ImageScanningConfiguration: _X
    ImageTestsConfiguration: _X
    ImageUri: _X
    InfrastructureConfigurationArn: _R[_L["AWS::ImageBuilder::InfrastructureConfiguration#/Arn"]]
    LatestVersion: _X
    LoggingConfiguration: _X
    Name: _X
    Tags: _X
    Workflows: _X
    def __init__(self, address: str, /, *, ContainerRecipeArn: _1 | None = ..., DeletionSettings: _M | None = ..., DistributionConfigurationArn: _2 | None = ..., EnhancedImageMetadataEnabled: _B | None = ..., ExecutionRole: _3 | None = ..., ImagePipelineExecutionSettings: _M | None = ..., ImageRecipeArn: _4 | None = ..., ImageScanningConfiguration: _M | None = ..., ImageTestsConfiguration: _M | None = ..., InfrastructureConfigurationArn: _5 | None = ..., LoggingConfiguration: _M | None = ..., Tags: _M | None = ..., Workflows: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ImagePipeline(_Resource):
    Arn: _R[_L["AWS::ImageBuilder::ImagePipeline#/Arn"]]
    ContainerRecipeArn: _R[_L["AWS::ImageBuilder::ContainerRecipe#/Arn"]]
    DeploymentId: _X
    Description: _X
    DistributionConfigurationArn: _R[_L["AWS::ImageBuilder::DistributionConfiguration#/Arn"]]
    EnhancedImageMetadataEnabled: _X
    ExecutionRole: _R[_L["AWS::IAM::Role#/Arn"]]
    ImageRecipeArn: _R[_L["AWS::ImageBuilder::ImageRecipe#/Arn"]]
    ImageScanningConfiguration: _X
    ImageTags: _X
    ImageTestsConfiguration: _X
    InfrastructureConfigurationArn: _R[_L["AWS::ImageBuilder::InfrastructureConfiguration#/Arn"]]
    LoggingConfiguration: _X
    Name: _X
    Schedule: _X
    Status: _X
    Tags: _X
    Workflows: _X
    def __init__(self, address: str, /, *, ContainerRecipeArn: _1 | None = ..., Description: _S | None = ..., DistributionConfigurationArn: _2 | None = ..., EnhancedImageMetadataEnabled: _B | None = ..., ExecutionRole: _3 | None = ..., ImageRecipeArn: _4 | None = ..., ImageScanningConfiguration: _M | None = ..., ImageTags: _M | None = ..., ImageTestsConfiguration: _M | None = ..., InfrastructureConfigurationArn: _5 | None = ..., LoggingConfiguration: _M | None = ..., Name: _S | None = ..., Schedule: _M | None = ..., Status: _S | None = ..., Tags: _M | None = ..., Workflows: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ImageRecipe(_Resource):
    AdditionalInstanceConfiguration: _X
    AmiTags: _X
    AmiWatermarks: _X
    Arn: _R[_L["AWS::ImageBuilder::ImageRecipe#/Arn"]]
    BlockDeviceMappings: _X
    Components: _X
    Description: _X
    LatestVersion: _X
    Name: _X
    ParentImage: _X
    Tags: _X
    Version: _X
    WorkingDirectory: _X
    def __init__(self, address: str, /, *, Name: _S, ParentImage: _S, Version: _S, AdditionalInstanceConfiguration: _M | None = ..., AmiTags: _M | None = ..., AmiWatermarks: _A | None = ..., BlockDeviceMappings: _A | None = ..., Components: _A | None = ..., Description: _S | None = ..., Tags: _M | None = ..., WorkingDirectory: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class InfrastructureConfiguration(_Resource):
    Arn: _R[_L["AWS::ImageBuilder::InfrastructureConfiguration#/Arn"]]
    Description: _X
    InstanceMetadataOptions: _X
    InstanceProfileName: _X
    InstanceTypes: _X
    KeyPair: _X
    Logging: _X
    Name: _X
    ParentInstance: _X
    Placement: _X
    ResourceTags: _X
    SecurityGroupIds: _X
    SnsTopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    TerminateInstanceOnCompletion: _X
    TerminateInstanceOnFailure: _X
    def __init__(self, address: str, /, *, InstanceProfileName: _S, Name: _S, Description: _S | None = ..., InstanceMetadataOptions: _M | None = ..., InstanceTypes: _A | None = ..., KeyPair: _S | None = ..., Logging: _M | None = ..., ParentInstance: _M | None = ..., Placement: _M | None = ..., ResourceTags: _M | None = ..., SecurityGroupIds: _Q[_6] | _U | None = ..., SnsTopicArn: _7 | None = ..., SubnetId: _8 | None = ..., Tags: _M | None = ..., TerminateInstanceOnCompletion: _B | None = ..., TerminateInstanceOnFailure: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class LifecyclePolicy(_Resource):
    Arn: _R[_L["AWS::ImageBuilder::LifecyclePolicy#/Arn"]]
    Description: _X
    ExecutionRole: _R[_L["AWS::IAM::Role#/Arn"]]
    Name: _X
    PolicyDetails: _X
    ResourceSelection: _X
    ResourceType: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ExecutionRole: _3, Name: _S, PolicyDetails: _A, ResourceSelection: _M, ResourceType: _S, Description: _S | None = ..., Status: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Workflow(_Resource):
    Arn: _R[_L["AWS::ImageBuilder::Workflow#/Arn"]]
    ChangeDescription: _X
    Data: _X
    Description: _X
    KmsKeyId: _X
    LatestVersion: _X
    Name: _X
    Tags: _X
    Type: _X
    Uri: _X
    Version: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, Version: _S, ChangeDescription: _S | None = ..., Data: _S | None = ..., Description: _S | None = ..., KmsKeyId: _0 | None = ..., Tags: _M | None = ..., Uri: _S | None = ..., **options: _Unpack[_O]) -> None: ...
