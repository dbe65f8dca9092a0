# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Agent | _R[_L["AWS::Bedrock::Agent#/AgentId", "AWS::Bedrock::Agent#/AgentArn"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_3: _TypeAlias = _T | KnowledgeBase | _R[_L["AWS::Bedrock::KnowledgeBase#/KnowledgeBaseId", "AWS::Bedrock::KnowledgeBase#/KnowledgeBaseArn"]]
_4: _TypeAlias = _T | Flow | _R[_L["AWS::Bedrock::Flow#/Arn"]]
_5: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_6: _TypeAlias = _T | Prompt | _R[_L["AWS::Bedrock::Prompt#/Arn"]]

class Agent(_Resource):
    ActionGroups: _X
    AgentArn: _R[_L["AWS::Bedrock::Agent#/AgentArn"]]
    AgentCollaboration: _X
    AgentCollaborators: _X
    AgentId: _R[_L["AWS::Bedrock::Agent#/AgentId"]]
    AgentName: _X
    AgentResourceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    AgentStatus: _X
    AgentVersion: _X
    AutoPrepare: _X
    CreatedAt: _X
    CustomOrchestration: _X
    CustomerEncryptionKeyArn: _X
    Description: _X
    FailureReasons: _X
    FoundationModel: _X
    GuardrailConfiguration: _X
    IdleSessionTTLInSeconds: _X
    Instruction: _X
    KnowledgeBases: _X
    MemoryConfiguration: _X
    OrchestrationType: _X
    PreparedAt: _X
    PromptOverrideConfiguration: _X
    RecommendedActions: _X
    SkipResourceInUseCheckOnDelete: _X
    Tags: _X
    TestAliasTags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AgentName: _S, ActionGroups: _A | None = ..., AgentCollaboration: _S | None = ..., AgentCollaborators: _A | None = ..., AgentResourceRoleArn: _0 | None = ..., AutoPrepare: _B | None = ..., CustomOrchestration: _M | None = ..., CustomerEncryptionKeyArn: _S | None = ..., Description: _S | None = ..., FoundationModel: _S | None = ..., GuardrailConfiguration: _M | None = ..., IdleSessionTTLInSeconds: _F | None = ..., Instruction: _S | None = ..., KnowledgeBases: _A | None = ..., MemoryConfiguration: _M | None = ..., OrchestrationType: _S | None = ..., PromptOverrideConfiguration: _M | None = ..., SkipResourceInUseCheckOnDelete: _B | None = ..., Tags: _M | None = ..., TestAliasTags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AgentAlias(_Resource):
    AgentAliasArn: _R[_L["AWS::Bedrock::AgentAlias#/AgentAliasArn"]]
    AgentAliasHistoryEvents: _X
    AgentAliasId: _R[_L["AWS::Bedrock::AgentAlias#/AgentAliasId"]]
    AgentAliasName: _X
    AgentAliasStatus: _X
    AgentId: _R[_L["AWS::Bedrock::AgentAlias#/AgentId"]]
    CreatedAt: _X
    Description: _X
    RoutingConfiguration: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AgentAliasName: _S, AgentId: _1, Description: _S | None = ..., RoutingConfiguration: _A | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ApplicationInferenceProfile(_Resource):
    CreatedAt: _X
    Description: _X
    InferenceProfileArn: _X
    InferenceProfileId: _X
    InferenceProfileIdentifier: _R[_L["AWS::Bedrock::ApplicationInferenceProfile#/InferenceProfileIdentifier"]]
    InferenceProfileName: _X
    ModelSource: _X
    Models: _X
    Status: _X
    Tags: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, InferenceProfileName: _S, Description: _S | None = ..., ModelSource: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AutomatedReasoningPolicy(_Resource):
    CreatedAt: _X
    DefinitionHash: _X
    Description: _X
    ForceDelete: _X
    KmsKeyArn: _X
    KmsKeyId: _X
    Name: _X
    PolicyArn: _R[_L["AWS::Bedrock::AutomatedReasoningPolicy#/PolicyArn"]]
    PolicyDefinition: _X
    PolicyId: _X
    Tags: _X
    UpdatedAt: _X
    Version: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., ForceDelete: _B | None = ..., KmsKeyId: _2 | None = ..., PolicyDefinition: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AutomatedReasoningPolicyVersion(_Resource):
    CreatedAt: _X
    DefinitionHash: _X
    Description: _X
    LastUpdatedDefinitionHash: _X
    Name: _X
    PolicyArn: _R[_L["AWS::Bedrock::AutomatedReasoningPolicyVersion#/PolicyArn"]]
    PolicyId: _X
    Tags: _X
    UpdatedAt: _X
    Version: _R[_L["AWS::Bedrock::AutomatedReasoningPolicyVersion#/Version"]]
    def __init__(self, address: str, /, *, PolicyArn: _S, LastUpdatedDefinitionHash: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Blueprint(_Resource):
    BlueprintArn: _R[_L["AWS::Bedrock::Blueprint#/BlueprintArn"]]
    BlueprintName: _X
    BlueprintStage: _X
    CreationTime: _X
    KmsEncryptionContext: _X
    KmsKeyId: _X
    LastModifiedTime: _X
    Schema: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, BlueprintName: _S, Schema: _M, Type: _S, KmsEncryptionContext: _M | None = ..., KmsKeyId: _2 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataAutomationLibrary(_Resource):
    CreationTime: _X
    EncryptionConfiguration: _X
    EntityTypes: _X
    LibraryArn: _R[_L["AWS::Bedrock::DataAutomationLibrary#/LibraryArn"]]
    LibraryDescription: _X
    LibraryName: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, LibraryName: _S, EncryptionConfiguration: _M | None = ..., LibraryDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataAutomationProject(_Resource):
    CreationTime: _X
    CustomOutputConfiguration: _X
    KmsEncryptionContext: _X
    KmsKeyId: _X
    LastModifiedTime: _X
    OverrideConfiguration: _X
    ProjectArn: _R[_L["AWS::Bedrock::DataAutomationProject#/ProjectArn"]]
    ProjectDescription: _X
    ProjectName: _X
    ProjectStage: _X
    ProjectType: _X
    StandardOutputConfiguration: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ProjectName: _S, CustomOutputConfiguration: _M | None = ..., KmsEncryptionContext: _M | None = ..., KmsKeyId: _2 | None = ..., OverrideConfiguration: _M | None = ..., ProjectDescription: _S | None = ..., ProjectType: _S | None = ..., StandardOutputConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataSource(_Resource):
    CreatedAt: _X
    DataDeletionPolicy: _X
    DataSourceConfiguration: _X
    DataSourceId: _R[_L["AWS::Bedrock::DataSource#/DataSourceId"]]
    DataSourceStatus: _X
    Description: _X
    FailureReasons: _X
    KnowledgeBaseId: _R[_L["AWS::Bedrock::DataSource#/KnowledgeBaseId"]]
    Name: _X
    ServerSideEncryptionConfiguration: _X
    UpdatedAt: _X
    VectorIngestionConfiguration: _X
    def __init__(self, address: str, /, *, DataSourceConfiguration: _M, KnowledgeBaseId: _3, Name: _S, DataDeletionPolicy: _S | None = ..., Description: _S | None = ..., ServerSideEncryptionConfiguration: _M | None = ..., VectorIngestionConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class EnforcedGuardrailConfiguration(_Resource):
    ConfigId: _R[_L["AWS::Bedrock::EnforcedGuardrailConfiguration#/ConfigId"]]
    CreatedAt: _X
    CreatedBy: _X
    GuardrailArn: _X
    GuardrailId: _X
    GuardrailIdentifier: _X
    GuardrailVersion: _X
    ModelEnforcement: _X
    Owner: _X
    SelectiveContentGuarding: _X
    UpdatedAt: _X
    UpdatedBy: _X
    def __init__(self, address: str, /, *, GuardrailIdentifier: _S, GuardrailVersion: _S, ModelEnforcement: _M | None = ..., SelectiveContentGuarding: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Flow(_Resource):
    Arn: _R[_L["AWS::Bedrock::Flow#/Arn"]]
    CreatedAt: _X
    CustomerEncryptionKeyArn: _X
    Definition: _X
    DefinitionS3Location: _X
    DefinitionString: _X
    DefinitionSubstitutions: _X
    Description: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Id: _R[_L["AWS::Bedrock::Flow#/Id"]]
    Name: _X
    Status: _X
    Tags: _X
    TestAliasTags: _X
    UpdatedAt: _X
    Validations: _X
    Version: _X
    def __init__(self, address: str, /, *, ExecutionRoleArn: _0, Name: _S, CustomerEncryptionKeyArn: _S | None = ..., Definition: _M | None = ..., DefinitionS3Location: _M | None = ..., DefinitionString: _S | None = ..., DefinitionSubstitutions: _M | None = ..., Description: _S | None = ..., Tags: _M | None = ..., TestAliasTags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class FlowAlias(_Resource):
    Arn: _R[_L["AWS::Bedrock::FlowAlias#/Arn"]]
    ConcurrencyConfiguration: _X
    CreatedAt: _X
    Description: _X
    FlowArn: _R[_L["AWS::Bedrock::FlowAlias#/FlowArn"]]
    FlowId: _X
    Id: _R[_L["AWS::Bedrock::FlowAlias#/Id"]]
    Name: _X
    RoutingConfiguration: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, FlowArn: _4, Name: _S, RoutingConfiguration: _A, ConcurrencyConfiguration: _M | None = ..., Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class FlowVersion(_Resource):
    CreatedAt: _X
    CustomerEncryptionKeyArn: _X
    Definition: _X
    Description: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    FlowArn: _R[_L["AWS::Bedrock::FlowVersion#/FlowArn"]]
    FlowId: _X
    Name: _X
    Status: _X
    Version: _R[_L["AWS::Bedrock::FlowVersion#/Version"]]
    def __init__(self, address: str, /, *, FlowArn: _4, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Guardrail(_Resource):
    AutomatedReasoningPolicyConfig: _X
    BlockedInputMessaging: _X
    BlockedOutputsMessaging: _X
    ContentPolicyConfig: _X
    ContextualGroundingPolicyConfig: _X
    CreatedAt: _X
    CrossRegionConfig: _X
    Description: _X
    FailureRecommendations: _X
    GuardrailArn: _R[_L["AWS::Bedrock::Guardrail#/GuardrailArn"]]
    GuardrailId: _R[_L["AWS::Bedrock::Guardrail#/GuardrailId"]]
    KmsKeyArn: _X
    Name: _X
    SensitiveInformationPolicyConfig: _X
    Status: _X
    StatusReasons: _X
    Tags: _X
    TopicPolicyConfig: _X
    UpdatedAt: _X
    Version: _X
    WordPolicyConfig: _X
    def __init__(self, address: str, /, *, BlockedInputMessaging: _S, BlockedOutputsMessaging: _S, Name: _S, AutomatedReasoningPolicyConfig: _M | None = ..., ContentPolicyConfig: _M | None = ..., ContextualGroundingPolicyConfig: _M | None = ..., CrossRegionConfig: _M | None = ..., Description: _S | None = ..., KmsKeyArn: _5 | None = ..., SensitiveInformationPolicyConfig: _M | None = ..., Tags: _A | None = ..., TopicPolicyConfig: _M | None = ..., WordPolicyConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class GuardrailVersion(_Resource):
    Description: _X
    GuardrailArn: _X
    GuardrailId: _R[_L["AWS::Bedrock::GuardrailVersion#/GuardrailId"]]
    GuardrailIdentifier: _X
    Version: _R[_L["AWS::Bedrock::GuardrailVersion#/Version"]]
    def __init__(self, address: str, /, *, GuardrailIdentifier: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class IntelligentPromptRouter(_Resource):
    CreatedAt: _X
    Description: _X
    FallbackModel: _X
    Models: _X
    PromptRouterArn: _R[_L["AWS::Bedrock::IntelligentPromptRouter#/PromptRouterArn"]]
    PromptRouterName: _X
    RoutingCriteria: _X
    Status: _X
    Tags: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, FallbackModel: _M, Models: _A, PromptRouterName: _S, RoutingCriteria: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class KnowledgeBase(_Resource):
    CreatedAt: _X
    Description: _X
    FailureReasons: _X
    KnowledgeBaseArn: _R[_L["AWS::Bedrock::KnowledgeBase#/KnowledgeBaseArn"]]
    KnowledgeBaseConfiguration: _X
    KnowledgeBaseId: _R[_L["AWS::Bedrock::KnowledgeBase#/KnowledgeBaseId"]]
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    StorageConfiguration: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, KnowledgeBaseConfiguration: _M, Name: _S, RoleArn: _0, Description: _S | None = ..., StorageConfiguration: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class KnowledgeBasePolicy(_Resource):
    KnowledgeBaseId: _R[_L["AWS::Bedrock::KnowledgeBasePolicy#/KnowledgeBaseId"]]
    PolicyDocument: _X
    RevisionId: _X
    def __init__(self, address: str, /, *, KnowledgeBaseId: _3, PolicyDocument: _M, **options: _Unpack[_O]) -> None: ...

class Prompt(_Resource):
    Arn: _R[_L["AWS::Bedrock::Prompt#/Arn"]]
    CreatedAt: _X
    CustomerEncryptionKeyArn: _X
    DefaultVariant: _X
    Description: _X
    Id: _R[_L["AWS::Bedrock::Prompt#/Id"]]
    Name: _X
    Tags: _X
    UpdatedAt: _X
    Variants: _X
    Version: _X
    def __init__(self, address: str, /, *, Name: _S, CustomerEncryptionKeyArn: _S | None = ..., DefaultVariant: _S | None = ..., Description: _S | None = ..., Tags: _M | None = ..., Variants: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PromptVersion(_Resource):
    Arn: _R[_L["AWS::Bedrock::PromptVersion#/Arn"]]
    CreatedAt: _X
    CustomerEncryptionKeyArn: _X
    DefaultVariant: _X
    Description: _X
    Name: _X
    PromptArn: _R[_L["AWS::Bedrock::Prompt#/Arn"]]
    PromptId: _X
    Tags: _X
    UpdatedAt: _X
    Variants: _X
    Version: _X
    def __init__(self, address: str, /, *, PromptArn: _6, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    PolicyDocument: _X
    ResourceArn: _R[_L["AWS::Bedrock::ResourcePolicy#/ResourceArn"]]
    def __init__(self, address: str, /, *, PolicyDocument: _M, ResourceArn: _S, **options: _Unpack[_O]) -> None: ...

class RetrievalInstruction(_Resource):
    Arn: _R[_L["AWS::Bedrock::RetrievalInstruction#/Arn"]]
    CreatedAt: _X
    CustomerEncryptionKeyArn: _X
    Description: _X
    Instruction: _X
    LastTransitionStatus: _X
    Name: _X
    RetrievalInstructionId: _R[_L["AWS::Bedrock::RetrievalInstruction#/RetrievalInstructionId"]]
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Instruction: _M, Name: _S, CustomerEncryptionKeyArn: _S | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Session(_Resource):
    CreatedAt: _X
    EncryptionKeyArn: _X
    LastUpdatedAt: _X
    SessionArn: _R[_L["AWS::Bedrock::Session#/SessionArn"]]
    SessionId: _R[_L["AWS::Bedrock::Session#/SessionId"]]
    SessionMetadata: _X
    SessionStatus: _X
    Tags: _X
    def __init__(self, address: str, /, *, EncryptionKeyArn: _S | None = ..., SessionMetadata: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
