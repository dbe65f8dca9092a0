# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import s3 as _s3
from stretto_aws import s3express as _s3express
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Agent | _R[_L["AWS::DataSync::Agent#/AgentArn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | _s3.Bucket | _s3express.DirectoryBucket | _R[_L["AWS::S3::Bucket#/BucketName", "AWS::S3Express::DirectoryBucket#/BucketName", "AWS::S3::AccessPoint#/Alias", "AWS::S3::AccessPoint#/Arn", "AWS::S3::MultiRegionAccessPoint#/Alias", "AWS::S3ObjectLambda::AccessPoint#/Alias/Value", "AWS::S3::Bucket#/Arn"]]

class Agent(_Resource):
    ActivationKey: _X
    AgentArn: _R[_L["AWS::DataSync::Agent#/AgentArn"]]
    AgentName: _X
    EndpointType: _X
    SecurityGroupArns: _X
    SubnetArns: _X
    Tags: _X
    VpcEndpointId: _X
    def __init__(self, address: str, /, *, ActivationKey: _S | None = ..., AgentName: _S | None = ..., SecurityGroupArns: _A | None = ..., SubnetArns: _A | None = ..., Tags: _A | None = ..., VpcEndpointId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationAzureBlob(_Resource):
    AgentArns: _X
    AzureAccessTier: _X
    AzureBlobAuthenticationType: _X
    AzureBlobContainerUrl: _X
    AzureBlobSasConfiguration: _X
    AzureBlobType: _X
    CmkSecretConfig: _X
    CustomSecretConfig: _X
    FederatedIdentity: _X
    LocationArn: _R[_L["AWS::DataSync::LocationAzureBlob#/LocationArn"]]
    LocationUri: _X
    ManagedSecretConfig: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, AzureBlobAuthenticationType: _S, AgentArns: _Q[_0] | _U | None = ..., AzureAccessTier: _S | None = ..., AzureBlobContainerUrl: _S | None = ..., AzureBlobSasConfiguration: _M | None = ..., AzureBlobType: _S | None = ..., CmkSecretConfig: _M | None = ..., CustomSecretConfig: _M | None = ..., FederatedIdentity: _M | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationEFS(_Resource):
    AccessPointArn: _X
    Ec2Config: _X
    EfsFilesystemArn: _X
    FileSystemAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    InTransitEncryption: _X
    LocationArn: _R[_L["AWS::DataSync::LocationEFS#/LocationArn"]]
    LocationUri: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, Ec2Config: _M, AccessPointArn: _S | None = ..., EfsFilesystemArn: _S | None = ..., FileSystemAccessRoleArn: _1 | None = ..., InTransitEncryption: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationFSxLustre(_Resource):
    FsxFilesystemArn: _X
    LocationArn: _R[_L["AWS::DataSync::LocationFSxLustre#/LocationArn"]]
    LocationUri: _X
    SecurityGroupArns: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, SecurityGroupArns: _A, FsxFilesystemArn: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationFSxONTAP(_Resource):
    FsxFilesystemArn: _X
    LocationArn: _R[_L["AWS::DataSync::LocationFSxONTAP#/LocationArn"]]
    LocationUri: _X
    Protocol: _X
    SecurityGroupArns: _X
    StorageVirtualMachineArn: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, SecurityGroupArns: _A, StorageVirtualMachineArn: _S, Protocol: _M | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationFSxOpenZFS(_Resource):
    FsxFilesystemArn: _X
    LocationArn: _R[_L["AWS::DataSync::LocationFSxOpenZFS#/LocationArn"]]
    LocationUri: _X
    Protocol: _X
    SecurityGroupArns: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, Protocol: _M, SecurityGroupArns: _A, FsxFilesystemArn: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationFSxWindows(_Resource):
    CmkSecretConfig: _X
    CustomSecretConfig: _X
    Domain: _X
    FsxFilesystemArn: _X
    LocationArn: _R[_L["AWS::DataSync::LocationFSxWindows#/LocationArn"]]
    LocationUri: _X
    ManagedSecretConfig: _X
    Password: _X
    SecurityGroupArns: _X
    Subdirectory: _X
    Tags: _X
    User: _X
    def __init__(self, address: str, /, *, SecurityGroupArns: _A, User: _S, CmkSecretConfig: _M | None = ..., CustomSecretConfig: _M | None = ..., Domain: _S | None = ..., FsxFilesystemArn: _S | None = ..., Password: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationHDFS(_Resource):
    AgentArns: _X
    AuthenticationType: _X
    BlockSize: _X
    CmkSecretConfig: _X
    CustomSecretConfig: _X
    KerberosKeytab: _X
    KerberosKrb5Conf: _X
    KerberosPrincipal: _X
    KmsKeyProviderUri: _X
    LocationArn: _R[_L["AWS::DataSync::LocationHDFS#/LocationArn"]]
    LocationUri: _X
    ManagedSecretConfig: _X
    NameNodes: _X
    QopConfiguration: _X
    ReplicationFactor: _X
    SimpleUser: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, AgentArns: _Q[_0] | _U, AuthenticationType: _S, NameNodes: _A, BlockSize: _I | None = ..., CmkSecretConfig: _M | None = ..., CustomSecretConfig: _M | None = ..., KerberosKeytab: _S | None = ..., KerberosKrb5Conf: _S | None = ..., KerberosPrincipal: _S | None = ..., KmsKeyProviderUri: _S | None = ..., QopConfiguration: _M | None = ..., ReplicationFactor: _I | None = ..., SimpleUser: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationNFS(_Resource):
    LocationArn: _R[_L["AWS::DataSync::LocationNFS#/LocationArn"]]
    LocationUri: _X
    MountOptions: _X
    OnPremConfig: _X
    ServerHostname: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, OnPremConfig: _M, MountOptions: _M | None = ..., ServerHostname: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationObjectStorage(_Resource):
    AccessKey: _X
    AgentArns: _X
    BucketName: _X
    CmkSecretConfig: _X
    CustomSecretConfig: _X
    FederatedIdentity: _X
    LocationArn: _R[_L["AWS::DataSync::LocationObjectStorage#/LocationArn"]]
    LocationUri: _X
    ManagedSecretConfig: _X
    SecretKey: _X
    ServerCertificate: _X
    ServerHostname: _X
    ServerPort: _X
    ServerProtocol: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccessKey: _S | None = ..., AgentArns: _Q[_0] | _U | None = ..., BucketName: _2 | None = ..., CmkSecretConfig: _M | None = ..., CustomSecretConfig: _M | None = ..., FederatedIdentity: _M | None = ..., SecretKey: _S | None = ..., ServerCertificate: _S | None = ..., ServerHostname: _S | None = ..., ServerPort: _I | None = ..., ServerProtocol: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationS3(_Resource):
    LocationArn: _R[_L["AWS::DataSync::LocationS3#/LocationArn"]]
    LocationUri: _X
    S3BucketArn: _X
    S3Config: _X
    S3StorageClass: _X
    Subdirectory: _X
    Tags: _X
    def __init__(self, address: str, /, *, S3Config: _M, S3BucketArn: _S | None = ..., S3StorageClass: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LocationSMB(_Resource):
    AgentArns: _X
    AuthenticationType: _X
    CmkSecretConfig: _X
    CustomSecretConfig: _X
    DnsIpAddresses: _X
    Domain: _X
    KerberosKeytab: _X
    KerberosKrb5Conf: _X
    KerberosPrincipal: _X
    LocationArn: _R[_L["AWS::DataSync::LocationSMB#/LocationArn"]]
    LocationUri: _X
    ManagedSecretConfig: _X
    MountOptions: _X
    Password: _X
    ServerHostname: _X
    Subdirectory: _X
    Tags: _X
    User: _X
    def __init__(self, address: str, /, *, AgentArns: _Q[_0] | _U, AuthenticationType: _S | None = ..., CmkSecretConfig: _M | None = ..., CustomSecretConfig: _M | None = ..., DnsIpAddresses: _A | None = ..., Domain: _S | None = ..., KerberosKeytab: _S | None = ..., KerberosKrb5Conf: _S | None = ..., KerberosPrincipal: _S | None = ..., MountOptions: _M | None = ..., Password: _S | None = ..., ServerHostname: _S | None = ..., Subdirectory: _S | None = ..., Tags: _A | None = ..., User: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Task(_Resource):
    CloudWatchLogGroupArn: _X
    DestinationLocationArn: _X
    DestinationNetworkInterfaceArns: _X
    Excludes: _X
    Includes: _X
    ManifestConfig: _X
    Name: _X
    Options: _X
    Schedule: _X
    SourceLocationArn: _X
    SourceNetworkInterfaceArns: _X
    Status: _X
    Tags: _X
    TaskArn: _R[_L["AWS::DataSync::Task#/TaskArn"]]
    TaskMode: _X
    TaskReportConfig: _X
    def __init__(self, address: str, /, *, DestinationLocationArn: _S, SourceLocationArn: _S, CloudWatchLogGroupArn: _S | None = ..., Excludes: _A | None = ..., Includes: _A | None = ..., ManifestConfig: _M | None = ..., Name: _S | None = ..., Options: _M | None = ..., Schedule: _M | None = ..., Tags: _A | None = ..., TaskMode: _S | None = ..., TaskReportConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...
