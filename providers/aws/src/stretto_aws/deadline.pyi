# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Farm | _R[_L["AWS::Deadline::Farm#/FarmId", "AWS::Deadline::Farm#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_4: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_5: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_6: _TypeAlias = _T | LicenseEndpoint | _R[_L["AWS::Deadline::LicenseEndpoint#/LicenseEndpointId", "AWS::Deadline::LicenseEndpoint#/Arn"]]
_7: _TypeAlias = _T | Queue | _R[_L["AWS::Deadline::Queue#/QueueId", "AWS::Deadline::Queue#/Arn"]]
_8: _TypeAlias = _T | Fleet | _R[_L["AWS::Deadline::Fleet#/FleetId", "AWS::Deadline::Fleet#/Arn"]]
_9: _TypeAlias = _T | _R[_L["AWS::Deadline::Limit#/LimitId"]]

class Budget(_Resource):
    Actions: _X
    ApproximateDollarLimit: _X
    Arn: _R[_L["AWS::Deadline::Budget#/Arn"]]
    BudgetId: _R[_L["AWS::Deadline::Budget#/BudgetId"]]
    Description: _X
    DisplayName: _X
    FarmId: _X
    Schedule: _X
    Status: _X
    Tags: _X
    UsageTrackingResource: _X
    def __init__(self, address: str, /, *, Actions: _A, ApproximateDollarLimit: _F, DisplayName: _S, FarmId: _0, Schedule: _M, UsageTrackingResource: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Farm(_Resource):
    Arn: _R[_L["AWS::Deadline::Farm#/Arn"]]
    CostScaleFactor: _X
    Description: _X
    DisplayName: _X
    FarmId: _R[_L["AWS::Deadline::Farm#/FarmId"]]
    KmsKeyArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, DisplayName: _S, CostScaleFactor: _F | None = ..., Description: _S | None = ..., KmsKeyArn: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Fleet(_Resource):
    Arn: _R[_L["AWS::Deadline::Fleet#/Arn"]]
    Capabilities: _X
    Configuration: _X
    Description: _X
    DisplayName: _X
    FarmId: _X
    FleetId: _R[_L["AWS::Deadline::Fleet#/FleetId"]]
    HostConfiguration: _X
    MaxWorkerCount: _X
    MinWorkerCount: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    StatusMessage: _X
    Tags: _X
    WorkerCount: _X
    def __init__(self, address: str, /, *, Configuration: _J, DisplayName: _S, FarmId: _0, MaxWorkerCount: _I, RoleArn: _2, Description: _S | None = ..., HostConfiguration: _M | None = ..., MinWorkerCount: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LicenseEndpoint(_Resource):
    Arn: _R[_L["AWS::Deadline::LicenseEndpoint#/Arn"]]
    DnsName: _X
    LicenseEndpointId: _R[_L["AWS::Deadline::LicenseEndpoint#/LicenseEndpointId"]]
    SecurityGroupIds: _X
    Status: _X
    StatusMessage: _X
    SubnetIds: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, SecurityGroupIds: _Q[_3] | _U, SubnetIds: _Q[_4] | _U, VpcId: _5, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Limit(_Resource):
    AmountRequirementName: _X
    CurrentCount: _X
    Description: _X
    DisplayName: _X
    FarmId: _R[_L["AWS::Deadline::Limit#/FarmId"]]
    LimitId: _R[_L["AWS::Deadline::Limit#/LimitId"]]
    MaxCount: _X
    def __init__(self, address: str, /, *, AmountRequirementName: _S, DisplayName: _S, FarmId: _0, MaxCount: _I, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MeteredProduct(_Resource):
    Arn: _R[_L["AWS::Deadline::MeteredProduct#/Arn"]]
    Family: _X
    LicenseEndpointId: _X
    Port: _X
    ProductId: _X
    Vendor: _X
    def __init__(self, address: str, /, *, LicenseEndpointId: _6 | None = ..., ProductId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Monitor(_Resource):
    Arn: _R[_L["AWS::Deadline::Monitor#/Arn"]]
    DisplayName: _X
    IdentityCenterApplicationArn: _X
    IdentityCenterInstanceArn: _X
    IdentityCenterRegion: _X
    MonitorId: _R[_L["AWS::Deadline::Monitor#/MonitorId"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Subdomain: _X
    Tags: _X
    Url: _X
    def __init__(self, address: str, /, *, DisplayName: _S, IdentityCenterInstanceArn: _S, RoleArn: _2, Subdomain: _S, IdentityCenterRegion: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Queue(_Resource):
    AllowedStorageProfileIds: _X
    Arn: _R[_L["AWS::Deadline::Queue#/Arn"]]
    DefaultBudgetAction: _X
    Description: _X
    DisplayName: _X
    FarmId: _X
    JobAttachmentSettings: _X
    JobRunAsUser: _X
    QueueId: _R[_L["AWS::Deadline::Queue#/QueueId"]]
    RequiredFileSystemLocationNames: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SchedulingConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, DisplayName: _S, FarmId: _0, AllowedStorageProfileIds: _A | None = ..., DefaultBudgetAction: _S | None = ..., Description: _S | None = ..., JobAttachmentSettings: _M | None = ..., JobRunAsUser: _M | None = ..., RequiredFileSystemLocationNames: _A | None = ..., RoleArn: _2 | None = ..., SchedulingConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class QueueEnvironment(_Resource):
    FarmId: _R[_L["AWS::Deadline::QueueEnvironment#/FarmId"]]
    Name: _X
    Priority: _X
    QueueEnvironmentId: _R[_L["AWS::Deadline::QueueEnvironment#/QueueEnvironmentId"]]
    QueueId: _R[_L["AWS::Deadline::QueueEnvironment#/QueueId"]]
    Template: _X
    TemplateType: _X
    def __init__(self, address: str, /, *, FarmId: _0, Priority: _I, QueueId: _7, Template: _S, TemplateType: _S, **options: _Unpack[_O]) -> None: ...

class QueueFleetAssociation(_Resource):
    FarmId: _R[_L["AWS::Deadline::QueueFleetAssociation#/FarmId"]]
    FleetId: _R[_L["AWS::Deadline::QueueFleetAssociation#/FleetId"]]
    QueueId: _R[_L["AWS::Deadline::QueueFleetAssociation#/QueueId"]]
    def __init__(self, address: str, /, *, FarmId: _0, FleetId: _8, QueueId: _7, **options: _Unpack[_O]) -> None: ...

class QueueLimitAssociation(_Resource):
    FarmId: _R[_L["AWS::Deadline::QueueLimitAssociation#/FarmId"]]
    LimitId: _R[_L["AWS::Deadline::QueueLimitAssociation#/LimitId"]]
    QueueId: _R[_L["AWS::Deadline::QueueLimitAssociation#/QueueId"]]
    def __init__(self, address: str, /, *, FarmId: _0, LimitId: _9, QueueId: _7, **options: _Unpack[_O]) -> None: ...

class StorageProfile(_Resource):
    DisplayName: _X
    FarmId: _R[_L["AWS::Deadline::StorageProfile#/FarmId"]]
    FileSystemLocations: _X
    OsFamily: _X
    StorageProfileId: _R[_L["AWS::Deadline::StorageProfile#/StorageProfileId"]]
    def __init__(self, address: str, /, *, DisplayName: _S, FarmId: _0, OsFamily: _S, FileSystemLocations: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Worker(_Resource):
    Arn: _R[_L["AWS::Deadline::Worker#/Arn"]]
    CreatedAt: _X
    CreatedBy: _X
    FarmId: _X
    FleetId: _X
    HostProperties: _X
    Status: _X
    Tags: _X
    WorkerId: _R[_L["AWS::Deadline::Worker#/WorkerId"]]
    def __init__(self, address: str, /, *, FarmId: _0, FleetId: _8, HostProperties: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
