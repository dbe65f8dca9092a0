"""Steps that write nothing to the cloud: only the store changes."""

from __future__ import annotations

from stretto_sdk.contract import Observation, Placement

from stretto import events
from stretto.gate import Owner
from stretto.kernel import Kernel
from stretto.landing import land_adopted
from stretto.model import State, Step
from stretto.ports import Connection
from stretto.records import Record
from stretto.store.history import emit
from stretto.store.resources import drop_deposed, drop_record, put_record, put_state


async def let_go(
    kernel: Kernel, owner: Owner, step: Step, record: Record | None, deposed: str
) -> None:
    """Forget an object and leave it where it is: the resource's own, or a deposed one."""
    now = kernel.ports.clock.now()

    def write(conn: Connection) -> None:
        owner.check(conn)
        if deposed:
            drop_deposed(conn, owner.process, step.address, deposed)
        else:
            drop_record(conn, owner.process, step.address)
        emit(
            conn,
            now,
            owner.process,
            events.STEP_DONE,
            step.address,
            verb="release",
            kind=step.kind,
            reason=step.reason,
            identity=deposed or (record.identity if record else ""),
        )

    await kernel.ports.store.transact(write)


async def adopt(
    kernel: Kernel, owner: Owner, step: Step, record: Record, seen: Observation
) -> Record:
    """Take an object that was found into the process; its record."""
    now = kernel.ports.clock.now()
    counts = kernel.gate.write_counts(owner.process)

    def write(conn: Connection) -> Record:
        owner.check(conn)
        counts(conn)
        emit(
            conn,
            now,
            owner.process,
            events.STEP_DONE,
            step.address,
            verb="adopt",
            kind=step.kind,
            reason=step.reason,
            identity=seen.identity,
        )
        return land_adopted(conn, owner.process, record, seen, now)

    return await kernel.ports.store.transact(write)


async def could_not_begin(
    kernel: Kernel,
    owner: Owner,
    step: Step,
    placement: Placement,
    sentence: str,
    *,
    known: bool,
) -> None:
    """A step failed before there was anything to send. ``known``: whether it has a record."""
    now = kernel.ports.clock.now()
    record = Record(
        address=step.address,
        kind=step.kind,
        placement=placement,
        state=State.FAILED,
        note=sentence,
        generation=1,
    )

    def write(conn: Connection) -> None:
        owner.check(conn)
        if known:
            put_state(conn, owner.process, step.address, State.FAILED, sentence)
        else:
            put_record(conn, owner.process, record)
        emit(
            conn,
            now,
            owner.process,
            events.STEP_FAILED,
            step.address,
            kind=step.kind,
            error=sentence,
        )

    await kernel.ports.store.transact(write)
