"""Transactions on processes: who runs them, what they should be, what they are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from stretto_sdk.image import Image, NewerImage
from stretto_sdk.json import Json, canonical

from stretto.errors import ImageRefused
from stretto.model import Phase
from stretto.ports import Connection
from stretto.store.rows import reads


class Goal(StrEnum):
    """What a process is to become."""

    RUN = "run"
    SUSPEND = "suspend"
    """Keep everything as it is: no changes, no enforcement."""
    KILL = "kill"
    RELEASE = "release"


class Fenced(Exception):
    """Another kernel owns the process now: whatever this one was about to write is not written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessRow:
    """One row of the process table."""

    id: str
    alias: str
    composition: str
    image: str
    goal: Goal
    phase: Phase
    note: str
    generation: int
    """Counts the commands that change what the process should be."""
    reached: int
    """The last generation that was brought about whole."""
    owner: str | None
    epoch: int
    created_at: float
    ended_at: float | None
    outputs: Mapping[str, Json] = field(repr=False)
    placements: Mapping[str, Mapping[str, str]] = field(repr=False)
    """Placement key as declared to the fields that were filled in when it was first connected."""


_COLUMNS = (
    "id, alias, composition, image, goal, phase, note, generation, reached, owner, epoch, "
    "created_at, ended_at, outputs, placements"
)


@reads("a process")
def _process(row: Sequence[object]) -> ProcessRow:
    named = dict(zip(_COLUMNS.split(", "), row, strict=True))
    named["goal"] = Goal(str(named["goal"]))
    named["phase"] = Phase(str(named["phase"]))
    named["outputs"] = json.loads(str(named["outputs"]))
    named["placements"] = json.loads(str(named["placements"]))
    return ProcessRow(**named)  # type: ignore[arg-type]  # the columns are the fields, in name and type


def processes(conn: Connection) -> list[ProcessRow]:
    """All, oldest first."""
    rows = conn.execute(f"SELECT {_COLUMNS} FROM process ORDER BY created_at, id")  # noqa: S608  # constant
    return [_process(row) for row in rows]


def owners(conn: Connection) -> dict[str, str | None]:
    """The owning session of each process that has not ended, oldest process first."""
    rows = conn.execute(
        "SELECT id, owner FROM process WHERE phase <> 'ended' ORDER BY created_at, id"
    )
    return {str(id): owner for id, owner in rows}


def process(conn: Connection, name: str) -> ProcessRow | None:
    """By id, else by alias: the living one, else the one that ended last."""
    row = conn.execute(
        f"SELECT {_COLUMNS} FROM process WHERE id = ?1 OR alias = ?1 "  # noqa: S608  # constant
        "ORDER BY id = ?1 DESC, phase = 'ended', ended_at DESC LIMIT 1",
        (name,),
    ).fetchone()
    return _process(row) if row else None


def insert_process(
    conn: Connection, *, id: str, alias: str, composition: str, image: str, at: float
) -> None:
    """Raises sqlite3.IntegrityError when a living process has the alias."""
    conn.execute(
        "INSERT INTO process (id, alias, composition, image, goal, phase, generation, created_at) "
        "VALUES (?, ?, ?, ?, 'run', 'starting', 1, ?)",
        (id, alias, composition, image, at),
    )


def set_goal(
    conn: Connection, process: str, *, goal: Goal, phase: Phase, image: str | None = None
) -> None:
    """A new generation: what the process should be has changed."""
    conn.execute(
        "UPDATE process SET goal = ?, phase = ?, note = '', generation = generation + 1, "
        "image = coalesce(?, image) WHERE id = ?",
        (goal, phase, image, process),
    )


def set_phase(conn: Connection, process: str, phase: Phase, note: str, at: float) -> None:
    conn.execute(
        "UPDATE process SET phase = ?1, note = ?2, "
        "ended_at = CASE WHEN ?1 = 'ended' THEN ?3 END WHERE id = ?4",
        (phase, note, at, process),
    )


def set_reached(
    conn: Connection, process: str, generation: int, outputs: Mapping[str, Json]
) -> None:
    conn.execute(
        "UPDATE process SET reached = ?, outputs = ? WHERE id = ?",
        (generation, canonical(outputs), process),
    )


def set_placements(
    conn: Connection, process: str, placements: Mapping[str, Mapping[str, str]]
) -> None:
    conn.execute(
        "UPDATE process SET placements = ? WHERE id = ?",
        (canonical({key: dict(fields) for key, fields in placements.items()}), process),
    )


# ── Images ───────────────────────────────────────────────────────────────────────────────────


def put_image(conn: Connection, digest: str, document: Json) -> None:
    # Not canonical: the order of resources is the composition's, and people like to see it.
    text = json.dumps(document, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    conn.execute(
        "INSERT INTO image (digest, document) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING",
        (digest, text),
    )


@reads("an image")
def image_document(conn: Connection, digest: str) -> Json:
    row = conn.execute("SELECT document FROM image WHERE digest = ?", (digest,)).fetchone()
    document: Json = json.loads(row[0])
    return document


@reads("an image")
def image(conn: Connection, digest: str) -> Image:
    """Raises ImageRefused for one that a newer Stretto wrote."""
    try:
        return Image.from_store(image_document(conn, digest))
    except NewerImage as error:
        raise ImageRefused(f"{error}.", error.hint) from None


# ── Sessions of kernels, and who owns what ───────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """One run of a kernel."""

    id: str
    kind: str
    """``daemon`` for a conductor, ``command`` for a command that conducts its own process."""
    host: str
    pid: int
    who: str
    command: str
    started_at: float
    ended_at: float | None

    @property
    def title(self) -> str:
        """For people: ``pid 4711 on host (stretto run)``."""
        return f"pid {self.pid} on {self.host} ({self.command})"


_SESSION = "id, kind, host, pid, who, command, started_at, ended_at"


def insert_session(conn: Connection, row: SessionRow) -> None:
    conn.execute(
        f"INSERT INTO conductor ({_SESSION}) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",  # noqa: S608  # constant
        (row.id, row.kind, row.host, row.pid, row.who, row.command, row.started_at),
    )


def end_session(conn: Connection, session: str, at: float) -> None:
    """The session is over, or was found dead: it can own nothing any more."""
    conn.execute(
        "UPDATE conductor SET ended_at = ? WHERE id = ? AND ended_at IS NULL", (at, session)
    )
    conn.execute("UPDATE process SET owner = NULL WHERE owner = ?", (session,))


def session(conn: Connection, id: str) -> SessionRow | None:
    row = conn.execute(f"SELECT {_SESSION} FROM conductor WHERE id = ?", (id,)).fetchone()  # noqa: S608  # constant
    return _session(row) if row else None


def open_sessions(conn: Connection) -> list[SessionRow]:
    """Those that have not said that they are over: alive, or crashed."""
    rows = conn.execute(
        f"SELECT {_SESSION} FROM conductor WHERE ended_at IS NULL ORDER BY started_at, id"  # noqa: S608  # constant
    )
    return [_session(row) for row in rows]


@reads("a session")
def _session(row: Sequence[object]) -> SessionRow:
    return SessionRow(**dict(zip(_SESSION.split(", "), row, strict=True)))  # type: ignore[arg-type]  # the columns are the fields


def claim(conn: Connection, process: str, session: str) -> int | None:
    """Own a process that nobody owns. The new epoch; None when it is owned, or when this session
    was declared dead by another: a session that is over must own nothing, or nobody would."""
    changed = conn.execute(
        "UPDATE process SET owner = ?1, epoch = epoch + 1 WHERE id = ?2 AND owner IS NULL "
        "AND EXISTS (SELECT 1 FROM conductor WHERE id = ?1 AND ended_at IS NULL)",
        (session, process),
    ).rowcount
    if not changed:
        return None
    epoch = conn.execute("SELECT epoch FROM process WHERE id = ?", (process,)).fetchone()[0]
    return int(epoch)


def fence(conn: Connection, process: str, session: str, epoch: int) -> None:
    """Raises Fenced when another kernel has taken the process over."""
    row = conn.execute("SELECT owner, epoch FROM process WHERE id = ?", (process,)).fetchone()
    if row is None or row[0] != session or row[1] != epoch:
        raise Fenced(process)
