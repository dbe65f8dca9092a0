# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::WAFv2::WebACL#/Arn"]]

class IPSet(_Resource):
    Addresses: _X
    Arn: _R[_L["AWS::WAFv2::IPSet#/Arn"]]
    Description: _X
    IPAddressVersion: _X
    Id: _R[_L["AWS::WAFv2::IPSet#/Id"]]
    Name: _R[_L["AWS::WAFv2::IPSet#/Name"]]
    Scope: _R[_L["AWS::WAFv2::IPSet#/Scope"]]
    Tags: _X
    def __init__(self, address: str, /, *, Addresses: _A, IPAddressVersion: _S, Scope: _S, Description: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class LoggingConfiguration(_Resource):
    LogDestinationConfigs: _X
    LoggingFilter: _X
    ManagedByFirewallManager: _X
    RedactedFields: _X
    ResourceArn: _R[_L["AWS::WAFv2::LoggingConfiguration#/ResourceArn"]]
    def __init__(self, address: str, /, *, LogDestinationConfigs: _A, ResourceArn: _S, LoggingFilter: _M | None = ..., RedactedFields: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RegexPatternSet(_Resource):
    Arn: _R[_L["AWS::WAFv2::RegexPatternSet#/Arn"]]
    Description: _X
    Id: _R[_L["AWS::WAFv2::RegexPatternSet#/Id"]]
    Name: _R[_L["AWS::WAFv2::RegexPatternSet#/Name"]]
    RegularExpressionList: _X
    Scope: _R[_L["AWS::WAFv2::RegexPatternSet#/Scope"]]
    Tags: _X
    def __init__(self, address: str, /, *, RegularExpressionList: _A, Scope: _S, Description: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class RuleGroup(_Resource):
    Arn: _R[_L["AWS::WAFv2::RuleGroup#/Arn"]]
    AvailableLabels: _X
    Capacity: _X
    ConsumedLabels: _X
    CustomResponseBodies: _X
    Description: _X
    Id: _R[_L["AWS::WAFv2::RuleGroup#/Id"]]
    LabelNamespace: _X
    MonetizationConfig: _X
    Name: _R[_L["AWS::WAFv2::RuleGroup#/Name"]]
    Rules: _X
    Scope: _R[_L["AWS::WAFv2::RuleGroup#/Scope"]]
    Tags: _X
    VisibilityConfig: _X
    def __init__(self, address: str, /, *, Capacity: _I, Scope: _S, VisibilityConfig: _M, AvailableLabels: _A | None = ..., ConsumedLabels: _A | None = ..., CustomResponseBodies: _M | None = ..., Description: _S | None = ..., MonetizationConfig: _M | None = ..., Name: _S | None = ..., Rules: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WebACL(_Resource):
    ApplicationConfig: _X
    Arn: _R[_L["AWS::WAFv2::WebACL#/Arn"]]
    AssociationConfig: _X
    Capacity: _X
    CaptchaConfig: _X
    ChallengeConfig: _X
    CustomResponseBodies: _X
    DataProtectionConfig: _X
    DefaultAction: _X
    Description: _X
    Id: _R[_L["AWS::WAFv2::WebACL#/Id"]]
    LabelNamespace: _X
    MonetizationConfig: _X
    Name: _R[_L["AWS::WAFv2::WebACL#/Name"]]
    OnSourceDDoSProtectionConfig: _X
    Rules: _X
    Scope: _R[_L["AWS::WAFv2::WebACL#/Scope"]]
    Tags: _X
    TokenDomains: _X
    VisibilityConfig: _X
    def __init__(self, address: str, /, *, DefaultAction: _M, Scope: _S, VisibilityConfig: _M, ApplicationConfig: _M | None = ..., AssociationConfig: _M | None = ..., CaptchaConfig: _M | None = ..., ChallengeConfig: _M | None = ..., CustomResponseBodies: _M | None = ..., DataProtectionConfig: _M | None = ..., Description: _S | None = ..., MonetizationConfig: _M | None = ..., Name: _S | None = ..., OnSourceDDoSProtectionConfig: _M | None = ..., Rules: _A | None = ..., Tags: _A | None = ..., TokenDomains: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WebACLAssociation(_Resource):
    ResourceArn: _R[_L["AWS::WAFv2::WebACLAssociation#/ResourceArn"]]
    WebACLArn: _R[_L["AWS::WAFv2::WebACLAssociation#/WebACLArn"]]
    def __init__(self, address: str, /, *, ResourceArn: _S, WebACLArn: _0, **options: _Unpack[_O]) -> None: ...
