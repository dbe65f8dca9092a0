"""A trial: one check, tried with one kind, at a placement of its own."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from stretto_sdk.contract import (
    Busy,
    Change,
    CreateRequest,
    DeleteRequest,
    Done,
    FindRequest,
    Gone,
    ListRequest,
    Mark,
    NotFound,
    Observation,
    Page,
    Pending,
    PlanRequest,
    PollRequest,
    Provider,
    ProviderError,
    ReadRequest,
    Schema,
    Session,
    UpdateRequest,
)
from stretto_sdk.differences import differences
from stretto_sdk.expressions import Reference, evaluate
from stretto_sdk.json import Document, Json, lookup, parts
from stretto_sdk.testing.conformance.case import Case, filled
from stretto_sdk.testing.conformance.harness import Harness

R = TypeVar("R")


class Failure(AssertionError):
    """A promise of the contract that the provider does not keep. Says what to do."""


def settle(
    session: Session,
    response: Done | Gone | Pending,
    *,
    kind: str,
    properties: Document,
    mark: Mark,
    wait: Callable[[float], None],
    polls: int = 1000,
) -> Done | Gone:
    """Poll until it is done, as the kernel does: waits by ``wait(seconds)``, and sends the handle as
    JSON, as a kernel that was restarted would. Raises Failure when it is not done after ``polls``."""
    for _ in range(polls):
        if not isinstance(response, Pending):
            return response
        wait(response.after)
        handle = json.loads(json.dumps(response.handle))
        request = PollRequest(kind=kind, handle=handle, properties=properties, mark=mark)
        try:
            response = session.poll(request)
        except Busy as busy:
            wait(busy.after or 1.0)
    raise Failure(f"{kind} is still pending after {polls} polls. Does poll ever come to an end?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """An object that a trial made."""

    observation: Observation
    properties: Document = field(repr=False)
    """As declared, resolved."""
    mark: Mark

    @property
    def identity(self) -> str:
        return self.observation.identity


class Trial:
    """What a check works with. Every call goes through it, and is remembered in ``said``."""

    def __init__(
        self, provider: Provider, harness: Harness, case: Case, cases: Mapping[str, Case]
    ) -> None:
        self.provider = provider
        self.harness = harness
        self.case = case
        self.cases = cases
        self.kind = case.kind
        self.said: list[object] = []
        """Every response and every error, in order."""
        self.secrets: set[str] = set()
        """Every secret that was sent."""
        self.unique = harness.unique()
        self._built: dict[str, Observation] = {}
        self._session: Session | None = None
        self._tokens = 0

    @property
    def schema(self) -> Schema:
        return self.provider.schema(self.kind)

    @property
    def session(self) -> Session:
        if self._session is None:
            self._session = self.harness.session()
        return self._session

    def restart(self) -> None:
        """Go on with a fresh session."""
        self._session = self.harness.again(self.session)

    # ── Properties ───────────────────────────────────────────────────────────────────────────

    def declared(self, number: int = 0) -> dict[str, Json]:
        """The case's properties, with references and secrets as expressions."""
        return self._filled(self.case.properties, number)

    def resolved(self, properties: Document | None = None, number: int = 0) -> dict[str, Json]:
        """Properties as a session gets them; makes what they need first."""
        return self._resolved(
            self.case, self.case.properties if properties is None else properties, number
        )

    def _filled(self, properties: Document, number: int) -> dict[str, Json]:
        done = filled(properties, {"unique": self.unique, "n": str(number)})
        assert isinstance(done, dict)
        return done

    def _resolved(self, case: Case, properties: Document, number: int) -> dict[str, Json]:
        for address, kind in case.needs.items():
            self._need(address, kind)

        def value(reference: Reference) -> Json:
            observation = self._built[reference.address]
            if not reference.path:
                return observation.identity
            return lookup(observation.properties, reference.path)

        def secret(source: Mapping[str, str]) -> Json:
            self.secrets.add(source["value"])
            return source["value"]

        done = evaluate(self._filled(properties, number), value, secret)
        assert isinstance(done, dict)
        schema = self.provider.schema(case.kind)
        for path in schema.sensitive | schema.write_only:
            name = parts(path)[0]
            if len(parts(path)) == 1 and isinstance(done.get(name), str):
                self.secrets.add(done[name])
        return done

    def _need(self, address: str, kind: str) -> None:
        if address in self._built:
            return
        case = self.cases[kind]
        properties = self._resolved(case, case.properties, 100 + len(self._built))
        self._built[address] = self._make(kind, properties, self.mark(address)).observation

    def mark(self, address: str = "it") -> Mark:
        """A mark with a new token."""
        self._tokens += 1
        token = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self.unique} {self._tokens}"))
        return Mark(process=f"kit-{self.unique}", address=address, token=token)

    # ── Calls ────────────────────────────────────────────────────────────────────────────────

    def call(self, send: Callable[[Any], R], request: Any, *, patient: bool = True) -> R:
        """Call the session and remember what it said. Busy is tried again, as the kernel does."""
        for _ in range(50):
            try:
                response = send(request)
            except Exception as error:
                self.said.append(error)
                if not isinstance(error, Busy) or not patient:
                    raise
                self.harness.wait(error.after or 1.0)
            else:
                self.said.append(response)
                return response
        raise Failure(f"{self.kind} says Busy for ever. Is it not Refused?")

    def make(self, number: int = 0, mark: Mark | None = None) -> Made:
        """Make the case's object and wait until it is done."""
        properties = self.resolved(number=number)
        return self._make(self.kind, properties, mark or self.mark(f"it-{number}"))

    def create(self, properties: Document, mark: Mark, *, patient: bool = True) -> Done | Pending:
        request = CreateRequest(kind=self.kind, properties=properties, mark=mark)
        return self.call(self.session.create, request, patient=patient)

    def _make(self, kind: str, properties: Document, mark: Mark) -> Made:
        request = CreateRequest(kind=kind, properties=properties, mark=mark)
        first = self.call(self.session.create, request)
        done = self._settle(kind, first, properties, mark)
        if not isinstance(done, Done):
            raise Failure(f"The create of a {kind} ended in {done}. It must end in Done.")
        return Made(observation=done.observation, properties=properties, mark=mark)

    def settle(
        self, response: Done | Gone | Pending, properties: Document, mark: Mark
    ) -> Done | Gone:
        return self._settle(self.kind, response, properties, mark)

    def _settle(
        self, kind: str, response: Done | Gone | Pending, properties: Document, mark: Mark
    ) -> Done | Gone:
        trial = self

        class Remembering:
            def poll(self, request: PollRequest) -> Done | Gone | Pending:
                return trial.call(trial.session.poll, request)

        return settle(
            Remembering(),  # type: ignore[arg-type]  # all that settle calls
            response,
            kind=kind,
            properties=properties,
            mark=mark,
            wait=self.harness.wait,
        )

    def read(self, identity: str) -> Observation:
        """Read an object that is there; waits while the cloud does not show it yet."""
        request = ReadRequest(kind=self.kind, identity=identity)
        return self.soon(lambda: self.call(self.session.read, request)).observation

    def find(self, properties: Document, mark: Mark) -> Observation:
        """Find an object that is there; waits while the cloud does not show it yet."""
        request = FindRequest(kind=self.kind, properties=properties, mark=mark)
        return self.soon(lambda: self.call(self.session.find, request)).observation

    def soon(self, attempt: Callable[[], R]) -> R:
        """Try until ``Schema.settle`` is over, while the answer is NotFound."""
        for _ in range(8):
            try:
                return attempt()
            except NotFound:
                self.harness.wait(self.schema.settle / 8)
        return attempt()

    def update(
        self, made: Made, properties: Document, prior: Observation, mark: Mark
    ) -> tuple[Observation, tuple[Change, ...]]:
        """Bring an object from ``prior`` to ``properties``, in place."""
        changes = self.plan(properties, made.properties, prior)
        request = UpdateRequest(
            kind=self.kind,
            identity=made.identity,
            properties=properties,
            prior={**prior.properties, **self._write_only(made.properties)},
            changes=changes,
            mark=mark,
            etag=prior.etag,
        )
        done = self.settle(self.call(self.session.update, request), properties, mark)
        if not isinstance(done, Done):
            raise Failure(f"The update of a {self.kind} ended in {done}. It must end in Done.")
        return done.observation, changes

    def _write_only(self, applied: Document) -> dict[str, Json]:
        hidden = {parts(path)[0] for path in self.schema.write_only if len(parts(path)) == 1}
        return {name: value for name, value in applied.items() if name in hidden}

    def delete(self, made: Made, etag: str = "") -> Done | Gone:
        mark = self.mark()
        request = DeleteRequest(
            kind=self.kind,
            identity=made.identity,
            properties=made.properties,
            token=mark.token,
            etag=etag,
        )
        return self.settle(self.call(self.session.delete, request), made.properties, mark)

    def pages(self, properties: Document) -> Iterator[Page]:
        """Every page of the listing that the object with these properties is in."""
        scope = {path: lookup(properties, path) for path in self.schema.scope}
        cursor, seen = "", {""}
        while True:
            request = ListRequest(kind=self.kind, scope=scope, cursor=cursor)
            page = self.call(self.session.list, request)
            yield page
            if not page.cursor:
                return
            if page.cursor in seen:
                raise Failure(f"Listing {self.kind} gave the same cursor twice: it never ends.")
            seen.add(page.cursor)
            cursor = page.cursor

    def listed(self, properties: Document) -> list[Observation]:
        return [item for page in self.pages(properties) for item in page.items]

    # ── The kernel's part ────────────────────────────────────────────────────────────────────

    def plan(
        self, declared: Document, applied: Document, observation: Observation
    ) -> tuple[Change, ...]:
        """The differences that the provider sees as such."""
        request = plan_request(self.schema, declared, applied, observation)
        return self.provider.plan(request).changes


def plan_request(
    schema: Schema, declared: Document, applied: Document, observation: Observation
) -> PlanRequest:
    """What the kernel asks a provider to judge. What an observation does not cover is taken to be as
    it was applied."""
    observed = dict(observation.properties)
    if observation.covers is not None:
        unseen = set(applied) - observation.covers
        observed.update({name: applied[name] for name in unseen})
    return PlanRequest(
        kind=schema.kind,
        declared=declared,
        applied=applied,
        observed=observed,
        proposal=differences(schema, declared, observed, applied),
    )


def writes(harness: Harness, response: object) -> list[str]:
    """The writing API actions of a response or an error."""
    calls = (
        response.calls if isinstance(response, Done | Gone | Pending | Page | ProviderError) else ()
    )
    return [action for action in calls if harness.is_write(action)]
