# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | DnsView | _R[_L["AWS::Route53GlobalResolver::DnsView#/DnsViewId", "AWS::Route53GlobalResolver::DnsView#/Arn"]]
_1: _TypeAlias = _T | GlobalResolver | _R[_L["AWS::Route53GlobalResolver::GlobalResolver#/GlobalResolverId", "AWS::Route53GlobalResolver::GlobalResolver#/Arn", "AWS::Route53GlobalResolver::AccessToken#/GlobalResolverId"]]
_2: _TypeAlias = _T | FirewallDomainList | _R[_L["AWS::Route53GlobalResolver::FirewallDomainList#/FirewallDomainListId", "AWS::Route53GlobalResolver::FirewallDomainList#/Arn"]]

class AccessSource(_Resource):
    AccessSourceId: _R[_L["AWS::Route53GlobalResolver::AccessSource#/AccessSourceId"]]
    Arn: _R[_L["AWS::Route53GlobalResolver::AccessSource#/Arn"]]
    Cidr: _X
    ClientToken: _X
    CreatedAt: _X
    DnsViewId: _X
    IpAddressType: _X
    Name: _X
    Protocol: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Cidr: _S, DnsViewId: _0, Protocol: _S, ClientToken: _S | None = ..., IpAddressType: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AccessToken(_Resource):
    AccessTokenId: _R[_L["AWS::Route53GlobalResolver::AccessToken#/AccessTokenId"]]
    Arn: _R[_L["AWS::Route53GlobalResolver::AccessToken#/Arn"]]
    ClientToken: _X
    CreatedAt: _X
    DnsViewId: _X
    ExpiresAt: _X
    GlobalResolverId: _X
    Name: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    Value: _X
    def __init__(self, address: str, /, *, DnsViewId: _0, ClientToken: _S | None = ..., ExpiresAt: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DnsView(_Resource):
    Arn: _R[_L["AWS::Route53GlobalResolver::DnsView#/Arn"]]
    ClientToken: _X
    CreatedAt: _X
    Description: _X
    DnsViewId: _R[_L["AWS::Route53GlobalResolver::DnsView#/DnsViewId"]]
    DnssecValidation: _X
    EdnsClientSubnet: _X
    FirewallRulesFailOpen: _X
    GlobalResolverId: _X
    Name: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, GlobalResolverId: _1, Name: _S, ClientToken: _S | None = ..., Description: _S | None = ..., DnssecValidation: _S | None = ..., EdnsClientSubnet: _S | None = ..., FirewallRulesFailOpen: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FirewallDomainList(_Resource):
    Arn: _R[_L["AWS::Route53GlobalResolver::FirewallDomainList#/Arn"]]
    ClientToken: _X
    CreatedAt: _X
    Description: _X
    DomainCount: _X
    DomainFileUrl: _X
    Domains: _X
    FirewallDomainListId: _R[_L["AWS::Route53GlobalResolver::FirewallDomainList#/FirewallDomainListId"]]
    GlobalResolverId: _X
    Name: _X
    Status: _X
    StatusMessage: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, GlobalResolverId: _1, Name: _S, ClientToken: _S | None = ..., Description: _S | None = ..., DomainFileUrl: _S | None = ..., Domains: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FirewallRule(_Resource):
    Action: _X
    BlockOverrideDnsType: _X
    BlockOverrideDomain: _X
    BlockOverrideTtl: _X
    BlockResponse: _X
    ClientToken: _X
    ConfidenceThreshold: _X
    CreatedAt: _X
    Description: _X
    DnsAdvancedProtection: _X
    DnsViewId: _X
    FirewallDomainListId: _X
    FirewallRuleId: _R[_L["AWS::Route53GlobalResolver::FirewallRule#/FirewallRuleId"]]
    Name: _X
    Priority: _X
    QType: _X
    QueryType: _X
    Status: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Action: _S, DnsViewId: _0, Name: _S, BlockOverrideDnsType: _S | None = ..., BlockOverrideDomain: _S | None = ..., BlockOverrideTtl: _I | None = ..., BlockResponse: _S | None = ..., ClientToken: _S | None = ..., ConfidenceThreshold: _S | None = ..., Description: _S | None = ..., DnsAdvancedProtection: _S | None = ..., FirewallDomainListId: _2 | None = ..., Priority: _I | None = ..., QType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class GlobalResolver(_Resource):
    Arn: _R[_L["AWS::Route53GlobalResolver::GlobalResolver#/Arn"]]
    ClientToken: _X
    CreatedAt: _X
    Description: _X
    DnsName: _X
    GlobalResolverId: _R[_L["AWS::Route53GlobalResolver::GlobalResolver#/GlobalResolverId"]]
    IPv4Addresses: _X
    IPv6Addresses: _X
    IpAddressType: _X
    Name: _X
    ObservabilityRegion: _X
    Regions: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, Regions: _A, ClientToken: _S | None = ..., Description: _S | None = ..., IpAddressType: _S | None = ..., ObservabilityRegion: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class HostedZoneAssociation(_Resource):
    CreatedAt: _X
    HostedZoneAssociationId: _R[_L["AWS::Route53GlobalResolver::HostedZoneAssociation#/HostedZoneAssociationId"]]
    HostedZoneId: _X
    HostedZoneName: _X
    Name: _X
    ResourceArn: _X
    Status: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, HostedZoneId: _S, Name: _S, ResourceArn: _S, **options: _Unpack[_O]) -> None: ...
