# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Deployment(_Resource):
    AssociatedPolicyList: _X
    AssociatedScopeList: _X
    DeploymentArn: _R[_L["AWS::NetworkSecurityManager::Deployment#/DeploymentArn"]]
    DeploymentConfiguration: _X
    DeploymentDescription: _X
    DeploymentId: _R[_L["AWS::NetworkSecurityManager::Deployment#/DeploymentId"]]
    DeploymentName: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    Version: _X
    def __init__(self, address: str, /, *, DeploymentName: _S, AssociatedPolicyList: _A | None = ..., AssociatedScopeList: _A | None = ..., DeploymentConfiguration: _M | None = ..., DeploymentDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Policy(_Resource):
    AssociatedTemplateAndRuleList: _X
    FirewallType: _X
    PolicyArn: _R[_L["AWS::NetworkSecurityManager::Policy#/PolicyArn"]]
    PolicyConfiguration: _X
    PolicyDescription: _X
    PolicyId: _R[_L["AWS::NetworkSecurityManager::Policy#/PolicyId"]]
    PolicyName: _X
    Priority: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    Version: _X
    def __init__(self, address: str, /, *, FirewallType: _S, PolicyConfiguration: _M, PolicyName: _S, Priority: _I, AssociatedTemplateAndRuleList: _A | None = ..., PolicyDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Rule(_Resource):
    Configuration: _X
    FirewallType: _X
    RuleArn: _R[_L["AWS::NetworkSecurityManager::Rule#/RuleArn"]]
    RuleDescription: _X
    RuleId: _R[_L["AWS::NetworkSecurityManager::Rule#/RuleId"]]
    RuleName: _X
    RuleType: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    Version: _X
    def __init__(self, address: str, /, *, RuleName: _S, Configuration: _S | None = ..., FirewallType: _S | None = ..., RuleDescription: _S | None = ..., RuleType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Scope(_Resource):
    ScopeArn: _R[_L["AWS::NetworkSecurityManager::Scope#/ScopeArn"]]
    ScopeConfiguration: _X
    ScopeDescription: _X
    ScopeId: _R[_L["AWS::NetworkSecurityManager::Scope#/ScopeId"]]
    ScopeName: _X
    Status: _X
    Tags: _X
    UpdatedAt: _X
    Version: _X
    def __init__(self, address: str, /, *, ScopeName: _S, ScopeConfiguration: _S | None = ..., ScopeDescription: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Template(_Resource):
    AssociatedRuleList: _X
    FirewallType: _X
    Status: _X
    Tags: _X
    TemplateArn: _R[_L["AWS::NetworkSecurityManager::Template#/TemplateArn"]]
    TemplateDescription: _X
    TemplateId: _R[_L["AWS::NetworkSecurityManager::Template#/TemplateId"]]
    TemplateName: _X
    UpdatedAt: _X
    Version: _X
    def __init__(self, address: str, /, *, TemplateName: _S, AssociatedRuleList: _A | None = ..., FirewallType: _S | None = ..., Tags: _A | None = ..., TemplateDescription: _S | None = ..., **options: _Unpack[_O]) -> None: ...
