"""Every kind that the AWS provider drives keeps every promise of the contract."""

from collections.abc import Iterator

import pytest
from stretto_aws.emulator import Emulator
from stretto_aws.provider import provider
from stretto_sdk.testing.conformance import Harness, conform

from .cases import CASES
from .harness import AwsHarness

PROVIDER = provider()


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    """One a worker: starting one takes as long as ten trials."""
    with Emulator.start() as running:
        yield running


@pytest.fixture(scope="session")
def harness(emulator: Emulator) -> Harness:
    return AwsHarness(PROVIDER, emulator)


test_conformance = conform(PROVIDER, CASES)
