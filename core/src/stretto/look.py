"""Looks at the cloud: by listing where that is cheaper, else one by one.

What is to be listed and what a listing says is decided in ``observe``; this makes the calls. A
listing is shared by all processes of a kernel that want the same one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from stretto_sdk.contract import (
    Busy,
    Indeterminate,
    ListRequest,
    NotFound,
    Observation,
    ReadRequest,
)
from stretto_sdk.expressions import Reference, references
from stretto_sdk.image import Image
from stretto_sdk.json import canonical

from stretto.gate import Gate
from stretto.observe import Expected, Sweep, Target, match, survey, wanted
from stretto.ports import Ports
from stretto.records import Missing, Observed, Record, Seen

T = TypeVar("T")

AT_ONCE = 16
TRIES = 6
SHARED = 10.0
"""Seconds for which a listing is good for other processes too."""

_Listing = tuple[float, "asyncio.Task[tuple[Observation, ...]]"]


class Eyes:
    """What one kernel sees of the cloud, for all of its processes."""

    def __init__(self, ports: Ports, gate: Gate) -> None:
        self._ports = ports
        self._gate = gate
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._listings: dict[tuple[str, str, str], _Listing] = {}

    async def look(
        self, process: str, records: Mapping[str, Record], image: Image, *, not_before: float
    ) -> dict[str, Observed]:
        """What the cloud says of every record that has an object, as of ``not_before`` (seconds
        since 1970) or later. Raises ProviderError when the cloud does not say."""
        uses = _uses(image)
        expected = [
            Expected(
                target=Target(process, address),
                record=record,
                wanted=wanted(record.applied, uses.get(address, ())),
            )
            for address, record in records.items()
        ]
        plan = survey(expected, self._gate.schema)
        found: dict[str, Observed] = {}
        unsure = list(plan.reads)
        swept = await asyncio.gather(
            *(self._swept(process, sweep, not_before) for sweep in plan.sweeps)
        )
        for seen, reads in swept:
            found.update(seen)
            unsure.extend(reads)
        answers = await asyncio.gather(*(self.one(process, item.record) for item in unsure))
        for item, answer in zip(unsure, answers, strict=True):
            found[item.target.address] = answer
        return found

    # ── Listings ─────────────────────────────────────────────────────────────────────────────

    async def _swept(
        self, process: str, sweep: Sweep, not_before: float
    ) -> tuple[dict[str, Observed], Sequence[Expected]]:
        begun_at, items = await self._listed(process, sweep, not_before)

        def seal(record: Record, seen: Observation) -> Observation:
            return self._gate.seal(record.placement, record.kind, seen, record.declared)

        findings = match(
            sweep,
            items,
            complete=True,
            begun_at=begun_at,
            settle=self._gate.schema(sweep.placement, sweep.kind).settle,
            seal=seal,
        )
        return {target.address: it for target, it in findings.seen.items()}, findings.reads

    async def _listed(
        self, process: str, sweep: Sweep, not_before: float
    ) -> tuple[float, tuple[Observation, ...]]:
        key = (sweep.placement.key, sweep.kind, canonical(sweep.scope))
        now = self._ports.clock.now()
        begun = self._listings.get(key)
        if begun is None or begun[0] < not_before or _failed(begun[1]):
            self._listings = {
                k: (at, task) for k, (at, task) in self._listings.items() if at > now - SHARED
            }
            begun = (now, asyncio.ensure_future(self._list(process, sweep)))
            self._listings[key] = begun
        at, task = begun
        return at, await asyncio.shield(task)

    async def _list(self, process: str, sweep: Sweep) -> tuple[Observation, ...]:
        items: list[Observation] = []
        request = ListRequest(kind=sweep.kind, scope=sweep.scope)
        while True:
            asked = request
            page = await self._patiently(
                lambda: self._gate.list(process, sweep.placement, asked)  # noqa: B023  # awaited at once
            )
            items.extend(page.items)
            if not page.cursor:
                return tuple(items)
            request = replace(request, cursor=page.cursor)

    # ── Reads ────────────────────────────────────────────────────────────────────────────────

    async def one(
        self, process: str, record: Record, wanted: frozenset[str] | None = None
    ) -> Observed:
        """What the cloud says of one object; of some properties, where only those are wanted.
        Raises ProviderError when the cloud does not say."""
        request = ReadRequest(kind=record.kind, identity=record.identity, wanted=wanted)
        schema = self._gate.schema(record.placement, record.kind)
        clock = self._ports.clock
        while True:
            at = clock.now()
            try:
                seen = await self._patiently(
                    lambda: self._gate.read(process, record.placement, request, record.declared)
                )
            except NotFound:
                # A new object may not be shown yet: that is to be believed later.
                young = (record.created_at or 0.0) + schema.settle - at
                if young <= 0:
                    return Missing(at=at)
                await clock.sleep(young)
            else:
                return Seen(observation=seen, at=at)

    async def _patiently(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Reads change nothing, so they are simply asked again."""
        tries = 0
        while True:
            try:
                async with self._slots:
                    return await ask()
            except (Busy, Indeterminate) as error:
                tries += 1
                if tries >= TRIES or not error.retryable:
                    raise
                after = max(getattr(error, "after", 0.0), 0.5 * 2**tries)
                await self._ports.clock.sleep(after * (0.75 + 0.5 * self._ports.random.uniform()))


def _failed(task: asyncio.Task[tuple[Observation, ...]]) -> bool:
    return task.done() and (task.cancelled() or task.exception() is not None)


def _uses(image: Image) -> dict[str, set[Reference]]:
    """What of each resource others refer to, gathered in one pass."""
    found: dict[str, set[Reference]] = {}
    for value in (*(d.properties for d in image.resources.values()), image.outputs):
        for reference in references(value):
            found.setdefault(reference.address, set()).add(reference)
    return found
