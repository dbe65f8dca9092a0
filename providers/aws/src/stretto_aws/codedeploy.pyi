# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Application | _R[_L["AWS::CodeDeploy::Application#/ApplicationName"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | DeploymentConfig | _R[_L["AWS::CodeDeploy::DeploymentConfig#/DeploymentConfigName"]]

class Application(_Resource):
    ApplicationName: _R[_L["AWS::CodeDeploy::Application#/ApplicationName"]]
    ComputePlatform: _X
    Tags: _X
    def __init__(self, address: str, /, *, ApplicationName: _S | None = ..., ComputePlatform: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DeploymentConfig(_Resource):
    ComputePlatform: _X
    DeploymentConfigName: _R[_L["AWS::CodeDeploy::DeploymentConfig#/DeploymentConfigName"]]
    MinimumHealthyHosts: _X
    TrafficRoutingConfig: _X
    ZonalConfig: _X
    def __init__(self, address: str, /, *, ComputePlatform: _S | None = ..., DeploymentConfigName: _S | None = ..., MinimumHealthyHosts: _M | None = ..., TrafficRoutingConfig: _M | None = ..., ZonalConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class DeploymentGroup(_Resource):
    AlarmConfiguration: _X
    ApplicationName: _R[_L["AWS::CodeDeploy::DeploymentGroup#/ApplicationName"]]
    AutoRollbackConfiguration: _X
    AutoScalingGroups: _X
    BlueGreenDeploymentConfiguration: _X
    Deployment: _X
    DeploymentConfigName: _R[_L["AWS::CodeDeploy::DeploymentConfig#/DeploymentConfigName"]]
    DeploymentGroupName: _R[_L["AWS::CodeDeploy::DeploymentGroup#/DeploymentGroupName"]]
    DeploymentStyle: _X
    ECSServices: _X
    Ec2TagFilters: _X
    Ec2TagSet: _X
    LoadBalancerInfo: _X
    OnPremisesInstanceTagFilters: _X
    OnPremisesTagSet: _X
    OutdatedInstancesStrategy: _X
    ServiceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    TerminationHookEnabled: _X
    TriggerConfigurations: _X
    def __init__(self, address: str, /, *, ApplicationName: _0, ServiceRoleArn: _1, AlarmConfiguration: _M | None = ..., AutoRollbackConfiguration: _M | None = ..., AutoScalingGroups: _A | None = ..., BlueGreenDeploymentConfiguration: _M | None = ..., Deployment: _M | None = ..., DeploymentConfigName: _2 | None = ..., DeploymentGroupName: _S | None = ..., DeploymentStyle: _M | None = ..., ECSServices: _A | None = ..., Ec2TagFilters: _A | None = ..., Ec2TagSet: _M | None = ..., LoadBalancerInfo: _M | None = ..., OnPremisesInstanceTagFilters: _A | None = ..., OnPremisesTagSet: _M | None = ..., OutdatedInstancesStrategy: _S | None = ..., Tags: _A | None = ..., TerminationHookEnabled: _B | None = ..., TriggerConfigurations: _A | None = ..., **options: _Unpack[_O]) -> None: ...
