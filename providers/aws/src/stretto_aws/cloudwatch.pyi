# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Alarm(_Resource):
    ActionConfiguration: _X
    ActionsEnabled: _X
    AlarmActions: _X
    AlarmDescription: _X
    AlarmName: _R[_L["AWS::CloudWatch::Alarm#/AlarmName"]]
    Arn: _R[_L["AWS::CloudWatch::Alarm#/Arn"]]
    ComparisonOperator: _X
    DatapointsToAlarm: _X
    Dimensions: _X
    EvaluateLowSampleCountPercentile: _X
    EvaluationCriteria: _X
    EvaluationInterval: _X
    EvaluationPeriods: _X
    EvaluationWindow: _X
    ExtendedStatistic: _X
    InsufficientDataActions: _X
    MetricName: _X
    Metrics: _X
    Namespace: _X
    OKActions: _X
    Period: _X
    Statistic: _X
    Tags: _X
    Threshold: _X
    ThresholdMetricId: _X
    TreatMissingData: _X
    Unit: _X
    WarmUpConfiguration: _X
    def __init__(self, address: str, /, *, ActionConfiguration: _M | None = ..., ActionsEnabled: _B | None = ..., AlarmActions: _A | None = ..., AlarmDescription: _S | None = ..., AlarmName: _S | None = ..., ComparisonOperator: _S | None = ..., DatapointsToAlarm: _I | None = ..., Dimensions: _A | None = ..., EvaluateLowSampleCountPercentile: _S | None = ..., EvaluationCriteria: _M | None = ..., EvaluationInterval: _I | None = ..., EvaluationPeriods: _I | None = ..., EvaluationWindow: _M | None = ..., ExtendedStatistic: _S | None = ..., InsufficientDataActions: _A | None = ..., MetricName: _S | None = ..., Metrics: _A | None = ..., Namespace: _S | None = ..., OKActions: _A | None = ..., Period: _I | None = ..., Statistic: _S | None = ..., Tags: _A | None = ..., Threshold: _F | None = ..., ThresholdMetricId: _S | None = ..., TreatMissingData: _S | None = ..., Unit: _S | None = ..., WarmUpConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AlarmMuteRule(_Resource):
    Arn: _R[_L["AWS::CloudWatch::AlarmMuteRule#/Arn"]]
    Description: _X
    ExpireDate: _X
    LastUpdatedTimestamp: _X
    MuteTargets: _X
    MuteType: _X
    Name: _X
    Rule: _X
    StartDate: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Rule: _M, Description: _S | None = ..., ExpireDate: _S | None = ..., MuteTargets: _M | None = ..., Name: _S | None = ..., StartDate: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AnomalyDetector(_Resource):
    Configuration: _X
    Dimensions: _X
    Id: _R[_L["AWS::CloudWatch::AnomalyDetector#/Id"]]
    MetricCharacteristics: _X
    MetricMathAnomalyDetector: _X
    MetricName: _X
    Namespace: _X
    SingleMetricAnomalyDetector: _X
    Stat: _X
    def __init__(self, address: str, /, *, Configuration: _M | None = ..., Dimensions: _A | None = ..., MetricCharacteristics: _M | None = ..., MetricMathAnomalyDetector: _M | None = ..., MetricName: _S | None = ..., Namespace: _S | None = ..., SingleMetricAnomalyDetector: _M | None = ..., Stat: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class CompositeAlarm(_Resource):
    ActionConfiguration: _X
    ActionsEnabled: _X
    ActionsSuppressor: _X
    ActionsSuppressorExtensionPeriod: _X
    ActionsSuppressorWaitPeriod: _X
    AlarmActions: _X
    AlarmDescription: _X
    AlarmName: _R[_L["AWS::CloudWatch::CompositeAlarm#/AlarmName"]]
    AlarmRule: _X
    Arn: _R[_L["AWS::CloudWatch::CompositeAlarm#/Arn"]]
    InsufficientDataActions: _X
    OKActions: _X
    Tags: _X
    def __init__(self, address: str, /, *, AlarmRule: _S, ActionConfiguration: _M | None = ..., ActionsEnabled: _B | None = ..., ActionsSuppressor: _S | None = ..., ActionsSuppressorExtensionPeriod: _I | None = ..., ActionsSuppressorWaitPeriod: _I | None = ..., AlarmActions: _A | None = ..., AlarmDescription: _S | None = ..., AlarmName: _S | None = ..., InsufficientDataActions: _A | None = ..., OKActions: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dashboard(_Resource):
    DashboardBody: _X
    DashboardName: _R[_L["AWS::CloudWatch::Dashboard#/DashboardName"]]
    Tags: _X
    def __init__(self, address: str, /, *, DashboardBody: _S, DashboardName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InsightRule(_Resource):
    ApplyOnTransformedLogs: _X
    Arn: _R[_L["AWS::CloudWatch::InsightRule#/Arn"]]
    RuleBody: _X
    RuleName: _X
    RuleState: _X
    Tags: _X
    def __init__(self, address: str, /, *, RuleBody: _S, RuleName: _S, RuleState: _S, ApplyOnTransformedLogs: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Integration(_Resource):
    CreatedAt: _X
    Credential: _X
    IntegrationArn: _R[_L["AWS::CloudWatch::Integration#/IntegrationArn"]]
    IntegrationAttributes: _X
    IntegrationId: _R[_L["AWS::CloudWatch::Integration#/IntegrationId"]]
    IntegrationType: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, IntegrationType: _S, Name: _S, Credential: _M | None = ..., IntegrationAttributes: _M | None = ..., RoleArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LogAlarm(_Resource):
    ActionConfiguration: _X
    ActionLogLineCount: _X
    ActionLogLineRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ActionsEnabled: _X
    AlarmActions: _X
    AlarmDescription: _X
    AlarmName: _R[_L["AWS::CloudWatch::LogAlarm#/AlarmName"]]
    Arn: _R[_L["AWS::CloudWatch::LogAlarm#/Arn"]]
    ComparisonOperator: _X
    InsufficientDataActions: _X
    OKActions: _X
    QueryResultsToAlarm: _X
    QueryResultsToEvaluate: _X
    ScheduledQueryConfiguration: _X
    Tags: _X
    Threshold: _X
    TreatMissingData: _X
    WarmUpConfiguration: _X
    def __init__(self, address: str, /, *, ComparisonOperator: _S, QueryResultsToAlarm: _I, QueryResultsToEvaluate: _I, ScheduledQueryConfiguration: _M, Threshold: _F, ActionConfiguration: _M | None = ..., ActionLogLineCount: _I | None = ..., ActionLogLineRoleArn: _0 | None = ..., ActionsEnabled: _B | None = ..., AlarmActions: _A | None = ..., AlarmDescription: _S | None = ..., AlarmName: _S | None = ..., InsufficientDataActions: _A | None = ..., OKActions: _A | None = ..., Tags: _A | None = ..., TreatMissingData: _S | None = ..., WarmUpConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class MetricStream(_Resource):
    Arn: _R[_L["AWS::CloudWatch::MetricStream#/Arn"]]
    CreationDate: _X
    ExcludeFilters: _X
    FirehoseArn: _X
    IncludeFilters: _X
    IncludeLinkedAccountsMetrics: _X
    LastUpdateDate: _X
    Name: _R[_L["AWS::CloudWatch::MetricStream#/Name"]]
    OutputFormat: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    State: _X
    StatisticsConfigurations: _X
    Tags: _X
    def __init__(self, address: str, /, *, ExcludeFilters: _A | None = ..., FirehoseArn: _S | None = ..., IncludeFilters: _A | None = ..., IncludeLinkedAccountsMetrics: _B | None = ..., Name: _S | None = ..., OutputFormat: _S | None = ..., RoleArn: _0 | None = ..., StatisticsConfigurations: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OTelEnrichment(_Resource):
    AccountId: _R[_L["AWS::CloudWatch::OTelEnrichment#/AccountId"]]
    ExcludeFilters: _X
    IncludeFilters: _X
    Status: _X
    def __init__(self, address: str, /, *, ExcludeFilters: _A | None = ..., IncludeFilters: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceMetricsConfiguration(_Resource):
    CreatedAt: _X
    MetricSelections: _X
    ResourceArn: _R[_L["AWS::CloudWatch::ResourceMetricsConfiguration#/ResourceArn"]]
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ResourceArn: _S, MetricSelections: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class View(_Resource):
    Arn: _R[_L["AWS::CloudWatch::View#/Arn"]]
    CreatedAt: _X
    Definition: _X
    Description: _X
    Name: _R[_L["AWS::CloudWatch::View#/Name"]]
    Tags: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Definition: _S, Description: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
