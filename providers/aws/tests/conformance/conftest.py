"""One emulator a worker: starting one takes as long as ten trials."""

from collections.abc import Iterator

import pytest
from stretto_aws.emulator import Emulator
from stretto_aws.provider import provider
from stretto_sdk.testing.conformance import Harness

from .harness import AwsHarness


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    with Emulator.start() as running:
        yield running


@pytest.fixture(scope="session")
def harness(emulator: Emulator) -> Harness:
    return AwsHarness(provider(), emulator)
