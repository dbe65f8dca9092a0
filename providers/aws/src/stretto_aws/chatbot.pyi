# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class CustomAction(_Resource):
    ActionName: _X
    AliasName: _X
    Attachments: _X
    CustomActionArn: _R[_L["AWS::Chatbot::CustomAction#/CustomActionArn"]]
    Definition: _X
    Tags: _X
    def __init__(self, address: str, /, *, ActionName: _S, Definition: _M, AliasName: _S | None = ..., Attachments: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MicrosoftTeamsChannelConfiguration(_Resource):
    Arn: _R[_L["AWS::Chatbot::MicrosoftTeamsChannelConfiguration#/Arn"]]
    ConfigurationName: _X
    CustomizationResourceArns: _X
    GuardrailPolicies: _X
    IamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    LoggingLevel: _X
    SnsTopicArns: _X
    Tags: _X
    TeamId: _X
    TeamsChannelId: _X
    TeamsChannelName: _X
    TeamsTenantId: _X
    UserRoleRequired: _X
    def __init__(self, address: str, /, *, ConfigurationName: _S, IamRoleArn: _0, TeamId: _S, TeamsChannelId: _S, TeamsTenantId: _S, CustomizationResourceArns: _A | None = ..., GuardrailPolicies: _A | None = ..., LoggingLevel: _S | None = ..., SnsTopicArns: _A | None = ..., Tags: _A | None = ..., TeamsChannelName: _S | None = ..., UserRoleRequired: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class SlackChannelConfiguration(_Resource):
    Arn: _R[_L["AWS::Chatbot::SlackChannelConfiguration#/Arn"]]
    ConfigurationName: _X
    CustomizationResourceArns: _X
    GuardrailPolicies: _X
    IamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    LoggingLevel: _X
    SlackChannelId: _X
    SlackWorkspaceId: _X
    SnsTopicArns: _X
    Tags: _X
    UserRoleRequired: _X
    def __init__(self, address: str, /, *, ConfigurationName: _S, IamRoleArn: _0, SlackChannelId: _S, SlackWorkspaceId: _S, CustomizationResourceArns: _A | None = ..., GuardrailPolicies: _A | None = ..., LoggingLevel: _S | None = ..., SnsTopicArns: _A | None = ..., Tags: _A | None = ..., UserRoleRequired: _B | None = ..., **options: _Unpack[_O]) -> None: ...
