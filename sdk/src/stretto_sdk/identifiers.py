"""References checked by name: the property must exist, and an identifier be of the kind it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from stretto_sdk.contract import Problem, Schema
from stretto_sdk.explain import did_you_mean
from stretto_sdk.expressions import is_expression
from stretto_sdk.json import Document, Json, matches, parts, pointer
from stretto_sdk.nodes import child, mapping_at

KindOf: TypeAlias = Callable[[str], Schema | None]
"""Address of a resource to the schema of its kind; None when there is no such resource."""


def nominal_problems(schema: Schema, properties: Document, kind_of: KindOf) -> Iterator[Problem]:
    """References that name a property which is not there, or an identifier of the wrong kind.

    Plain text passes: somebody else's identifier is text. So does text made with a reference.
    """
    for at, (address, path) in _references(properties, ""):
        target = kind_of(address)
        if target is None:
            continue  # that there is no such resource is told once, by whoever knows the names
        missing = missing_property(target, path)
        if missing:
            yield Problem(path=at, message=missing[0], suggestion=missing[1])
            continue
        wanted = [ids for where, ids in sorted(schema.references.items()) if _named(where, at)]
        if wanted:
            accepted = tuple(dict.fromkeys(i for one in wanted for i in one))
            problem = identifier_problem(at, accepted, target, path)
            if problem is not None:
                yield problem


def _references(value: Json, at: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """References that stand for a whole value, and those inside text (with no place that types)."""
    if isinstance(value, Mapping):
        if is_expression(value):
            ((key, inner),) = value.items()
            if key == "$ref" and isinstance(inner, Sequence) and len(inner) == 2:
                yield at, (str(inner[0]), str(inner[1]))
            elif key in ("$join", "$json"):
                for _, found in _references(inner, at):
                    yield f"{at}/$", found
            return
        for name, item in value.items():
            yield from _references(item, at + pointer([name]))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for index, item in enumerate(value):
            yield from _references(item, f"{at}/{index}")


def _named(where: str, at: str) -> bool:
    return matches(where, at) and len(parts(where)) == len(parts(at))


def missing_property(target: Schema, path: str) -> tuple[str, str] | None:
    """What is wrong with referring to this property of a kind, and what to write; None when nothing.

    Where the schema lets further properties in, or says nothing of what is below, all is allowed.
    """
    node = target.body
    walked: list[str] = []
    for part in parts(path):
        properties = mapping_at(node, "properties")
        under = child(target.body, node, part)
        if under is None:
            if not properties or (walked and node.get("additionalProperties") is not False):
                return None
            name = ".".join([target.kind, *walked])
            return f"{name} has no property {part}", did_you_mean(part, properties)
        walked.append(part)
        node = under
    return None


def identifier_problem(at: str, wanted: Sequence[str], target: Schema, path: str) -> Problem | None:
    """Why this identifier does not belong in this place, or None when it does.

    A property that itself takes identifiers hands them on: a subnet's VpcId is a network's. One of
    another kind that is no identifier passes: a parameter's value may be any.
    """
    if not path and len(target.identifier) == 1:
        path = target.identifier[0]
    handed = {i for where, ids in target.references.items() if _named(where, path) for i in ids}
    if {f"{target.kind}#{path}", f"{target.kind}#"} & set(wanted) or handed & set(wanted):
        return None
    have = ".".join(parts(path)) or " and ".join(".".join(parts(p)) for p in target.identifier)
    place = ".".join(parts(at))
    same = [one.partition("#")[2] for one in wanted if one.startswith(f"{target.kind}#")]
    if same:
        right = ".".join(parts(same[0]))
        return Problem(
            path=at,
            message=f"{place} takes the {right} of {target.kind}, and this is its {have}",
            suggestion=f"write .{right}",
        )
    if path and path not in target.identifier and not handed:
        return None
    needed = " or ".join(
        f"{kind} ({'.'.join(parts(where)) or 'its identifier'})"
        for kind, _, where in (one.partition("#") for one in wanted[:4])
    )
    return Problem(
        path=at,
        message=f"{place} takes an identifier of {needed}, and this is the {have} of {target.kind}",
        suggestion="refer to a resource of that kind, or write the identifier as text",
    )
