# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | AppInstance | _R[_L["AWS::Chime::AppInstance#/AppInstanceArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class AppInstance(_Resource):
    AppInstanceArn: _R[_L["AWS::Chime::AppInstance#/AppInstanceArn"]]
    CreatedTimestamp: _X
    LastUpdatedTimestamp: _X
    Metadata: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Metadata: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AppInstanceBot(_Resource):
    AppInstanceArn: _R[_L["AWS::Chime::AppInstance#/AppInstanceArn"]]
    AppInstanceBotArn: _R[_L["AWS::Chime::AppInstanceBot#/AppInstanceBotArn"]]
    Configuration: _X
    CreatedTimestamp: _X
    LastUpdatedTimestamp: _X
    Metadata: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppInstanceArn: _0, Configuration: _M, Metadata: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AppInstanceUser(_Resource):
    AppInstanceArn: _R[_L["AWS::Chime::AppInstance#/AppInstanceArn"]]
    AppInstanceUserArn: _R[_L["AWS::Chime::AppInstanceUser#/AppInstanceUserArn"]]
    AppInstanceUserId: _X
    ExpirationSettings: _X
    Metadata: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppInstanceArn: _0, AppInstanceUserId: _S, ExpirationSettings: _M | None = ..., Metadata: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Channel(_Resource):
    AppInstanceArn: _R[_L["AWS::Chime::AppInstance#/AppInstanceArn"]]
    Arn: _R[_L["AWS::Chime::Channel#/Arn"]]
    ChannelFlowArn: _R[_L["AWS::Chime::ChannelFlow#/Arn"]]
    ChannelId: _X
    ChimeBearer: _R[_L["AWS::Chime::Channel#/ChimeBearer"]]
    CreatedBy: _X
    CreatedTimestamp: _X
    ElasticChannelConfiguration: _X
    ExpirationSettings: _X
    LastMessageTimestamp: _X
    LastUpdatedTimestamp: _X
    MemberArns: _X
    Metadata: _X
    Mode: _X
    ModeratorArns: _X
    Name: _X
    Privacy: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppInstanceArn: _0, ChimeBearer: _S, Name: _S, ChannelId: _S | None = ..., ElasticChannelConfiguration: _M | None = ..., ExpirationSettings: _M | None = ..., MemberArns: _A | None = ..., Metadata: _S | None = ..., Mode: _S | None = ..., ModeratorArns: _A | None = ..., Privacy: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ChannelFlow(_Resource):
    AppInstanceArn: _R[_L["AWS::Chime::AppInstance#/AppInstanceArn"]]
    AppInstanceId: _X
    Arn: _R[_L["AWS::Chime::ChannelFlow#/Arn"]]
    ChannelFlowId: _R[_L["AWS::Chime::ChannelFlow#/ChannelFlowId"]]
    CreatedTimestamp: _X
    LastUpdatedTimestamp: _X
    Name: _X
    Processors: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppInstanceArn: _0, Name: _S, Processors: _A, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MediaInsightsPipelineConfiguration(_Resource):
    CreatedTimestamp: _X
    Elements: _X
    MediaInsightsPipelineConfigurationArn: _R[_L["AWS::Chime::MediaInsightsPipelineConfiguration#/MediaInsightsPipelineConfigurationArn"]]
    MediaInsightsPipelineConfigurationId: _R[_L["AWS::Chime::MediaInsightsPipelineConfiguration#/MediaInsightsPipelineConfigurationId"]]
    MediaInsightsPipelineConfigurationName: _X
    RealTimeAlertConfiguration: _X
    ResourceAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    UpdatedTimestamp: _X
    def __init__(self, address: str, /, *, Elements: _A, MediaInsightsPipelineConfigurationName: _S, ResourceAccessRoleArn: _1, RealTimeAlertConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MediaPipelineKinesisVideoStreamPool(_Resource):
    Arn: _R[_L["AWS::Chime::MediaPipelineKinesisVideoStreamPool#/Arn"]]
    CreatedTimestamp: _X
    PoolId: _X
    PoolName: _X
    PoolStatus: _X
    StreamConfiguration: _X
    Tags: _X
    UpdatedTimestamp: _X
    def __init__(self, address: str, /, *, PoolName: _S, StreamConfiguration: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SipMediaApplication(_Resource):
    AwsRegion: _X
    CreatedTimestamp: _X
    Endpoints: _X
    Name: _X
    SipMediaApplicationArn: _R[_L["AWS::Chime::SipMediaApplication#/SipMediaApplicationArn"]]
    SipMediaApplicationId: _R[_L["AWS::Chime::SipMediaApplication#/SipMediaApplicationId"]]
    Tags: _X
    UpdatedTimestamp: _X
    def __init__(self, address: str, /, *, AwsRegion: _S, Endpoints: _A, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VoiceConnector(_Resource):
    AwsRegion: _X
    CreatedTimestamp: _X
    Name: _X
    NetworkType: _X
    OutboundHostName: _X
    RequireEncryption: _X
    Tags: _X
    UpdatedTimestamp: _X
    VoiceConnectorArn: _R[_L["AWS::Chime::VoiceConnector#/VoiceConnectorArn"]]
    VoiceConnectorId: _R[_L["AWS::Chime::VoiceConnector#/VoiceConnectorId"]]
    def __init__(self, address: str, /, *, Name: _S, RequireEncryption: _B, AwsRegion: _S | None = ..., NetworkType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
