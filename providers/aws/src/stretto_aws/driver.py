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

from stretto_aws import tags as tagging
from stretto_aws.bindings import paths
from stretto_aws.bindings.model import Binding, Call, Collection, Facet
from stretto_aws.observing import Observer, Seen
from stretto_aws.scenes import Surroundings, derive, identifying, identity_of, named
from stretto_aws.stages import Stage, of_collection, of_create, of_delete, of_update
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
        self._taken = taken
        """Whether a name may be taken already, as far as the session knows."""

    # ── The verbs ────────────────────────────────────────────────────────────────────────────

    def create(self, request: CreateRequest) -> Done | Pending:
        """Make the object. Raises Refused(CONFLICT) when another bears the name."""
        properties = named(self.binding, request.properties, request.mark, self.around)
        values = self._values(properties, request.mark)
        if self.binding.create.silent and (there := self._there_already(values, request.mark)):
            return Done(observation=there, calls=self._calls)
        try:
            reply = self._create(values)
        except ProviderError as error:
            if error.code in self.binding.create.exists:
                return self._exists(values, request.mark, error)
            raise
        facts, identity = self._facts(reply, values)
        if not identity:
            raise Refused(
                f"{self.binding.create.call.action} answered without the identity of what it made.",
                calls=self._calls,
            )
        progress = _Progress(
            verb=Verb.CREATE,
            identity=identity,
            stages=of_create(self.binding, properties),
            facts=facts,
        )
        self.exchange.identity = identity
        progress.state = self._state_said(reply)
        outcome = self._advance(progress, properties, request.mark)
        assert not isinstance(outcome, Gone)
        return outcome

    def read(self, request: ReadRequest) -> Done:
        """Read one object. Raises NotFound."""
        found = self.observer.read(request.identity, request.wanted)
        return Done(observation=found, calls=self._calls)

    def find(self, request: FindRequest) -> Done:
        """Find what a lost create made. Raises NotFound, Refused(CONFLICT) for another's."""
        properties = named(self.binding, request.properties, request.mark, self.around)
        values = self._values(properties, request.mark)
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
        progress = _Progress(verb=Verb.UPDATE, identity=request.identity, stages=stages, facts={})
        self.exchange.identity = request.identity
        outcome = self._advance(progress, request.properties, request.mark)
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
        progress = _Progress(
            verb=Verb.DELETE,
            identity=request.identity,
            stages=of_delete(self.binding, values),
            facts={"_seen": plain, **{k: seen[k] for k in self.binding.covered if k in seen}},
        )
        outcome = self._advance(progress, request.properties, _NO_MARK)
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
        progress = _Progress.of(request.handle)
        self.exchange.identity = progress.identity
        properties = request.properties
        if progress.verb is Verb.CREATE:
            properties = named(self.binding, properties, request.mark, self.around)
        return self._advance(progress, properties, request.mark)

    # ── Creating ─────────────────────────────────────────────────────────────────────────────

    @property
    def _calls(self) -> tuple[str, ...]:
        return tuple(self.exchange.calls)

    def _values(self, properties: Document, mark: Mark) -> dict[str, Any]:
        """What the expressions of a write may speak of."""
        values: dict[str, Any] = {**properties, **self.around.values()}
        values["_token"] = mark.token
        own = self.binding.tags
        if own:
            wanted = tagging.declared(properties.get(own.property) if own.property else None)
            values["_tags"] = tagging.at_create(own, {**wanted, **tagging.stamp(mark)})
            values["_tag_list"] = tagging.spell(own, {**wanted, **tagging.stamp(mark)})
        return values

    def _create(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        create = self.binding.create
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
        facts: dict[str, Json] = dict(create.defaults)
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

    def _exists(self, values: Mapping[str, Any], mark: Mark, error: ProviderError) -> Done:
        """Another bears the name, or an earlier send of this very create has made it."""
        try:
            found = self.observer.read(self._search(values, mark))
        except NotFound:
            raise self._conflict("", error.code) from None
        if found.mark is None or not _same_owner(found.mark, mark):
            raise self._conflict(found.identity, error.code)
        return Done(observation=found, calls=self._calls)

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
            if self._is_meant(seen, search.match, values, mark):
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

    # ── Going on ─────────────────────────────────────────────────────────────────────────────

    def _advance(
        self, progress: _Progress, properties: Document, mark: Mark
    ) -> Done | Gone | Pending:
        """Do stages until one would be a second write, or must wait for the cloud."""
        values = {
            **progress.facts,
            **self._values(properties, mark),
            **identifying(self.binding, progress.identity),
            "_identity": progress.identity,
        }
        while progress.stages:
            stage = progress.stages[0]
            if stage["do"] in ("ready", "gone"):
                if (state := self._waiting(stage, progress)) is not None:
                    return self._pending(progress, after=self._every, note=state)
            elif stage["do"] == "empty":
                self._empty(stage, progress, values)
                continue
            elif stage["do"] == "reread":
                progress.reread = self.observer.read(progress.identity)
            elif self.exchange.wrote:
                return self._pending(progress, after=0.0)
            else:
                self._perform(stage, values, properties, mark)
            progress.stages = progress.stages[1:]
        if progress.verb is Verb.DELETE:
            return Gone(calls=self._calls)
        return Done(observation=self._observation(progress, properties, mark), calls=self._calls)

    @property
    def _every(self) -> float:
        return self.binding.states.every if self.binding.states else 5.0

    def _pending(self, progress: _Progress, *, after: float, note: str = "") -> Pending:
        left = len(progress.stages)
        return Pending(
            handle=progress.handle(self.binding),
            after=after,
            identity=progress.identity,
            note=note or f"{left} to go",
            calls=self._calls,
        )

    def _waiting(self, stage: Stage, progress: _Progress) -> str | None:
        """The state that the object is in while the cloud is at work; None when that is over."""
        states = self.binding.states
        assert states is not None
        if self.exchange.wrote:  # the write's own reply says how far it is; asking costs a request
            done = stage["do"] == "ready" and progress.state in states.ready
            return None if done else (progress.state or "at work")
        try:
            seen = self.observer.look(progress.identity)
        except NotFound:
            if stage["do"] == "gone":
                return None
            if progress.verb is Verb.CREATE:
                return "not visible yet"
            raise
        if stage["do"] == "gone":
            return seen.state or "deleting"
        if seen.state in states.failed:
            raise Refused(
                f"{self.binding.kind} {progress.identity} went into the state {seen.state!r}: see "
                "why in the AWS console or CloudTrail, then delete it.",
                code=seen.state, identity=progress.identity, calls=self._calls,
            )  # fmt: skip
        if seen.state not in states.ready:
            return seen.state or "unknown"
        progress.facts |= {k: v for k, v in seen.properties.items() if k not in self._tag_names}
        return None

    @property
    def _tag_names(self) -> tuple[str, ...]:
        return (self.binding.tags.property,) if self.binding.tags else ()

    def _empty(self, stage: Stage, progress: _Progress, values: Mapping[str, Any]) -> None:
        """Replace the stage by one for each item that the cloud says there is."""
        collection = self._collection(stage["from"])
        try:
            items = self.observer.members(collection, values, keys_only=True)
        except NotFound:
            items = []
        progress.stages = [*of_collection(collection, items, []), *progress.stages[1:]]

    def _perform(
        self, stage: Stage, values: dict[str, Any], properties: Document, mark: Mark
    ) -> None:
        """Send the one write of a stage; errors that mean it is done already are none."""
        call, scene = self._request(stage, values, properties, mark)
        try:
            self.exchange.send(call, scene)
        except ProviderError as error:
            fine = error.code in call.fine or (
                isinstance(error, NotFound)
                and stage["do"] in ("delete", "remove", "unset", "before")
            )
            if not fine:
                raise

    def _request(
        self, stage: Stage, values: dict[str, Any], properties: Document, mark: Mark
    ) -> tuple[Call, Mapping[str, Any]]:
        """The call of a stage, and what its expressions may speak of."""
        match stage["do"]:
            case "set" | "unset":
                return self._facet_request(stage, values, properties)
            case "add" | "change":
                collection = self._collection(stage["to"])
                declared = properties[collection.property]
                assert isinstance(declared, list | tuple)
                items = [declared[index] for index in stage["at"]]
                call = (stage["do"] == "change" and collection.change) or collection.add
                assert call
                return call, {**values, "_items": items, "_item": items[0]}
            case "remove":
                keys = stage["keys"]
                call = self._collection(stage["from"]).remove
                return call, {**values, "_keys": keys, "_key": keys[0]}
            case "tag" | "untag":
                return self._tag_request(stage, values, properties, mark)
            case "before":
                step = self.binding.delete.before[stage["step"]].call
                assert step is not None
                return step, values
            case _:
                return self.binding.delete.call, values

    def _facet_request(
        self, stage: Stage, values: dict[str, Any], properties: Document
    ) -> tuple[Call, Mapping[str, Any]]:
        facet = self._facet(stage["facet"])
        if stage["do"] == "unset":
            assert facet.unset is not None
            return facet.unset, values
        assert facet.set is not None
        silent = facet.properties - set(stage["only"]) if facet.changed else frozenset[str]()
        scene = {name: value for name, value in values.items() if name not in silent}
        for name in facet.properties - silent:
            if name not in properties:
                scene.pop(name, None)
                if name in facet.defaults:
                    scene[name] = facet.defaults[name]
        return facet.set, scene

    def _tag_request(
        self, stage: Stage, values: dict[str, Any], properties: Document, mark: Mark
    ) -> tuple[Call, Mapping[str, Any]]:
        own = self.binding.tags
        assert own is not None
        if stage["do"] == "untag":
            assert own.remove is not None
            keys = stage["keys"]
            bare = [{"Key": key} for key in keys]
            return own.remove, {**values, "_keys": keys, "_tags": bare}
        assert own.add is not None
        declared = tagging.declared(properties.get(own.property) if own.property else None)
        if stage["keys"] is None:  # all of them, on a new object
            wanted = {**declared, **tagging.stamp(mark)}
        elif own.whole:
            kept = self.observer.all_tags(values) if own.get else {}
            for key in stage.get("dropped", ()):
                kept.pop(key, None)
            wanted = {**kept, **declared}
        else:
            wanted = {key: declared[key] for key in stage["keys"]}
        if stage["keys"] == [] and not stage.get("dropped"):
            wanted |= tagging.stamp(mark)
        return own.add, {**values, "_tags": tagging.spell(own, wanted)}

    def _collection(self, name: str) -> Collection:
        return next(c for c in self.binding.collections if c.name == name)

    def _facet(self, name: str) -> Facet:
        return next(f for f in self.binding.facets if f.name == name)

    # ── What to say of it ────────────────────────────────────────────────────────────────────

    def _observation(self, progress: _Progress, properties: Document, mark: Mark) -> Observation:
        """What is known without asking: what the cloud answered, and what it took from us."""
        if progress.reread is not None:
            return progress.reread
        later = self._set_later
        taken = {
            name: value
            for name, value in properties.items()
            if name not in self.binding.write_only
            and (name in later or name not in progress.facts or progress.verb is Verb.UPDATE)
        }
        known = derive(self.binding, {**progress.facts, **taken})
        known |= identifying(self.binding, progress.identity)
        own = self.binding.tags
        if own and own.property and own.property not in known:
            known[own.property] = {} if own.mapping else []
        return Observation(
            identity=progress.identity,
            properties=known,
            covers=frozenset(known),
            mark=mark if own else None,
        )

    @property
    def _set_later(self) -> frozenset[str]:
        """Properties that are set after the create: its reply tells of them too early."""
        names = {name for facet in self.binding.facets if facet.set for name in facet.properties}
        names |= {collection.property for collection in self.binding.collections}
        return frozenset(names - self.binding.create.sends)


class _Progress:
    """How far a step has come: what a handle holds."""

    def __init__(
        self, *, verb: Verb, identity: str, stages: list[Stage], facts: dict[str, Json]
    ) -> None:
        self.verb = verb
        self.identity = identity
        self.stages = stages
        self.facts = facts
        """What the cloud has told. In a handle, without what was declared: that may be secret."""
        self.reread: Observation | None = None
        self.state = ""
        """What the write of this call said of the object's state."""

    def handle(self, binding: Binding) -> Json:
        return {
            "verb": self.verb.value,
            "identity": self.identity,
            "stages": self.stages,
            "facts": {k: v for k, v in self.facts.items() if k not in binding.covered},
        }

    @classmethod
    def of(cls, handle: Json) -> _Progress:
        assert isinstance(handle, Mapping)
        return cls(
            verb=Verb(str(handle["verb"])),
            identity=str(handle["identity"]),
            stages=[dict(stage) for stage in handle["stages"]],  # type: ignore[union-attr,arg-type]  # our own handle
            facts=dict(handle["facts"]),  # type: ignore[arg-type]  # our own handle
        )


_NO_MARK = Mark(process="", address="", token="")


def _same_owner(left: Mark, right: Mark) -> bool:
    return (left.process, left.address) == (right.process, right.address)


def _alike(said: Any, wanted: Any) -> bool:
    """Whether a natural key's part is the same, numbers and their texts alike."""
    if said in (None, "") and wanted in (None, ""):
        return True
    return str(said) == str(wanted)
