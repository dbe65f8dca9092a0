# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class EnvironmentEC2(_Resource):
    Arn: _R[_L["AWS::Cloud9::EnvironmentEC2#/Arn"]]
    AutomaticStopTimeMinutes: _X
    ConnectionType: _X
    Description: _X
    EnvironmentId: _R[_L["AWS::Cloud9::EnvironmentEC2#/EnvironmentId"]]
    ImageId: _X
    InstanceType: _X
    Name: _X
    OwnerArn: _X
    Repositories: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    def __init__(self, address: str, /, *, AutomaticStopTimeMinutes: _I | None = ..., ConnectionType: _S | None = ..., Description: _S | None = ..., ImageId: _S | None = ..., InstanceType: _S | None = ..., Name: _S | None = ..., OwnerArn: _S | None = ..., Repositories: _A | None = ..., SubnetId: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
