# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Cluster | _R[_L["AWS::MediaLive::Cluster#/Id", "AWS::MediaLive::Cluster#/Arn"]]
_2: _TypeAlias = _T | Multiplex | _R[_L["AWS::MediaLive::Multiplex#/Id", "AWS::MediaLive::Multiplex#/Arn"]]

class Channel(_Resource):
    AnywhereSettings: _X
    Arn: _R[_L["AWS::MediaLive::Channel#/Arn"]]
    CdiInputSpecification: _X
    ChannelClass: _X
    ChannelEngineVersion: _X
    ChannelSecurityGroups: _X
    Destinations: _X
    DryRun: _X
    EncoderSettings: _X
    Id: _R[_L["AWS::MediaLive::Channel#/Id"]]
    InferenceSettings: _X
    InputAttachments: _X
    InputSpecification: _X
    Inputs: _X
    LinkedChannelSettings: _X
    LogLevel: _X
    Maintenance: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    Vpc: _X
    def __init__(self, address: str, /, *, AnywhereSettings: _M | None = ..., CdiInputSpecification: _M | None = ..., ChannelClass: _S | None = ..., ChannelEngineVersion: _M | None = ..., ChannelSecurityGroups: _A | None = ..., Destinations: _A | None = ..., DryRun: _B | None = ..., EncoderSettings: _M | None = ..., InferenceSettings: _M | None = ..., InputAttachments: _A | None = ..., InputSpecification: _M | None = ..., LinkedChannelSettings: _M | None = ..., LogLevel: _S | None = ..., Maintenance: _M | None = ..., Name: _S | None = ..., RoleArn: _0 | None = ..., Tags: _J | None = ..., Vpc: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ChannelPlacementGroup(_Resource):
    Arn: _R[_L["AWS::MediaLive::ChannelPlacementGroup#/Arn"]]
    Channels: _X
    ClusterId: _R[_L["AWS::MediaLive::ChannelPlacementGroup#/ClusterId"]]
    Id: _R[_L["AWS::MediaLive::ChannelPlacementGroup#/Id"]]
    Name: _X
    Nodes: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterId: _1 | None = ..., Name: _S | None = ..., Nodes: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CloudWatchAlarmTemplate(_Resource):
    Arn: _R[_L["AWS::MediaLive::CloudWatchAlarmTemplate#/Arn"]]
    ComparisonOperator: _X
    CreatedAt: _X
    DatapointsToAlarm: _X
    Description: _X
    EvaluationPeriods: _X
    GroupId: _X
    GroupIdentifier: _X
    Id: _R[_L["AWS::MediaLive::CloudWatchAlarmTemplate#/Id"]]
    Identifier: _R[_L["AWS::MediaLive::CloudWatchAlarmTemplate#/Identifier"]]
    MetricName: _X
    ModifiedAt: _X
    Name: _X
    Period: _X
    Statistic: _X
    Tags: _X
    TargetResourceType: _X
    Threshold: _X
    TreatMissingData: _X
    def __init__(self, address: str, /, *, ComparisonOperator: _S, EvaluationPeriods: _F, MetricName: _S, Name: _S, Period: _F, Statistic: _S, TargetResourceType: _S, Threshold: _F, TreatMissingData: _S, DatapointsToAlarm: _F | None = ..., Description: _S | None = ..., GroupIdentifier: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CloudWatchAlarmTemplateGroup(_Resource):
    Arn: _R[_L["AWS::MediaLive::CloudWatchAlarmTemplateGroup#/Arn"]]
    CreatedAt: _X
    Description: _X
    Id: _R[_L["AWS::MediaLive::CloudWatchAlarmTemplateGroup#/Id"]]
    Identifier: _R[_L["AWS::MediaLive::CloudWatchAlarmTemplateGroup#/Identifier"]]
    ModifiedAt: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Cluster(_Resource):
    Arn: _R[_L["AWS::MediaLive::Cluster#/Arn"]]
    ChannelIds: _X
    ClusterType: _X
    Id: _R[_L["AWS::MediaLive::Cluster#/Id"]]
    InstanceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Name: _X
    NetworkSettings: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterType: _S | None = ..., InstanceRoleArn: _0 | None = ..., Name: _S | None = ..., NetworkSettings: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventBridgeRuleTemplate(_Resource):
    Arn: _R[_L["AWS::MediaLive::EventBridgeRuleTemplate#/Arn"]]
    CreatedAt: _X
    Description: _X
    EventTargets: _X
    EventType: _X
    GroupId: _X
    GroupIdentifier: _X
    Id: _R[_L["AWS::MediaLive::EventBridgeRuleTemplate#/Id"]]
    Identifier: _R[_L["AWS::MediaLive::EventBridgeRuleTemplate#/Identifier"]]
    ModifiedAt: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, EventType: _S, Name: _S, Description: _S | None = ..., EventTargets: _A | None = ..., GroupIdentifier: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class EventBridgeRuleTemplateGroup(_Resource):
    Arn: _R[_L["AWS::MediaLive::EventBridgeRuleTemplateGroup#/Arn"]]
    CreatedAt: _X
    Description: _X
    Id: _R[_L["AWS::MediaLive::EventBridgeRuleTemplateGroup#/Id"]]
    Identifier: _R[_L["AWS::MediaLive::EventBridgeRuleTemplateGroup#/Identifier"]]
    ModifiedAt: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Input(_Resource):
    Arn: _R[_L["AWS::MediaLive::Input#/Arn"]]
    AttachedChannels: _X
    DestinationUrls: _X
    Destinations: _X
    Id: _R[_L["AWS::MediaLive::Input#/Id"]]
    InputClass: _X
    InputDevices: _X
    InputNetworkLocation: _X
    InputPartnerIds: _X
    InputSecurityGroups: _X
    InputSourceType: _X
    MediaConnectFlows: _X
    MulticastSettings: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RouterSettings: _X
    SdiSources: _X
    SecurityGroups: _X
    Smpte2110ReceiverGroupSettings: _X
    SourceUrls: _X
    Sources: _X
    SrtSettings: _X
    State: _X
    Tags: _X
    Type: _X
    Vpc: _X
    def __init__(self, address: str, /, *, Destinations: _A | None = ..., InputDevices: _A | None = ..., InputNetworkLocation: _S | None = ..., InputSecurityGroups: _A | None = ..., MediaConnectFlows: _A | None = ..., MulticastSettings: _M | None = ..., Name: _S | None = ..., RoleArn: _0 | None = ..., RouterSettings: _M | None = ..., SdiSources: _A | None = ..., Smpte2110ReceiverGroupSettings: _M | None = ..., Sources: _A | None = ..., SrtSettings: _M | None = ..., Tags: _J | None = ..., Type: _S | None = ..., Vpc: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class InputSecurityGroup(_Resource):
    Arn: _R[_L["AWS::MediaLive::InputSecurityGroup#/Arn"]]
    Id: _R[_L["AWS::MediaLive::InputSecurityGroup#/Id"]]
    Inputs: _X
    Tags: _X
    WhitelistRules: _X
    def __init__(self, address: str, /, *, Tags: _J | None = ..., WhitelistRules: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Multiplex(_Resource):
    Arn: _R[_L["AWS::MediaLive::Multiplex#/Arn"]]
    AvailabilityZones: _X
    Destinations: _X
    Id: _R[_L["AWS::MediaLive::Multiplex#/Id"]]
    MultiplexSettings: _X
    Name: _X
    PipelinesRunningCount: _X
    ProgramCount: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, AvailabilityZones: _A, MultiplexSettings: _M, Name: _S, Destinations: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Multiplexprogram(_Resource):
    ChannelId: _X
    MultiplexId: _R[_L["AWS::MediaLive::Multiplexprogram#/MultiplexId"]]
    MultiplexProgramSettings: _X
    PacketIdentifiersMap: _X
    PipelineDetails: _X
    PreferredChannelPipeline: _X
    ProgramName: _R[_L["AWS::MediaLive::Multiplexprogram#/ProgramName"]]
    def __init__(self, address: str, /, *, MultiplexId: _2 | None = ..., MultiplexProgramSettings: _M | None = ..., PacketIdentifiersMap: _M | None = ..., PipelineDetails: _A | None = ..., PreferredChannelPipeline: _S | None = ..., ProgramName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Network(_Resource):
    Arn: _R[_L["AWS::MediaLive::Network#/Arn"]]
    AssociatedClusterIds: _X
    Id: _R[_L["AWS::MediaLive::Network#/Id"]]
    IpPools: _X
    Name: _X
    Routes: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, IpPools: _A, Name: _S, Routes: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Node(_Resource):
    Arn: _R[_L["AWS::MediaLive::Node#/Arn"]]
    ChannelPlacementGroups: _X
    ClusterId: _X
    ConnectionState: _X
    Id: _R[_L["AWS::MediaLive::Node#/Id"]]
    InstanceArn: _X
    Name: _X
    NodeInterfaceMappings: _X
    Role: _X
    SdiSourceMappings: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterId: _1, Name: _S | None = ..., NodeInterfaceMappings: _A | None = ..., Role: _S | None = ..., SdiSourceMappings: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SdiSource(_Resource):
    Arn: _R[_L["AWS::MediaLive::SdiSource#/Arn"]]
    Id: _R[_L["AWS::MediaLive::SdiSource#/Id"]]
    Inputs: _X
    Mode: _X
    Name: _X
    State: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, Mode: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SignalMap(_Resource):
    Arn: _R[_L["AWS::MediaLive::SignalMap#/Arn"]]
    CloudWatchAlarmTemplateGroupIdentifiers: _X
    CloudWatchAlarmTemplateGroupIds: _X
    CreatedAt: _X
    Description: _X
    DiscoveryEntryPointArn: _X
    ErrorMessage: _X
    EventBridgeRuleTemplateGroupIdentifiers: _X
    EventBridgeRuleTemplateGroupIds: _X
    FailedMediaResourceMap: _X
    ForceRediscovery: _X
    Id: _R[_L["AWS::MediaLive::SignalMap#/Id"]]
    Identifier: _R[_L["AWS::MediaLive::SignalMap#/Identifier"]]
    LastDiscoveredAt: _X
    LastSuccessfulMonitorDeployment: _X
    MediaResourceMap: _X
    ModifiedAt: _X
    MonitorChangesPendingDeployment: _X
    MonitorDeployment: _X
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, DiscoveryEntryPointArn: _S, Name: _S, CloudWatchAlarmTemplateGroupIdentifiers: _A | None = ..., Description: _S | None = ..., EventBridgeRuleTemplateGroupIdentifiers: _A | None = ..., ForceRediscovery: _B | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
