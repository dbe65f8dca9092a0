# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class CallAnalyticsCategory(_Resource):
    Arn: _R[_L["AWS::Transcribe::CallAnalyticsCategory#/Arn"]]
    CategoryName: _X
    CreateTime: _X
    InputType: _X
    LastUpdateTime: _X
    Rules: _X
    Tags: _X
    def __init__(self, address: str, /, *, CategoryName: _S, Rules: _A, InputType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MedicalVocabulary(_Resource):
    Arn: _R[_L["AWS::Transcribe::MedicalVocabulary#/Arn"]]
    LanguageCode: _X
    Tags: _X
    VocabularyFileUri: _X
    VocabularyName: _X
    def __init__(self, address: str, /, *, LanguageCode: _S, VocabularyName: _S, Tags: _A | None = ..., VocabularyFileUri: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Vocabulary(_Resource):
    Arn: _R[_L["AWS::Transcribe::Vocabulary#/Arn"]]
    DataAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    LanguageCode: _X
    LastModifiedTime: _X
    Phrases: _X
    Tags: _X
    VocabularyFileUri: _X
    VocabularyName: _X
    VocabularyState: _X
    def __init__(self, address: str, /, *, LanguageCode: _S, VocabularyName: _S, DataAccessRoleArn: _0 | None = ..., Phrases: _A | None = ..., Tags: _A | None = ..., VocabularyFileUri: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VocabularyFilter(_Resource):
    Arn: _R[_L["AWS::Transcribe::VocabularyFilter#/Arn"]]
    DataAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    LanguageCode: _X
    Tags: _X
    VocabularyFilterFileUri: _X
    VocabularyFilterName: _X
    Words: _X
    def __init__(self, address: str, /, *, LanguageCode: _S, VocabularyFilterName: _S, DataAccessRoleArn: _0 | None = ..., Tags: _A | None = ..., VocabularyFilterFileUri: _S | None = ..., Words: _A | None = ..., **options: _Unpack[_O]) -> None: ...
