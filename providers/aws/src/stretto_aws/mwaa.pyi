# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/KeyId", "AWS::KMS::Key#/Arn", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]

class Environment(_Resource):
    AirflowConfigurationOptions: _X
    AirflowVersion: _X
    Arn: _R[_L["AWS::MWAA::Environment#/Arn"]]
    CeleryExecutorQueue: _X
    DagS3Path: _X
    DatabaseVpcEndpointService: _X
    EndpointManagement: _X
    EnvironmentClass: _X
    ExecutionRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    KmsKey: _X
    LoggingConfiguration: _X
    MaxWebservers: _X
    MaxWorkers: _X
    MinWebservers: _X
    MinWorkers: _X
    Name: _R[_L["AWS::MWAA::Environment#/Name"]]
    NetworkConfiguration: _X
    PluginsS3ObjectVersion: _X
    PluginsS3Path: _X
    RequirementsS3ObjectVersion: _X
    RequirementsS3Path: _X
    Schedulers: _X
    SourceBucketArn: _X
    StartupScriptS3ObjectVersion: _X
    StartupScriptS3Path: _X
    Tags: _X
    WebserverAccessMode: _X
    WebserverUrl: _X
    WebserverVpcEndpointService: _X
    WeeklyMaintenanceWindowStart: _X
    WorkerReplacementStrategy: _X
    def __init__(self, address: str, /, *, Name: _S, AirflowConfigurationOptions: _J | None = ..., AirflowVersion: _S | None = ..., DagS3Path: _S | None = ..., EndpointManagement: _S | None = ..., EnvironmentClass: _S | None = ..., ExecutionRoleArn: _0 | None = ..., KmsKey: _1 | None = ..., LoggingConfiguration: _M | None = ..., MaxWebservers: _I | None = ..., MaxWorkers: _I | None = ..., MinWebservers: _I | None = ..., MinWorkers: _I | None = ..., NetworkConfiguration: _M | None = ..., PluginsS3ObjectVersion: _S | None = ..., PluginsS3Path: _S | None = ..., RequirementsS3ObjectVersion: _S | None = ..., RequirementsS3Path: _S | None = ..., Schedulers: _I | None = ..., SourceBucketArn: _S | None = ..., StartupScriptS3ObjectVersion: _S | None = ..., StartupScriptS3Path: _S | None = ..., Tags: _J | None = ..., WebserverAccessMode: _S | None = ..., WeeklyMaintenanceWindowStart: _S | None = ..., WorkerReplacementStrategy: _S | None = ..., **options: _Unpack[_O]) -> None: ...
