"""A store in memory that runs inline on the loop: for simulations and tests."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

from stretto.ports import Connection
from stretto.store.batch import Transaction, run_batch
from stretto.store.schema import prepare
from stretto.store.sqlite import settle_futures

T = TypeVar("T")

WHERE = "in memory"


def in_memory() -> Connection:
    """A new database. Several ``MemoryStore``s can share one: they are kernels on one store."""
    conn = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    prepare(conn, WHERE)
    return conn


class MemoryStore:
    """The ``Store`` port inline, with the same batches: what is queued in one turn of the loop is
    one commit.

    ``before_commit`` is called just before each commit and may raise OSError as a failing disk
    would; ``after_commit`` is called when the batch is durable and nobody has been told yet.
    A test that stops the kernel there has crashed it at that point.
    """

    def __init__(
        self,
        conn: Connection | None = None,
        *,
        before_commit: Callable[[], None] | None = None,
        after_commit: Callable[[], None] | None = None,
    ) -> None:
        self.conn = in_memory() if conn is None else conn
        self.before_commit = before_commit
        self.after_commit = after_commit
        self.dead = False
        """Set by a test that crashes this kernel: nothing is written or answered any more."""
        self._queue: list[tuple[Transaction, asyncio.Future[Any]]] = []

    async def transact(self, fn: Callable[[Connection], T]) -> T:
        loop = asyncio.get_running_loop()
        waiting: asyncio.Future[T] = loop.create_future()
        if not self._queue:
            loop.call_soon(self._flush)
        self._queue.append((fn, waiting))
        return await waiting

    async def read(self, fn: Callable[[Connection], T]) -> T:
        return fn(self.conn)

    def _flush(self) -> None:
        queued, self._queue = self._queue, []
        if self.dead:
            return
        results = run_batch(self.conn, [fn for fn, _ in queued], WHERE, self.before_commit)
        if self.after_commit is not None:
            self.after_commit()
        if not self.dead:
            settle_futures([(w, r) for (_, w), r in zip(queued, results, strict=True)])
