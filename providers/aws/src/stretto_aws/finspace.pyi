# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class Environment(_Resource):
    AwsAccountId: _X
    DataBundles: _X
    DedicatedServiceAccountId: _X
    Description: _X
    EnvironmentArn: _R[_L["AWS::FinSpace::Environment#/EnvironmentArn"]]
    EnvironmentId: _R[_L["AWS::FinSpace::Environment#/EnvironmentId"]]
    EnvironmentUrl: _X
    FederationMode: _X
    FederationParameters: _X
    KmsKeyId: _X
    Name: _X
    SageMakerStudioDomainUrl: _X
    Status: _X
    SuperuserParameters: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, DataBundles: _A | None = ..., Description: _S | None = ..., FederationMode: _S | None = ..., FederationParameters: _M | None = ..., KmsKeyId: _0 | None = ..., SuperuserParameters: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
