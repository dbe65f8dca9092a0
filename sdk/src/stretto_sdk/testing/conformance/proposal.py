"""The difference between what is declared and what is there, from the schema alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from stretto_sdk.contract import ABSENT, Absent, Change, Observation, Schema
from stretto_sdk.json import Document, Json, canonical, matches, pointer


def propose(
    schema: Schema, declared: Document, applied: Document, observation: Observation
) -> tuple[Change, ...]:
    """What a provider's ``plan`` is asked to judge: declared properties that differ, and applied ones
    that are no longer declared. Write-only properties are compared with what was applied; what the
    observation does not cover is not compared."""
    found: list[Change] = []
    for name in sorted({*declared, *applied}):
        path = pointer([name])
        if any(matches(pattern, path) for pattern in schema.write_only):
            before: Json | Absent = applied.get(name, ABSENT)
        elif observation.covers is not None and name not in observation.covers:
            continue
        else:
            before = observation.properties.get(name, ABSENT)
        if name in declared:
            found.extend(_walk(schema, path, before, declared[name]))
        elif before is not ABSENT:
            found.append(Change(path=path, before=before, after=ABSENT))
    return tuple(found)


def _walk(schema: Schema, path: str, before: Json | Absent, after: Json) -> Iterator[Change]:
    nested = isinstance(before, Mapping) and isinstance(after, Mapping)
    if nested and not any(matches(pattern, path) for pattern in schema.documents):
        assert isinstance(before, Mapping)
        assert isinstance(after, Mapping)
        for key in sorted(after):
            inner = path + pointer([key])
            if any(matches(pattern, inner) for pattern in schema.write_only):
                continue
            yield from _walk(schema, inner, before.get(key, ABSENT), after[key])
    elif before is ABSENT or not _same(schema, path, before, after):
        yield Change(path=path, before=before, after=after)


def _same(schema: Schema, path: str, before: Json, after: Json) -> bool:
    if any(matches(pattern, path) for pattern in schema.unordered):
        return _bag(before) == _bag(after)
    return canonical(before) == canonical(after)


def _bag(value: Json) -> list[str]:
    many = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
    return sorted(map(canonical, many))
