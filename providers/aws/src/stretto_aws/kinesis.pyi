# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | StreamConsumer | _R[_L["AWS::Kinesis::Stream#/Arn", "AWS::Kinesis::StreamConsumer#/ConsumerARN"]]
_2: _TypeAlias = _T | _R[_L["AWS::Kinesis::Stream#/Arn"]]

class Channel(_Resource):
    ChannelARN: _R[_L["AWS::Kinesis::Channel#/ChannelARN"]]
    ChannelCreationTimestamp: _X
    ChannelId: _R[_L["AWS::Kinesis::Channel#/ChannelId"]]
    ChannelName: _X
    ChannelStatus: _X
    EncryptionConfiguration: _X
    LoggingConfiguration: _X
    S3DestinationConfiguration: _X
    S3TablesDestinationConfiguration: _X
    ServiceExecutionRoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    StreamConfigurationList: _X
    Tags: _X
    def __init__(self, address: str, /, *, ChannelName: _S, ServiceExecutionRoleARN: _0, StreamConfigurationList: _A, EncryptionConfiguration: _M | None = ..., LoggingConfiguration: _M | None = ..., S3DestinationConfiguration: _M | None = ..., S3TablesDestinationConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    ResourceArn: _R[_L["AWS::Kinesis::ResourcePolicy#/ResourceArn"]]
    ResourcePolicy: _X
    def __init__(self, address: str, /, *, ResourceArn: _1, ResourcePolicy: _M, **options: _Unpack[_O]) -> None: ...

class Stream(_Resource):
    Arn: _R[_L["AWS::Kinesis::Stream#/Arn"]]
    DesiredShardLevelMetrics: _X
    MaxRecordSizeInKiB: _X
    Name: _R[_L["AWS::Kinesis::Stream#/Name"]]
    RecordDistributionStrategy: _X
    RetentionPeriodHours: _X
    ShardCount: _X
    StreamEncryption: _X
    StreamModeDetails: _X
    Tags: _X
    WarmThroughputMiBps: _X
    WarmThroughputObject: _X
    def __init__(self, address: str, /, *, DesiredShardLevelMetrics: _A | None = ..., MaxRecordSizeInKiB: _I | None = ..., Name: _S | None = ..., RecordDistributionStrategy: _S | None = ..., RetentionPeriodHours: _I | None = ..., ShardCount: _I | None = ..., StreamEncryption: _M | None = ..., StreamModeDetails: _M | None = ..., Tags: _A | None = ..., WarmThroughputMiBps: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class StreamConsumer(_Resource):
    ConsumerARN: _R[_L["AWS::Kinesis::StreamConsumer#/ConsumerARN"]]
    ConsumerCreationTimestamp: _X
    ConsumerName: _X
    ConsumerStatus: _X
    StreamARN: _R[_L["AWS::Kinesis::Stream#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, ConsumerName: _S, StreamARN: _2, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
