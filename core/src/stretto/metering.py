"""Makes callers wait for their budget: ``budget`` says who may call, this says when."""

from __future__ import annotations

import asyncio
import math

from stretto_sdk.contract import Placement, Traffic

from stretto.budget import Budgets, Class, Scope, Ticket
from stretto.ports import Clock, Providers


class Meter:
    """The budgets of one kernel, on its clock."""

    def __init__(self, clock: Clock, providers: Providers, *, metered: bool = True) -> None:
        self._clock = clock
        self._budgets = Budgets(lambda name: providers.provider(name).limits() if metered else ())
        self._waiting: dict[Ticket, asyncio.Future[None]] = {}
        self._timer: asyncio.Task[None] | None = None
        self._timer_at = math.inf
        self._people: set[str] = set()

    def serve_person(self, process: str, waits: bool) -> None:
        """Whether a person waits for what is done for this process: that goes first."""
        if waits:
            self._people.add(process)
        else:
            self._people.discard(process)

    async def spend(
        self, process: str, placement: Placement, service: str, traffic: Traffic
    ) -> None:
        """Wait until a call may be sent."""
        if process in self._people:
            rank = Class.PERSON
        else:
            rank = Class.REPAIR if traffic is Traffic.WRITE else Class.AUDIT
        scope = Scope(placement=placement.key, service=service, traffic=traffic)
        ticket = self._budgets.ask(scope, process, rank, self._clock.boottime())
        granted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[ticket] = granted
        self._grant()
        if granted.done():
            return
        try:
            await granted
        except asyncio.CancelledError:
            if self._waiting.pop(ticket, None) is not None:
                self._budgets.cancel(ticket)
            raise

    def throttled(
        self,
        placement: Placement,
        service: str,
        traffic: Traffic,
        *,
        after: float,
        sent_at: float,
    ) -> None:
        """The cloud counted a call, sent at ``sent_at`` (boottime), as one too many."""
        scope = Scope(placement=placement.key, service=service, traffic=traffic)
        self._budgets.throttled(scope, self._clock.boottime(), after=after, sent_at=sent_at)

    def close(self) -> None:
        """Nobody is granted anything any more."""
        if self._timer is not None:
            self._timer.cancel()

    def _grant(self) -> None:
        now = self._clock.boottime()
        granted, wait = self._budgets.grant(now)
        for ticket in granted:
            waiting = self._waiting.pop(ticket, None)
            if waiting is not None and not waiting.done():
                waiting.set_result(None)
        if not math.isinf(wait) and (self._timer is None or now + wait < self._timer_at):
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = now + wait
            self._timer = asyncio.create_task(self._grant_later(wait))

    async def _grant_later(self, wait: float) -> None:
        await self._clock.sleep(wait)
        self._timer, self._timer_at = None, math.inf
        self._grant()
