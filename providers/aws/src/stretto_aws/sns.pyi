# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Topic | _R[_L["AWS::SNS::Topic#/TopicArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class Subscription(_Resource):
    Arn: _R[_L["AWS::SNS::Subscription#/Arn"]]
    DeliveryPolicy: _X
    Endpoint: _X
    FilterPolicy: _X
    FilterPolicyScope: _X
    Protocol: _X
    RawMessageDelivery: _X
    RedrivePolicy: _X
    Region: _X
    ReplayPolicy: _X
    SubscriptionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    TopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    def __init__(self, address: str, /, *, Protocol: _S, TopicArn: _0, DeliveryPolicy: _J | None = ..., Endpoint: _S | None = ..., FilterPolicy: _J | None = ..., FilterPolicyScope: _S | None = ..., RawMessageDelivery: _B | None = ..., RedrivePolicy: _J | None = ..., Region: _S | None = ..., ReplayPolicy: _J | None = ..., SubscriptionRoleArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class Topic(_Resource):
    ArchivePolicy: _X
    ContentBasedDeduplication: _X
    DataProtectionPolicy: _X
    DeliveryStatusLogging: _X
    DisplayName: _X
    FifoThroughputScope: _X
    FifoTopic: _X
    KmsMasterKeyId: _X
    MaximumMessageSize: _X
    SignatureVersion: _X
    Subscription: _X
    Tags: _X
    TopicArn: _R[_L["AWS::SNS::Topic#/TopicArn"]]
    TopicName: _X
    TracingConfig: _X
    def __init__(self, address: str, /, *, ArchivePolicy: _J | None = ..., ContentBasedDeduplication: _B | None = ..., DataProtectionPolicy: _J | None = ..., DeliveryStatusLogging: _A | None = ..., DisplayName: _S | None = ..., FifoThroughputScope: _S | None = ..., FifoTopic: _B | None = ..., KmsMasterKeyId: _2 | None = ..., MaximumMessageSize: _I | None = ..., SignatureVersion: _S | None = ..., Subscription: _A | None = ..., Tags: _A | None = ..., TopicName: _S | None = ..., TracingConfig: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class TopicInlinePolicy(_Resource):
    PolicyDocument: _X
    TopicArn: _R[_L["AWS::SNS::TopicInlinePolicy#/TopicArn"]]
    def __init__(self, address: str, /, *, PolicyDocument: _J, TopicArn: _0, **options: _Unpack[_O]) -> None: ...

class TopicPolicy(_Resource):
    Id: _R[_L["AWS::SNS::TopicPolicy#/Id"]]
    PolicyDocument: _X
    Topics: _X
    def __init__(self, address: str, /, *, PolicyDocument: _J, Topics: _Q[_0] | _U, **options: _Unpack[_O]) -> None: ...
