# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | PackagingGroup | _R[_L["AWS::MediaPackage::PackagingGroup#/Id", "AWS::MediaPackage::PackagingGroup#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_2: _TypeAlias = _T | Channel | _R[_L["AWS::MediaPackage::Channel#/Id", "AWS::MediaPackage::Channel#/Arn"]]

class Asset(_Resource):
    Arn: _R[_L["AWS::MediaPackage::Asset#/Arn"]]
    CreatedAt: _X
    EgressEndpoints: _X
    Id: _R[_L["AWS::MediaPackage::Asset#/Id"]]
    PackagingGroupId: _X
    ResourceId: _X
    SourceArn: _X
    SourceRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, Id: _S, PackagingGroupId: _0, SourceArn: _S, SourceRoleArn: _1, EgressEndpoints: _A | None = ..., ResourceId: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Channel(_Resource):
    Arn: _R[_L["AWS::MediaPackage::Channel#/Arn"]]
    Description: _X
    EgressAccessLogs: _X
    HlsIngest: _X
    Id: _R[_L["AWS::MediaPackage::Channel#/Id"]]
    IngressAccessLogs: _X
    Tags: _X
    def __init__(self, address: str, /, *, Id: _S, Description: _S | None = ..., EgressAccessLogs: _M | None = ..., HlsIngest: _M | None = ..., IngressAccessLogs: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OriginEndpoint(_Resource):
    Arn: _R[_L["AWS::MediaPackage::OriginEndpoint#/Arn"]]
    Authorization: _X
    ChannelId: _X
    CmafPackage: _X
    DashPackage: _X
    Description: _X
    HlsPackage: _X
    Id: _R[_L["AWS::MediaPackage::OriginEndpoint#/Id"]]
    ManifestName: _X
    MssPackage: _X
    Origination: _X
    StartoverWindowSeconds: _X
    Tags: _X
    TimeDelaySeconds: _X
    Url: _X
    Whitelist: _X
    def __init__(self, address: str, /, *, ChannelId: _2, Id: _S, Authorization: _M | None = ..., CmafPackage: _M | None = ..., DashPackage: _M | None = ..., Description: _S | None = ..., HlsPackage: _M | None = ..., ManifestName: _S | None = ..., MssPackage: _M | None = ..., Origination: _S | None = ..., StartoverWindowSeconds: _I | None = ..., Tags: _A | None = ..., TimeDelaySeconds: _I | None = ..., Whitelist: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PackagingConfiguration(_Resource):
    Arn: _R[_L["AWS::MediaPackage::PackagingConfiguration#/Arn"]]
    CmafPackage: _X
    DashPackage: _X
    HlsPackage: _X
    Id: _R[_L["AWS::MediaPackage::PackagingConfiguration#/Id"]]
    MssPackage: _X
    PackagingGroupId: _X
    Tags: _X
    def __init__(self, address: str, /, *, Id: _S, PackagingGroupId: _0, CmafPackage: _M | None = ..., DashPackage: _M | None = ..., HlsPackage: _M | None = ..., MssPackage: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PackagingGroup(_Resource):
    Arn: _R[_L["AWS::MediaPackage::PackagingGroup#/Arn"]]
    Authorization: _X
    DomainName: _X
    EgressAccessLogs: _X
    Id: _R[_L["AWS::MediaPackage::PackagingGroup#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, Id: _S, Authorization: _M | None = ..., EgressAccessLogs: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
