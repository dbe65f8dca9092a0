# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class JobDefinition(_Resource):
    ContainerProperties: _X
    EcsProperties: _X
    EksProperties: _X
    Id: _R[_L["AWS::GammaDilithium::JobDefinition#/Id"]]
    JobDefinitionName: _X
    NodeProperties: _X
    Parameters: _X
    PlatformCapabilities: _X
    PropagateTags: _X
    RetryStrategy: _X
    SchedulingPriority: _X
    Tags: _X
    Timeout: _X
    Type: _X
    def __init__(self, address: str, /, *, Type: _S, ContainerProperties: _M | None = ..., EcsProperties: _M | None = ..., EksProperties: _M | None = ..., JobDefinitionName: _S | None = ..., NodeProperties: _M | None = ..., Parameters: _J | None = ..., PlatformCapabilities: _A | None = ..., PropagateTags: _B | None = ..., RetryStrategy: _M | None = ..., SchedulingPriority: _I | None = ..., Tags: _A | None = ..., Timeout: _M | None = ..., **options: _Unpack[_O]) -> None: ...
