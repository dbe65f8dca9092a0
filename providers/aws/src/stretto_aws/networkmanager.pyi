# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | CoreNetwork | _R[_L["AWS::NetworkManager::CoreNetwork#/CoreNetworkId", "AWS::NetworkManager::CoreNetwork#/CoreNetworkArn", "AWS::NetworkManager::ConnectPeer#/CoreNetworkId", "AWS::NetworkManager::TransitGatewayRouteTableAttachment#/CoreNetworkId"]]
_1: _TypeAlias = _T | _R[_L["AWS::NetworkManager::Device#/DeviceId", "AWS::NetworkManager::Device#/DeviceArn"]]
_2: _TypeAlias = _T | GlobalNetwork | _R[_L["AWS::NetworkManager::GlobalNetwork#/Id", "AWS::NetworkManager::GlobalNetwork#/Arn"]]
_3: _TypeAlias = _T | _R[_L["AWS::NetworkManager::Link#/LinkId", "AWS::NetworkManager::Link#/LinkArn"]]
_4: _TypeAlias = _T | _R[_L["AWS::NetworkManager::Site#/SiteId", "AWS::NetworkManager::Site#/SiteArn"]]
_5: _TypeAlias = _T | TransitGatewayPeering | _R[_L["AWS::NetworkManager::TransitGatewayPeering#/PeeringId"]]

class ConnectAttachment(_Resource):
    AttachmentId: _R[_L["AWS::NetworkManager::ConnectAttachment#/AttachmentId"]]
    AttachmentPolicyRuleNumber: _X
    AttachmentType: _X
    CoreNetworkArn: _X
    CoreNetworkId: _X
    CreatedAt: _X
    EdgeLocation: _X
    LastModificationErrors: _X
    NetworkFunctionGroupName: _X
    Options: _X
    OwnerAccountId: _X
    ProposedNetworkFunctionGroupChange: _X
    ProposedSegmentChange: _X
    ResourceArn: _X
    RoutingPolicyLabel: _X
    SegmentName: _X
    State: _X
    Tags: _X
    TransportAttachmentId: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, CoreNetworkId: _0, EdgeLocation: _S, Options: _M, TransportAttachmentId: _S, NetworkFunctionGroupName: _S | None = ..., RoutingPolicyLabel: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConnectPeer(_Resource):
    BgpOptions: _X
    Configuration: _X
    ConnectAttachmentId: _X
    ConnectPeerId: _R[_L["AWS::NetworkManager::ConnectPeer#/ConnectPeerId"]]
    CoreNetworkAddress: _X
    CoreNetworkId: _X
    CreatedAt: _X
    EdgeLocation: _X
    InsideCidrBlocks: _X
    LastModificationErrors: _X
    PeerAddress: _X
    State: _X
    SubnetArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectAttachmentId: _S, PeerAddress: _S, BgpOptions: _M | None = ..., CoreNetworkAddress: _S | None = ..., InsideCidrBlocks: _A | None = ..., SubnetArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Connection(_Resource):
    ConnectedDeviceId: _X
    ConnectedLinkId: _X
    ConnectionArn: _R[_L["AWS::NetworkManager::Connection#/ConnectionArn"]]
    ConnectionId: _R[_L["AWS::NetworkManager::Connection#/ConnectionId"]]
    CreatedAt: _X
    Description: _X
    DeviceId: _X
    GlobalNetworkId: _X
    LinkId: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectedDeviceId: _S, DeviceId: _1, GlobalNetworkId: _2, ConnectedLinkId: _S | None = ..., Description: _S | None = ..., LinkId: _3 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CoreNetwork(_Resource):
    CoreNetworkArn: _R[_L["AWS::NetworkManager::CoreNetwork#/CoreNetworkArn"]]
    CoreNetworkId: _R[_L["AWS::NetworkManager::CoreNetwork#/CoreNetworkId"]]
    CreatedAt: _X
    Description: _X
    Edges: _X
    GlobalNetworkId: _X
    NetworkFunctionGroups: _X
    OwnerAccount: _X
    PolicyDocument: _X
    Segments: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, GlobalNetworkId: _2, Description: _S | None = ..., PolicyDocument: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CoreNetworkPrefixListAssociation(_Resource):
    CoreNetworkId: _R[_L["AWS::NetworkManager::CoreNetworkPrefixListAssociation#/CoreNetworkId"]]
    PrefixListAlias: _X
    PrefixListArn: _R[_L["AWS::NetworkManager::CoreNetworkPrefixListAssociation#/PrefixListArn"]]
    def __init__(self, address: str, /, *, CoreNetworkId: _0, PrefixListAlias: _S, PrefixListArn: _S, **options: _Unpack[_O]) -> None: ...

class CustomerGatewayAssociation(_Resource):
    CustomerGatewayArn: _R[_L["AWS::NetworkManager::CustomerGatewayAssociation#/CustomerGatewayArn"]]
    DeviceId: _X
    GlobalNetworkId: _R[_L["AWS::NetworkManager::CustomerGatewayAssociation#/GlobalNetworkId"]]
    LinkId: _X
    def __init__(self, address: str, /, *, CustomerGatewayArn: _S, DeviceId: _1, GlobalNetworkId: _2, LinkId: _3 | None = ..., **options: _Unpack[_O]) -> None: ...

class Device(_Resource):
    AWSLocation: _X
    CreatedAt: _X
    Description: _X
    DeviceArn: _R[_L["AWS::NetworkManager::Device#/DeviceArn"]]
    DeviceId: _R[_L["AWS::NetworkManager::Device#/DeviceId"]]
    GlobalNetworkId: _R[_L["AWS::NetworkManager::Device#/GlobalNetworkId"]]
    Location: _X
    Model: _X
    SerialNumber: _X
    SiteId: _X
    State: _X
    Tags: _X
    Type: _X
    Vendor: _X
    def __init__(self, address: str, /, *, GlobalNetworkId: _2, AWSLocation: _M | None = ..., Description: _S | None = ..., Location: _M | None = ..., Model: _S | None = ..., SerialNumber: _S | None = ..., SiteId: _4 | None = ..., Tags: _A | None = ..., Type: _S | None = ..., Vendor: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DirectConnectGatewayAttachment(_Resource):
    AttachmentId: _R[_L["AWS::NetworkManager::DirectConnectGatewayAttachment#/AttachmentId"]]
    AttachmentPolicyRuleNumber: _X
    AttachmentType: _X
    CoreNetworkArn: _X
    CoreNetworkId: _X
    CreatedAt: _X
    DirectConnectGatewayArn: _X
    EdgeLocations: _X
    LastModificationErrors: _X
    NetworkFunctionGroupName: _X
    OwnerAccountId: _X
    ProposedNetworkFunctionGroupChange: _X
    ProposedSegmentChange: _X
    ResourceArn: _X
    RoutingPolicyLabel: _X
    SegmentName: _X
    State: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, CoreNetworkId: _0, DirectConnectGatewayArn: _S, EdgeLocations: _A, RoutingPolicyLabel: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GlobalNetwork(_Resource):
    Arn: _R[_L["AWS::NetworkManager::GlobalNetwork#/Arn"]]
    CreatedAt: _X
    Description: _X
    Id: _R[_L["AWS::NetworkManager::GlobalNetwork#/Id"]]
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, CreatedAt: _S | None = ..., Description: _S | None = ..., State: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Link(_Resource):
    Bandwidth: _X
    CreatedAt: _X
    Description: _X
    GlobalNetworkId: _R[_L["AWS::NetworkManager::Link#/GlobalNetworkId"]]
    LinkArn: _R[_L["AWS::NetworkManager::Link#/LinkArn"]]
    LinkId: _R[_L["AWS::NetworkManager::Link#/LinkId"]]
    Provider: _X
    SiteId: _X
    State: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Bandwidth: _M, GlobalNetworkId: _2, SiteId: _4, Description: _S | None = ..., Provider: _S | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class LinkAssociation(_Resource):
    DeviceId: _R[_L["AWS::NetworkManager::LinkAssociation#/DeviceId"]]
    GlobalNetworkId: _R[_L["AWS::NetworkManager::LinkAssociation#/GlobalNetworkId"]]
    LinkId: _R[_L["AWS::NetworkManager::LinkAssociation#/LinkId"]]
    def __init__(self, address: str, /, *, DeviceId: _1, GlobalNetworkId: _2, LinkId: _3, **options: _Unpack[_O]) -> None: ...

class Site(_Resource):
    CreatedAt: _X
    Description: _X
    GlobalNetworkId: _R[_L["AWS::NetworkManager::Site#/GlobalNetworkId"]]
    Location: _X
    SiteArn: _R[_L["AWS::NetworkManager::Site#/SiteArn"]]
    SiteId: _R[_L["AWS::NetworkManager::Site#/SiteId"]]
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, GlobalNetworkId: _2, Description: _S | None = ..., Location: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SiteToSiteVpnAttachment(_Resource):
    AttachmentId: _R[_L["AWS::NetworkManager::SiteToSiteVpnAttachment#/AttachmentId"]]
    AttachmentPolicyRuleNumber: _X
    AttachmentType: _X
    CoreNetworkArn: _X
    CoreNetworkId: _X
    CreatedAt: _X
    EdgeLocation: _X
    LastModificationErrors: _X
    NetworkFunctionGroupName: _X
    OwnerAccountId: _X
    ProposedNetworkFunctionGroupChange: _X
    ProposedSegmentChange: _X
    ResourceArn: _X
    RoutingPolicyLabel: _X
    SegmentName: _X
    State: _X
    Tags: _X
    UpdatedAt: _X
    VpnConnectionArn: _X
    def __init__(self, address: str, /, *, CoreNetworkId: _0, VpnConnectionArn: _S, NetworkFunctionGroupName: _S | None = ..., RoutingPolicyLabel: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayPeering(_Resource):
    CoreNetworkArn: _X
    CoreNetworkId: _X
    CreatedAt: _X
    EdgeLocation: _X
    LastModificationErrors: _X
    OwnerAccountId: _X
    PeeringId: _R[_L["AWS::NetworkManager::TransitGatewayPeering#/PeeringId"]]
    PeeringType: _X
    ResourceArn: _X
    State: _X
    Tags: _X
    TransitGatewayArn: _X
    TransitGatewayPeeringAttachmentId: _X
    def __init__(self, address: str, /, *, CoreNetworkId: _0, TransitGatewayArn: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayRegistration(_Resource):
    GlobalNetworkId: _R[_L["AWS::NetworkManager::TransitGatewayRegistration#/GlobalNetworkId"]]
    TransitGatewayArn: _R[_L["AWS::NetworkManager::TransitGatewayRegistration#/TransitGatewayArn"]]
    def __init__(self, address: str, /, *, GlobalNetworkId: _2, TransitGatewayArn: _S, **options: _Unpack[_O]) -> None: ...

class TransitGatewayRouteTableAttachment(_Resource):
    AttachmentId: _R[_L["AWS::NetworkManager::TransitGatewayRouteTableAttachment#/AttachmentId"]]
    AttachmentPolicyRuleNumber: _X
    AttachmentType: _X
    CoreNetworkArn: _X
    CoreNetworkId: _X
    CreatedAt: _X
    EdgeLocation: _X
    LastModificationErrors: _X
    NetworkFunctionGroupName: _X
    OwnerAccountId: _X
    PeeringId: _R[_L["AWS::NetworkManager::TransitGatewayPeering#/PeeringId"]]
    ProposedNetworkFunctionGroupChange: _X
    ProposedSegmentChange: _X
    ResourceArn: _X
    RoutingPolicyLabel: _X
    SegmentName: _X
    State: _X
    Tags: _X
    TransitGatewayRouteTableArn: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, PeeringId: _5, TransitGatewayRouteTableArn: _S, NetworkFunctionGroupName: _S | None = ..., RoutingPolicyLabel: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VpcAttachment(_Resource):
    AttachmentId: _R[_L["AWS::NetworkManager::VpcAttachment#/AttachmentId"]]
    AttachmentPolicyRuleNumber: _X
    AttachmentType: _X
    CoreNetworkArn: _X
    CoreNetworkId: _X
    CreatedAt: _X
    EdgeLocation: _X
    LastModificationErrors: _X
    NetworkFunctionGroupName: _X
    Options: _X
    OwnerAccountId: _X
    ProposedNetworkFunctionGroupChange: _X
    ProposedSegmentChange: _X
    ResourceArn: _X
    RoutingPolicyLabel: _X
    SegmentName: _X
    State: _X
    SubnetArns: _X
    Tags: _X
    UpdatedAt: _X
    VpcArn: _X
    def __init__(self, address: str, /, *, CoreNetworkId: _0, SubnetArns: _A, VpcArn: _S, Options: _M | None = ..., RoutingPolicyLabel: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
