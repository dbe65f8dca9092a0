# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Registry | _R[_L["AWS::AgentRegistry::Registry#/RegistryId", "AWS::AgentRegistry::Registry#/RegistryArn"]]

class Registry(_Resource):
    ApprovalConfiguration: _X
    AuthorizerType: _X
    AutoDetectionEnabled: _X
    AutoDetectionScope: _X
    AutoDetectionStatus: _X
    CreatedAt: _X
    CustomMetadataSchemaConfiguration: _X
    Description: _X
    DiscoveryConfiguration: _X
    EncryptionConfiguration: _X
    Name: _X
    RegistryArn: _R[_L["AWS::AgentRegistry::Registry#/RegistryArn"]]
    RegistryId: _R[_L["AWS::AgentRegistry::Registry#/RegistryId"]]
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Name: _S, ApprovalConfiguration: _M | None = ..., AuthorizerType: _S | None = ..., AutoDetectionEnabled: _B | None = ..., AutoDetectionScope: _S | None = ..., CustomMetadataSchemaConfiguration: _M | None = ..., Description: _S | None = ..., DiscoveryConfiguration: _M | None = ..., EncryptionConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RegistryRecord(_Resource):
    CreatedAt: _X
    CreatedBy: _X
    CustomMetadata: _X
    Description: _X
    Descriptors: _X
    DisplayName: _X
    Name: _X
    RecordArn: _R[_L["AWS::AgentRegistry::RegistryRecord#/RecordArn"]]
    RecordId: _X
    RecordType: _X
    RecordVersion: _X
    RegistryArn: _R[_L["AWS::AgentRegistry::Registry#/RegistryArn"]]
    RegistryId: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Descriptors: _M, Name: _S, RecordType: _S, CustomMetadata: _M | None = ..., Description: _S | None = ..., DisplayName: _S | None = ..., RecordVersion: _S | None = ..., RegistryId: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
