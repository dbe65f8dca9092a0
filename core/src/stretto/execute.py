"""Carries out a plan: its steps as a graph, each through the gate."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

from stretto_sdk.contract import (
    ABSENT,
    FindRequest,
    Mark,
    NotFound,
    Placement,
    ProviderError,
    ReadRequest,
    Verb,
)
from stretto_sdk.expressions import references
from stretto_sdk.image import Declared
from stretto_sdk.json import Document

from stretto import events, unsent
from stretto.errors import KernelError, StoreError
from stretto.gate import Owner
from stretto.kernel import Kernel
from stretto.landing import Purpose, Role
from stretto.lane import Lane, Stopped
from stretto.model import Action, Plan, State, Step
from stretto.operation import Operation, Replan, StepFailed
from stretto.ports import Connection
from stretto.records import Record
from stretto.resolving import Resolver
from stretto.schedule import Half, Schedule, Work
from stretto.secrecy import veil
from stretto.store.history import emit
from stretto.store.journal import Intent, intent_id
from stretto.store.processes import Fenced
from stretto.store.resources import put_state

_VERB = {Half.MAKE: Verb.CREATE, Half.UNMAKE: Verb.DELETE}


@dataclass(slots=True, kw_only=True)
class Progress:
    """How far a plan came."""

    done: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    """Address to a sentence."""
    blocked: dict[str, str] = field(default_factory=dict)
    """Address to the address that blocks it."""
    again: bool = False
    """Something was found to be otherwise than planned: plan again."""
    stopped: bool = False
    mended: set[str] = field(default_factory=set)
    """Addresses where drift was put right."""


@dataclass(slots=True, kw_only=True)
class Execution:
    """One plan being carried out, for one process."""

    kernel: Kernel
    owner: Owner
    lane: Lane
    plan: Plan
    generation: int
    declared: Mapping[str, Declared]
    """The image's resources; empty for a kill."""
    records: dict[str, Record]
    """Kept up to date as steps are done: references are resolved from here."""
    placements: Mapping[str, Placement]
    """Address to the resolved placement."""
    attempts: dict[tuple[str, str], int]
    """Address and verb to the next attempt's number in this generation."""
    mends: frozenset[str] = frozenset()
    """Addresses whose update puts drift right."""
    progress: Progress = field(default_factory=Progress)
    resolver: Resolver = field(init=False)
    _steps: dict[str, Step] = field(default_factory=dict)
    _old: dict[str, Record] = field(default_factory=dict)
    _finished: list[tuple[Work, BaseException | None]] = field(default_factory=list)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.resolver = Resolver(kernel=self.kernel, owner=self.owner, records=self.records)

    async def run(self) -> Progress:
        """Everything that can be done now. Raises Fenced and StoreError, which end the process's
        being run by this kernel; what is in flight is waited for first."""
        self._steps = {step.key: step for step in self.plan.steps}
        self._old = dict(self.records)
        schedule = Schedule.of(self.plan, cost=self._cost)
        fatal: BaseException | None = None
        while not schedule.over:
            self.lane.changed.clear()
            while fatal is None and not self.lane.stopping and not self.lane.full:
                work = schedule.ready()
                if work is None:
                    break
                await self.lane.enter()
                self._tasks.add(asyncio.ensure_future(self._carry_out(work)))
            if not self._tasks and not self._finished:
                break  # stopped: nothing runs, and nothing more begins
            if not self._finished:
                await self.lane.changed.wait()
            finished, self._finished = self._finished, []
            for work, error in finished:
                fatal = await self._account(schedule, work, error) or fatal
            if fatal is not None:
                self.lane.stop()  # nobody waits any longer for what cannot be written down
        if fatal is not None:
            raise fatal
        self.progress.stopped = self.lane.stopping
        return self.progress

    def _cost(self, step: Step, half: Half) -> float:
        verb = Verb.UPDATE if step.action is Action.UPDATE else _VERB[half]
        return self.kernel.latencies.seconds(step.placement, step.kind, verb)

    async def _carry_out(self, work: Work) -> None:
        error: BaseException | None = None
        step = self._steps[work.key]
        try:
            await self._do(step, work.half)
        except (StoreError, Fenced) as raised:
            error = raised
        except KernelError as raised:
            # It could not even begin: a secret or a session cannot be had.
            error = await self._failed(step, raised.sentence)
        except ProviderError as raised:
            error = await self._failed(step, raised.message)
        except Exception as raised:
            error = raised
        finally:
            task = asyncio.current_task()
            assert task is not None
            self._tasks.discard(task)
            self._finished.append((work, error))
            self.lane.leave()

    async def _account(
        self, schedule: Schedule[Work], work: Work, error: BaseException | None
    ) -> BaseException | None:
        """Enter a piece of work that is over. Gives the error when it ends the whole run."""
        if error is None:
            schedule.done(work)
            self.progress.done += 1
            return None
        waiting = schedule.failed(work)
        address = self._steps[work.key].address
        if isinstance(error, Stopped):
            self.progress.stopped = True
        elif isinstance(error, Replan):
            self.progress.again = True
        elif isinstance(error, StepFailed):
            self.progress.failed[address] = str(error)
            blocked = sorted({self._steps[w.key].address for w in waiting} - {address})
            for name in blocked:
                self.progress.blocked.setdefault(name, address)
            try:
                await self._tell_blocked(address, blocked)
            except (StoreError, Fenced) as raised:
                return raised
        else:
            return error
        return None

    async def _tell_blocked(self, by: str, blocked: list[str]) -> None:
        if not blocked:
            return
        now = self.kernel.ports.clock.now()

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            for address in blocked:
                record = self.records.get(address)
                if record is None or not record.identity:
                    put_state(conn, self.owner.process, address, State.BLOCKED, f"waits for {by}")
                emit(conn, now, self.owner.process, events.STEP_BLOCKED, address, by=by)

        await self.kernel.ports.store.transact(write)

    # ── Steps ────────────────────────────────────────────────────────────────────────────────

    async def _do(self, step: Step, half: Half) -> None:
        if half is Half.UNMAKE:
            await self._unmake(step)
        elif step.action is Action.UPDATE:
            await self._update(step)
        elif step.action is Action.ADOPT:
            await self._adopt(step)
        elif step.action is Action.RELEASE:
            await self._let_go(step, "")
        else:
            succeeds = step.action is Action.REPLACE and step.create_first
            await self._create(step, Role.SUCCEED if succeeds else Role.CREATE)

    async def _create(self, step: Step, role: Role) -> None:
        declared = self.declared[step.address]
        properties = await self._settled(declared)
        purpose = self._purpose(step, declared, role, properties, step.keep_old)
        await self._operate(step, Verb.CREATE, "", properties, purpose)

    async def _update(self, step: Step) -> None:
        declared, record = self.declared[step.address], self.records[step.address]
        properties = await self._settled(declared)
        purpose = self._purpose(step, declared, Role.UPDATE, properties)
        prior = {**record.applied, **record.properties}
        await self._operate(
            step, Verb.UPDATE, record.identity, properties, purpose, prior, record.etag
        )

    async def _unmake(self, step: Step) -> None:
        """Delete the object of a resource, or the old one of a replacement."""
        if step.deposed:
            old = next(d for d in self._old[step.address].deposed if d.identity == step.deposed)
            identity, applied, keep = old.identity, old.applied, old.retain
            role = Role.DEPOSED
        else:
            record = self._old[step.address]
            identity, applied = record.identity, record.applied
            succeeded = step.action is Action.REPLACE and step.create_first
            role = Role.DEPOSED if succeeded else Role.DELETE
            keep = step.keep_old
        if keep or not identity:
            await self._let_go(step, identity if role is Role.DEPOSED else "")
            return
        purpose = Purpose(role=role, reason=step.reason)
        await self._operate(step, Verb.DELETE, identity, veil(applied), purpose)

    async def _operate(
        self,
        step: Step,
        verb: Verb,
        identity: str,
        properties: Document,
        purpose: Purpose,
        prior: Document | None = None,
        etag: str = "",
    ) -> None:
        placement = self._placement(step, verb)
        intent = self._intent(step, verb, identity, properties, purpose, placement)
        operation = Operation(
            gate=self.kernel.gate,
            owner=self.owner,
            lane=self.lane,
            intent=intent,
            purpose=purpose,
            fresh=True,
            prior=prior or {},
            etag=etag,
        )
        clock = self.kernel.ports.clock
        begun = clock.now()
        record = await operation.finish()
        # What was found may be half made: look, and do the rest.
        self.progress.again |= operation.found
        if purpose.mends:
            self.progress.mended.add(step.address)
        self.kernel.latencies.learn(placement, intent.kind, verb, clock.now() - begun)
        if record is not None:
            self.records[step.address] = record
        elif purpose.role is not Role.DEPOSED:
            self.records.pop(step.address, None)

    def _placement(self, step: Step, verb: Verb) -> Placement:
        """Where the object is; of a new one, where it is to be."""
        if verb is not Verb.CREATE and step.address in self._old:
            return self._old[step.address].placement
        return self.placements[step.address]

    def _intent(
        self,
        step: Step,
        verb: Verb,
        identity: str,
        properties: Document,
        purpose: Purpose,
        placement: Placement,
    ) -> Intent:
        attempt = self.attempts.get((step.address, verb.value), 0)
        self.attempts[step.address, verb.value] = attempt + 1
        kind = step.kind
        if verb is Verb.DELETE and step.address in self._old and not step.deposed:
            kind = self._old[step.address].kind
        return Intent(
            id=intent_id(self.owner.process, step.address, verb, self.generation, attempt),
            process=self.owner.process,
            address=step.address,
            kind=kind,
            placement=placement,
            verb=verb,
            generation=self.generation,
            attempt=attempt,
            token=self.kernel.ports.random.token(),
            identity=identity,
            properties=properties,
            detail=purpose.document,
            state="open",
            epoch=self.owner.epoch,
            conductor=self.owner.session,
            first_at=0.0,
            sent_at=0.0,
            handle=None,
            note="",
        )

    def _purpose(
        self,
        step: Step,
        declared: Declared,
        role: Role,
        properties: Document,
        keep_old: bool = False,
    ) -> Purpose:
        gate = self.kernel.gate
        placement = self.placements[step.address]
        offer = gate.provider(placement).offer()
        return Purpose(
            role=role,
            declared=declared.properties,
            options=declared.options,
            provider=(offer.distribution, offer.version),
            schema_version=gate.schema(placement, step.kind).version,
            changes=tuple((c.path, c.after is not ABSENT) for c in step.changes),
            secrets=gate.secrecy.digests(properties),
            reason=step.reason,
            keep_old=keep_old,
            mends=step.address in self.mends,
        )

    # ── Steps that write nothing to the cloud ────────────────────────────────────────────────

    async def _let_go(self, step: Step, deposed: str) -> None:
        record = self.records.get(step.address)
        await unsent.let_go(self.kernel, self.owner, step, record, deposed)
        if not deposed:
            self.records.pop(step.address, None)

    async def _adopt(self, step: Step) -> None:
        """Take an object that exists into the process; without one, it is made."""
        declared = self.declared[step.address]
        properties = await self._settled(declared)
        placement, gate = self.placements[step.address], self.kernel.gate
        mark = Mark(process=self.owner.process, address=step.address, token="")
        try:
            if declared.external is not None:
                read = ReadRequest(kind=step.kind, identity=declared.external)
                seen = await gate.read(self.owner.process, placement, read, properties)
            else:
                find = FindRequest(kind=step.kind, properties=properties, mark=mark)
                seen = await gate.find(self.owner.process, placement, find)
        except NotFound as error:
            if declared.external is None:
                await self._create(step, Role.CREATE)
                return
            sentence = (
                f"{step.kind} {declared.external} is not there, and another is to provide it: "
                f"{error.message}"
            )
            raise KernelError(sentence) from None
        purpose = self._purpose(step, declared, Role.CREATE, properties)
        old = self.records.get(step.address)
        record = Record(
            address=step.address,
            kind=step.kind,
            placement=placement,
            declared=declared.properties,
            applied=properties,
            secrets=purpose.secrets,
            options=declared.options,
            external=declared.external is not None,
            provider=purpose.provider,
            schema_version=purpose.schema_version,
            generation=1 + (old.generation if old else 0),
        )
        self.records[step.address] = await unsent.adopt(self.kernel, self.owner, step, record, seen)
        if declared.external is None:
            # What differs from the declaration is changed next, and shown before that.
            self.progress.again = True

    async def _failed(self, step: Step, sentence: str) -> Exception:
        """Journal the failure of a step that had no intent yet; the error that says so."""
        placement = self.placements.get(step.address, step.placement)
        known = step.address in self.records or step.address not in self.declared
        try:
            await unsent.could_not_begin(
                self.kernel, self.owner, step, placement, sentence, known=known
            )
        except (StoreError, Fenced) as error:
            return error
        return StepFailed(sentence)

    # ── Values ───────────────────────────────────────────────────────────────────────────────

    async def _settled(self, declared: Declared) -> Document:
        """The declared properties with every reference resolved. Raises KernelError,
        ProviderError."""
        settled = await self.resolver.settled(declared.properties)
        missing = next(references(settled), None)
        if missing is not None:
            sentence = (
                f"{declared.address} needs {missing.address}{missing.path or ' itself'}, which the "
                f"cloud has not shown for {missing.address}."
            )
            raise KernelError(sentence)
        return settled
