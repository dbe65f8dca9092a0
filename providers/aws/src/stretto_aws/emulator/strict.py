"""Refuses what the cloud refuses and the emulated cloud lets pass: changes of what is not there, and
a second one of what there can be one of.

Reads the emulated cloud's own state, in this process, before the call is passed on.
"""

from collections.abc import Callable
from typing import Any

from moto.awslambda.utils import get_backend as functions_of
from moto.backends import get_backend

from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request


class Strict(Layer):
    """Answers with the service's own refusal."""

    def __init__(self) -> None:
        self._checks: dict[str, Callable[[Request], None]] = {
            "dynamodb:TagResource": _table,
            "dynamodb:UntagResource": _table,
            "ec2:CreateSecurityGroup": _network,
            "ec2:CreateVolume": _zone,
            "elbv2:CreateListener": _port,
            "kms:TagResource": _key,
            "kms:UntagResource": _key,
            "lambda:AddPermission": _statement,
            "lambda:CreateEventSourceMapping": _source,
            "lambda:UpdateEventSourceMapping": _mapping,
            "logs:TagResource": _log_group,
            "logs:UntagResource": _log_group,
            "rds:AddTagsToResource": _database,
            "rds:RemoveTagsFromResource": _database,
        }

    def __call__(self, request: Request, forward: Forward) -> Reply:
        if check := self._checks.get(request.name):
            check(request)
        return forward(request)


def _table(request: Request) -> None:
    arn = _text(request, "ResourceArn")
    name = arn.rpartition("/")[2]
    if name not in _state(request, "dynamodb").tables:
        raise Refusal("ResourceNotFoundException", f"Requested resource not found: {arn}")


def _network(request: Request) -> None:
    id_ = _text(request, "VpcId")
    if id_ and id_ not in _state(request, "ec2").vpcs:
        raise Refusal("InvalidVpcID.NotFound", f"The vpc ID '{id_}' does not exist")


def _zone(request: Request) -> None:
    name = _text(request, "AvailabilityZone")
    zones = {zone.name for zone in _state(request, "ec2").describe_availability_zones()}
    if name and name not in zones:
        raise Refusal("InvalidZone.NotFound", f"The zone '{name}' does not exist.")


def _port(request: Request) -> None:
    arn, port = _text(request, "LoadBalancerArn"), _text(request, "Port")
    balancer = _state(request, "elbv2").load_balancers.get(arn)
    taken = {str(listener.port) for listener in balancer.listeners.values()} if balancer else ()
    if port in taken:
        raise Refusal("DuplicateListener", "A listener already exists on this port")


def _key(request: Request) -> None:
    kms, id_ = _state(request, "kms"), _text(request, "KeyId")
    key = kms.keys.get(kms.get_key_id(id_))
    if key is not None and key.key_state == "PendingDeletion":
        raise Refusal("KMSInvalidStateException", f"{key.arn} is pending deletion.")


def _statement(request: Request) -> None:
    name, id_ = _text(request, "FunctionName"), _text(request, "StatementId")
    try:
        function = _functions(request).get_function(name)
    except Exception:  # moto says itself that there is no such function
        return
    if id_ in {statement.get("Sid") for statement in function.policy.statements}:
        raise Refusal(
            "ResourceConflictException",
            f"The statement id ({id_}) provided already exists. Please provide a new statement id.",
        )


def _source(request: Request) -> None:
    name, source = _text(request, "FunctionName"), _text(request, "EventSourceArn")
    for mapping in _functions(request)._event_source_mappings.values():
        function = str(mapping.function_arn)
        same = name == function or function.endswith(f":{name}") or f":{name}:" in function
        if same and mapping.event_source_arn == source:
            raise Refusal(
                "ResourceConflictException",
                f"The event source arn ({source}) and function ({name}) provided mapping already "
                f"exists. Please update or delete the existing mapping with UUID {mapping.uuid}",
            )


def _mapping(request: Request) -> None:
    if _text(request, "UUID") not in _functions(request)._event_source_mappings:
        raise Refusal(
            "ResourceNotFoundException", "The resource you requested does not exist.", status=404
        )


def _log_group(request: Request) -> None:
    arn = _text(request, "resourceArn")
    kind, _, name = arn.partition(":log-group:")
    if name and name.removesuffix(":*") not in _state(request, "logs").groups:
        raise Refusal("ResourceNotFoundException", f"The specified {kind} does not exist.")


def _database(request: Request) -> None:
    *_, kind, name = _text(request, "ResourceName").split(":")
    rds = _state(request, "rds")
    if kind == "db" and name.lower() not in {key.lower() for key in rds.databases}:
        raise Refusal("DBInstanceNotFound", f"DBInstance {name} not found.", status=404)
    if kind == "subgrp" and name.lower() not in {key.lower() for key in rds.subnet_groups}:
        raise Refusal("DBSubnetGroupNotFoundFault", f"{name} not found.", status=404)


def _functions(request: Request) -> Any:
    """Where moto keeps functions depends on whether it runs them; it alone knows."""
    return functions_of(request.account, request.region)


def _text(request: Request, name: str) -> str:
    return str(request.params.get(name) or "")


def _state(request: Request, service: str) -> Any:
    backends: Any = get_backend  # overloaded on every service name there is
    return backends(service)[request.account][request.region]
