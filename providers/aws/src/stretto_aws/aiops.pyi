# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class InvestigationGroup(_Resource):
    Arn: _R[_L["AWS::AIOps::InvestigationGroup#/Arn"]]
    ChatbotNotificationChannels: _X
    CreatedAt: _X
    CreatedBy: _X
    CrossAccountConfigurations: _X
    EncryptionConfig: _X
    InvestigationGroupPolicy: _X
    IsCloudTrailEventHistoryEnabled: _X
    LastModifiedAt: _X
    LastModifiedBy: _X
    Name: _X
    RetentionInDays: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    TagKeyBoundaries: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, ChatbotNotificationChannels: _A | None = ..., CrossAccountConfigurations: _A | None = ..., EncryptionConfig: _M | None = ..., InvestigationGroupPolicy: _S | None = ..., IsCloudTrailEventHistoryEnabled: _B | None = ..., RetentionInDays: _I | None = ..., RoleArn: _0 | None = ..., TagKeyBoundaries: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
