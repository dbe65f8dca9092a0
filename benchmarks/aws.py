"""Plan and run on the embedded AWS, beside terraform and raw boto3 in the same run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import terraform
from benchmarks.measure import Cost, Failed, cost

HERE = Path(__file__).resolve().parent
STRETTO = str(Path(sys.executable).with_name("stretto"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    work: str
    who: str
    resources: int
    cost: Cost
    requests: int


@dataclass(frozen=True, slots=True)
class Account:
    """An emulated account of our own, and a folder; what ran in it is counted by its emulator."""

    folder: Path
    endpoint: str

    def measure(
        self,
        work: str,
        who: str,
        count: int,
        command: list[str],
        env: dict[str, str],
        cwd: Path,
        expect: tuple[int, ...] = (0,),
    ) -> Row:
        self._control("DELETE")
        spent = cost(command, cwd=cwd, environment=env, expect=expect)
        return Row(
            work=work, who=who, resources=count, cost=spent, requests=len(self._control("GET"))
        )

    def _control(self, method: str) -> list[object]:
        asked = urllib.request.Request(f"{self.endpoint}/_stretto/log", method=method)  # noqa: S310  # our own emulator
        with urllib.request.urlopen(asked) as reply:  # noqa: S310  # as above
            found: list[object] = list(json.load(reply))
            return found


@contextmanager
def account() -> Iterator[Account]:
    """Every participant has its own, so that none meets the other's objects."""
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        env = environment(where)
        started = subprocess.run(
            [STRETTO, "cloud", "start", "--emulate", "--json"],
            env=env,
            check=True,
            capture_output=True,
            text=True,
        )
        try:
            yield Account(where, json.loads(started.stdout)["clouds"][0]["endpoint"])
        finally:
            subprocess.run([STRETTO, "cloud", "stop"], env=env, check=False, capture_output=True)


def environment(folder: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "PYTHONPATH": str(HERE.parent),
        "STRETTO_STORE": str(folder / "store.db"),
    }


def stretto(count: int) -> Iterator[Row]:
    """Run, then plan what has not changed."""
    with account() as a:
        env = environment(a.folder)
        file = str(HERE / "mixed.py")
        run = [STRETTO, "run", file, "-a", "bench", "-p", f"count={count}", "--emulate"]
        yield a.measure("run", "stretto", count, run, env, HERE.parent)
        plan = [STRETTO, "plan", "bench", "--detailed-exitcode"]
        yield a.measure("plan, nothing changed", "stretto", count, plan, env, HERE.parent)


def boto(count: int) -> Iterator[Row]:
    with account() as a:
        env = environment(a.folder)
        for work, action in (("run", "create"), ("plan, nothing changed", "list")):
            command = [
                sys.executable,
                "-m",
                "benchmarks.rawboto",
                action,
                str(count),
                a.endpoint,
            ]
            yield a.measure(work, "raw boto3", count, command, env, HERE.parent)


def peer(count: int) -> Iterator[Row]:
    with account() as a:
        env = terraform.write(a.folder, count, a.endpoint)
        subprocess.run(
            ["terraform", "init", "-input=false"],
            cwd=a.folder,
            env=env,
            check=True,
            capture_output=True,
        )
        # It waits 25 s for each queue's attributes to settle: with its usual ten at once, 2,000
        # resources would take it half an hour.
        apply = ["terraform", "apply", "-auto-approve", "-input=false", "-no-color"]
        apply.append("-parallelism=50")
        yield a.measure("run", "terraform", count, apply, env, a.folder)
        plan = ["terraform", "plan", "-input=false", "-detailed-exitcode", "-no-color"]
        yield a.measure("plan, nothing changed", "terraform", count, plan, env, a.folder)


def measure(counts: list[int], say: Callable[[str], None]) -> list[Row]:
    """All rows; ``say`` is told what is under way and what is skipped."""
    sources = [stretto, boto]
    if why := terraform.missing():
        say(f"skipped: terraform, the peer: {why}")
    else:
        sources.append(peer)
    rows = []
    for count in counts:
        for source in sources:
            say(f"{source.__name__}: {count} resources")
            try:
                rows += list(source(count))
            except Failed as error:
                if source is not peer:
                    raise
                # It sends a create again whose reply was late, and fails on what that had made.
                say(f"left out: terraform with {count} resources failed:\n{error}")
    return rows


def table(rows: list[Row]) -> str:
    """A Markdown table, each row with its ratios to stretto in the same work."""
    lines = [
        "| work | resources | who | wall s | CPU s | memory MB | requests | wall against stretto |",
        "|---|---|---|---|---|---|---|---|",
    ]
    ours = {(r.work, r.resources): r for r in rows if r.who == "stretto"}
    for r in sorted(rows, key=lambda r: (r.work, r.resources, r.who != "stretto")):
        mine = ours[r.work, r.resources]
        lines.append(
            f"| {r.work} | {r.resources:,} | {r.who} | {r.cost.wall:.2f} | {r.cost.cpu:.2f} | "
            f"{r.cost.memory:.0f} | {r.requests:,} | {r.cost.wall / mine.cost.wall:.2f} |"
        )
    return "\n".join(lines)


def as_json(rows: list[Row]) -> str:
    return json.dumps(
        [
            {"work": r.work, "who": r.who, "resources": r.resources, "wall_s": r.cost.wall, "cpu_s": r.cost.cpu, "memory_mb": r.cost.memory, "requests": r.requests}
            for r in rows
        ]
    )  # fmt: skip
