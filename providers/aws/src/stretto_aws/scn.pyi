# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Instance | _R[_L["AWS::SCN::Instance#/InstanceId", "AWS::SCN::Instance#/Arn"]]

class DataIntegrationFlow(_Resource):
    Arn: _R[_L["AWS::SCN::DataIntegrationFlow#/Arn"]]
    CreatedTime: _X
    InstanceId: _X
    LastModifiedTime: _X
    Name: _X
    Sources: _X
    Tags: _X
    Target: _X
    Transformation: _X
    def __init__(self, address: str, /, *, InstanceId: _0, Name: _S, Sources: _A, Target: _M, Transformation: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Dataset(_Resource):
    Arn: _R[_L["AWS::SCN::Dataset#/Arn"]]
    CreatedTime: _X
    Description: _X
    InstanceId: _X
    LastModifiedTime: _X
    Name: _X
    Namespace: _X
    PartitionSpec: _X
    Schema: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceId: _0, Name: _S, Namespace: _S, Description: _S | None = ..., PartitionSpec: _M | None = ..., Schema: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Instance(_Resource):
    Arn: _R[_L["AWS::SCN::Instance#/Arn"]]
    AwsAccountId: _X
    CreatedTime: _X
    InstanceDescription: _X
    InstanceId: _R[_L["AWS::SCN::Instance#/InstanceId"]]
    InstanceName: _X
    LastModifiedTime: _X
    State: _X
    Tags: _X
    VersionNumber: _X
    WebAppDnsDomain: _X
    def __init__(self, address: str, /, *, InstanceDescription: _S | None = ..., InstanceName: _S | None = ..., Tags: _A | None = ..., WebAppDnsDomain: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Namespace(_Resource):
    Arn: _R[_L["AWS::SCN::Namespace#/Arn"]]
    CreatedTime: _X
    Description: _X
    InstanceId: _X
    LastModifiedTime: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceId: _0, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
