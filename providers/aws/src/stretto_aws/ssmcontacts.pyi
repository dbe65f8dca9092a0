# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Contact(_Resource):
    Alias: _X
    Arn: _R[_L["AWS::SSMContacts::Contact#/Arn"]]
    DisplayName: _X
    Plan: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Alias: _S, DisplayName: _S, Type: _S, Plan: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ContactChannel(_Resource):
    Arn: _R[_L["AWS::SSMContacts::ContactChannel#/Arn"]]
    ChannelAddress: _X
    ChannelName: _X
    ChannelType: _X
    ContactId: _X
    DeferActivation: _X
    def __init__(self, address: str, /, *, ChannelAddress: _S | None = ..., ChannelName: _S | None = ..., ChannelType: _S | None = ..., ContactId: _S | None = ..., DeferActivation: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Plan(_Resource):
    Arn: _R[_L["AWS::SSMContacts::Plan#/Arn"]]
    ContactId: _X
    RotationIds: _X
    Stages: _X
    def __init__(self, address: str, /, *, ContactId: _S | None = ..., RotationIds: _A | None = ..., Stages: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Rotation(_Resource):
    Arn: _R[_L["AWS::SSMContacts::Rotation#/Arn"]]
    ContactIds: _X
    Name: _X
    Recurrence: _X
    StartTime: _X
    Tags: _X
    TimeZoneId: _X
    def __init__(self, address: str, /, *, ContactIds: _A, Name: _S, Recurrence: _M, StartTime: _S, TimeZoneId: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
