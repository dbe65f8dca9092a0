"""Seeds in processes of their own.

Each chunk of seeds runs in a process that ends without clean-up: the tasks of dead nodes must never
be finalised, or their ``finally`` blocks would run.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from tests.simulation.mutants import MUTANTS

CHUNK = 25
"""Seeds in one process: its memory only grows."""

Told = dict[str, Any]
"""A verdict as JSON."""


def run_chunk(seeds: list[int], mutant: str = "") -> list[Told]:
    """The verdicts of some seeds, in a process of its own."""
    return list(run_chunks([seeds], 1, mutant))


def run_chunks(chunks: Iterable[list[int]], jobs: int, mutant: str = "") -> Iterator[Told]:
    """The verdicts of all seeds as they come, ``jobs`` chunks at a time. What still runs when the
    caller stops asking is ended."""
    waiting = iter(chunks)
    running: dict[Connection, tuple[BaseProcess, list[int]]] = {}
    try:
        while True:
            while len(running) < jobs and (chunk := next(waiting, None)) is not None:
                here, process = _started(chunk, mutant)
                running[here] = process, list(chunk)
            if not running:
                return
            for ready in wait(list(running)):
                assert isinstance(ready, Connection)
                process, left = running[ready]
                try:
                    verdict: Told = ready.recv()
                except EOFError:
                    process.join()
                    del running[ready]
                    if left:
                        yield _crashed(left[0], process.exitcode)
                else:
                    left.remove(verdict["seed"])
                    yield verdict
    finally:
        for process, _ in running.values():
            process.kill()
            process.join()


def _started(chunk: list[int], mutant: str) -> tuple[Connection, BaseProcess]:
    # Not forked: a parent with threads, such as a test runner's, may hold locks.
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(chunk, mutant, there), daemon=True)
    # Ctrl-C is for the parent, who ends its children: what is masked here is masked in the child.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    there.close()
    return here, process


def _child(seeds: list[int], mutant: str, pipe: Connection) -> None:
    from tests.simulation.world import simulate

    gc.disable()
    if mutant:
        MUTANTS[mutant].apply()
    status = 0
    try:
        for seed in seeds:
            pipe.send(asdict(simulate(seed)))
    except BaseException:
        sys.excepthook(*sys.exc_info())
        status = 1
    pipe.close()
    sys.stderr.flush()
    os._exit(status)


def _crashed(seed: int, status: int | None) -> Told:
    sentence = f"the simulation itself crashed (exit code {status})"
    return {"seed": seed, "wrong": [sentence], "digest": "", "turns": 0, "covered": {}}


def chunks(first: int, count: int) -> list[list[int]]:
    """So many seeds from the first on, in chunks."""
    last = first + count
    return [list(range(start, min(start + CHUNK, last))) for start in range(first, last, CHUNK)]
