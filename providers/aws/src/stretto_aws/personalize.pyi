# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | DatasetGroup | _R[_L["AWS::Personalize::DatasetGroup#/DatasetGroupArn"]]
_1: _TypeAlias = _T | Schema | _R[_L["AWS::Personalize::Schema#/SchemaArn"]]
_2: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_3: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Campaign(_Resource):
    CampaignArn: _R[_L["AWS::Personalize::Campaign#/CampaignArn"]]
    CampaignConfig: _X
    CreationDateTime: _X
    LastUpdatedDateTime: _X
    MinProvisionedTPS: _X
    Name: _X
    SolutionVersionArn: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, SolutionVersionArn: _S, CampaignConfig: _M | None = ..., MinProvisionedTPS: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dataset(_Resource):
    DatasetArn: _R[_L["AWS::Personalize::Dataset#/DatasetArn"]]
    DatasetGroupArn: _R[_L["AWS::Personalize::DatasetGroup#/DatasetGroupArn"]]
    DatasetImportJob: _X
    DatasetType: _X
    Name: _X
    SchemaArn: _R[_L["AWS::Personalize::Schema#/SchemaArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, DatasetGroupArn: _0, DatasetType: _S, Name: _S, SchemaArn: _1, DatasetImportJob: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DatasetGroup(_Resource):
    DatasetGroupArn: _R[_L["AWS::Personalize::DatasetGroup#/DatasetGroupArn"]]
    Domain: _X
    KmsKeyArn: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Domain: _S | None = ..., KmsKeyArn: _2 | None = ..., RoleArn: _3 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventTracker(_Resource):
    DatasetGroupArn: _R[_L["AWS::Personalize::DatasetGroup#/DatasetGroupArn"]]
    EventTrackerArn: _R[_L["AWS::Personalize::EventTracker#/EventTrackerArn"]]
    Name: _X
    Tags: _X
    TrackingId: _X
    def __init__(self, address: str, /, *, DatasetGroupArn: _0, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Filter(_Resource):
    CreationDateTime: _X
    DatasetGroupArn: _R[_L["AWS::Personalize::DatasetGroup#/DatasetGroupArn"]]
    FilterArn: _R[_L["AWS::Personalize::Filter#/FilterArn"]]
    FilterExpression: _X
    LastUpdatedDateTime: _X
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, DatasetGroupArn: _0, FilterExpression: _S, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MetricAttribution(_Resource):
    DatasetGroupArn: _R[_L["AWS::Personalize::DatasetGroup#/DatasetGroupArn"]]
    MetricAttributionArn: _R[_L["AWS::Personalize::MetricAttribution#/MetricAttributionArn"]]
    Metrics: _X
    MetricsOutputConfig: _X
    Name: _X
    Status: _X
    def __init__(self, address: str, /, *, DatasetGroupArn: _0, Metrics: _A, MetricsOutputConfig: _M, Name: _S, **options: _Unpack[_O]) -> None: ...

class Schema(_Resource):
    Domain: _X
    Name: _X
    Schema: _X
    SchemaArn: _R[_L["AWS::Personalize::Schema#/SchemaArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Schema: _S, Domain: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Solution(_Resource):
    DatasetGroupArn: _R[_L["AWS::Personalize::DatasetGroup#/DatasetGroupArn"]]
    EventType: _X
    Name: _X
    PerformAutoML: _X
    PerformHPO: _X
    RecipeArn: _X
    SolutionArn: _R[_L["AWS::Personalize::Solution#/SolutionArn"]]
    SolutionConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, DatasetGroupArn: _0, Name: _S, EventType: _S | None = ..., PerformAutoML: _B | None = ..., PerformHPO: _B | None = ..., RecipeArn: _S | None = ..., SolutionConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
