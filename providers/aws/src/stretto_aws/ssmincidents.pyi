# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class ReplicationSet(_Resource):
    Arn: _R[_L["AWS::SSMIncidents::ReplicationSet#/Arn"]]
    DeletionProtected: _X
    Regions: _X
    Tags: _X
    def __init__(self, address: str, /, *, Regions: _A, DeletionProtected: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResponsePlan(_Resource):
    Actions: _X
    Arn: _R[_L["AWS::SSMIncidents::ResponsePlan#/Arn"]]
    ChatChannel: _X
    DisplayName: _X
    Engagements: _X
    IncidentTemplate: _X
    Integrations: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, IncidentTemplate: _M, Name: _S, Actions: _A | None = ..., ChatChannel: _M | None = ..., DisplayName: _S | None = ..., Engagements: _A | None = ..., Integrations: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
