"""Budgets: rates that are kept, shares that are fair, people first."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stretto.budget import Bucket, Budgets, Class, Scope, Ticket
from stretto_sdk.contract import Limit, Traffic

SCOPE = Scope("toy region=here", "net", Traffic.WRITE)


def budgets(rate: float, burst: float) -> Budgets:
    limit = Limit(service="net", traffic=Traffic.WRITE, rate=rate, burst=burst)
    return Budgets(lambda _: (limit,))


def drain(budget: Budgets, now: float, count: int) -> list[tuple[float, Ticket]]:
    """The first grants with their times, asking again exactly when told."""
    found: list[tuple[float, Ticket]] = []
    while len(found) < count:
        granted, wait = budget.grant(now)
        found += [(now, ticket) for ticket in granted]
        if len(found) < count:
            assert math.isfinite(wait)
            assert wait > 0
            now += wait
    return found[:count]


@given(st.floats(0.1, 200), st.integers(1, 50), st.integers(1, 120))
def test_the_rate_is_kept_and_used_up(rate: float, burst: int, count: int) -> None:
    budget = budgets(rate, burst)
    for _ in range(count):
        budget.ask(SCOPE, "p", Class.PERSON, 0.0)
    times = [at for at, _ in drain(budget, 0.0, count)]
    for index, at in enumerate(times):
        assert index + 1 <= burst + rate * at + 1e-6
    assert times[-1] == pytest.approx(max(0.0, (count - burst) / rate), abs=1e-6)


@given(st.lists(st.floats(0, 30), min_size=1, max_size=8), st.floats(0.5, 100))
def test_asking_again_when_told_always_gets_a_token(cuts: list[float], rate: float) -> None:
    bucket, now = Bucket(rate, 1, 0.0), 0.0
    for pause in cuts:
        bucket.throttled(now)
        assert 0 < bucket.factor <= 1
        now += pause
        while wait := bucket.take(now):
            before, now = now, now + wait
            assert now > before
        now += 0.001


def test_a_throttled_budget_halves_and_comes_back_in_ten_seconds() -> None:
    bucket = Bucket(100, 100, 0.0)
    bucket.throttled(0.0, after=2.0)
    assert bucket.factor == 0.5
    assert bucket.take(1.0) == pytest.approx(1.0)
    assert bucket.take(2.0) == 0.0
    assert bucket.factor == pytest.approx(0.6)
    bucket.take(10.0)
    assert bucket.factor == 1.0


def test_calls_in_flight_together_cut_the_rate_once() -> None:
    bucket = Bucket(100, 100, 0.0)
    for _ in range(10):
        bucket.throttled(1.0, sent_at=0.5)
    assert bucket.factor == pytest.approx(0.5)
    bucket.throttled(2.0, sent_at=1.5)
    assert bucket.factor == pytest.approx(0.275)


def test_no_storm_of_throttling_silences_a_budget_for_ever() -> None:
    bucket, now = Bucket(10, 10, 0.0), 0.0
    for _ in range(100):
        now += 0.001
        bucket.throttled(now, sent_at=now)
    assert now < now + bucket.take(now) < 10.0


def test_a_process_with_few_calls_does_not_wait_for_one_with_many() -> None:
    budget = budgets(10, 1)
    for _ in range(1000):
        budget.ask(SCOPE, "many", Class.REPAIR, 0.0)
    few = budget.ask(SCOPE, "few", Class.REPAIR, 0.0)
    assert few in [ticket for _, ticket in drain(budget, 0.0, 3)]


@given(st.dictionaries(st.sampled_from("abcd"), st.integers(1, 4), min_size=2), st.integers(8, 60))
def test_shares_are_as_the_weights(weights: dict[str, int], count: int) -> None:
    budget = budgets(1, 1)
    for process, weight in weights.items():
        for _ in range(count):
            budget.ask(SCOPE, process, Class.AUDIT, 0.0, weight=weight)
    got = Counter(ticket.process for _, ticket in drain(budget, 0.0, count))
    for process, weight in weights.items():
        fair = count * weight / sum(weights.values())
        assert abs(got[process] - fair) <= len(weights)


def test_people_go_first_then_repair_then_audit() -> None:
    budget = budgets(1, 1)
    for rank in (Class.AUDIT, Class.REPAIR, Class.PERSON):
        budget.ask(SCOPE, rank.name, rank, 0.0)
    assert [t.rank for _, t in drain(budget, 0.0, 3)] == sorted(Class)


def test_the_last_tokens_are_kept_for_people() -> None:
    budget = budgets(1, 20)
    for _ in range(50):
        budget.ask(SCOPE, "sweep", Class.AUDIT, 0.0)
    granted, _ = budget.grant(0.0)
    assert len(granted) == 18
    person = budget.ask(SCOPE, "person", Class.PERSON, 0.0)
    assert budget.grant(0.0)[0] == (person,)


def test_who_gives_up_costs_nothing() -> None:
    budget = budgets(1, 1)
    budget.cancel(budget.ask(SCOPE, "a", Class.PERSON, 0.0))
    kept = budget.ask(SCOPE, "a", Class.PERSON, 0.0)
    assert budget.grant(0.0) == ((kept,), math.inf)


def test_budgets_do_not_draw_on_each_other() -> None:
    budget = budgets(1, 1)
    other = Scope("toy region=there", "net", Traffic.WRITE)
    asked = {budget.ask(SCOPE, "a", Class.PERSON, 0.0), budget.ask(other, "a", Class.PERSON, 0.0)}
    assert set(budget.grant(0.0)[0]) == asked


def test_a_service_without_a_limit_is_free_until_it_throttles() -> None:
    budget = budgets(1, 1)
    free = Scope("toy region=here", "store", Traffic.READ)
    for _ in range(500):
        budget.ask(free, "a", Class.AUDIT, 0.0)
    assert len(budget.grant(0.0)[0]) == 500
    budget.throttled(free, 0.0)
    budget.ask(free, "a", Class.AUDIT, 0.0)
    granted, wait = budget.grant(0.0)
    assert not granted
    assert 0 < wait < 1
