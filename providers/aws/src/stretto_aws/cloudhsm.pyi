# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Cluster(_Resource):
    Arn: _R[_L["AWS::CloudHSM::Cluster#/Arn"]]
    BackupPolicy: _X
    BackupRetentionPolicy: _X
    ClusterId: _R[_L["AWS::CloudHSM::Cluster#/ClusterId"]]
    HsmType: _X
    Mode: _X
    NetworkType: _X
    SecurityGroup: _X
    State: _X
    SubnetIds: _X
    SubnetMapping: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, HsmType: _S, BackupRetentionPolicy: _M | None = ..., Mode: _S | None = ..., NetworkType: _S | None = ..., SubnetIds: _Q[_0] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
