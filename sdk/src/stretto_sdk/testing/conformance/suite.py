"""The suite: every check with every kind, as pytest tests or in a plain call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pytest

from stretto_sdk.contract import Provider
from stretto_sdk.testing.conformance import faults, life, pure, whole
from stretto_sdk.testing.conformance.case import Case
from stretto_sdk.testing.conformance.harness import Harness, Skip
from stretto_sdk.testing.conformance.trial import Failure, Trial
from stretto_sdk.testing.conformance.whole import CaseProblem, Exempt, case_problems


@dataclass(frozen=True, slots=True)
class Check:
    """One promise of the contract, tried with every kind."""

    name: str
    run: Callable[[Trial], None]

    @property
    def sentence(self) -> str:
        return " ".join((self.run.__doc__ or "").split())


@dataclass(frozen=True, slots=True)
class WholeCheck:
    """One promise of the contract that is the provider's as a whole."""

    name: str
    run: Callable[[Provider], None]

    @property
    def sentence(self) -> str:
        return " ".join((self.run.__doc__ or "").split())


def _named(*functions: Callable[[Any], None]) -> dict[str, Callable[[Any], None]]:
    return {function.__name__.replace("_", " "): function for function in functions}


CHECKS: Mapping[str, Check] = {
    name: Check(name, run)
    for name, run in _named(
        pure.schema_is_complete,
        pure.body_compiles,
        pure.valid_is_accepted,
        pure.invalid_is_refused,
        pure.pure_methods_are_pure,
        pure.replacement_says_why,
        life.create_keeps_its_word,
        life.read_agrees,
        life.nothing_differs_after_apply,
        life.equal_spellings_are_equal,
        life.update_is_in_place,
        life.drift_is_seen,
        life.deleting_twice_is_harmless,
        life.absent_is_not_found,
        life.every_page_is_read,
        life.one_write_a_call,
        life.a_handle_survives_a_restart,
        life.an_unknown_field_is_kept,
        faults.the_same_token_makes_one_object,
        faults.a_lost_create_is_found_again,
        faults.throttling_does_nothing,
        faults.a_refusal_is_final,
        faults.secrets_are_not_told,
    ).items()
}
"""Every check of a kind, by name."""

WHOLE: Mapping[str, WholeCheck] = {
    name: WholeCheck(name, run)
    for name, run in _named(
        whole.the_offer_can_be_negotiated,
        whole.the_offer_is_true,
        whole.the_catalogue_is_sound,
        whole.limits_are_rates,
    ).items()
}
"""Every check of a provider as a whole, by name."""


class Verdict(StrEnum):
    """How a check came out."""

    KEPT = "kept"
    SKIPPED = "skipped"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Result:
    """One check's outcome with one kind."""

    kind: str
    """Empty for the provider as a whole."""
    check: str
    verdict: Verdict
    reason: str = ""


def by_kind(cases: Iterable[Case]) -> dict[str, Case]:
    """The cases by their kinds. Raises ValueError when a kind has two."""
    found: dict[str, Case] = {}
    for case in cases:
        if case.kind in found:
            raise ValueError(f"{case.kind} has two cases: a kind has one")
        found[case.kind] = case
    return found


def attempt(
    check: Check, provider: Provider, harness: Harness, case: Case, cases: Mapping[str, Case]
) -> None:
    """Try one check with one kind. Raises Skip with the reason where it does not apply, Failure where
    the promise is not kept, and whatever the provider raises that it must not."""
    if reason := case.skip.get(check.name):
        raise Skip(reason)
    check.run(Trial(provider, harness, case, cases))


def run(
    provider: Provider,
    cases: Iterable[Case],
    harness: Harness,
    *,
    checks: Iterable[str] | None = None,
    exempt: Exempt | None = None,
) -> tuple[Result, ...]:
    """Run the suite without pytest. ``checks`` are names, None for all."""
    known = by_kind(cases)
    wanted = set(checks) if checks is not None else {*CHECKS, *WHOLE, "cases fit"}
    return tuple(_run(provider, known, harness, wanted, exempt))


def _run(
    provider: Provider,
    cases: Mapping[str, Case],
    harness: Harness,
    wanted: set[str],
    exempt: Exempt | None,
) -> Iterator[Result]:
    if "cases fit" in wanted:
        for problem in case_problems(provider, cases, frozenset(CHECKS), exempt):
            yield Result(problem.kind, "cases fit", Verdict.BROKEN, problem.sentence)
    for promise in WHOLE.values():
        if promise.name in wanted:
            yield _result("", promise.name, lambda promise=promise: promise.run(provider))  # type: ignore[misc]  # a lambda's default has no type
    for kind, case in sorted(cases.items()):
        for check in CHECKS.values():
            if check.name in wanted:
                yield _result(
                    kind,
                    check.name,
                    lambda check=check, case=case: attempt(check, provider, harness, case, cases),  # type: ignore[misc]  # a lambda's default has no type
                )


def _result(kind: str, check: str, go: Callable[[], None]) -> Result:
    try:
        go()
    except Skip as skip:
        return Result(kind, check, Verdict.SKIPPED, str(skip))
    except Failure as failure:
        return Result(kind, check, Verdict.BROKEN, str(failure))
    except Exception as error:
        return Result(kind, check, Verdict.BROKEN, f"{type(error).__name__}: {error}")
    return Result(kind, check, Verdict.KEPT)


def report(results: Sequence[Result]) -> str:
    """What was kept, broken and skipped, as a table for people: a line for each check that is broken
    or skipped, with the kinds and the reason."""
    counts = {v: sum(result.verdict is v for result in results) for v in Verdict}
    lines = [", ".join(f"{number} {verdict}" for verdict, number in counts.items())]
    groups: dict[tuple[Verdict, str, str], list[str]] = {}
    for result in results:
        if result.verdict is not Verdict.KEPT:
            key = (result.verdict, result.check, result.reason)
            groups.setdefault(key, []).append(result.kind or "the provider")
    for (verdict, check, reason), kinds in sorted(groups.items()):
        lines.append(f"{verdict.value:8} {check}: {', '.join(kinds)}")
        lines.append(f"{'':8} {reason}")
    return "\n".join(lines)


def conform(
    provider: Provider,
    cases: Iterable[Case],
    *,
    harness: str = "harness",
    exempt: Exempt | None = None,
) -> Callable[..., None]:
    """The conformance tests of a provider, one for each kind and check. In a test module::

        @pytest.fixture(scope="module")
        def harness() -> Harness:
            return MyHarness()

        test_conformance = conform(MyProvider(), CASES)

    gives ``test_conformance[AWS::EC2::VPC-read agrees]`` and so on. ``harness`` names the fixture. A
    kind that is driven and has no case is a failing test, unless ``exempt`` says why.

    Raises TypeError when given the function or class that makes the provider.
    """
    if isinstance(provider, type) or not isinstance(provider, Provider):
        raise TypeError(
            f"conform takes a Provider, and {provider!r} is none. If it makes one, call it: "
            "conform(provider(), cases)"
        )
    known = by_kind(cases)
    items: list[Any] = [
        pytest.param(problem, id=f"{problem.kind}-case {number}")
        for number, problem in enumerate(case_problems(provider, known, frozenset(CHECKS), exempt))
    ]
    items += [pytest.param(promise, id=f"provider-{name}") for name, promise in WHOLE.items()]
    items += [
        pytest.param((check, case), id=f"{kind}-{name}")
        for kind, case in sorted(known.items())
        for name, check in CHECKS.items()
    ]

    def test_conformance(item: Any, request: pytest.FixtureRequest) -> None:
        if isinstance(item, CaseProblem):
            pytest.fail(item.sentence, pytrace=False)
        if isinstance(item, WholeCheck):
            _tell(lambda: item.run(provider))
        else:
            check, case = item
            reach: Harness = request.getfixturevalue(harness)
            _tell(lambda: attempt(check, provider, reach, case, known))

    parametrized: Callable[..., None] = pytest.mark.parametrize("item", items)(test_conformance)
    return parametrized


def _tell(go: Callable[[], None]) -> None:
    """A broken promise is told in a sentence; what the provider raised besides keeps its traceback."""
    told = None
    try:
        go()
    except Skip as skip:
        pytest.skip(str(skip))
    except Failure as failure:
        if failure.__cause__ is not None:
            raise
        told = failure
    if told is not None:
        pytest.fail(str(told), pytrace=False)
