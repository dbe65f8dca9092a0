"""The kernel in the simulated world: whatever breaks, in the end everything is as people want it.

A failing seed replays exactly: ``python -m tests.simulation --from SEED --seeds 1``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.simulation.mutants import MUTANTS
from tests.simulation.running import chunks, run_chunk, run_chunks

ROOT = Path(__file__).parents[2]

OCCURS = (
    "command: kill",
    "command: release",
    "command: resume",
    "command: suspend",
    "command: update",
    "command: verify",
    "ended: Replaced",
    "ended: StoreError",
    "fault: drift",
    "fault: failed commit",
    "fault: freeze",
    "fault: frozen while sending",
    "fault: internal error",
    "fault: kill",
    "fault: lost reply",
    "fault: lost request",
    "fault: throttled",
    "in doubt: create",
    "in doubt: delete",
    "in doubt: poll",
    "in doubt: update",
    "recovered: create by name: it had been made, and bears our mark",
    "recovered: create by name: it had been made, and is ours by its name",
    "recovered: create by name: it had not been made",
    "recovered: create by tag: it had been made, and bears our mark",
    "recovered: create by tag: it had not been made",
    "recovered: create by token: the cloud was at work on it, and was asked how far it is",
    "recovered: create by token: the same create with the same token gives the same object",
    "recovered: delete: deleting it again is safe: it goes by its identity",
    "recovered: delete: the cloud was at work on it, and was asked how far it is",
    "recovered: update: the change had been made",
    "recovered: update: the change had not been made whole",
    "recovered: update: the cloud was at work on it, and was asked how far it is",
    "settled by a person: made",
    "settled by a person: not made",
    "taken over while frozen",
)


@pytest.mark.parametrize("chunk", chunks(0, 250), ids=lambda chunk: f"{chunk[0]}-{chunk[-1]}")
def test_everything_comes_right(chunk: list[int]) -> None:
    verdicts = run_chunk(chunk)
    assert {v["seed"]: v["wrong"] for v in verdicts if v["wrong"]} == {}
    assert [v["seed"] for v in verdicts] == chunk


def test_every_fault_and_every_recovery_occurs() -> None:
    seen: Counter[str] = Counter()
    for verdict in run_chunks(chunks(250, 50), 1):
        assert not verdict["wrong"], verdict["seed"]
        seen.update(verdict["covered"])
    assert [name for name in OCCURS if not seen[name]] == []


@pytest.mark.parametrize("mutant", sorted(MUTANTS))
def test_a_kernel_without_one_of_its_safeties_is_caught(mutant: str) -> None:
    found = (v for v in run_chunks(chunks(0, MUTANTS[mutant].within), 1, mutant) if v["wrong"])
    caught = next(found, None)
    assert caught is not None, f"nothing was noticed without {MUTANTS[mutant].without}"


def test_a_seed_gives_the_same_run_whatever_the_order_of_sets() -> None:
    told = [_replayed("0", 3), _replayed("1", 3), _replayed("1", 3)]
    assert told[0] == told[1] == told[2]
    assert all(verdict["digest"] for verdict in told[0])
    assert len({verdict["digest"] for verdict in told[0]}) == 3


def test_a_seed_that_fails_replays_exactly() -> None:
    first, again = (run_chunk([0, 1, 2], "new-token") for _ in range(2))
    assert first == again
    assert any(verdict["wrong"] for verdict in first)


def _replayed(hash_seed: str, count: int) -> list[dict[str, object]]:
    command = [sys.executable, "-m", "tests.simulation", "--seeds", str(count), "--json"]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return sorted(lines, key=lambda verdict: int(verdict["seed"]))
