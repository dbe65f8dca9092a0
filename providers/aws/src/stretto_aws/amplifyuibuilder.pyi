# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Component(_Resource):
    AppId: _R[_L["AWS::AmplifyUIBuilder::Component#/AppId"]]
    BindingProperties: _X
    Children: _X
    CollectionProperties: _X
    ComponentType: _X
    CreatedAt: _X
    EnvironmentName: _R[_L["AWS::AmplifyUIBuilder::Component#/EnvironmentName"]]
    Events: _X
    Id: _R[_L["AWS::AmplifyUIBuilder::Component#/Id"]]
    ModifiedAt: _X
    Name: _X
    Overrides: _X
    Properties: _X
    SchemaVersion: _X
    SourceId: _X
    Tags: _X
    Variants: _X
    def __init__(self, address: str, /, *, AppId: _S | None = ..., BindingProperties: _M | None = ..., Children: _A | None = ..., CollectionProperties: _M | None = ..., ComponentType: _S | None = ..., EnvironmentName: _S | None = ..., Events: _M | None = ..., Name: _S | None = ..., Overrides: _M | None = ..., Properties: _M | None = ..., SchemaVersion: _S | None = ..., SourceId: _S | None = ..., Tags: _M | None = ..., Variants: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Form(_Resource):
    AppId: _R[_L["AWS::AmplifyUIBuilder::Form#/AppId"]]
    Cta: _X
    DataType: _X
    EnvironmentName: _R[_L["AWS::AmplifyUIBuilder::Form#/EnvironmentName"]]
    Fields: _X
    FormActionType: _X
    Id: _R[_L["AWS::AmplifyUIBuilder::Form#/Id"]]
    LabelDecorator: _X
    Name: _X
    SchemaVersion: _X
    SectionalElements: _X
    Style: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppId: _S | None = ..., Cta: _M | None = ..., DataType: _M | None = ..., EnvironmentName: _S | None = ..., Fields: _M | None = ..., FormActionType: _S | None = ..., LabelDecorator: _S | None = ..., Name: _S | None = ..., SchemaVersion: _S | None = ..., SectionalElements: _M | None = ..., Style: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Theme(_Resource):
    AppId: _R[_L["AWS::AmplifyUIBuilder::Theme#/AppId"]]
    CreatedAt: _X
    EnvironmentName: _R[_L["AWS::AmplifyUIBuilder::Theme#/EnvironmentName"]]
    Id: _R[_L["AWS::AmplifyUIBuilder::Theme#/Id"]]
    ModifiedAt: _X
    Name: _X
    Overrides: _X
    Tags: _X
    Values: _X
    def __init__(self, address: str, /, *, AppId: _S | None = ..., EnvironmentName: _S | None = ..., Name: _S | None = ..., Overrides: _A | None = ..., Tags: _M | None = ..., Values: _A | None = ..., **options: _Unpack[_O]) -> None: ...
