# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | FirewallRuleGroup | _R[_L["AWS::Route53Resolver::FirewallRuleGroup#/Id", "AWS::Route53Resolver::FirewallRuleGroup#/Arn"]]
_1: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | ResolverEndpoint | _R[_L["AWS::Route53Resolver::ResolverEndpoint#/ResolverEndpointId", "AWS::Route53Resolver::ResolverEndpoint#/Arn"]]
_4: _TypeAlias = _T | ResolverRule | _R[_L["AWS::Route53Resolver::ResolverRule#/ResolverRuleId", "AWS::Route53Resolver::ResolverRule#/Arn"]]

class FirewallDomainList(_Resource):
    Arn: _R[_L["AWS::Route53Resolver::FirewallDomainList#/Arn"]]
    CreationTime: _X
    CreatorRequestId: _X
    DomainCount: _X
    DomainFileUrl: _X
    Domains: _X
    Id: _R[_L["AWS::Route53Resolver::FirewallDomainList#/Id"]]
    ManagedOwnerName: _X
    ModificationTime: _X
    Name: _X
    Status: _X
    StatusMessage: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainFileUrl: _S | None = ..., Domains: _A | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FirewallRuleGroup(_Resource):
    Arn: _R[_L["AWS::Route53Resolver::FirewallRuleGroup#/Arn"]]
    CreationTime: _X
    CreatorRequestId: _X
    FirewallRules: _X
    Id: _R[_L["AWS::Route53Resolver::FirewallRuleGroup#/Id"]]
    ModificationTime: _X
    Name: _X
    OwnerId: _X
    RuleCount: _X
    ShareStatus: _X
    Status: _X
    StatusMessage: _X
    Tags: _X
    def __init__(self, address: str, /, *, FirewallRules: _A | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FirewallRuleGroupAssociation(_Resource):
    Arn: _R[_L["AWS::Route53Resolver::FirewallRuleGroupAssociation#/Arn"]]
    CreationTime: _X
    CreatorRequestId: _X
    FirewallRuleGroupId: _X
    Id: _R[_L["AWS::Route53Resolver::FirewallRuleGroupAssociation#/Id"]]
    ManagedOwnerName: _X
    ModificationTime: _X
    MutationProtection: _X
    Name: _X
    Priority: _X
    Status: _X
    StatusMessage: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, FirewallRuleGroupId: _0, Priority: _I, VpcId: _1, MutationProtection: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OutpostResolver(_Resource):
    Arn: _R[_L["AWS::Route53Resolver::OutpostResolver#/Arn"]]
    CreationTime: _X
    CreatorRequestId: _X
    Id: _R[_L["AWS::Route53Resolver::OutpostResolver#/Id"]]
    InstanceCount: _X
    ModificationTime: _X
    Name: _X
    OutpostArn: _X
    PreferredInstanceType: _X
    Status: _X
    StatusMessage: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, OutpostArn: _S, PreferredInstanceType: _S, InstanceCount: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResolverConfig(_Resource):
    AutodefinedReverse: _X
    AutodefinedReverseFlag: _X
    Id: _R[_L["AWS::Route53Resolver::ResolverConfig#/Id"]]
    OwnerId: _X
    ResourceId: _R[_L["AWS::Route53Resolver::ResolverConfig#/ResourceId"]]
    def __init__(self, address: str, /, *, AutodefinedReverseFlag: _S, ResourceId: _S, **options: _Unpack[_O]) -> None: ...

class ResolverDNSSECConfig(_Resource):
    Id: _R[_L["AWS::Route53Resolver::ResolverDNSSECConfig#/Id"]]
    OwnerId: _X
    ResourceId: _X
    ValidationStatus: _X
    def __init__(self, address: str, /, *, ResourceId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResolverEndpoint(_Resource):
    Arn: _R[_L["AWS::Route53Resolver::ResolverEndpoint#/Arn"]]
    Direction: _X
    Dns64Enabled: _X
    HostVPCId: _X
    IpAddressCount: _X
    IpAddresses: _X
    Ipv6InternetAccessEnabled: _X
    Name: _X
    OutpostArn: _X
    PreferredInstanceType: _X
    Protocols: _X
    ResolverEndpointId: _R[_L["AWS::Route53Resolver::ResolverEndpoint#/ResolverEndpointId"]]
    ResolverEndpointType: _X
    RniEnhancedMetricsEnabled: _X
    SecurityGroupIds: _X
    Tags: _X
    TargetNameServerMetricsEnabled: _X
    def __init__(self, address: str, /, *, Direction: _S, IpAddresses: _A, SecurityGroupIds: _Q[_2] | _U, Dns64Enabled: _B | None = ..., Ipv6InternetAccessEnabled: _B | None = ..., Name: _S | None = ..., OutpostArn: _S | None = ..., PreferredInstanceType: _S | None = ..., Protocols: _A | None = ..., ResolverEndpointType: _S | None = ..., RniEnhancedMetricsEnabled: _B | None = ..., Tags: _A | None = ..., TargetNameServerMetricsEnabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class ResolverQueryLoggingConfig(_Resource):
    Arn: _R[_L["AWS::Route53Resolver::ResolverQueryLoggingConfig#/Arn"]]
    AssociationCount: _X
    CreationTime: _X
    CreatorRequestId: _X
    DestinationArn: _X
    Id: _R[_L["AWS::Route53Resolver::ResolverQueryLoggingConfig#/Id"]]
    Name: _X
    OwnerId: _X
    ShareStatus: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, DestinationArn: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResolverQueryLoggingConfigAssociation(_Resource):
    CreationTime: _X
    Error: _X
    ErrorMessage: _X
    Id: _R[_L["AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation#/Id"]]
    ResolverQueryLogConfigId: _X
    ResourceId: _X
    Status: _X
    def __init__(self, address: str, /, *, ResolverQueryLogConfigId: _S | None = ..., ResourceId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResolverRule(_Resource):
    Arn: _R[_L["AWS::Route53Resolver::ResolverRule#/Arn"]]
    DelegationRecord: _X
    DomainName: _X
    Name: _X
    ResolverEndpointId: _X
    ResolverRuleId: _R[_L["AWS::Route53Resolver::ResolverRule#/ResolverRuleId"]]
    RuleType: _X
    Tags: _X
    TargetIps: _X
    def __init__(self, address: str, /, *, RuleType: _S, DelegationRecord: _S | None = ..., DomainName: _S | None = ..., Name: _S | None = ..., ResolverEndpointId: _3 | None = ..., Tags: _A | None = ..., TargetIps: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResolverRuleAssociation(_Resource):
    Name: _X
    ResolverRuleAssociationId: _R[_L["AWS::Route53Resolver::ResolverRuleAssociation#/ResolverRuleAssociationId"]]
    ResolverRuleId: _X
    VPCId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, ResolverRuleId: _4, VPCId: _1, Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...
