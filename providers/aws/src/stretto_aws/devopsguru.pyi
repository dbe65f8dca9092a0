# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class LogAnomalyDetectionIntegration(_Resource):
    AccountId: _R[_L["AWS::DevOpsGuru::LogAnomalyDetectionIntegration#/AccountId"]]
    def __init__(self, address: str, /, **options: _Unpack[_O]) -> None: ...

class NotificationChannel(_Resource):
    Config: _X
    Id: _R[_L["AWS::DevOpsGuru::NotificationChannel#/Id"]]
    def __init__(self, address: str, /, *, Config: _M, **options: _Unpack[_O]) -> None: ...

class ResourceCollection(_Resource):
    ResourceCollectionFilter: _X
    ResourceCollectionType: _R[_L["AWS::DevOpsGuru::ResourceCollection#/ResourceCollectionType"]]
    def __init__(self, address: str, /, *, ResourceCollectionFilter: _M, **options: _Unpack[_O]) -> None: ...
