"""Bulk observation: which listings show everything, and what a listing says of each record.

One listing of a (kind, placement, scope) serves every process that has objects there, so looking
at n objects takes n/page calls. What a listing cannot settle is read by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from stretto_sdk.contract import Listing, Observation, Placement, Schema
from stretto_sdk.expressions import Reference
from stretto_sdk.json import Document, Json, canonical, lookup, parts

from stretto.records import Missing, Observed, Record, Seen

FEW = 2
"""So many objects are read one by one: a listing may have to page through what others own."""


Seal: TypeAlias = Callable[[Record, Observation], Observation]
"""Makes an observation fit to be kept: digests where the record has secrets (``records.redact``)."""


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """One record of one process."""

    process: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A record that is to be looked at."""

    target: Target
    record: Record
    wanted: frozenset[str]
    """Top-level properties that matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """One listing to be made, all pages of it."""

    kind: str
    placement: Placement
    scope: Mapping[str, Json]
    """As for ``ListRequest``."""
    wanted: frozenset[str]
    """Everything that matters to one of the expected."""
    expected: tuple[Expected, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """How to look at many records with few calls."""

    sweeps: tuple[Sweep, ...]
    reads: tuple[Expected, ...]
    """What is read one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a listing said."""

    seen: Mapping[Target, Observed]
    """Settled: shown with all that matters, or gone."""
    reads: tuple[Expected, ...]
    """Not settled: to be read one by one."""
    strays: tuple[Observation, ...] = ()
    """Objects that bear our mark and belong to no record: what may be an orphan. A listing cannot
    tell more; the journal can."""


def wanted(declared: Document, uses: Iterable[Reference]) -> frozenset[str]:
    """The top-level properties of a resource that matter: what is declared, and what others refer
    to (``uses``, as of ``Image.uses``)."""
    used = {parts(use.path)[0] for use in uses if use.path}
    return frozenset(used.union(declared))


def survey(
    expected: Iterable[Expected],
    schema: Callable[[Placement, str], Schema],
    *,
    few: int = FEW,
) -> Survey:
    """Group what is expected into listings. In order, for any order of the input.

    Records without an identity have nothing to be looked at and are left out.
    """
    groups: dict[tuple[str, str, str], list[Expected]] = {}
    scopes: dict[tuple[str, str, str], Mapping[str, Json]] = {}
    reads: list[Expected] = []
    for item in expected:
        record = item.record
        if not record.identity:
            continue
        known = schema(record.placement, record.kind)
        scope = scope_of(known, record)
        if known.listing is Listing.NONE or scope is None:
            reads.append(item)
            continue
        key = (record.placement.key, record.kind, canonical(scope))
        groups.setdefault(key, []).append(item)
        scopes[key] = scope
    sweeps: list[Sweep] = []
    for key, items in sorted(groups.items()):
        if len({item.record.identity for item in items}) <= few:
            reads.extend(items)
            continue
        items.sort(key=lambda item: item.target)
        sweeps.append(
            Sweep(
                kind=key[1],
                placement=items[0].record.placement,
                scope=scopes[key],
                wanted=frozenset().union(*(item.wanted for item in items)),
                expected=tuple(items),
            )
        )
    reads.sort(key=lambda item: item.target)
    return Survey(sweeps=tuple(sweeps), reads=tuple(reads))


def scope_of(schema: Schema, record: Record) -> Mapping[str, Json] | None:
    """The values within which the kind is listed; None when one of them is not known."""
    found: dict[str, Json] = {}
    for path in schema.scope:
        for document in (record.properties, record.applied):
            try:
                found[path] = lookup(document, path)
                break
            except KeyError:
                continue
        else:
            return None
    return found


def match(
    sweep: Sweep,
    items: Sequence[Observation],
    *,
    complete: bool,
    begun_at: float,
    settle: float,
    seal: Seal,
    ours: frozenset[str] = frozenset(),
) -> Findings:
    """Find the expected among what was listed, by identity.

    What is not listed is gone only when the listing was ``complete`` (its last page came) and the
    object was older than ``settle`` seconds when the listing began: else it may not be shown yet,
    and a read of its own must tell. Observations are dated by ``begun_at``, the earliest moment
    that they can be of. ``ours`` are the processes whose marked objects must have a record.
    """
    listed = {item.identity: item for item in items}
    seen: dict[Target, Observed] = {}
    reads: list[Expected] = []
    for one in sweep.expected:
        record = one.record
        found = listed.get(record.identity)
        if found is not None and covers(found, one.wanted):
            seen[one.target] = Seen(observation=seal(record, found), at=begun_at)
        elif found is not None or not complete or young(record, begun_at, settle):
            reads.append(one)
        else:
            seen[one.target] = Missing(at=begun_at)
    known = {one.record.identity for one in sweep.expected}
    strays = tuple(
        item
        for identity, item in sorted(listed.items())
        if identity not in known and item.mark is not None and item.mark.process in ours
    )
    return Findings(seen=seen, reads=tuple(reads), strays=strays)


def covers(observation: Observation, wanted: frozenset[str]) -> bool:
    """Whether an observation speaks of all that matters."""
    return observation.covers is None or wanted <= observation.covers


def young(record: Record, at: float, settle: float) -> bool:
    """Whether "not there" is not to be believed yet, because the object is so new."""
    return record.created_at is not None and at < record.created_at + settle
