# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class PublicRepository(_Resource):
    Arn: _R[_L["AWS::ECR::PublicRepository#/Arn"]]
    RepositoryCatalogData: _X
    RepositoryName: _R[_L["AWS::ECR::PublicRepository#/RepositoryName"]]
    RepositoryPolicyText: _X
    Tags: _X
    def __init__(self, address: str, /, *, RepositoryCatalogData: _M | None = ..., RepositoryName: _S | None = ..., RepositoryPolicyText: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PullThroughCacheRule(_Resource):
    CredentialArn: _X
    CustomRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    EcrRepositoryPrefix: _R[_L["AWS::ECR::PullThroughCacheRule#/EcrRepositoryPrefix"]]
    UpstreamRegistry: _X
    UpstreamRegistryUrl: _X
    UpstreamRepositoryPrefix: _X
    def __init__(self, address: str, /, *, CredentialArn: _S | None = ..., CustomRoleArn: _0 | None = ..., EcrRepositoryPrefix: _S | None = ..., UpstreamRegistry: _S | None = ..., UpstreamRegistryUrl: _S | None = ..., UpstreamRepositoryPrefix: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PullTimeUpdateExclusion(_Resource):
    PrincipalArn: _R[_L["AWS::ECR::PullTimeUpdateExclusion#/PrincipalArn"]]
    def __init__(self, address: str, /, *, PrincipalArn: _S, **options: _Unpack[_O]) -> None: ...

class RegistryPolicy(_Resource):
    PolicyText: _X
    RegistryId: _R[_L["AWS::ECR::RegistryPolicy#/RegistryId"]]
    def __init__(self, address: str, /, *, PolicyText: _J, **options: _Unpack[_O]) -> None: ...

class RegistryScanningConfiguration(_Resource):
    RegistryId: _R[_L["AWS::ECR::RegistryScanningConfiguration#/RegistryId"]]
    Rules: _X
    ScanType: _X
    def __init__(self, address: str, /, *, Rules: _A, ScanType: _S, **options: _Unpack[_O]) -> None: ...

class ReplicationConfiguration(_Resource):
    RegistryId: _R[_L["AWS::ECR::ReplicationConfiguration#/RegistryId"]]
    ReplicationConfiguration: _X
    def __init__(self, address: str, /, *, ReplicationConfiguration: _M, **options: _Unpack[_O]) -> None: ...

class Repository(_Resource):
    Arn: _R[_L["AWS::ECR::Repository#/Arn"]]
    EmptyOnDelete: _X
    EncryptionConfiguration: _X
    ImageScanningConfiguration: _X
    ImageTagMutability: _X
    ImageTagMutabilityExclusionFilters: _X
    LifecyclePolicy: _X
    RepositoryName: _R[_L["AWS::ECR::Repository#/RepositoryName"]]
    RepositoryPolicyText: _X
    RepositoryUri: _X
    Tags: _X
    def __init__(self, address: str, /, *, EmptyOnDelete: _B | None = ..., EncryptionConfiguration: _M | None = ..., ImageScanningConfiguration: _M | None = ..., ImageTagMutability: _S | None = ..., ImageTagMutabilityExclusionFilters: _A | None = ..., LifecyclePolicy: _M | None = ..., RepositoryName: _S | None = ..., RepositoryPolicyText: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RepositoryCreationTemplate(_Resource):
    AppliedFor: _X
    CreatedAt: _X
    CustomRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Description: _X
    EncryptionConfiguration: _X
    ImageTagMutability: _X
    ImageTagMutabilityExclusionFilters: _X
    LifecyclePolicy: _X
    Prefix: _R[_L["AWS::ECR::RepositoryCreationTemplate#/Prefix"]]
    RepositoryPolicy: _X
    ResourceTags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AppliedFor: _A, Prefix: _S, CustomRoleArn: _0 | None = ..., Description: _S | None = ..., EncryptionConfiguration: _M | None = ..., ImageTagMutability: _S | None = ..., ImageTagMutabilityExclusionFilters: _A | None = ..., LifecyclePolicy: _S | None = ..., RepositoryPolicy: _S | None = ..., ResourceTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SigningConfiguration(_Resource):
    RegistryId: _R[_L["AWS::ECR::SigningConfiguration#/RegistryId"]]
    Rules: _X
    def __init__(self, address: str, /, *, Rules: _A, **options: _Unpack[_O]) -> None: ...
