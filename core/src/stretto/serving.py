"""Carries commands out, here or by the conductor, and tells what happens while it does."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stretto_sdk.json import Json

from stretto.commands import Result
from stretto.conductor import Conductor
from stretto.errors import Forbidden, Held
from stretto.events import RECOVERED
from stretto.kernel import Kernel, start_kernel
from stretto.model import Event, Phase
from stretto.ports import Connection, Ports
from stretto.runner import Runner
from stretto.store import processes as tables
from stretto.store.history import emit, events, last_event, order, settle_order
from stretto.store.processes import Fenced, SessionRow

OnEvent = Callable[[Event], None]

TICK = 0.05
"""Seconds between two looks at new events and at the sign to stop."""
GRACE = 8.0
"""Seconds that calls under way are given after Ctrl-C."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A command that was given."""

    process: str
    alias: str
    command: str
    order: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a command ended."""

    done: bool
    phase: Phase
    note: str = ""
    failed: tuple[tuple[str, str], ...] = ()
    """Address and a sentence, for each resource that is not as it should be."""
    recovered: tuple[str, ...] = ()
    """What a crash or a lost reply had left, and how it was settled."""


async def carry_here(
    ports: Ports,
    ticket: Ticket,
    on_event: OnEvent,
    interrupt: threading.Event | None,
    *,
    who: str,
) -> Outcome:
    """Conduct the one process until the command is settled."""
    kernel = await _start(ports, "command", who, f"stretto {ticket.command}")
    told = _Told(ports, ticket.process, await ports.store.read(last_event), on_event)
    try:
        try:
            owner = await kernel.claim(ticket.process)
        except Held:
            await _withdraw(ports, ticket)
            raise
        runner = Runner(kernel=kernel, owner=owner, lane=kernel.lane())
        work = asyncio.create_task(runner.advance())
        try:
            await _until_done(work, runner, told, interrupt)
        except Fenced:
            raise Held(
                "Another kernel took this process over while the command ran.",
                "Run the command again.",
            ) from None
        finally:
            await told.tell()
    finally:
        await kernel.close()
    return await _outcome(ports, ticket)


async def _until_done(
    work: asyncio.Task[Result],
    runner: Runner,
    told: _Told,
    interrupt: threading.Event | None,
) -> None:
    """Tell events as they come. After an interrupt, what is under way gets a moment to end."""
    clock = told.ports.clock
    deadline: float | None = None
    while not work.done():
        await asyncio.wait({work}, timeout=TICK)
        await told.tell()
        if interrupt is not None and interrupt.is_set() and deadline is None:
            deadline = clock.boottime() + GRACE
            runner.lane.stop()
        if deadline is not None and clock.boottime() > deadline and not work.done():
            work.cancel()
            await asyncio.wait({work})
    if not work.cancelled():
        work.result()


async def follow(
    ports: Ports,
    ticket: Ticket,
    on_event: OnEvent,
    interrupt: threading.Event | None,
    conductor: SessionRow,
) -> Outcome | None:
    """Watch a conductor carry the command out; None when it is gone before that, which is told. An
    interrupt ends the watching, not the work."""
    told = _Told(ports, ticket.process, await ports.store.read(last_event), on_event)
    while True:
        await told.tell()
        if (await _state(ports, ticket)) in ("done", "failed"):
            await told.tell()
            return await _outcome(ports, ticket)
        if interrupt is not None and interrupt.is_set():
            row = await ports.store.read(lambda conn: tables.process(conn, ticket.process))
            assert row is not None
            note = "no longer followed: the conductor goes on with it"
            return Outcome(done=False, phase=row.phase, note=note)
        if not ports.liveness.alive(conductor.id):
            await ports.store.transact(lambda conn: _tell_gone(conn, ports, ticket, conductor))
            await told.tell()
            return None
        await ports.clock.sleep(TICK)


def _tell_gone(conn: Connection, ports: Ports, ticket: Ticket, conductor: SessionRow) -> None:
    sentence = f"The conductor is gone ({conductor.title}): this command goes on by itself."
    emit(conn, ports.clock.now(), ticket.process, RECOVERED, sentence=sentence)


async def watch(
    ports: Ports,
    process: str,
    phases: frozenset[Phase],
    timeout: float | None,
    on_event: OnEvent | None,
) -> None:
    """Until the process is in one of the phases, has ended, or the time is over."""
    told = _Told(ports, process, await ports.store.read(last_event), on_event or (lambda _: None))
    ends = None if timeout is None else ports.clock.boottime() + timeout
    while True:
        row = await ports.store.read(lambda conn: tables.process(conn, process))
        await told.tell()
        if row is None or row.phase in phases or row.phase is Phase.ENDED:
            return
        if ends is not None and ports.clock.boottime() >= ends:
            return
        await ports.clock.sleep(TICK)


async def conduct_here(
    ports: Ports,
    on_event: OnEvent,
    interrupt: threading.Event,
    *,
    sweep: float,
    who: str,
) -> None:
    """Be the conductor until ``interrupt`` is set."""
    kernel = await _start(ports, "daemon", who, "stretto conductor")
    told = _Told(ports, None, await ports.store.read(last_event), on_event)
    stop = asyncio.Event()
    work = asyncio.ensure_future(Conductor(kernel=kernel, sweep=sweep).run(stop))
    try:
        while not work.done():
            await asyncio.wait({work}, timeout=TICK)
            await told.tell()
            if interrupt.is_set():
                stop.set()
        work.result()
    finally:
        await kernel.close()


class _Told:
    """Hands every event on, once."""

    def __init__(self, ports: Ports, process: str | None, after: int, on_event: OnEvent) -> None:
        self.ports = ports
        self.process = process
        self.after = after
        self.on_event = on_event

    async def tell(self) -> None:
        fresh = await self.ports.store.read(lambda conn: events(conn, self.process, self.after))
        for event in fresh:
            self.after = event.sequence
            self.on_event(event)


async def _start(ports: Ports, kind: str, who: str, command: str) -> Kernel:
    return await start_kernel(
        ports, kind=kind, host=os.uname().nodename, pid=os.getpid(), who=who, command=command
    )


async def _withdraw(ports: Ports, ticket: Ticket) -> None:
    """A command that nobody will carry out must not lie in the inbox for the next one."""

    def write(conn: Connection) -> None:
        if order(conn, ticket.order).state == "new":
            settle_order(conn, ticket.order, False, {"note": "another command had the process"})

    await ports.store.transact(write)


async def _state(ports: Ports, ticket: Ticket) -> str:
    return (await ports.store.read(lambda conn: order(conn, ticket.order))).state


async def _outcome(ports: Ports, ticket: Ticket) -> Outcome:
    row = await ports.store.read(lambda conn: tables.process(conn, ticket.process))
    settled = await ports.store.read(lambda conn: order(conn, ticket.order))
    assert row is not None
    said: Mapping[str, Json] = settled.outcome
    forbidden = str(said.get("forbidden", ""))
    if forbidden:
        raise Forbidden(
            f"{ticket.command} of {row.alias} is refused: it would delete or replace what is "
            "protected.",
            problems=tuple(forbidden.split("\n")),
        )
    failed, recovered = said.get("failed", []), said.get("recovered", [])
    assert isinstance(failed, list)
    assert isinstance(recovered, list)
    return Outcome(
        done=settled.state == "done",
        phase=row.phase,
        note=str(said.get("note", "")) or row.note,
        failed=tuple((str(pair[0]), str(pair[1])) for pair in failed if isinstance(pair, list)),
        recovered=tuple(str(text) for text in recovered),
    )
