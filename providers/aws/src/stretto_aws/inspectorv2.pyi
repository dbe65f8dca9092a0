# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class CisScanConfiguration(_Resource):
    Arn: _R[_L["AWS::InspectorV2::CisScanConfiguration#/Arn"]]
    ScanName: _X
    Schedule: _X
    SecurityLevel: _X
    Tags: _X
    Targets: _X
    def __init__(self, address: str, /, *, ScanName: _S, Schedule: _J, SecurityLevel: _S, Targets: _J, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CodeSecurityIntegration(_Resource):
    Arn: _R[_L["AWS::InspectorV2::CodeSecurityIntegration#/Arn"]]
    AuthorizationUrl: _X
    CreateIntegrationDetails: _X
    CreatedAt: _X
    LastUpdatedAt: _X
    Name: _X
    Status: _X
    StatusReason: _X
    Tags: _X
    Type: _X
    UpdateIntegrationDetails: _X
    def __init__(self, address: str, /, *, CreateIntegrationDetails: _M | None = ..., Name: _S | None = ..., Tags: _M | None = ..., Type: _S | None = ..., UpdateIntegrationDetails: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CodeSecurityScanConfiguration(_Resource):
    Arn: _R[_L["AWS::InspectorV2::CodeSecurityScanConfiguration#/Arn"]]
    Configuration: _X
    Level: _X
    Name: _X
    ScopeSettings: _X
    Tags: _X
    def __init__(self, address: str, /, *, Configuration: _M | None = ..., Level: _S | None = ..., Name: _S | None = ..., ScopeSettings: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Connector(_Resource):
    ConnectorArn: _R[_L["AWS::InspectorV2::Connector#/ConnectorArn"]]
    CreatedAt: _X
    Description: _X
    EnablementStatus: _X
    EnablementStatusReason: _X
    Health: _X
    LastUpdatedAt: _X
    Name: _X
    Provider: _X
    ProviderConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Provider: _S, ProviderConfiguration: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Filter(_Resource):
    Arn: _R[_L["AWS::InspectorV2::Filter#/Arn"]]
    Description: _X
    FilterAction: _X
    FilterCriteria: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, FilterAction: _S, FilterCriteria: _M, Name: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
