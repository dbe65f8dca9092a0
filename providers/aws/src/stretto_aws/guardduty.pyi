# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Detector | _R[_L["AWS::GuardDuty::Detector#/Id"]]

class CustomDetectionRuleAssociation(_Resource):
    AccountId: _X
    Arn: _R[_L["AWS::GuardDuty::CustomDetectionRuleAssociation#/Arn"]]
    AssociationId: _R[_L["AWS::GuardDuty::CustomDetectionRuleAssociation#/AssociationId"]]
    CreatedAt: _X
    Mode: _X
    RuleId: _R[_L["AWS::GuardDuty::CustomDetectionRuleAssociation#/RuleId"]]
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Mode: _S, RuleId: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Detector(_Resource):
    DataSources: _X
    Enable: _X
    Features: _X
    FindingPublishingFrequency: _X
    Id: _R[_L["AWS::GuardDuty::Detector#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, Enable: _B, DataSources: _M | None = ..., Features: _A | None = ..., FindingPublishingFrequency: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Filter(_Resource):
    Action: _X
    Description: _X
    DetectorId: _R[_L["AWS::GuardDuty::Filter#/DetectorId"]]
    FindingCriteria: _X
    Name: _R[_L["AWS::GuardDuty::Filter#/Name"]]
    Rank: _X
    Tags: _X
    def __init__(self, address: str, /, *, DetectorId: _0, FindingCriteria: _M, Name: _S, Action: _S | None = ..., Description: _S | None = ..., Rank: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IPSet(_Resource):
    Activate: _X
    DetectorId: _R[_L["AWS::GuardDuty::IPSet#/DetectorId"]]
    ExpectedBucketOwner: _X
    Format: _X
    Id: _R[_L["AWS::GuardDuty::IPSet#/Id"]]
    Location: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Format: _S, Location: _S, Activate: _B | None = ..., DetectorId: _0 | None = ..., ExpectedBucketOwner: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MalwareProtectionPlan(_Resource):
    Actions: _X
    Arn: _R[_L["AWS::GuardDuty::MalwareProtectionPlan#/Arn"]]
    CreatedAt: _X
    MalwareProtectionPlanId: _R[_L["AWS::GuardDuty::MalwareProtectionPlan#/MalwareProtectionPlanId"]]
    ProtectedResource: _X
    Role: _X
    Status: _X
    StatusReasons: _X
    Tags: _X
    def __init__(self, address: str, /, *, ProtectedResource: _M, Role: _S, Actions: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Master(_Resource):
    DetectorId: _R[_L["AWS::GuardDuty::Master#/DetectorId"]]
    InvitationId: _X
    MasterId: _R[_L["AWS::GuardDuty::Master#/MasterId"]]
    def __init__(self, address: str, /, *, DetectorId: _0, MasterId: _S, InvitationId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Member(_Resource):
    DetectorId: _R[_L["AWS::GuardDuty::Member#/DetectorId"]]
    DisableEmailNotification: _X
    Email: _X
    MemberId: _R[_L["AWS::GuardDuty::Member#/MemberId"]]
    Message: _X
    Status: _X
    def __init__(self, address: str, /, *, Email: _S, DetectorId: _0 | None = ..., DisableEmailNotification: _B | None = ..., MemberId: _S | None = ..., Message: _S | None = ..., Status: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PublishingDestination(_Resource):
    DestinationProperties: _X
    DestinationType: _X
    DetectorId: _R[_L["AWS::GuardDuty::PublishingDestination#/DetectorId"]]
    Id: _R[_L["AWS::GuardDuty::PublishingDestination#/Id"]]
    PublishingFailureStartTimestamp: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, DestinationProperties: _M, DestinationType: _S, DetectorId: _0, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ThreatEntitySet(_Resource):
    Activate: _X
    CreatedAt: _X
    DetectorId: _R[_L["AWS::GuardDuty::ThreatEntitySet#/DetectorId"]]
    ErrorDetails: _X
    ExpectedBucketOwner: _X
    Format: _X
    Id: _R[_L["AWS::GuardDuty::ThreatEntitySet#/Id"]]
    Location: _X
    Name: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Format: _S, Location: _S, Activate: _B | None = ..., DetectorId: _0 | None = ..., ExpectedBucketOwner: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ThreatIntelSet(_Resource):
    Activate: _X
    DetectorId: _R[_L["AWS::GuardDuty::ThreatIntelSet#/DetectorId"]]
    ExpectedBucketOwner: _X
    Format: _X
    Id: _R[_L["AWS::GuardDuty::ThreatIntelSet#/Id"]]
    Location: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Format: _S, Location: _S, Activate: _B | None = ..., DetectorId: _0 | None = ..., ExpectedBucketOwner: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrustedEntitySet(_Resource):
    Activate: _X
    CreatedAt: _X
    DetectorId: _R[_L["AWS::GuardDuty::TrustedEntitySet#/DetectorId"]]
    ErrorDetails: _X
    ExpectedBucketOwner: _X
    Format: _X
    Id: _R[_L["AWS::GuardDuty::TrustedEntitySet#/Id"]]
    Location: _X
    Name: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Format: _S, Location: _S, Activate: _B | None = ..., DetectorId: _0 | None = ..., ExpectedBucketOwner: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
