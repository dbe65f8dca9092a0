# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Cluster(_Resource):
    CreationTime: _X
    DeletionProtectionEnabled: _X
    EncryptionDetails: _X
    Endpoint: _X
    Identifier: _R[_L["AWS::DSQL::Cluster#/Identifier"]]
    KmsEncryptionKey: _X
    MultiRegionProperties: _X
    PolicyDocument: _X
    PolicyVersion: _X
    ResourceArn: _X
    Status: _X
    Tags: _X
    VpcEndpoint: _X
    VpcEndpointServiceName: _X
    def __init__(self, address: str, /, *, DeletionProtectionEnabled: _B | None = ..., KmsEncryptionKey: _S | None = ..., MultiRegionProperties: _M | None = ..., PolicyDocument: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
