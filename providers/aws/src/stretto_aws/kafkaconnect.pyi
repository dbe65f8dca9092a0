# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Connector(_Resource):
    Capacity: _X
    ConnectorArn: _R[_L["AWS::KafkaConnect::Connector#/ConnectorArn"]]
    ConnectorConfiguration: _X
    ConnectorDescription: _X
    ConnectorName: _X
    KafkaCluster: _X
    KafkaClusterClientAuthentication: _X
    KafkaClusterEncryptionInTransit: _X
    KafkaConnectVersion: _X
    LogDelivery: _X
    NetworkType: _X
    Plugins: _X
    ServiceExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    WorkerConfiguration: _X
    def __init__(self, address: str, /, *, Capacity: _M, ConnectorConfiguration: _M, ConnectorName: _S, KafkaCluster: _M, KafkaClusterClientAuthentication: _M, KafkaClusterEncryptionInTransit: _M, KafkaConnectVersion: _S, Plugins: _A, ServiceExecutionRoleArn: _0, ConnectorDescription: _S | None = ..., LogDelivery: _M | None = ..., NetworkType: _S | None = ..., Tags: _A | None = ..., WorkerConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CustomPlugin(_Resource):
    ContentType: _X
    CustomPluginArn: _R[_L["AWS::KafkaConnect::CustomPlugin#/CustomPluginArn"]]
    Description: _X
    FileDescription: _X
    Location: _X
    Name: _X
    Revision: _X
    Tags: _X
    def __init__(self, address: str, /, *, ContentType: _S, Location: _M, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WorkerConfiguration(_Resource):
    Description: _X
    Name: _X
    PropertiesFileContent: _X
    Revision: _X
    Tags: _X
    WorkerConfigurationArn: _R[_L["AWS::KafkaConnect::WorkerConfiguration#/WorkerConfigurationArn"]]
    def __init__(self, address: str, /, *, Name: _S, PropertiesFileContent: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
