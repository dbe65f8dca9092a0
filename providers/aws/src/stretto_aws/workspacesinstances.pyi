# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws import kms as _kms
from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _kms.Key | _kms.Alias | _kms.ReplicaKey | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::Key#/KeyId", "AWS::KMS::Alias#/AliasName", "AWS::KMS::ReplicaKey#/Arn", "AWS::KMS::ReplicaKey#/KeyId"]]
_1: _TypeAlias = _T | Volume | _R[_L["AWS::WorkspacesInstances::Volume#/VolumeId"]]
_2: _TypeAlias = _T | WorkspaceInstance | _R[_L["AWS::WorkspacesInstances::WorkspaceInstance#/WorkspaceInstanceId"]]

class Volume(_Resource):
    AvailabilityZone: _X
    Encrypted: _X
    Iops: _X
    KmsKeyId: _X
    SizeInGB: _X
    SnapshotId: _X
    TagSpecifications: _X
    Throughput: _X
    VolumeId: _R[_L["AWS::WorkspacesInstances::Volume#/VolumeId"]]
    VolumeType: _X
    def __init__(self, address: str, /, *, AvailabilityZone: _S, Encrypted: _B | None = ..., Iops: _I | None = ..., KmsKeyId: _0 | None = ..., SizeInGB: _I | None = ..., SnapshotId: _S | None = ..., TagSpecifications: _A | None = ..., Throughput: _I | None = ..., VolumeType: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class VolumeAssociation(_Resource):
    Device: _R[_L["AWS::WorkspacesInstances::VolumeAssociation#/Device"]]
    DisassociateMode: _X
    VolumeId: _R[_L["AWS::WorkspacesInstances::VolumeAssociation#/VolumeId"]]
    WorkspaceInstanceId: _R[_L["AWS::WorkspacesInstances::VolumeAssociation#/WorkspaceInstanceId"]]
    def __init__(self, address: str, /, *, Device: _S, VolumeId: _1, WorkspaceInstanceId: _2, DisassociateMode: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class WorkspaceInstance(_Resource):
    EC2ManagedInstance: _X
    ManagedInstance: _X
    ProvisionState: _X
    Tags: _X
    WorkspaceInstanceId: _R[_L["AWS::WorkspacesInstances::WorkspaceInstance#/WorkspaceInstanceId"]]
    def __init__(self, address: str, /, *, ManagedInstance: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
