"""One process being run: from what it is to what it should be, again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from stretto_sdk.contract import Placement, ProviderError
from stretto_sdk.image import Image

from stretto import events
from stretto.announce import announce, tell_fights
from stretto.commands import (
    Result,
    answer,
    apply,
    last_word,
    overtakes,
    phase_after,
    take_back,
)
from stretto.errors import KernelError
from stretto.execute import Execution, Progress
from stretto.fights import Fights
from stretto.gate import Owner
from stretto.kernel import Kernel
from stretto.landing import Purpose
from stretto.lane import Lane, Stopped
from stretto.look import SHARED
from stretto.model import Phase, Plan
from stretto.operation import Operation, Replan, StepFailed
from stretto.planner import restated
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
from stretto.store.history import Order, emit, learn, open_orders, settle_order, take_order
from stretto.store.journal import Intent, attempts, forget_settled, open_intents
from stretto.store.processes import Goal, ProcessRow
from stretto.store.resources import put_declared, put_observed, put_ready
from stretto.values import opened

ROUNDS = 8
"""Plans in a row for one command: each but the first because something was not as planned."""
UNSTEADY = (
    f"It was planned {ROUNDS} times, and each time something turned out to be otherwise than "
    "planned: somebody else may be changing it at the same time. What is left is tried again."
)


@dataclass(slots=True, kw_only=True)
class Runner:
    """Runs one process that this kernel owns."""

    kernel: Kernel
    owner: Owner
    lane: Lane
    fights: Fights = field(default_factory=Fights)
    recovered: list[str] = field(default_factory=list)
    """Sentences about what a crash or a lost reply left."""
    orders: tuple[Order, ...] = ()
    """The commands that are being carried out: each is answered when the round is over."""
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
        self.kernel.gate.meter.serve_person(self.owner.process, bool(self.orders))
        wrong = await self._settle_by_hand()
        result = await self._towards_goal()
        await self._conclude(result, wrong)
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
            else:
                # Nothing failed, and yet it is not as declared: that must not pass for done.
                progress.failed.setdefault("", UNSTEADY)
        except Stopped:
            return Result(stopped=True)
        except (ProviderError, KernelError) as error:
            _raise_if_store(error)
            return Result(failed={"": _sentence(error)})
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
        if protected and last_word(self.orders) is not None:
            return Result(forbidden="\n".join(f"{r.address}: {r.reason}" for r in protected))
        given_up = frozenset(self.fights.given_up)
        await announce(self.kernel, self.owner, plan, known, given_up)
        if row.goal is Goal.RUN:
            await self._restate(image, known, plan)
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
            mends=frozenset(mends),
        )
        progress = await execution.run()
        for address in sorted(progress.mended):
            self.fights.enter(address, mends[address], self.kernel.ports.clock.now())
        if plan.steps:
            self._changed_at = self.kernel.ports.clock.now()
        progress.failed.update({r.address: r.reason for r in plan.refused})
        progress.failed.update(troubles)
        if row.goal is Goal.RUN and not (progress.failed or progress.stopped or progress.again):
            await self._reached(row, image, execution)
        return progress

    # ── Commands ─────────────────────────────────────────────────────────────────────────────

    async def _take_orders(self) -> None:
        """Apply what people asked for since. Of commands that change what the process should be,
        the last one counts, and what it overtakes has failed; the others stand beside it."""
        store, now = self.kernel.ports.store, self.kernel.ports.clock.now()
        orders = await store.read(lambda conn: open_orders(conn, self.owner.process))
        row = await self._load()
        last = last_word(orders)

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            for order in orders:
                if order.state == "new" and (last is None or order.id <= last.id):
                    # One that is overtaken, too: the image of an update outlives a suspension.
                    apply(conn, row, order, now)
                if last is not None and overtakes(last, order):
                    outcome = {"note": f"overtaken by {last.command}"}
                    settle_order(conn, order.id, False, outcome)
                elif order.state == "new":
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
            self.orders = tuple(o for o in orders if last is None or not overtakes(last, o))
            self.fights.forget()

    async def _conclude(self, result: Result, wrong: Mapping[int, str]) -> None:
        """The phase that follows from how it came out, and the answer to each command. ``wrong``:
        what was not as a person said, by command."""
        row, now, orders = await self._load(), self.kernel.ports.clock.now(), self.orders
        keeps_open = result.stopped and self.lane_reason == "orders"
        last = last_word(orders)
        # Stopped for a new command, it goes on at once: there is nothing to tell.
        phase, note = (row.phase, row.note) if keeps_open else phase_after(row, result, last)
        counts = self.kernel.gate.write_counts(row.id)
        recovered, learned = tuple(self.recovered), self.kernel.latencies.fresh()

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            counts(conn)
            learn(conn, learned)
            if result.forbidden:
                for order in reversed(orders):
                    take_back(conn, row, order)
            if phase != row.phase or note != row.note:
                tables.set_phase(conn, row.id, phase, note, now)
                emit(conn, now, row.id, events.PHASE, phase=phase, was=row.phase, note=note)
            if not keeps_open:
                for order in orders:
                    error = wrong.get(order.id, "")
                    answer(conn, order, result, phase, note, recovered, error, now)
            if phase is Phase.ENDED:
                # What came too late for this round would never be answered.
                for late in open_orders(conn, row.id):
                    settle_order(conn, late.id, False, {"note": "the process has ended"})

        await self.kernel.ports.store.transact(write)
        if not keeps_open:
            self.orders = ()
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

    async def _settle_by_hand(self) -> dict[int, str]:
        """People have looked, and say what became of steps. Gives what was wrong with what they
        said, by command."""
        wrong: dict[int, str] = {}
        for order in self.orders:
            if order.command != "settle":
                continue
            from stretto.byhand import settle_by_hand

            try:
                sentence = await settle_by_hand(self.kernel, self.owner, order)
            except (ProviderError, KernelError) as error:
                _raise_if_store(error)
                wrong[order.id] = _sentence(error)
            else:
                if sentence:
                    self.recovered.append(sentence)
        return wrong

    # ── What is known ────────────────────────────────────────────────────────────────────────

    async def _load(self) -> ProcessRow:
        row = await self.kernel.ports.store.read(
            lambda conn: tables.process(conn, self.owner.process)
        )
        assert row is not None
        return row

    async def _load_image(self, row: ProcessRow) -> Image:
        if self._image is None or self._image.digest != row.image:
            self._image = await self.kernel.ports.store.read(
                lambda conn: tables.image(conn, row.image)
            )
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

            def write(conn: Connection) -> None:
                self.owner.check(conn)
                tables.set_placements(conn, row.id, filled)

            await self.kernel.ports.store.transact(write)
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
        not_before = now if self.orders else max(self._changed_at, now - SHARED)
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
    ) -> tuple[Plan, Mapping[str, tuple[str, ...]]]:
        """The plan, and what of it only puts drift right: pointers by address. What somebody else keeps
        changing back is left as they want it."""
        gate = self.kernel.gate
        left = leaving_alone(image, self.fights.given_up)
        plan = plan_towards(gate, row, row.goal, left, known)
        mends = mending(plan)
        over = self.fights.notice(mends, self.kernel.ports.clock.now())
        if over:
            await tell_fights(self.kernel, self.owner, over)
            left = leaving_alone(image, self.fights.given_up)
            plan = plan_towards(gate, row, row.goal, left, known)
            mends = mending(plan)
        return plan, mends

    async def _restate(self, image: Image, known: dict[str, Record], plan: Plan) -> None:
        """Store what the image says of resources in other words than before, with no step for it."""
        reworded = restated(image, known, plan)
        if not reworded:
            return

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            put_declared(conn, self.owner.process, reworded.values())

        await self.kernel.ports.store.transact(write)
        known.update(reworded)

    async def _reached(self, row: ProcessRow, image: Image, execution: Execution) -> None:
        """Everything is as declared: say so, and give the outputs."""
        outputs = opened(await execution.resolver.settled(image.outputs))

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            put_ready(conn, row.id)
            tables.set_reached(conn, row.id, row.generation, outputs)
            forget_settled(conn, row.id, row.generation)

        await self.kernel.ports.store.transact(write)


def _sentence(error: ProviderError | KernelError) -> str:
    return error.sentence if isinstance(error, KernelError) else error.message


def _raise_if_store(error: Exception) -> None:
    from stretto.errors import Held, StoreError

    if isinstance(error, StoreError | Held):
        raise error
