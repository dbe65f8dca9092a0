# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Keyspace | _R[_L["AWS::Cassandra::Keyspace#/KeyspaceName"]]

class Keyspace(_Resource):
    ClientSideTimestampsEnabled: _X
    KeyspaceName: _R[_L["AWS::Cassandra::Keyspace#/KeyspaceName"]]
    ReplicationSpecification: _X
    Tags: _X
    def __init__(self, address: str, /, *, ClientSideTimestampsEnabled: _B | None = ..., KeyspaceName: _S | None = ..., ReplicationSpecification: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Table(_Resource):
    AutoScalingSpecifications: _X
    BillingMode: _X
    CdcSpecification: _X
    ClientSideTimestampsEnabled: _X
    ClusteringKeyColumns: _X
    DefaultTimeToLive: _X
    EncryptionSpecification: _X
    KeyspaceName: _R[_L["AWS::Cassandra::Table#/KeyspaceName"]]
    PartitionKeyColumns: _X
    PointInTimeRecoveryEnabled: _X
    RegularColumns: _X
    ReplicaSpecifications: _X
    TableName: _R[_L["AWS::Cassandra::Table#/TableName"]]
    Tags: _X
    WarmThroughput: _X
    def __init__(self, address: str, /, *, KeyspaceName: _0, PartitionKeyColumns: _A, AutoScalingSpecifications: _M | None = ..., BillingMode: _M | None = ..., CdcSpecification: _M | None = ..., ClientSideTimestampsEnabled: _B | None = ..., ClusteringKeyColumns: _A | None = ..., DefaultTimeToLive: _I | None = ..., EncryptionSpecification: _M | None = ..., PointInTimeRecoveryEnabled: _B | None = ..., RegularColumns: _A | None = ..., ReplicaSpecifications: _A | None = ..., TableName: _S | None = ..., Tags: _A | None = ..., WarmThroughput: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Type(_Resource):
    DirectParentTypes: _X
    DirectReferringTables: _X
    Fields: _X
    KeyspaceArn: _X
    KeyspaceName: _R[_L["AWS::Cassandra::Type#/KeyspaceName"]]
    LastModifiedTimestamp: _X
    MaxNestingDepth: _X
    TypeName: _R[_L["AWS::Cassandra::Type#/TypeName"]]
    def __init__(self, address: str, /, *, Fields: _A, KeyspaceName: _0, TypeName: _S, **options: _Unpack[_O]) -> None: ...
