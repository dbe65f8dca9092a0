# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Studio(_Resource):
    AdminRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    DisplayName: _X
    HomeRegion: _X
    SsoClientId: _X
    StudioEncryptionConfiguration: _X
    StudioId: _R[_L["AWS::NimbleStudio::Studio#/StudioId"]]
    StudioName: _X
    StudioUrl: _X
    Tags: _X
    UserRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, AdminRoleArn: _0, DisplayName: _S, StudioName: _S, UserRoleArn: _0, StudioEncryptionConfiguration: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
