# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | EventBus | _R[_L["AWS::EventsV2::EventBus#/EventBusArn"]]

class EventBus(_Resource):
    CreationTime: _X
    Description: _X
    EncryptionConfiguration: _X
    EventBusArn: _R[_L["AWS::EventsV2::EventBus#/EventBusArn"]]
    LastModifiedTime: _X
    Name: _X
    State: _X
    StorageConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., EncryptionConfiguration: _M | None = ..., StorageConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventSource(_Resource):
    Configuration: _X
    CreationTime: _X
    Description: _X
    EventBusArn: _R[_L["AWS::EventsV2::EventBus#/EventBusArn"]]
    EventSourceArn: _R[_L["AWS::EventsV2::EventSource#/EventSourceArn"]]
    LastModifiedTime: _X
    Name: _X
    Revoked: _X
    State: _X
    Tags: _X
    def __init__(self, address: str, /, *, Configuration: _M, EventBusArn: _0, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    EventBusArn: _R[_L["AWS::EventsV2::ResourcePolicy#/EventBusArn"]]
    PolicyDocument: _X
    RevisionId: _X
    def __init__(self, address: str, /, *, EventBusArn: _0, PolicyDocument: _M, **options: _Unpack[_O]) -> None: ...

class Subscriber(_Resource):
    BatchConfiguration: _X
    BusName: _X
    CreationTime: _X
    Description: _X
    EventBusArn: _R[_L["AWS::EventsV2::EventBus#/EventBusArn"]]
    FilterConfiguration: _X
    InvokeConfiguration: _X
    LastModifiedTime: _X
    LogConfiguration: _X
    Name: _X
    OnFailureConfiguration: _X
    PointInTimeConfiguration: _X
    ResumePosition: _X
    RetryPolicy: _X
    StartingPosition: _X
    State: _X
    SubscriberArn: _R[_L["AWS::EventsV2::Subscriber#/SubscriberArn"]]
    Tags: _X
    Transformer: _X
    Type: _X
    def __init__(self, address: str, /, *, EventBusArn: _0, InvokeConfiguration: _M, Name: _S, BatchConfiguration: _M | None = ..., Description: _S | None = ..., FilterConfiguration: _M | None = ..., LogConfiguration: _M | None = ..., OnFailureConfiguration: _M | None = ..., PointInTimeConfiguration: _M | None = ..., ResumePosition: _S | None = ..., RetryPolicy: _M | None = ..., StartingPosition: _S | None = ..., State: _S | None = ..., Tags: _A | None = ..., Transformer: _M | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...
