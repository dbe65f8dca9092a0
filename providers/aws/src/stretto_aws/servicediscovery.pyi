# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Service | _R[_L["AWS::ServiceDiscovery::Service#/Id", "AWS::ServiceDiscovery::Service#/Arn"]]

class HttpNamespace(_Resource):
    Arn: _R[_L["AWS::ServiceDiscovery::HttpNamespace#/Arn"]]
    Description: _X
    Id: _R[_L["AWS::ServiceDiscovery::HttpNamespace#/Id"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Instance(_Resource):
    InstanceAttributes: _X
    InstanceId: _R[_L["AWS::ServiceDiscovery::Instance#/InstanceId"]]
    ServiceId: _R[_L["AWS::ServiceDiscovery::Instance#/ServiceId"]]
    def __init__(self, address: str, /, *, InstanceAttributes: _J, ServiceId: _0, InstanceId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PrivateDnsNamespace(_Resource):
    Arn: _R[_L["AWS::ServiceDiscovery::PrivateDnsNamespace#/Arn"]]
    Description: _X
    HostedZoneId: _X
    Id: _R[_L["AWS::ServiceDiscovery::PrivateDnsNamespace#/Id"]]
    Name: _X
    Properties: _X
    Tags: _X
    Vpc: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Properties: _M | None = ..., Tags: _A | None = ..., Vpc: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PublicDnsNamespace(_Resource):
    Arn: _R[_L["AWS::ServiceDiscovery::PublicDnsNamespace#/Arn"]]
    Description: _X
    HostedZoneId: _X
    Id: _R[_L["AWS::ServiceDiscovery::PublicDnsNamespace#/Id"]]
    Name: _X
    Properties: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Properties: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Service(_Resource):
    Arn: _R[_L["AWS::ServiceDiscovery::Service#/Arn"]]
    Description: _X
    DnsConfig: _X
    HealthCheckConfig: _X
    HealthCheckCustomConfig: _X
    Id: _R[_L["AWS::ServiceDiscovery::Service#/Id"]]
    Name: _X
    NamespaceId: _X
    ServiceAttributes: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., DnsConfig: _M | None = ..., HealthCheckConfig: _M | None = ..., HealthCheckCustomConfig: _M | None = ..., Name: _S | None = ..., NamespaceId: _S | None = ..., ServiceAttributes: _M | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...
