# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | FirewallPolicy | _R[_L["AWS::NetworkFirewall::FirewallPolicy#/FirewallPolicyArn"]]
_1: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_2: _TypeAlias = _T | Firewall | _R[_L["AWS::NetworkFirewall::Firewall#/FirewallArn"]]

class ContainerAssociation(_Resource):
    ContainerAssociationArn: _R[_L["AWS::NetworkFirewall::ContainerAssociation#/ContainerAssociationArn"]]
    ContainerAssociationName: _X
    ContainerMonitoringConfigurations: _X
    Description: _X
    ResolvedCidrCount: _X
    Status: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, ContainerAssociationName: _S, ContainerMonitoringConfigurations: _A, Type: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Firewall(_Resource):
    AvailabilityZoneChangeProtection: _X
    AvailabilityZoneMappings: _X
    DeleteProtection: _X
    Description: _X
    EnabledAnalysisTypes: _X
    EndpointIds: _X
    FirewallArn: _R[_L["AWS::NetworkFirewall::Firewall#/FirewallArn"]]
    FirewallId: _R[_L["AWS::NetworkFirewall::Firewall#/FirewallId"]]
    FirewallName: _X
    FirewallPolicyArn: _R[_L["AWS::NetworkFirewall::FirewallPolicy#/FirewallPolicyArn"]]
    FirewallPolicyChangeProtection: _X
    NatGatewayMappings: _X
    NoSourcePreservation: _X
    NumberOfAssociations: _X
    ProxySettings: _X
    SubnetChangeProtection: _X
    SubnetMappings: _X
    Tags: _X
    TransitGatewayAttachmentId: _X
    TransitGatewayId: _X
    VpcEndpoint: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, FirewallName: _S, FirewallPolicyArn: _0, AvailabilityZoneChangeProtection: _B | None = ..., AvailabilityZoneMappings: _A | None = ..., DeleteProtection: _B | None = ..., Description: _S | None = ..., EnabledAnalysisTypes: _A | None = ..., FirewallPolicyChangeProtection: _B | None = ..., NatGatewayMappings: _A | None = ..., NoSourcePreservation: _B | None = ..., ProxySettings: _M | None = ..., SubnetChangeProtection: _B | None = ..., SubnetMappings: _A | None = ..., Tags: _A | None = ..., TransitGatewayId: _S | None = ..., VpcEndpoint: _M | None = ..., VpcId: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class FirewallPolicy(_Resource):
    Description: _X
    FirewallPolicy: _X
    FirewallPolicyArn: _R[_L["AWS::NetworkFirewall::FirewallPolicy#/FirewallPolicyArn"]]
    FirewallPolicyId: _R[_L["AWS::NetworkFirewall::FirewallPolicy#/FirewallPolicyId"]]
    FirewallPolicyName: _X
    Tags: _X
    def __init__(self, address: str, /, *, FirewallPolicy: _M, FirewallPolicyName: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LoggingConfiguration(_Resource):
    EnableMonitoringDashboard: _X
    FirewallArn: _R[_L["AWS::NetworkFirewall::LoggingConfiguration#/FirewallArn"]]
    FirewallName: _X
    LoggingConfiguration: _X
    def __init__(self, address: str, /, *, FirewallArn: _2, LoggingConfiguration: _M, EnableMonitoringDashboard: _B | None = ..., FirewallName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class RuleGroup(_Resource):
    Capacity: _X
    Description: _X
    RuleGroup: _X
    RuleGroupArn: _R[_L["AWS::NetworkFirewall::RuleGroup#/RuleGroupArn"]]
    RuleGroupId: _R[_L["AWS::NetworkFirewall::RuleGroup#/RuleGroupId"]]
    RuleGroupName: _X
    SummaryConfiguration: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Capacity: _I, RuleGroupName: _S, Type: _S, Description: _S | None = ..., RuleGroup: _M | None = ..., SummaryConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TLSInspectionConfiguration(_Resource):
    Description: _X
    TLSInspectionConfiguration: _X
    TLSInspectionConfigurationArn: _R[_L["AWS::NetworkFirewall::TLSInspectionConfiguration#/TLSInspectionConfigurationArn"]]
    TLSInspectionConfigurationId: _R[_L["AWS::NetworkFirewall::TLSInspectionConfiguration#/TLSInspectionConfigurationId"]]
    TLSInspectionConfigurationName: _X
    Tags: _X
    def __init__(self, address: str, /, *, TLSInspectionConfiguration: _M, TLSInspectionConfigurationName: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VpcEndpointAssociation(_Resource):
    Description: _X
    EndpointId: _X
    FirewallArn: _R[_L["AWS::NetworkFirewall::Firewall#/FirewallArn"]]
    SubnetMapping: _X
    Tags: _X
    VpcEndpointAssociationArn: _R[_L["AWS::NetworkFirewall::VpcEndpointAssociation#/VpcEndpointAssociationArn"]]
    VpcEndpointAssociationId: _R[_L["AWS::NetworkFirewall::VpcEndpointAssociation#/VpcEndpointAssociationId"]]
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, FirewallArn: _2, SubnetMapping: _M, VpcId: _1, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
