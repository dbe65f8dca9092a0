"""What references will give: known values, and what is known only after a step.

A property document is *settled* when every reference that can be resolved is, and secrets and
literals stand as they were: evaluating it later gives what evaluating it whole would have given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

from stretto_sdk.contract import Change, Schema
from stretto_sdk.expressions import (
    Reference,
    Unresolved,
    evaluate,
    has_secret,
    has_unknown,
    is_expression,
    ref,
    references,
)
from stretto_sdk.json import MAPPING, Document, Json, lookup, matches, parts

from stretto.records import DIGEST, Record

SCALARS = (str, int, float)
"""Asked for first: most values are, and ``isinstance`` of an abstract class takes ten times as long."""

Find = Callable[[Reference], Json]


class Fate(Enum):
    """What a plan does to a resource, as those who refer to it must know it."""

    KEPT = "is kept"
    CHANGED = "is changed in place"
    MADE = "is created"
    REMADE = "is created again"
    REPLACED = "is replaced"
    HELD = "is not there"
    """It cannot be had: in doubt, or it waits for one that is."""


class NotShown(Unresolved):
    """What is referred to stays as it is, but no observation shows the value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A resource as it will be when the plan is done."""

    fate: Fate
    schema: Schema
    settled: Document
    record: Record | None = None
    changes: tuple[Change, ...] = ()
    identity: str = ""
    """Of what another owns: known from the start."""

    def find(self, reference: Reference) -> Json:
        """The value that a reference to this resource will have.

        Raises Unresolved when only doing the plan will tell, NotShown when the value stays what
        it was and is not known here.
        """
        if self.identity and not reference.path:
            return self.identity
        if self.fate in (Fate.KEPT, Fate.CHANGED):
            return self._kept(reference)
        if self.fate is Fate.MADE and not reference.path:
            if (name := chosen_name(self.schema, self.settled)) is not None:
                return name
            raise Unresolved(reference)
        if self.fate is Fate.MADE or not self._identifies(reference.path):
            return self._declared(reference)
        raise Unresolved(reference)

    def _kept(self, reference: Reference) -> Json:
        assert self.record is not None
        path = reference.path
        if not path:
            if self.record.identity:
                return self.record.identity
            raise Unresolved(reference)
        if any(matches(c.path, path) or matches(path, c.path) for c in self.changes):
            return self._declared(reference)
        with suppress(KeyError):
            return shown(self.record, path)
        if self.schema.identifier == (path,) and self.record.identity:
            return self.record.identity
        raise NotShown(reference)

    def _declared(self, reference: Reference) -> Json:
        try:
            value = lookup(self.settled, reference.path)
        except KeyError:
            raise Unresolved(reference) from None
        if has_unknown(value) and not has_secret(value):
            raise Unresolved(reference)
        return value

    def _identifies(self, path: str) -> bool:
        """Whether this is the identity, or part of it: a new object is a new one even where it
        bears the old one's name."""
        return not path or path in self.schema.identifier


def shown(record: Record, path: str) -> Json:
    """A property of a resource as it was observed, else as it was applied; what holds a secret
    only as applied, with its expression. Raises KeyError."""
    for known in (record.properties, record.applied):
        try:
            value = lookup(known, path)
        except KeyError:
            continue
        if not _has_digest(value):
            return value if known is record.applied else quoted(value)
    raise KeyError(path)


def chosen_name(schema: Schema, settled: Document) -> str | None:
    """The identity of an object that its declaration alone decides; None where the cloud does, or
    where it is not known yet. Parts of a compound one are joined by ``|``."""
    if not schema.identifier or set(schema.identifier) & schema.read_only:
        return None
    named: list[str] = []
    for path in schema.identifier:
        try:
            part = lookup(settled, path)
        except KeyError:
            return None
        if not isinstance(part, str):
            return None
        named.append(part)
    return "|".join(named)


def settle(value: Json, find: Find) -> Json:
    """The value with every reference resolved that ``find`` knows; the others stay expressions.

    Gives the same object where nothing is to be resolved.
    """
    if value is None or isinstance(value, SCALARS):
        return value
    if isinstance(value, MAPPING):
        if is_expression(value):
            return _settled_expression(value, find)
        items = {key: settle(item, find) for key, item in value.items()}
        return value if all(items[key] is item for key, item in value.items()) else items
    done = [settle(item, find) for item in value]
    return value if all(a is b for a, b in zip(done, value, strict=True)) else done


def _settled_expression(value: Mapping[str, Json], find: Find) -> Json:
    ((key, inner),) = value.items()
    if key in ("$literal", "$secret"):
        return value
    if key == "$ref":
        assert isinstance(inner, Sequence)
        try:
            return find(Reference(str(inner[0]), str(inner[1])))
        except Unresolved:
            return value
    done = {key: settle(inner, find)}
    return done if has_unknown(done[key]) else quoted(evaluate(done, _unknown, _no_secret))


def settle_document(properties: Document, find: Find) -> Document:
    """The same for a whole property document."""
    done = settle(properties, find)
    assert isinstance(done, Mapping)
    return done


def opened(properties: Document) -> Document:
    """A settled document as it is compared: literals opened, all else as it stands."""
    done = _opened(properties)
    assert isinstance(done, Mapping)
    return done


def _opened(value: Json) -> Json:
    if value is None or isinstance(value, SCALARS):
        return value
    if isinstance(value, MAPPING):
        if is_expression(value):
            return value.get("$literal", value)
        items = {key: _opened(item) for key, item in value.items()}
        return value if all(items[key] is item for key, item in value.items()) else items
    done = [_opened(item) for item in value]
    return value if all(a is b for a, b in zip(done, value, strict=True)) else done


def inherit(
    wanted: Json, declared: Json, before: Json, applied: Json, same: Iterable[Reference]
) -> Json:
    """A settled value with what was applied put where the declaration has not changed, and rests
    only on references that stay what they were (``same``) and are not shown.

    ``declared`` is the declaration now, ``before`` the one that ``applied`` came of.
    """
    stays = {(r.address, r.path) for r in same}
    return _inherited(wanted, declared, before, applied, stays)


def _inherited(
    wanted: Json, declared: Json, before: Json, applied: Json, stays: set[tuple[str, str]]
) -> Json:
    if not has_unknown(wanted):
        return wanted
    if isinstance(wanted, Mapping) and not is_expression(wanted):
        now, then, had = (s if isinstance(s, Mapping) else {} for s in (declared, before, applied))
        return {
            key: _inherited(item, now[key], then[key], had[key], stays)
            if key in now and key in then and key in had
            else item
            for key, item in wanted.items()
        }
    open_still = {(r.address, r.path) for r in references(wanted)}
    return applied if open_still and open_still <= stays and declared == before else wanted


def quoted(value: Json) -> Json:
    """A value out of the cloud: a literal, even where it looks like an expression."""
    return {"$literal": value} if _looks_like_expression(value) else value


def _looks_like_expression(value: Json) -> bool:
    if value is None or isinstance(value, SCALARS):
        return False
    if isinstance(value, MAPPING):
        return is_expression(value) or any(_looks_like_expression(v) for v in value.values())
    return any(_looks_like_expression(item) for item in value)


def _has_digest(value: Json) -> bool:
    if value is None or isinstance(value, SCALARS):
        return False
    if isinstance(value, MAPPING):
        return DIGEST in value or any(_has_digest(item) for item in value.values())
    return any(_has_digest(item) for item in value)


def without(document: Document, paths: Iterable[str]) -> Document:
    """The document less what stands at these pointers, which run through mappings only."""
    for path in paths:
        document = _without(document, parts(path))
    return document


def _without(document: Document, path: tuple[str, ...]) -> Document:
    head, rest = path[0], path[1:]
    if head not in document:
        return document
    below = document[head]
    if rest and not isinstance(below, Mapping):
        return document
    copy = dict(document)
    if rest:
        assert isinstance(below, Mapping)
        copy[head] = _without(below, rest)
    else:
        del copy[head]
    return copy


def _unknown(reference: Reference) -> Json:
    return ref(reference.address, reference.path)


def _no_secret(_: Mapping[str, str]) -> Json:
    raise AssertionError("a value without secrets asked for one")
