# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class AllowList(_Resource):
    Arn: _R[_L["AWS::Macie::AllowList#/Arn"]]
    Criteria: _X
    Description: _X
    Id: _R[_L["AWS::Macie::AllowList#/Id"]]
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Criteria: _M, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomDataIdentifier(_Resource):
    Arn: _R[_L["AWS::Macie::CustomDataIdentifier#/Arn"]]
    Description: _X
    Id: _R[_L["AWS::Macie::CustomDataIdentifier#/Id"]]
    IgnoreWords: _X
    Keywords: _X
    MaximumMatchDistance: _X
    Name: _X
    Regex: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Regex: _S, Description: _S | None = ..., IgnoreWords: _A | None = ..., Keywords: _A | None = ..., MaximumMatchDistance: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FindingsFilter(_Resource):
    Action: _X
    Arn: _R[_L["AWS::Macie::FindingsFilter#/Arn"]]
    Description: _X
    FindingCriteria: _X
    Id: _R[_L["AWS::Macie::FindingsFilter#/Id"]]
    Name: _X
    Position: _X
    Tags: _X
    def __init__(self, address: str, /, *, FindingCriteria: _M, Name: _S, Action: _S | None = ..., Description: _S | None = ..., Position: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Member(_Resource):
    AccountId: _X
    AdministratorAccountId: _X
    Arn: _R[_L["AWS::Macie::Member#/Arn"]]
    Email: _X
    RelationshipStatus: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AccountId: _S, Email: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Session(_Resource):
    AutomatedDiscoveryStatus: _X
    AwsAccountId: _R[_L["AWS::Macie::Session#/AwsAccountId"]]
    FindingPublishingFrequency: _X
    ServiceRole: _X
    Status: _X
    def __init__(self, address: str, /, *, FindingPublishingFrequency: _S | None = ..., Status: _S | None = ..., **options: _Unpack[_O]) -> None: ...
