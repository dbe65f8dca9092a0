"""The embedded store: one SQLite file, one writer thread, group commit."""

from __future__ import annotations

import asyncio
import contextlib
import os
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from stretto.errors import StoreError
from stretto.ports import Connection
from stretto.store.batch import Result, Transaction, run_batch
from stretto.store.rows import Garbled
from stretto.store.schema import prepare, refuse_foreign
from stretto.store.trouble import damaged, not_a_store, store_error

T = TypeVar("T")

BUSY_TIMEOUT = 10.0
"""Seconds to wait for another program's lock. Another kernel holds it for one commit only."""

_MAGIC = b"SQLite format 3\x00"
_BATCH = 2000


class SqliteStore:
    """The ``Store`` port on a file, and the same for callers without a loop.

    Raises StoreError, a sentence for people, from everything.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        _make_room(path)
        _look_at(path)
        self._where = str(path)
        try:
            self._writer = _connect(path)
            prepare(self._writer, self._where)
            self._reader = _connect(path)
        except (sqlite3.Error, OSError, Garbled, UnicodeDecodeError) as error:
            raise store_error(error, self._where) from None
        self._reading = threading.Lock()
        self._queue: queue.SimpleQueue[tuple[Transaction, Future[Any]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="stretto-store", daemon=True)
        self._thread.start()
        self._open = True

    async def transact(self, fn: Callable[[Connection], T]) -> T:
        loop = asyncio.get_running_loop()
        waiting: asyncio.Future[T] = loop.create_future()
        self._submit(fn, _Deliver(loop, waiting))
        return await waiting

    async def read(self, fn: Callable[[Connection], T]) -> T:
        return self.read_now(fn)

    def transact_now(self, fn: Callable[[Connection], T]) -> T:
        """Like ``transact``, for a caller that has no loop: blocks until it is durable."""
        done: Future[T] = Future()
        self._submit(fn, done)
        return done.result()

    def read_now(self, fn: Callable[[Connection], T]) -> T:
        """Like ``read``: readers never wait for the writer, so there is nothing to await."""
        with self._reading:
            try:
                self._reader.execute("BEGIN")
                try:
                    return fn(self._reader)
                finally:
                    self._reader.execute("COMMIT")
            except (sqlite3.Error, Garbled, UnicodeDecodeError) as error:
                raise store_error(error, self._where) from None

    def close(self) -> None:
        """Write what is queued, then close. Nothing happens the second time."""
        if self._open:
            self._open = False
            self._queue.put(None)
            self._thread.join()
            self._reader.close()
            self._writer.close()

    def _submit(self, fn: Transaction, done: Future[Any]) -> None:
        if not self._open:
            raise StoreError(f"The store {self._where} is closed already.")
        self._queue.put((fn, done))

    def _write(self) -> None:
        while (first := self._queue.get()) is not None:
            batch = [first]
            while len(batch) < _BATCH:
                try:
                    item = self._queue.get_nowait()
                except queue.Empty:
                    break
                if item is None:
                    self._queue.put(None)
                    break
                batch.append(item)
            try:
                results = run_batch(self._writer, [fn for fn, _ in batch], self._where)
            except BaseException as error:
                # Whoever waits must hear of it: a writer that dies in silence hangs the kernel.
                results = [Result(error=store_error(error, self._where))] * len(batch)
            _hand_out([done for _, done in batch], results)


class _Deliver(Future[Any]):
    """A reply that is handed over on the loop of whoever waits for it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, waiting: asyncio.Future[Any]) -> None:
        super().__init__()
        self.loop = loop
        self.waiting = waiting


def _hand_out(replies: list[Future[Any]], results: list[Result]) -> None:
    """One wake-up of each loop for the whole batch: wake-ups are what costs."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Result]]] = {}
    for reply, result in zip(replies, results, strict=True):
        if isinstance(reply, _Deliver):
            by_loop.setdefault(reply.loop, []).append((reply.waiting, result))
        elif result.error is not None:
            reply.set_exception(result.error)
        else:
            reply.set_result(result.value)
    for loop, pairs in by_loop.items():
        # A loop that is closed has nobody left who waits.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle_futures, pairs)


def settle_futures(pairs: list[tuple[asyncio.Future[Any], Result]]) -> None:
    """Give each waiting coroutine its result; those that were cancelled have gone."""
    for waiting, result in pairs:
        if waiting.done():
            continue
        if result.error is not None:
            waiting.set_exception(result.error)
        else:
            waiting.set_result(result.value)


def _connect(path: Path) -> Connection:
    conn = sqlite3.connect(
        path, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
    )
    try:
        refuse_foreign(conn, str(path))  # before the first pragma: that one writes
        conn.execute("PRAGMA journal_mode=WAL")
    except BaseException:
        conn.close()
        raise
    # FULL, not NORMAL: NORMAL can lose the last intents at a power loss, and an intent that is
    # lost is an object in the cloud that nobody knows of.
    conn.execute("PRAGMA synchronous=FULL")
    conn.execute("PRAGMA foreign_keys=ON")
    return conn


def _make_room(path: Path) -> None:
    """The directory (0700) and an empty file (0600), where they are missing."""
    try:
        if path.is_dir():
            raise StoreError(
                f"The store {path} is a directory.",
                f"Name a file with --store, for example {path / 'stretto.db'}.",
            )
        if path.exists() and not path.is_file():
            raise StoreError(
                f"The store {path} is not a file but a device or a pipe: nothing is kept there.",
                "Name a file with --store.",
            )
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600))
    except PermissionError as error:
        raise StoreError(
            f"The store {path} cannot be written: the file or its directory is read-only for this "
            "user.",
            "Make both writable, or name another store with --store.",
        ) from error
    except OSError as error:
        raise store_error(error, str(path)) from None
    if not os.access(path.parent, os.W_OK):
        raise StoreError(
            f"The store {path} cannot be written: its directory {path.parent} is read-only.",
            "SQLite writes its journal beside the file: make the directory writable, or name "
            "another store with --store.",
        )


def _look_at(path: Path) -> None:
    """Cheap checks that find a file of another kind and a truncated one, whatever its size."""
    with path.open("rb") as file:
        head = file.read(100)
    size = path.stat().st_size
    if size == 0:
        return
    if not head.startswith(_MAGIC):
        raise not_a_store(str(path))
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    if len(head) < 100 or page < 512 or size % page:
        raise damaged(str(path))
