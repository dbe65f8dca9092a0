# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class LaunchConfigurationTemplate(_Resource):
    Arn: _R[_L["AWS::DRS::LaunchConfigurationTemplate#/Arn"]]
    CopyPrivateIp: _X
    CopyTags: _X
    ExportBucketArn: _X
    LaunchConfigurationTemplateID: _R[_L["AWS::DRS::LaunchConfigurationTemplate#/LaunchConfigurationTemplateID"]]
    LaunchDisposition: _X
    LaunchIntoSourceInstance: _X
    Licensing: _X
    PostLaunchEnabled: _X
    Tags: _X
    TargetInstanceTypeRightSizingMethod: _X
    def __init__(self, address: str, /, *, CopyPrivateIp: _B | None = ..., CopyTags: _B | None = ..., ExportBucketArn: _S | None = ..., LaunchDisposition: _S | None = ..., LaunchIntoSourceInstance: _B | None = ..., Licensing: _M | None = ..., PostLaunchEnabled: _B | None = ..., Tags: _A | None = ..., TargetInstanceTypeRightSizingMethod: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class RecoveryPlan(_Resource):
    Arn: _R[_L["AWS::DRS::RecoveryPlan#/Arn"]]
    CreatedAt: _X
    Description: _X
    Name: _X
    RecoveryPlanID: _R[_L["AWS::DRS::RecoveryPlan#/RecoveryPlanID"]]
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ReplicationConfigurationTemplate(_Resource):
    Arn: _R[_L["AWS::DRS::ReplicationConfigurationTemplate#/Arn"]]
    AssociateDefaultSecurityGroup: _X
    AutoReplicateNewDisks: _X
    BandwidthThrottling: _X
    CreatePublicIP: _X
    DataPlaneRouting: _X
    DefaultLargeStagingDiskType: _X
    EbsEncryption: _X
    EbsEncryptionKeyArn: _X
    InternetProtocol: _X
    PitPolicy: _X
    ReplicationConfigurationTemplateID: _R[_L["AWS::DRS::ReplicationConfigurationTemplate#/ReplicationConfigurationTemplateID"]]
    ReplicationServerInstanceType: _X
    ReplicationServersSecurityGroupsIDs: _X
    StagingAreaSubnetId: _X
    StagingAreaTags: _X
    Tags: _X
    UseDedicatedReplicationServer: _X
    def __init__(self, address: str, /, *, BandwidthThrottling: _I, EbsEncryption: _S, PitPolicy: _A, ReplicationServersSecurityGroupsIDs: _A, StagingAreaSubnetId: _S, StagingAreaTags: _M, AssociateDefaultSecurityGroup: _B | None = ..., AutoReplicateNewDisks: _B | None = ..., CreatePublicIP: _B | None = ..., DataPlaneRouting: _S | None = ..., DefaultLargeStagingDiskType: _S | None = ..., EbsEncryptionKeyArn: _S | None = ..., InternetProtocol: _S | None = ..., ReplicationServerInstanceType: _S | None = ..., Tags: _A | None = ..., UseDedicatedReplicationServer: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class SourceNetwork(_Resource):
    Arn: _R[_L["AWS::DRS::SourceNetwork#/Arn"]]
    OriginAccountID: _X
    OriginRegion: _X
    SourceNetworkID: _R[_L["AWS::DRS::SourceNetwork#/SourceNetworkID"]]
    Tags: _X
    VpcID: _X
    def __init__(self, address: str, /, *, OriginAccountID: _S, OriginRegion: _S, VpcID: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
