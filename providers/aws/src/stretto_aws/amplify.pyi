# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | App | _R[_L["AWS::Amplify::App#/AppId", "AWS::Amplify::App#/Arn"]]

class App(_Resource):
    AccessToken: _X
    AppId: _R[_L["AWS::Amplify::App#/AppId"]]
    AppName: _X
    Arn: _R[_L["AWS::Amplify::App#/Arn"]]
    AutoBranchCreationConfig: _X
    BasicAuthConfig: _X
    BuildSpec: _X
    CacheConfig: _X
    ComputeRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    CustomHeaders: _X
    CustomRules: _X
    DefaultDomain: _X
    Description: _X
    EnableBranchAutoDeletion: _X
    EnvironmentVariables: _X
    IAMServiceRole: _X
    JobConfig: _X
    Name: _X
    OauthToken: _X
    Platform: _X
    Repository: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, AccessToken: _S | None = ..., AutoBranchCreationConfig: _M | None = ..., BasicAuthConfig: _M | None = ..., BuildSpec: _S | None = ..., CacheConfig: _M | None = ..., ComputeRoleArn: _0 | None = ..., CustomHeaders: _S | None = ..., CustomRules: _A | None = ..., Description: _S | None = ..., EnableBranchAutoDeletion: _B | None = ..., EnvironmentVariables: _A | None = ..., IAMServiceRole: _S | None = ..., JobConfig: _M | None = ..., OauthToken: _S | None = ..., Platform: _S | None = ..., Repository: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Branch(_Resource):
    AppId: _X
    Arn: _R[_L["AWS::Amplify::Branch#/Arn"]]
    Backend: _X
    BasicAuthConfig: _X
    BranchName: _X
    BuildSpec: _X
    ComputeRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Description: _X
    EnableAutoBuild: _X
    EnablePerformanceMode: _X
    EnablePullRequestPreview: _X
    EnableSkewProtection: _X
    EnvironmentVariables: _X
    Framework: _X
    PullRequestEnvironmentName: _X
    Stage: _X
    Tags: _X
    def __init__(self, address: str, /, *, AppId: _1, BranchName: _S, Backend: _M | None = ..., BasicAuthConfig: _M | None = ..., BuildSpec: _S | None = ..., ComputeRoleArn: _0 | None = ..., Description: _S | None = ..., EnableAutoBuild: _B | None = ..., EnablePerformanceMode: _B | None = ..., EnablePullRequestPreview: _B | None = ..., EnableSkewProtection: _B | None = ..., EnvironmentVariables: _A | None = ..., Framework: _S | None = ..., PullRequestEnvironmentName: _S | None = ..., Stage: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Domain(_Resource):
    AppId: _X
    Arn: _R[_L["AWS::Amplify::Domain#/Arn"]]
    AutoSubDomainCreationPatterns: _X
    AutoSubDomainIAMRole: _X
    Certificate: _X
    CertificateRecord: _X
    CertificateSettings: _X
    DomainName: _X
    DomainStatus: _X
    EnableAutoSubDomain: _X
    StatusReason: _X
    SubDomainSettings: _X
    UpdateStatus: _X
    def __init__(self, address: str, /, *, AppId: _1, DomainName: _S, SubDomainSettings: _A, AutoSubDomainCreationPatterns: _A | None = ..., AutoSubDomainIAMRole: _S | None = ..., CertificateSettings: _M | None = ..., EnableAutoSubDomain: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class Webhook(_Resource):
    AppId: _X
    Arn: _R[_L["AWS::Amplify::Webhook#/Arn"]]
    BranchName: _X
    Description: _X
    Tags: _X
    WebhookId: _R[_L["AWS::Amplify::Webhook#/WebhookId"]]
    WebhookUrl: _X
    def __init__(self, address: str, /, *, BranchName: _S, AppId: _1 | None = ..., Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
