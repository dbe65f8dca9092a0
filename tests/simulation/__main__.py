"""Run seeds: ``python -m tests.simulation --seeds 300``; a failing one: ``--from 4711 --seeds 1``.

Each chunk of seeds runs in a process of its own that ends without clean-up: the tasks of dead nodes
must never be finalised, or their ``finally`` blocks would run.
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import os
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict

from tests.simulation.mutants import MUTANTS
from tests.simulation.world import simulate

CHUNK = 10


def run_chunk(seeds: list[int], mutant: str) -> list[dict[str, object]]:
    """The verdicts of some seeds, in a process of its own."""
    here, there = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.get_context("fork").Process(
        target=_child, args=(seeds, mutant, there), daemon=True
    )
    child.start()
    there.close()
    try:
        verdicts: list[dict[str, object]] = here.recv()
    except EOFError:
        verdicts = [{"seed": seeds[0], "wrong": ["the simulation itself crashed"], "digest": ""}]
    child.join()
    return verdicts


def _child(seeds: list[int], mutant: str, pipe: multiprocessing.connection.Connection) -> None:
    gc.disable()
    if mutant:
        MUTANTS[mutant].apply()
    pipe.send([asdict(simulate(seed)) for seed in seeds])
    pipe.close()
    sys.stdout.flush()
    os._exit(0)


def chunks(first: int, count: int) -> Iterable[list[int]]:
    for start in range(first, first + count, CHUNK):
        yield list(range(start, min(start + CHUNK, first + count)))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=300, help="how many")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--mutant", default="", choices=["", *MUTANTS], help="break the kernel so")
    parser.add_argument("--json", action="store_true", help="one verdict a line")
    asked = parser.parse_args()
    from concurrent.futures import ThreadPoolExecutor

    started, bad, done = time.monotonic(), 0, 0
    with ThreadPoolExecutor(asked.jobs) as pool:
        work = [
            pool.submit(run_chunk, chunk, asked.mutant)
            for chunk in chunks(asked.first, asked.seeds)
        ]
        for future in work:
            for verdict in future.result():
                done += 1
                if asked.json:
                    print(json.dumps(verdict), flush=True)
                elif verdict["wrong"]:
                    wrong = verdict["wrong"]
                    assert isinstance(wrong, list | tuple)
                    print(f"seed {verdict['seed']}:", *wrong, sep="\n    ", flush=True)
                bad += bool(verdict["wrong"])
    if not asked.json:
        seconds = time.monotonic() - started
        print(f"{done} seeds, {bad} wrong, {seconds:.0f} s")
        if bad:
            print("Replay one with: python -m tests.simulation --from SEED --seeds 1")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
