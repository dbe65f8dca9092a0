"""What a declaration would change, read from the kind's schema alone.

Pure and total: any JSON goes in, nothing is raised. The rules, for each declared property:

- mappings are compared key by key, and only the keys that are declared: what the cloud adds is no
  difference;
- a list is one leaf: its items are compared in order, or as a set where the schema says
  ``unordered``, each mapping among them by its declared keys;
- ``documents`` are compared by what they mean: parsed, and as policies where they are;
- a number or boolean equals its spelling where the schema does not admit the observed type;
- ``write_only`` values are compared with what was applied, since no observation has them;
- an empty list, an empty mapping and null equal a property that is not there;
- what is still an expression is a change whose ``after`` is that expression; a ``$secret`` equals
  the same secret in ``applied`` (a caller who can tell values apart puts keyed digests in place of
  secrets on both sides first).

What was applied and is declared no longer is a change to ``ABSENT``, while the cloud has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stretto_sdk.contract import ABSENT, Absent, Change, Schema
from stretto_sdk.expressions import has_unknown, is_expression
from stretto_sdk.json import MAPPING, PLAIN, Document, Json, parts, pointer
from stretto_sdk.meaning import equal_documents, same_scalar, spelling
from stretto_sdk.nodes import Node, child, types_of
from stretto_sdk.places import Path, Places

_MATCHED_EXACTLY = 200
"""Lists as sets: above so many unlike items, a pairing is sought greedily."""


def differences(
    schema: Schema,
    declared: Document,
    observed: Document,
    applied: Document,
    ignore: Iterable[str] = (),
) -> tuple[Change, ...]:
    """The changes that would make the observed as declared, in the order of their pointers.

    ``observed`` must speak of every property that matters: where an observation covers only some,
    the caller fills in the others from what was applied. ``ignore`` are pointers not looked at.
    A change that the kind cannot make in place says why in ``replace``.
    """
    ignored = tuple(ignore)
    reader = _Reader(_traits(schema), Places(ignored) if ignored else _NOWHERE)
    found = [
        *reader.declared(declared, observed, applied, ()),
        *reader.removed(declared, observed, applied, ()),
    ]
    return tuple(change for _, change in sorted(found, key=lambda pair: pair[0]))


def patched(document: Document, changes: Iterable[Change]) -> Document:
    """The document with the changes made: what the cloud should then show."""
    whole: Json = document
    for change in changes:
        whole = _put(whole, parts(change.path), change.after)
    return whole if isinstance(whole, Mapping) else {}


def _put(value: Json, path: Sequence[str], after: Json | Absent) -> Json:
    if not path:
        return None if isinstance(after, Absent) else after
    copy = dict(value) if isinstance(value, Mapping) else {}
    if len(path) == 1 and isinstance(after, Absent):
        copy.pop(path[0], None)
    else:
        copy[path[0]] = _put(copy.get(path[0]), path[1:], after)
    return copy


def _none(value: Json | Absent) -> bool:
    """Nothing to see: absent, null, or empty."""
    return (
        isinstance(value, Absent)
        or value is None
        or (isinstance(value, Mapping | list | tuple) and not value)
    )


def _below(value: Json | Absent, key: str) -> Json | Absent:
    return value.get(key, ABSENT) if isinstance(value, MAPPING) else ABSENT


def _item(value: Json | Absent, index: int) -> Json | Absent:
    if isinstance(value, list | tuple) and index < len(value):
        found: Json = value[index]
        return found
    return ABSENT


@dataclass(frozen=True, slots=True)
class _Traits:
    """What a schema says of places, ready to be asked."""

    schema: Schema
    create_only: Places
    write_only: Places
    unordered: Places
    documents: Places


_NOWHERE = Places(())
_known: dict[tuple[str, str], _Traits] = {}


def _traits(schema: Schema) -> _Traits:
    key = (schema.kind, schema.version)
    found = _known.get(key)
    # Tests and upgrades may have two schemas of one name: identity decides.
    if found is None or found.schema is not schema:
        found = _known[key] = _Traits(
            schema,
            create_only=Places(schema.create_only),
            write_only=Places(schema.write_only),
            unordered=Places(schema.unordered),
            documents=Places(schema.documents),
        )
    return found


Found = Iterator[tuple[Path, Change]]
Side = Json | Absent


@dataclass(frozen=True, slots=True)
class _Reader:
    traits: _Traits
    ignore: Places

    # ── Walking mappings: each leaf that differs is a change ─────────────────────────────────

    def declared(self, wanted: Json, seen: Side, applied: Side, at: Path) -> Found:
        if self.ignore.cover(at):
            return
        if self.traits.write_only.cover(at):
            seen = applied
        if type(wanted) is type(seen) and type(wanted) in PLAIN and wanted == seen:
            return  # nearly always
        if self._walks(wanted, seen, at):
            assert isinstance(wanted, Mapping)
            for key in wanted:
                yield from self.declared(
                    wanted[key], _below(seen, key), _below(applied, key), (*at, key)
                )
        elif not self._same(wanted, seen, applied, at):
            if is_expression(wanted) and isinstance(wanted, Mapping) and "$literal" in wanted:
                wanted = wanted["$literal"]
            yield self._change(at, seen, wanted)

    def _walks(self, wanted: Json, seen: Side, at: Path) -> bool:
        """Whether to go on key by key: the cloud has a mapping there, or some key below cannot be
        seen and so has its own say."""
        if not isinstance(wanted, MAPPING) or not wanted or self.traits.documents.name(at):
            return False
        if not at:
            return True
        if is_expression(wanted):
            return False
        return isinstance(seen, Mapping) or bool(self.traits.write_only.below(at))

    def removed(self, wanted: Json, seen: Side, applied: Side, at: Path) -> Found:
        """What was applied and is declared no longer."""
        if not (isinstance(applied, MAPPING) and isinstance(wanted, MAPPING)):
            return
        if applied == wanted:
            return  # nearly always: the declaration is as it was
        if at and (is_expression(wanted) or is_expression(applied)):
            return
        if self.traits.documents.name(at):
            return
        for key in applied:
            here = (*at, key)
            if self.ignore.cover(here):
                continue
            if key in wanted:
                yield from self.removed(wanted[key], _below(seen, key), applied[key], here)
                continue
            before = applied[key] if self.traits.write_only.cover(here) else _below(seen, key)
            if not _none(before):
                yield self._change(here, before, ABSENT)

    def _change(self, at: Path, before: Side, after: Side) -> tuple[Path, Change]:
        why = self._why(at, after, before)
        return at, Change(path=pointer(at), before=before, after=after, replace=why)

    # ── Equality of one leaf ─────────────────────────────────────────────────────────────────

    def _same(self, wanted: Json, seen: Side, applied: Side, at: Path) -> bool:
        if self.ignore.cover(at):
            return True
        if self.traits.write_only.cover(at):
            seen = applied
        if isinstance(wanted, Mapping) and is_expression(wanted):
            if "$literal" not in wanted:
                return "$secret" in wanted and wanted == applied
            wanted = wanted["$literal"]
        elif has_unknown(wanted):
            return self._same_value(wanted, seen, applied, at)
        if _none(wanted) or isinstance(seen, Absent):
            # An empty mapping declares nothing, so it agrees with any.
            empty = isinstance(wanted, Mapping) and isinstance(seen, Mapping)
            return _none(wanted) and (_none(seen) or empty)
        if self.traits.documents.name(at):
            return equal_documents(wanted, seen)
        return self._same_value(wanted, seen, applied, at)

    def _same_value(self, wanted: Json, seen: Side, applied: Side, at: Path) -> bool:
        if isinstance(wanted, Mapping):
            # Where nothing is there, each key may still be a write-only one, which is not seen.
            return isinstance(seen, Mapping | Absent) and all(
                self._same(value, _below(seen, key), _below(applied, key), (*at, key))
                for key, value in wanted.items()
            )
        if isinstance(wanted, Sequence) and not isinstance(wanted, str):
            if not isinstance(seen, list | tuple):
                return False
            if self.traits.unordered.name(at):
                return self._same_set(wanted, seen, applied, at)
            return len(wanted) == len(seen) and all(
                self._same(item, seen[i], _item(applied, i), (*at, str(i)))
                for i, item in enumerate(wanted)
            )
        if isinstance(seen, Absent):
            return False
        return same_scalar(wanted, seen, lambda: self._types(at))

    def _same_set(
        self, wanted: Sequence[Json], seen: Sequence[Json], applied: Side, at: Path
    ) -> bool:
        """Whether the items can be paired, each declared one with an observed one of its own."""
        mine, found = _distinct(wanted), _distinct(seen)
        if len(mine) != len(found):
            return False
        # What is spelled alike needs no pairing. It takes nothing from the others: who fits a
        # part of it fits whatever it could have been paired with.
        alike = set() if self.traits.write_only.below(at) else mine.keys() & found.keys()
        ours = [row for text, row in mine.items() if text not in alike]
        theirs = [seen[i] for text, i in found.items() if text not in alike]
        fitting = [
            [
                column
                for column, item in enumerate(theirs)
                if self._same(wanted[row], item, _item(applied, row), (*at, str(row)))
            ]
            for row in ours
        ]
        return _paired(fitting)

    def _types(self, at: Path) -> tuple[str, ...]:
        node: Node | None = self.traits.schema.body
        for part in at:
            node = None if node is None else child(self.traits.schema.body, node, part)
        return () if node is None else types_of(node)

    # ── What cannot change in place ──────────────────────────────────────────────────────────

    def _why(self, at: Path, after: Side, before: Side) -> str:
        """Why a change here replaces the object; empty when it does not."""
        fixed = self.traits.create_only.cover(at)
        if fixed is None:
            for one in self.traits.create_only.below(at):
                if self._differs_at(one, len(at), after, before):
                    fixed = one
                    break
        return "" if fixed is None else f"{_name(fixed)} cannot change after creation"

    def _differs_at(self, fixed: Path, depth: int, after: Side, before: Side) -> bool:
        """Whether two values that stand at a depth of a pointer differ at its end."""
        if isinstance(after, Mapping) and is_expression(after):
            return True
        if depth == len(fixed):
            if isinstance(after, Absent) or isinstance(before, Absent):
                return not (_none(after) and _none(before))
            return not self._same(after, before, before, fixed)
        part, deeper = fixed[depth], depth + 1
        if part != "*":
            return self._differs_at(fixed, deeper, _below(after, part), _below(before, part))
        if isinstance(after, list | tuple) and isinstance(before, list | tuple):
            # Items that come or go are the list's own change; only those on both sides count.
            pairs = zip(after, before, strict=False)
            return any(self._differs_at(fixed, deeper, a, b) for a, b in pairs)
        if isinstance(after, Mapping) and isinstance(before, Mapping):
            both = after.keys() & before.keys()
            return any(self._differs_at(fixed, deeper, after[k], before[k]) for k in both)
        return False


def _name(path: Path) -> str:
    return ".".join(part for part in path if part != "*") or "it"


def _distinct(items: Sequence[Json]) -> dict[str, int]:
    """The spellings of the items, equal ones once, with the index of the first."""
    first: dict[str, int] = {}
    for index, item in enumerate(items):
        first.setdefault(spelling(item), index)
    return first


def _paired(fitting: Sequence[Sequence[int]]) -> bool:
    """Whether every row can have a column of its own (a perfect matching, by augmenting paths)."""
    owner: dict[int, int] = {}

    def place(row: int, tried: set[int]) -> bool:
        for column in fitting[row]:
            if column not in tried:
                tried.add(column)
                if column not in owner or (
                    len(fitting) <= _MATCHED_EXACTLY and place(owner[column], tried)
                ):
                    owner[column] = row
                    return True
        return False

    # Rows with the fewest choices first: then the greedy choice is nearly always right.
    return all(
        place(row, set()) for row in sorted(range(len(fitting)), key=lambda r: len(fitting[r]))
    )
