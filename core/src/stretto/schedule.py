"""The order of work: which of a plan's steps may begin now, longest remaining path first.

A replacement has two halves, the making of the new object and the unmaking of the old one, and
others may come between them: what used the old object is moved to the new one first. So what is
scheduled is not the step but its *work*.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterable, Mapping
from enum import StrEnum
from itertools import pairwise
from typing import Any, Generic, NamedTuple

from stretto import graph
from stretto.graph import N
from stretto.model import Action, Plan, Step


class Half(StrEnum):
    """Which half of a step."""

    MAKE = "make"
    """Create, update, adopt, let go."""
    UNMAKE = "unmake"
    """Delete, or with ``keep_old`` let go of, the old object."""

    # Enum's own is written in Python, and graphs of work hash millions of times.
    __hash__ = str.__hash__


class Work(NamedTuple):
    """One half of one step."""

    key: str
    """``Step.key``."""
    half: Half


def halves(step: Step) -> tuple[Work, ...]:
    """The work of a step in the order in which it is done."""
    make, unmake = Work(step.key, Half.MAKE), Work(step.key, Half.UNMAKE)
    if step.action is Action.DELETE:
        return (unmake,)
    if step.action is Action.REPLACE:
        return (make, unmake) if step.create_first else (unmake, make)
    return (make,)


def work(steps: Iterable[Step]) -> dict[Work, frozenset[Work]]:
    """The work of all steps, each with what comes before it. Free of cycles.

    - The making of a thing follows the making of what it needs.
    - The unmaking of a thing follows the unmaking of what used it, or its change to using
      something else: but not where the thing must be gone before that something can be made.

    The second rule says what clouds prefer, not what must be: where several images in a row have
    turned dependencies round, it is dropped for the piece of work that it would lock.
    """
    of = {step.key: step for step in steps}
    done = {key: halves(step) for key, step in of.items()}
    hard: dict[Work, set[Work]] = {}
    soft: dict[Work, set[Work]] = {}
    for key, step in of.items():
        for position, item in enumerate(done[key]):
            hard[item] = set(done[key][:position])
            if item.half is Half.MAKE or step.action is Action.DELETE:
                hard[item] |= {_made(done[k]) for k in step.after if k in of}
            if item.half is Half.UNMAKE and step.users:
                soft[item] = {
                    _freed(done[k])
                    for k in step.users
                    if k in of and k != key
                    if position or step.action is Action.DELETE or _frees_first(of[k])
                }
    return _loosened(hard, soft)


def _made(items: tuple[Work, ...]) -> Work:
    """The piece of a step's work after which what it makes is there."""
    return next((item for item in items if item.half is Half.MAKE), items[-1])


def _freed(items: tuple[Work, ...]) -> Work:
    """The piece of a step's work after which it no longer uses what it used."""
    return next((item for item in items if item.half is Half.UNMAKE), items[-1])


def _frees_first(user: Step) -> bool:
    """Whether a user lets go of what it used before what it will use next is made."""
    return user.action is Action.DELETE or (user.action is Action.REPLACE and not user.create_first)


def _loosened(
    hard: Mapping[Work, set[Work]], soft: Mapping[Work, set[Work]]
) -> dict[Work, frozenset[Work]]:
    """All edges but those soft ones that would close a circle.

    Places what can be placed; of a circle in what is left, drops the first soft edge, and goes
    on. Linear where there is no circle, which is nearly always. Raises graph.Cycle for a circle
    of hard edges: then the steps themselves are wrong.
    """
    needs = {item: hard[item] | soft[item] if item in soft else hard[item] for item in hard}
    left = dict(needs)
    while True:
        placed = graph.placeable(left)
        left = {item: wanted for item, wanted in left.items() if item not in placed}
        if not left:
            return {item: frozenset(wanted) for item, wanted in needs.items()}
        circle = graph.cycle(left)
        for item, need in pairwise(circle):
            if need not in hard[item]:
                needs[item].discard(need)
                break
        else:
            raise graph.Cycle(circle)


class Schedule(Generic[N]):
    """Hands out nodes whose needs are done: highest priority first, then longest remaining path,
    then in the order of the nodes. ``needs`` must be free of cycles (raises graph.Cycle).

    ``cost`` is in seconds. ``priority`` is lower for what goes first. O((n + e) log n) in all.
    """

    def __init__(
        self,
        needs: Mapping[N, Collection[N]],
        *,
        cost: Callable[[N], float],
        priority: Callable[[N], int] = lambda _: 0,
    ) -> None:
        self._users = graph.reverse(needs)
        self._waiting = graph.missing(needs)
        self.remaining: Mapping[N, float] = graph.remaining(needs, cost)
        """Seconds from the start of each node to the end of all that follows from it."""
        self._priority = priority
        self._heap: list[tuple[int, float, Any, N]] = []
        self._running: set[N] = set()
        self._left = len(self._waiting)
        self._blocked: dict[N, N] = {}
        for node, count in self._waiting.items():
            if not count:
                self._push(node)

    @classmethod
    def of(
        cls,
        plan: Plan,
        *,
        cost: Callable[[Step, Half], float],
        priority: Callable[[Step, Half], int] = lambda _step, _half: 0,
    ) -> Schedule[Work]:
        """The schedule of a plan's steps."""
        of = {step.key: step for step in plan.steps}
        return Schedule(
            work(plan.steps),
            cost=lambda item: cost(of[item.key], item.half),
            priority=lambda item: priority(of[item.key], item.half),
        )

    def ready(self) -> N | None:
        """Take the next node that may begin; None when none may just now."""
        if not self._heap:
            return None
        node = heapq.heappop(self._heap)[-1]
        self._running.add(node)
        return node

    def done(self, node: N) -> None:
        """A node that was taken is done: what waited for it alone may begin."""
        self._take_back(node)
        for user in self._users[node]:
            self._waiting[user] -= 1
            if not self._waiting[user] and user not in self._blocked:
                self._push(user)

    def failed(self, node: N) -> tuple[N, ...]:
        """A node that was taken has failed: its dependents are blocked, and nothing else.

        Gives those that were not blocked before, in order.
        """
        self._take_back(node)
        found: list[N] = []
        pending = [node]
        while pending:
            for user in self._users[pending.pop()]:
                if user not in self._blocked:
                    self._blocked[user] = node
                    found.append(user)
                    pending.append(user)
        self._left -= len(found)
        return tuple(sorted(found))

    def again(self, node: N) -> None:
        """Give back a node that was taken and not done: it is ready once more."""
        self._running.remove(node)
        self._push(node)

    def blocked(self) -> Mapping[N, N]:
        """Each blocked node with the failed one that blocked it first."""
        return dict(self._blocked)

    def running(self) -> frozenset[N]:
        """What was taken and is neither done nor failed."""
        return frozenset(self._running)

    @property
    def over(self) -> bool:
        """Whether everything is done, failed or blocked."""
        return not self._left

    def _take_back(self, node: N) -> None:
        self._running.remove(node)
        self._left -= 1

    def _push(self, node: N) -> None:
        entry = (self._priority(node), -self.remaining[node], node, node)
        heapq.heappush(self._heap, entry)
