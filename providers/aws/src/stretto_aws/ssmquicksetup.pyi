# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class ConfigurationManager(_Resource):
    ConfigurationDefinitions: _X
    CreatedAt: _X
    Description: _X
    LastModifiedAt: _X
    ManagerArn: _R[_L["AWS::SSMQuickSetup::ConfigurationManager#/ManagerArn"]]
    Name: _X
    StatusSummaries: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConfigurationDefinitions: _A, Description: _S | None = ..., Name: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class LifecycleAutomation(_Resource):
    AssociationId: _R[_L["AWS::SSMQuickSetup::LifecycleAutomation#/AssociationId"]]
    AutomationDocument: _X
    AutomationParameters: _X
    ResourceKey: _X
    Tags: _X
    def __init__(self, address: str, /, *, AutomationDocument: _S, AutomationParameters: _M, ResourceKey: _S, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...
