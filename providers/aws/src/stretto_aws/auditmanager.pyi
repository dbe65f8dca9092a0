# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Assessment(_Resource):
    Arn: _R[_L["AWS::AuditManager::Assessment#/Arn"]]
    AssessmentId: _R[_L["AWS::AuditManager::Assessment#/AssessmentId"]]
    AssessmentReportsDestination: _X
    AwsAccount: _X
    CreationTime: _X
    Delegations: _X
    Description: _X
    FrameworkId: _X
    Name: _X
    Roles: _X
    Scope: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, AssessmentReportsDestination: _M | None = ..., AwsAccount: _M | None = ..., Delegations: _A | None = ..., Description: _S | None = ..., FrameworkId: _S | None = ..., Name: _S | None = ..., Roles: _A | None = ..., Scope: _M | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AssessmentFramework(_Resource):
    Arn: _R[_L["AWS::AuditManager::AssessmentFramework#/Arn"]]
    ComplianceType: _X
    ControlSets: _X
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    FrameworkId: _X
    LastUpdatedAt: _X
    LastUpdatedBy: _X
    Name: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, ControlSets: _A, Name: _S, ComplianceType: _S | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Control(_Resource):
    ActionPlanInstructions: _X
    ActionPlanTitle: _X
    Arn: _R[_L["AWS::AuditManager::Control#/Arn"]]
    ControlMappingSources: _X
    ControlSources: _X
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    Id: _R[_L["AWS::AuditManager::Control#/Id"]]
    LastUpdatedAt: _X
    LastUpdatedBy: _X
    Name: _X
    Tags: _X
    TestingInformation: _X
    Type: _X
    def __init__(self, address: str, /, *, ControlMappingSources: _A, Name: _S, ActionPlanInstructions: _S | None = ..., ActionPlanTitle: _S | None = ..., Description: _S | None = ..., Tags: _A | None = ..., TestingInformation: _S | None = ..., **options: _Unpack[_O]) -> None: ...
