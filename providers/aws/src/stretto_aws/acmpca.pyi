# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | CertificateAuthority | _R[_L["AWS::ACMPCA::CertificateAuthority#/Arn"]]

class Certificate(_Resource):
    ApiPassthrough: _X
    Arn: _R[_L["AWS::ACMPCA::Certificate#/Arn"]]
    Certificate: _X
    CertificateAuthorityArn: _R[_L["AWS::ACMPCA::Certificate#/CertificateAuthorityArn"]]
    CertificateSigningRequest: _X
    SigningAlgorithm: _X
    TemplateArn: _X
    Validity: _X
    ValidityNotBefore: _X
    def __init__(self, address: str, /, *, CertificateAuthorityArn: _0, CertificateSigningRequest: _S, SigningAlgorithm: _S, Validity: _M, ApiPassthrough: _M | None = ..., TemplateArn: _S | None = ..., ValidityNotBefore: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CertificateAuthority(_Resource):
    Arn: _R[_L["AWS::ACMPCA::CertificateAuthority#/Arn"]]
    CertificateSigningRequest: _X
    CsrExtensions: _X
    KeyAlgorithm: _X
    KeyStorageSecurityStandard: _X
    RevocationConfiguration: _X
    SigningAlgorithm: _X
    Subject: _X
    Tags: _X
    Type: _X
    UsageMode: _X
    def __init__(self, address: str, /, *, KeyAlgorithm: _S, SigningAlgorithm: _S, Subject: _M, Type: _S, CsrExtensions: _M | None = ..., KeyStorageSecurityStandard: _S | None = ..., RevocationConfiguration: _M | None = ..., Tags: _A | None = ..., UsageMode: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class CertificateAuthorityActivation(_Resource):
    Certificate: _X
    CertificateAuthorityArn: _R[_L["AWS::ACMPCA::CertificateAuthorityActivation#/CertificateAuthorityArn"]]
    CertificateChain: _X
    CompleteCertificateChain: _X
    Status: _X
    def __init__(self, address: str, /, *, Certificate: _S, CertificateAuthorityArn: _0, CertificateChain: _S | None = ..., Status: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Permission(_Resource):
    Actions: _X
    CertificateAuthorityArn: _R[_L["AWS::ACMPCA::Permission#/CertificateAuthorityArn"]]
    Principal: _R[_L["AWS::ACMPCA::Permission#/Principal"]]
    SourceAccount: _X
    def __init__(self, address: str, /, *, Actions: _A, CertificateAuthorityArn: _0, Principal: _S, SourceAccount: _S | None = ..., **options: _Unpack[_O]) -> None: ...
