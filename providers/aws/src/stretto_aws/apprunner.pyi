# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | AutoScalingConfiguration | _R[_L["AWS::AppRunner::AutoScalingConfiguration#/AutoScalingConfigurationArn"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | Service | _R[_L["AWS::AppRunner::Service#/ServiceArn"]]

class AutoScalingConfiguration(_Resource):
    AutoScalingConfigurationArn: _R[_L["AWS::AppRunner::AutoScalingConfiguration#/AutoScalingConfigurationArn"]]
    AutoScalingConfigurationName: _X
    AutoScalingConfigurationRevision: _X
    Latest: _X
    MaxConcurrency: _X
    MaxSize: _X
    MinSize: _X
    Tags: _X
    def __init__(self, address: str, /, *, AutoScalingConfigurationName: _S | None = ..., MaxConcurrency: _I | None = ..., MaxSize: _I | None = ..., MinSize: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ObservabilityConfiguration(_Resource):
    Latest: _X
    ObservabilityConfigurationArn: _R[_L["AWS::AppRunner::ObservabilityConfiguration#/ObservabilityConfigurationArn"]]
    ObservabilityConfigurationName: _X
    ObservabilityConfigurationRevision: _X
    Tags: _X
    TraceConfiguration: _X
    def __init__(self, address: str, /, *, ObservabilityConfigurationName: _S | None = ..., Tags: _A | None = ..., TraceConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Service(_Resource):
    AutoScalingConfigurationArn: _R[_L["AWS::AppRunner::AutoScalingConfiguration#/AutoScalingConfigurationArn"]]
    EncryptionConfiguration: _X
    HealthCheckConfiguration: _X
    InstanceConfiguration: _X
    NetworkConfiguration: _X
    ObservabilityConfiguration: _X
    ServiceArn: _R[_L["AWS::AppRunner::Service#/ServiceArn"]]
    ServiceId: _R[_L["AWS::AppRunner::Service#/ServiceId"]]
    ServiceName: _X
    ServiceUrl: _X
    SourceConfiguration: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, SourceConfiguration: _M, AutoScalingConfigurationArn: _0 | None = ..., EncryptionConfiguration: _M | None = ..., HealthCheckConfiguration: _M | None = ..., InstanceConfiguration: _M | None = ..., NetworkConfiguration: _M | None = ..., ObservabilityConfiguration: _M | None = ..., ServiceName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VpcConnector(_Resource):
    SecurityGroups: _X
    Subnets: _X
    Tags: _X
    VpcConnectorArn: _R[_L["AWS::AppRunner::VpcConnector#/VpcConnectorArn"]]
    VpcConnectorName: _X
    VpcConnectorRevision: _X
    def __init__(self, address: str, /, *, Subnets: _Q[_1] | _U, SecurityGroups: _Q[_2] | _U | None = ..., Tags: _A | None = ..., VpcConnectorName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VpcIngressConnection(_Resource):
    DomainName: _X
    IngressVpcConfiguration: _X
    ServiceArn: _R[_L["AWS::AppRunner::Service#/ServiceArn"]]
    Status: _X
    Tags: _X
    VpcIngressConnectionArn: _R[_L["AWS::AppRunner::VpcIngressConnection#/VpcIngressConnectionArn"]]
    VpcIngressConnectionName: _X
    def __init__(self, address: str, /, *, IngressVpcConfiguration: _M, ServiceArn: _3, Tags: _A | None = ..., VpcIngressConnectionName: _S | None = ..., **options: _Unpack[_O]) -> None: ...
