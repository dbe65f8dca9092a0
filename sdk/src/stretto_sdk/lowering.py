"""Python values become JSON with expressions: what an image can hold."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import Any

from stretto_sdk.expressions import evaluate, has_unknown, is_expression
from stretto_sdk.json import Json, canonical, parts, pointer
from stretto_sdk.run import Entry, Run, needs_run
from stretto_sdk.unknowns import (
    MARKER,
    Identifier,
    Unknown,
    damaged,
    make_text,
    secret_of,
)

DEEPEST = 100
"""Levels of lists and mappings within each other. No cloud's documents come near it."""


@dataclass(slots=True)
class Lowered:
    """A value as JSON, and what was found on the way."""

    value: Json = None
    problems: list[tuple[str, str, str]] = field(default_factory=list)
    """Pointer, sentence, what to write."""
    identifiers: list[tuple[str, Entry, tuple[str, ...]]] = field(default_factory=list)
    """Where identifiers stand that are known: what another owns."""


def lower(value: object, run: Run | None) -> Lowered:
    """The value as JSON. Never raises: what is not JSON is a problem and stands as null."""
    lowered = Lowered()
    lowered.value = _Lowering(run, lowered).value(value, (), ())
    return lowered


Path = tuple[str, ...]


class _Lowering:
    def __init__(self, run: Run | None, into: Lowered) -> None:
        self._run = run
        self._into = into

    def value(self, value: object, at: Path, around: tuple[int, ...]) -> Json:
        entry = entry_of(value)
        if entry is not None:
            value = entry.reference(())
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, Unknown):
            return self._unknown(value, at)
        if isinstance(value, Identifier):
            self._into.identifiers.append((pointer(at), value._entry, value._path))
            return str.__str__(value)
        if isinstance(value, str):
            return self._text(str.__str__(value.value if isinstance(value, Enum) else value), at)
        if isinstance(value, int):
            return int(value)
        if isinstance(value, float):
            return self._number(float(value), at)
        if isinstance(value, Mapping | list | tuple):
            if id(value) in around:
                return self._wrong(at, "contains itself", "")
            if len(around) >= DEEPEST:
                return self._wrong(at[:1], f"is nested more than {DEEPEST} levels deep", "")
            inside = (*around, id(value))
            if isinstance(value, Mapping):
                return self._mapping(value, at, inside)
            return [self.value(item, (*at, str(i)), inside) for i, item in enumerate(value)]
        return self._wrong(at, *_not_json(value))

    def _wrong(self, at: Path, sentence: str, suggestion: str) -> Json:
        self._into.problems.append((pointer(at), sentence, suggestion))
        return None

    def _number(self, value: float, at: Path) -> Json:
        if math.isfinite(value):
            return value
        return self._wrong(at, f"is {value}, which JSON cannot hold", "write a finite number")

    def _unknown(self, value: Unknown, at: Path) -> Json:
        match = MARKER.fullmatch(str(value))
        assert match is not None, "an unknown value is its marker"
        return self._marked(match, at)

    def _marked(self, match: Any, at: Path) -> Json:
        """The expression that a marker stands for."""
        if match[3] is not None:
            return secret_of(match[3])
        if self._run is None or int(match[1]) != self._run.number:
            return self._wrong(
                at,
                "refers to a resource of another compilation",
                "declare the resource in this composition, or name it with .external(...)",
            )
        found: Json = self._run.values[int(match[2])]._expression
        return found

    def _text(self, text: str, at: Path) -> Json:
        try:
            text.encode()
        except UnicodeEncodeError:
            return self._wrong(at, "holds half a character (a lone surrogate)", "")
        spoiled = self._spoiled(text)
        if spoiled:
            return self._wrong(at, *spoiled)
        found: list[Json] = []
        end = 0
        for match in MARKER.finditer(text):
            found += [text[end : match.start()]] if match.start() > end else []
            found.append(self._marked(match, at))
            end = match.end()
        if not found:
            return text
        found += [text[end:]] if end < len(text) else []
        # A secret is text by itself; anything else inside text still has to become text.
        if len(found) == 1 and isinstance(found[0], Mapping) and "$secret" in found[0]:
            return found[0]
        return {"$join": found}

    def _spoiled(self, text: str) -> tuple[str, str] | None:
        if damaged(text):
            return (
                "is text in which a reference was cut or changed",
                "references can be put into text, and not be taken apart",
            )
        named: list[object] = []
        if "⟨" in text and self._run is not None:
            named = [value for value in self._run.values if repr(value) in text]
        if named or "Secret.env('" in text or "Secret.file('" in text:
            return (
                "is text with the name of a reference or secret in it, not its value",
                "use {value} and not {value!r} in an f-string, and json_text(...) for documents",
            )
        return None

    def _mapping(self, value: Mapping[Any, object], at: Path, around: tuple[int, ...]) -> Json:
        done: dict[str, Json] = {}
        for key, item in value.items():
            if not isinstance(key, str) or isinstance(key, Unknown) or MARKER.search(key):
                self._wrong(at, *_not_key(key))
                continue
            name = str.__str__(key.value if isinstance(key, Enum) else key)
            done[name] = self.value(item, (*at, name), around)
        if not is_expression(done):
            return done
        ((name, inner),) = done.items()
        if has_unknown(inner):
            return self._wrong(
                at,
                f"has the single key {name}, which Stretto itself uses, around a value known later",
                "write the document with json_text(...)",
            )
        return {"$literal": {name: _plain(inner)}}


def _plain(value: Json) -> Json:
    """A known value without the marks that keep its ``$`` keys apart from expressions."""
    if isinstance(value, Mapping):
        if set(value) == {"$literal"}:
            return value["$literal"]
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def entry_of(value: object) -> Entry | None:
    """The declaration behind a resource, or None for what is no resource."""
    found = getattr(type(value), "_is_resource", False) and object.__getattribute__(
        value, "_stretto_entry"
    )
    return found if isinstance(found, Entry) else None


def _not_key(key: object) -> tuple[str, str]:
    if isinstance(key, str):
        return (
            "has a key that is known only when the process runs",
            "write the document with json_text(...), which makes text of it",
        )
    return f"has the key {key!r}, and keys are text", f'write "{key}"'


def _not_json(value: object) -> tuple[str, str]:
    """Why a value cannot be in an image, and what to write."""
    name = type(value).__name__
    if isinstance(value, set | frozenset):
        return f"is a {name}, which has no order", "write sorted(...)"
    if isinstance(value, PurePath):
        return "is a path, which differs from machine to machine", "write str(path) if it is meant"
    if isinstance(value, bytes | bytearray):
        return f"is {name}, not text", "write value.decode()"
    if isinstance(value, datetime.date | datetime.time):
        return f"is a {name}, which JSON does not have", "write value.isoformat()"
    if isinstance(value, Decimal):
        return "is a Decimal, which JSON does not have", "write float(value) or str(value)"
    if isinstance(value, Enum):
        return f"is a member of {name}", "write its .value"
    if isinstance(value, Iterator) or name in ("range", "dict_keys", "dict_values", "dict_items"):
        return f"is a {name}, not a list", "write list(...)"
    if isinstance(value, type):
        return f"is the class {value.__name__}, not a value", f"write {value.__name__}(...)"
    if callable(value):
        return "is a function, not a value", "call it: value()"
    if hasattr(value, "model_dump"):
        return f"is a {name}, not JSON", "write value.model_dump(mode='json')"
    if hasattr(value, "__dataclass_fields__"):
        return f"is a {name}, not JSON", "write dataclasses.asdict(value)"
    return f"is a {name}, which JSON does not have", "use text, numbers, lists and mappings"


def json_text(document: object) -> str:
    """The document as JSON text, with references in it: for properties that take JSON in text.

    What ``json.dumps`` would make of it, and it may hold resources, references and secrets, also as
    whole values and, unlike a property, in keys. Raises DeclarationError for what is not JSON.
    """
    from stretto_sdk.run import DeclarationError, running

    run = running()
    lowered = lower(document, run)
    bad_keys = [p for p in lowered.problems if "has a key that is known only" in p[1]]
    if bad_keys and len(bad_keys) == len(lowered.problems):
        return _with_keys(document)
    if lowered.problems:
        where, sentence, suggestion = lowered.problems[0]
        place = ".".join(parts(where)) or "the document"
        raise DeclarationError(
            f"json_text: {place} {sentence}" + (f": {suggestion}" if suggestion else "")
        )
    if has_unknown(lowered.value):
        made: Any = make_text(needs_run("json_text"), "json_text(...)", {"$json": lowered.value})
        text: str = made
        return text
    return canonical(evaluate(lowered.value, _never, _never))


def _never(_: object) -> Json:
    raise AssertionError("nothing unknown is left")


def _with_keys(document: object) -> str:
    """JSON text whose keys hold references: text around expressions, values each as JSON."""

    def spell(value: object) -> str:
        if isinstance(value, Mapping):
            pairs = (
                f"{json.dumps(str(k), ensure_ascii=False)}:{spell(v)}" for k, v in value.items()
            )
            return "{" + ",".join(pairs) + "}"
        if isinstance(value, list | tuple):
            return "[" + ",".join(spell(item) for item in value) + "]"
        return str(json_text(value))

    return spell(document)
