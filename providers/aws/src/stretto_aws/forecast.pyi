# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Dataset | _R[_L["AWS::Forecast::Dataset#/Arn"]]

class Dataset(_Resource):
    Arn: _R[_L["AWS::Forecast::Dataset#/Arn"]]
    DataFrequency: _X
    DatasetName: _X
    DatasetType: _X
    Domain: _X
    EncryptionConfig: _X
    Schema: _X
    Tags: _X
    def __init__(self, address: str, /, *, DatasetName: _S, DatasetType: _S, Domain: _S, Schema: _M, DataFrequency: _S | None = ..., EncryptionConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DatasetGroup(_Resource):
    DatasetArns: _X
    DatasetGroupArn: _R[_L["AWS::Forecast::DatasetGroup#/DatasetGroupArn"]]
    DatasetGroupName: _X
    Domain: _X
    Tags: _X
    def __init__(self, address: str, /, *, DatasetGroupName: _S, Domain: _S, DatasetArns: _Q[_0] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
