# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class LoadBalancer(_Resource):
    AccessLoggingPolicy: _X
    AppCookieStickinessPolicy: _X
    AvailabilityZones: _X
    CanonicalHostedZoneName: _X
    CanonicalHostedZoneNameID: _X
    ConnectionDrainingPolicy: _X
    ConnectionSettings: _X
    CrossZone: _X
    DNSName: _X
    HealthCheck: _X
    Instances: _X
    LBCookieStickinessPolicy: _X
    Listeners: _X
    LoadBalancerName: _R[_L["AWS::ElasticLoadBalancing::LoadBalancer#/LoadBalancerName"]]
    Policies: _X
    Scheme: _X
    SecurityGroups: _X
    SourceSecurityGroup: _X
    Subnets: _X
    Tags: _X
    def __init__(self, address: str, /, *, Listeners: _A, AccessLoggingPolicy: _M | None = ..., AppCookieStickinessPolicy: _A | None = ..., AvailabilityZones: _A | None = ..., ConnectionDrainingPolicy: _M | None = ..., ConnectionSettings: _M | None = ..., CrossZone: _B | None = ..., HealthCheck: _M | None = ..., Instances: _A | None = ..., LBCookieStickinessPolicy: _A | None = ..., LoadBalancerName: _S | None = ..., Policies: _A | None = ..., Scheme: _S | None = ..., SecurityGroups: _Q[_0] | _U | None = ..., Subnets: _Q[_1] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
