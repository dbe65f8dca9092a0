# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import certificatemanager as _certificatemanager
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Api | _R[_L["AWS::AppSync::Api#/ApiId", "AWS::AppSync::Api#/ApiArn", "AWS::AppSync::GraphQLApi#/ApiId"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _certificatemanager.Certificate | _R[_L["AWS::CertificateManager::Certificate#/CertificateArn", "AWS::IAM::ServerCertificate#/Arn"]]
_3: _TypeAlias = _T | Type | _R[_L["AWS::AppSync::Type#/Name", "AWS::AppSync::Type#/Arn"]]

class Api(_Resource):
    ApiArn: _R[_L["AWS::AppSync::Api#/ApiArn"]]
    ApiId: _R[_L["AWS::AppSync::Api#/ApiId"]]
    Dns: _X
    EventConfig: _X
    Name: _X
    OwnerContact: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, EventConfig: _M | None = ..., OwnerContact: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ApiCache(_Resource):
    ApiCachingBehavior: _X
    ApiId: _X
    AtRestEncryptionEnabled: _X
    HealthMetricsConfig: _X
    Id: _R[_L["AWS::AppSync::ApiCache#/Id"]]
    TransitEncryptionEnabled: _X
    Ttl: _X
    Type: _X
    def __init__(self, address: str, /, *, ApiCachingBehavior: _S, ApiId: _0, Ttl: _I, Type: _S, AtRestEncryptionEnabled: _B | None = ..., HealthMetricsConfig: _S | None = ..., TransitEncryptionEnabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class ApiKey(_Resource):
    ApiId: _R[_L["AWS::AppSync::ApiKey#/ApiId"]]
    ApiKey: _X
    ApiKeyId: _R[_L["AWS::AppSync::ApiKey#/ApiKeyId"]]
    Arn: _R[_L["AWS::AppSync::ApiKey#/Arn"]]
    Description: _X
    Expires: _X
    def __init__(self, address: str, /, *, ApiId: _0, Description: _S | None = ..., Expires: _F | None = ..., **options: _Unpack[_O]) -> None: ...

class ChannelNamespace(_Resource):
    ApiId: _X
    ChannelNamespaceArn: _R[_L["AWS::AppSync::ChannelNamespace#/ChannelNamespaceArn"]]
    CodeHandlers: _X
    CodeS3Location: _X
    HandlerConfigs: _X
    Name: _X
    PublishAuthModes: _X
    SubscribeAuthModes: _X
    Tags: _X
    def __init__(self, address: str, /, *, ApiId: _0, Name: _S, CodeHandlers: _S | None = ..., CodeS3Location: _S | None = ..., HandlerConfigs: _M | None = ..., PublishAuthModes: _A | None = ..., SubscribeAuthModes: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataSource(_Resource):
    ApiId: _X
    DataSourceArn: _R[_L["AWS::AppSync::DataSource#/DataSourceArn"]]
    Description: _X
    DynamoDBConfig: _X
    ElasticsearchConfig: _X
    EventBridgeConfig: _X
    HttpConfig: _X
    LambdaConfig: _X
    MetricsConfig: _X
    Name: _X
    OpenSearchServiceConfig: _X
    RelationalDatabaseConfig: _X
    ServiceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Type: _X
    def __init__(self, address: str, /, *, ApiId: _0, Name: _S, Type: _S, Description: _S | None = ..., DynamoDBConfig: _M | None = ..., ElasticsearchConfig: _M | None = ..., EventBridgeConfig: _M | None = ..., HttpConfig: _M | None = ..., LambdaConfig: _M | None = ..., MetricsConfig: _S | None = ..., OpenSearchServiceConfig: _M | None = ..., RelationalDatabaseConfig: _M | None = ..., ServiceRoleArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainName(_Resource):
    AppSyncDomainName: _X
    CertificateArn: _X
    Description: _X
    DomainName: _R[_L["AWS::AppSync::DomainName#/DomainName"]]
    DomainNameArn: _R[_L["AWS::AppSync::DomainName#/DomainNameArn"]]
    HostedZoneId: _X
    Tags: _X
    def __init__(self, address: str, /, *, CertificateArn: _2, DomainName: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainNameApiAssociation(_Resource):
    ApiAssociationIdentifier: _R[_L["AWS::AppSync::DomainNameApiAssociation#/ApiAssociationIdentifier"]]
    ApiId: _X
    DomainName: _X
    def __init__(self, address: str, /, *, ApiId: _0, DomainName: _S, **options: _Unpack[_O]) -> None: ...

class FunctionConfiguration(_Resource):
    ApiId: _X
    Code: _X
    CodeS3Location: _X
    DataSourceName: _X
    Description: _X
    FunctionArn: _R[_L["AWS::AppSync::FunctionConfiguration#/FunctionArn"]]
    FunctionId: _X
    FunctionVersion: _X
    MaxBatchSize: _X
    Name: _X
    RequestMappingTemplate: _X
    RequestMappingTemplateS3Location: _X
    ResponseMappingTemplate: _X
    ResponseMappingTemplateS3Location: _X
    Runtime: _X
    SyncConfig: _X
    def __init__(self, address: str, /, *, ApiId: _0, DataSourceName: _S, Name: _S, Code: _S | None = ..., CodeS3Location: _S | None = ..., Description: _S | None = ..., FunctionVersion: _S | None = ..., MaxBatchSize: _I | None = ..., RequestMappingTemplate: _S | None = ..., RequestMappingTemplateS3Location: _S | None = ..., ResponseMappingTemplate: _S | None = ..., ResponseMappingTemplateS3Location: _S | None = ..., Runtime: _M | None = ..., SyncConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class GraphQLApi(_Resource):
    AdditionalAuthenticationProviders: _X
    ApiId: _X
    ApiType: _X
    Arn: _R[_L["AWS::AppSync::GraphQLApi#/Arn"]]
    AuthenticationType: _X
    EnhancedMetricsConfig: _X
    EnvironmentVariables: _X
    GraphQLDns: _X
    GraphQLEndpointArn: _X
    GraphQLUrl: _X
    IntrospectionConfig: _X
    LambdaAuthorizerConfig: _X
    LogConfig: _X
    MergedApiExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Name: _X
    OpenIDConnectConfig: _X
    OwnerContact: _X
    QueryDepthLimit: _X
    RealtimeDns: _X
    RealtimeUrl: _X
    ResolverCountLimit: _X
    Tags: _X
    UserPoolConfig: _X
    Visibility: _X
    XrayEnabled: _X
    def __init__(self, address: str, /, *, AuthenticationType: _S, Name: _S, AdditionalAuthenticationProviders: _A | None = ..., ApiType: _S | None = ..., EnhancedMetricsConfig: _M | None = ..., EnvironmentVariables: _M | None = ..., IntrospectionConfig: _S | None = ..., LambdaAuthorizerConfig: _M | None = ..., LogConfig: _M | None = ..., MergedApiExecutionRoleArn: _1 | None = ..., OpenIDConnectConfig: _M | None = ..., OwnerContact: _S | None = ..., QueryDepthLimit: _I | None = ..., ResolverCountLimit: _I | None = ..., Tags: _A | None = ..., UserPoolConfig: _M | None = ..., Visibility: _S | None = ..., XrayEnabled: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class GraphQLSchema(_Resource):
    ApiId: _X
    Definition: _X
    DefinitionS3Location: _X
    Id: _R[_L["AWS::AppSync::GraphQLSchema#/Id"]]
    def __init__(self, address: str, /, *, ApiId: _0, Definition: _S | None = ..., DefinitionS3Location: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Resolver(_Resource):
    ApiId: _X
    CachingConfig: _X
    Code: _X
    CodeS3Location: _X
    DataSourceName: _X
    FieldName: _X
    Kind: _X
    MaxBatchSize: _X
    MetricsConfig: _X
    PipelineConfig: _X
    RequestMappingTemplate: _X
    RequestMappingTemplateS3Location: _X
    ResolverArn: _R[_L["AWS::AppSync::Resolver#/ResolverArn"]]
    ResponseMappingTemplate: _X
    ResponseMappingTemplateS3Location: _X
    Runtime: _X
    SyncConfig: _X
    TypeName: _X
    def __init__(self, address: str, /, *, ApiId: _0, FieldName: _S, TypeName: _3, CachingConfig: _M | None = ..., Code: _S | None = ..., CodeS3Location: _S | None = ..., DataSourceName: _S | None = ..., Kind: _S | None = ..., MaxBatchSize: _I | None = ..., MetricsConfig: _S | None = ..., PipelineConfig: _M | None = ..., RequestMappingTemplate: _S | None = ..., RequestMappingTemplateS3Location: _S | None = ..., ResponseMappingTemplate: _S | None = ..., ResponseMappingTemplateS3Location: _S | None = ..., Runtime: _M | None = ..., SyncConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class SourceApiAssociation(_Resource):
    AssociationArn: _R[_L["AWS::AppSync::SourceApiAssociation#/AssociationArn"]]
    AssociationId: _X
    Description: _X
    LastSuccessfulMergeDate: _X
    MergedApiArn: _X
    MergedApiId: _X
    MergedApiIdentifier: _X
    SourceApiArn: _X
    SourceApiAssociationConfig: _X
    SourceApiAssociationStatus: _X
    SourceApiAssociationStatusDetail: _X
    SourceApiId: _X
    SourceApiIdentifier: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., MergedApiIdentifier: _S | None = ..., SourceApiAssociationConfig: _J | None = ..., SourceApiIdentifier: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Type(_Resource):
    ApiId: _X
    Arn: _R[_L["AWS::AppSync::Type#/Arn"]]
    Definition: _X
    Format: _X
    Name: _X
    def __init__(self, address: str, /, *, ApiId: _0, Definition: _S, Format: _S, **options: _Unpack[_O]) -> None: ...
