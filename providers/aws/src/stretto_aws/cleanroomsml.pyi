# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]
_2: _TypeAlias = _T | ConfiguredModelAlgorithm | _R[_L["AWS::CleanRoomsML::ConfiguredModelAlgorithm#/ConfiguredModelAlgorithmArn"]]

class ConfiguredModelAlgorithm(_Resource):
    ConfiguredModelAlgorithmArn: _R[_L["AWS::CleanRoomsML::ConfiguredModelAlgorithm#/ConfiguredModelAlgorithmArn"]]
    Description: _X
    InferenceContainerConfig: _X
    KmsKeyArn: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    TrainingContainerConfig: _X
    def __init__(self, address: str, /, *, Name: _S, RoleArn: _0, Description: _S | None = ..., InferenceContainerConfig: _M | None = ..., KmsKeyArn: _1 | None = ..., Tags: _A | None = ..., TrainingContainerConfig: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class ConfiguredModelAlgorithmAssociation(_Resource):
    CollaborationIdentifier: _X
    ConfiguredModelAlgorithmArn: _R[_L["AWS::CleanRoomsML::ConfiguredModelAlgorithm#/ConfiguredModelAlgorithmArn"]]
    ConfiguredModelAlgorithmAssociationArn: _R[_L["AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation#/ConfiguredModelAlgorithmAssociationArn"]]
    Description: _X
    MembershipIdentifier: _X
    Name: _X
    PrivacyConfiguration: _X
    Tags: _X
    def __init__(self, address: str, /, *, ConfiguredModelAlgorithmArn: _2, MembershipIdentifier: _S, Name: _S, Description: _S | None = ..., PrivacyConfiguration: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TrainingDataset(_Resource):
    Description: _X
    Name: _X
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Status: _X
    Tags: _X
    TrainingData: _X
    TrainingDatasetArn: _R[_L["AWS::CleanRoomsML::TrainingDataset#/TrainingDatasetArn"]]
    def __init__(self, address: str, /, *, Name: _S, RoleArn: _0, TrainingData: _A, Description: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
