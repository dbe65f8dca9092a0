# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]

class DatasetIntegration(_Resource):
    Arn: _R[_L["AWS::ObservabilityAdmin::DatasetIntegration#/Arn"]]
    CreatedAt: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, RoleArn: _0, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OrganizationCentralizationRule(_Resource):
    Rule: _X
    RuleArn: _R[_L["AWS::ObservabilityAdmin::OrganizationCentralizationRule#/RuleArn"]]
    RuleName: _X
    Tags: _X
    def __init__(self, address: str, /, *, Rule: _M, RuleName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class OrganizationTelemetryRule(_Resource):
    RegionStatuses: _X
    Rule: _X
    RuleArn: _R[_L["AWS::ObservabilityAdmin::OrganizationTelemetryRule#/RuleArn"]]
    RuleName: _X
    Tags: _X
    def __init__(self, address: str, /, *, Rule: _M, RuleName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class S3TableIntegration(_Resource):
    Arn: _R[_L["AWS::ObservabilityAdmin::S3TableIntegration#/Arn"]]
    Encryption: _X
    LogSources: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, Encryption: _M, RoleArn: _0, LogSources: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TelemetryEnrichment(_Resource):
    Scope: _R[_L["AWS::ObservabilityAdmin::TelemetryEnrichment#/Scope"]]
    Status: _X
    def __init__(self, address: str, /, *, Scope: _S, **options: _Unpack[_O]) -> None: ...

class TelemetryPipelines(_Resource):
    Arn: _R[_L["AWS::ObservabilityAdmin::TelemetryPipelines#/Arn"]]
    Configuration: _X
    Name: _X
    Pipeline: _X
    PipelineIdentifier: _R[_L["AWS::ObservabilityAdmin::TelemetryPipelines#/PipelineIdentifier"]]
    Status: _X
    StatusReason: _X
    Tags: _X
    def __init__(self, address: str, /, *, Configuration: _M, Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TelemetryRule(_Resource):
    RegionStatuses: _X
    Rule: _X
    RuleArn: _R[_L["AWS::ObservabilityAdmin::TelemetryRule#/RuleArn"]]
    RuleName: _X
    Tags: _X
    def __init__(self, address: str, /, *, Rule: _M, RuleName: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
