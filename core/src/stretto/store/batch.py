"""Group commit: many transaction functions, one commit.

A commit costs a flush to the disk whatever is in it, so whatever waits is committed together. A
function that raises loses only what it wrote itself: then all are run again, each in a savepoint
of its own. A commit that fails loses all of them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from stretto.ports import Connection
from stretto.store.rows import Garbled
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
    """Run all in one transaction. One result for each, in order.

    ``before_commit`` may raise, as a full disk would at that moment. Never raises itself.
    """
    try:
        results = _run_plainly(conn, work) or _run_apart(conn, work)
        if before_commit is not None:
            before_commit()
        conn.execute("COMMIT")
    except (sqlite3.Error, OSError, Garbled, UnicodeDecodeError) as error:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        failure = Result(error=store_error(error, where))
        return [failure] * len(work)
    return results


def _run_plainly(conn: Connection, work: Sequence[Transaction]) -> list[Result] | None:
    """Run all in one open transaction; None, and no transaction, when one of them raises.

    Nearly always none does. A savepoint for each would make SQLite copy every page that they
    share, again and again.
    """
    conn.execute("BEGIN IMMEDIATE")
    try:
        return [Result(value=fn(conn)) for fn in work]
    except sqlite3.IntegrityError:
        pass
    except (sqlite3.Error, Garbled, UnicodeDecodeError):
        # The store itself is in trouble: none of it counts.
        raise
    except Exception:  # noqa: S110  # whoever raises it is found when each runs apart
        pass
    conn.execute("ROLLBACK")
    return None


def _run_apart(conn: Connection, work: Sequence[Transaction]) -> list[Result]:
    """Run all from their start in one open transaction, each in its own savepoint."""
    conn.execute("BEGIN IMMEDIATE")
    return [_run_one(conn, fn) for fn in work]


def _run_one(conn: Connection, fn: Transaction) -> Result:
    conn.execute("SAVEPOINT one")
    try:
        value = fn(conn)
    except sqlite3.IntegrityError as error:
        # Says something about this function's data, not about the store.
        result = Result(error=error)
    except (sqlite3.Error, Garbled, UnicodeDecodeError):
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
