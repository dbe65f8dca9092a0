# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Api | _R[_L["AWS::ApiGatewayV2::Api#/ApiId"]]
_1: _TypeAlias = _T | _R[_L["AWS::ApiGatewayV2::Stage#/StageName"]]
_2: _TypeAlias = _T | _R[_L["AWS::ApiGatewayV2::Integration#/IntegrationId"]]
_3: _TypeAlias = _T | _R[_L["AWS::ApiGatewayV2::Authorizer#/AuthorizerId"]]
_4: _TypeAlias = _T | _R[_L["AWS::ApiGatewayV2::Route#/RouteId"]]
_5: _TypeAlias = _T | _R[_L["AWS::ApiGatewayV2::DomainName#/DomainNameArn"]]
_6: _TypeAlias = _T | _R[_L["AWS::ApiGatewayV2::Deployment#/DeploymentId"]]
_7: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_8: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]

class Api(_Resource):
    ApiEndpoint: _X
    ApiId: _R[_L["AWS::ApiGatewayV2::Api#/ApiId"]]
    ApiKeySelectionExpression: _X
    BasePath: _X
    Body: _X
    BodyS3Location: _X
    CorsConfiguration: _X
    CredentialsArn: _X
    Description: _X
    DisableExecuteApiEndpoint: _X
    DisableSchemaValidation: _X
    ExecuteApiArn: _X
    FailOnWarnings: _X
    IpAddressType: _X
    Name: _X
    ProtocolType: _X
    RouteKey: _X
    RouteSelectionExpression: _X
    Tags: _X
    Target: _X
    Version: _X
    def __init__(self, address: str, /, *, ApiKeySelectionExpression: _S | None = ..., BasePath: _S | None = ..., Body: _J | None = ..., BodyS3Location: _M | None = ..., CorsConfiguration: _M | None = ..., CredentialsArn: _S | None = ..., Description: _S | None = ..., DisableExecuteApiEndpoint: _B | None = ..., DisableSchemaValidation: _B | None = ..., FailOnWarnings: _B | None = ..., IpAddressType: _S | None = ..., Name: _S | None = ..., ProtocolType: _S | None = ..., RouteKey: _S | None = ..., RouteSelectionExpression: _S | None = ..., Tags: _M | None = ..., Target: _S | None = ..., Version: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ApiGatewayManagedOverrides(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::ApiGatewayManagedOverrides#/ApiId"]]
    Id: _R[_L["AWS::ApiGatewayV2::ApiGatewayManagedOverrides#/Id"]]
    Integration: _X
    Route: _X
    Stage: _X
    def __init__(self, address: str, /, *, ApiId: _0, Integration: _M | None = ..., Route: _M | None = ..., Stage: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ApiMapping(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::Api#/ApiId"]]
    ApiMappingId: _R[_L["AWS::ApiGatewayV2::ApiMapping#/ApiMappingId"]]
    ApiMappingKey: _X
    DomainName: _R[_L["AWS::ApiGatewayV2::ApiMapping#/DomainName"]]
    Stage: _X
    def __init__(self, address: str, /, *, ApiId: _0, DomainName: _S, Stage: _S, ApiMappingKey: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Authorizer(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::Authorizer#/ApiId"]]
    AuthorizerCredentialsArn: _X
    AuthorizerId: _R[_L["AWS::ApiGatewayV2::Authorizer#/AuthorizerId"]]
    AuthorizerPayloadFormatVersion: _X
    AuthorizerResultTtlInSeconds: _X
    AuthorizerType: _X
    AuthorizerUri: _X
    EnableSimpleResponses: _X
    IdentitySource: _X
    IdentityValidationExpression: _X
    JwtConfiguration: _X
    Name: _X
    def __init__(self, address: str, /, *, ApiId: _0, AuthorizerType: _S, Name: _S, AuthorizerCredentialsArn: _S | None = ..., AuthorizerPayloadFormatVersion: _S | None = ..., AuthorizerResultTtlInSeconds: _I | None = ..., AuthorizerUri: _S | None = ..., EnableSimpleResponses: _B | None = ..., IdentitySource: _A | None = ..., IdentityValidationExpression: _S | None = ..., JwtConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Deployment(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::Deployment#/ApiId"]]
    DeploymentId: _R[_L["AWS::ApiGatewayV2::Deployment#/DeploymentId"]]
    Description: _X
    StageName: _R[_L["AWS::ApiGatewayV2::Stage#/StageName"]]
    def __init__(self, address: str, /, *, ApiId: _0, Description: _S | None = ..., StageName: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class DomainName(_Resource):
    DomainName: _R[_L["AWS::ApiGatewayV2::DomainName#/DomainName"]]
    DomainNameArn: _R[_L["AWS::ApiGatewayV2::DomainName#/DomainNameArn"]]
    DomainNameConfigurations: _X
    MutualTlsAuthentication: _X
    RegionalDomainName: _X
    RegionalHostedZoneId: _X
    RoutingMode: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S, DomainNameConfigurations: _A | None = ..., MutualTlsAuthentication: _M | None = ..., RoutingMode: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Integration(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::Integration#/ApiId"]]
    ConnectionId: _X
    ConnectionType: _X
    ContentHandlingStrategy: _X
    CredentialsArn: _X
    Description: _X
    IntegrationId: _R[_L["AWS::ApiGatewayV2::Integration#/IntegrationId"]]
    IntegrationMethod: _X
    IntegrationSubtype: _X
    IntegrationType: _X
    IntegrationUri: _X
    PassthroughBehavior: _X
    PayloadFormatVersion: _X
    RequestParameters: _X
    RequestTemplates: _X
    ResponseParameters: _X
    TemplateSelectionExpression: _X
    TimeoutInMillis: _X
    TlsConfig: _X
    def __init__(self, address: str, /, *, ApiId: _0, IntegrationType: _S, ConnectionId: _S | None = ..., ConnectionType: _S | None = ..., ContentHandlingStrategy: _S | None = ..., CredentialsArn: _S | None = ..., Description: _S | None = ..., IntegrationMethod: _S | None = ..., IntegrationSubtype: _S | None = ..., IntegrationUri: _S | None = ..., PassthroughBehavior: _S | None = ..., PayloadFormatVersion: _S | None = ..., RequestParameters: _M | None = ..., RequestTemplates: _M | None = ..., ResponseParameters: _M | None = ..., TemplateSelectionExpression: _S | None = ..., TimeoutInMillis: _I | None = ..., TlsConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class IntegrationResponse(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::IntegrationResponse#/ApiId"]]
    ContentHandlingStrategy: _X
    IntegrationId: _R[_L["AWS::ApiGatewayV2::IntegrationResponse#/IntegrationId"]]
    IntegrationResponseId: _R[_L["AWS::ApiGatewayV2::IntegrationResponse#/IntegrationResponseId"]]
    IntegrationResponseKey: _X
    ResponseParameters: _X
    ResponseTemplates: _X
    TemplateSelectionExpression: _X
    def __init__(self, address: str, /, *, ApiId: _0, IntegrationId: _2, IntegrationResponseKey: _S, ContentHandlingStrategy: _S | None = ..., ResponseParameters: _J | None = ..., ResponseTemplates: _J | None = ..., TemplateSelectionExpression: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Model(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::Model#/ApiId"]]
    ContentType: _X
    Description: _X
    ModelId: _R[_L["AWS::ApiGatewayV2::Model#/ModelId"]]
    Name: _X
    Schema: _X
    def __init__(self, address: str, /, *, ApiId: _0, Name: _S, Schema: _J, ContentType: _S | None = ..., Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PortalProduct(_Resource):
    Description: _X
    DisplayName: _X
    LastModified: _X
    PortalProductArn: _R[_L["AWS::ApiGatewayV2::PortalProduct#/PortalProductArn"]]
    PortalProductId: _R[_L["AWS::ApiGatewayV2::PortalProduct#/PortalProductId"]]
    Tags: _X
    def __init__(self, address: str, /, *, DisplayName: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Route(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::Route#/ApiId"]]
    ApiKeyRequired: _X
    AuthorizationScopes: _X
    AuthorizationType: _X
    AuthorizerId: _R[_L["AWS::ApiGatewayV2::Authorizer#/AuthorizerId"]]
    ModelSelectionExpression: _X
    OperationName: _X
    RequestModels: _X
    RequestParameters: _X
    RouteId: _R[_L["AWS::ApiGatewayV2::Route#/RouteId"]]
    RouteKey: _X
    RouteResponseSelectionExpression: _X
    Target: _X
    def __init__(self, address: str, /, *, ApiId: _0, RouteKey: _S, ApiKeyRequired: _B | None = ..., AuthorizationScopes: _A | None = ..., AuthorizationType: _S | None = ..., AuthorizerId: _3 | None = ..., ModelSelectionExpression: _S | None = ..., OperationName: _S | None = ..., RequestModels: _J | None = ..., RequestParameters: _M | None = ..., RouteResponseSelectionExpression: _S | None = ..., Target: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class RouteResponse(_Resource):
    ApiId: _R[_L["AWS::ApiGatewayV2::RouteResponse#/ApiId"]]
    ModelSelectionExpression: _X
    ResponseModels: _X
    ResponseParameters: _X
    RouteId: _R[_L["AWS::ApiGatewayV2::RouteResponse#/RouteId"]]
    RouteResponseId: _R[_L["AWS::ApiGatewayV2::RouteResponse#/RouteResponseId"]]
    RouteResponseKey: _X
    def __init__(self, address: str, /, *, ApiId: _0, RouteId: _4, RouteResponseKey: _S, ModelSelectionExpression: _S | None = ..., ResponseModels: _J | None = ..., ResponseParameters: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class RoutingRule(_Resource):
    Actions: _X
    Conditions: _X
    DomainNameArn: _R[_L["AWS::ApiGatewayV2::DomainName#/DomainNameArn"]]
    Priority: _X
    RoutingRuleArn: _R[_L["AWS::ApiGatewayV2::RoutingRule#/RoutingRuleArn"]]
    RoutingRuleId: _R[_L["AWS::ApiGatewayV2::RoutingRule#/RoutingRuleId"]]
    def __init__(self, address: str, /, *, Actions: _A, Conditions: _A, DomainNameArn: _5, Priority: _I, **options: _Unpack[_O]) -> None: ...

class Stage(_Resource):
    AccessLogSettings: _X
    ApiId: _R[_L["AWS::ApiGatewayV2::Stage#/ApiId"]]
    AutoDeploy: _X
    ClientCertificateId: _X
    DefaultRouteSettings: _X
    DeploymentId: _R[_L["AWS::ApiGatewayV2::Deployment#/DeploymentId"]]
    Description: _X
    RouteSettings: _X
    StageName: _R[_L["AWS::ApiGatewayV2::Stage#/StageName"]]
    StageVariables: _X
    Tags: _X
    def __init__(self, address: str, /, *, ApiId: _0, StageName: _S, AccessLogSettings: _M | None = ..., AutoDeploy: _B | None = ..., ClientCertificateId: _S | None = ..., DefaultRouteSettings: _M | None = ..., DeploymentId: _6 | None = ..., Description: _S | None = ..., RouteSettings: _J | None = ..., StageVariables: _J | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class VpcLink(_Resource):
    Name: _X
    SecurityGroupIds: _X
    SubnetIds: _X
    Tags: _X
    VpcLinkId: _R[_L["AWS::ApiGatewayV2::VpcLink#/VpcLinkId"]]
    def __init__(self, address: str, /, *, Name: _S, SubnetIds: _Q[_7] | _U, SecurityGroupIds: _Q[_8] | _U | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
