"""Refuses to delete what others use, where the emulated cloud would let it go.

Reads the emulated cloud's own state, in this process, before the call is passed on.
"""

from collections.abc import Callable, Iterator
from typing import Any

from moto.backends import get_backend

from stretto_aws.emulator.lifecycle import Lifecycle
from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request


class InUse(Layer):
    """Answers deletions of what is in use as the cloud does."""

    def __init__(self, lifecycle: Lifecycle) -> None:
        self._lifecycle = lifecycle
        self._checks: dict[str, Callable[[Request], None]] = {
            "ec2:DeleteSubnet": self._subnet,
            "ec2:DeleteVpc": self._vpc,
            "ec2:DeleteSecurityGroup": self._group,
            "ec2:DeleteNetworkInterface": self._interface,
            "ec2:ReleaseAddress": self._address,
            "rds:DeleteDBSubnetGroup": self._db_subnet_group,
            "events:DeleteRule": self._rule,
            "ecs:DeleteCluster": self._ecs_cluster,
        }

    def __call__(self, request: Request, forward: Forward) -> Reply:
        if check := self._checks.get(request.name):
            check(request)
        return forward(request)

    def _subnet(self, request: Request) -> None:
        id_ = str(request.params.get("SubnetId", ""))
        users = [
            *_interfaces(request, lambda eni: eni.subnet.id == id_),
            *(i.id for i in self._instances(request) if _subnet_of(i) == id_),
            *(n.id for n in self._nat_gateways(request) if n.subnet_id == id_),
            *(e.id for e in _endpoints(request) if id_ in (e.subnet_ids or ())),
            *(
                lb.arn
                for lb in _state(request, "elbv2").load_balancers.values()
                if id_ in {subnet.id for subnet in lb.subnets}
            ),
        ]
        if users:
            _refuse(f"The subnet '{id_}' has dependencies and cannot be deleted.", users)

    def _vpc(self, request: Request) -> None:
        id_ = str(request.params.get("VpcId", ""))
        ec2 = _state(request, "ec2")
        users = [
            *(g.id for g in ec2.groups.get(id_, {}).values() if g.name != "default"),
            *(e.id for e in _endpoints(request) if e.vpc_id == id_),
            *(n.id for n in self._nat_gateways(request) if n.vpc_id == id_),
            *(a.id for a in ec2.network_acls.values() if a.vpc_id == id_ and not _is_default(a)),
            *(
                gateway.id
                for gateway in ec2.internet_gateways.values()
                if gateway.vpc and gateway.vpc.id == id_
            ),
        ]
        if users:
            _refuse(f"The vpc '{id_}' has dependencies and cannot be deleted.", users)

    def _group(self, request: Request) -> None:
        ec2 = _state(request, "ec2")
        name = request.params.get("GroupId") or request.params.get("GroupName") or ""
        group = ec2.get_security_group_by_name_or_id(name)
        if group is None:
            return
        id_ = str(group.id)
        others = [g for groups in ec2.groups.values() for g in groups.values() if g.id != id_]
        elastic = _state(request, "elbv2").load_balancers.values()
        databases = _state(request, "rds").databases.values()
        users = [
            *_interfaces(request, lambda eni: id_ in {g.id for g in eni.group_set}),
            *(i.id for i in self._instances(request) if id_ in {g.id for g in _groups_of(i)}),
            *(e.id for e in _endpoints(request) if id_ in (e.security_group_ids or ())),
            *(g.id for g in others if id_ in _referenced(g)),
            *(lb.arn for lb in elastic if id_ in lb.security_groups),
            *(db.db_instance_identifier for db in databases if id_ in db.vpc_security_group_ids),
        ]
        if users:
            _refuse(f"resource {id_} has a dependent object", users)

    def _interface(self, request: Request) -> None:
        id_ = request.params.get("NetworkInterfaceId")
        eni = _state(request, "ec2").enis.get(id_)
        if eni is not None and eni.instance is not None:
            raise Refusal(
                "InvalidParameterValue", f"Network interface '{id_}' is currently in use."
            )

    def _address(self, request: Request) -> None:
        id_ = request.params.get("AllocationId")
        for gateway in self._nat_gateways(request):
            if id_ and id_ in {a.get("allocationId") for a in gateway.address_set}:
                raise Refusal("InvalidIPAddress.InUse", f"Address {id_} is in use by {gateway.id}.")

    def _db_subnet_group(self, request: Request) -> None:
        name = str(request.params.get("DBSubnetGroupName", "")).lower()
        rds = _state(request, "rds")
        for database in (*rds.databases.values(), *rds.clusters.values()):
            group = getattr(database, "db_subnet_group", None)
            if str(getattr(group, "name", group)).lower() == name:
                raise Refusal(
                    "InvalidDBSubnetGroupStateFault",
                    f"Cannot delete the subnet group '{name}' because at least one database "
                    "instance is still using it.",
                )

    def _rule(self, request: Request) -> None:
        params = request.params
        buses = _state(request, "events").event_buses
        bus = buses.get(str(params.get("EventBusName") or "default").rpartition("/")[2])
        rule = bus.rules.get(params.get("Name")) if bus else None
        if rule and rule.targets:
            raise Refusal("ValidationException", "Rule can't be deleted since it has targets.")

    def _ecs_cluster(self, request: Request) -> None:
        name = str(request.params.get("cluster", "")).rpartition("/")[2]
        for service in _state(request, "ecs").services.values():
            if service.cluster_name == name and service.status == "ACTIVE":
                raise Refusal(
                    "ClusterContainsServicesException",
                    "The Cluster cannot be deleted while Services are active.",
                )

    def _instances(self, request: Request) -> Iterator[Any]:
        """Instances that still hold their place: not terminated, or not yet for the caller."""
        leaving = self._lifecycle.ids(request.scope, "ec2", "InstanceId")
        for reservation in _state(request, "ec2").reservations.values():
            for instance in reservation.instances:
                if instance._state.name != "terminated" or instance.id in leaving:
                    yield instance

    def _nat_gateways(self, request: Request) -> Iterator[Any]:
        leaving = self._lifecycle.ids(request.scope, "ec2", "NatGatewayId")
        for gateway in _state(request, "ec2").nat_gateways.values():
            if gateway.state != "deleted" or gateway.id in leaving:
                yield gateway


def _state(request: Request, service: str) -> Any:
    backends: Any = get_backend  # overloaded on every service name there is
    return backends(service)[request.account][request.region]


def _interfaces(request: Request, of: Callable[[Any], bool]) -> list[str]:
    return [eni.id for eni in _state(request, "ec2").enis.values() if of(eni)]


def _endpoints(request: Request) -> list[Any]:
    found = _state(request, "ec2").vpc_end_points.values()
    return [endpoint for endpoint in found if endpoint.state != "deleted"]


def _is_default(acl: Any) -> bool:
    return acl.default in (True, "true")


def _subnet_of(instance: Any) -> Any:
    return getattr(instance, "subnet_id", None)


def _groups_of(instance: Any) -> list[Any]:
    return [g for g in instance.security_groups if hasattr(g, "id")]


def _referenced(group: Any) -> set[str]:
    rules = (*group.ingress_rules, *group.egress_rules)
    return {str(rule.source_group.get("GroupId")) for rule in rules}


def _refuse(message: str, users: list[str]) -> None:
    raise Refusal("DependencyViolation", f"{message} In use by {', '.join(sorted(set(users)))}.")
