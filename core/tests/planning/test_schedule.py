"""What may begin when: longest path first, both halves of replacements, failures kept apart."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from stretto import graph
from stretto.model import Action, Plan, Step
from stretto.schedule import Half, Schedule, Work, work
from stretto_sdk.contract import Placement

HERE = Placement(provider="toy")
ACTIONS = (Action.CREATE, Action.UPDATE, Action.DELETE, Action.REPLACE, Action.RELEASE)


def step(
    address: str,
    action: Action,
    *,
    after: str = "",
    users: str = "",
    create_first: bool = True,
) -> Step:
    return Step(
        address=address,
        kind="K",
        placement=HERE,
        action=action,
        reason="",
        after=frozenset(after.split()),
        users=frozenset(users.split()),
        create_first=create_first,
    )


def run(*steps: Step) -> list[str]:
    """The work in the order in which one worker would do it."""
    plan = Plan(process="p", alias="a", image="i", steps=steps, unchanged=0)
    schedule = Schedule.of(plan, cost=lambda _step, _half: 1.0)
    done: list[str] = []
    while (item := schedule.ready()) is not None:
        done.append(f"{item.half.value} {item.key}")
        schedule.done(item)
    assert schedule.over
    return done


# ── Both halves of a replacement ─────────────────────────────────────────────────────────────


def test_users_move_to_the_new_object_before_the_old_one_goes() -> None:
    assert run(step("net", Action.REPLACE, users="db"), step("db", Action.UPDATE, after="net")) == [
        "make net",
        "make db",
        "unmake net",
    ]


def test_replaced_users_leave_the_old_object_before_it_goes() -> None:
    assert run(
        step("net", Action.REPLACE, users="sub"), step("sub", Action.REPLACE, after="net")
    ) == ["make net", "make sub", "unmake sub", "unmake net"]


def test_where_the_old_one_goes_first_so_do_those_that_use_it() -> None:
    assert run(
        step("net", Action.REPLACE, users="sub", create_first=False),
        step("sub", Action.REPLACE, after="net", create_first=False),
    ) == ["unmake sub", "unmake net", "make net", "make sub"]


def test_a_user_that_is_deleted_goes_before_what_it_used() -> None:
    assert run(step("net", Action.DELETE, users="sub"), step("sub", Action.DELETE)) == [
        "unmake sub",
        "unmake net",
    ]


def test_what_a_deleted_object_was_used_by_changes_first() -> None:
    assert run(step("a", Action.DELETE, users="b"), step("b", Action.UPDATE)) == [
        "make b",
        "unmake a",
    ]


def test_a_deletion_that_would_lock_everything_is_not_waited_for() -> None:
    # S must go before its successor is made, U moves to that, and T, which U used, used S.
    items = (
        step("s", Action.REPLACE, users="t", create_first=False),
        step("t", Action.DELETE, users="u"),
        step("u", Action.UPDATE, after="s"),
    )
    assert sorted(run(*items)) == ["make s", "make u", "unmake s", "unmake t"]


def test_steps_that_need_each_other_are_refused() -> None:
    with pytest.raises(graph.Cycle):
        run(step("a", Action.CREATE, after="b"), step("b", Action.CREATE, after="a"))


@st.composite
def plans(draw: st.DrawFn) -> tuple[Step, ...]:
    """Any steps whose present needs have no circle; what used what before may have some."""
    names = "abcdefg"[: draw(st.integers(1, 7))]
    some = st.sets(st.sampled_from(names))
    return tuple(
        step(
            name,
            draw(st.sampled_from(ACTIONS)),
            after=" ".join(sorted(draw(some) & set(names[:index]))),
            users=" ".join(sorted(draw(some))),
            create_first=draw(st.booleans()),
        )
        for index, name in enumerate(names)
    )


@given(plans())
def test_whatever_used_whatever_all_work_can_be_done(steps: tuple[Step, ...]) -> None:
    needs = work(steps)
    order = {item: index for index, item in enumerate(graph.topological(needs))}
    for one in steps:
        if one.action is Action.REPLACE:
            make, unmake = Work(one.key, Half.MAKE), Work(one.key, Half.UNMAKE)
            assert (order[make] < order[unmake]) == one.create_first
        for need in one.after if one.action is not Action.DELETE else ():
            if Work(need, Half.MAKE) in order:
                assert order[Work(need, Half.MAKE)] < order[Work(one.key, Half.MAKE)]


@given(plans(), st.randoms())
def test_the_work_is_the_same_for_any_order_of_the_steps(
    steps: tuple[Step, ...],
    random: Random,
) -> None:
    shuffled = list(steps)
    random.shuffle(shuffled)
    assert work(shuffled) == work(steps)


# ── What goes first ──────────────────────────────────────────────────────────────────────────


def test_the_longest_remaining_path_goes_first() -> None:
    cost = {"vpc": 1.0, "sub": 1.0, "db": 600.0, "log": 5.0}
    schedule = Schedule(
        {"vpc": [], "log": [], "sub": ["vpc"], "db": ["sub"]}, cost=cost.__getitem__
    )
    assert schedule.remaining["vpc"] == 602.0
    assert [schedule.ready(), schedule.ready(), schedule.ready()] == ["vpc", "log", None]


def test_priority_goes_before_length() -> None:
    schedule = Schedule(
        {"long": [], "urgent": []},
        cost={"long": 9.0, "urgent": 1.0}.__getitem__,
        priority={"long": 1, "urgent": 0}.__getitem__,
    )
    assert schedule.ready() == "urgent"


def test_a_node_that_is_given_back_is_ready_again() -> None:
    schedule = Schedule({"a": []}, cost=lambda _: 1.0)
    assert schedule.ready() == "a"
    schedule.again("a")
    assert not schedule.running()
    assert schedule.ready() == "a"
    assert not schedule.over


class Running(RuleBasedStateMachine):
    """Nodes are taken, done, failed and given back in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.needs = {
            "a": (),
            "b": ("a",),
            "c": ("a",),
            "d": ("b", "c"),
            "e": (),
            "f": ("e", "b"),
            "g": ("nowhere",),
        }
        self.schedule = Schedule(self.needs, cost=lambda _: 1.0)
        self.done: set[str] = set()
        self.failed: set[str] = set()

    @rule()
    def take(self) -> None:
        node = self.schedule.ready()
        able = {
            n
            for n, wanted in self.needs.items()
            if all(w in self.done or w not in self.needs for w in wanted)
        }
        left = able - self.done - self.failed - self.schedule.running()
        if node is None:
            assert not left
        else:
            assert all(w in self.done or w not in self.needs for w in self.needs[node])

    @precondition(lambda self: self.schedule.running())
    @rule(data=st.data())
    def finish(self, data: st.DataObject) -> None:
        node = data.draw(st.sampled_from(sorted(self.schedule.running())))
        match data.draw(st.sampled_from(["done", "failed", "again"])):
            case "done":
                self.schedule.done(node)
                self.done.add(node)
            case "failed":
                before = set(self.schedule.blocked())
                assert before.isdisjoint(self.schedule.failed(node))
                self.failed.add(node)
            case _:
                self.schedule.again(node)

    @invariant()
    def only_what_rests_on_a_failure_is_blocked(self) -> None:
        resting: set[str] = set()
        while True:
            more = {n for n, w in self.needs.items() if (self.failed | resting) & set(w)}
            if more <= resting:
                break
            resting |= more
        assert set(self.schedule.blocked()) == resting
        assert set(self.schedule.blocked().values()) <= self.failed

    @invariant()
    def it_is_over_when_nothing_is_left(self) -> None:
        settled = self.done | self.failed | set(self.schedule.blocked())
        assert self.schedule.over == (settled == set(self.needs))


TestRunning = Running.TestCase
