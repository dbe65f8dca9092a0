"""One process being run: from what it is to what it should be, again and again."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field

from stretto_sdk.contract import Placement, ProviderError
from stretto_sdk.image import Image
from stretto_sdk.json import Json

from stretto import events
from stretto.errors import KernelError
from stretto.execute import Execution, Progress
from stretto.fights import Fights
from stretto.gate import Owner
from stretto.kernel import Kernel
from stretto.landing import Purpose
from stretto.look import SHARED
from stretto.model import Action, Phase, Plan, State
from stretto.operation import Lane, Operation, Replan, StepFailed, Stopped
from stretto.planning import (
    known_records,
    leaving_alone,
    mending,
    plan_towards,
    seen_records,
)
from stretto.ports import Connection
from stretto.records import Record
from stretto.store import processes as tables
from stretto.store.history import Order, emit, open_orders, settle_order, take_order
from stretto.store.journal import Intent, attempts, open_intents
from stretto.store.processes import Goal, ProcessRow
from stretto.store.resources import move_record, put_observed, put_state
from stretto.values import opened, settle_document

ROUNDS = 8
"""Plans in a row for one command: each but the first because something was not as planned."""


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


@dataclass(slots=True, kw_only=True)
class Runner:
    """Runs one process that this kernel owns."""

    kernel: Kernel
    owner: Owner
    lane: Lane
    fights: Fights = field(default_factory=Fights)
    recovered: list[str] = field(default_factory=list)
    """Sentences about what a crash or a lost reply left."""
    order: Order | None = None
    """The command that is being carried out."""
    lane_reason: str = ""
    """Why the lane was stopped: ``orders`` when a new command came, else it is over."""
    _changed_at: float = 0.0
    """When this process was last changed by us: what was listed before says nothing of that."""
    _image: Image | None = None

    # ── The loop ─────────────────────────────────────────────────────────────────────────────

    async def advance(self) -> Result:
        """Take what is in the inbox, bring the process towards its goal, and write down how far
        that came. Raises Fenced and StoreError: then this kernel runs the process no more."""
        await self._take_orders()
        self.kernel.gate.meter.serve_person(self.owner.process, self.order is not None)
        result = await self._settle_by_hand() or await self._towards_goal()
        await self._conclude(result)
        return result

    async def _towards_goal(self) -> Result:
        row = await self._load()
        if row.phase is Phase.ENDED or row.goal is Goal.SUSPEND:
            return Result()
        done = 0
        try:
            for _ in range(ROUNDS):
                progress = await self._round(row)
                if isinstance(progress, Result):
                    return progress
                done += progress.done
                if not progress.again or progress.stopped:
                    break
        except Stopped:
            return Result(stopped=True)
        except (ProviderError, KernelError) as error:
            _raise_if_store(error)
            return Result(failed={"": error.message})
        return Result(failed=progress.failed, stopped=progress.stopped, acted=done > 0)

    async def _round(self, row: ProcessRow) -> Progress | Result:
        """Settle what is open, look, plan, act."""
        troubles = await self._settle_intents()
        image = await self._load_image(row)
        placements = await self._resolve_placements(row, image)
        known = await self.kernel.ports.store.read(
            lambda conn: known_records(conn, self.kernel.gate, row.id, image)
        )
        if row.goal is Goal.RUN:
            known = await self._observe(known, image)
        plan, mends = await self._plan(row, image, known)
        protected = [r for r in plan.refused if r.protected]
        if protected and self.order is not None:
            return Result(forbidden="\n".join(f"{r.address}: {r.reason}" for r in protected))
        await self._announce(row, plan, known)
        execution = Execution(
            kernel=self.kernel,
            owner=self.owner,
            lane=self.lane,
            plan=plan,
            generation=row.generation,
            declared=image.resources,
            records=known,
            placements=placements,
            attempts=await self.kernel.ports.store.read(
                lambda conn: attempts(conn, row.id, row.generation)
            ),
            mends=mends,
        )
        progress = await execution.run()
        if plan.steps:
            self._changed_at = self.kernel.ports.clock.now()
        progress.failed.update({r.address: r.reason for r in plan.refused})
        progress.failed.update(troubles)
        if row.goal is Goal.RUN and not progress.failed and not progress.stopped:
            await self._reached(row, image, execution)
        return progress

    # ── Commands ─────────────────────────────────────────────────────────────────────────────

    async def _take_orders(self) -> None:
        """Apply what people asked for since. The last word counts; what it overtakes has failed."""
        store, now = self.kernel.ports.store, self.kernel.ports.clock.now()
        orders = await store.read(lambda conn: open_orders(conn, self.owner.process))
        row = await self._load()

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            for index, order in enumerate(orders):
                if index < len(orders) - 1 and _changes_goal(orders[-1]):
                    outcome = {"note": f"overtaken by {orders[-1].command}"}
                    settle_order(conn, order.id, False, outcome)
                    continue
                if order.state == "new":
                    _apply(conn, row, order, now)
                    take_order(conn, order.id)
                    emit(
                        conn,
                        now,
                        order.process,
                        events.COMMAND_ACCEPTED,
                        command=order.command,
                        ticket=order.id,
                    )

        if orders:
            await store.transact(write)
            self.order = orders[-1]
            self.fights.forget()

    async def _conclude(self, result: Result) -> None:
        """The phase that follows from how it came out, and the answer to the command."""
        row, now, order = await self._load(), self.kernel.ports.clock.now(), self.order
        phase, note = _phase_after(row, result)
        counts = self.kernel.gate.write_counts(row.id)
        outcome: dict[str, Json] = {
            "phase": phase,
            "note": note,
            "failed": [[address, text] for address, text in sorted(result.failed.items())],
            "recovered": list(self.recovered),
            "forbidden": result.forbidden,
        }
        done = not result.failed and not result.stopped and not result.forbidden
        keeps_open = result.stopped and self.lane_reason == "orders"

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            counts(conn)
            if result.forbidden and order is not None:
                _take_back(conn, row, order)
            if phase != row.phase or note != row.note:
                tables.set_phase(conn, row.id, phase, note, now)
                emit(conn, now, row.id, events.PHASE, phase=phase, was=row.phase, note=note)
            if order is not None and not keeps_open:
                settle_order(conn, order.id, done, outcome)
                kind = events.COMMAND_DONE if done else events.COMMAND_FAILED
                emit(conn, now, row.id, kind, command=order.command, ticket=order.id, error=note)

        await self.kernel.ports.store.transact(write)
        if not keeps_open:
            self.order = None
            self.recovered = []

    # ── What is open ─────────────────────────────────────────────────────────────────────────

    async def _settle_intents(self) -> dict[str, str]:
        """Bring every step that was left behind to its outcome, before anything else. Gives those
        that could not be settled."""
        store = self.kernel.ports.store
        left = await store.read(lambda conn: open_intents(conn, self.owner.process))
        left = [intent for intent in left if intent.state == "open"]
        if not left:
            return {}
        outcomes = await asyncio.gather(
            *(self._settle_one(intent) for intent in left), return_exceptions=True
        )
        troubles: dict[str, str] = {}
        for intent, outcome in zip(left, outcomes, strict=True):
            if isinstance(outcome, StepFailed):
                troubles[intent.address] = str(outcome)
            elif isinstance(outcome, BaseException) and not isinstance(outcome, Replan):
                raise outcome
        return troubles

    async def _settle_one(self, intent: Intent) -> None:
        operation = Operation(
            gate=self.kernel.gate,
            owner=self.owner,
            lane=self.lane,
            intent=intent,
            purpose=Purpose.of(intent),
            fresh=False,
            in_flight=self._may_be_in_flight(intent),
        )
        if intent.handle is not None:
            operation.recovered = (
                f"{intent.verb} of {intent.address}: the cloud was at work on it, and was asked "
                "how far it is"
            )
        await self.lane.enter()
        try:
            await operation.finish()
        finally:
            self.lane.leave()
            if operation.recovered:
                self.recovered.append(f"Recovered the {operation.recovered}.")

    def _may_be_in_flight(self, intent: Intent) -> bool:
        """Whether the kernel that sent it could still be sending: not when its lock is free."""
        return self.kernel.ports.liveness.alive(intent.conductor)

    async def _settle_by_hand(self) -> Result | None:
        """A person has looked, and says what became of a step. None when all is well."""
        if self.order is None or self.order.command != "settle" or self.order.state != "new":
            return None
        from stretto.byhand import settle_by_hand

        try:
            self.recovered.append(await settle_by_hand(self.kernel, self.owner, self.order))
        except (ProviderError, KernelError) as error:
            _raise_if_store(error)
            return Result(failed={str(self.order.arguments["address"]): error.message})
        return None

    # ── What is known ────────────────────────────────────────────────────────────────────────

    async def _load(self) -> ProcessRow:
        row = await self.kernel.ports.store.read(
            lambda conn: tables.process(conn, self.owner.process)
        )
        assert row is not None
        return row

    async def _load_image(self, row: ProcessRow) -> Image:
        if self._image is None or self._image.digest != row.image:
            document = await self.kernel.ports.store.read(
                lambda conn: tables.image_document(conn, row.image)
            )
            self._image = Image.from_document(document)
        return self._image

    async def _resolve_placements(self, row: ProcessRow, image: Image) -> dict[str, Placement]:
        """Where each resource lives. What the image leaves out was filled in when the process was
        first connected, and stays so: another environment cannot move it."""
        filled = {key: dict(fields) for key, fields in row.placements.items()}
        fresh = False
        if row.goal is Goal.RUN:
            for placement in {
                d.placement.key: d.placement for d in image.resources.values()
            }.values():
                if placement.key not in filled:
                    session = await self.kernel.gate.session(placement)
                    filled[placement.key] = dict(session.placement.fields)
                    fresh = True
        if fresh:
            await self.kernel.ports.store.transact(
                lambda conn: tables.set_placements(conn, row.id, filled)
            )
        return {
            address: Placement(
                provider=d.placement.provider,
                fields=filled.get(d.placement.key, d.placement.fields),
            )
            for address, d in image.resources.items()
        }

    async def _observe(self, known: dict[str, Record], image: Image) -> dict[str, Record]:
        """Look at everything, and store what is new of it."""
        now = self.kernel.ports.clock.now()
        # A person is told how it is now; a sweep may use what another process has just listed.
        not_before = now if self.order is not None else max(self._changed_at, now - SHARED)
        process = self.owner.process
        seen = await self.kernel.eyes.look(process, known, image, not_before=not_before)
        result = seen_records(known, seen)

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            put_observed(
                conn,
                process,
                ((a, result[a].observed, result[a].state, result[a].note) for a in seen),
            )

        if seen:
            await self.kernel.ports.store.transact(write)
        return result

    # ── Plans ────────────────────────────────────────────────────────────────────────────────

    async def _plan(
        self, row: ProcessRow, image: Image, known: Mapping[str, Record]
    ) -> tuple[Plan, frozenset[str]]:
        """The plan, and the addresses where it only puts drift right. What somebody else keeps
        changing back is left as they want it."""
        gate = self.kernel.gate
        left = leaving_alone(image, self.fights.given_up)
        plan = plan_towards(gate, row, row.goal, left, known)
        mends = mending(plan)
        over = self.fights.notice(mends, self.kernel.ports.clock.now())
        if over:
            await self._tell_fights(over)
            left = leaving_alone(image, self.fights.given_up)
            plan = plan_towards(gate, row, row.goal, left, known)
            mends = mending(plan)
        return plan, frozenset(mends)

    async def _tell_fights(self, over: Mapping[str, tuple[str, ...]]) -> None:
        now = self.kernel.ports.clock.now()

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            for address, paths in over.items():
                sentence = (
                    f"Somebody else keeps changing {', '.join(paths)} of {address}: it is no longer "
                    "corrected. Find out who, or declare what they want; any command for this "
                    "process makes Stretto correct it again."
                )
                put_state(conn, self.owner.process, address, State.DRIFTED, sentence)
                emit(
                    conn,
                    now,
                    self.owner.process,
                    events.FIGHTING,
                    address,
                    paths=list(paths),
                    sentence=sentence,
                )

        await self.kernel.ports.store.transact(write)

    async def _announce(self, row: ProcessRow, plan: Plan, known: dict[str, Record]) -> None:
        """Write down what is about to be done, and what was seen that is not as it was left."""
        now = self.kernel.ports.clock.now()
        healed = self._healed(plan, known)
        if plan.empty and not plan.drift and not healed:
            return
        counts: dict[str, Json] = {}
        for action in Action:
            number = sum(1 for step in plan.steps if step.action is action)
            if number:
                counts[action.name.lower()] = number
        stepped = {step.address for step in plan.steps}

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            for new, old in plan.moved.items():
                move_record(conn, row.id, old, new)
            for drift in plan.drift:
                paths = [change.path for change in drift.changes]
                emit(
                    conn,
                    now,
                    row.id,
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
                    put_state(conn, row.id, drift.address, state, note)
            for address in healed:
                put_state(conn, row.id, address, State.READY)
            if not plan.empty:
                emit(
                    conn,
                    now,
                    row.id,
                    events.PLAN_MADE,
                    steps=counts,
                    unchanged=plan.unchanged,
                    warnings=list(plan.warnings),
                )

        await self.kernel.ports.store.transact(write)
        for new, old in plan.moved.items():
            known[new] = dataclasses.replace(known.pop(old), address=new)

    def _healed(self, plan: Plan, known: Mapping[str, Record]) -> list[str]:
        """Addresses that were in trouble, and of which nothing is left to be done."""
        busy = {step.address for step in plan.steps} | {r.address for r in plan.refused}
        busy |= {drift.address for drift in plan.drift} | set(self.fights.given_up)
        return [
            address
            for address, record in known.items()
            if record.identity and record.state is not State.READY and address not in busy
        ]

    async def _reached(self, row: ProcessRow, image: Image, execution: Execution) -> None:
        """Everything is as declared: give the outputs."""
        outputs = opened(settle_document(image.outputs, execution.find))
        await self.kernel.ports.store.transact(
            lambda conn: tables.set_reached(conn, row.id, row.generation, outputs)
        )


# ── What commands do to a process ────────────────────────────────────────────────────────────

_GOALS: Mapping[str, tuple[Goal, Phase]] = {
    "update": (Goal.RUN, Phase.UPDATING),
    "resume": (Goal.RUN, Phase.UPDATING),
    "suspend": (Goal.SUSPEND, Phase.SUSPENDED),
    "kill": (Goal.KILL, Phase.KILLING),
    "release": (Goal.RELEASE, Phase.KILLING),
}


def _changes_goal(order: Order) -> bool:
    return order.command in _GOALS


def _apply(conn: Connection, row: ProcessRow, order: Order, now: float) -> None:
    if order.command not in _GOALS or row.phase is Phase.ENDED:
        return
    goal, phase = _GOALS[order.command]
    image = order.arguments.get("image")
    tables.set_goal(
        conn, row.id, goal=goal, phase=phase, image=str(image) if image is not None else None
    )
    emit(conn, now, row.id, events.PHASE, phase=phase, was=row.phase)


def _take_back(conn: Connection, row: ProcessRow, order: Order) -> None:
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


def _phase_after(row: ProcessRow, result: Result) -> tuple[Phase, str]:
    if result.forbidden:
        return Phase.RUNNING, ""
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


def _raise_if_store(error: Exception) -> None:
    from stretto.errors import Held, StoreError

    if isinstance(error, StoreError | Held):
        raise error
