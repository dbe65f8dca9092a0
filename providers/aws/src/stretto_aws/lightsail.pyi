# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Disk | _R[_L["AWS::Lightsail::Disk#/DiskName", "AWS::Lightsail::Disk#/DiskArn"]]
_1: _TypeAlias = _T | Certificate | _R[_L["AWS::Lightsail::Certificate#/CertificateName", "AWS::Lightsail::Certificate#/CertificateArn"]]
_2: _TypeAlias = _T | KeyPair | _R[_L["AWS::Lightsail::KeyPair#/KeyPairName", "AWS::Lightsail::KeyPair#/KeyPairArn"]]
_3: _TypeAlias = _T | Instance | _R[_L["AWS::Lightsail::Instance#/InstanceName", "AWS::Lightsail::Instance#/InstanceArn"]]
_4: _TypeAlias = _T | LoadBalancer | _R[_L["AWS::Lightsail::LoadBalancer#/LoadBalancerName", "AWS::Lightsail::LoadBalancer#/LoadBalancerArn"]]

class Alarm(_Resource):
    AlarmArn: _R[_L["AWS::Lightsail::Alarm#/AlarmArn"]]
    AlarmName: _R[_L["AWS::Lightsail::Alarm#/AlarmName"]]
    ComparisonOperator: _X
    ContactProtocols: _X
    DatapointsToAlarm: _X
    EvaluationPeriods: _X
    MetricName: _X
    MonitoredResourceName: _X
    NotificationEnabled: _X
    NotificationTriggers: _X
    State: _X
    Threshold: _X
    TreatMissingData: _X
    def __init__(self, address: str, /, *, AlarmName: _S, ComparisonOperator: _S, EvaluationPeriods: _I, MetricName: _S, MonitoredResourceName: _S, Threshold: _F, ContactProtocols: _A | None = ..., DatapointsToAlarm: _I | None = ..., NotificationEnabled: _B | None = ..., NotificationTriggers: _A | None = ..., TreatMissingData: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Bucket(_Resource):
    AbleToUpdateBundle: _X
    AccessRules: _X
    BucketArn: _R[_L["AWS::Lightsail::Bucket#/BucketArn"]]
    BucketName: _R[_L["AWS::Lightsail::Bucket#/BucketName"]]
    BundleId: _X
    ObjectVersioning: _X
    ReadOnlyAccessAccounts: _X
    ResourcesReceivingAccess: _X
    Tags: _X
    Url: _X
    def __init__(self, address: str, /, *, BucketName: _S, BundleId: _S, AccessRules: _M | None = ..., ObjectVersioning: _B | None = ..., ReadOnlyAccessAccounts: _A | None = ..., ResourcesReceivingAccess: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Certificate(_Resource):
    CertificateArn: _X
    CertificateName: _R[_L["AWS::Lightsail::Certificate#/CertificateName"]]
    DomainName: _X
    Status: _X
    SubjectAlternativeNames: _X
    Tags: _X
    def __init__(self, address: str, /, *, CertificateName: _S, DomainName: _S, SubjectAlternativeNames: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ContactMethod(_Resource):
    Arn: _R[_L["AWS::Lightsail::ContactMethod#/Arn"]]
    ContactEndpoint: _X
    CreatedAt: _X
    Name: _X
    Protocol: _X
    ResourceType: _X
    Status: _X
    SupportCode: _X
    def __init__(self, address: str, /, *, ContactEndpoint: _S, Protocol: _S, **options: _Unpack[_O]) -> None: ...

class Container(_Resource):
    ContainerArn: _R[_L["AWS::Lightsail::Container#/ContainerArn"]]
    ContainerServiceDeployment: _X
    IsDisabled: _X
    Power: _X
    PrincipalArn: _X
    PrivateRegistryAccess: _X
    PublicDomainNames: _X
    Scale: _X
    ServiceName: _R[_L["AWS::Lightsail::Container#/ServiceName"]]
    Tags: _X
    Url: _X
    def __init__(self, address: str, /, *, Power: _S, Scale: _I, ServiceName: _S, ContainerServiceDeployment: _M | None = ..., IsDisabled: _B | None = ..., PrivateRegistryAccess: _M | None = ..., PublicDomainNames: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Database(_Resource):
    AvailabilityZone: _X
    BackupRetention: _X
    CaCertificateIdentifier: _X
    DatabaseArn: _R[_L["AWS::Lightsail::Database#/DatabaseArn"]]
    MasterDatabaseName: _X
    MasterUserPassword: _X
    MasterUsername: _X
    PreferredBackupWindow: _X
    PreferredMaintenanceWindow: _X
    PubliclyAccessible: _X
    RelationalDatabaseBlueprintId: _X
    RelationalDatabaseBundleId: _X
    RelationalDatabaseName: _R[_L["AWS::Lightsail::Database#/RelationalDatabaseName"]]
    RelationalDatabaseParameters: _X
    RotateMasterUserPassword: _X
    Tags: _X
    def __init__(self, address: str, /, *, MasterDatabaseName: _S, MasterUsername: _S, RelationalDatabaseBlueprintId: _S, RelationalDatabaseBundleId: _S, RelationalDatabaseName: _S, AvailabilityZone: _S | None = ..., BackupRetention: _B | None = ..., CaCertificateIdentifier: _S | None = ..., MasterUserPassword: _S | None = ..., PreferredBackupWindow: _S | None = ..., PreferredMaintenanceWindow: _S | None = ..., PubliclyAccessible: _B | None = ..., RelationalDatabaseParameters: _A | None = ..., RotateMasterUserPassword: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DatabaseSnapshot(_Resource):
    Arn: _R[_L["AWS::Lightsail::DatabaseSnapshot#/Arn"]]
    CreatedAt: _X
    Engine: _X
    EngineVersion: _X
    FromRelationalDatabaseArn: _X
    FromRelationalDatabaseBlueprintId: _X
    FromRelationalDatabaseBundleId: _X
    FromRelationalDatabaseName: _X
    Location: _X
    Name: _X
    RelationalDatabaseName: _X
    RelationalDatabaseSnapshotName: _R[_L["AWS::Lightsail::DatabaseSnapshot#/RelationalDatabaseSnapshotName"]]
    ResourceType: _X
    SizeInGb: _X
    State: _X
    SupportCode: _X
    Tags: _X
    def __init__(self, address: str, /, *, RelationalDatabaseName: _S, RelationalDatabaseSnapshotName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Disk(_Resource):
    AddOns: _X
    AttachedTo: _X
    AttachmentState: _X
    AvailabilityZone: _X
    DiskArn: _R[_L["AWS::Lightsail::Disk#/DiskArn"]]
    DiskName: _R[_L["AWS::Lightsail::Disk#/DiskName"]]
    Iops: _X
    IsAttached: _X
    Location: _X
    Path: _X
    ResourceType: _X
    SizeInGb: _X
    State: _X
    SupportCode: _X
    Tags: _X
    def __init__(self, address: str, /, *, DiskName: _S, SizeInGb: _I, AddOns: _A | None = ..., AvailabilityZone: _S | None = ..., Location: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DiskSnapshot(_Resource):
    CreatedAt: _X
    DiskName: _X
    DiskSnapshotArn: _R[_L["AWS::Lightsail::DiskSnapshot#/DiskSnapshotArn"]]
    DiskSnapshotName: _R[_L["AWS::Lightsail::DiskSnapshot#/DiskSnapshotName"]]
    FromDiskName: _X
    IsFromAutoSnapshot: _X
    Location: _X
    Progress: _X
    ResourceType: _X
    SizeInGb: _X
    State: _X
    SupportCode: _X
    Tags: _X
    def __init__(self, address: str, /, *, DiskName: _0, DiskSnapshotName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Distribution(_Resource):
    AbleToUpdateBundle: _X
    BundleId: _X
    CacheBehaviorSettings: _X
    CacheBehaviors: _X
    CertificateName: _X
    DefaultCacheBehavior: _X
    DistributionArn: _R[_L["AWS::Lightsail::Distribution#/DistributionArn"]]
    DistributionName: _R[_L["AWS::Lightsail::Distribution#/DistributionName"]]
    IpAddressType: _X
    IsEnabled: _X
    Origin: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, BundleId: _S, DefaultCacheBehavior: _M, DistributionName: _S, Origin: _M, CacheBehaviorSettings: _M | None = ..., CacheBehaviors: _A | None = ..., CertificateName: _1 | None = ..., IpAddressType: _S | None = ..., IsEnabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Domain(_Resource):
    Arn: _R[_L["AWS::Lightsail::Domain#/Arn"]]
    CreatedAt: _X
    DomainEntries: _X
    DomainName: _R[_L["AWS::Lightsail::Domain#/DomainName"]]
    Location: _X
    ResourceType: _X
    SupportCode: _X
    Tags: _X
    def __init__(self, address: str, /, *, DomainName: _S, DomainEntries: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Instance(_Resource):
    AddOns: _X
    AvailabilityZone: _X
    BlueprintId: _X
    BundleId: _X
    Hardware: _X
    InstanceArn: _R[_L["AWS::Lightsail::Instance#/InstanceArn"]]
    InstanceName: _R[_L["AWS::Lightsail::Instance#/InstanceName"]]
    Ipv6Addresses: _X
    IsStaticIp: _X
    KeyPairName: _X
    Location: _X
    Networking: _X
    PrivateIpAddress: _X
    PublicIpAddress: _X
    ResourceType: _X
    SshKeyName: _X
    State: _X
    SupportCode: _X
    Tags: _X
    UserData: _X
    UserName: _X
    def __init__(self, address: str, /, *, BlueprintId: _S, BundleId: _S, InstanceName: _S, AddOns: _A | None = ..., AvailabilityZone: _S | None = ..., Hardware: _M | None = ..., KeyPairName: _2 | None = ..., Location: _M | None = ..., Networking: _M | None = ..., State: _M | None = ..., Tags: _A | None = ..., UserData: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class InstanceSnapshot(_Resource):
    Arn: _R[_L["AWS::Lightsail::InstanceSnapshot#/Arn"]]
    FromInstanceArn: _X
    FromInstanceName: _X
    InstanceName: _X
    InstanceSnapshotName: _R[_L["AWS::Lightsail::InstanceSnapshot#/InstanceSnapshotName"]]
    IsFromAutoSnapshot: _X
    Location: _X
    ResourceType: _X
    SizeInGb: _X
    State: _X
    SupportCode: _X
    Tags: _X
    def __init__(self, address: str, /, *, InstanceName: _3, InstanceSnapshotName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class KeyPair(_Resource):
    CreatedAt: _X
    Fingerprint: _X
    KeyPairArn: _R[_L["AWS::Lightsail::KeyPair#/KeyPairArn"]]
    KeyPairName: _R[_L["AWS::Lightsail::KeyPair#/KeyPairName"]]
    Location: _X
    ResourceType: _X
    SupportCode: _X
    Tags: _X
    def __init__(self, address: str, /, *, KeyPairName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LoadBalancer(_Resource):
    AttachedInstances: _X
    HealthCheckPath: _X
    InstancePort: _X
    IpAddressType: _X
    LoadBalancerArn: _R[_L["AWS::Lightsail::LoadBalancer#/LoadBalancerArn"]]
    LoadBalancerName: _R[_L["AWS::Lightsail::LoadBalancer#/LoadBalancerName"]]
    SessionStickinessEnabled: _X
    SessionStickinessLBCookieDurationSeconds: _X
    Tags: _X
    TlsPolicyName: _X
    def __init__(self, address: str, /, *, InstancePort: _I, LoadBalancerName: _S, AttachedInstances: _A | None = ..., HealthCheckPath: _S | None = ..., IpAddressType: _S | None = ..., SessionStickinessEnabled: _B | None = ..., SessionStickinessLBCookieDurationSeconds: _S | None = ..., Tags: _A | None = ..., TlsPolicyName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class LoadBalancerTlsCertificate(_Resource):
    CertificateAlternativeNames: _X
    CertificateDomainName: _X
    CertificateName: _R[_L["AWS::Lightsail::LoadBalancerTlsCertificate#/CertificateName"]]
    HttpsRedirectionEnabled: _X
    IsAttached: _X
    LoadBalancerName: _R[_L["AWS::Lightsail::LoadBalancerTlsCertificate#/LoadBalancerName"]]
    LoadBalancerTlsCertificateArn: _R[_L["AWS::Lightsail::LoadBalancerTlsCertificate#/LoadBalancerTlsCertificateArn"]]
    Status: _X
    def __init__(self, address: str, /, *, CertificateDomainName: _S, CertificateName: _S, LoadBalancerName: _4, CertificateAlternativeNames: _A | None = ..., HttpsRedirectionEnabled: _B | None = ..., IsAttached: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class StaticIp(_Resource):
    AttachedTo: _X
    IpAddress: _X
    IsAttached: _X
    StaticIpArn: _R[_L["AWS::Lightsail::StaticIp#/StaticIpArn"]]
    StaticIpName: _R[_L["AWS::Lightsail::StaticIp#/StaticIpName"]]
    def __init__(self, address: str, /, *, StaticIpName: _S, AttachedTo: _S | None = ..., **options: _Unpack[_O]) -> None: ...
