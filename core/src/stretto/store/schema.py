"""The tables, and what is checked before the first of them is read."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from stretto.ports import Connection
from stretto.store.rows import reads
from stretto.store.trouble import newer, not_a_store

SCHEMA_VERSION = 1
MIN_READER = 1
"""The oldest kernel that can work on a store of this version."""

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One run of a kernel. Whether it lives is told by its lock file, not by this row.
CREATE TABLE conductor (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL,
    who TEXT NOT NULL, command TEXT NOT NULL, started_at REAL NOT NULL, ended_at REAL
) WITHOUT ROWID;

CREATE TABLE image (digest TEXT PRIMARY KEY, document TEXT NOT NULL);

CREATE TABLE process (
    id TEXT PRIMARY KEY, alias TEXT NOT NULL, composition TEXT NOT NULL,
    image TEXT NOT NULL REFERENCES image (digest),
    goal TEXT NOT NULL, phase TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
    generation INTEGER NOT NULL, reached INTEGER NOT NULL DEFAULT 0,
    owner TEXT REFERENCES conductor (id), epoch INTEGER NOT NULL DEFAULT 0,
    created_at REAL NOT NULL, ended_at REAL,
    outputs TEXT NOT NULL DEFAULT '{}', placements TEXT NOT NULL DEFAULT '{}'
);
CREATE UNIQUE INDEX process_alias ON process (alias) WHERE phase <> 'ended';

CREATE TABLE resource (
    process TEXT NOT NULL REFERENCES process (id), address TEXT NOT NULL,
    kind TEXT NOT NULL, placement TEXT NOT NULL, identity TEXT NOT NULL,
    declared TEXT NOT NULL, applied TEXT NOT NULL, secrets TEXT NOT NULL, observed TEXT,
    options TEXT NOT NULL, external INTEGER NOT NULL,
    distribution TEXT NOT NULL, version TEXT NOT NULL, schema_version TEXT NOT NULL,
    state TEXT NOT NULL, note TEXT NOT NULL, generation INTEGER NOT NULL, created_at REAL,
    PRIMARY KEY (process, address)
) WITHOUT ROWID;

-- An object that was replaced and is not deleted yet: it has a row of its own so that no crash
-- between the two halves of a replacement can lose it.
CREATE TABLE deposed (
    process TEXT NOT NULL REFERENCES process (id), address TEXT NOT NULL, identity TEXT NOT NULL,
    kind TEXT NOT NULL, placement TEXT NOT NULL, applied TEXT NOT NULL, etag TEXT NOT NULL,
    retain INTEGER NOT NULL, needs TEXT NOT NULL,
    PRIMARY KEY (process, address, identity)
) WITHOUT ROWID;

-- A step, written before the cloud is called. state: open, done, failed, in-doubt, void.
CREATE TABLE intent (
    id TEXT PRIMARY KEY, process TEXT NOT NULL REFERENCES process (id), address TEXT NOT NULL,
    kind TEXT NOT NULL, placement TEXT NOT NULL, verb TEXT NOT NULL, generation INTEGER NOT NULL,
    attempt INTEGER NOT NULL, token TEXT NOT NULL, identity TEXT NOT NULL, properties TEXT NOT NULL,
    detail TEXT NOT NULL, state TEXT NOT NULL, epoch INTEGER NOT NULL, conductor TEXT NOT NULL,
    first_at REAL NOT NULL, sent_at REAL NOT NULL, handle TEXT, note TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX intent_open ON intent (process) WHERE state IN ('open', 'in-doubt');
CREATE INDEX intent_address ON intent (process, address, verb, generation);

CREATE TABLE event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, process TEXT NOT NULL,
    type TEXT NOT NULL, address TEXT NOT NULL, data TEXT NOT NULL
);
CREATE INDEX event_process ON event (process, sequence);

-- Commands from people. state: new, taken, done, failed.
CREATE TABLE inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, process TEXT NOT NULL REFERENCES process (id),
    command TEXT NOT NULL, arguments TEXT NOT NULL, at REAL NOT NULL, who TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new', outcome TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX inbox_open ON inbox (process, id) WHERE state IN ('new', 'taken');

CREATE TABLE latency (
    provider TEXT NOT NULL, kind TEXT NOT NULL, verb TEXT NOT NULL, seconds REAL NOT NULL,
    count INTEGER NOT NULL, PRIMARY KEY (provider, kind, verb)
) WITHOUT ROWID;

CREATE TABLE calls (
    process TEXT NOT NULL, action TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (process, action)
) WITHOUT ROWID;
"""


def prepare(conn: Connection, where: str) -> None:
    """Make the tables in an empty database; check the versions of one that has them.

    Raises StoreError for a database of another program and for one that is too new.
    """
    if _is_empty(conn):
        conn.execute("BEGIN IMMEDIATE")
        # Another kernel may have been quicker: look again, now that nobody else can write.
        if _is_empty(conn):
            _create(conn)
        conn.execute("COMMIT")
    refuse_foreign(conn, where)


def refuse_foreign(conn: Connection, where: str) -> None:
    """Raises as ``prepare``, and changes nothing: the database may be another program's."""
    if _is_empty(conn):
        return
    columns = {row[1] for row in conn.execute("PRAGMA table_info(meta)")}
    meta = dict(conn.execute("SELECT key, value FROM meta")) if columns >= {"key", "value"} else {}
    if "min_reader" not in meta or "schema_version" not in meta:
        raise not_a_store(where)
    version, min_reader = _versions(meta)
    if min_reader > SCHEMA_VERSION:
        raise newer(where, version, SCHEMA_VERSION)


@reads("its version")
def _versions(meta: Mapping[str, str]) -> tuple[int, int]:
    return int(meta["schema_version"]), int(meta["min_reader"])


def meta_value(conn: Connection, key: str) -> str:
    """A value of the meta table; empty when there is none."""
    row = conn.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""


def set_meta(conn: Connection, key: str, value: str) -> None:
    conn.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def _is_empty(conn: Connection) -> bool:
    return conn.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None


def _create(conn: Connection) -> None:
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            conn.execute(statement)
    set_meta(conn, "schema_version", str(SCHEMA_VERSION))
    set_meta(conn, "min_reader", str(MIN_READER))
    # Keys the digests of secrets: two stores tell nobody that they hold the same password. The
    # value decides nothing, so it need not come from the port of randomness.
    set_meta(conn, "key", secrets.token_hex(32))
