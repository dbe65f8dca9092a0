"""The writing requests that a step takes, one stage each, as plain JSON that a handle can hold.

A stage names *what* to send and never a value that was declared: values are filled in from the
properties, which the kernel resolves again for every poll. What is to be removed is named by its
key alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from stretto_sdk.contract import Reason, Refused
from stretto_sdk.json import Document, Json, canonical

from stretto_aws import tags as tagging
from stretto_aws.bindings import paths
from stretto_aws.bindings.model import Binding, Collection, Facet

Stage = dict[str, Any]
Stages = list[Stage]

READY: Stage = {"do": "ready"}
REREAD: Stage = {"do": "reread"}


def of_create(binding: Binding, properties: Document, there: Document | None = None) -> list[Stage]:
    """What is left to do once the object is made. ``there`` is what an earlier send of the same
    create has brought about, if it is known."""
    early: list[Stage] = []
    late: list[Stage] = []
    if binding.tags and binding.tags.after:
        early.append({"do": "tag", "keys": None})
    for facet in binding.facets:
        if facet.set and (names := _unsent(binding, facet, properties)):
            stage: Stage = {"do": "set", "facet": facet.name, "only": names}
            if _is_off(facet, properties):
                stage = {"do": "unset", "facet": facet.name}
            (late if facet.ready else early).append(stage)
    for collection in binding.collections:
        if collection.property in properties and collection.property not in binding.create.sends:
            declared = _items(properties[collection.property])
            before = collection.initial if there is None else there.get(collection.property)
            early += of_collection(collection, _items(before), declared)
    waits = [READY] if binding.waits else []
    return [*early, *waits, *late, *(waits if late else [])]


def _unsent(binding: Binding, facet: Facet, properties: Document) -> list[str]:
    """The declared properties of a facet that neither the create sent nor a new object has."""
    return sorted(
        name
        for name in facet.properties
        if name in properties
        and name not in binding.create.sends
        and properties[name] != binding.create.defaults.get(name, ...)
    )


def of_update(
    binding: Binding, changed: Iterable[str], properties: Document, prior: Document
) -> list[Stage]:
    """What takes the object from ``prior`` to ``properties``. Raises Refused for what cannot."""
    left = set(changed) - binding.noted
    stages: list[Stage] = []
    if binding.tags and binding.tags.property in left:
        left.discard(binding.tags.property)
        stages += of_tags(binding, properties, prior)
    for collection in binding.collections:
        borne = not left.isdisjoint(collection.bears)
        if collection.property in left or borne:
            left -= {collection.property, *collection.carries}
            stages += of_collection(
                collection,
                _items(prior.get(collection.property)),
                _items(properties.get(collection.property, collection.initial)),
                all_=borne,
            )
    left -= {name for collection in binding.collections for name in collection.bears}
    if binding.scattered:  # in its new places first: it is never nowhere
        stages.sort(key=lambda stage: stage["do"] == "remove")
    for facet in binding.facets:
        if names := sorted(left & facet.properties):
            if facet.set is None:
                continue
            left -= facet.properties
            if facet.first:
                stages.append({"do": "empty", "from": facet.first})
            stages.append(_of_facet(binding, facet, names, properties))
    if left:
        raise Refused(
            f"{', '.join(sorted(left))} of {binding.kind} cannot be changed in place: "
            "declare its earlier value, or replace the resource.",
            reason=Reason.UNSUPPORTED,
        )
    if binding.waits and any(stage["do"] in ("set", "unset") for stage in stages):
        stages.append(READY)
    return [*stages, REREAD] if binding.rereads and stages else stages


def _of_facet(binding: Binding, facet: Facet, names: list[str], properties: Document) -> Stage:
    removed = [name for name in names if name not in properties]
    if _is_off(facet, properties):
        return {"do": "unset", "facet": facet.name}
    stuck = [name for name in removed if name not in facet.defaults and facet.changed]
    if stuck:
        raise Refused(
            f"AWS keeps the last value of {', '.join(stuck)} of {binding.kind} when it is no "
            "longer declared: declare the value that it should have.",
            reason=Reason.UNSUPPORTED,
        )
    return {"do": "set", "facet": facet.name, "only": names}


def _is_off(facet: Facet, properties: Document) -> bool:
    """Whether a facet's properties are such that its ``unset`` brings them about."""
    if facet.unset is None:
        return False
    if facet.unset_when:
        return bool(paths.search(facet.unset_when, {**facet.defaults, **properties}))
    return not any(name in properties for name in facet.properties)


def of_tags(binding: Binding, properties: Document, prior: Document) -> list[Stage]:
    """The requests that bring the tags from ``prior`` to what is declared."""
    own = binding.tags
    assert own is not None
    before = tagging.declared(prior.get(own.property))
    after = tagging.declared(properties.get(own.property))
    added = sorted(key for key, value in after.items() if before.get(key) != value)
    removed = sorted(key for key in before if key not in after)
    if own.whole:
        return [{"do": "tag", "keys": sorted(after), "dropped": removed}]
    stages: list[Stage] = [{"do": "tag", "keys": added}] if added else []
    return [*stages, {"do": "untag", "keys": removed}] if removed else stages


def of_collection(
    collection: Collection, before: Sequence[Json], after: Sequence[Json], *, all_: bool = False
) -> list[Stage]:
    """The requests that bring a list from ``before`` to ``after``: removals first, so that an
    item that changed its key does not clash with itself. ``all_``: items that stay change too."""
    old = {key_of(collection, item): item for item in before}
    new = {key_of(collection, item): index for index, item in enumerate(after)}
    removed = [old[key] for key in sorted(old) if key not in new]
    added = sorted(index for key, index in new.items() if key not in old)
    changed = sorted(
        index
        for key, index in new.items()
        if key in old and (all_ or not _same(old[key], after[index]))
    )
    keys = [_key(collection, item) for item in removed]
    name = collection.name
    if collection.batch:
        stages: list[Stage] = [{"do": "remove", "from": name, "keys": keys}] if keys else []
        stages += [{"do": "add", "to": name, "at": added}] if added else []
        return stages + ([{"do": "change", "to": name, "at": changed}] if changed else [])
    return [
        *({"do": "remove", "from": name, "keys": [key]} for key in keys),
        *({"do": "add", "to": name, "at": [index]} for index in added),
        *({"do": "change", "to": name, "at": [index]} for index in changed),
    ]


def _same(left: Json, right: Json) -> bool:
    return canonical(left) == canonical(right)


def _key(collection: Collection, item: Json) -> Json:
    found: Json = paths.fill(
        collection.key, item if isinstance(item, Mapping) else {"_value": item}
    )
    return found


def key_of(collection: Collection, item: Json) -> str:
    """The spelling of what tells an item from the others."""
    return canonical(_key(collection, item))


def of_delete(binding: Binding, seen: Mapping[str, Any]) -> list[Stage]:
    """What a delete takes: first what stands in its way, then the delete, then the wait."""
    stages: list[Stage] = []
    for index, step in enumerate(binding.delete.before):
        if step.empty:
            stages.append({"do": "empty", "from": step.empty})
        elif not step.when or paths.search(step.when, seen):
            stages.append({"do": "before", "step": index})
    if not binding.scattered:
        stages.append({"do": "delete"})
    return [*stages, {"do": "gone"}] if binding.delete.waits else stages


def _items(value: Json | tuple[Json, ...]) -> list[Json]:
    return list(value) if isinstance(value, list | tuple) else []
