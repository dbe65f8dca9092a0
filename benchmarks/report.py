"""Figures as Markdown: first the ratios that matter with their bounds, then what was measured."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.aws import Row
from benchmarks.aws import table as aws_table
from benchmarks.imports import Start
from benchmarks.kernel import WORK, Spent

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"

_HEAD = """# Benchmarks

Speed is measured against a peer or a bound in the same run, and told as a ratio: absolute times say
more of the machine and of what else it does. `make bench` makes these figures again
(`python -m benchmarks [--only aws|kernel|import] [--sizes 100,2000] [--write]`); `--write` writes
this page. Wall time is in seconds; CPU is user and system time of the program and all that it
starts, without the emulated cloud; memory is the peak of the resident sizes of all of these.
"""


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    body: str

    @property
    def text(self) -> str:
        return f"## {self.title}\n\n{self.body.strip()}\n"


@dataclass(frozen=True, slots=True)
class Aim:
    """A ratio, and what it should be."""

    what: str
    value: float
    bound: float
    least: bool = False
    """Whether the bound is the least that it should be; else the most."""

    @property
    def line(self) -> str:
        kept = self.value >= self.bound if self.least else self.value <= self.bound
        word = "at least" if self.least else "at most"
        return f"| {self.what} | {self.value:.4g} | {word} {self.bound:g} | {'yes' if kept else 'no'} |"


def aims(found: Sequence[Aim]) -> str:
    lines = ["| figure | measured | aim | kept |", "|---|---|---|---|", *(a.line for a in found)]
    return "\n".join(lines)


def machine() -> str:
    """Where the figures come from."""
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}; load average {load:.1f} at the end."
    )


# ── Sections ─────────────────────────────────────────────────────────────────────────────────


def aws(rows: Sequence[Row]) -> Section:
    at = {(r.work[:4], r.who, r.resources): r for r in rows}
    found: list[Aim] = []
    for count in sorted({r.resources for r in rows}):
        plan, run = at["plan", "stretto", count], at["run", "stretto", count]
        bare = at["run", "raw boto3", count]
        peer = at.get(("plan", "terraform", count))
        if peer is not None:
            what = f"plan of {count:,} against terraform"
            faster = 20 if count >= 2000 else 10
            found += [
                Aim(f"{what}: wall, times faster", peer.cost.wall / plan.cost.wall, faster, True),
                Aim(f"{what}: CPU, times less", peer.cost.cpu / plan.cost.cpu, faster, True),
                Aim(f"{what}: memory", plan.cost.memory / peer.cost.memory, 0.25),
            ]
        found += [
            Aim(f"plan of {count:,}: requests", plan.requests, 20),
            Aim(f"run of {count:,}: requests a resource", run.requests / count, 1.3),
            Aim(f"run of {count:,}: wall against raw boto3", run.cost.wall / bare.cost.wall, 1.3),
        ]
    text = (
        "The command `stretto plan` of a process that has not changed, and `stretto run` of a new "
        "one: subnets, security groups and queues in equal parts on the embedded AWS. The peer is "
        "`terraform plan` and `terraform apply` of the same resources on an "
        "emulator of its own; the floor is a script of raw boto3 calls, which compares nothing "
        "and remembers nothing, with the same number of threads.\n\n"
        "All of them wait for the same emulator, one Python program that answers a few hundred "
        "requests a second. Where terraform is not in a table, it is not installed or its apply "
        "failed.\n\n"
    )
    return Section(
        "Plan and run on the embedded AWS",
        f"{text}{aims(found)}\n\n{aws_table(list(rows))}\n\n{machine()}",
    )


def kernel(spent: Sequence[Spent]) -> Section:
    at = {(s.work, s.shape, s.count): s for s in spent}
    counts = sorted({s.count for s in spent})
    small, large = counts[0], counts[-1]
    found: list[Aim] = []
    for work, shape in dict.fromkeys((s.work, s.shape) for s in spent if s.work != "bound"):
        few, many = at[work, shape, small], at[work, shape, large]
        what = f"{WORK[work]}, {shape}: CPU({large:,}) / CPU({small:,})"
        if large > small:
            found.append(Aim(what, many.cpu / few.cpu, 1.2 * large / small))
    for (work, shape, count), it in at.items():
        if work == "run":
            bound = at["bound", "independent", count]
            what = f"run of {count:,} {shape}: wall against bare sqlite3"
            found.append(Aim(what, it.wall / bound.wall, 20))
    text = (
        "A provider that answers at once, in the kernel's own program; a store in a file. The "
        "resources are independent, or a hundred chains side by side in which each refers to the "
        "one before it. What grows faster than the number of resources shows in the ratio of the "
        "sizes. The bound of a run is sqlite3 alone writing as many rows of the same size, in "
        "commits as large as the kernel's can be.\n\n"
    )
    lines = [
        "| work | shape | resources | wall s | CPU s | memory MB | CPU ms a resource |",
        "|---|---|---|---|---|---|---|",
    ]
    for s in sorted(spent, key=lambda s: (list(WORK).index(s.work), s.shape, s.count)):
        lines.append(
            f"| {WORK[s.work]} | {s.shape} | {s.count:,} | {s.wall:.2f} | {s.cpu:.2f} | "
            f"{s.memory:.0f} | {1000 * s.cpu / s.count:.3f} |"
        )
    table = "\n".join(lines)
    return Section("The kernel alone", f"{text}{aims(found)}\n\n{table}\n\n{machine()}")


def imports(starts: Sequence[Start]) -> Section:
    at = {s.program: s for s in starts}
    kinds, tool, boto = at["from stretto_aws import ec2"], at["stretto --help"], at["import boto3"]
    found = [
        Aim("from stretto_aws import ec2: CPU milliseconds", 1000 * kinds.cpu, 100),
        Aim("from stretto_aws import ec2: MB", kinds.memory, 40),
        Aim("from stretto_aws import ec2: CPU against import boto3", kinds.cpu / boto.cpu, 1),
        Aim("stretto --help: CPU against import boto3", tool.cpu / boto.cpu, 1),
    ]
    text = (
        "What a program pays before it does anything, as the median of several programs; the start "
        "of the interpreter itself is not in the times and is in the memory.\n\n"
    )
    lines = ["| program | wall ms | CPU ms | memory MB |", "|---|---|---|---|"]
    lines += [
        f"| `{s.program}` | {1000 * s.wall:.0f} | {1000 * s.cpu:.0f} | {s.memory:.0f} |"
        for s in starts
    ]
    table = "\n".join(lines)
    return Section("Import and start", f"{text}{aims(found)}\n\n{table}\n\n{machine()}")


# ── The page ─────────────────────────────────────────────────────────────────────────────────


def write(sections: Sequence[Section], page: Path = PAGE) -> None:
    """Put the sections into the page. Those that were not measured now stay as they are."""
    kept: dict[str, str] = {}
    if page.exists():
        for part in page.read_text().split("\n## ")[1:]:
            kept[part.split("\n", 1)[0]] = f"## {part.strip()}\n"
    kept.update({section.title: section.text for section in sections})
    page.write_text("\n".join([_HEAD, *kept.values()]))
