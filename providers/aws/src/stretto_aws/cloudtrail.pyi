# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws import s3 as _s3
from stretto_aws import s3express as _s3express
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_2: _TypeAlias = _T | _s3.Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]

class Channel(_Resource):
    ChannelArn: _R[_L["AWS::CloudTrail::Channel#/ChannelArn"]]
    Destinations: _X
    Name: _X
    Source: _X
    Tags: _X
    def __init__(self, address: str, /, *, Destinations: _A | None = ..., Name: _S | None = ..., Source: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dashboard(_Resource):
    CreatedTimestamp: _X
    DashboardArn: _R[_L["AWS::CloudTrail::Dashboard#/DashboardArn"]]
    Name: _X
    RefreshSchedule: _X
    Status: _X
    Tags: _X
    TerminationProtectionEnabled: _X
    Type: _X
    UpdatedTimestamp: _X
    Widgets: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., RefreshSchedule: _M | None = ..., Tags: _A | None = ..., TerminationProtectionEnabled: _B | None = ..., Widgets: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventDataStore(_Resource):
    AdvancedEventSelectors: _X
    BillingMode: _X
    ContextKeySelectors: _X
    CreatedTimestamp: _X
    EventDataStoreArn: _R[_L["AWS::CloudTrail::EventDataStore#/EventDataStoreArn"]]
    FederationEnabled: _X
    FederationRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    IngestionEnabled: _X
    InsightSelectors: _X
    InsightsDestination: _X
    KmsKeyId: _X
    MaxEventSize: _X
    MultiRegionEnabled: _X
    Name: _X
    OrganizationEnabled: _X
    RetentionPeriod: _X
    Status: _X
    Tags: _X
    TerminationProtectionEnabled: _X
    UpdatedTimestamp: _X
    def __init__(self, address: str, /, *, AdvancedEventSelectors: _A | None = ..., BillingMode: _S | None = ..., ContextKeySelectors: _A | None = ..., FederationEnabled: _B | None = ..., FederationRoleArn: _0 | None = ..., IngestionEnabled: _B | None = ..., InsightSelectors: _A | None = ..., InsightsDestination: _S | None = ..., KmsKeyId: _1 | None = ..., MaxEventSize: _S | None = ..., MultiRegionEnabled: _B | None = ..., Name: _S | None = ..., OrganizationEnabled: _B | None = ..., RetentionPeriod: _I | None = ..., Tags: _A | None = ..., TerminationProtectionEnabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    ResourceArn: _R[_L["AWS::CloudTrail::ResourcePolicy#/ResourceArn"]]
    ResourcePolicy: _X
    def __init__(self, address: str, /, *, ResourceArn: _S, ResourcePolicy: _J, **options: _Unpack[_O]) -> None: ...

class Trail(_Resource):
    AdvancedEventSelectors: _X
    AggregationConfigurations: _X
    Arn: _R[_L["AWS::CloudTrail::Trail#/Arn"]]
    CloudWatchLogsLogGroupArn: _X
    CloudWatchLogsRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    EnableLogFileValidation: _X
    EventSelectors: _X
    IncludeGlobalServiceEvents: _X
    InsightSelectors: _X
    IsLogging: _X
    IsMultiRegionTrail: _X
    IsOrganizationTrail: _X
    KMSKeyId: _X
    S3BucketName: _X
    S3KeyPrefix: _X
    SnsTopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    SnsTopicName: _X
    Tags: _X
    TrailName: _R[_L["AWS::CloudTrail::Trail#/TrailName"]]
    def __init__(self, address: str, /, *, IsLogging: _B, S3BucketName: _2, AdvancedEventSelectors: _A | None = ..., AggregationConfigurations: _A | None = ..., CloudWatchLogsLogGroupArn: _S | None = ..., CloudWatchLogsRoleArn: _0 | None = ..., EnableLogFileValidation: _B | None = ..., EventSelectors: _A | None = ..., IncludeGlobalServiceEvents: _B | None = ..., InsightSelectors: _A | None = ..., IsMultiRegionTrail: _B | None = ..., IsOrganizationTrail: _B | None = ..., KMSKeyId: _1 | None = ..., S3KeyPrefix: _S | None = ..., SnsTopicName: _S | None = ..., Tags: _A | None = ..., TrailName: _S | None = ..., **options: _Unpack[_O]) -> None: ...
