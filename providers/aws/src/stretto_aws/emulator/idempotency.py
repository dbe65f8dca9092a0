"""Idempotency tokens: a call repeated with its token does nothing and gets its first reply.

Every operation whose model marks a parameter as its token is covered, and those that name one by
convention. Services that the emulated cloud already answers rightly are left to it.
"""

import json
from dataclasses import replace
from typing import Any

from stretto_aws.emulator.wire import Forward, Layer, Refusal, Reply, Request

_BY_CONVENTION = ("ClientToken", "clientToken")
_LEFT_ALONE = frozenset(
    {
        "acm",  # renews within its own window
        "cloudformation",  # tokens name the events of an operation, they do not repeat it
        "efs",  # the token is the name: a second call is refused
        "secretsmanager",  # the token is the version's id
    }
)
_MISMATCH = (
    "IdempotentParameterMismatch",
    "IdempotentParameterMismatchException",
    "IdempotentParameterMismatchError",
    "IdempotencyParameterMismatchException",
    "ConflictException",
    "InvalidParameterException",
    "ValidationException",
)
_TAKEN = {
    "CreateHostedZone": "HostedZoneAlreadyExists",
    "CreateReusableDelegationSet": "DelegationSetAlreadyCreated",
}


class Idempotency(Layer):
    """Replays the first reply of a token, and refuses other parameters under it."""

    def __init__(self) -> None:
        self._done: dict[tuple[str, ...], tuple[str, Reply]] = {}

    def reset(self) -> None:
        self._done.clear()

    def __call__(self, request: Request, forward: Forward) -> Reply:
        name = _token_name(request)
        token = request.params.get(name) if name else None
        if not name or not token:
            return forward(request)
        key = (*request.scope, request.name, str(token))
        rest = {k: v for k, v in request.params.items() if k != name}
        digest = json.dumps(rest, sort_keys=True, default=str)
        if key in self._done:
            return self._again(request, digest, *self._done[key])
        reply = forward(request)
        if reply.ok:
            self._done[key] = (digest, reply)
        return reply

    def _again(self, request: Request, digest: str, first: str, reply: Reply) -> Reply:
        if code := _TAKEN.get(request.action):
            raise Refusal(code, "An object with this CallerReference has already been created")
        if digest != first:
            raise Refusal(
                _mismatch(request), "The parameters differ from those first sent with this token"
            )
        return replace(reply, replayed=True)


def _token_name(request: Request) -> str:
    """Return the parameter that carries the call's token, or nothing."""
    shape = request.operation.input_shape if request.operation is not None else None
    if shape is None or request.service in _LEFT_ALONE:
        return ""
    if request.service == "route53" and "CallerReference" in shape.members:
        return "CallerReference"
    members: dict[str, Any] = shape.members
    marked = (name for name, member in members.items() if member.metadata.get("idempotencyToken"))
    named = (name for name in _BY_CONVENTION if name in members)
    return next(marked, "") or next(named, "")


def _mismatch(request: Request) -> str:
    """Choose the service's own code for parameters that differ."""
    if request.service == "route53":
        return "HealthCheckAlreadyExists"
    if request.service == "ec2":
        return _MISMATCH[0]
    declared = {shape.name for shape in request.operation.service_model.error_shapes}
    return next((code for code in _MISMATCH if code in declared), _MISMATCH[0])
