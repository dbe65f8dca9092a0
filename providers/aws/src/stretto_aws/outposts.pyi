# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Site | _R[_L["AWS::Outposts::Site#/SiteId", "AWS::Outposts::Site#/SiteArn"]]

class Outpost(_Resource):
    AvailabilityZone: _X
    AvailabilityZoneId: _X
    Description: _X
    LifeCycleStatus: _X
    Name: _X
    OutpostArn: _R[_L["AWS::Outposts::Outpost#/OutpostArn"]]
    OutpostId: _R[_L["AWS::Outposts::Outpost#/OutpostId"]]
    OwnerId: _X
    SiteArn: _R[_L["AWS::Outposts::Site#/SiteArn"]]
    SiteId: _X
    SupportedHardwareType: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, SiteId: _0, AvailabilityZone: _S | None = ..., AvailabilityZoneId: _S | None = ..., Description: _S | None = ..., SupportedHardwareType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Site(_Resource):
    Description: _X
    Name: _X
    Notes: _X
    OperatingAddress: _X
    RackPhysicalProperties: _X
    ShippingAddress: _X
    SiteArn: _R[_L["AWS::Outposts::Site#/SiteArn"]]
    SiteId: _R[_L["AWS::Outposts::Site#/SiteId"]]
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Notes: _S | None = ..., OperatingAddress: _M | None = ..., RackPhysicalProperties: _M | None = ..., ShippingAddress: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
