# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::Events::Connection#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_2: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_3: _TypeAlias = _T | EventBus | _R[_L["AWS::Events::EventBus#/Name", "AWS::Events::EventBus#/Arn"]]

class ApiDestination(_Resource):
    Arn: _R[_L["AWS::Events::ApiDestination#/Arn"]]
    ArnForPolicy: _X
    ConnectionArn: _R[_L["AWS::Events::Connection#/Arn"]]
    Description: _X
    HttpMethod: _X
    InvocationEndpoint: _X
    InvocationRateLimitPerSecond: _X
    Name: _R[_L["AWS::Events::ApiDestination#/Name"]]
    def __init__(self, address: str, /, *, ConnectionArn: _0, HttpMethod: _S, InvocationEndpoint: _S, Description: _S | None = ..., InvocationRateLimitPerSecond: _I | None = ..., Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Archive(_Resource):
    ArchiveName: _R[_L["AWS::Events::Archive#/ArchiveName"]]
    Arn: _R[_L["AWS::Events::Archive#/Arn"]]
    Description: _X
    EventPattern: _X
    KmsKeyIdentifier: _X
    RetentionDays: _X
    SourceArn: _X
    def __init__(self, address: str, /, *, SourceArn: _S, ArchiveName: _S | None = ..., Description: _S | None = ..., EventPattern: _J | None = ..., KmsKeyIdentifier: _1 | None = ..., RetentionDays: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class Connection(_Resource):
    Arn: _R[_L["AWS::Events::Connection#/Arn"]]
    ArnForPolicy: _X
    AuthParameters: _X
    AuthorizationType: _X
    Description: _X
    InvocationConnectivityParameters: _X
    KmsKeyIdentifier: _X
    Name: _R[_L["AWS::Events::Connection#/Name"]]
    SecretArn: _R[_L["AWS::SecretsManager::Secret#/Id"]]
    def __init__(self, address: str, /, *, AuthParameters: _M | None = ..., AuthorizationType: _S | None = ..., Description: _S | None = ..., InvocationConnectivityParameters: _M | None = ..., KmsKeyIdentifier: _1 | None = ..., Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Endpoint(_Resource):
    Arn: _R[_L["AWS::Events::Endpoint#/Arn"]]
    Description: _X
    EndpointId: _R[_L["AWS::Events::Endpoint#/EndpointId"]]
    EndpointUrl: _X
    EventBuses: _X
    Name: _R[_L["AWS::Events::Endpoint#/Name"]]
    ReplicationConfig: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RoutingConfig: _X
    State: _X
    StateReason: _X
    def __init__(self, address: str, /, *, EventBuses: _A, RoutingConfig: _M, Description: _S | None = ..., Name: _S | None = ..., ReplicationConfig: _M | None = ..., RoleArn: _2 | None = ..., **options: _Unpack[_O]) -> None: ...

class EventBus(_Resource):
    Arn: _R[_L["AWS::Events::EventBus#/Arn"]]
    DeadLetterConfig: _X
    Description: _X
    EventSourceName: _X
    KmsKeyIdentifier: _X
    LogConfig: _X
    Name: _R[_L["AWS::Events::EventBus#/Name"]]
    Policy: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, DeadLetterConfig: _M | None = ..., Description: _S | None = ..., EventSourceName: _S | None = ..., KmsKeyIdentifier: _1 | None = ..., LogConfig: _M | None = ..., Policy: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EventBusPolicy(_Resource):
    Action: _X
    Condition: _X
    EventBusName: _R[_L["AWS::Events::EventBusPolicy#/EventBusName"]]
    Principal: _X
    Statement: _X
    StatementId: _R[_L["AWS::Events::EventBusPolicy#/StatementId"]]
    def __init__(self, address: str, /, *, StatementId: _S, Action: _S | None = ..., Condition: _M | None = ..., EventBusName: _3 | None = ..., Principal: _S | None = ..., Statement: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class Rule(_Resource):
    Arn: _R[_L["AWS::Events::Rule#/Arn"]]
    Description: _X
    EventBusName: _X
    EventPattern: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RuleName: _X
    ScheduleExpression: _X
    State: _X
    Tags: _X
    Targets: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., EventBusName: _3 | None = ..., EventPattern: _J | None = ..., Name: _S | None = ..., RoleArn: _2 | None = ..., ScheduleExpression: _S | None = ..., State: _S | None = ..., Tags: _A | None = ..., Targets: _A | None = ..., **options: _Unpack[_O]) -> None: ...
