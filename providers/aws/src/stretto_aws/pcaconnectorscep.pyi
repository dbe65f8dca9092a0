# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Connector | _R[_L["AWS::PCAConnectorSCEP::Connector#/ConnectorArn"]]

class Challenge(_Resource):
    ChallengeArn: _R[_L["AWS::PCAConnectorSCEP::Challenge#/ChallengeArn"]]
    ConnectorArn: _R[_L["AWS::PCAConnectorSCEP::Connector#/ConnectorArn"]]
    Tags: _X
    def __init__(self, address: str, /, *, ConnectorArn: _0, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Connector(_Resource):
    CertificateAuthorityArn: _X
    ConnectorArn: _R[_L["AWS::PCAConnectorSCEP::Connector#/ConnectorArn"]]
    Endpoint: _X
    MobileDeviceManagement: _X
    OpenIdConfiguration: _X
    Tags: _X
    Type: _X
    VpcEndpointId: _X
    def __init__(self, address: str, /, *, CertificateAuthorityArn: _S, MobileDeviceManagement: _M | None = ..., Tags: _M | None = ..., VpcEndpointId: _S | None = ..., **options: _Unpack[_O]) -> None: ...
