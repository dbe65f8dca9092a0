# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Connector | _R[_L["AWS::PCAConnectorAD::Connector#/ConnectorArn"]]
_1: _TypeAlias = _T | DirectoryRegistration | _R[_L["AWS::PCAConnectorAD::DirectoryRegistration#/DirectoryRegistrationArn"]]
_2: _TypeAlias = _T | Template | _R[_L["AWS::PCAConnectorAD::Template#/TemplateArn"]]

class Connector(_Resource):
    CertificateAuthorityArn: _X
    ConnectorArn: _R[_L["AWS::PCAConnectorAD::Connector#/ConnectorArn"]]
    DirectoryId: _X
    Tags: _X
    VpcInformation: _X
    def __init__(self, address: str, /, *, CertificateAuthorityArn: _S, DirectoryId: _S, VpcInformation: _M, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class DirectoryRegistration(_Resource):
    DirectoryId: _X
    DirectoryRegistrationArn: _R[_L["AWS::PCAConnectorAD::DirectoryRegistration#/DirectoryRegistrationArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, DirectoryId: _S, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ServicePrincipalName(_Resource):
    ConnectorArn: _R[_L["AWS::PCAConnectorAD::ServicePrincipalName#/ConnectorArn"]]
    DirectoryRegistrationArn: _R[_L["AWS::PCAConnectorAD::ServicePrincipalName#/DirectoryRegistrationArn"]]
    def __init__(self, address: str, /, *, ConnectorArn: _0, DirectoryRegistrationArn: _1, **options: _Unpack[_O]) -> None: ...

class Template(_Resource):
    ConnectorArn: _R[_L["AWS::PCAConnectorAD::Connector#/ConnectorArn"]]
    Definition: _X
    Name: _X
    ReenrollAllCertificateHolders: _X
    Tags: _X
    TemplateArn: _R[_L["AWS::PCAConnectorAD::Template#/TemplateArn"]]
    def __init__(self, address: str, /, *, ConnectorArn: _0, Definition: _J, Name: _S, ReenrollAllCertificateHolders: _B | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class TemplateGroupAccessControlEntry(_Resource):
    AccessRights: _X
    GroupDisplayName: _X
    GroupSecurityIdentifier: _R[_L["AWS::PCAConnectorAD::TemplateGroupAccessControlEntry#/GroupSecurityIdentifier"]]
    TemplateArn: _R[_L["AWS::PCAConnectorAD::TemplateGroupAccessControlEntry#/TemplateArn"]]
    def __init__(self, address: str, /, *, AccessRights: _M, GroupDisplayName: _S, GroupSecurityIdentifier: _S, TemplateArn: _2, **options: _Unpack[_O]) -> None: ...
