# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Assistant | _R[_L["AWS::Wisdom::Assistant#/AssistantId", "AWS::Wisdom::Assistant#/AssistantArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::Wisdom::AIAgent#/AIAgentId", "AWS::Wisdom::AIAgent#/AIAgentArn"]]
_2: _TypeAlias = _T | _R[_L["AWS::Wisdom::AIGuardrail#/AIGuardrailId", "AWS::Wisdom::AIGuardrail#/AIGuardrailArn"]]
_3: _TypeAlias = _T | _R[_L["AWS::Wisdom::AIPrompt#/AIPromptId", "AWS::Wisdom::AIPrompt#/AIPromptArn"]]
_4: _TypeAlias = _T | KnowledgeBase | _R[_L["AWS::Wisdom::KnowledgeBase#/KnowledgeBaseId", "AWS::Wisdom::KnowledgeBase#/KnowledgeBaseArn"]]
_5: _TypeAlias = _T | Content | _R[_L["AWS::Wisdom::Content#/ContentId", "AWS::Wisdom::Content#/ContentArn"]]
_6: _TypeAlias = _T | _R[_L["AWS::Wisdom::KnowledgeBase#/KnowledgeBaseArn", "AWS::Wisdom::Content#/KnowledgeBaseArn", "AWS::Wisdom::ContentAssociation#/KnowledgeBaseArn"]]
_7: _TypeAlias = _T | MessageTemplate | _R[_L["AWS::Wisdom::MessageTemplate#/MessageTemplateArn"]]

class AIAgent(_Resource):
    AIAgentArn: _R[_L["AWS::Wisdom::AIAgent#/AIAgentArn"]]
    AIAgentId: _R[_L["AWS::Wisdom::AIAgent#/AIAgentId"]]
    AssistantArn: _X
    AssistantId: _R[_L["AWS::Wisdom::AIAgent#/AssistantId"]]
    Configuration: _X
    Description: _X
    ModifiedTimeSeconds: _X
    Name: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, AssistantId: _0, Configuration: _J, Type: _S, Description: _S | None = ..., Name: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AIAgentVersion(_Resource):
    AIAgentArn: _R[_L["AWS::Wisdom::AIAgent#/AIAgentArn"]]
    AIAgentId: _R[_L["AWS::Wisdom::AIAgentVersion#/AIAgentId"]]
    AIAgentVersionId: _R[_L["AWS::Wisdom::AIAgentVersion#/AIAgentVersionId"]]
    AssistantArn: _X
    AssistantId: _R[_L["AWS::Wisdom::AIAgentVersion#/AssistantId"]]
    ModifiedTimeSeconds: _X
    VersionNumber: _R[_L["AWS::Wisdom::AIAgentVersion#/VersionNumber"]]
    def __init__(self, address: str, /, *, AIAgentId: _1, AssistantId: _0, ModifiedTimeSeconds: _F | None = ..., **options: _Unpack[_O]) -> None: ...

class AIGuardrail(_Resource):
    AIGuardrailArn: _R[_L["AWS::Wisdom::AIGuardrail#/AIGuardrailArn"]]
    AIGuardrailId: _R[_L["AWS::Wisdom::AIGuardrail#/AIGuardrailId"]]
    AssistantArn: _X
    AssistantId: _R[_L["AWS::Wisdom::AIGuardrail#/AssistantId"]]
    BlockedInputMessaging: _X
    BlockedOutputsMessaging: _X
    ContentPolicyConfig: _X
    ContextualGroundingPolicyConfig: _X
    Description: _X
    ModifiedTimeSeconds: _X
    Name: _X
    SensitiveInformationPolicyConfig: _X
    Tags: _X
    TopicPolicyConfig: _X
    WordPolicyConfig: _X
    def __init__(self, address: str, /, *, AssistantId: _0, BlockedInputMessaging: _S, BlockedOutputsMessaging: _S, ContentPolicyConfig: _M | None = ..., ContextualGroundingPolicyConfig: _M | None = ..., Description: _S | None = ..., Name: _S | None = ..., SensitiveInformationPolicyConfig: _M | None = ..., Tags: _M | None = ..., TopicPolicyConfig: _M | None = ..., WordPolicyConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AIGuardrailVersion(_Resource):
    AIGuardrailArn: _R[_L["AWS::Wisdom::AIGuardrail#/AIGuardrailArn"]]
    AIGuardrailId: _R[_L["AWS::Wisdom::AIGuardrailVersion#/AIGuardrailId"]]
    AIGuardrailVersionId: _R[_L["AWS::Wisdom::AIGuardrailVersion#/AIGuardrailVersionId"]]
    AssistantArn: _X
    AssistantId: _R[_L["AWS::Wisdom::AIGuardrailVersion#/AssistantId"]]
    ModifiedTimeSeconds: _X
    VersionNumber: _R[_L["AWS::Wisdom::AIGuardrailVersion#/VersionNumber"]]
    def __init__(self, address: str, /, *, AIGuardrailId: _2, AssistantId: _0, ModifiedTimeSeconds: _F | None = ..., **options: _Unpack[_O]) -> None: ...

class AIPrompt(_Resource):
    AIPromptArn: _R[_L["AWS::Wisdom::AIPrompt#/AIPromptArn"]]
    AIPromptId: _R[_L["AWS::Wisdom::AIPrompt#/AIPromptId"]]
    ApiFormat: _X
    AssistantArn: _X
    AssistantId: _R[_L["AWS::Wisdom::AIPrompt#/AssistantId"]]
    Description: _X
    ModelId: _X
    ModifiedTimeSeconds: _X
    Name: _X
    Tags: _X
    TemplateConfiguration: _X
    TemplateType: _X
    Type: _X
    def __init__(self, address: str, /, *, ApiFormat: _S, ModelId: _S, TemplateConfiguration: _M, TemplateType: _S, Type: _S, AssistantId: _0 | None = ..., Description: _S | None = ..., Name: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AIPromptVersion(_Resource):
    AIPromptArn: _R[_L["AWS::Wisdom::AIPrompt#/AIPromptArn"]]
    AIPromptId: _R[_L["AWS::Wisdom::AIPromptVersion#/AIPromptId"]]
    AIPromptVersionId: _R[_L["AWS::Wisdom::AIPromptVersion#/AIPromptVersionId"]]
    AssistantArn: _X
    AssistantId: _R[_L["AWS::Wisdom::AIPromptVersion#/AssistantId"]]
    ModifiedTimeSeconds: _X
    VersionNumber: _R[_L["AWS::Wisdom::AIPromptVersion#/VersionNumber"]]
    def __init__(self, address: str, /, *, AIPromptId: _3, AssistantId: _0, ModifiedTimeSeconds: _F | None = ..., **options: _Unpack[_O]) -> None: ...

class Assistant(_Resource):
    AssistantArn: _R[_L["AWS::Wisdom::Assistant#/AssistantArn"]]
    AssistantId: _R[_L["AWS::Wisdom::Assistant#/AssistantId"]]
    Description: _X
    Name: _X
    ServerSideEncryptionConfiguration: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, Description: _S | None = ..., ServerSideEncryptionConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AssistantAssociation(_Resource):
    AssistantArn: _X
    AssistantAssociationArn: _R[_L["AWS::Wisdom::AssistantAssociation#/AssistantAssociationArn"]]
    AssistantAssociationId: _R[_L["AWS::Wisdom::AssistantAssociation#/AssistantAssociationId"]]
    AssistantId: _R[_L["AWS::Wisdom::AssistantAssociation#/AssistantId"]]
    Association: _X
    AssociationType: _X
    Tags: _X
    def __init__(self, address: str, /, *, AssistantId: _0, Association: _J, AssociationType: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Content(_Resource):
    ContentArn: _R[_L["AWS::Wisdom::Content#/ContentArn"]]
    ContentId: _R[_L["AWS::Wisdom::Content#/ContentId"]]
    ContentType: _X
    KnowledgeBaseArn: _X
    KnowledgeBaseId: _X
    LinkOutUri: _X
    Metadata: _X
    Name: _X
    OverrideLinkOutUri: _X
    RevisionId: _X
    Status: _X
    Tags: _X
    Title: _X
    UploadId: _X
    def __init__(self, address: str, /, *, KnowledgeBaseId: _4, Name: _S, Metadata: _M | None = ..., OverrideLinkOutUri: _S | None = ..., Tags: _A | None = ..., Title: _S | None = ..., UploadId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ContentAssociation(_Resource):
    Association: _X
    AssociationType: _X
    ContentArn: _R[_L["AWS::Wisdom::Content#/ContentArn"]]
    ContentAssociationArn: _R[_L["AWS::Wisdom::ContentAssociation#/ContentAssociationArn"]]
    ContentAssociationId: _R[_L["AWS::Wisdom::ContentAssociation#/ContentAssociationId"]]
    ContentId: _X
    KnowledgeBaseArn: _X
    KnowledgeBaseId: _X
    Tags: _X
    def __init__(self, address: str, /, *, Association: _M, AssociationType: _S, ContentId: _5, KnowledgeBaseId: _4, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class KnowledgeBase(_Resource):
    Description: _X
    KnowledgeBaseArn: _R[_L["AWS::Wisdom::KnowledgeBase#/KnowledgeBaseArn"]]
    KnowledgeBaseId: _R[_L["AWS::Wisdom::KnowledgeBase#/KnowledgeBaseId"]]
    KnowledgeBaseType: _X
    Name: _X
    RenderingConfiguration: _X
    ServerSideEncryptionConfiguration: _X
    SourceConfiguration: _X
    Tags: _X
    VectorIngestionConfiguration: _X
    def __init__(self, address: str, /, *, KnowledgeBaseType: _S, Name: _S, Description: _S | None = ..., RenderingConfiguration: _M | None = ..., ServerSideEncryptionConfiguration: _M | None = ..., SourceConfiguration: _J | None = ..., Tags: _A | None = ..., VectorIngestionConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class MessageTemplate(_Resource):
    ChannelSubtype: _X
    Content: _X
    DefaultAttributes: _X
    Description: _X
    GroupingConfiguration: _X
    KnowledgeBaseArn: _X
    Language: _X
    MessageTemplateArn: _R[_L["AWS::Wisdom::MessageTemplate#/MessageTemplateArn"]]
    MessageTemplateAttachments: _X
    MessageTemplateContentSha256: _X
    MessageTemplateId: _R[_L["AWS::Wisdom::MessageTemplate#/MessageTemplateId"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, ChannelSubtype: _S, Content: _M, KnowledgeBaseArn: _6, Name: _S, DefaultAttributes: _M | None = ..., Description: _S | None = ..., GroupingConfiguration: _M | None = ..., Language: _S | None = ..., MessageTemplateAttachments: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MessageTemplateVersion(_Resource):
    MessageTemplateArn: _R[_L["AWS::Wisdom::MessageTemplate#/MessageTemplateArn"]]
    MessageTemplateContentSha256: _X
    MessageTemplateVersionArn: _R[_L["AWS::Wisdom::MessageTemplateVersion#/MessageTemplateVersionArn"]]
    MessageTemplateVersionNumber: _X
    def __init__(self, address: str, /, *, MessageTemplateArn: _7, MessageTemplateContentSha256: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class QuickResponse(_Resource):
    Channels: _X
    Content: _X
    ContentType: _X
    Contents: _X
    Description: _X
    GroupingConfiguration: _X
    IsActive: _X
    KnowledgeBaseArn: _X
    Language: _X
    Name: _X
    QuickResponseArn: _R[_L["AWS::Wisdom::QuickResponse#/QuickResponseArn"]]
    QuickResponseId: _R[_L["AWS::Wisdom::QuickResponse#/QuickResponseId"]]
    ShortcutKey: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Content: _M, KnowledgeBaseArn: _6, Name: _S, Channels: _A | None = ..., ContentType: _S | None = ..., Description: _S | None = ..., GroupingConfiguration: _M | None = ..., IsActive: _B | None = ..., Language: _S | None = ..., ShortcutKey: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
