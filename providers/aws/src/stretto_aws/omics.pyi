# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Workflow | _R[_L["AWS::Omics::Workflow#/Id", "AWS::Omics::Workflow#/Arn"]]

class AnnotationStore(_Resource):
    CreationTime: _X
    Description: _X
    Id: _R[_L["AWS::Omics::AnnotationStore#/Id"]]
    Name: _R[_L["AWS::Omics::AnnotationStore#/Name"]]
    Reference: _X
    SseConfig: _X
    Status: _X
    StatusMessage: _X
    StoreArn: _X
    StoreFormat: _X
    StoreOptions: _X
    StoreSizeBytes: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, Name: _S, StoreFormat: _S, Description: _S | None = ..., Reference: _M | None = ..., SseConfig: _M | None = ..., StoreOptions: _J | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Configuration(_Resource):
    Arn: _R[_L["AWS::Omics::Configuration#/Arn"]]
    CreationTime: _X
    Description: _X
    Name: _R[_L["AWS::Omics::Configuration#/Name"]]
    RunConfigurations: _X
    Status: _X
    Tags: _X
    Uuid: _X
    def __init__(self, address: str, /, *, Name: _S, RunConfigurations: _M, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ReferenceStore(_Resource):
    Arn: _R[_L["AWS::Omics::ReferenceStore#/Arn"]]
    CreationTime: _X
    Description: _X
    Name: _X
    ReferenceStoreId: _R[_L["AWS::Omics::ReferenceStore#/ReferenceStoreId"]]
    SseConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., SseConfig: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class RunCache(_Resource):
    Arn: _R[_L["AWS::Omics::RunCache#/Arn"]]
    CacheBehavior: _X
    CacheBucketOwnerId: _X
    CacheS3Location: _X
    CreationTime: _X
    Description: _X
    Id: _R[_L["AWS::Omics::RunCache#/Id"]]
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, CacheBehavior: _S | None = ..., CacheBucketOwnerId: _S | None = ..., CacheS3Location: _S | None = ..., Description: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RunGroup(_Resource):
    Arn: _R[_L["AWS::Omics::RunGroup#/Arn"]]
    CreationTime: _X
    Id: _R[_L["AWS::Omics::RunGroup#/Id"]]
    MaxCpus: _X
    MaxDuration: _X
    MaxGpus: _X
    MaxRuns: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, MaxCpus: _F | None = ..., MaxDuration: _F | None = ..., MaxGpus: _F | None = ..., MaxRuns: _F | None = ..., Name: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class SequenceStore(_Resource):
    AccessLogLocation: _X
    Arn: _R[_L["AWS::Omics::SequenceStore#/Arn"]]
    CreationTime: _X
    Description: _X
    ETagAlgorithmFamily: _X
    FallbackLocation: _X
    Name: _X
    PropagatedSetLevelTags: _X
    S3AccessPointArn: _X
    S3AccessPolicy: _X
    S3Uri: _X
    SequenceStoreId: _R[_L["AWS::Omics::SequenceStore#/SequenceStoreId"]]
    SseConfig: _X
    Status: _X
    StatusMessage: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, Name: _S, AccessLogLocation: _S | None = ..., Description: _S | None = ..., ETagAlgorithmFamily: _S | None = ..., FallbackLocation: _S | None = ..., PropagatedSetLevelTags: _A | None = ..., S3AccessPolicy: _M | None = ..., SseConfig: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class VariantStore(_Resource):
    CreationTime: _X
    Description: _X
    Id: _R[_L["AWS::Omics::VariantStore#/Id"]]
    Name: _R[_L["AWS::Omics::VariantStore#/Name"]]
    Reference: _X
    SseConfig: _X
    Status: _X
    StatusMessage: _X
    StoreArn: _X
    StoreSizeBytes: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, Name: _S, Reference: _M, Description: _S | None = ..., SseConfig: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Workflow(_Resource):
    Accelerators: _X
    Arn: _R[_L["AWS::Omics::Workflow#/Arn"]]
    ContainerRegistryMap: _X
    ContainerRegistryMapUri: _X
    CreationTime: _X
    DefinitionRepository: _X
    DefinitionUri: _X
    Description: _X
    Engine: _X
    Id: _R[_L["AWS::Omics::Workflow#/Id"]]
    Main: _X
    Name: _X
    ParameterTemplate: _X
    ParameterTemplatePath: _X
    Status: _X
    StorageCapacity: _X
    StorageType: _X
    Tags: _X
    Type: _X
    Uuid: _X
    WorkflowBucketOwnerId: _X
    readmeMarkdown: _X
    readmePath: _X
    readmeUri: _X
    def __init__(self, address: str, /, *, Accelerators: _S | None = ..., ContainerRegistryMap: _M | None = ..., ContainerRegistryMapUri: _S | None = ..., DefinitionRepository: _M | None = ..., DefinitionUri: _S | None = ..., Description: _S | None = ..., Engine: _S | None = ..., Main: _S | None = ..., Name: _S | None = ..., ParameterTemplate: _M | None = ..., ParameterTemplatePath: _S | None = ..., StorageCapacity: _F | None = ..., StorageType: _S | None = ..., Tags: _M | None = ..., WorkflowBucketOwnerId: _S | None = ..., readmeMarkdown: _S | None = ..., readmePath: _S | None = ..., readmeUri: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class WorkflowVersion(_Resource):
    Accelerators: _X
    Arn: _R[_L["AWS::Omics::WorkflowVersion#/Arn"]]
    ContainerRegistryMap: _X
    ContainerRegistryMapUri: _X
    CreationTime: _X
    DefinitionRepository: _X
    DefinitionUri: _X
    Description: _X
    Engine: _X
    Main: _X
    ParameterTemplate: _X
    ParameterTemplatePath: _X
    Status: _X
    StorageCapacity: _X
    StorageType: _X
    Tags: _X
    Type: _X
    Uuid: _X
    VersionName: _X
    WorkflowBucketOwnerId: _X
    WorkflowId: _X
    readmeMarkdown: _X
    readmePath: _X
    readmeUri: _X
    def __init__(self, address: str, /, *, VersionName: _S, WorkflowId: _0, Accelerators: _S | None = ..., ContainerRegistryMap: _M | None = ..., ContainerRegistryMapUri: _S | None = ..., DefinitionRepository: _M | None = ..., DefinitionUri: _S | None = ..., Description: _S | None = ..., Engine: _S | None = ..., Main: _S | None = ..., ParameterTemplate: _M | None = ..., ParameterTemplatePath: _S | None = ..., StorageCapacity: _F | None = ..., StorageType: _S | None = ..., Tags: _M | None = ..., WorkflowBucketOwnerId: _S | None = ..., readmeMarkdown: _S | None = ..., readmePath: _S | None = ..., readmeUri: _S | None = ..., **options: _Unpack[_O]) -> None: ...
