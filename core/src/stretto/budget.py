"""Budgets: how fast the cloud may be called, shared fairly by all who want to call it.

One token bucket for each (placement, service, traffic), from the providers' published limits.
Throttled, a bucket is halved and then raised by 5 % a second until it is whole. Whoever wants to
call asks for a token and is granted one in this order:

1. by class: a person's change before repair, repair before audit; the last tokens of a bucket are
   kept for people;
2. among processes, by what they were granted already (weighted fair queueing), so that none waits
   for another's thousand calls;
3. by when they asked.

No time passes in here: whoever uses this says what time it is, in seconds that only grow.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from stretto_sdk.contract import Limit, Traffic

CUT = 0.5
"""What throttling leaves of a rate."""
RAISE = 0.05
"""What comes back of the full rate in a second."""
LEAST = 1 / 64
"""A bucket is never cut below this part of its rate: it must be able to find out."""
PAUSE = 0.5
"""Seconds of silence after a throttling that names no delay."""
RESERVE = 0.1
"""The part of a bucket that is kept for people."""
ASSUMED = 20.0
"""Calls per second granted to a service without a published limit once it has throttled us."""
_TINY = 1e-9
"""Tokens that rounding may cost."""


class Class(IntEnum):
    """Who wants to call; the lower goes first."""

    PERSON = 0
    """Somebody waits for the outcome of a command."""
    REPAIR = 1
    """The kernel mends drift or tries again."""
    AUDIT = 2
    """The kernel looks whether all is well."""


@dataclass(frozen=True, slots=True, order=True)
class Scope:
    """What one budget is for."""

    placement: str
    """``Placement.key``."""
    service: str
    traffic: Traffic


@dataclass(frozen=True, slots=True, eq=False)
class Ticket:
    """One wish to call. Compared by identity."""

    scope: Scope
    process: str
    rank: Class


class Bucket:
    """A token bucket that lowers its rate when it is throttled.

    ``rate`` is in calls per second, ``burst`` in calls; ``math.inf`` for both is no limit.
    """

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self.rate = rate
        self.burst = max(burst, 1.0)
        self.tokens = self.burst
        self.factor = 1.0
        """The part of the rate that is in use."""
        self.throttled_until = -math.inf
        self._cut_at = -math.inf
        self._now = now

    def take(self, now: float, reserve: float = 0.0) -> float:
        """Take a token and give 0; or take none and give the seconds after which to ask again.

        A token is only given when ``reserve`` tokens stay behind it.
        """
        self._refill(now)
        if now < self.throttled_until:
            return self.throttled_until - now
        need = 1.0 + min(reserve, self.burst - 1.0)
        if self.tokens + _TINY >= need:
            self.tokens -= 1.0
            return 0.0
        return self._time_for(need - self.tokens)

    def throttled(self, now: float, after: float = 0.0, sent_at: float | None = None) -> None:
        """The cloud said that it was too much. ``after`` is the delay that it named, if any.

        Of several calls in flight, only the first to say so cuts the rate: what was sent before
        the last cut (``sent_at``) says nothing about the rate since.
        """
        self._refill(now)
        self.throttled_until = max(self.throttled_until, now + (after if after > 0 else PAUSE))
        if (now if sent_at is None else sent_at) <= self._cut_at:
            return
        if math.isinf(self.rate):
            self.rate = self.burst = ASSUMED
        self.factor = max(LEAST, self.factor * CUT)
        self.tokens = 0.0
        self._cut_at = now

    def _refill(self, now: float) -> None:
        spent = now - self._now
        if spent <= 0:
            return
        self._now = now
        if math.isinf(self.rate):
            return
        rising = min(spent, (1.0 - self.factor) / RAISE)
        earned = self.factor * rising + RAISE / 2 * rising**2 + (spent - rising)
        self.factor = min(1.0, self.factor + RAISE * spent)
        self.tokens = min(self.burst, self.tokens + self.rate * earned)

    def _time_for(self, tokens: float) -> float:
        """Seconds until so many more tokens are there, while the rate rises."""
        want = tokens / self.rate
        rising = (1.0 - self.factor) / RAISE
        reached = self.factor * rising + RAISE / 2 * rising**2
        if want <= reached:
            return (math.sqrt(self.factor**2 + 2 * RAISE * want) - self.factor) / RAISE
        return rising + (want - reached)


class _Queue:
    """Who waits for one bucket: by class, then by fair share, then by turn."""

    def __init__(self, bucket: Bucket) -> None:
        self.bucket = bucket
        self.heap: list[tuple[Class, float, int, Ticket]] = []
        self._clock: dict[Class, float] = {}
        self._last: dict[tuple[Class, str], float] = {}

    def put(self, ticket: Ticket, turn: int, weight: float) -> None:
        rank = ticket.rank
        key = (rank, ticket.process)
        # Whoever was idle begins at the present: fair shares are not saved up.
        start = max(self._clock.get(rank, 0.0), self._last.get(key, 0.0))
        finish = self._last[key] = start + 1.0 / weight
        heapq.heappush(self.heap, (rank, finish, turn, ticket))

    def drop(self) -> None:
        """Take the first away. What every idle process is owed is forgotten with the last."""
        rank, finish, _, _ = heapq.heappop(self.heap)
        self._clock[rank] = finish
        if not self.heap:
            self._clock.clear()
            self._last.clear()


class Budgets:
    """All budgets of one kernel."""

    def __init__(self, limits: Callable[[str], Sequence[Limit]]) -> None:
        """``limits`` gives a provider's limits by its name."""
        self._limits = limits
        self._queues: dict[Scope, _Queue] = {}
        self._dropped: set[Ticket] = set()
        self._turn = 0

    def ask(
        self, scope: Scope, process: str, rank: Class, now: float, *, weight: float = 1.0
    ) -> Ticket:
        """Wish for a token. ``weight`` is the process's share against others, more than 0."""
        queue = self._queue(scope, now)
        ticket = Ticket(scope, process, rank)
        self._turn += 1
        queue.put(ticket, self._turn, weight)
        return ticket

    def cancel(self, ticket: Ticket) -> None:
        """Give up a wish that has not been granted."""
        self._dropped.add(ticket)

    def grant(self, now: float) -> tuple[tuple[Ticket, ...], float]:
        """The wishes that are granted now, in the order in which to call; and the seconds after
        which to ask again, ``math.inf`` when nobody waits.

        Asking is also worth while after ``ask`` and ``throttled``.
        """
        granted: list[Ticket] = []
        wait = math.inf
        for scope in sorted(s for s, queue in self._queues.items() if queue.heap):
            wait = min(wait, self._grant(self._queues[scope], now, granted))
        return tuple(granted), wait

    def throttled(
        self, scope: Scope, now: float, *, after: float = 0.0, sent_at: float | None = None
    ) -> None:
        """The cloud throttled a call of this scope that was sent at ``sent_at``."""
        self._queue(scope, now).bucket.throttled(now, after, sent_at)

    def bucket(self, scope: Scope, now: float) -> Bucket:
        """The bucket of a scope, for people and tests."""
        return self._queue(scope, now).bucket

    def _grant(self, queue: _Queue, now: float, granted: list[Ticket]) -> float:
        while queue.heap:
            ticket = queue.heap[0][-1]
            if ticket in self._dropped:
                self._dropped.discard(ticket)
                queue.drop()
                continue
            bucket = queue.bucket
            people = ticket.rank is Class.PERSON or math.isinf(bucket.burst)
            wait = bucket.take(now, 0.0 if people else RESERVE * bucket.burst)
            if wait > 0:
                return wait
            queue.drop()
            granted.append(ticket)
        return math.inf

    def _queue(self, scope: Scope, now: float) -> _Queue:
        queue = self._queues.get(scope)
        if queue is None:
            queue = self._queues[scope] = _Queue(self._bucket(scope, now))
        return queue

    def _bucket(self, scope: Scope, now: float) -> Bucket:
        provider = scope.placement.partition(" ")[0]
        for limit in self._limits(provider):
            if limit.service == scope.service and limit.traffic is scope.traffic:
                return Bucket(limit.rate, limit.burst, now)
        return Bucket(math.inf, math.inf, now)
