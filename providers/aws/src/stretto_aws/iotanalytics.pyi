# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Channel(_Resource):
    ChannelName: _R[_L["AWS::IoTAnalytics::Channel#/ChannelName"]]
    ChannelStorage: _X
    Id: _R[_L["AWS::IoTAnalytics::Channel#/Id"]]
    RetentionPeriod: _X
    Tags: _X
    def __init__(self, address: str, /, *, ChannelName: _S | None = ..., ChannelStorage: _M | None = ..., RetentionPeriod: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dataset(_Resource):
    Actions: _X
    ContentDeliveryRules: _X
    DatasetName: _R[_L["AWS::IoTAnalytics::Dataset#/DatasetName"]]
    Id: _R[_L["AWS::IoTAnalytics::Dataset#/Id"]]
    LateDataRules: _X
    RetentionPeriod: _X
    Tags: _X
    Triggers: _X
    VersioningConfiguration: _X
    def __init__(self, address: str, /, *, Actions: _A, ContentDeliveryRules: _A | None = ..., DatasetName: _S | None = ..., LateDataRules: _A | None = ..., RetentionPeriod: _M | None = ..., Tags: _A | None = ..., Triggers: _A | None = ..., VersioningConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Datastore(_Resource):
    DatastoreName: _R[_L["AWS::IoTAnalytics::Datastore#/DatastoreName"]]
    DatastorePartitions: _X
    DatastoreStorage: _X
    FileFormatConfiguration: _X
    Id: _R[_L["AWS::IoTAnalytics::Datastore#/Id"]]
    RetentionPeriod: _X
    Tags: _X
    def __init__(self, address: str, /, *, DatastoreName: _S | None = ..., DatastorePartitions: _M | None = ..., DatastoreStorage: _M | None = ..., FileFormatConfiguration: _M | None = ..., RetentionPeriod: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Pipeline(_Resource):
    Id: _R[_L["AWS::IoTAnalytics::Pipeline#/Id"]]
    PipelineActivities: _X
    PipelineName: _R[_L["AWS::IoTAnalytics::Pipeline#/PipelineName"]]
    Tags: _X
    def __init__(self, address: str, /, *, PipelineActivities: _A, PipelineName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
