# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class GatewayRoute(_Resource):
    Arn: _R[_L["AWS::AppMesh::GatewayRoute#/Arn"]]
    GatewayRouteName: _X
    Id: _R[_L["AWS::AppMesh::GatewayRoute#/Id"]]
    MeshName: _X
    MeshOwner: _X
    ResourceOwner: _X
    Spec: _X
    Tags: _X
    Uid: _X
    VirtualGatewayName: _X
    def __init__(self, address: str, /, *, MeshName: _S, Spec: _M, VirtualGatewayName: _S, GatewayRouteName: _S | None = ..., MeshOwner: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Mesh(_Resource):
    Arn: _R[_L["AWS::AppMesh::Mesh#/Arn"]]
    Id: _R[_L["AWS::AppMesh::Mesh#/Id"]]
    MeshName: _X
    MeshOwner: _X
    ResourceOwner: _X
    Spec: _X
    Tags: _X
    Uid: _X
    def __init__(self, address: str, /, *, MeshName: _S | None = ..., Spec: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Route(_Resource):
    Arn: _R[_L["AWS::AppMesh::Route#/Arn"]]
    Id: _R[_L["AWS::AppMesh::Route#/Id"]]
    MeshName: _X
    MeshOwner: _X
    ResourceOwner: _X
    RouteName: _X
    Spec: _X
    Tags: _X
    Uid: _X
    VirtualRouterName: _X
    def __init__(self, address: str, /, *, MeshName: _S, Spec: _M, VirtualRouterName: _S, MeshOwner: _S | None = ..., RouteName: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class VirtualGateway(_Resource):
    Arn: _R[_L["AWS::AppMesh::VirtualGateway#/Arn"]]
    Id: _R[_L["AWS::AppMesh::VirtualGateway#/Id"]]
    MeshName: _X
    MeshOwner: _X
    ResourceOwner: _X
    Spec: _X
    Tags: _X
    Uid: _X
    VirtualGatewayName: _X
    def __init__(self, address: str, /, *, MeshName: _S, Spec: _M, MeshOwner: _S | None = ..., Tags: _A | None = ..., VirtualGatewayName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VirtualNode(_Resource):
    Arn: _R[_L["AWS::AppMesh::VirtualNode#/Arn"]]
    Id: _R[_L["AWS::AppMesh::VirtualNode#/Id"]]
    MeshName: _X
    MeshOwner: _X
    ResourceOwner: _X
    Spec: _X
    Tags: _X
    Uid: _X
    VirtualNodeName: _X
    def __init__(self, address: str, /, *, MeshName: _S, Spec: _M, MeshOwner: _S | None = ..., Tags: _A | None = ..., VirtualNodeName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VirtualRouter(_Resource):
    Arn: _R[_L["AWS::AppMesh::VirtualRouter#/Arn"]]
    Id: _R[_L["AWS::AppMesh::VirtualRouter#/Id"]]
    MeshName: _X
    MeshOwner: _X
    ResourceOwner: _X
    Spec: _X
    Tags: _X
    Uid: _X
    VirtualRouterName: _X
    def __init__(self, address: str, /, *, MeshName: _S, Spec: _M, MeshOwner: _S | None = ..., Tags: _A | None = ..., VirtualRouterName: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VirtualService(_Resource):
    Arn: _R[_L["AWS::AppMesh::VirtualService#/Arn"]]
    Id: _R[_L["AWS::AppMesh::VirtualService#/Id"]]
    MeshName: _X
    MeshOwner: _X
    ResourceOwner: _X
    Spec: _X
    Tags: _X
    Uid: _X
    VirtualServiceName: _X
    def __init__(self, address: str, /, *, MeshName: _S, Spec: _M, VirtualServiceName: _S, MeshOwner: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
