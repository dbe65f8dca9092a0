# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | CloudExadataInfrastructure | _R[_L["AWS::ODB::CloudExadataInfrastructure#/CloudExadataInfrastructureId", "AWS::ODB::CloudExadataInfrastructure#/CloudExadataInfrastructureArn"]]
_1: _TypeAlias = _T | OdbNetwork | _R[_L["AWS::ODB::OdbNetwork#/OdbNetworkId", "AWS::ODB::OdbNetwork#/OdbNetworkArn"]]

class CloudAutonomousVmCluster(_Resource):
    AutonomousDataStoragePercentage: _X
    AutonomousDataStorageSizeInTBs: _X
    AvailableAutonomousDataStorageSizeInTBs: _X
    AvailableContainerDatabases: _X
    AvailableCpus: _X
    CloudAutonomousVmClusterArn: _R[_L["AWS::ODB::CloudAutonomousVmCluster#/CloudAutonomousVmClusterArn"]]
    CloudAutonomousVmClusterId: _R[_L["AWS::ODB::CloudAutonomousVmCluster#/CloudAutonomousVmClusterId"]]
    CloudExadataInfrastructureId: _X
    ComputeModel: _X
    CpuCoreCount: _X
    CpuCoreCountPerNode: _X
    CpuPercentage: _X
    DataStorageSizeInGBs: _X
    DataStorageSizeInTBs: _X
    DbNodeStorageSizeInGBs: _X
    DbServers: _X
    Description: _X
    DisplayName: _X
    Domain: _X
    ExadataStorageInTBsLowestScaledValue: _X
    Hostname: _X
    IamRoles: _X
    IsMtlsEnabledVmCluster: _X
    LicenseModel: _X
    MaintenanceWindow: _X
    MaxAcdsLowestScaledValue: _X
    MemoryPerOracleComputeUnitInGBs: _X
    MemorySizeInGBs: _X
    NodeCount: _X
    NonProvisionableAutonomousContainerDatabases: _X
    OciResourceAnchorName: _X
    OciUrl: _X
    Ocid: _X
    OdbNetworkId: _X
    ProvisionableAutonomousContainerDatabases: _X
    ProvisionedAutonomousContainerDatabases: _X
    ProvisionedCpus: _X
    ReclaimableCpus: _X
    ReservedCpus: _X
    ScanListenerPortNonTls: _X
    ScanListenerPortTls: _X
    Shape: _X
    Tags: _X
    TimeZone: _X
    TotalContainerDatabases: _X
    def __init__(self, address: str, /, *, AutonomousDataStorageSizeInTBs: _F | None = ..., CloudExadataInfrastructureId: _0 | None = ..., CpuCoreCountPerNode: _I | None = ..., DbServers: _A | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., IamRoles: _A | None = ..., IsMtlsEnabledVmCluster: _B | None = ..., LicenseModel: _S | None = ..., MaintenanceWindow: _M | None = ..., MemoryPerOracleComputeUnitInGBs: _I | None = ..., OdbNetworkId: _1 | None = ..., ScanListenerPortNonTls: _I | None = ..., ScanListenerPortTls: _I | None = ..., Tags: _A | None = ..., TimeZone: _S | None = ..., TotalContainerDatabases: _I | None = ..., **options: _Unpack[_O]) -> None: ...

class CloudExadataInfrastructure(_Resource):
    ActivatedStorageCount: _X
    AdditionalStorageCount: _X
    AvailabilityZone: _X
    AvailabilityZoneId: _X
    AvailableStorageSizeInGBs: _X
    CloudExadataInfrastructureArn: _R[_L["AWS::ODB::CloudExadataInfrastructure#/CloudExadataInfrastructureArn"]]
    CloudExadataInfrastructureId: _R[_L["AWS::ODB::CloudExadataInfrastructure#/CloudExadataInfrastructureId"]]
    ComputeCount: _X
    ComputeModel: _X
    CpuCount: _X
    CustomerContactsToSendToOCI: _X
    DataStorageSizeInTBs: _X
    DatabaseServerType: _X
    DbNodeStorageSizeInGBs: _X
    DbServerIds: _X
    DbServerVersion: _X
    DisplayName: _X
    MaintenanceWindow: _X
    MaxCpuCount: _X
    MaxDataStorageInTBs: _X
    MaxDbNodeStorageSizeInGBs: _X
    MaxMemoryInGBs: _X
    MemorySizeInGBs: _X
    OciResourceAnchorName: _X
    OciUrl: _X
    Ocid: _X
    Shape: _X
    StorageCount: _X
    StorageServerType: _X
    StorageServerVersion: _X
    Tags: _X
    TotalStorageSizeInGBs: _X
    def __init__(self, address: str, /, *, AvailabilityZone: _S | None = ..., AvailabilityZoneId: _S | None = ..., ComputeCount: _I | None = ..., CustomerContactsToSendToOCI: _A | None = ..., DatabaseServerType: _S | None = ..., DisplayName: _S | None = ..., MaintenanceWindow: _M | None = ..., Shape: _S | None = ..., StorageCount: _I | None = ..., StorageServerType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CloudVmCluster(_Resource):
    CloudExadataInfrastructureId: _X
    CloudVmClusterArn: _R[_L["AWS::ODB::CloudVmCluster#/CloudVmClusterArn"]]
    CloudVmClusterId: _R[_L["AWS::ODB::CloudVmCluster#/CloudVmClusterId"]]
    ClusterName: _X
    ComputeModel: _X
    CpuCoreCount: _X
    DataCollectionOptions: _X
    DataStorageSizeInTBs: _X
    DbNodeStorageSizeInGBs: _X
    DbNodes: _X
    DbServers: _X
    DiskRedundancy: _X
    DisplayName: _X
    Domain: _X
    GiVersion: _X
    Hostname: _X
    IamRoles: _X
    IsLocalBackupEnabled: _X
    IsSparseDiskgroupEnabled: _X
    LicenseModel: _X
    ListenerPort: _X
    MemorySizeInGBs: _X
    NodeCount: _X
    OciResourceAnchorName: _X
    OciUrl: _X
    Ocid: _X
    OdbNetworkId: _X
    ScanDnsName: _X
    ScanIpIds: _X
    ScanListenerPortTcp: _X
    Shape: _X
    SshPublicKeys: _X
    StorageSizeInGBs: _X
    SystemVersion: _X
    Tags: _X
    TimeZone: _X
    VipIds: _X
    def __init__(self, address: str, /, *, CloudExadataInfrastructureId: _0 | None = ..., ClusterName: _S | None = ..., CpuCoreCount: _I | None = ..., DataCollectionOptions: _M | None = ..., DataStorageSizeInTBs: _F | None = ..., DbNodeStorageSizeInGBs: _I | None = ..., DbNodes: _A | None = ..., DbServers: _A | None = ..., DisplayName: _S | None = ..., GiVersion: _S | None = ..., Hostname: _S | None = ..., IamRoles: _A | None = ..., IsLocalBackupEnabled: _B | None = ..., IsSparseDiskgroupEnabled: _B | None = ..., LicenseModel: _S | None = ..., MemorySizeInGBs: _I | None = ..., OdbNetworkId: _1 | None = ..., ScanListenerPortTcp: _I | None = ..., SshPublicKeys: _A | None = ..., SystemVersion: _S | None = ..., Tags: _A | None = ..., TimeZone: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class OdbNetwork(_Resource):
    AvailabilityZone: _X
    AvailabilityZoneId: _X
    BackupSubnetCidr: _X
    ClientSubnetCidr: _X
    CrossRegionS3RestoreSources: _X
    CustomDomainName: _X
    DefaultDnsPrefix: _X
    DeleteAssociatedResources: _X
    DisplayName: _X
    Ec2PlacementGroupIds: _X
    KmsAccess: _X
    KmsPolicyDocument: _X
    ManagedServices: _X
    OciNetworkAnchorId: _X
    OciResourceAnchorName: _X
    OciVcnUrl: _X
    OdbNetworkArn: _R[_L["AWS::ODB::OdbNetwork#/OdbNetworkArn"]]
    OdbNetworkId: _R[_L["AWS::ODB::OdbNetwork#/OdbNetworkId"]]
    S3Access: _X
    S3PolicyDocument: _X
    StsAccess: _X
    StsPolicyDocument: _X
    Tags: _X
    ZeroEtlAccess: _X
    def __init__(self, address: str, /, *, AvailabilityZone: _S | None = ..., AvailabilityZoneId: _S | None = ..., BackupSubnetCidr: _S | None = ..., ClientSubnetCidr: _S | None = ..., CrossRegionS3RestoreSources: _A | None = ..., CustomDomainName: _S | None = ..., DefaultDnsPrefix: _S | None = ..., DeleteAssociatedResources: _B | None = ..., DisplayName: _S | None = ..., KmsAccess: _S | None = ..., KmsPolicyDocument: _S | None = ..., S3Access: _S | None = ..., S3PolicyDocument: _S | None = ..., StsAccess: _S | None = ..., StsPolicyDocument: _S | None = ..., Tags: _A | None = ..., ZeroEtlAccess: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class OdbPeeringConnection(_Resource):
    AdditionalPeerNetworkCidrs: _X
    DisplayName: _X
    OdbNetworkArn: _R[_L["AWS::ODB::OdbNetwork#/OdbNetworkArn"]]
    OdbNetworkId: _X
    OdbPeeringConnectionArn: _R[_L["AWS::ODB::OdbPeeringConnection#/OdbPeeringConnectionArn"]]
    OdbPeeringConnectionId: _R[_L["AWS::ODB::OdbPeeringConnection#/OdbPeeringConnectionId"]]
    PeerNetworkArn: _X
    PeerNetworkCidrs: _X
    PeerNetworkId: _X
    PeerNetworkRouteTableIds: _X
    Tags: _X
    def __init__(self, address: str, /, *, AdditionalPeerNetworkCidrs: _A | None = ..., DisplayName: _S | None = ..., OdbNetworkId: _1 | None = ..., PeerNetworkId: _S | None = ..., PeerNetworkRouteTableIds: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
