# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Channel | _R[_L["AWS::MediaTailor::Channel#/ChannelName", "AWS::MediaTailor::Channel#/Arn"]]
_1: _TypeAlias = _T | SourceLocation | _R[_L["AWS::MediaTailor::SourceLocation#/SourceLocationName", "AWS::MediaTailor::SourceLocation#/Arn"]]
_2: _TypeAlias = _T | PlaybackConfiguration | _R[_L["AWS::MediaTailor::PlaybackConfiguration#/Name", "AWS::MediaTailor::PlaybackConfiguration#/PlaybackConfigurationArn"]]
_3: _TypeAlias = _T | _R[_L["AWS::MediaTailor::LiveSource#/LiveSourceName", "AWS::MediaTailor::LiveSource#/Arn"]]
_4: _TypeAlias = _T | _R[_L["AWS::MediaTailor::VodSource#/VodSourceName", "AWS::MediaTailor::VodSource#/Arn"]]

class Channel(_Resource):
    Arn: _R[_L["AWS::MediaTailor::Channel#/Arn"]]
    Audiences: _X
    ChannelName: _R[_L["AWS::MediaTailor::Channel#/ChannelName"]]
    FillerSlate: _X
    LogConfiguration: _X
    Outputs: _X
    PlaybackMode: _X
    Tags: _X
    Tier: _X
    TimeShiftConfiguration: _X
    def __init__(self, address: str, /, *, ChannelName: _S, Outputs: _A, PlaybackMode: _S, Audiences: _A | None = ..., FillerSlate: _M | None = ..., LogConfiguration: _M | None = ..., Tags: _A | None = ..., Tier: _S | None = ..., TimeShiftConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ChannelPolicy(_Resource):
    ChannelName: _R[_L["AWS::MediaTailor::ChannelPolicy#/ChannelName"]]
    Policy: _X
    def __init__(self, address: str, /, *, ChannelName: _0, Policy: _J, **options: _Unpack[_O]) -> None: ...

class Function(_Resource):
    Arn: _R[_L["AWS::MediaTailor::Function#/Arn"]]
    AwsServiceRequestConfiguration: _X
    ConcurrentExecutorConfiguration: _X
    CustomOutputConfiguration: _X
    Description: _X
    FunctionId: _R[_L["AWS::MediaTailor::Function#/FunctionId"]]
    FunctionType: _X
    HttpRequestConfiguration: _X
    SequentialExecutorConfiguration: _X
    Tags: _X
    VastRequestConfiguration: _X
    def __init__(self, address: str, /, *, FunctionId: _S, FunctionType: _S, AwsServiceRequestConfiguration: _M | None = ..., ConcurrentExecutorConfiguration: _M | None = ..., CustomOutputConfiguration: _M | None = ..., Description: _S | None = ..., HttpRequestConfiguration: _M | None = ..., SequentialExecutorConfiguration: _M | None = ..., Tags: _A | None = ..., VastRequestConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class LiveSource(_Resource):
    Arn: _R[_L["AWS::MediaTailor::LiveSource#/Arn"]]
    HttpPackageConfigurations: _X
    LiveSourceName: _R[_L["AWS::MediaTailor::LiveSource#/LiveSourceName"]]
    SourceLocationName: _R[_L["AWS::MediaTailor::LiveSource#/SourceLocationName"]]
    Tags: _X
    def __init__(self, address: str, /, *, HttpPackageConfigurations: _A, LiveSourceName: _S, SourceLocationName: _1, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PlaybackConfiguration(_Resource):
    AdConditioningConfiguration: _X
    AdDecisionServerConfiguration: _X
    AdDecisionServerUrl: _X
    AdsPersonalizationConcurrency: _X
    AdsPersonalizationTimeouts: _X
    AvailSuppression: _X
    BeaconingConfiguration: _X
    Bumper: _X
    CdnConfiguration: _X
    ConfigurationAliases: _X
    DashConfiguration: _X
    FunctionMapping: _X
    HlsConfiguration: _X
    InsertionMode: _X
    LivePreRollConfiguration: _X
    LogConfiguration: _X
    ManifestProcessingRules: _X
    Name: _R[_L["AWS::MediaTailor::PlaybackConfiguration#/Name"]]
    PersonalizationThresholdSeconds: _X
    PlaybackConfigurationArn: _R[_L["AWS::MediaTailor::PlaybackConfiguration#/PlaybackConfigurationArn"]]
    PlaybackEndpointPrefix: _X
    SessionInitializationEndpointPrefix: _X
    SlateAdUrl: _X
    Tags: _X
    TranscodeProfileName: _X
    VideoContentSourceUrl: _X
    def __init__(self, address: str, /, *, AdDecisionServerUrl: _S, Name: _S, VideoContentSourceUrl: _S, AdConditioningConfiguration: _M | None = ..., AdDecisionServerConfiguration: _M | None = ..., AdsPersonalizationConcurrency: _M | None = ..., AdsPersonalizationTimeouts: _M | None = ..., AvailSuppression: _M | None = ..., BeaconingConfiguration: _M | None = ..., Bumper: _M | None = ..., CdnConfiguration: _M | None = ..., ConfigurationAliases: _J | None = ..., DashConfiguration: _M | None = ..., FunctionMapping: _M | None = ..., HlsConfiguration: _M | None = ..., InsertionMode: _S | None = ..., LivePreRollConfiguration: _M | None = ..., LogConfiguration: _M | None = ..., ManifestProcessingRules: _M | None = ..., PersonalizationThresholdSeconds: _I | None = ..., SlateAdUrl: _S | None = ..., Tags: _A | None = ..., TranscodeProfileName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PrefetchSchedule(_Resource):
    Arn: _R[_L["AWS::MediaTailor::PrefetchSchedule#/Arn"]]
    Consumption: _X
    Name: _X
    PlaybackConfigurationName: _X
    RecurringPrefetchConfiguration: _X
    Retrieval: _X
    ScheduleType: _X
    StreamId: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, PlaybackConfigurationName: _2, Consumption: _M | None = ..., RecurringPrefetchConfiguration: _M | None = ..., Retrieval: _M | None = ..., ScheduleType: _S | None = ..., StreamId: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Program(_Resource):
    AdBreaks: _X
    Arn: _R[_L["AWS::MediaTailor::Program#/Arn"]]
    AudienceMedia: _X
    ChannelName: _X
    ClipRange: _X
    CreationTime: _X
    DurationMillis: _X
    LiveSourceName: _X
    ProgramName: _X
    ScheduleConfiguration: _X
    ScheduledStartTime: _X
    SourceLocationName: _X
    VodSourceName: _X
    def __init__(self, address: str, /, *, ChannelName: _0, ProgramName: _S, SourceLocationName: _1, AdBreaks: _A | None = ..., AudienceMedia: _A | None = ..., LiveSourceName: _3 | None = ..., ScheduleConfiguration: _M | None = ..., VodSourceName: _4 | None = ..., **options: _Unpack[_O]) -> None: ...

class SourceLocation(_Resource):
    AccessConfiguration: _X
    Arn: _R[_L["AWS::MediaTailor::SourceLocation#/Arn"]]
    DefaultSegmentDeliveryConfiguration: _X
    HttpConfiguration: _X
    SegmentDeliveryConfigurations: _X
    SourceLocationName: _R[_L["AWS::MediaTailor::SourceLocation#/SourceLocationName"]]
    Tags: _X
    def __init__(self, address: str, /, *, HttpConfiguration: _M, SourceLocationName: _S, AccessConfiguration: _M | None = ..., DefaultSegmentDeliveryConfiguration: _M | None = ..., SegmentDeliveryConfigurations: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VodSource(_Resource):
    Arn: _R[_L["AWS::MediaTailor::VodSource#/Arn"]]
    HttpPackageConfigurations: _X
    SourceLocationName: _R[_L["AWS::MediaTailor::VodSource#/SourceLocationName"]]
    Tags: _X
    VodSourceName: _R[_L["AWS::MediaTailor::VodSource#/VodSourceName"]]
    def __init__(self, address: str, /, *, HttpPackageConfigurations: _A, SourceLocationName: _1, VodSourceName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
