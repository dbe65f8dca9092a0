"""Every check of the conformance kit is killed by a mutant: a toy provider that breaks one promise.

A check that no mutant breaks could be one that cannot fail.
"""

from __future__ import annotations

import dataclasses
import logging
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from stretto_sdk.contract import (
    Busy,
    Capability,
    Change,
    ConnectRequest,
    CreateRequest,
    DeleteRequest,
    Done,
    FindRequest,
    Gone,
    Indeterminate,
    Kind,
    Limit,
    ListRequest,
    NotFound,
    Observation,
    Offer,
    Page,
    Pending,
    PlanRequest,
    PlanResponse,
    PollRequest,
    Problem,
    ReadRequest,
    Recovery,
    Refused,
    Schema,
    Session,
    Support,
    Traffic,
    UpdateRequest,
    ValidateRequest,
    ValidateResponse,
)
from stretto_sdk.testing.conformance import CHECKS, WHOLE, Case, Verdict, run
from stretto_sdk.testing.toy import ToyProvider, ToySession
from stretto_sdk.testing.toy.cases import CASES, ToyHarness


@dataclass(frozen=True)
class Mutant:
    """A provider that breaks one promise, the check that must notice, and what it must say."""

    name: str
    check: str
    says: str
    provider: type[ToyProvider] = ToyProvider
    cases: tuple[Case, ...] = CASES


MUTANTS: list[Mutant] = []


def provider(check: str, says: str) -> Callable[[type[ToyProvider]], type[ToyProvider]]:
    """Register a mutant of the pure half."""

    def register(mutant: type[ToyProvider]) -> type[ToyProvider]:
        MUTANTS.append(Mutant(mutant.__name__, check, says, mutant))
        return mutant

    return register


def session(check: str, says: str) -> Callable[[type[ToySession]], type[ToySession]]:
    """Register a mutant of the connected half."""

    def register(mutant: type[ToySession]) -> type[ToySession]:
        class Provider(ToyProvider):
            def connect(self, request: ConnectRequest, /) -> Session:
                made = super().connect(request)
                assert isinstance(made, ToySession)
                return mutant(made.cloud, made.placement)

        MUTANTS.append(Mutant(mutant.__name__, check, says, Provider))
        return mutant

    return register


def schema(check: str, says: str, of: str, /, **wrong: Any) -> None:
    """Register a provider with one wrong field in one kind's schema."""

    class Provider(ToyProvider):
        def schema(self, name: str, /) -> Schema:
            right = super().schema(name)
            return dataclasses.replace(right, **wrong) if name == of else right

    label = f"{'_'.join(wrong)}_of_{of.rpartition('::')[2]}"
    MUTANTS.append(Mutant(label, check, says, Provider))


def with_case(name: str, says: str, *cases: Case, without: str = "") -> None:
    """Register a set of cases that does not fit."""
    kept = tuple(c for c in CASES if c.kind not in {without, *(case.kind for case in cases)})
    MUTANTS.append(Mutant(name, "cases fit", says, ToyProvider, (*kept, *cases)))


def altered(done: Done, **properties: Any) -> Done:
    """The response with other properties in its observation."""
    seen = done.observation
    merged = {**seen.properties, **properties}
    return dataclasses.replace(done, observation=dataclasses.replace(seen, properties=merged))


def lacking(done: Done, *names: str) -> Done:
    seen = done.observation
    kept = {k: v for k, v in seen.properties.items() if k not in names}
    return dataclasses.replace(done, observation=dataclasses.replace(seen, properties=kept))


# ── Schemas ──────────────────────────────────────────────────────────────────────────────────

NET, BUCKET, DB = "Toy::Net::Network", "Toy::Store::Bucket", "Toy::Data::Database"
COMPLETE = "schema is complete"

schema(COMPLETE, "doc is empty", NET, doc="")
schema(COMPLETE, "version is empty", NET, version="")
schema(COMPLETE, "identifier is empty", NET, identifier=())
schema(COMPLETE, "not an https address", NET, url="toy.html")
schema(COMPLETE, "recovery_note", NET, recovery=Recovery.NONE)
schema(COMPLETE, "computes the whole identifier", DB, recovery=Recovery.NAME)
schema(COMPLETE, "create_only has /Nope", NET, create_only=frozenset({"/Nope"}))
schema(COMPLETE, "read_only has /Lifecycle/Nope", BUCKET, read_only=frozenset({"/Lifecycle/Nope"}))
schema(COMPLETE, "references has /SubnetIds/*/Id", DB, references={"/SubnetIds/*/Id": ("x",)})
schema(COMPLETE, "required names Nope", NET, required=frozenset({"Cidr", "Nope"}))
schema(COMPLETE, "Cidr is required, and not covered", NET, covered=frozenset({"Labels"}))
schema(COMPLETE, "covered names Nope", NET, covered=frozenset({"Cidr", "Nope"}))
schema(COMPLETE, "not negative", NET, settle=-1.0)


def _body(shape: Mapping[str, Any]) -> Mapping[str, Any]:
    right = ToyProvider().schema(NET).body
    known: Any = right["properties"]
    return {**right, "properties": {**known, "Labels": shape}}


schema("body compiles", "which is not there", NET, body=_body({"$ref": "#/definitions/No"}))
schema("body compiles", "has the type text", NET, body=_body({"type": "text"}))
schema("body compiles", "a pattern", NET, body=_body({"type": "string", "pattern": "(["}))


# ── Validate and plan ────────────────────────────────────────────────────────────────────────


@provider("valid is accepted", "validate refuses the case")
class TakesNoReferences(ToyProvider):
    def validate(self, request: ValidateRequest, /) -> ValidateResponse:
        value = request.properties.get("NetworkId", "")
        wrong = Problem(path="/NetworkId", message="This takes a string.")
        return ValidateResponse(problems=() if isinstance(value, str) else (wrong,))


@provider("invalid is refused", "It must say what is wrong")
class TakesAnything(ToyProvider):
    def validate(self, request: ValidateRequest, /) -> ValidateResponse:
        return ValidateResponse()


@provider("invalid is refused", "with an unknown property")
class TakesUnknownProperties(ToyProvider):
    def validate(self, request: ValidateRequest, /) -> ValidateResponse:
        known = {k: v for k, v in request.properties.items() if k != "NoSuchProperty"}
        return super().validate(dataclasses.replace(request, properties=known))


@provider("invalid is refused", "does not say why")
class SaysNoWord(ToyProvider):
    def validate(self, request: ValidateRequest, /) -> ValidateResponse:
        found = super().validate(request).problems
        return ValidateResponse(problems=tuple(Problem(path=p.path, message="") for p in found))


@provider("pure methods are pure", "changed what it was given")
class ChangesItsInput(ToyProvider):
    def plan(self, request: PlanRequest, /) -> PlanResponse:
        request.declared.pop("Labels", None)  # type: ignore[attr-defined]  # that is the crime
        return super().plan(request)


@provider("pure methods are pure", "answered differently")
class ChangesItsMind(ToyProvider):
    asked = 0

    def plan(self, request: PlanRequest, /) -> PlanResponse:
        self.asked += 1
        return PlanResponse(changes=request.proposal[: self.asked % 2])


@provider("pure methods are pure", "opened a connection")
class AsksTheCloud(ToyProvider):
    def plan(self, request: PlanRequest, /) -> PlanResponse:
        with socket.socket() as wire:
            wire.connect(("127.0.0.1", 9))
        return super().plan(request)


@provider("pure methods are pure", "invented changes")
class Invents(ToyProvider):
    def plan(self, request: PlanRequest, /) -> PlanResponse:
        extra = Change(path="/Invented", before=1, after=2)
        return PlanResponse(changes=(*super().plan(request).changes, extra))


@provider("replacement says why", "does not replace")
class ReplacesNothing(ToyProvider):
    def plan(self, request: PlanRequest, /) -> PlanResponse:
        changes = super().plan(request).changes
        return PlanResponse(changes=tuple(dataclasses.replace(c, replace="") for c in changes))


@provider("equal spellings are equal", "another spelling")
class KnowsNoSpelling(ToyProvider):
    def plan(self, request: PlanRequest, /) -> PlanResponse:
        return PlanResponse(changes=request.proposal)


# ── Life ─────────────────────────────────────────────────────────────────────────────────────


@session("create keeps its word", "is not as declared at /Labels")
class ForgetsLabels(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        kept = {k: v for k, v in request.properties.items() if k != "Labels"}
        return super().create(dataclasses.replace(request, properties=kept))


@session("create keeps its word", "its identifier")
class NamesItOtherwise(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        done = super().create(request)
        if isinstance(done, Pending):
            return done
        seen = dataclasses.replace(done.observation, identity="toy/" + done.observation.identity)
        return dataclasses.replace(done, observation=seen)


@session("create keeps its word", "another mark")
class MarksOtherwise(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        other = dataclasses.replace(request.mark, address="other")
        return super().create(dataclasses.replace(request, mark=other))


@session("read agrees", "another identity, etag or mark")
class ReadsNoEtag(ToySession):
    def read(self, request: ReadRequest, /) -> Done:
        done = super().read(request)
        return dataclasses.replace(done, observation=dataclasses.replace(done.observation, etag=""))


@session("read agrees", "gives other Arn")
class ReadsLess(ToySession):
    def read(self, request: ReadRequest, /) -> Done:
        return lacking(super().read(request), "Arn")


@session("nothing differs after apply", "By the listing")
class ListsLess(ToySession):
    def list(self, request: ListRequest, /) -> Page:
        page = super().list(request)
        items = [
            lacking(Done(observation=item), "Labels", "Size").observation for item in page.items
        ]
        return dataclasses.replace(page, items=tuple(items))


@session("nothing differs after apply", "do not say what they cover")
class CoversNothing(ToySession):
    def list(self, request: ListRequest, /) -> Page:
        page = super().list(request)
        items = tuple(dataclasses.replace(item, covers=None) for item in page.items)
        return dataclasses.replace(page, items=items)


@session("nothing differs after apply", "not in its own listing")
class ListsNothing(ToySession):
    def list(self, request: ListRequest, /) -> Page:
        return Page(items=())


@session("update is in place", "still differs")
class UpdatesNothing(ToySession):
    def update(self, request: UpdateRequest, /) -> Done | Pending:
        return self.read(ReadRequest(kind=request.kind, identity=request.identity))


@session("update is in place", "no longer declared, and still set")
class UnsetsNothing(ToySession):
    def update(self, request: UpdateRequest, /) -> Done | Pending:
        kept = tuple(c for c in request.changes if c.path[1:] in request.properties)
        return super().update(dataclasses.replace(request, changes=kept))


@session("update is in place", "another identity")
class MakesAnotherToUpdate(ToySession):
    def update(self, request: UpdateRequest, /) -> Done | Pending:
        return self.create(
            CreateRequest(kind=request.kind, properties=request.properties, mark=request.mark)
        )


class Remembering(ToySession):
    """Answers reads from memory."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.memory: dict[str, Done] = {}

    def read(self, request: ReadRequest, /) -> Done:
        if request.identity not in self.memory:
            self.memory[request.identity] = super().read(request)
        return self.memory[request.identity]


session("drift is seen", "a read shows no difference")(Remembering)


@session("drift is seen", "its etag is the same")
class SameEtag(ToySession):
    def read(self, request: ReadRequest, /) -> Done:
        done = super().read(request)
        seen = dataclasses.replace(done.observation, etag="v1")
        return dataclasses.replace(done, observation=seen)


@session("deleting twice is harmless", "it must say Gone")
class MindsAbsence(ToySession):
    def delete(self, request: DeleteRequest, /) -> Gone | Pending:
        try:
            return super().delete(request)
        except NotFound as error:
            raise Refused(error.message, code=error.code) from error


@session("deleting twice is harmless", "KeyError")
class RaisesItsOwn(ToySession):
    def delete(self, request: DeleteRequest, /) -> Gone | Pending:
        try:
            return super().delete(request)
        except NotFound as error:
            raise KeyError(request.identity) from error


@session("absent is not found", "read of a")
class RaisesKeyErrorForAbsent(ToySession):
    def read(self, request: ReadRequest, /) -> Done:
        try:
            return super().read(request)
        except NotFound as error:
            if not self.cloud.live(self.where, request.kind):
                raise KeyError(request.identity) from error
            raise


@session("absent is not found", "update of a")
class UpdatesTheAbsent(ToySession):
    def update(self, request: UpdateRequest, /) -> Done | Pending:
        try:
            return super().update(request)
        except NotFound:
            seen = Observation(identity=request.identity, properties=request.properties)
            return Done(observation=seen)


@session("absent is not found", "find of a")
class FindsTheAbsent(ToySession):
    def find(self, request: FindRequest, /) -> Done:
        try:
            return super().find(request)
        except NotFound as error:
            raise Busy("It may come.") from error


@session("every page is read", "lack")
class StopsAfterOnePage(ToySession):
    def list(self, request: ListRequest, /) -> Page:
        return dataclasses.replace(super().list(request), cursor="")


@session("every page is read", "in one page")
class ReadsAllPagesItself(ToySession):
    def list(self, request: ListRequest, /) -> Page:
        page = super().list(request)
        if not page.cursor:
            return page
        rest = self.list(dataclasses.replace(request, cursor=page.cursor))
        return Page(items=page.items + rest.items, calls=page.calls + rest.calls)


@session("every page is read", "twice")
class RepeatsThePageBefore(ToySession):
    def list(self, request: ListRequest, /) -> Page:
        page = super().list(request)
        if request.cursor:
            first = super().list(dataclasses.replace(request, cursor=""))
            page = dataclasses.replace(page, items=first.items + page.items)
        return page


@session("every page is read", "the same cursor twice")
class NeverEnds(ToySession):
    def list(self, request: ListRequest, /) -> Page:
        return dataclasses.replace(super().list(request), cursor=request.cursor or "after-0")


@session("one write a call", "Return Pending(after=0)")
class WritesTwiceInOneCall(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        first = super().create(request)
        if isinstance(first, Pending) and first.after == 0:
            poll = PollRequest(
                kind=request.kind,
                handle=first.handle,
                properties=request.properties,
                mark=request.mark,
            )
            done = self.poll(poll)
            assert isinstance(done, Done)
            return dataclasses.replace(done, calls=first.calls + done.calls)
        return first


@session("one write a call", "The cloud received")
class HidesItsReads(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        self.cloud.list(self.where, "Toy::Net::Network")
        return super().create(request)


@session("one write a call", "names no writing request")
class TellsNoCalls(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        return dataclasses.replace(super().create(request), calls=())

    def update(self, request: UpdateRequest, /) -> Done | Pending:
        return dataclasses.replace(super().update(request), calls=())

    def poll(self, request: PollRequest, /) -> Done | Gone | Pending:
        return dataclasses.replace(super().poll(request), calls=())

    def delete(self, request: DeleteRequest, /) -> Gone | Pending:
        return dataclasses.replace(super().delete(request), calls=())


class InMemory(ToySession):
    """Keeps in memory what belongs into the handle."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.handles: list[Any] = []

    def create(self, request: CreateRequest, /) -> Done | Pending:
        response = super().create(request)
        if isinstance(response, Pending):
            self.handles.append(response.handle)
            return dataclasses.replace(response, handle=len(self.handles) - 1)
        return response

    def poll(self, request: PollRequest, /) -> Done | Gone | Pending:
        handle = request.handle
        if isinstance(handle, int):
            if handle >= len(self.handles):
                raise Refused("No such operation.", code="NoSuchOperation")
            handle = self.handles[handle]
        return super().poll(dataclasses.replace(request, handle=handle))


session("a handle survives a restart", "cannot go on")(InMemory)


@session("a handle survives a restart", "not plain JSON")
class HandsOutObjects(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        response = super().create(request)
        if isinstance(response, Pending):
            handle: Any = {**response.handle, "session": self}  # type: ignore[dict-item]  # the crime
            return dataclasses.replace(response, handle=handle)
        return response


@session("a handle survives a restart", "did not name its identity")
class NamesNoIdentity(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        response = super().create(request)
        return (
            dataclasses.replace(response, identity="")
            if isinstance(response, Pending)
            else response
        )

    def poll(self, request: PollRequest, /) -> Done | Gone | Pending:
        response = super().poll(request)
        return (
            dataclasses.replace(response, identity="")
            if isinstance(response, Pending)
            else response
        )


@session("an unknown field is kept", "the observation lacks it")
class DropsWhatItDoesNotKnow(ToySession):
    def read(self, request: ReadRequest, /) -> Done:
        return lacking(super().read(request), "ServerRevision")


# ── Faults ───────────────────────────────────────────────────────────────────────────────────


@session("the same token makes one object", "a second")
class SendsNoToken(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        new = dataclasses.replace(request.mark, token=f"t{len(self.cloud.effects)}")
        return super().create(dataclasses.replace(request, mark=new))


@session("a lost create is found again", "is not found within Schema.settle")
class ForgetsTags(ToySession):
    @staticmethod
    def _tags(mark: object) -> dict[str, str]:
        return {}


@session("a lost create is found again", "raise Indeterminate")
class CallsALostReplyNothing(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Indeterminate as error:
            raise Refused(error.message, code=error.code) from error


@session("a lost create is found again", "a write was retried")
class RetriesALostWrite(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Indeterminate:
            return super().create(request)


@session("a lost create is found again", "still differs")
class LeavesItHalfMade(ToySession):
    def update(self, request: UpdateRequest, /) -> Done | Pending:
        return self.read(ReadRequest(kind=request.kind, identity=request.identity))


schema("a lost create is found again", "is not found", NET, settle=0.5)


@session("throttling does nothing", "made an object all the same")
class ThrottlesAfterTheEffect(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Busy:
            super().create(request)
            raise


@session("throttling does nothing", "went through")
class RetriesWhenThrottled(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Busy:
            return super().create(request)


@session("throttling does nothing", "must raise Busy")
class RefusesWhenThrottled(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Busy as error:
            raise Refused(error.message, code=error.code) from error


@session("throttling does nothing", "must say throttled=True")
class ForgetsToSayThrottled(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Busy as error:
            raise Busy(error.message, code=error.code, calls=error.calls) from error


@session("throttling does nothing", "A throttled read")
class RetriesReads(ToySession):
    def read(self, request: ReadRequest, /) -> Done:
        try:
            return super().read(request)
        except Busy:
            return super().read(request)


@session("a refusal is final", "not Refused")
class RetriesWhatIsRefused(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Refused as error:
            raise Busy(error.message) from error


@session("a refusal is final", "without a sentence or a code")
class RefusesWithoutACode(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Refused as error:
            raise Refused(error.message, reason=error.reason) from error


@session("secrets are not told", "The text of")
class ShowsTheBody(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Refused as error:
            body = getattr(error.__cause__, "body", "")
            raise Refused(f"{error.message} {body}", code=error.code) from error


@session("secrets are not told", "The traceback of")
class ChainsTheBody(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        try:
            return super().create(request)
        except Refused as error:
            cause = ValueError(getattr(error.__cause__, "body", ""))
            raise Refused(error.message, code=error.code) from cause


@session("secrets are not told", "The handle of")
class KeepsThePasswordInTheHandle(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        response = super().create(request)
        if isinstance(response, Pending) and isinstance(response.handle, Mapping):
            handle = {**response.handle, "password": request.properties.get("Password")}
            return dataclasses.replace(response, handle=handle)
        return response


@session("secrets are not told", "write-only")
class ObservesThePassword(ToySession):
    def update(self, request: UpdateRequest, /) -> Done | Pending:
        self.last = request.properties.get("Password")
        return super().update(request)

    def poll(self, request: PollRequest, /) -> Done | Gone | Pending:
        done = super().poll(request)
        password = request.properties.get("Password")
        return altered(done, Password=password) if isinstance(done, Done) and password else done


@session("secrets are not told", "A log line")
class LogsTheRequest(ToySession):
    def create(self, request: CreateRequest, /) -> Done | Pending:
        logging.getLogger("toy").info("creating %s", dict(request.properties))
        return super().create(request)


# ── The provider as a whole ──────────────────────────────────────────────────────────────────


@provider("the offer can be negotiated", "pip install --upgrade")
class SpeaksAnotherContract(ToyProvider):
    def offer(self) -> Offer:
        return dataclasses.replace(super().offer(), contracts=((99, 0),))


@provider("the offer can be negotiated", "says nothing of version")
class HasNoVersion(ToyProvider):
    def offer(self) -> Offer:
        return dataclasses.replace(super().offer(), version="")


@provider("the offer is true", "must say the same")
class PromisesAnEmulator(ToyProvider):
    def offer(self) -> Offer:
        powers = {**super().offer().capabilities, Capability.EMULATOR: Support.ALL}
        return dataclasses.replace(super().offer(), capabilities=powers)


@provider("the offer is true", "make it some")
class PromisesEveryListing(ToyProvider):
    def offer(self) -> Offer:
        powers = {**super().offer().capabilities, Capability.LIST: Support.ALL}
        return dataclasses.replace(super().offer(), capabilities=powers)


@provider("the catalogue is sound", "name twice")
class ListsAKindTwice(ToyProvider):
    def kinds(self) -> list[Kind]:
        return [*super().kinds(), super().kinds()[0]]


@provider("the catalogue is sound", "python twice")
class TwoKindsOfOneName(ToyProvider):
    def kinds(self) -> list[Kind]:
        first, second, *rest = super().kinds()
        return [first, dataclasses.replace(second, python=first.python), *rest]


@provider("the catalogue is sound", "raise KeyError")
class KnowsEveryKind(ToyProvider):
    def schema(self, kind: str, /) -> Schema:
        try:
            return super().schema(kind)
        except KeyError:
            return super().schema(NET)


schema("the catalogue is sound", "another kind's", NET, kind="Toy::Net::Other")


@provider("limits are rates", "lets nothing through")
class LetsNothingThrough(ToyProvider):
    def limits(self) -> list[Limit]:
        return [Limit(service="net", traffic=Traffic.READ, rate=0.0, burst=1.0)]


@provider("limits are rates", "no kind draws on it")
class LimitsAStranger(ToyProvider):
    def limits(self) -> list[Limit]:
        return [Limit(service="nett", traffic=Traffic.READ, rate=1.0, burst=1.0)]


@provider("limits are rates", "two limits")
class LimitsTwice(ToyProvider):
    def limits(self) -> list[Limit]:
        return [*super().limits(), *super().limits()]


with_case("a_driven_kind_without_a_case", f"{NET} is driven, and has no Case", without=NET)
with_case("a_case_of_no_kind", "not in the catalogue", Case(kind="Toy::No", properties={}))
with_case("a_case_of_a_fax", "is not driven", Case(kind="Toy::Old::Fax", properties={}))
with_case(
    "a_skip_of_nothing",
    "there is no such check",
    Case(kind=NET, properties={}, skip={"read agreed": "because"}),
)
with_case(
    "a_skip_without_a_reason",
    "without a reason",
    Case(kind=NET, properties={}, skip={"read agrees": ""}),
)
with_case("a_need_without_a_case", "has no Case", Case(kind=NET, properties={}, needs={"x": "No"}))
with_case(
    "a_reference_to_nothing",
    "not among its needs",
    Case(kind=NET, properties={"Cidr": {"$ref": ["x", ""]}}),
)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_mutant_is_killed_by_its_check(mutant: Mutant) -> None:
    made = mutant.provider()
    results = run(made, mutant.cases, ToyHarness(made), checks=[mutant.check])
    broken = [result.reason for result in results if result.verdict is Verdict.BROKEN]
    assert broken, f"{mutant.check!r} does not notice the mutant {mutant.name}"
    assert any(mutant.says in reason for reason in broken), broken


def test_every_check_has_a_mutant() -> None:
    checks = {*CHECKS, *WHOLE, "cases fit"}
    assert checks - {mutant.check for mutant in MUTANTS} == set()


def test_every_mutant_has_a_name_of_its_own() -> None:
    names = [(mutant.name, mutant.says) for mutant in MUTANTS]
    assert len(names) == len(set(names))


def test_every_check_says_what_it_promises() -> None:
    assert all(check.sentence for check in CHECKS.values())
    assert all(check.sentence for check in WHOLE.values())
