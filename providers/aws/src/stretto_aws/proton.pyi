# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class EnvironmentAccountConnection(_Resource):
    Arn: _R[_L["AWS::Proton::EnvironmentAccountConnection#/Arn"]]
    CodebuildRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ComponentRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    EnvironmentAccountId: _X
    EnvironmentName: _X
    Id: _R[_L["AWS::Proton::EnvironmentAccountConnection#/Id"]]
    ManagementAccountId: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, CodebuildRoleArn: _0 | None = ..., ComponentRoleArn: _0 | None = ..., EnvironmentAccountId: _S | None = ..., EnvironmentName: _S | None = ..., ManagementAccountId: _S | None = ..., RoleArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EnvironmentTemplate(_Resource):
    Arn: _R[_L["AWS::Proton::EnvironmentTemplate#/Arn"]]
    Description: _X
    DisplayName: _X
    EncryptionKey: _X
    Name: _X
    Provisioning: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., DisplayName: _S | None = ..., EncryptionKey: _S | None = ..., Name: _S | None = ..., Provisioning: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceTemplate(_Resource):
    Arn: _R[_L["AWS::Proton::ServiceTemplate#/Arn"]]
    Description: _X
    DisplayName: _X
    EncryptionKey: _X
    Name: _X
    PipelineProvisioning: _X
    Tags: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., DisplayName: _S | None = ..., EncryptionKey: _S | None = ..., Name: _S | None = ..., PipelineProvisioning: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
