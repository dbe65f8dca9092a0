# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class ProfilePermission(_Resource):
    Action: _X
    Principal: _X
    ProfileName: _R[_L["AWS::Signer::ProfilePermission#/ProfileName"]]
    ProfileVersion: _X
    StatementId: _R[_L["AWS::Signer::ProfilePermission#/StatementId"]]
    def __init__(self, address: str, /, *, Action: _S, Principal: _S, ProfileName: _S, StatementId: _S, ProfileVersion: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SigningProfile(_Resource):
    Arn: _R[_L["AWS::Signer::SigningProfile#/Arn"]]
    PlatformId: _X
    ProfileName: _X
    ProfileVersion: _X
    ProfileVersionArn: _X
    SignatureValidityPeriod: _X
    Tags: _X
    def __init__(self, address: str, /, *, PlatformId: _S, SignatureValidityPeriod: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
