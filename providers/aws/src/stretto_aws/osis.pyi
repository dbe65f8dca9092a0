# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Pipeline(_Resource):
    BufferOptions: _X
    EncryptionAtRestOptions: _X
    IngestEndpointUrls: _X
    LogPublishingOptions: _X
    MaxUnits: _X
    MinUnits: _X
    PipelineArn: _R[_L["AWS::OSIS::Pipeline#/PipelineArn"]]
    PipelineConfigurationBody: _X
    PipelineName: _X
    PipelineRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ResourcePolicy: _X
    Tags: _X
    VpcEndpointService: _X
    VpcEndpoints: _X
    VpcOptions: _X
    def __init__(self, address: str, /, *, MaxUnits: _I, MinUnits: _I, PipelineConfigurationBody: _S, PipelineName: _S, BufferOptions: _M | None = ..., EncryptionAtRestOptions: _M | None = ..., LogPublishingOptions: _M | None = ..., PipelineRoleArn: _0 | None = ..., ResourcePolicy: _M | None = ..., Tags: _A | None = ..., VpcOptions: _M | None = ..., **options: _Unpack[_O]) -> None: ...
