"""Writes down what is about to be done, and what was seen that is not as it was left."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from stretto_sdk.json import Json

from stretto import events
from stretto.gate import Owner
from stretto.kernel import Kernel
from stretto.model import Action, Plan, State
from stretto.ports import Connection
from stretto.records import Record
from stretto.store.history import emit
from stretto.store.resources import move_record, put_state


async def announce(
    kernel: Kernel,
    owner: Owner,
    plan: Plan,
    known: dict[str, Record],
    given_up: frozenset[str],
) -> None:
    """Write down what is about to be done, and what was seen that is not as it was left."""
    now = kernel.ports.clock.now()
    healed = _healed(plan, known, given_up)
    if plan.empty and not plan.drift and not healed:
        return
    counts: dict[str, Json] = {}
    for action in Action:
        number = sum(1 for step in plan.steps if step.action is action)
        if number:
            counts[action.name.lower()] = number
    stepped = {step.address for step in plan.steps}

    def write(conn: Connection) -> None:
        owner.check(conn)
        for new, old in plan.moved.items():
            move_record(conn, owner.process, old, new)
        for drift in plan.drift:
            paths = [change.path for change in drift.changes]
            emit(
                conn,
                now,
                owner.process,
                events.DRIFT_FOUND,
                drift.address,
                paths=paths,
                enforce=drift.enforce,
            )
            if drift.address not in stepped:
                gone = paths == [""]
                what = "it is gone from the cloud" if gone else f"{', '.join(paths)} differ"
                note = f"{what}; enforce={drift.enforce} leaves it so"
                state = State.GONE if gone else State.DRIFTED
                put_state(conn, owner.process, drift.address, state, note)
        for address in healed:
            put_state(conn, owner.process, address, State.READY)
        if not plan.empty:
            emit(
                conn,
                now,
                owner.process,
                events.PLAN_MADE,
                steps=counts,
                unchanged=plan.unchanged,
                warnings=list(plan.warnings),
            )

    await kernel.ports.store.transact(write)
    for new, old in plan.moved.items():
        known[new] = dataclasses.replace(known.pop(old), address=new)


async def tell_fights(kernel: Kernel, owner: Owner, over: Mapping[str, tuple[str, ...]]) -> None:
    """Somebody else keeps changing it back: it is no longer corrected."""
    now = kernel.ports.clock.now()

    def write(conn: Connection) -> None:
        owner.check(conn)
        for address, paths in over.items():
            sentence = (
                f"Somebody else keeps changing {', '.join(paths)} of {address}: it is no longer "
                "corrected. Find out who, or declare what they want; any command for this "
                "process makes Stretto correct it again."
            )
            put_state(conn, owner.process, address, State.DRIFTED, sentence)
            emit(
                conn,
                now,
                owner.process,
                events.FIGHTING,
                address,
                paths=list(paths),
                sentence=sentence,
            )

    await kernel.ports.store.transact(write)


def _healed(plan: Plan, known: Mapping[str, Record], given_up: frozenset[str]) -> list[str]:
    """Addresses that were in trouble, and of which nothing is left to be done."""
    busy = {step.address for step in plan.steps} | {r.address for r in plan.refused}
    busy |= {drift.address for drift in plan.drift} | given_up
    return [
        address
        for address, record in known.items()
        if record.identity and record.state is not State.READY and address not in busy
    ]
