# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Workspace | _R[_L["AWS::IoTSiteWise::Workspace#/WorkspaceName", "AWS::IoTSiteWise::Workspace#/WorkspaceArn"]]
_1: _TypeAlias = _T | AssetModel | _R[_L["AWS::IoTSiteWise::AssetModel#/AssetModelId", "AWS::IoTSiteWise::AssetModel#/AssetModelArn"]]
_2: _TypeAlias = _T | Project | _R[_L["AWS::IoTSiteWise::Project#/ProjectId", "AWS::IoTSiteWise::Project#/ProjectArn"]]
_3: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_4: _TypeAlias = _T | Portal | _R[_L["AWS::IoTSiteWise::Portal#/PortalId", "AWS::IoTSiteWise::Portal#/PortalArn"]]
_5: _TypeAlias = _T | Asset | _R[_L["AWS::IoTSiteWise::Asset#/AssetId", "AWS::IoTSiteWise::Asset#/AssetArn"]]
_6: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class AccessPolicy(_Resource):
    AccessPolicyArn: _R[_L["AWS::IoTSiteWise::AccessPolicy#/AccessPolicyArn"]]
    AccessPolicyId: _R[_L["AWS::IoTSiteWise::AccessPolicy#/AccessPolicyId"]]
    AccessPolicyIdentity: _X
    AccessPolicyPermission: _X
    AccessPolicyResource: _X
    def __init__(self, address: str, /, *, AccessPolicyIdentity: _M, AccessPolicyPermission: _S, AccessPolicyResource: _M, **options: _Unpack[_O]) -> None: ...

class Application(_Resource):
    ApplicationId: _R[_L["AWS::IoTSiteWise::Application#/ApplicationId"]]
    Arn: _R[_L["AWS::IoTSiteWise::Application#/Arn"]]
    CreatedAt: _X
    Description: _X
    DnsSubdomain: _X
    IdcApplicationArn: _X
    IdcInstanceArn: _X
    Name: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    WorkspaceName: _X
    def __init__(self, address: str, /, *, Name: _S, WorkspaceName: _0, Description: _S | None = ..., IdcInstanceArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Asset(_Resource):
    AssetArn: _R[_L["AWS::IoTSiteWise::Asset#/AssetArn"]]
    AssetDescription: _X
    AssetExternalId: _X
    AssetHierarchies: _X
    AssetId: _R[_L["AWS::IoTSiteWise::Asset#/AssetId"]]
    AssetModelId: _X
    AssetName: _X
    AssetProperties: _X
    Tags: _X
    def __init__(self, address: str, /, *, AssetModelId: _1, AssetName: _S, AssetDescription: _S | None = ..., AssetExternalId: _S | None = ..., AssetHierarchies: _A | None = ..., AssetProperties: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AssetModel(_Resource):
    AssetModelArn: _R[_L["AWS::IoTSiteWise::AssetModel#/AssetModelArn"]]
    AssetModelCompositeModels: _X
    AssetModelDescription: _X
    AssetModelExternalId: _X
    AssetModelHierarchies: _X
    AssetModelId: _R[_L["AWS::IoTSiteWise::AssetModel#/AssetModelId"]]
    AssetModelName: _X
    AssetModelProperties: _X
    AssetModelType: _X
    EnforcedAssetModelInterfaceRelationships: _X
    Tags: _X
    def __init__(self, address: str, /, *, AssetModelName: _S, AssetModelCompositeModels: _A | None = ..., AssetModelDescription: _S | None = ..., AssetModelExternalId: _S | None = ..., AssetModelHierarchies: _A | None = ..., AssetModelProperties: _A | None = ..., AssetModelType: _S | None = ..., EnforcedAssetModelInterfaceRelationships: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ComputationModel(_Resource):
    ComputationModelArn: _R[_L["AWS::IoTSiteWise::ComputationModel#/ComputationModelArn"]]
    ComputationModelConfiguration: _X
    ComputationModelDataBinding: _X
    ComputationModelDescription: _X
    ComputationModelId: _R[_L["AWS::IoTSiteWise::ComputationModel#/ComputationModelId"]]
    ComputationModelName: _X
    Tags: _X
    def __init__(self, address: str, /, *, ComputationModelConfiguration: _M, ComputationModelDataBinding: _M, ComputationModelName: _S, ComputationModelDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dashboard(_Resource):
    DashboardArn: _R[_L["AWS::IoTSiteWise::Dashboard#/DashboardArn"]]
    DashboardDefinition: _X
    DashboardDescription: _X
    DashboardId: _R[_L["AWS::IoTSiteWise::Dashboard#/DashboardId"]]
    DashboardName: _X
    ProjectId: _X
    Tags: _X
    def __init__(self, address: str, /, *, DashboardDefinition: _S, DashboardDescription: _S, DashboardName: _S, ProjectId: _2 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dataset(_Resource):
    DatasetArn: _R[_L["AWS::IoTSiteWise::Dataset#/DatasetArn"]]
    DatasetConfig: _X
    DatasetDescription: _X
    DatasetId: _R[_L["AWS::IoTSiteWise::Dataset#/DatasetId"]]
    DatasetName: _X
    DatasetSource: _X
    DatasetType: _X
    Tags: _X
    WorkspaceName: _X
    def __init__(self, address: str, /, *, DatasetName: _S, DatasetConfig: _M | None = ..., DatasetDescription: _S | None = ..., DatasetSource: _M | None = ..., DatasetType: _S | None = ..., Tags: _A | None = ..., WorkspaceName: _0 | None = ..., **options: _Unpack[_O]) -> None: ...

class Gateway(_Resource):
    GatewayCapabilitySummaries: _X
    GatewayId: _R[_L["AWS::IoTSiteWise::Gateway#/GatewayId"]]
    GatewayName: _X
    GatewayPlatform: _X
    GatewayVersion: _X
    Tags: _X
    def __init__(self, address: str, /, *, GatewayName: _S, GatewayPlatform: _M, GatewayCapabilitySummaries: _A | None = ..., GatewayVersion: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Pipeline(_Resource):
    Computations: _X
    Description: _X
    EnvironmentVariables: _X
    PipelineArn: _R[_L["AWS::IoTSiteWise::Pipeline#/PipelineArn"]]
    PipelineName: _X
    Status: _X
    Tags: _X
    WorkspaceName: _X
    def __init__(self, address: str, /, *, Computations: _A, PipelineName: _S, WorkspaceName: _0, Description: _S | None = ..., EnvironmentVariables: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Portal(_Resource):
    Alarms: _X
    NotificationSenderEmail: _X
    PortalArn: _R[_L["AWS::IoTSiteWise::Portal#/PortalArn"]]
    PortalAuthMode: _X
    PortalClientId: _X
    PortalContactEmail: _X
    PortalDescription: _X
    PortalId: _R[_L["AWS::IoTSiteWise::Portal#/PortalId"]]
    PortalName: _X
    PortalStartUrl: _X
    PortalType: _X
    PortalTypeConfiguration: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, PortalContactEmail: _S, PortalName: _S, RoleArn: _3, Alarms: _M | None = ..., NotificationSenderEmail: _S | None = ..., PortalAuthMode: _S | None = ..., PortalDescription: _S | None = ..., PortalType: _S | None = ..., PortalTypeConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Project(_Resource):
    AssetIds: _X
    PortalId: _X
    ProjectArn: _R[_L["AWS::IoTSiteWise::Project#/ProjectArn"]]
    ProjectDescription: _X
    ProjectId: _R[_L["AWS::IoTSiteWise::Project#/ProjectId"]]
    ProjectName: _X
    Tags: _X
    def __init__(self, address: str, /, *, PortalId: _4, ProjectName: _S, AssetIds: _Q[_5] | _U | None = ..., ProjectDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Task(_Resource):
    Description: _X
    Status: _X
    Tags: _X
    TaskArn: _R[_L["AWS::IoTSiteWise::Task#/TaskArn"]]
    TaskConfiguration: _X
    TaskName: _X
    WorkspaceName: _X
    def __init__(self, address: str, /, *, TaskConfiguration: _M, TaskName: _S, WorkspaceName: _0, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Workspace(_Resource):
    CreatedAt: _X
    EncryptionConfiguration: _X
    KmsKeyId: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    WorkspaceArn: _R[_L["AWS::IoTSiteWise::Workspace#/WorkspaceArn"]]
    WorkspaceDescription: _X
    WorkspaceName: _X
    def __init__(self, address: str, /, *, EncryptionConfiguration: _M, WorkspaceName: _S, KmsKeyId: _6 | None = ..., Tags: _A | None = ..., WorkspaceDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...
