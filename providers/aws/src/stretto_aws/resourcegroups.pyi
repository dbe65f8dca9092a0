# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Group(_Resource):
    Arn: _R[_L["AWS::ResourceGroups::Group#/Arn"]]
    Configuration: _X
    Description: _X
    Name: _R[_L["AWS::ResourceGroups::Group#/Name"]]
    ResourceQuery: _X
    Resources: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Configuration: _A | None = ..., Description: _S | None = ..., ResourceQuery: _M | None = ..., Resources: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TagSyncTask(_Resource):
    Group: _X
    GroupArn: _R[_L["AWS::ResourceGroups::Group#/Arn"]]
    GroupName: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    TagKey: _X
    TagValue: _X
    TaskArn: _R[_L["AWS::ResourceGroups::TagSyncTask#/TaskArn"]]
    def __init__(self, address: str, /, *, Group: _S, RoleArn: _0, TagKey: _S, TagValue: _S, **options: _Unpack[_O]) -> None: ...
