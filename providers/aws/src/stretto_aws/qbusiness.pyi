# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Application | _R[_L["AWS::QBusiness::Application#/ApplicationId", "AWS::QBusiness::Application#/ApplicationArn"]]
_2: _TypeAlias = _T | _R[_L["AWS::QBusiness::Index#/IndexId", "AWS::QBusiness::Index#/IndexArn"]]

class Application(_Resource):
    ApplicationArn: _R[_L["AWS::QBusiness::Application#/ApplicationArn"]]
    ApplicationId: _R[_L["AWS::QBusiness::Application#/ApplicationId"]]
    AttachmentsConfiguration: _X
    AutoSubscriptionConfiguration: _X
    ClientIdsForOIDC: _X
    CreatedAt: _X
    Description: _X
    DisplayName: _X
    EncryptionConfiguration: _X
    IamIdentityProviderArn: _X
    IdentityCenterApplicationArn: _X
    IdentityCenterInstanceArn: _X
    IdentityType: _X
    PersonalizationConfiguration: _X
    QAppsConfiguration: _X
    QuickSightConfiguration: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DisplayName: _S, AttachmentsConfiguration: _M | None = ..., AutoSubscriptionConfiguration: _M | None = ..., ClientIdsForOIDC: _A | None = ..., Description: _S | None = ..., EncryptionConfiguration: _M | None = ..., IamIdentityProviderArn: _S | None = ..., IdentityCenterInstanceArn: _S | None = ..., IdentityType: _S | None = ..., PersonalizationConfiguration: _M | None = ..., QAppsConfiguration: _M | None = ..., QuickSightConfiguration: _M | None = ..., RoleArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataAccessor(_Resource):
    ActionConfigurations: _X
    ApplicationId: _R[_L["AWS::QBusiness::DataAccessor#/ApplicationId"]]
    AuthenticationDetail: _X
    CreatedAt: _X
    DataAccessorArn: _R[_L["AWS::QBusiness::DataAccessor#/DataAccessorArn"]]
    DataAccessorId: _R[_L["AWS::QBusiness::DataAccessor#/DataAccessorId"]]
    DisplayName: _X
    IdcApplicationArn: _X
    Principal: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ActionConfigurations: _A, ApplicationId: _1, DisplayName: _S, Principal: _0, AuthenticationDetail: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataSource(_Resource):
    ApplicationId: _R[_L["AWS::QBusiness::DataSource#/ApplicationId"]]
    Configuration: _X
    CreatedAt: _X
    DataSourceArn: _R[_L["AWS::QBusiness::DataSource#/DataSourceArn"]]
    DataSourceId: _R[_L["AWS::QBusiness::DataSource#/DataSourceId"]]
    Description: _X
    DisplayName: _X
    DocumentEnrichmentConfiguration: _X
    IndexId: _R[_L["AWS::QBusiness::DataSource#/IndexId"]]
    MediaExtractionConfiguration: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    SyncSchedule: _X
    Tags: _X
    Type: _X
    UpdatedAt: _X
    VpcConfiguration: _X
    def __init__(self, address: str, /, *, ApplicationId: _1, Configuration: _J, DisplayName: _S, IndexId: _2, Description: _S | None = ..., DocumentEnrichmentConfiguration: _M | None = ..., MediaExtractionConfiguration: _M | None = ..., RoleArn: _0 | None = ..., SyncSchedule: _S | None = ..., Tags: _A | None = ..., VpcConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Index(_Resource):
    ApplicationId: _R[_L["AWS::QBusiness::Index#/ApplicationId"]]
    CapacityConfiguration: _X
    CreatedAt: _X
    Description: _X
    DisplayName: _X
    DocumentAttributeConfigurations: _X
    IndexArn: _R[_L["AWS::QBusiness::Index#/IndexArn"]]
    IndexId: _R[_L["AWS::QBusiness::Index#/IndexId"]]
    IndexStatistics: _X
    Status: _X
    Tags: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ApplicationId: _1, DisplayName: _S, CapacityConfiguration: _M | None = ..., Description: _S | None = ..., DocumentAttributeConfigurations: _A | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Permission(_Resource):
    Actions: _X
    ApplicationId: _R[_L["AWS::QBusiness::Permission#/ApplicationId"]]
    Conditions: _X
    Principal: _R[_L["AWS::IAM::Role#/Arn"]]
    StatementId: _R[_L["AWS::QBusiness::Permission#/StatementId"]]
    def __init__(self, address: str, /, *, Actions: _A, ApplicationId: _1, Principal: _0, StatementId: _S, Conditions: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Plugin(_Resource):
    ApplicationId: _R[_L["AWS::QBusiness::Plugin#/ApplicationId"]]
    AuthConfiguration: _X
    BuildStatus: _X
    CreatedAt: _X
    CustomPluginConfiguration: _X
    DisplayName: _X
    PluginArn: _R[_L["AWS::QBusiness::Plugin#/PluginArn"]]
    PluginId: _R[_L["AWS::QBusiness::Plugin#/PluginId"]]
    ServerUrl: _X
    State: _X
    Tags: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AuthConfiguration: _J, DisplayName: _S, Type: _S, ApplicationId: _1 | None = ..., CustomPluginConfiguration: _M | None = ..., ServerUrl: _S | None = ..., State: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Retriever(_Resource):
    ApplicationId: _R[_L["AWS::QBusiness::Retriever#/ApplicationId"]]
    Configuration: _X
    CreatedAt: _X
    DisplayName: _X
    RetrieverArn: _R[_L["AWS::QBusiness::Retriever#/RetrieverArn"]]
    RetrieverId: _R[_L["AWS::QBusiness::Retriever#/RetrieverId"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ApplicationId: _1, Configuration: _J, DisplayName: _S, Type: _S, RoleArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WebExperience(_Resource):
    ApplicationId: _R[_L["AWS::QBusiness::WebExperience#/ApplicationId"]]
    BrowserExtensionConfiguration: _X
    CreatedAt: _X
    CustomizationConfiguration: _X
    DefaultEndpoint: _X
    IdentityProviderConfiguration: _X
    Origins: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SamplePromptsControlMode: _X
    Status: _X
    Subtitle: _X
    Tags: _X
    Title: _X
    UpdatedAt: _X
    WebExperienceArn: _R[_L["AWS::QBusiness::WebExperience#/WebExperienceArn"]]
    WebExperienceId: _R[_L["AWS::QBusiness::WebExperience#/WebExperienceId"]]
    WelcomeMessage: _X
    def __init__(self, address: str, /, *, ApplicationId: _1, BrowserExtensionConfiguration: _M | None = ..., CustomizationConfiguration: _M | None = ..., IdentityProviderConfiguration: _J | None = ..., Origins: _A | None = ..., RoleArn: _0 | None = ..., SamplePromptsControlMode: _S | None = ..., Subtitle: _S | None = ..., Tags: _A | None = ..., Title: _S | None = ..., WelcomeMessage: _S | None = ..., **options: _Unpack[_O]) -> None: ...
