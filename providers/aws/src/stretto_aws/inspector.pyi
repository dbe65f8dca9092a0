# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | ResourceGroup | _R[_L["AWS::Inspector::ResourceGroup#/Arn"]]
_1: _TypeAlias = _T | AssessmentTarget | _R[_L["AWS::Inspector::AssessmentTarget#/Arn"]]

class AssessmentTarget(_Resource):
    Arn: _R[_L["AWS::Inspector::AssessmentTarget#/Arn"]]
    AssessmentTargetName: _X
    ResourceGroupArn: _R[_L["AWS::Inspector::ResourceGroup#/Arn"]]
    def __init__(self, address: str, /, *, AssessmentTargetName: _S | None = ..., ResourceGroupArn: _0 | None = ..., **options: _Unpack[_O]) -> None: ...

class AssessmentTemplate(_Resource):
    Arn: _R[_L["AWS::Inspector::AssessmentTemplate#/Arn"]]
    AssessmentTargetArn: _R[_L["AWS::Inspector::AssessmentTarget#/Arn"]]
    AssessmentTemplateName: _X
    DurationInSeconds: _X
    RulesPackageArns: _X
    UserAttributesForFindings: _X
    def __init__(self, address: str, /, *, AssessmentTargetArn: _1, DurationInSeconds: _I, RulesPackageArns: _A, AssessmentTemplateName: _S | None = ..., UserAttributesForFindings: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceGroup(_Resource):
    Arn: _R[_L["AWS::Inspector::ResourceGroup#/Arn"]]
    ResourceGroupTags: _X
    def __init__(self, address: str, /, *, ResourceGroupTags: _A, **options: _Unpack[_O]) -> None: ...
