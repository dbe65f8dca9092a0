# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | TableBucket | _R[_L["AWS::S3Tables::TableBucket#/TableBucketARN", "AWS::S3Tables::TablePolicy#/TableBucketARN"]]
_1: _TypeAlias = _T | Table | _R[_L["AWS::S3Tables::Table#/TableARN"]]

class Namespace(_Resource):
    Namespace: _R[_L["AWS::S3Tables::Namespace#/Namespace"]]
    TableBucketARN: _R[_L["AWS::S3Tables::Namespace#/TableBucketARN"]]
    def __init__(self, address: str, /, *, Namespace: _S, TableBucketARN: _0, **options: _Unpack[_O]) -> None: ...

class Table(_Resource):
    Compaction: _X
    IcebergMetadata: _X
    Namespace: _X
    OpenTableFormat: _X
    SnapshotManagement: _X
    StorageClassConfiguration: _X
    TableARN: _R[_L["AWS::S3Tables::Table#/TableARN"]]
    TableBucketARN: _X
    TableName: _X
    Tags: _X
    VersionToken: _X
    WarehouseLocation: _X
    WithoutMetadata: _X
    def __init__(self, address: str, /, *, Namespace: _S, OpenTableFormat: _S, TableBucketARN: _0, TableName: _S, Compaction: _M | None = ..., IcebergMetadata: _M | None = ..., SnapshotManagement: _M | None = ..., StorageClassConfiguration: _M | None = ..., Tags: _A | None = ..., WithoutMetadata: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TableBucket(_Resource):
    EncryptionConfiguration: _X
    MetricsConfiguration: _X
    ReplicationConfiguration: _X
    StorageClassConfiguration: _X
    TableBucketARN: _R[_L["AWS::S3Tables::TableBucket#/TableBucketARN"]]
    TableBucketName: _X
    Tags: _X
    UnreferencedFileRemoval: _X
    def __init__(self, address: str, /, *, TableBucketName: _S, EncryptionConfiguration: _M | None = ..., MetricsConfiguration: _M | None = ..., ReplicationConfiguration: _M | None = ..., StorageClassConfiguration: _M | None = ..., Tags: _A | None = ..., UnreferencedFileRemoval: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class TableBucketPolicy(_Resource):
    ResourcePolicy: _X
    TableBucketARN: _R[_L["AWS::S3Tables::TableBucketPolicy#/TableBucketARN"]]
    def __init__(self, address: str, /, *, ResourcePolicy: _J, TableBucketARN: _0, **options: _Unpack[_O]) -> None: ...

class TablePolicy(_Resource):
    Namespace: _X
    ResourcePolicy: _X
    TableARN: _R[_L["AWS::S3Tables::TablePolicy#/TableARN"]]
    TableBucketARN: _R[_L["AWS::S3Tables::TableBucket#/TableBucketARN"]]
    TableName: _X
    def __init__(self, address: str, /, *, ResourcePolicy: _J, TableARN: _1, **options: _Unpack[_O]) -> None: ...
