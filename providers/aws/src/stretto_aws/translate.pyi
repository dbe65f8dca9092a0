# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class ParallelData(_Resource):
    Arn: _R[_L["AWS::Translate::ParallelData#/Arn"]]
    CreatedAt: _X
    Description: _X
    EncryptionKey: _X
    FailedRecordCount: _X
    ImportedDataSize: _X
    ImportedRecordCount: _X
    LastUpdatedAt: _X
    Name: _X
    ParallelDataConfig: _X
    SkippedRecordCount: _X
    SourceLanguageCode: _X
    Status: _X
    Tags: _X
    TargetLanguageCodes: _X
    def __init__(self, address: str, /, *, Name: _S, ParallelDataConfig: _M, Description: _S | None = ..., EncryptionKey: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Terminology(_Resource):
    Arn: _R[_L["AWS::Translate::Terminology#/Arn"]]
    CreatedAt: _X
    Description: _X
    Directionality: _X
    EncryptionKey: _X
    Format: _X
    LastUpdatedAt: _X
    MergeStrategy: _X
    Name: _X
    SizeBytes: _X
    SourceLanguageCode: _X
    Tags: _X
    TargetLanguageCodes: _X
    TermCount: _X
    TerminologyData: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., EncryptionKey: _M | None = ..., MergeStrategy: _S | None = ..., Tags: _A | None = ..., TerminologyData: _M | None = ..., **options: _Unpack[_O]) -> None: ...
