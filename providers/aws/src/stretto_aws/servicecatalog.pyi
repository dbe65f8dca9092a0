# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Portfolio | _R[_L["AWS::ServiceCatalog::Portfolio#/Id"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | ServiceAction | _R[_L["AWS::ServiceCatalog::ServiceAction#/Id"]]
_3: _TypeAlias = _T | TagOption | _R[_L["AWS::ServiceCatalog::TagOption#/Id"]]

class AcceptedPortfolioShare(_Resource):
    AcceptLanguage: _X
    PortfolioId: _R[_L["AWS::ServiceCatalog::AcceptedPortfolioShare#/PortfolioId"]]
    def __init__(self, address: str, /, *, PortfolioId: _0, AcceptLanguage: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class CloudFormationProduct(_Resource):
    AcceptLanguage: _X
    Description: _X
    Distributor: _X
    Id: _R[_L["AWS::ServiceCatalog::CloudFormationProduct#/Id"]]
    Name: _X
    Owner: _X
    ProductName: _X
    ProductType: _X
    ProvisioningArtifactIds: _X
    ProvisioningArtifactNames: _X
    ProvisioningArtifactParameters: _X
    ReplaceProvisioningArtifacts: _X
    SourceConnection: _X
    SupportDescription: _X
    SupportEmail: _X
    SupportUrl: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Owner: _S, AcceptLanguage: _S | None = ..., Description: _S | None = ..., Distributor: _S | None = ..., ProductType: _S | None = ..., ProvisioningArtifactParameters: _A | None = ..., ReplaceProvisioningArtifacts: _B | None = ..., SourceConnection: _M | None = ..., SupportDescription: _S | None = ..., SupportEmail: _S | None = ..., SupportUrl: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CloudFormationProvisionedProduct(_Resource):
    AcceptLanguage: _X
    CloudformationStackArn: _X
    NotificationArns: _X
    Outputs: _X
    PathId: _X
    PathName: _X
    ProductId: _X
    ProductName: _X
    ProvisionedProductId: _R[_L["AWS::ServiceCatalog::CloudFormationProvisionedProduct#/ProvisionedProductId"]]
    ProvisionedProductName: _X
    ProvisioningArtifactId: _X
    ProvisioningArtifactName: _X
    ProvisioningParameters: _X
    ProvisioningPreferences: _X
    RecordId: _X
    Tags: _X
    def __init__(self, address: str, /, *, AcceptLanguage: _S | None = ..., NotificationArns: _A | None = ..., PathId: _S | None = ..., PathName: _S | None = ..., ProductId: _S | None = ..., ProductName: _S | None = ..., ProvisionedProductName: _S | None = ..., ProvisioningArtifactId: _S | None = ..., ProvisioningArtifactName: _S | None = ..., ProvisioningParameters: _A | None = ..., ProvisioningPreferences: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LaunchNotificationConstraint(_Resource):
    AcceptLanguage: _X
    Description: _X
    Id: _R[_L["AWS::ServiceCatalog::LaunchNotificationConstraint#/Id"]]
    NotificationArns: _X
    PortfolioId: _R[_L["AWS::ServiceCatalog::Portfolio#/Id"]]
    ProductId: _X
    def __init__(self, address: str, /, *, NotificationArns: _A, PortfolioId: _0, ProductId: _S, AcceptLanguage: _S | None = ..., Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class LaunchRoleConstraint(_Resource):
    AcceptLanguage: _X
    Description: _X
    Id: _R[_L["AWS::ServiceCatalog::LaunchRoleConstraint#/Id"]]
    LocalRoleName: _X
    PortfolioId: _R[_L["AWS::ServiceCatalog::Portfolio#/Id"]]
    ProductId: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, PortfolioId: _0, ProductId: _S, AcceptLanguage: _S | None = ..., Description: _S | None = ..., LocalRoleName: _S | None = ..., RoleArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class LaunchTemplateConstraint(_Resource):
    AcceptLanguage: _X
    Description: _X
    Id: _R[_L["AWS::ServiceCatalog::LaunchTemplateConstraint#/Id"]]
    PortfolioId: _R[_L["AWS::ServiceCatalog::Portfolio#/Id"]]
    ProductId: _X
    Rules: _X
    def __init__(self, address: str, /, *, PortfolioId: _0, ProductId: _S, Rules: _S, AcceptLanguage: _S | None = ..., Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Portfolio(_Resource):
    AcceptLanguage: _X
    Description: _X
    DisplayName: _X
    Id: _R[_L["AWS::ServiceCatalog::Portfolio#/Id"]]
    PortfolioName: _X
    ProviderName: _X
    Tags: _X
    def __init__(self, address: str, /, *, DisplayName: _S, ProviderName: _S, AcceptLanguage: _S | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PortfolioPrincipalAssociation(_Resource):
    AcceptLanguage: _X
    PortfolioId: _R[_L["AWS::ServiceCatalog::PortfolioPrincipalAssociation#/PortfolioId"]]
    PrincipalARN: _R[_L["AWS::ServiceCatalog::PortfolioPrincipalAssociation#/PrincipalARN"]]
    PrincipalType: _X
    def __init__(self, address: str, /, *, PrincipalType: _S, AcceptLanguage: _S | None = ..., PortfolioId: _0 | None = ..., PrincipalARN: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PortfolioProductAssociation(_Resource):
    AcceptLanguage: _X
    PortfolioId: _R[_L["AWS::ServiceCatalog::PortfolioProductAssociation#/PortfolioId"]]
    ProductId: _R[_L["AWS::ServiceCatalog::PortfolioProductAssociation#/ProductId"]]
    SourcePortfolioId: _X
    def __init__(self, address: str, /, *, AcceptLanguage: _S | None = ..., PortfolioId: _0 | None = ..., ProductId: _S | None = ..., SourcePortfolioId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PortfolioShare(_Resource):
    AcceptLanguage: _X
    AccountId: _R[_L["AWS::ServiceCatalog::PortfolioShare#/AccountId"]]
    PortfolioId: _R[_L["AWS::ServiceCatalog::PortfolioShare#/PortfolioId"]]
    ShareTagOptions: _X
    def __init__(self, address: str, /, *, AccountId: _S, PortfolioId: _0, AcceptLanguage: _S | None = ..., ShareTagOptions: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceUpdateConstraint(_Resource):
    AcceptLanguage: _X
    Description: _X
    Id: _R[_L["AWS::ServiceCatalog::ResourceUpdateConstraint#/Id"]]
    PortfolioId: _R[_L["AWS::ServiceCatalog::Portfolio#/Id"]]
    ProductId: _X
    TagUpdateOnProvisionedProduct: _X
    def __init__(self, address: str, /, *, PortfolioId: _0, ProductId: _S, TagUpdateOnProvisionedProduct: _S, AcceptLanguage: _S | None = ..., Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceAction(_Resource):
    AcceptLanguage: _X
    Definition: _X
    DefinitionType: _X
    Description: _X
    Id: _R[_L["AWS::ServiceCatalog::ServiceAction#/Id"]]
    Name: _X
    def __init__(self, address: str, /, *, Definition: _A, DefinitionType: _S, Name: _S, AcceptLanguage: _S | None = ..., Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceActionAssociation(_Resource):
    ProductId: _R[_L["AWS::ServiceCatalog::ServiceActionAssociation#/ProductId"]]
    ProvisioningArtifactId: _R[_L["AWS::ServiceCatalog::ServiceActionAssociation#/ProvisioningArtifactId"]]
    ServiceActionId: _R[_L["AWS::ServiceCatalog::ServiceActionAssociation#/ServiceActionId"]]
    def __init__(self, address: str, /, *, ProductId: _S, ProvisioningArtifactId: _S, ServiceActionId: _2, **options: _Unpack[_O]) -> None: ...

class StackSetConstraint(_Resource):
    AcceptLanguage: _X
    AccountList: _X
    AdminRole: _X
    Description: _X
    ExecutionRole: _X
    Id: _R[_L["AWS::ServiceCatalog::StackSetConstraint#/Id"]]
    PortfolioId: _R[_L["AWS::ServiceCatalog::Portfolio#/Id"]]
    ProductId: _X
    RegionList: _X
    StackInstanceControl: _X
    def __init__(self, address: str, /, *, AccountList: _A, AdminRole: _S, Description: _S, ExecutionRole: _S, PortfolioId: _0, ProductId: _S, RegionList: _A, StackInstanceControl: _S, AcceptLanguage: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TagOption(_Resource):
    Active: _X
    Id: _R[_L["AWS::ServiceCatalog::TagOption#/Id"]]
    Key: _X
    Value: _X
    def __init__(self, address: str, /, *, Key: _S, Value: _S, Active: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class TagOptionAssociation(_Resource):
    ResourceId: _R[_L["AWS::ServiceCatalog::TagOptionAssociation#/ResourceId"]]
    TagOptionId: _R[_L["AWS::ServiceCatalog::TagOptionAssociation#/TagOptionId"]]
    def __init__(self, address: str, /, *, ResourceId: _S | None = ..., TagOptionId: _3 | None = ..., **options: _Unpack[_O]) -> None: ...
