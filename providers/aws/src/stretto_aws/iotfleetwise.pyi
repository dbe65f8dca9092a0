# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IoTFleetWise::SignalCatalog#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IoTFleetWise::ModelManifest#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::IoTFleetWise::DecoderManifest#/Arn"]]

class Campaign(_Resource):
    Action: _X
    Arn: _R[_L["AWS::IoTFleetWise::Campaign#/Arn"]]
    CollectionScheme: _X
    Compression: _X
    CreationTime: _X
    DataDestinationConfigs: _X
    DataExtraDimensions: _X
    DataPartitions: _X
    Description: _X
    DiagnosticsMode: _X
    ExpiryTime: _X
    LastModificationTime: _X
    Name: _R[_L["AWS::IoTFleetWise::Campaign#/Name"]]
    PostTriggerCollectionDuration: _X
    Priority: _X
    SignalCatalogArn: _R[_L["AWS::IoTFleetWise::SignalCatalog#/Arn"]]
    SignalsToCollect: _X
    SignalsToFetch: _X
    SpoolingMode: _X
    StartTime: _X
    Status: _X
    Tags: _X
    TargetArn: _X
    def __init__(self, address: str, /, *, CollectionScheme: _J, Name: _S, SignalCatalogArn: _0, TargetArn: _S, Action: _S | None = ..., Compression: _S | None = ..., DataDestinationConfigs: _A | None = ..., DataExtraDimensions: _A | None = ..., DataPartitions: _A | None = ..., Description: _S | None = ..., DiagnosticsMode: _S | None = ..., ExpiryTime: _S | None = ..., PostTriggerCollectionDuration: _F | None = ..., Priority: _I | None = ..., SignalsToCollect: _A | None = ..., SignalsToFetch: _A | None = ..., SpoolingMode: _S | None = ..., StartTime: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DecoderManifest(_Resource):
    Arn: _R[_L["AWS::IoTFleetWise::DecoderManifest#/Arn"]]
    CreationTime: _X
    DefaultForUnmappedSignals: _X
    Description: _X
    LastModificationTime: _X
    ModelManifestArn: _R[_L["AWS::IoTFleetWise::ModelManifest#/Arn"]]
    Name: _R[_L["AWS::IoTFleetWise::DecoderManifest#/Name"]]
    NetworkInterfaces: _X
    SignalDecoders: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ModelManifestArn: _1, Name: _S, DefaultForUnmappedSignals: _S | None = ..., Description: _S | None = ..., NetworkInterfaces: _A | None = ..., SignalDecoders: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Fleet(_Resource):
    Arn: _R[_L["AWS::IoTFleetWise::Fleet#/Arn"]]
    CreationTime: _X
    Description: _X
    Id: _R[_L["AWS::IoTFleetWise::Fleet#/Id"]]
    LastModificationTime: _X
    SignalCatalogArn: _R[_L["AWS::IoTFleetWise::SignalCatalog#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, Id: _S, SignalCatalogArn: _0, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ModelManifest(_Resource):
    Arn: _R[_L["AWS::IoTFleetWise::ModelManifest#/Arn"]]
    CreationTime: _X
    Description: _X
    LastModificationTime: _X
    Name: _R[_L["AWS::IoTFleetWise::ModelManifest#/Name"]]
    Nodes: _X
    SignalCatalogArn: _R[_L["AWS::IoTFleetWise::SignalCatalog#/Arn"]]
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, SignalCatalogArn: _0, Description: _S | None = ..., Nodes: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SignalCatalog(_Resource):
    Arn: _R[_L["AWS::IoTFleetWise::SignalCatalog#/Arn"]]
    CreationTime: _X
    Description: _X
    LastModificationTime: _X
    Name: _R[_L["AWS::IoTFleetWise::SignalCatalog#/Name"]]
    NodeCounts: _X
    Nodes: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., Name: _S | None = ..., NodeCounts: _M | None = ..., Nodes: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StateTemplate(_Resource):
    Arn: _R[_L["AWS::IoTFleetWise::StateTemplate#/Arn"]]
    CreationTime: _X
    DataExtraDimensions: _X
    Description: _X
    Id: _R[_L["AWS::IoTFleetWise::StateTemplate#/Id"]]
    LastModificationTime: _X
    MetadataExtraDimensions: _X
    Name: _R[_L["AWS::IoTFleetWise::StateTemplate#/Name"]]
    SignalCatalogArn: _R[_L["AWS::IoTFleetWise::SignalCatalog#/Arn"]]
    StateTemplateProperties: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, SignalCatalogArn: _0, StateTemplateProperties: _A, DataExtraDimensions: _A | None = ..., Description: _S | None = ..., MetadataExtraDimensions: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Vehicle(_Resource):
    Arn: _R[_L["AWS::IoTFleetWise::Vehicle#/Arn"]]
    AssociationBehavior: _X
    Attributes: _X
    CreationTime: _X
    DecoderManifestArn: _R[_L["AWS::IoTFleetWise::DecoderManifest#/Arn"]]
    LastModificationTime: _X
    ModelManifestArn: _R[_L["AWS::IoTFleetWise::ModelManifest#/Arn"]]
    Name: _R[_L["AWS::IoTFleetWise::Vehicle#/Name"]]
    StateTemplates: _X
    Tags: _X
    def __init__(self, address: str, /, *, DecoderManifestArn: _2, ModelManifestArn: _1, Name: _S, AssociationBehavior: _S | None = ..., Attributes: _M | None = ..., StateTemplates: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
