# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | ExperimentTemplate | _R[_L["AWS::FIS::ExperimentTemplate#/Id"]]

class ExperimentTemplate(_Resource):
    Actions: _X
    Description: _X
    ExperimentOptions: _X
    ExperimentReportConfiguration: _X
    Id: _R[_L["AWS::FIS::ExperimentTemplate#/Id"]]
    LogConfiguration: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StopConditions: _X
    Tags: _X
    Targets: _X
    def __init__(self, address: str, /, *, Description: _S, RoleArn: _0, StopConditions: _A, Targets: _M, Actions: _M | None = ..., ExperimentOptions: _M | None = ..., ExperimentReportConfiguration: _M | None = ..., LogConfiguration: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class TargetAccountConfiguration(_Resource):
    AccountId: _R[_L["AWS::FIS::TargetAccountConfiguration#/AccountId"]]
    Description: _X
    ExperimentTemplateId: _R[_L["AWS::FIS::TargetAccountConfiguration#/ExperimentTemplateId"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, AccountId: _S, ExperimentTemplateId: _1, RoleArn: _0, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...
