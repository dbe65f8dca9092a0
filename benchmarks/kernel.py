"""What the kernel alone costs: a provider that answers at once, and a real store.

Run as a program of its own for each measurement, which it prints as JSON:

python -m benchmarks.kernel plan|run|again|bound SHAPE COUNT FOLDER
"""

from __future__ import annotations

import gc
import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

SHAPES = ("independent", "chained")
WORK = {
    "plan": "plan, new",
    "run": "run",
    "again": "plan, nothing changed",
    "bound": "bare sqlite3, the same rows",
}
BATCH = 64
"""Operations of one process at once: what one commit can hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Of one piece of work, without the start of the interpreter."""

    work: str
    shape: str
    count: int
    wall: float
    cpu: float
    """Seconds."""
    memory: float
    """Peak of the whole program, in MB."""


# ── The measured program ─────────────────────────────────────────────────────────────────────


def _prepare(action: str, shape: str, count: int, folder: Path) -> Callable[[], object]:
    """All that is not to be measured; gives what is."""
    if action == "bound":
        return lambda: bare(folder / "bare.db", count)
    from stretto.cli import SPARING
    from stretto.desk import Desk

    from benchmarks.lean import LeanProvider, image

    gc.set_threshold(*SPARING)  # as the command does
    desk = Desk.open(folder / f"{shape}.db", LeanProvider(shape, count), emulator={"lean": ""})
    if action == "again":

        def look() -> None:
            plan = desk.plan(alias="things")
            assert plan.empty, f"{len(plan.steps)} steps where nothing has changed"
            assert plan.unchanged == count

        return look
    wanted = image(shape, count)
    if action == "plan":

        def plan() -> None:
            assert len(desk.plan(wanted).steps) == count

        return plan

    def run() -> None:
        outcome = desk.carry(desk.run(wanted), lambda _: None)
        assert outcome.done, outcome

    return run


def bare(path: Path, count: int) -> None:
    """The rows that a run of so many resources leaves, by sqlite3 alone: intents in one commit,
    outcomes in the next, as many at once as the kernel has at work."""
    conn = sqlite3.connect(path, isolation_level=None)
    conn.execute("PRAGMA journal_mode=WAL")
    conn.execute("PRAGMA synchronous=FULL")
    for table in ("resource", "intent"):
        conn.execute(f"CREATE TABLE {table} (id TEXT PRIMARY KEY, state TEXT, text TEXT)")
    conn.execute("CREATE TABLE event (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT)")
    text = "x" * 400
    for first in range(0, count, BATCH):
        names = [f"thing-{number}" for number in range(first, min(first + BATCH, count))]
        rows, told = [(name, text) for name in names], [(text[:200],) for _ in names]
        conn.execute("BEGIN IMMEDIATE")
        conn.executemany("INSERT INTO intent VALUES (?, 'open', ?)", rows)
        conn.executemany("INSERT INTO event (text) VALUES (?)", told)
        conn.execute("COMMIT")
        conn.execute("BEGIN IMMEDIATE")
        conn.executemany("INSERT INTO resource VALUES (?, 'ready', ?)", rows)
        conn.executemany("UPDATE intent SET state = 'done' WHERE id = ?", [(n,) for n in names])
        conn.executemany("INSERT INTO event (text) VALUES (?)", told)
        conn.execute("COMMIT")
    conn.close()


def main(action: str, shape: str, count: str, folder: str) -> None:
    work = _prepare(action, shape, int(count), Path(folder))
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    spent = Spent(
        work=action,
        shape=shape,
        count=int(count),
        wall=time.perf_counter() - wall,
        cpu=time.process_time() - cpu,
        memory=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
    )
    print(json.dumps({name: getattr(spent, name) for name in Spent.__slots__}))


# ── Those who measure ────────────────────────────────────────────────────────────────────────


def measure(counts: list[int], say: Callable[[str], None]) -> list[Spent]:
    """Everything at every size; ``say`` is told what is under way."""
    found = []
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            for action, shape in _all():
                say(f"kernel: {WORK[action]}, {count:,} {shape}")
                found.append(_measured(action, shape, count, folder))
    return found


def _all() -> Iterator[tuple[str, str]]:
    yield "bound", "independent"
    for shape in SHAPES:
        for action in ("plan", "run", "again"):
            yield action, shape


def _measured(action: str, shape: str, count: int, folder: str) -> Spent:
    command = [sys.executable, "-m", "benchmarks.kernel", action, shape, str(count), folder]
    done = subprocess.run(
        command,
        cwd=Path(__file__).resolve().parent.parent,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return Spent(**json.loads(done.stdout))


if __name__ == "__main__":
    main(*sys.argv[1:])
