"""The conformance kit: does a provider keep the contract?

Write a ``Case`` for each kind, a ``Harness`` for the emulator, and one line::

    test_conformance = conform(provider, CASES)

Each check is one promise, by name in ``CHECKS``; what does not apply is skipped with its reason.
``run`` and ``report`` do the same without pytest's collection.
"""

from stretto_sdk.testing.conformance.case import Case, Edit
from stretto_sdk.testing.conformance.harness import Harness, Skip
from stretto_sdk.testing.conformance.suite import (
    CHECKS,
    WHOLE,
    Check,
    Result,
    Verdict,
    conform,
    report,
    run,
)
from stretto_sdk.testing.conformance.trial import Failure, Made, Trial, settle

__all__ = [
    "CHECKS",
    "WHOLE",
    "Case",
    "Check",
    "Edit",
    "Failure",
    "Harness",
    "Made",
    "Result",
    "Skip",
    "Trial",
    "Verdict",
    "conform",
    "report",
    "run",
    "settle",
]
