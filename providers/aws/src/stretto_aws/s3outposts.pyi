# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class AccessPoint(_Resource):
    Arn: _R[_L["AWS::S3Outposts::AccessPoint#/Arn"]]
    Bucket: _X
    Name: _X
    Policy: _X
    VpcConfiguration: _X
    def __init__(self, address: str, /, *, Bucket: _S, Name: _S, VpcConfiguration: _M, Policy: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class Bucket(_Resource):
    Arn: _R[_L["AWS::S3Outposts::Bucket#/Arn"]]
    BucketName: _X
    LifecycleConfiguration: _X
    OutpostId: _X
    Tags: _X
    def __init__(self, address: str, /, *, BucketName: _S, OutpostId: _S, LifecycleConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class BucketPolicy(_Resource):
    Bucket: _R[_L["AWS::S3Outposts::BucketPolicy#/Bucket"]]
    PolicyDocument: _X
    def __init__(self, address: str, /, *, Bucket: _S, PolicyDocument: _J, **options: _Unpack[_O]) -> None: ...

class Endpoint(_Resource):
    AccessType: _X
    Arn: _R[_L["AWS::S3Outposts::Endpoint#/Arn"]]
    CidrBlock: _X
    CreationTime: _X
    CustomerOwnedIpv4Pool: _X
    FailedReason: _X
    Id: _R[_L["AWS::S3Outposts::Endpoint#/Id"]]
    NetworkInterfaces: _X
    OutpostId: _X
    SecurityGroupId: _X
    Status: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    def __init__(self, address: str, /, *, OutpostId: _S, SecurityGroupId: _0, SubnetId: _1, AccessType: _S | None = ..., CustomerOwnedIpv4Pool: _S | None = ..., FailedReason: _M | None = ..., **options: _Unpack[_O]) -> None: ...
