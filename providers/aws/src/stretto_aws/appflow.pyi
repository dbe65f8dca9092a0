# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class Connector(_Resource):
    ConnectorArn: _R[_L["AWS::AppFlow::Connector#/ConnectorArn"]]
    ConnectorLabel: _R[_L["AWS::AppFlow::Connector#/ConnectorLabel"]]
    ConnectorProvisioningConfig: _X
    ConnectorProvisioningType: _X
    Description: _X
    def __init__(self, address: str, /, *, ConnectorProvisioningConfig: _M, ConnectorProvisioningType: _S, ConnectorLabel: _S | None = ..., Description: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class ConnectorProfile(_Resource):
    ConnectionMode: _X
    ConnectorLabel: _X
    ConnectorProfileArn: _R[_L["AWS::AppFlow::ConnectorProfile#/ConnectorProfileArn"]]
    ConnectorProfileConfig: _X
    ConnectorProfileName: _R[_L["AWS::AppFlow::ConnectorProfile#/ConnectorProfileName"]]
    ConnectorType: _X
    CredentialsArn: _X
    KMSArn: _X
    def __init__(self, address: str, /, *, ConnectionMode: _S, ConnectorProfileName: _S, ConnectorType: _S, ConnectorLabel: _S | None = ..., ConnectorProfileConfig: _M | None = ..., KMSArn: _0 | None = ..., **options: _Unpack[_O]) -> None: ...

class Flow(_Resource):
    Description: _X
    DestinationFlowConfigList: _X
    FlowArn: _R[_L["AWS::AppFlow::Flow#/FlowArn"]]
    FlowName: _R[_L["AWS::AppFlow::Flow#/FlowName"]]
    FlowStatus: _X
    KMSArn: _X
    MetadataCatalogConfig: _X
    SourceFlowConfig: _X
    Tags: _X
    Tasks: _X
    TriggerConfig: _X
    def __init__(self, address: str, /, *, DestinationFlowConfigList: _A, FlowName: _S, SourceFlowConfig: _M, Tasks: _A, TriggerConfig: _M, Description: _S | None = ..., FlowStatus: _S | None = ..., KMSArn: _0 | None = ..., MetadataCatalogConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
