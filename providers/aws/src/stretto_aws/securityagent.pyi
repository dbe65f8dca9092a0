# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | TargetDomain | _R[_L["AWS::SecurityAgent::TargetDomain#/TargetDomainId"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | AgentSpace | _R[_L["AWS::SecurityAgent::AgentSpace#/AgentSpaceId"]]

class AgentSpace(_Resource):
    AgentSpaceId: _R[_L["AWS::SecurityAgent::AgentSpace#/AgentSpaceId"]]
    AwsResources: _X
    CodeReviewSettings: _X
    CreatedAt: _X
    Description: _X
    IntegratedResources: _X
    KmsKeyId: _X
    Name: _X
    Tags: _X
    TargetDomainIds: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, AwsResources: _M | None = ..., CodeReviewSettings: _M | None = ..., Description: _S | None = ..., IntegratedResources: _A | None = ..., KmsKeyId: _0 | None = ..., Tags: _A | None = ..., TargetDomainIds: _Q[_1] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class Application(_Resource):
    ApplicationId: _R[_L["AWS::SecurityAgent::Application#/ApplicationId"]]
    ApplicationName: _X
    DefaultKmsKeyId: _X
    Domain: _X
    IdCConfiguration: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, DefaultKmsKeyId: _S | None = ..., IdCConfiguration: _M | None = ..., RoleArn: _2 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Artifact(_Resource):
    AgentSpaceId: _R[_L["AWS::SecurityAgent::AgentSpace#/AgentSpaceId"]]
    Arn: _R[_L["AWS::SecurityAgent::Artifact#/Arn"]]
    ArtifactContent: _X
    ArtifactId: _R[_L["AWS::SecurityAgent::Artifact#/ArtifactId"]]
    ArtifactType: _X
    FileName: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AgentSpaceId: _3, ArtifactType: _S, FileName: _S, ArtifactContent: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Integration(_Resource):
    Arn: _R[_L["AWS::SecurityAgent::Integration#/Arn"]]
    DisplayName: _X
    InstallationId: _X
    IntegrationId: _R[_L["AWS::SecurityAgent::Integration#/IntegrationId"]]
    KmsKeyId: _X
    PrivateConnectionName: _X
    Provider: _X
    ProviderInput: _X
    ProviderType: _X
    Tags: _X
    TargetUrl: _X
    def __init__(self, address: str, /, *, DisplayName: _S, Provider: _S, KmsKeyId: _0 | None = ..., PrivateConnectionName: _S | None = ..., ProviderInput: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Pentest(_Resource):
    AgentSpaceId: _R[_L["AWS::SecurityAgent::Pentest#/AgentSpaceId"]]
    Assets: _X
    CleanUpStrategy: _X
    CodeRemediationStrategy: _X
    CreatedAt: _X
    DisableManagedSkills: _X
    ExcludeRiskTypes: _X
    LogConfig: _X
    NetworkTrafficConfig: _X
    PentestId: _R[_L["AWS::SecurityAgent::Pentest#/PentestId"]]
    ServiceRole: _X
    Title: _X
    UpdatedAt: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, AgentSpaceId: _3, Assets: _M, ServiceRole: _S, CleanUpStrategy: _S | None = ..., CodeRemediationStrategy: _S | None = ..., DisableManagedSkills: _A | None = ..., ExcludeRiskTypes: _A | None = ..., LogConfig: _M | None = ..., NetworkTrafficConfig: _M | None = ..., Title: _S | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityRequirementPack(_Resource):
    Description: _X
    KmsKeyId: _X
    Name: _X
    PackId: _R[_L["AWS::SecurityAgent::SecurityRequirementPack#/PackId"]]
    SecurityRequirements: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., KmsKeyId: _0 | None = ..., SecurityRequirements: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TargetDomain(_Resource):
    CreatedAt: _X
    Tags: _X
    TargetDomainId: _R[_L["AWS::SecurityAgent::TargetDomain#/TargetDomainId"]]
    TargetDomainName: _X
    VerificationDetails: _X
    VerificationMethod: _X
    VerificationStatus: _X
    VerificationStatusReason: _X
    VerifiedAt: _X
    def __init__(self, address: str, /, *, TargetDomainName: _S, VerificationMethod: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
