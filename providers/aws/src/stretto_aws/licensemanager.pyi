# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | License | _R[_L["AWS::LicenseManager::License#/LicenseArn"]]

class Grant(_Resource):
    AllowedOperations: _X
    GrantArn: _R[_L["AWS::LicenseManager::Grant#/GrantArn"]]
    GrantName: _X
    HomeRegion: _X
    LicenseArn: _R[_L["AWS::LicenseManager::License#/LicenseArn"]]
    Principals: _X
    Status: _X
    Tags: _X
    Version: _X
    def __init__(self, address: str, /, *, AllowedOperations: _A | None = ..., GrantName: _S | None = ..., HomeRegion: _S | None = ..., LicenseArn: _0 | None = ..., Principals: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class License(_Resource):
    Beneficiary: _X
    ConsumptionConfiguration: _X
    Entitlements: _X
    HomeRegion: _X
    Issuer: _X
    LicenseArn: _R[_L["AWS::LicenseManager::License#/LicenseArn"]]
    LicenseMetadata: _X
    LicenseName: _X
    ProductName: _X
    ProductSKU: _X
    Status: _X
    Tags: _X
    Validity: _X
    Version: _X
    def __init__(self, address: str, /, *, Beneficiary: _S, ConsumptionConfiguration: _M, Entitlements: _A, HomeRegion: _S, Issuer: _M, LicenseName: _S, ProductName: _S, ProductSKU: _S, Validity: _M, LicenseMetadata: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LicenseAssetGroup(_Resource):
    AssociatedLicenseAssetRulesetARNs: _X
    Description: _X
    LicenseAssetGroupArn: _R[_L["AWS::LicenseManager::LicenseAssetGroup#/LicenseAssetGroupArn"]]
    LicenseAssetGroupConfigurations: _X
    Name: _X
    Properties: _X
    Tags: _X
    def __init__(self, address: str, /, *, AssociatedLicenseAssetRulesetARNs: _A, LicenseAssetGroupConfigurations: _A, Name: _S, Description: _S | None = ..., Properties: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LicenseAssetRuleSet(_Resource):
    Description: _X
    LicenseAssetRulesetArn: _R[_L["AWS::LicenseManager::LicenseAssetRuleSet#/LicenseAssetRulesetArn"]]
    Name: _X
    Rules: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Rules: _A, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LicenseConfiguration(_Resource):
    Description: _X
    DisassociateWhenNotFound: _X
    LicenseConfigurationArn: _R[_L["AWS::LicenseManager::LicenseConfiguration#/LicenseConfigurationArn"]]
    LicenseConfigurationId: _R[_L["AWS::LicenseManager::LicenseConfiguration#/LicenseConfigurationId"]]
    LicenseCount: _X
    LicenseCountHardLimit: _X
    LicenseCountingType: _X
    LicenseExpiry: _X
    LicenseRules: _X
    Name: _X
    OwnerAccountId: _X
    ProductInformationList: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, LicenseCountingType: _S, Name: _S, Description: _S | None = ..., DisassociateWhenNotFound: _B | None = ..., LicenseCount: _I | None = ..., LicenseCountHardLimit: _B | None = ..., LicenseExpiry: _I | None = ..., LicenseRules: _A | None = ..., ProductInformationList: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReportGenerator(_Resource):
    Arn: _R[_L["AWS::LicenseManager::ReportGenerator#/Arn"]]
    CreateTime: _X
    Description: _X
    ReportContext: _X
    ReportCreatorAccount: _X
    ReportFrequency: _X
    ReportGeneratorName: _X
    ReportType: _X
    S3Location: _X
    Tags: _X
    def __init__(self, address: str, /, *, ReportContext: _M, ReportFrequency: _M, ReportGeneratorName: _S, ReportType: _A, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
