"""Transactions on events, the inbox, counted calls and learned latencies."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from stretto_sdk.json import Json, compact

from stretto.latency import Learned
from stretto.model import Event
from stretto.ports import Connection
from stretto.store.rows import reads


def emit(
    conn: Connection, at: float, process: str, type: str, address: str = "", **data: Json
) -> None:
    """Append an event. Values that are empty are left out."""
    kept = {key: value for key, value in data.items() if value not in ("", None, [], {}, ())}
    conn.execute(
        "INSERT INTO event (at, process, type, address, data) VALUES (?, ?, ?, ?, ?)",
        (at, process, type, address, compact(kept)),
    )


def events(
    conn: Connection, process: str | None, after: int = 0, limit: int = -1
) -> tuple[Event, ...]:
    """Events behind a sequence number, oldest first; of all processes for None."""
    where = "" if process is None else "process = ? AND "
    values: list[object] = [] if process is None else [process]
    rows = conn.execute(
        f"SELECT sequence, at, process, type, address, data FROM event "  # noqa: S608  # constant
        f"WHERE {where}sequence > ? ORDER BY sequence LIMIT ?",
        (*values, after, limit),
    )
    return tuple(_event(row) for row in rows)


@reads("an event")
def _event(row: Sequence[Any]) -> Event:
    return Event(
        sequence=row[0],
        at=row[1],
        process=row[2],
        type=row[3],
        address=row[4],
        data=json.loads(row[5]),
    )


def last_event(conn: Connection, process: str | None = None) -> int:
    """The newest sequence number; 0 when there is none."""
    if process is None:
        row = conn.execute("SELECT max(sequence) FROM event").fetchone()
    else:
        row = conn.execute(
            "SELECT max(sequence) FROM event WHERE process = ?", (process,)
        ).fetchone()
    return int(row[0] or 0)


# ── The inbox ────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A command in the inbox of a process."""

    id: int
    process: str
    command: str
    arguments: Mapping[str, Json] = field(repr=False)
    at: float
    who: str
    state: str
    """``new``, ``taken``, ``done`` or ``failed``."""
    outcome: Mapping[str, Json] = field(repr=False)


_ORDER = "id, process, command, arguments, at, who, state, outcome"


def put_order(
    conn: Connection, process: str, command: str, arguments: Mapping[str, Json], at: float, who: str
) -> int:
    cursor = conn.execute(
        "INSERT INTO inbox (process, command, arguments, at, who) VALUES (?, ?, ?, ?, ?)",
        (process, command, json.dumps(dict(arguments)), at, who),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def open_orders(conn: Connection, process: str) -> list[Order]:
    """Commands that are not settled, oldest first."""
    rows = conn.execute(
        f"SELECT {_ORDER} FROM inbox WHERE process = ? AND state IN ('new', 'taken') ORDER BY id",  # noqa: S608  # constant
        (process,),
    )
    return [_order(row) for row in rows]


def order(conn: Connection, id: int) -> Order:
    row = conn.execute(f"SELECT {_ORDER} FROM inbox WHERE id = ?", (id,)).fetchone()  # noqa: S608  # constant
    return _order(row)


@reads("a command")
def _order(row: Sequence[object]) -> Order:
    named = dict(zip(_ORDER.split(", "), row, strict=True))
    named["arguments"] = json.loads(str(named["arguments"]))
    named["outcome"] = json.loads(str(named["outcome"]))
    return Order(**named)  # type: ignore[arg-type]  # the columns are the fields


def take_order(conn: Connection, id: int) -> None:
    conn.execute("UPDATE inbox SET state = 'taken' WHERE id = ?", (id,))


def settle_order(conn: Connection, id: int, done: bool, outcome: Mapping[str, Json]) -> None:
    conn.execute(
        "UPDATE inbox SET state = ?, outcome = ? WHERE id = ?",
        ("done" if done else "failed", json.dumps(dict(outcome), ensure_ascii=False), id),
    )


def processes_with_orders(conn: Connection) -> set[str]:
    """Processes that have a command nobody has taken yet."""
    return {str(row[0]) for row in conn.execute("SELECT process FROM inbox WHERE state = 'new'")}


# ── Counts and figures ───────────────────────────────────────────────────────────────────────


def count_calls(conn: Connection, process: str, counted: Mapping[str, int]) -> None:
    """Add to what was counted before."""
    for action, count in sorted(counted.items()):
        conn.execute(
            "INSERT INTO calls (process, action, count) VALUES (?1, ?2, ?3) "
            "ON CONFLICT (process, action) DO UPDATE SET count = count + ?3",
            (process, action, count),
        )


def calls(conn: Connection, process: str) -> dict[str, int]:
    """API actions that were sent for a process, with how often."""
    rows = conn.execute(
        "SELECT action, count FROM calls WHERE process = ? ORDER BY action", (process,)
    )
    return {str(action): int(count) for action, count in rows}


def latencies(conn: Connection) -> tuple[Learned, ...]:
    """What was learned of how long steps take."""
    rows = conn.execute("SELECT provider, kind, verb, seconds, count FROM latency")
    return tuple(
        Learned(provider=row[0], kind=row[1], verb=row[2], seconds=row[3], count=row[4])
        for row in rows
    )


def learn(conn: Connection, rows: Iterable[Learned]) -> None:
    conn.executemany(
        "INSERT OR REPLACE INTO latency (provider, kind, verb, seconds, count) "
        "VALUES (?, ?, ?, ?, ?)",
        ((row.provider, row.kind, row.verb, row.seconds, row.count) for row in rows),
    )
