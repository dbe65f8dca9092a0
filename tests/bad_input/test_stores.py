"""Stores that cannot be read or written: the sentence names the file, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.bad_input.conftest import NET, STRETTO, Done, Machine


def cut(to: int) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, to)


def write(data: bytes) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        path.write_bytes(data)

    return spoil


def sql(*statements: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path)) as conn:
            for statement in statements:
                conn.execute(statement)
            conn.commit()

    return spoil


def other_program(*statements: str) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        path.unlink()
        sql(*statements)(path)

    return spoil


SPOILT: dict[str, tuple[Callable[[Path], None], tuple[str, ...]]] = {
    "garbage": (write(b"garbage\n"), ("is not a store of Stretto", "--store")),
    "random": (write(os.urandom(9000)), ("is not a store of Stretto",)),
    "another program's": (other_program("CREATE TABLE t (x)"), ("is not a store of Stretto",)),
    "another's meta": (other_program("CREATE TABLE meta (x)"), ("is not a store of Stretto",)),
    "cut at a page": (cut(20480), ("is damaged", "Put back a backup")),
    "cut within a page": (cut(5000), ("is damaged", ".recover")),
    "cut within the head": (cut(50), ("is damaged",)),
    "a newer schema": (
        sql("UPDATE meta SET value = '7' WHERE key IN ('schema_version', 'min_reader')"),
        ("has schema version 7, and this Stretto reads up to", "pip install --upgrade stretto"),
    ),
    "no version": (
        sql("UPDATE meta SET value = 'x' WHERE key = 'min_reader'"),
        ("is damaged: its version cannot be read",),
    ),
    "a table gone": (sql("DROP TABLE deposed"), ("is damaged",)),
    "a phase that is none": (sql("UPDATE process SET phase = 'flying'"), ("a process cannot be",)),
    "an image that is none": (sql("UPDATE image SET document = '{x'"), ("an image cannot be",)),
    "a record that is none": (sql("UPDATE resource SET applied = '{x'"), ("a resource cannot be",)),
    "a newer image": (
        sql("UPDATE image SET document = replace(document, '\"stretto\":1', '\"stretto\":9')"),
        ("format 9", "pip install --upgrade stretto"),
    ),
}


@pytest.mark.parametrize("case", SPOILT)
def test_a_store_that_cannot_be_read_is_named_with_what_to_do(site: Machine, case: str) -> None:
    spoil, words = SPOILT[case]
    spoil(site.store)
    before = site.store.read_bytes()
    for command in (["verify", "site"], ["plan", "site"], ["kill", "site", "--yes"]):
        done = site.run(*command).refused(1, *words)
        assert case == "a newer image" or "emulated.db" in done.err
    assert site.run("status", "site", "--json").code == 1
    if " cannot be" not in words[0] and case not in ("a table gone", "a newer image"):
        assert site.store.read_bytes() == before, "what is not ours was touched"


def test_bytes_flipped_in_the_middle_never_show_as_a_mistake_of_ours(site: Machine) -> None:
    site.ok("verify", "site")
    good = site.home / "good.db"
    shutil.copy(site.store, good)
    size = good.stat().st_size
    answers = set()
    for at in range(300, size, size // 24):
        data = bytearray(good.read_bytes())
        data[at : at + 40] = bytes(255 - byte for byte in data[at : at + 40])
        site.store.write_bytes(data)
        for command in (["status"], ["status", "site"], ["history", "site"], ["plan", "site"]):
            done = site.run(*command)
            answers.add(done.code)
            assert "mistake in Stretto" not in done.err, (at, command)
            assert "Traceback" not in done.err, (at, command, done.err)
            assert not done.code or "emulated.db" in done.err, (at, command, done.err)
    assert 1 in answers


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("a folder", ("is a directory",)),
        ("", ("names no file", "STRETTO_STORE")),
        ("/dev/null", ("a device or a pipe",)),
        ("/dev/full", ("a device or a pipe",)),
        ("file/store.db", ("file/store.db", "--store")),
        ("/proc/store.db", ("/proc/store.db", "--store")),
    ],
)
def test_a_path_that_can_be_no_store_is_told(
    machine: Machine, path: str, words: tuple[str, ...]
) -> None:
    (machine.home / "a folder").mkdir()
    machine.write("file", "")
    image = machine.image("site", {"net": NET})
    devices = set(Path("/dev").iterdir())
    done = machine.run("run", image, "--store", path)
    done.refused(done.code, *words)
    assert done.code in (1, 2)
    assert set(Path("/dev").iterdir()) == devices


def test_a_store_that_is_not_there_is_made_by_no_question(machine: Machine) -> None:
    for command in (["status", "site"], ["verify", "site"], ["plan", "site"], ["history", "site"]):
        done = machine.run(*command, "--store", "tpyo.db")
        done.refused(2, "There is no store at tpyo.db", "stretto run FILE.py")
    assert "tpyo.db" in machine.ok("status", "--store", "tpyo.db")
    assert not (machine.home / "tpyo.db").exists()


def test_a_store_on_a_path_with_spaces_and_letters_works(machine: Machine) -> None:
    image = machine.image("site", {"net": NET})
    machine.ok("run", image, "--store", "a store/größe é.db")
    assert "running" in machine.ok("status", "--store", "a store/größe é.db")


def can_mount() -> bool:
    line = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(line, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_mount(), reason="this system lets nobody mount a small disk")
def test_a_full_disk_is_told_and_nothing_is_lost(site: Machine) -> None:
    large = site.image("large", {f"net-{i}": NET for i in range(300)})
    script = site.write(
        "script.sh",
        f"""mkdir small && mount -t tmpfs -o size=400k tmpfs small || exit 9
        cp {site.store} small/ && ln -s {site.store}.d small/emulated.db.d
        export STRETTO_STORE=small/emulated.db
        {STRETTO} run {large} > out 2> err
        echo "run $?"; {STRETTO} resume large > out 2> err2
        echo "resume $?"; {STRETTO} status > out
        echo "status $?"; mount -o remount,size=9m small
        {STRETTO} resume large --json | tail -n 20 > out
        {STRETTO} kill large --yes > out && {STRETTO} verify site > out && echo all is well""",
    )
    done = site.shell(f"unshare -rm bash {script}")
    assert done.out.split("\n")[:4] == ["run 1", "resume 1", "status 0", "all is well"], done
    for told in ("err", "err2"):
        Done(1, "", (site.home / told).read_text()).refused(
            1, "The disk is full", "small/emulated.db", "Make room and run the command again"
        )


@pytest.mark.skipif(not can_mount(), reason="this system lets nobody mount a disk")
def test_a_store_that_may_not_be_written_is_told(site: Machine) -> None:
    script = site.write(
        "script.sh",
        f"""mkdir small && mount -t tmpfs tmpfs small && cp {site.store} small/ || exit 9
        mount -o remount,ro small
        for command in status "verify site" "run site.json"; do
            {STRETTO} $command --store small/emulated.db
            echo "$? $command"
        done""",
    )
    done = site.shell(f"unshare -rm bash {script}")
    assert done.out.splitlines() == ["1 status", "1 verify site", "1 run site.json"], done
    for sentence in done.err.split("error: ")[1:]:
        Done(1, "", f"error: {sentence}").refused(
            1, "small/emulated.db cannot be written", "read-only", "--store"
        )


def test_emulated_and_real_processes_are_never_mixed(machine: Machine) -> None:
    image = machine.image("site", {"net": NET})
    machine.ok("run", image, "--store", "emulated.db")
    machine.ok("verify", "site", "--store", "emulated.db", STRETTO_EMULATE="")
    machine.run("run", image, "--store", "real.db", STRETTO_EMULATE="").refused(1, "TOY_KEY")
    for command in (["status"], ["run", image], ["kill", "site", "--yes"]):
        machine.run(*command, "--store", "real.db").refused(
            1, "real.db holds processes of real clouds", "--store"
        )
