# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::KMS::Key#/Arn", "AWS::KMS::ReplicaKey#/Arn"]]

class Environment(_Resource):
    ActivationCode: _X
    Arn: _R[_L["AWS::WorkSpacesThinClient::Environment#/Arn"]]
    CreatedAt: _X
    DesiredSoftwareSetId: _X
    DesktopArn: _X
    DesktopEndpoint: _X
    DesktopType: _X
    DeviceCreationTags: _X
    Id: _R[_L["AWS::WorkSpacesThinClient::Environment#/Id"]]
    KmsKeyArn: _X
    MaintenanceWindow: _X
    Name: _X
    PendingSoftwareSetId: _X
    PendingSoftwareSetVersion: _X
    RegisteredDevicesCount: _X
    SoftwareSetComplianceStatus: _X
    SoftwareSetUpdateMode: _X
    SoftwareSetUpdateSchedule: _X
    Tags: _X
    UpdatedAt: _X
    def __init__(self, address: str, /, *, DesktopArn: _S, DesiredSoftwareSetId: _S | None = ..., DesktopEndpoint: _S | None = ..., DeviceCreationTags: _A | None = ..., KmsKeyArn: _0 | None = ..., MaintenanceWindow: _M | None = ..., Name: _S | None = ..., SoftwareSetUpdateMode: _S | None = ..., SoftwareSetUpdateSchedule: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...
