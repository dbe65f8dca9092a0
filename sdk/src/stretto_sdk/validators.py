"""Property documents checked against a kind's schema: what every provider gets without writing it.

``validate_properties`` is fast when all is well (a compiled shape, a few microseconds) and careful
when it is not: it then names every problem with its place and what to write instead.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from stretto_sdk.contract import Problem, Schema
from stretto_sdk.explain import did_you_mean, explain
from stretto_sdk.expressions import is_expression
from stretto_sdk.json import Document, Json, matches, parts, pointer
from stretto_sdk.nodes import child, mapping_at
from stretto_sdk.shapes import Shape

KindOf: TypeAlias = Callable[[str], Schema | None]
"""Address of a resource to the schema of its kind; None when there is no such resource."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    schema: Schema
    shape: Shape
    read_only: frozenset[str]
    """Top-level names: nearly all of them are, and a set answers at once."""
    nested_read_only: tuple[str, ...]


_compiled: dict[tuple[str, str], _Compiled] = {}


def _compile(schema: Schema) -> _Compiled:
    key = (schema.kind, schema.version)
    found = _compiled.get(key)
    # Tests and upgrades may have two schemas of one name: the body itself decides.
    if found is None or found.schema.body is not schema.body:
        top = {parts(p)[0] for p in schema.read_only if len(parts(p)) == 1}
        nested = sorted(p for p in schema.read_only if len(parts(p)) > 1)
        found = _Compiled(schema, Shape(schema.body), frozenset(top), tuple(nested))
        _compiled[key] = found
    return found


def shape_of(schema: Schema) -> Shape:
    """The compiled shape of a kind's property document, made on first use and kept."""
    return _compile(schema).shape


def validate_properties(
    schema: Schema, properties: Document, kind_of: KindOf | None = None
) -> tuple[Problem, ...]:
    """Everything wrong with a declaration, as far as the kind's schema tells.

    Unknown, missing, read-only and not yet driven properties, wrong types and values, at any depth.
    Expressions are accepted wherever a value is expected. With ``kind_of``, references are checked
    too: the property must exist, and an identifier must be of the kind that belongs there.
    """
    compiled = _compile(schema)
    found = list(_whole(compiled, properties))
    if not compiled.shape.fits(properties):
        found += _shaped(schema, properties)
    if kind_of is not None:
        found += nominal_problems(schema, properties, kind_of)
    return tuple(found)


def _shaped(schema: Schema, properties: Document) -> Iterator[Problem]:
    missing = {f"it needs {name}, which is missing" for name in schema.required}
    for problem in explain(schema.body, properties):
        if problem.path == "" and problem.message in missing:
            continue  # said already, by name of the kind
        kind = f"{schema.kind}{problem.message.removeprefix('it')}"
        message = kind if problem.message.startswith("it ") else problem.message
        yield Problem(path=problem.path, message=message, suggestion=problem.suggestion)


def _whole(compiled: _Compiled, properties: Document) -> Iterator[Problem]:
    schema = compiled.schema
    for name in sorted(schema.required - properties.keys()):
        yield Problem(
            path="",
            message=f"{schema.kind} needs {name}, which is missing",
            suggestion=f"add {name}=...",
        )
    for name in sorted(compiled.read_only & properties.keys()):
        yield _read_only(pointer([name]))
    for path in compiled.nested_read_only:
        for place in _places(properties, parts(path)):
            yield _read_only(place)
    if schema.covered is None:
        return
    for name in sorted(properties.keys() - schema.covered):
        # A misspelled name is the shape's to report; a read-only one was reported above.
        if name in mapping_at(schema.body, "properties") and name not in compiled.read_only:
            yield Problem(
                path=pointer([name]),
                message=f"{name} of {schema.kind} exists in the cloud, and this version of the "
                "provider cannot drive it yet",
                suggestion="leave it out, or upgrade the provider",
            )


def _read_only(place: str) -> Problem:
    name = ".".join(parts(place))
    return Problem(
        path=place,
        message=f"{name} is set by the cloud and cannot be declared",
        suggestion="leave it out; other resources can refer to it",
    )


def _places(value: Json, path: Sequence[str], at: str = "") -> Iterator[str]:
    """The places of a document that a schema pointer names."""
    if is_expression(value):
        return
    if not path:
        yield at
    elif path[0] == "*" and isinstance(value, Sequence) and not isinstance(value, str):
        for index, item in enumerate(value):
            yield from _places(item, path[1:], f"{at}/{index}")
    elif isinstance(value, Mapping):
        names = list(value) if path[0] == "*" else [path[0]] if path[0] in value else []
        for name in names:
            yield from _places(value[name], path[1:], at + pointer([name]))


# ── References ───────────────────────────────────────────────────────────────────────────────


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


def property_names(schema: Schema) -> tuple[str, ...]:
    """All top-level properties of a kind, sorted."""
    return tuple(sorted(mapping_at(schema.body, "properties")))
