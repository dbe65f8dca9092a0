# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import certificatemanager as _certificatemanager
from stretto_aws import elasticloadbalancingv2 as _elasticloadbalancingv2
from stretto_aws import iam as _iam
from stretto_aws import kms as _kms
from stretto_aws import logs as _logs
from stretto_aws import s3 as _s3
from stretto_aws import s3express as _s3express
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _s3.Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]
_1: _TypeAlias = _T | VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_2: _TypeAlias = _T | ClientVpnEndpoint | _R[_L["AWS::EC2::ClientVpnEndpoint#/Id"]]
_3: _TypeAlias = _T | SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_4: _TypeAlias = _T | Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_5: _TypeAlias = _T | Instance | _R[_L["AWS::EC2::Instance#/InstanceId"]]
_6: _TypeAlias = _T | IPAMPool | _R[_L["AWS::EC2::IPAMPool#/IpamPoolId", "AWS::EC2::IPAMPool#/Arn"]]
_7: _TypeAlias = _T | _R[_L["AWS::EC2::EIP#/AllocationId"]]
_8: _TypeAlias = _T | _R[_L["AWS::EC2::EIP#/PublicIp", "AWS::EC2::EIP#/AllocationId"]]
_9: _TypeAlias = _T | NetworkInterface | _R[_L["AWS::EC2::NetworkInterface#/Id"]]
_10: _TypeAlias = _T | _certificatemanager.Certificate | _R[_L["AWS::CertificateManager::Certificate#/CertificateArn", "AWS::IAM::ServerCertificate#/Arn"]]
_11: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_12: _TypeAlias = _T | _logs.LogGroup | _R[_L["AWS::Logs::LogGroup#/LogGroupName", "AWS::Logs::LogGroup#/Arn"]]
_13: _TypeAlias = _T | RouteTable | _R[_L["AWS::EC2::RouteTable#/RouteTableId", "AWS::EC2::NatGateway#/RouteTableId"]]
_14: _TypeAlias = _T | IPAMScope | _R[_L["AWS::EC2::IPAMScope#/IpamScopeId", "AWS::EC2::IPAMScope#/Arn"]]
_15: _TypeAlias = _T | IPAM | _R[_L["AWS::EC2::IPAM#/IpamId", "AWS::EC2::IPAM#/Arn"]]
_16: _TypeAlias = _T | IPAMPrefixListResolver | _R[_L["AWS::EC2::IPAMPrefixListResolver#/IpamPrefixListResolverId", "AWS::EC2::IPAMPrefixListResolver#/IpamPrefixListResolverArn"]]
_17: _TypeAlias = _T | PrefixList | _R[_L["AWS::EC2::PrefixList#/PrefixListId", "AWS::EC2::PrefixList#/Arn"]]
_18: _TypeAlias = _T | IPAMResourceDiscovery | _R[_L["AWS::EC2::IPAMResourceDiscovery#/IpamResourceDiscoveryId", "AWS::EC2::IPAMResourceDiscovery#/IpamResourceDiscoveryArn"]]
_19: _TypeAlias = _T | Host | _R[_L["AWS::EC2::Host#/HostId"]]
_20: _TypeAlias = _T | _iam.InstanceProfile | _R[_L["AWS::IAM::InstanceProfile#/InstanceProfileName"]]
_21: _TypeAlias = _T | KeyPair | _R[_L["AWS::EC2::KeyPair#/KeyName"]]
_22: _TypeAlias = _T | SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/GroupName", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup", "AWS::ElasticLoadBalancing::LoadBalancer#/SourceSecurityGroup/GroupName"]]
_23: _TypeAlias = _T | SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupName", "AWS::EC2::SecurityGroup#/Id", "AWS::ElasticLoadBalancing::LoadBalancer#/SourceSecurityGroup/GroupName"]]
_24: _TypeAlias = _T | LocalGatewayRouteTable | _R[_L["AWS::EC2::LocalGatewayRouteTable#/LocalGatewayRouteTableId", "AWS::EC2::LocalGatewayRouteTable#/LocalGatewayRouteTableArn"]]
_25: _TypeAlias = _T | LocalGatewayVirtualInterfaceGroup | _R[_L["AWS::EC2::LocalGatewayVirtualInterfaceGroup#/LocalGatewayVirtualInterfaceGroupId", "AWS::EC2::LocalGatewayVirtualInterfaceGroup#/LocalGatewayVirtualInterfaceGroupArn"]]
_26: _TypeAlias = _T | NetworkAcl | _R[_L["AWS::EC2::NetworkAcl#/Id", "AWS::EC2::VPC#/DefaultNetworkAcl"]]
_27: _TypeAlias = _T | NetworkInsightsAccessScope | _R[_L["AWS::EC2::NetworkInsightsAccessScope#/NetworkInsightsAccessScopeId", "AWS::EC2::NetworkInsightsAccessScope#/NetworkInsightsAccessScopeArn"]]
_28: _TypeAlias = _T | NetworkInsightsPath | _R[_L["AWS::EC2::NetworkInsightsPath#/NetworkInsightsPathId", "AWS::EC2::NetworkInsightsPath#/NetworkInsightsPathArn"]]
_29: _TypeAlias = _T | CarrierGateway | _R[_L["AWS::EC2::CarrierGateway#/CarrierGatewayId"]]
_30: _TypeAlias = _T | EgressOnlyInternetGateway | _R[_L["AWS::EC2::EgressOnlyInternetGateway#/Id"]]
_31: _TypeAlias = _T | InternetGateway | VPNGateway | _R[_L["AWS::EC2::InternetGateway#/InternetGatewayId", "AWS::EC2::VPNGateway#/VPNGatewayId"]]
_32: _TypeAlias = _T | NatGateway | _R[_L["AWS::EC2::NatGateway#/NatGatewayId"]]
_33: _TypeAlias = _T | TransitGateway | _R[_L["AWS::EC2::TransitGateway#/Id", "AWS::EC2::TransitGateway#/TransitGatewayArn", "AWS::EC2::TransitGatewayConnect#/TransitGatewayId"]]
_34: _TypeAlias = _T | VPCEndpoint | _R[_L["AWS::EC2::VPCEndpoint#/Id"]]
_35: _TypeAlias = _T | VPCPeeringConnection | _R[_L["AWS::EC2::VPCPeeringConnection#/Id"]]
_36: _TypeAlias = _T | RouteServer | _R[_L["AWS::EC2::RouteServer#/Id", "AWS::EC2::RouteServer#/Arn", "AWS::EC2::RouteServerPeer#/RouteServerId"]]
_37: _TypeAlias = _T | RouteServerEndpoint | _R[_L["AWS::EC2::RouteServerEndpoint#/Id", "AWS::EC2::RouteServerEndpoint#/Arn"]]
_38: _TypeAlias = _T | TrafficMirrorFilter | _R[_L["AWS::EC2::TrafficMirrorFilter#/Id"]]
_39: _TypeAlias = _T | TrafficMirrorTarget | _R[_L["AWS::EC2::TrafficMirrorTarget#/Id"]]
_40: _TypeAlias = _T | TransitGatewayAttachment | TransitGatewayVpcAttachment | TransitGatewayConnect | TransitGatewayPeeringAttachment | _R[_L["AWS::EC2::TransitGatewayAttachment#/Id", "AWS::EC2::TransitGatewayVpcAttachment#/Id", "AWS::EC2::TransitGatewayConnect#/TransitGatewayAttachmentId", "AWS::EC2::TransitGatewayMulticastGroupMember#/TransitGatewayAttachmentId", "AWS::EC2::TransitGatewayMulticastGroupSource#/TransitGatewayAttachmentId", "AWS::EC2::TransitGatewayPeeringAttachment#/TransitGatewayAttachmentId", "AWS::EC2::VPNConcentrator#/TransitGatewayAttachmentId"]]
_41: _TypeAlias = _T | TransitGatewayMeteringPolicy | _R[_L["AWS::EC2::TransitGatewayMeteringPolicy#/TransitGatewayMeteringPolicyId"]]
_42: _TypeAlias = _T | TransitGatewayMulticastDomain | _R[_L["AWS::EC2::TransitGatewayMulticastDomain#/TransitGatewayMulticastDomainId", "AWS::EC2::TransitGatewayMulticastDomain#/TransitGatewayMulticastDomainArn"]]
_43: _TypeAlias = _T | TransitGatewayPolicyTable | _R[_L["AWS::EC2::TransitGatewayPolicyTable#/TransitGatewayPolicyTableId"]]
_44: _TypeAlias = _T | TransitGatewayRouteTable | _R[_L["AWS::EC2::TransitGatewayRouteTable#/TransitGatewayRouteTableId"]]
_45: _TypeAlias = _T | Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId", "AWS::EC2::RouteServerPeer#/SubnetId", "AWS::EC2::TransitGatewayMulticastGroupMember#/SubnetId", "AWS::EC2::TransitGatewayMulticastGroupSource#/SubnetId"]]
_46: _TypeAlias = _T | DHCPOptions | _R[_L["AWS::EC2::DHCPOptions#/DhcpOptionsId"]]
_47: _TypeAlias = _T | RouteTable | _R[_L["AWS::EC2::RouteTable#/RouteTableId"]]
_48: _TypeAlias = _T | _elasticloadbalancingv2.LoadBalancer | _R[_L["AWS::ElasticLoadBalancingV2::LoadBalancer#/LoadBalancerArn"]]
_49: _TypeAlias = _T | InternetGateway | _R[_L["AWS::EC2::InternetGateway#/InternetGatewayId"]]
_50: _TypeAlias = _T | VPNGateway | _R[_L["AWS::EC2::VPNGateway#/VPNGatewayId"]]
_51: _TypeAlias = _T | CustomerGateway | _R[_L["AWS::EC2::CustomerGateway#/CustomerGatewayId"]]
_52: _TypeAlias = _T | VPNConcentrator | _R[_L["AWS::EC2::VPNConcentrator#/VpnConcentratorId"]]
_53: _TypeAlias = _T | VPNConnection | _R[_L["AWS::EC2::VPNConnection#/VpnConnectionId"]]
_54: _TypeAlias = _T | VerifiedAccessGroup | _R[_L["AWS::EC2::VerifiedAccessGroup#/VerifiedAccessGroupId", "AWS::EC2::VerifiedAccessGroup#/VerifiedAccessGroupArn"]]
_55: _TypeAlias = _T | VerifiedAccessInstance | _R[_L["AWS::EC2::VerifiedAccessInstance#/VerifiedAccessInstanceId", "AWS::EC2::VerifiedAccessEndpoint#/VerifiedAccessInstanceId"]]
_56: _TypeAlias = _T | VerifiedAccessTrustProvider | _R[_L["AWS::EC2::VerifiedAccessTrustProvider#/VerifiedAccessTrustProviderId"]]
_57: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_58: _TypeAlias = _T | Volume | _R[_L["AWS::EC2::Volume#/VolumeId"]]

class ApplicationStatusCheck(_Resource):
    Aggregation: _X
    ApplicationStatusCheckId: _R[_L["AWS::EC2::ApplicationStatusCheck#/ApplicationStatusCheckId"]]
    Arn: _R[_L["AWS::EC2::ApplicationStatusCheck#/Arn"]]
    CreationTime: _X
    DeviceIndex: _X
    FailureThreshold: _X
    HealthCheckPaths: _X
    InitializationGracePeriodSeconds: _X
    Interval: _X
    IpScope: _X
    IpVersion: _X
    Path: _X
    Port: _X
    Protocol: _X
    StatusCodeMatcher: _X
    SuccessThreshold: _X
    Tags: _X
    Timeout: _X
    def __init__(self, address: str, /, *, Port: _I, Protocol: _S, Aggregation: _S | None = ..., DeviceIndex: _I | None = ..., FailureThreshold: _I | None = ..., HealthCheckPaths: _A | None = ..., InitializationGracePeriodSeconds: _I | None = ..., Interval: _I | None = ..., IpScope: _S | None = ..., IpVersion: _S | None = ..., Path: _S | None = ..., StatusCodeMatcher: _S | None = ..., SuccessThreshold: _I | None = ..., Tags: _A | None = ..., Timeout: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class CapacityManagerDataExport(_Resource):
    CapacityManagerDataExportId: _R[_L["AWS::EC2::CapacityManagerDataExport#/CapacityManagerDataExportId"]]
    OutputFormat: _X
    S3BucketName: _X
    S3BucketPrefix: _X
    Schedule: _X
    Tags: _X
    def __init__(self, address: str, /, *, OutputFormat: _S, S3BucketName: _0, Schedule: _S, S3BucketPrefix: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CapacityReservation(_Resource):
    AvailabilityZone: _X
    AvailabilityZoneId: _X
    AvailableInstanceCount: _X
    CapacityAllocationSet: _X
    CapacityReservationArn: _R[_L["AWS::EC2::CapacityReservation#/CapacityReservationArn"]]
    CapacityReservationFleetId: _R[_L["AWS::EC2::CapacityReservationFleet#/CapacityReservationFleetId"]]
    CommitmentInfo: _X
    CreateDate: _X
    DeliveryPreference: _X
    EbsOptimized: _X
    EndDate: _X
    EndDateType: _X
    EphemeralStorage: _X
    Id: _R[_L["AWS::EC2::CapacityReservation#/Id"]]
    InstanceCount: _X
    InstanceMatchCriteria: _X
    InstancePlatform: _X
    InstanceType: _X
    OutPostArn: _X
    OwnerId: _X
    PlacementGroupArn: _X
    ReservationType: _X
    StartDate: _X
    State: _X
    TagSpecifications: _X
    Tenancy: _X
    TotalInstanceCount: _X
    UnusedReservationBillingOwnerId: _X
    def __init__(self, address: str, /, *, InstanceCount: _I, InstancePlatform: _S, InstanceType: _S, AvailabilityZone: _S | None = ..., AvailabilityZoneId: _S | None = ..., EbsOptimized: _B | None = ..., EndDate: _S | None = ..., EndDateType: _S | None = ..., EphemeralStorage: _B | None = ..., InstanceMatchCriteria: _S | None = ..., OutPostArn: _S | None = ..., PlacementGroupArn: _S | None = ..., TagSpecifications: _A | None = ..., Tenancy: _S | None = ..., UnusedReservationBillingOwnerId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class CapacityReservationFleet(_Resource):
    AllocationStrategy: _X
    CapacityReservationFleetId: _R[_L["AWS::EC2::CapacityReservationFleet#/CapacityReservationFleetId"]]
    EndDate: _X
    InstanceMatchCriteria: _X
    InstanceTypeSpecifications: _X
    NoRemoveEndDate: _X
    RemoveEndDate: _X
    TagSpecifications: _X
    Tenancy: _X
    TotalTargetCapacity: _X
    def __init__(self, address: str, /, *, AllocationStrategy: _S | None = ..., EndDate: _S | None = ..., InstanceMatchCriteria: _S | None = ..., InstanceTypeSpecifications: _A | None = ..., NoRemoveEndDate: _B | None = ..., RemoveEndDate: _B | None = ..., TagSpecifications: _A | None = ..., Tenancy: _S | None = ..., TotalTargetCapacity: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class CarrierGateway(_Resource):
    CarrierGatewayId: _R[_L["AWS::EC2::CarrierGateway#/CarrierGatewayId"]]
    OwnerId: _X
    State: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, VpcId: _1, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ClientVpnAuthorizationRule(_Resource):
    AccessGroupId: _X
    AuthorizeAllGroups: _X
    ClientVpnEndpointId: _R[_L["AWS::EC2::ClientVpnEndpoint#/Id"]]
    Description: _X
    Id: _R[_L["AWS::EC2::ClientVpnAuthorizationRule#/Id"]]
    TargetNetworkCidr: _X
    def __init__(self, address: str, /, *, ClientVpnEndpointId: _2, TargetNetworkCidr: _S, AccessGroupId: _S | None = ..., AuthorizeAllGroups: _B | None = ..., Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ClientVpnEndpoint(_Resource):
    AuthenticationOptions: _X
    AuthorizationPolicy: _X
    ClientCidrBlock: _X
    ClientConnectOptions: _X
    ClientLoginBannerOptions: _X
    ClientRouteEnforcementOptions: _X
    ConnectionLogOptions: _X
    Description: _X
    DevicePostureOptions: _X
    DisconnectOnSessionTimeout: _X
    DnsServers: _X
    EndpointIpAddressType: _X
    Id: _R[_L["AWS::EC2::ClientVpnEndpoint#/Id"]]
    SecurityGroupIds: _X
    SelfServicePortal: _X
    ServerCertificateArn: _X
    SessionTimeoutHours: _X
    SplitTunnel: _X
    TagSpecifications: _X
    TrafficIpAddressType: _X
    TransitGatewayConfiguration: _X
    TransportProtocol: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    VpnPort: _X
    def __init__(self, address: str, /, *, AuthenticationOptions: _A, ConnectionLogOptions: _M, ServerCertificateArn: _S, AuthorizationPolicy: _M | None = ..., ClientCidrBlock: _S | None = ..., ClientConnectOptions: _M | None = ..., ClientLoginBannerOptions: _M | None = ..., ClientRouteEnforcementOptions: _M | None = ..., Description: _S | None = ..., DevicePostureOptions: _M | None = ..., DisconnectOnSessionTimeout: _B | None = ..., DnsServers: _A | None = ..., EndpointIpAddressType: _S | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., SelfServicePortal: _S | None = ..., SessionTimeoutHours: _I | None = ..., SplitTunnel: _B | None = ..., TagSpecifications: _A | None = ..., TrafficIpAddressType: _S | None = ..., TransitGatewayConfiguration: _M | None = ..., TransportProtocol: _S | None = ..., VpcId: _1 | None = ..., VpnPort: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class ClientVpnRoute(_Resource):
    ClientVpnEndpointId: _R[_L["AWS::EC2::ClientVpnEndpoint#/Id"]]
    Description: _X
    DestinationCidrBlock: _X
    Id: _R[_L["AWS::EC2::ClientVpnRoute#/Id"]]
    TargetVpcSubnetId: _X
    def __init__(self, address: str, /, *, ClientVpnEndpointId: _2, DestinationCidrBlock: _S, Description: _S | None = ..., TargetVpcSubnetId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ClientVpnTargetNetworkAssociation(_Resource):
    AvailabilityZone: _X
    AvailabilityZoneId: _X
    ClientVpnEndpointId: _R[_L["AWS::EC2::ClientVpnEndpoint#/Id"]]
    Id: _R[_L["AWS::EC2::ClientVpnTargetNetworkAssociation#/Id"]]
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    def __init__(self, address: str, /, *, ClientVpnEndpointId: _2, AvailabilityZone: _S | None = ..., AvailabilityZoneId: _S | None = ..., SubnetId: _4 | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomerGateway(_Resource):
    BgpAsn: _X
    BgpAsnExtended: _X
    CertificateArn: _X
    CustomerGatewayId: _R[_L["AWS::EC2::CustomerGateway#/CustomerGatewayId"]]
    DeviceName: _X
    IpAddress: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, IpAddress: _S, Type: _S, BgpAsn: _I | None = ..., BgpAsnExtended: _F | None = ..., CertificateArn: _S | None = ..., DeviceName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DHCPOptions(_Resource):
    DhcpOptionsId: _R[_L["AWS::EC2::DHCPOptions#/DhcpOptionsId"]]
    DomainName: _X
    DomainNameServers: _X
    Ipv6AddressPreferredLeaseTime: _X
    NetbiosNameServers: _X
    NetbiosNodeType: _X
    NtpServers: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S | None = ..., DomainNameServers: _A | None = ..., Ipv6AddressPreferredLeaseTime: _I | None = ..., NetbiosNameServers: _A | None = ..., NetbiosNodeType: _I | None = ..., NtpServers: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EC2Fleet(_Resource):
    Context: _X
    ExcessCapacityTerminationPolicy: _X
    FleetId: _R[_L["AWS::EC2::EC2Fleet#/FleetId"]]
    LaunchTemplateConfigs: _X
    OnDemandOptions: _X
    ReplaceUnhealthyInstances: _X
    ReservedCapacityOptions: _X
    SpotOptions: _X
    TagSpecifications: _X
    TargetCapacitySpecification: _X
    TerminateInstancesWithExpiration: _X
    Type: _X
    ValidFrom: _X
    ValidUntil: _X
    def __init__(self, address: str, /, *, LaunchTemplateConfigs: _A, TargetCapacitySpecification: _M, Context: _S | None = ..., ExcessCapacityTerminationPolicy: _S | None = ..., OnDemandOptions: _M | None = ..., ReplaceUnhealthyInstances: _B | None = ..., ReservedCapacityOptions: _M | None = ..., SpotOptions: _M | None = ..., TagSpecifications: _A | None = ..., TerminateInstancesWithExpiration: _B | None = ..., Type: _S | None = ..., ValidFrom: _S | None = ..., ValidUntil: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EIP(_Resource):
    Address: _X
    AllocationId: _R[_L["AWS::EC2::EIP#/AllocationId"]]
    Domain: _X
    InstanceId: _R[_L["AWS::EC2::Instance#/InstanceId"]]
    IpamPoolId: _X
    NetworkBorderGroup: _X
    PublicIp: _R[_L["AWS::EC2::EIP#/PublicIp"]]
    PublicIpv4Pool: _X
    Tags: _X
    TransferAddress: _X
    def __init__(self, address: str, /, *, Address: _S | None = ..., Domain: _S | None = ..., InstanceId: _5 | None = ..., IpamPoolId: _6 | None = ..., NetworkBorderGroup: _S | None = ..., PublicIpv4Pool: _S | None = ..., Tags: _A | None = ..., TransferAddress: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EIPAssociation(_Resource):
    AllocationId: _R[_L["AWS::EC2::EIP#/AllocationId"]]
    EIP: _X
    Id: _R[_L["AWS::EC2::EIPAssociation#/Id"]]
    InstanceId: _R[_L["AWS::EC2::Instance#/InstanceId"]]
    NetworkInterfaceId: _R[_L["AWS::EC2::NetworkInterface#/Id"]]
    PrivateIpAddress: _X
    def __init__(self, address: str, /, *, AllocationId: _7 | None = ..., EIP: _8 | None = ..., InstanceId: _5 | None = ..., NetworkInterfaceId: _9 | None = ..., PrivateIpAddress: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EgressOnlyInternetGateway(_Resource):
    Id: _R[_L["AWS::EC2::EgressOnlyInternetGateway#/Id"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, VpcId: _1, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EnclaveCertificateIamRoleAssociation(_Resource):
    CertificateArn: _R[_L["AWS::EC2::EnclaveCertificateIamRoleAssociation#/CertificateArn"]]
    CertificateS3BucketName: _X
    CertificateS3ObjectKey: _X
    EncryptionKmsKeyId: _X
    RoleArn: _R[_L["AWS::EC2::EnclaveCertificateIamRoleAssociation#/RoleArn"]]
    def __init__(self, address: str, /, *, CertificateArn: _10, RoleArn: _11, **options: _Unpack[_O]) -> None: ...

class FlowLog(_Resource):
    DeliverCrossAccountRole: _X
    DeliverLogsPermissionArn: _X
    DestinationOptions: _X
    Id: _R[_L["AWS::EC2::FlowLog#/Id"]]
    LogDestination: _X
    LogDestinationType: _X
    LogFormat: _X
    LogGroupName: _X
    MaxAggregationInterval: _X
    ResourceId: _X
    ResourceType: _X
    TagFieldSpecifications: _X
    Tags: _X
    TrafficType: _X
    def __init__(self, address: str, /, *, ResourceId: _S, ResourceType: _S, DeliverCrossAccountRole: _S | None = ..., DeliverLogsPermissionArn: _S | None = ..., DestinationOptions: _M | None = ..., LogDestination: _S | None = ..., LogDestinationType: _S | None = ..., LogFormat: _S | None = ..., LogGroupName: _12 | None = ..., MaxAggregationInterval: _I | None = ..., TagFieldSpecifications: _A | None = ..., Tags: _A | None = ..., TrafficType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class FpgaImage(_Resource):
    Arn: _R[_L["AWS::EC2::FpgaImage#/Arn"]]
    CreateTime: _X
    DataRetentionSupport: _X
    Description: _X
    FpgaImageGlobalId: _X
    FpgaImageId: _R[_L["AWS::EC2::FpgaImage#/FpgaImageId"]]
    InputStorageLocation: _X
    LogsStorageLocation: _X
    Name: _X
    OwnerId: _X
    Public: _X
    State: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., InputStorageLocation: _M | None = ..., LogsStorageLocation: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GatewayRouteTableAssociation(_Resource):
    AssociationId: _X
    GatewayId: _R[_L["AWS::EC2::GatewayRouteTableAssociation#/GatewayId"]]
    RouteTableId: _X
    def __init__(self, address: str, /, *, GatewayId: _S, RouteTableId: _13, **options: _Unpack[_O]) -> None: ...

class Host(_Resource):
    AssetId: _X
    AutoPlacement: _X
    AvailabilityZone: _X
    HostId: _R[_L["AWS::EC2::Host#/HostId"]]
    HostMaintenance: _X
    HostRecovery: _X
    InstanceFamily: _X
    InstanceType: _X
    OutpostArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, AvailabilityZone: _S, AssetId: _S | None = ..., AutoPlacement: _S | None = ..., HostMaintenance: _S | None = ..., HostRecovery: _S | None = ..., InstanceFamily: _S | None = ..., InstanceType: _S | None = ..., OutpostArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAM(_Resource):
    Arn: _R[_L["AWS::EC2::IPAM#/Arn"]]
    DefaultResourceDiscoveryAssociationId: _X
    DefaultResourceDiscoveryId: _X
    DefaultResourceDiscoveryOrganizationalUnitExclusions: _X
    Description: _X
    EnablePrivateGua: _X
    IpamId: _R[_L["AWS::EC2::IPAM#/IpamId"]]
    MeteredAccount: _X
    OperatingRegions: _X
    PrivateDefaultScopeId: _X
    PublicDefaultScopeId: _X
    ResourceDiscoveryAssociationCount: _X
    ScopeCount: _X
    Tags: _X
    Tier: _X
    def __init__(self, address: str, /, *, DefaultResourceDiscoveryOrganizationalUnitExclusions: _A | None = ..., Description: _S | None = ..., EnablePrivateGua: _B | None = ..., MeteredAccount: _S | None = ..., OperatingRegions: _A | None = ..., Tags: _A | None = ..., Tier: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAMAllocation(_Resource):
    Cidr: _R[_L["AWS::EC2::IPAMAllocation#/Cidr"]]
    Description: _X
    IpamPoolAllocationId: _R[_L["AWS::EC2::IPAMAllocation#/IpamPoolAllocationId"]]
    IpamPoolId: _R[_L["AWS::EC2::IPAMAllocation#/IpamPoolId"]]
    NetmaskLength: _X
    def __init__(self, address: str, /, *, IpamPoolId: _6, Cidr: _S | None = ..., Description: _S | None = ..., NetmaskLength: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAMPool(_Resource):
    AddressFamily: _X
    AllocationDefaultNetmaskLength: _X
    AllocationMaxNetmaskLength: _X
    AllocationMinNetmaskLength: _X
    AllocationResourceTags: _X
    Arn: _R[_L["AWS::EC2::IPAMPool#/Arn"]]
    AutoImport: _X
    AwsService: _X
    Description: _X
    IpamArn: _X
    IpamPoolId: _R[_L["AWS::EC2::IPAMPool#/IpamPoolId"]]
    IpamScopeArn: _R[_L["AWS::EC2::IPAMScope#/Arn"]]
    IpamScopeId: _X
    IpamScopeType: _X
    Locale: _X
    PoolDepth: _X
    ProvisionedCidrs: _X
    PublicIpSource: _X
    PubliclyAdvertisable: _X
    SourceIpamPoolId: _X
    SourceResource: _X
    State: _X
    StateMessage: _X
    Tags: _X
    def __init__(self, address: str, /, *, AddressFamily: _S, IpamScopeId: _14, AllocationDefaultNetmaskLength: _I | None = ..., AllocationMaxNetmaskLength: _I | None = ..., AllocationMinNetmaskLength: _I | None = ..., AllocationResourceTags: _A | None = ..., AutoImport: _B | None = ..., AwsService: _S | None = ..., Description: _S | None = ..., Locale: _S | None = ..., ProvisionedCidrs: _A | None = ..., PublicIpSource: _S | None = ..., PubliclyAdvertisable: _B | None = ..., SourceIpamPoolId: _S | None = ..., SourceResource: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAMPoolCidr(_Resource):
    Cidr: _X
    IpamPoolCidrId: _R[_L["AWS::EC2::IPAMPoolCidr#/IpamPoolCidrId"]]
    IpamPoolId: _R[_L["AWS::EC2::IPAMPoolCidr#/IpamPoolId"]]
    NetmaskLength: _X
    State: _X
    def __init__(self, address: str, /, *, IpamPoolId: _6, Cidr: _S | None = ..., NetmaskLength: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAMPrefixListResolver(_Resource):
    AddressFamily: _X
    Description: _X
    IpamArn: _X
    IpamId: _X
    IpamPrefixListResolverArn: _R[_L["AWS::EC2::IPAMPrefixListResolver#/IpamPrefixListResolverArn"]]
    IpamPrefixListResolverId: _R[_L["AWS::EC2::IPAMPrefixListResolver#/IpamPrefixListResolverId"]]
    Rules: _X
    Tags: _X
    def __init__(self, address: str, /, *, AddressFamily: _S, Description: _S | None = ..., IpamId: _15 | None = ..., Rules: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAMPrefixListResolverTarget(_Resource):
    DesiredVersion: _X
    IpamPrefixListResolverId: _X
    IpamPrefixListResolverTargetArn: _R[_L["AWS::EC2::IPAMPrefixListResolverTarget#/IpamPrefixListResolverTargetArn"]]
    IpamPrefixListResolverTargetId: _R[_L["AWS::EC2::IPAMPrefixListResolverTarget#/IpamPrefixListResolverTargetId"]]
    PrefixListId: _X
    PrefixListRegion: _X
    Tags: _X
    TrackLatestVersion: _X
    def __init__(self, address: str, /, *, IpamPrefixListResolverId: _16, PrefixListId: _17, PrefixListRegion: _S, TrackLatestVersion: _B, DesiredVersion: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAMResourceDiscovery(_Resource):
    Description: _X
    IpamResourceDiscoveryArn: _R[_L["AWS::EC2::IPAMResourceDiscovery#/IpamResourceDiscoveryArn"]]
    IpamResourceDiscoveryId: _R[_L["AWS::EC2::IPAMResourceDiscovery#/IpamResourceDiscoveryId"]]
    IpamResourceDiscoveryRegion: _X
    IsDefault: _X
    OperatingRegions: _X
    OrganizationalUnitExclusions: _X
    OwnerId: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., OperatingRegions: _A | None = ..., OrganizationalUnitExclusions: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAMResourceDiscoveryAssociation(_Resource):
    IpamArn: _X
    IpamId: _X
    IpamRegion: _X
    IpamResourceDiscoveryAssociationArn: _R[_L["AWS::EC2::IPAMResourceDiscoveryAssociation#/IpamResourceDiscoveryAssociationArn"]]
    IpamResourceDiscoveryAssociationId: _R[_L["AWS::EC2::IPAMResourceDiscoveryAssociation#/IpamResourceDiscoveryAssociationId"]]
    IpamResourceDiscoveryId: _X
    IsDefault: _X
    OwnerId: _X
    ResourceDiscoveryStatus: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, IpamId: _15, IpamResourceDiscoveryId: _18, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPAMScope(_Resource):
    Arn: _R[_L["AWS::EC2::IPAMScope#/Arn"]]
    Description: _X
    ExternalAuthorityConfiguration: _X
    IpamArn: _X
    IpamId: _X
    IpamScopeId: _R[_L["AWS::EC2::IPAMScope#/IpamScopeId"]]
    IpamScopeType: _X
    IsDefault: _X
    PoolCount: _X
    Tags: _X
    def __init__(self, address: str, /, *, IpamId: _15, Description: _S | None = ..., ExternalAuthorityConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPv4Pool(_Resource):
    Arn: _R[_L["AWS::EC2::IPv4Pool#/Arn"]]
    Description: _X
    NetworkBorderGroup: _X
    PoolId: _X
    Tags: _X
    TotalAddressCount: _X
    TotalAvailableAddressCount: _X
    def __init__(self, address: str, /, *, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Instance(_Resource):
    AdditionalInfo: _X
    Affinity: _X
    AvailabilityZone: _X
    BlockDeviceMappings: _X
    CpuOptions: _X
    CreditSpecification: _X
    DisableApiTermination: _X
    EbsOptimized: _X
    ElasticGpuSpecifications: _X
    ElasticInferenceAccelerators: _X
    EnclaveOptions: _X
    HibernationOptions: _X
    HostId: _R[_L["AWS::EC2::Host#/HostId"]]
    HostResourceGroupArn: _X
    IamInstanceProfile: _R[_L["AWS::IAM::InstanceProfile#/InstanceProfileName"]]
    ImageId: _X
    InstanceId: _R[_L["AWS::EC2::Instance#/InstanceId"]]
    InstanceInitiatedShutdownBehavior: _X
    InstanceType: _X
    Ipv6AddressCount: _X
    Ipv6Addresses: _X
    KernelId: _X
    KeyName: _R[_L["AWS::EC2::KeyPair#/KeyName"]]
    LaunchTemplate: _X
    LicenseSpecifications: _X
    MetadataOptions: _X
    Monitoring: _X
    NetworkInterfaces: _X
    PlacementGroupName: _X
    PrivateDnsName: _X
    PrivateDnsNameOptions: _X
    PrivateIp: _X
    PrivateIpAddress: _X
    PropagateTagsToVolumeOnCreation: _X
    PublicDnsName: _X
    PublicIp: _X
    RamdiskId: _X
    SecurityGroupIds: _X
    SecurityGroups: _X
    SourceDestCheck: _X
    SsmAssociations: _X
    State: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    Tenancy: _X
    UserData: _X
    Volumes: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, AdditionalInfo: _S | None = ..., Affinity: _S | None = ..., AvailabilityZone: _S | None = ..., BlockDeviceMappings: _A | None = ..., CpuOptions: _M | None = ..., CreditSpecification: _M | None = ..., DisableApiTermination: _B | None = ..., EbsOptimized: _B | None = ..., ElasticGpuSpecifications: _A | None = ..., ElasticInferenceAccelerators: _A | None = ..., EnclaveOptions: _M | None = ..., HibernationOptions: _M | None = ..., HostId: _19 | None = ..., HostResourceGroupArn: _S | None = ..., IamInstanceProfile: _20 | None = ..., ImageId: _S | None = ..., InstanceInitiatedShutdownBehavior: _S | None = ..., InstanceType: _S | None = ..., Ipv6AddressCount: _I | None = ..., Ipv6Addresses: _A | None = ..., KernelId: _S | None = ..., KeyName: _21 | None = ..., LaunchTemplate: _M | None = ..., LicenseSpecifications: _A | None = ..., MetadataOptions: _M | None = ..., Monitoring: _B | None = ..., NetworkInterfaces: _A | None = ..., PlacementGroupName: _S | None = ..., PrivateDnsNameOptions: _M | None = ..., PrivateIpAddress: _S | None = ..., PropagateTagsToVolumeOnCreation: _B | None = ..., RamdiskId: _S | None = ..., SecurityGroupIds: _Q[_22] | _U | None = ..., SecurityGroups: _Q[_23] | _U | None = ..., SourceDestCheck: _B | None = ..., SsmAssociations: _A | None = ..., SubnetId: _4 | None = ..., Tags: _A | None = ..., Tenancy: _S | None = ..., UserData: _S | None = ..., Volumes: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceConnectEndpoint(_Resource):
    AvailabilityZone: _X
    AvailabilityZoneId: _X
    ClientToken: _X
    CreatedAt: _X
    Id: _R[_L["AWS::EC2::InstanceConnectEndpoint#/Id"]]
    InstanceConnectEndpointArn: _R[_L["AWS::EC2::InstanceConnectEndpoint#/InstanceConnectEndpointArn"]]
    NetworkInterfaceIds: _X
    OwnerId: _X
    PreserveClientIp: _X
    PublicDnsNames: _X
    SecurityGroupIds: _X
    State: _X
    StateMessage: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, SubnetId: _4, ClientToken: _S | None = ..., PreserveClientIp: _B | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceEventWindow(_Resource):
    Arn: _R[_L["AWS::EC2::InstanceEventWindow#/Arn"]]
    CronExpression: _X
    InstanceEventWindowId: _R[_L["AWS::EC2::InstanceEventWindow#/InstanceEventWindowId"]]
    Name: _X
    State: _X
    Tags: _X
    TimeRanges: _X
    def __init__(self, address: str, /, *, CronExpression: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., TimeRanges: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InternetGateway(_Resource):
    InternetGatewayId: _R[_L["AWS::EC2::InternetGateway#/InternetGatewayId"]]
    Tags: _X
    def __init__(self, address: str, /, *, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IpPoolRouteTableAssociation(_Resource):
    AssociationId: _R[_L["AWS::EC2::IpPoolRouteTableAssociation#/AssociationId"]]
    PublicIpv4Pool: _X
    RouteTableId: _X
    def __init__(self, address: str, /, *, PublicIpv4Pool: _S, RouteTableId: _13, **options: _Unpack[_O]) -> None: ...

class IpamExternalResourceVerificationToken(_Resource):
    IpamArn: _X
    IpamExternalResourceVerificationTokenArn: _R[_L["AWS::EC2::IpamExternalResourceVerificationToken#/IpamExternalResourceVerificationTokenArn"]]
    IpamExternalResourceVerificationTokenId: _R[_L["AWS::EC2::IpamExternalResourceVerificationToken#/IpamExternalResourceVerificationTokenId"]]
    IpamId: _X
    IpamRegion: _X
    NotAfter: _X
    State: _X
    Status: _X
    Tags: _X
    TokenName: _X
    TokenValue: _X
    def __init__(self, address: str, /, *, IpamId: _15, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IpamInternetRegistryAssociation(_Resource):
    ChildRequestXml: _X
    Description: _X
    IpamId: _X
    IpamInternetRegistryAssociationArn: _R[_L["AWS::EC2::IpamInternetRegistryAssociation#/IpamInternetRegistryAssociationArn"]]
    IpamInternetRegistryAssociationId: _R[_L["AWS::EC2::IpamInternetRegistryAssociation#/IpamInternetRegistryAssociationId"]]
    IpamRegion: _X
    OrganizationHandle: _X
    OwnerId: _X
    Rir: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, IpamId: _15, OrganizationHandle: _S, Rir: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class KeyPair(_Resource):
    KeyFingerprint: _X
    KeyFormat: _X
    KeyName: _R[_L["AWS::EC2::KeyPair#/KeyName"]]
    KeyPairId: _R[_L["AWS::EC2::KeyPair#/KeyPairId"]]
    KeyType: _X
    PublicKeyMaterial: _X
    Tags: _X
    def __init__(self, address: str, /, *, KeyName: _S, KeyFormat: _S | None = ..., KeyType: _S | None = ..., PublicKeyMaterial: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LaunchTemplate(_Resource):
    DefaultVersionNumber: _X
    LatestVersionNumber: _X
    LaunchTemplateData: _X
    LaunchTemplateId: _R[_L["AWS::EC2::LaunchTemplate#/LaunchTemplateId"]]
    LaunchTemplateName: _X
    TagSpecifications: _X
    VersionDescription: _X
    def __init__(self, address: str, /, *, LaunchTemplateData: _M, LaunchTemplateName: _S | None = ..., TagSpecifications: _A | None = ..., VersionDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class LocalGatewayRoute(_Resource):
    DestinationCidrBlock: _R[_L["AWS::EC2::LocalGatewayRoute#/DestinationCidrBlock"]]
    LocalGatewayRouteTableId: _R[_L["AWS::EC2::LocalGatewayRoute#/LocalGatewayRouteTableId"]]
    LocalGatewayVirtualInterfaceGroupId: _X
    NetworkInterfaceId: _R[_L["AWS::EC2::NetworkInterface#/Id"]]
    State: _X
    Type: _X
    def __init__(self, address: str, /, *, DestinationCidrBlock: _S | None = ..., LocalGatewayRouteTableId: _24 | None = ..., LocalGatewayVirtualInterfaceGroupId: _25 | None = ..., NetworkInterfaceId: _9 | None = ..., **options: _Unpack[_O]) -> None: ...

class LocalGatewayRouteTable(_Resource):
    LocalGatewayId: _X
    LocalGatewayRouteTableArn: _R[_L["AWS::EC2::LocalGatewayRouteTable#/LocalGatewayRouteTableArn"]]
    LocalGatewayRouteTableId: _R[_L["AWS::EC2::LocalGatewayRouteTable#/LocalGatewayRouteTableId"]]
    Mode: _X
    OutpostArn: _X
    OwnerId: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, LocalGatewayId: _S, Mode: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocalGatewayRouteTableVPCAssociation(_Resource):
    LocalGatewayId: _X
    LocalGatewayRouteTableId: _X
    LocalGatewayRouteTableVpcAssociationId: _R[_L["AWS::EC2::LocalGatewayRouteTableVPCAssociation#/LocalGatewayRouteTableVpcAssociationId"]]
    State: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, LocalGatewayRouteTableId: _24, VpcId: _1, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocalGatewayRouteTableVirtualInterfaceGroupAssociation(_Resource):
    LocalGatewayId: _X
    LocalGatewayRouteTableArn: _R[_L["AWS::EC2::LocalGatewayRouteTable#/LocalGatewayRouteTableArn"]]
    LocalGatewayRouteTableId: _X
    LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: _R[_L["AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation#/LocalGatewayRouteTableVirtualInterfaceGroupAssociationId"]]
    LocalGatewayVirtualInterfaceGroupId: _X
    OwnerId: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, LocalGatewayRouteTableId: _24, LocalGatewayVirtualInterfaceGroupId: _25, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocalGatewayVirtualInterface(_Resource):
    ConfigurationState: _X
    LocalAddress: _X
    LocalBgpAsn: _X
    LocalGatewayId: _X
    LocalGatewayVirtualInterfaceGroupId: _X
    LocalGatewayVirtualInterfaceId: _R[_L["AWS::EC2::LocalGatewayVirtualInterface#/LocalGatewayVirtualInterfaceId"]]
    OutpostLagId: _X
    OwnerId: _X
    PeerAddress: _X
    PeerBgpAsn: _X
    PeerBgpAsnExtended: _X
    Tags: _X
    Vlan: _X
    def __init__(self, address: str, /, *, LocalAddress: _S, LocalGatewayVirtualInterfaceGroupId: _25, OutpostLagId: _S, PeerAddress: _S, Vlan: _I, PeerBgpAsn: _I | None = ..., PeerBgpAsnExtended: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocalGatewayVirtualInterfaceGroup(_Resource):
    ConfigurationState: _X
    LocalBgpAsn: _X
    LocalBgpAsnExtended: _X
    LocalGatewayId: _X
    LocalGatewayVirtualInterfaceGroupArn: _R[_L["AWS::EC2::LocalGatewayVirtualInterfaceGroup#/LocalGatewayVirtualInterfaceGroupArn"]]
    LocalGatewayVirtualInterfaceGroupId: _R[_L["AWS::EC2::LocalGatewayVirtualInterfaceGroup#/LocalGatewayVirtualInterfaceGroupId"]]
    LocalGatewayVirtualInterfaceIds: _X
    OwnerId: _X
    Tags: _X
    def __init__(self, address: str, /, *, LocalGatewayId: _S, LocalBgpAsn: _I | None = ..., LocalBgpAsnExtended: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NatGateway(_Resource):
    AllocationId: _R[_L["AWS::EC2::EIP#/AllocationId"]]
    AutoProvisionZones: _X
    AutoScalingIps: _X
    AvailabilityMode: _X
    AvailabilityZoneAddresses: _X
    ConnectivityType: _X
    EniId: _X
    MaxDrainDurationSeconds: _X
    NatGatewayId: _R[_L["AWS::EC2::NatGateway#/NatGatewayId"]]
    PrivateIpAddress: _X
    RouteTableId: _R[_L["AWS::EC2::RouteTable#/RouteTableId"]]
    SecondaryAllocationIds: _X
    SecondaryPrivateIpAddressCount: _X
    SecondaryPrivateIpAddresses: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, AllocationId: _7 | None = ..., AvailabilityMode: _S | None = ..., AvailabilityZoneAddresses: _A | None = ..., ConnectivityType: _S | None = ..., MaxDrainDurationSeconds: _I | None = ..., PrivateIpAddress: _S | None = ..., SecondaryAllocationIds: _A | None = ..., SecondaryPrivateIpAddressCount: _I | None = ..., SecondaryPrivateIpAddresses: _A | None = ..., SubnetId: _4 | None = ..., Tags: _A | None = ..., VpcId: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkAcl(_Resource):
    Id: _R[_L["AWS::EC2::NetworkAcl#/Id"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, VpcId: _1, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkAclEntry(_Resource):
    CidrBlock: _X
    Egress: _X
    Icmp: _X
    Id: _R[_L["AWS::EC2::NetworkAclEntry#/Id"]]
    Ipv6CidrBlock: _X
    NetworkAclId: _X
    PortRange: _X
    Protocol: _X
    RuleAction: _X
    RuleNumber: _X
    def __init__(self, address: str, /, *, NetworkAclId: _26, Protocol: _I, RuleAction: _S, RuleNumber: _I, CidrBlock: _S | None = ..., Egress: _B | None = ..., Icmp: _M | None = ..., Ipv6CidrBlock: _S | None = ..., PortRange: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkInsightsAccessScope(_Resource):
    CreatedDate: _X
    ExcludePaths: _X
    MatchPaths: _X
    NetworkInsightsAccessScopeArn: _R[_L["AWS::EC2::NetworkInsightsAccessScope#/NetworkInsightsAccessScopeArn"]]
    NetworkInsightsAccessScopeId: _R[_L["AWS::EC2::NetworkInsightsAccessScope#/NetworkInsightsAccessScopeId"]]
    Tags: _X
    UpdatedDate: _X
    def __init__(self, address: str, /, *, ExcludePaths: _A | None = ..., MatchPaths: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkInsightsAccessScopeAnalysis(_Resource):
    AnalyzedEniCount: _X
    EndDate: _X
    FindingsFound: _X
    NetworkInsightsAccessScopeAnalysisArn: _R[_L["AWS::EC2::NetworkInsightsAccessScopeAnalysis#/NetworkInsightsAccessScopeAnalysisArn"]]
    NetworkInsightsAccessScopeAnalysisId: _R[_L["AWS::EC2::NetworkInsightsAccessScopeAnalysis#/NetworkInsightsAccessScopeAnalysisId"]]
    NetworkInsightsAccessScopeId: _X
    StartDate: _X
    Status: _X
    StatusMessage: _X
    Tags: _X
    def __init__(self, address: str, /, *, NetworkInsightsAccessScopeId: _27, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkInsightsAnalysis(_Resource):
    AdditionalAccounts: _X
    AlternatePathHints: _X
    Explanations: _X
    FilterInArns: _X
    FilterOutArns: _X
    ForwardPathComponents: _X
    NetworkInsightsAnalysisArn: _R[_L["AWS::EC2::NetworkInsightsAnalysis#/NetworkInsightsAnalysisArn"]]
    NetworkInsightsAnalysisId: _R[_L["AWS::EC2::NetworkInsightsAnalysis#/NetworkInsightsAnalysisId"]]
    NetworkInsightsPathId: _X
    NetworkPathFound: _X
    ReturnPathComponents: _X
    StartDate: _X
    Status: _X
    StatusMessage: _X
    SuggestedAccounts: _X
    Tags: _X
    def __init__(self, address: str, /, *, NetworkInsightsPathId: _28, AdditionalAccounts: _A | None = ..., FilterInArns: _A | None = ..., FilterOutArns: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkInsightsPath(_Resource):
    CreatedDate: _X
    Destination: _X
    DestinationArn: _X
    DestinationIp: _X
    DestinationPort: _X
    FilterAtDestination: _X
    FilterAtSource: _X
    NetworkInsightsPathArn: _R[_L["AWS::EC2::NetworkInsightsPath#/NetworkInsightsPathArn"]]
    NetworkInsightsPathId: _R[_L["AWS::EC2::NetworkInsightsPath#/NetworkInsightsPathId"]]
    Protocol: _X
    Source: _X
    SourceArn: _X
    SourceIp: _X
    Tags: _X
    def __init__(self, address: str, /, *, Protocol: _S, Source: _S, Destination: _S | None = ..., DestinationIp: _S | None = ..., DestinationPort: _I | None = ..., FilterAtDestination: _M | None = ..., FilterAtSource: _M | None = ..., SourceIp: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkInterface(_Resource):
    ConnectionTrackingSpecification: _X
    Description: _X
    EnablePrimaryIpv6: _X
    GroupSet: _X
    Id: _R[_L["AWS::EC2::NetworkInterface#/Id"]]
    InterfaceType: _X
    Ipv4PrefixCount: _X
    Ipv4Prefixes: _X
    Ipv6AddressCount: _X
    Ipv6Addresses: _X
    Ipv6PrefixCount: _X
    Ipv6Prefixes: _X
    PrimaryIpv6Address: _X
    PrimaryPrivateIpAddress: _X
    PrivateIpAddress: _X
    PrivateIpAddresses: _X
    PublicIpDnsHostnameTypeSpecification: _X
    PublicIpDnsNameOptions: _X
    SecondaryPrivateIpAddressCount: _X
    SecondaryPrivateIpAddresses: _X
    SourceDestCheck: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, SubnetId: _4, ConnectionTrackingSpecification: _M | None = ..., Description: _S | None = ..., EnablePrimaryIpv6: _B | None = ..., GroupSet: _Q[_3] | _U | None = ..., InterfaceType: _S | None = ..., Ipv4PrefixCount: _I | None = ..., Ipv4Prefixes: _A | None = ..., Ipv6AddressCount: _I | None = ..., Ipv6Addresses: _A | None = ..., Ipv6PrefixCount: _I | None = ..., Ipv6Prefixes: _A | None = ..., PrivateIpAddress: _S | None = ..., PrivateIpAddresses: _A | None = ..., PublicIpDnsHostnameTypeSpecification: _S | None = ..., SecondaryPrivateIpAddressCount: _I | None = ..., SourceDestCheck: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkInterfaceAttachment(_Resource):
    AttachmentId: _R[_L["AWS::EC2::NetworkInterfaceAttachment#/AttachmentId"]]
    DeleteOnTermination: _X
    DeviceIndex: _X
    EnaQueueCount: _X
    EnaSrdSpecification: _X
    InstanceId: _R[_L["AWS::EC2::Instance#/InstanceId"]]
    NetworkInterfaceId: _R[_L["AWS::EC2::NetworkInterface#/Id"]]
    def __init__(self, address: str, /, *, DeviceIndex: _S, InstanceId: _5, NetworkInterfaceId: _9, DeleteOnTermination: _B | None = ..., EnaQueueCount: _I | None = ..., EnaSrdSpecification: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkInterfacePermission(_Resource):
    AwsAccountId: _X
    Id: _R[_L["AWS::EC2::NetworkInterfacePermission#/Id"]]
    NetworkInterfaceId: _R[_L["AWS::EC2::NetworkInterface#/Id"]]
    Permission: _X
    def __init__(self, address: str, /, *, AwsAccountId: _S, NetworkInterfaceId: _9, Permission: _S, **options: _Unpack[_O]) -> None: ...

class NetworkPerformanceMetricSubscription(_Resource):
    Destination: _R[_L["AWS::EC2::NetworkPerformanceMetricSubscription#/Destination"]]
    Metric: _R[_L["AWS::EC2::NetworkPerformanceMetricSubscription#/Metric"]]
    Source: _R[_L["AWS::EC2::NetworkPerformanceMetricSubscription#/Source"]]
    Statistic: _R[_L["AWS::EC2::NetworkPerformanceMetricSubscription#/Statistic"]]
    def __init__(self, address: str, /, *, Destination: _S, Metric: _S, Source: _S, Statistic: _S, **options: _Unpack[_O]) -> None: ...

class PlacementGroup(_Resource):
    GroupId: _X
    GroupName: _R[_L["AWS::EC2::PlacementGroup#/GroupName"]]
    ParentGroupId: _X
    PartitionCount: _X
    SpreadLevel: _X
    Strategy: _X
    Tags: _X
    def __init__(self, address: str, /, *, ParentGroupId: _S | None = ..., PartitionCount: _I | None = ..., SpreadLevel: _S | None = ..., Strategy: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PrefixList(_Resource):
    AddressFamily: _X
    Arn: _R[_L["AWS::EC2::PrefixList#/Arn"]]
    Entries: _X
    MaxEntries: _X
    OwnerId: _X
    PrefixListId: _R[_L["AWS::EC2::PrefixList#/PrefixListId"]]
    PrefixListName: _X
    Tags: _X
    Version: _X
    def __init__(self, address: str, /, *, AddressFamily: _S, PrefixListName: _S, Entries: _A | None = ..., MaxEntries: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Route(_Resource):
    CarrierGatewayId: _R[_L["AWS::EC2::CarrierGateway#/CarrierGatewayId"]]
    CidrBlock: _R[_L["AWS::EC2::Route#/CidrBlock"]]
    CoreNetworkArn: _X
    DestinationCidrBlock: _X
    DestinationIpv6CidrBlock: _X
    DestinationPrefixListId: _X
    EgressOnlyInternetGatewayId: _R[_L["AWS::EC2::EgressOnlyInternetGateway#/Id"]]
    GatewayId: _X
    InstanceId: _R[_L["AWS::EC2::Instance#/InstanceId"]]
    LocalGatewayId: _X
    NatGatewayId: _R[_L["AWS::EC2::NatGateway#/NatGatewayId"]]
    NetworkInterfaceId: _R[_L["AWS::EC2::NetworkInterface#/Id"]]
    OdbNetworkArn: _X
    RouteTableId: _R[_L["AWS::EC2::Route#/RouteTableId"]]
    TransitGatewayId: _X
    VpcEndpointId: _R[_L["AWS::EC2::VPCEndpoint#/Id"]]
    VpcPeeringConnectionId: _R[_L["AWS::EC2::VPCPeeringConnection#/Id"]]
    def __init__(self, address: str, /, *, RouteTableId: _13, CarrierGatewayId: _29 | None = ..., CoreNetworkArn: _S | None = ..., DestinationCidrBlock: _S | None = ..., DestinationIpv6CidrBlock: _S | None = ..., DestinationPrefixListId: _S | None = ..., EgressOnlyInternetGatewayId: _30 | None = ..., GatewayId: _31 | None = ..., InstanceId: _5 | None = ..., LocalGatewayId: _S | None = ..., NatGatewayId: _32 | None = ..., NetworkInterfaceId: _9 | None = ..., OdbNetworkArn: _S | None = ..., TransitGatewayId: _33 | None = ..., VpcEndpointId: _34 | None = ..., VpcPeeringConnectionId: _35 | None = ..., **options: _Unpack[_O]) -> None: ...

class RouteServer(_Resource):
    AmazonSideAsn: _X
    Arn: _R[_L["AWS::EC2::RouteServer#/Arn"]]
    Id: _R[_L["AWS::EC2::RouteServer#/Id"]]
    PersistRoutes: _X
    PersistRoutesDuration: _X
    SnsNotificationsEnabled: _X
    Tags: _X
    def __init__(self, address: str, /, *, AmazonSideAsn: _I, PersistRoutes: _S | None = ..., PersistRoutesDuration: _I | None = ..., SnsNotificationsEnabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RouteServerAssociation(_Resource):
    RouteServerId: _R[_L["AWS::EC2::RouteServerAssociation#/RouteServerId"]]
    VpcId: _R[_L["AWS::EC2::RouteServerAssociation#/VpcId"]]
    def __init__(self, address: str, /, *, RouteServerId: _36, VpcId: _1, **options: _Unpack[_O]) -> None: ...

class RouteServerEndpoint(_Resource):
    Arn: _R[_L["AWS::EC2::RouteServerEndpoint#/Arn"]]
    EniAddress: _X
    EniId: _X
    Id: _R[_L["AWS::EC2::RouteServerEndpoint#/Id"]]
    RouteServerId: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, RouteServerId: _36, SubnetId: _4, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RouteServerPeer(_Resource):
    Arn: _R[_L["AWS::EC2::RouteServerPeer#/Arn"]]
    BgpOptions: _X
    EndpointEniAddress: _X
    EndpointEniId: _X
    Id: _R[_L["AWS::EC2::RouteServerPeer#/Id"]]
    PeerAddress: _X
    RouteServerEndpointId: _X
    RouteServerId: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, BgpOptions: _M, PeerAddress: _S, RouteServerEndpointId: _37, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RouteServerPropagation(_Resource):
    RouteServerId: _R[_L["AWS::EC2::RouteServerPropagation#/RouteServerId"]]
    RouteTableId: _R[_L["AWS::EC2::RouteServerPropagation#/RouteTableId"]]
    def __init__(self, address: str, /, *, RouteServerId: _36, RouteTableId: _13, **options: _Unpack[_O]) -> None: ...

class RouteTable(_Resource):
    RouteTableId: _R[_L["AWS::EC2::RouteTable#/RouteTableId"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, VpcId: _1, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SecondaryNetwork(_Resource):
    Ipv4CidrBlock: _X
    Ipv4CidrBlockAssociations: _X
    NetworkType: _X
    OwnerId: _X
    SecondaryNetworkArn: _R[_L["AWS::EC2::SecondaryNetwork#/SecondaryNetworkArn"]]
    SecondaryNetworkId: _R[_L["AWS::EC2::SecondaryNetwork#/SecondaryNetworkId"]]
    Tags: _X
    def __init__(self, address: str, /, *, Ipv4CidrBlock: _S, NetworkType: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityGroup(_Resource):
    GroupDescription: _X
    GroupId: _X
    GroupName: _X
    Id: _R[_L["AWS::EC2::SecurityGroup#/Id"]]
    SecurityGroupEgress: _X
    SecurityGroupIngress: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, GroupDescription: _S, GroupName: _S | None = ..., SecurityGroupEgress: _A | None = ..., SecurityGroupIngress: _A | None = ..., Tags: _A | None = ..., VpcId: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityGroupEgress(_Resource):
    CidrIp: _X
    CidrIpv6: _X
    Description: _X
    DestinationPrefixListId: _X
    DestinationSecurityGroupId: _X
    FromPort: _X
    GroupId: _X
    Id: _R[_L["AWS::EC2::SecurityGroupEgress#/Id"]]
    IpProtocol: _X
    ToPort: _X
    def __init__(self, address: str, /, *, GroupId: _3, IpProtocol: _S, CidrIp: _S | None = ..., CidrIpv6: _S | None = ..., Description: _S | None = ..., DestinationPrefixListId: _S | None = ..., DestinationSecurityGroupId: _3 | None = ..., FromPort: _I | None = ..., ToPort: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityGroupIngress(_Resource):
    CidrIp: _X
    CidrIpv6: _X
    Description: _X
    FromPort: _X
    GroupId: _X
    GroupName: _X
    Id: _R[_L["AWS::EC2::SecurityGroupIngress#/Id"]]
    IpProtocol: _X
    SourcePrefixListId: _X
    SourceSecurityGroupId: _X
    SourceSecurityGroupName: _X
    SourceSecurityGroupOwnerId: _X
    ToPort: _X
    def __init__(self, address: str, /, *, IpProtocol: _S, CidrIp: _S | None = ..., CidrIpv6: _S | None = ..., Description: _S | None = ..., FromPort: _I | None = ..., GroupId: _3 | None = ..., GroupName: _S | None = ..., SourcePrefixListId: _S | None = ..., SourceSecurityGroupId: _3 | None = ..., SourceSecurityGroupName: _23 | None = ..., SourceSecurityGroupOwnerId: _S | None = ..., ToPort: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityGroupVpcAssociation(_Resource):
    GroupId: _R[_L["AWS::EC2::SecurityGroupVpcAssociation#/GroupId"]]
    State: _X
    StateReason: _X
    VpcId: _R[_L["AWS::EC2::SecurityGroupVpcAssociation#/VpcId"]]
    VpcOwnerId: _X
    def __init__(self, address: str, /, *, GroupId: _S, VpcId: _1, **options: _Unpack[_O]) -> None: ...

class SnapshotBlockPublicAccess(_Resource):
    AccountId: _R[_L["AWS::EC2::SnapshotBlockPublicAccess#/AccountId"]]
    State: _X
    def __init__(self, address: str, /, *, State: _S, **options: _Unpack[_O]) -> None: ...

class SpotFleet(_Resource):
    Id: _R[_L["AWS::EC2::SpotFleet#/Id"]]
    SpotFleetRequestConfigData: _X
    Tags: _X
    def __init__(self, address: str, /, *, SpotFleetRequestConfigData: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SqlHaStandbyDetectedInstance(_Resource):
    HaStatus: _X
    InstanceId: _R[_L["AWS::EC2::SqlHaStandbyDetectedInstance#/InstanceId"]]
    LastUpdatedTime: _X
    SqlServerCredentials: _X
    SqlServerLicenseUsage: _X
    def __init__(self, address: str, /, *, InstanceId: _S, SqlServerCredentials: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Subnet(_Resource):
    AssignIpv6AddressOnCreation: _X
    AvailabilityZone: _X
    AvailabilityZoneId: _X
    BlockPublicAccessStates: _X
    CidrBlock: _X
    EnableDns64: _X
    EnableLniAtDeviceIndex: _X
    Ipv4IpamPoolId: _X
    Ipv4NetmaskLength: _X
    Ipv6CidrBlock: _X
    Ipv6CidrBlocks: _X
    Ipv6IpamPoolId: _X
    Ipv6Native: _X
    Ipv6NetmaskLength: _X
    MapPublicIpOnLaunch: _X
    NetworkAclAssociationId: _X
    OutpostArn: _X
    PrivateDnsNameOptionsOnLaunch: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, VpcId: _1, AssignIpv6AddressOnCreation: _B | None = ..., AvailabilityZone: _S | None = ..., AvailabilityZoneId: _S | None = ..., CidrBlock: _S | None = ..., EnableDns64: _B | None = ..., EnableLniAtDeviceIndex: _I | None = ..., Ipv4IpamPoolId: _S | None = ..., Ipv4NetmaskLength: _I | None = ..., Ipv6CidrBlock: _S | None = ..., Ipv6IpamPoolId: _S | None = ..., Ipv6Native: _B | None = ..., Ipv6NetmaskLength: _I | None = ..., MapPublicIpOnLaunch: _B | None = ..., OutpostArn: _S | None = ..., PrivateDnsNameOptionsOnLaunch: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SubnetCidrBlock(_Resource):
    Id: _R[_L["AWS::EC2::SubnetCidrBlock#/Id"]]
    IpSource: _X
    Ipv6AddressAttribute: _X
    Ipv6CidrBlock: _X
    Ipv6IpamPoolId: _X
    Ipv6NetmaskLength: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    def __init__(self, address: str, /, *, SubnetId: _4, Ipv6CidrBlock: _S | None = ..., Ipv6IpamPoolId: _S | None = ..., Ipv6NetmaskLength: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class SubnetCidrReservation(_Resource):
    Arn: _R[_L["AWS::EC2::SubnetCidrReservation#/Arn"]]
    Cidr: _X
    Description: _X
    OwnerId: _X
    ReservationType: _X
    SubnetCidrReservationId: _R[_L["AWS::EC2::SubnetCidrReservation#/SubnetCidrReservationId"]]
    SubnetId: _R[_L["AWS::EC2::SubnetCidrReservation#/SubnetId"]]
    Tags: _X
    def __init__(self, address: str, /, *, Cidr: _S, ReservationType: _S, SubnetId: _4, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SubnetNetworkAclAssociation(_Resource):
    AssociationId: _R[_L["AWS::EC2::SubnetNetworkAclAssociation#/AssociationId"]]
    NetworkAclId: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    def __init__(self, address: str, /, *, NetworkAclId: _26, SubnetId: _4, **options: _Unpack[_O]) -> None: ...

class SubnetRouteTableAssociation(_Resource):
    Id: _R[_L["AWS::EC2::SubnetRouteTableAssociation#/Id"]]
    RouteTableId: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    def __init__(self, address: str, /, *, RouteTableId: _13, SubnetId: _4, **options: _Unpack[_O]) -> None: ...

class TrafficMirrorFilter(_Resource):
    Description: _X
    Id: _R[_L["AWS::EC2::TrafficMirrorFilter#/Id"]]
    NetworkServices: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., NetworkServices: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrafficMirrorFilterRule(_Resource):
    Description: _X
    DestinationCidrBlock: _X
    DestinationPortRange: _X
    Protocol: _X
    RuleAction: _X
    RuleNumber: _X
    SourceCidrBlock: _X
    SourcePortRange: _X
    Tags: _X
    TrafficDirection: _X
    TrafficMirrorFilterId: _R[_L["AWS::EC2::TrafficMirrorFilter#/Id"]]
    TrafficMirrorFilterRuleId: _R[_L["AWS::EC2::TrafficMirrorFilterRule#/TrafficMirrorFilterRuleId"]]
    def __init__(self, address: str, /, *, DestinationCidrBlock: _S, RuleAction: _S, RuleNumber: _I, SourceCidrBlock: _S, TrafficDirection: _S, TrafficMirrorFilterId: _38, Description: _S | None = ..., DestinationPortRange: _M | None = ..., Protocol: _I | None = ..., SourcePortRange: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrafficMirrorSession(_Resource):
    Description: _X
    Id: _R[_L["AWS::EC2::TrafficMirrorSession#/Id"]]
    NetworkInterfaceId: _R[_L["AWS::EC2::NetworkInterface#/Id"]]
    OwnerId: _X
    PacketLength: _X
    SessionNumber: _X
    Tags: _X
    TrafficMirrorFilterId: _R[_L["AWS::EC2::TrafficMirrorFilter#/Id"]]
    TrafficMirrorTargetId: _R[_L["AWS::EC2::TrafficMirrorTarget#/Id"]]
    VirtualNetworkId: _X
    def __init__(self, address: str, /, *, NetworkInterfaceId: _9, SessionNumber: _I, TrafficMirrorFilterId: _38, TrafficMirrorTargetId: _39, Description: _S | None = ..., OwnerId: _S | None = ..., PacketLength: _I | None = ..., Tags: _A | None = ..., VirtualNetworkId: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class TrafficMirrorTarget(_Resource):
    Description: _X
    GatewayLoadBalancerEndpointId: _X
    Id: _R[_L["AWS::EC2::TrafficMirrorTarget#/Id"]]
    NetworkInterfaceId: _R[_L["AWS::EC2::NetworkInterface#/Id"]]
    NetworkLoadBalancerArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., GatewayLoadBalancerEndpointId: _S | None = ..., NetworkInterfaceId: _9 | None = ..., NetworkLoadBalancerArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGateway(_Resource):
    AmazonSideAsn: _X
    AssociationDefaultRouteTableId: _X
    AutoAcceptSharedAttachments: _X
    DefaultRouteTableAssociation: _X
    DefaultRouteTablePropagation: _X
    Description: _X
    DnsSupport: _X
    EncryptionSupport: _X
    EncryptionSupportState: _X
    Id: _R[_L["AWS::EC2::TransitGateway#/Id"]]
    MulticastSupport: _X
    PropagationDefaultRouteTableId: _X
    SecurityGroupReferencingSupport: _X
    Tags: _X
    TransitGatewayArn: _R[_L["AWS::EC2::TransitGateway#/TransitGatewayArn"]]
    TransitGatewayCidrBlocks: _X
    VpnEcmpSupport: _X
    def __init__(self, address: str, /, *, AmazonSideAsn: _I | None = ..., AssociationDefaultRouteTableId: _S | None = ..., AutoAcceptSharedAttachments: _S | None = ..., DefaultRouteTableAssociation: _S | None = ..., DefaultRouteTablePropagation: _S | None = ..., Description: _S | None = ..., DnsSupport: _S | None = ..., EncryptionSupport: _S | None = ..., MulticastSupport: _S | None = ..., PropagationDefaultRouteTableId: _S | None = ..., SecurityGroupReferencingSupport: _S | None = ..., Tags: _A | None = ..., TransitGatewayCidrBlocks: _A | None = ..., VpnEcmpSupport: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayAttachment(_Resource):
    Id: _R[_L["AWS::EC2::TransitGatewayAttachment#/Id"]]
    Options: _X
    SubnetIds: _X
    Tags: _X
    TransitGatewayId: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, SubnetIds: _Q[_4] | _U, TransitGatewayId: _33, VpcId: _1, Options: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayConnect(_Resource):
    CreationTime: _X
    Options: _X
    State: _X
    Tags: _X
    TransitGatewayAttachmentId: _R[_L["AWS::EC2::TransitGatewayConnect#/TransitGatewayAttachmentId"]]
    TransitGatewayId: _X
    TransportTransitGatewayAttachmentId: _X
    def __init__(self, address: str, /, *, Options: _M, TransportTransitGatewayAttachmentId: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayConnectPeer(_Resource):
    ConnectPeerConfiguration: _X
    CreationTime: _X
    State: _X
    Tags: _X
    TransitGatewayAttachmentId: _X
    TransitGatewayConnectPeerId: _R[_L["AWS::EC2::TransitGatewayConnectPeer#/TransitGatewayConnectPeerId"]]
    def __init__(self, address: str, /, *, ConnectPeerConfiguration: _M, TransitGatewayAttachmentId: _40, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayMeteringPolicy(_Resource):
    MiddleboxAttachmentIds: _X
    State: _X
    Tags: _X
    TransitGatewayId: _X
    TransitGatewayMeteringPolicyId: _R[_L["AWS::EC2::TransitGatewayMeteringPolicy#/TransitGatewayMeteringPolicyId"]]
    UpdateEffectiveAt: _X
    def __init__(self, address: str, /, *, TransitGatewayId: _33, MiddleboxAttachmentIds: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayMeteringPolicyEntry(_Resource):
    DestinationCidrBlock: _X
    DestinationPortRange: _X
    DestinationTransitGatewayAttachmentId: _X
    DestinationTransitGatewayAttachmentType: _X
    MeteredAccount: _X
    PolicyRuleNumber: _R[_L["AWS::EC2::TransitGatewayMeteringPolicyEntry#/PolicyRuleNumber"]]
    Protocol: _X
    SourceCidrBlock: _X
    SourcePortRange: _X
    SourceTransitGatewayAttachmentId: _X
    SourceTransitGatewayAttachmentType: _X
    State: _X
    TransitGatewayMeteringPolicyId: _R[_L["AWS::EC2::TransitGatewayMeteringPolicyEntry#/TransitGatewayMeteringPolicyId"]]
    UpdateEffectiveAt: _X
    def __init__(self, address: str, /, *, MeteredAccount: _S, PolicyRuleNumber: _I, TransitGatewayMeteringPolicyId: _41, DestinationCidrBlock: _S | None = ..., DestinationPortRange: _S | None = ..., DestinationTransitGatewayAttachmentId: _S | None = ..., DestinationTransitGatewayAttachmentType: _S | None = ..., Protocol: _S | None = ..., SourceCidrBlock: _S | None = ..., SourcePortRange: _S | None = ..., SourceTransitGatewayAttachmentId: _S | None = ..., SourceTransitGatewayAttachmentType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayMulticastDomain(_Resource):
    CreationTime: _X
    Options: _X
    State: _X
    Tags: _X
    TransitGatewayId: _X
    TransitGatewayMulticastDomainArn: _R[_L["AWS::EC2::TransitGatewayMulticastDomain#/TransitGatewayMulticastDomainArn"]]
    TransitGatewayMulticastDomainId: _R[_L["AWS::EC2::TransitGatewayMulticastDomain#/TransitGatewayMulticastDomainId"]]
    def __init__(self, address: str, /, *, TransitGatewayId: _33, Options: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayMulticastDomainAssociation(_Resource):
    ResourceId: _X
    ResourceType: _X
    State: _X
    SubnetId: _R[_L["AWS::EC2::TransitGatewayMulticastDomainAssociation#/SubnetId"]]
    TransitGatewayAttachmentId: _R[_L["AWS::EC2::TransitGatewayMulticastDomainAssociation#/TransitGatewayAttachmentId"]]
    TransitGatewayMulticastDomainId: _R[_L["AWS::EC2::TransitGatewayMulticastDomainAssociation#/TransitGatewayMulticastDomainId"]]
    def __init__(self, address: str, /, *, SubnetId: _4, TransitGatewayAttachmentId: _40, TransitGatewayMulticastDomainId: _42, **options: _Unpack[_O]) -> None: ...

class TransitGatewayMulticastGroupMember(_Resource):
    GroupIpAddress: _R[_L["AWS::EC2::TransitGatewayMulticastGroupMember#/GroupIpAddress"]]
    GroupMember: _X
    GroupSource: _X
    MemberType: _X
    NetworkInterfaceId: _R[_L["AWS::EC2::TransitGatewayMulticastGroupMember#/NetworkInterfaceId"]]
    ResourceId: _X
    ResourceType: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    TransitGatewayAttachmentId: _X
    TransitGatewayMulticastDomainId: _R[_L["AWS::EC2::TransitGatewayMulticastGroupMember#/TransitGatewayMulticastDomainId"]]
    def __init__(self, address: str, /, *, GroupIpAddress: _S, NetworkInterfaceId: _9, TransitGatewayMulticastDomainId: _42, **options: _Unpack[_O]) -> None: ...

class TransitGatewayMulticastGroupSource(_Resource):
    GroupIpAddress: _R[_L["AWS::EC2::TransitGatewayMulticastGroupSource#/GroupIpAddress"]]
    GroupMember: _X
    GroupSource: _X
    NetworkInterfaceId: _R[_L["AWS::EC2::TransitGatewayMulticastGroupSource#/NetworkInterfaceId"]]
    ResourceId: _X
    ResourceType: _X
    SourceType: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    TransitGatewayAttachmentId: _X
    TransitGatewayMulticastDomainId: _R[_L["AWS::EC2::TransitGatewayMulticastGroupSource#/TransitGatewayMulticastDomainId"]]
    def __init__(self, address: str, /, *, GroupIpAddress: _S, NetworkInterfaceId: _9, TransitGatewayMulticastDomainId: _42, **options: _Unpack[_O]) -> None: ...

class TransitGatewayPeeringAttachment(_Resource):
    CreationTime: _X
    PeerAccountId: _X
    PeerRegion: _X
    PeerTransitGatewayId: _X
    State: _X
    Status: _X
    Tags: _X
    TransitGatewayAttachmentId: _R[_L["AWS::EC2::TransitGatewayPeeringAttachment#/TransitGatewayAttachmentId"]]
    TransitGatewayId: _X
    def __init__(self, address: str, /, *, PeerAccountId: _S, PeerRegion: _S, PeerTransitGatewayId: _S, TransitGatewayId: _33, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayPolicyTable(_Resource):
    CreationTime: _X
    State: _X
    Tags: _X
    TransitGatewayId: _X
    TransitGatewayPolicyTableId: _R[_L["AWS::EC2::TransitGatewayPolicyTable#/TransitGatewayPolicyTableId"]]
    def __init__(self, address: str, /, *, TransitGatewayId: _33, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayPolicyTableAssociation(_Resource):
    State: _X
    TransitGatewayAttachmentId: _R[_L["AWS::EC2::TransitGatewayPolicyTableAssociation#/TransitGatewayAttachmentId"]]
    TransitGatewayPolicyTableId: _R[_L["AWS::EC2::TransitGatewayPolicyTableAssociation#/TransitGatewayPolicyTableId"]]
    def __init__(self, address: str, /, *, TransitGatewayAttachmentId: _40, TransitGatewayPolicyTableId: _43, **options: _Unpack[_O]) -> None: ...

class TransitGatewayPolicyTableEntry(_Resource):
    PolicyRule: _X
    PolicyRuleNumber: _R[_L["AWS::EC2::TransitGatewayPolicyTableEntry#/PolicyRuleNumber"]]
    State: _X
    TargetRouteTableId: _X
    TransitGatewayPolicyTableId: _R[_L["AWS::EC2::TransitGatewayPolicyTableEntry#/TransitGatewayPolicyTableId"]]
    def __init__(self, address: str, /, *, PolicyRule: _M, PolicyRuleNumber: _S, TargetRouteTableId: _S, TransitGatewayPolicyTableId: _43, **options: _Unpack[_O]) -> None: ...

class TransitGatewayRoute(_Resource):
    Blackhole: _X
    DestinationCidrBlock: _R[_L["AWS::EC2::TransitGatewayRoute#/DestinationCidrBlock"]]
    TransitGatewayAttachmentId: _X
    TransitGatewayRouteTableId: _R[_L["AWS::EC2::TransitGatewayRoute#/TransitGatewayRouteTableId"]]
    def __init__(self, address: str, /, *, DestinationCidrBlock: _S, TransitGatewayRouteTableId: _44, Blackhole: _B | None = ..., TransitGatewayAttachmentId: _40 | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayRouteTable(_Resource):
    Tags: _X
    TransitGatewayId: _X
    TransitGatewayRouteTableId: _R[_L["AWS::EC2::TransitGatewayRouteTable#/TransitGatewayRouteTableId"]]
    def __init__(self, address: str, /, *, TransitGatewayId: _33, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TransitGatewayRouteTableAssociation(_Resource):
    TransitGatewayAttachmentId: _R[_L["AWS::EC2::TransitGatewayRouteTableAssociation#/TransitGatewayAttachmentId"]]
    TransitGatewayRouteTableId: _R[_L["AWS::EC2::TransitGatewayRouteTableAssociation#/TransitGatewayRouteTableId"]]
    def __init__(self, address: str, /, *, TransitGatewayAttachmentId: _40, TransitGatewayRouteTableId: _44, **options: _Unpack[_O]) -> None: ...

class TransitGatewayRouteTablePropagation(_Resource):
    TransitGatewayAttachmentId: _R[_L["AWS::EC2::TransitGatewayRouteTablePropagation#/TransitGatewayAttachmentId"]]
    TransitGatewayRouteTableId: _R[_L["AWS::EC2::TransitGatewayRouteTablePropagation#/TransitGatewayRouteTableId"]]
    def __init__(self, address: str, /, *, TransitGatewayAttachmentId: _40, TransitGatewayRouteTableId: _44, **options: _Unpack[_O]) -> None: ...

class TransitGatewayVpcAttachment(_Resource):
    AddSubnetIds: _X
    Id: _R[_L["AWS::EC2::TransitGatewayVpcAttachment#/Id"]]
    Options: _X
    RemoveSubnetIds: _X
    SubnetIds: _X
    Tags: _X
    TransitGatewayId: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, SubnetIds: _Q[_45] | _U, TransitGatewayId: _33, VpcId: _1, AddSubnetIds: _A | None = ..., Options: _M | None = ..., RemoveSubnetIds: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VPC(_Resource):
    CidrBlock: _X
    CidrBlockAssociations: _X
    DefaultNetworkAcl: _X
    DefaultSecurityGroup: _R[_L["AWS::EC2::VPC#/DefaultSecurityGroup"]]
    EnableDnsHostnames: _X
    EnableDnsSupport: _X
    InstanceTenancy: _X
    Ipv4IpamPoolId: _X
    Ipv4NetmaskLength: _X
    Ipv6CidrBlocks: _X
    Tags: _X
    VpcEncryptionControl: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, CidrBlock: _S | None = ..., EnableDnsHostnames: _B | None = ..., EnableDnsSupport: _B | None = ..., InstanceTenancy: _S | None = ..., Ipv4IpamPoolId: _S | None = ..., Ipv4NetmaskLength: _I | None = ..., Tags: _A | None = ..., VpcEncryptionControl: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCBlockPublicAccessExclusion(_Resource):
    ExclusionId: _R[_L["AWS::EC2::VPCBlockPublicAccessExclusion#/ExclusionId"]]
    InternetGatewayExclusionMode: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, InternetGatewayExclusionMode: _S, SubnetId: _4 | None = ..., Tags: _A | None = ..., VpcId: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCBlockPublicAccessOptions(_Resource):
    AccountId: _R[_L["AWS::EC2::VPCBlockPublicAccessOptions#/AccountId"]]
    ExclusionsAllowed: _X
    InternetGatewayBlockMode: _X
    def __init__(self, address: str, /, *, InternetGatewayBlockMode: _S, **options: _Unpack[_O]) -> None: ...

class VPCCidrBlock(_Resource):
    AmazonProvidedIpv6CidrBlock: _X
    CidrBlock: _X
    Id: _R[_L["AWS::EC2::VPCCidrBlock#/Id"]]
    IpSource: _X
    Ipv4IpamPoolId: _X
    Ipv4NetmaskLength: _X
    Ipv6AddressAttribute: _X
    Ipv6CidrBlock: _X
    Ipv6CidrBlockNetworkBorderGroup: _X
    Ipv6IpamPoolId: _X
    Ipv6NetmaskLength: _X
    Ipv6Pool: _X
    VpcId: _R[_L["AWS::EC2::VPCCidrBlock#/VpcId"]]
    def __init__(self, address: str, /, *, VpcId: _1, AmazonProvidedIpv6CidrBlock: _B | None = ..., CidrBlock: _S | None = ..., Ipv4IpamPoolId: _S | None = ..., Ipv4NetmaskLength: _I | None = ..., Ipv6CidrBlock: _S | None = ..., Ipv6CidrBlockNetworkBorderGroup: _S | None = ..., Ipv6IpamPoolId: _S | None = ..., Ipv6NetmaskLength: _I | None = ..., Ipv6Pool: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCDHCPOptionsAssociation(_Resource):
    DhcpOptionsId: _R[_L["AWS::EC2::VPCDHCPOptionsAssociation#/DhcpOptionsId"]]
    VpcId: _R[_L["AWS::EC2::VPCDHCPOptionsAssociation#/VpcId"]]
    def __init__(self, address: str, /, *, DhcpOptionsId: _46, VpcId: _1, **options: _Unpack[_O]) -> None: ...

class VPCEncryptionControl(_Resource):
    EgressOnlyInternetGatewayExclusionInput: _X
    ElasticFileSystemExclusionInput: _X
    InternetGatewayExclusionInput: _X
    LambdaExclusionInput: _X
    Mode: _X
    NatGatewayExclusionInput: _X
    ResourceExclusions: _X
    State: _X
    StateMessage: _X
    Tags: _X
    VirtualPrivateGatewayExclusionInput: _X
    VpcEncryptionControlId: _R[_L["AWS::EC2::VPCEncryptionControl#/VpcEncryptionControlId"]]
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    VpcLatticeExclusionInput: _X
    VpcPeeringExclusionInput: _X
    def __init__(self, address: str, /, *, EgressOnlyInternetGatewayExclusionInput: _S | None = ..., ElasticFileSystemExclusionInput: _S | None = ..., InternetGatewayExclusionInput: _S | None = ..., LambdaExclusionInput: _S | None = ..., Mode: _S | None = ..., NatGatewayExclusionInput: _S | None = ..., Tags: _A | None = ..., VirtualPrivateGatewayExclusionInput: _S | None = ..., VpcId: _1 | None = ..., VpcLatticeExclusionInput: _S | None = ..., VpcPeeringExclusionInput: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCEndpoint(_Resource):
    CreationTimestamp: _X
    DnsEntries: _X
    DnsOptions: _X
    Id: _R[_L["AWS::EC2::VPCEndpoint#/Id"]]
    IpAddressType: _X
    NetworkInterfaceIds: _X
    PolicyDocument: _X
    PrivateDnsEnabled: _X
    ResourceConfigurationArn: _X
    RouteTableIds: _X
    SecurityGroupIds: _X
    ServiceName: _X
    ServiceNetworkArn: _X
    ServiceRegion: _X
    SubnetIds: _X
    Tags: _X
    VpcEndpointType: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, VpcId: _1, DnsOptions: _M | None = ..., IpAddressType: _S | None = ..., PolicyDocument: _J | None = ..., PrivateDnsEnabled: _B | None = ..., ResourceConfigurationArn: _S | None = ..., RouteTableIds: _Q[_47] | _U | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., ServiceName: _S | None = ..., ServiceNetworkArn: _S | None = ..., ServiceRegion: _S | None = ..., SubnetIds: _Q[_4] | _U | None = ..., Tags: _A | None = ..., VpcEndpointType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCEndpointConnectionNotification(_Resource):
    ConnectionEvents: _X
    ConnectionNotificationArn: _X
    ServiceId: _X
    VPCEndpointConnectionNotificationId: _R[_L["AWS::EC2::VPCEndpointConnectionNotification#/VPCEndpointConnectionNotificationId"]]
    VPCEndpointId: _R[_L["AWS::EC2::VPCEndpoint#/Id"]]
    def __init__(self, address: str, /, *, ConnectionEvents: _A, ConnectionNotificationArn: _S, ServiceId: _S | None = ..., VPCEndpointId: _34 | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCEndpointService(_Resource):
    AcceptanceRequired: _X
    ContributorInsightsEnabled: _X
    GatewayLoadBalancerArns: _X
    NetworkLoadBalancerArns: _X
    PayerResponsibility: _X
    PrivateDnsName: _X
    PrivateDnsNameConfiguration: _X
    ServiceId: _R[_L["AWS::EC2::VPCEndpointService#/ServiceId"]]
    SupportedIpAddressTypes: _X
    SupportedRegions: _X
    Tags: _X
    def __init__(self, address: str, /, *, AcceptanceRequired: _B | None = ..., ContributorInsightsEnabled: _B | None = ..., GatewayLoadBalancerArns: _A | None = ..., NetworkLoadBalancerArns: _Q[_48] | _U | None = ..., PayerResponsibility: _S | None = ..., PrivateDnsName: _S | None = ..., PrivateDnsNameConfiguration: _M | None = ..., SupportedIpAddressTypes: _A | None = ..., SupportedRegions: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCEndpointServicePermissions(_Resource):
    AllowedPrincipals: _X
    ServiceId: _R[_L["AWS::EC2::VPCEndpointServicePermissions#/ServiceId"]]
    def __init__(self, address: str, /, *, ServiceId: _S, AllowedPrincipals: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCGatewayAttachment(_Resource):
    AttachmentType: _R[_L["AWS::EC2::VPCGatewayAttachment#/AttachmentType"]]
    InternetGatewayId: _R[_L["AWS::EC2::InternetGateway#/InternetGatewayId"]]
    VpcId: _R[_L["AWS::EC2::VPCGatewayAttachment#/VpcId"]]
    VpnGatewayId: _R[_L["AWS::EC2::VPNGateway#/VPNGatewayId"]]
    def __init__(self, address: str, /, *, VpcId: _1, InternetGatewayId: _49 | None = ..., VpnGatewayId: _50 | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCPeeringConnection(_Resource):
    AssumeRoleRegion: _X
    Id: _R[_L["AWS::EC2::VPCPeeringConnection#/Id"]]
    PeerOwnerId: _X
    PeerRegion: _X
    PeerRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    PeerVpcId: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, PeerVpcId: _S, VpcId: _1, AssumeRoleRegion: _S | None = ..., PeerOwnerId: _S | None = ..., PeerRegion: _S | None = ..., PeerRoleArn: _11 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VPNConcentrator(_Resource):
    Tags: _X
    TransitGatewayAttachmentId: _X
    TransitGatewayId: _X
    Type: _X
    VpnConcentratorId: _R[_L["AWS::EC2::VPNConcentrator#/VpnConcentratorId"]]
    def __init__(self, address: str, /, *, Type: _S, Tags: _A | None = ..., TransitGatewayId: _33 | None = ..., **options: _Unpack[_O]) -> None: ...

class VPNConnection(_Resource):
    CustomerGatewayId: _R[_L["AWS::EC2::CustomerGateway#/CustomerGatewayId"]]
    EnableAcceleration: _X
    LocalIpv4NetworkCidr: _X
    LocalIpv6NetworkCidr: _X
    OutsideIpAddressType: _X
    PreSharedKeyStorage: _X
    RemoteIpv4NetworkCidr: _X
    RemoteIpv6NetworkCidr: _X
    StaticRoutesOnly: _X
    Tags: _X
    TransitGatewayId: _X
    TransportTransitGatewayAttachmentId: _X
    TunnelBandwidth: _X
    TunnelInsideIpVersion: _X
    Type: _X
    VpnConcentratorId: _R[_L["AWS::EC2::VPNConcentrator#/VpnConcentratorId"]]
    VpnConnectionId: _R[_L["AWS::EC2::VPNConnection#/VpnConnectionId"]]
    VpnGatewayId: _R[_L["AWS::EC2::VPNGateway#/VPNGatewayId"]]
    VpnTunnelOptionsSpecifications: _X
    def __init__(self, address: str, /, *, CustomerGatewayId: _51, Type: _S, EnableAcceleration: _B | None = ..., LocalIpv4NetworkCidr: _S | None = ..., LocalIpv6NetworkCidr: _S | None = ..., OutsideIpAddressType: _S | None = ..., PreSharedKeyStorage: _S | None = ..., RemoteIpv4NetworkCidr: _S | None = ..., RemoteIpv6NetworkCidr: _S | None = ..., StaticRoutesOnly: _B | None = ..., Tags: _A | None = ..., TransitGatewayId: _33 | None = ..., TransportTransitGatewayAttachmentId: _S | None = ..., TunnelBandwidth: _S | None = ..., TunnelInsideIpVersion: _S | None = ..., VpnConcentratorId: _52 | None = ..., VpnGatewayId: _50 | None = ..., VpnTunnelOptionsSpecifications: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VPNConnectionRoute(_Resource):
    DestinationCidrBlock: _R[_L["AWS::EC2::VPNConnectionRoute#/DestinationCidrBlock"]]
    VpnConnectionId: _R[_L["AWS::EC2::VPNConnectionRoute#/VpnConnectionId"]]
    def __init__(self, address: str, /, *, DestinationCidrBlock: _S, VpnConnectionId: _53, **options: _Unpack[_O]) -> None: ...

class VPNGateway(_Resource):
    AmazonSideAsn: _X
    Tags: _X
    Type: _X
    VPNGatewayId: _R[_L["AWS::EC2::VPNGateway#/VPNGatewayId"]]
    def __init__(self, address: str, /, *, Type: _S, AmazonSideAsn: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VPNGatewayRoutePropagation(_Resource):
    Id: _R[_L["AWS::EC2::VPNGatewayRoutePropagation#/Id"]]
    RouteTableIds: _X
    VpnGatewayId: _R[_L["AWS::EC2::VPNGateway#/VPNGatewayId"]]
    def __init__(self, address: str, /, *, RouteTableIds: _Q[_13] | _U, VpnGatewayId: _50, **options: _Unpack[_O]) -> None: ...

class VerifiedAccessEndpoint(_Resource):
    ApplicationDomain: _X
    AttachmentType: _X
    CidrOptions: _X
    CreationTime: _X
    Description: _X
    DeviceValidationDomain: _X
    DomainCertificateArn: _X
    EndpointDomain: _X
    EndpointDomainPrefix: _X
    EndpointType: _X
    LastUpdatedTime: _X
    LoadBalancerOptions: _X
    NetworkInterfaceOptions: _X
    PolicyDocument: _X
    PolicyEnabled: _X
    RdsOptions: _X
    SecurityGroupIds: _X
    SseSpecification: _X
    Status: _X
    Tags: _X
    VerifiedAccessEndpointId: _R[_L["AWS::EC2::VerifiedAccessEndpoint#/VerifiedAccessEndpointId"]]
    VerifiedAccessGroupId: _X
    VerifiedAccessInstanceId: _R[_L["AWS::EC2::VerifiedAccessInstance#/VerifiedAccessInstanceId"]]
    def __init__(self, address: str, /, *, AttachmentType: _S, EndpointType: _S, VerifiedAccessGroupId: _54, ApplicationDomain: _S | None = ..., CidrOptions: _M | None = ..., Description: _S | None = ..., DomainCertificateArn: _S | None = ..., EndpointDomainPrefix: _S | None = ..., LoadBalancerOptions: _M | None = ..., NetworkInterfaceOptions: _M | None = ..., PolicyDocument: _S | None = ..., PolicyEnabled: _B | None = ..., RdsOptions: _M | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., SseSpecification: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VerifiedAccessGroup(_Resource):
    CreationTime: _X
    Description: _X
    LastUpdatedTime: _X
    Owner: _X
    PolicyDocument: _X
    PolicyEnabled: _X
    SseSpecification: _X
    Tags: _X
    VerifiedAccessGroupArn: _R[_L["AWS::EC2::VerifiedAccessGroup#/VerifiedAccessGroupArn"]]
    VerifiedAccessGroupId: _R[_L["AWS::EC2::VerifiedAccessGroup#/VerifiedAccessGroupId"]]
    VerifiedAccessInstanceId: _X
    def __init__(self, address: str, /, *, VerifiedAccessInstanceId: _55, Description: _S | None = ..., PolicyDocument: _S | None = ..., PolicyEnabled: _B | None = ..., SseSpecification: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VerifiedAccessInstance(_Resource):
    CidrEndpointsCustomSubDomain: _X
    CidrEndpointsCustomSubDomainNameServers: _X
    CreationTime: _X
    Description: _X
    FipsEnabled: _X
    LastUpdatedTime: _X
    LoggingConfigurations: _X
    Tags: _X
    VerifiedAccessInstanceId: _R[_L["AWS::EC2::VerifiedAccessInstance#/VerifiedAccessInstanceId"]]
    VerifiedAccessTrustProviderIds: _X
    VerifiedAccessTrustProviders: _X
    def __init__(self, address: str, /, *, CidrEndpointsCustomSubDomain: _S | None = ..., Description: _S | None = ..., FipsEnabled: _B | None = ..., LoggingConfigurations: _M | None = ..., Tags: _A | None = ..., VerifiedAccessTrustProviderIds: _Q[_56] | _U | None = ..., VerifiedAccessTrustProviders: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VerifiedAccessTrustProvider(_Resource):
    CreationTime: _X
    Description: _X
    DeviceOptions: _X
    DeviceTrustProviderType: _X
    LastUpdatedTime: _X
    NativeApplicationOidcOptions: _X
    OidcOptions: _X
    PolicyReferenceName: _X
    SseSpecification: _X
    Tags: _X
    TrustProviderType: _X
    UserTrustProviderType: _X
    VerifiedAccessTrustProviderId: _R[_L["AWS::EC2::VerifiedAccessTrustProvider#/VerifiedAccessTrustProviderId"]]
    def __init__(self, address: str, /, *, PolicyReferenceName: _S, TrustProviderType: _S, Description: _S | None = ..., DeviceOptions: _M | None = ..., DeviceTrustProviderType: _S | None = ..., NativeApplicationOidcOptions: _M | None = ..., OidcOptions: _M | None = ..., SseSpecification: _M | None = ..., Tags: _A | None = ..., UserTrustProviderType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Volume(_Resource):
    AutoEnableIO: _X
    AvailabilityZone: _X
    AvailabilityZoneId: _X
    Encrypted: _X
    Iops: _X
    KmsKeyId: _X
    MultiAttachEnabled: _X
    OutpostArn: _X
    Size: _X
    SnapshotId: _X
    SourceVolumeId: _X
    Tags: _X
    Throughput: _X
    VolumeId: _R[_L["AWS::EC2::Volume#/VolumeId"]]
    VolumeInitializationRate: _X
    VolumeType: _X
    def __init__(self, address: str, /, *, AutoEnableIO: _B | None = ..., AvailabilityZone: _S | None = ..., AvailabilityZoneId: _S | None = ..., Encrypted: _B | None = ..., Iops: _I | None = ..., KmsKeyId: _57 | None = ..., MultiAttachEnabled: _B | None = ..., OutpostArn: _S | None = ..., Size: _I | None = ..., SnapshotId: _S | None = ..., SourceVolumeId: _S | None = ..., Tags: _A | None = ..., Throughput: _I | None = ..., VolumeInitializationRate: _I | None = ..., VolumeType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VolumeAttachment(_Resource):
    Device: _X
    EbsCardIndex: _X
    InstanceId: _R[_L["AWS::EC2::VolumeAttachment#/InstanceId"]]
    VolumeId: _R[_L["AWS::EC2::VolumeAttachment#/VolumeId"]]
    def __init__(self, address: str, /, *, InstanceId: _5, VolumeId: _58, Device: _S | None = ..., EbsCardIndex: _I | None = ..., **options: _Unpack[_O]) -> None: ...
