# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Pipeline(_Resource):
    Activate: _X
    Description: _X
    Name: _X
    ParameterObjects: _X
    ParameterValues: _X
    PipelineId: _R[_L["AWS::DataPipeline::Pipeline#/PipelineId"]]
    PipelineObjects: _X
    PipelineTags: _X
    def __init__(self, address: str, /, *, Name: _S, Activate: _B | None = ..., Description: _S | None = ..., ParameterObjects: _A | None = ..., ParameterValues: _A | None = ..., PipelineObjects: _A | None = ..., PipelineTags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
