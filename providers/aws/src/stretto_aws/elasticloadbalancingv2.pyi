# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | LoadBalancer | _R[_L["AWS::ElasticLoadBalancingV2::LoadBalancer#/LoadBalancerArn"]]
_1: _TypeAlias = _T | Listener | _R[_L["AWS::ElasticLoadBalancingV2::Listener#/ListenerArn"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_4: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_5: _TypeAlias = _T | TrustStore | _R[_L["AWS::ElasticLoadBalancingV2::TrustStore#/TrustStoreArn"]]

class Listener(_Resource):
    AlpnPolicy: _X
    Certificates: _X
    DefaultActions: _X
    ListenerArn: _R[_L["AWS::ElasticLoadBalancingV2::Listener#/ListenerArn"]]
    ListenerAttributes: _X
    LoadBalancerArn: _R[_L["AWS::ElasticLoadBalancingV2::LoadBalancer#/LoadBalancerArn"]]
    MutualAuthentication: _X
    Port: _X
    Protocol: _X
    SslPolicy: _X
    Tags: _X
    def __init__(self, address: str, /, *, DefaultActions: _A, LoadBalancerArn: _0, AlpnPolicy: _A | None = ..., Certificates: _A | None = ..., ListenerAttributes: _A | None = ..., MutualAuthentication: _M | None = ..., Port: _I | None = ..., Protocol: _S | None = ..., SslPolicy: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ListenerCertificate(_Resource):
    Certificates: _X
    Id: _R[_L["AWS::ElasticLoadBalancingV2::ListenerCertificate#/Id"]]
    ListenerArn: _R[_L["AWS::ElasticLoadBalancingV2::Listener#/ListenerArn"]]
    def __init__(self, address: str, /, *, Certificates: _A, ListenerArn: _1, **options: _Unpack[_O]) -> None: ...

class ListenerRule(_Resource):
    Actions: _X
    Conditions: _X
    IsDefault: _X
    ListenerArn: _R[_L["AWS::ElasticLoadBalancingV2::Listener#/ListenerArn"]]
    Priority: _X
    RuleArn: _R[_L["AWS::ElasticLoadBalancingV2::ListenerRule#/RuleArn"]]
    Tags: _X
    Transforms: _X
    def __init__(self, address: str, /, *, Actions: _A, Conditions: _A, Priority: _I, ListenerArn: _1 | None = ..., Tags: _A | None = ..., Transforms: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LoadBalancer(_Resource):
    CanonicalHostedZoneID: _X
    DNSName: _X
    EnableCapacityReservationProvisionStabilize: _X
    EnablePrefixForIpv6SourceNat: _X
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: _X
    IpAddressType: _X
    Ipv4IpamPoolId: _X
    LoadBalancerArn: _R[_L["AWS::ElasticLoadBalancingV2::LoadBalancer#/LoadBalancerArn"]]
    LoadBalancerAttributes: _X
    LoadBalancerFullName: _X
    LoadBalancerName: _X
    MinimumLoadBalancerCapacity: _X
    Name: _X
    Scheme: _X
    SecurityGroups: _X
    SubnetMappings: _X
    Subnets: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, EnableCapacityReservationProvisionStabilize: _B | None = ..., EnablePrefixForIpv6SourceNat: _S | None = ..., EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: _S | None = ..., IpAddressType: _S | None = ..., Ipv4IpamPoolId: _S | None = ..., LoadBalancerAttributes: _A | None = ..., MinimumLoadBalancerCapacity: _M | None = ..., Name: _S | None = ..., Scheme: _S | None = ..., SecurityGroups: _Q[_2] | _U | None = ..., SubnetMappings: _A | None = ..., Subnets: _Q[_3] | _U | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TargetGroup(_Resource):
    HealthCheckEnabled: _X
    HealthCheckIntervalSeconds: _X
    HealthCheckPath: _X
    HealthCheckPort: _X
    HealthCheckProtocol: _X
    HealthCheckTimeoutSeconds: _X
    HealthyThresholdCount: _X
    IpAddressType: _X
    LoadBalancerArns: _X
    Matcher: _X
    Name: _X
    Port: _X
    Protocol: _X
    ProtocolVersion: _X
    Tags: _X
    TargetControlPort: _X
    TargetGroupArn: _R[_L["AWS::ElasticLoadBalancingV2::TargetGroup#/TargetGroupArn"]]
    TargetGroupAttributes: _X
    TargetGroupFullName: _X
    TargetGroupName: _X
    TargetType: _X
    Targets: _X
    UnhealthyThresholdCount: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, HealthCheckEnabled: _B | None = ..., HealthCheckIntervalSeconds: _I | None = ..., HealthCheckPath: _S | None = ..., HealthCheckPort: _S | None = ..., HealthCheckProtocol: _S | None = ..., HealthCheckTimeoutSeconds: _I | None = ..., HealthyThresholdCount: _I | None = ..., IpAddressType: _S | None = ..., Matcher: _M | None = ..., Name: _S | None = ..., Port: _I | None = ..., Protocol: _S | None = ..., ProtocolVersion: _S | None = ..., Tags: _A | None = ..., TargetControlPort: _I | None = ..., TargetGroupAttributes: _A | None = ..., TargetType: _S | None = ..., Targets: _A | None = ..., UnhealthyThresholdCount: _I | None = ..., VpcId: _4 | None = ..., **options: _Unpack[_O]) -> None: ...

class TrustStore(_Resource):
    CaCertificatesBundleS3Bucket: _X
    CaCertificatesBundleS3Key: _X
    CaCertificatesBundleS3ObjectVersion: _X
    Name: _X
    NumberOfCaCertificates: _X
    Status: _X
    Tags: _X
    TrustStoreArn: _R[_L["AWS::ElasticLoadBalancingV2::TrustStore#/TrustStoreArn"]]
    def __init__(self, address: str, /, *, CaCertificatesBundleS3Bucket: _S | None = ..., CaCertificatesBundleS3Key: _S | None = ..., CaCertificatesBundleS3ObjectVersion: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrustStoreRevocation(_Resource):
    RevocationContents: _X
    RevocationId: _R[_L["AWS::ElasticLoadBalancingV2::TrustStoreRevocation#/RevocationId"]]
    TrustStoreArn: _R[_L["AWS::ElasticLoadBalancingV2::TrustStoreRevocation#/TrustStoreArn"]]
    TrustStoreRevocations: _X
    def __init__(self, address: str, /, *, RevocationContents: _A | None = ..., TrustStoreArn: _5 | None = ..., **options: _Unpack[_O]) -> None: ...
