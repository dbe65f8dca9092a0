# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Cluster | ServerlessCluster | _R[_L["AWS::MSK::Cluster#/Arn", "AWS::MSK::ServerlessCluster#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_3: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]

class BatchScramSecret(_Resource):
    ClusterArn: _R[_L["AWS::MSK::BatchScramSecret#/ClusterArn"]]
    SecretArnList: _X
    def __init__(self, address: str, /, *, ClusterArn: _0, SecretArnList: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Channel(_Resource):
    ChannelArn: _R[_L["AWS::MSK::Channel#/ChannelArn"]]
    ChannelName: _X
    ClusterArn: _X
    EncryptionConfiguration: _X
    IcebergDestinationConfiguration: _X
    LoggingInfo: _X
    S3DestinationConfiguration: _X
    StateInfo: _X
    Status: _X
    Tags: _X
    TopicConfigurationList: _X
    def __init__(self, address: str, /, *, ChannelName: _S, TopicConfigurationList: _A, ClusterArn: _0 | None = ..., EncryptionConfiguration: _M | None = ..., IcebergDestinationConfiguration: _M | None = ..., LoggingInfo: _M | None = ..., S3DestinationConfiguration: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Cluster(_Resource):
    Arn: _R[_L["AWS::MSK::Cluster#/Arn"]]
    BrokerNodeGroupInfo: _X
    ClientAuthentication: _X
    ClusterName: _X
    ConfigurationInfo: _X
    CurrentVersion: _X
    EncryptionInfo: _X
    EnhancedMonitoring: _X
    KafkaVersion: _X
    LoggingInfo: _X
    NumberOfBrokerNodes: _X
    OpenMonitoring: _X
    Rebalancing: _X
    StorageMode: _X
    Tags: _X
    ZookeeperAccess: _X
    def __init__(self, address: str, /, *, BrokerNodeGroupInfo: _M, ClusterName: _S, KafkaVersion: _S, NumberOfBrokerNodes: _I, ClientAuthentication: _M | None = ..., ConfigurationInfo: _M | None = ..., EncryptionInfo: _M | None = ..., EnhancedMonitoring: _S | None = ..., LoggingInfo: _M | None = ..., OpenMonitoring: _M | None = ..., Rebalancing: _M | None = ..., StorageMode: _S | None = ..., Tags: _M | None = ..., ZookeeperAccess: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ClusterPolicy(_Resource):
    ClusterArn: _R[_L["AWS::MSK::ClusterPolicy#/ClusterArn"]]
    CurrentVersion: _X
    Policy: _X
    def __init__(self, address: str, /, *, ClusterArn: _0, Policy: _J, **options: _Unpack[_O]) -> None: ...

class Configuration(_Resource):
    Arn: _R[_L["AWS::MSK::Configuration#/Arn"]]
    Description: _X
    KafkaVersionsList: _X
    LatestRevision: _X
    Name: _X
    ServerProperties: _X
    def __init__(self, address: str, /, *, Name: _S, ServerProperties: _S, Description: _S | None = ..., KafkaVersionsList: _A | None = ..., LatestRevision: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Replicator(_Resource):
    CurrentVersion: _X
    Description: _X
    KafkaClusters: _X
    LogDelivery: _X
    ReplicationInfoList: _X
    ReplicatorArn: _R[_L["AWS::MSK::Replicator#/ReplicatorArn"]]
    ReplicatorName: _X
    ServiceExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, KafkaClusters: _A, ReplicationInfoList: _A, ReplicatorName: _S, ServiceExecutionRoleArn: _1, Description: _S | None = ..., LogDelivery: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServerlessCluster(_Resource):
    Arn: _R[_L["AWS::MSK::ServerlessCluster#/Arn"]]
    ClientAuthentication: _X
    ClusterName: _X
    Tags: _X
    VpcConfigs: _X
    def __init__(self, address: str, /, *, ClientAuthentication: _M, ClusterName: _S, VpcConfigs: _A, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Topic(_Resource):
    ClusterArn: _X
    Configs: _X
    PartitionCount: _X
    ReplicationFactor: _X
    TopicArn: _R[_L["AWS::MSK::Topic#/TopicArn"]]
    TopicName: _X
    def __init__(self, address: str, /, *, ClusterArn: _0, PartitionCount: _I, ReplicationFactor: _I, TopicName: _S, Configs: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VpcConnection(_Resource):
    Arn: _R[_L["AWS::MSK::VpcConnection#/Arn"]]
    Authentication: _X
    ClientSubnets: _X
    SecurityGroups: _X
    Tags: _X
    TargetClusterArn: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, Authentication: _S, ClientSubnets: _A, SecurityGroups: _Q[_2] | _U, TargetClusterArn: _S, VpcId: _3, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
