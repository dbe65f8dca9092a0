# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::Glue::Catalog#/CatalogId"]]
_1: _TypeAlias = _T | Database | _R[_L["AWS::Glue::Database#/DatabaseName"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_4: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_5: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_6: _TypeAlias = _T | _R[_L["AWS::Glue::Table#/Name"]]
_7: _TypeAlias = _T | Workflow | _R[_L["AWS::Glue::Workflow#/Name"]]

class Blueprint(_Resource):
    Arn: _R[_L["AWS::Glue::Blueprint#/Arn"]]
    BlueprintLocation: _X
    CreatedOn: _X
    Description: _X
    LastModifiedOn: _X
    Name: _X
    ParameterSpec: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, BlueprintLocation: _S, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Catalog(_Resource):
    AllowFullTableExternalDataAccess: _X
    CatalogId: _R[_L["AWS::Glue::Catalog#/CatalogId"]]
    CatalogProperties: _X
    CreateDatabaseDefaultPermissions: _X
    CreateTableDefaultPermissions: _X
    CreateTime: _X
    Description: _X
    FederatedCatalog: _X
    Name: _X
    OverwriteChildResourcePermissionsWithDefault: _X
    Parameters: _X
    ResourceArn: _R[_L["AWS::Glue::Catalog#/ResourceArn"]]
    Tags: _X
    TargetRedshiftCatalog: _X
    UpdateTime: _X
    def __init__(self, address: str, /, *, Name: _S, AllowFullTableExternalDataAccess: _S | None = ..., CatalogProperties: _M | None = ..., CreateDatabaseDefaultPermissions: _A | None = ..., CreateTableDefaultPermissions: _A | None = ..., Description: _S | None = ..., FederatedCatalog: _M | None = ..., OverwriteChildResourcePermissionsWithDefault: _S | None = ..., Parameters: _M | None = ..., Tags: _A | None = ..., TargetRedshiftCatalog: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Classifier(_Resource):
    CsvClassifier: _X
    GrokClassifier: _X
    JsonClassifier: _X
    Name: _R[_L["AWS::Glue::Classifier#/Name"]]
    XMLClassifier: _X
    def __init__(self, address: str, /, *, CsvClassifier: _M | None = ..., GrokClassifier: _M | None = ..., JsonClassifier: _M | None = ..., XMLClassifier: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Connection(_Resource):
    CatalogId: _R[_L["AWS::Glue::Connection#/CatalogId"]]
    ConnectionInput: _X
    Name: _R[_L["AWS::Glue::Connection#/Name"]]
    Tags: _X
    def __init__(self, address: str, /, *, CatalogId: _0, ConnectionInput: _M, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConnectionType(_Resource):
    ConnectionProperties: _X
    ConnectionType: _X
    ConnectionTypeArn: _R[_L["AWS::Glue::ConnectionType#/ConnectionTypeArn"]]
    ConnectorAuthenticationConfiguration: _X
    Description: _X
    IntegrationType: _X
    RestConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectionType: _S, RestConfiguration: _M, ConnectionProperties: _M | None = ..., ConnectorAuthenticationConfiguration: _M | None = ..., Description: _S | None = ..., IntegrationType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Crawler(_Resource):
    Classifiers: _X
    Configuration: _X
    CrawlerSecurityConfiguration: _X
    DatabaseName: _R[_L["AWS::Glue::Database#/DatabaseName"]]
    Description: _X
    LakeFormationConfiguration: _X
    Name: _R[_L["AWS::Glue::Crawler#/Name"]]
    RecrawlPolicy: _X
    Role: _X
    Schedule: _X
    SchemaChangePolicy: _X
    TablePrefix: _X
    Tags: _X
    Targets: _X
    def __init__(self, address: str, /, *, Role: _S, Targets: _M, Classifiers: _A | None = ..., Configuration: _S | None = ..., CrawlerSecurityConfiguration: _S | None = ..., DatabaseName: _1 | None = ..., Description: _S | None = ..., LakeFormationConfiguration: _M | None = ..., Name: _S | None = ..., RecrawlPolicy: _M | None = ..., Schedule: _M | None = ..., SchemaChangePolicy: _M | None = ..., TablePrefix: _S | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomEntityType(_Resource):
    ContextWords: _X
    Name: _R[_L["AWS::Glue::CustomEntityType#/Name"]]
    RegexString: _X
    Tags: _X
    def __init__(self, address: str, /, *, ContextWords: _A | None = ..., Name: _S | None = ..., RegexString: _S | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class DataCatalogEncryptionSettings(_Resource):
    CatalogId: _R[_L["AWS::Glue::DataCatalogEncryptionSettings#/CatalogId"]]
    DataCatalogEncryptionSettings: _X
    def __init__(self, address: str, /, *, CatalogId: _0, DataCatalogEncryptionSettings: _M, **options: _Unpack[_O]) -> None: ...

class DataQualityRuleset(_Resource):
    ClientToken: _X
    Description: _X
    Name: _R[_L["AWS::Glue::DataQualityRuleset#/Name"]]
    Ruleset: _X
    Tags: _X
    TargetTable: _X
    def __init__(self, address: str, /, *, Name: _S, ClientToken: _S | None = ..., Description: _S | None = ..., Ruleset: _S | None = ..., Tags: _J | None = ..., TargetTable: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Database(_Resource):
    CatalogId: _R[_L["AWS::Glue::Catalog#/CatalogId"]]
    DatabaseInput: _X
    DatabaseName: _R[_L["AWS::Glue::Database#/DatabaseName"]]
    def __init__(self, address: str, /, *, CatalogId: _0, DatabaseInput: _M, DatabaseName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DevEndpoint(_Resource):
    Arguments: _X
    EndpointName: _X
    ExtraJarsS3Path: _X
    ExtraPythonLibsS3Path: _X
    GlueVersion: _X
    Id: _R[_L["AWS::Glue::DevEndpoint#/Id"]]
    NumberOfNodes: _X
    NumberOfWorkers: _X
    PublicKey: _X
    PublicKeys: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SecurityConfiguration: _X
    SecurityGroupIds: _X
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tags: _X
    WorkerType: _X
    def __init__(self, address: str, /, *, RoleArn: _2, Arguments: _J | None = ..., EndpointName: _S | None = ..., ExtraJarsS3Path: _S | None = ..., ExtraPythonLibsS3Path: _S | None = ..., GlueVersion: _S | None = ..., NumberOfNodes: _I | None = ..., NumberOfWorkers: _I | None = ..., PublicKey: _S | None = ..., PublicKeys: _A | None = ..., SecurityConfiguration: _S | None = ..., SecurityGroupIds: _Q[_3] | _U | None = ..., SubnetId: _4 | None = ..., Tags: _J | None = ..., WorkerType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class IdentityCenterConfiguration(_Resource):
    AccountId: _R[_L["AWS::Glue::IdentityCenterConfiguration#/AccountId"]]
    ApplicationArn: _X
    InstanceArn: _X
    Scopes: _X
    UserBackgroundSessionsEnabled: _X
    def __init__(self, address: str, /, *, InstanceArn: _S, Scopes: _A | None = ..., UserBackgroundSessionsEnabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Integration(_Resource):
    AdditionalEncryptionContext: _X
    CreateTime: _X
    DataFilter: _X
    Description: _X
    IntegrationArn: _R[_L["AWS::Glue::Integration#/IntegrationArn"]]
    IntegrationConfig: _X
    IntegrationName: _R[_L["AWS::Glue::Integration#/IntegrationName"]]
    KmsKeyId: _X
    SourceArn: _X
    Status: _X
    Tags: _X
    TargetArn: _X
    def __init__(self, address: str, /, *, IntegrationName: _S, SourceArn: _S, TargetArn: _S, AdditionalEncryptionContext: _M | None = ..., DataFilter: _S | None = ..., Description: _S | None = ..., IntegrationConfig: _M | None = ..., KmsKeyId: _5 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IntegrationResourceProperty(_Resource):
    ResourceArn: _R[_L["AWS::Glue::IntegrationResourceProperty#/ResourceArn"]]
    ResourcePropertyArn: _R[_L["AWS::Glue::IntegrationResourceProperty#/ResourcePropertyArn"]]
    SourceProcessingProperties: _X
    Tags: _X
    TargetProcessingProperties: _X
    def __init__(self, address: str, /, *, ResourceArn: _S, SourceProcessingProperties: _M | None = ..., Tags: _A | None = ..., TargetProcessingProperties: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Job(_Resource):
    AllocatedCapacity: _X
    Command: _X
    Connections: _X
    DefaultArguments: _X
    Description: _X
    ExecutionClass: _X
    ExecutionProperty: _X
    GlueVersion: _X
    JobMode: _X
    JobRunQueuingEnabled: _X
    LogUri: _X
    MaintenanceWindow: _X
    MaxCapacity: _X
    MaxRetries: _X
    Name: _R[_L["AWS::Glue::Job#/Name"]]
    NonOverridableArguments: _X
    NotificationProperty: _X
    NumberOfWorkers: _X
    Role: _X
    SecurityConfiguration: _X
    Tags: _X
    Timeout: _X
    WorkerType: _X
    def __init__(self, address: str, /, *, Command: _M, Role: _S, AllocatedCapacity: _F | None = ..., Connections: _M | None = ..., DefaultArguments: _J | None = ..., Description: _S | None = ..., ExecutionClass: _S | None = ..., ExecutionProperty: _M | None = ..., GlueVersion: _S | None = ..., JobMode: _S | None = ..., JobRunQueuingEnabled: _B | None = ..., LogUri: _S | None = ..., MaintenanceWindow: _S | None = ..., MaxCapacity: _F | None = ..., MaxRetries: _F | None = ..., Name: _S | None = ..., NonOverridableArguments: _J | None = ..., NotificationProperty: _M | None = ..., NumberOfWorkers: _I | None = ..., SecurityConfiguration: _S | None = ..., Tags: _J | None = ..., Timeout: _I | None = ..., WorkerType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class MLTransform(_Resource):
    Description: _X
    GlueVersion: _X
    InputRecordTables: _X
    MaxCapacity: _X
    MaxRetries: _X
    Name: _X
    NumberOfWorkers: _X
    Role: _X
    Tags: _X
    Timeout: _X
    TransformEncryption: _X
    TransformId: _R[_L["AWS::Glue::MLTransform#/TransformId"]]
    TransformParameters: _X
    WorkerType: _X
    def __init__(self, address: str, /, *, InputRecordTables: _M, Role: _S, TransformParameters: _M, Description: _S | None = ..., GlueVersion: _S | None = ..., MaxCapacity: _F | None = ..., MaxRetries: _I | None = ..., Name: _S | None = ..., NumberOfWorkers: _I | None = ..., Tags: _J | None = ..., Timeout: _I | None = ..., TransformEncryption: _M | None = ..., WorkerType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Partition(_Resource):
    CatalogId: _R[_L["AWS::Glue::Partition#/CatalogId"]]
    DatabaseName: _R[_L["AWS::Glue::Partition#/DatabaseName"]]
    IdentifierPartitionInputValues: _R[_L["AWS::Glue::Partition#/IdentifierPartitionInputValues"]]
    PartitionInput: _X
    TableName: _R[_L["AWS::Glue::Partition#/TableName"]]
    def __init__(self, address: str, /, *, CatalogId: _0, DatabaseName: _1, PartitionInput: _M, TableName: _6, **options: _Unpack[_O]) -> None: ...

class Registry(_Resource):
    Arn: _R[_L["AWS::Glue::Registry#/Arn"]]
    Description: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Schema(_Resource):
    Arn: _R[_L["AWS::Glue::Schema#/Arn"]]
    CheckpointVersion: _X
    Compatibility: _X
    DataFormat: _X
    Description: _X
    InitialSchemaVersionId: _X
    Name: _X
    Registry: _X
    SchemaDefinition: _X
    Tags: _X
    def __init__(self, address: str, /, *, Compatibility: _S, DataFormat: _S, Name: _S, CheckpointVersion: _M | None = ..., Description: _S | None = ..., Registry: _M | None = ..., SchemaDefinition: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SchemaVersion(_Resource):
    Schema: _X
    SchemaDefinition: _X
    VersionId: _R[_L["AWS::Glue::SchemaVersion#/VersionId"]]
    def __init__(self, address: str, /, *, Schema: _M, SchemaDefinition: _S, **options: _Unpack[_O]) -> None: ...

class SchemaVersionMetadata(_Resource):
    Key: _R[_L["AWS::Glue::SchemaVersionMetadata#/Key"]]
    SchemaVersionId: _R[_L["AWS::Glue::SchemaVersionMetadata#/SchemaVersionId"]]
    Value: _R[_L["AWS::Glue::SchemaVersionMetadata#/Value"]]
    def __init__(self, address: str, /, *, Key: _S, SchemaVersionId: _S, Value: _S, **options: _Unpack[_O]) -> None: ...

class SecurityConfiguration(_Resource):
    EncryptionConfiguration: _X
    Name: _R[_L["AWS::Glue::SecurityConfiguration#/Name"]]
    def __init__(self, address: str, /, *, EncryptionConfiguration: _M, Name: _S, **options: _Unpack[_O]) -> None: ...

class Session(_Resource):
    Arn: _R[_L["AWS::Glue::Session#/Arn"]]
    Command: _X
    Connections: _X
    CreatedOn: _X
    DefaultArguments: _X
    Description: _X
    GlueVersion: _X
    Id: _X
    IdleTimeout: _X
    MaxCapacity: _X
    NumberOfWorkers: _X
    Progress: _X
    RequestOrigin: _X
    Role: _R[_L["AWS::IAM::Role#/Arn"]]
    SecurityConfiguration: _X
    Status: _X
    Tags: _X
    Timeout: _X
    WorkerType: _X
    def __init__(self, address: str, /, *, Command: _M, Id: _S, Role: _2, Connections: _M | None = ..., DefaultArguments: _M | None = ..., Description: _S | None = ..., GlueVersion: _S | None = ..., IdleTimeout: _I | None = ..., MaxCapacity: _F | None = ..., NumberOfWorkers: _I | None = ..., RequestOrigin: _S | None = ..., SecurityConfiguration: _S | None = ..., Tags: _A | None = ..., Timeout: _I | None = ..., WorkerType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Table(_Resource):
    CatalogId: _R[_L["AWS::Glue::Table#/CatalogId"]]
    DatabaseName: _R[_L["AWS::Glue::Table#/DatabaseName"]]
    Name: _R[_L["AWS::Glue::Table#/Name"]]
    OpenTableFormatInput: _X
    TableInput: _X
    def __init__(self, address: str, /, *, CatalogId: _0, DatabaseName: _1, Name: _S | None = ..., OpenTableFormatInput: _M | None = ..., TableInput: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class TableOptimizer(_Resource):
    CatalogId: _R[_L["AWS::Glue::TableOptimizer#/CatalogId"]]
    DatabaseName: _R[_L["AWS::Glue::TableOptimizer#/DatabaseName"]]
    TableName: _R[_L["AWS::Glue::TableOptimizer#/TableName"]]
    TableOptimizerConfiguration: _X
    Type: _R[_L["AWS::Glue::TableOptimizer#/Type"]]
    def __init__(self, address: str, /, *, CatalogId: _0, DatabaseName: _1, TableName: _6, TableOptimizerConfiguration: _M, Type: _S, **options: _Unpack[_O]) -> None: ...

class Trigger(_Resource):
    Actions: _X
    Description: _X
    EventBatchingCondition: _X
    Name: _R[_L["AWS::Glue::Trigger#/Name"]]
    Predicate: _X
    Schedule: _X
    StartOnCreation: _X
    Tags: _X
    Type: _X
    WorkflowName: _R[_L["AWS::Glue::Workflow#/Name"]]
    def __init__(self, address: str, /, *, Actions: _A, Type: _S, Description: _S | None = ..., EventBatchingCondition: _M | None = ..., Name: _S | None = ..., Predicate: _M | None = ..., Schedule: _S | None = ..., StartOnCreation: _B | None = ..., Tags: _J | None = ..., WorkflowName: _7 | None = ..., **options: _Unpack[_O]) -> None: ...

class UsageProfile(_Resource):
    Configuration: _X
    CreatedOn: _X
    Description: _X
    Name: _R[_L["AWS::Glue::UsageProfile#/Name"]]
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Configuration: _J | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserDefinedFunction(_Resource):
    Arn: _R[_L["AWS::Glue::UserDefinedFunction#/Arn"]]
    ClassName: _X
    DatabaseName: _R[_L["AWS::Glue::Database#/DatabaseName"]]
    FunctionName: _X
    FunctionType: _X
    OwnerName: _X
    OwnerType: _X
    ResourceUris: _X
    def __init__(self, address: str, /, *, DatabaseName: _1, FunctionName: _S, ClassName: _S | None = ..., FunctionType: _S | None = ..., OwnerName: _S | None = ..., OwnerType: _S | None = ..., ResourceUris: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Workflow(_Resource):
    DefaultRunProperties: _X
    Description: _X
    MaxConcurrentRuns: _X
    Name: _R[_L["AWS::Glue::Workflow#/Name"]]
    Tags: _X
    def __init__(self, address: str, /, *, DefaultRunProperties: _J | None = ..., Description: _S | None = ..., MaxConcurrentRuns: _I | None = ..., Name: _S | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...
