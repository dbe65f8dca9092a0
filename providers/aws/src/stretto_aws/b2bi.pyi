# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Profile | _R[_L["AWS::B2BI::Profile#/ProfileId", "AWS::B2BI::Profile#/ProfileArn"]]

class Capability(_Resource):
    CapabilityArn: _R[_L["AWS::B2BI::Capability#/CapabilityArn"]]
    CapabilityId: _R[_L["AWS::B2BI::Capability#/CapabilityId"]]
    Configuration: _X
    CreatedAt: _X
    InstructionsDocuments: _X
    ModifiedAt: _X
    Name: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Configuration: _J, Name: _S, Type: _S, InstructionsDocuments: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Partnership(_Resource):
    Capabilities: _X
    CapabilityOptions: _X
    CreatedAt: _X
    Email: _X
    ModifiedAt: _X
    Name: _X
    PartnershipArn: _R[_L["AWS::B2BI::Partnership#/PartnershipArn"]]
    PartnershipId: _R[_L["AWS::B2BI::Partnership#/PartnershipId"]]
    Phone: _X
    ProfileId: _X
    Tags: _X
    TradingPartnerId: _X
    def __init__(self, address: str, /, *, Capabilities: _A, Email: _S, Name: _S, ProfileId: _0, CapabilityOptions: _M | None = ..., Phone: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Profile(_Resource):
    BusinessName: _X
    CreatedAt: _X
    Email: _X
    LogGroupName: _X
    Logging: _X
    ModifiedAt: _X
    Name: _X
    Phone: _X
    ProfileArn: _R[_L["AWS::B2BI::Profile#/ProfileArn"]]
    ProfileId: _R[_L["AWS::B2BI::Profile#/ProfileId"]]
    Tags: _X
    def __init__(self, address: str, /, *, BusinessName: _S, Logging: _S, Name: _S, Phone: _S, Email: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Transformer(_Resource):
    CreatedAt: _X
    EdiType: _X
    FileFormat: _X
    InputConversion: _X
    Mapping: _X
    MappingTemplate: _X
    ModifiedAt: _X
    Name: _X
    OutputConversion: _X
    SampleDocument: _X
    SampleDocuments: _X
    Status: _X
    Tags: _X
    TransformerArn: _R[_L["AWS::B2BI::Transformer#/TransformerArn"]]
    TransformerId: _R[_L["AWS::B2BI::Transformer#/TransformerId"]]
    def __init__(self, address: str, /, *, Name: _S, Status: _S, EdiType: _J | None = ..., FileFormat: _S | None = ..., InputConversion: _M | None = ..., Mapping: _M | None = ..., MappingTemplate: _S | None = ..., OutputConversion: _M | None = ..., SampleDocument: _S | None = ..., SampleDocuments: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
