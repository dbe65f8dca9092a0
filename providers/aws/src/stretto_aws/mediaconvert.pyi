# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class CertificateAssociation(_Resource):
    Arn: _R[_L["AWS::MediaConvert::CertificateAssociation#/Arn"]]
    def __init__(self, address: str, /, *, Arn: _S, **options: _Unpack[_O]) -> None: ...

class JobTemplate(_Resource):
    AccelerationSettings: _X
    Arn: _R[_L["AWS::MediaConvert::JobTemplate#/Arn"]]
    Category: _X
    Description: _X
    HopDestinations: _X
    Name: _R[_L["AWS::MediaConvert::JobTemplate#/Name"]]
    Priority: _X
    Queue: _X
    SettingsJson: _X
    StatusUpdateInterval: _X
    Tags: _X
    def __init__(self, address: str, /, *, SettingsJson: _J, AccelerationSettings: _M | None = ..., Category: _S | None = ..., Description: _S | None = ..., HopDestinations: _A | None = ..., Name: _S | None = ..., Priority: _I | None = ..., Queue: _S | None = ..., StatusUpdateInterval: _S | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class Preset(_Resource):
    Arn: _R[_L["AWS::MediaConvert::Preset#/Arn"]]
    Category: _X
    Description: _X
    Name: _R[_L["AWS::MediaConvert::Preset#/Name"]]
    SettingsJson: _X
    Tags: _X
    def __init__(self, address: str, /, *, SettingsJson: _J, Category: _S | None = ..., Description: _S | None = ..., Name: _S | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...

class Queue(_Resource):
    Arn: _R[_L["AWS::MediaConvert::Queue#/Arn"]]
    ConcurrentJobs: _X
    Description: _X
    MaximumConcurrentFeeds: _X
    Name: _R[_L["AWS::MediaConvert::Queue#/Name"]]
    PricingPlan: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConcurrentJobs: _I | None = ..., Description: _S | None = ..., MaximumConcurrentFeeds: _I | None = ..., Name: _S | None = ..., PricingPlan: _S | None = ..., Status: _S | None = ..., Tags: _J | None = ..., **options: _Unpack[_O]) -> None: ...
