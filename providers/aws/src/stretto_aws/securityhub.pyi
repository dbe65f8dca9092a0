# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_1: _TypeAlias = _T | ConfigurationPolicy | _R[_L["AWS::SecurityHub::ConfigurationPolicy#/Id", "AWS::SecurityHub::ConfigurationPolicy#/Arn"]]

class ActionTarget(_Resource):
    ActionTargetArn: _R[_L["AWS::SecurityHub::ActionTarget#/ActionTargetArn"]]
    Description: _X
    Id: _X
    Name: _X
    def __init__(self, address: str, /, *, Description: _S, Id: _S, Name: _S, **options: _Unpack[_O]) -> None: ...

class AggregatorV2(_Resource):
    AggregationRegion: _X
    AggregatorV2Arn: _R[_L["AWS::SecurityHub::AggregatorV2#/AggregatorV2Arn"]]
    LinkedRegions: _X
    RegionLinkingMode: _X
    Tags: _X
    def __init__(self, address: str, /, *, LinkedRegions: _A, RegionLinkingMode: _S, Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AutomationRule(_Resource):
    Actions: _X
    CreatedAt: _X
    CreatedBy: _X
    Criteria: _X
    Description: _X
    IsTerminal: _X
    RuleArn: _R[_L["AWS::SecurityHub::AutomationRule#/RuleArn"]]
    RuleName: _X
    RuleOrder: _X
    RuleStatus: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Actions: _A, Criteria: _M, Description: _S, RuleName: _S, RuleOrder: _I, IsTerminal: _B | None = ..., RuleStatus: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AutomationRuleV2(_Resource):
    Actions: _X
    CreatedAt: _X
    Criteria: _X
    Description: _X
    RuleArn: _R[_L["AWS::SecurityHub::AutomationRuleV2#/RuleArn"]]
    RuleId: _X
    RuleName: _X
    RuleOrder: _X
    RuleStatus: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, Actions: _A, Criteria: _M, Description: _S, RuleName: _S, RuleOrder: _F, RuleStatus: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfigurationPolicy(_Resource):
    Arn: _R[_L["AWS::SecurityHub::ConfigurationPolicy#/Arn"]]
    ConfigurationPolicy: _X
    CreatedAt: _X
    Description: _X
    Id: _R[_L["AWS::SecurityHub::ConfigurationPolicy#/Id"]]
    Name: _X
    ServiceEnabled: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ConfigurationPolicy: _M, Name: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Connector(_Resource):
    ConnectorArn: _R[_L["AWS::SecurityHub::Connector#/ConnectorArn"]]
    ConnectorId: _R[_L["AWS::SecurityHub::Connector#/ConnectorId"]]
    ConnectorStatus: _X
    CreatedAt: _X
    CreatedBy: _X
    Description: _X
    EnablementStatus: _X
    Issues: _X
    LastCheckedAt: _X
    LastUpdatedAt: _X
    Message: _X
    Name: _X
    Provider: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Provider: _M, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConnectorV2(_Resource):
    ConnectorArn: _R[_L["AWS::SecurityHub::ConnectorV2#/ConnectorArn"]]
    ConnectorId: _X
    ConnectorStatus: _X
    CreatedAt: _X
    Description: _X
    EnablementStatus: _X
    EnablementStatusReason: _X
    Issues: _X
    KmsKeyArn: _X
    LastCheckedAt: _X
    LastUpdatedAt: _X
    Message: _X
    Name: _X
    Provider: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Provider: _M, Description: _S | None = ..., KmsKeyArn: _0 | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class DelegatedAdmin(_Resource):
    AdminAccountId: _X
    DelegatedAdminIdentifier: _R[_L["AWS::SecurityHub::DelegatedAdmin#/DelegatedAdminIdentifier"]]
    Status: _X
    def __init__(self, address: str, /, *, AdminAccountId: _S, **options: _Unpack[_O]) -> None: ...

class FindingAggregator(_Resource):
    FindingAggregationRegion: _X
    FindingAggregatorArn: _R[_L["AWS::SecurityHub::FindingAggregator#/FindingAggregatorArn"]]
    RegionLinkingMode: _X
    Regions: _X
    def __init__(self, address: str, /, *, RegionLinkingMode: _S, Regions: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Hub(_Resource):
    ARN: _R[_L["AWS::SecurityHub::Hub#/ARN"]]
    AutoEnableControls: _X
    ControlFindingGenerator: _X
    EnableDefaultStandards: _X
    SubscribedAt: _X
    Tags: _X
    def __init__(self, address: str, /, *, AutoEnableControls: _B | None = ..., ControlFindingGenerator: _S | None = ..., EnableDefaultStandards: _B | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class HubV2(_Resource):
    HubV2Arn: _R[_L["AWS::SecurityHub::HubV2#/HubV2Arn"]]
    NetworkScanning: _X
    SubscribedAt: _X
    Tags: _X
    def __init__(self, address: str, /, *, NetworkScanning: _M | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Insight(_Resource):
    Filters: _X
    GroupByAttribute: _X
    InsightArn: _R[_L["AWS::SecurityHub::Insight#/InsightArn"]]
    Name: _X
    def __init__(self, address: str, /, *, Filters: _M, GroupByAttribute: _S, Name: _S, **options: _Unpack[_O]) -> None: ...

class OrganizationConfiguration(_Resource):
    AutoEnable: _X
    AutoEnableStandards: _X
    ConfigurationType: _X
    MemberAccountLimitReached: _X
    OrganizationConfigurationIdentifier: _R[_L["AWS::SecurityHub::OrganizationConfiguration#/OrganizationConfigurationIdentifier"]]
    Status: _X
    StatusMessage: _X
    def __init__(self, address: str, /, *, AutoEnable: _B, AutoEnableStandards: _S | None = ..., ConfigurationType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class PolicyAssociation(_Resource):
    AssociationIdentifier: _R[_L["AWS::SecurityHub::PolicyAssociation#/AssociationIdentifier"]]
    AssociationStatus: _X
    AssociationStatusMessage: _X
    AssociationType: _X
    ConfigurationPolicyId: _X
    TargetId: _X
    TargetType: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, ConfigurationPolicyId: _1, TargetId: _S, TargetType: _S, **options: _Unpack[_O]) -> None: ...

class ProductSubscription(_Resource):
    ProductArn: _X
    ProductSubscriptionArn: _R[_L["AWS::SecurityHub::ProductSubscription#/ProductSubscriptionArn"]]
    def __init__(self, address: str, /, *, ProductArn: _S, **options: _Unpack[_O]) -> None: ...

class SecurityControl(_Resource):
    LastUpdateReason: _X
    Parameters: _X
    SecurityControlArn: _X
    SecurityControlId: _R[_L["AWS::SecurityHub::SecurityControl#/SecurityControlId"]]
    def __init__(self, address: str, /, *, Parameters: _M, LastUpdateReason: _S | None = ..., SecurityControlArn: _S | None = ..., SecurityControlId: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class Standard(_Resource):
    DisabledStandardsControls: _X
    StandardsArn: _X
    StandardsSubscriptionArn: _R[_L["AWS::SecurityHub::Standard#/StandardsSubscriptionArn"]]
    def __init__(self, address: str, /, *, StandardsArn: _S, DisabledStandardsControls: _A | None = ..., **options: _Unpack[_O]) -> None: ...
