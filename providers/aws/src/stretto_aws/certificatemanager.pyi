# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | AcmeEndpoint | _R[_L["AWS::CertificateManager::AcmeEndpoint#/AcmeEndpointArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Account(_Resource):
    AccountId: _R[_L["AWS::CertificateManager::Account#/AccountId"]]
    ExpiryEventsConfiguration: _X
    def __init__(self, address: str, /, *, ExpiryEventsConfiguration: _M, **options: _Unpack[_O]) -> None: ...

class AcmeDomainValidation(_Resource):
    AcmeEndpointArn: _R[_L["AWS::CertificateManager::AcmeEndpoint#/AcmeEndpointArn"]]
    Arn: _R[_L["AWS::CertificateManager::AcmeDomainValidation#/Arn"]]
    DomainName: _X
    PrevalidationOptions: _X
    Tags: _X
    def __init__(self, address: str, /, *, AcmeEndpointArn: _0, DomainName: _S, PrevalidationOptions: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AcmeEndpoint(_Resource):
    AcmeEndpointArn: _R[_L["AWS::CertificateManager::AcmeEndpoint#/AcmeEndpointArn"]]
    AuthorizationBehavior: _X
    CertificateAuthority: _X
    CertificateTags: _X
    Contact: _X
    EndpointUrl: _X
    Tags: _X
    def __init__(self, address: str, /, *, AuthorizationBehavior: _S, CertificateAuthority: _M, CertificateTags: _A | None = ..., Contact: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class AcmeExternalAccountBinding(_Resource):
    AcmeEndpointArn: _R[_L["AWS::CertificateManager::AcmeEndpoint#/AcmeEndpointArn"]]
    AcmeExternalAccountBindingArn: _R[_L["AWS::CertificateManager::AcmeExternalAccountBinding#/AcmeExternalAccountBindingArn"]]
    Expiration: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, AcmeEndpointArn: _0, RoleArn: _1, Expiration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Certificate(_Resource):
    CertificateArn: _R[_L["AWS::CertificateManager::Certificate#/CertificateArn"]]
    CertificateAuthorityArn: _X
    CertificateExport: _X
    CertificateTransparencyLoggingPreference: _X
    DomainName: _X
    DomainValidationOptions: _X
    Id: _X
    KeyAlgorithm: _X
    SubjectAlternativeNames: _X
    Tags: _X
    ValidationMethod: _X
    def __init__(self, address: str, /, *, DomainName: _S, CertificateAuthorityArn: _S | None = ..., CertificateExport: _S | None = ..., CertificateTransparencyLoggingPreference: _S | None = ..., DomainValidationOptions: _A | None = ..., Id: _J | None = ..., KeyAlgorithm: _S | None = ..., SubjectAlternativeNames: _A | None = ..., Tags: _A | None = ..., ValidationMethod: _S | None = ..., **options: _Unpack[_O]) -> None: ...
