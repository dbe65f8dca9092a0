# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Domain | _R[_L["AWS::Cases::Domain#/DomainId", "AWS::Cases::Domain#/DomainArn"]]
_1: _TypeAlias = _T | Template | _R[_L["AWS::Cases::Template#/TemplateId", "AWS::Cases::Template#/TemplateArn"]]
_2: _TypeAlias = _T | Case | _R[_L["AWS::Cases::Case#/CaseId", "AWS::Cases::Case#/Arn"]]

class Case(_Resource):
    Arn: _R[_L["AWS::Cases::Case#/Arn"]]
    CaseId: _R[_L["AWS::Cases::Case#/CaseId"]]
    CustomerId: _X
    DomainId: _X
    Tags: _X
    TemplateId: _X
    Title: _X
    def __init__(self, address: str, /, *, CustomerId: _S, DomainId: _0, TemplateId: _1, Title: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class CaseRule(_Resource):
    CaseRuleArn: _R[_L["AWS::Cases::CaseRule#/CaseRuleArn"]]
    CaseRuleId: _R[_L["AWS::Cases::CaseRule#/CaseRuleId"]]
    CreatedTime: _X
    Description: _X
    DomainId: _X
    LastModifiedTime: _X
    Name: _X
    Rule: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Rule: _J, Description: _S | None = ..., DomainId: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Domain(_Resource):
    CreatedTime: _X
    DomainArn: _R[_L["AWS::Cases::Domain#/DomainArn"]]
    DomainId: _R[_L["AWS::Cases::Domain#/DomainId"]]
    DomainStatus: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Field(_Resource):
    Attributes: _X
    CreatedTime: _X
    Description: _X
    DomainId: _X
    FieldArn: _R[_L["AWS::Cases::Field#/FieldArn"]]
    FieldId: _R[_L["AWS::Cases::Field#/FieldId"]]
    LastModifiedTime: _X
    Name: _X
    Namespace: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, Name: _S, Type: _S, Attributes: _M | None = ..., Description: _S | None = ..., DomainId: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Layout(_Resource):
    Content: _X
    CreatedTime: _X
    DomainId: _X
    LastModifiedTime: _X
    LayoutArn: _R[_L["AWS::Cases::Layout#/LayoutArn"]]
    LayoutId: _R[_L["AWS::Cases::Layout#/LayoutId"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Content: _J, Name: _S, DomainId: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RelatedItem(_Resource):
    CaseId: _X
    Content: _X
    DomainId: _X
    RelatedItemArn: _R[_L["AWS::Cases::RelatedItem#/RelatedItemArn"]]
    RelatedItemId: _R[_L["AWS::Cases::RelatedItem#/RelatedItemId"]]
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, CaseId: _2, Content: _M, DomainId: _0, Type: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Template(_Resource):
    CreatedTime: _X
    Description: _X
    DomainId: _X
    LastModifiedTime: _X
    LayoutConfiguration: _X
    Name: _X
    RequiredFields: _X
    Rules: _X
    Status: _X
    Tags: _X
    TemplateArn: _R[_L["AWS::Cases::Template#/TemplateArn"]]
    TemplateId: _R[_L["AWS::Cases::Template#/TemplateId"]]
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., DomainId: _0 | None = ..., LayoutConfiguration: _M | None = ..., RequiredFields: _A | None = ..., Rules: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
