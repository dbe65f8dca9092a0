# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Application | _R[_L["AWS::ElasticBeanstalk::Application#/ApplicationName"]]

class Application(_Resource):
    ApplicationName: _R[_L["AWS::ElasticBeanstalk::Application#/ApplicationName"]]
    Description: _X
    ResourceLifecycleConfig: _X
    def __init__(self, address: str, /, *, ApplicationName: _S | None = ..., Description: _S | None = ..., ResourceLifecycleConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ApplicationVersion(_Resource):
    ApplicationName: _R[_L["AWS::ElasticBeanstalk::ApplicationVersion#/ApplicationName"]]
    BuildConfiguration: _X
    Description: _X
    Id: _R[_L["AWS::ElasticBeanstalk::ApplicationVersion#/Id"]]
    ImageConfiguration: _X
    Process: _X
    SourceBundle: _X
    def __init__(self, address: str, /, *, ApplicationName: _0, BuildConfiguration: _M | None = ..., Description: _S | None = ..., ImageConfiguration: _M | None = ..., Process: _B | None = ..., SourceBundle: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationTemplate(_Resource):
    ApplicationName: _R[_L["AWS::ElasticBeanstalk::ConfigurationTemplate#/ApplicationName"]]
    Description: _X
    EnvironmentId: _X
    OptionSettings: _X
    PlatformArn: _X
    SolutionStackName: _X
    SourceConfiguration: _X
    TemplateName: _R[_L["AWS::ElasticBeanstalk::ConfigurationTemplate#/TemplateName"]]
    def __init__(self, address: str, /, *, ApplicationName: _0, Description: _S | None = ..., EnvironmentId: _S | None = ..., OptionSettings: _A | None = ..., PlatformArn: _S | None = ..., SolutionStackName: _S | None = ..., SourceConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Environment(_Resource):
    ApplicationName: _R[_L["AWS::ElasticBeanstalk::Application#/ApplicationName"]]
    CNAMEPrefix: _X
    Description: _X
    EndpointURL: _X
    EnvironmentName: _R[_L["AWS::ElasticBeanstalk::Environment#/EnvironmentName"]]
    OperationsRole: _X
    OptionSettings: _X
    PlatformArn: _X
    SolutionStackName: _X
    Tags: _X
    TemplateName: _X
    Tier: _X
    VersionLabel: _X
    def __init__(self, address: str, /, *, ApplicationName: _0, CNAMEPrefix: _S | None = ..., Description: _S | None = ..., EnvironmentName: _S | None = ..., OperationsRole: _S | None = ..., OptionSettings: _A | None = ..., PlatformArn: _S | None = ..., SolutionStackName: _S | None = ..., Tags: _A | None = ..., TemplateName: _S | None = ..., Tier: _M | None = ..., VersionLabel: _S | None = ..., **options: _Unpack[_O]) -> None: ...
