"""Mends single calls which the emulated cloud answers wrongly."""

from collections.abc import Callable
from typing import Any

from moto.backends import get_backend

from stretto_aws.emulator.wire import Forward, Layer, Reply, Request, read


class Mends(Layer):
    """One method a mended call."""

    def __init__(self) -> None:
        self._mends: dict[str, Callable[[Request, Forward], Reply]] = {
            "rds:ModifyDBSubnetGroup": self._keep_subnet_group,
            "ec2:DeleteKeyPair": self._delete_key_by_id,
            "ec2:RunInstances": self._own_interfaces,
            "ec2:DeleteNatGateway": self._delete_nat_interface,
        }

    def __call__(self, request: Request, forward: Forward) -> Reply:
        mend = self._mends.get(request.name)
        return mend(request, forward) if mend else forward(request)

    def _keep_subnet_group(self, request: Request, forward: Forward) -> Reply:
        """A changed subnet group is taken out and never put back."""
        groups = _state(request, "rds").subnet_groups
        name = str(request.params.get("DBSubnetGroupName", ""))
        key = next((key for key in groups if key.lower() == name.lower()), None)
        group = groups.get(key)
        reply = forward(request)
        if key is not None and group is not None:
            groups[key] = group
        return reply

    def _delete_key_by_id(self, request: Request, forward: Forward) -> Reply:
        """A key pair named by its id is not looked for."""
        id_ = request.params.get("KeyPairId")
        keys = _state(request, "ec2").key_pairs
        found = [name for name, key in keys.items() if id_ and key.id == id_]
        reply = forward(request)
        for name in found:
            keys.pop(name, None)
        return reply

    def _own_interfaces(self, request: Request, forward: Forward) -> Reply:
        """Interfaces made at launch outlive their instance, though nobody asked for that."""
        reply = forward(request)
        if not reply.ok:
            return reply
        kept = {
            spec.get("DeviceIndex")
            for spec in request.params.get("NetworkInterfaces") or ()
            if spec.get("NetworkInterfaceId") or spec.get("DeleteOnTermination") is False
        }
        ec2 = _state(request, "ec2")
        for made in read(request, reply).get("Instances", []):
            for index, interface in ec2.get_instance(made["InstanceId"]).nics.items():
                if index not in kept:
                    interface.delete_on_termination = True
        return reply

    def _delete_nat_interface(self, request: Request, forward: Forward) -> Reply:
        """The gateway's interface outlives it."""
        reply = forward(request)
        ec2 = _state(request, "ec2")
        gateway = ec2.nat_gateways.get(request.params.get("NatGatewayId"))
        if reply.ok and gateway is not None:
            ec2.enis.pop(gateway._eni.id, None)
        return reply


def _state(request: Request, service: str) -> Any:
    backends: Any = get_backend  # overloaded on every service name there is
    return backends(service)[request.account][request.region]
