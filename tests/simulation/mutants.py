"""Kernels with one safety taken out. Each must be caught by some of its first seeds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from stretto import gate, records, recovery, requests
from stretto.ports import Connection
from stretto.store import processes as tables
from stretto.store.journal import Intent
from stretto_sdk.contract import Mark


@dataclass(frozen=True, slots=True)
class Mutant:
    """What is taken out, and how."""

    without: str
    apply: Callable[[], None]
    within: int
    """So many seeds, from the first on, are more than enough to notice."""


def _no_guard() -> None:
    gate.SEND_WINDOW = float("inf")


def _new_token_on_retry() -> None:
    count = iter(range(10**9))

    def fresh(intent: Intent) -> Mark:
        return Mark(process=intent.process, address=intent.address, token=f"fresh-{next(count)}")

    requests.mark_of = fresh


def _claim_with_a_dead_session() -> None:
    def claim(conn: Connection, process: str, session: str) -> int | None:
        changed = conn.execute(
            "UPDATE process SET owner = ?1, epoch = epoch + 1 WHERE id = ?2 AND owner IS NULL",
            (session, process),
        ).rowcount
        if not changed:
            return None
        row = conn.execute("SELECT epoch FROM process WHERE id = ?", (process,)).fetchone()
        return int(row[0])

    true_session = tables.session

    def session(conn: Connection, id: str) -> tables.SessionRow | None:
        row = true_session(conn, id)
        return None if row is None else replace(row, ended_at=None)

    tables.claim = claim
    tables.session = session


def _doubts_are_forgotten() -> None:
    """What was in flight when a kernel died is taken as not done."""

    async def examine(*_: Any, **__: Any) -> recovery.Verdict:
        return recovery.Again(sentence="nobody looked")

    recovery.examine = examine


def _no_fence() -> None:
    """A kernel that was replaced goes on writing."""
    tables.fence = lambda *_: None
    gate.fence = lambda *_: None  # type: ignore[attr-defined]  # imported there by name


def _absence_is_believed_at_once() -> None:
    """What the cloud does not show yet is taken as not made."""
    true_find = recovery._find

    async def find(g: Any, owner: Any, intent: Any, schema: Any, _: float) -> recovery.Verdict:
        return await true_find(g, owner, intent, schema, 0.0)

    setattr(recovery, "_find", find)  # noqa: B010  # a mutant has the wrong type


def _no_order_of_deletes() -> None:
    """What a resource rests on may go before it."""
    records.Record.needs = property(lambda _: frozenset())  # type: ignore[method-assign,assignment]  # a mutant


MUTANTS: dict[str, Mutant] = {
    "no-guard": Mutant("the send window", _no_guard, 20),
    "new-token": Mutant("the token fixed by the first insert", _new_token_on_retry, 10),
    "dead-session": Mutant("the check that who claims is alive", _claim_with_a_dead_session, 20),
    "lost-doubt": Mutant("the settling of open intents", _doubts_are_forgotten, 10),
    "no-fence": Mutant("the epoch", _no_fence, 10),
    "hasty": Mutant("the wait for what is shown late", _absence_is_believed_at_once, 80),
    "no-order": Mutant("the order of deletes", _no_order_of_deletes, 20),
}
