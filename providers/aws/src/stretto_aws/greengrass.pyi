# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | ConnectorDefinition | _R[_L["AWS::Greengrass::ConnectorDefinition#/Id", "AWS::Greengrass::ConnectorDefinition#/Arn"]]
_1: _TypeAlias = _T | CoreDefinition | _R[_L["AWS::Greengrass::CoreDefinition#/Id", "AWS::Greengrass::CoreDefinition#/Arn"]]
_2: _TypeAlias = _T | DeviceDefinition | _R[_L["AWS::Greengrass::DeviceDefinition#/Id", "AWS::Greengrass::DeviceDefinition#/Arn"]]
_3: _TypeAlias = _T | FunctionDefinition | _R[_L["AWS::Greengrass::FunctionDefinition#/Id", "AWS::Greengrass::FunctionDefinition#/Arn"]]
_4: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_5: _TypeAlias = _T | Group | _R[_L["AWS::Greengrass::Group#/Id", "AWS::Greengrass::Group#/Arn"]]
_6: _TypeAlias = _T | LoggerDefinition | _R[_L["AWS::Greengrass::LoggerDefinition#/Id", "AWS::Greengrass::LoggerDefinition#/Arn"]]
_7: _TypeAlias = _T | ResourceDefinition | _R[_L["AWS::Greengrass::ResourceDefinition#/Id", "AWS::Greengrass::ResourceDefinition#/Arn"]]
_8: _TypeAlias = _T | SubscriptionDefinition | _R[_L["AWS::Greengrass::SubscriptionDefinition#/Id", "AWS::Greengrass::SubscriptionDefinition#/Arn"]]

class ConnectorDefinition(_Resource):
    Arn: _R[_L["AWS::Greengrass::ConnectorDefinition#/Arn"]]
    Id: _R[_L["AWS::Greengrass::ConnectorDefinition#/Id"]]
    InitialVersion: _X
    LatestVersionArn: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, InitialVersion: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class ConnectorDefinitionVersion(_Resource):
    ConnectorDefinitionId: _X
    Connectors: _X
    Id: _R[_L["AWS::Greengrass::ConnectorDefinitionVersion#/Id"]]
    def __init__(self, address: str, /, *, ConnectorDefinitionId: _0, Connectors: _A, **options: _Unpack[_O]) -> None: ...

class CoreDefinition(_Resource):
    Arn: _R[_L["AWS::Greengrass::CoreDefinition#/Arn"]]
    Id: _R[_L["AWS::Greengrass::CoreDefinition#/Id"]]
    InitialVersion: _X
    LatestVersionArn: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, InitialVersion: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class CoreDefinitionVersion(_Resource):
    CoreDefinitionId: _X
    Cores: _X
    Id: _R[_L["AWS::Greengrass::CoreDefinitionVersion#/Id"]]
    def __init__(self, address: str, /, *, CoreDefinitionId: _1, Cores: _A, **options: _Unpack[_O]) -> None: ...

class DeviceDefinition(_Resource):
    Arn: _R[_L["AWS::Greengrass::DeviceDefinition#/Arn"]]
    Id: _R[_L["AWS::Greengrass::DeviceDefinition#/Id"]]
    InitialVersion: _X
    LatestVersionArn: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, InitialVersion: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class DeviceDefinitionVersion(_Resource):
    DeviceDefinitionId: _X
    Devices: _X
    Id: _R[_L["AWS::Greengrass::DeviceDefinitionVersion#/Id"]]
    def __init__(self, address: str, /, *, DeviceDefinitionId: _2, Devices: _A, **options: _Unpack[_O]) -> None: ...

class FunctionDefinition(_Resource):
    Arn: _R[_L["AWS::Greengrass::FunctionDefinition#/Arn"]]
    Id: _R[_L["AWS::Greengrass::FunctionDefinition#/Id"]]
    InitialVersion: _X
    LatestVersionArn: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, InitialVersion: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class FunctionDefinitionVersion(_Resource):
    DefaultConfig: _X
    FunctionDefinitionId: _X
    Functions: _X
    Id: _R[_L["AWS::Greengrass::FunctionDefinitionVersion#/Id"]]
    def __init__(self, address: str, /, *, FunctionDefinitionId: _3, Functions: _A, DefaultConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Group(_Resource):
    Arn: _R[_L["AWS::Greengrass::Group#/Arn"]]
    Id: _R[_L["AWS::Greengrass::Group#/Id"]]
    InitialVersion: _X
    LatestVersionArn: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RoleAttachedAt: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, InitialVersion: _M | None = ..., RoleArn: _4 | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class GroupVersion(_Resource):
    ConnectorDefinitionVersionArn: _X
    CoreDefinitionVersionArn: _X
    DeviceDefinitionVersionArn: _X
    FunctionDefinitionVersionArn: _X
    GroupId: _X
    Id: _R[_L["AWS::Greengrass::GroupVersion#/Id"]]
    LoggerDefinitionVersionArn: _X
    ResourceDefinitionVersionArn: _X
    SubscriptionDefinitionVersionArn: _X
    def __init__(self, address: str, /, *, GroupId: _5, ConnectorDefinitionVersionArn: _S | None = ..., CoreDefinitionVersionArn: _S | None = ..., DeviceDefinitionVersionArn: _S | None = ..., FunctionDefinitionVersionArn: _S | None = ..., LoggerDefinitionVersionArn: _S | None = ..., ResourceDefinitionVersionArn: _S | None = ..., SubscriptionDefinitionVersionArn: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class LoggerDefinition(_Resource):
    Arn: _R[_L["AWS::Greengrass::LoggerDefinition#/Arn"]]
    Id: _R[_L["AWS::Greengrass::LoggerDefinition#/Id"]]
    InitialVersion: _X
    LatestVersionArn: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, InitialVersion: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class LoggerDefinitionVersion(_Resource):
    Id: _R[_L["AWS::Greengrass::LoggerDefinitionVersion#/Id"]]
    LoggerDefinitionId: _X
    Loggers: _X
    def __init__(self, address: str, /, *, LoggerDefinitionId: _6, Loggers: _A, **options: _Unpack[_O]) -> None: ...

class ResourceDefinition(_Resource):
    Arn: _R[_L["AWS::Greengrass::ResourceDefinition#/Arn"]]
    Id: _R[_L["AWS::Greengrass::ResourceDefinition#/Id"]]
    InitialVersion: _X
    LatestVersionArn: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, InitialVersion: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourceDefinitionVersion(_Resource):
    Id: _R[_L["AWS::Greengrass::ResourceDefinitionVersion#/Id"]]
    ResourceDefinitionId: _X
    Resources: _X
    def __init__(self, address: str, /, *, ResourceDefinitionId: _7, Resources: _A, **options: _Unpack[_O]) -> None: ...

class SubscriptionDefinition(_Resource):
    Arn: _R[_L["AWS::Greengrass::SubscriptionDefinition#/Arn"]]
    Id: _R[_L["AWS::Greengrass::SubscriptionDefinition#/Id"]]
    InitialVersion: _X
    LatestVersionArn: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, InitialVersion: _M | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class SubscriptionDefinitionVersion(_Resource):
    Id: _R[_L["AWS::Greengrass::SubscriptionDefinitionVersion#/Id"]]
    SubscriptionDefinitionId: _X
    Subscriptions: _X
    def __init__(self, address: str, /, *, SubscriptionDefinitionId: _8, Subscriptions: _A, **options: _Unpack[_O]) -> None: ...
