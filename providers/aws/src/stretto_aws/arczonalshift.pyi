# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class AutoshiftObserverNotificationStatus(_Resource):
    AccountId: _R[_L["AWS::ARCZonalShift::AutoshiftObserverNotificationStatus#/AccountId"]]
    Region: _R[_L["AWS::ARCZonalShift::AutoshiftObserverNotificationStatus#/Region"]]
    Status: _X
    def __init__(self, address: str, /, *, Status: _S, **options: _Unpack[_O]) -> None: ...

class ZonalAutoshiftConfiguration(_Resource):
    PracticeRunConfiguration: _X
    ResourceIdentifier: _R[_L["AWS::ARCZonalShift::ZonalAutoshiftConfiguration#/ResourceIdentifier"]]
    ZonalAutoshiftStatus: _X
    def __init__(self, address: str, /, *, PracticeRunConfiguration: _M | None = ..., ResourceIdentifier: _S | None = ..., ZonalAutoshiftStatus: _S | None = ..., **options: _Unpack[_O]) -> None: ...
