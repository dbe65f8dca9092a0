# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import ec2 as _ec2
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _ec2.VPC | _R[_L["AWS::EC2::VPC#/VpcId"]]

class Application(_Resource):
    ApiGatewayId: _X
    ApiGatewayProxy: _X
    ApplicationIdentifier: _R[_L["AWS::RefactorSpaces::Application#/ApplicationIdentifier"]]
    Arn: _R[_L["AWS::RefactorSpaces::Application#/Arn"]]
    EnvironmentIdentifier: _R[_L["AWS::RefactorSpaces::Application#/EnvironmentIdentifier"]]
    Name: _X
    NlbArn: _X
    NlbName: _X
    ProxyType: _X
    ProxyUrl: _X
    StageName: _X
    Tags: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    VpcLinkId: _X
    def __init__(self, address: str, /, *, EnvironmentIdentifier: _S, Name: _S, ProxyType: _S, VpcId: _0, ApiGatewayProxy: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Environment(_Resource):
    Arn: _R[_L["AWS::RefactorSpaces::Environment#/Arn"]]
    Description: _X
    EnvironmentIdentifier: _R[_L["AWS::RefactorSpaces::Environment#/EnvironmentIdentifier"]]
    Name: _X
    NetworkFabricType: _X
    Tags: _X
    TransitGatewayId: _X
    def __init__(self, address: str, /, *, Description: _S | None = ..., Name: _S | None = ..., NetworkFabricType: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Route(_Resource):
    ApplicationIdentifier: _R[_L["AWS::RefactorSpaces::Route#/ApplicationIdentifier"]]
    Arn: _R[_L["AWS::RefactorSpaces::Route#/Arn"]]
    DefaultRoute: _X
    EnvironmentIdentifier: _R[_L["AWS::RefactorSpaces::Route#/EnvironmentIdentifier"]]
    PathResourceToId: _X
    RouteIdentifier: _R[_L["AWS::RefactorSpaces::Route#/RouteIdentifier"]]
    RouteType: _X
    ServiceIdentifier: _X
    Tags: _X
    UriPathRoute: _X
    def __init__(self, address: str, /, *, ApplicationIdentifier: _S, EnvironmentIdentifier: _S, RouteType: _S, ServiceIdentifier: _S, DefaultRoute: _M | None = ..., Tags: _A | None = ..., UriPathRoute: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class Service(_Resource):
    ApplicationIdentifier: _R[_L["AWS::RefactorSpaces::Service#/ApplicationIdentifier"]]
    Arn: _R[_L["AWS::RefactorSpaces::Service#/Arn"]]
    Description: _X
    EndpointType: _X
    EnvironmentIdentifier: _R[_L["AWS::RefactorSpaces::Service#/EnvironmentIdentifier"]]
    LambdaEndpoint: _X
    Name: _X
    ServiceIdentifier: _R[_L["AWS::RefactorSpaces::Service#/ServiceIdentifier"]]
    Tags: _X
    UrlEndpoint: _X
    VpcId: _R[_L["AWS::EC2::VPC#/VpcId"]]
    def __init__(self, address: str, /, *, ApplicationIdentifier: _S, EndpointType: _S, EnvironmentIdentifier: _S, Name: _S, Description: _S | None = ..., LambdaEndpoint: _M | None = ..., Tags: _A | None = ..., UrlEndpoint: _M | None = ..., VpcId: _0 | None = ..., **options: _Unpack[_O]) -> None: ...
