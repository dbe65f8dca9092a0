# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Account(_Resource):
    AccountId: _R[_L["AWS::Organizations::Account#/AccountId"]]
    AccountName: _X
    Arn: _R[_L["AWS::Organizations::Account#/Arn"]]
    Email: _X
    JoinedMethod: _X
    JoinedTimestamp: _X
    ParentIds: _X
    Paths: _X
    RoleName: _X
    State: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccountName: _S, Email: _S, ParentIds: _A | None = ..., RoleName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Organization(_Resource):
    Arn: _R[_L["AWS::Organizations::Organization#/Arn"]]
    FeatureSet: _X
    Id: _R[_L["AWS::Organizations::Organization#/Id"]]
    ManagementAccountArn: _X
    ManagementAccountEmail: _X
    ManagementAccountId: _X
    RootId: _X
    def __init__(self, address: str, /, *, FeatureSet: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class OrganizationalUnit(_Resource):
    Arn: _R[_L["AWS::Organizations::OrganizationalUnit#/Arn"]]
    Id: _R[_L["AWS::Organizations::OrganizationalUnit#/Id"]]
    Name: _X
    ParentId: _X
    Path: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ParentId: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Policy(_Resource):
    Arn: _R[_L["AWS::Organizations::Policy#/Arn"]]
    AwsManaged: _X
    Content: _X
    Description: _X
    Id: _R[_L["AWS::Organizations::Policy#/Id"]]
    Name: _X
    Tags: _X
    TargetIds: _X
    Type: _X
    def __init__(self, address: str, /, *, Content: _J, Name: _S, Type: _S, Description: _S | None = ..., Tags: _A | None = ..., TargetIds: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    Arn: _R[_L["AWS::Organizations::ResourcePolicy#/Arn"]]
    Content: _X
    Id: _R[_L["AWS::Organizations::ResourcePolicy#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, Content: _J, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
