# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class Application(_Resource):
    ApplicationArn: _R[_L["AWS::AppIntegrations::Application#/ApplicationArn"]]
    ApplicationConfig: _X
    ApplicationSourceConfig: _X
    ApplicationType: _X
    Description: _X
    Id: _R[_L["AWS::AppIntegrations::Application#/Id"]]
    IframeConfig: _X
    InitializationTimeout: _X
    IsService: _X
    Name: _X
    Namespace: _X
    Permissions: _X
    Tags: _X
    def __init__(self, address: str, /, *, ApplicationSourceConfig: _M, Name: _S, Namespace: _S, ApplicationConfig: _M | None = ..., ApplicationType: _S | None = ..., Description: _S | None = ..., IframeConfig: _M | None = ..., InitializationTimeout: _I | None = ..., IsService: _B | None = ..., Permissions: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataIntegration(_Resource):
    DataIntegrationArn: _R[_L["AWS::AppIntegrations::DataIntegration#/DataIntegrationArn"]]
    Description: _X
    FileConfiguration: _X
    Id: _R[_L["AWS::AppIntegrations::DataIntegration#/Id"]]
    KmsKey: _X
    Name: _X
    ObjectConfiguration: _X
    ScheduleConfig: _X
    SourceURI: _X
    Tags: _X
    def __init__(self, address: str, /, *, KmsKey: _0, Name: _S, SourceURI: _S, Description: _S | None = ..., FileConfiguration: _M | None = ..., ObjectConfiguration: _M | None = ..., ScheduleConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventIntegration(_Resource):
    Description: _X
    EventBridgeBus: _X
    EventFilter: _X
    EventIntegrationArn: _R[_L["AWS::AppIntegrations::EventIntegration#/EventIntegrationArn"]]
    Name: _R[_L["AWS::AppIntegrations::EventIntegration#/Name"]]
    Tags: _X
    def __init__(self, address: str, /, *, EventBridgeBus: _S, EventFilter: _M, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
