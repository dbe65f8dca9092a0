# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::OpenSearchServerless::CollectionGroup#/Name", "AWS::OpenSearchServerless::CollectionGroup#/Arn"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_2: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_3: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]

class AccessPolicy(_Resource):
    Description: _X
    Name: _R[_L["AWS::OpenSearchServerless::AccessPolicy#/Name"]]
    Policy: _X
    Type: _R[_L["AWS::OpenSearchServerless::AccessPolicy#/Type"]]
    def __init__(self, address: str, /, *, Name: _S, Policy: _S, Type: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Collection(_Resource):
    Arn: _R[_L["AWS::OpenSearchServerless::Collection#/Arn"]]
    CollectionEndpoint: _X
    CollectionGroupName: _X
    DashboardEndpoint: _X
    DeletionProtection: _X
    Description: _X
    EncryptionConfig: _X
    FipsEndpoints: _X
    Id: _R[_L["AWS::OpenSearchServerless::Collection#/Id"]]
    KmsKeyArn: _X
    Name: _X
    StandbyReplicas: _X
    Tags: _X
    Type: _X
    VectorOptions: _X
    def __init__(self, address: str, /, *, Name: _S, CollectionGroupName: _0 | None = ..., DeletionProtection: _S | None = ..., Description: _S | None = ..., EncryptionConfig: _M | None = ..., StandbyReplicas: _S | None = ..., Tags: _A | None = ..., Type: _S | None = ..., VectorOptions: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CollectionGroup(_Resource):
    Arn: _R[_L["AWS::OpenSearchServerless::CollectionGroup#/Arn"]]
    CapacityLimits: _X
    Description: _X
    Generation: _X
    Id: _R[_L["AWS::OpenSearchServerless::CollectionGroup#/Id"]]
    Name: _X
    StandbyReplicas: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, StandbyReplicas: _S, CapacityLimits: _M | None = ..., Description: _S | None = ..., Generation: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CollectionIndex(_Resource):
    Id: _R[_L["AWS::OpenSearchServerless::CollectionIndex#/Id"]]
    IndexName: _R[_L["AWS::OpenSearchServerless::CollectionIndex#/IndexName"]]
    IndexSchema: _X
    def __init__(self, address: str, /, *, Id: _S, IndexName: _S, IndexSchema: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Index(_Resource):
    CollectionEndpoint: _R[_L["AWS::OpenSearchServerless::Index#/CollectionEndpoint"]]
    IndexName: _R[_L["AWS::OpenSearchServerless::Index#/IndexName"]]
    Mappings: _X
    Settings: _X
    Uuid: _X
    def __init__(self, address: str, /, *, CollectionEndpoint: _S, IndexName: _S, Mappings: _M | None = ..., Settings: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class LifecyclePolicy(_Resource):
    Description: _X
    Name: _R[_L["AWS::OpenSearchServerless::LifecyclePolicy#/Name"]]
    Policy: _X
    Type: _R[_L["AWS::OpenSearchServerless::LifecyclePolicy#/Type"]]
    def __init__(self, address: str, /, *, Name: _S, Policy: _S, Type: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityConfig(_Resource):
    Description: _X
    IamFederationOptions: _X
    IamIdentityCenterOptions: _X
    Id: _R[_L["AWS::OpenSearchServerless::SecurityConfig#/Id"]]
    Name: _X
    SamlOptions: _X
    Type: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., IamFederationOptions: _M | None = ..., IamIdentityCenterOptions: _M | None = ..., Name: _S | None = ..., SamlOptions: _M | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityPolicy(_Resource):
    Description: _X
    Name: _R[_L["AWS::OpenSearchServerless::SecurityPolicy#/Name"]]
    Policy: _X
    Type: _R[_L["AWS::OpenSearchServerless::SecurityPolicy#/Type"]]
    def __init__(self, address: str, /, *, Name: _S, Policy: _S, Type: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VpcEndpoint(_Resource):
    Id: _R[_L["AWS::OpenSearchServerless::VpcEndpoint#/Id"]]
    Name: _X
    SecurityGroupIds: _X
    SubnetIds: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, Name: _S, SubnetIds: _Q[_1] | _U, VpcId: _2, SecurityGroupIds: _Q[_3] | _U | None = ..., **options: _Unpack[_O]) -> None: ...
