"""One write, from its intent to its outcome, whatever happens in between.

It is the same machine for a step that begins now and for one that a kernel left behind: the second
only starts further on, with a handle to poll or with a doubt to settle.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

from stretto_sdk.contract import (
    ABSENT,
    Absent,
    Busy,
    Change,
    CreateRequest,
    DeleteRequest,
    Done,
    Gone,
    Indeterminate,
    Mark,
    NotFound,
    Pending,
    PollRequest,
    ProviderError,
    Reason,
    Refused,
    UpdateRequest,
    Verb,
)
from stretto_sdk.json import Document, Json, lookup

from stretto import events, recovery
from stretto.errors import KernelError
from stretto.gate import Gate, Owner
from stretto.landing import Purpose, begin, land_failure, land_gone, land_object, land_void
from stretto.ports import Connection, Ports
from stretto.promises import ProviderFault
from stretto.records import Record
from stretto.store.history import emit
from stretto.store.journal import Intent, insert_intent, put_handle

FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
PATIENCE = 900.0
"""Seconds of "busy" after which a step is given up for now."""
DOUBTS = 6
"""Lost replies in a row after which a step is given up for now: its intent stays open."""


class Stopped(Exception):
    """The kernel is to stop: the step stays open in the journal for the next one."""


class StepFailed(Exception):
    """The step came to nothing; its failure is journalled. The text is for people."""

    def __init__(self, sentence: str, *, in_doubt: bool = False, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.in_doubt = in_doubt
        self.hint = hint


class Replan(Exception):
    """What the step rested on is no longer so: nothing was done, look again."""


class Lane:
    """A limit on how many operations are calling at once, and the sign to stop.

    An operation that waits for the cloud leaves the lane: ten thousand of them hold nothing.
    """

    def __init__(self, width: int) -> None:
        self._free = asyncio.Semaphore(width)
        self._stopping = asyncio.Event()
        self.changed = asyncio.Event()
        """Set whenever somebody leaves, and on ``stop``."""

    @property
    def full(self) -> bool:
        return self._free.locked()

    async def enter(self) -> None:
        await self._free.acquire()

    def leave(self) -> None:
        self._free.release()
        self.changed.set()

    def stop(self) -> None:
        """Let nobody wait any longer. Calls that are under way are not cut."""
        self._stopping.set()
        self.changed.set()

    @property
    def stopping(self) -> bool:
        return self._stopping.is_set()

    async def wait(self, ports: Ports, seconds: float) -> None:
        """Wait outside of the lane. Raises Stopped."""
        if self.stopping:
            raise Stopped
        if seconds <= 0:
            return
        self.leave()
        timer = asyncio.ensure_future(ports.clock.sleep(seconds))
        stop = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({timer, stop}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            stop.cancel()
            await self.enter()
        if self.stopping:
            raise Stopped


@dataclass(slots=True, kw_only=True)
class Operation:
    """Drives one intent. ``finish`` is called once, inside the lane."""

    gate: Gate
    owner: Owner
    lane: Lane
    intent: Intent
    purpose: Purpose
    fresh: bool
    """Whether the intent is still to be written."""
    prior: Document = field(default_factory=dict, repr=False)
    etag: str = ""
    in_flight: bool = False
    """Whether an earlier sending may still be on its way to the cloud."""
    recovered: str = ""
    """How a doubt was settled, a sentence; empty when there was none."""
    _doubted_at: float | None = None
    _doubts: int = 0
    _busy_for: float = 0.0
    _tries: int = 0

    @property
    def ports(self) -> Ports:
        return self.gate.ports

    async def finish(self) -> Record | None:
        """Bring the step to its outcome and journal that: the record, or None when it is gone.

        Raises StepFailed, Stopped, Replan, Fenced, StoreError.
        """
        if not self.fresh and self.intent.handle is None:
            self._doubted_at = self.ports.clock.now()
        while True:
            try:
                answer = await self._next()
            except Busy as error:
                await self._wait_while_busy(error)
            except NotFound as error:
                if self.intent.verb is Verb.DELETE:
                    answer = Gone(calls=error.calls)
                    return await self._landed(answer)
                await self._void(f"{error.message} It is looked at again.")
                raise Replan from None
            except Refused as error:
                await self._refused(error)
            except Indeterminate as error:
                await self._doubt(error)
            except KernelError as error:
                # A secret or a provider cannot be had: this sending did not take place.
                await self._give_up(error.message, error.hint)
            else:
                if isinstance(answer, Pending):
                    await self._pending(answer)
                else:
                    return await self._landed(answer)

    # ── What to do next ──────────────────────────────────────────────────────────────────────

    async def _next(self) -> Done | Gone | Pending:
        if self._doubted_at is not None:
            found = await self._settle()
            if found is not None:
                return found
        if self.intent.handle is not None:
            return await self._poll()
        return await self._send()

    async def _send(self) -> Done | Gone | Pending:
        intent = self.intent
        journal = self._begin if self.fresh else None
        build = {
            Verb.CREATE: self._create_request,
            Verb.UPDATE: self._update_request,
            Verb.DELETE: self._delete_request,
        }[intent.verb]
        now = self.ports.clock.now()
        if self.fresh:
            self.intent = intent = replace(intent, first_at=now, sent_at=now)
        else:
            self.intent = intent = replace(intent, sent_at=now)
        try:
            answer: Done | Gone | Pending = await self.gate.send(
                self.owner, intent, intent.verb, build, journal
            )
        finally:
            self.fresh = False
        return answer

    async def _poll(self) -> Done | Gone | Pending:
        def build(properties: Document) -> PollRequest:
            return PollRequest(
                kind=self.intent.kind,
                handle=self.intent.handle,
                properties=properties,
                mark=self._mark,
            )

        answer: Done | Gone | Pending = await self.gate.send(
            self.owner, self.intent, Verb.POLL, build
        )
        if isinstance(answer, Gone) and self.intent.verb is not Verb.DELETE:
            raise NotFound(f"{self.intent.address} disappeared while the cloud was at work on it.")
        if isinstance(answer, Done) and self.intent.verb is Verb.DELETE:
            raise Refused(f"The cloud says that {self.intent.identity} is there after its delete.")
        return answer

    async def _settle(self) -> Done | None:
        """Find out what became of the last sending. None: send (again), nothing is in doubt."""
        assert self._doubted_at is not None
        while True:
            verdict = await recovery.examine(
                self.gate,
                self.ports.clock,
                self.owner,
                self.intent,
                doubted_at=self._doubted_at,
                in_flight=self.in_flight,
            )
            if not isinstance(verdict, recovery.Later):
                break
            await self.lane.wait(self.ports, max(verdict.seconds, 0.01))
        if isinstance(verdict, recovery.Unknowable):
            await self._in_doubt(verdict)
        elif isinstance(verdict, recovery.Vanished):
            await self._void(verdict.sentence)
            raise Replan
        self._doubted_at = None
        self.recovered = f"{self.intent.verb} of {self.intent.address}: {verdict.sentence}"
        if isinstance(verdict, recovery.There):
            return Done(observation=verdict.observation)
        if isinstance(verdict, recovery.Again) and verdict.seen is not None:
            self.prior = {**self.prior, **verdict.seen.properties}
            self.etag = verdict.seen.etag
        return None

    # ── What was answered ────────────────────────────────────────────────────────────────────

    async def _pending(self, answer: Pending) -> None:
        intent = self.intent
        identity = answer.identity or intent.identity
        told = answer.note != intent.note
        self.intent = replace(intent, handle=answer.handle, identity=identity, note=answer.note)
        self._doubts = self._tries = 0

        def write(conn: Connection) -> None:
            # Written whoever owns the process now: it is the truth about what this kernel did.
            put_handle(conn, intent.id, answer.handle, identity, answer.note)
            if told:
                self._emit(
                    conn,
                    events.STEP_PENDING,
                    verb=intent.verb.value,
                    kind=intent.kind,
                    note=answer.note,
                    after=answer.after,
                    identity=identity,
                )

        await self.ports.store.transact(write)
        await self.lane.wait(self.ports, answer.after)

    async def _landed(self, answer: Done | Gone | Pending) -> Record | None:
        intent, purpose, at = self.intent, self.purpose, self.ports.clock.now()
        observation = answer.observation if isinstance(answer, Done) else None
        seconds = at - intent.first_at
        counts = self.gate.write_counts(intent.process)

        def write(conn: Connection) -> Record | None:
            record = None
            if observation is None:
                land_gone(conn, intent, purpose)
            else:
                record = land_object(conn, intent, purpose, observation, at)
            counts(conn)
            self._tell_recovered(conn)
            self._emit(
                conn,
                events.DRIFT_MENDED if purpose.mends else events.STEP_DONE,
                verb=intent.verb.value,
                kind=intent.kind,
                reason=purpose.reason,
                identity=observation.identity if observation else intent.identity,
                seconds=round(seconds, 3),
                calls=list(answer.calls),
            )
            return record

        return await self.ports.store.transact(write)

    async def _wait_while_busy(self, error: Busy) -> None:
        """Nothing happened: the same again after a while, longer each time, never in step with
        others."""
        self._tries += 1
        backoff = min(FIRST_WAIT * 2 ** min(self._tries - 1, 10), LONGEST_WAIT)
        seconds = max(error.after, backoff) * (0.75 + 0.5 * self.ports.random.uniform())
        self._busy_for += seconds
        if self._busy_for > PATIENCE:
            await self._give_up(f"{error.message} It was tried for {PATIENCE / 60:.0f} minutes.")
        await self._tell_retry(error, seconds)
        await self.lane.wait(self.ports, seconds)

    async def _doubt(self, error: Indeterminate) -> None:
        """Something may have happened. While there is a handle, polling again tells."""
        self._doubts += 1
        if self._doubts > DOUBTS or (isinstance(error, ProviderFault) and self._doubts > 1):
            await self._leave_open(error.message)
        if self.intent.handle is None and self._doubted_at is None:
            self._doubted_at = self.ports.clock.now()
            # A timeout leaves a call behind that nobody waits for any more.
            self.in_flight = not error.calls
        seconds = min(FIRST_WAIT * 2 ** (self._doubts - 1), LONGEST_WAIT)
        seconds *= 0.75 + 0.5 * self.ports.random.uniform()
        await self._tell_retry(error, seconds)
        await self.lane.wait(self.ports, seconds)

    async def _refused(self, error: Refused) -> None:
        if (
            error.reason is Reason.CONFLICT
            and self.recovered
            and self._doubts
            and self.intent.verb is Verb.CREATE
        ):
            # An earlier sending has arrived after all, and is in the way of this one.
            await self._doubt(Indeterminate(error.message, calls=error.calls))
            return
        if error.reason is Reason.CONFLICT and self.intent.verb is not Verb.CREATE and self.etag:
            await self._void(f"{error.message} It is looked at again.")
            raise Replan
        if self._doubted_at is not None and error.reason is Reason.CONFLICT:
            # What was found is another's: ours was not made.
            self._doubted_at = None
        await self._give_up(error.message)

    # ── The ends that are not good ───────────────────────────────────────────────────────────

    async def _give_up(self, sentence: str, hint: str = "") -> None:
        """It was certainly not done. Raises StepFailed."""
        if self.fresh:
            # Not even the intent was written: write it with its outcome, for the history.
            await self.ports.store.transact(self._begin)
            self.fresh = False
        if self._doubted_at is not None:
            # We could not look. What happened is as open as before.
            await self._leave_open(sentence)
        await self._fail("failed", sentence, hint)

    async def _fail(self, state: str, sentence: str, hint: str = "") -> None:
        intent, purpose = self.intent, self.purpose
        counts = self.gate.write_counts(intent.process)
        doubt = state == "in-doubt"

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            land_failure(conn, intent, purpose, sentence, state)
            counts(conn)
            self._tell_recovered(conn)
            self._emit(
                conn,
                events.IN_DOUBT if doubt else events.STEP_FAILED,
                verb=intent.verb.value,
                kind=intent.kind,
                identity=intent.identity,
                error=sentence,
                sentence=sentence if doubt else "",
                hint=hint,
            )

        await self.ports.store.transact(write)
        raise StepFailed(sentence, in_doubt=doubt, hint=hint)

    async def _in_doubt(self, verdict: recovery.Unknowable) -> None:
        await self._fail("in-doubt", verdict.sentence, verdict.hint)

    async def _leave_open(self, sentence: str) -> None:
        """The cloud does not tell us now. The intent stays open: it is settled before anything
        else the next time. Raises StepFailed."""
        intent, purpose = self.intent, self.purpose
        whole = f"{sentence} What became of it is found out the next time."

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            land_failure(conn, intent, purpose, whole, "open")
            self._emit(
                conn,
                events.STEP_FAILED,
                verb=intent.verb.value,
                kind=intent.kind,
                identity=intent.identity,
                error=whole,
            )

        await self.ports.store.transact(write)
        raise StepFailed(whole, in_doubt=True)

    async def _void(self, sentence: str) -> None:
        """The step has lost its object or its precondition: it is over, and planned anew."""
        intent = self.intent
        counts = self.gate.write_counts(intent.process)

        def write(conn: Connection) -> None:
            self.owner.check(conn)
            land_void(conn, intent, sentence)
            counts(conn)
            self._tell_recovered(conn)
            self._emit(
                conn, events.STEP_RETRY, verb=intent.verb.value, kind=intent.kind, reason=sentence
            )

        await self.ports.store.transact(write)

    # ── Requests ─────────────────────────────────────────────────────────────────────────────

    @property
    def _mark(self) -> Mark:
        return Mark(
            process=self.intent.process, address=self.intent.address, token=self.intent.token
        )

    def _create_request(self, properties: Document) -> CreateRequest:
        return CreateRequest(kind=self.intent.kind, properties=properties, mark=self._mark)

    def _update_request(self, properties: Document) -> UpdateRequest:
        return UpdateRequest(
            kind=self.intent.kind,
            identity=self.intent.identity,
            properties=properties,
            prior=self.prior,
            changes=tuple(
                Change(
                    path=path,
                    before=_get(self.prior, path),
                    after=_get(properties, path) if is_set else ABSENT,
                )
                for path, is_set in self.purpose.changes
            ),
            mark=self._mark,
            etag=self.etag,
        )

    def _delete_request(self, properties: Document) -> DeleteRequest:
        return DeleteRequest(
            kind=self.intent.kind,
            identity=self.intent.identity,
            properties=properties,
            token=self.intent.token,
            etag=self.etag,
        )

    # ── What is written ──────────────────────────────────────────────────────────────────────

    def _begin(self, conn: Connection) -> None:
        self.owner.check(conn)
        insert_intent(conn, self.intent)
        begin(conn, self.intent, self.purpose, self.intent.first_at)

    async def _tell_retry(self, error: ProviderError, seconds: float) -> None:
        def write(conn: Connection) -> None:
            self._emit(
                conn,
                events.STEP_RETRY,
                verb=self.intent.verb.value,
                kind=self.intent.kind,
                error=error.message,
                after=round(seconds, 1),
            )

        await self.ports.store.transact(write)

    def _tell_recovered(self, conn: Connection) -> None:
        if self.recovered:
            self._emit(conn, events.RECOVERED, sentence=f"Recovered the {self.recovered}.")

    def _emit(self, conn: Connection, type: str, **data: Json) -> None:
        now = self.ports.clock.now()
        emit(conn, now, self.intent.process, type, self.intent.address, **data)


def _get(document: Document, path: str) -> Json | Absent:
    try:
        return lookup(document, path)
    except KeyError:
        return ABSENT
