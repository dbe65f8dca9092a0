"""Transactions on resources: one row each, and one for each deposed object."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from stretto_sdk.contract import Mark, Observation, Placement
from stretto_sdk.image import Options
from stretto_sdk.json import compact

from stretto.model import State
from stretto.ports import Connection
from stretto.records import UNSEEN, Deposed, Missing, Observed, Record, Seen
from stretto.store.journal import placement_from, placement_text
from stretto.store.rows import reads

_COLUMNS = (
    "address, kind, placement, identity, declared, applied, secrets, observed, options, external, "
    "distribution, version, schema_version, state, note, generation, created_at"
)


def records(conn: Connection, process: str) -> dict[str, Record]:
    """All records of a process by address, with their deposed objects. An old object that outlives
    the row of its resource has a record without an identity: it is still to be deleted."""
    left: dict[str, list[Deposed]] = {}
    for address, *row in conn.execute(
        "SELECT address, identity, kind, placement, applied, etag, retain, needs FROM deposed "
        "WHERE process = ? ORDER BY address, identity",
        (process,),
    ):
        left.setdefault(address, []).append(_deposed(row))
    rows = conn.execute(
        f"SELECT {_COLUMNS} FROM resource WHERE process = ? ORDER BY address",  # noqa: S608  # constant
        (process,),
    )
    found = {row[0]: _record(row, tuple(left.pop(row[0], ()))) for row in rows}
    for address, old in left.items():
        found[address] = Record(
            address=address,
            kind=old[0].kind,
            placement=old[0].placement,
            deposed=tuple(old),
            state=State.CHANGING,
            note="an old object of it is still to be deleted",
        )
    return dict(sorted(found.items()))


def record(conn: Connection, process: str, address: str) -> Record | None:
    row = conn.execute(
        f"SELECT {_COLUMNS} FROM resource WHERE process = ? AND address = ?",  # noqa: S608  # constant
        (process, address),
    ).fetchone()
    if row is None:
        return None
    left = conn.execute(
        "SELECT identity, kind, placement, applied, etag, retain, needs FROM deposed "
        "WHERE process = ? AND address = ? ORDER BY identity",
        (process, address),
    )
    return _record(row, tuple(_deposed(item) for item in left))


def put_record(conn: Connection, process: str, record: Record) -> None:
    """Insert or replace the row. Deposed objects have rows of their own: see ``depose``."""
    conn.execute(
        f"INSERT OR REPLACE INTO resource (process, {_COLUMNS}) "  # noqa: S608  # constant
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            process,
            record.address,
            record.kind,
            placement_text(record.placement),
            record.identity,
            compact(record.declared),
            compact(record.applied),
            compact(record.secrets),
            _observed_text(record.observed),
            options_text(record.options),
            record.external,
            *record.provider,
            record.schema_version,
            record.state,
            record.note,
            record.generation,
            record.created_at,
        ),
    )


def put_declared(conn: Connection, process: str, records: Iterable[Record]) -> None:
    """What was applied, in the words of the image and in the shape of the provider of today."""
    conn.executemany(
        "UPDATE resource SET declared = ?, applied = ?, secrets = ?, options = ?, "
        "distribution = ?, version = ?, schema_version = ? WHERE process = ? AND address = ?",
        (
            (
                compact(r.declared),
                compact(r.applied),
                compact(r.secrets),
                options_text(r.options),
                *r.provider,
                r.schema_version,
                process,
                r.address,
            )
            for r in records
        ),
    )


def put_state(conn: Connection, process: str, address: str, state: State, note: str = "") -> None:
    """Nothing happens when there is no row."""
    conn.execute(
        "UPDATE resource SET state = ?, note = ? WHERE process = ? AND address = ?",
        (state, note, process, address),
    )


def put_observed(
    conn: Connection, process: str, seen: Iterable[tuple[str, Observed, State, str]]
) -> None:
    """What a look at the cloud gave: address, observation, state, note."""
    conn.executemany(
        "UPDATE resource SET observed = ?, state = ?, note = ? WHERE process = ? AND address = ?",
        (
            (_observed_text(observed), state, note, process, address)
            for address, observed, state, note in seen
        ),
    )


def put_ready(conn: Connection, process: str) -> None:
    """Everything is as declared: whatever was under way or in trouble no longer is."""
    conn.execute(
        "UPDATE resource SET state = ?, note = '' WHERE process = ? AND state IN (?, ?, ?, ?)",
        (State.READY, process, State.CHANGING, State.FAILED, State.BLOCKED, State.IN_DOUBT),
    )


def drop_record(conn: Connection, process: str, address: str) -> None:
    conn.execute("DELETE FROM resource WHERE process = ? AND address = ?", (process, address))


def move_record(conn: Connection, process: str, old: str, new: str) -> None:
    for table in ("resource", "deposed", "intent"):
        conn.execute(
            f"UPDATE {table} SET address = ? WHERE process = ? AND address = ?",  # noqa: S608  # constant
            (new, process, old),
        )


def depose(conn: Connection, process: str, address: str, old: Deposed) -> None:
    """Remember an old object, in the transaction that makes the record name the new one."""
    conn.execute(
        "INSERT OR REPLACE INTO deposed "
        "(process, address, identity, kind, placement, applied, etag, retain, needs) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            process,
            address,
            old.identity,
            old.kind,
            placement_text(old.placement),
            compact(old.applied),
            old.etag,
            old.retain,
            json.dumps(sorted(old.needs)),
        ),
    )


def drop_deposed(conn: Connection, process: str, address: str, identity: str) -> None:
    conn.execute(
        "DELETE FROM deposed WHERE process = ? AND address = ? AND identity = ?",
        (process, address, identity),
    )


@reads("the states of resources")
def counts(conn: Connection, process: str | None = None) -> dict[str, dict[State, int]]:
    """How many resources of each process, or of one, are in which state."""
    result: dict[str, dict[State, int]] = {}
    rows = conn.execute(
        "SELECT process, state, count(*) FROM resource WHERE process = coalesce(?, process) "
        "GROUP BY process, state ORDER BY 1, 2",
        (process,),
    )
    for name, state, number in rows:
        result.setdefault(name, {})[State(state)] = number
    return result


# ── Rows and values ──────────────────────────────────────────────────────────────────────────


def options_text(options: Options) -> str:
    return compact(options.document)


@lru_cache(maxsize=1024)
def options_from(text: str) -> Options:
    """Most resources have the same few options: read each spelling once."""
    return Options.from_document(json.loads(text))


@lru_cache(maxsize=1024)
def _placement(text: str) -> Placement:
    return placement_from(text)


def _observed_text(observed: Observed) -> str | None:
    if isinstance(observed, Seen):
        it = observed.observation
        mark = None if it.mark is None else [it.mark.process, it.mark.address, it.mark.token]
        covers = None if it.covers is None else sorted(it.covers)
        return compact([observed.at, it.identity, it.properties, covers, mark, it.etag])
    return compact([observed.at]) if isinstance(observed, Missing) else None


def _observed(text: str | None) -> Observed:
    if text is None:
        return UNSEEN
    at, *rest = json.loads(text)
    if not rest:
        return Missing(at=at)
    identity, properties, covers, mark, etag = rest
    return Seen(
        at=at,
        observation=Observation(
            identity=identity,
            properties=properties,
            covers=None if covers is None else frozenset(covers),
            mark=None if mark is None else Mark(process=mark[0], address=mark[1], token=mark[2]),
            etag=etag,
        ),
    )


@reads("a resource")
def _record(row: Sequence[object], deposed: tuple[Deposed, ...]) -> Record:
    (
        address,
        kind,
        placement,
        identity,
        declared,
        applied,
        secrets,
        observed,
        options,
        external,
        distribution,
        version,
        schema_version,
        state,
        note,
        generation,
        created_at,
    ) = row
    digests: Mapping[str, str] = json.loads(str(secrets))
    return Record(
        address=str(address),
        kind=str(kind),
        placement=_placement(str(placement)),
        identity=str(identity),
        declared=json.loads(str(declared)),
        applied=json.loads(str(applied)),
        secrets=digests,
        observed=_observed(observed if isinstance(observed, str) else None),
        options=options_from(str(options)),
        external=bool(external),
        provider=(str(distribution), str(version)),
        schema_version=str(schema_version),
        state=State(str(state)),
        note=str(note),
        deposed=deposed,
        generation=int(str(generation)),
        created_at=created_at if isinstance(created_at, float) else None,
    )


@reads("an old object")
def _deposed(row: Sequence[object]) -> Deposed:
    identity, kind, placement, applied, etag, retain, needs = row
    return Deposed(
        identity=str(identity),
        kind=str(kind),
        placement=_placement(str(placement)),
        applied=json.loads(str(applied)),
        etag=str(etag),
        retain=bool(retain),
        needs=frozenset(json.loads(str(needs))),
    )
