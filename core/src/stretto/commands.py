"""What commands do to a process, and what its phase is when they have been carried out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from stretto_sdk.json import Json

from stretto import events
from stretto.model import Phase
from stretto.ports import Connection
from stretto.store import processes as tables
from stretto.store.history import Order, emit, settle_order
from stretto.store.processes import Goal, ProcessRow

_GOALS: Mapping[str, tuple[Goal, Phase]] = {
    "update": (Goal.RUN, Phase.UPDATING),
    "resume": (Goal.RUN, Phase.UPDATING),
    "suspend": (Goal.SUSPEND, Phase.SUSPENDED),
    "kill": (Goal.KILL, Phase.KILLING),
    "release": (Goal.RELEASE, Phase.KILLING),
}


def changes_goal(order: Order) -> bool:
    """Whether a command says what the process should be. It overtakes those before it."""
    return order.command == "run" or order.command in _GOALS


_FINAL: Mapping[str, int] = {"kill": 2, "release": 1}
"""Commands that nothing given later takes back: only the greater one overtakes the lesser."""


def last_word(orders: Sequence[Order]) -> Order | None:
    """Of commands that change the goal, the one that counts: the last, but none after a kill."""
    words = [order for order in orders if changes_goal(order)]
    return max(words, key=lambda o: (_FINAL.get(o.command, 0), o.id), default=None)


def overtakes(last: Order, order: Order) -> bool:
    """Whether the command that counts makes another one void. One that says "go on" does not void
    what it is to go on with."""
    if order.id == last.id or not changes_goal(order):
        return False
    return last.command != "resume" or order.command not in ("run", "update")


def leaving(row: ProcessRow, orders: Sequence[Order]) -> Goal | None:
    """Whether a process is to be killed or released, by what it is or by what was asked for; and
    which of both. That is not taken back."""
    asked = {Goal(order.command) for order in orders if order.command in _FINAL}
    return next((goal for goal in (Goal.KILL, Goal.RELEASE) if goal in {row.goal, *asked}), None)


def apply(conn: Connection, row: ProcessRow, order: Order, now: float) -> None:
    if order.command not in _GOALS or row.phase is Phase.ENDED:
        return
    goal, phase = _GOALS[order.command]
    image = order.arguments.get("image")
    tables.set_goal(
        conn, row.id, goal=goal, phase=phase, image=str(image) if image is not None else None
    )
    emit(conn, now, row.id, events.PHASE, phase=phase, was=row.phase)


def take_back(conn: Connection, row: ProcessRow, order: Order) -> None:
    """A command that is refused as a whole has changed nothing: the process is what it was."""
    if order.command in _GOALS:
        image = order.arguments.get("previous")
        tables.set_goal(
            conn,
            row.id,
            goal=Goal(str(order.arguments.get("goal", Goal.RUN))),
            phase=row.phase,
            image=str(image) if image is not None else None,
        )


@dataclass(slots=True, kw_only=True)
class Result:
    """How a round came out, for the phase and for whoever gave the command."""

    failed: dict[str, str] = field(default_factory=dict)
    """Address, or empty for the whole process, to a sentence."""
    stopped: bool = False
    forbidden: str = ""
    """Why the command as a whole is refused."""
    acted: bool = False
    """Whether anything was done."""


def phase_after(row: ProcessRow, result: Result, order: Order | None) -> tuple[Phase, str]:
    if result.forbidden:
        before = str(order.arguments.get("phase", Phase.RUNNING)) if order else Phase.RUNNING
        return Phase(before), ""
    if row.phase is Phase.ENDED:
        return row.phase, row.note
    if result.stopped:
        return row.phase, "interrupted: it goes on with the next command"
    if result.failed:
        first, text = sorted(result.failed.items())[0]
        others = f" (and {len(result.failed) - 1} more)" if len(result.failed) > 1 else ""
        note = f"{first}: {text}{others}" if first else text
        leaving = row.goal in (Goal.KILL, Goal.RELEASE)
        return (Phase.KILLING if leaving else Phase.DEGRADED), note
    ends: dict[Goal, Phase] = {
        Goal.RUN: Phase.RUNNING,
        Goal.SUSPEND: Phase.SUSPENDED,
        Goal.KILL: Phase.ENDED,
        Goal.RELEASE: Phase.ENDED,
    }
    return ends[row.goal], ""


def answer(
    conn: Connection,
    order: Order,
    result: Result,
    phase: Phase,
    note: str,
    recovered: Sequence[str],
    wrong: str,
    now: float,
) -> None:
    """Tell whoever gave a command how it came out. ``wrong``: what was not as they said."""
    failed = dict(result.failed)
    if wrong:
        failed[str(order.arguments.get("address", ""))] = wrong
    done = not failed and not result.stopped and not result.forbidden
    outcome: dict[str, Json] = {
        "phase": phase,
        "note": note,
        "failed": [[address, text] for address, text in sorted(failed.items())],
        "recovered": list(recovered),
        "forbidden": result.forbidden if changes_goal(order) else "",
    }
    settle_order(conn, order.id, done, outcome)
    emit(
        conn,
        now,
        order.process,
        events.COMMAND_DONE if done else events.COMMAND_FAILED,
        command=order.command,
        ticket=order.id,
        error=wrong or note,
    )
