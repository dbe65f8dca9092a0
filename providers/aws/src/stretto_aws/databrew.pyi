# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Dataset | _R[_L["AWS::DataBrew::Dataset#/Name"]]
_2: _TypeAlias = _T | Project | _R[_L["AWS::DataBrew::Project#/Name"]]
_3: _TypeAlias = _T | Recipe | _R[_L["AWS::DataBrew::Recipe#/Name"]]
_4: _TypeAlias = _T | Job | _R[_L["AWS::DataBrew::Job#/Name"]]

class Dataset(_Resource):
    Format: _X
    FormatOptions: _X
    Input: _X
    Name: _R[_L["AWS::DataBrew::Dataset#/Name"]]
    PathOptions: _X
    Source: _X
    Tags: _X
    def __init__(self, address: str, /, *, Input: _M, Name: _S, Format: _S | None = ..., FormatOptions: _M | None = ..., PathOptions: _M | None = ..., Source: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Job(_Resource):
    DataCatalogOutputs: _X
    DatabaseOutputs: _X
    DatasetName: _R[_L["AWS::DataBrew::Dataset#/Name"]]
    EncryptionKeyArn: _X
    EncryptionMode: _X
    JobSample: _X
    LogSubscription: _X
    MaxCapacity: _X
    MaxRetries: _X
    Name: _R[_L["AWS::DataBrew::Job#/Name"]]
    OutputLocation: _X
    Outputs: _X
    ProfileConfiguration: _X
    ProjectName: _R[_L["AWS::DataBrew::Project#/Name"]]
    Recipe: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    Timeout: _X
    Type: _X
    ValidationConfigurations: _X
    def __init__(self, address: str, /, *, Name: _S, RoleArn: _0, Type: _S, DataCatalogOutputs: _A | None = ..., DatabaseOutputs: _A | None = ..., DatasetName: _1 | None = ..., EncryptionKeyArn: _S | None = ..., EncryptionMode: _S | None = ..., JobSample: _M | None = ..., LogSubscription: _S | None = ..., MaxCapacity: _I | None = ..., MaxRetries: _I | None = ..., OutputLocation: _M | None = ..., Outputs: _A | None = ..., ProfileConfiguration: _M | None = ..., ProjectName: _2 | None = ..., Recipe: _M | None = ..., Tags: _A | None = ..., Timeout: _I | None = ..., ValidationConfigurations: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Project(_Resource):
    DatasetName: _R[_L["AWS::DataBrew::Dataset#/Name"]]
    Name: _R[_L["AWS::DataBrew::Project#/Name"]]
    RecipeName: _R[_L["AWS::DataBrew::Recipe#/Name"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Sample: _X
    Tags: _X
    def __init__(self, address: str, /, *, DatasetName: _1, Name: _S, RecipeName: _3, RoleArn: _0, Sample: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Recipe(_Resource):
    Description: _X
    Name: _R[_L["AWS::DataBrew::Recipe#/Name"]]
    Steps: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Steps: _A, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Ruleset(_Resource):
    Description: _X
    Name: _R[_L["AWS::DataBrew::Ruleset#/Name"]]
    Rules: _X
    Tags: _X
    TargetArn: _X
    def __init__(self, address: str, /, *, Name: _S, Rules: _A, TargetArn: _S, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Schedule(_Resource):
    CronExpression: _X
    JobNames: _X
    Name: _R[_L["AWS::DataBrew::Schedule#/Name"]]
    Tags: _X
    def __init__(self, address: str, /, *, CronExpression: _S, Name: _S, JobNames: _Q[_4] | _U | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
