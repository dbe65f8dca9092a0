# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | ParameterGroup | _R[_L["AWS::DAX::ParameterGroup#/ParameterGroupName"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | SubnetGroup | _R[_L["AWS::DAX::SubnetGroup#/SubnetGroupName"]]
_4: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Cluster(_Resource):
    Arn: _R[_L["AWS::DAX::Cluster#/Arn"]]
    AvailabilityZones: _X
    ClusterDiscoveryEndpoint: _X
    ClusterDiscoveryEndpointURL: _X
    ClusterEndpointEncryptionType: _X
    ClusterName: _X
    Description: _X
    IAMRoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    Id: _R[_L["AWS::DAX::Cluster#/Id"]]
    NetworkType: _X
    NodeType: _X
    NotificationTopicARN: _X
    ParameterGroupName: _R[_L["AWS::DAX::ParameterGroup#/ParameterGroupName"]]
    PreferredMaintenanceWindow: _X
    ReplicationFactor: _X
    SSESpecification: _X
    SecurityGroupIds: _X
    SubnetGroupName: _R[_L["AWS::DAX::SubnetGroup#/SubnetGroupName"]]
    Tags: _X
    def __init__(self, address: str, /, *, IAMRoleARN: _0, NodeType: _S, ReplicationFactor: _I, AvailabilityZones: _A | None = ..., ClusterEndpointEncryptionType: _S | None = ..., ClusterName: _S | None = ..., Description: _S | None = ..., NetworkType: _S | None = ..., NotificationTopicARN: _S | None = ..., ParameterGroupName: _1 | None = ..., PreferredMaintenanceWindow: _S | None = ..., SSESpecification: _M | None = ..., SecurityGroupIds: _Q[_2] | _U | None = ..., SubnetGroupName: _3 | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class ParameterGroup(_Resource):
    Description: _X
    ParameterGroupName: _R[_L["AWS::DAX::ParameterGroup#/ParameterGroupName"]]
    ParameterNameValues: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., ParameterGroupName: _S | None = ..., ParameterNameValues: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class SubnetGroup(_Resource):
    Description: _X
    SubnetGroupName: _R[_L["AWS::DAX::SubnetGroup#/SubnetGroupName"]]
    SubnetIds: _X
    def __init__(self, address: str, /, *, SubnetIds: _Q[_4] | _U, Description: _S | None = ..., SubnetGroupName: _S | None = ..., **options: _Unpack[_O]) -> None: ...
