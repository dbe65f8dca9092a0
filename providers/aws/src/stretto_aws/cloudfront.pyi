# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | AnycastIpList | _R[_L["AWS::CloudFront::AnycastIpList#/Id"]]
_1: _TypeAlias = _T | Distribution | StreamingDistribution | _R[_L["AWS::CloudFront::Distribution#/Id", "AWS::CloudFront::StreamingDistribution#/Id"]]
_2: _TypeAlias = _T | ConnectionGroup | _R[_L["AWS::CloudFront::ConnectionGroup#/Id", "AWS::CloudFront::ConnectionGroup#/Arn"]]

class AnycastIpList(_Resource):
    AnycastIpList: _X
    ETag: _X
    Id: _R[_L["AWS::CloudFront::AnycastIpList#/Id"]]
    IpAddressType: _X
    IpCount: _X
    IpamCidrConfigResults: _X
    IpamCidrConfigs: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, IpCount: _I, Name: _S, IpAddressType: _S | None = ..., IpamCidrConfigs: _A | None = ..., Tags: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class CachePolicy(_Resource):
    CachePolicyConfig: _X
    Id: _R[_L["AWS::CloudFront::CachePolicy#/Id"]]
    LastModifiedTime: _X
    def __init__(self, address: str, /, *, CachePolicyConfig: _M, **options: _Unpack[_O]) -> None: ...

class CloudFrontOriginAccessIdentity(_Resource):
    CloudFrontOriginAccessIdentityConfig: _X
    Id: _R[_L["AWS::CloudFront::CloudFrontOriginAccessIdentity#/Id"]]
    S3CanonicalUserId: _X
    def __init__(self, address: str, /, *, CloudFrontOriginAccessIdentityConfig: _M, **options: _Unpack[_O]) -> None: ...

class ConnectionFunction(_Resource):
    AutoPublish: _X
    ConnectionFunctionArn: _R[_L["AWS::CloudFront::ConnectionFunction#/ConnectionFunctionArn"]]
    ConnectionFunctionCode: _X
    ConnectionFunctionConfig: _X
    CreatedTime: _X
    ETag: _X
    Id: _R[_L["AWS::CloudFront::ConnectionFunction#/Id"]]
    LastModifiedTime: _X
    Name: _X
    Stage: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConnectionFunctionCode: _S, ConnectionFunctionConfig: _M, Name: _S, AutoPublish: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ConnectionGroup(_Resource):
    AnycastIpListId: _R[_L["AWS::CloudFront::AnycastIpList#/Id"]]
    Arn: _R[_L["AWS::CloudFront::ConnectionGroup#/Arn"]]
    CreatedTime: _X
    ETag: _X
    Enabled: _X
    Id: _R[_L["AWS::CloudFront::ConnectionGroup#/Id"]]
    Ipv6Enabled: _X
    IsDefault: _X
    LastModifiedTime: _X
    Name: _X
    RoutingEndpoint: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, AnycastIpListId: _0 | None = ..., Enabled: _B | None = ..., Ipv6Enabled: _B | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ContinuousDeploymentPolicy(_Resource):
    ContinuousDeploymentPolicyConfig: _X
    Id: _R[_L["AWS::CloudFront::ContinuousDeploymentPolicy#/Id"]]
    LastModifiedTime: _X
    def __init__(self, address: str, /, *, ContinuousDeploymentPolicyConfig: _M, **options: _Unpack[_O]) -> None: ...

class Distribution(_Resource):
    DistributionConfig: _X
    DomainName: _X
    Id: _R[_L["AWS::CloudFront::Distribution#/Id"]]
    Tags: _X
    def __init__(self, address: str, /, *, DistributionConfig: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DistributionTenant(_Resource):
    Arn: _R[_L["AWS::CloudFront::DistributionTenant#/Arn"]]
    ConnectionGroupId: _X
    CreatedTime: _X
    Customizations: _X
    DistributionId: _X
    DomainResults: _X
    Domains: _X
    ETag: _X
    Enabled: _X
    Id: _R[_L["AWS::CloudFront::DistributionTenant#/Id"]]
    LastModifiedTime: _X
    ManagedCertificateRequest: _X
    Name: _X
    Parameters: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, DistributionId: _1, Domains: _A, Name: _S, ConnectionGroupId: _2 | None = ..., Customizations: _M | None = ..., Enabled: _B | None = ..., ManagedCertificateRequest: _M | None = ..., Parameters: _A | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FieldLevelEncryptionConfig(_Resource):
    Arn: _R[_L["AWS::CloudFront::FieldLevelEncryptionConfig#/Arn"]]
    CallerReference: _X
    Comment: _X
    ContentTypeProfileConfig: _X
    Id: _R[_L["AWS::CloudFront::FieldLevelEncryptionConfig#/Id"]]
    LastModifiedTime: _X
    QueryArgProfileConfig: _X
    def __init__(self, address: str, /, *, CallerReference: _S, ContentTypeProfileConfig: _M, QueryArgProfileConfig: _M, Comment: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class FieldLevelEncryptionProfile(_Resource):
    Arn: _R[_L["AWS::CloudFront::FieldLevelEncryptionProfile#/Arn"]]
    FieldLevelEncryptionProfileConfig: _X
    Id: _R[_L["AWS::CloudFront::FieldLevelEncryptionProfile#/Id"]]
    LastModifiedTime: _X
    def __init__(self, address: str, /, *, FieldLevelEncryptionProfileConfig: _M, **options: _Unpack[_O]) -> None: ...

class Function(_Resource):
    AutoPublish: _X
    FunctionARN: _R[_L["AWS::CloudFront::Function#/FunctionARN"]]
    FunctionCode: _X
    FunctionConfig: _X
    FunctionMetadata: _X
    Name: _X
    Stage: _X
    Tags: _X
    def __init__(self, address: str, /, *, FunctionCode: _S, FunctionConfig: _M, Name: _S, AutoPublish: _B | None = ..., FunctionMetadata: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class KeyGroup(_Resource):
    Id: _R[_L["AWS::CloudFront::KeyGroup#/Id"]]
    KeyGroupConfig: _X
    LastModifiedTime: _X
    def __init__(self, address: str, /, *, KeyGroupConfig: _M, **options: _Unpack[_O]) -> None: ...

class KeyValueStore(_Resource):
    Arn: _R[_L["AWS::CloudFront::KeyValueStore#/Arn"]]
    Comment: _X
    Id: _R[_L["AWS::CloudFront::KeyValueStore#/Id"]]
    ImportSource: _X
    Name: _R[_L["AWS::CloudFront::KeyValueStore#/Name"]]
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, Comment: _S | None = ..., ImportSource: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MonitoringSubscription(_Resource):
    DistributionId: _R[_L["AWS::CloudFront::MonitoringSubscription#/DistributionId"]]
    MonitoringSubscription: _X
    def __init__(self, address: str, /, *, DistributionId: _1, MonitoringSubscription: _M, **options: _Unpack[_O]) -> None: ...

class OriginAccessControl(_Resource):
    Id: _R[_L["AWS::CloudFront::OriginAccessControl#/Id"]]
    OriginAccessControlConfig: _X
    def __init__(self, address: str, /, *, OriginAccessControlConfig: _M, **options: _Unpack[_O]) -> None: ...

class OriginRequestPolicy(_Resource):
    Id: _R[_L["AWS::CloudFront::OriginRequestPolicy#/Id"]]
    LastModifiedTime: _X
    OriginRequestPolicyConfig: _X
    def __init__(self, address: str, /, *, OriginRequestPolicyConfig: _M, **options: _Unpack[_O]) -> None: ...

class PublicKey(_Resource):
    CreatedTime: _X
    Id: _R[_L["AWS::CloudFront::PublicKey#/Id"]]
    PublicKeyConfig: _X
    def __init__(self, address: str, /, *, PublicKeyConfig: _M, **options: _Unpack[_O]) -> None: ...

class RealtimeLogConfig(_Resource):
    Arn: _R[_L["AWS::CloudFront::RealtimeLogConfig#/Arn"]]
    EndPoints: _X
    Fields: _X
    Name: _X
    SamplingRate: _X
    def __init__(self, address: str, /, *, EndPoints: _A, Fields: _A, Name: _S, SamplingRate: _F, **options: _Unpack[_O]) -> None: ...

class ResponseHeadersPolicy(_Resource):
    Id: _R[_L["AWS::CloudFront::ResponseHeadersPolicy#/Id"]]
    LastModifiedTime: _X
    ResponseHeadersPolicyConfig: _X
    def __init__(self, address: str, /, *, ResponseHeadersPolicyConfig: _M, **options: _Unpack[_O]) -> None: ...

class StreamingDistribution(_Resource):
    DomainName: _X
    Id: _R[_L["AWS::CloudFront::StreamingDistribution#/Id"]]
    StreamingDistributionConfig: _X
    Tags: _X
    def __init__(self, address: str, /, *, StreamingDistributionConfig: _M, Tags: _A, **options: _Unpack[_O]) -> None: ...

class TrustStore(_Resource):
    Arn: _R[_L["AWS::CloudFront::TrustStore#/Arn"]]
    CaCertificatesBundleSource: _X
    ETag: _X
    Id: _R[_L["AWS::CloudFront::TrustStore#/Id"]]
    LastModifiedTime: _X
    Name: _X
    NumberOfCaCertificates: _X
    Status: _X
    Tags: _X
    UseClientCertificateOCSPEndpoint: _X
    def __init__(self, address: str, /, *, Name: _S, CaCertificatesBundleSource: _M | None = ..., Tags: _A | None = ..., UseClientCertificateOCSPEndpoint: _B | None = ..., **options: _Unpack[_O]) -> None: ...

class VpcOrigin(_Resource):
    AccountId: _X
    Arn: _R[_L["AWS::CloudFront::VpcOrigin#/Arn"]]
    CreatedTime: _X
    Id: _R[_L["AWS::CloudFront::VpcOrigin#/Id"]]
    LastModifiedTime: _X
    Status: _X
    Tags: _X
    VpcOriginEndpointConfig: _X
    def __init__(self, address: str, /, *, VpcOriginEndpointConfig: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
