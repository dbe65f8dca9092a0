# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Package | _R[_L["AWS::Panorama::Package#/PackageId", "AWS::Panorama::Package#/Arn"]]

class ApplicationInstance(_Resource):
    ApplicationInstanceId: _R[_L["AWS::Panorama::ApplicationInstance#/ApplicationInstanceId"]]
    ApplicationInstanceIdToReplace: _X
    Arn: _R[_L["AWS::Panorama::ApplicationInstance#/Arn"]]
    CreatedTime: _X
    DefaultRuntimeContextDevice: _X
    DefaultRuntimeContextDeviceName: _X
    Description: _X
    HealthStatus: _X
    LastUpdatedTime: _X
    ManifestOverridesPayload: _X
    ManifestPayload: _X
    Name: _X
    RuntimeRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    StatusDescription: _X
    Tags: _X
    def __init__(self, address: str, /, *, DefaultRuntimeContextDevice: _S, ManifestPayload: _M, ApplicationInstanceIdToReplace: _S | None = ..., Description: _S | None = ..., ManifestOverridesPayload: _M | None = ..., Name: _S | None = ..., RuntimeRoleArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Package(_Resource):
    Arn: _R[_L["AWS::Panorama::Package#/Arn"]]
    CreatedTime: _X
    PackageId: _R[_L["AWS::Panorama::Package#/PackageId"]]
    PackageName: _X
    StorageLocation: _X
    Tags: _X
    def __init__(self, address: str, /, *, PackageName: _S, StorageLocation: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PackageVersion(_Resource):
    IsLatestPatch: _X
    MarkLatest: _X
    OwnerAccount: _X
    PackageArn: _R[_L["AWS::Panorama::Package#/Arn"]]
    PackageId: _R[_L["AWS::Panorama::PackageVersion#/PackageId"]]
    PackageName: _X
    PackageVersion: _R[_L["AWS::Panorama::PackageVersion#/PackageVersion"]]
    PatchVersion: _R[_L["AWS::Panorama::PackageVersion#/PatchVersion"]]
    RegisteredTime: _X
    Status: _X
    StatusDescription: _X
    UpdatedLatestPatchVersion: _X
    def __init__(self, address: str, /, *, PackageId: _1, PackageVersion: _S, PatchVersion: _S, MarkLatest: _B | None = ..., OwnerAccount: _S | None = ..., UpdatedLatestPatchVersion: _S | None = ..., **options: _Unpack[_O]) -> None: ...
