# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_1: _TypeAlias = _T | AgentSpace | _R[_L["AWS::DevOpsAgent::AgentSpace#/AgentSpaceId", "AWS::DevOpsAgent::AgentSpace#/Arn"]]
_2: _TypeAlias = _T | Service | _R[_L["AWS::DevOpsAgent::Service#/ServiceId", "AWS::DevOpsAgent::Service#/Arn"]]
_3: _TypeAlias = _T | PrivateConnection | _R[_L["AWS::DevOpsAgent::PrivateConnection#/Name", "AWS::DevOpsAgent::PrivateConnection#/Arn"]]

class AgentSpace(_Resource):
    AgentSpaceId: _R[_L["AWS::DevOpsAgent::AgentSpace#/AgentSpaceId"]]
    Arn: _R[_L["AWS::DevOpsAgent::AgentSpace#/Arn"]]
    CreatedAt: _X
    Description: _X
    KmsKeyArn: _X
    Locale: _X
    Name: _X
    OperatorApp: _X
    Preferences: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., KmsKeyArn: _0 | None = ..., Locale: _S | None = ..., OperatorApp: _M | None = ..., Preferences: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Asset(_Resource):
    AgentSpaceId: _R[_L["AWS::DevOpsAgent::Asset#/AgentSpaceId"]]
    Arn: _R[_L["AWS::DevOpsAgent::Asset#/Arn"]]
    AssetId: _R[_L["AWS::DevOpsAgent::Asset#/AssetId"]]
    AssetType: _X
    CreatedAt: _X
    Files: _X
    Metadata: _X
    UpdatedAt: _X
    Version: _X
    Zip: _X
    def __init__(self, address: str, /, *, AgentSpaceId: _1, AssetType: _S, Files: _A | None = ..., Metadata: _M | None = ..., Zip: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Association(_Resource):
    AgentSpaceId: _R[_L["AWS::DevOpsAgent::Association#/AgentSpaceId"]]
    AssociationId: _R[_L["AWS::DevOpsAgent::Association#/AssociationId"]]
    Configuration: _X
    CreatedAt: _X
    LinkedAssociationIds: _X
    ServiceId: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AgentSpaceId: _1, Configuration: _M, ServiceId: _2, LinkedAssociationIds: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PrivateConnection(_Resource):
    Arn: _R[_L["AWS::DevOpsAgent::PrivateConnection#/Arn"]]
    Certificate: _X
    CertificateExpiryTime: _X
    ConnectionConfiguration: _X
    Name: _R[_L["AWS::DevOpsAgent::PrivateConnection#/Name"]]
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectionConfiguration: _M, Name: _S, Certificate: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Service(_Resource):
    AccessibleResources: _X
    AdditionalServiceDetails: _X
    Arn: _R[_L["AWS::DevOpsAgent::Service#/Arn"]]
    ExchangeUrlPrivateConnectionName: _X
    KmsKeyArn: _X
    Name: _X
    PrivateConnectionName: _X
    ServiceDetails: _X
    ServiceId: _R[_L["AWS::DevOpsAgent::Service#/ServiceId"]]
    ServiceType: _X
    Tags: _X
    TargetUrlPrivateConnectionName: _X
    def __init__(self, address: str, /, *, ServiceType: _S, ExchangeUrlPrivateConnectionName: _S | None = ..., KmsKeyArn: _0 | None = ..., Name: _S | None = ..., PrivateConnectionName: _3 | None = ..., ServiceDetails: _M | None = ..., Tags: _A | None = ..., TargetUrlPrivateConnectionName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Trigger(_Resource):
    Action: _X
    AgentSpaceId: _R[_L["AWS::DevOpsAgent::Trigger#/AgentSpaceId"]]
    Arn: _R[_L["AWS::DevOpsAgent::Trigger#/Arn"]]
    Condition: _X
    CreatedAt: _X
    Status: _X
    TriggerId: _R[_L["AWS::DevOpsAgent::Trigger#/TriggerId"]]
    Type: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Action: _M, AgentSpaceId: _1, Condition: _M, Type: _S, Status: _S | None = ..., **options: _Unpack[_O]) -> None: ...
