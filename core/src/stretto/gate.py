"""The gate: the one place where the kernel calls a provider.

A write passes in this order: spend budget; write the intent, or confirm it again, in a transaction
that also checks that this kernel still owns the process; resolve secrets; call. The call is sent
only within ``SEND_WINDOW`` of the moment before that transaction was begun: clouds check no epochs,
so a kernel that was frozen in between must not send when it thaws. It confirms again instead, and
the confirmation finds out that the process has another owner.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from stretto_sdk.contract import (
    Busy,
    Done,
    FindRequest,
    Indeterminate,
    ListRequest,
    Observation,
    Page,
    Pending,
    Placement,
    Provider,
    ProviderError,
    ReadRequest,
    Schema,
    Session,
    Traffic,
    Verb,
)
from stretto_sdk.json import Document

from stretto.errors import KernelError
from stretto.metering import Meter
from stretto.ports import Connection, Ports
from stretto.promises import check_answer, check_session, copied, raised
from stretto.secrecy import Secrecy, scrub
from stretto.store.history import count_calls
from stretto.store.journal import Intent, confirm_intent
from stretto.store.processes import fence

R = TypeVar("R")

SEND_WINDOW = 0.5
"""Seconds between the start of the transaction that confirms an intent and its sending."""
CALL_TIMEOUT = 90.0
"""Seconds after which the kernel gives a call up. Providers cut their own sooner (60 s)."""
IN_FLIGHT = SEND_WINDOW + CALL_TIMEOUT + 5.0
"""Seconds after which a call that was confirmed can no longer be on its way."""


WIDTH = 32
"""Writes that are being confirmed and sent at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """The right to change a process: this session's, at this epoch."""

    process: str
    session: str
    epoch: int

    def check(self, conn: Connection) -> None:
        """Raises Fenced when it is over."""
        fence(conn, self.process, self.session, self.epoch)


class Stale(Exception):
    """The window closed before the call could be sent: nothing was."""


class Gate:
    """Calls providers, for one kernel."""

    def __init__(self, ports: Ports, secrecy: Secrecy, meter: Meter) -> None:
        self.ports = ports
        self.secrecy = secrecy
        self.meter = meter
        self._sessions: dict[str, asyncio.Task[Session]] = {}
        self._doubtful: set[str] = set()
        """Placements where a call got no answer: their cloud may have moved."""
        self._left: list[Session] = []
        """Sessions of clouds that have moved."""
        self._counted: dict[str, Counter[str]] = {}
        # Confirm only what finds a thread: what queues for one goes stale.
        self._slots = asyncio.Semaphore(WIDTH)
        self._calling: set[object] = set()

    # ── Sessions ─────────────────────────────────────────────────────────────────────────────

    async def session(self, placement: Placement) -> Session:
        """The session at a placement, connected on first need. Raises ProviderError, KernelError."""
        if placement.key in self._doubtful:
            self._doubtful.discard(placement.key)
            await self._leave_if_moved(placement)
        task = self._sessions.get(placement.key)
        if task is None:
            task = asyncio.ensure_future(self._connected(placement))
            self._sessions[placement.key] = task
        try:
            return await asyncio.shield(task)
        except (ProviderError, KernelError, TimeoutError):
            # Credentials may be there the next time.
            if self._sessions.get(placement.key) is task:
                del self._sessions[placement.key]
            raise

    async def _leave_if_moved(self, placement: Placement) -> None:
        """Drop the session of a cloud that has moved: the next one finds it where it is now."""
        old, moved = self._sessions.get(placement.key), self.ports.moved
        if moved is None or old is None or not old.done():
            return
        if old.cancelled() or old.exception() is not None:
            return
        try:
            if not await self.ports.workers.call(moved, placement, timeout=CALL_TIMEOUT):
                return
        except TimeoutError:
            raise Indeterminate(f"Finding {placement.key} again took too long.") from None
        if self._sessions.get(placement.key) is old:
            del self._sessions[placement.key]
            # Not closed yet: a call of another process may still be using it.
            self._left.append(old.result())

    async def _connected(self, placement: Placement) -> Session:
        provider = self.ports.providers.provider(placement.provider)

        def connect(where: Placement) -> Session:
            return self.ports.connect(provider, where)

        try:
            session = await self.ports.workers.call(connect, placement, timeout=CALL_TIMEOUT)
        except (ProviderError, KernelError):
            raise
        except TimeoutError:
            raise Indeterminate(f"Connecting to {placement.key} took too long.") from None
        except Exception as error:
            raise raised(provider.offer(), "connect", "a session", error) from None
        check_session(provider, placement, session)
        return session

    def close(self) -> None:
        """Close every session."""
        self.meter.close()
        for session in self._left:
            session.close()
        self._left.clear()
        for task in self._sessions.values():
            if task.done() and not task.cancelled() and task.exception() is None:
                task.result().close()
            else:
                task.cancel()
        self._sessions.clear()

    @property
    def quiet(self) -> bool:
        """Whether no call is under way, not even one that nobody waits for any more."""
        return not self._calling

    def provider(self, placement: Placement) -> Provider:
        """Raises ProviderUnavailable."""
        return self.ports.providers.provider(placement.provider)

    def schema(self, placement: Placement, kind: str) -> Schema:
        """Raises ProviderUnavailable, KeyError."""
        return self.provider(placement).schema(kind)

    # ── Reads ────────────────────────────────────────────────────────────────────────────────

    async def read(
        self, process: str, placement: Placement, request: ReadRequest, declared: Document
    ) -> Observation:
        """One object, with secrets sealed by what was declared. Raises ProviderError."""
        done = await self._look(process, placement, Verb.READ, request, request.identity)
        return self.seal(placement, request.kind, done.observation, declared)

    async def find(self, process: str, placement: Placement, request: FindRequest) -> Observation:
        """What a create may have made; ``request.properties`` hold expressions for secrets.
        Raises ProviderError, KernelError."""
        shown = self.secrecy.reveal(request.properties)
        asked = FindRequest(kind=request.kind, properties=shown.properties, mark=request.mark)
        done = await self._look(process, placement, Verb.FIND, asked, "", shown.values)
        return self.seal(
            placement, request.kind, done.observation, request.properties, shown.values
        )

    async def list(self, process: str, placement: Placement, request: ListRequest) -> Page:
        """One page. Its observations are not sealed: whoever matches them to records does that,
        before anything is stored or compared. Raises ProviderError."""
        page: Page = await self._look(process, placement, Verb.LIST, request, "")
        return page

    async def _look(
        self,
        process: str,
        placement: Placement,
        verb: Verb,
        request: Any,
        identity: str,
        secrets: tuple[str, ...] = (),
    ) -> Any:
        session = await self.session(placement)
        service = self.schema(placement, request.kind).service
        await self.meter.spend(process, placement, service, Traffic.READ)
        return await self._call(
            process, placement, session, verb, request, Traffic.READ, identity, secrets
        )

    def seal(
        self,
        placement: Placement,
        kind: str,
        observation: Observation,
        declared: Document,
        values: tuple[str, ...] = (),
    ) -> Observation:
        """The observation without secrets: at declared and sensitive places, and wherever else the
        value of one is echoed, as in a connection string."""
        schema = self.schema(placement, kind)
        values = values or self.secrecy.values(declared)
        properties = self.secrecy.seal(observation.properties, declared, schema, values)
        if properties is observation.properties:
            return observation
        return Observation(
            identity=observation.identity,
            properties=properties,
            covers=observation.covers,
            mark=observation.mark,
            etag=observation.etag,
        )

    # ── Writes ───────────────────────────────────────────────────────────────────────────────

    async def send(
        self,
        owner: Owner,
        intent: Intent,
        verb: Verb,
        build: Callable[[Document], Any],
        confirmed: Callable[[Intent], None],
        *,
        begin: Callable[[Connection, Intent], None] | None = None,
    ) -> Any:
        """Send a write, or a poll, which may write too. ``build`` makes the request out of the
        properties with their secrets in; ``begin`` writes a new intent, in the transaction of the
        first confirmation. ``confirmed`` is told the intent as it is in the journal, just before
        it is sent: until then nothing was written, and nothing sent.

        Raises ProviderError, KernelError, Fenced.
        """
        session = await self.session(intent.placement)
        service = self.schema(intent.placement, intent.kind).service
        traffic = Traffic.READ if verb is Verb.POLL else Traffic.WRITE
        await self.meter.spend(owner.process, intent.placement, service, traffic)
        async with self._slots:
            return await self._send(owner, intent, verb, build, confirmed, begin, session, traffic)

    async def _send(
        self,
        owner: Owner,
        intent: Intent,
        verb: Verb,
        build: Callable[[Document], Any],
        confirmed: Callable[[Intent], None],
        begin: Callable[[Connection, Intent], None] | None,
        session: Session,
        traffic: Traffic,
    ) -> Any:
        while True:
            # Dated here, not where it was planned: it may have waited long for its budget, and what
            # can still be on its way is told by these times.
            before, now = self.ports.clock.boottime(), self.ports.clock.now()
            first_at = intent.first_at if begin is None else now
            intent = replace(intent, first_at=first_at, sent_at=now)

            def confirm(conn: Connection, intent: Intent = intent, begin: Any = begin) -> None:
                owner.check(conn)
                if begin is not None:
                    begin(conn, intent)
                else:
                    confirm_intent(conn, intent.id, owner.epoch, owner.session, intent.sent_at)

            await self.ports.store.transact(confirm)
            begin = None
            confirmed(intent)
            shown = self.secrecy.reveal(intent.properties)
            identity = intent.identity if verb is Verb.UPDATE else ""
            try:
                answer = await self._call(
                    owner.process,
                    intent.placement,
                    session,
                    verb,
                    build(shown.properties),
                    traffic,
                    identity,
                    shown.values,
                    not_after=before + SEND_WINDOW,
                )
            except Stale:
                continue
            if isinstance(answer, Done):
                sealed = self.seal(
                    intent.placement,
                    intent.kind,
                    answer.observation,
                    intent.properties,
                    shown.values,
                )
                return Done(observation=sealed, calls=answer.calls)
            if isinstance(answer, Pending):
                return replace(answer, note=scrub(answer.note, shown.values))
            return answer

    # ── One call ─────────────────────────────────────────────────────────────────────────────

    async def _call(
        self,
        process: str,
        placement: Placement,
        session: Session,
        verb: Verb,
        request: Any,
        traffic: Traffic,
        identity: str,
        secrets: tuple[str, ...],
        not_after: float | None = None,
    ) -> Any:
        """The answer, checked. Whatever a provider raises leaves here as a ProviderError without
        secrets. Raises Stale when ``not_after`` (boottime) passed before it could be sent."""
        offer = self.provider(placement).offer()
        method = getattr(session, verb.value)
        clock = self.ports.clock
        sent_at = clock.boottime()

        def guarded(asked: Any) -> Any:
            # In the worker, as the last thing before the provider: the pool may have been full.
            if not_after is not None and clock.boottime() > not_after:
                raise Stale
            this = object()
            self._calling.add(this)
            try:
                return method(asked)
            finally:
                self._calling.discard(this)

        try:
            answer = await self.ports.workers.call(guarded, request, timeout=CALL_TIMEOUT)
            check_answer(offer, verb, request.kind, answer, secrets, identity)
        except ProviderError as error:
            self._count(process, error.calls)
            if isinstance(error, Indeterminate) or (
                isinstance(error, Busy) and not error.throttled
            ):
                self._doubtful.add(placement.key)
            if isinstance(error, Busy) and error.throttled:
                service = self.schema(placement, request.kind).service
                self.meter.throttled(
                    placement, service, traffic, after=error.after, sent_at=sent_at
                )
            raise copied(error, scrub(error.message, secrets)) from None
        except TimeoutError:
            self._doubtful.add(placement.key)
            raise Indeterminate(
                f"No answer came to the {verb} of {request.kind} within {CALL_TIMEOUT:.0f} seconds."
            ) from None
        except Stale:
            raise
        except Exception as error:
            self._doubtful.add(placement.key)
            raise raised(offer, verb, request.kind, error) from None
        self._count(process, answer.calls)
        return answer

    def _count(self, process: str, calls: tuple[str, ...]) -> None:
        if calls:
            self._counted.setdefault(process, Counter()).update(calls)

    def write_counts(self, process: str) -> Callable[[Connection], None]:
        """A transaction that adds the calls counted since the last one to the store's."""
        counted = self._counted.pop(process, Counter())

        def write(conn: Connection) -> None:
            count_calls(conn, process, counted)

        return write
