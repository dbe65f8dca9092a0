# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import certificatemanager as _certificatemanager
from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Link | _R[_L["AWS::RTBFabric::Link#/LinkId", "AWS::RTBFabric::Link#/Arn", "AWS::RTBFabric::InboundExternalLink#/LinkId", "AWS::RTBFabric::OutboundExternalLink#/LinkId"]]
_1: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_2: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_3: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_4: _TypeAlias = _T | _certificatemanager.Certificate | _R[_L["AWS::CertificateManager::Certificate#/CertificateArn", "AWS::IAM::ServerCertificate#/Arn"]]

class InboundExternalLink(_Resource):
    Arn: _R[_L["AWS::RTBFabric::InboundExternalLink#/Arn"]]
    CreatedTimestamp: _X
    DomainName: _X
    GatewayId: _X
    LinkAttributes: _X
    LinkId: _X
    LinkLogSettings: _X
    LinkStatus: _X
    Tags: _X
    UpdatedTimestamp: _X
    def __init__(self, address: str, /, *, GatewayId: _S, LinkLogSettings: _M, LinkAttributes: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Link(_Resource):
    Arn: _R[_L["AWS::RTBFabric::Link#/Arn"]]
    CreatedTimestamp: _X
    GatewayId: _X
    HttpResponderAllowed: _X
    LinkAttributes: _X
    LinkDirection: _X
    LinkId: _R[_L["AWS::RTBFabric::Link#/LinkId"]]
    LinkLogSettings: _X
    LinkStatus: _X
    ModuleConfigurationList: _X
    PeerGatewayId: _X
    Tags: _X
    UpdatedTimestamp: _X
    def __init__(self, address: str, /, *, GatewayId: _S, LinkLogSettings: _M, PeerGatewayId: _S, HttpResponderAllowed: _B | None = ..., LinkAttributes: _M | None = ..., ModuleConfigurationList: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LinkRoutingRule(_Resource):
    Arn: _R[_L["AWS::RTBFabric::LinkRoutingRule#/Arn"]]
    Conditions: _X
    CreatedTimestamp: _X
    GatewayId: _X
    LinkId: _X
    Priority: _X
    RuleId: _X
    Status: _X
    Tags: _X
    UpdatedTimestamp: _X
    def __init__(self, address: str, /, *, Conditions: _M, GatewayId: _S, LinkId: _0, Priority: _I, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OutboundExternalLink(_Resource):
    Arn: _R[_L["AWS::RTBFabric::OutboundExternalLink#/Arn"]]
    CreatedTimestamp: _X
    GatewayId: _X
    LinkAttributes: _X
    LinkId: _X
    LinkLogSettings: _X
    LinkStatus: _X
    PublicEndpoint: _X
    Tags: _X
    UpdatedTimestamp: _X
    def __init__(self, address: str, /, *, GatewayId: _S, LinkLogSettings: _M, PublicEndpoint: _S, LinkAttributes: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RequesterGateway(_Resource):
    ActiveLinksCount: _X
    Arn: _R[_L["AWS::RTBFabric::RequesterGateway#/Arn"]]
    CreatedTimestamp: _X
    Description: _X
    DomainName: _X
    GatewayId: _X
    RequesterGatewayStatus: _X
    SecurityGroupIds: _X
    SubnetIds: _X
    Tags: _X
    TotalLinksCount: _X
    UpdatedTimestamp: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, SecurityGroupIds: _Q[_1] | _U, SubnetIds: _Q[_2] | _U, VpcId: _3, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResponderGateway(_Resource):
    AcmCertificateArn: _X
    Arn: _R[_L["AWS::RTBFabric::ResponderGateway#/Arn"]]
    CertificateAssociationStatus: _X
    CreatedTimestamp: _X
    Description: _X
    DomainName: _X
    ExternalInboundEndpoint: _X
    GatewayId: _X
    GatewayType: _X
    ListenerConfig: _X
    ManagedEndpointConfiguration: _X
    Port: _X
    Protocol: _X
    ResponderGatewayStatus: _X
    SecurityGroupIds: _X
    SubnetIds: _X
    Tags: _X
    TrustStoreConfiguration: _X
    UpdatedTimestamp: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, Port: _I, Protocol: _S, SecurityGroupIds: _Q[_1] | _U, SubnetIds: _Q[_2] | _U, VpcId: _3, AcmCertificateArn: _4 | None = ..., Description: _S | None = ..., DomainName: _S | None = ..., GatewayType: _S | None = ..., ListenerConfig: _M | None = ..., ManagedEndpointConfiguration: _M | None = ..., Tags: _A | None = ..., TrustStoreConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...
