# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Bridge | _R[_L["AWS::MediaConnect::Bridge#/BridgeArn"]]
_1: _TypeAlias = _T | Flow | _R[_L["AWS::MediaConnect::Flow#/FlowArn"]]
_2: _TypeAlias = _T | FlowEntitlement | _R[_L["AWS::MediaConnect::FlowEntitlement#/EntitlementArn"]]
_3: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_4: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_5: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Bridge(_Resource):
    BridgeArn: _R[_L["AWS::MediaConnect::Bridge#/BridgeArn"]]
    BridgeState: _X
    EgressGatewayBridge: _X
    IngressGatewayBridge: _X
    Name: _X
    Outputs: _X
    PlacementArn: _X
    SourceFailoverConfig: _X
    Sources: _X
    def __init__(self, address: str, /, *, Name: _S, PlacementArn: _S, Sources: _A, EgressGatewayBridge: _M | None = ..., IngressGatewayBridge: _M | None = ..., Outputs: _A | None = ..., SourceFailoverConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class BridgeOutput(_Resource):
    BridgeArn: _R[_L["AWS::MediaConnect::BridgeOutput#/BridgeArn"]]
    Name: _R[_L["AWS::MediaConnect::BridgeOutput#/Name"]]
    NetworkOutput: _X
    def __init__(self, address: str, /, *, BridgeArn: _0, Name: _S, NetworkOutput: _M, **options: _Unpack[_O]) -> None: ...

class BridgeSource(_Resource):
    BridgeArn: _R[_L["AWS::MediaConnect::BridgeSource#/BridgeArn"]]
    FlowSource: _X
    Name: _R[_L["AWS::MediaConnect::BridgeSource#/Name"]]
    NetworkSource: _X
    def __init__(self, address: str, /, *, BridgeArn: _0, Name: _S, FlowSource: _M | None = ..., NetworkSource: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Flow(_Resource):
    AvailabilityZone: _X
    EgressIp: _X
    EncodingConfig: _X
    FlowArn: _R[_L["AWS::MediaConnect::Flow#/FlowArn"]]
    FlowAvailabilityZone: _X
    FlowNdiMachineName: _X
    FlowSize: _X
    Maintenance: _X
    MediaStreams: _X
    Name: _X
    NdiConfig: _X
    Source: _X
    SourceFailoverConfig: _X
    SourceMonitoringConfig: _X
    Tags: _X
    VpcInterfaces: _X
    def __init__(self, address: str, /, *, Name: _S, Source: _M, AvailabilityZone: _S | None = ..., EncodingConfig: _M | None = ..., FlowSize: _S | None = ..., Maintenance: _M | None = ..., MediaStreams: _A | None = ..., NdiConfig: _M | None = ..., SourceFailoverConfig: _M | None = ..., SourceMonitoringConfig: _M | None = ..., Tags: _A | None = ..., VpcInterfaces: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FlowEntitlement(_Resource):
    DataTransferSubscriberFeePercent: _X
    Description: _X
    Encryption: _X
    EntitlementArn: _R[_L["AWS::MediaConnect::FlowEntitlement#/EntitlementArn"]]
    EntitlementStatus: _X
    FlowArn: _R[_L["AWS::MediaConnect::Flow#/FlowArn"]]
    Name: _X
    Subscribers: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, FlowArn: _1, Name: _S, Subscribers: _A, DataTransferSubscriberFeePercent: _I | None = ..., Encryption: _M | None = ..., EntitlementStatus: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FlowMediaStream(_Resource):
    Arn: _R[_L["AWS::MediaConnect::FlowMediaStream#/Arn"]]
    Attributes: _X
    ClockRate: _X
    Description: _X
    FlowArn: _R[_L["AWS::MediaConnect::Flow#/FlowArn"]]
    Fmt: _X
    MediaStreamId: _X
    MediaStreamName: _X
    MediaStreamType: _X
    Tags: _X
    VideoFormat: _X
    def __init__(self, address: str, /, *, FlowArn: _1, MediaStreamId: _I, MediaStreamName: _S, MediaStreamType: _S, Attributes: _M | None = ..., ClockRate: _I | None = ..., Description: _S | None = ..., Tags: _A | None = ..., VideoFormat: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class FlowOutput(_Resource):
    CidrAllowList: _X
    Description: _X
    Destination: _X
    Encryption: _X
    FlowArn: _R[_L["AWS::MediaConnect::Flow#/FlowArn"]]
    MaxLatency: _X
    MediaStreamOutputConfigurations: _X
    MinLatency: _X
    Name: _X
    NdiAudioReferenceLevel: _X
    NdiOutputTimecodeSource: _X
    NdiProgramName: _X
    NdiSpeedHqQuality: _X
    OutputArn: _R[_L["AWS::MediaConnect::FlowOutput#/OutputArn"]]
    OutputStatus: _X
    Port: _X
    Protocol: _X
    RemoteId: _X
    RouterIntegrationState: _X
    RouterIntegrationTransitEncryption: _X
    SmoothingLatency: _X
    StreamId: _X
    Tags: _X
    VpcInterfaceAttachment: _X
    def __init__(self, address: str, /, *, FlowArn: _1, CidrAllowList: _A | None = ..., Description: _S | None = ..., Destination: _S | None = ..., Encryption: _M | None = ..., MaxLatency: _I | None = ..., MediaStreamOutputConfigurations: _A | None = ..., MinLatency: _I | None = ..., Name: _S | None = ..., NdiAudioReferenceLevel: _I | None = ..., NdiOutputTimecodeSource: _S | None = ..., NdiProgramName: _S | None = ..., NdiSpeedHqQuality: _I | None = ..., OutputStatus: _S | None = ..., Port: _I | None = ..., Protocol: _S | None = ..., RemoteId: _S | None = ..., RouterIntegrationState: _S | None = ..., RouterIntegrationTransitEncryption: _M | None = ..., SmoothingLatency: _I | None = ..., StreamId: _S | None = ..., Tags: _A | None = ..., VpcInterfaceAttachment: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class FlowSource(_Resource):
    Decryption: _X
    Description: _X
    EntitlementArn: _R[_L["AWS::MediaConnect::FlowEntitlement#/EntitlementArn"]]
    FlowArn: _R[_L["AWS::MediaConnect::Flow#/FlowArn"]]
    GatewayBridgeSource: _X
    IngestIp: _X
    IngestPort: _X
    MaxBitrate: _X
    MaxLatency: _X
    MinLatency: _X
    Name: _X
    Protocol: _X
    SenderControlPort: _X
    SenderIpAddress: _X
    SourceArn: _R[_L["AWS::MediaConnect::FlowSource#/SourceArn"]]
    SourceIngestPort: _X
    SourceListenerAddress: _X
    SourceListenerPort: _X
    StreamId: _X
    Tags: _X
    VpcInterfaceName: _X
    WhitelistCidr: _X
    def __init__(self, address: str, /, *, Description: _S, FlowArn: _1, Name: _S, Decryption: _M | None = ..., EntitlementArn: _2 | None = ..., GatewayBridgeSource: _M | None = ..., IngestPort: _I | None = ..., MaxBitrate: _I | None = ..., MaxLatency: _I | None = ..., MinLatency: _I | None = ..., Protocol: _S | None = ..., SenderControlPort: _I | None = ..., SenderIpAddress: _S | None = ..., SourceListenerAddress: _S | None = ..., SourceListenerPort: _I | None = ..., StreamId: _S | None = ..., Tags: _A | None = ..., VpcInterfaceName: _S | None = ..., WhitelistCidr: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class FlowVpcInterface(_Resource):
    FlowArn: _R[_L["AWS::MediaConnect::FlowVpcInterface#/FlowArn"]]
    Name: _R[_L["AWS::MediaConnect::FlowVpcInterface#/Name"]]
    NetworkInterfaceIds: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SecurityGroupIds: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    def __init__(self, address: str, /, *, FlowArn: _1, Name: _S, RoleArn: _3, SecurityGroupIds: _Q[_4] | _U, SubnetId: _5, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Gateway(_Resource):
    EgressCidrBlocks: _X
    GatewayArn: _R[_L["AWS::MediaConnect::Gateway#/GatewayArn"]]
    GatewayState: _X
    Name: _X
    Networks: _X
    def __init__(self, address: str, /, *, EgressCidrBlocks: _A, Name: _S, Networks: _A, **options: _Unpack[_O]) -> None: ...

class RouterInput(_Resource):
    Arn: _R[_L["AWS::MediaConnect::RouterInput#/Arn"]]
    AvailabilityZone: _X
    Configuration: _X
    ContentQualityAnalysisConfiguration: _X
    ContentQualityAnalysisType: _X
    CreatedAt: _X
    Id: _R[_L["AWS::MediaConnect::RouterInput#/Id"]]
    InputType: _X
    IpAddress: _X
    MaintenanceConfiguration: _X
    MaintenanceType: _X
    MaximumBitrate: _X
    Name: _X
    RegionName: _X
    RoutedOutputs: _X
    RoutingScope: _X
    State: _X
    Tags: _X
    Tier: _X
    TransitEncryption: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Configuration: _J, MaximumBitrate: _I, Name: _S, RoutingScope: _S, Tier: _S, AvailabilityZone: _S | None = ..., ContentQualityAnalysisConfiguration: _J | None = ..., MaintenanceConfiguration: _J | None = ..., RegionName: _S | None = ..., Tags: _A | None = ..., TransitEncryption: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class RouterNetworkInterface(_Resource):
    Arn: _R[_L["AWS::MediaConnect::RouterNetworkInterface#/Arn"]]
    AssociatedInputCount: _X
    AssociatedOutputCount: _X
    Configuration: _X
    CreatedAt: _X
    Id: _R[_L["AWS::MediaConnect::RouterNetworkInterface#/Id"]]
    Name: _X
    NetworkInterfaceType: _X
    RegionName: _X
    State: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Configuration: _J, Name: _S, RegionName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RouterOutput(_Resource):
    Arn: _R[_L["AWS::MediaConnect::RouterOutput#/Arn"]]
    AvailabilityZone: _X
    Configuration: _X
    CreatedAt: _X
    FabricConfiguration: _X
    Id: _R[_L["AWS::MediaConnect::RouterOutput#/Id"]]
    IpAddress: _X
    MaintenanceConfiguration: _X
    MaintenanceType: _X
    MaximumBitrate: _X
    Name: _X
    OutputType: _X
    RegionName: _X
    RoutedState: _X
    RoutingScope: _X
    State: _X
    Tags: _X
    Tier: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Configuration: _J, MaximumBitrate: _I, Name: _S, RoutingScope: _S, Tier: _S, AvailabilityZone: _S | None = ..., FabricConfiguration: _M | None = ..., MaintenanceConfiguration: _J | None = ..., RegionName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
