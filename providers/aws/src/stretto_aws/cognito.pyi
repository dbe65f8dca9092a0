# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | IdentityPool | _R[_L["AWS::Cognito::IdentityPool#/Id"]]
_1: _TypeAlias = _T | UserPool | _R[_L["AWS::Cognito::UserPool#/UserPoolId", "AWS::Cognito::UserPool#/Arn"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class IdentityPool(_Resource):
    AllowClassicFlow: _X
    AllowUnauthenticatedIdentities: _X
    CognitoEvents: _X
    CognitoIdentityProviders: _X
    CognitoStreams: _X
    DeveloperProviderName: _X
    Id: _R[_L["AWS::Cognito::IdentityPool#/Id"]]
    IdentityPoolName: _X
    IdentityPoolTags: _X
    Name: _X
    OpenIdConnectProviderARNs: _X
    PushSync: _X
    SamlProviderARNs: _X
    SupportedLoginProviders: _X
    def __init__(self, address: str, /, *, AllowUnauthenticatedIdentities: _B, AllowClassicFlow: _B | None = ..., CognitoEvents: _J | None = ..., CognitoIdentityProviders: _A | None = ..., CognitoStreams: _M | None = ..., DeveloperProviderName: _S | None = ..., IdentityPoolName: _S | None = ..., IdentityPoolTags: _A | None = ..., OpenIdConnectProviderARNs: _A | None = ..., PushSync: _M | None = ..., SamlProviderARNs: _A | None = ..., SupportedLoginProviders: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class IdentityPoolPrincipalTag(_Resource):
    IdentityPoolId: _R[_L["AWS::Cognito::IdentityPoolPrincipalTag#/IdentityPoolId"]]
    IdentityProviderName: _R[_L["AWS::Cognito::IdentityPoolPrincipalTag#/IdentityProviderName"]]
    PrincipalTags: _X
    UseDefaults: _X
    def __init__(self, address: str, /, *, IdentityPoolId: _0, IdentityProviderName: _S, PrincipalTags: _J | None = ..., UseDefaults: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class IdentityPoolRoleAttachment(_Resource):
    Id: _R[_L["AWS::Cognito::IdentityPoolRoleAttachment#/Id"]]
    IdentityPoolId: _R[_L["AWS::Cognito::IdentityPool#/Id"]]
    RoleMappings: _X
    Roles: _X
    def __init__(self, address: str, /, *, IdentityPoolId: _0, RoleMappings: _J | None = ..., Roles: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class LogDeliveryConfiguration(_Resource):
    Id: _R[_L["AWS::Cognito::LogDeliveryConfiguration#/Id"]]
    LogConfigurations: _X
    UserPoolId: _X
    def __init__(self, address: str, /, *, UserPoolId: _1, LogConfigurations: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ManagedLoginBranding(_Resource):
    Assets: _X
    ClientId: _X
    ManagedLoginBrandingId: _R[_L["AWS::Cognito::ManagedLoginBranding#/ManagedLoginBrandingId"]]
    ReturnMergedResources: _X
    Settings: _X
    UseCognitoProvidedValues: _X
    UserPoolId: _R[_L["AWS::Cognito::ManagedLoginBranding#/UserPoolId"]]
    def __init__(self, address: str, /, *, UserPoolId: _1, Assets: _A | None = ..., ClientId: _S | None = ..., ReturnMergedResources: _B | None = ..., Settings: _M | None = ..., UseCognitoProvidedValues: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Terms(_Resource):
    ClientId: _X
    Enforcement: _X
    Links: _X
    TermsId: _R[_L["AWS::Cognito::Terms#/TermsId"]]
    TermsName: _X
    TermsSource: _X
    UserPoolId: _R[_L["AWS::Cognito::Terms#/UserPoolId"]]
    def __init__(self, address: str, /, *, Enforcement: _S, Links: _M, TermsName: _S, TermsSource: _S, UserPoolId: _1, ClientId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPool(_Resource):
    AccountRecoverySetting: _X
    AdminCreateUserConfig: _X
    AliasAttributes: _X
    Arn: _R[_L["AWS::Cognito::UserPool#/Arn"]]
    AutoVerifiedAttributes: _X
    DeletionProtection: _X
    DeviceConfiguration: _X
    EmailAuthenticationMessage: _X
    EmailAuthenticationSubject: _X
    EmailConfiguration: _X
    EmailVerificationMessage: _X
    EmailVerificationSubject: _X
    EnabledMfas: _X
    IssuerConfiguration: _X
    KeyConfiguration: _X
    LambdaConfig: _X
    MfaConfiguration: _X
    Policies: _X
    ProviderName: _X
    ProviderURL: _X
    Schema: _X
    SmsAuthenticationMessage: _X
    SmsConfiguration: _X
    SmsVerificationMessage: _X
    UserAttributeUpdateSettings: _X
    UserPoolAddOns: _X
    UserPoolId: _R[_L["AWS::Cognito::UserPool#/UserPoolId"]]
    UserPoolName: _X
    UserPoolTags: _X
    UserPoolTier: _X
    UsernameAttributes: _X
    UsernameConfiguration: _X
    VerificationMessageTemplate: _X
    WebAuthnFactorConfiguration: _X
    WebAuthnRelyingPartyID: _X
    WebAuthnUserVerification: _X
    def __init__(self, address: str, /, *, AccountRecoverySetting: _M | None = ..., AdminCreateUserConfig: _M | None = ..., AliasAttributes: _A | None = ..., AutoVerifiedAttributes: _A | None = ..., DeletionProtection: _S | None = ..., DeviceConfiguration: _M | None = ..., EmailAuthenticationMessage: _S | None = ..., EmailAuthenticationSubject: _S | None = ..., EmailConfiguration: _M | None = ..., EmailVerificationMessage: _S | None = ..., EmailVerificationSubject: _S | None = ..., EnabledMfas: _A | None = ..., IssuerConfiguration: _M | None = ..., KeyConfiguration: _M | None = ..., LambdaConfig: _M | None = ..., MfaConfiguration: _S | None = ..., Policies: _M | None = ..., Schema: _A | None = ..., SmsAuthenticationMessage: _S | None = ..., SmsConfiguration: _M | None = ..., SmsVerificationMessage: _S | None = ..., UserAttributeUpdateSettings: _M | None = ..., UserPoolAddOns: _M | None = ..., UserPoolName: _S | None = ..., UserPoolTags: _M | None = ..., UserPoolTier: _S | None = ..., UsernameAttributes: _A | None = ..., UsernameConfiguration: _M | None = ..., VerificationMessageTemplate: _M | None = ..., WebAuthnFactorConfiguration: _S | None = ..., WebAuthnRelyingPartyID: _S | None = ..., WebAuthnUserVerification: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolClient(_Resource):
    AccessTokenValidity: _X
    AllowedOAuthFlows: _X
    AllowedOAuthFlowsUserPoolClient: _X
    AllowedOAuthScopes: _X
    AnalyticsConfiguration: _X
    AuthSessionValidity: _X
    CallbackURLs: _X
    ClientId: _R[_L["AWS::Cognito::UserPoolClient#/ClientId"]]
    ClientName: _X
    ClientSecret: _X
    DefaultRedirectURI: _X
    EnablePropagateAdditionalUserContextData: _X
    EnableTokenRevocation: _X
    ExplicitAuthFlows: _X
    GenerateSecret: _X
    IdTokenValidity: _X
    LogoutURLs: _X
    Name: _X
    PreventUserExistenceErrors: _X
    ReadAttributes: _X
    RefreshTokenRotation: _X
    RefreshTokenValidity: _X
    SupportedIdentityProviders: _X
    TokenValidityUnits: _X
    UserPoolId: _R[_L["AWS::Cognito::UserPoolClient#/UserPoolId"]]
    WriteAttributes: _X
    def __init__(self, address: str, /, *, UserPoolId: _1, AccessTokenValidity: _I | None = ..., AllowedOAuthFlows: _A | None = ..., AllowedOAuthFlowsUserPoolClient: _B | None = ..., AllowedOAuthScopes: _A | None = ..., AnalyticsConfiguration: _M | None = ..., AuthSessionValidity: _I | None = ..., CallbackURLs: _A | None = ..., ClientName: _S | None = ..., DefaultRedirectURI: _S | None = ..., EnablePropagateAdditionalUserContextData: _B | None = ..., EnableTokenRevocation: _B | None = ..., ExplicitAuthFlows: _A | None = ..., GenerateSecret: _B | None = ..., IdTokenValidity: _I | None = ..., LogoutURLs: _A | None = ..., PreventUserExistenceErrors: _S | None = ..., ReadAttributes: _A | None = ..., RefreshTokenRotation: _M | None = ..., RefreshTokenValidity: _I | None = ..., SupportedIdentityProviders: _A | None = ..., TokenValidityUnits: _M | None = ..., WriteAttributes: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolDomain(_Resource):
    CloudFrontDistribution: _X
    CustomDomainConfig: _X
    Domain: _R[_L["AWS::Cognito::UserPoolDomain#/Domain"]]
    ManagedLoginVersion: _X
    Routing: _X
    UserPoolId: _R[_L["AWS::Cognito::UserPoolDomain#/UserPoolId"]]
    def __init__(self, address: str, /, *, Domain: _S, UserPoolId: _1, CustomDomainConfig: _M | None = ..., ManagedLoginVersion: _I | None = ..., Routing: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolGroup(_Resource):
    Description: _X
    GroupName: _R[_L["AWS::Cognito::UserPoolGroup#/GroupName"]]
    Precedence: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    UserPoolId: _R[_L["AWS::Cognito::UserPoolGroup#/UserPoolId"]]
    def __init__(self, address: str, /, *, UserPoolId: _1, Description: _S | None = ..., GroupName: _S | None = ..., Precedence: _I | None = ..., RoleArn: _2 | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolIdentityProvider(_Resource):
    AttributeMapping: _X
    IdpIdentifiers: _X
    ProviderDetails: _X
    ProviderName: _R[_L["AWS::Cognito::UserPoolIdentityProvider#/ProviderName"]]
    ProviderType: _X
    UserPoolId: _R[_L["AWS::Cognito::UserPoolIdentityProvider#/UserPoolId"]]
    def __init__(self, address: str, /, *, ProviderDetails: _M, ProviderName: _S, ProviderType: _S, UserPoolId: _1, AttributeMapping: _M | None = ..., IdpIdentifiers: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolRegionalConfigurationAttachment(_Resource):
    EmailConfiguration: _X
    LambdaConfig: _X
    SmsConfiguration: _X
    Status: _X
    UserPoolId: _R[_L["AWS::Cognito::UserPoolRegionalConfigurationAttachment#/UserPoolId"]]
    UserPoolTags: _X
    def __init__(self, address: str, /, *, UserPoolId: _1, EmailConfiguration: _M | None = ..., LambdaConfig: _M | None = ..., SmsConfiguration: _M | None = ..., Status: _S | None = ..., UserPoolTags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolReplica(_Resource):
    RegionName: _R[_L["AWS::Cognito::UserPoolReplica#/RegionName"]]
    UserPoolId: _R[_L["AWS::Cognito::UserPoolReplica#/UserPoolId"]]
    UserPoolTagsAtCreate: _X
    def __init__(self, address: str, /, *, RegionName: _S, UserPoolId: _1, UserPoolTagsAtCreate: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolResourceServer(_Resource):
    Identifier: _R[_L["AWS::Cognito::UserPoolResourceServer#/Identifier"]]
    Name: _X
    Scopes: _X
    UserPoolId: _R[_L["AWS::Cognito::UserPoolResourceServer#/UserPoolId"]]
    def __init__(self, address: str, /, *, Identifier: _S, Name: _S, UserPoolId: _1, Scopes: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolRiskConfigurationAttachment(_Resource):
    AccountTakeoverRiskConfiguration: _X
    ClientId: _R[_L["AWS::Cognito::UserPoolRiskConfigurationAttachment#/ClientId"]]
    CompromisedCredentialsRiskConfiguration: _X
    RiskExceptionConfiguration: _X
    UserPoolId: _R[_L["AWS::Cognito::UserPoolRiskConfigurationAttachment#/UserPoolId"]]
    def __init__(self, address: str, /, *, ClientId: _S, UserPoolId: _1, AccountTakeoverRiskConfiguration: _M | None = ..., CompromisedCredentialsRiskConfiguration: _M | None = ..., RiskExceptionConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolUICustomizationAttachment(_Resource):
    CSS: _X
    ClientId: _R[_L["AWS::Cognito::UserPoolUICustomizationAttachment#/ClientId"]]
    UserPoolId: _R[_L["AWS::Cognito::UserPoolUICustomizationAttachment#/UserPoolId"]]
    def __init__(self, address: str, /, *, ClientId: _S, UserPoolId: _1, CSS: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolUser(_Resource):
    ClientMetadata: _X
    DesiredDeliveryMediums: _X
    ForceAliasCreation: _X
    MessageAction: _X
    UserAttributes: _X
    UserPoolId: _R[_L["AWS::Cognito::UserPoolUser#/UserPoolId"]]
    Username: _R[_L["AWS::Cognito::UserPoolUser#/Username"]]
    ValidationData: _X
    def __init__(self, address: str, /, *, UserPoolId: _1, ClientMetadata: _M | None = ..., DesiredDeliveryMediums: _A | None = ..., ForceAliasCreation: _B | None = ..., MessageAction: _S | None = ..., UserAttributes: _A | None = ..., Username: _S | None = ..., ValidationData: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserPoolUserToGroupAttachment(_Resource):
    GroupName: _R[_L["AWS::Cognito::UserPoolUserToGroupAttachment#/GroupName"]]
    UserPoolId: _R[_L["AWS::Cognito::UserPoolUserToGroupAttachment#/UserPoolId"]]
    Username: _R[_L["AWS::Cognito::UserPoolUserToGroupAttachment#/Username"]]
    def __init__(self, address: str, /, *, GroupName: _S, UserPoolId: _1, Username: _S, **options: _Unpack[_O]) -> None: ...
