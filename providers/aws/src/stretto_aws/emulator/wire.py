"""A call on its way through the emulator: request, reply, and the ways a call can end early.

Each layer of the emulator takes a request and the rest of the way, and answers with a reply.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from stretto_aws.emulator import protocols

Headers = list[tuple[str, str]]


@dataclass(kw_only=True)
class Request:
    """One call, with its body read and its action named."""

    environ: dict[str, Any]
    body: bytes
    service: str
    """The service as the SDK names its client, such as `ec2`; `unknown` where none can be told."""
    action: str
    """The operation, such as `CreateVpc`; method and path where none can be told."""
    region: str
    account: str
    operation: Any = None
    """The operation's model, or None."""
    uri_params: dict[str, Any] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    """The call's number, from 1 since the faults were last set, under each name that it is counted
    under: its own, and those of `faults.ANY` and `faults.WRITE`."""

    @property
    def name(self) -> str:
        """Service and action, as `ec2:CreateVpc`."""
        return f"{self.service}:{self.action}"

    @property
    def scope(self) -> tuple[str, str]:
        """Account and region: what two objects of one name are told apart by."""
        return self.account, self.region

    @cached_property
    def params(self) -> dict[str, Any]:
        """The operation's parameters, as the SDK names them; empty if they cannot be read."""
        if self.operation is None:
            return {}
        return protocols.read_params(self.operation, self.environ, self.body, self.uri_params)

    def wsgi(self) -> dict[str, Any]:
        """Return a fresh WSGI environment which reads the whole body."""
        environ = dict(self.environ)
        environ["wsgi.input"] = io.BytesIO(self.body)
        environ["CONTENT_LENGTH"] = str(len(self.body))
        environ.pop("HTTP_TRANSFER_ENCODING", None)
        return environ


@dataclass(kw_only=True)
class Reply:
    """One answer, whole."""

    status: int
    headers: Headers
    body: bytes
    replayed: bool = False
    """Answers a repeated token: nothing was done this time."""
    fault: str = ""
    """The fault that made this answer, or nothing."""

    @property
    def ok(self) -> bool:
        return self.status < 400


class Refusal(Exception):
    """A layer refuses the call, in the cloud's own words and error shape."""

    def __init__(self, code: str, message: str, *, status: int = 0, fault: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
        self.fault = fault


class HangUp(Exception):
    """The connection is to be closed without a reply."""


Forward = Callable[[Request], Reply]


class Layer:
    """One wrapper around the cloud."""

    def __call__(self, request: Request, forward: Forward) -> Reply:
        """Answer the call, by `forward` or otherwise; raises `Refusal` and `HangUp`."""
        raise NotImplementedError

    def reset(self) -> None:
        """Forget everything; the cloud is empty again."""

    def settle(self) -> None:
        """Let what takes time be over now."""


def stack(layers: list[Layer], innermost: Forward) -> Forward:
    """Wrap `innermost` into the layers, the first of them outermost."""
    way = innermost
    for layer in reversed(layers):
        way = _through(layer, way)
    return way


def _through(layer: Layer, forward: Forward) -> Forward:
    return lambda request: layer(request, forward)


def refused(request: Request, refusal: Refusal) -> Reply:
    """Shape a refusal as the service itself would."""
    status, headers, body = protocols.write_error(
        request.operation, request.environ, refusal.code, refusal.message, refusal.status
    )
    return Reply(status=status, headers=headers, body=body, fault=refusal.fault)


def read(request: Request, reply: Reply) -> dict[str, Any]:
    """Parse a successful reply into the SDK's shape; change it and `write` it back."""
    return protocols.read_reply(
        request.operation, request.environ, reply.status, reply.headers, reply.body
    )


def write(request: Request, reply: Reply, data: dict[str, Any]) -> Reply:
    """Return `reply` with its body made from `data`."""
    status, headers, body = protocols.write_reply(request.operation, request.environ, data)
    return Reply(status=status, headers=headers, body=body, replayed=reply.replayed)
