# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | ChannelGroup | _R[_L["AWS::MediaPackageV2::ChannelGroup#/ChannelGroupName", "AWS::MediaPackageV2::ChannelGroup#/Arn"]]
_1: _TypeAlias = _T | Channel | _R[_L["AWS::MediaPackageV2::Channel#/ChannelName", "AWS::MediaPackageV2::Channel#/Arn"]]
_2: _TypeAlias = _T | OriginEndpoint | _R[_L["AWS::MediaPackageV2::OriginEndpoint#/OriginEndpointName", "AWS::MediaPackageV2::OriginEndpoint#/Arn"]]

class Channel(_Resource):
    Arn: _R[_L["AWS::MediaPackageV2::Channel#/Arn"]]
    AttachedMultiviewChannels: _X
    ChannelGroupName: _X
    ChannelName: _X
    CreatedAt: _X
    Description: _X
    IngestEndpointUrls: _X
    IngestEndpoints: _X
    InputSwitchConfiguration: _X
    InputType: _X
    ModifiedAt: _X
    MultiviewConfiguration: _X
    OutputHeaderConfiguration: _X
    OutputLockingMode: _X
    Tags: _X
    def __init__(self, address: str, /, *, ChannelGroupName: _0, ChannelName: _S, Description: _S | None = ..., InputSwitchConfiguration: _M | None = ..., InputType: _S | None = ..., MultiviewConfiguration: _M | None = ..., OutputHeaderConfiguration: _M | None = ..., OutputLockingMode: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ChannelGroup(_Resource):
    Arn: _R[_L["AWS::MediaPackageV2::ChannelGroup#/Arn"]]
    ChannelGroupName: _X
    CreatedAt: _X
    Description: _X
    EgressDomain: _X
    ModifiedAt: _X
    Tags: _X
    def __init__(self, address: str, /, *, ChannelGroupName: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ChannelPolicy(_Resource):
    ChannelGroupName: _R[_L["AWS::MediaPackageV2::ChannelPolicy#/ChannelGroupName"]]
    ChannelName: _R[_L["AWS::MediaPackageV2::ChannelPolicy#/ChannelName"]]
    Policy: _X
    def __init__(self, address: str, /, *, ChannelGroupName: _0, ChannelName: _1, Policy: _J, **options: _Unpack[_O]) -> None: ...

class OriginEndpoint(_Resource):
    Arn: _R[_L["AWS::MediaPackageV2::OriginEndpoint#/Arn"]]
    ChannelGroupName: _X
    ChannelName: _X
    ContainerType: _X
    CreatedAt: _X
    DashManifestUrls: _X
    DashManifests: _X
    Description: _X
    ForceEndpointErrorConfiguration: _X
    HlsManifestUrls: _X
    HlsManifests: _X
    LowLatencyHlsManifestUrls: _X
    LowLatencyHlsManifests: _X
    ModifiedAt: _X
    MssManifestUrls: _X
    MssManifests: _X
    OriginEndpointName: _X
    Segment: _X
    StartoverWindowSeconds: _X
    StreamNameOutputMode: _X
    Tags: _X
    UriSeparator: _X
    def __init__(self, address: str, /, *, ChannelGroupName: _0, ChannelName: _1, ContainerType: _S, OriginEndpointName: _S, DashManifests: _A | None = ..., Description: _S | None = ..., ForceEndpointErrorConfiguration: _M | None = ..., HlsManifests: _A | None = ..., LowLatencyHlsManifests: _A | None = ..., MssManifests: _A | None = ..., Segment: _M | None = ..., StartoverWindowSeconds: _I | None = ..., StreamNameOutputMode: _S | None = ..., Tags: _A | None = ..., UriSeparator: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class OriginEndpointPolicy(_Resource):
    CdnAuthConfiguration: _X
    ChannelGroupName: _R[_L["AWS::MediaPackageV2::OriginEndpointPolicy#/ChannelGroupName"]]
    ChannelName: _R[_L["AWS::MediaPackageV2::OriginEndpointPolicy#/ChannelName"]]
    OriginEndpointName: _R[_L["AWS::MediaPackageV2::OriginEndpointPolicy#/OriginEndpointName"]]
    Policy: _X
    def __init__(self, address: str, /, *, ChannelGroupName: _0, ChannelName: _1, OriginEndpointName: _2, Policy: _J, CdnAuthConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...
