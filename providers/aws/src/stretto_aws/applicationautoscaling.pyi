# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class ScalableTarget(_Resource):
    Id: _R[_L["AWS::ApplicationAutoScaling::ScalableTarget#/Id"]]
    MaxCapacity: _X
    MinCapacity: _X
    ResourceId: _R[_L["AWS::ApplicationAutoScaling::ScalableTarget#/ResourceId"]]
    RoleARN: _R[_L["AWS::IAM::Role#/Arn"]]
    ScalableDimension: _R[_L["AWS::ApplicationAutoScaling::ScalableTarget#/ScalableDimension"]]
    ScheduledActions: _X
    ServiceNamespace: _R[_L["AWS::ApplicationAutoScaling::ScalableTarget#/ServiceNamespace"]]
    SuspendedState: _X
    Tags: _X
    def __init__(self, address: str, /, *, MaxCapacity: _I, MinCapacity: _I, ResourceId: _S, ScalableDimension: _S, ServiceNamespace: _S, RoleARN: _0 | None = ..., ScheduledActions: _A | None = ..., SuspendedState: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ScalingPolicy(_Resource):
    Arn: _R[_L["AWS::ApplicationAutoScaling::ScalingPolicy#/Arn"]]
    PolicyName: _X
    PolicyType: _X
    PredictiveScalingPolicyConfiguration: _X
    ResourceId: _X
    ScalableDimension: _R[_L["AWS::ApplicationAutoScaling::ScalingPolicy#/ScalableDimension"]]
    ScalingTargetId: _X
    ServiceNamespace: _X
    StepScalingPolicyConfiguration: _X
    TargetTrackingScalingPolicyConfiguration: _X
    def __init__(self, address: str, /, *, PolicyName: _S, PolicyType: _S, PredictiveScalingPolicyConfiguration: _M | None = ..., ResourceId: _S | None = ..., ScalableDimension: _S | None = ..., ScalingTargetId: _S | None = ..., ServiceNamespace: _S | None = ..., StepScalingPolicyConfiguration: _M | None = ..., TargetTrackingScalingPolicyConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...
