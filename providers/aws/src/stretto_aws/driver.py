"""The interpreter of bindings: one object of this class answers one call to a session.

A call sends at most one writing request. What a step needs beyond it is named in the handle as
stages (see ``stages``), and ``poll`` goes on from there; so the kernel journals between any two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from stretto_sdk.contract import (
    Busy,
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
    PollRequest,
    ProviderError,
    ReadRequest,
    Reason,
    Refused,
    UpdateRequest,
    Verb,
)
from stretto_sdk.json import Document, Json, parts

from stretto_aws import failures, scattered
from stretto_aws.bindings import paths
from stretto_aws.bindings.model import Binding, Call
from stretto_aws.going import Going, Progress
from stretto_aws.observing import Observer, Seen
from stretto_aws.scenes import Surroundings, identifying, identity_of, named, write_values
from stretto_aws.stages import Stage, Stages, of_create, of_delete, of_update
from stretto_aws.wire import Clients, Exchange


class Driver:
    """Drives one kind by its binding, for one call."""

    def __init__(
        self,
        binding: Binding,
        clients: Clients,
        around: Surroundings,
        taken: Callable[[Binding, str, Exchange], bool],
    ) -> None:
        self.binding = binding
        self.around = around
        self.exchange = Exchange(clients=clients, binding=binding)
        self.observer = Observer(binding, self.exchange, around)
        self._going = Going(self.observer)
        self._taken = taken
        """Whether a name may be taken already, as far as the session knows."""

    # ── The verbs ────────────────────────────────────────────────────────────────────────────

    def create(self, request: CreateRequest) -> Done | Pending:
        """Make the object. Raises Refused(CONFLICT) when another bears the name."""
        properties = named(self.binding, request.properties, request.mark, self.around)
        values = write_values(self.binding, self.around, properties, request.mark)
        if self.binding.create.silent and (there := self._there_already(values, request.mark)):
            return self._complete(there, properties, request.mark)
        try:
            reply = self._create(values)
        except ProviderError as error:
            if failures.named(self.binding.create.exists, error.code, error.message):
                there = self._exists(values, request.mark, error)
                return self._complete(there, properties, request.mark)
            if isinstance(error, NotFound):
                raise self._dangling(error) from error.__cause__
            raise
        facts, identity = self._facts(reply, values)
        scattered.must_be_somewhere(self.binding, properties)
        if not identity:
            raise Refused(
                f"{self.binding.create.call.action} answered without the identity of what it made.",
                calls=self._calls,
            )
        stages = of_create(self.binding, properties)
        self._going.state = self._state_said(reply)
        return self._finish(identity, facts, stages, properties, request.mark)

    def read(self, request: ReadRequest) -> Done:
        """Read one object. Raises NotFound."""
        found = self.observer.read(request.identity, request.wanted)
        return Done(observation=found, calls=self._calls)

    def find(self, request: FindRequest) -> Done:
        """Find what a lost create made. Raises NotFound, Refused(CONFLICT) for another's."""
        properties = named(self.binding, request.properties, request.mark, self.around)
        values = write_values(self.binding, self.around, properties, request.mark)
        identity = self._search(values, request.mark)
        self._must_be_ready(identity)
        found = self.observer.read(identity)
        self._must_be_ours(found, request.mark)
        return Done(observation=found, calls=self._calls)

    def update(self, request: UpdateRequest) -> Done | Pending:
        """Change what differs. Without changes, put our mark on (an adopted object has none)."""
        changed = {parts(change.path)[0] for change in request.changes if change.path}
        prior = self._prior(request, changed)
        stages = of_update(self.binding, sorted(changed), request.properties, prior)
        if not request.changes and self.binding.tags:
            stages = [{"do": "tag", "keys": [], "dropped": []}]
        progress = Progress(verb=Verb.UPDATE, identity=request.identity, stages=stages, facts={})
        self.exchange.identity = request.identity
        if stages and self._must_look(stages[0]):
            self.observer.look(request.identity)
        if stages and scattered.moves(self.binding, progress, request):
            return self._going.later(progress, request.properties)
        outcome = self._going.advance(progress, request.properties, request.mark)
        if isinstance(outcome, Done) and not progress.reread:
            whole = {**request.prior, **outcome.observation.properties}
            seen = Observation(
                identity=request.identity,
                properties={k: v for k, v in whole.items() if k not in self._removed(request)},
                covers=frozenset(whole),
                mark=outcome.observation.mark,
            )
            return Done(observation=seen, calls=self._calls)
        assert not isinstance(outcome, Gone)
        return outcome

    def delete(self, request: DeleteRequest) -> Gone | Pending:
        """Remove the object. What is not there is gone."""
        self.exchange.identity = request.identity
        seen: Mapping[str, Any] = {}
        if self.binding.delete.read:
            try:
                seen = self.observer.look(request.identity).item
            except NotFound:
                return Gone(calls=self._calls)
        plain = {k: v for k, v in seen.items() if isinstance(v, str | int) and k[0] != "_"}
        values = {
            **request.properties,
            **identifying(self.binding, request.identity),
            **seen,
            "_seen": plain,
        }
        progress = Progress(
            verb=Verb.DELETE,
            identity=request.identity,
            stages=of_delete(self.binding, values),
            facts={"_seen": plain, **{k: seen[k] for k in self.binding.covered if k in seen}},
        )
        outcome = self._going.advance(progress, request.properties, _NO_MARK)
        assert not isinstance(outcome, Done)
        return outcome

    def list(self, request: ListRequest) -> Page:
        """One page of all objects of the kind. Raises Refused where there is no listing."""
        listing = self.binding.list
        if listing is None:
            raise Refused(
                f"{self.binding.kind} cannot be listed: read its objects one by one.",
                reason=Reason.UNSUPPORTED,
            )
        scope = {}
        for pointer in listing.scope:
            try:
                scope[parts(pointer)[0]] = request.scope[pointer]
            except KeyError:
                raise Refused(
                    f"{self.binding.kind} is listed within {pointer}: give its value as scope."
                ) from None
        items, cursor = self.observer.page(scope, request.cursor)
        return Page(items=items, cursor=cursor, calls=self._calls)

    def poll(self, request: PollRequest) -> Done | Gone | Pending:
        """Go on with what a handle says is left."""
        progress = Progress.of(request.handle)
        self.exchange.identity = progress.identity
        properties = request.properties
        if progress.verb is Verb.CREATE:
            properties = named(self.binding, properties, request.mark, self.around)
        return self._going.advance(progress, properties, request.mark)

    # ── Creating ─────────────────────────────────────────────────────────────────────────────

    @property
    def _calls(self) -> tuple[str, ...]:
        return tuple(self.exchange.calls)

    def _finish(
        self,
        identity: str,
        facts: dict[str, Json],
        stages: Stages,
        properties: Document,
        mark: Mark,
    ) -> Done | Pending:
        """What is left to do with an object that is made."""
        progress = Progress(verb=Verb.CREATE, identity=identity, stages=stages, facts=facts)
        self.exchange.identity = identity
        outcome = self._going.advance(progress, properties, mark)
        assert not isinstance(outcome, Gone)
        return outcome

    def _complete(self, there: Observation, properties: Document, mark: Mark) -> Done | Pending:
        """An earlier send of this create made the object, perhaps not all of it."""
        stages = of_create(self.binding, properties, there.properties)
        return self._finish(there.identity, dict(there.properties), stages, properties, mark)

    def _create(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        create = self.binding.create
        if self.binding.scattered:
            return {}  # it is made by putting it in its places, one stage each
        if not create.token:
            return self.exchange.send(create.call, values)
        call = Call(
            service=create.call.service,
            operation=create.call.operation,
            method=create.call.method,
            action=create.call.action,
            params={**create.call.params, create.token: "_token"},
        )
        return self.exchange.send(call, values)

    def _facts(
        self, reply: Mapping[str, Any], values: Mapping[str, Any]
    ) -> tuple[dict[str, Json], str]:
        """What the create's reply tells, and the identity."""
        create = self.binding.create
        full = {**values, **reply, "_reply": reply}
        facts: dict[str, Json] = {k: v for k, v in create.defaults.items() if k not in values}
        if create.item and (item := self._at(create.item, reply)):
            seen: Seen = self.observer.see(item, self.binding.read.properties)
            facts |= seen.properties
        facts |= self.observer.translate(create.properties, full)
        if self.binding.tags:
            facts.pop(self.binding.tags.property, None)  # as declared, not as echoed with our mark
        identity = identity_of(self.binding, {**values, **facts})
        if identity:
            facts |= identifying(self.binding, identity)
        return facts, identity

    def _dangling(self, error: NotFound) -> Refused:
        """A create that finds something absent means what the declaration refers to."""
        return Refused(
            f"{error.message} A resource that {self.binding.kind} refers to does not exist: see "
            "whether it was deleted, and whether it is in the same region and account.",
            code=error.code,
            calls=error.calls,
        )

    def _state_said(self, reply: Mapping[str, Any]) -> str:
        """The state in the create's reply; empty when it says none."""
        create, states = self.binding.create, self.binding.states
        item = self._at(create.item, reply) if create.item else None
        if states is None or not item:
            return ""
        return str(paths.search(states.state, {**self.around.values(), **item}) or "")

    @staticmethod
    def _at(path: str, reply: Mapping[str, Any]) -> Any:
        found = paths.search(path, reply)
        return found[0] if isinstance(found, list) and found else found

    def _there_already(self, values: Mapping[str, Any], mark: Mark) -> Observation | None:
        """What bears the name already, for creates that would take it over without a word."""
        name = identity_of(self.binding, values)
        if self.binding.create.silent == "list" and not self._taken(
            self.binding, self._name(values), self.exchange
        ):
            return None
        try:
            found = self.observer.read(name or self._search(values, mark))
        except NotFound:
            return None
        if found.mark is None or not _same_owner(found.mark, mark):
            raise self._conflict(found.identity)
        return found

    def _name(self, values: Mapping[str, Any]) -> str:
        names = [*self.binding.names, *self.binding.identity]
        return next((str(values[name]) for name in names if name in values), "")

    def _exists(self, values: Mapping[str, Any], mark: Mark, error: ProviderError) -> Observation:
        """Another bears the name, or an earlier send of this very create has made it."""
        try:
            found = self.observer.read(self._search(values, mark))
        except NotFound:
            raise self._conflict("", error.code) from None
        if found.mark is None or not _same_owner(found.mark, mark):
            raise self._conflict(found.identity, error.code)
        return found

    def _conflict(self, identity: str, code: str = "") -> Refused:
        named_ = f" {identity}" if identity else ""
        return Refused(
            f"{self.binding.kind}{named_} exists already and is not this resource's. Choose "
            "another name, or adopt it if it should become this resource.",
            reason=Reason.CONFLICT,
            code=code,
            calls=self._calls,
            identity=identity,
        )

    # ── Finding ──────────────────────────────────────────────────────────────────────────────

    def _search(self, values: Mapping[str, Any], mark: Mark) -> str:
        """The identity of what a create with these values makes. Raises NotFound."""
        search = self.binding.find
        if search is None:
            identity = identity_of(self.binding, values)
            if not identity:
                raise NotFound(
                    f"{self.binding.kind} cannot be looked up: its "
                    f"{', '.join(self.binding.identity)} is not known.",
                    calls=self._calls,
                )
            return identity
        for seen in self.observer.find(values):
            if search.sure or self._is_meant(seen, search.match, values, mark):
                return seen.identity
        raise NotFound(f"No {self.binding.kind} was made by this create.", calls=self._calls)

    def _is_meant(
        self, seen: Seen, match: tuple[str, ...], values: Mapping[str, Any], mark: Mark
    ) -> bool:
        if not match:
            return seen.mark is not None and seen.mark.token == mark.token
        return all(_alike(seen.properties.get(name), values.get(name)) for name in match)

    def _must_be_ready(self, identity: str) -> None:
        """What the cloud is still making has no outcome yet. Raises Busy, NotFound."""
        states = self.binding.states
        if states is None or not self.binding.waits:
            return
        state = self.observer.look(identity).state
        if state not in states.ready | states.failed:
            raise Busy(
                f"{self.binding.kind} {identity} is still {state or 'being made'}.",
                after=states.every,
                code=state,
                calls=self._calls,
                identity=identity,
            )

    def _must_be_ours(self, found: Observation, mark: Mark) -> None:
        if found.mark is not None and not _same_owner(found.mark, mark):
            raise self._conflict(found.identity)

    # ── Updating ─────────────────────────────────────────────────────────────────────────────

    def _must_look(self, stage: Stage) -> bool:
        """Whether the first write would not say that the object is gone: EC2 tags anything."""
        own = self.binding.tags
        tags = stage["do"] in ("tag", "untag") and own is not None and own.style == "spec"
        return self.binding.looks or tags or stage["do"] == "remove"

    def _prior(self, request: UpdateRequest, changed: Iterable[str]) -> Document:
        """The prior state, with the lists that must be known to tell what to remove."""
        lists = {c.property for c in self.binding.collections}
        if self.binding.tags:
            lists.add(self.binding.tags.property)
        unknown = frozenset(name for name in changed if name in lists and name not in request.prior)
        if not unknown:
            return request.prior
        seen = self.observer.read(request.identity, unknown)
        return {**request.prior, **{k: seen.properties[k] for k in unknown if k in seen.properties}}

    @staticmethod
    def _removed(request: UpdateRequest) -> frozenset[str]:
        names = {parts(change.path)[0] for change in request.changes if change.path}
        return frozenset(name for name in names if name not in request.properties)


_NO_MARK = Mark(process="", address="", token="")


def _same_owner(left: Mark, right: Mark) -> bool:
    return (left.process, left.address) == (right.process, right.address)


def _alike(said: Any, wanted: Any) -> bool:
    """Whether a natural key's part is the same, numbers and their texts alike."""
    if said in (None, "") and wanted in (None, ""):
        return True
    return str(said) == str(wanted)
