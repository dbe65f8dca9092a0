# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | Queue | _R[_L["AWS::SQS::Queue#/QueueUrl"]]

class Queue(_Resource):
    Arn: _R[_L["AWS::SQS::Queue#/Arn"]]
    ContentBasedDeduplication: _X
    DeduplicationScope: _X
    DelaySeconds: _X
    FifoQueue: _X
    FifoThroughputLimit: _X
    KmsDataKeyReusePeriodSeconds: _X
    KmsMasterKeyId: _X
    MaximumMessageSize: _X
    MessageRetentionPeriod: _X
    QueueName: _X
    QueueUrl: _R[_L["AWS::SQS::Queue#/QueueUrl"]]
    ReceiveMessageWaitTimeSeconds: _X
    RedriveAllowPolicy: _X
    RedrivePolicy: _X
    SqsManagedSseEnabled: _X
    Tags: _X
    VisibilityTimeout: _X
    def __init__(self, address: str, /, *, ContentBasedDeduplication: _B | None = ..., DeduplicationScope: _S | None = ..., DelaySeconds: _I | None = ..., FifoQueue: _B | None = ..., FifoThroughputLimit: _S | None = ..., KmsDataKeyReusePeriodSeconds: _I | None = ..., KmsMasterKeyId: _0 | None = ..., MaximumMessageSize: _I | None = ..., MessageRetentionPeriod: _I | None = ..., QueueName: _S | None = ..., ReceiveMessageWaitTimeSeconds: _I | None = ..., RedriveAllowPolicy: _J | None = ..., RedrivePolicy: _J | None = ..., SqsManagedSseEnabled: _B | None = ..., Tags: _A | None = ..., VisibilityTimeout: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class QueueInlinePolicy(_Resource):
    PolicyDocument: _X
    Queue: _R[_L["AWS::SQS::QueueInlinePolicy#/Queue"]]
    def __init__(self, address: str, /, *, PolicyDocument: _J, Queue: _S, **options: _Unpack[_O]) -> None: ...

class QueuePolicy(_Resource):
    Id: _R[_L["AWS::SQS::QueuePolicy#/Id"]]
    PolicyDocument: _X
    Queues: _X
    def __init__(self, address: str, /, *, PolicyDocument: _J, Queues: _Q[_1] | _U, **options: _Unpack[_O]) -> None: ...
