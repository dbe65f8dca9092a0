"""Run seeds: ``python -m tests.simulation --seeds 300``; a failing one: ``--from 4711 --seeds 1``."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter

from tests.simulation.mutants import MUTANTS
from tests.simulation.running import Told, chunks, run_chunks


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=300, help="how many")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--mutant", default="", choices=["", *MUTANTS], help="break the kernel so")
    parser.add_argument("--coverage", action="store_true", help="say what occurred, and how often")
    parser.add_argument("--json", action="store_true", help="one verdict a line")
    asked = parser.parse_args()
    report = Report(asked.seeds, asked.json)
    try:
        for verdict in run_chunks(chunks(asked.first, asked.seeds), asked.jobs, asked.mutant):
            report.enter(verdict)
    except KeyboardInterrupt:
        report.end("interrupted: ")
        return 130
    report.end()
    if asked.coverage:
        for name, count in sorted(report.covered.items()):
            print(f"{count:8} {name}")
    return 1 if report.bad else 0


class Report:
    """What is told while seeds run, and at the end."""

    def __init__(self, total: int, as_json: bool) -> None:
        self.total = total
        self.as_json = as_json
        self.live = sys.stderr.isatty()
        self.started = time.monotonic()
        self.done = 0
        self.bad: list[int] = []
        self.covered: Counter[str] = Counter()

    def enter(self, verdict: Told) -> None:
        self.done += 1
        self.covered.update(verdict["covered"])
        if verdict["wrong"]:
            self.bad.append(verdict["seed"])
        if self.as_json:
            print(json.dumps(verdict), flush=True)
        elif verdict["wrong"]:
            self._wipe()
            print(f"seed {verdict['seed']}:", *verdict["wrong"], sep="\n    ", flush=True)
        if self.live:
            speed = self.done / (time.monotonic() - self.started)
            line = f"{self.done} of {self.total} seeds, {len(self.bad)} wrong, {speed:.1f}/s"
            print(f"\r\x1b[2K{line}", end="", file=sys.stderr, flush=True)

    def end(self, how: str = "") -> None:
        self._wipe()
        if self.as_json:
            return
        seconds = time.monotonic() - self.started
        print(f"{how}{self.done} seeds, {len(self.bad)} wrong, {seconds:.0f} s")
        if self.bad:
            shown = ", ".join(map(str, sorted(self.bad)[:20]))
            more = f" and {len(self.bad) - 20} more" if len(self.bad) > 20 else ""
            print(f"Wrong: {shown}{more}. Replay one with")
            print(f"    python -m tests.simulation --from {min(self.bad)} --seeds 1")

    def _wipe(self) -> None:
        if self.live:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
