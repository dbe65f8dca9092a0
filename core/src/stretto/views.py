"""What people see of processes and resources, made from rows."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from stretto_sdk.contract import Placement

from stretto.commands import last_word
from stretto.errors import NoSuchProcess
from stretto.model import Phase, ProcessView, ResourceView, State
from stretto.ports import Connection
from stretto.records import Record
from stretto.store import processes as tables
from stretto.store.history import open_orders
from stretto.store.journal import open_intents
from stretto.store.processes import Goal, ProcessRow, SessionRow
from stretto.store.resources import counts, records

Alive = Callable[[str], bool]
"""Whether a session lives: one that was killed could not write down its end."""


def process_views(conn: Connection, alive: Alive) -> tuple[ProcessView, ...]:
    held = _living(conn, alive)
    numbers = counts(conn)
    return tuple(
        _process_view(conn, row, numbers.get(row.id, {}), held) for row in tables.processes(conn)
    )


def process_view(conn: Connection, row: ProcessRow, alive: Alive) -> ProcessView:
    held = _living(conn, alive)
    return _process_view(conn, row, counts(conn, row.id).get(row.id, {}), held)


def _process_view(
    conn: Connection,
    row: ProcessRow,
    numbers: Mapping[State, int],
    held: Mapping[str, SessionRow],
) -> ProcessView:
    shown = dict(numbers)
    planned = _declared_count(conn, row) - sum(numbers.values())
    if planned > 0 and row.phase in (Phase.STARTING, Phase.UPDATING, Phase.DEGRADED):
        shown[State.PLANNED] = shown.get(State.PLANNED, 0) + planned
    owner = held.get(row.owner or "")
    return ProcessView(
        id=row.id,
        alias=row.alias,
        composition=row.composition,
        image=row.image,
        phase=row.phase,
        resources=shown,
        created_at=row.created_at,
        note=row.note,
        held_by=owner.title if owner else "",
        unfinished="" if owner else _unfinished(conn, row, held.values()),
    )


def _living(conn: Connection, alive: Alive) -> dict[str, SessionRow]:
    return {s.id: s for s in tables.open_sessions(conn) if alive(s.id)}


def _unfinished(conn: Connection, row: ProcessRow, living: Iterable[SessionRow]) -> str:
    """The command that goes on with what nobody is at work on."""
    if row.phase is Phase.ENDED or any(session.kind == "daemon" for session in living):
        return ""
    if row.goal in (Goal.KILL, Goal.RELEASE):
        return row.goal.value
    asked = last_word(open_orders(conn, row.id))
    if asked is not None and asked.command in ("suspend", "kill", "release"):
        return asked.command
    begun = row.phase in (Phase.STARTING, Phase.UPDATING)
    left = any(intent.state == "open" for intent in open_intents(conn, row.id))
    return "resume" if begun or asked is not None or left else ""


def _declared_count(conn: Connection, row: ProcessRow) -> int:
    document = tables.image_document(conn, row.image)
    resources = document["resources"] if isinstance(document, Mapping) else {}
    return len(resources) if isinstance(resources, Mapping) else 0


def resource_views(conn: Connection, row: ProcessRow) -> tuple[ResourceView, ...]:
    """In the image's order; then what the image no longer declares."""
    known = records(conn, row.id)
    found: list[ResourceView] = []
    if row.phase is not Phase.ENDED:
        image = tables.image(conn, row.image)
        for address, declared in image.resources.items():
            record = known.pop(address, None)
            if record is not None:
                found.append(_resource_view(record))
            elif row.goal is tables.Goal.RUN:
                found.append(
                    ResourceView(
                        address=address,
                        kind=declared.kind,
                        placement=_filled(row, declared.placement),
                        state=State.PLANNED,
                        identity="",
                    )
                )
    found.extend(_resource_view(record) for _, record in sorted(known.items()))
    return tuple(found)


def _filled(row: ProcessRow, placement: Placement) -> Placement:
    fields = row.placements.get(placement.key, placement.fields)
    return Placement(provider=placement.provider, fields=fields)


def _resource_view(record: Record) -> ResourceView:
    return ResourceView(
        address=record.address,
        kind=record.kind,
        placement=record.placement,
        state=record.state,
        identity=record.identity,
        note=record.note,
        observed_at=record.observed.at,
        properties=record.properties,
    )


def no_such_process(name: str, rows: Sequence[ProcessRow]) -> NoSuchProcess:
    living = {row.alias for row in rows if row.phase is not Phase.ENDED}
    if not living:
        return NoSuchProcess(f"There is no process {name!r}: nothing runs.")
    return NoSuchProcess(
        f"There is no process {name!r}.{suggest(name, living)}", "See them all with\n    stretto ps"
    )


def suggest(name: str, choice: Collection[str]) -> str:
    """`` Did you mean 'site'?``, or nothing."""
    close = difflib.get_close_matches(name, sorted(choice), n=1)
    return f" Did you mean {close[0]!r}?" if close else ""
