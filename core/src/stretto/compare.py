"""Three-way comparison of one resource: what is declared, what was applied, what is observed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from stretto_sdk.contract import (
    ABSENT,
    Absent,
    Change,
    PlanRequest,
    PlanResponse,
    Provider,
    Schema,
)
from stretto_sdk.differences import differences
from stretto_sdk.expressions import references, secret_paths
from stretto_sdk.image import Options
from stretto_sdk.json import Document, Json, canonical, lookup, matches, parts

from stretto.errors import KernelError
from stretto.records import DIGEST, Fingerprint, Record, Seen, is_digest
from stretto.values import opened, without


class PlanFault(KernelError):
    """A provider broke its promises while planning. The mistake is its author's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a comparison found."""

    changes: tuple[Change, ...]
    """What is to be done about it."""
    drift: tuple[Change, ...]
    """What the cloud has otherwise than applied; ``after`` is what was applied. Whether or not
    anything is done about it."""


def compare(
    *,
    provider: Provider,
    schema: Schema,
    record: Record,
    settled: Document,
    options: Options,
    fingerprint: Fingerprint,
) -> Difference:
    """Compare a declaration with its record. ``settled`` has its references resolved (``values``).

    Raises PlanFault when the provider breaks its promises.
    """
    applied = opened(record.applied)
    observed = _completed(record, applied)
    hidden = secret_paths(settled)
    changed, drifted = _secret_changes(
        schema, record, settled, observed, fingerprint, options.ignore
    )
    sides = _Sides(
        declared=without(settled, hidden),
        applied=without(applied, hidden),
        observed=without(observed, hidden),
        was=without(record.applied, hidden),
    )
    asks = _Asks(provider, schema)
    wanted = asks.changes(sides.declared, sides.observed, sides.applied, options.ignore)
    if opened(sides.declared) == sides.applied:
        ours: tuple[Change, ...] = ()
        drift = wanted
    else:
        ours = asks.changes(sides.declared, sides.applied, sides.applied, ())
        drift = (
            asks.changes(sides.was, sides.observed, sides.applied, options.ignore)
            if isinstance(record.observed, Seen)
            else ()
        )
    if options.enforce != "correct":
        wanted = tuple(change for change in wanted if _overlaps(change, ours))
    unseen = tuple(c for c in ours if _ignored(c.path, options.ignore))
    if options.enforce == "correct":
        changed = (*changed, *drifted)
    return Difference(
        changes=_sorted([*wanted, *unseen, *changed]), drift=_sorted([*drift, *drifted])
    )


@dataclass(frozen=True, slots=True)
class _Sides:
    """The documents that are compared, without what holds secrets."""

    declared: Document
    applied: Document
    observed: Document
    was: Document
    """What was applied, in the form of a declaration."""


@dataclass(frozen=True, slots=True)
class _Asks:
    """The kernel's reading of a difference, then the provider's judgement of it."""

    provider: Provider
    schema: Schema

    def changes(
        self, declared: Document, observed: Document, applied: Document, ignore: Sequence[str]
    ) -> tuple[Change, ...]:
        proposal = differences(self.schema, declared, observed, applied, ignore)
        if not proposal:
            return ()
        request = PlanRequest(
            kind=self.schema.kind,
            declared=declared,
            applied=applied,
            observed=observed,
            proposal=proposal,
        )
        return judged(self.provider, request)


def judged(provider: Provider, request: PlanRequest) -> tuple[Change, ...]:
    """What the provider leaves of a proposal.

    It may drop changes and say of others why they replace the object, and nothing else: raises
    PlanFault, which names it, when it does.
    """
    spelled = _spelled(request)
    try:
        response: Any = provider.plan(request)
    except Exception as error:  # plugins raise anything; the text could hold anything
        raise _fault(provider, request, f"raised {type(error).__name__}") from None
    changes: Any = response.changes if isinstance(response, PlanResponse) else None
    if not isinstance(changes, tuple) or not all(isinstance(c, Change) for c in changes):
        raise _fault(provider, request, f"answered {type(response).__name__}, not changes")
    if _spelled(request) != spelled:
        raise _fault(provider, request, "changed the documents that it was given")
    proposed = {change.path: change for change in request.proposal}
    seen: set[str] = set()
    for change in changes:
        asked = proposed.get(change.path)
        if asked is None:
            raise _fault(provider, request, f"invented a change of {change.path}")
        if change.path in seen:
            raise _fault(provider, request, f"gave {change.path} twice")
        if dataclasses.replace(change, replace=asked.replace) != asked:
            raise _fault(provider, request, f"altered the values of {change.path}")
        if asked.replace and not change.replace:
            raise _fault(provider, request, f"says that {change.path} can change in place")
        seen.add(change.path)
    return changes


def _fault(provider: Provider, request: PlanRequest, what: str) -> PlanFault:
    offer = provider.offer()
    return PlanFault(
        f"The provider {offer.name} ({offer.distribution} {offer.version}) broke its contract: "
        f"plan of {request.kind} {what}.",
        f"This is a mistake in {offer.distribution}, not in your composition: please report it to "
        "its author.",
    )


def _spelled(request: PlanRequest) -> str:
    changes: list[Json] = [
        [c.path, None if isinstance(side, Absent) else side]
        for c in request.proposal
        for side in (c.before, c.after)
    ]
    return canonical([request.declared, request.applied, request.observed, changes])


def _completed(record: Record, applied: Document) -> Document:
    """What is there, as far as is known: what the observation does not speak of is as applied."""
    if not isinstance(record.observed, Seen):
        return applied
    covers = record.observed.observation.covers
    properties = record.properties
    if covers is None:
        return properties
    others = {k: v for k, v in applied.items() if k not in covers and k not in properties}
    return {**others, **properties}


def _secret_changes(
    schema: Schema,
    record: Record,
    settled: Document,
    observed: Document,
    fingerprint: Fingerprint,
    ignore: Sequence[str],
) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """Changes of what holds a secret: by declaration, and by drift. Told by digests alone."""
    changed: list[Change] = []
    drifted: list[Change] = []
    for path in sorted(secret_paths(settled)):
        value, had = lookup(settled, path), record.secrets.get(path, "")
        # A digest that cannot be had now says nothing: what was applied is taken to stand.
        want = "" if _first_reference(value) else fingerprint(value) or had
        before: Json | Absent = {DIGEST: had} if had else ABSENT
        change = Change(path=path, before=before, after=value, replace=_fixed(schema, path))
        if not want or want != had:
            changed.append(change)
        elif not _ignored(path, ignore) and _readable(schema, path, value):
            shown = _at(observed, path)
            if isinstance(shown, Absent) or not is_digest(shown):
                continue
            if shown != {DIGEST: want}:
                drifted.append(dataclasses.replace(change, before=shown))
    return tuple(changed), tuple(drifted)


def _first_reference(value: Json) -> bool:
    return next(references(value), None) is not None


def _readable(schema: Schema, path: str, value: Json) -> bool:
    """Whether the cloud shows this secret as it is: what it masks, or spells its own way inside a
    list, would look like drift for ever."""
    masked = any(matches(p, path) for p in (*schema.write_only, *schema.sensitive))
    return not masked and not isinstance(value, list | tuple)


def _fixed(schema: Schema, path: str) -> str:
    fixed = any(matches(pattern, path) for pattern in schema.create_only)
    return f"{'.'.join(parts(path))} cannot change after creation" if fixed else ""


def _at(document: Document, path: str) -> Json | Absent:
    try:
        return lookup(document, path)
    except KeyError:
        return ABSENT


def _ignored(path: str, ignore: Iterable[str]) -> bool:
    return any(matches(pattern, path) for pattern in ignore)


def _overlaps(change: Change, others: Iterable[Change]) -> bool:
    return any(matches(o.path, change.path) or matches(change.path, o.path) for o in others)


def _sorted(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(changes, key=lambda change: parts(change.path)))
