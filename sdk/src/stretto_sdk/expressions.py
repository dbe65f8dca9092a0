"""Values that are not known until the kernel runs: a small closed set, stored in images.

An expression is a mapping with one key that begins with ``$``:

=====================================  ============================================================
``{"$ref": ["vpc", "/VpcId"]}``        a property of another resource; ``""`` is its identity
``{"$join": [part, ...]}``             text made of literal text and expressions
``{"$json": document}``                the document, evaluated, as JSON text
``{"$secret": {"env": "DB_PASSWORD"}}``  a secret, resolved where the provider is called
``{"$literal": value}``                the value as it stands, for documents that have ``$`` keys
=====================================  ============================================================

Nothing else is an expression and nothing here runs user code.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stretto_sdk.json import MAPPING, PLAIN, Document, Json, pointer

KEYS = frozenset({"$ref", "$join", "$json", "$secret", "$literal"})


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """A property of another resource."""

    address: str
    path: str
    """Pointer into its properties; ``""`` for its identity."""


class Unresolved(LookupError):
    """A reference whose value is not known yet."""

    def __init__(self, reference: Reference) -> None:
        super().__init__(f"{reference.address}{reference.path} is not known yet")
        self.reference = reference


def ref(address: str, path: str = "") -> Json:
    return {"$ref": [address, path]}


def is_expression(value: Json) -> bool:
    """Whether a value is an expression, by its key and by the shape of what is under it.

    So ``{"$ref": "#/components/x"}``, which API descriptions are full of, is a plain mapping.
    """
    if not isinstance(value, MAPPING) or len(value) != 1:
        return False
    ((key, inner),) = value.items()
    if key == "$ref":
        return (
            isinstance(inner, list | tuple)
            and len(inner) == 2
            and all(isinstance(part, str) for part in inner)
        )
    if key == "$secret":
        return isinstance(inner, Mapping)
    if key == "$join":
        return isinstance(inner, list | tuple)
    return key in KEYS


def references(value: Json) -> Iterator[Reference]:
    """Every reference inside a value, in document order, with repetitions."""
    if type(value) in PLAIN:
        return
    if isinstance(value, MAPPING):
        if is_expression(value):
            ((key, inner),) = value.items()
            if key == "$ref":
                assert isinstance(inner, Sequence)
                yield Reference(str(inner[0]), str(inner[1]))
            elif key in ("$join", "$json"):
                yield from references(inner)
            return
        for item in value.values():
            yield from references(item)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            yield from references(item)


def has_secret(value: Json) -> bool:
    """Whether resolving the value needs a secret."""
    if type(value) in PLAIN:
        return False
    if isinstance(value, MAPPING):
        if is_expression(value):
            ((key, inner),) = value.items()
            return key == "$secret" or (key in ("$join", "$json") and has_secret(inner))
        return any(has_secret(item) for item in value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return any(has_secret(item) for item in value)
    return False


def has_unknown(value: Json) -> bool:
    """Whether any expression but a literal is left inside."""
    if type(value) in PLAIN:
        return False
    if isinstance(value, MAPPING):
        if is_expression(value):
            return "$literal" not in value
        return any(has_unknown(item) for item in value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return any(has_unknown(item) for item in value)
    return False


def secret_paths(properties: Document) -> frozenset[str]:
    """Pointers of the smallest values that hold a secret. Lists are one value."""

    if not has_secret(properties):
        return frozenset()

    def walk(value: Json, at: str) -> Iterator[str]:
        if isinstance(value, MAPPING) and not is_expression(value):
            for key, item in value.items():
                yield from walk(item, at + pointer([key]))
        elif has_secret(value):
            yield at

    return frozenset(walk(properties, ""))


def _text(value: Json) -> str:
    """How a value reads inside text: as the clouds spell it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        raise ValueError("null has no text")
    if isinstance(value, int | float):
        return str(value)
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, sort_keys=True)


def evaluate(
    value: Json,
    lookup: Callable[[Reference], Json],
    secret: Callable[[Mapping[str, str]], Json],
) -> Json:
    """The value with every expression replaced.

    ``lookup`` gives a referenced value or raises Unresolved, which passes through. ``secret`` gives
    a secret's value, or something in its place (the planner keeps the expression).
    """
    if type(value) in PLAIN:
        return value
    if isinstance(value, MAPPING):
        if is_expression(value):
            ((key, inner),) = value.items()
            if key == "$ref":
                assert isinstance(inner, Sequence)
                return lookup(Reference(str(inner[0]), str(inner[1])))
            if key == "$literal":
                return inner
            if key == "$secret":
                assert isinstance(inner, Mapping)
                return secret({str(k): str(v) for k, v in inner.items()})
            done = evaluate(inner, lookup, secret)
            if has_unknown(done):
                return {key: done}
            if key == "$json":
                return json.dumps(done, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
            assert isinstance(done, Sequence)
            return "".join(_text(part) for part in done)
        return {key: evaluate(item, lookup, secret) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [evaluate(item, lookup, secret) for item in value]
    return value
