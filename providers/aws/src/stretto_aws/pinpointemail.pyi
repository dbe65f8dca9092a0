# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class ConfigurationSet(_Resource):
    DeliveryOptions: _X
    Id: _R[_L["AWS::PinpointEmail::ConfigurationSet#/Id"]]
    Name: _X
    ReputationOptions: _X
    SendingOptions: _X
    Tags: _X
    TrackingOptions: _X
    def __init__(self, address: str, /, *, Name: _S, DeliveryOptions: _M | None = ..., ReputationOptions: _M | None = ..., SendingOptions: _M | None = ..., Tags: _A | None = ..., TrackingOptions: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationSetEventDestination(_Resource):
    ConfigurationSetName: _X
    EventDestination: _X
    EventDestinationName: _X
    Id: _R[_L["AWS::PinpointEmail::ConfigurationSetEventDestination#/Id"]]
    def __init__(self, address: str, /, *, ConfigurationSetName: _S, EventDestinationName: _S, EventDestination: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class DedicatedIpPool(_Resource):
    Id: _R[_L["AWS::PinpointEmail::DedicatedIpPool#/Id"]]
    PoolName: _X
    Tags: _X
    def __init__(self, address: str, /, *, PoolName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Identity(_Resource):
    DkimSigningEnabled: _X
    FeedbackForwardingEnabled: _X
    Id: _R[_L["AWS::PinpointEmail::Identity#/Id"]]
    IdentityDNSRecordName1: _X
    IdentityDNSRecordName2: _X
    IdentityDNSRecordName3: _X
    IdentityDNSRecordValue1: _X
    IdentityDNSRecordValue2: _X
    IdentityDNSRecordValue3: _X
    MailFromAttributes: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, DkimSigningEnabled: _B | None = ..., FeedbackForwardingEnabled: _B | None = ..., MailFromAttributes: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
