"""The kernel's only ways out: time, randomness, threads, the store, liveness, plugins, secrets.

Kernel code touches the world through these and nothing else, so that the whole kernel runs under
a virtual clock against simulated clouds, and a failing seed replays exactly. The real ones are in
``stretto.host``. All coroutines run on one asyncio loop; the kernel sets its timers only through
``Clock.sleep`` and ``Workers.call``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from stretto_sdk.contract import Placement, Provider, Session
from stretto_sdk.json import Json

Q = TypeVar("Q")
R = TypeVar("R")
T = TypeVar("T")

Connection = sqlite3.Connection
"""What a transaction function gets. Functions keep to plain, portable SQL."""


class Clock(Protocol):
    """Time."""

    def now(self) -> float:
        """Seconds since 1970, UTC. For people and records; it may jump."""
        ...

    def boottime(self) -> float:
        """Seconds that only grow and go on while the machine sleeps. For windows and deadlines."""
        ...

    async def sleep(self, seconds: float) -> None: ...


class Random(Protocol):
    """Chance."""

    def token(self) -> str:
        """32 lower-case hexadecimal characters that never come twice."""
        ...

    def uniform(self) -> float:
        """A number in [0, 1)."""
        ...


class Workers(Protocol):
    """Runs blocking provider calls."""

    async def call(self, fn: Callable[[Q], R], request: Q, *, timeout: float) -> R:
        """The result of ``fn(request)``, or what it raised.

        Raises TimeoutError after ``timeout`` seconds; the call may then still be running, and what
        it gives is dropped.
        """
        ...


class Store(Protocol):
    """Durable state. A transaction is a synchronous function of a connection; it does no I/O of
    its own, and may be run again from its start, so it changes nothing but the database."""

    async def transact(self, fn: Callable[[Connection], T]) -> T:
        """The result of ``fn`` once what it wrote is durable.

        It runs in one committed transaction together with whatever else is queued. If it raises,
        only what it wrote is undone, and the exception comes out here.
        Raises StoreError when the commit failed: then nothing of it was written.
        """
        ...

    async def read(self, fn: Callable[[Connection], T]) -> T:
        """The result of a function that only reads, on one consistent snapshot."""
        ...


class Liveness(Protocol):
    """Whether a session of a kernel is still running. Never says dead of one that is alive."""

    def hold(self, session: str) -> None:
        """Announce a session of ours."""
        ...

    def drop(self, session: str) -> None:
        """Our session is over. Nothing happens when it is over already."""
        ...

    def alive(self, session: str) -> bool: ...


class Providers(Protocol):
    """Where providers come from: the registry of plugins, or a table in tests."""

    def provider(self, name: str) -> Provider:
        """Raises ProviderUnavailable, with the command that helps."""
        ...


class Connect(Protocol):
    """Makes sessions. Blocks: it reads credentials and may ask the cloud who we are."""

    def __call__(self, provider: Provider, placement: Placement, /) -> Session:
        """Raises a ProviderError."""
        ...


class Moved(Protocol):
    """Whether what a session speaks to has moved: an embedded cloud that was started again listens
    elsewhere. Blocks, as ``Connect`` does; asked only after a call got no answer."""

    def __call__(self, placement: Placement, /) -> bool:
        """Raises what ``Connect`` raises."""
        ...


class Secrets(Protocol):
    """Looks up secrets at the moment of a call."""

    def __call__(self, source: Mapping[str, str], /) -> Json:
        """The value for the inner part of ``{"$secret": {"env": "NAME"}}``.

        Raises KernelError, which names the source and never a value.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Everything a kernel is handed."""

    clock: Clock
    random: Random
    workers: Workers
    store: Store
    liveness: Liveness
    providers: Providers
    connect: Connect
    secrets: Secrets
    moved: Moved | None = None
    """None where clouds stay where they are."""
    metered: bool = True
    """Whether the providers' published rates are kept to. Embedded clouds have none."""
