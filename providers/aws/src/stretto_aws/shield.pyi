# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class DRTAccess(_Resource):
    AccountId: _R[_L["AWS::Shield::DRTAccess#/AccountId"]]
    LogBucketList: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    def __init__(self, address: str, /, *, RoleArn: _0, LogBucketList: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ProactiveEngagement(_Resource):
    AccountId: _R[_L["AWS::Shield::ProactiveEngagement#/AccountId"]]
    EmergencyContactList: _X
    ProactiveEngagementStatus: _X
    def __init__(self, address: str, /, *, EmergencyContactList: _A, ProactiveEngagementStatus: _S, **options: _Unpack[_O]) -> None: ...

class Protection(_Resource):
    ApplicationLayerAutomaticResponseConfiguration: _X
    HealthCheckArns: _X
    Name: _X
    ProtectionArn: _R[_L["AWS::Shield::Protection#/ProtectionArn"]]
    ProtectionId: _R[_L["AWS::Shield::Protection#/ProtectionId"]]
    ResourceArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ResourceArn: _S, ApplicationLayerAutomaticResponseConfiguration: _M | None = ..., HealthCheckArns: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ProtectionGroup(_Resource):
    Aggregation: _X
    Members: _X
    Pattern: _X
    ProtectionGroupArn: _R[_L["AWS::Shield::ProtectionGroup#/ProtectionGroupArn"]]
    ProtectionGroupId: _X
    ResourceType: _X
    Tags: _X
    def __init__(self, address: str, /, *, Aggregation: _S, Pattern: _S, ProtectionGroupId: _S, Members: _A | None = ..., ResourceType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
