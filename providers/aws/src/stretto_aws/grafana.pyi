# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class Workspace(_Resource):
    AccountAccessType: _X
    AuthenticationProviders: _X
    ClientToken: _X
    CreationTimestamp: _X
    DataSources: _X
    Description: _X
    Endpoint: _X
    GrafanaVersion: _X
    Id: _R[_L["AWS::Grafana::Workspace#/Id"]]
    ModificationTimestamp: _X
    Name: _X
    NetworkAccessControl: _X
    NotificationDestinations: _X
    OrganizationRoleName: _X
    OrganizationalUnits: _X
    PermissionType: _X
    PluginAdminEnabled: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SamlConfiguration: _X
    SamlConfigurationStatus: _X
    SsoClientId: _X
    StackSetName: _X
    Status: _X
    Tags: _X
    VpcConfiguration: _X
    def __init__(self, address: str, /, *, AccountAccessType: _S, AuthenticationProviders: _A, PermissionType: _S, ClientToken: _S | None = ..., DataSources: _A | None = ..., Description: _S | None = ..., GrafanaVersion: _S | None = ..., Name: _S | None = ..., NetworkAccessControl: _M | None = ..., NotificationDestinations: _A | None = ..., OrganizationRoleName: _S | None = ..., OrganizationalUnits: _A | None = ..., PluginAdminEnabled: _B | None = ..., RoleArn: _0 | None = ..., SamlConfiguration: _M | None = ..., StackSetName: _S | None = ..., Tags: _A | None = ..., VpcConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...
