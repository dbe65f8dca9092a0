"""Reading one node of a JSON Schema: shared by shapes, explanations and differences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from stretto_sdk.expressions import has_unknown
from stretto_sdk.json import Json, canonical, parts
from stretto_sdk.patterns import pattern_fits

Node: TypeAlias = Mapping[str, Json]

_ONLY_PRESENCE = frozenset({"required", "description", "title", "$comment"})
_OBJECT_WORDS = ("properties", "patternProperties", "additionalProperties", "required")
_PRESENCE_WORDS = (
    "minProperties",
    "maxProperties",
    "dependencies",
    "dependentRequired",
    "dependentExcluded",
)


def types_of(node: Node) -> tuple[str, ...]:
    """The JSON types a node admits; empty for any."""
    declared = node.get("type")
    if isinstance(declared, str):
        return (declared,)
    if isinstance(declared, Sequence):
        return tuple(str(one) for one in declared)
    if any(word in node for word in _OBJECT_WORDS):
        return ("object",)
    return ("array",) if "items" in node else ()


def branches(node: Node, word: str) -> tuple[Node, ...]:
    """The alternatives below ``anyOf``, ``oneOf`` or ``allOf``."""
    found = node.get(word)
    if not isinstance(found, Sequence) or isinstance(found, str):
        return ()
    return tuple(one for one in found if isinstance(one, Mapping))


def about_presence(node: Node, word: str) -> bool:
    """Whether all alternatives only say which properties must be there."""
    found = branches(node, word)
    return bool(found) and all("required" in b and set(b) <= _ONLY_PRESENCE for b in found)


def mapping_at(node: Node, word: str) -> Mapping[str, Json]:
    found = node.get(word)
    return found if isinstance(found, Mapping) else {}


def names_at(node: Node, word: str) -> tuple[str, ...]:
    found = node.get(word)
    if not isinstance(found, Sequence) or isinstance(found, str):
        return ()
    return tuple(one for one in found if isinstance(one, str))


def number_at(node: Node, word: str) -> int | float | None:
    found = node.get(word)
    return found if isinstance(found, int | float) and not isinstance(found, bool) else None


def size_at(node: Node, word: str) -> int | None:
    found = number_at(node, word)
    return None if found is None or found < 0 else int(found)


def resolve(body: Node, reference: Json) -> tuple[str, Node] | None:
    """Follow a local ``$ref``, and those it leads to, to the pointer and node at the end.

    None when it leads outside, nowhere or in a circle: then anything fits.
    """
    seen: set[str] = set()
    while isinstance(reference, str) and reference.startswith("#") and reference not in seen:
        seen.add(reference)
        found: Json = body
        try:
            for part in parts(reference[1:]):
                if not isinstance(found, Mapping):
                    return None
                found = found[part]
        except (KeyError, ValueError):
            return None
        if not isinstance(found, Mapping):
            return None
        if "$ref" not in found:
            return reference, found
        reference = found["$ref"]
    return None


def child(body: Node, node: Node, key: str) -> Node | None:
    """The node of a property or item below a node, or None when the schema does not say."""
    if "$ref" in node:
        found = resolve(body, node["$ref"])
        return None if found is None else child(body, found[1], key)
    direct = mapping_at(node, "properties").get(key)
    if isinstance(direct, Mapping):
        return direct
    for pattern, under in mapping_at(node, "patternProperties").items():
        if isinstance(under, Mapping) and pattern_fits(pattern, key):
            return under
    for word in ("additionalProperties", "items"):
        under = node.get(word)
        if isinstance(under, Mapping) and (word != "items" or key == "*" or key.isdigit()):
            return under
    for word in ("allOf", "anyOf", "oneOf"):
        for branch in branches(node, word):
            inside = child(body, branch, key)
            if inside is not None:
                return inside
    return None


def repeated(items: Sequence[Json]) -> bool:
    """Whether two known items are equal."""
    seen: set[str] = set()
    for item in items:
        if has_unknown(item):
            continue
        spelling = canonical(item)
        if spelling in seen:
            return True
        seen.add(spelling)
    return False


def presence(node: Node, value: Mapping[str, Json]) -> list[str]:
    """What is wrong with *which* properties are there, as sentences."""
    found: list[str] = []
    least, most = size_at(node, "minProperties"), size_at(node, "maxProperties")
    if least is not None and len(value) < least:
        found.append(f"needs at least {least} entries and has {len(value)}")
    if most is not None and len(value) > most:
        found.append(f"takes at most {most} entries and has {len(value)}")
    for word in ("anyOf", "oneOf"):
        if about_presence(node, word):
            sets = [names_at(branch, "required") for branch in branches(node, word)]
            held = sum(all(name in value for name in names) for names in sets)
            choice = " or ".join(dict.fromkeys(" with ".join(names) for names in sets))
            if held == 0:
                found.append(f"needs {choice}")
            elif held > 1 and word == "oneOf" and len(set(sets)) == len(sets):
                found.append(f"takes only one of {choice}")
    for word in ("dependencies", "dependentRequired"):
        for name in sorted(mapping_at(node, word)):
            wanted = [n for n in names_at(mapping_at(node, word), name) if n not in value]
            if name in value and wanted:
                found.append(f"needs {' and '.join(wanted)} beside {name}")
    for name in sorted(mapping_at(node, "dependentExcluded")):
        clash = [n for n in names_at(mapping_at(node, "dependentExcluded"), name) if n in value]
        if name in value and clash:
            found.append(f"does not take {' or '.join(clash)} beside {name}")
    return found


def limits_presence(node: Node) -> bool:
    """Whether ``presence`` can find anything."""
    return any(word in node for word in _PRESENCE_WORDS) or any(
        about_presence(node, word) for word in ("anyOf", "oneOf")
    )
