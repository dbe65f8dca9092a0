# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Fleet(_Resource):
    Arn: _R[_L["AWS::CodeBuild::Fleet#/Arn"]]
    BaseCapacity: _X
    ComputeConfiguration: _X
    ComputeType: _X
    EnvironmentType: _X
    FleetProxyConfiguration: _X
    FleetServiceRole: _X
    FleetVpcConfig: _X
    ImageId: _X
    Name: _X
    OverflowBehavior: _X
    ScalingConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, BaseCapacity: _I | None = ..., ComputeConfiguration: _M | None = ..., ComputeType: _S | None = ..., EnvironmentType: _S | None = ..., FleetProxyConfiguration: _M | None = ..., FleetServiceRole: _S | None = ..., FleetVpcConfig: _M | None = ..., ImageId: _S | None = ..., Name: _S | None = ..., OverflowBehavior: _S | None = ..., ScalingConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Project(_Resource):
    Arn: _R[_L["AWS::CodeBuild::Project#/Arn"]]
    Artifacts: _X
    AutoRetryLimit: _X
    BadgeEnabled: _X
    BuildBatchConfig: _X
    Cache: _X
    ConcurrentBuildLimit: _X
    Description: _X
    EncryptionKey: _X
    Environment: _X
    FileSystemLocations: _X
    Id: _R[_L["AWS::CodeBuild::Project#/Id"]]
    LogsConfig: _X
    Name: _X
    QueuedTimeoutInMinutes: _X
    ResourceAccessRole: _X
    SecondaryArtifacts: _X
    SecondarySourceVersions: _X
    SecondarySources: _X
    ServiceRole: _X
    Source: _X
    SourceVersion: _X
    Tags: _X
    TimeoutInMinutes: _X
    Triggers: _X
    Visibility: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, Artifacts: _M, Environment: _M, ServiceRole: _S, Source: _M, AutoRetryLimit: _F | None = ..., BadgeEnabled: _B | None = ..., BuildBatchConfig: _M | None = ..., Cache: _M | None = ..., ConcurrentBuildLimit: _I | None = ..., Description: _S | None = ..., EncryptionKey: _S | None = ..., FileSystemLocations: _A | None = ..., LogsConfig: _M | None = ..., Name: _S | None = ..., QueuedTimeoutInMinutes: _I | None = ..., ResourceAccessRole: _S | None = ..., SecondaryArtifacts: _A | None = ..., SecondarySourceVersions: _A | None = ..., SecondarySources: _A | None = ..., SourceVersion: _S | None = ..., Tags: _A | None = ..., TimeoutInMinutes: _I | None = ..., Triggers: _M | None = ..., Visibility: _S | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ReportGroup(_Resource):
    Arn: _R[_L["AWS::CodeBuild::ReportGroup#/Arn"]]
    DeleteReports: _X
    ExportConfig: _X
    Name: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, ExportConfig: _M, Type: _S, DeleteReports: _B | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class SourceCredential(_Resource):
    Arn: _R[_L["AWS::CodeBuild::SourceCredential#/Arn"]]
    AuthType: _X
    ServerType: _X
    Token: _X
    Username: _X
    def __init__(self, address: str, /, *, AuthType: _S, ServerType: _S, Token: _S, Username: _S | None = ..., **options: _Unpack[_O]) -> None: ...
