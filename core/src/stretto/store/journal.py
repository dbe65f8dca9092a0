"""Transactions on intents: what was about to be done when, and how it came out.

An intent is ``open`` from before the cloud is called until its outcome is known: ``done``,
``failed`` (certainly not done), ``in-doubt`` (cannot be told; a person is asked) or ``void``
(a person said that it was not done).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from stretto_sdk.contract import Placement, Verb
from stretto_sdk.json import Document, Json, compact

from stretto.ports import Connection
from stretto.store.rows import reads


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """The journal's record of one write."""

    id: str
    process: str
    address: str
    kind: str
    placement: Placement
    """Resolved: the account and region that were connected."""
    verb: Verb
    generation: int
    attempt: int
    token: str
    """Fixed by the first insert: the same step is always sent with the same token."""
    identity: str
    """Of the object, as soon as it is known."""
    properties: Document = field(repr=False)
    """What is sent: references evaluated, secrets as expressions."""
    detail: Mapping[str, Json] = field(repr=False)
    """What the step is for: the executor's own words (see ``stretto.operation``)."""
    state: str
    epoch: int
    conductor: str
    first_at: float
    sent_at: float
    handle: Json | None = field(repr=False)
    note: str


_COLUMNS = (
    "id, process, address, kind, placement, verb, generation, attempt, token, identity, "
    "properties, detail, state, epoch, conductor, first_at, sent_at, handle, note"
)


def intent_id(process: str, address: str, verb: str, generation: int, attempt: int) -> str:
    """The name of a step. The same step gets the same name, whoever computes it."""
    text = "\0".join((process, address, verb, str(generation), str(attempt)))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def placement_text(placement: Placement) -> str:
    return json.dumps([placement.provider, dict(sorted(placement.fields.items()))])


def placement_from(text: str) -> Placement:
    provider, fields = json.loads(text)
    return Placement(provider=provider, fields=fields)


def attempts(conn: Connection, process: str, generation: int) -> dict[tuple[str, str], int]:
    """The number of the next attempt by address and verb: settled steps are never sent again, so
    what comes after is another attempt, with another token."""
    rows = conn.execute(
        "SELECT address, verb, max(attempt) + 1 FROM intent "
        "WHERE process = ? AND generation = ? GROUP BY address, verb",
        (process, generation),
    )
    return {(str(address), str(verb)): int(number) for address, verb, number in rows}


def insert_intent(conn: Connection, intent: Intent) -> None:
    conn.execute(
        f"INSERT INTO intent ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",  # noqa: S608  # constant
        (
            intent.id,
            intent.process,
            intent.address,
            intent.kind,
            placement_text(intent.placement),
            intent.verb,
            intent.generation,
            intent.attempt,
            intent.token,
            intent.identity,
            compact(intent.properties),
            compact(dict(intent.detail)),
            intent.state,
            intent.epoch,
            intent.conductor,
            intent.first_at,
            intent.sent_at,
            None if intent.handle is None else json.dumps(intent.handle),
            intent.note,
        ),
    )


def confirm_intent(conn: Connection, id: str, epoch: int, conductor: str, at: float) -> None:
    """It is about to be sent, again. Its token stays. Raises LookupError when it is not there:
    what is not in the journal must not be sent, for nobody would know of what it makes."""
    changed = conn.execute(
        "UPDATE intent SET epoch = ?, conductor = ?, sent_at = ?, state = 'open' WHERE id = ?",
        (epoch, conductor, at, id),
    ).rowcount
    if not changed:
        raise LookupError(f"intent {id} is not in the journal")


def put_handle(conn: Connection, id: str, handle: Json, identity: str, note: str) -> None:
    conn.execute(
        "UPDATE intent SET handle = ?, note = ?, "
        "identity = CASE WHEN ? <> '' THEN ? ELSE identity END WHERE id = ?",
        (json.dumps(handle), note, identity, identity, id),
    )


def close_intent(conn: Connection, id: str, state: str, note: str = "", identity: str = "") -> None:
    conn.execute(
        "UPDATE intent SET state = ?, note = ?, handle = NULL, "
        "identity = CASE WHEN ? <> '' THEN ? ELSE identity END WHERE id = ?",
        (state, note, identity, identity, id),
    )


def open_intents(conn: Connection, process: str) -> list[Intent]:
    """Those without a known outcome, oldest first; in-doubt ones included."""
    rows = conn.execute(
        f"SELECT {_COLUMNS} FROM intent WHERE process = ? AND state IN ('open', 'in-doubt') "  # noqa: S608  # constant
        "ORDER BY first_at, id",
        (process,),
    )
    return [_intent(row) for row in rows]


def forget_settled(conn: Connection, process: str, generation: int) -> None:
    """Drop what was settled in earlier generations: its steps cannot come again, and the history
    tells of them."""
    conn.execute(
        "DELETE FROM intent WHERE process = ? AND generation < ? "
        "AND state NOT IN ('open', 'in-doubt')",
        (process, generation),
    )


@reads("a step in the journal")
def _intent(row: Sequence[object]) -> Intent:
    named = dict(zip(_COLUMNS.split(", "), row, strict=True))
    named["placement"] = placement_from(str(named["placement"]))
    named["verb"] = Verb(str(named["verb"]))
    named["properties"] = json.loads(str(named["properties"]))
    named["detail"] = json.loads(str(named["detail"]))
    named["handle"] = None if named["handle"] is None else json.loads(str(named["handle"]))
    return Intent(**named)  # type: ignore[arg-type]  # the columns are the fields
