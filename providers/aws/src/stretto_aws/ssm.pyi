# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import s3 as _s3
from stretto_aws import s3express as _s3express
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _s3.Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class Association(_Resource):
    ApplyOnlyAtCronInterval: _X
    AssociationDispatchAssumeRole: _R[_L["AWS::IAM::Role#/Arn"]]
    AssociationId: _R[_L["AWS::SSM::Association#/AssociationId"]]
    AssociationName: _X
    AutomationTargetParameterName: _X
    CalendarNames: _X
    ComplianceSeverity: _X
    DocumentVersion: _X
    InstanceId: _X
    MaxConcurrency: _X
    MaxErrors: _X
    Name: _X
    OutputLocation: _X
    Parameters: _X
    ScheduleExpression: _X
    ScheduleOffset: _X
    SyncCompliance: _X
    Tags: _X
    Targets: _X
    WaitForSuccessTimeoutSeconds: _X
    def __init__(self, address: str, /, *, Name: _S, ApplyOnlyAtCronInterval: _B | None = ..., AssociationDispatchAssumeRole: _0 | None = ..., AssociationName: _S | None = ..., AutomationTargetParameterName: _S | None = ..., CalendarNames: _A | None = ..., ComplianceSeverity: _S | None = ..., DocumentVersion: _S | None = ..., InstanceId: _S | None = ..., MaxConcurrency: _S | None = ..., MaxErrors: _S | None = ..., OutputLocation: _M | None = ..., Parameters: _M | None = ..., ScheduleExpression: _S | None = ..., ScheduleOffset: _I | None = ..., SyncCompliance: _S | None = ..., Tags: _A | None = ..., Targets: _A | None = ..., WaitForSuccessTimeoutSeconds: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class CloudConnector(_Resource):
    CloudConnectorArn: _R[_L["AWS::SSM::CloudConnector#/CloudConnectorArn"]]
    CloudConnectorId: _R[_L["AWS::SSM::CloudConnector#/CloudConnectorId"]]
    ConfigConnectorArn: _X
    Configuration: _X
    CreatedAt: _X
    Description: _X
    DisplayName: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ConfigConnectorArn: _S, Configuration: _M, DisplayName: _S, RoleArn: _0, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Document(_Resource):
    Attachments: _X
    Content: _X
    DocumentFormat: _X
    DocumentType: _X
    Name: _R[_L["AWS::SSM::Document#/Name"]]
    Requires: _X
    Tags: _X
    TargetType: _X
    UpdateMethod: _X
    VersionName: _X
    def __init__(self, address: str, /, *, Content: _J, Attachments: _A | None = ..., DocumentFormat: _S | None = ..., DocumentType: _S | None = ..., Name: _S | None = ..., Requires: _A | None = ..., Tags: _A | None = ..., TargetType: _S | None = ..., UpdateMethod: _S | None = ..., VersionName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MaintenanceWindow(_Resource):
    AllowUnassociatedTargets: _X
    Cutoff: _X
    Description: _X
    Duration: _X
    EndDate: _X
    Name: _X
    Schedule: _X
    ScheduleOffset: _X
    ScheduleTimezone: _X
    StartDate: _X
    Tags: _X
    WindowId: _R[_L["AWS::SSM::MaintenanceWindow#/WindowId"]]
    def __init__(self, address: str, /, *, AllowUnassociatedTargets: _B, Cutoff: _I, Duration: _I, Name: _S, Schedule: _S, Description: _S | None = ..., EndDate: _S | None = ..., ScheduleOffset: _I | None = ..., ScheduleTimezone: _S | None = ..., StartDate: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MaintenanceWindowTarget(_Resource):
    Description: _X
    Name: _X
    OwnerInformation: _X
    ResourceType: _X
    Targets: _X
    WindowId: _R[_L["AWS::SSM::MaintenanceWindowTarget#/WindowId"]]
    WindowTargetId: _R[_L["AWS::SSM::MaintenanceWindowTarget#/WindowTargetId"]]
    def __init__(self, address: str, /, *, ResourceType: _S, Targets: _A, WindowId: _S, Description: _S | None = ..., Name: _S | None = ..., OwnerInformation: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MaintenanceWindowTask(_Resource):
    CutoffBehavior: _X
    Description: _X
    LoggingInfo: _X
    MaxConcurrency: _X
    MaxErrors: _X
    Name: _X
    Priority: _X
    ServiceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Targets: _X
    TaskArn: _X
    TaskInvocationParameters: _X
    TaskParameters: _X
    TaskType: _X
    WindowId: _R[_L["AWS::SSM::MaintenanceWindowTask#/WindowId"]]
    WindowTaskId: _R[_L["AWS::SSM::MaintenanceWindowTask#/WindowTaskId"]]
    def __init__(self, address: str, /, *, Priority: _I, TaskArn: _S, TaskType: _S, WindowId: _S, CutoffBehavior: _S | None = ..., Description: _S | None = ..., LoggingInfo: _M | None = ..., MaxConcurrency: _S | None = ..., MaxErrors: _S | None = ..., Name: _S | None = ..., ServiceRoleArn: _0 | None = ..., Targets: _A | None = ..., TaskInvocationParameters: _M | None = ..., TaskParameters: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class OpsItem(_Resource):
    Category: _X
    CreatedBy: _X
    CreatedTime: _X
    Description: _X
    LastModifiedBy: _X
    LastModifiedTime: _X
    OpsItemArn: _R[_L["AWS::SSM::OpsItem#/OpsItemArn"]]
    OpsItemId: _R[_L["AWS::SSM::OpsItem#/OpsItemId"]]
    OpsItemType: _X
    Priority: _X
    Severity: _X
    Source: _X
    Status: _X
    Tags: _X
    Title: _X
    Version: _X
    def __init__(self, address: str, /, *, Description: _S, Source: _S, Title: _S, Category: _S | None = ..., Priority: _I | None = ..., Severity: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Parameter(_Resource):
    AllowedPattern: _X
    Arn: _R[_L["AWS::SSM::Parameter#/Arn"]]
    DataType: _X
    Description: _X
    Name: _R[_L["AWS::SSM::Parameter#/Name"]]
    Policies: _X
    Tags: _X
    Tier: _X
    Type: _X
    Value: _X
    def __init__(self, address: str, /, *, Type: _S, Value: _S, AllowedPattern: _S | None = ..., DataType: _S | None = ..., Description: _S | None = ..., Name: _S | None = ..., Policies: _S | None = ..., Tags: _M | None = ..., Tier: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PatchBaseline(_Resource):
    ApprovalRules: _X
    ApprovedPatches: _X
    ApprovedPatchesComplianceLevel: _X
    ApprovedPatchesEnableNonSecurity: _X
    AvailableSecurityUpdatesComplianceStatus: _X
    DefaultBaseline: _X
    Description: _X
    GlobalFilters: _X
    Id: _R[_L["AWS::SSM::PatchBaseline#/Id"]]
    Name: _X
    OperatingSystem: _X
    PatchGroups: _X
    RejectedPatches: _X
    RejectedPatchesAction: _X
    Sources: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ApprovalRules: _M | None = ..., ApprovedPatches: _A | None = ..., ApprovedPatchesComplianceLevel: _S | None = ..., ApprovedPatchesEnableNonSecurity: _B | None = ..., AvailableSecurityUpdatesComplianceStatus: _S | None = ..., DefaultBaseline: _B | None = ..., Description: _S | None = ..., GlobalFilters: _M | None = ..., OperatingSystem: _S | None = ..., PatchGroups: _A | None = ..., RejectedPatches: _A | None = ..., RejectedPatchesAction: _S | None = ..., Sources: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceDataSync(_Resource):
    BucketName: _X
    BucketPrefix: _X
    BucketRegion: _X
    KMSKeyArn: _X
    S3Destination: _X
    SyncFormat: _X
    SyncName: _R[_L["AWS::SSM::ResourceDataSync#/SyncName"]]
    SyncSource: _X
    SyncType: _X
    def __init__(self, address: str, /, *, SyncName: _S, BucketName: _1 | None = ..., BucketPrefix: _S | None = ..., BucketRegion: _S | None = ..., KMSKeyArn: _2 | None = ..., S3Destination: _M | None = ..., SyncFormat: _S | None = ..., SyncSource: _M | None = ..., SyncType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    Policy: _X
    PolicyHash: _X
    PolicyId: _R[_L["AWS::SSM::ResourcePolicy#/PolicyId"]]
    ResourceArn: _R[_L["AWS::SSM::ResourcePolicy#/ResourceArn"]]
    def __init__(self, address: str, /, *, Policy: _J, ResourceArn: _S, **options: _Unpack[_O]) -> None: ...

class ServiceSetting(_Resource):
    Arn: _R[_L["AWS::SSM::ServiceSetting#/Arn"]]
    LastModifiedDate: _X
    LastModifiedUser: _X
    SettingId: _X
    SettingValue: _X
    Status: _X
    def __init__(self, address: str, /, *, SettingId: _S, SettingValue: _S, **options: _Unpack[_O]) -> None: ...
