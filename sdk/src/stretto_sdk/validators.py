"""Property documents checked against a kind's schema: what every provider gets without writing it.

``validate_properties`` is fast when all is well (a compiled shape, a few microseconds) and careful
when it is not: it then names every problem with its place and what to write instead.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stretto_sdk.contract import Problem, Schema
from stretto_sdk.explain import explain
from stretto_sdk.expressions import is_expression
from stretto_sdk.identifiers import KindOf, nominal_problems
from stretto_sdk.json import Document, Json, parts, pointer
from stretto_sdk.nodes import mapping_at
from stretto_sdk.shapes import Shape


@dataclass(frozen=True, slots=True)
class _Compiled:
    schema: Schema
    shape: Shape
    read_only: frozenset[str]
    """Top-level names: nearly all of them are, and a set answers at once."""
    nested_read_only: Mapping[str, tuple[tuple[str, ...], ...]]
    """Those below, by the top-level name above them."""


_compiled: dict[tuple[str, str], _Compiled] = {}


def _compile(schema: Schema) -> _Compiled:
    key = (schema.kind, schema.version)
    found = _compiled.get(key)
    # Tests and upgrades may have two schemas of one name: the body itself decides.
    if found is None or found.schema.body is not schema.body:
        top = {parts(p)[0] for p in schema.read_only if len(parts(p)) == 1}
        nested: dict[str, tuple[tuple[str, ...], ...]] = {}
        for path in sorted(parts(p) for p in schema.read_only):
            if len(path) > 1:
                nested[path[0]] = (*nested.get(path[0], ()), path)
        found = _Compiled(schema, Shape(schema.body), frozenset(top), nested)
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
    for name in sorted(compiled.nested_read_only.keys() & properties.keys()):
        for path in compiled.nested_read_only[name]:
            for place in _places(properties, path):
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


def property_names(schema: Schema) -> tuple[str, ...]:
    """All top-level properties of a kind, sorted."""
    return tuple(sorted(mapping_at(schema.body, "properties")))
