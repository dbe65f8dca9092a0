"""What SQLite and the file system say, in sentences for the person who must act."""

from __future__ import annotations

import errno
import sqlite3

from stretto.errors import StoreError


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
    elif code == sqlite3.SQLITE_READONLY or "readonly" in lower:
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
    elif code == sqlite3.SQLITE_CORRUPT or "malformed" in lower:
        made = damaged(where)
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


def damaged(where: str) -> StoreError:
    return StoreError(
        f"The store {where} is damaged: SQLite cannot read it.",
        "Put back a backup of the file. Without one, what is salvageable is shown by\n"
        f"    sqlite3 {where} .recover",
    )


def newer(where: str, theirs: int, ours: int) -> StoreError:
    return StoreError(
        f"The store {where} has schema version {theirs}, and this Stretto reads up to {ours}: it "
        "was written by a newer version.",
        "Upgrade:\n    pip install --upgrade stretto",
    )
