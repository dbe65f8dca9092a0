# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | NotificationConfiguration | _R[_L["AWS::Notifications::NotificationConfiguration#/Arn"]]

class ChannelAssociation(_Resource):
    Arn: _R[_L["AWS::Notifications::ChannelAssociation#/Arn"]]
    NotificationConfigurationArn: _R[_L["AWS::Notifications::ChannelAssociation#/NotificationConfigurationArn"]]
    def __init__(self, address: str, /, *, Arn: _S, NotificationConfigurationArn: _0, **options: _Unpack[_O]) -> None: ...

class EventRule(_Resource):
    Arn: _R[_L["AWS::Notifications::EventRule#/Arn"]]
    CreationTime: _X
    EventPattern: _X
    EventType: _X
    ManagedRules: _X
    NotificationConfigurationArn: _R[_L["AWS::Notifications::NotificationConfiguration#/Arn"]]
    Regions: _X
    Source: _X
    StatusSummaryByRegion: _X
    def __init__(self, address: str, /, *, EventType: _S, NotificationConfigurationArn: _0, Regions: _A, Source: _S, EventPattern: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ManagedNotificationAccountContactAssociation(_Resource):
    ContactIdentifier: _R[_L["AWS::Notifications::ManagedNotificationAccountContactAssociation#/ContactIdentifier"]]
    IsSensitiveEventsSubscribed: _X
    ManagedNotificationConfigurationArn: _R[_L["AWS::Notifications::ManagedNotificationAccountContactAssociation#/ManagedNotificationConfigurationArn"]]
    def __init__(self, address: str, /, *, ContactIdentifier: _S, ManagedNotificationConfigurationArn: _S, IsSensitiveEventsSubscribed: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class ManagedNotificationAdditionalChannelAssociation(_Resource):
    ChannelArn: _R[_L["AWS::Notifications::ManagedNotificationAdditionalChannelAssociation#/ChannelArn"]]
    IsSensitiveEventsSubscribed: _X
    ManagedNotificationConfigurationArn: _R[_L["AWS::Notifications::ManagedNotificationAdditionalChannelAssociation#/ManagedNotificationConfigurationArn"]]
    def __init__(self, address: str, /, *, ChannelArn: _S, ManagedNotificationConfigurationArn: _S, IsSensitiveEventsSubscribed: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class NotificationConfiguration(_Resource):
    AggregationDuration: _X
    Arn: _R[_L["AWS::Notifications::NotificationConfiguration#/Arn"]]
    CreationTime: _X
    Description: _X
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S, Name: _S, AggregationDuration: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NotificationHub(_Resource):
    CreationTime: _X
    NotificationHubStatusSummary: _X
    Region: _R[_L["AWS::Notifications::NotificationHub#/Region"]]
    def __init__(self, address: str, /, *, Region: _S, **options: _Unpack[_O]) -> None: ...

class OrganizationalUnitAssociation(_Resource):
    NotificationConfigurationArn: _R[_L["AWS::Notifications::OrganizationalUnitAssociation#/NotificationConfigurationArn"]]
    OrganizationalUnitId: _R[_L["AWS::Notifications::OrganizationalUnitAssociation#/OrganizationalUnitId"]]
    def __init__(self, address: str, /, *, NotificationConfigurationArn: _0, OrganizationalUnitId: _S, **options: _Unpack[_O]) -> None: ...
