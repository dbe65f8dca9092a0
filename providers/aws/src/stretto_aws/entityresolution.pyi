# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class IdMappingWorkflow(_Resource):
    CreatedAt: _X
    Description: _X
    IdMappingIncrementalRunConfig: _X
    IdMappingTechniques: _X
    InputSourceConfig: _X
    OutputSourceConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    UpdatedAt: _X
    WorkflowArn: _X
    WorkflowName: _R[_L["AWS::EntityResolution::IdMappingWorkflow#/WorkflowName"]]
    def __init__(self, address: str, /, *, IdMappingTechniques: _M, InputSourceConfig: _A, RoleArn: _0, WorkflowName: _S, Description: _S | None = ..., IdMappingIncrementalRunConfig: _M | None = ..., OutputSourceConfig: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IdNamespace(_Resource):
    CreatedAt: _X
    Description: _X
    IdMappingWorkflowProperties: _X
    IdNamespaceArn: _R[_L["AWS::EntityResolution::IdNamespace#/IdNamespaceArn"]]
    IdNamespaceName: _R[_L["AWS::EntityResolution::IdNamespace#/IdNamespaceName"]]
    InputSourceConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, IdNamespaceName: _S, Type: _S, Description: _S | None = ..., IdMappingWorkflowProperties: _A | None = ..., InputSourceConfig: _A | None = ..., RoleArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MatchingWorkflow(_Resource):
    CreatedAt: _X
    Description: _X
    IncrementalRunConfig: _X
    InputSourceConfig: _X
    OutputSourceConfig: _X
    ResolutionTechniques: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    UpdatedAt: _X
    WorkflowArn: _X
    WorkflowName: _R[_L["AWS::EntityResolution::MatchingWorkflow#/WorkflowName"]]
    def __init__(self, address: str, /, *, InputSourceConfig: _A, OutputSourceConfig: _A, ResolutionTechniques: _M, RoleArn: _0, WorkflowName: _S, Description: _S | None = ..., IncrementalRunConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PolicyStatement(_Resource):
    Action: _X
    Arn: _R[_L["AWS::EntityResolution::PolicyStatement#/Arn"]]
    Condition: _X
    Effect: _X
    Principal: _X
    StatementId: _R[_L["AWS::EntityResolution::PolicyStatement#/StatementId"]]
    def __init__(self, address: str, /, *, Arn: _S, StatementId: _S, Action: _A | None = ..., Condition: _S | None = ..., Effect: _S | None = ..., Principal: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SchemaMapping(_Resource):
    CreatedAt: _X
    Description: _X
    HasWorkflows: _X
    MappedInputFields: _X
    SchemaArn: _X
    SchemaName: _R[_L["AWS::EntityResolution::SchemaMapping#/SchemaName"]]
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, MappedInputFields: _A, SchemaName: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
