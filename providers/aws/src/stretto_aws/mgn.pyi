# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Connector(_Resource):
    Arn: _R[_L["AWS::MGN::Connector#/Arn"]]
    ConnectorID: _R[_L["AWS::MGN::Connector#/ConnectorID"]]
    Name: _X
    SsmCommandConfig: _X
    SsmInstanceID: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, SsmInstanceID: _S, SsmCommandConfig: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LaunchConfigurationTemplate(_Resource):
    Arn: _R[_L["AWS::MGN::LaunchConfigurationTemplate#/Arn"]]
    AssociatePublicIpAddress: _X
    BootMode: _X
    CopyPrivateIp: _X
    CopyTags: _X
    Ec2LaunchTemplateID: _X
    EnableMapAutoTagging: _X
    EnableParametersEncryption: _X
    LargeVolumeConf: _X
    LaunchConfigurationTemplateID: _R[_L["AWS::MGN::LaunchConfigurationTemplate#/LaunchConfigurationTemplateID"]]
    LaunchDisposition: _X
    Licensing: _X
    MapAutoTaggingMpeID: _X
    ParametersEncryptionKey: _X
    PostLaunchActions: _X
    SmallVolumeConf: _X
    SmallVolumeMaxSize: _X
    Tags: _X
    TargetInstanceTypeRightSizingMethod: _X
    def __init__(self, address: str, /, *, AssociatePublicIpAddress: _B | None = ..., BootMode: _S | None = ..., CopyPrivateIp: _B | None = ..., CopyTags: _B | None = ..., EnableMapAutoTagging: _B | None = ..., EnableParametersEncryption: _B | None = ..., LargeVolumeConf: _M | None = ..., LaunchDisposition: _S | None = ..., Licensing: _M | None = ..., MapAutoTaggingMpeID: _S | None = ..., ParametersEncryptionKey: _S | None = ..., PostLaunchActions: _M | None = ..., SmallVolumeConf: _M | None = ..., SmallVolumeMaxSize: _I | None = ..., Tags: _A | None = ..., TargetInstanceTypeRightSizingMethod: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkMigrationDefinition(_Resource):
    Arn: _R[_L["AWS::MGN::NetworkMigrationDefinition#/Arn"]]
    CreatedAt: _X
    Description: _X
    Name: _X
    NetworkMigrationDefinitionID: _R[_L["AWS::MGN::NetworkMigrationDefinition#/NetworkMigrationDefinitionID"]]
    ScopeTags: _X
    SourceConfigurations: _X
    Tags: _X
    TargetDeployment: _X
    TargetNetwork: _X
    TargetS3Configuration: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, SourceConfigurations: _A, TargetNetwork: _M, TargetS3Configuration: _M, Description: _S | None = ..., ScopeTags: _M | None = ..., Tags: _A | None = ..., TargetDeployment: _S | None = ..., **options: _Unpack[_O]) -> None: ...
