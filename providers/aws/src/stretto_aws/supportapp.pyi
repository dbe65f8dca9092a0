# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class AccountAlias(_Resource):
    AccountAlias: _X
    AccountAliasResourceId: _R[_L["AWS::SupportApp::AccountAlias#/AccountAliasResourceId"]]
    def __init__(self, address: str, /, *, AccountAlias: _S, **options: _Unpack[_O]) -> None: ...

class SlackChannelConfiguration(_Resource):
    ChannelId: _R[_L["AWS::SupportApp::SlackChannelConfiguration#/ChannelId"]]
    ChannelName: _X
    ChannelRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    NotifyOnAddCorrespondenceToCase: _X
    NotifyOnCaseSeverity: _X
    NotifyOnCreateOrReopenCase: _X
    NotifyOnResolveCase: _X
    TeamId: _R[_L["AWS::SupportApp::SlackChannelConfiguration#/TeamId"]]
    def __init__(self, address: str, /, *, ChannelId: _S, ChannelRoleArn: _0, NotifyOnCaseSeverity: _S, TeamId: _S, ChannelName: _S | None = ..., NotifyOnAddCorrespondenceToCase: _B | None = ..., NotifyOnCreateOrReopenCase: _B | None = ..., NotifyOnResolveCase: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class SlackWorkspaceConfiguration(_Resource):
    TeamId: _R[_L["AWS::SupportApp::SlackWorkspaceConfiguration#/TeamId"]]
    VersionId: _X
    def __init__(self, address: str, /, *, TeamId: _S, VersionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...
