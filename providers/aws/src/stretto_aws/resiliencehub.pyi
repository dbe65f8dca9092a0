# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class App(_Resource):
    AppArn: _R[_L["AWS::ResilienceHub::App#/AppArn"]]
    AppAssessmentSchedule: _X
    AppTemplateBody: _X
    Description: _X
    DriftStatus: _X
    EventSubscriptions: _X
    Name: _X
    PermissionModel: _X
    ResiliencyPolicyArn: _X
    ResourceMappings: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppTemplateBody: _S, Name: _S, ResourceMappings: _A, AppAssessmentSchedule: _S | None = ..., Description: _S | None = ..., EventSubscriptions: _A | None = ..., PermissionModel: _M | None = ..., ResiliencyPolicyArn: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ResiliencyPolicy(_Resource):
    DataLocationConstraint: _X
    Policy: _X
    PolicyArn: _R[_L["AWS::ResilienceHub::ResiliencyPolicy#/PolicyArn"]]
    PolicyDescription: _X
    PolicyName: _X
    Tags: _X
    Tier: _X
    def __init__(self, address: str, /, *, Policy: _M, PolicyName: _S, Tier: _S, DataLocationConstraint: _S | None = ..., PolicyDescription: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
