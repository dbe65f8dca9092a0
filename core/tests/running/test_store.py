"""The store: what it promises, and what it says when it cannot be used."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from stretto.desk import Desk, emulated_store
from stretto.errors import StoreError
from stretto.store.memory import MemoryStore, in_memory
from stretto.store.schema import meta_value, set_meta
from stretto.store.sqlite import SqliteStore

if TYPE_CHECKING:
    from core.tests.running.conftest import Bench, Images

root = os.geteuid() == 0


def test_a_new_store_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "stretto.db"
    SqliteStore(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"hello, this is no database at all" * 10, "file of another kind"),
        (b"SQLite format 3\x00" + b"\x10\x00" + b"x" * 3000, "damaged"),
    ],
)
def test_a_file_that_is_no_store_is_named(tmp_path: Path, content: Any, words: Any) -> None:
    path = tmp_path / "s.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=words):
        SqliteStore(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE theirs (x)")
    conn.commit()
    conn.close()
    with pytest.raises(StoreError, match="file of another kind"):
        SqliteStore(path)


def test_a_directory_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a directory"):
        SqliteStore(tmp_path)


def test_a_store_of_a_newer_version_says_what_to_upgrade(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    store = SqliteStore(path)
    store.transact_now(lambda conn: set_meta(conn, "min_reader", "99"))
    store.close()
    with pytest.raises(StoreError) as caught:
        SqliteStore(path)
    assert "pip install --upgrade stretto" in caught.value.hint


def test_a_damaged_page_is_said_when_it_is_met(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    SqliteStore(path).close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(bytes(content))
    with pytest.raises(StoreError, match="damaged"):
        SqliteStore(path)


@pytest.mark.skipif(root, reason="root may write everything")
def test_a_read_only_directory_is_said(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    SqliteStore(path).close()
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreError, match="read-only"):
            SqliteStore(path)
    finally:
        tmp_path.chmod(0o700)


def test_a_failed_commit_fails_all_that_were_in_it_and_writes_none_of_it() -> Any:
    def full() -> None:
        raise OSError(28, "No space left on device")

    async def both() -> Any:
        store = MemoryStore(in_memory(), before_commit=full)
        first = store.transact(lambda conn: set_meta(conn, "a", "1"))
        second = store.transact(lambda conn: set_meta(conn, "b", "2"))
        results = await asyncio.gather(first, second, return_exceptions=True)
        return store, results

    store, results = asyncio.run(both())
    assert all(isinstance(r, StoreError) and "disk is full" in r.message for r in results)
    assert meta_value(store.conn, "a") == ""


def test_what_raises_in_a_batch_loses_only_its_own(tmp_path: Path) -> Any:
    store = SqliteStore(tmp_path / "s.db")

    def wrong(conn: Any) -> None:
        set_meta(conn, "a", "1")
        raise ValueError("no")

    async def both() -> Any:
        first = store.transact(wrong)
        second = store.transact(lambda conn: set_meta(conn, "b", "2"))
        return await asyncio.gather(first, second, return_exceptions=True)

    results = asyncio.run(both())
    assert isinstance(results[0], ValueError)
    assert store.read_now(lambda conn: meta_value(conn, "a")) == ""
    assert store.read_now(lambda conn: meta_value(conn, "b")) == "2"
    store.close()


def test_real_and_emulated_processes_never_share_a_store(bench: Bench, images: Images) -> None:
    bench.run(images.site())
    bench.desk.close()
    assert not emulated_store(bench.path)
    with pytest.raises(StoreError, match="real clouds"):
        Desk.open(bench.path, bench.providers, emulator={"toy": "http://127.0.0.1:1"}, who="t")
