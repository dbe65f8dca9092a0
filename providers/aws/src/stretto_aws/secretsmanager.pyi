# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Secret | _R[_L["AWS::SecretsManager::Secret#/Id"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class ResourcePolicy(_Resource):
    BlockPublicPolicy: _X
    Id: _R[_L["AWS::SecretsManager::ResourcePolicy#/Id"]]
    ResourcePolicy: _X
    SecretId: _R[_L["AWS::SecretsManager::Secret#/Id"]]
    def __init__(self, address: str, /, *, ResourcePolicy: _J, SecretId: _0, BlockPublicPolicy: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class RotationSchedule(_Resource):
    ExternalSecretRotationMetadata: _X
    ExternalSecretRotationRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    HostedRotationLambda: _X
    Id: _R[_L["AWS::SecretsManager::RotationSchedule#/Id"]]
    RotateImmediatelyOnUpdate: _X
    RotationLambdaARN: _X
    RotationRules: _X
    SecretId: _R[_L["AWS::SecretsManager::Secret#/Id"]]
    def __init__(self, address: str, /, *, SecretId: _0, ExternalSecretRotationMetadata: _A | None = ..., ExternalSecretRotationRoleArn: _1 | None = ..., HostedRotationLambda: _M | None = ..., RotateImmediatelyOnUpdate: _B | None = ..., RotationLambdaARN: _S | None = ..., RotationRules: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Secret(_Resource):
    Description: _X
    GenerateSecretString: _X
    Id: _R[_L["AWS::SecretsManager::Secret#/Id"]]
    KmsKeyId: _X
    Name: _X
    ReplicaRegions: _X
    SecretString: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., GenerateSecretString: _M | None = ..., KmsKeyId: _2 | None = ..., Name: _S | None = ..., ReplicaRegions: _A | None = ..., SecretString: _S | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SecretTargetAttachment(_Resource):
    Id: _R[_L["AWS::SecretsManager::SecretTargetAttachment#/Id"]]
    SecretId: _R[_L["AWS::SecretsManager::Secret#/Id"]]
    TargetId: _X
    TargetType: _X
    def __init__(self, address: str, /, *, SecretId: _0, TargetId: _S, TargetType: _S, **options: _Unpack[_O]) -> None: ...
