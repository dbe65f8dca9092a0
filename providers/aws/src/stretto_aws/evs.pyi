# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class Environment(_Resource):
    Checks: _X
    ConnectivityInfo: _X
    CreatedAt: _X
    Credentials: _X
    EnvironmentArn: _R[_L["AWS::EVS::Environment#/EnvironmentArn"]]
    EnvironmentId: _R[_L["AWS::EVS::Environment#/EnvironmentId"]]
    EnvironmentName: _X
    EnvironmentState: _X
    Hosts: _X
    InitialVlans: _X
    KmsKeyId: _X
    LicenseInfo: _X
    ModifiedAt: _X
    ServiceAccessSecurityGroups: _X
    ServiceAccessSubnetId: _X
    SiteId: _X
    StateDetails: _X
    Tags: _X
    TermsAccepted: _X
    VcfHostnames: _X
    VcfVersion: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, ServiceAccessSubnetId: _S, TermsAccepted: _B, VcfVersion: _S, VpcId: _0, ConnectivityInfo: _M | None = ..., EnvironmentName: _S | None = ..., Hosts: _A | None = ..., InitialVlans: _M | None = ..., KmsKeyId: _1 | None = ..., LicenseInfo: _M | None = ..., ServiceAccessSecurityGroups: _M | None = ..., SiteId: _S | None = ..., Tags: _A | None = ..., VcfHostnames: _M | None = ..., **options: _Unpack[_O]) -> None: ...
