"""Sessions: connected to one account and region of AWS, or to the emulator."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from stretto_sdk.contract import (
    ConnectRequest,
    CreateRequest,
    DeleteRequest,
    Done,
    FindRequest,
    Gone,
    ListRequest,
    Page,
    Pending,
    Placement,
    PollRequest,
    ReadRequest,
    Reason,
    Refused,
    UpdateRequest,
)

from stretto_aws.bindings import binding, bound
from stretto_aws.bindings.model import Binding
from stretto_aws.driver import Driver
from stretto_aws.observing import Observer
from stretto_aws.scenes import Surroundings
from stretto_aws.wire import ClientCache, Exchange

_FRESH = 60.0
"""Seconds for which a listing of names is believed."""
_PAGES = 5
"""Pages of names that are worth listing; beyond, each name is asked for."""


class AwsSession:
    """Implements ``stretto_sdk.contract.Session`` by the bindings."""

    def __init__(
        self, *, placement: Placement, clients: ClientCache, patience: float = math.inf
    ) -> None:
        """``patience`` is the most seconds to let pass between two polls."""
        self.placement = placement
        self._patience = patience
        self._clients = clients
        self._around = Surroundings(
            region=placement.fields["region"], account=placement.fields["account"]
        )
        self._names = _Names(self._listed)

    def create(self, request: CreateRequest, /) -> Done | Pending:
        return self._driver(request.kind).create(request)

    def read(self, request: ReadRequest, /) -> Done:
        return self._driver(request.kind).read(request)

    def find(self, request: FindRequest, /) -> Done:
        return self._driver(request.kind).find(request)

    def update(self, request: UpdateRequest, /) -> Done | Pending:
        return self._driver(request.kind).update(request)

    def delete(self, request: DeleteRequest, /) -> Gone | Pending:
        return self._driver(request.kind).delete(request)

    def list(self, request: ListRequest, /) -> Page:
        return self._driver(request.kind).list(request)

    def poll(self, request: PollRequest, /) -> Done | Gone | Pending:
        return self._driver(request.kind).poll(request)

    def close(self) -> None:
        """Close the clients' connections. The session can be used no more."""
        self._clients.close()

    def _driver(self, kind: str) -> Driver:
        if kind not in bound():
            raise Refused(
                f"{kind} is not driven by this version of stretto-aws: it has no binding.",
                reason=Reason.UNSUPPORTED,
            )
        spec = binding(kind)
        if spec.states is not None and spec.states.every > self._patience:
            spec = replace(spec, states=replace(spec.states, every=self._patience))
        return Driver(spec, self._clients, self._around, self._names)

    def _listed(self, spec: Binding, exchange: Exchange) -> frozenset[str] | None:
        """The names of all objects of a kind; None when they are too many to list."""
        observer = Observer(spec, exchange, self._around)
        found: set[str] = set()
        cursor = ""
        for _ in range(_PAGES):
            items, cursor = observer.page({}, cursor)
            for item in items:
                found |= {
                    str(item.properties[name])
                    for name in (*spec.names, *spec.identity)
                    if name in item.properties
                }
            if not cursor:
                return frozenset(found)
        return None


class _Names:
    """Which names are taken, for creates that take over silently what exists already.

    SQS and S3 answer a create of what exists as if they had made it. Asking for each name before
    would double the requests; so names are listed once a minute, and those created since are added.
    What is left is the race that asking would leave as well, a minute wide between strangers.
    """

    def __init__(self, listed: Callable[[Binding, Exchange], frozenset[str] | None]) -> None:
        self._listed = listed
        self._lock = threading.Lock()
        self._known: dict[str, tuple[float, set[str] | None]] = {}

    def __call__(self, spec: Binding, name: str, exchange: Exchange) -> bool:
        """Whether a name may be taken; it counts as taken from now on."""
        with self._lock:
            at, names = self._known.get(spec.kind, (-_FRESH, None))
            if time.monotonic() - at >= _FRESH:
                listed = self._listed(spec, exchange)
                names = None if listed is None else set(listed)
                self._known[spec.kind] = (time.monotonic(), names)
            if names is None or name in names:
                return True
            names.add(name)
            return False


def connect(request: ConnectRequest) -> AwsSession:
    """Connect to AWS with the surroundings' credentials, or to the emulator with none.

    Raises Refused(DENIED) that says what to set when there are no credentials or no region,
    Refused(INVALID) for an emulator that is not on this machine.
    """
    from stretto_aws import accounts

    made: tuple[dict[str, str], Callable[[str], Any]] = (
        accounts.emulated(request) if request.emulator else accounts.real(request)
    )
    fields, make = made
    return AwsSession(
        placement=Placement(provider=request.placement.provider, fields=fields),
        clients=ClientCache(make),
        # What takes AWS minutes takes the embedded one a second.
        patience=1.0 if request.emulator else math.inf,
    )
