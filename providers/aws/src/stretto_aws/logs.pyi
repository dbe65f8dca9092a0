# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::Logs::DeliveryDestination#/Arn"]]
_1: _TypeAlias = _T | DeliverySource | _R[_L["AWS::Logs::DeliverySource#/Name", "AWS::Logs::DeliverySource#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_4: _TypeAlias = _T | LogGroup | _R[_L["AWS::Logs::LogGroup#/LogGroupName", "AWS::Logs::LogGroup#/Arn"]]
_5: _TypeAlias = _T | _R[_L["AWS::Logs::Destination#/Arn"]]

class AccountPolicy(_Resource):
    AccountId: _R[_L["AWS::Logs::AccountPolicy#/AccountId"]]
    PolicyDocument: _X
    PolicyName: _R[_L["AWS::Logs::AccountPolicy#/PolicyName"]]
    PolicyType: _R[_L["AWS::Logs::AccountPolicy#/PolicyType"]]
    Scope: _X
    SelectionCriteria: _X
    def __init__(self, address: str, /, *, PolicyDocument: _S, PolicyName: _S, PolicyType: _S, Scope: _S | None = ..., SelectionCriteria: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Delivery(_Resource):
    Arn: _R[_L["AWS::Logs::Delivery#/Arn"]]
    DeliveryDestinationArn: _R[_L["AWS::Logs::DeliveryDestination#/Arn"]]
    DeliveryDestinationType: _X
    DeliveryId: _R[_L["AWS::Logs::Delivery#/DeliveryId"]]
    DeliverySourceName: _X
    FieldDelimiter: _X
    RecordFields: _X
    S3EnableHiveCompatiblePath: _X
    S3SuffixPath: _X
    Tags: _X
    def __init__(self, address: str, /, *, DeliveryDestinationArn: _0, DeliverySourceName: _1, FieldDelimiter: _S | None = ..., RecordFields: _A | None = ..., S3EnableHiveCompatiblePath: _B | None = ..., S3SuffixPath: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DeliveryDestination(_Resource):
    Arn: _R[_L["AWS::Logs::DeliveryDestination#/Arn"]]
    DeliveryDestinationPolicy: _X
    DeliveryDestinationType: _X
    DestinationResourceArn: _X
    Name: _R[_L["AWS::Logs::DeliveryDestination#/Name"]]
    OutputFormat: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, DeliveryDestinationPolicy: _M | None = ..., DeliveryDestinationType: _S | None = ..., DestinationResourceArn: _S | None = ..., OutputFormat: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DeliverySource(_Resource):
    Arn: _R[_L["AWS::Logs::DeliverySource#/Arn"]]
    DeliverySourceConfiguration: _X
    LogType: _X
    Name: _R[_L["AWS::Logs::DeliverySource#/Name"]]
    ResourceArn: _X
    ResourceArns: _X
    Service: _X
    Status: _X
    StatusReason: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, DeliverySourceConfiguration: _M | None = ..., LogType: _S | None = ..., ResourceArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Destination(_Resource):
    Arn: _R[_L["AWS::Logs::Destination#/Arn"]]
    DestinationName: _R[_L["AWS::Logs::Destination#/DestinationName"]]
    DestinationPolicy: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    TargetArn: _X
    def __init__(self, address: str, /, *, DestinationName: _S, RoleArn: _2, TargetArn: _S, DestinationPolicy: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Integration(_Resource):
    IntegrationName: _R[_L["AWS::Logs::Integration#/IntegrationName"]]
    IntegrationStatus: _X
    IntegrationType: _X
    ResourceConfig: _X
    def __init__(self, address: str, /, *, IntegrationName: _S, IntegrationType: _S, ResourceConfig: _M, **options: _Unpack[_O]) -> None: ...

class LogAnomalyDetector(_Resource):
    AccountId: _X
    AnomalyDetectorArn: _R[_L["AWS::Logs::LogAnomalyDetector#/AnomalyDetectorArn"]]
    AnomalyDetectorStatus: _X
    AnomalyVisibilityTime: _X
    CreationTimeStamp: _X
    DetectorName: _X
    EvaluationFrequency: _X
    FilterPattern: _X
    KmsKeyId: _X
    LastModifiedTimeStamp: _X
    LogGroupArnList: _X
    def __init__(self, address: str, /, *, AccountId: _S | None = ..., AnomalyVisibilityTime: _F | None = ..., DetectorName: _S | None = ..., EvaluationFrequency: _S | None = ..., FilterPattern: _S | None = ..., KmsKeyId: _3 | None = ..., LogGroupArnList: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LogGroup(_Resource):
    Arn: _R[_L["AWS::Logs::LogGroup#/Arn"]]
    BearerTokenAuthenticationEnabled: _X
    DataProtectionPolicy: _X
    DeletionProtectionEnabled: _X
    FieldIndexPolicies: _X
    KmsKeyId: _X
    LogGroupClass: _X
    LogGroupName: _R[_L["AWS::Logs::LogGroup#/LogGroupName"]]
    ResourcePolicyDocument: _X
    RetentionInDays: _X
    Tags: _X
    def __init__(self, address: str, /, *, BearerTokenAuthenticationEnabled: _B | None = ..., DataProtectionPolicy: _J | None = ..., DeletionProtectionEnabled: _B | None = ..., FieldIndexPolicies: _A | None = ..., KmsKeyId: _3 | None = ..., LogGroupClass: _S | None = ..., LogGroupName: _S | None = ..., ResourcePolicyDocument: _M | None = ..., RetentionInDays: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LogStream(_Resource):
    LogGroupName: _R[_L["AWS::Logs::LogStream#/LogGroupName"]]
    LogStreamName: _R[_L["AWS::Logs::LogStream#/LogStreamName"]]
    def __init__(self, address: str, /, *, LogGroupName: _4, LogStreamName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MetricFilter(_Resource):
    ApplyOnTransformedLogs: _X
    EmitSystemFieldDimensions: _X
    FieldSelectionCriteria: _X
    FilterName: _R[_L["AWS::Logs::MetricFilter#/FilterName"]]
    FilterPattern: _X
    LogGroupName: _R[_L["AWS::Logs::MetricFilter#/LogGroupName"]]
    MetricTransformations: _X
    def __init__(self, address: str, /, *, FilterPattern: _S, LogGroupName: _4, MetricTransformations: _A, ApplyOnTransformedLogs: _B | None = ..., EmitSystemFieldDimensions: _A | None = ..., FieldSelectionCriteria: _S | None = ..., FilterName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class QueryDefinition(_Resource):
    LogGroupNames: _X
    Name: _X
    Parameters: _X
    QueryDefinitionId: _R[_L["AWS::Logs::QueryDefinition#/QueryDefinitionId"]]
    QueryLanguage: _X
    QueryString: _X
    def __init__(self, address: str, /, *, Name: _S, QueryString: _S, LogGroupNames: _Q[_4] | _U | None = ..., Parameters: _A | None = ..., QueryLanguage: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    PolicyDocument: _X
    PolicyName: _R[_L["AWS::Logs::ResourcePolicy#/PolicyName"]]
    def __init__(self, address: str, /, *, PolicyDocument: _J, PolicyName: _S, **options: _Unpack[_O]) -> None: ...

class ScheduledQuery(_Resource):
    CreationTime: _X
    Description: _X
    DestinationConfiguration: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    LastExecutionStatus: _X
    LastTriggeredTime: _X
    LastUpdatedTime: _X
    LogGroupIdentifiers: _X
    Name: _X
    QueryLanguage: _X
    QueryString: _X
    ScheduleEndTime: _X
    ScheduleExpression: _X
    ScheduleStartTime: _X
    ScheduledQueryArn: _R[_L["AWS::Logs::ScheduledQuery#/ScheduledQueryArn"]]
    StartTimeOffset: _X
    State: _X
    Tags: _X
    Timezone: _X
    def __init__(self, address: str, /, *, ExecutionRoleArn: _2, Name: _S, QueryLanguage: _S, QueryString: _S, ScheduleExpression: _S, Description: _S | None = ..., DestinationConfiguration: _M | None = ..., LogGroupIdentifiers: _A | None = ..., ScheduleEndTime: _F | None = ..., ScheduleStartTime: _F | None = ..., StartTimeOffset: _I | None = ..., State: _S | None = ..., Tags: _A | None = ..., Timezone: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class StorageTierPolicy(_Resource):
    AccountId: _R[_L["AWS::Logs::StorageTierPolicy#/AccountId"]]
    LastUpdatedTime: _X
    StorageTier: _X
    def __init__(self, address: str, /, *, StorageTier: _S, **options: _Unpack[_O]) -> None: ...

class SubscriptionFilter(_Resource):
    ApplyOnTransformedLogs: _X
    DestinationArn: _R[_L["AWS::Logs::Destination#/Arn"]]
    Distribution: _X
    EmitSystemFields: _X
    FieldSelectionCriteria: _X
    FilterName: _R[_L["AWS::Logs::SubscriptionFilter#/FilterName"]]
    FilterPattern: _X
    LogGroupName: _R[_L["AWS::Logs::SubscriptionFilter#/LogGroupName"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, DestinationArn: _5, FilterPattern: _S, LogGroupName: _4, ApplyOnTransformedLogs: _B | None = ..., Distribution: _S | None = ..., EmitSystemFields: _A | None = ..., FieldSelectionCriteria: _S | None = ..., FilterName: _S | None = ..., RoleArn: _2 | None = ..., **options: _Unpack[_O]) -> None: ...

class Transformer(_Resource):
    LogGroupIdentifier: _R[_L["AWS::Logs::Transformer#/LogGroupIdentifier"]]
    TransformerConfig: _X
    def __init__(self, address: str, /, *, LogGroupIdentifier: _S, TransformerConfig: _A, **options: _Unpack[_O]) -> None: ...
