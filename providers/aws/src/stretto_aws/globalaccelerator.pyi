# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Listener | _R[_L["AWS::GlobalAccelerator::Listener#/ListenerArn"]]
_1: _TypeAlias = _T | Accelerator | _R[_L["AWS::GlobalAccelerator::Accelerator#/AcceleratorArn"]]

class Accelerator(_Resource):
    AcceleratorArn: _R[_L["AWS::GlobalAccelerator::Accelerator#/AcceleratorArn"]]
    DnsName: _X
    DualStackDnsName: _X
    Enabled: _X
    FlowLogsEnabled: _X
    FlowLogsS3Bucket: _X
    FlowLogsS3Prefix: _X
    IpAddressType: _X
    IpAddresses: _X
    Ipv4Addresses: _X
    Ipv6Addresses: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Enabled: _B | None = ..., FlowLogsEnabled: _B | None = ..., FlowLogsS3Bucket: _S | None = ..., FlowLogsS3Prefix: _S | None = ..., IpAddressType: _S | None = ..., IpAddresses: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CrossAccountAttachment(_Resource):
    AttachmentArn: _R[_L["AWS::GlobalAccelerator::CrossAccountAttachment#/AttachmentArn"]]
    Name: _X
    Principals: _X
    Resources: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Principals: _A | None = ..., Resources: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EndpointGroup(_Resource):
    EndpointConfigurations: _X
    EndpointGroupArn: _R[_L["AWS::GlobalAccelerator::EndpointGroup#/EndpointGroupArn"]]
    EndpointGroupRegion: _X
    HealthCheckIntervalSeconds: _X
    HealthCheckPath: _X
    HealthCheckPort: _X
    HealthCheckProtocol: _X
    ListenerArn: _R[_L["AWS::GlobalAccelerator::Listener#/ListenerArn"]]
    PortOverrides: _X
    ThresholdCount: _X
    TrafficDialPercentage: _X
    def __init__(self, address: str, /, *, EndpointGroupRegion: _S, ListenerArn: _0, EndpointConfigurations: _A | None = ..., HealthCheckIntervalSeconds: _I | None = ..., HealthCheckPath: _S | None = ..., HealthCheckPort: _I | None = ..., HealthCheckProtocol: _S | None = ..., PortOverrides: _A | None = ..., ThresholdCount: _I | None = ..., TrafficDialPercentage: _F | None = ..., **options: _Unpack[_O]) -> None: ...

class Listener(_Resource):
    AcceleratorArn: _R[_L["AWS::GlobalAccelerator::Accelerator#/AcceleratorArn"]]
    ClientAffinity: _X
    ListenerArn: _R[_L["AWS::GlobalAccelerator::Listener#/ListenerArn"]]
    PortRanges: _X
    Protocol: _X
    def __init__(self, address: str, /, *, AcceleratorArn: _1, PortRanges: _A, Protocol: _S, ClientAffinity: _S | None = ..., **options: _Unpack[_O]) -> None: ...
