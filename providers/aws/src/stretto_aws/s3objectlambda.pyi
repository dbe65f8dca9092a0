# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class AccessPoint(_Resource):
    Alias: _X
    Arn: _R[_L["AWS::S3ObjectLambda::AccessPoint#/Arn"]]
    CreationDate: _X
    Name: _R[_L["AWS::S3ObjectLambda::AccessPoint#/Name"]]
    ObjectLambdaConfiguration: _X
    PolicyStatus: _X
    PublicAccessBlockConfiguration: _X
    def __init__(self, address: str, /, *, ObjectLambdaConfiguration: _M, Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class AccessPointPolicy(_Resource):
    ObjectLambdaAccessPoint: _R[_L["AWS::S3ObjectLambda::AccessPointPolicy#/ObjectLambdaAccessPoint"]]
    PolicyDocument: _X
    def __init__(self, address: str, /, *, ObjectLambdaAccessPoint: _S, PolicyDocument: _J, **options: _Unpack[_O]) -> None: ...
