# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | ResourceSet | _R[_L["AWS::FMS::ResourceSet#/Id"]]

class ApplicationsList(_Resource):
    AppsList: _X
    Arn: _R[_L["AWS::FMS::ApplicationsList#/Arn"]]
    CreateTime: _X
    LastUpdateTime: _X
    ListId: _X
    ListName: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppsList: _A, ListName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NotificationChannel(_Resource):
    SnsRoleName: _X
    SnsTopicArn: _R[_L["AWS::FMS::NotificationChannel#/SnsTopicArn"]]
    def __init__(self, address: str, /, *, SnsRoleName: _S, SnsTopicArn: _S, **options: _Unpack[_O]) -> None: ...

class Policy(_Resource):
    Arn: _R[_L["AWS::FMS::Policy#/Arn"]]
    DeleteAllPolicyResources: _X
    ExcludeMap: _X
    ExcludeResourceTags: _X
    Id: _R[_L["AWS::FMS::Policy#/Id"]]
    IncludeMap: _X
    PolicyDescription: _X
    PolicyName: _X
    RemediationEnabled: _X
    ResourceSetIds: _X
    ResourceTagLogicalOperator: _X
    ResourceTags: _X
    ResourceType: _X
    ResourceTypeList: _X
    ResourcesCleanUp: _X
    SecurityServicePolicyData: _X
    Tags: _X
    def __init__(self, address: str, /, *, ExcludeResourceTags: _B, PolicyName: _S, RemediationEnabled: _B, SecurityServicePolicyData: _M, DeleteAllPolicyResources: _B | None = ..., ExcludeMap: _M | None = ..., IncludeMap: _M | None = ..., PolicyDescription: _S | None = ..., ResourceSetIds: _Q[_0] | _U | None = ..., ResourceTagLogicalOperator: _S | None = ..., ResourceTags: _A | None = ..., ResourceType: _S | None = ..., ResourceTypeList: _A | None = ..., ResourcesCleanUp: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ProtocolsList(_Resource):
    Arn: _R[_L["AWS::FMS::ProtocolsList#/Arn"]]
    CreateTime: _X
    LastUpdateTime: _X
    ListId: _X
    ListName: _X
    ProtocolsList: _X
    Tags: _X
    def __init__(self, address: str, /, *, ListName: _S, ProtocolsList: _A, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceSet(_Resource):
    Description: _X
    Id: _R[_L["AWS::FMS::ResourceSet#/Id"]]
    Name: _X
    ResourceTypeList: _X
    Resources: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ResourceTypeList: _A, Description: _S | None = ..., Resources: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
