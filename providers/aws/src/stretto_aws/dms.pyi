# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws import sns as _sns
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Certificate | _R[_L["AWS::DMS::Certificate#/CertificateArn"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_3: _TypeAlias = _T | _sns.Topic | _R[_L["AWS::SNS::Topic#/TopicArn"]]
_4: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_5: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_6: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Certificate(_Resource):
    CertificateArn: _R[_L["AWS::DMS::Certificate#/CertificateArn"]]
    CertificateIdentifier: _X
    CertificatePem: _X
    CertificateWallet: _X
    def __init__(self, address: str, /, *, CertificateIdentifier: _S | None = ..., CertificatePem: _S | None = ..., CertificateWallet: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DataMigration(_Resource):
    DataMigrationArn: _R[_L["AWS::DMS::DataMigration#/DataMigrationArn"]]
    DataMigrationCreateTime: _X
    DataMigrationIdentifier: _X
    DataMigrationName: _X
    DataMigrationSettings: _X
    DataMigrationType: _X
    MigrationProjectIdentifier: _X
    ServiceAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SourceDataSettings: _X
    Tags: _X
    def __init__(self, address: str, /, *, DataMigrationType: _S, MigrationProjectIdentifier: _S, ServiceAccessRoleArn: _0, DataMigrationIdentifier: _S | None = ..., DataMigrationName: _S | None = ..., DataMigrationSettings: _M | None = ..., SourceDataSettings: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataProvider(_Resource):
    DataProviderArn: _R[_L["AWS::DMS::DataProvider#/DataProviderArn"]]
    DataProviderCreationTime: _X
    DataProviderIdentifier: _X
    DataProviderName: _X
    Description: _X
    Engine: _X
    ExactSettings: _X
    Settings: _X
    Tags: _X
    Virtual: _X
    def __init__(self, address: str, /, *, Engine: _S, DataProviderIdentifier: _S | None = ..., DataProviderName: _S | None = ..., Description: _S | None = ..., ExactSettings: _B | None = ..., Settings: _M | None = ..., Tags: _A | None = ..., Virtual: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Endpoint(_Resource):
    CertificateArn: _R[_L["AWS::DMS::Certificate#/CertificateArn"]]
    DatabaseName: _X
    DocDbSettings: _X
    DynamoDbSettings: _X
    ElasticsearchSettings: _X
    EndpointArn: _R[_L["AWS::DMS::Endpoint#/EndpointArn"]]
    EndpointIdentifier: _X
    EndpointType: _X
    EngineName: _X
    ExternalId: _X
    ExtraConnectionAttributes: _X
    GcpMySQLSettings: _X
    IbmDb2Settings: _X
    KafkaSettings: _X
    KinesisSettings: _X
    KmsKeyId: _X
    MicrosoftSqlServerSettings: _X
    MongoDbSettings: _X
    MySqlSettings: _X
    NeptuneSettings: _X
    OracleSettings: _X
    Password: _X
    Port: _X
    PostgreSqlSettings: _X
    RedisSettings: _X
    RedshiftSettings: _X
    ResourceIdentifier: _X
    S3Settings: _X
    ServerName: _X
    SslMode: _X
    SybaseSettings: _X
    Tags: _X
    Username: _X
    def __init__(self, address: str, /, *, EndpointType: _S, EngineName: _S, CertificateArn: _1 | None = ..., DatabaseName: _S | None = ..., DocDbSettings: _M | None = ..., DynamoDbSettings: _M | None = ..., ElasticsearchSettings: _M | None = ..., EndpointIdentifier: _S | None = ..., ExtraConnectionAttributes: _S | None = ..., GcpMySQLSettings: _M | None = ..., IbmDb2Settings: _M | None = ..., KafkaSettings: _M | None = ..., KinesisSettings: _M | None = ..., KmsKeyId: _2 | None = ..., MicrosoftSqlServerSettings: _M | None = ..., MongoDbSettings: _M | None = ..., MySqlSettings: _M | None = ..., NeptuneSettings: _M | None = ..., OracleSettings: _M | None = ..., Password: _S | None = ..., Port: _I | None = ..., PostgreSqlSettings: _M | None = ..., RedisSettings: _M | None = ..., RedshiftSettings: _M | None = ..., ResourceIdentifier: _S | None = ..., S3Settings: _M | None = ..., ServerName: _S | None = ..., SslMode: _S | None = ..., SybaseSettings: _M | None = ..., Tags: _A | None = ..., Username: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class EventSubscription(_Resource):
    Enabled: _X
    EventCategories: _X
    SnsTopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    SourceIds: _X
    SourceType: _X
    SubscriptionName: _R[_L["AWS::DMS::EventSubscription#/SubscriptionName"]]
    Tags: _X
    def __init__(self, address: str, /, *, SnsTopicArn: _3, Enabled: _B | None = ..., EventCategories: _A | None = ..., SourceIds: _A | None = ..., SourceType: _S | None = ..., SubscriptionName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceProfile(_Resource):
    AvailabilityZone: _X
    Description: _X
    InstanceProfileArn: _R[_L["AWS::DMS::InstanceProfile#/InstanceProfileArn"]]
    InstanceProfileCreationTime: _X
    InstanceProfileIdentifier: _X
    InstanceProfileName: _X
    KmsKeyArn: _X
    NetworkType: _X
    PubliclyAccessible: _X
    SubnetGroupIdentifier: _X
    Tags: _X
    VpcSecurityGroups: _X
    def __init__(self, address: str, /, *, AvailabilityZone: _S | None = ..., Description: _S | None = ..., InstanceProfileIdentifier: _S | None = ..., InstanceProfileName: _S | None = ..., KmsKeyArn: _4 | None = ..., NetworkType: _S | None = ..., PubliclyAccessible: _B | None = ..., SubnetGroupIdentifier: _S | None = ..., Tags: _A | None = ..., VpcSecurityGroups: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MigrationProject(_Resource):
    Description: _X
    InstanceProfileArn: _R[_L["AWS::DMS::InstanceProfile#/InstanceProfileArn"]]
    InstanceProfileIdentifier: _X
    InstanceProfileName: _X
    MigrationProjectArn: _R[_L["AWS::DMS::MigrationProject#/MigrationProjectArn"]]
    MigrationProjectCreationTime: _X
    MigrationProjectIdentifier: _X
    MigrationProjectName: _X
    SchemaConversionApplicationAttributes: _X
    SourceDataProviderDescriptors: _X
    Tags: _X
    TargetDataProviderDescriptors: _X
    TransformationRules: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., InstanceProfileIdentifier: _S | None = ..., MigrationProjectIdentifier: _S | None = ..., MigrationProjectName: _S | None = ..., SchemaConversionApplicationAttributes: _M | None = ..., SourceDataProviderDescriptors: _A | None = ..., Tags: _A | None = ..., TargetDataProviderDescriptors: _A | None = ..., TransformationRules: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ReplicationConfig(_Resource):
    ComputeConfig: _X
    ReplicationConfigArn: _R[_L["AWS::DMS::ReplicationConfig#/ReplicationConfigArn"]]
    ReplicationConfigIdentifier: _X
    ReplicationSettings: _X
    ReplicationType: _X
    ResourceIdentifier: _X
    SourceEndpointArn: _X
    SupplementalSettings: _X
    TableMappings: _X
    Tags: _X
    TargetEndpointArn: _X
    def __init__(self, address: str, /, *, ComputeConfig: _M, ReplicationConfigIdentifier: _S, ReplicationType: _S, SourceEndpointArn: _S, TableMappings: _J, TargetEndpointArn: _S, ReplicationSettings: _J | None = ..., ResourceIdentifier: _S | None = ..., SupplementalSettings: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReplicationInstance(_Resource):
    AllocatedStorage: _X
    AllowMajorVersionUpgrade: _X
    AutoMinorVersionUpgrade: _X
    AvailabilityZone: _X
    DnsNameServers: _X
    EngineVersion: _X
    Id: _R[_L["AWS::DMS::ReplicationInstance#/Id"]]
    KmsKeyId: _X
    MultiAZ: _X
    NetworkType: _X
    PreferredMaintenanceWindow: _X
    PubliclyAccessible: _X
    ReplicationInstanceClass: _X
    ReplicationInstanceIdentifier: _X
    ReplicationInstancePrivateIpAddresses: _X
    ReplicationInstancePublicIpAddresses: _X
    ReplicationSubnetGroupIdentifier: _X
    ResourceIdentifier: _X
    Tags: _X
    VpcSecurityGroupIds: _X
    def __init__(self, address: str, /, *, ReplicationInstanceClass: _S, AllocatedStorage: _I | None = ..., AllowMajorVersionUpgrade: _B | None = ..., AutoMinorVersionUpgrade: _B | None = ..., AvailabilityZone: _S | None = ..., DnsNameServers: _S | None = ..., EngineVersion: _S | None = ..., KmsKeyId: _2 | None = ..., MultiAZ: _B | None = ..., NetworkType: _S | None = ..., PreferredMaintenanceWindow: _S | None = ..., PubliclyAccessible: _B | None = ..., ReplicationInstanceIdentifier: _S | None = ..., ReplicationSubnetGroupIdentifier: _S | None = ..., ResourceIdentifier: _S | None = ..., Tags: _A | None = ..., VpcSecurityGroupIds: _Q[_5] | _U | None = ..., **options: _Unpack[_O]) -> None: ...

class ReplicationSubnetGroup(_Resource):
    ReplicationSubnetGroupDescription: _X
    ReplicationSubnetGroupIdentifier: _R[_L["AWS::DMS::ReplicationSubnetGroup#/ReplicationSubnetGroupIdentifier"]]
    SubnetIds: _X
    Tags: _X
    def __init__(self, address: str, /, *, ReplicationSubnetGroupDescription: _S, SubnetIds: _Q[_6] | _U, ReplicationSubnetGroupIdentifier: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReplicationTask(_Resource):
    CdcStartPosition: _X
    CdcStartTime: _X
    CdcStopPosition: _X
    MigrationType: _X
    ReplicationInstanceArn: _X
    ReplicationTaskArn: _R[_L["AWS::DMS::ReplicationTask#/ReplicationTaskArn"]]
    ReplicationTaskIdentifier: _X
    ReplicationTaskSettings: _X
    ResourceIdentifier: _X
    SourceEndpointArn: _X
    TableMappings: _X
    Tags: _X
    TargetEndpointArn: _X
    TaskData: _X
    def __init__(self, address: str, /, *, MigrationType: _S, ReplicationInstanceArn: _S, SourceEndpointArn: _S, TableMappings: _S, TargetEndpointArn: _S, CdcStartPosition: _S | None = ..., CdcStartTime: _F | None = ..., CdcStopPosition: _S | None = ..., ReplicationTaskIdentifier: _S | None = ..., ReplicationTaskSettings: _S | None = ..., ResourceIdentifier: _S | None = ..., Tags: _A | None = ..., TaskData: _S | None = ..., **options: _Unpack[_O]) -> None: ...
