# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class Datastore(_Resource):
    CreatedAt: _X
    DatastoreArn: _R[_L["AWS::HealthImaging::Datastore#/DatastoreArn"]]
    DatastoreId: _R[_L["AWS::HealthImaging::Datastore#/DatastoreId"]]
    DatastoreName: _X
    DatastoreStatus: _X
    KmsKeyArn: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DatastoreName: _S | None = ..., KmsKeyArn: _0 | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
