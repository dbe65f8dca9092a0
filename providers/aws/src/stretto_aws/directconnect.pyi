# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Lag | _R[_L["AWS::DirectConnect::Lag#/LagId", "AWS::DirectConnect::Lag#/LagArn"]]
_1: _TypeAlias = _T | _ec2.VPNGateway | _ec2.TransitGateway | _R[_L["AWS::EC2::VPNGateway#/VPNGatewayId", "AWS::EC2::TransitGateway#/Id", "AWS::EC2::TransitGateway#/TransitGatewayArn"]]
_2: _TypeAlias = _T | DirectConnectGateway | _R[_L["AWS::DirectConnect::DirectConnectGateway#/DirectConnectGatewayId", "AWS::DirectConnect::DirectConnectGateway#/DirectConnectGatewayArn"]]
_3: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_4: _TypeAlias = _T | Connection | Lag | _R[_L["AWS::DirectConnect::Connection#/ConnectionId", "AWS::DirectConnect::Connection#/ConnectionArn", "AWS::DirectConnect::Lag#/LagId", "AWS::DirectConnect::Lag#/LagArn"]]

class Connection(_Resource):
    Bandwidth: _X
    ConnectionArn: _R[_L["AWS::DirectConnect::Connection#/ConnectionArn"]]
    ConnectionId: _R[_L["AWS::DirectConnect::Connection#/ConnectionId"]]
    ConnectionName: _X
    ConnectionState: _X
    LagId: _X
    Location: _X
    ProviderName: _X
    RequestMACSec: _X
    Tags: _X
    def __init__(self, address: str, /, *, Bandwidth: _S, ConnectionName: _S, Location: _S, LagId: _0 | None = ..., ProviderName: _S | None = ..., RequestMACSec: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DirectConnectGateway(_Resource):
    AmazonSideAsn: _X
    DirectConnectGatewayArn: _R[_L["AWS::DirectConnect::DirectConnectGateway#/DirectConnectGatewayArn"]]
    DirectConnectGatewayId: _R[_L["AWS::DirectConnect::DirectConnectGateway#/DirectConnectGatewayId"]]
    DirectConnectGatewayName: _X
    Tags: _X
    def __init__(self, address: str, /, *, DirectConnectGatewayName: _S, AmazonSideAsn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DirectConnectGatewayAssociation(_Resource):
    AcceptDirectConnectGatewayAssociationProposalRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    AllowedPrefixesToDirectConnectGateway: _X
    AssociatedGatewayId: _X
    AssociationId: _R[_L["AWS::DirectConnect::DirectConnectGatewayAssociation#/AssociationId"]]
    DirectConnectGatewayId: _X
    def __init__(self, address: str, /, *, AssociatedGatewayId: _1, DirectConnectGatewayId: _2, AcceptDirectConnectGatewayAssociationProposalRoleArn: _3 | None = ..., AllowedPrefixesToDirectConnectGateway: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Lag(_Resource):
    ConnectionsBandwidth: _X
    LagArn: _R[_L["AWS::DirectConnect::Lag#/LagArn"]]
    LagId: _R[_L["AWS::DirectConnect::Lag#/LagId"]]
    LagName: _X
    LagState: _X
    Location: _X
    MinimumLinks: _X
    ProviderName: _X
    RequestMACSec: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectionsBandwidth: _S, LagName: _S, Location: _S, MinimumLinks: _I | None = ..., ProviderName: _S | None = ..., RequestMACSec: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PrivateVirtualInterface(_Resource):
    AllocatePrivateVirtualInterfaceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    BgpPeers: _X
    ConnectionId: _X
    DirectConnectGatewayId: _X
    EnableSiteLink: _X
    Mtu: _X
    RateLimit: _X
    Tags: _X
    VirtualGatewayId: _X
    VirtualInterfaceArn: _R[_L["AWS::DirectConnect::PrivateVirtualInterface#/VirtualInterfaceArn"]]
    VirtualInterfaceId: _X
    VirtualInterfaceName: _X
    Vlan: _X
    def __init__(self, address: str, /, *, BgpPeers: _A, ConnectionId: _4, VirtualInterfaceName: _S, Vlan: _I, AllocatePrivateVirtualInterfaceRoleArn: _3 | None = ..., DirectConnectGatewayId: _2 | None = ..., EnableSiteLink: _B | None = ..., Mtu: _I | None = ..., RateLimit: _S | None = ..., Tags: _A | None = ..., VirtualGatewayId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PublicVirtualInterface(_Resource):
    AllocatePublicVirtualInterfaceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    BgpPeers: _X
    ConnectionId: _X
    RateLimit: _X
    RouteFilterPrefixes: _X
    Tags: _X
    VirtualInterfaceArn: _R[_L["AWS::DirectConnect::PublicVirtualInterface#/VirtualInterfaceArn"]]
    VirtualInterfaceId: _X
    VirtualInterfaceName: _X
    Vlan: _X
    def __init__(self, address: str, /, *, BgpPeers: _A, ConnectionId: _4, VirtualInterfaceName: _S, Vlan: _I, AllocatePublicVirtualInterfaceRoleArn: _3 | None = ..., RateLimit: _S | None = ..., RouteFilterPrefixes: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitVirtualInterface(_Resource):
    AllocateTransitVirtualInterfaceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    BgpPeers: _X
    ConnectionId: _X
    DirectConnectGatewayId: _X
    EnableSiteLink: _X
    Mtu: _X
    RateLimit: _X
    Tags: _X
    VirtualInterfaceArn: _R[_L["AWS::DirectConnect::TransitVirtualInterface#/VirtualInterfaceArn"]]
    VirtualInterfaceId: _X
    VirtualInterfaceName: _X
    Vlan: _X
    def __init__(self, address: str, /, *, BgpPeers: _A, ConnectionId: _4, DirectConnectGatewayId: _2, VirtualInterfaceName: _S, Vlan: _I, AllocateTransitVirtualInterfaceRoleArn: _3 | None = ..., EnableSiteLink: _B | None = ..., Mtu: _I | None = ..., RateLimit: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
