# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Build | _R[_L["AWS::GameLift::Build#/BuildId", "AWS::GameLift::Build#/BuildArn"]]
_2: _TypeAlias = _T | Script | _R[_L["AWS::GameLift::Script#/Id", "AWS::GameLift::Script#/Arn"]]
_3: _TypeAlias = _T | _R[_L["AWS::GameLift::GameSessionQueue#/Arn"]]

class Alias(_Resource):
    AliasArn: _R[_L["AWS::GameLift::Alias#/AliasArn"]]
    AliasId: _R[_L["AWS::GameLift::Alias#/AliasId"]]
    Description: _X
    Name: _X
    RoutingStrategy: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, RoutingStrategy: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Build(_Resource):
    BuildArn: _R[_L["AWS::GameLift::Build#/BuildArn"]]
    BuildId: _R[_L["AWS::GameLift::Build#/BuildId"]]
    Name: _X
    OperatingSystem: _X
    ServerSdkVersion: _X
    StorageLocation: _X
    Tags: _X
    Version: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., OperatingSystem: _S | None = ..., ServerSdkVersion: _S | None = ..., StorageLocation: _M | None = ..., Tags: _A | None = ..., Version: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ContainerFleet(_Resource):
    BillingType: _X
    CreationTime: _X
    DeploymentConfiguration: _X
    DeploymentDetails: _X
    Description: _X
    FleetArn: _X
    FleetId: _R[_L["AWS::GameLift::ContainerFleet#/FleetId"]]
    FleetRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    GameServerContainerGroupDefinitionArn: _X
    GameServerContainerGroupDefinitionName: _X
    GameServerContainerGroupsPerInstance: _X
    GameSessionCreationLimitPolicy: _X
    InstanceConnectionPortRange: _X
    InstanceInboundPermissions: _X
    InstanceType: _X
    Locations: _X
    LogConfiguration: _X
    MaximumGameServerContainerGroupsPerInstance: _X
    MetricGroups: _X
    NewGameSessionProtectionPolicy: _X
    PerInstanceContainerGroupDefinitionArn: _X
    PerInstanceContainerGroupDefinitionName: _X
    PlayerGatewayMode: _X
    ScalingPolicies: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, FleetRoleArn: _0, BillingType: _S | None = ..., DeploymentConfiguration: _M | None = ..., Description: _S | None = ..., GameServerContainerGroupDefinitionName: _S | None = ..., GameServerContainerGroupsPerInstance: _I | None = ..., GameSessionCreationLimitPolicy: _M | None = ..., InstanceConnectionPortRange: _M | None = ..., InstanceInboundPermissions: _A | None = ..., InstanceType: _S | None = ..., Locations: _A | None = ..., LogConfiguration: _M | None = ..., MetricGroups: _A | None = ..., NewGameSessionProtectionPolicy: _S | None = ..., PerInstanceContainerGroupDefinitionName: _S | None = ..., PlayerGatewayMode: _S | None = ..., ScalingPolicies: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ContainerGroupDefinition(_Resource):
    ContainerGroupDefinitionArn: _R[_L["AWS::GameLift::ContainerGroupDefinition#/ContainerGroupDefinitionArn"]]
    ContainerGroupType: _X
    CreationTime: _X
    GameServerContainerDefinition: _X
    Name: _R[_L["AWS::GameLift::ContainerGroupDefinition#/Name"]]
    OperatingSystem: _X
    SourceVersionNumber: _X
    Status: _X
    StatusReason: _X
    SupportContainerDefinitions: _X
    Tags: _X
    TotalMemoryLimitMebibytes: _X
    TotalVcpuLimit: _X
    VersionDescription: _X
    VersionNumber: _X
    def __init__(self, address: str, /, *, Name: _S, OperatingSystem: _S, TotalMemoryLimitMebibytes: _I, ContainerGroupType: _S | None = ..., GameServerContainerDefinition: _M | None = ..., SourceVersionNumber: _I | None = ..., SupportContainerDefinitions: _A | None = ..., Tags: _A | None = ..., TotalVcpuLimit: _F | None = ..., VersionDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Fleet(_Resource):
    AnywhereConfiguration: _X
    ApplyCapacity: _X
    BuildId: _X
    CertificateConfiguration: _X
    ComputeType: _X
    Description: _X
    DesiredEC2Instances: _X
    EC2InboundPermissions: _X
    EC2InstanceType: _X
    FleetArn: _R[_L["AWS::GameLift::Fleet#/FleetArn"]]
    FleetId: _R[_L["AWS::GameLift::Fleet#/FleetId"]]
    FleetType: _X
    InstanceRoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    InstanceRoleCredentialsProvider: _X
    Locations: _X
    LogPaths: _X
    MaxSize: _X
    MetricGroups: _X
    MinSize: _X
    Name: _X
    NewGameSessionProtectionPolicy: _X
    PeerVpcAwsAccountId: _X
    PeerVpcId: _X
    PlayerGatewayConfiguration: _X
    PlayerGatewayMode: _X
    ResourceCreationLimitPolicy: _X
    RuntimeConfiguration: _X
    ScalingPolicies: _X
    ScriptId: _X
    ServerLaunchParameters: _X
    ServerLaunchPath: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, AnywhereConfiguration: _J | None = ..., ApplyCapacity: _S | None = ..., BuildId: _1 | None = ..., CertificateConfiguration: _M | None = ..., ComputeType: _S | None = ..., Description: _S | None = ..., DesiredEC2Instances: _I | None = ..., EC2InboundPermissions: _A | None = ..., EC2InstanceType: _S | None = ..., FleetType: _S | None = ..., InstanceRoleARN: _0 | None = ..., InstanceRoleCredentialsProvider: _S | None = ..., Locations: _A | None = ..., LogPaths: _A | None = ..., MaxSize: _I | None = ..., MetricGroups: _A | None = ..., MinSize: _I | None = ..., NewGameSessionProtectionPolicy: _S | None = ..., PeerVpcAwsAccountId: _S | None = ..., PeerVpcId: _S | None = ..., PlayerGatewayConfiguration: _M | None = ..., PlayerGatewayMode: _S | None = ..., ResourceCreationLimitPolicy: _M | None = ..., RuntimeConfiguration: _M | None = ..., ScalingPolicies: _A | None = ..., ScriptId: _2 | None = ..., ServerLaunchParameters: _S | None = ..., ServerLaunchPath: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GameServerGroup(_Resource):
    AutoScalingGroupArn: _X
    AutoScalingPolicy: _X
    BalancingStrategy: _X
    DeleteOption: _X
    GameServerGroupArn: _R[_L["AWS::GameLift::GameServerGroup#/GameServerGroupArn"]]
    GameServerGroupName: _X
    GameServerProtectionPolicy: _X
    InstanceDefinitions: _X
    LaunchTemplate: _X
    MaxSize: _X
    MinSize: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    VpcSubnets: _X
    def __init__(self, address: str, /, *, GameServerGroupName: _S, InstanceDefinitions: _A, RoleArn: _0, AutoScalingPolicy: _M | None = ..., BalancingStrategy: _S | None = ..., DeleteOption: _S | None = ..., GameServerProtectionPolicy: _S | None = ..., LaunchTemplate: _M | None = ..., MaxSize: _F | None = ..., MinSize: _F | None = ..., Tags: _A | None = ..., VpcSubnets: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GameSessionQueue(_Resource):
    Arn: _R[_L["AWS::GameLift::GameSessionQueue#/Arn"]]
    CustomEventData: _X
    Destinations: _X
    FilterConfiguration: _X
    Name: _R[_L["AWS::GameLift::GameSessionQueue#/Name"]]
    NotificationTarget: _X
    PlayerLatencyPolicies: _X
    PriorityConfiguration: _X
    Tags: _X
    TimeoutInSeconds: _X
    def __init__(self, address: str, /, *, Name: _S, CustomEventData: _S | None = ..., Destinations: _A | None = ..., FilterConfiguration: _M | None = ..., NotificationTarget: _S | None = ..., PlayerLatencyPolicies: _A | None = ..., PriorityConfiguration: _M | None = ..., Tags: _A | None = ..., TimeoutInSeconds: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class Location(_Resource):
    LocationArn: _R[_L["AWS::GameLift::Location#/LocationArn"]]
    LocationName: _R[_L["AWS::GameLift::Location#/LocationName"]]
    Tags: _X
    def __init__(self, address: str, /, *, LocationName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MatchmakingConfiguration(_Resource):
    AcceptanceRequired: _X
    AcceptanceTimeoutSeconds: _X
    AdditionalPlayerCount: _X
    Arn: _R[_L["AWS::GameLift::MatchmakingConfiguration#/Arn"]]
    BackfillMode: _X
    CreationTime: _X
    CustomEventData: _X
    Description: _X
    FlexMatchMode: _X
    GameProperties: _X
    GameSessionData: _X
    GameSessionQueueArns: _X
    Name: _R[_L["AWS::GameLift::MatchmakingConfiguration#/Name"]]
    NotificationTarget: _X
    RequestTimeoutSeconds: _X
    RuleSetArn: _X
    RuleSetName: _X
    Tags: _X
    def __init__(self, address: str, /, *, AcceptanceRequired: _B, Name: _S, RequestTimeoutSeconds: _I, RuleSetName: _S, AcceptanceTimeoutSeconds: _I | None = ..., AdditionalPlayerCount: _I | None = ..., BackfillMode: _S | None = ..., CreationTime: _S | None = ..., CustomEventData: _S | None = ..., Description: _S | None = ..., FlexMatchMode: _S | None = ..., GameProperties: _A | None = ..., GameSessionData: _S | None = ..., GameSessionQueueArns: _Q[_3] | _U | None = ..., NotificationTarget: _S | None = ..., RuleSetArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MatchmakingRuleSet(_Resource):
    Arn: _R[_L["AWS::GameLift::MatchmakingRuleSet#/Arn"]]
    CreationTime: _X
    Name: _R[_L["AWS::GameLift::MatchmakingRuleSet#/Name"]]
    RuleSetBody: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, RuleSetBody: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Script(_Resource):
    Arn: _R[_L["AWS::GameLift::Script#/Arn"]]
    CreationTime: _X
    Id: _R[_L["AWS::GameLift::Script#/Id"]]
    Name: _X
    NodeJsVersion: _X
    SizeOnDisk: _X
    StorageLocation: _X
    Tags: _X
    Version: _X
    def __init__(self, address: str, /, *, StorageLocation: _M, Name: _S | None = ..., NodeJsVersion: _S | None = ..., Tags: _A | None = ..., Version: _S | None = ..., **options: _Unpack[_O]) -> None: ...
