# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Index | _R[_L["AWS::Kendra::Index#/Id", "AWS::Kendra::Index#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class DataSource(_Resource):
    Arn: _R[_L["AWS::Kendra::DataSource#/Arn"]]
    CustomDocumentEnrichmentConfiguration: _X
    DataSourceConfiguration: _X
    Description: _X
    Id: _R[_L["AWS::Kendra::DataSource#/Id"]]
    IndexId: _R[_L["AWS::Kendra::DataSource#/IndexId"]]
    LanguageCode: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Schedule: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, IndexId: _0, Name: _S, Type: _S, CustomDocumentEnrichmentConfiguration: _M | None = ..., DataSourceConfiguration: _M | None = ..., Description: _S | None = ..., LanguageCode: _S | None = ..., RoleArn: _1 | None = ..., Schedule: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Faq(_Resource):
    Arn: _R[_L["AWS::Kendra::Faq#/Arn"]]
    Description: _X
    FileFormat: _X
    Id: _R[_L["AWS::Kendra::Faq#/Id"]]
    IndexId: _R[_L["AWS::Kendra::Faq#/IndexId"]]
    LanguageCode: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    S3Path: _X
    Tags: _X
    def __init__(self, address: str, /, *, IndexId: _0, Name: _S, RoleArn: _1, S3Path: _M, Description: _S | None = ..., FileFormat: _S | None = ..., LanguageCode: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FeaturedResultsSet(_Resource):
    Arn: _R[_L["AWS::Kendra::FeaturedResultsSet#/Arn"]]
    Description: _X
    FeaturedDocuments: _X
    FeaturedResultsSetId: _R[_L["AWS::Kendra::FeaturedResultsSet#/FeaturedResultsSetId"]]
    FeaturedResultsSetName: _X
    IndexId: _X
    QueryTexts: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, FeaturedResultsSetName: _S, IndexId: _0, Description: _S | None = ..., FeaturedDocuments: _A | None = ..., QueryTexts: _A | None = ..., Status: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Index(_Resource):
    Arn: _R[_L["AWS::Kendra::Index#/Arn"]]
    CapacityUnits: _X
    Description: _X
    DocumentMetadataConfigurations: _X
    Edition: _X
    Id: _R[_L["AWS::Kendra::Index#/Id"]]
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    ServerSideEncryptionConfiguration: _X
    Tags: _X
    UserContextPolicy: _X
    UserTokenConfigurations: _X
    def __init__(self, address: str, /, *, Edition: _S, Name: _S, RoleArn: _1, CapacityUnits: _M | None = ..., Description: _S | None = ..., DocumentMetadataConfigurations: _A | None = ..., ServerSideEncryptionConfiguration: _M | None = ..., Tags: _A | None = ..., UserContextPolicy: _S | None = ..., UserTokenConfigurations: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class QuerySuggestionsBlockList(_Resource):
    Arn: _R[_L["AWS::Kendra::QuerySuggestionsBlockList#/Arn"]]
    Description: _X
    Id: _R[_L["AWS::Kendra::QuerySuggestionsBlockList#/Id"]]
    IndexId: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SourceS3Path: _X
    Tags: _X
    def __init__(self, address: str, /, *, IndexId: _0, Name: _S, RoleArn: _1, SourceS3Path: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Thesaurus(_Resource):
    Arn: _R[_L["AWS::Kendra::Thesaurus#/Arn"]]
    Description: _X
    Id: _R[_L["AWS::Kendra::Thesaurus#/Id"]]
    IndexId: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    SourceS3Path: _X
    Tags: _X
    def __init__(self, address: str, /, *, IndexId: _0, Name: _S, RoleArn: _1, SourceS3Path: _M, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
