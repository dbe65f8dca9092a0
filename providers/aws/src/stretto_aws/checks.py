"""Rules of the registry that JSON Schema has no words for."""

from collections.abc import Iterator, Mapping

from stretto_sdk.contract import Problem, Schema
from stretto_sdk.expressions import is_expression
from stretto_sdk.json import Document, Json, pointer
from stretto_sdk.nodes import Node, child, names_at


def more_problems(schema: Schema, properties: Document) -> Iterator[Problem]:
    """What the usual validation lets pass: words whose case does not matter, keys that must differ."""
    yield from _walk(schema.body, schema.body, properties, ())


def _walk(body: Node, node: Node, value: Json, at: tuple[str | int, ...]) -> Iterator[Problem]:
    if is_expression(value):
        return
    if isinstance(value, Mapping):
        for name, inner in value.items():
            under = child(body, node, name)
            if under is not None:
                yield from _walk(body, under, inner, (*at, name))
    elif isinstance(value, list | tuple):
        yield from _must_differ(node, value, at)
        for index, item in enumerate(value):
            under = child(body, node, str(index))
            if under is not None:
                yield from _walk(body, under, item, (*at, index))
    elif isinstance(value, str):
        allowed = names_at(node, "enumCaseInsensitive")
        if allowed and value.lower() not in {word.lower() for word in allowed}:
            yield Problem(
                path=pointer(at),
                message=f"{at[-1]} takes none but: {', '.join(sorted(allowed))}",
                suggestion="write one of these",
            )


def _must_differ(
    node: Node, items: list[Json] | tuple[Json, ...], at: tuple[str | int, ...]
) -> Iterator[Problem]:
    keys = names_at(node, "uniqueKeys")
    seen: dict[tuple[str, ...], int] = {}
    for index, item in enumerate(items):
        if not keys or not isinstance(item, Mapping):
            continue
        values = [item.get(key) for key in keys]
        if not all(isinstance(one, str) for one in values):
            continue
        spelled = tuple(str(one) for one in values)
        first = seen.setdefault(spelled, index)
        if first != index:
            yield Problem(
                path=pointer((*at, index)),
                message=f"items {first} and {index} of {at[-1]} have the same "
                f"{' and '.join(keys)}, which must differ",
                suggestion="leave one of them out",
            )
