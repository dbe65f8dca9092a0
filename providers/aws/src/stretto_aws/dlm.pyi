# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class LifecyclePolicy(_Resource):
    Arn: _R[_L["AWS::DLM::LifecyclePolicy#/Arn"]]
    CopyTags: _X
    CreateInterval: _X
    CrossRegionCopyTargets: _X
    DefaultPolicy: _X
    Description: _X
    Exclusions: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ExtendDeletion: _X
    PolicyDetails: _X
    PolicyId: _R[_L["AWS::DLM::LifecyclePolicy#/PolicyId"]]
    RetainInterval: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, CopyTags: _B | None = ..., CreateInterval: _I | None = ..., CrossRegionCopyTargets: _A | None = ..., DefaultPolicy: _S | None = ..., Description: _S | None = ..., Exclusions: _M | None = ..., ExecutionRoleArn: _0 | None = ..., ExtendDeletion: _B | None = ..., PolicyDetails: _M | None = ..., RetainInterval: _I | None = ..., State: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
