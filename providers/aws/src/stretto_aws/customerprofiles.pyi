# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::CustomerProfiles::ObjectType#/ObjectTypeName"]]
_1: _TypeAlias = _T | _R[_L["AWS::CustomerProfiles::EventTrigger#/EventTriggerName"]]
_2: _TypeAlias = _T | RecommenderSchema | _R[_L["AWS::CustomerProfiles::RecommenderSchema#/RecommenderSchemaName", "AWS::CustomerProfiles::RecommenderSchema#/Arn"]]

class CalculatedAttributeDefinition(_Resource):
    AttributeDetails: _X
    CalculatedAttributeName: _R[_L["AWS::CustomerProfiles::CalculatedAttributeDefinition#/CalculatedAttributeName"]]
    Conditions: _X
    CreatedAt: _X
    Description: _X
    DisplayName: _X
    DomainName: _R[_L["AWS::CustomerProfiles::CalculatedAttributeDefinition#/DomainName"]]
    LastUpdatedAt: _X
    Readiness: _X
    Statistic: _X
    Status: _X
    Tags: _X
    UseHistoricalData: _X
    def __init__(self, address: str, /, *, AttributeDetails: _M, CalculatedAttributeName: _S, DomainName: _S, Statistic: _S, Conditions: _M | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., Tags: _A | None = ..., UseHistoricalData: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Domain(_Resource):
    CreatedAt: _X
    DataStore: _X
    DeadLetterQueueUrl: _X
    DefaultEncryptionKey: _X
    DefaultExpirationDays: _X
    DomainName: _R[_L["AWS::CustomerProfiles::Domain#/DomainName"]]
    LastUpdatedAt: _X
    Matching: _X
    RuleBasedMatching: _X
    Stats: _X
    Tags: _X
    def __init__(self, address: str, /, *, DefaultExpirationDays: _I, DomainName: _S, DataStore: _M | None = ..., DeadLetterQueueUrl: _S | None = ..., DefaultEncryptionKey: _S | None = ..., Matching: _M | None = ..., RuleBasedMatching: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainObjectType(_Resource):
    CreatedAt: _X
    Description: _X
    DomainName: _R[_L["AWS::CustomerProfiles::DomainObjectType#/DomainName"]]
    EncryptionKey: _X
    Fields: _X
    LastUpdatedAt: _X
    ObjectTypeName: _R[_L["AWS::CustomerProfiles::DomainObjectType#/ObjectTypeName"]]
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S, Fields: _M, ObjectTypeName: _S, Description: _S | None = ..., EncryptionKey: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventStream(_Resource):
    CreatedAt: _X
    DestinationDetails: _X
    DomainName: _R[_L["AWS::CustomerProfiles::EventStream#/DomainName"]]
    EventStreamArn: _R[_L["AWS::CustomerProfiles::EventStream#/EventStreamArn"]]
    EventStreamName: _R[_L["AWS::CustomerProfiles::EventStream#/EventStreamName"]]
    State: _X
    Tags: _X
    Uri: _X
    def __init__(self, address: str, /, *, DomainName: _S, EventStreamName: _S, Uri: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventTrigger(_Resource):
    CreatedAt: _X
    Description: _X
    DomainName: _R[_L["AWS::CustomerProfiles::EventTrigger#/DomainName"]]
    EventTriggerConditions: _X
    EventTriggerLimits: _X
    EventTriggerName: _R[_L["AWS::CustomerProfiles::EventTrigger#/EventTriggerName"]]
    LastUpdatedAt: _X
    ObjectTypeName: _R[_L["AWS::CustomerProfiles::ObjectType#/ObjectTypeName"]]
    SegmentFilter: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S, EventTriggerConditions: _A, EventTriggerName: _S, ObjectTypeName: _0, Description: _S | None = ..., EventTriggerLimits: _M | None = ..., SegmentFilter: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Integration(_Resource):
    CreatedAt: _X
    DomainName: _R[_L["AWS::CustomerProfiles::Integration#/DomainName"]]
    EventTriggerNames: _X
    FlowDefinition: _X
    LastUpdatedAt: _X
    ObjectTypeName: _R[_L["AWS::CustomerProfiles::ObjectType#/ObjectTypeName"]]
    ObjectTypeNames: _X
    Scope: _X
    Tags: _X
    Uri: _R[_L["AWS::CustomerProfiles::Integration#/Uri"]]
    def __init__(self, address: str, /, *, DomainName: _S, EventTriggerNames: _Q[_1] | _U | None = ..., FlowDefinition: _M | None = ..., ObjectTypeName: _0 | None = ..., ObjectTypeNames: _A | None = ..., Scope: _S | None = ..., Tags: _A | None = ..., Uri: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ObjectType(_Resource):
    AllowProfileCreation: _X
    CreatedAt: _X
    Description: _X
    DomainName: _R[_L["AWS::CustomerProfiles::ObjectType#/DomainName"]]
    EncryptionKey: _X
    ExpirationDays: _X
    Fields: _X
    Keys: _X
    LastUpdatedAt: _X
    MaxAvailableProfileObjectCount: _X
    MaxProfileObjectCount: _X
    ObjectTypeName: _R[_L["AWS::CustomerProfiles::ObjectType#/ObjectTypeName"]]
    SourceLastUpdatedTimestampFormat: _X
    SourcePriority: _X
    Tags: _X
    TemplateId: _X
    def __init__(self, address: str, /, *, Description: _S, DomainName: _S, ObjectTypeName: _S, AllowProfileCreation: _B | None = ..., EncryptionKey: _S | None = ..., ExpirationDays: _I | None = ..., Fields: _A | None = ..., Keys: _A | None = ..., MaxProfileObjectCount: _I | None = ..., SourceLastUpdatedTimestampFormat: _S | None = ..., SourcePriority: _I | None = ..., Tags: _A | None = ..., TemplateId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Recommender(_Resource):
    CreatedAt: _X
    Description: _X
    DomainName: _R[_L["AWS::CustomerProfiles::Recommender#/DomainName"]]
    FailureReason: _X
    LastUpdatedAt: _X
    LatestRecommenderUpdate: _X
    RecommenderArn: _R[_L["AWS::CustomerProfiles::Recommender#/RecommenderArn"]]
    RecommenderConfig: _X
    RecommenderName: _R[_L["AWS::CustomerProfiles::Recommender#/RecommenderName"]]
    RecommenderRecipeName: _X
    Status: _X
    Tags: _X
    TrainingMetrics: _X
    def __init__(self, address: str, /, *, DomainName: _S, RecommenderName: _S, RecommenderRecipeName: _S, Description: _S | None = ..., RecommenderConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RecommenderFilter(_Resource):
    CreatedAt: _X
    Description: _X
    DomainName: _X
    RecommenderFilterArn: _R[_L["AWS::CustomerProfiles::RecommenderFilter#/RecommenderFilterArn"]]
    RecommenderFilterExpression: _X
    RecommenderFilterName: _X
    RecommenderSchemaName: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S, RecommenderFilterExpression: _S, RecommenderFilterName: _S, Description: _S | None = ..., RecommenderSchemaName: _2 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RecommenderSchema(_Resource):
    Arn: _R[_L["AWS::CustomerProfiles::RecommenderSchema#/Arn"]]
    CreatedAt: _X
    DomainName: _X
    Fields: _X
    RecommenderSchemaName: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S, Fields: _M, RecommenderSchemaName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SegmentDefinition(_Resource):
    CreatedAt: _X
    Description: _X
    DisplayName: _X
    DomainName: _R[_L["AWS::CustomerProfiles::SegmentDefinition#/DomainName"]]
    SegmentDefinitionArn: _R[_L["AWS::CustomerProfiles::SegmentDefinition#/SegmentDefinitionArn"]]
    SegmentDefinitionName: _R[_L["AWS::CustomerProfiles::SegmentDefinition#/SegmentDefinitionName"]]
    SegmentGroups: _X
    SegmentSort: _X
    SegmentSqlQuery: _X
    SegmentType: _X
    Tags: _X
    def __init__(self, address: str, /, *, DisplayName: _S, DomainName: _S, SegmentDefinitionName: _S, Description: _S | None = ..., SegmentGroups: _M | None = ..., SegmentSort: _M | None = ..., SegmentSqlQuery: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
