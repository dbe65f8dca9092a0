# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Application(_Resource):
    ApplicationId: _R[_L["AWS::EMRServerless::Application#/ApplicationId"]]
    Architecture: _X
    Arn: _R[_L["AWS::EMRServerless::Application#/Arn"]]
    AutoStartConfiguration: _X
    AutoStopConfiguration: _X
    IdentityCenterConfiguration: _X
    ImageConfiguration: _X
    InitialCapacity: _X
    InteractiveConfiguration: _X
    MaximumCapacity: _X
    MonitoringConfiguration: _X
    Name: _X
    NetworkConfiguration: _X
    ReleaseLabel: _X
    RuntimeConfiguration: _X
    SchedulerConfiguration: _X
    Tags: _X
    Type: _X
    WorkerTypeSpecifications: _X
    def __init__(self, address: str, /, *, ReleaseLabel: _S, Type: _S, Architecture: _S | None = ..., AutoStartConfiguration: _M | None = ..., AutoStopConfiguration: _M | None = ..., IdentityCenterConfiguration: _M | None = ..., ImageConfiguration: _M | None = ..., InitialCapacity: _A | None = ..., InteractiveConfiguration: _M | None = ..., MaximumCapacity: _M | None = ..., MonitoringConfiguration: _M | None = ..., Name: _S | None = ..., NetworkConfiguration: _M | None = ..., RuntimeConfiguration: _A | None = ..., SchedulerConfiguration: _M | None = ..., Tags: _A | None = ..., WorkerTypeSpecifications: _M | None = ..., **options: _Unpack[_O]) -> None: ...
