"""Group commit: many transaction functions, one commit.

A commit costs a flush to the disk whatever is in it, so whatever waits is committed together. A
function that raises loses only what it wrote itself; a commit that fails loses all of them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from stretto.ports import Connection
from stretto.store.trouble import store_error

Transaction = Callable[[Connection], Any]  # what it gives is typed at the port


@dataclass(frozen=True, slots=True)
class Result:
    """What one function of a batch gave, or raised."""

    value: Any = None
    error: BaseException | None = None


def run_batch(
    conn: Connection,
    work: Sequence[Transaction],
    where: str,
    before_commit: Callable[[], None] | None = None,
) -> list[Result]:
    """Run all in one transaction, each in its own savepoint. One result for each, in order.

    ``before_commit`` may raise, as a full disk would at that moment. Never raises itself.
    """
    try:
        conn.execute("BEGIN IMMEDIATE")
        results = [_run_one(conn, fn) for fn in work]
        if before_commit is not None:
            before_commit()
        conn.execute("COMMIT")
    except (sqlite3.Error, OSError) as error:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        failure = Result(error=store_error(error, where))
        return [failure] * len(work)
    return results


def _run_one(conn: Connection, fn: Transaction) -> Result:
    conn.execute("SAVEPOINT one")
    try:
        value = fn(conn)
    except sqlite3.IntegrityError as error:
        # Says something about this function's data, not about the store.
        result = Result(error=error)
    except sqlite3.Error:
        # The store itself is in trouble, and may have rolled everything back: none of it counts.
        raise
    except Exception as error:
        result = Result(error=error)
    else:
        conn.execute("RELEASE one")
        return Result(value=value)
    conn.execute("ROLLBACK TO one")
    conn.execute("RELEASE one")
    return result
