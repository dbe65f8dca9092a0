# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Simulation(_Resource):
    DescribePayload: _X
    MaximumDuration: _X
    Name: _R[_L["AWS::SimSpaceWeaver::Simulation#/Name"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SchemaS3Location: _X
    SnapshotS3Location: _X
    def __init__(self, address: str, /, *, Name: _S, RoleArn: _0, MaximumDuration: _S | None = ..., SchemaS3Location: _M | None = ..., SnapshotS3Location: _M | None = ..., **options: _Unpack[_O]) -> None: ...
