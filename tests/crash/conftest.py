"""One embedded AWS for each worker, emptied before each test; a machine of its own for each test."""

from __future__ import annotations

import fcntl
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from stretto_aws.emulator import Emulator, Faults

from tests.crash.world import Machine

FAULTS = Faults(pending_seconds=0.1)


@pytest.fixture(scope="session")
def server() -> Iterator[Emulator]:
    with Emulator.start(faults=FAULTS) as emulator:
        yield emulator


@pytest.fixture
def make_machine(server: Emulator, tmp_path: Path) -> Iterator[Callable[[], Machine]]:
    made: list[Machine] = []

    def make() -> Machine:
        server.reset(FAULTS)
        home = tmp_path / str(len(made))
        home.mkdir()
        made.append(Machine(home, server))
        return made[-1]

    yield make
    for machine in made:
        machine.close()


@pytest.fixture
def machine(make_machine: Callable[[], Machine]) -> Machine:
    return make_machine()


@pytest.fixture
def counted(
    tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> Callable[[str, Callable[[], int]], int]:
    """Counts once what all workers want to know: ``counted(name, how)``."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent

    def count(name: str, how: Callable[[], int]) -> int:
        with (shared / f"count-{name}").open("a+") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.seek(0)
            found = file.read()
            if not found:
                found = json.dumps(how())
                file.write(found)
                file.flush()
            return int(json.loads(found))

    return count
