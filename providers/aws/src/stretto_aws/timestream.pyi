# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_2: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_3: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_4: _TypeAlias = _T | Database | _R[_L["AWS::Timestream::Database#/DatabaseName", "AWS::Timestream::Database#/Arn"]]

class Database(_Resource):
    Arn: _R[_L["AWS::Timestream::Database#/Arn"]]
    DatabaseName: _R[_L["AWS::Timestream::Database#/DatabaseName"]]
    KmsKeyId: _X
    Tags: _X
    def __init__(self, address: str, /, *, DatabaseName: _S | None = ..., KmsKeyId: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InfluxDBBackup(_Resource):
    AllocatedStorage: _X
    Arn: _R[_L["AWS::Timestream::InfluxDBBackup#/Arn"]]
    ClusterConfiguration: _X
    CreatedAt: _X
    DbInstanceType: _X
    DbParameterGroupId: _X
    DbResourceId: _X
    DbStorageType: _X
    DeploymentType: _X
    EngineType: _X
    ExpiresAfter: _X
    FailoverMode: _X
    Id: _R[_L["AWS::Timestream::InfluxDBBackup#/Id"]]
    InfluxAuthParametersSecretArn: _X
    KmsKeyId: _X
    LogDeliveryConfiguration: _X
    MaintenanceSchedule: _X
    Name: _X
    NetworkType: _X
    Port: _X
    PubliclyAccessible: _X
    RetentionDays: _X
    Status: _X
    Tags: _X
    Type: _X
    VpcSecurityGroupIds: _X
    VpcSubnetIds: _X
    def __init__(self, address: str, /, *, DbResourceId: _S, Name: _S, RetentionDays: _I | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InfluxDBCluster(_Resource):
    AllocatedStorage: _X
    Arn: _R[_L["AWS::Timestream::InfluxDBCluster#/Arn"]]
    Bucket: _X
    DbInstanceType: _X
    DbParameterGroupIdentifier: _X
    DbStorageType: _X
    DeploymentType: _X
    Endpoint: _X
    EngineType: _X
    FailoverMode: _X
    Id: _R[_L["AWS::Timestream::InfluxDBCluster#/Id"]]
    InfluxAuthParametersSecretArn: _X
    LogDeliveryConfiguration: _X
    MaintenanceSchedule: _X
    Name: _X
    NetworkType: _X
    NextMaintenanceTime: _X
    Organization: _X
    Password: _X
    Port: _X
    PubliclyAccessible: _X
    ReaderEndpoint: _X
    Status: _X
    Tags: _X
    Username: _X
    VpcSecurityGroupIds: _X
    VpcSubnetIds: _X
    def __init__(self, address: str, /, *, AllocatedStorage: _I | None = ..., Bucket: _S | None = ..., DbInstanceType: _S | None = ..., DbParameterGroupIdentifier: _S | None = ..., DbStorageType: _S | None = ..., DeploymentType: _S | None = ..., FailoverMode: _S | None = ..., LogDeliveryConfiguration: _M | None = ..., MaintenanceSchedule: _M | None = ..., Name: _S | None = ..., NetworkType: _S | None = ..., Organization: _S | None = ..., Password: _S | None = ..., Port: _I | None = ..., PubliclyAccessible: _B | None = ..., Tags: _A | None = ..., Username: _S | None = ..., VpcSecurityGroupIds: _Q[_1] | _U | None = ..., VpcSubnetIds: _Q[_2] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class InfluxDBInstance(_Resource):
    AllocatedStorage: _X
    Arn: _R[_L["AWS::Timestream::InfluxDBInstance#/Arn"]]
    AvailabilityZone: _X
    Bucket: _X
    DbInstanceType: _X
    DbParameterGroupIdentifier: _X
    DbStorageType: _X
    DeploymentType: _X
    Endpoint: _X
    Id: _R[_L["AWS::Timestream::InfluxDBInstance#/Id"]]
    InfluxAuthParametersSecretArn: _X
    LogDeliveryConfiguration: _X
    MaintenanceSchedule: _X
    Name: _X
    NetworkType: _X
    NextMaintenanceTime: _X
    Organization: _X
    Password: _X
    Port: _X
    PubliclyAccessible: _X
    SecondaryAvailabilityZone: _X
    Status: _X
    Tags: _X
    Username: _X
    VpcSecurityGroupIds: _X
    VpcSubnetIds: _X
    def __init__(self, address: str, /, *, AllocatedStorage: _I | None = ..., Bucket: _S | None = ..., DbInstanceType: _S | None = ..., DbParameterGroupIdentifier: _S | None = ..., DbStorageType: _S | None = ..., DeploymentType: _S | None = ..., LogDeliveryConfiguration: _M | None = ..., MaintenanceSchedule: _M | None = ..., Name: _S | None = ..., NetworkType: _S | None = ..., Organization: _S | None = ..., Password: _S | None = ..., Port: _I | None = ..., PubliclyAccessible: _B | None = ..., Tags: _A | None = ..., Username: _S | None = ..., VpcSecurityGroupIds: _Q[_1] | _U | None = ..., VpcSubnetIds: _Q[_2] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class ScheduledQuery(_Resource):
    Arn: _R[_L["AWS::Timestream::ScheduledQuery#/Arn"]]
    ClientToken: _X
    ErrorReportConfiguration: _X
    KmsKeyId: _X
    NotificationConfiguration: _X
    QueryString: _X
    SQErrorReportConfiguration: _X
    SQKmsKeyId: _X
    SQName: _X
    SQNotificationConfiguration: _X
    SQQueryString: _X
    SQScheduleConfiguration: _X
    SQScheduledQueryExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SQTargetConfiguration: _X
    ScheduleConfiguration: _X
    ScheduledQueryExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ScheduledQueryName: _X
    Tags: _X
    TargetConfiguration: _X
    def __init__(self, address: str, /, *, ErrorReportConfiguration: _M, NotificationConfiguration: _M, QueryString: _S, ScheduleConfiguration: _M, ScheduledQueryExecutionRoleArn: _3, ClientToken: _S | None = ..., KmsKeyId: _0 | None = ..., ScheduledQueryName: _S | None = ..., Tags: _A | None = ..., TargetConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Table(_Resource):
    Arn: _R[_L["AWS::Timestream::Table#/Arn"]]
    DatabaseName: _R[_L["AWS::Timestream::Table#/DatabaseName"]]
    MagneticStoreWriteProperties: _X
    Name: _X
    RetentionProperties: _X
    Schema: _X
    TableName: _R[_L["AWS::Timestream::Table#/TableName"]]
    Tags: _X
    def __init__(self, address: str, /, *, DatabaseName: _4, MagneticStoreWriteProperties: _M | None = ..., RetentionProperties: _M | None = ..., Schema: _M | None = ..., TableName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
