# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | SchedulingPolicy | _R[_L["AWS::Batch::SchedulingPolicy#/Arn"]]

class ComputeEnvironment(_Resource):
    ComputeEnvironmentArn: _R[_L["AWS::Batch::ComputeEnvironment#/ComputeEnvironmentArn"]]
    ComputeEnvironmentName: _X
    ComputeResources: _X
    Context: _X
    EcsSettings: _X
    EksConfiguration: _X
    ReplaceComputeEnvironment: _X
    ServiceRole: _X
    State: _X
    Tags: _X
    Type: _X
    UnmanagedvCpus: _X
    UpdatePolicy: _X
    def __init__(self, address: str, /, *, Type: _S, ComputeEnvironmentName: _S | None = ..., ComputeResources: _M | None = ..., Context: _S | None = ..., EcsSettings: _M | None = ..., EksConfiguration: _M | None = ..., ReplaceComputeEnvironment: _B | None = ..., ServiceRole: _S | None = ..., State: _S | None = ..., Tags: _M | None = ..., UnmanagedvCpus: _I | None = ..., UpdatePolicy: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConsumableResource(_Resource):
    AvailableQuantity: _X
    ConsumableResourceArn: _R[_L["AWS::Batch::ConsumableResource#/ConsumableResourceArn"]]
    ConsumableResourceName: _X
    CreatedAt: _X
    InUseQuantity: _X
    ResourceType: _X
    Tags: _X
    TotalQuantity: _X
    def __init__(self, address: str, /, *, ResourceType: _S, TotalQuantity: _I, ConsumableResourceName: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class JobDefinition(_Resource):
    ConsumableResourceProperties: _X
    ContainerProperties: _X
    EcsProperties: _X
    EksProperties: _X
    JobDefinitionArn: _R[_L["AWS::Batch::JobDefinition#/JobDefinitionArn"]]
    JobDefinitionName: _R[_L["AWS::Batch::JobDefinition#/JobDefinitionName"]]
    NodeProperties: _X
    Parameters: _X
    PlatformCapabilities: _X
    PropagateTags: _X
    ResourceRetentionPolicy: _X
    RetryStrategy: _X
    SchedulingPriority: _X
    Tags: _X
    Timeout: _X
    Type: _X
    def __init__(self, address: str, /, *, Type: _S, ConsumableResourceProperties: _M | None = ..., ContainerProperties: _M | None = ..., EcsProperties: _M | None = ..., EksProperties: _M | None = ..., JobDefinitionName: _S | None = ..., NodeProperties: _M | None = ..., Parameters: _M | None = ..., PlatformCapabilities: _A | None = ..., PropagateTags: _B | None = ..., ResourceRetentionPolicy: _M | None = ..., RetryStrategy: _M | None = ..., SchedulingPriority: _I | None = ..., Tags: _M | None = ..., Timeout: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class JobQueue(_Resource):
    ComputeEnvironmentOrder: _X
    JobQueueArn: _R[_L["AWS::Batch::JobQueue#/JobQueueArn"]]
    JobQueueName: _X
    JobQueueType: _X
    JobStateTimeLimitActions: _X
    Priority: _X
    SchedulingPolicyArn: _R[_L["AWS::Batch::SchedulingPolicy#/Arn"]]
    ServiceEnvironmentOrder: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, Priority: _I, ComputeEnvironmentOrder: _A | None = ..., JobQueueName: _S | None = ..., JobQueueType: _S | None = ..., JobStateTimeLimitActions: _A | None = ..., SchedulingPolicyArn: _0 | None = ..., ServiceEnvironmentOrder: _A | None = ..., State: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class QuotaShare(_Resource):
    CapacityLimits: _X
    JobQueue: _X
    PreemptionConfiguration: _X
    QuotaShareArn: _R[_L["AWS::Batch::QuotaShare#/QuotaShareArn"]]
    QuotaShareName: _X
    ResourceSharingConfiguration: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, CapacityLimits: _A, JobQueue: _S, PreemptionConfiguration: _M, QuotaShareName: _S, ResourceSharingConfiguration: _M, State: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class SchedulingPolicy(_Resource):
    Arn: _R[_L["AWS::Batch::SchedulingPolicy#/Arn"]]
    FairsharePolicy: _X
    Name: _X
    QuotaSharePolicy: _X
    Tags: _X
    def __init__(self, address: str, /, *, FairsharePolicy: _M | None = ..., Name: _S | None = ..., QuotaSharePolicy: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceEnvironment(_Resource):
    CapacityLimits: _X
    ServiceEnvironmentArn: _R[_L["AWS::Batch::ServiceEnvironment#/ServiceEnvironmentArn"]]
    ServiceEnvironmentName: _X
    ServiceEnvironmentType: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, CapacityLimits: _A, ServiceEnvironmentType: _S, ServiceEnvironmentName: _S | None = ..., State: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
