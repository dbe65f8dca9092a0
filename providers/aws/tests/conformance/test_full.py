"""What people use of a kind is made as declared, read so, changed in place and removed."""

import pytest
from stretto_sdk.testing.conformance import CHECKS, Case, Harness, Skip
from stretto_sdk.testing.conformance.suite import attempt

from .cases import CASES
from .cases.full import FULL
from .test_conformance import PROVIDER

_BY_KIND = {case.kind: case for case in CASES}
_CHECKS = (
    "valid is accepted",
    "nothing differs after apply",
    "update is in place",
    "deleting twice is harmless",
)


@pytest.mark.parametrize("number", range(len(FULL)), ids=lambda number: FULL[number].kind)
def test_everything_that_is_used_of_a_kind_works(number: int, harness: Harness) -> None:
    case: Case = FULL[number]
    for check in _CHECKS:
        try:
            attempt(CHECKS[check], PROVIDER, harness, case, _BY_KIND)
        except Skip:
            assert case.update is None  # nothing of it can change in place
