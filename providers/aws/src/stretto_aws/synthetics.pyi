# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class Canary(_Resource):
    ArtifactConfig: _X
    ArtifactS3Location: _X
    BrowserConfigs: _X
    Code: _X
    DeleteLambdaResourcesOnCanaryDeletion: _X
    DryRunAndUpdate: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    FailureRetentionPeriod: _X
    Id: _R[_L["AWS::Synthetics::Canary#/Id"]]
    KmsKeyArn: _X
    Name: _R[_L["AWS::Synthetics::Canary#/Name"]]
    ProvisionedResourceCleanup: _X
    Replicas: _X
    ResourcesToReplicateTags: _X
    RunConfig: _X
    RuntimeVersion: _X
    Schedule: _X
    StartCanaryAfterCreation: _X
    State: _X
    SuccessRetentionPeriod: _X
    Tags: _X
    VPCConfig: _X
    VisualReference: _X
    VisualReferences: _X
    def __init__(self, address: str, /, *, ArtifactS3Location: _S, Code: _M, ExecutionRoleArn: _0, Name: _S, RuntimeVersion: _S, Schedule: _M, ArtifactConfig: _M | None = ..., BrowserConfigs: _A | None = ..., DeleteLambdaResourcesOnCanaryDeletion: _B | None = ..., DryRunAndUpdate: _B | None = ..., FailureRetentionPeriod: _I | None = ..., KmsKeyArn: _1 | None = ..., ProvisionedResourceCleanup: _S | None = ..., Replicas: _A | None = ..., ResourcesToReplicateTags: _A | None = ..., RunConfig: _M | None = ..., StartCanaryAfterCreation: _B | None = ..., SuccessRetentionPeriod: _I | None = ..., Tags: _A | None = ..., VPCConfig: _M | None = ..., VisualReference: _M | None = ..., VisualReferences: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Group(_Resource):
    Id: _R[_L["AWS::Synthetics::Group#/Id"]]
    Name: _R[_L["AWS::Synthetics::Group#/Name"]]
    ResourceArns: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ResourceArns: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
