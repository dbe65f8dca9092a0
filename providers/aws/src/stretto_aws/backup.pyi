# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | BackupPlan | _R[_L["AWS::Backup::BackupPlan#/BackupPlanId", "AWS::Backup::BackupPlan#/BackupPlanArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | RestoreTestingPlan | _R[_L["AWS::Backup::RestoreTestingPlan#/RestoreTestingPlanName", "AWS::Backup::RestoreTestingPlan#/RestoreTestingPlanArn"]]
_3: _TypeAlias = _T | BackupVault | _R[_L["AWS::Backup::BackupVault#/BackupVaultName", "AWS::Backup::BackupVault#/BackupVaultArn"]]

class BackupPlan(_Resource):
    BackupPlan: _X
    BackupPlanArn: _R[_L["AWS::Backup::BackupPlan#/BackupPlanArn"]]
    BackupPlanId: _R[_L["AWS::Backup::BackupPlan#/BackupPlanId"]]
    BackupPlanTags: _X
    VersionId: _X
    def __init__(self, address: str, /, *, BackupPlan: _M, BackupPlanTags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class BackupSelection(_Resource):
    BackupPlanId: _X
    BackupSelection: _X
    Id: _R[_L["AWS::Backup::BackupSelection#/Id"]]
    SelectionId: _X
    def __init__(self, address: str, /, *, BackupPlanId: _0, BackupSelection: _M, **options: _Unpack[_O]) -> None: ...

class BackupVault(_Resource):
    AccessPolicy: _X
    BackupVaultArn: _R[_L["AWS::Backup::BackupVault#/BackupVaultArn"]]
    BackupVaultName: _R[_L["AWS::Backup::BackupVault#/BackupVaultName"]]
    BackupVaultTags: _X
    EncryptionKeyArn: _X
    LockConfiguration: _X
    Notifications: _X
    def __init__(self, address: str, /, *, BackupVaultName: _S, AccessPolicy: _J | None = ..., BackupVaultTags: _M | None = ..., EncryptionKeyArn: _S | None = ..., LockConfiguration: _M | None = ..., Notifications: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Framework(_Resource):
    CreationTime: _X
    DeploymentStatus: _X
    FrameworkArn: _R[_L["AWS::Backup::Framework#/FrameworkArn"]]
    FrameworkControls: _X
    FrameworkDescription: _X
    FrameworkName: _X
    FrameworkStatus: _X
    FrameworkTags: _X
    def __init__(self, address: str, /, *, FrameworkControls: _A, FrameworkDescription: _S | None = ..., FrameworkName: _S | None = ..., FrameworkTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LegalHold(_Resource):
    Arn: _R[_L["AWS::Backup::LegalHold#/Arn"]]
    CreationDate: _X
    Description: _X
    LegalHoldId: _R[_L["AWS::Backup::LegalHold#/LegalHoldId"]]
    RecoveryPointSelection: _X
    Status: _X
    Tags: _X
    Title: _X
    def __init__(self, address: str, /, *, Description: _S, RecoveryPointSelection: _M, Title: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LogicallyAirGappedBackupVault(_Resource):
    AccessPolicy: _X
    BackupVaultArn: _X
    BackupVaultName: _R[_L["AWS::Backup::LogicallyAirGappedBackupVault#/BackupVaultName"]]
    BackupVaultTags: _X
    EncryptionKeyArn: _X
    MaxRetentionDays: _X
    MinRetentionDays: _X
    MpaApprovalTeamArn: _X
    Notifications: _X
    VaultState: _X
    VaultType: _X
    def __init__(self, address: str, /, *, BackupVaultName: _S, MaxRetentionDays: _I, MinRetentionDays: _I, AccessPolicy: _J | None = ..., BackupVaultTags: _M | None = ..., EncryptionKeyArn: _S | None = ..., MpaApprovalTeamArn: _S | None = ..., Notifications: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ReportPlan(_Resource):
    ReportDeliveryChannel: _X
    ReportPlanArn: _R[_L["AWS::Backup::ReportPlan#/ReportPlanArn"]]
    ReportPlanDescription: _X
    ReportPlanName: _X
    ReportPlanTags: _X
    ReportSetting: _X
    def __init__(self, address: str, /, *, ReportDeliveryChannel: _M, ReportSetting: _M, ReportPlanDescription: _S | None = ..., ReportPlanName: _S | None = ..., ReportPlanTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RestoreTestingPlan(_Resource):
    RecoveryPointSelection: _X
    RestoreTestingPlanArn: _R[_L["AWS::Backup::RestoreTestingPlan#/RestoreTestingPlanArn"]]
    RestoreTestingPlanName: _R[_L["AWS::Backup::RestoreTestingPlan#/RestoreTestingPlanName"]]
    ScheduleExpression: _X
    ScheduleExpressionTimezone: _X
    StartWindowHours: _X
    Tags: _X
    def __init__(self, address: str, /, *, RecoveryPointSelection: _M, RestoreTestingPlanName: _S, ScheduleExpression: _S, ScheduleExpressionTimezone: _S | None = ..., StartWindowHours: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RestoreTestingSelection(_Resource):
    IamRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ProtectedResourceArns: _X
    ProtectedResourceConditions: _X
    ProtectedResourceType: _X
    RestoreMetadataOverrides: _X
    RestoreTestingPlanName: _R[_L["AWS::Backup::RestoreTestingSelection#/RestoreTestingPlanName"]]
    RestoreTestingSelectionName: _R[_L["AWS::Backup::RestoreTestingSelection#/RestoreTestingSelectionName"]]
    ValidationWindowHours: _X
    def __init__(self, address: str, /, *, IamRoleArn: _1, ProtectedResourceType: _S, RestoreTestingPlanName: _2, RestoreTestingSelectionName: _S, ProtectedResourceArns: _A | None = ..., ProtectedResourceConditions: _M | None = ..., RestoreMetadataOverrides: _M | None = ..., ValidationWindowHours: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class TieringConfiguration(_Resource):
    BackupVaultName: _X
    CreationTime: _X
    LastUpdatedTime: _X
    ResourceSelection: _X
    TieringConfigurationArn: _R[_L["AWS::Backup::TieringConfiguration#/TieringConfigurationArn"]]
    TieringConfigurationName: _R[_L["AWS::Backup::TieringConfiguration#/TieringConfigurationName"]]
    TieringConfigurationTags: _X
    def __init__(self, address: str, /, *, BackupVaultName: _3, ResourceSelection: _A, TieringConfigurationName: _S, TieringConfigurationTags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
