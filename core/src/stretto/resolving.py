"""What references give while a plan is carried out.

Most of it is known from what writes answered. A write tells what it had to know, though, and not
what only another call of the cloud shows (a bucket's Arn): that is read when something refers to
it, and only then.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from stretto_sdk.contract import Observation
from stretto_sdk.expressions import Reference, Unresolved, references
from stretto_sdk.json import Document, Json, parts

from stretto.gate import Owner
from stretto.kernel import Kernel
from stretto.ports import Connection
from stretto.records import Record, Seen
from stretto.store.resources import put_observed
from stretto.values import settle_document, shown


@dataclass(slots=True, kw_only=True)
class Resolver:
    """Resolves references out of the records of one process."""

    kernel: Kernel
    owner: Owner
    records: dict[str, Record]
    """Shared with whoever keeps them up to date; what is read here is entered."""
    _reading: dict[str, asyncio.Lock] = field(default_factory=dict)

    async def settled(self, properties: Document) -> Document:
        """The document with every reference resolved that can be; the others stay expressions.
        Reads what no observation speaks of yet. Raises ProviderError."""
        settled = settle_document(properties, self.find)
        wanted: dict[str, set[str]] = {}
        for reference in references(settled):
            if self._may_be_shown(reference):
                wanted.setdefault(reference.address, set()).add(parts(reference.path)[0])
        if not wanted:
            return settled
        for address in sorted(wanted):
            await self._read(address, frozenset(wanted[address]))
        return settle_document(settled, self.find)

    def find(self, reference: Reference) -> Json:
        """A property of a resource as it is known now. Raises Unresolved."""
        record = self.records.get(reference.address)
        if record is None or not record.identity:
            raise Unresolved(reference)
        if not reference.path:
            return record.identity
        try:
            return shown(record, reference.path)
        except KeyError:
            schema = self.kernel.gate.schema(record.placement, record.kind)
        if schema.identifier == (reference.path,):
            return record.identity
        raise Unresolved(reference)

    def _may_be_shown(self, reference: Reference) -> bool:
        record = self.records.get(reference.address)
        if record is None or not record.identity or not reference.path:
            return False
        return not _speaks_of(record, frozenset({parts(reference.path)[0]}))

    async def _read(self, address: str, wanted: frozenset[str]) -> None:
        """Extend what is known of a resource. One that is gone stays unknown: the next plan sees
        that."""
        async with self._reading.setdefault(address, asyncio.Lock()):
            record = self.records[address]
            if _speaks_of(record, wanted):
                return  # another has read it meanwhile
            seen = await self.kernel.eyes.one(self.owner.process, record, wanted)
            if not isinstance(seen, Seen) or self.records.get(address) is not record:
                return
            known = replace(record, observed=_extended(record, seen))
            self.records[address] = known

            def write(conn: Connection) -> None:
                self.owner.check(conn)
                entry = (address, known.observed, known.state, known.note)
                put_observed(conn, self.owner.process, [entry])

            await self.kernel.ports.store.transact(write)


def _speaks_of(record: Record, wanted: frozenset[str]) -> bool:
    if not isinstance(record.observed, Seen):
        return False
    covers = record.observed.observation.covers
    return covers is None or wanted <= covers


def _extended(record: Record, seen: Seen) -> Seen:
    """What was known, with what it did not speak of. What the plan rests on, and the etag that
    guards it, stay as they were."""
    if not isinstance(record.observed, Seen):
        return seen
    old, new = record.observed.observation, seen.observation
    assert old.covers is not None  # else nothing was to be read
    added = {k: v for k, v in new.properties.items() if k not in old.covers}
    properties: Mapping[str, Json] = {**added, **old.properties}
    return Seen(
        observation=Observation(
            identity=old.identity,
            properties=properties,
            covers=None if new.covers is None else old.covers | new.covers,
            mark=old.mark or new.mark,
            etag=old.etag,
        ),
        at=record.observed.at,
    )
