"""The toy provider keeps every promise of the contract."""

import pytest
from stretto_sdk.testing.conformance import Harness, conform
from stretto_sdk.testing.toy import ToyProvider
from stretto_sdk.testing.toy.cases import CASES, ToyHarness

PROVIDER = ToyProvider()


@pytest.fixture(scope="module")
def harness() -> Harness:
    return ToyHarness(PROVIDER)


test_conformance = conform(PROVIDER, CASES)
