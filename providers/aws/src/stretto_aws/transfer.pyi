# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Server | _R[_L["AWS::Transfer::Server#/ServerId", "AWS::Transfer::Server#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_2: _TypeAlias = _T | Certificate | _R[_L["AWS::Transfer::Certificate#/CertificateId", "AWS::Transfer::Certificate#/Arn"]]

class Agreement(_Resource):
    AccessRole: _X
    AgreementId: _R[_L["AWS::Transfer::Agreement#/AgreementId"]]
    Arn: _R[_L["AWS::Transfer::Agreement#/Arn"]]
    BaseDirectory: _X
    CustomDirectories: _X
    Description: _X
    EnforceMessageSigning: _X
    LocalProfileId: _X
    PartnerProfileId: _X
    PreserveFilename: _X
    ServerId: _R[_L["AWS::Transfer::Agreement#/ServerId"]]
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccessRole: _S, LocalProfileId: _S, PartnerProfileId: _S, ServerId: _0, BaseDirectory: _S | None = ..., CustomDirectories: _M | None = ..., Description: _S | None = ..., EnforceMessageSigning: _S | None = ..., PreserveFilename: _S | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Certificate(_Resource):
    ActiveDate: _X
    Arn: _R[_L["AWS::Transfer::Certificate#/Arn"]]
    Certificate: _X
    CertificateChain: _X
    CertificateId: _R[_L["AWS::Transfer::Certificate#/CertificateId"]]
    Description: _X
    InactiveDate: _X
    NotAfterDate: _X
    NotBeforeDate: _X
    PrivateKey: _X
    Serial: _X
    Status: _X
    Tags: _X
    Type: _X
    Usage: _X
    def __init__(self, address: str, /, *, Certificate: _S, Usage: _S, ActiveDate: _S | None = ..., CertificateChain: _S | None = ..., Description: _S | None = ..., InactiveDate: _S | None = ..., PrivateKey: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Connector(_Resource):
    AccessRole: _X
    Arn: _R[_L["AWS::Transfer::Connector#/Arn"]]
    As2Config: _X
    ConnectorId: _R[_L["AWS::Transfer::Connector#/ConnectorId"]]
    EgressConfig: _X
    EgressType: _X
    ErrorMessage: _X
    IpAddressType: _X
    LoggingRole: _X
    SecurityPolicyName: _X
    ServiceManagedEgressIpAddresses: _X
    SftpConfig: _X
    Status: _X
    Tags: _X
    Url: _X
    def __init__(self, address: str, /, *, AccessRole: _S, As2Config: _M | None = ..., EgressConfig: _M | None = ..., EgressType: _S | None = ..., IpAddressType: _S | None = ..., LoggingRole: _S | None = ..., SecurityPolicyName: _S | None = ..., SftpConfig: _M | None = ..., Tags: _A | None = ..., Url: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class HostKey(_Resource):
    Arn: _R[_L["AWS::Transfer::HostKey#/Arn"]]
    DateImported: _X
    Description: _X
    HostKeyBody: _X
    HostKeyFingerprint: _X
    HostKeyId: _R[_L["AWS::Transfer::HostKey#/HostKeyId"]]
    KmsKey: _X
    SecretId: _X
    ServerId: _X
    StorageType: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, ServerId: _0, Description: _S | None = ..., HostKeyBody: _S | None = ..., KmsKey: _1 | None = ..., StorageType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Profile(_Resource):
    Arn: _R[_L["AWS::Transfer::Profile#/Arn"]]
    As2Id: _X
    CertificateIds: _X
    ProfileId: _R[_L["AWS::Transfer::Profile#/ProfileId"]]
    ProfileType: _X
    Tags: _X
    def __init__(self, address: str, /, *, As2Id: _S, ProfileType: _S, CertificateIds: _Q[_2] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Server(_Resource):
    Arn: _R[_L["AWS::Transfer::Server#/Arn"]]
    As2ServiceManagedEgressIpAddresses: _X
    Certificate: _X
    CreateWithHostKey: _X
    Domain: _X
    EndpointDetails: _X
    EndpointType: _X
    IdentityProviderDetails: _X
    IdentityProviderType: _X
    IpAddressType: _X
    LoggingRole: _X
    PostAuthenticationLoginBanner: _X
    PreAuthenticationLoginBanner: _X
    ProtocolDetails: _X
    Protocols: _X
    S3StorageOptions: _X
    SecurityPolicyName: _X
    ServerId: _R[_L["AWS::Transfer::Server#/ServerId"]]
    State: _X
    StructuredLogDestinations: _X
    Tags: _X
    WorkflowDetails: _X
    def __init__(self, address: str, /, *, Certificate: _S | None = ..., CreateWithHostKey: _B | None = ..., Domain: _S | None = ..., EndpointDetails: _M | None = ..., EndpointType: _S | None = ..., IdentityProviderDetails: _M | None = ..., IdentityProviderType: _S | None = ..., IpAddressType: _S | None = ..., LoggingRole: _S | None = ..., PostAuthenticationLoginBanner: _S | None = ..., PreAuthenticationLoginBanner: _S | None = ..., ProtocolDetails: _M | None = ..., Protocols: _A | None = ..., S3StorageOptions: _M | None = ..., SecurityPolicyName: _S | None = ..., StructuredLogDestinations: _A | None = ..., Tags: _A | None = ..., WorkflowDetails: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class User(_Resource):
    Arn: _R[_L["AWS::Transfer::User#/Arn"]]
    HomeDirectory: _X
    HomeDirectoryMappings: _X
    HomeDirectoryType: _X
    Policy: _X
    PosixProfile: _X
    Role: _X
    ServerId: _X
    SshPublicKeys: _X
    Tags: _X
    UserName: _X
    def __init__(self, address: str, /, *, Role: _S, ServerId: _0, UserName: _S, HomeDirectory: _S | None = ..., HomeDirectoryMappings: _A | None = ..., HomeDirectoryType: _S | None = ..., Policy: _S | None = ..., PosixProfile: _M | None = ..., SshPublicKeys: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WebApp(_Resource):
    AccessEndpoint: _X
    Arn: _R[_L["AWS::Transfer::WebApp#/Arn"]]
    EndpointDetails: _X
    IdentityProviderDetails: _X
    Tags: _X
    VpcEndpointId: _X
    WebAppCustomization: _X
    WebAppEndpointPolicy: _X
    WebAppId: _R[_L["AWS::Transfer::WebApp#/WebAppId"]]
    WebAppUnits: _X
    def __init__(self, address: str, /, *, IdentityProviderDetails: _M, AccessEndpoint: _S | None = ..., EndpointDetails: _M | None = ..., Tags: _A | None = ..., WebAppCustomization: _M | None = ..., WebAppEndpointPolicy: _S | None = ..., WebAppUnits: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class Workflow(_Resource):
    Arn: _R[_L["AWS::Transfer::Workflow#/Arn"]]
    Description: _X
    OnExceptionSteps: _X
    Steps: _X
    Tags: _X
    WorkflowId: _R[_L["AWS::Transfer::Workflow#/WorkflowId"]]
    def __init__(self, address: str, /, *, Steps: _A, Description: _S | None = ..., OnExceptionSteps: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
