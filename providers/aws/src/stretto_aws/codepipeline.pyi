# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class CustomActionType(_Resource):
    Category: _R[_L["AWS::CodePipeline::CustomActionType#/Category"]]
    ConfigurationProperties: _X
    Id: _R[_L["AWS::CodePipeline::CustomActionType#/Id"]]
    InputArtifactDetails: _X
    OutputArtifactDetails: _X
    Provider: _R[_L["AWS::CodePipeline::CustomActionType#/Provider"]]
    Settings: _X
    Tags: _X
    Version: _R[_L["AWS::CodePipeline::CustomActionType#/Version"]]
    def __init__(self, address: str, /, *, Category: _S, InputArtifactDetails: _M, OutputArtifactDetails: _M, Provider: _S, Version: _S, ConfigurationProperties: _A | None = ..., Settings: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Pipeline(_Resource):
    Arn: _R[_L["AWS::CodePipeline::Pipeline#/Arn"]]
    ArtifactStore: _X
    ArtifactStores: _X
    DisableInboundStageTransitions: _X
    ExecutionMode: _X
    Name: _R[_L["AWS::CodePipeline::Pipeline#/Name"]]
    PipelineType: _X
    RestartExecutionOnUpdate: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Stages: _X
    Tags: _X
    Triggers: _X
    Variables: _X
    Version: _X
    def __init__(self, address: str, /, *, RoleArn: _0, Stages: _A, ArtifactStore: _M | None = ..., ArtifactStores: _A | None = ..., DisableInboundStageTransitions: _A | None = ..., ExecutionMode: _S | None = ..., Name: _S | None = ..., PipelineType: _S | None = ..., RestartExecutionOnUpdate: _B | None = ..., Tags: _A | None = ..., Triggers: _A | None = ..., Variables: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Webhook(_Resource):
    Authentication: _X
    AuthenticationConfiguration: _X
    Filters: _X
    Id: _R[_L["AWS::CodePipeline::Webhook#/Id"]]
    Name: _X
    RegisterWithThirdParty: _X
    Tags: _X
    TargetAction: _X
    TargetPipeline: _X
    TargetPipelineVersion: _X
    Url: _X
    def __init__(self, address: str, /, *, Authentication: _S, AuthenticationConfiguration: _M, Filters: _A, TargetAction: _S, TargetPipeline: _S, Name: _S | None = ..., RegisterWithThirdParty: _B | None = ..., Tags: _A | None = ..., TargetPipelineVersion: _I | None = ..., **options: _Unpack[_O]) -> None: ...
