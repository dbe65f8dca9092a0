# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Config(_Resource):
    Arn: _R[_L["AWS::GroundStation::Config#/Arn"]]
    ConfigData: _X
    Id: _R[_L["AWS::GroundStation::Config#/Id"]]
    Name: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, ConfigData: _M, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataflowEndpointGroup(_Resource):
    Arn: _R[_L["AWS::GroundStation::DataflowEndpointGroup#/Arn"]]
    ContactPostPassDurationSeconds: _X
    ContactPrePassDurationSeconds: _X
    EndpointDetails: _X
    Id: _R[_L["AWS::GroundStation::DataflowEndpointGroup#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, EndpointDetails: _A, ContactPostPassDurationSeconds: _I | None = ..., ContactPrePassDurationSeconds: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataflowEndpointGroupV2(_Resource):
    Arn: _R[_L["AWS::GroundStation::DataflowEndpointGroupV2#/Arn"]]
    ContactPostPassDurationSeconds: _X
    ContactPrePassDurationSeconds: _X
    EndpointDetails: _X
    Endpoints: _X
    Id: _R[_L["AWS::GroundStation::DataflowEndpointGroupV2#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, ContactPostPassDurationSeconds: _I | None = ..., ContactPrePassDurationSeconds: _I | None = ..., Endpoints: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MissionProfile(_Resource):
    Arn: _R[_L["AWS::GroundStation::MissionProfile#/Arn"]]
    ContactPostPassDurationSeconds: _X
    ContactPrePassDurationSeconds: _X
    DataflowEdges: _X
    Id: _R[_L["AWS::GroundStation::MissionProfile#/Id"]]
    MinimumViableContactDurationSeconds: _X
    Name: _X
    Region: _X
    StreamsKmsKey: _X
    StreamsKmsRole: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    TelemetrySinkConfigArn: _X
    TrackingConfigArn: _X
    def __init__(self, address: str, /, *, DataflowEdges: _A, MinimumViableContactDurationSeconds: _I, Name: _S, TrackingConfigArn: _S, ContactPostPassDurationSeconds: _I | None = ..., ContactPrePassDurationSeconds: _I | None = ..., StreamsKmsKey: _M | None = ..., StreamsKmsRole: _0 | None = ..., Tags: _A | None = ..., TelemetrySinkConfigArn: _S | None = ..., **options: _Unpack[_O]) -> None: ...
