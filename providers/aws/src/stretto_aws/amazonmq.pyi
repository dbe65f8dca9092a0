# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]

class Broker(_Resource):
    AmqpEndpoints: _X
    Arn: _R[_L["AWS::AmazonMQ::Broker#/Arn"]]
    AuthenticationStrategy: _X
    AutoMinorVersionUpgrade: _X
    BrokerName: _X
    Configuration: _X
    ConfigurationId: _X
    ConfigurationRevision: _X
    ConsoleURLs: _X
    DataReplicationMode: _X
    DataReplicationPrimaryBrokerArn: _X
    DeploymentMode: _X
    EncryptionOptions: _X
    EngineType: _X
    EngineVersion: _X
    EngineVersionCurrent: _X
    HostInstanceType: _X
    Id: _R[_L["AWS::AmazonMQ::Broker#/Id"]]
    IpAddresses: _X
    LdapServerMetadata: _X
    Logs: _X
    MaintenanceWindowStartTime: _X
    MqttEndpoints: _X
    OpenWireEndpoints: _X
    PubliclyAccessible: _X
    ResourceShareArns: _X
    SecurityGroups: _X
    StompEndpoints: _X
    StorageSize: _X
    StorageType: _X
    SubnetIds: _X
    Tags: _X
    Users: _X
    WssEndpoints: _X
    def __init__(self, address: str, /, *, BrokerName: _S, DeploymentMode: _S, EngineType: _S, HostInstanceType: _S, PubliclyAccessible: _B, AuthenticationStrategy: _S | None = ..., AutoMinorVersionUpgrade: _B | None = ..., Configuration: _M | None = ..., DataReplicationMode: _S | None = ..., DataReplicationPrimaryBrokerArn: _S | None = ..., EncryptionOptions: _M | None = ..., EngineVersion: _S | None = ..., LdapServerMetadata: _M | None = ..., Logs: _M | None = ..., MaintenanceWindowStartTime: _M | None = ..., ResourceShareArns: _A | None = ..., SecurityGroups: _Q[_0] | _U | None = ..., StorageSize: _I | None = ..., StorageType: _S | None = ..., SubnetIds: _Q[_1] | _U | None = ..., Tags: _A | None = ..., Users: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Configuration(_Resource):
    Arn: _R[_L["AWS::AmazonMQ::Configuration#/Arn"]]
    AuthenticationStrategy: _X
    Data: _X
    Description: _X
    EngineType: _X
    EngineVersion: _X
    Id: _R[_L["AWS::AmazonMQ::Configuration#/Id"]]
    Name: _X
    Revision: _X
    Tags: _X
    def __init__(self, address: str, /, *, EngineType: _S, Name: _S, AuthenticationStrategy: _S | None = ..., Data: _S | None = ..., Description: _S | None = ..., EngineVersion: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationAssociation(_Resource):
    Broker: _X
    Configuration: _X
    Id: _R[_L["AWS::AmazonMQ::ConfigurationAssociation#/Id"]]
    def __init__(self, address: str, /, *, Broker: _S, Configuration: _M, **options: _Unpack[_O]) -> None: ...
