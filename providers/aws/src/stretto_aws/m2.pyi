# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | Application | _R[_L["AWS::M2::Application#/ApplicationId", "AWS::M2::Application#/ApplicationArn"]]
_3: _TypeAlias = _T | Environment | _R[_L["AWS::M2::Environment#/EnvironmentId", "AWS::M2::Environment#/EnvironmentArn"]]
_4: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_5: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Application(_Resource):
    ApplicationArn: _R[_L["AWS::M2::Application#/ApplicationArn"]]
    ApplicationId: _R[_L["AWS::M2::Application#/ApplicationId"]]
    Definition: _X
    Description: _X
    EngineType: _X
    KmsKeyId: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, EngineType: _S, Name: _S, Definition: _J | None = ..., Description: _S | None = ..., KmsKeyId: _0 | None = ..., RoleArn: _1 | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Deployment(_Resource):
    ApplicationId: _R[_L["AWS::M2::Deployment#/ApplicationId"]]
    ApplicationVersion: _X
    DeploymentId: _R[_L["AWS::M2::Deployment#/DeploymentId"]]
    EnvironmentId: _X
    Status: _X
    def __init__(self, address: str, /, *, ApplicationId: _2, ApplicationVersion: _I, EnvironmentId: _3, **options: _Unpack[_O]) -> None: ...

class Environment(_Resource):
    Description: _X
    EngineType: _X
    EngineVersion: _X
    EnvironmentArn: _R[_L["AWS::M2::Environment#/EnvironmentArn"]]
    EnvironmentId: _R[_L["AWS::M2::Environment#/EnvironmentId"]]
    HighAvailabilityConfig: _X
    InstanceType: _X
    KmsKeyId: _X
    Name: _X
    NetworkType: _X
    PreferredMaintenanceWindow: _X
    PubliclyAccessible: _X
    SecurityGroupIds: _X
    StorageConfigurations: _X
    SubnetIds: _X
    Tags: _X
    def __init__(self, address: str, /, *, EngineType: _S, InstanceType: _S, Name: _S, Description: _S | None = ..., EngineVersion: _S | None = ..., HighAvailabilityConfig: _M | None = ..., KmsKeyId: _0 | None = ..., NetworkType: _S | None = ..., PreferredMaintenanceWindow: _S | None = ..., PubliclyAccessible: _B | None = ..., SecurityGroupIds: _Q[_4] | _U | None = ..., StorageConfigurations: _A | None = ..., SubnetIds: _Q[_5] | _U | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
