# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | Tracker | _R[_L["AWS::Location::Tracker#/TrackerName", "AWS::Location::Tracker#/TrackerArn", "AWS::Location::Tracker#/Arn"]]

class APIKey(_Resource):
    Arn: _R[_L["AWS::Location::APIKey#/Arn"]]
    CreateTime: _X
    Description: _X
    ExpireTime: _X
    ForceDelete: _X
    ForceUpdate: _X
    KeyArn: _X
    KeyName: _R[_L["AWS::Location::APIKey#/KeyName"]]
    NoExpiry: _X
    Restrictions: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, KeyName: _S, Restrictions: _M, Description: _S | None = ..., ExpireTime: _S | None = ..., ForceDelete: _B | None = ..., ForceUpdate: _B | None = ..., NoExpiry: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GeofenceCollection(_Resource):
    Arn: _R[_L["AWS::Location::GeofenceCollection#/Arn"]]
    CollectionArn: _X
    CollectionName: _R[_L["AWS::Location::GeofenceCollection#/CollectionName"]]
    CreateTime: _X
    Description: _X
    KmsKeyId: _X
    PricingPlan: _X
    PricingPlanDataSource: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, CollectionName: _S, Description: _S | None = ..., KmsKeyId: _0 | None = ..., PricingPlan: _S | None = ..., PricingPlanDataSource: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Map(_Resource):
    Arn: _R[_L["AWS::Location::Map#/Arn"]]
    Configuration: _X
    CreateTime: _X
    Description: _X
    MapArn: _R[_L["AWS::Location::Map#/MapArn"]]
    MapName: _R[_L["AWS::Location::Map#/MapName"]]
    PricingPlan: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, Configuration: _M, MapName: _S, Description: _S | None = ..., PricingPlan: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PlaceIndex(_Resource):
    Arn: _R[_L["AWS::Location::PlaceIndex#/Arn"]]
    CreateTime: _X
    DataSource: _X
    DataSourceConfiguration: _X
    Description: _X
    IndexArn: _X
    IndexName: _R[_L["AWS::Location::PlaceIndex#/IndexName"]]
    PricingPlan: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, DataSource: _S, IndexName: _S, DataSourceConfiguration: _M | None = ..., Description: _S | None = ..., PricingPlan: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RouteCalculator(_Resource):
    Arn: _R[_L["AWS::Location::RouteCalculator#/Arn"]]
    CalculatorArn: _X
    CalculatorName: _R[_L["AWS::Location::RouteCalculator#/CalculatorName"]]
    CreateTime: _X
    DataSource: _X
    Description: _X
    PricingPlan: _X
    Tags: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, CalculatorName: _S, DataSource: _S, Description: _S | None = ..., PricingPlan: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Tracker(_Resource):
    Arn: _R[_L["AWS::Location::Tracker#/Arn"]]
    CreateTime: _X
    Description: _X
    EventBridgeEnabled: _X
    KmsKeyEnableGeospatialQueries: _X
    KmsKeyId: _X
    PositionFiltering: _X
    PricingPlan: _X
    PricingPlanDataSource: _X
    Tags: _X
    TrackerArn: _R[_L["AWS::Location::Tracker#/TrackerArn"]]
    TrackerName: _R[_L["AWS::Location::Tracker#/TrackerName"]]
    UpdateTime: _X
    def __init__(self, address: str, /, *, TrackerName: _S, Description: _S | None = ..., EventBridgeEnabled: _B | None = ..., KmsKeyEnableGeospatialQueries: _B | None = ..., KmsKeyId: _0 | None = ..., PositionFiltering: _S | None = ..., PricingPlan: _S | None = ..., PricingPlanDataSource: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrackerConsumer(_Resource):
    ConsumerArn: _R[_L["AWS::Location::TrackerConsumer#/ConsumerArn"]]
    TrackerName: _R[_L["AWS::Location::TrackerConsumer#/TrackerName"]]
    def __init__(self, address: str, /, *, ConsumerArn: _S, TrackerName: _1, **options: _Unpack[_O]) -> None: ...
