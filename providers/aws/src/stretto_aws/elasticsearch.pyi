# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X


class Domain(_Resource):
    AccessPolicies: _X
    AdvancedOptions: _X
    AdvancedSecurityOptions: _X
    Arn: _R[_L["AWS::Elasticsearch::Domain#/Arn"]]
    CognitoOptions: _X
    DomainArn: _R[_L["AWS::Elasticsearch::Domain#/DomainArn"]]
    DomainEndpoint: _X
    DomainEndpointOptions: _X
    DomainName: _X
    EBSOptions: _X
    ElasticsearchClusterConfig: _X
    ElasticsearchVersion: _X
    EncryptionAtRestOptions: _X
    Id: _R[_L["AWS::Elasticsearch::Domain#/Id"]]
    LogPublishingOptions: _X
    NodeToNodeEncryptionOptions: _X
    SnapshotOptions: _X
    Tags: _X
    VPCOptions: _X
    def __init__(self, address: str, /, *, AccessPolicies: _J | None = ..., AdvancedOptions: _M | None = ..., AdvancedSecurityOptions: _M | None = ..., CognitoOptions: _M | None = ..., DomainEndpointOptions: _M | None = ..., DomainName: _S | None = ..., EBSOptions: _M | None = ..., ElasticsearchClusterConfig: _M | None = ..., ElasticsearchVersion: _S | None = ..., EncryptionAtRestOptions: _M | None = ..., LogPublishingOptions: _M | None = ..., NodeToNodeEncryptionOptions: _M | None = ..., SnapshotOptions: _M | None = ..., Tags: _A | None = ..., VPCOptions: _M | None = ..., **options: _Unpack[_O]) -> None: ...
