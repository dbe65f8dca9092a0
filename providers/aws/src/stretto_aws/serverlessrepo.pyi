# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Application(_Resource):
    ApplicationId: _R[_L["AWS::ServerlessRepo::Application#/ApplicationId"]]
    Author: _X
    CreationTime: _X
    Description: _X
    HomePageUrl: _X
    IsVerifiedAuthor: _X
    Labels: _X
    LicenseBody: _X
    Name: _X
    ReadmeBody: _X
    SemanticVersion: _X
    SourceCodeUrl: _X
    SpdxLicenseId: _X
    TemplateBody: _X
    def __init__(self, address: str, /, *, Author: _S, Description: _S, Name: _S, HomePageUrl: _S | None = ..., Labels: _A | None = ..., LicenseBody: _S | None = ..., ReadmeBody: _S | None = ..., SemanticVersion: _S | None = ..., SourceCodeUrl: _S | None = ..., SpdxLicenseId: _S | None = ..., TemplateBody: _S | None = ..., **options: _Unpack[_O]) -> None: ...
