"""Kinds and their schemas as text and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stretto_sdk.contract import Kind, Recovery, Schema
from stretto_sdk.json import Document, Json, parts, pointer

from stretto.cli.text import Look, Piece, clean, one_line, table

RECOVERIES = {
    Recovery.NAME: "by its name or key, which the declaration gives",
    Recovery.TOKEN: "by its token, for which the cloud gives the same object again",
    Recovery.TAG: "by the tag that it is stamped with",
    Recovery.NONE: "not at all: the kernel stops the resource and asks",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property of a kind, nested or not."""

    path: str
    """Pointer; ``*`` stands for every item of a list or mapping."""
    depth: int
    name: str
    type: str
    """For people: ``text``, ``list of objects``, ``one of "a", "b"``."""
    doc: str
    flags: tuple[str, ...]
    """``required``, ``fixed at creation``, ``read-only``, ``never read back``, ``secret``,
    ``not driven yet``."""
    takes: tuple[str, ...]
    """Kinds whose identifiers it takes."""


def properties(schema: Schema, depth: int) -> Iterator[Property]:
    """Every property down to a depth; at each level the required ones first, read-only ones last."""
    yield from _walk(schema, schema.body, (), depth, schema.required)


def _walk(
    schema: Schema, body: Mapping[str, Json], at: tuple[str, ...], depth: int, required: object
) -> Iterator[Property]:
    listed = body.get("properties")
    if depth == 0 or not isinstance(listed, Mapping):
        return
    needed = set(required) if isinstance(required, Sequence | frozenset) else set()

    def order(name: str) -> tuple[bool, bool, str]:
        path = pointer((*at, name))
        return path in schema.read_only, name not in needed, name

    for name in sorted(listed, key=order):
        inner = _resolve(schema, listed[name])
        here = (*at, name)
        path = pointer(here)
        yield Property(
            path=path,
            depth=len([part for part in here if part != "*"]) - 1,
            name=name,
            type=_type(schema, inner),
            doc=one_line(str(inner.get("description", ""))),
            flags=tuple(_flags(schema, path, name in needed, at)),
            takes=tuple(dict.fromkeys(t.split("#")[0] for t in _takes(schema, path))),
        )
        for step, below in _inside(schema, inner):
            yield from _walk(schema, below, (*here, *step), depth - 1, below.get("required"))


def _takes(schema: Schema, path: str) -> tuple[str, ...]:
    return schema.references.get(path) or schema.references.get(f"{path}/*") or ()


def _flags(schema: Schema, path: str, required: bool, at: tuple[str, ...]) -> Iterator[str]:
    if required:
        yield "required"
    if path in schema.create_only:
        yield "fixed at creation"
    if path in schema.read_only:
        yield "read-only"
    if path in schema.write_only:
        yield "never read back"
    if path in schema.sensitive:
        yield "secret"
    if not at and schema.covered is not None and path not in schema.read_only:
        name = parts(path)[0]
        if name not in schema.covered and path not in schema.covered:
            yield "not driven yet"


def _resolve(schema: Schema, given: Json) -> Mapping[str, Json]:
    """The schema that a local reference names; its own words go before those it refers to."""
    seen: set[str] = set()
    merged: dict[str, Json] = {}
    while isinstance(given, Mapping):
        for key, inner in given.items():
            if key != "$ref":
                merged.setdefault(key, inner)
        target = given.get("$ref")
        if not isinstance(target, str) or target in seen:
            break
        seen.add(target)
        given = schema.body
        for part in parts(target.removeprefix("#")):
            given = given.get(part) if isinstance(given, Mapping) else None
    return merged


def _inside(
    schema: Schema, body: Mapping[str, Json]
) -> Iterator[tuple[tuple[str, ...], Mapping[str, Json]]]:
    """Where nested properties are: in the object itself, or in the items of a list."""
    if "properties" in body:
        yield (), body
    elif "items" in body:
        items = _resolve(schema, body["items"])
        if "properties" in items:
            yield ("*",), items


_TYPES = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "object": "mapping",
    "array": "list",
    "null": "null",
}
_PLURALS = {"text": "texts", "object": "objects", "mapping": "mappings", "whole number": "numbers"}


def _type(schema: Schema, body: Mapping[str, Json]) -> str:
    allowed = body.get("enum")
    if isinstance(allowed, Sequence) and not isinstance(allowed, str):
        shown = [clean(str(item)) for item in allowed[:8]]
        more = f", … ({len(allowed)} in all)" if len(allowed) > 8 else ""
        return f"one of {', '.join(shown)}{more}"
    if "const" in body:
        return f"always {clean(str(body['const']))}"
    given = body.get("type")
    if isinstance(given, Sequence) and not isinstance(given, str):
        return " or ".join(_TYPES.get(str(one), str(one)) for one in given)
    if given == "array" or "items" in body:
        inner = _type(schema, _resolve(schema, body.get("items")))
        return f"list of {_PLURALS.get(inner, inner)}"
    if "properties" in body:
        return "object"
    if given == "object":
        values = body.get("additionalProperties") or next(
            iter(_values(body.get("patternProperties"))), None
        )
        inner = _type(schema, _resolve(schema, values)) if isinstance(values, Mapping) else ""
        return f"mapping to {_PLURALS.get(inner, inner)}" if inner not in ("", "any") else "mapping"
    if isinstance(given, str):
        return _TYPES.get(given, given)
    return "any"


def _values(given: Json) -> list[Json]:
    return list(given.values()) if isinstance(given, Mapping) else []


def kinds_text(listed: Sequence[Kind], look: Look) -> str:
    """The table of ``stretto kinds``; in it, a summary is cut at the end of the line."""
    rows: list[Sequence[Piece]] = []
    names = max((len(k.name) for k in listed), default=0)
    pythons = max((len(k.python) for k in listed), default=0)
    room = None if look.width is None else look.width - names - pythons - 4
    for kind in listed:
        summary = one_line(kind.summary)
        if not kind.driven:
            summary = f"(cannot be made yet) {summary}"
        if room is not None and len(summary) > room:
            summary = summary[: max(room - 1, 0)] + "…" if room >= 16 else ""
        row = [(clean(kind.name), "bold"), (clean(kind.python), "cyan"), (summary, "dim")]
        rows.append(row)
    return table(look, ("KIND", "PYTHON", ""), rows)


def kind_text(schema: Schema, row: Kind, depth: int, look: Look) -> str:
    """All that ``stretto kinds show`` says."""
    lines = look.flow([(clean(schema.kind), "bold"), (f"  {clean(row.python)}", "cyan")], hang=2)
    if not row.driven:
        lines += look.flow([("This version of the provider cannot make it yet.", "yellow")])
    if schema.doc:
        lines += ["", look.say(one_line(schema.doc))]
    if schema.url:
        lines.append(look.paint(clean(schema.url), "dim"))
    lines += ["", look.paint("Properties", "bold")]
    for one in properties(schema, depth):
        lines += _property(one, look)
    lines += ["", look.paint("How it is driven", "bold")]
    for name, said in _facts(schema):
        lines += look.flow([(f"{name}: ", "dim"), (clean(said), "")], indent=2, hang=4)
    lines += ["", look.paint("Example", "bold")]
    lines += ["    " + line for line in example(schema, row).splitlines()]
    return "\n".join(lines)


def _property(one: Property, look: Look) -> list[str]:
    indent = 2 + 2 * one.depth
    style = "bold" if "required" in one.flags else "dim" if "read-only" in one.flags else ""
    pieces: list[Piece] = [(clean(one.name), style), (f"  {one.type}", "cyan")]
    if one.takes:
        pieces.append((f"  takes {', '.join(one.takes)}", "green"))
    if one.flags:
        pieces.append((f"  {', '.join(one.flags)}", "yellow"))
    lines = look.flow(pieces, indent=indent, hang=indent + 4)
    if one.doc:
        sentence = re.split(r"(?<=[.!?])\s", one.doc, maxsplit=1)[0]
        lines += look.flow([(sentence, "dim")], indent=indent + 4, hang=indent + 4)
    return lines


def _facts(schema: Schema) -> Iterator[tuple[str, str]]:
    yield "identity", " | ".join(path.strip("/").replace("/", ".") for path in schema.identifier)
    if schema.route:
        yield "route", schema.route
    note = f" ({schema.recovery_note})" if schema.recovery_note else ""
    yield "after a lost reply it is found", RECOVERIES[schema.recovery] + note
    yield (
        "a replacement",
        "new before old" if schema.creates_before_delete else "old is deleted before new is made",
    )
    if schema.latency:
        typical = ", ".join(f"{verb} {s:g} s" for verb, s in schema.latency.items())
        yield "takes about", typical


def example(schema: Schema, row: Kind) -> str:
    """A resource with all that is required, in Python."""
    package, _, name = row.python.rpartition(".")
    own = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()
    arguments = [
        f"    {one.name}={_sample(schema, one)},"
        for one in properties(schema, 1)
        if "required" in one.flags
    ]
    call = f"{package.rpartition('.')[2]}.{name}" if package else name
    if not arguments:
        return f'{call}("{own}")'
    return "\n".join([f"{call}(", f'    "{own}",', *arguments, ")"])


def _sample(schema: Schema, one: Property) -> str:
    if one.takes:
        name = one.takes[0].rsplit("::", 1)[-1].rsplit("/", 1)[-1].rsplit(".", 1)[-1].lower()
        return f"[{name}]" if one.type.startswith("list") else name
    if one.path in schema.sensitive:
        return f'Secret.env("{re.sub(r"(?<=[a-z])(?=[A-Z])", "_", one.name).upper()}")'
    if one.type.startswith("one of "):
        return f'"{one.type.removeprefix("one of ").split(", ")[0]}"'
    for beginning, sample in (
        ("text", '"..."'),
        ("whole number", "1"),
        ("number", "1.0"),
        ("true or false", "True"),
        ("list", "[...]"),
        ("object", "{...}"),
        ("mapping", "{...}"),
    ):
        if one.type.startswith(beginning):
            return sample
    return "..."


def property_json(one: Property) -> Document:
    """A property as in ``--json``."""
    return {
        "path": one.path,
        "type": one.type,
        "doc": one.doc,
        "flags": list(one.flags),
        "takes": list(one.takes),
    }
