# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | RecordingConfiguration | _R[_L["AWS::IVS::RecordingConfiguration#/Arn"]]
_1: _TypeAlias = _T | Stage | _R[_L["AWS::IVS::Stage#/Arn"]]
_2: _TypeAlias = _T | Channel | _R[_L["AWS::IVS::Channel#/Arn"]]

class AdConfiguration(_Resource):
    Arn: _R[_L["AWS::IVS::AdConfiguration#/Arn"]]
    MediaTailorPlaybackConfigurations: _X
    Name: _X
    PostRollConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, MediaTailorPlaybackConfigurations: _A, Name: _S | None = ..., PostRollConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Channel(_Resource):
    Arn: _R[_L["AWS::IVS::Channel#/Arn"]]
    Authorized: _X
    ContainerFormat: _X
    IngestEndpoint: _X
    InsecureIngest: _X
    LatencyMode: _X
    MultitrackInputConfiguration: _X
    Name: _X
    PlaybackUrl: _X
    Preset: _X
    RecordingConfigurationArn: _R[_L["AWS::IVS::RecordingConfiguration#/Arn"]]
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Authorized: _B | None = ..., ContainerFormat: _S | None = ..., InsecureIngest: _B | None = ..., LatencyMode: _S | None = ..., MultitrackInputConfiguration: _M | None = ..., Name: _S | None = ..., Preset: _S | None = ..., RecordingConfigurationArn: _0 | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EncoderConfiguration(_Resource):
    Arn: _R[_L["AWS::IVS::EncoderConfiguration#/Arn"]]
    Name: _X
    Tags: _X
    Video: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., Tags: _A | None = ..., Video: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class IngestConfiguration(_Resource):
    Arn: _R[_L["AWS::IVS::IngestConfiguration#/Arn"]]
    IngestProtocol: _X
    InsecureIngest: _X
    Name: _X
    ParticipantId: _X
    StageArn: _R[_L["AWS::IVS::Stage#/Arn"]]
    State: _X
    StreamKey: _X
    Tags: _X
    UserId: _X
    def __init__(self, address: str, /, *, IngestProtocol: _S | None = ..., InsecureIngest: _B | None = ..., Name: _S | None = ..., StageArn: _1 | None = ..., Tags: _A | None = ..., UserId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PlaybackKeyPair(_Resource):
    Arn: _R[_L["AWS::IVS::PlaybackKeyPair#/Arn"]]
    Fingerprint: _X
    Name: _X
    PublicKeyMaterial: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., PublicKeyMaterial: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PlaybackRestrictionPolicy(_Resource):
    AllowedCountries: _X
    AllowedOrigins: _X
    Arn: _R[_L["AWS::IVS::PlaybackRestrictionPolicy#/Arn"]]
    EnableStrictOriginEnforcement: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, AllowedCountries: _A | None = ..., AllowedOrigins: _A | None = ..., EnableStrictOriginEnforcement: _B | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PublicKey(_Resource):
    Arn: _R[_L["AWS::IVS::PublicKey#/Arn"]]
    Fingerprint: _X
    Name: _X
    PublicKeyMaterial: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., PublicKeyMaterial: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RecordingConfiguration(_Resource):
    Arn: _R[_L["AWS::IVS::RecordingConfiguration#/Arn"]]
    DestinationConfiguration: _X
    Name: _X
    RecordingReconnectWindowSeconds: _X
    RenditionConfiguration: _X
    State: _X
    Tags: _X
    ThumbnailConfiguration: _X
    def __init__(self, address: str, /, *, DestinationConfiguration: _M, Name: _S | None = ..., RecordingReconnectWindowSeconds: _I | None = ..., RenditionConfiguration: _M | None = ..., Tags: _A | None = ..., ThumbnailConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Stage(_Resource):
    ActiveSessionId: _X
    Arn: _R[_L["AWS::IVS::Stage#/Arn"]]
    AutoParticipantRecordingConfiguration: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, AutoParticipantRecordingConfiguration: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StorageConfiguration(_Resource):
    Arn: _R[_L["AWS::IVS::StorageConfiguration#/Arn"]]
    Name: _X
    S3: _X
    Tags: _X
    def __init__(self, address: str, /, *, S3: _M, Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StreamKey(_Resource):
    Arn: _R[_L["AWS::IVS::StreamKey#/Arn"]]
    ChannelArn: _R[_L["AWS::IVS::Channel#/Arn"]]
    Tags: _X
    Value: _X
    def __init__(self, address: str, /, *, ChannelArn: _2, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
