# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_2: _TypeAlias = _T | Flywheel | _R[_L["AWS::Comprehend::Flywheel#/Arn"]]

class DocumentClassifier(_Resource):
    Arn: _R[_L["AWS::Comprehend::DocumentClassifier#/Arn"]]
    DataAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    DocumentClassifierName: _X
    InputDataConfig: _X
    LanguageCode: _X
    Mode: _X
    ModelKmsKeyId: _X
    ModelPolicy: _X
    OutputDataConfig: _X
    Tags: _X
    VersionName: _X
    VolumeKmsKeyId: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, DataAccessRoleArn: _0, DocumentClassifierName: _S, InputDataConfig: _M, LanguageCode: _S, Mode: _S | None = ..., ModelKmsKeyId: _1 | None = ..., ModelPolicy: _S | None = ..., OutputDataConfig: _M | None = ..., Tags: _A | None = ..., VersionName: _S | None = ..., VolumeKmsKeyId: _1 | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class DocumentClassifierEndpoint(_Resource):
    Arn: _R[_L["AWS::Comprehend::DocumentClassifierEndpoint#/Arn"]]
    CreationTime: _X
    CurrentInferenceUnits: _X
    DesiredInferenceUnits: _X
    EndpointName: _X
    LastModifiedTime: _X
    ModelArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, DesiredInferenceUnits: _I, EndpointName: _S, ModelArn: _S, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class EntityRecognizer(_Resource):
    Arn: _R[_L["AWS::Comprehend::EntityRecognizer#/Arn"]]
    DataAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    InputDataConfig: _X
    LanguageCode: _X
    ModelKmsKeyId: _X
    ModelPolicy: _X
    RecognizerName: _X
    Tags: _X
    VersionName: _X
    VolumeKmsKeyId: _X
    VpcConfig: _X
    def __init__(self, address: str, /, *, DataAccessRoleArn: _0, InputDataConfig: _M, LanguageCode: _S, RecognizerName: _S, ModelKmsKeyId: _S | None = ..., ModelPolicy: _S | None = ..., Tags: _A | None = ..., VersionName: _S | None = ..., VolumeKmsKeyId: _S | None = ..., VpcConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class EntityRecognizerEndpoint(_Resource):
    Arn: _R[_L["AWS::Comprehend::EntityRecognizerEndpoint#/Arn"]]
    CreationTime: _X
    CurrentInferenceUnits: _X
    DataAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    DesiredInferenceUnits: _X
    EndpointName: _X
    EndpointStatus: _X
    FlywheelArn: _R[_L["AWS::Comprehend::Flywheel#/Arn"]]
    LastModifiedTime: _X
    ModelArn: _X
    Tags: _X
    def __init__(self, address: str, /, *, DesiredInferenceUnits: _I, EndpointName: _S, DataAccessRoleArn: _0 | None = ..., FlywheelArn: _2 | None = ..., ModelArn: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class Flywheel(_Resource):
    ActiveModelArn: _X
    Arn: _R[_L["AWS::Comprehend::Flywheel#/Arn"]]
    DataAccessRoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    DataLakeS3Uri: _X
    DataSecurityConfig: _X
    FlywheelName: _X
    ModelType: _X
    Tags: _X
    TaskConfig: _X
    def __init__(self, address: str, /, *, DataAccessRoleArn: _0, DataLakeS3Uri: _S, FlywheelName: _S, ActiveModelArn: _S | None = ..., DataSecurityConfig: _M | None = ..., ModelType: _S | None = ..., Tags: _A | None = ..., TaskConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...
