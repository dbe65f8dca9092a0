# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class ComponentVersion(_Resource):
    Arn: _R[_L["AWS::GreengrassV2::ComponentVersion#/Arn"]]
    ComponentName: _X
    ComponentVersion: _X
    InlineRecipe: _X
    LambdaFunction: _X
    Tags: _X
    def __init__(self, address: str, /, *, InlineRecipe: _S | None = ..., LambdaFunction: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Deployment(_Resource):
    Components: _X
    DeploymentId: _R[_L["AWS::GreengrassV2::Deployment#/DeploymentId"]]
    DeploymentName: _X
    DeploymentPolicies: _X
    IotJobConfiguration: _X
    ParentTargetArn: _X
    Tags: _X
    TargetArn: _X
    def __init__(self, address: str, /, *, TargetArn: _S, Components: _M | None = ..., DeploymentName: _S | None = ..., DeploymentPolicies: _M | None = ..., IotJobConfiguration: _M | None = ..., ParentTargetArn: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
