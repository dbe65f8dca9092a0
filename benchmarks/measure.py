"""Wall time, CPU time and peak memory of a command and everything it starts (Linux)."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    wall: float
    """Seconds."""
    cpu: float
    """Seconds of user and system time, children included."""
    memory: float
    """Peak of the sum of resident sizes of the whole process tree, in MB, sampled every 20 ms."""
    code: int
    output: str


class Failed(Exception):
    """A measured command did not end as it should; its output is in the text."""


def _children(pid: int) -> list[int]:
    found = [pid]
    for parent in found:
        for tasks in Path(f"/proc/{parent}/task").glob("*/children"):
            found.extend(int(child) for child in tasks.read_text().split())
    return found


def _resident(pid: int) -> int:
    total = 0
    for child in _children(pid):
        try:
            total += int(Path(f"/proc/{child}/statm").read_text().split()[1])
        except OSError:  # it ended between the two looks
            continue
    return total * os.sysconf("SC_PAGE_SIZE")


def cost(
    command: Sequence[str],
    *,
    cwd: Path,
    environment: Mapping[str, str],
    expect: Sequence[int] = (0,),
) -> Cost:
    """Run a command to its end. Raises Failed when it ends with another code than expected."""
    started = time.perf_counter()
    before = os.times()
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env=dict(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    peak = 0
    over = threading.Event()

    def sample() -> None:
        nonlocal peak
        while not over.wait(0.02):
            try:
                peak = max(peak, _resident(process.pid))
            except OSError:
                return

    sampler = threading.Thread(target=sample, daemon=True)
    sampler.start()
    output, _ = process.communicate()
    wall = time.perf_counter() - started
    over.set()
    sampler.join()
    after = os.times()
    if process.returncode not in expect:
        raise Failed(f"{' '.join(command)} ended with {process.returncode}:\n{output[-3000:]}")
    return Cost(
        wall=wall,
        cpu=after.children_user
        - before.children_user
        + after.children_system
        - before.children_system,
        memory=peak / 1e6,
        code=process.returncode,
        output=output,
    )
