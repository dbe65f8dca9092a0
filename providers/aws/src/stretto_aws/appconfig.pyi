# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Application | _R[_L["AWS::AppConfig::Application#/ApplicationId", "AWS::AppConfig::ExperimentDefinition#/ApplicationId", "AWS::AppConfig::ExperimentRun#/ApplicationId"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | _R[_L["AWS::AppConfig::ConfigurationProfile#/ConfigurationProfileId"]]
_4: _TypeAlias = _T | DeploymentStrategy | _R[_L["AWS::AppConfig::DeploymentStrategy#/Id"]]
_5: _TypeAlias = _T | _R[_L["AWS::AppConfig::Environment#/EnvironmentId"]]

class Application(_Resource):
    ApplicationId: _R[_L["AWS::AppConfig::Application#/ApplicationId"]]
    Description: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationProfile(_Resource):
    ApplicationId: _R[_L["AWS::AppConfig::ConfigurationProfile#/ApplicationId"]]
    ConfigurationProfileId: _R[_L["AWS::AppConfig::ConfigurationProfile#/ConfigurationProfileId"]]
    DeletionProtectionCheck: _X
    Description: _X
    KmsKeyArn: _X
    KmsKeyIdentifier: _X
    LocationUri: _X
    Name: _X
    RetrievalRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    Type: _X
    Validators: _X
    def __init__(self, address: str, /, *, ApplicationId: _0, LocationUri: _S, Name: _S, DeletionProtectionCheck: _S | None = ..., Description: _S | None = ..., KmsKeyIdentifier: _1 | None = ..., RetrievalRoleArn: _2 | None = ..., Tags: _A | None = ..., Type: _S | None = ..., Validators: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Deployment(_Resource):
    ApplicationId: _R[_L["AWS::AppConfig::Deployment#/ApplicationId"]]
    ConfigurationProfileId: _R[_L["AWS::AppConfig::ConfigurationProfile#/ConfigurationProfileId"]]
    ConfigurationVersion: _X
    DeploymentNumber: _R[_L["AWS::AppConfig::Deployment#/DeploymentNumber"]]
    DeploymentStrategyId: _R[_L["AWS::AppConfig::DeploymentStrategy#/Id"]]
    Description: _X
    DynamicExtensionParameters: _X
    EnvironmentId: _R[_L["AWS::AppConfig::Deployment#/EnvironmentId"]]
    KmsKeyIdentifier: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, ApplicationId: _0, ConfigurationProfileId: _3, ConfigurationVersion: _S, DeploymentStrategyId: _4, EnvironmentId: _5, Description: _S | None = ..., DynamicExtensionParameters: _A | None = ..., KmsKeyIdentifier: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DeploymentStrategy(_Resource):
    DeploymentDurationInMinutes: _X
    Description: _X
    FinalBakeTimeInMinutes: _X
    GrowthFactor: _X
    GrowthType: _X
    Id: _R[_L["AWS::AppConfig::DeploymentStrategy#/Id"]]
    Name: _X
    ReplicateTo: _X
    Tags: _X
    def __init__(self, address: str, /, *, DeploymentDurationInMinutes: _F, GrowthFactor: _F, Name: _S, ReplicateTo: _S, Description: _S | None = ..., FinalBakeTimeInMinutes: _F | None = ..., GrowthType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Environment(_Resource):
    ApplicationId: _R[_L["AWS::AppConfig::Environment#/ApplicationId"]]
    DeletionProtectionCheck: _X
    Description: _X
    EnvironmentId: _R[_L["AWS::AppConfig::Environment#/EnvironmentId"]]
    Monitors: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, ApplicationId: _0, Name: _S, DeletionProtectionCheck: _S | None = ..., Description: _S | None = ..., Monitors: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ExperimentDefinition(_Resource):
    ApplicationId: _R[_L["AWS::AppConfig::ExperimentDefinition#/ApplicationId"]]
    ApplicationIdentifier: _X
    AudienceDescription: _X
    AudienceRule: _X
    ConfigurationProfileIdentifier: _X
    Control: _X
    CreatedAt: _X
    EnvironmentIdentifier: _X
    FlagKey: _X
    Hypothesis: _X
    Id: _R[_L["AWS::AppConfig::ExperimentDefinition#/Id"]]
    LaunchCriteria: _X
    Name: _X
    Status: _X
    Tags: _X
    Treatments: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ApplicationIdentifier: _S, AudienceRule: _S, ConfigurationProfileIdentifier: _S, Control: _M, EnvironmentIdentifier: _S, FlagKey: _S, Name: _S, Treatments: _A, AudienceDescription: _S | None = ..., Hypothesis: _S | None = ..., LaunchCriteria: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ExperimentRun(_Resource):
    ApplicationId: _R[_L["AWS::AppConfig::ExperimentRun#/ApplicationId"]]
    ApplicationIdentifier: _X
    Description: _X
    ExperimentDefinitionId: _R[_L["AWS::AppConfig::ExperimentRun#/ExperimentDefinitionId"]]
    ExperimentDefinitionIdentifier: _X
    ExposurePercentage: _X
    Run: _R[_L["AWS::AppConfig::ExperimentRun#/Run"]]
    StartedAt: _X
    Status: _X
    Tags: _X
    TreatmentOverrides: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ApplicationIdentifier: _S, ExperimentDefinitionIdentifier: _S, ExposurePercentage: _F, Description: _S | None = ..., Tags: _A | None = ..., TreatmentOverrides: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Extension(_Resource):
    Actions: _X
    Arn: _R[_L["AWS::AppConfig::Extension#/Arn"]]
    Description: _X
    Id: _R[_L["AWS::AppConfig::Extension#/Id"]]
    LatestVersionNumber: _X
    Name: _X
    Parameters: _X
    Tags: _X
    VersionNumber: _X
    def __init__(self, address: str, /, *, Actions: _M, Name: _S, Description: _S | None = ..., LatestVersionNumber: _I | None = ..., Parameters: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ExtensionAssociation(_Resource):
    Arn: _R[_L["AWS::AppConfig::ExtensionAssociation#/Arn"]]
    ExtensionArn: _R[_L["AWS::AppConfig::Extension#/Arn"]]
    ExtensionIdentifier: _X
    ExtensionVersionNumber: _X
    Id: _R[_L["AWS::AppConfig::ExtensionAssociation#/Id"]]
    Parameters: _X
    ResourceArn: _X
    ResourceIdentifier: _X
    Tags: _X
    def __init__(self, address: str, /, *, ExtensionIdentifier: _S | None = ..., ExtensionVersionNumber: _I | None = ..., Parameters: _M | None = ..., ResourceIdentifier: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class HostedConfigurationVersion(_Resource):
    ApplicationId: _R[_L["AWS::AppConfig::HostedConfigurationVersion#/ApplicationId"]]
    ConfigurationProfileId: _R[_L["AWS::AppConfig::HostedConfigurationVersion#/ConfigurationProfileId"]]
    Content: _X
    ContentType: _X
    Description: _X
    LatestVersionNumber: _X
    VersionLabel: _X
    VersionNumber: _R[_L["AWS::AppConfig::HostedConfigurationVersion#/VersionNumber"]]
    def __init__(self, address: str, /, *, ApplicationId: _0, ConfigurationProfileId: _3, Content: _S, ContentType: _S, Description: _S | None = ..., LatestVersionNumber: _I | None = ..., VersionLabel: _S | None = ..., **options: _Unpack[_O]) -> None: ...
