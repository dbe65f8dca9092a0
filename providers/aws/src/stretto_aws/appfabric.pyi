# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class AppAuthorization(_Resource):
    App: _X
    AppAuthorizationArn: _R[_L["AWS::AppFabric::AppAuthorization#/AppAuthorizationArn"]]
    AppAuthorizationIdentifier: _X
    AppBundleArn: _X
    AppBundleIdentifier: _X
    AuthType: _X
    CreatedAt: _X
    Credential: _X
    Persona: _X
    Status: _X
    Tags: _X
    Tenant: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, App: _S, AppBundleIdentifier: _S, AuthType: _S, Tenant: _M, Credential: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class IngestionDestination(_Resource):
    AppBundleArn: _X
    Arn: _R[_L["AWS::AppFabric::IngestionDestination#/Arn"]]
    CreatedAt: _X
    DestinationConfiguration: _X
    IngestionArn: _X
    ProcessingConfiguration: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, AppBundleArn: _S, DestinationConfiguration: _M, IngestionArn: _S, ProcessingConfiguration: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
