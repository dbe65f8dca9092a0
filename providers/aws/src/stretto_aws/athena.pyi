# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class CapacityReservation(_Resource):
    AllocatedDpus: _X
    Arn: _R[_L["AWS::Athena::CapacityReservation#/Arn"]]
    CapacityAssignmentConfiguration: _X
    CreationTime: _X
    LastSuccessfulAllocationTime: _X
    Name: _X
    Status: _X
    Tags: _X
    TargetDpus: _X
    def __init__(self, address: str, /, *, Name: _S, TargetDpus: _I, CapacityAssignmentConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataCatalog(_Resource):
    ConnectionType: _X
    Description: _X
    Error: _X
    Name: _R[_L["AWS::Athena::DataCatalog#/Name"]]
    Parameters: _X
    Status: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, ConnectionType: _S | None = ..., Description: _S | None = ..., Error: _S | None = ..., Parameters: _M | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NamedQuery(_Resource):
    Database: _X
    Description: _X
    Name: _X
    NamedQueryId: _R[_L["AWS::Athena::NamedQuery#/NamedQueryId"]]
    QueryString: _X
    WorkGroup: _X
    def __init__(self, address: str, /, *, Database: _S, QueryString: _S, Description: _S | None = ..., Name: _S | None = ..., WorkGroup: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PreparedStatement(_Resource):
    Description: _X
    QueryStatement: _X
    StatementName: _R[_L["AWS::Athena::PreparedStatement#/StatementName"]]
    WorkGroup: _R[_L["AWS::Athena::PreparedStatement#/WorkGroup"]]
    def __init__(self, address: str, /, *, QueryStatement: _S, StatementName: _S, WorkGroup: _S, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class WorkGroup(_Resource):
    CreationTime: _X
    Description: _X
    Name: _R[_L["AWS::Athena::WorkGroup#/Name"]]
    RecursiveDeleteOption: _X
    State: _X
    Tags: _X
    WorkGroupConfiguration: _X
    WorkGroupConfigurationUpdates: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., RecursiveDeleteOption: _B | None = ..., State: _S | None = ..., Tags: _A | None = ..., WorkGroupConfiguration: _M | None = ..., WorkGroupConfigurationUpdates: _M | None = ..., **options: _Unpack[_O]) -> None: ...
