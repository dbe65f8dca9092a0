# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Sequence as _Q
from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack

from stretto_sdk import Ref as _R, Resource as _Resource
from stretto_sdk.unknowns import Unknown as _U

from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X

_0: _TypeAlias = _T | _R[_L["AWS::IAM::Role#/Arn"]]
_1: _TypeAlias = _T | Destination | _R[_L["AWS::IoTWireless::Destination#/Name", "AWS::IoTWireless::Destination#/Arn"]]

class Destination(_Resource):
    Arn: _R[_L["AWS::IoTWireless::Destination#/Arn"]]
    Description: _X
    Expression: _X
    ExpressionType: _X
    Name: _R[_L["AWS::IoTWireless::Destination#/Name"]]
    RoleArn: _R[_L["AWS::IAM::Role#/Arn"]]
    Tags: _X
    def __init__(self, address: str, /, *, Expression: _S, ExpressionType: _S, Name: _S, Description: _S | None = ..., RoleArn: _0 | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class DeviceProfile(_Resource):
    Arn: _R[_L["AWS::IoTWireless::DeviceProfile#/Arn"]]
    Id: _R[_L["AWS::IoTWireless::DeviceProfile#/Id"]]
    LoRaWAN: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, LoRaWAN: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class FuotaTask(_Resource):
    Arn: _R[_L["AWS::IoTWireless::FuotaTask#/Arn"]]
    AssociateMulticastGroup: _X
    AssociateWirelessDevice: _X
    Description: _X
    DisassociateMulticastGroup: _X
    DisassociateWirelessDevice: _X
    FirmwareUpdateImage: _X
    FirmwareUpdateRole: _X
    FuotaTaskStatus: _X
    Id: _R[_L["AWS::IoTWireless::FuotaTask#/Id"]]
    LoRaWAN: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, FirmwareUpdateImage: _S, FirmwareUpdateRole: _S, LoRaWAN: _M, AssociateMulticastGroup: _S | None = ..., AssociateWirelessDevice: _S | None = ..., Description: _S | None = ..., DisassociateMulticastGroup: _S | None = ..., DisassociateWirelessDevice: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class MulticastGroup(_Resource):
    Arn: _R[_L["AWS::IoTWireless::MulticastGroup#/Arn"]]
    AssociateWirelessDevice: _X
    Description: _X
    DisassociateWirelessDevice: _X
    Id: _R[_L["AWS::IoTWireless::MulticastGroup#/Id"]]
    LoRaWAN: _X
    Name: _X
    Status: _X
    Tags: _X
    def __init__(self, address: str, /, *, LoRaWAN: _M, AssociateWirelessDevice: _S | None = ..., Description: _S | None = ..., DisassociateWirelessDevice: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class NetworkAnalyzerConfiguration(_Resource):
    Arn: _R[_L["AWS::IoTWireless::NetworkAnalyzerConfiguration#/Arn"]]
    Description: _X
    Name: _R[_L["AWS::IoTWireless::NetworkAnalyzerConfiguration#/Name"]]
    Tags: _X
    TraceContent: _X
    WirelessDevices: _X
    WirelessGateways: _X
    def __init__(self, address: str, /, *, Name: _S, Description: _S | None = ..., Tags: _A | None = ..., TraceContent: _M | None = ..., WirelessDevices: _A | None = ..., WirelessGateways: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class PartnerAccount(_Resource):
    AccountLinked: _X
    Arn: _R[_L["AWS::IoTWireless::PartnerAccount#/Arn"]]
    Fingerprint: _X
    PartnerAccountId: _R[_L["AWS::IoTWireless::PartnerAccount#/PartnerAccountId"]]
    PartnerType: _X
    Sidewalk: _X
    SidewalkResponse: _X
    SidewalkUpdate: _X
    Tags: _X
    def __init__(self, address: str, /, *, AccountLinked: _B | None = ..., PartnerAccountId: _S | None = ..., PartnerType: _S | None = ..., Sidewalk: _M | None = ..., SidewalkResponse: _M | None = ..., SidewalkUpdate: _M | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class ServiceProfile(_Resource):
    Arn: _R[_L["AWS::IoTWireless::ServiceProfile#/Arn"]]
    Id: _R[_L["AWS::IoTWireless::ServiceProfile#/Id"]]
    LoRaWAN: _X
    Name: _X
    Tags: _X
    def __init__(self, address: str, /, *, LoRaWAN: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class TaskDefinition(_Resource):
    Arn: _R[_L["AWS::IoTWireless::TaskDefinition#/Arn"]]
    AutoCreateTasks: _X
    Id: _R[_L["AWS::IoTWireless::TaskDefinition#/Id"]]
    LoRaWANUpdateGatewayTaskEntry: _X
    Name: _X
    Tags: _X
    TaskDefinitionType: _X
    Update: _X
    def __init__(self, address: str, /, *, AutoCreateTasks: _B, LoRaWANUpdateGatewayTaskEntry: _M | None = ..., Name: _S | None = ..., Tags: _A | None = ..., TaskDefinitionType: _S | None = ..., Update: _M | None = ..., **options: _Unpack[_O]) -> None: ...

class WirelessDevice(_Resource):
    Arn: _R[_L["AWS::IoTWireless::WirelessDevice#/Arn"]]
    Description: _X
    DestinationName: _X
    Id: _R[_L["AWS::IoTWireless::WirelessDevice#/Id"]]
    LastUplinkReceivedAt: _X
    LoRaWAN: _X
    Name: _X
    Positioning: _X
    Tags: _X
    ThingArn: _X
    ThingName: _X
    Type: _X
    def __init__(self, address: str, /, *, DestinationName: _1, Type: _S, Description: _S | None = ..., LastUplinkReceivedAt: _S | None = ..., LoRaWAN: _M | None = ..., Name: _S | None = ..., Positioning: _S | None = ..., Tags: _A | None = ..., ThingArn: _S | None = ..., **options: _Unpack[_O]) -> None: ...

class WirelessDeviceImportTask(_Resource):
    Arn: _R[_L["AWS::IoTWireless::WirelessDeviceImportTask#/Arn"]]
    CreationDate: _X
    DestinationName: _X
    FailedImportedDevicesCount: _X
    Id: _R[_L["AWS::IoTWireless::WirelessDeviceImportTask#/Id"]]
    InitializedImportedDevicesCount: _X
    OnboardedImportedDevicesCount: _X
    PendingImportedDevicesCount: _X
    Sidewalk: _X
    Status: _X
    StatusReason: _X
    Tags: _X
    def __init__(self, address: str, /, *, DestinationName: _1, Sidewalk: _M, Tags: _A | None = ..., **options: _Unpack[_O]) -> None: ...

class WirelessGateway(_Resource):
    Arn: _R[_L["AWS::IoTWireless::WirelessGateway#/Arn"]]
    Description: _X
    Id: _R[_L["AWS::IoTWireless::WirelessGateway#/Id"]]
    LastUplinkReceivedAt: _X
    LoRaWAN: _X
    Name: _X
    Tags: _X
    ThingArn: _X
    ThingName: _X
    def __init__(self, address: str, /, *, LoRaWAN: _M, Description: _S | None = ..., LastUplinkReceivedAt: _S | None = ..., Name: _S | None = ..., Tags: _A | None = ..., ThingArn: _S | None = ..., ThingName: _S | None = ..., **options: _Unpack[_O]) -> None: ...
