"""Plans for people: looks, and changes nothing, not even in the store."""

from __future__ import annotations

from stretto_sdk.image import Image

from stretto.gate import Gate
from stretto.look import Eyes
from stretto.metering import Meter
from stretto.model import Phase, Plan
from stretto.planning import known_records, plan_towards, seen_records
from stretto.ports import Ports
from stretto.secrecy import Secrecy
from stretto.store import processes as tables
from stretto.store.processes import Goal, ProcessRow
from stretto.store.schema import meta_value


async def look_and_plan(
    ports: Ports, row: ProcessRow | None, image: Image | None, alias: str | None, action: str
) -> Plan:
    """The plan for an image, for a process, or for both. Raises ImageRefused, ProviderUnavailable,
    ProviderError."""
    key = await ports.store.read(lambda conn: meta_value(conn, "key"))
    gate = Gate(
        ports,
        Secrecy(bytes.fromhex(key), ports.secrets),
        Meter(ports.clock, ports.providers, metered=ports.metered),
    )
    gate.meter.serve_person(row.id if row else "", True)
    try:
        if row is None:
            assert image is not None
            return plan_towards(gate, _not_yet(image, alias), Goal.RUN, image, {})
        kept = row
        stored = await ports.store.read(lambda conn: tables.image(conn, kept.image))
        wanted = image or stored
        known = await ports.store.read(lambda conn: known_records(conn, gate, kept.id, wanted))
        goal = Goal.KILL if action == "kill" else Goal.RUN
        if goal is Goal.RUN:
            now = ports.clock.now()
            seen = await Eyes(ports, gate).look(row.id, known, wanted, not_before=now)
            known = seen_records(known, seen)
        return plan_towards(gate, row, goal, wanted, known)
    finally:
        gate.close()


def _not_yet(image: Image, alias: str | None) -> ProcessRow:
    """A process that is not there: the plan of an image that nothing runs yet."""
    return ProcessRow(
        id="",
        alias=alias or image.composition,
        composition=image.composition,
        image=image.digest,
        goal=Goal.RUN,
        phase=Phase.STARTING,
        note="",
        generation=1,
        reached=0,
        owner=None,
        epoch=0,
        created_at=0.0,
        ended_at=None,
        outputs={},
        placements={},
    )
