# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | HostedZone | _R[_L["AWS::Route53::HostedZone#/Id"]]
_1: _TypeAlias = _T | DelegationSet | _R[_L["AWS::Route53::DelegationSet#/Id", "AWS::Route53::DelegationSet#/Arn"]]
_2: _TypeAlias = _T | HealthCheck | _R[_L["AWS::Route53::HealthCheck#/HealthCheckId"]]
_3: _TypeAlias = _T | TrafficPolicy | _R[_L["AWS::Route53::TrafficPolicy#/Id", "AWS::Route53::TrafficPolicy#/Arn"]]

class CidrCollection(_Resource):
    Arn: _R[_L["AWS::Route53::CidrCollection#/Arn"]]
    Id: _R[_L["AWS::Route53::CidrCollection#/Id"]]
    Locations: _X
    Name: _X
    def __init__(self, address: str, /, *, Name: _S, Locations: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DNSSEC(_Resource):
    HostedZoneId: _R[_L["AWS::Route53::DNSSEC#/HostedZoneId"]]
    def __init__(self, address: str, /, *, HostedZoneId: _0, **options: _Unpack[_O]) -> None: ...

class DelegationSet(_Resource):
    Arn: _R[_L["AWS::Route53::DelegationSet#/Arn"]]
    CallerReference: _X
    Id: _R[_L["AWS::Route53::DelegationSet#/Id"]]
    NameServers: _X
    def __init__(self, address: str, /, **options: _Unpack[_O]) -> None: ...

class HealthCheck(_Resource):
    HealthCheckConfig: _X
    HealthCheckId: _R[_L["AWS::Route53::HealthCheck#/HealthCheckId"]]
    HealthCheckTags: _X
    def __init__(self, address: str, /, *, HealthCheckConfig: _M, HealthCheckTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class HostedZone(_Resource):
    DelegationSetId: _X
    HostedZoneConfig: _X
    HostedZoneFeatures: _X
    HostedZoneTags: _X
    Id: _R[_L["AWS::Route53::HostedZone#/Id"]]
    Name: _X
    NameServers: _X
    QueryLoggingConfig: _X
    VPCs: _X
    def __init__(self, address: str, /, *, DelegationSetId: _1 | None = ..., HostedZoneConfig: _M | None = ..., HostedZoneFeatures: _M | None = ..., HostedZoneTags: _A | None = ..., Name: _S | None = ..., QueryLoggingConfig: _M | None = ..., VPCs: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class KeySigningKey(_Resource):
    HostedZoneId: _R[_L["AWS::Route53::KeySigningKey#/HostedZoneId"]]
    KeyManagementServiceArn: _X
    Name: _R[_L["AWS::Route53::KeySigningKey#/Name"]]
    Status: _X
    def __init__(self, address: str, /, *, HostedZoneId: _0, KeyManagementServiceArn: _S, Name: _S, Status: _S, **options: _Unpack[_O]) -> None: ...

class QueryLoggingConfig(_Resource):
    Arn: _R[_L["AWS::Route53::QueryLoggingConfig#/Arn"]]
    CloudWatchLogsLogGroupArn: _X
    HostedZoneId: _R[_L["AWS::Route53::HostedZone#/Id"]]
    Id: _R[_L["AWS::Route53::QueryLoggingConfig#/Id"]]
    def __init__(self, address: str, /, *, CloudWatchLogsLogGroupArn: _S, HostedZoneId: _0, **options: _Unpack[_O]) -> None: ...

class RecordSet(_Resource):
    AliasTarget: _X
    CidrRoutingConfig: _X
    Comment: _X
    Failover: _X
    GeoLocation: _X
    GeoProximityLocation: _X
    HealthCheckId: _R[_L["AWS::Route53::HealthCheck#/HealthCheckId"]]
    HostedZoneId: _R[_L["AWS::Route53::RecordSet#/HostedZoneId"]]
    HostedZoneName: _X
    MultiValueAnswer: _X
    Name: _R[_L["AWS::Route53::RecordSet#/Name"]]
    Region: _X
    ResourceRecords: _X
    SetIdentifier: _R[_L["AWS::Route53::RecordSet#/SetIdentifier"]]
    TTL: _X
    Type: _R[_L["AWS::Route53::RecordSet#/Type"]]
    Weight: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, AliasTarget: _M | None = ..., CidrRoutingConfig: _M | None = ..., Comment: _S | None = ..., Failover: _S | None = ..., GeoLocation: _M | None = ..., GeoProximityLocation: _M | None = ..., HealthCheckId: _2 | None = ..., HostedZoneId: _0 | None = ..., HostedZoneName: _S | None = ..., MultiValueAnswer: _B | None = ..., Region: _S | None = ..., ResourceRecords: _A | None = ..., SetIdentifier: _S | None = ..., TTL: _S | None = ..., Weight: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class RecordSetGroup(_Resource):
    Comment: _X
    HostedZoneId: _R[_L["AWS::Route53::HostedZone#/Id"]]
    HostedZoneName: _X
    Id: _R[_L["AWS::Route53::RecordSetGroup#/Id"]]
    RecordSets: _X
    def __init__(self, address: str, /, *, Comment: _S | None = ..., HostedZoneId: _0 | None = ..., HostedZoneName: _S | None = ..., RecordSets: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrafficPolicy(_Resource):
    Arn: _R[_L["AWS::Route53::TrafficPolicy#/Arn"]]
    Comment: _X
    Document: _X
    Id: _R[_L["AWS::Route53::TrafficPolicy#/Id"]]
    Name: _X
    Type: _X
    Version: _X
    def __init__(self, address: str, /, *, Document: _S, Name: _S, Comment: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TrafficPolicyInstance(_Resource):
    Arn: _R[_L["AWS::Route53::TrafficPolicyInstance#/Arn"]]
    HostedZoneId: _R[_L["AWS::Route53::HostedZone#/Id"]]
    Id: _R[_L["AWS::Route53::TrafficPolicyInstance#/Id"]]
    Name: _X
    State: _X
    TTL: _X
    TrafficPolicyId: _X
    TrafficPolicyType: _X
    TrafficPolicyVersion: _X
    def __init__(self, address: str, /, *, HostedZoneId: _0, Name: _S, TTL: _I, TrafficPolicyId: _3, TrafficPolicyVersion: _I, **options: _Unpack[_O]) -> None: ...
