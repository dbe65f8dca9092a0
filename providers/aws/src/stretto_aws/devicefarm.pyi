# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Project | TestGridProject | _R[_L["AWS::DeviceFarm::Project#/Arn", "AWS::DeviceFarm::TestGridProject#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class DevicePool(_Resource):
    Arn: _R[_L["AWS::DeviceFarm::DevicePool#/Arn"]]
    Description: _X
    MaxDevices: _X
    Name: _X
    ProjectArn: _X
    Rules: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ProjectArn: _0, Rules: _A, Description: _S | None = ..., MaxDevices: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceProfile(_Resource):
    Arn: _R[_L["AWS::DeviceFarm::InstanceProfile#/Arn"]]
    Description: _X
    ExcludeAppPackagesFromCleanup: _X
    Name: _X
    PackageCleanup: _X
    RebootAfterUse: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., ExcludeAppPackagesFromCleanup: _A | None = ..., PackageCleanup: _B | None = ..., RebootAfterUse: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkProfile(_Resource):
    Arn: _R[_L["AWS::DeviceFarm::NetworkProfile#/Arn"]]
    Description: _X
    DownlinkBandwidthBits: _X
    DownlinkDelayMs: _X
    DownlinkJitterMs: _X
    DownlinkLossPercent: _X
    Name: _X
    ProjectArn: _X
    Tags: _X
    UplinkBandwidthBits: _X
    UplinkDelayMs: _X
    UplinkJitterMs: _X
    UplinkLossPercent: _X
    def __init__(self, address: str, /, *, Name: _S, ProjectArn: _0, Description: _S | None = ..., DownlinkBandwidthBits: _I | None = ..., DownlinkDelayMs: _I | None = ..., DownlinkJitterMs: _I | None = ..., DownlinkLossPercent: _I | None = ..., Tags: _A | None = ..., UplinkBandwidthBits: _I | None = ..., UplinkDelayMs: _I | None = ..., UplinkJitterMs: _I | None = ..., UplinkLossPercent: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class Project(_Resource):
    Arn: _R[_L["AWS::DeviceFarm::Project#/Arn"]]
    DefaultJobTimeoutMinutes: _X
    EnvironmentVariables: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Name: _X
    Tags: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, Name: _S, DefaultJobTimeoutMinutes: _I | None = ..., EnvironmentVariables: _A | None = ..., ExecutionRoleArn: _1 | None = ..., Tags: _A | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class TestGridProject(_Resource):
    Arn: _R[_L["AWS::DeviceFarm::TestGridProject#/Arn"]]
    Description: _X
    Name: _X
    Tags: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Upload(_Resource):
    Arn: _R[_L["AWS::DeviceFarm::Upload#/Arn"]]
    Category: _X
    ContentType: _X
    Created: _X
    Name: _X
    ProjectArn: _X
    Status: _X
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, ProjectArn: _0, Type: _S, ContentType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VPCEConfiguration(_Resource):
    Arn: _R[_L["AWS::DeviceFarm::VPCEConfiguration#/Arn"]]
    ServiceDnsName: _X
    Tags: _X
    VpceConfigurationDescription: _X
    VpceConfigurationName: _X
    VpceServiceName: _X
    def __init__(self, address: str, /, *, ServiceDnsName: _S, VpceConfigurationName: _S, VpceServiceName: _S, Tags: _A | None = ..., VpceConfigurationDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...
