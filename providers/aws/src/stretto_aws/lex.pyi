# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Bot | _R[_L["AWS::Lex::Bot#/Id", "AWS::Lex::Bot#/Arn"]]

class Bot(_Resource):
    Arn: _R[_L["AWS::Lex::Bot#/Arn"]]
    AutoBuildBotLocales: _X
    BotFileS3Location: _X
    BotLocales: _X
    BotMembers: _X
    BotTags: _X
    BotType: _X
    DataPrivacy: _X
    Description: _X
    ErrorLogSettings: _X
    Id: _R[_L["AWS::Lex::Bot#/Id"]]
    IdleSessionTTLInSeconds: _X
    Name: _X
    Replication: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    TestBotAliasSettings: _X
    TestBotAliasTags: _X
    def __init__(self, address: str, /, *, DataPrivacy: _M, IdleSessionTTLInSeconds: _I, Name: _S, RoleArn: _0, AutoBuildBotLocales: _B | None = ..., BotFileS3Location: _M | None = ..., BotLocales: _A | None = ..., BotMembers: _A | None = ..., BotTags: _A | None = ..., BotType: _S | None = ..., Description: _S | None = ..., ErrorLogSettings: _M | None = ..., Replication: _M | None = ..., TestBotAliasSettings: _M | None = ..., TestBotAliasTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class BotAlias(_Resource):
    Arn: _R[_L["AWS::Lex::BotAlias#/Arn"]]
    BotAliasId: _R[_L["AWS::Lex::BotAlias#/BotAliasId"]]
    BotAliasLocaleSettings: _X
    BotAliasName: _X
    BotAliasStatus: _X
    BotAliasTags: _X
    BotId: _R[_L["AWS::Lex::BotAlias#/BotId"]]
    BotVersion: _X
    ConversationLogSettings: _X
    Description: _X
    SentimentAnalysisSettings: _X
    def __init__(self, address: str, /, *, BotAliasName: _S, BotId: _1, BotAliasLocaleSettings: _A | None = ..., BotAliasTags: _A | None = ..., BotVersion: _S | None = ..., ConversationLogSettings: _M | None = ..., Description: _S | None = ..., SentimentAnalysisSettings: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class BotVersion(_Resource):
    BotId: _R[_L["AWS::Lex::BotVersion#/BotId"]]
    BotVersion: _R[_L["AWS::Lex::BotVersion#/BotVersion"]]
    BotVersionLocaleSpecification: _X
    Description: _X
    def __init__(self, address: str, /, *, BotId: _1, BotVersionLocaleSpecification: _A, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    Id: _R[_L["AWS::Lex::ResourcePolicy#/Id"]]
    Policy: _X
    ResourceArn: _X
    RevisionId: _X
    def __init__(self, address: str, /, *, Policy: _J, ResourceArn: _S, **options: _Unpack[_O]) -> None: ...
