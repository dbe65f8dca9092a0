# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Profile | _R[_L["AWS::Route53Profiles::Profile#/Id", "AWS::Route53Profiles::Profile#/Arn"]]

class Profile(_Resource):
    Arn: _R[_L["AWS::Route53Profiles::Profile#/Arn"]]
    ClientToken: _X
    Id: _R[_L["AWS::Route53Profiles::Profile#/Id"]]
    Name: _X
    ShareStatus: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ProfileAssociation(_Resource):
    Arn: _X
    Id: _R[_L["AWS::Route53Profiles::ProfileAssociation#/Id"]]
    Name: _X
    ProfileId: _X
    ResourceId: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ProfileId: _0, ResourceId: _S, Arn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ProfileResourceAssociation(_Resource):
    Id: _R[_L["AWS::Route53Profiles::ProfileResourceAssociation#/Id"]]
    Name: _X
    ProfileId: _X
    ResourceArn: _X
    ResourceProperties: _X
    ResourceType: _X
    def __init__(self, address: str, /, *, Name: _S, ProfileId: _0, ResourceArn: _S, ResourceProperties: _S | None = ..., **options: _Unpack[_O]) -> None: ...
