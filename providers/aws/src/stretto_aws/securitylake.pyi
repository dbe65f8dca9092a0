# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | DataLake | _R[_L["AWS::SecurityLake::DataLake#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | Subscriber | _R[_L["AWS::SecurityLake::Subscriber#/SubscriberArn"]]

class AwsLogSource(_Resource):
    Accounts: _X
    DataLakeArn: _R[_L["AWS::SecurityLake::DataLake#/Arn"]]
    SourceName: _R[_L["AWS::SecurityLake::AwsLogSource#/SourceName"]]
    SourceVersion: _R[_L["AWS::SecurityLake::AwsLogSource#/SourceVersion"]]
    def __init__(self, address: str, /, *, DataLakeArn: _0, SourceName: _S, SourceVersion: _S, Accounts: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DataLake(_Resource):
    Arn: _R[_L["AWS::SecurityLake::DataLake#/Arn"]]
    EncryptionConfiguration: _X
    LifecycleConfiguration: _X
    MetaStoreManagerRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ReplicationConfiguration: _X
    S3BucketArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, EncryptionConfiguration: _M | None = ..., LifecycleConfiguration: _M | None = ..., MetaStoreManagerRoleArn: _1 | None = ..., ReplicationConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Subscriber(_Resource):
    AccessTypes: _X
    DataLakeArn: _R[_L["AWS::SecurityLake::DataLake#/Arn"]]
    ResourceShareArn: _X
    ResourceShareName: _X
    S3BucketArn: _X
    Sources: _X
    SubscriberArn: _R[_L["AWS::SecurityLake::Subscriber#/SubscriberArn"]]
    SubscriberDescription: _X
    SubscriberIdentity: _X
    SubscriberName: _X
    SubscriberRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, AccessTypes: _A, DataLakeArn: _0, Sources: _A, SubscriberIdentity: _M, SubscriberName: _S, SubscriberDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SubscriberNotification(_Resource):
    NotificationConfiguration: _X
    SubscriberArn: _R[_L["AWS::SecurityLake::SubscriberNotification#/SubscriberArn"]]
    SubscriberEndpoint: _X
    def __init__(self, address: str, /, *, NotificationConfiguration: _M, SubscriberArn: _2, **options: _Unpack[_O]) -> None: ...
