# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Cluster | _R[_L["AWS::EMR::Cluster#/Id"]]
_1: _TypeAlias = _T | _ec2.Subnet | _R[_L["AWS::EC2::Subnet#/SubnetId"]]
_2: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]
_3: _TypeAlias = _T | Studio | _R[_L["AWS::EMR::Studio#/StudioId", "AWS::EMR::Studio#/Arn"]]

class Cluster(_Resource):
    AdditionalInfo: _X
    Applications: _X
    AutoScalingRole: _X
    AutoTerminationPolicy: _X
    BootstrapActions: _X
    Configurations: _X
    CustomAmiId: _X
    EbsRootVolumeIops: _X
    EbsRootVolumeSize: _X
    EbsRootVolumeThroughput: _X
    Id: _R[_L["AWS::EMR::Cluster#/Id"]]
    Instances: _X
    JobFlowRole: _X
    KerberosAttributes: _X
    LogEncryptionKmsKeyId: _X
    LogUri: _X
    ManagedScalingPolicy: _X
    MasterPublicDNS: _X
    Name: _X
    OSReleaseLabel: _X
    PlacementGroupConfigs: _X
    ReleaseLabel: _X
    ScaleDownBehavior: _X
    SecurityConfiguration: _X
    ServiceRole: _X
    StepConcurrencyLevel: _X
    Steps: _X
    Tags: _X
    VisibleToAllUsers: _X
    def __init__(self, address: str, /, *, Instances: _M, JobFlowRole: _S, Name: _S, ServiceRole: _S, AdditionalInfo: _J | None = ..., Applications: _A | None = ..., AutoScalingRole: _S | None = ..., AutoTerminationPolicy: _M | None = ..., BootstrapActions: _A | None = ..., Configurations: _A | None = ..., CustomAmiId: _S | None = ..., EbsRootVolumeIops: _I | None = ..., EbsRootVolumeSize: _I | None = ..., EbsRootVolumeThroughput: _I | None = ..., KerberosAttributes: _M | None = ..., LogEncryptionKmsKeyId: _S | None = ..., LogUri: _S | None = ..., ManagedScalingPolicy: _M | None = ..., OSReleaseLabel: _S | None = ..., PlacementGroupConfigs: _A | None = ..., ReleaseLabel: _S | None = ..., ScaleDownBehavior: _S | None = ..., SecurityConfiguration: _S | None = ..., StepConcurrencyLevel: _I | None = ..., Steps: _A | None = ..., Tags: _A | None = ..., VisibleToAllUsers: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceFleetConfig(_Resource):
    ClusterId: _R[_L["AWS::EMR::InstanceFleetConfig#/ClusterId"]]
    InstanceFleetId: _R[_L["AWS::EMR::InstanceFleetConfig#/InstanceFleetId"]]
    InstanceFleetType: _X
    InstanceTypeConfigs: _X
    LaunchSpecifications: _X
    Name: _X
    ResizeSpecifications: _X
    TargetOnDemandCapacity: _X
    TargetSpotCapacity: _X
    def __init__(self, address: str, /, *, ClusterId: _0, InstanceFleetType: _S, InstanceTypeConfigs: _A | None = ..., LaunchSpecifications: _M | None = ..., Name: _S | None = ..., ResizeSpecifications: _M | None = ..., TargetOnDemandCapacity: _I | None = ..., TargetSpotCapacity: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceGroupConfig(_Resource):
    AutoScalingPolicy: _X
    BidPrice: _X
    Configurations: _X
    CustomAmiId: _X
    EbsConfiguration: _X
    InstanceCount: _X
    InstanceGroupId: _R[_L["AWS::EMR::InstanceGroupConfig#/InstanceGroupId"]]
    InstanceRole: _X
    InstanceType: _X
    JobFlowId: _R[_L["AWS::EMR::InstanceGroupConfig#/JobFlowId"]]
    Market: _X
    Name: _X
    def __init__(self, address: str, /, *, InstanceCount: _I, InstanceRole: _S, InstanceType: _S, JobFlowId: _S, AutoScalingPolicy: _M | None = ..., BidPrice: _S | None = ..., Configurations: _A | None = ..., CustomAmiId: _S | None = ..., EbsConfiguration: _M | None = ..., Market: _S | None = ..., Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class SecurityConfiguration(_Resource):
    Name: _R[_L["AWS::EMR::SecurityConfiguration#/Name"]]
    SecurityConfiguration: _X
    def __init__(self, address: str, /, *, SecurityConfiguration: _J, Name: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Step(_Resource):
    ActionOnFailure: _X
    EncryptionKeyArn: _X
    HadoopJarStep: _X
    Id: _R[_L["AWS::EMR::Step#/Id"]]
    JobFlowId: _X
    LogUri: _X
    Name: _X
    def __init__(self, address: str, /, *, ActionOnFailure: _S, HadoopJarStep: _M, JobFlowId: _S, Name: _S, EncryptionKeyArn: _S | None = ..., LogUri: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Studio(_Resource):
    Arn: _R[_L["AWS::EMR::Studio#/Arn"]]
    AuthMode: _X
    DefaultS3Location: _X
    Description: _X
    EncryptionKeyArn: _X
    EngineSecurityGroupId: _X
    IdcInstanceArn: _X
    IdcUserAssignment: _X
    IdpAuthUrl: _X
    IdpRelayStateParameterName: _X
    Name: _X
    ServiceRole: _X
    StudioId: _R[_L["AWS::EMR::Studio#/StudioId"]]
    SubnetIds: _X
    Tags: _X
    TrustedIdentityPropagationEnabled: _X
    Url: _X
    UserRole: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    WorkspaceSecurityGroupId: _X
    def __init__(self, address: str, /, *, AuthMode: _S, DefaultS3Location: _S, EngineSecurityGroupId: _S, Name: _S, ServiceRole: _S, SubnetIds: _Q[_1] | _U, VpcId: _2, WorkspaceSecurityGroupId: _S, Description: _S | None = ..., EncryptionKeyArn: _S | None = ..., IdcInstanceArn: _S | None = ..., IdcUserAssignment: _S | None = ..., IdpAuthUrl: _S | None = ..., IdpRelayStateParameterName: _S | None = ..., Tags: _A | None = ..., TrustedIdentityPropagationEnabled: _B | None = ..., UserRole: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class StudioSessionMapping(_Resource):
    IdentityName: _R[_L["AWS::EMR::StudioSessionMapping#/IdentityName"]]
    IdentityType: _R[_L["AWS::EMR::StudioSessionMapping#/IdentityType"]]
    SessionPolicyArn: _X
    StudioId: _R[_L["AWS::EMR::StudioSessionMapping#/StudioId"]]
    def __init__(self, address: str, /, *, IdentityName: _S, IdentityType: _S, SessionPolicyArn: _S, StudioId: _3, **options: _Unpack[_O]) -> None: ...

class WALWorkspace(_Resource):
    Tags: _X
    WALWorkspaceName: _R[_L["AWS::EMR::WALWorkspace#/WALWorkspaceName"]]
    def __init__(self, address: str, /, *, Tags: _A | None = ..., WALWorkspaceName: _S | None = ..., **options: _Unpack[_O]) -> None: ...
