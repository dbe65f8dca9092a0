# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Graph(_Resource):
    DeletionProtection: _X
    Endpoint: _X
    GraphArn: _R[_L["AWS::NeptuneGraph::Graph#/GraphArn"]]
    GraphId: _R[_L["AWS::NeptuneGraph::Graph#/GraphId"]]
    GraphName: _X
    ImportTask: _X
    KmsKeyIdentifier: _X
    ProvisionedMemory: _X
    PublicConnectivity: _X
    ReplicaCount: _X
    Tags: _X
    VectorSearchConfiguration: _X
    def __init__(self, address: str, /, *, ProvisionedMemory: _I, DeletionProtection: _B | None = ..., GraphName: _S | None = ..., ImportTask: _M | None = ..., KmsKeyIdentifier: _0 | None = ..., PublicConnectivity: _B | None = ..., ReplicaCount: _I | None = ..., Tags: _A | None = ..., VectorSearchConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class GraphSnapshot(_Resource):
    Arn: _R[_L["AWS::NeptuneGraph::GraphSnapshot#/Arn"]]
    GraphIdentifier: _X
    Id: _R[_L["AWS::NeptuneGraph::GraphSnapshot#/Id"]]
    KmsKeyIdentifier: _X
    SnapshotCreateTime: _X
    SnapshotName: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, GraphIdentifier: _S, SnapshotName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PrivateGraphEndpoint(_Resource):
    GraphIdentifier: _X
    PrivateGraphEndpointIdentifier: _R[_L["AWS::NeptuneGraph::PrivateGraphEndpoint#/PrivateGraphEndpointIdentifier"]]
    SecurityGroupIds: _X
    SubnetIds: _X
    VpcEndpointId: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, GraphIdentifier: _S, VpcId: _1, SecurityGroupIds: _Q[_2] | _U | None = ..., SubnetIds: _Q[_3] | _U | None = ..., **options: _Unpack[_O]) -> None: ...
