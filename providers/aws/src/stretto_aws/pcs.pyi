# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Cluster | _R[_L["AWS::PCS::Cluster#/Id", "AWS::PCS::Cluster#/Arn"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Cluster(_Resource):
    Arn: _R[_L["AWS::PCS::Cluster#/Arn"]]
    Endpoints: _X
    ErrorInfo: _X
    Id: _R[_L["AWS::PCS::Cluster#/Id"]]
    Name: _X
    Networking: _X
    Scheduler: _X
    Size: _X
    SlurmConfiguration: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Networking: _M, Scheduler: _M, Size: _S, Name: _S | None = ..., SlurmConfiguration: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class ComputeNodeGroup(_Resource):
    AmiId: _X
    Arn: _R[_L["AWS::PCS::ComputeNodeGroup#/Arn"]]
    ClusterId: _X
    CustomLaunchTemplate: _X
    ErrorInfo: _X
    IamInstanceProfileArn: _X
    Id: _R[_L["AWS::PCS::ComputeNodeGroup#/Id"]]
    InstanceConfigs: _X
    Name: _X
    NodeLifecycleActions: _X
    PurchaseOption: _X
    ScalingConfiguration: _X
    SlurmConfiguration: _X
    SpotOptions: _X
    Status: _X
    SubnetIds: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterId: _0, IamInstanceProfileArn: _S, InstanceConfigs: _A, ScalingConfiguration: _M, SubnetIds: _Q[_1] | _U, AmiId: _S | None = ..., CustomLaunchTemplate: _M | None = ..., Name: _S | None = ..., NodeLifecycleActions: _M | None = ..., PurchaseOption: _S | None = ..., SlurmConfiguration: _M | None = ..., SpotOptions: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class Queue(_Resource):
    Arn: _R[_L["AWS::PCS::Queue#/Arn"]]
    ClusterId: _X
    ComputeNodeGroupConfigurations: _X
    ErrorInfo: _X
    Id: _R[_L["AWS::PCS::Queue#/Id"]]
    Name: _X
    SlurmConfiguration: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClusterId: _0, ComputeNodeGroupConfigurations: _A | None = ..., Name: _S | None = ..., SlurmConfiguration: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
