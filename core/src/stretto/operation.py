"""One write, from its intent to its outcome, whatever happens in between.

It is the same machine for a step that begins now and for one that a kernel left behind: the second
only starts further on, with a handle to poll or with a doubt to settle.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from stretto_sdk.contract import (
    Busy,
    Done,
    Gone,
    Indeterminate,
    NotFound,
    Observation,
    Pending,
    ProviderError,
    Reason,
    Refused,
    Verb,
)
from stretto_sdk.json import Document, Json

from stretto import events, recovery
from stretto.errors import KernelError, StoreError
from stretto.gate import Gate, Owner
from stretto.halfmade import applied_as_found
from stretto.landing import Purpose, begin, land_failure, land_gone, land_object, land_void
from stretto.lane import Lane
from stretto.ports import Connection, Ports
from stretto.promises import ProviderFault
from stretto.records import Record
from stretto.requests import create_request, delete_request, poll_request, update_request
from stretto.store.history import emit
from stretto.store.journal import Intent, insert_intent, put_handle

FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
PATIENCE = 900.0
"""Seconds of "busy" after which a step is given up for now."""
USED = 300.0
"""Seconds for which a delete is tried again that is refused because something uses the object: what
used it may have been deleted already, and the cloud is a while behind."""
USED_WAIT = 30.0
"""The longest of the waits between."""
DOUBTS = 6
"""Lost replies in a row after which a step is given up for now: its intent stays open."""


class StepFailed(Exception):
    """The step came to nothing; its failure is journalled. The text is for people."""

    def __init__(self, sentence: str, *, in_doubt: bool = False, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.in_doubt = in_doubt
        self.hint = hint


class Replan(Exception):
    """What the step rested on is no longer so: nothing was done, look again."""


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
    found: bool = False
    """Whether the object was found rather than told of: it may be half made."""
    _unproven: bool = False
    """Whether an earlier sending may have taken effect, and only the token keeps that harmless."""
    _by_token: bool = True
    """Whether a doubt may be settled by sending again with the same token."""
    _asked: bool = False
    """Whether the last thing that was tried came as far as the cloud."""
    _doubted_at: float | None = None
    _doubts: int = 0
    _busy_for: float = 0.0
    _tries: int = 0
    _used_for: float = 0.0
    _used_tries: int = 0

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
                await self._lost(error)
            except Refused as error:
                await self._refused(error)
            except Indeterminate as error:
                if not self.fresh:
                    await self._doubt(error)
                elif error.retryable:
                    # It was the way to the cloud that failed: nothing was sent.
                    await self._wait_while_busy(Busy(error.message))
                else:
                    await self._give_up(error.message)
            except StoreError:
                # What happened is in the journal, or nothing did: the next kernel finds out.
                raise
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
        self._asked = False
        if self._doubted_at is not None:
            found = await self._settle()
            if found is not None:
                return found
        if self.intent.handle is not None:
            return await self._poll()
        return await self._send()

    async def _send(self) -> Done | Gone | Pending:
        intent = self.intent
        answer: Done | Gone | Pending = await self.gate.send(
            self.owner,
            intent,
            intent.verb,
            self._build(),
            self._confirmed,
            begin=self._begin if self.fresh else None,
        )
        return answer

    def _confirmed(self, intent: Intent) -> None:
        """It is in the journal like this. Before that, no failure is one of the step itself."""
        self.intent = intent
        self.fresh = False
        self._asked = True

    async def _poll(self) -> Done | Gone | Pending:
        intent = self.intent
        answer: Done | Gone | Pending = await self.gate.send(
            self.owner,
            intent,
            Verb.POLL,
            lambda properties: poll_request(intent, properties),
            self._confirmed,
        )
        if isinstance(answer, Gone) and self.intent.verb is not Verb.DELETE:
            raise NotFound(f"{self.intent.address} disappeared while the cloud was at work on it.")
        if isinstance(answer, Done) and self.intent.verb is Verb.DELETE:
            raise Refused(f"The cloud says that {self.intent.identity} is there after its delete.")
        return answer

    async def _settle(self) -> Done | Pending | None:
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
                by_token=self._by_token,
            )
            if not isinstance(verdict, recovery.Later):
                break
            await self.lane.wait(self.ports, max(verdict.seconds, 0.01))
        if isinstance(verdict, recovery.Unknowable):
            await self._in_doubt(verdict)
        elif isinstance(verdict, recovery.Vanished):
            await self._void(verdict.sentence)
            raise Replan
        self.recovered = f"{self.intent.verb} of {self.intent.address}: {verdict.sentence}"
        self._unproven = isinstance(verdict, recovery.Again) and not verdict.proven
        if isinstance(verdict, recovery.There):
            self.found = self.intent.verb is Verb.CREATE
            answer = await self._marked(verdict.observation)
            self._doubted_at = None
            return answer
        self._doubted_at = None
        if isinstance(verdict, recovery.Again) and verdict.seen is not None:
            self.prior = {**self.prior, **verdict.seen.properties}
            self.etag = verdict.seen.etag
        return None

    async def _marked(self, there: Observation) -> Done | Pending:
        """What is ours by its name alone is given our mark: the request that should have done it
        was never sent. Until that is done, the step is in doubt."""
        if not self.found or there.mark is not None:
            return Done(observation=there)
        self.intent = intent = replace(self.intent, identity=there.identity)
        answer: Done | Pending = await self.gate.send(
            self.owner,
            intent,
            Verb.UPDATE,
            lambda properties: update_request(intent, properties, there.properties, (), ""),
            self._confirmed,
        )
        return answer

    # ── What was answered ────────────────────────────────────────────────────────────────────

    async def _pending(self, answer: Pending) -> None:
        intent = self.intent
        identity = answer.identity or intent.identity
        told = answer.note != intent.note
        self.intent = replace(intent, handle=answer.handle, identity=identity, note=answer.note)
        self._doubts = self._tries = 0
        self._unproven = False

        def write(conn: Connection) -> None:
            # Another owner finds out for itself: what this kernel knows may be old by then.
            self.owner.check(conn)
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
        applied = intent.properties
        if self.found and observation is not None:
            applied = applied_as_found(self.gate, intent, purpose, observation, at)

        def write(conn: Connection) -> Record | None:
            self.owner.check(conn)
            record = None
            if observation is None:
                land_gone(conn, intent, purpose)
            else:
                record = land_object(conn, intent, purpose, observation, applied, at)
            counts(conn)
            self._tell_recovered(conn)
            self._emit(
                conn,
                events.STEP_DONE,
                verb=intent.verb.value,
                kind=intent.kind,
                reason=purpose.reason,
                identity=observation.identity if observation else intent.identity,
                seconds=round(seconds, 3),
                calls=list(answer.calls),
            )
            if purpose.mends:
                paths = [path for path, _ in purpose.changes]
                self._emit(conn, events.DRIFT_MENDED, paths=paths)
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

    async def _used(self, error: Refused) -> None:
        """Something uses what is to be deleted. That is often over in seconds. Raises StepFailed
        when it is not over in time."""
        left = USED - self._used_for
        if left <= 0:
            sentence = f"{error.message} It was tried for {USED / 60:.0f} minutes."
            await self._give_up(sentence, verdict=True)
        self._used_tries += 1
        backoff = min(FIRST_WAIT * 2 ** min(self._used_tries - 1, 10), USED_WAIT)
        seconds = min(backoff * (0.75 + 0.5 * self.ports.random.uniform()), left)
        self._used_for += seconds
        await self._tell_retry(error, seconds)
        await self.lane.wait(self.ports, seconds)

    async def _lost(self, error: NotFound) -> None:
        """The object of an update is gone, or what a create rests on. Raises Replan when no earlier
        sending can have made something all the same."""
        if self._unproven:
            self._look()
        elif self._doubted_at is not None:
            # It had been found: what is found and not shown is looked for again.
            await self._doubt(Indeterminate(error.message, calls=error.calls))
        else:
            await self._void(f"{error.message} It is looked at again.")
            raise Replan from None

    def _look(self) -> None:
        """This sending came to nothing. What the one before it did, only a look can tell."""
        self._by_token = False
        self._doubted_at = self.ports.clock.now()

    async def _refused(self, error: Refused) -> None:
        if error.reason is Reason.IN_USE and self.intent.verb is Verb.DELETE:
            await self._used(error)
            return
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
        if self._unproven:
            self._look()
            return
        if self._doubted_at is not None and error.reason is Reason.CONFLICT:
            # What was found is another's: ours was not made.
            self._doubted_at = None
        await self._give_up(error.message, verdict=self._is_verdict(error))

    def _is_verdict(self, error: Refused) -> bool:
        """Whether it is the step that was refused, and not the question how far it is. An object
        that nobody could name must not be given up because credentials have expired."""
        return self._asked and (error.reason is not Reason.DENIED or bool(self.intent.identity))

    # ── The ends that are not good ───────────────────────────────────────────────────────────

    async def _give_up(self, sentence: str, hint: str = "", *, verdict: bool = False) -> None:
        """It goes no further. ``verdict``: the cloud has said so of what it was at work on. Raises
        StepFailed."""
        if self.fresh:
            # Not even the intent was written: write it with its outcome, for the history.
            now = self.ports.clock.now()
            intent = replace(self.intent, first_at=now, sent_at=now)

            def write(conn: Connection) -> None:
                self.owner.check(conn)
                self._begin(conn, intent)

            await self.ports.store.transact(write)
            self._confirmed(intent)
        at_work = self.intent.handle is not None and not verdict
        if at_work or self._doubted_at is not None or self._unproven:
            # We could not ask, not look, or not send again. What happened is as open as before.
            await self._leave_open(sentence, hint)
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

    async def _leave_open(self, sentence: str, hint: str = "") -> None:
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
                hint=hint,
            )

        await self.ports.store.transact(write)
        raise StepFailed(whole, in_doubt=True, hint=hint)

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

    def _build(self) -> Callable[[Document], object]:
        """Makes the request out of the properties with their secrets in."""
        intent = self.intent
        if intent.verb is Verb.CREATE:
            return lambda properties: create_request(intent, properties)
        if intent.verb is Verb.DELETE:
            return lambda properties: delete_request(intent, properties, self.etag)
        return lambda properties: update_request(
            intent, properties, self.prior, self.purpose.changes, self.etag
        )

    # ── What is written ──────────────────────────────────────────────────────────────────────

    def _begin(self, conn: Connection, intent: Intent) -> None:
        insert_intent(conn, intent)
        begin(conn, intent, self.purpose, intent.first_at)

    async def _tell_retry(self, error: ProviderError, seconds: float) -> None:
        def write(conn: Connection) -> None:
            self.owner.check(conn)
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
            sentence = f"Recovered the {self.recovered}."
            self._emit(conn, events.RECOVERED, kind=self.intent.kind, sentence=sentence)

    def _emit(self, conn: Connection, type: str, **data: Json) -> None:
        now = self.ports.clock.now()
        emit(conn, now, self.intent.process, type, self.intent.address, **data)
