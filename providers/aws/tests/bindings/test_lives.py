"""Bound kinds live once against the emulator: made, read, listed, changed, deleted, gone."""

from __future__ import annotations

from typing import Any

import pytest
from stretto_aws.bindings import binding, bound
from stretto_sdk.contract import NotFound, Observation
from stretto_sdk.json import Json

from .conftest import Hand
from .lives import LIVES, Life

BY_KIND = {life.kind: life for life in LIVES}


def build(hand: Hand, life: Life, made: dict[str, Observation]) -> dict[str, Json]:
    """The properties of a life, with what it needs made first."""
    for name, kind in life.needs.items():
        if name not in made:
            needed = BY_KIND[kind]
            made[name] = hand.create(kind, build(hand, needed, made), hand.mark(name))
    return {name: resolve(value, made) for name, value in life.made.items()}


def resolve(value: Any, made: dict[str, Observation]) -> Json:
    if isinstance(value, str) and value.startswith("$"):
        name, _, attribute = value[1:].partition(".")
        seen = made[name]
        return seen.properties[attribute] if attribute else seen.identity
    if isinstance(value, dict):
        return {key: resolve(inner, made) for key, inner in value.items()}
    if isinstance(value, list):
        return [resolve(inner, made) for inner in value]
    found: Json = value
    return found


def agrees(kind: str, properties: dict[str, Json], seen: Observation) -> None:
    """Every declared property that is seen is seen as declared."""
    for name, value in properties.items():
        if name in binding(kind).write_only:
            assert name not in seen.properties
        elif seen.covers is None or name in seen.covers:
            assert comparable(seen.properties.get(name)) == comparable(value), name


def comparable(value: Any) -> Any:
    """Lists as sets: their order is judged by the provider's equalities, not here."""
    if isinstance(value, list):
        return sorted((comparable(item) for item in value), key=repr)
    if isinstance(value, dict):
        return {k: comparable(v) for k, v in sorted(value.items()) if v not in ("", None)}
    return value


def test_lives_are_those_of_bound_kinds() -> None:
    """That every kind is tried at all, the conformance suite sees to."""
    assert set(BY_KIND) <= bound()


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.kind.replace("::", "-"))
def test_a_kind_lives_its_life(hand: Hand, life: Life) -> None:
    kind, spec = life.kind, binding(life.kind)
    properties = build(hand, life, {})
    mark = hand.mark()
    made = hand.create(kind, properties, mark)
    agrees(kind, properties, made)
    assert made.mark == (mark if spec.tags else None)

    read = hand.read(kind, made.identity)
    agrees(kind, properties, read)
    assert (read.identity, read.mark) == (made.identity, made.mark)
    for name, value in made.properties.items():
        assert comparable(read.properties.get(name)) == comparable(value), name

    if spec.list is not None:
        scope = {f"/{name.strip('/')}": properties[name.strip("/")] for name in spec.list.scope}
        [listed] = [item for item in hand.listed(kind, scope) if item.identity == made.identity]
        agrees(kind, properties, listed)

    if life.changed:
        needed = build_again(hand, life)
        changes = {name: resolve(value, needed) for name, value in life.changed.items()}
        wanted = {**properties, **changes}
        said = hand.update(kind, read, wanted)
        after = hand.read(kind, made.identity)
        for observation in (said, after):
            agrees(kind, wanted, observation)
        if spec.tags:
            assert after.mark == mark

    hand.delete(kind, made.identity, properties)
    with pytest.raises(NotFound):
        hand.read(kind, made.identity)
    hand.delete(kind, made.identity, properties)
    assert all(len([a for a in calls if is_write(a)]) <= 1 for calls in hand.calls)


def build_again(hand: Hand, life: Life) -> dict[str, Observation]:
    """What the changed properties refer to, found by its mark's address in the listings."""
    found: dict[str, Observation] = {}
    for name, kind in life.needs.items():
        for item in hand.listed(kind):
            if item.mark is not None and item.mark.address == name:
                found[name] = hand.read(kind, item.identity)
    return found


def is_write(action: str) -> bool:
    return not action.partition(":")[2].startswith(("Describe", "Get", "List", "Head"))
