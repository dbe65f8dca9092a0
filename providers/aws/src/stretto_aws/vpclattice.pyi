# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import certificatemanager as _certificatemanager
from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | DomainVerification | _R[_L["AWS::VpcLattice::DomainVerification#/Id", "AWS::VpcLattice::DomainVerification#/Arn"]]
_1: _TypeAlias = _T | ResourceGateway | _R[_L["AWS::VpcLattice::ResourceGateway#/Id", "AWS::VpcLattice::ResourceGateway#/Arn"]]
_2: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_3: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_4: _TypeAlias = _T | _certificatemanager.Certificate | _R[_L["AWS::CertificateManager::Certificate#/CertificateArn", "AWS::IAM::ServerCertificate#/Arn"]]
_5: _TypeAlias = _T | ResourceConfiguration | _R[_L["AWS::VpcLattice::ResourceConfiguration#/Id", "AWS::VpcLattice::ResourceConfiguration#/Arn"]]
_6: _TypeAlias = _T | ServiceNetwork | _R[_L["AWS::VpcLattice::ServiceNetwork#/Id", "AWS::VpcLattice::ServiceNetwork#/Arn", "AWS::VpcLattice::ServiceNetworkServiceAssociation#/ServiceNetworkId", "AWS::VpcLattice::ServiceNetworkVpcAssociation#/ServiceNetworkId"]]

class AccessLogSubscription(_Resource):
    Arn: _R[_L["AWS::VpcLattice::AccessLogSubscription#/Arn"]]
    DestinationArn: _X
    Id: _R[_L["AWS::VpcLattice::AccessLogSubscription#/Id"]]
    ResourceArn: _X
    ResourceId: _X
    ResourceIdentifier: _X
    ServiceNetworkLogType: _X
    Tags: _X
    def __init__(self, address: str, /, *, DestinationArn: _S, ResourceIdentifier: _S | None = ..., ServiceNetworkLogType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AuthPolicy(_Resource):
    Policy: _X
    ResourceIdentifier: _R[_L["AWS::VpcLattice::AuthPolicy#/ResourceIdentifier"]]
    State: _X
    def __init__(self, address: str, /, *, Policy: _J, ResourceIdentifier: _S, **options: _Unpack[_O]) -> None: ...

class DomainVerification(_Resource):
    Arn: _R[_L["AWS::VpcLattice::DomainVerification#/Arn"]]
    DomainName: _X
    Id: _R[_L["AWS::VpcLattice::DomainVerification#/Id"]]
    Status: _X
    Tags: _X
    TxtMethodConfig: _X
    def __init__(self, address: str, /, *, DomainName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Listener(_Resource):
    Arn: _R[_L["AWS::VpcLattice::Listener#/Arn"]]
    DefaultAction: _X
    Id: _R[_L["AWS::VpcLattice::Listener#/Id"]]
    Name: _X
    Port: _X
    Protocol: _X
    ServiceArn: _X
    ServiceId: _X
    ServiceIdentifier: _X
    Tags: _X
    def __init__(self, address: str, /, *, DefaultAction: _M, Protocol: _S, Name: _S | None = ..., Port: _I | None = ..., ServiceIdentifier: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceConfiguration(_Resource):
    AllowAssociationToSharableServiceNetwork: _X
    Arn: _R[_L["AWS::VpcLattice::ResourceConfiguration#/Arn"]]
    CustomDomainName: _X
    DomainVerificationId: _X
    GroupDomain: _X
    Id: _R[_L["AWS::VpcLattice::ResourceConfiguration#/Id"]]
    Name: _X
    PortRanges: _X
    ProtocolType: _X
    ResourceConfigurationAuthType: _X
    ResourceConfigurationDefinition: _X
    ResourceConfigurationGroupId: _X
    ResourceConfigurationType: _X
    ResourceGatewayId: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ResourceConfigurationType: _S, AllowAssociationToSharableServiceNetwork: _B | None = ..., CustomDomainName: _S | None = ..., DomainVerificationId: _0 | None = ..., GroupDomain: _S | None = ..., PortRanges: _A | None = ..., ProtocolType: _S | None = ..., ResourceConfigurationAuthType: _S | None = ..., ResourceConfigurationDefinition: _M | None = ..., ResourceConfigurationGroupId: _S | None = ..., ResourceGatewayId: _1 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceGateway(_Resource):
    Arn: _R[_L["AWS::VpcLattice::ResourceGateway#/Arn"]]
    Id: _R[_L["AWS::VpcLattice::ResourceGateway#/Id"]]
    IpAddressType: _X
    Ipv4AddressesPerEni: _X
    Name: _X
    ResourceConfigDnsResolution: _X
    SecurityGroupIds: _X
    SubnetIds: _X
    Tags: _X
    VpcIdentifier: _X
    def __init__(self, address: str, /, *, Name: _S, SubnetIds: _Q[_2] | _U, VpcIdentifier: _S, IpAddressType: _S | None = ..., Ipv4AddressesPerEni: _I | None = ..., ResourceConfigDnsResolution: _S | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    Policy: _X
    ResourceArn: _R[_L["AWS::VpcLattice::ResourcePolicy#/ResourceArn"]]
    def __init__(self, address: str, /, *, Policy: _J, ResourceArn: _S, **options: _Unpack[_O]) -> None: ...

class Rule(_Resource):
    Action: _X
    Arn: _R[_L["AWS::VpcLattice::Rule#/Arn"]]
    Id: _R[_L["AWS::VpcLattice::Rule#/Id"]]
    ListenerIdentifier: _X
    Match: _X
    Name: _X
    Priority: _X
    ServiceIdentifier: _X
    Tags: _X
    def __init__(self, address: str, /, *, Action: _M, Match: _M, Priority: _I, ListenerIdentifier: _S | None = ..., Name: _S | None = ..., ServiceIdentifier: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Service(_Resource):
    Arn: _R[_L["AWS::VpcLattice::Service#/Arn"]]
    AuthType: _X
    CertificateArn: _X
    CreatedAt: _X
    CustomDomainName: _X
    DnsEntry: _X
    Id: _R[_L["AWS::VpcLattice::Service#/Id"]]
    IdleTimeoutSeconds: _X
    LastUpdatedAt: _X
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, AuthType: _S | None = ..., CertificateArn: _4 | None = ..., CustomDomainName: _S | None = ..., DnsEntry: _M | None = ..., IdleTimeoutSeconds: _I | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceNetwork(_Resource):
    Arn: _R[_L["AWS::VpcLattice::ServiceNetwork#/Arn"]]
    AuthType: _X
    CreatedAt: _X
    Id: _R[_L["AWS::VpcLattice::ServiceNetwork#/Id"]]
    LastUpdatedAt: _X
    Name: _X
    SharingConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, AuthType: _S | None = ..., Name: _S | None = ..., SharingConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceNetworkResourceAssociation(_Resource):
    Arn: _R[_L["AWS::VpcLattice::ServiceNetworkResourceAssociation#/Arn"]]
    Id: _R[_L["AWS::VpcLattice::ServiceNetworkResourceAssociation#/Id"]]
    PrivateDnsEnabled: _X
    ResourceConfigurationId: _X
    ServiceNetworkId: _X
    Tags: _X
    def __init__(self, address: str, /, *, PrivateDnsEnabled: _B | None = ..., ResourceConfigurationId: _5 | None = ..., ServiceNetworkId: _6 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceNetworkServiceAssociation(_Resource):
    Arn: _R[_L["AWS::VpcLattice::ServiceNetworkServiceAssociation#/Arn"]]
    CreatedAt: _X
    DnsEntry: _X
    Id: _R[_L["AWS::VpcLattice::ServiceNetworkServiceAssociation#/Id"]]
    ServiceArn: _X
    ServiceId: _X
    ServiceIdentifier: _X
    ServiceName: _X
    ServiceNetworkArn: _X
    ServiceNetworkId: _X
    ServiceNetworkIdentifier: _X
    ServiceNetworkName: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, DnsEntry: _M | None = ..., ServiceIdentifier: _S | None = ..., ServiceNetworkIdentifier: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceNetworkVpcAssociation(_Resource):
    Arn: _R[_L["AWS::VpcLattice::ServiceNetworkVpcAssociation#/Arn"]]
    CreatedAt: _X
    DnsOptions: _X
    Id: _R[_L["AWS::VpcLattice::ServiceNetworkVpcAssociation#/Id"]]
    PrivateDnsEnabled: _X
    SecurityGroupIds: _X
    ServiceNetworkArn: _X
    ServiceNetworkId: _X
    ServiceNetworkIdentifier: _X
    ServiceNetworkName: _X
    Status: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    VpcIdentifier: _X
    def __init__(self, address: str, /, *, DnsOptions: _M | None = ..., PrivateDnsEnabled: _B | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., ServiceNetworkIdentifier: _S | None = ..., Tags: _A | None = ..., VpcIdentifier: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TargetGroup(_Resource):
    Arn: _R[_L["AWS::VpcLattice::TargetGroup#/Arn"]]
    Config: _X
    CreatedAt: _X
    Id: _R[_L["AWS::VpcLattice::TargetGroup#/Id"]]
    LastUpdatedAt: _X
    Name: _X
    Status: _X
    Tags: _X
    Targets: _X
    Type: _X
    def __init__(self, address: str, /, *, Type: _S, Config: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., Targets: _A | None = ..., **options: _Unpack[_O]) -> None: ...
