# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | ResourceSet | _R[_L["AWS::Route53RecoveryReadiness::ResourceSet#/ResourceSetName", "AWS::Route53RecoveryReadiness::ResourceSet#/ResourceSetArn"]]

class Cell(_Resource):
    CellArn: _R[_L["AWS::Route53RecoveryReadiness::Cell#/CellArn"]]
    CellName: _R[_L["AWS::Route53RecoveryReadiness::Cell#/CellName"]]
    Cells: _X
    ParentReadinessScopes: _X
    Tags: _X
    def __init__(self, address: str, /, *, CellName: _S | None = ..., Cells: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReadinessCheck(_Resource):
    ReadinessCheckArn: _R[_L["AWS::Route53RecoveryReadiness::ReadinessCheck#/ReadinessCheckArn"]]
    ReadinessCheckName: _R[_L["AWS::Route53RecoveryReadiness::ReadinessCheck#/ReadinessCheckName"]]
    ResourceSetName: _X
    Tags: _X
    def __init__(self, address: str, /, *, ReadinessCheckName: _S | None = ..., ResourceSetName: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RecoveryGroup(_Resource):
    Cells: _X
    RecoveryGroupArn: _R[_L["AWS::Route53RecoveryReadiness::RecoveryGroup#/RecoveryGroupArn"]]
    RecoveryGroupName: _R[_L["AWS::Route53RecoveryReadiness::RecoveryGroup#/RecoveryGroupName"]]
    Tags: _X
    def __init__(self, address: str, /, *, Cells: _A | None = ..., RecoveryGroupName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceSet(_Resource):
    ResourceSetArn: _R[_L["AWS::Route53RecoveryReadiness::ResourceSet#/ResourceSetArn"]]
    ResourceSetName: _R[_L["AWS::Route53RecoveryReadiness::ResourceSet#/ResourceSetName"]]
    ResourceSetType: _X
    Resources: _X
    Tags: _X
    def __init__(self, address: str, /, *, ResourceSetType: _S, Resources: _A, ResourceSetName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
