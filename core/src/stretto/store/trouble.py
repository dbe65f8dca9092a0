"""What SQLite and the file system say, in sentences for the person who must act."""

from __future__ import annotations

import errno
import sqlite3

from stretto.errors import StoreError
from stretto.store.rows import Garbled


def store_error(error: BaseException, where: str) -> StoreError:
    """The StoreError for something that SQLite or the system raised."""
    if isinstance(error, StoreError):
        return error
    said = str(error)
    lower = said.lower()
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", 0) in (errno.ENOSPC, errno.EDQUOT):
        made = StoreError(
            f"The disk is full: nothing more can be written to the store {where}.",
            "Nothing was lost: what was in flight is in the journal. Make room and run the command "
            "again.",
        )
    elif (
        code == sqlite3.SQLITE_READONLY
        or "readonly" in lower
        or getattr(error, "errno", 0) == errno.EROFS
    ):
        made = StoreError(
            f"The store {where} cannot be written: the file or its directory is read-only.",
            "Make both writable for this user, or name another store with --store.",
        )
    elif code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) or "locked" in lower:
        made = StoreError(
            f"The store {where} has been locked by another program for too long.",
            "A backup or a database browser may have it open. Close it and run the command again.",
        )
    elif code == sqlite3.SQLITE_NOTADB or "not a database" in lower:
        made = not_a_store(where)
    elif (
        isinstance(error, Garbled | UnicodeDecodeError)
        or code == sqlite3.SQLITE_CORRUPT
        or _is_damage(lower)
    ):
        made = damaged(where, said if isinstance(error, Garbled) else "SQLite cannot read it")
    elif isinstance(error, OSError):
        made = StoreError(
            f"The store {where} cannot be used: {error.strerror} ({error.filename}).",
            "Look at the path and at the rights of the directories in it, or name another store "
            "with --store.",
        )
    else:
        made = StoreError(
            f"The store {where} cannot be used: {said}.",
            "Look at the disk and at the rights of the file and its directory.",
        )
    made.__cause__ = error
    return made


def not_a_store(where: str) -> StoreError:
    return StoreError(
        f"{where} is not a store of Stretto: it is a file of another kind.",
        "Name another path with --store.",
    )


def _is_damage(said: str) -> bool:
    """What SQLite says where its own structure is whole and what is in it is not."""
    return any(
        words in said
        for words in ("malformed", "no such table", "no such column", "could not decode to utf-8")
    )


def damaged(where: str, why: str = "SQLite cannot read it") -> StoreError:
    return StoreError(
        f"The store {where} is damaged: {why}.",
        "Put back a backup of the file. Without one, what is salvageable is shown by\n"
        f"    sqlite3 {where} .recover",
    )


def newer(where: str, theirs: int, ours: int) -> StoreError:
    return StoreError(
        f"The store {where} has schema version {theirs}, and this Stretto reads up to {ours}: it "
        "was written by a newer version.",
        "Upgrade:\n    pip install --upgrade stretto",
    )
