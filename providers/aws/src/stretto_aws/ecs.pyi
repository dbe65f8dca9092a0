# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Cluster | _R[_L["AWS::ECS::Cluster#/ClusterName", "AWS::ECS::Cluster#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::ECS::Cluster#/Arn", "AWS::ECS::GatewayClusterAssociations#/ClusterArn"]]
_2: _TypeAlias = _T | DaemonTaskDefinition | _R[_L["AWS::ECS::DaemonTaskDefinition#/DaemonTaskDefinitionArn"]]
_3: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_4: _TypeAlias = _T | TaskDefinition | _R[_L["AWS::ECS::TaskDefinition#/TaskDefinitionArn"]]

class CapacityProvider(_Resource):
    AutoScalingGroupProvider: _X
    ClusterName: _X
    ManagedInstancesProvider: _X
    Name: _R[_L["AWS::ECS::CapacityProvider#/Name"]]
    Tags: _X
    def __init__(self, address: str, /, *, AutoScalingGroupProvider: _M | None = ..., ClusterName: _0 | None = ..., ManagedInstancesProvider: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Cluster(_Resource):
    Arn: _R[_L["AWS::ECS::Cluster#/Arn"]]
    CapacityProviders: _X
    ClusterName: _R[_L["AWS::ECS::Cluster#/ClusterName"]]
    ClusterSettings: _X
    Configuration: _X
    DefaultCapacityProviderStrategy: _X
    ServiceConnectDefaults: _X
    Tags: _X
    def __init__(self, address: str, /, *, CapacityProviders: _A | None = ..., ClusterName: _S | None = ..., ClusterSettings: _A | None = ..., Configuration: _M | None = ..., DefaultCapacityProviderStrategy: _A | None = ..., ServiceConnectDefaults: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ClusterCapacityProviderAssociations(_Resource):
    CapacityProviders: _X
    Cluster: _R[_L["AWS::ECS::ClusterCapacityProviderAssociations#/Cluster"]]
    DefaultCapacityProviderStrategy: _X
    def __init__(self, address: str, /, *, Cluster: _S, DefaultCapacityProviderStrategy: _A, CapacityProviders: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Daemon(_Resource):
    CapacityProviderArns: _X
    ClusterArn: _X
    CreatedAt: _X
    Critical: _X
    DaemonArn: _R[_L["AWS::ECS::Daemon#/DaemonArn"]]
    DaemonName: _X
    DaemonStatus: _X
    DaemonTaskDefinitionArn: _R[_L["AWS::ECS::DaemonTaskDefinition#/DaemonTaskDefinitionArn"]]
    DeploymentArn: _X
    DeploymentConfiguration: _X
    EnableECSManagedTags: _X
    EnableExecuteCommand: _X
    PropagateTags: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, CapacityProviderArns: _A | None = ..., ClusterArn: _1 | None = ..., Critical: _B | None = ..., DaemonName: _S | None = ..., DaemonTaskDefinitionArn: _2 | None = ..., DeploymentConfiguration: _M | None = ..., EnableECSManagedTags: _B | None = ..., EnableExecuteCommand: _B | None = ..., PropagateTags: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DaemonTaskDefinition(_Resource):
    ContainerDefinitions: _X
    Cpu: _X
    DaemonTaskDefinitionArn: _R[_L["AWS::ECS::DaemonTaskDefinition#/DaemonTaskDefinitionArn"]]
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Family: _X
    IpcMode: _X
    Memory: _X
    PidMode: _X
    Tags: _X
    TaskRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Volumes: _X
    def __init__(self, address: str, /, *, ContainerDefinitions: _A | None = ..., Cpu: _S | None = ..., ExecutionRoleArn: _3 | None = ..., Family: _S | None = ..., IpcMode: _S | None = ..., Memory: _S | None = ..., PidMode: _S | None = ..., Tags: _A | None = ..., TaskRoleArn: _3 | None = ..., Volumes: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ExpressGatewayService(_Resource):
    ActiveConfigurations: _X
    Cluster: _X
    Cpu: _X
    CreatedAt: _X
    ECSManagedResourceArns: _X
    Endpoint: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    HealthCheckPath: _X
    InfrastructureRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Memory: _X
    NetworkConfiguration: _X
    PrimaryContainer: _X
    ScalingTarget: _X
    ServiceArn: _R[_L["AWS::ECS::ExpressGatewayService#/ServiceArn"]]
    ServiceName: _X
    Status: _X
    Tags: _X
    TaskDefinitionArn: _R[_L["AWS::ECS::TaskDefinition#/TaskDefinitionArn"]]
    TaskRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    UpdatedAt: _X
    def __init__(self, address: str, /, *, InfrastructureRoleArn: _3, Cluster: _S | None = ..., Cpu: _S | None = ..., ExecutionRoleArn: _3 | None = ..., HealthCheckPath: _S | None = ..., Memory: _S | None = ..., NetworkConfiguration: _M | None = ..., PrimaryContainer: _M | None = ..., ScalingTarget: _M | None = ..., ServiceName: _S | None = ..., Tags: _A | None = ..., TaskDefinitionArn: _4 | None = ..., TaskRoleArn: _3 | None = ..., **options: _Unpack[_O]) -> None: ...

class Gateway(_Resource):
    AccessType: _X
    Arn: _R[_L["AWS::ECS::Gateway#/Arn"]]
    Configuration: _X
    CreatedAt: _X
    DeletionProtection: _X
    GatewayName: _X
    InfrastructureRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    PropagateTags: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Configuration: _M, GatewayName: _S, InfrastructureRoleArn: _3, DeletionProtection: _B | None = ..., PropagateTags: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GatewayClusterAssociations(_Resource):
    Cluster: _R[_L["AWS::ECS::GatewayClusterAssociations#/Cluster"]]
    ClusterArn: _R[_L["AWS::ECS::Cluster#/Arn"]]
    Gateway: _R[_L["AWS::ECS::GatewayClusterAssociations#/Gateway"]]
    GatewayArn: _R[_L["AWS::ECS::Gateway#/Arn"]]
    Status: _X
    def __init__(self, address: str, /, *, Cluster: _S, Gateway: _S, **options: _Unpack[_O]) -> None: ...

class PrimaryTaskSet(_Resource):
    Cluster: _R[_L["AWS::ECS::PrimaryTaskSet#/Cluster"]]
    Service: _R[_L["AWS::ECS::PrimaryTaskSet#/Service"]]
    TaskSetId: _X
    def __init__(self, address: str, /, *, Cluster: _S, Service: _S, TaskSetId: _S, **options: _Unpack[_O]) -> None: ...

class Service(_Resource):
    AvailabilityZoneRebalancing: _X
    CapacityProviderStrategy: _X
    Cluster: _R[_L["AWS::ECS::Service#/Cluster"]]
    DeploymentConfiguration: _X
    DeploymentController: _X
    DesiredCount: _X
    EnableECSManagedTags: _X
    EnableExecuteCommand: _X
    ForceNewDeployment: _X
    GatewayConnectors: _X
    HealthCheckGracePeriodSeconds: _X
    LaunchType: _X
    LoadBalancers: _X
    Monitoring: _X
    Name: _X
    NetworkConfiguration: _X
    PlacementConstraints: _X
    PlacementStrategies: _X
    PlatformVersion: _X
    PropagateTags: _X
    Role: _X
    SchedulingStrategy: _X
    ServiceArn: _R[_L["AWS::ECS::Service#/ServiceArn"]]
    ServiceConnectConfiguration: _X
    ServiceName: _X
    ServiceRegistries: _X
    Tags: _X
    TaskDefinition: _R[_L["AWS::ECS::TaskDefinition#/TaskDefinitionArn"]]
    VolumeConfigurations: _X
    VpcLatticeConfigurations: _X
    def __init__(self, address: str, /, *, AvailabilityZoneRebalancing: _S | None = ..., CapacityProviderStrategy: _A | None = ..., Cluster: _0 | None = ..., DeploymentConfiguration: _M | None = ..., DeploymentController: _M | None = ..., DesiredCount: _I | None = ..., EnableECSManagedTags: _B | None = ..., EnableExecuteCommand: _B | None = ..., ForceNewDeployment: _M | None = ..., GatewayConnectors: _A | None = ..., HealthCheckGracePeriodSeconds: _I | None = ..., LaunchType: _S | None = ..., LoadBalancers: _A | None = ..., Monitoring: _M | None = ..., NetworkConfiguration: _M | None = ..., PlacementConstraints: _A | None = ..., PlacementStrategies: _A | None = ..., PlatformVersion: _S | None = ..., PropagateTags: _S | None = ..., Role: _S | None = ..., SchedulingStrategy: _S | None = ..., ServiceConnectConfiguration: _M | None = ..., ServiceName: _S | None = ..., ServiceRegistries: _A | None = ..., Tags: _A | None = ..., TaskDefinition: _4 | None = ..., VolumeConfigurations: _A | None = ..., VpcLatticeConfigurations: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TaskDefinition(_Resource):
    ContainerDefinitions: _X
    Cpu: _X
    EnableFaultInjection: _X
    EphemeralStorage: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Family: _X
    InferenceAccelerators: _X
    IpcMode: _X
    Memory: _X
    NetworkMode: _X
    PidMode: _X
    PlacementConstraints: _X
    ProxyConfiguration: _X
    RequiresCompatibilities: _X
    RuntimePlatform: _X
    Tags: _X
    TaskDefinitionArn: _R[_L["AWS::ECS::TaskDefinition#/TaskDefinitionArn"]]
    TaskRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Volumes: _X
    def __init__(self, address: str, /, *, ContainerDefinitions: _A | None = ..., Cpu: _S | None = ..., EnableFaultInjection: _B | None = ..., EphemeralStorage: _M | None = ..., ExecutionRoleArn: _3 | None = ..., Family: _S | None = ..., InferenceAccelerators: _A | None = ..., IpcMode: _S | None = ..., Memory: _S | None = ..., NetworkMode: _S | None = ..., PidMode: _S | None = ..., PlacementConstraints: _A | None = ..., ProxyConfiguration: _M | None = ..., RequiresCompatibilities: _A | None = ..., RuntimePlatform: _M | None = ..., Tags: _A | None = ..., TaskRoleArn: _3 | None = ..., Volumes: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TaskSet(_Resource):
    CapacityProviderStrategy: _X
    Cluster: _R[_L["AWS::ECS::TaskSet#/Cluster"]]
    ExternalId: _X
    Id: _R[_L["AWS::ECS::TaskSet#/Id"]]
    LaunchType: _X
    LoadBalancers: _X
    NetworkConfiguration: _X
    PlatformVersion: _X
    Scale: _X
    Service: _R[_L["AWS::ECS::TaskSet#/Service"]]
    ServiceRegistries: _X
    Tags: _X
    TaskDefinition: _X
    def __init__(self, address: str, /, *, Cluster: _S, Service: _S, TaskDefinition: _S, CapacityProviderStrategy: _A | None = ..., ExternalId: _S | None = ..., LaunchType: _S | None = ..., LoadBalancers: _A | None = ..., NetworkConfiguration: _M | None = ..., PlatformVersion: _S | None = ..., Scale: _M | None = ..., ServiceRegistries: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
