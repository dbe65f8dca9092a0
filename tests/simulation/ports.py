"""The kernel's ports, simulated: one virtual clock, seeded chance, calls with seeded faults."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Mapping
from contextvars import Context, copy_context
from dataclasses import dataclass, field
from typing import Any, TypeVar

from stretto_sdk.contract import (
    Busy,
    CreateRequest,
    DeleteRequest,
    Indeterminate,
    Placement,
    PollRequest,
    Provider,
    ProviderError,
    Session,
    UpdateRequest,
)
from stretto_sdk.json import Json

from tests.simulation.loop import CLOUD, NODE, VirtualLoop

WRITES: Mapping[type, str] = {
    CreateRequest: "create",
    UpdateRequest: "update",
    DeleteRequest: "delete",
    PollRequest: "poll",
}

Q = TypeVar("Q")
R = TypeVar("R")

WALL = 1_700_000_000.0
"""What the virtual zero is on the wall, in seconds since 1970."""


@dataclass(slots=True)
class Faults:
    """How often things go wrong, as probabilities per call; seconds where it says so."""

    lost_request: float = 0.0
    """The request never arrives; the caller hears nothing."""
    lost_reply: float = 0.0
    """It takes effect; the caller hears nothing."""
    throttled: float = 0.0
    crashed_cloud: float = 0.0
    """The cloud answers with a 5xx after the effect: nobody can tell."""
    failed_commit: float = 0.0
    frozen_sending: float = 0.0
    """The node freezes between the confirmation of a write and its sending."""
    queueing: tuple[float, float] = (0.0, 0.05)
    """Seconds until a thread is free: least and most."""
    latency: tuple[float, float] = (0.01, 0.2)
    """Seconds, one way: least and most."""

    def none(self) -> None:
        """Switch every fault off, in place: whoever holds this object sees it."""
        self.lost_request = self.lost_reply = self.throttled = 0.0
        self.crashed_cloud = self.failed_commit = self.frozen_sending = 0.0


def _finish(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


def _deliver(answer: asyncio.Future[Any], result: object, error: BaseException | None) -> None:
    if answer.done():
        return
    if error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(result)


def context_of(node: str) -> Context:
    """The context of what runs on a node."""
    context = copy_context()
    context.run(NODE.set, node)
    return context


@dataclass(slots=True)
class SimClock:
    loop: VirtualLoop

    def now(self) -> float:
        return WALL + self.loop.time()

    def boottime(self) -> float:
        return self.loop.time()

    async def sleep(self, seconds: float) -> None:
        done: asyncio.Future[None] = self.loop.create_future()
        self.loop.call_later(seconds, _finish, done)
        await done


@dataclass(slots=True)
class SimRandom:
    rng: random.Random

    def token(self) -> str:
        return f"{self.rng.getrandbits(128):032x}"

    def uniform(self) -> float:
        return self.rng.random()


@dataclass(frozen=True, slots=True)
class Sent:
    """A request on its way: what it does when it arrives."""

    arrive: Callable[[], object]


@dataclass(frozen=True, slots=True)
class SimSession:
    """A session whose methods only send: the effect comes when the request arrives."""

    inner: Session
    placement: Placement

    def __getattr__(self, verb: str) -> Callable[[object], Sent]:
        method = getattr(self.inner, verb)
        return lambda request: Sent(lambda: method(request))

    def close(self) -> None:
        self.inner.close()


@dataclass(slots=True)
class SimWorkers:
    """Calls leave when a thread is free, reach the cloud after a while, take effect there, and the
    answer takes a while too.

    The effect belongs to the cloud's own node: it happens though the caller has died meanwhile.
    """

    loop: VirtualLoop
    rng: random.Random
    faults: Faults
    freeze: Callable[[], None]
    """Stops the node that calls, for a while."""
    seen: Counter[str]

    async def call(self, fn: Callable[[Q], R], request: Q, *, timeout: float) -> R:
        if type(request) in WRITES and self.rng.random() < self.faults.frozen_sending:
            self.seen["fault: frozen while sending"] += 1
            self.freeze()
        await SimClock(self.loop).sleep(self.rng.uniform(*self.faults.queueing))
        sent = fn(request)
        if not isinstance(sent, Sent):
            return sent
        outcome: R = await self._travel(sent, timeout, type(request))
        return outcome

    async def _travel(self, sent: Sent, timeout: float, asked: type) -> Any:
        f, answer = self.faults, self.loop.create_future()
        there, back = (self.rng.uniform(*f.latency) for _ in range(2))
        fate = self.rng.random()
        lost = fate < f.lost_request
        deaf = not lost and fate < f.lost_request + f.lost_reply
        dizzy = not (lost or deaf) and fate < f.lost_request + f.lost_reply + f.crashed_cloud
        throttled = self.rng.random() < f.throttled
        client = copy_context()
        for name, occurs in (
            ("lost request", lost),
            ("lost reply", deaf),
            ("internal error", dizzy),
            ("throttled", throttled),
        ):
            self.seen[f"fault: {name}"] += occurs
        if asked in WRITES and (lost or deaf or dizzy):
            self.seen[f"in doubt: {WRITES[asked]}"] += 1

        def effect() -> None:
            error: ProviderError | None = None
            result: object = None
            if throttled:
                error = Busy("The cloud asks us to slow down.", throttled=True, code="Throttling")
            else:
                try:
                    result = sent.arrive()
                except ProviderError as raised:
                    error = raised
            if deaf:
                return
            if dizzy and error is None:
                error = Indeterminate("The cloud answered with an internal error.", code="500")
            self.loop.call_later(back, _deliver, answer, result, error, context=client)

        if not lost:
            self.loop.call_later(there, effect, context=context_of(CLOUD))
        late = TimeoutError("no answer from the cloud")
        timer = self.loop.call_later(timeout, _deliver, answer, None, late)
        try:
            return await answer
        finally:
            timer.cancel()


@dataclass(slots=True)
class SimLiveness:
    """A failure detector that is sometimes wrong: a node frozen for ``patience`` seconds counts as
    dead. The kernel must stay safe all the same."""

    loop: VirtualLoop
    patience: float = 5.0
    held: dict[str, str] = field(default_factory=dict)
    frozen_since: dict[str, float] = field(default_factory=dict)

    def hold(self, session: str) -> None:
        self.held[session] = NODE.get()

    def drop(self, session: str) -> None:
        self.held.pop(session, None)

    def alive(self, session: str) -> bool:
        node = self.held.get(session)
        if node is None or not self.loop.alive(node):
            return False
        frozen = self.frozen_since.get(node)
        return frozen is None or self.loop.time() - frozen < self.patience


@dataclass(frozen=True, slots=True)
class SimProviders:
    table: Mapping[str, Provider]

    def provider(self, name: str) -> Provider:
        return self.table[name]


def secrets(source: Mapping[str, str], /) -> Json:
    """A secret's value that a judge can look for in the store's bytes."""
    return "secret-value-of-" + "-".join(source.values())
