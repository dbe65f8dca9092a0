# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Connection | _R[_L["AWS::CodeStarConnections::Connection#/ConnectionArn"]]
_1: _TypeAlias = _T | RepositoryLink | _R[_L["AWS::CodeStarConnections::RepositoryLink#/RepositoryLinkId", "AWS::CodeStarConnections::RepositoryLink#/RepositoryLinkArn"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Connection(_Resource):
    ConnectionArn: _R[_L["AWS::CodeStarConnections::Connection#/ConnectionArn"]]
    ConnectionName: _X
    ConnectionStatus: _X
    HostArn: _X
    OwnerAccountId: _X
    ProviderType: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectionName: _S, HostArn: _S | None = ..., ProviderType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RepositoryLink(_Resource):
    ConnectionArn: _R[_L["AWS::CodeStarConnections::Connection#/ConnectionArn"]]
    EncryptionKeyArn: _X
    OwnerId: _X
    ProviderType: _X
    RepositoryLinkArn: _R[_L["AWS::CodeStarConnections::RepositoryLink#/RepositoryLinkArn"]]
    RepositoryLinkId: _R[_L["AWS::CodeStarConnections::RepositoryLink#/RepositoryLinkId"]]
    RepositoryName: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectionArn: _0, OwnerId: _S, RepositoryName: _S, EncryptionKeyArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SyncConfiguration(_Resource):
    Branch: _X
    ConfigFile: _X
    OwnerId: _X
    ProviderType: _X
    PublishDeploymentStatus: _X
    RepositoryLinkId: _X
    RepositoryName: _X
    ResourceName: _R[_L["AWS::CodeStarConnections::SyncConfiguration#/ResourceName"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SyncType: _R[_L["AWS::CodeStarConnections::SyncConfiguration#/SyncType"]]
    TriggerResourceUpdateOn: _X
    def __init__(self, address: str, /, *, Branch: _S, ConfigFile: _S, RepositoryLinkId: _1, ResourceName: _S, RoleArn: _2, SyncType: _S, PublishDeploymentStatus: _S | None = ..., TriggerResourceUpdateOn: _S | None = ..., **options: _Unpack[_O]) -> None: ...
