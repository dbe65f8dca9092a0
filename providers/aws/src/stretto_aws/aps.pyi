# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | Workspace | _R[_L["AWS::APS::Workspace#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class AnomalyDetector(_Resource):
    Alias: _X
    Arn: _R[_L["AWS::APS::AnomalyDetector#/Arn"]]
    Configuration: _X
    EvaluationIntervalInSeconds: _X
    Labels: _X
    MissingDataAction: _X
    Tags: _X
    Workspace: _X
    def __init__(self, address: str, /, *, Alias: _S, Configuration: _M, Workspace: _S, EvaluationIntervalInSeconds: _I | None = ..., Labels: _A | None = ..., MissingDataAction: _J | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ResourcePolicy(_Resource):
    PolicyDocument: _X
    WorkspaceArn: _R[_L["AWS::APS::ResourcePolicy#/WorkspaceArn"]]
    def __init__(self, address: str, /, *, PolicyDocument: _S, WorkspaceArn: _0, **options: _Unpack[_O]) -> None: ...

class RuleGroupsNamespace(_Resource):
    Arn: _R[_L["AWS::APS::RuleGroupsNamespace#/Arn"]]
    Data: _X
    Name: _X
    Tags: _X
    Workspace: _X
    def __init__(self, address: str, /, *, Data: _S, Name: _S, Workspace: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Scraper(_Resource):
    Alias: _X
    Arn: _R[_L["AWS::APS::Scraper#/Arn"]]
    Destination: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    RoleConfiguration: _X
    ScrapeConfiguration: _X
    ScraperId: _R[_L["AWS::APS::Scraper#/ScraperId"]]
    ScraperLoggingConfiguration: _X
    Source: _X
    Tags: _X
    def __init__(self, address: str, /, *, Destination: _M, ScrapeConfiguration: _M, Source: _M, Alias: _S | None = ..., RoleConfiguration: _M | None = ..., ScraperLoggingConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Workspace(_Resource):
    AlertManagerDefinition: _X
    Alias: _X
    Arn: _R[_L["AWS::APS::Workspace#/Arn"]]
    KmsKeyArn: _X
    LoggingConfiguration: _X
    PrometheusEndpoint: _X
    QueryLoggingConfiguration: _X
    Tags: _X
    WorkspaceConfiguration: _X
    WorkspaceId: _R[_L["AWS::APS::Workspace#/WorkspaceId"]]
    def __init__(self, address: str, /, *, AlertManagerDefinition: _S | None = ..., Alias: _S | None = ..., KmsKeyArn: _1 | None = ..., LoggingConfiguration: _M | None = ..., QueryLoggingConfiguration: _M | None = ..., Tags: _A | None = ..., WorkspaceConfiguration: _M | None = ..., **options: _Unpack[_O]) -> None: ...
