# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IoTManagedIntegrations::CredentialLocker#/Id", "AWS::IoTManagedIntegrations::CredentialLocker#/Arn"]]

class AccountAssociation(_Resource):
    AccountAssociationId: _R[_L["AWS::IoTManagedIntegrations::AccountAssociation#/AccountAssociationId"]]
    Arn: _R[_L["AWS::IoTManagedIntegrations::AccountAssociation#/Arn"]]
    AssociationState: _X
    ConnectorDestinationId: _X
    Description: _X
    GeneralAuthorization: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectorDestinationId: _S, Description: _S | None = ..., GeneralAuthorization: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CloudConnector(_Resource):
    Arn: _R[_L["AWS::IoTManagedIntegrations::CloudConnector#/Arn"]]
    Description: _X
    EndpointConfig: _X
    EndpointType: _X
    Id: _R[_L["AWS::IoTManagedIntegrations::CloudConnector#/Id"]]
    Name: _X
    Type: _X
    def __init__(self, address: str, /, *, EndpointConfig: _M, Name: _S, Description: _S | None = ..., EndpointType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class CredentialLocker(_Resource):
    Arn: _R[_L["AWS::IoTManagedIntegrations::CredentialLocker#/Arn"]]
    CreatedAt: _X
    Id: _R[_L["AWS::IoTManagedIntegrations::CredentialLocker#/Id"]]
    Identifier: _R[_L["AWS::IoTManagedIntegrations::CredentialLocker#/Identifier"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ManagedThing(_Resource):
    ActivatedAt: _X
    AdvertisedProductId: _X
    Arn: _R[_L["AWS::IoTManagedIntegrations::ManagedThing#/Arn"]]
    AuthenticationMaterial: _X
    AuthenticationMaterialType: _X
    Brand: _X
    CapabilityReport: _X
    CertificatePem: _X
    Classification: _X
    ConnectorDeviceId: _X
    ConnectorPolicyId: _X
    CreatedAt: _X
    CredentialLockerId: _X
    DeviceSpecificKey: _X
    HubNetworkMode: _X
    Id: _R[_L["AWS::IoTManagedIntegrations::ManagedThing#/Id"]]
    Identifier: _R[_L["AWS::IoTManagedIntegrations::ManagedThing#/Identifier"]]
    InternationalArticleNumber: _X
    MacAddress: _X
    MetaData: _X
    Model: _X
    Name: _X
    Owner: _X
    ParentControllerId: _X
    ProvisioningStatus: _X
    Role: _X
    SerialNumber: _X
    Tags: _X
    UniversalProductCode: _X
    UpdatedAt: _X
    WiFiSimpleSetupConfiguration: _X
    def __init__(self, address: str, /, *, Role: _S, AuthenticationMaterial: _S | None = ..., AuthenticationMaterialType: _S | None = ..., Brand: _S | None = ..., CapabilityReport: _M | None = ..., Classification: _S | None = ..., CredentialLockerId: _0 | None = ..., MetaData: _M | None = ..., Model: _S | None = ..., Name: _S | None = ..., Owner: _S | None = ..., SerialNumber: _S | None = ..., Tags: _M | None = ..., WiFiSimpleSetupConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ProvisioningProfile(_Resource):
    Arn: _R[_L["AWS::IoTManagedIntegrations::ProvisioningProfile#/Arn"]]
    CaCertificate: _X
    ClaimCertificate: _X
    Id: _R[_L["AWS::IoTManagedIntegrations::ProvisioningProfile#/Id"]]
    Identifier: _R[_L["AWS::IoTManagedIntegrations::ProvisioningProfile#/Identifier"]]
    Name: _X
    ProvisioningType: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ProvisioningType: _S, CaCertificate: _S | None = ..., ClaimCertificate: _S | None = ..., Name: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
