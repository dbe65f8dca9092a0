"""Looks at the cloud: by listing where that is cheaper, else one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from stretto_sdk.contract import (
    Busy,
    Indeterminate,
    Listing,
    ListRequest,
    NotFound,
    Observation,
    Placement,
    ReadRequest,
    Schema,
)
from stretto_sdk.json import Json, lookup

from stretto.kernel import Kernel
from stretto.records import Missing, Observed, Record, Seen

T = TypeVar("T")

FEW = 2
"""So many objects are read one by one even where they can be listed: a listing may be long."""
AT_ONCE = 16
TRIES = 6

Group = tuple[str, str, str]
"""Placement key, kind, and the scope's values as text."""


class Look:
    """One look at the objects of a process, for one kernel."""

    def __init__(self, kernel: Kernel, process: str) -> None:
        self.kernel = kernel
        self.process = process
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def at(self, records: Mapping[str, Record]) -> dict[str, Observed]:
        """What the cloud says now of every record that has an object. Raises ProviderError when it
        does not say."""
        groups: dict[Group, list[Record]] = {}
        for address in sorted(records):
            record = records[address]
            if record.identity:
                groups.setdefault(self._group(record), []).append(record)
        found: dict[str, Observed] = {}
        parts = await asyncio.gather(*(self._group_seen(groups[key]) for key in sorted(groups)))
        for part in parts:
            found.update(part)
        return found

    def _group(self, record: Record) -> Group:
        schema = self.kernel.gate.schema(record.placement, record.kind)
        return record.placement.key, record.kind, repr(_scope(schema, record))

    async def _group_seen(self, records: Sequence[Record]) -> dict[str, Observed]:
        first = records[0]
        schema = self.kernel.gate.schema(first.placement, first.kind)
        scope = _scope(schema, first)
        if schema.listing is Listing.NONE or scope is None or len(records) <= FEW:
            return await self._read_all(records)
        at = self.kernel.ports.clock.now()
        listed = await self._list(first.placement, first.kind, scope)
        found: dict[str, Observed] = {}
        unsure: list[Record] = []
        for record in records:
            seen = listed.get(record.identity)
            # Not in the listing: gone, or not shown yet. A thin entry tells of some properties.
            if seen is None or not _covers(seen, record):
                unsure.append(record)
            else:
                found[record.address] = Seen(observation=self._sealed(record, seen), at=at)
        return found | await self._read_all(unsure)

    async def _list(
        self, placement: Placement, kind: str, scope: Mapping[str, Json]
    ) -> dict[str, Observation]:
        found: dict[str, Observation] = {}
        request = ListRequest(kind=kind, scope=scope)
        while True:
            asked = request
            page = await self._patiently(
                lambda: self.kernel.gate.list(self.process, placement, asked)  # noqa: B023  # awaited at once
            )
            found.update({item.identity: item for item in page.items})
            if not page.cursor:
                return found
            request = replace(request, cursor=page.cursor)

    async def _read_all(self, records: Sequence[Record]) -> dict[str, Observed]:
        seen = await asyncio.gather(*(self.one(record) for record in records))
        return {record.address: it for record, it in zip(records, seen, strict=True)}

    async def one(self, record: Record) -> Observed:
        """What the cloud says of one object."""
        request = ReadRequest(kind=record.kind, identity=record.identity)
        clock, gate = self.kernel.ports.clock, self.kernel.gate
        schema = gate.schema(record.placement, record.kind)
        while True:
            at = clock.now()
            try:
                seen = await self._patiently(
                    lambda: gate.read(self.process, record.placement, request, record.declared)
                )
            except NotFound:
                # A new object may not be shown yet: that is to be believed later.
                young = (record.created_at or 0.0) + schema.settle - at
                if young <= 0:
                    return Missing(at=at)
                await clock.sleep(young)
            else:
                return Seen(observation=seen, at=at)

    def _sealed(self, record: Record, seen: Observation) -> Observation:
        return self.kernel.gate.seal(record.placement, record.kind, seen, record.declared)

    async def _patiently(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Reads change nothing, so they are simply asked again."""
        ports = self.kernel.ports
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
                await ports.clock.sleep(after * (0.75 + 0.5 * ports.random.uniform()))


def _scope(schema: Schema, record: Record) -> Mapping[str, Json] | None:
    """The values that a listing of this kind is made within; None when one is not known."""
    found: dict[str, Json] = {}
    for path in schema.scope:
        for known in (record.properties, record.applied):
            try:
                found[path] = lookup(known, path)
                break
            except KeyError:
                continue
        else:
            return None
    return found


def _covers(seen: Observation, record: Record) -> bool:
    return seen.covers is None or set(record.applied) <= seen.covers
