# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Campaign(_Resource):
    Arn: _R[_L["AWS::ConnectCampaignsV2::Campaign#/Arn"]]
    ChannelSubtypeConfig: _X
    CommunicationLimitsOverride: _X
    CommunicationTimeConfig: _X
    ConnectCampaignFlowArn: _X
    ConnectInstanceId: _X
    EntryLimitsConfig: _X
    Name: _X
    Schedule: _X
    Source: _X
    Tags: _X
    Type: _X
    def __init__(self, address: str, /, *, ConnectInstanceId: _S, Name: _S, ChannelSubtypeConfig: _M | None = ..., CommunicationLimitsOverride: _M | None = ..., CommunicationTimeConfig: _M | None = ..., ConnectCampaignFlowArn: _S | None = ..., EntryLimitsConfig: _M | None = ..., Schedule: _M | None = ..., Source: _M | None = ..., Tags: _A | None = ..., Type: _S | None = ..., **options: _Unpack[_O]) -> None: ...
