"""Going on with a step: its stages one by one, as far as one call may go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stretto_sdk.contract import (
    Done,
    Gone,
    Mark,
    NotFound,
    Observation,
    Pending,
    ProviderError,
    Refused,
    Verb,
)
from stretto_sdk.json import Document, Json, parts

from stretto_aws import tags as tagging
from stretto_aws.bindings.model import Call, Collection, Facet
from stretto_aws.observing import Observer
from stretto_aws.scenes import derive, identifying, write_values
from stretto_aws.stages import Stage, of_collection

_DOING = {Verb.CREATE: "creating", Verb.UPDATE: "modifying", Verb.DELETE: "deleting"}
"""What to say of an object's state while the cloud has not said it."""


class Progress:
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

    def handle(self, properties: Document) -> Json:
        return {
            "verb": self.verb.value,
            "identity": self.identity,
            "stages": self.stages,
            "facts": {k: v for k, v in self.facts.items() if k not in properties},
        }

    @classmethod
    def of(cls, handle: Json) -> Progress:
        assert isinstance(handle, Mapping)
        return cls(
            verb=Verb(str(handle["verb"])),
            identity=str(handle["identity"]),
            stages=[dict(stage) for stage in handle["stages"]],  # type: ignore[union-attr,arg-type]  # our own handle
            facts=dict(handle["facts"]),  # type: ignore[arg-type]  # our own handle
        )


class Going:
    """Does the stages of one step, within one call to a session."""

    def __init__(self, observer: Observer) -> None:
        self.observer = observer
        self.binding = observer.binding
        self.exchange = observer.exchange
        self.around = observer.around
        self.state = ""
        """What the create's own reply said of the object's state."""

    def advance(
        self, progress: Progress, properties: Document, mark: Mark
    ) -> Done | Gone | Pending:
        """Do stages until one would be a second write, or must wait for the cloud."""
        values = {
            **progress.facts,
            **write_values(self.binding, self.around, properties, mark),
            **identifying(self.binding, progress.identity),
            "_identity": progress.identity,
        }
        while progress.stages:
            stage = progress.stages[0]
            if stage["do"] in ("ready", "gone"):
                if (state := self._waiting(stage, progress)) is not None:
                    return self.later(progress, properties, after=self._every, note=state)
            elif stage["do"] == "empty":
                self._empty(stage, progress, values)
                continue
            elif stage["do"] == "reread":
                progress.reread = self.observer.read(progress.identity)
            elif stage["do"] == "move":
                progress.identity = stage["to"]
            elif self.exchange.wrote:
                return self.later(progress, properties)
            else:
                self._perform(stage, values, properties, mark)
            progress.stages = progress.stages[1:]
        if progress.verb is Verb.DELETE:
            return Gone(calls=tuple(self.exchange.calls))
        return Done(
            observation=self._observation(progress, properties, mark),
            calls=tuple(self.exchange.calls),
        )

    @property
    def _every(self) -> float:
        return self.binding.states.every if self.binding.states else 5.0

    def later(
        self, progress: Progress, properties: Document, *, after: float = 0.0, note: str = ""
    ) -> Pending:
        """What is left, to be gone on with after some seconds."""
        left = len(progress.stages)
        return Pending(
            handle=progress.handle(properties),
            after=after,
            identity=progress.identity,
            note=note or f"{left} to go",
            calls=tuple(self.exchange.calls),
        )

    def _waiting(self, stage: Stage, progress: Progress) -> str | None:
        """The state that the object is in while the cloud is at work; None when that is over."""
        states = self.binding.states
        assert states is not None
        if self.exchange.wrote:  # the write's own reply says how far it is; asking costs a request
            done = stage["do"] == "ready" and self.state in states.ready
            return None if done else (self.state or _DOING[progress.verb])
        try:
            seen = self.observer.look(progress.identity)
        except NotFound:
            if stage["do"] == "gone":
                return None
            if progress.verb is Verb.CREATE and self._may_show_yet(progress):
                return "not visible yet"
            raise
        if stage["do"] == "gone":
            return seen.state or "deleting"
        if seen.state in states.failed:
            raise Refused(
                f"{self.binding.kind} {progress.identity} went into the state {seen.state!r}: see "
                "why in the AWS console or CloudTrail, then delete it.",
                code=seen.state, identity=progress.identity, calls=tuple(self.exchange.calls),
            )  # fmt: skip
        if seen.state not in states.ready:
            return seen.state or "unknown"
        progress.facts |= {k: v for k, v in seen.properties.items() if k not in self._tag_names}
        return None

    def _may_show_yet(self, progress: Progress) -> bool:
        """Whether a new object that is not there may still show; counted, as nobody tells time."""
        missed = int(str(progress.facts.get("_missed", 0))) + 1
        progress.facts["_missed"] = missed
        return missed * self._every <= self.binding.settle + self._every

    @property
    def _tag_names(self) -> tuple[str, ...]:
        return (self.binding.tags.property,) if self.binding.tags else ()

    def _empty(self, stage: Stage, progress: Progress, values: Mapping[str, Any]) -> None:
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
            if fine:
                return
            if isinstance(error, NotFound) and self.binding.scattered:
                raise self._nowhere(error, stage, scene) from error.__cause__
            if isinstance(error, NotFound) and stage["do"] != "delete":
                raise self._explained(error) from error.__cause__
            raise

    def _explained(self, error: NotFound) -> ProviderError:
        """Something is absent: the object itself, or what its properties refer to."""
        try:
            self.observer.look(self.exchange.identity)
        except NotFound:
            return error
        return Refused(
            f"{error.message} The object itself is there: what its properties refer to is not.",
            code=error.code,
            calls=tuple(self.exchange.calls),
            identity=self.exchange.identity,
        )

    def _nowhere(self, error: NotFound, stage: Stage, scene: Mapping[str, Any]) -> ProviderError:
        """A place of a scattered object is not there to put it in."""
        return Refused(
            f"There is no {stage['to']} {scene['_item']} to put the {self.binding.kind} into "
            f"({error.code}). See whether it was deleted, and whether it is in the same account.",
            code=error.code,
            calls=tuple(self.exchange.calls),
            identity=self.exchange.identity,
        )

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

    def _observation(self, progress: Progress, properties: Document, mark: Mark) -> Observation:
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
        told = {name: value for name, value in progress.facts.items() if name[0] != "_"}
        known = derive(self.binding, {**told, **taken})
        known |= identifying(self.binding, progress.identity)
        own = self.binding.tags
        if own and own.property and own.property not in known:
            known[own.property] = {} if own.mapping else []
        return Observation(
            identity=progress.identity,
            properties=known,
            covers=frozenset(known) - self._more_than_declared,
            mark=mark if own else None,
        )

    @property
    def _more_than_declared(self) -> frozenset[str]:
        """Lists of which the cloud has more items than were declared: only a read tells them."""
        rules = self.binding.equal.items()
        return frozenset(parts(at)[0] for at, rule in rules if rule[0] == "subset")

    @property
    def _set_later(self) -> frozenset[str]:
        """Properties that are set after the create: its reply tells of them too early."""
        names = {name for facet in self.binding.facets if facet.set for name in facet.properties}
        names |= {collection.property for collection in self.binding.collections}
        return frozenset(names - self.binding.create.sends)
