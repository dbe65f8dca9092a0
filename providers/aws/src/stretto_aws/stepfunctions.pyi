# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | StateMachine | _R[_L["AWS::StepFunctions::StateMachine#/Arn"]]

class Activity(_Resource):
    Arn: _R[_L["AWS::StepFunctions::Activity#/Arn"]]
    EncryptionConfiguration: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, EncryptionConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class StateMachine(_Resource):
    Arn: _R[_L["AWS::StepFunctions::StateMachine#/Arn"]]
    Definition: _X
    DefinitionS3Location: _X
    DefinitionString: _X
    DefinitionSubstitutions: _X
    EncryptionConfiguration: _X
    LoggingConfiguration: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    StateMachineName: _X
    StateMachineRevisionId: _X
    StateMachineType: _X
    Tags: _X
    TracingConfiguration: _X
    def __init__(self, address: str, /, *, RoleArn: _0, Definition: _M | None = ..., DefinitionS3Location: _M | None = ..., DefinitionString: _S | None = ..., DefinitionSubstitutions: _M | None = ..., EncryptionConfiguration: _M | None = ..., LoggingConfiguration: _M | None = ..., StateMachineName: _S | None = ..., StateMachineType: _S | None = ..., Tags: _A | None = ..., TracingConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class StateMachineAlias(_Resource):
    Arn: _R[_L["AWS::StepFunctions::StateMachineAlias#/Arn"]]
    DeploymentPreference: _X
    Description: _X
    Name: _X
    RoutingConfiguration: _X
    StateMachineArn: _R[_L["AWS::StepFunctions::StateMachine#/Arn"]]
    def __init__(self, address: str, /, *, DeploymentPreference: _M | None = ..., Description: _S | None = ..., Name: _S | None = ..., RoutingConfiguration: _A | None = ..., StateMachineArn: _1 | None = ..., **options: _Unpack[_O]) -> None: ...

class StateMachineVersion(_Resource):
    Arn: _R[_L["AWS::StepFunctions::StateMachineVersion#/Arn"]]
    Description: _X
    StateMachineArn: _R[_L["AWS::StepFunctions::StateMachine#/Arn"]]
    StateMachineRevisionId: _X
    def __init__(self, address: str, /, *, StateMachineArn: _1, Description: _S | None = ..., StateMachineRevisionId: _S | None = ..., **options: _Unpack[_O]) -> None: ...
