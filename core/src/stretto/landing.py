"""What the outcome of a step writes: the journal, the record and the event, in one transaction.

Everything that is needed stands in the intent, so that a step of a kernel that crashed lands as it
would have landed there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from stretto_sdk.contract import Observation
from stretto_sdk.image import Options
from stretto_sdk.json import Document, Json, parts

from stretto import events
from stretto.model import State
from stretto.ports import Connection
from stretto.records import UNSEEN, Deposed, Observed, Record, Seen
from stretto.store.history import emit
from stretto.store.journal import Intent, close_intent
from stretto.store.resources import (
    depose,
    drop_deposed,
    drop_record,
    options_from,
    options_text,
    put_record,
    put_state,
    record,
)


class Role(StrEnum):
    """What a write is for."""

    CREATE = "create"
    SUCCEED = "succeed"
    """Make the new object of a replacement while the old one is still there."""
    UPDATE = "update"
    DELETE = "delete"
    DEPOSED = "deposed"
    """Delete an old object that a replacement left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What a step is for: stored with the intent as plain JSON."""

    role: Role
    declared: Document = field(default_factory=dict, repr=False)
    options: Options = field(default_factory=Options)
    provider: tuple[str, str] = ("", "")
    schema_version: str = ""
    changes: tuple[tuple[str, bool], ...] = ()
    """Pointers that an update touches, and whether a value is set there (else it is taken away)."""
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    reason: str = ""
    keep_old: bool = False
    mends: bool = False
    """It puts drift right: nobody asked for a change."""

    @property
    def document(self) -> Mapping[str, Json]:
        return {
            "role": self.role,
            "declared": self.declared,
            "options": options_text(self.options),
            "provider": list(self.provider),
            "schema_version": self.schema_version,
            "changes": [list(change) for change in self.changes],
            "secrets": self.secrets,
            "reason": self.reason,
            "keep_old": self.keep_old,
            "mends": self.mends,
        }

    @classmethod
    def of(cls, intent: Intent) -> Purpose:
        detail = dict(intent.detail)
        detail["role"] = Role(str(detail["role"]))
        detail["options"] = options_from(str(detail["options"]))  # type: ignore[assignment]  # JSON in, values out
        detail["provider"] = tuple(detail["provider"])  # type: ignore[arg-type]  # as written above
        detail["changes"] = tuple(tuple(c) for c in detail["changes"])  # type: ignore[union-attr,arg-type]  # as written above
        return cls(**detail)  # type: ignore[arg-type]  # as written above


def begin(conn: Connection, intent: Intent, purpose: Purpose, at: float) -> None:
    """What is written together with a new intent."""
    put_state(conn, intent.process, intent.address, State.CHANGING)
    emit(
        conn,
        at,
        intent.process,
        events.STEP_STARTED,
        intent.address,
        verb=intent.verb.value,
        kind=intent.kind,
        reason=purpose.reason,
        identity=intent.identity,
    )


def land_object(
    conn: Connection,
    intent: Intent,
    purpose: Purpose,
    observation: Observation,
    applied: Document,
    at: float,
) -> Record:
    """The object is there: its record. ``applied`` is what it was told of what was asked."""
    old = record(conn, intent.process, intent.address)
    if purpose.role is Role.SUCCEED and old and old.identity not in ("", observation.identity):
        depose(conn, intent.process, intent.address, _deposed(old, purpose.keep_old))
    made = _record(intent, purpose, observation.identity, old)
    new = replace(
        made,
        applied=applied,
        secrets={p: d for p, d in made.secrets.items() if parts(p)[0] in applied},
        observed=Seen(observation=observation, at=at),
        state=State.READY,
        created_at=_made_at(purpose, old, at),
    )
    put_record(conn, intent.process, new)
    close_intent(conn, intent.id, "done", identity=observation.identity)
    return new


def land_adopted(
    conn: Connection,
    process: str,
    record: Record,
    observation: Observation,
    at: float,
) -> Record:
    """An object that exists is taken into the process, or another's is looked at."""
    new = replace(
        record,
        identity=observation.identity,
        observed=Seen(observation=observation, at=at),
        state=State.READY,
        created_at=at,
    )
    put_record(conn, process, new)
    return new


def land_gone(conn: Connection, intent: Intent, purpose: Purpose) -> None:
    """The object is no longer there."""
    if purpose.role is Role.DEPOSED:
        drop_deposed(conn, intent.process, intent.address, intent.identity)
    else:
        drop_record(conn, intent.process, intent.address)
    close_intent(conn, intent.id, "done")


def land_failure(
    conn: Connection, intent: Intent, purpose: Purpose, note: str, state: str = "failed"
) -> None:
    """It was not done (``failed``), or that cannot be told: by nobody but a person (``in-doubt``),
    or just not now (``open``).

    An object that is known to exist is kept in the record, however broken: what has no record is
    an orphan.
    """
    shown = State.FAILED if state == "failed" else State.IN_DOUBT
    old = record(conn, intent.process, intent.address)
    made = purpose.role in (Role.CREATE, Role.SUCCEED)
    if made and intent.identity and state == "failed":
        # It exists, broken, and is no successor of anything: it is deleted like an old one, and
        # the resource is made anew.
        depose(
            conn,
            intent.process,
            intent.address,
            _broken(intent, _record(intent, purpose, "", None).needs),
        )
    if old is None and made:
        # Of what may be there it is known what it rests on, which must not go before it.
        declared = purpose.declared if shown is State.IN_DOUBT else {}
        new = replace(_record(intent, purpose, "", None), applied={}, declared=declared)
        put_record(conn, intent.process, replace(new, state=shown, note=note))
    else:
        _follow(conn, intent, purpose, old)
        put_state(conn, intent.process, intent.address, shown, note)
    if state != "open":
        close_intent(conn, intent.id, state, note)


def _follow(conn: Connection, intent: Intent, purpose: Purpose, old: Record | None) -> None:
    """An update that came to nothing may have told another identity before: by that one, all that
    it has left is found."""
    moved = old is not None and intent.identity not in ("", old.identity)
    if old is not None and moved and purpose.role is Role.UPDATE:
        put_record(conn, intent.process, replace(old, identity=intent.identity))


def land_void(conn: Connection, intent: Intent, note: str) -> None:
    """The step has lost what it rested on: neither done nor failed, and planned anew. What it had
    made and could no longer see is deleted before that, like an old object."""
    purpose = Purpose.of(intent)
    old = record(conn, intent.process, intent.address)
    if purpose.role in (Role.CREATE, Role.SUCCEED) and intent.identity:
        needs = _record(intent, purpose, "", None).needs
        depose(conn, intent.process, intent.address, _broken(intent, needs))
    _follow(conn, intent, purpose, old)
    if old is not None and not old.identity:
        drop_record(conn, intent.process, intent.address)
    elif old is not None:
        put_state(conn, intent.process, intent.address, State.READY)
    close_intent(conn, intent.id, "void", note)


def _record(intent: Intent, purpose: Purpose, identity: str, old: Record | None) -> Record:
    seen: Observed = UNSEEN
    return Record(
        address=intent.address,
        kind=intent.kind,
        placement=intent.placement,
        identity=identity,
        declared=purpose.declared,
        applied=intent.properties,
        secrets=purpose.secrets,
        observed=seen,
        options=purpose.options,
        provider=purpose.provider,
        schema_version=purpose.schema_version,
        generation=1 + (old.generation if old else 0),
    )


def _made_at(purpose: Purpose, old: Record | None, at: float) -> float:
    """A created object is new even where it bears the name of one that was there before: the cloud
    may show it late, and "not there" must not be believed too soon."""
    kept = old.created_at if old is not None and purpose.role is Role.UPDATE else None
    return at if kept is None else kept


def _deposed(old: Record, retain: bool) -> Deposed:
    return Deposed(
        identity=old.identity,
        kind=old.kind,
        placement=old.placement,
        applied=old.applied,
        etag="",  # it may change until it is deleted, and it is to go all the same
        retain=retain,
        needs=old.needs,
    )


def _broken(intent: Intent, needs: frozenset[str]) -> Deposed:
    return Deposed(
        identity=intent.identity,
        kind=intent.kind,
        placement=intent.placement,
        applied=intent.properties,
        needs=needs,
    )
