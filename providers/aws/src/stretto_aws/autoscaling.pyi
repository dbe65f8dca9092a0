# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import elasticloadbalancingv2 as _elasticloadbalancingv2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | LaunchConfiguration | _R[_L["AWS::AutoScaling::LaunchConfiguration#/LaunchConfigurationName"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _elasticloadbalancingv2.TargetGroup | _R[_L["AWS::ElasticLoadBalancingV2::TargetGroup#/TargetGroupArn"]]
_3: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_4: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/GroupName", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup", "AWS::ElasticLoadBalancing::LoadBalancer#/SourceSecurityGroup/GroupName"]]
_5: _TypeAlias = _T | AutoScalingGroup | _R[_L["AWS::AutoScaling::AutoScalingGroup#/AutoScalingGroupName", "AWS::AutoScaling::AutoScalingGroup#/AutoScalingGroupARN"]]

class AutoScalingGroup(_Resource):
    AutoScalingGroupARN: _R[_L["AWS::AutoScaling::AutoScalingGroup#/AutoScalingGroupARN"]]
    AutoScalingGroupName: _R[_L["AWS::AutoScaling::AutoScalingGroup#/AutoScalingGroupName"]]
    AvailabilityZoneDistribution: _X
    AvailabilityZoneIds: _X
    AvailabilityZoneImpairmentPolicy: _X
    AvailabilityZones: _X
    CapacityRebalance: _X
    CapacityReservationSpecification: _X
    Context: _X
    Cooldown: _X
    DefaultInstanceWarmup: _X
    DeletionProtection: _X
    DesiredCapacity: _X
    DesiredCapacityType: _X
    HealthCheckGracePeriod: _X
    HealthCheckType: _X
    InstanceId: _X
    InstanceLifecyclePolicy: _X
    InstanceMaintenancePolicy: _X
    LaunchConfigurationName: _R[_L["AWS::AutoScaling::LaunchConfiguration#/LaunchConfigurationName"]]
    LaunchTemplate: _X
    LifecycleHookSpecificationList: _X
    LoadBalancerNames: _X
    MaxInstanceLifetime: _X
    MaxSize: _X
    MetricsCollection: _X
    MinSize: _X
    MixedInstancesPolicy: _X
    NewInstancesProtectedFromScaleIn: _X
    NotificationConfiguration: _X
    NotificationConfigurations: _X
    PlacementGroup: _X
    ServiceLinkedRoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    SkipZonalShiftValidation: _X
    Tags: _X
    TargetGroupARNs: _X
    TerminationPolicies: _X
    TrafficSources: _X
    VPCZoneIdentifier: _X
    def __init__(self, address: str, /, *, MaxSize: _S, MinSize: _S, AutoScalingGroupName: _S | None = ..., AvailabilityZoneDistribution: _M | None = ..., AvailabilityZoneIds: _A | None = ..., AvailabilityZoneImpairmentPolicy: _M | None = ..., AvailabilityZones: _A | None = ..., CapacityRebalance: _B | None = ..., CapacityReservationSpecification: _M | None = ..., Context: _S | None = ..., Cooldown: _S | None = ..., DefaultInstanceWarmup: _I | None = ..., DeletionProtection: _S | None = ..., DesiredCapacity: _S | None = ..., DesiredCapacityType: _S | None = ..., HealthCheckGracePeriod: _I | None = ..., HealthCheckType: _S | None = ..., InstanceId: _S | None = ..., InstanceLifecyclePolicy: _M | None = ..., InstanceMaintenancePolicy: _M | None = ..., LaunchConfigurationName: _0 | None = ..., LaunchTemplate: _M | None = ..., LifecycleHookSpecificationList: _A | None = ..., LoadBalancerNames: _A | None = ..., MaxInstanceLifetime: _I | None = ..., MetricsCollection: _A | None = ..., MixedInstancesPolicy: _M | None = ..., NewInstancesProtectedFromScaleIn: _B | None = ..., NotificationConfiguration: _M | None = ..., NotificationConfigurations: _A | None = ..., PlacementGroup: _S | None = ..., ServiceLinkedRoleARN: _1 | None = ..., SkipZonalShiftValidation: _B | None = ..., Tags: _A | None = ..., TargetGroupARNs: _Q[_2] | _U | None = ..., TerminationPolicies: _A | None = ..., TrafficSources: _A | None = ..., VPCZoneIdentifier: _Q[_3] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class LaunchConfiguration(_Resource):
    AssociatePublicIpAddress: _X
    BlockDeviceMappings: _X
    ClassicLinkVPCId: _X
    ClassicLinkVPCSecurityGroups: _X
    EbsOptimized: _X
    IamInstanceProfile: _X
    ImageId: _X
    InstanceId: _X
    InstanceMonitoring: _X
    InstanceType: _X
    KernelId: _X
    KeyName: _X
    LaunchConfigurationName: _R[_L["AWS::AutoScaling::LaunchConfiguration#/LaunchConfigurationName"]]
    MetadataOptions: _X
    PlacementTenancy: _X
    RamDiskId: _X
    SecurityGroups: _X
    SpotPrice: _X
    UserData: _X
    def __init__(self, address: str, /, *, ImageId: _S, InstanceType: _S, AssociatePublicIpAddress: _B | None = ..., BlockDeviceMappings: _A | None = ..., ClassicLinkVPCId: _S | None = ..., ClassicLinkVPCSecurityGroups: _A | None = ..., EbsOptimized: _B | None = ..., IamInstanceProfile: _S | None = ..., InstanceId: _S | None = ..., InstanceMonitoring: _B | None = ..., KernelId: _S | None = ..., KeyName: _S | None = ..., LaunchConfigurationName: _S | None = ..., MetadataOptions: _M | None = ..., PlacementTenancy: _S | None = ..., RamDiskId: _S | None = ..., SecurityGroups: _Q[_4] | _U | None = ..., SpotPrice: _S | None = ..., UserData: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class LifecycleHook(_Resource):
    AutoScalingGroupName: _R[_L["AWS::AutoScaling::LifecycleHook#/AutoScalingGroupName"]]
    DefaultResult: _X
    HeartbeatTimeout: _X
    LifecycleHookName: _R[_L["AWS::AutoScaling::LifecycleHook#/LifecycleHookName"]]
    LifecycleTransition: _X
    NotificationMetadata: _X
    NotificationTargetARN: _X
    RoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, AutoScalingGroupName: _5, LifecycleTransition: _S, DefaultResult: _S | None = ..., HeartbeatTimeout: _I | None = ..., LifecycleHookName: _S | None = ..., NotificationMetadata: _S | None = ..., NotificationTargetARN: _S | None = ..., RoleARN: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class ScalingPolicy(_Resource):
    AdjustmentType: _X
    Arn: _R[_L["AWS::AutoScaling::ScalingPolicy#/Arn"]]
    AutoScalingGroupName: _X
    Cooldown: _X
    EstimatedInstanceWarmup: _X
    MetricAggregationType: _X
    MinAdjustmentMagnitude: _X
    PolicyName: _X
    PolicyType: _X
    PredictiveScalingConfiguration: _X
    ScalingAdjustment: _X
    StepAdjustments: _X
    TargetTrackingConfiguration: _X
    def __init__(self, address: str, /, *, AutoScalingGroupName: _5, AdjustmentType: _S | None = ..., Cooldown: _S | None = ..., EstimatedInstanceWarmup: _I | None = ..., MetricAggregationType: _S | None = ..., MinAdjustmentMagnitude: _I | None = ..., PolicyType: _S | None = ..., PredictiveScalingConfiguration: _M | None = ..., ScalingAdjustment: _I | None = ..., StepAdjustments: _A | None = ..., TargetTrackingConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ScheduledAction(_Resource):
    AutoScalingGroupName: _R[_L["AWS::AutoScaling::ScheduledAction#/AutoScalingGroupName"]]
    DesiredCapacity: _X
    EndTime: _X
    MaxSize: _X
    MinSize: _X
    Recurrence: _X
    ScheduledActionName: _R[_L["AWS::AutoScaling::ScheduledAction#/ScheduledActionName"]]
    StartTime: _X
    TimeZone: _X
    def __init__(self, address: str, /, *, AutoScalingGroupName: _5, DesiredCapacity: _I | None = ..., EndTime: _S | None = ..., MaxSize: _I | None = ..., MinSize: _I | None = ..., Recurrence: _S | None = ..., StartTime: _S | None = ..., TimeZone: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class WarmPool(_Resource):
    AutoScalingGroupName: _R[_L["AWS::AutoScaling::WarmPool#/AutoScalingGroupName"]]
    InstanceReusePolicy: _X
    MaxGroupPreparedCapacity: _X
    MinSize: _X
    PoolState: _X
    def __init__(self, address: str, /, *, AutoScalingGroupName: _5, InstanceReusePolicy: _M | None = ..., MaxGroupPreparedCapacity: _I | None = ..., MinSize: _I | None = ..., PoolState: _S | None = ..., **options: _Unpack[_O]) -> None: ...
