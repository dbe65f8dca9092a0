# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import s3 as _s3
from stretto_aws import s3express as _s3express
from stretto_aws import sns as _sns
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _s3.Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]
_2: _TypeAlias = _T | _sns.Topic | _R[_L["AWS::SNS::Topic#/TopicArn"]]
_3: _TypeAlias = _T | ConfigRule | _R[_L["AWS::Config::ConfigRule#/ConfigRuleName", "AWS::Config::ConfigRule#/Arn"]]

class AggregationAuthorization(_Resource):
    AggregationAuthorizationArn: _R[_L["AWS::Config::AggregationAuthorization#/AggregationAuthorizationArn"]]
    AuthorizedAccountId: _R[_L["AWS::Config::AggregationAuthorization#/AuthorizedAccountId"]]
    AuthorizedAwsRegion: _R[_L["AWS::Config::AggregationAuthorization#/AuthorizedAwsRegion"]]
    Tags: _X
    def __init__(self, address: str, /, *, AuthorizedAccountId: _S, AuthorizedAwsRegion: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigRule(_Resource):
    Arn: _R[_L["AWS::Config::ConfigRule#/Arn"]]
    Compliance: _X
    ConfigRuleId: _R[_L["AWS::Config::ConfigRule#/ConfigRuleId"]]
    ConfigRuleName: _R[_L["AWS::Config::ConfigRule#/ConfigRuleName"]]
    Description: _X
    EvaluationModes: _X
    InputParameters: _X
    MaximumExecutionFrequency: _X
    Scope: _X
    Source: _X
    def __init__(self, address: str, /, *, Source: _M, Compliance: _M | None = ..., ConfigRuleName: _S | None = ..., Description: _S | None = ..., EvaluationModes: _A | None = ..., InputParameters: _J | None = ..., MaximumExecutionFrequency: _S | None = ..., Scope: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationAggregator(_Resource):
    AccountAggregationSources: _X
    ConfigurationAggregatorArn: _R[_L["AWS::Config::ConfigurationAggregator#/ConfigurationAggregatorArn"]]
    ConfigurationAggregatorName: _R[_L["AWS::Config::ConfigurationAggregator#/ConfigurationAggregatorName"]]
    OrganizationAggregationSource: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccountAggregationSources: _A | None = ..., ConfigurationAggregatorName: _S | None = ..., OrganizationAggregationSource: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationRecorder(_Resource):
    Name: _R[_L["AWS::Config::ConfigurationRecorder#/Name"]]
    RecordingGroup: _X
    RecordingMode: _X
    ResourceARN: _X
    RoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    StartedOnCreate: _X
    def __init__(self, address: str, /, *, RoleARN: _0, Name: _S | None = ..., RecordingGroup: _M | None = ..., RecordingMode: _M | None = ..., StartedOnCreate: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class ConformancePack(_Resource):
    ConformancePackArn: _R[_L["AWS::Config::ConformancePack#/ConformancePackArn"]]
    ConformancePackInputParameters: _X
    ConformancePackName: _R[_L["AWS::Config::ConformancePack#/ConformancePackName"]]
    DeliveryS3Bucket: _X
    DeliveryS3KeyPrefix: _X
    Tags: _X
    TemplateBody: _X
    TemplateS3Uri: _X
    TemplateSSMDocumentDetails: _X
    def __init__(self, address: str, /, *, ConformancePackName: _S, ConformancePackInputParameters: _A | None = ..., DeliveryS3Bucket: _S | None = ..., DeliveryS3KeyPrefix: _S | None = ..., Tags: _A | None = ..., TemplateBody: _S | None = ..., TemplateS3Uri: _S | None = ..., TemplateSSMDocumentDetails: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Connector(_Resource):
    Arn: _R[_L["AWS::Config::Connector#/Arn"]]
    ConnectorConfiguration: _X
    CreatedTime: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectorConfiguration: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DeliveryChannel(_Resource):
    ConfigSnapshotDeliveryProperties: _X
    Name: _R[_L["AWS::Config::DeliveryChannel#/Name"]]
    S3BucketName: _X
    S3KeyPrefix: _X
    S3KmsKeyArn: _X
    SnsTopicARN: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    def __init__(self, address: str, /, *, S3BucketName: _1, ConfigSnapshotDeliveryProperties: _M | None = ..., Name: _S | None = ..., S3KeyPrefix: _S | None = ..., S3KmsKeyArn: _S | None = ..., SnsTopicARN: _2 | None = ..., **options: _Unpack[_O]) -> None: ...

class OrganizationConfigRule(_Resource):
    ExcludedAccounts: _X
    OrganizationConfigRuleArn: _R[_L["AWS::Config::OrganizationConfigRule#/OrganizationConfigRuleArn"]]
    OrganizationConfigRuleName: _R[_L["AWS::Config::OrganizationConfigRule#/OrganizationConfigRuleName"]]
    OrganizationCustomPolicyRuleMetadata: _X
    OrganizationCustomRuleMetadata: _X
    OrganizationManagedRuleMetadata: _X
    def __init__(self, address: str, /, *, OrganizationConfigRuleName: _S, ExcludedAccounts: _A | None = ..., OrganizationCustomPolicyRuleMetadata: _M | None = ..., OrganizationCustomRuleMetadata: _M | None = ..., OrganizationManagedRuleMetadata: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class OrganizationConformancePack(_Resource):
    ConformancePackInputParameters: _X
    DeliveryS3Bucket: _X
    DeliveryS3KeyPrefix: _X
    ExcludedAccounts: _X
    OrganizationConformancePackArn: _R[_L["AWS::Config::OrganizationConformancePack#/OrganizationConformancePackArn"]]
    OrganizationConformancePackName: _R[_L["AWS::Config::OrganizationConformancePack#/OrganizationConformancePackName"]]
    Tags: _X
    TemplateBody: _X
    TemplateS3Uri: _X
    def __init__(self, address: str, /, *, OrganizationConformancePackName: _S, ConformancePackInputParameters: _A | None = ..., DeliveryS3Bucket: _S | None = ..., DeliveryS3KeyPrefix: _S | None = ..., ExcludedAccounts: _A | None = ..., Tags: _A | None = ..., TemplateBody: _S | None = ..., TemplateS3Uri: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class RemediationConfiguration(_Resource):
    Automatic: _X
    ConfigRuleName: _R[_L["AWS::Config::RemediationConfiguration#/ConfigRuleName"]]
    ExecutionControls: _X
    MaximumAutomaticAttempts: _X
    Parameters: _X
    ResourceType: _X
    RetryAttemptSeconds: _X
    TargetId: _X
    TargetType: _X
    TargetVersion: _X
    def __init__(self, address: str, /, *, ConfigRuleName: _3, TargetId: _S, TargetType: _S, Automatic: _B | None = ..., ExecutionControls: _M | None = ..., MaximumAutomaticAttempts: _I | None = ..., Parameters: _J | None = ..., ResourceType: _S | None = ..., RetryAttemptSeconds: _I | None = ..., TargetVersion: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class StoredQuery(_Resource):
    QueryArn: _X
    QueryDescription: _X
    QueryExpression: _X
    QueryId: _X
    QueryName: _R[_L["AWS::Config::StoredQuery#/QueryName"]]
    Tags: _X
    def __init__(self, address: str, /, *, QueryExpression: _S, QueryName: _S, QueryDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
