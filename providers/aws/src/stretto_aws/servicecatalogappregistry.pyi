# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Application(_Resource):
    ApplicationName: _X
    ApplicationTagKey: _X
    ApplicationTagValue: _X
    Arn: _R[_L["AWS::ServiceCatalogAppRegistry::Application#/Arn"]]
    Description: _X
    Id: _R[_L["AWS::ServiceCatalogAppRegistry::Application#/Id"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AttributeGroup(_Resource):
    Arn: _R[_L["AWS::ServiceCatalogAppRegistry::AttributeGroup#/Arn"]]
    Attributes: _X
    Description: _X
    Id: _R[_L["AWS::ServiceCatalogAppRegistry::AttributeGroup#/Id"]]
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, Attributes: _J, Name: _S, Description: _S | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class AttributeGroupAssociation(_Resource):
    Application: _X
    ApplicationArn: _R[_L["AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation#/ApplicationArn"]]
    AttributeGroup: _X
    AttributeGroupArn: _R[_L["AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation#/AttributeGroupArn"]]
    def __init__(self, address: str, /, *, Application: _S, AttributeGroup: _S, **options: _Unpack[_O]) -> None: ...

class ResourceAssociation(_Resource):
    Application: _X
    ApplicationArn: _R[_L["AWS::ServiceCatalogAppRegistry::ResourceAssociation#/ApplicationArn"]]
    Resource: _X
    ResourceArn: _R[_L["AWS::ServiceCatalogAppRegistry::ResourceAssociation#/ResourceArn"]]
    ResourceType: _R[_L["AWS::ServiceCatalogAppRegistry::ResourceAssociation#/ResourceType"]]
    def __init__(self, address: str, /, *, Application: _S, Resource: _S, ResourceType: _S, **options: _Unpack[_O]) -> None: ...
