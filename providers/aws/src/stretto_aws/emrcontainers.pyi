# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | VirtualCluster | _R[_L["AWS::EMRContainers::VirtualCluster#/Id", "AWS::EMRContainers::VirtualCluster#/Arn"]]
_2: _TypeAlias = _T | SecurityConfiguration | _R[_L["AWS::EMRContainers::SecurityConfiguration#/Id", "AWS::EMRContainers::SecurityConfiguration#/Arn"]]

class Endpoint(_Resource):
    Arn: _R[_L["AWS::EMRContainers::Endpoint#/Arn"]]
    AuthProxyUrl: _X
    CertificateAuthority: _X
    ConfigurationOverrides: _X
    CreatedAt: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    FailureReason: _X
    Id: _R[_L["AWS::EMRContainers::Endpoint#/Id"]]
    Name: _X
    ReleaseLabel: _X
    SecurityGroup: _X
    ServerUrl: _X
    SessionIdleTimeoutInMinutes: _X
    State: _X
    StateDetails: _X
    Tags: _X
    Type: _X
    VirtualClusterId: _X
    def __init__(self, address: str, /, *, ExecutionRoleArn: _0, ReleaseLabel: _S, Type: _S, VirtualClusterId: _1, ConfigurationOverrides: _M | None = ..., Name: _S | None = ..., SessionIdleTimeoutInMinutes: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class JobTemplate(_Resource):
    Arn: _R[_L["AWS::EMRContainers::JobTemplate#/Arn"]]
    CreatedAt: _X
    CreatedBy: _X
    Id: _R[_L["AWS::EMRContainers::JobTemplate#/Id"]]
    JobTemplateData: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, JobTemplateData: _M, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityConfiguration(_Resource):
    Arn: _R[_L["AWS::EMRContainers::SecurityConfiguration#/Arn"]]
    ContainerProvider: _X
    Id: _R[_L["AWS::EMRContainers::SecurityConfiguration#/Id"]]
    Name: _X
    SecurityConfigurationData: _X
    Tags: _X
    def __init__(self, address: str, /, *, SecurityConfigurationData: _M, ContainerProvider: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VirtualCluster(_Resource):
    Arn: _R[_L["AWS::EMRContainers::VirtualCluster#/Arn"]]
    ContainerProvider: _X
    Id: _R[_L["AWS::EMRContainers::VirtualCluster#/Id"]]
    Name: _X
    SecurityConfigurationId: _X
    SessionEnabled: _X
    Tags: _X
    def __init__(self, address: str, /, *, ContainerProvider: _M, Name: _S, SecurityConfigurationId: _2 | None = ..., SessionEnabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
