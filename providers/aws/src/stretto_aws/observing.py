"""Reading: single objects with the calls that their wanted properties need, and pages of many."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from stretto_sdk.contract import Mark, NotFound, Observation, ProviderError
from stretto_sdk.json import Json, canonical

from stretto_aws import tags as tagging
from stretto_aws.bindings import paths
from stretto_aws.bindings.model import Binding, Call, Collection, Facet, Find, List
from stretto_aws.scenes import Surroundings, derive, identifying, identity_of
from stretto_aws.spelling import incoming
from stretto_aws.wire import Exchange


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An object as one call showed it."""

    identity: str
    properties: dict[str, Json]
    mark: Mark | None
    state: str
    item: Mapping[str, Any]
    """As the service said it, with the surroundings."""


class Observer:
    """Reads objects of one kind."""

    def __init__(self, binding: Binding, exchange: Exchange, around: Surroundings) -> None:
        self.binding = binding
        self.exchange = exchange
        self.around = around

    def read(self, identity: str, wanted: frozenset[str] | None = None) -> Observation:
        """The object, by as many calls as the wanted properties need. Raises NotFound."""
        seen = self.look(identity)
        values = {**identifying(self.binding, identity), **seen.properties}
        properties, mark = dict(seen.properties), seen.mark
        covers = {*self.binding.read.properties, *self.binding.identity}
        if self.binding.tags and self.binding.tags.read and self.binding.tags.property:
            covers.add(self.binding.tags.property)
        for facet in self.binding.facets:
            if facet.get and _meets(wanted, facet.properties):
                properties.update(self.facet(facet, values))
                covers |= facet.get.properties.keys()
        for collection in self.binding.collections:
            if collection.property and collection.get and _meets(wanted, {collection.property}):
                properties[collection.property] = list(self.members(collection, values))
                covers.add(collection.property)
        own = self.binding.tags
        if own and own.get and _meets(wanted, {own.property}):
            all_ = self.all_tags(values)
            mark = tagging.mark_of(all_)
            if own.property:
                properties[own.property] = tagging.shown(own, all_)
                covers.add(own.property)
        return Observation(
            identity=identity,
            properties=properties,
            covers=None if wanted is None or self.binding.scattered else frozenset(covers),
            mark=mark,
        )

    def look(self, identity: str) -> Seen:
        """The object by its main call alone. Raises NotFound."""
        parts = identifying(self.binding, identity)
        self.exchange.identity = identity
        values = {**parts, **self.around.values()}
        if self.binding.scattered:
            return self._gathered(identity, values)
        reply = self.exchange.send(self.binding.read.call, values)
        for item in paths.search(self.binding.read.items, {**reply, **values}) or ():
            seen = self.see(item, self.binding.read.properties, known=values)
            if seen.identity.casefold() == identity.casefold():  # RDS lowers the case of names
                if self._is_gone(seen):
                    break
                return seen
        raise self._absent(identity)

    def _absent(self, identity: str) -> NotFound:
        return NotFound(
            f"{self.binding.kind} {identity} is not there.",
            identity=identity,
            calls=tuple(self.exchange.calls),
        )

    def _gathered(self, identity: str, values: Mapping[str, Any]) -> Seen:
        """A scattered object, from each of the places that its identity names."""
        found = self.translate(self.binding.read.properties, values)
        told: dict[str, dict[str, Json]] = {}
        for collection in self.binding.collections:
            there: list[Json] = []
            for key, said in self._asked(collection, {**values, **found}):
                there.append(key)
                for name, value in said.items():
                    told.setdefault(name, {})[f"{collection.name}/{key}"] = value
            found[collection.property] = there
        if not any(found[collection.property] for collection in self.binding.collections):
            raise self._absent(identity)
        found.update(identifying(self.binding, identity))
        for name, by_place in told.items():
            first, *others = by_place.values()
            alike = all(canonical(other) == canonical(first) for other in others)
            found[name] = first if alike else by_place
        return Seen(identity=identity, properties=found, mark=None, state="", item=values)

    def _asked(
        self, collection: Collection, values: Mapping[str, Any]
    ) -> Iterator[tuple[Json, dict[str, Json]]]:
        """Those places that have the object, each with what it says of it."""
        assert collection.ask is not None
        for key in paths.search(collection.among, values) or ():
            full = {**values, "_key": key}
            try:
                reply = self.exchange.send(collection.ask.call, full)
            except NotFound:
                continue
            for item in paths.search(collection.ask.items, {**full, **reply}) or ():
                yield key, self.translate(collection.ask.properties, item)

    def _is_gone(self, seen: Seen) -> bool:
        states = self.binding.states
        return states is not None and seen.state in states.gone

    def see(
        self,
        item: Any,
        properties: Mapping[str, str],
        known: Mapping[str, Any] | None = None,
        *,
        tagged: bool = True,
    ) -> Seen:
        """What one object of a reply says. ``tagged``: whether such a reply tells the tags."""
        plain = dict(item) if isinstance(item, Mapping) else {"_value": item}
        values = {**(known or {}), **self.around.values(), **plain}
        found = self.translate(properties, values)
        given = {name: known[name] for name in self.binding.identity if known and name in known}
        found = {**derive(self.binding, {**given, **found})}
        own, mark = self.binding.tags, None
        if own and own.read and tagged:
            all_ = tagging.said(own, values, own.read)
            mark = tagging.mark_of(all_)
            if own.property:
                found[own.property] = tagging.shown(own, all_)
        states = self.binding.states
        state = str(paths.search(states.state, values) or "") if states else ""
        return Seen(
            identity=identity_of(self.binding, found),
            properties=found,
            mark=mark,
            state=state,
            item=values,
        )

    def translate(
        self, properties: Mapping[str, str], values: Mapping[str, Any]
    ) -> dict[str, Json]:
        """The properties that a reply tells, in the schema's spelling."""
        found: dict[str, Json] = {}
        for name, path in properties.items():
            value = paths.search(path, values)
            if value is not None:
                found[name] = incoming(value, self.binding.types.get(name, "any"))
        return found

    def facet(self, facet: Facet, values: Mapping[str, Any]) -> dict[str, Json]:
        """A facet's properties; none when nothing is set."""
        assert facet.get is not None
        full = {**values, **self.around.values()}
        try:
            reply = self.exchange.send(facet.get.call, full)
        except ProviderError as error:
            if error.code in facet.absent:
                return {}
            raise
        for item in paths.search(facet.get.items, {**full, **reply}) or ():
            plain = item if isinstance(item, Mapping) else {"_value": item}
            return self.translate(facet.get.properties, {**full, **plain})
        return {}

    def members(
        self, collection: Collection, values: Mapping[str, Any], *, keys_only: bool = False
    ) -> list[Json]:
        """The items of a collection with calls of its own; ``keys_only`` saves one call an item."""
        if collection.ask is not None:
            return list(paths.search(collection.among, values) or ())
        assert collection.get is not None
        name = collection.property or "_"
        full = {**values, **self.around.values()}
        reply = self.exchange.send(collection.get.call, full)
        found = paths.search(collection.get.properties[name], {**full, **reply}) or []
        if collection.each and not keys_only:
            found = [self._whole(collection.each, item, full) for item in found]
        spelled = incoming(found, self.binding.types.get(name, "any"))
        assert isinstance(spelled, list)
        return spelled

    def _whole(self, each: Call, item: Mapping[str, Any], values: Mapping[str, Any]) -> Any:
        reply = self.exchange.send(each, {**values, "_item": item})
        told = {k: v for k, v in reply.items() if k != "ResponseMetadata" and k not in values}
        return {**item, **told}

    def all_tags(self, values: Mapping[str, Any]) -> dict[str, str]:
        """Every tag of an object whose tags take a call of their own."""
        own = self.binding.tags
        assert own is not None
        assert own.get is not None
        full = {**values, **self.around.values()}
        try:
            reply = self.exchange.send(own.get.call, full)
        except ProviderError as error:
            if error.code in own.absent:
                return {}
            raise
        return tagging.said(own, {**full, **reply}, own.get.items)

    def page(self, scope: Mapping[str, Any], cursor: str) -> tuple[tuple[Observation, ...], str]:
        """One page of the kind's listing, and the cursor of the next."""
        listing = self.binding.list
        assert listing is not None
        values = {**scope, **self.around.values()}
        params = dict(paths.fill(listing.call.params, values) or {})
        if cursor:
            params[listing.paging.send] = cursor
        reply = self.exchange.send_as_is(listing.call, params)
        covers = {*listing.properties, *self.binding.identity}
        own = self.binding.tags
        if own and own.property and own.read and listing.tagged:
            covers.add(own.property)
        items = tuple(
            Observation(
                identity=seen.identity,
                properties=seen.properties,
                covers=frozenset(covers),
                mark=seen.mark,
            )
            for seen in self._seen(listing, reply, values)
        )
        next_ = paths.search(listing.paging.next, dict(reply)) if listing.paging.next else None
        return items, str(next_ or "")

    def _seen(
        self, search: List | Find, reply: Mapping[str, Any], values: Mapping[str, Any]
    ) -> Iterator[Seen]:
        for item in paths.search(search.items, {**values, **reply}) or ():
            seen = self.see(item, search.properties, values, tagged=search.tagged)
            if seen.identity and not self._is_gone(seen):
                yield seen

    def find(self, values: Mapping[str, Any]) -> Iterator[Seen]:
        """What the kind's own search yields, over all its pages."""
        search = self.binding.find
        assert search is not None
        full = {**values, **self.around.values()}
        params = dict(paths.fill(search.call.params, full) or {})
        while True:
            reply = self.exchange.send_as_is(search.call, params)
            yield from self._seen(search, reply, self.around.values())
            next_ = paths.search(search.paging.next, dict(reply)) if search.paging.next else None
            if not next_:
                return
            params[search.paging.send] = next_


def _meets(wanted: frozenset[str] | None, names: frozenset[str] | set[str]) -> bool:
    return wanted is None or not wanted.isdisjoint(names)
