# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Application | _R[_L["AWS::KinesisAnalyticsV2::Application#/ApplicationName"]]

class Application(_Resource):
    ApplicationConfiguration: _X
    ApplicationDescription: _X
    ApplicationMaintenanceConfiguration: _X
    ApplicationMode: _X
    ApplicationName: _R[_L["AWS::KinesisAnalyticsV2::Application#/ApplicationName"]]
    RunConfiguration: _X
    RuntimeEnvironment: _X
    ServiceExecutionRole: _X
    Tags: _X
    def __init__(self, address: str, /, *, RuntimeEnvironment: _S, ServiceExecutionRole: _S, ApplicationConfiguration: _M | None = ..., ApplicationDescription: _S | None = ..., ApplicationMaintenanceConfiguration: _M | None = ..., ApplicationMode: _S | None = ..., ApplicationName: _S | None = ..., RunConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ApplicationCloudWatchLoggingOption(_Resource):
    ApplicationName: _R[_L["AWS::KinesisAnalyticsV2::Application#/ApplicationName"]]
    CloudWatchLoggingOption: _X
    Id: _R[_L["AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption#/Id"]]
    def __init__(self, address: str, /, *, ApplicationName: _0, CloudWatchLoggingOption: _M, **options: _Unpack[_O]) -> None: ...

class ApplicationOutput(_Resource):
    ApplicationName: _R[_L["AWS::KinesisAnalyticsV2::Application#/ApplicationName"]]
    Id: _R[_L["AWS::KinesisAnalyticsV2::ApplicationOutput#/Id"]]
    Output: _X
    def __init__(self, address: str, /, *, ApplicationName: _0, Output: _M, **options: _Unpack[_O]) -> None: ...

class ApplicationReferenceDataSource(_Resource):
    ApplicationName: _R[_L["AWS::KinesisAnalyticsV2::Application#/ApplicationName"]]
    Id: _R[_L["AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource#/Id"]]
    ReferenceDataSource: _X
    def __init__(self, address: str, /, *, ApplicationName: _0, ReferenceDataSource: _M, **options: _Unpack[_O]) -> None: ...
