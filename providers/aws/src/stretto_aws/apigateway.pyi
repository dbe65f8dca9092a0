# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import certificatemanager as _certificatemanager
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | RestApi | _R[_L["AWS::ApiGateway::RestApi#/RestApiId"]]
_2: _TypeAlias = _T | DomainNameV2 | _R[_L["AWS::ApiGateway::DomainName#/DomainNameArn", "AWS::ApiGateway::DomainNameV2#/DomainNameArn"]]
_3: _TypeAlias = _T | _R[_L["AWS::ApiGateway::Stage#/StageName"]]
_4: _TypeAlias = _T | _certificatemanager.Certificate | _R[_L["AWS::CertificateManager::Certificate#/CertificateArn", "AWS::IAM::ServerCertificate#/Arn"]]
_5: _TypeAlias = _T | _R[_L["AWS::ApiGateway::Authorizer#/AuthorizerId"]]
_6: _TypeAlias = _T | _R[_L["AWS::ApiGateway::RequestValidator#/RequestValidatorId"]]
_7: _TypeAlias = _T | ClientCertificate | _R[_L["AWS::ApiGateway::ClientCertificate#/ClientCertificateId"]]
_8: _TypeAlias = _T | _R[_L["AWS::ApiGateway::Deployment#/DeploymentId"]]
_9: _TypeAlias = _T | UsagePlan | _R[_L["AWS::ApiGateway::UsagePlan#/Id"]]

class Account(_Resource):
    CloudWatchRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Id: _R[_L["AWS::ApiGateway::Account#/Id"]]
    def __init__(self, address: str, /, *, CloudWatchRoleArn: _0 | None = ..., **options: _Unpack[_O]) -> None: ...

class ApiKey(_Resource):
    APIKeyId: _R[_L["AWS::ApiGateway::ApiKey#/APIKeyId"]]
    CustomerId: _X
    Description: _X
    Enabled: _X
    GenerateDistinctId: _X
    Name: _X
    StageKeys: _X
    Tags: _X
    Value: _X
    def __init__(self, address: str, /, *, CustomerId: _S | None = ..., Description: _S | None = ..., Enabled: _B | None = ..., GenerateDistinctId: _B | None = ..., Name: _S | None = ..., StageKeys: _A | None = ..., Tags: _A | None = ..., Value: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Authorizer(_Resource):
    AuthType: _X
    AuthorizerCredentials: _X
    AuthorizerId: _R[_L["AWS::ApiGateway::Authorizer#/AuthorizerId"]]
    AuthorizerResultTtlInSeconds: _X
    AuthorizerUri: _X
    IdentitySource: _X
    IdentityValidationExpression: _X
    Name: _X
    ProviderARNs: _X
    RestApiId: _R[_L["AWS::ApiGateway::Authorizer#/RestApiId"]]
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, RestApiId: _1, Type: _S, AuthType: _S | None = ..., AuthorizerCredentials: _S | None = ..., AuthorizerResultTtlInSeconds: _I | None = ..., AuthorizerUri: _S | None = ..., IdentitySource: _S | None = ..., IdentityValidationExpression: _S | None = ..., ProviderARNs: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class BasePathMapping(_Resource):
    BasePath: _R[_L["AWS::ApiGateway::BasePathMapping#/BasePath"]]
    DomainName: _R[_L["AWS::ApiGateway::BasePathMapping#/DomainName"]]
    RestApiId: _R[_L["AWS::ApiGateway::RestApi#/RestApiId"]]
    Stage: _X
    def __init__(self, address: str, /, *, DomainName: _S, BasePath: _S | None = ..., RestApiId: _1 | None = ..., Stage: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class BasePathMappingV2(_Resource):
    BasePath: _X
    BasePathMappingArn: _R[_L["AWS::ApiGateway::BasePathMappingV2#/BasePathMappingArn"]]
    DomainNameArn: _X
    RestApiId: _R[_L["AWS::ApiGateway::RestApi#/RestApiId"]]
    Stage: _X
    def __init__(self, address: str, /, *, DomainNameArn: _2, RestApiId: _1, BasePath: _S | None = ..., Stage: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ClientCertificate(_Resource):
    ClientCertificateId: _R[_L["AWS::ApiGateway::ClientCertificate#/ClientCertificateId"]]
    Description: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Deployment(_Resource):
    DeploymentCanarySettings: _X
    DeploymentId: _R[_L["AWS::ApiGateway::Deployment#/DeploymentId"]]
    Description: _X
    RestApiId: _R[_L["AWS::ApiGateway::Deployment#/RestApiId"]]
    StageDescription: _X
    StageName: _R[_L["AWS::ApiGateway::Stage#/StageName"]]
    def __init__(self, address: str, /, *, RestApiId: _1, DeploymentCanarySettings: _M | None = ..., Description: _S | None = ..., StageDescription: _M | None = ..., StageName: _3 | None = ..., **options: _Unpack[_O]) -> None: ...

class DocumentationPart(_Resource):
    DocumentationPartId: _R[_L["AWS::ApiGateway::DocumentationPart#/DocumentationPartId"]]
    Location: _X
    Properties: _X
    RestApiId: _R[_L["AWS::ApiGateway::DocumentationPart#/RestApiId"]]
    def __init__(self, address: str, /, *, Location: _M, Properties: _S, RestApiId: _1, **options: _Unpack[_O]) -> None: ...

class DocumentationVersion(_Resource):
    Description: _X
    DocumentationVersion: _R[_L["AWS::ApiGateway::DocumentationVersion#/DocumentationVersion"]]
    RestApiId: _R[_L["AWS::ApiGateway::DocumentationVersion#/RestApiId"]]
    def __init__(self, address: str, /, *, DocumentationVersion: _S, RestApiId: _1, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainName(_Resource):
    CertificateArn: _X
    DistributionDomainName: _X
    DistributionHostedZoneId: _X
    DomainName: _R[_L["AWS::ApiGateway::DomainName#/DomainName"]]
    DomainNameArn: _R[_L["AWS::ApiGateway::DomainName#/DomainNameArn"]]
    EndpointAccessMode: _X
    EndpointConfiguration: _X
    MutualTlsAuthentication: _X
    OwnershipVerificationCertificateArn: _X
    RegionalCertificateArn: _X
    RegionalDomainName: _X
    RegionalHostedZoneId: _X
    RoutingMode: _X
    SecurityPolicy: _X
    Tags: _X
    def __init__(self, address: str, /, *, CertificateArn: _4 | None = ..., DomainName: _S | None = ..., EndpointAccessMode: _S | None = ..., EndpointConfiguration: _M | None = ..., MutualTlsAuthentication: _M | None = ..., OwnershipVerificationCertificateArn: _S | None = ..., RegionalCertificateArn: _S | None = ..., RoutingMode: _S | None = ..., SecurityPolicy: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainNameAccessAssociation(_Resource):
    AccessAssociationSource: _X
    AccessAssociationSourceType: _X
    DomainNameAccessAssociationArn: _R[_L["AWS::ApiGateway::DomainNameAccessAssociation#/DomainNameAccessAssociationArn"]]
    DomainNameArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccessAssociationSource: _S, AccessAssociationSourceType: _S, DomainNameArn: _2, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainNameV2(_Resource):
    CertificateArn: _X
    DomainName: _X
    DomainNameArn: _R[_L["AWS::ApiGateway::DomainNameV2#/DomainNameArn"]]
    DomainNameId: _X
    EndpointAccessMode: _X
    EndpointConfiguration: _X
    Policy: _X
    RoutingMode: _X
    SecurityPolicy: _X
    Tags: _X
    def __init__(self, address: str, /, *, CertificateArn: _4 | None = ..., DomainName: _S | None = ..., EndpointAccessMode: _S | None = ..., EndpointConfiguration: _M | None = ..., Policy: _J | None = ..., RoutingMode: _S | None = ..., SecurityPolicy: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class GatewayResponse(_Resource):
    Id: _R[_L["AWS::ApiGateway::GatewayResponse#/Id"]]
    ResponseParameters: _X
    ResponseTemplates: _X
    ResponseType: _X
    RestApiId: _R[_L["AWS::ApiGateway::RestApi#/RestApiId"]]
    StatusCode: _X
    def __init__(self, address: str, /, *, ResponseType: _S, RestApiId: _1, ResponseParameters: _M | None = ..., ResponseTemplates: _M | None = ..., StatusCode: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Method(_Resource):
    ApiKeyRequired: _X
    AuthorizationScopes: _X
    AuthorizationType: _X
    AuthorizerId: _R[_L["AWS::ApiGateway::Authorizer#/AuthorizerId"]]
    HttpMethod: _R[_L["AWS::ApiGateway::Method#/HttpMethod"]]
    Integration: _X
    MethodResponses: _X
    OperationName: _X
    RequestModels: _X
    RequestParameters: _X
    RequestValidatorId: _R[_L["AWS::ApiGateway::RequestValidator#/RequestValidatorId"]]
    ResourceId: _R[_L["AWS::ApiGateway::Method#/ResourceId"]]
    RestApiId: _R[_L["AWS::ApiGateway::Method#/RestApiId"]]
    def __init__(self, address: str, /, *, HttpMethod: _S, ResourceId: _S, RestApiId: _1, ApiKeyRequired: _B | None = ..., AuthorizationScopes: _A | None = ..., AuthorizationType: _S | None = ..., AuthorizerId: _5 | None = ..., Integration: _M | None = ..., MethodResponses: _A | None = ..., OperationName: _S | None = ..., RequestModels: _M | None = ..., RequestParameters: _M | None = ..., RequestValidatorId: _6 | None = ..., **options: _Unpack[_O]) -> None: ...

class Model(_Resource):
    ContentType: _X
    Description: _X
    Name: _R[_L["AWS::ApiGateway::Model#/Name"]]
    RestApiId: _R[_L["AWS::ApiGateway::Model#/RestApiId"]]
    Schema: _X
    def __init__(self, address: str, /, *, RestApiId: _1, ContentType: _S | None = ..., Description: _S | None = ..., Name: _S | None = ..., Schema: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class RequestValidator(_Resource):
    Name: _X
    RequestValidatorId: _R[_L["AWS::ApiGateway::RequestValidator#/RequestValidatorId"]]
    RestApiId: _R[_L["AWS::ApiGateway::RequestValidator#/RestApiId"]]
    ValidateRequestBody: _X
    ValidateRequestParameters: _X
    def __init__(self, address: str, /, *, RestApiId: _1, Name: _S | None = ..., ValidateRequestBody: _B | None = ..., ValidateRequestParameters: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Resource(_Resource):
    ParentId: _X
    PathPart: _X
    ResourceId: _R[_L["AWS::ApiGateway::Resource#/ResourceId"]]
    RestApiId: _R[_L["AWS::ApiGateway::Resource#/RestApiId"]]
    def __init__(self, address: str, /, *, ParentId: _S, PathPart: _S, RestApiId: _1, **options: _Unpack[_O]) -> None: ...

class RestApi(_Resource):
    ApiKeySourceType: _X
    BinaryMediaTypes: _X
    Body: _X
    BodyS3Location: _X
    CloneFrom: _X
    Description: _X
    DisableExecuteApiEndpoint: _X
    EndpointAccessMode: _X
    EndpointConfiguration: _X
    FailOnWarnings: _X
    MinimumCompressionSize: _X
    Mode: _X
    Name: _X
    Parameters: _X
    Policy: _X
    RestApiId: _R[_L["AWS::ApiGateway::RestApi#/RestApiId"]]
    RootResourceId: _X
    SecurityPolicy: _X
    Tags: _X
    Version: _X
    def __init__(self, address: str, /, *, ApiKeySourceType: _S | None = ..., BinaryMediaTypes: _A | None = ..., Body: _J | None = ..., BodyS3Location: _M | None = ..., CloneFrom: _S | None = ..., Description: _S | None = ..., DisableExecuteApiEndpoint: _B | None = ..., EndpointAccessMode: _S | None = ..., EndpointConfiguration: _M | None = ..., FailOnWarnings: _B | None = ..., MinimumCompressionSize: _I | None = ..., Mode: _S | None = ..., Name: _S | None = ..., Parameters: _J | None = ..., Policy: _J | None = ..., SecurityPolicy: _S | None = ..., Tags: _A | None = ..., Version: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Stage(_Resource):
    AccessLogSetting: _X
    CacheClusterEnabled: _X
    CacheClusterSize: _X
    CanarySetting: _X
    ClientCertificateId: _R[_L["AWS::ApiGateway::ClientCertificate#/ClientCertificateId"]]
    DeploymentId: _R[_L["AWS::ApiGateway::Deployment#/DeploymentId"]]
    Description: _X
    DocumentationVersion: _X
    MethodSettings: _X
    RestApiId: _R[_L["AWS::ApiGateway::Stage#/RestApiId"]]
    StageName: _R[_L["AWS::ApiGateway::Stage#/StageName"]]
    Tags: _X
    TracingEnabled: _X
    Variables: _X
    def __init__(self, address: str, /, *, RestApiId: _1, AccessLogSetting: _M | None = ..., CacheClusterEnabled: _B | None = ..., CacheClusterSize: _S | None = ..., CanarySetting: _M | None = ..., ClientCertificateId: _7 | None = ..., DeploymentId: _8 | None = ..., Description: _S | None = ..., DocumentationVersion: _S | None = ..., MethodSettings: _A | None = ..., StageName: _S | None = ..., Tags: _A | None = ..., TracingEnabled: _B | None = ..., Variables: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class UsagePlan(_Resource):
    ApiStages: _X
    Description: _X
    Id: _R[_L["AWS::ApiGateway::UsagePlan#/Id"]]
    Quota: _X
    Tags: _X
    Throttle: _X
    UsagePlanName: _X
    def __init__(self, address: str, /, *, ApiStages: _A | None = ..., Description: _S | None = ..., Quota: _M | None = ..., Tags: _A | None = ..., Throttle: _M | None = ..., UsagePlanName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class UsagePlanKey(_Resource):
    Id: _R[_L["AWS::ApiGateway::UsagePlanKey#/Id"]]
    KeyId: _X
    KeyType: _X
    UsagePlanId: _R[_L["AWS::ApiGateway::UsagePlan#/Id"]]
    def __init__(self, address: str, /, *, KeyId: _S, KeyType: _S, UsagePlanId: _9, **options: _Unpack[_O]) -> None: ...

class VpcLink(_Resource):
    Description: _X
    Name: _X
    Tags: _X
    TargetArns: _X
    VpcLinkId: _R[_L["AWS::ApiGateway::VpcLink#/VpcLinkId"]]
    def __init__(self, address: str, /, *, Name: _S, TargetArns: _A, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
