# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class Application(_Resource):
    AppConfigs: _X
    Arn: _R[_L["AWS::OpenSearchService::Application#/Arn"]]
    DataSources: _X
    Endpoint: _X
    IamIdentityCenterOptions: _X
    Id: _R[_L["AWS::OpenSearchService::Application#/Id"]]
    KmsKeyArn: _X
    Name: _R[_L["AWS::OpenSearchService::Application#/Name"]]
    Tags: _X
    def __init__(self, address: str, /, *, Name: _S, AppConfigs: _A | None = ..., DataSources: _A | None = ..., Endpoint: _S | None = ..., IamIdentityCenterOptions: _M | None = ..., KmsKeyArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Domain(_Resource):
    AIMLOptions: _X
    AccessPolicies: _X
    AdvancedOptions: _X
    AdvancedSecurityOptions: _X
    Arn: _R[_L["AWS::OpenSearchService::Domain#/Arn"]]
    AutomatedSnapshotPauseOptions: _X
    ClusterConfig: _X
    CognitoOptions: _X
    DeploymentStrategyOptions: _X
    DomainArn: _R[_L["AWS::OpenSearchService::Domain#/DomainArn"]]
    DomainEndpoint: _X
    DomainEndpointOptions: _X
    DomainEndpointV2: _X
    DomainEndpoints: _X
    DomainName: _R[_L["AWS::OpenSearchService::Domain#/DomainName"]]
    EBSOptions: _X
    EncryptionAtRestOptions: _X
    EngineMode: _X
    EngineVersion: _X
    IPAddressType: _X
    Id: _R[_L["AWS::OpenSearchService::Domain#/Id"]]
    IdentityCenterOptions: _X
    LogPublishingOptions: _X
    NodeToNodeEncryptionOptions: _X
    OffPeakWindowOptions: _X
    ServiceSoftwareOptions: _X
    SkipShardMigrationWait: _X
    SnapshotOptions: _X
    SoftwareUpdateOptions: _X
    Tags: _X
    UseCase: _X
    VPCOptions: _X
    def __init__(self, address: str, /, *, AIMLOptions: _M | None = ..., AccessPolicies: _J | None = ..., AdvancedOptions: _M | None = ..., AdvancedSecurityOptions: _M | None = ..., AutomatedSnapshotPauseOptions: _M | None = ..., ClusterConfig: _M | None = ..., CognitoOptions: _M | None = ..., DeploymentStrategyOptions: _M | None = ..., DomainEndpointOptions: _M | None = ..., DomainName: _S | None = ..., EBSOptions: _M | None = ..., EncryptionAtRestOptions: _M | None = ..., EngineMode: _S | None = ..., EngineVersion: _S | None = ..., IPAddressType: _S | None = ..., IdentityCenterOptions: _M | None = ..., LogPublishingOptions: _M | None = ..., NodeToNodeEncryptionOptions: _M | None = ..., OffPeakWindowOptions: _M | None = ..., SkipShardMigrationWait: _B | None = ..., SnapshotOptions: _M | None = ..., SoftwareUpdateOptions: _M | None = ..., Tags: _A | None = ..., UseCase: _S | None = ..., VPCOptions: _M | None = ..., **options: _Unpack[_O]) -> None: ...
