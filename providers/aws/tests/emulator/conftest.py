"""One emulator for all tests of this folder (one a worker), emptied before each of them."""

from collections.abc import Iterator

import pytest
from stretto_aws.emulator import Emulator, Faults


@pytest.fixture(scope="session")
def server() -> Iterator[Emulator]:
    with Emulator.start() as emulator:
        yield emulator


@pytest.fixture
def cloud(server: Emulator) -> Emulator:
    """An empty cloud without pending states."""
    server.reset(Faults(pending=False))
    return server
