# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | Policy | _R[_L["AWS::ResilienceHubV2::Policy#/PolicyArn"]]
_2: _TypeAlias = _T | Service | _R[_L["AWS::ResilienceHubV2::Service#/ServiceArn"]]

class Policy(_Resource):
    AssociatedServiceCount: _X
    AvailabilitySlo: _X
    CreatedAt: _X
    DataRecovery: _X
    Description: _X
    KmsKeyId: _X
    MultiAz: _X
    MultiRegion: _X
    Name: _X
    PolicyArn: _R[_L["AWS::ResilienceHubV2::Policy#/PolicyArn"]]
    SharingEnabled: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, AvailabilitySlo: _M | None = ..., DataRecovery: _M | None = ..., Description: _S | None = ..., KmsKeyId: _0 | None = ..., MultiAz: _M | None = ..., MultiRegion: _M | None = ..., SharingEnabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Service(_Resource):
    Assertions: _X
    AssociatedSystems: _X
    CreatedAt: _X
    DependencyDiscovery: _X
    Description: _X
    DevOpsAgentConfiguration: _X
    EffectivePolicyValues: _X
    InputSources: _X
    KmsKeyId: _X
    Name: _X
    PermissionModel: _X
    PolicyArn: _R[_L["AWS::ResilienceHubV2::Policy#/PolicyArn"]]
    Regions: _X
    ReportConfiguration: _X
    ServiceArn: _R[_L["AWS::ResilienceHubV2::Service#/ServiceArn"]]
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, Regions: _A, Assertions: _A | None = ..., AssociatedSystems: _A | None = ..., DependencyDiscovery: _S | None = ..., Description: _S | None = ..., DevOpsAgentConfiguration: _M | None = ..., InputSources: _A | None = ..., KmsKeyId: _0 | None = ..., PermissionModel: _M | None = ..., PolicyArn: _1 | None = ..., ReportConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceFunction(_Resource):
    CreatedAt: _X
    Criticality: _X
    Description: _X
    Name: _X
    ResourceCount: _X
    ServiceArn: _R[_L["AWS::ResilienceHubV2::ServiceFunction#/ServiceArn"]]
    ServiceFunctionId: _R[_L["AWS::ResilienceHubV2::ServiceFunction#/ServiceFunctionId"]]
    Source: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Criticality: _S, Name: _S, ServiceArn: _2, Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class System(_Resource):
    CreatedAt: _X
    Description: _X
    KmsKeyId: _X
    Name: _X
    SharingEnabled: _X
    SystemArn: _R[_L["AWS::ResilienceHubV2::System#/SystemArn"]]
    SystemId: _R[_L["AWS::ResilienceHubV2::System#/SystemId"]]
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., KmsKeyId: _0 | None = ..., SharingEnabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class UserJourney(_Resource):
    CreatedAt: _X
    Description: _X
    Name: _X
    PolicyArn: _R[_L["AWS::ResilienceHubV2::Policy#/PolicyArn"]]
    SystemIdentifier: _R[_L["AWS::ResilienceHubV2::UserJourney#/SystemIdentifier"]]
    UpdatedAt: _X
    UserJourneyId: _R[_L["AWS::ResilienceHubV2::UserJourney#/UserJourneyId"]]
    def __init__(self, address: str, /, *, Name: _S, SystemIdentifier: _S, Description: _S | None = ..., PolicyArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...
