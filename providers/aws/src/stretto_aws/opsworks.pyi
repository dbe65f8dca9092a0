# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Stack | _R[_L["AWS::OpsWorks::Stack#/Id"]]
_1: _TypeAlias = _T | Layer | _R[_L["AWS::OpsWorks::Layer#/Id"]]
_2: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_3: _TypeAlias = _T | _ec2.SecurityGroup | _R[_L["AWS::EC2::SecurityGroup#/GroupId", "AWS::EC2::SecurityGroup#/Id", "AWS::EC2::VPC#/DefaultSecurityGroup"]]
_4: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_5: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]

class App(_Resource):
    AppSource: _X
    Attributes: _X
    DataSources: _X
    Description: _X
    Domains: _X
    EnableSsl: _X
    Environment: _X
    Id: _R[_L["AWS::OpsWorks::App#/Id"]]
    Name: _X
    Shortname: _X
    SslConfiguration: _X
    StackId: _R[_L["AWS::OpsWorks::Stack#/Id"]]
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, StackId: _0, Type: _S, AppSource: _M | None = ..., Attributes: _M | None = ..., DataSources: _A | None = ..., Description: _S | None = ..., Domains: _A | None = ..., EnableSsl: _B | None = ..., Environment: _A | None = ..., Shortname: _S | None = ..., SslConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ElasticLoadBalancerAttachment(_Resource):
    ElasticLoadBalancerName: _X
    Id: _R[_L["AWS::OpsWorks::ElasticLoadBalancerAttachment#/Id"]]
    LayerId: _R[_L["AWS::OpsWorks::Layer#/Id"]]
    def __init__(self, address: str, /, *, ElasticLoadBalancerName: _S, LayerId: _1, **options: _Unpack[_O]) -> None: ...

class Instance(_Resource):
    AgentVersion: _X
    AmiId: _X
    Architecture: _X
    AutoScalingType: _X
    AvailabilityZone: _X
    BlockDeviceMappings: _X
    EbsOptimized: _X
    ElasticIps: _X
    Hostname: _X
    Id: _R[_L["AWS::OpsWorks::Instance#/Id"]]
    InstallUpdatesOnBoot: _X
    InstanceType: _X
    LayerIds: _X
    Os: _X
    PrivateDnsName: _X
    PrivateIp: _X
    PublicDnsName: _X
    PublicIp: _X
    RootDeviceType: _X
    SshKeyName: _X
    StackId: _R[_L["AWS::OpsWorks::Stack#/Id"]]
    SubnetId: _R[_L["AWS::EC2::Subnet#/SubnetId"]]
    Tenancy: _X
    TimeBasedAutoScaling: _X
    VirtualizationType: _X
    Volumes: _X
    def __init__(self, address: str, /, *, InstanceType: _S, LayerIds: _Q[_1] | _U, StackId: _0, AgentVersion: _S | None = ..., AmiId: _S | None = ..., Architecture: _S | None = ..., AutoScalingType: _S | None = ..., AvailabilityZone: _S | None = ..., BlockDeviceMappings: _A | None = ..., EbsOptimized: _B | None = ..., ElasticIps: _A | None = ..., Hostname: _S | None = ..., InstallUpdatesOnBoot: _B | None = ..., Os: _S | None = ..., RootDeviceType: _S | None = ..., SshKeyName: _S | None = ..., SubnetId: _2 | None = ..., Tenancy: _S | None = ..., TimeBasedAutoScaling: _M | None = ..., VirtualizationType: _S | None = ..., Volumes: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Layer(_Resource):
    Attributes: _X
    AutoAssignElasticIps: _X
    AutoAssignPublicIps: _X
    CustomInstanceProfileArn: _X
    CustomJson: _X
    CustomRecipes: _X
    CustomSecurityGroupIds: _X
    EnableAutoHealing: _X
    Id: _R[_L["AWS::OpsWorks::Layer#/Id"]]
    InstallUpdatesOnBoot: _X
    LifecycleEventConfiguration: _X
    LoadBasedAutoScaling: _X
    Name: _X
    Packages: _X
    Shortname: _X
    StackId: _R[_L["AWS::OpsWorks::Stack#/Id"]]
    Tags: _X
    Type: _X
    UseEbsOptimizedInstances: _X
    VolumeConfigurations: _X
    def __init__(self, address: str, /, *, AutoAssignElasticIps: _B, AutoAssignPublicIps: _B, EnableAutoHealing: _B, Name: _S, Shortname: _S, StackId: _0, Type: _S, Attributes: _M | None = ..., CustomInstanceProfileArn: _S | None = ..., CustomJson: _J | None = ..., CustomRecipes: _M | None = ..., CustomSecurityGroupIds: _Q[_3] | _U | None = ..., InstallUpdatesOnBoot: _B | None = ..., LifecycleEventConfiguration: _M | None = ..., LoadBasedAutoScaling: _M | None = ..., Packages: _A | None = ..., Tags: _A | None = ..., UseEbsOptimizedInstances: _B | None = ..., VolumeConfigurations: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Stack(_Resource):
    AgentVersion: _X
    Attributes: _X
    ChefConfiguration: _X
    CloneAppIds: _X
    ClonePermissions: _X
    ConfigurationManager: _X
    CustomCookbooksSource: _X
    CustomJson: _X
    DefaultAvailabilityZone: _X
    DefaultInstanceProfileArn: _X
    DefaultOs: _X
    DefaultRootDeviceType: _X
    DefaultSshKeyName: _X
    DefaultSubnetId: _X
    EcsClusterArn: _X
    ElasticIps: _X
    HostnameTheme: _X
    Id: _R[_L["AWS::OpsWorks::Stack#/Id"]]
    Name: _X
    RdsDbInstances: _X
    ServiceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SourceStackId: _X
    Tags: _X
    UseCustomCookbooks: _X
    UseOpsworksSecurityGroups: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, DefaultInstanceProfileArn: _S, Name: _S, ServiceRoleArn: _4, AgentVersion: _S | None = ..., Attributes: _M | None = ..., ChefConfiguration: _M | None = ..., CloneAppIds: _A | None = ..., ClonePermissions: _B | None = ..., ConfigurationManager: _M | None = ..., CustomCookbooksSource: _M | None = ..., CustomJson: _J | None = ..., DefaultAvailabilityZone: _S | None = ..., DefaultOs: _S | None = ..., DefaultRootDeviceType: _S | None = ..., DefaultSshKeyName: _S | None = ..., DefaultSubnetId: _S | None = ..., EcsClusterArn: _S | None = ..., ElasticIps: _A | None = ..., HostnameTheme: _S | None = ..., RdsDbInstances: _A | None = ..., SourceStackId: _S | None = ..., Tags: _A | None = ..., UseCustomCookbooks: _B | None = ..., UseOpsworksSecurityGroups: _B | None = ..., VpcId: _5 | None = ..., **options: _Unpack[_O]) -> None: ...

class UserProfile(_Resource):
    AllowSelfManagement: _X
    IamUserArn: _X
    Id: _R[_L["AWS::OpsWorks::UserProfile#/Id"]]
    SshPublicKey: _X
    SshUsername: _X
    def __init__(self, address: str, /, *, IamUserArn: _S, AllowSelfManagement: _B | None = ..., SshPublicKey: _S | None = ..., SshUsername: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Volume(_Resource):
    Ec2VolumeId: _X
    Id: _R[_L["AWS::OpsWorks::Volume#/Id"]]
    MountPoint: _X
    Name: _X
    StackId: _R[_L["AWS::OpsWorks::Stack#/Id"]]
    def __init__(self, address: str, /, *, Ec2VolumeId: _S, StackId: _0, MountPoint: _S | None = ..., Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...
