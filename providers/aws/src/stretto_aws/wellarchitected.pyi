# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Profile | AgentProfile | _R[_L["AWS::WellArchitected::Profile#/ProfileArn", "AWS::WellArchitected::AgentProfile#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class AgentContext(_Resource):
    ApplicationType: _X
    Arn: _R[_L["AWS::WellArchitected::AgentContext#/Arn"]]
    Content: _X
    ContextType: _X
    CreatedAt: _X
    CreatedBy: _X
    Criticality: _X
    Id: _R[_L["AWS::WellArchitected::AgentContext#/Id"]]
    LastModifiedAt: _X
    LastModifiedBy: _X
    ProfileArn: _X
    Title: _X
    def __init__(self, address: str, /, *, Content: _M, ContextType: _S, ProfileArn: _0, Title: _S, **options: _Unpack[_O]) -> None: ...

class AgentGoal(_Resource):
    Arn: _R[_L["AWS::WellArchitected::AgentGoal#/Arn"]]
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    Id: _R[_L["AWS::WellArchitected::AgentGoal#/Id"]]
    LastModifiedAt: _X
    LastModifiedBy: _X
    Pillars: _X
    ProfileArn: _X
    Title: _X
    def __init__(self, address: str, /, *, Pillars: _A, ProfileArn: _0, Title: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class AgentProfile(_Resource):
    AggregationConfiguration: _X
    Arn: _R[_L["AWS::WellArchitected::AgentProfile#/Arn"]]
    BusinessOverview: _X
    CreatedAt: _X
    CreatedBy: _X
    DeletionProtection: _X
    Description: _X
    DisplayName: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    LastModifiedAt: _X
    LastModifiedBy: _X
    Name: _X
    Pillars: _X
    Tags: _X
    def __init__(self, address: str, /, *, AggregationConfiguration: _A, ExecutionRoleArn: _1, Name: _S, Pillars: _A, BusinessOverview: _S | None = ..., DeletionProtection: _B | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Lens(_Resource):
    Description: _X
    JSONString: _X
    LensArn: _R[_L["AWS::WellArchitected::Lens#/LensArn"]]
    LensId: _R[_L["AWS::WellArchitected::Lens#/LensId"]]
    LensVersion: _X
    Name: _X
    Owner: _X
    Tags: _X
    def __init__(self, address: str, /, *, JSONString: _S | None = ..., LensVersion: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Profile(_Resource):
    CreatedAt: _X
    Owner: _X
    ProfileArn: _R[_L["AWS::WellArchitected::Profile#/ProfileArn"]]
    ProfileDescription: _X
    ProfileName: _X
    ProfileQuestions: _X
    ProfileVersion: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ProfileDescription: _S, ProfileName: _S, ProfileQuestions: _A, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReviewTemplate(_Resource):
    Description: _X
    Lenses: _X
    Notes: _X
    Owner: _X
    Tags: _X
    TemplateArn: _R[_L["AWS::WellArchitected::ReviewTemplate#/TemplateArn"]]
    TemplateName: _X
    UpdateStatus: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Description: _S, Lenses: _A, TemplateName: _S, Notes: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Workload(_Resource):
    AccountIds: _X
    ArchitecturalDesign: _X
    AwsRegions: _X
    Description: _X
    DiscoveryConfig: _X
    Environment: _X
    ImprovementStatus: _X
    Industry: _X
    IndustryType: _X
    Lenses: _X
    NonAwsRegions: _X
    Notes: _X
    ReviewOwner: _X
    Tags: _X
    WorkloadArn: _R[_L["AWS::WellArchitected::Workload#/WorkloadArn"]]
    WorkloadId: _R[_L["AWS::WellArchitected::Workload#/WorkloadId"]]
    WorkloadName: _X
    def __init__(self, address: str, /, *, Description: _S, Environment: _S, Lenses: _A, WorkloadName: _S, AccountIds: _A | None = ..., ArchitecturalDesign: _S | None = ..., AwsRegions: _A | None = ..., DiscoveryConfig: _M | None = ..., Industry: _S | None = ..., IndustryType: _S | None = ..., NonAwsRegions: _A | None = ..., Notes: _S | None = ..., ReviewOwner: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
