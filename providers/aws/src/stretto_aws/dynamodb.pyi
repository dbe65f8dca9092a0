# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Table | _R[_L["AWS::DynamoDB::Table#/TableName", "AWS::DynamoDB::Table#/Arn"]]

class Backup(_Resource):
    BackupArn: _R[_L["AWS::DynamoDB::Backup#/BackupArn"]]
    BackupCreationDateTime: _X
    BackupId: _R[_L["AWS::DynamoDB::Backup#/BackupId"]]
    BackupName: _X
    BackupSizeBytes: _X
    BackupStatus: _X
    BackupType: _X
    TableName: _X
    def __init__(self, address: str, /, *, BackupName: _S, TableName: _0, **options: _Unpack[_O]) -> None: ...

class GlobalTable(_Resource):
    Arn: _R[_L["AWS::DynamoDB::GlobalTable#/Arn"]]
    AttributeDefinitions: _X
    BillingMode: _X
    GlobalSecondaryIndexes: _X
    GlobalTableSourceArn: _X
    GlobalTableWitnesses: _X
    KeySchema: _X
    LocalSecondaryIndexes: _X
    MultiRegionConsistency: _X
    ReadOnDemandThroughputSettings: _X
    ReadProvisionedThroughputSettings: _X
    Replicas: _X
    SSESpecification: _X
    StreamArn: _X
    StreamSpecification: _X
    TableId: _X
    TableName: _R[_L["AWS::DynamoDB::GlobalTable#/TableName"]]
    TableType: _X
    TimeToLiveSpecification: _X
    VectorIndexes: _X
    WarmThroughput: _X
    WriteOnDemandThroughputSettings: _X
    WriteProvisionedThroughputSettings: _X
    def __init__(self, address: str, /, *, Replicas: _A, AttributeDefinitions: _A | None = ..., BillingMode: _S | None = ..., GlobalSecondaryIndexes: _A | None = ..., GlobalTableSourceArn: _S | None = ..., GlobalTableWitnesses: _A | None = ..., KeySchema: _A | None = ..., LocalSecondaryIndexes: _A | None = ..., MultiRegionConsistency: _S | None = ..., ReadOnDemandThroughputSettings: _M | None = ..., ReadProvisionedThroughputSettings: _M | None = ..., SSESpecification: _M | None = ..., StreamSpecification: _M | None = ..., TableName: _S | None = ..., TableType: _S | None = ..., TimeToLiveSpecification: _M | None = ..., VectorIndexes: _A | None = ..., WarmThroughput: _M | None = ..., WriteOnDemandThroughputSettings: _M | None = ..., WriteProvisionedThroughputSettings: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Table(_Resource):
    Arn: _R[_L["AWS::DynamoDB::Table#/Arn"]]
    AttributeDefinitions: _X
    BillingMode: _X
    ContributorInsightsSpecification: _X
    DeletionProtectionEnabled: _X
    GlobalSecondaryIndexes: _X
    ImportSourceSpecification: _X
    KeySchema: _X
    KinesisStreamSpecification: _X
    LocalSecondaryIndexes: _X
    OnDemandThroughput: _X
    PointInTimeRecoverySpecification: _X
    ProvisionedThroughput: _X
    ResourcePolicy: _X
    SSESpecification: _X
    StreamArn: _X
    StreamSpecification: _X
    TableClass: _X
    TableName: _R[_L["AWS::DynamoDB::Table#/TableName"]]
    Tags: _X
    TimeToLiveSpecification: _X
    VectorIndexes: _X
    WarmThroughput: _X
    def __init__(self, address: str, /, *, KeySchema: _J, AttributeDefinitions: _A | None = ..., BillingMode: _S | None = ..., ContributorInsightsSpecification: _M | None = ..., DeletionProtectionEnabled: _B | None = ..., GlobalSecondaryIndexes: _A | None = ..., ImportSourceSpecification: _M | None = ..., KinesisStreamSpecification: _M | None = ..., LocalSecondaryIndexes: _A | None = ..., OnDemandThroughput: _M | None = ..., PointInTimeRecoverySpecification: _M | None = ..., ProvisionedThroughput: _M | None = ..., ResourcePolicy: _M | None = ..., SSESpecification: _M | None = ..., StreamSpecification: _M | None = ..., TableClass: _S | None = ..., TableName: _S | None = ..., Tags: _A | None = ..., TimeToLiveSpecification: _M | None = ..., VectorIndexes: _A | None = ..., WarmThroughput: _M | None = ..., **options: _Unpack[_O]) -> None: ...
