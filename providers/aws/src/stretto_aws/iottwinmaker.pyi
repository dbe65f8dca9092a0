# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Workspace | _R[_L["AWS::IoTTwinMaker::Workspace#/WorkspaceId", "AWS::IoTTwinMaker::Workspace#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class ComponentType(_Resource):
    Arn: _R[_L["AWS::IoTTwinMaker::ComponentType#/Arn"]]
    ComponentTypeId: _R[_L["AWS::IoTTwinMaker::ComponentType#/ComponentTypeId"]]
    CompositeComponentTypes: _X
    CreationDateTime: _X
    Description: _X
    ExtendsFrom: _X
    Functions: _X
    IsAbstract: _X
    IsSchemaInitialized: _X
    IsSingleton: _X
    PropertyDefinitions: _X
    PropertyGroups: _X
    Status: _X
    Tags: _X
    UpdateDateTime: _X
    WorkspaceId: _R[_L["AWS::IoTTwinMaker::ComponentType#/WorkspaceId"]]
    def __init__(self, address: str, /, *, ComponentTypeId: _S, WorkspaceId: _0, CompositeComponentTypes: _M | None = ..., Description: _S | None = ..., ExtendsFrom: _A | None = ..., Functions: _M | None = ..., IsSingleton: _B | None = ..., PropertyDefinitions: _M | None = ..., PropertyGroups: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Entity(_Resource):
    Arn: _R[_L["AWS::IoTTwinMaker::Entity#/Arn"]]
    Components: _X
    CompositeComponents: _X
    CreationDateTime: _X
    Description: _X
    EntityId: _R[_L["AWS::IoTTwinMaker::Entity#/EntityId"]]
    EntityName: _X
    HasChildEntities: _X
    ParentEntityId: _X
    Status: _X
    Tags: _X
    UpdateDateTime: _X
    WorkspaceId: _R[_L["AWS::IoTTwinMaker::Entity#/WorkspaceId"]]
    def __init__(self, address: str, /, *, EntityName: _S, WorkspaceId: _0, Components: _M | None = ..., CompositeComponents: _M | None = ..., Description: _S | None = ..., EntityId: _S | None = ..., ParentEntityId: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Scene(_Resource):
    Arn: _R[_L["AWS::IoTTwinMaker::Scene#/Arn"]]
    Capabilities: _X
    ContentLocation: _X
    CreationDateTime: _X
    Description: _X
    GeneratedSceneMetadata: _X
    SceneId: _R[_L["AWS::IoTTwinMaker::Scene#/SceneId"]]
    SceneMetadata: _X
    Tags: _X
    UpdateDateTime: _X
    WorkspaceId: _R[_L["AWS::IoTTwinMaker::Scene#/WorkspaceId"]]
    def __init__(self, address: str, /, *, ContentLocation: _S, SceneId: _S, WorkspaceId: _0, Capabilities: _A | None = ..., Description: _S | None = ..., SceneMetadata: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class SyncJob(_Resource):
    Arn: _R[_L["AWS::IoTTwinMaker::SyncJob#/Arn"]]
    CreationDateTime: _X
    State: _X
    SyncRole: _R[_L["AWS::IAM::Role#/Arn"]]
    SyncSource: _R[_L["AWS::IoTTwinMaker::SyncJob#/SyncSource"]]
    Tags: _X
    UpdateDateTime: _X
    WorkspaceId: _R[_L["AWS::IoTTwinMaker::SyncJob#/WorkspaceId"]]
    def __init__(self, address: str, /, *, SyncRole: _1, SyncSource: _S, WorkspaceId: _0, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Workspace(_Resource):
    Arn: _R[_L["AWS::IoTTwinMaker::Workspace#/Arn"]]
    CreationDateTime: _X
    Description: _X
    Role: _R[_L["AWS::IAM::Role#/Arn"]]
    S3Location: _X
    Tags: _X
    UpdateDateTime: _X
    WorkspaceId: _R[_L["AWS::IoTTwinMaker::Workspace#/WorkspaceId"]]
    def __init__(self, address: str, /, *, Role: _1, S3Location: _S, WorkspaceId: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
