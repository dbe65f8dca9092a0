"""The door for whoever commands the kernel: synchronous, over one store.

Commands go into the inbox of a process; ``carry`` sees that they are done: by a conductor that
lives on the store, or, where there is none, by conducting that one process itself for as long as
the command takes.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from stretto_sdk.image import Image
from stretto_sdk.json import Document, Json
from stretto_sdk.names import name_problem

from stretto import views
from stretto.commands import leaving
from stretto.errors import (
    AliasTaken,
    BadAlias,
    Held,
    ImageRefused,
    NoSuchResource,
    ProcessEnded,
    StoreError,
    WrongPhase,
)
from stretto.events import PROCESS_CREATED
from stretto.host import HostClock, HostConnect, HostRandom, HostWorkers, LockFiles, host_secret
from stretto.model import Event, Phase, Plan, ProcessView, ResourceView
from stretto.ports import Connection, Ports, Providers
from stretto.preview import look_and_plan
from stretto.serving import Outcome, Ticket, carry_here, conduct_here, follow
from stretto.store import processes as tables
from stretto.store.history import calls, emit, events, open_orders, put_order
from stretto.store.processes import Goal, ProcessRow, SessionRow
from stretto.store.schema import meta_value, set_meta
from stretto.store.sqlite import SqliteStore

__all__ = ["Desk", "Outcome", "Ticket", "emulated_store"]

OnEvent = Callable[[Event], None]

_STAYS = frozenset({"update", "suspend", "resume"})
"""Commands that make no sense of a process that is to end."""
_KILLED = ("release", Goal.KILL)
"""What is to be deleted is not let go of any more. The other way round is no trouble."""

LONGEST_ALIAS = 100
"""Characters: an alias is typed, and stands in every line that is about its process."""


def emulated_store(path: Path) -> bool:
    """Whether the store at a path was made for embedded clouds. Raises StoreError."""
    store = SqliteStore(path)
    try:
        return store.read_now(lambda conn: meta_value(conn, "emulated")) == "yes"
    finally:
        store.close()


class Desk:
    """Commands and questions to the kernel on one store. Every method raises StoreError."""

    def __init__(self, store: SqliteStore, ports: Ports, *, who: str, emulated: bool) -> None:
        self._store = store
        self._ports = ports
        self._who = who
        self._emulated = emulated
        self._check_emulation()

    @classmethod
    def open(
        cls,
        path: Path,
        registry: Providers,
        *,
        emulator: Mapping[str, str] | None = None,
        who: str = "",
    ) -> Desk:
        """Open or make the store. ``emulator`` gives each provider's embedded cloud's loopback
        address: then no real cloud is ever called, and the store remembers that."""
        store = SqliteStore(path)
        connect = HostConnect(emulator)
        ports = Ports(
            clock=HostClock(),
            random=HostRandom(),
            workers=HostWorkers(),
            store=store,
            liveness=LockFiles(path.with_name(f"{path.name}.locks")),
            providers=registry,
            connect=connect,
            moved=None if emulator is None else connect.moved,
            secrets=host_secret,
            metered=emulator is None,
        )
        try:
            return cls(store, ports, who=who, emulated=emulator is not None)
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Close the store. Nothing happens the second time."""
        if isinstance(self._ports.workers, HostWorkers):
            self._ports.workers.close()
        self._store.close()

    # ── Commands ─────────────────────────────────────────────────────────────────────────────

    def run(self, image: Image, alias: str | None = None) -> Ticket:
        """Make a process of an image. Without an alias it is called after the composition, with a
        number where that is taken. Raises BadAlias, AliasTaken, ImageRefused,
        ProviderUnavailable."""
        _refuse_bad_alias(image.composition if alias is None else alias)
        # Refuse now what could never be run, before there is a process.
        self.plan(image)
        now, id = self._ports.clock.now(), self._ports.random.token()[:12]
        document = image.document

        def write(conn: Connection) -> Ticket:
            self._remember_emulation(conn)
            if alias is None:
                self._refuse_second_start(conn, image)
            taken = {p.alias for p in tables.processes(conn) if p.phase is not Phase.ENDED}
            name = _free_alias(image.composition, taken) if alias is None else alias
            if name in taken:
                raise AliasTaken(
                    f"There is a process {name!r} already.",
                    "Choose another alias with --alias, or change that process with\n"
                    f"    stretto update {name}",
                )
            tables.put_image(conn, image.digest, document)
            tables.insert_process(
                conn,
                id=id,
                alias=name,
                composition=image.composition,
                image=image.digest,
                at=now,
            )
            emit(
                conn,
                now,
                id,
                PROCESS_CREATED,
                composition=image.composition,
                image=image.digest,
            )
            order = put_order(conn, id, "run", {"image": image.digest}, now, self._who)
            return Ticket(process=id, alias=name, command="run", order=order)

        try:
            return self._store.transact_now(write)
        except sqlite3.IntegrityError:
            raise AliasTaken(f"There is a process {alias!r} already.") from None

    def update(self, alias: str, image: Image) -> Ticket:
        """Give a process another image. Raises what the plan of it raises."""
        row = self._living(alias)
        if row.goal in (Goal.KILL, Goal.RELEASE):
            raise self._leaving(row, row.goal)
        self._refuse_unknown(image)

        def arguments(conn: Connection) -> Mapping[str, Json]:
            tables.put_image(conn, image.digest, image.document)
            return {"image": image.digest}

        return self._order(row, "update", arguments)

    def suspend(self, alias: str) -> Ticket:
        """Stop changing and enforcing; what is there stays as it is."""
        return self._order(self._living(alias), "suspend")

    def resume(self, alias: str) -> Ticket:
        """Go on: after a suspension, after an interruption, after a failure was put right."""
        return self._order(self._living(alias), "resume")

    def kill(self, alias: str) -> Ticket:
        """Delete everything that the process made, in reverse order; then it ends."""
        return self._order(self._living(alias), "kill")

    def release(self, alias: str) -> Ticket:
        """Forget everything that the process made and leave it in the cloud; then it ends."""
        return self._order(self._living(alias), "release")

    def verify(self, alias: str) -> Ticket:
        """Look at everything now, and do about drift what each resource says."""
        return self._order(self._living(alias), "verify")

    def settle(self, alias: str, address: str, identity: str | None) -> Ticket:
        """Say what became of a step whose outcome cannot be told: the identity of the object that
        it made, or None when it made none. Raises NoSuchResource, WrongPhase."""
        row = self._living(alias)
        known = {view.address for view in self.resources(row.id)}
        if address not in known:
            raise NoSuchResource(
                f"{row.alias} has no resource {address!r}.{views.suggest(address, known)}"
            )
        from stretto.byhand import settling

        said = self._store.read_now(lambda conn: settling(conn, row.id, address, identity))
        if not said["intent"]:
            raise WrongPhase(
                f"Nothing is in doubt at {address}: there is nothing to settle.",
                f"See how it is with\n    stretto status {row.alias}",
            )
        return self._order(row, "settle", lambda conn: settling(conn, row.id, address, identity))

    def carry(
        self, ticket: Ticket, on_event: OnEvent, *, interrupt: threading.Event | None = None
    ) -> Outcome:
        """See a command through; blocks. Raises Held while another command has the process,
        Forbidden when what is protected stands against it."""
        while (daemon := self._daemon()) is not None:
            outcome = asyncio.run(follow(self._ports, ticket, on_event, interrupt, daemon))
            if outcome is not None:
                return outcome
        return asyncio.run(
            carry_here(
                self._ports,
                ticket,
                on_event,
                interrupt,
                who=self._who,
            )
        )

    def conduct(
        self,
        on_event: OnEvent,
        interrupt: threading.Event,
        sweep_seconds: float = 30.0,
    ) -> None:
        """Be the conductor of this store until ``interrupt`` is set. Raises Held when there is
        one already."""
        daemon = self._daemon()
        if daemon is not None:
            raise Held(
                f"A conductor runs on this store already: {daemon.title}, for {daemon.who}.",
                "One is enough: give your commands, and it carries them out.",
                who=daemon.title,
            )
        asyncio.run(
            conduct_here(
                self._ports,
                on_event,
                interrupt,
                sweep=sweep_seconds,
                who=self._who,
            )
        )

    # ── Questions ────────────────────────────────────────────────────────────────────────────

    def plan(
        self, image: Image | None = None, alias: str | None = None, action: str = "update"
    ) -> Plan:
        """What would be done. Reads only: of an image that nothing runs yet, not even the cloud.
        ``action``: ``update`` or ``kill``. Raises ImageRefused, NoSuchProcess, ProviderError."""
        row = None
        if alias is not None and (image is None or self._find(alias) is not None):
            row = self._row(alias)
        if row is None or row.phase is Phase.ENDED:
            if image is None:
                raise self._ended(row) if row else ImageRefused("There is nothing to plan.")
            row = None
        return asyncio.run(look_and_plan(self._ports, row, image, alias, action))

    def processes(self) -> tuple[ProcessView, ...]:
        """All, oldest first, the ended ones included."""
        return self._store.read_now(
            lambda conn: views.process_views(conn, self._ports.liveness.alive)
        )

    def process(self, alias: str) -> ProcessView:
        """By alias or id. Raises NoSuchProcess."""
        row = self._row(alias)
        return self._store.read_now(
            lambda conn: views.process_view(conn, row, self._ports.liveness.alive)
        )

    def living(self, alias: str) -> ProcessView:
        """A process of which something can be asked. Raises NoSuchProcess, ProcessEnded."""
        return self.process(self._living(alias).id)

    def image(self, alias: str) -> Image:
        """The image that a process runs. Raises NoSuchProcess."""
        row = self._row(alias)
        return self._store.read_now(lambda conn: tables.image(conn, row.image))

    def resources(self, alias: str) -> tuple[ResourceView, ...]:
        """What a process consists of, in the image's order. Raises NoSuchProcess."""
        row = self._row(alias)
        return self._store.read_now(lambda conn: views.resource_views(conn, row))

    def outputs(self, alias: str) -> Document:
        """The outputs as of when everything was last as declared. Raises NoSuchProcess."""
        return self._row(alias).outputs

    def history(self, alias: str, after: int = 0) -> tuple[Event, ...]:
        """The events of a process behind a sequence number. Raises NoSuchProcess."""
        row = self._row(alias)
        return self._store.read_now(lambda conn: events(conn, row.id, after))

    def calls(self, alias: str) -> Mapping[str, int]:
        """The API actions that were sent for a process, with how often. Raises NoSuchProcess."""
        row = self._row(alias)
        return self._store.read_now(lambda conn: calls(conn, row.id))

    def wait(
        self,
        alias: str,
        phases: Collection[Phase],
        timeout: float | None = None,
        on_event: OnEvent | None = None,
    ) -> ProcessView:
        """Block until the process is in one of the phases, has ended, or the time (seconds) is
        over; its view then. Raises NoSuchProcess."""
        from stretto.serving import watch

        row = self._row(alias)
        asyncio.run(watch(self._ports, row.id, frozenset(phases), timeout, on_event))
        return self.process(row.id)

    # ── Inside ───────────────────────────────────────────────────────────────────────────────

    def _find(self, alias: str) -> ProcessRow | None:
        return self._store.read_now(lambda conn: tables.process(conn, alias))

    def _row(self, alias: str) -> ProcessRow:
        row = self._find(alias)
        if row is None:
            raise views.no_such_process(alias, self._store.read_now(tables.processes))
        return row

    def _living(self, alias: str) -> ProcessRow:
        row = self._row(alias)
        if row.phase is Phase.ENDED:
            raise self._ended(row)
        return row

    def _ended(self, row: ProcessRow) -> ProcessEnded:
        return ProcessEnded(
            f"The process {row.alias} has ended: nothing more can be asked of it.",
            "Run its composition again to make another process.",
        )

    def _leaving(self, row: ProcessRow, goal: Goal) -> WrongPhase:
        verb = "killed" if goal is Goal.KILL else "released"
        return WrongPhase(
            f"The process {row.alias} is being {verb}, and that is not taken back.",
            f"See it through with\n    stretto {goal.value} {row.alias}",
        )

    def _refuse_unknown(self, image: Image) -> None:
        """Raises ImageRefused and ProviderUnavailable for what could never be run."""
        self.plan(image)

    def _refuse_second_start(self, conn: Connection, image: Image) -> None:
        """Who gives a ``run`` again that was killed means the process that it began."""
        for view in views.process_views(conn, self._ports.liveness.alive):
            same = (view.composition, view.phase) == (image.composition, Phase.STARTING)
            if same and view.unfinished:
                raise AliasTaken(
                    f"The process {view.alias!r} of this composition was begun and is not "
                    "finished, and nobody is at work on it.",
                    f"Go on with it:\n    stretto {view.unfinished} {view.alias}\n"
                    "Or start another one beside it, under a name of its own, with --alias.",
                )

    def _order(
        self,
        row: ProcessRow,
        command: str,
        arguments: Callable[[Connection], Mapping[str, Json]] | None = None,
    ) -> Ticket:
        now = self._ports.clock.now()

        def write(conn: Connection) -> Ticket:
            now_is = tables.process(conn, row.id)
            if now_is is None or now_is.phase is Phase.ENDED:
                raise self._ended(row)  # a moment ago it had not: nobody would answer
            # Looked at here, where nobody can ask for anything else in between.
            goal = leaving(now_is, open_orders(conn, row.id))
            if goal is not None and (command in _STAYS or (command, goal) == _KILLED):
                raise self._leaving(row, goal)
            given = dict(arguments(conn)) if arguments is not None else {}
            given["previous"] = now_is.image
            given["goal"] = now_is.goal.value
            given["phase"] = now_is.phase.value
            order = put_order(conn, row.id, command, given, now, self._who)
            return Ticket(process=row.id, alias=row.alias, command=command, order=order)

        return self._store.transact_now(write)

    def _daemon(self) -> SessionRow | None:
        """The conductor that lives on this store."""
        for session in self._store.read_now(tables.open_sessions):
            if session.kind == "daemon" and self._ports.liveness.alive(session.id):
                return session
        return None

    def _check_emulation(self) -> None:
        made_for = self._store.read_now(lambda conn: meta_value(conn, "emulated"))
        if self._emulated and made_for == "no":
            raise StoreError(
                f"The store {self._store.path} holds processes of real clouds: an emulator cannot "
                "be used on it.",
                "Name another store for the emulated ones with --store.",
            )
        if not self._emulated and made_for == "yes":
            raise StoreError(
                f"The store {self._store.path} holds processes of embedded clouds: a real cloud "
                "knows nothing of them.",
                "Use the emulator with it, or name another store with --store.",
            )

    def _remember_emulation(self, conn: Connection) -> None:
        if not meta_value(conn, "emulated"):
            set_meta(conn, "emulated", "yes" if self._emulated else "no")


def _refuse_bad_alias(alias: str) -> None:
    """Raises BadAlias for what could not be typed, shown or told from a file afterwards."""
    wrong = name_problem(alias)
    if not wrong and alias.startswith("-"):
        wrong = "what begins with - is taken for an option"
    if not wrong and alias.endswith((".py", ".json")):
        wrong = "it would be taken for a file"
    if not wrong and len(alias) > LONGEST_ALIAS:
        wrong = f"it has {len(alias)} characters, and {LONGEST_ALIAS} are room enough"
    if wrong:
        raise BadAlias(
            f"A process cannot be called {alias[:LONGEST_ALIAS]!r}: {wrong}.",
            "Choose another name with --alias.",
        )


def _free_alias(wanted: str, taken: Collection[str]) -> str:
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
