"""Which step of a plan comes after which, and how the old objects of replacements leave."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping

from stretto_sdk.expressions import references
from stretto_sdk.json import Document, canonical

from stretto import graph
from stretto.model import Action, Step
from stretto.records import Record
from stretto.schedule import work

_LEAVES = (Action.DELETE, Action.REPLACE)


def ordered(
    steps: Iterable[Step],
    needs: Mapping[str, frozenset[str]],
    records: Mapping[str, Record],
    moved: Mapping[str, str],
    warnings: list[str],
) -> tuple[Step, ...]:
    """The steps with ``after`` and ``users`` filled in, in an order in which they can be done.

    What is in ``after`` already stays. ``needs`` is what the image's resources need now; what they needed when they were last applied
    is in the records. Adds to ``warnings`` what a person should know of the order.
    """
    of = {step.key: step for step in steps}
    renamed = {old: new for new, old in moved.items()}
    users = _users(of, records, renamed, lambda record: record.needs)
    # What only comes after another by declaration (``depends_on``) holds nothing of it: the cloud
    # lets the other go, and a whole chain of replacements need not delete first for its sake.
    holding = _users(of, records, renamed, _referred)
    delete_first = _spread(of, holding, warnings)
    for key, step in of.items():
        wanted = needs.get(step.address, ()) if not step.deposed else ()
        after = step.after.union(need for need in wanted if need in of)
        used_by = frozenset(users.get(key, ()) if step.action in _LEAVES else ())
        if after or used_by or key in delete_first:
            of[key] = dataclasses.replace(
                step,
                after=after,
                users=used_by,
                create_first=step.create_first and key not in delete_first,
            )
    place: dict[str, int] = {}
    for item in graph.topological(work(of.values())):
        place.setdefault(item.key, len(place))
    return tuple(sorted(of.values(), key=lambda step: place[step.key]))


def _users(
    of: Mapping[str, Step],
    records: Mapping[str, Record],
    renamed: Mapping[str, str],
    needs: Callable[[Record], Iterable[str]],
) -> dict[str, set[str]]:
    """For each step's key, the keys of the steps of what used the object that leaves by it."""
    found: dict[str, set[str]] = {}

    def use(user: str, addresses: Iterable[str], applied: Document) -> None:
        if user not in of:
            return
        for address in addresses:
            at = renamed.get(address, address)
            for used in (at, *_old_ones(records.get(at), applied)):
                if used in of and used != user:
                    found.setdefault(used, set()).add(user)

    for address, record in sorted(records.items()):
        use(address, needs(record), record.applied)
        for old in record.deposed:
            use(f"{address}#{old.identity}", old.needs, old.applied)
    return found


def _referred(record: Record) -> frozenset[str]:
    return frozenset(reference.address for reference in references(record.declared))


def _old_ones(used: Record | None, applied: Document) -> Iterator[str]:
    """Keys of the deposed objects of a resource that one which refers to it may refer to still:
    all, except where the values that were applied name another of its objects."""
    if used is None or not used.deposed:
        return
    text = canonical(applied)
    objects = (used.identity, *(old.identity for old in used.deposed))
    named = {identity for identity in objects if identity and canonical(identity) in text}
    for old in used.deposed:
        if not named or old.identity in named:
            yield f"{used.address}#{old.identity}"


def _spread(of: Mapping[str, Step], users: Mapping[str, set[str]], warnings: list[str]) -> set[str]:
    """The replacements that must delete first because what they used does, if only by way of
    something that is deleted: an old object cannot go while the old object of its user is there.

    Where a user is changed in place and not replaced, that cannot be helped: a warning says so.
    """
    pending = sorted(
        (key for key, step in of.items() if _goes_first(step) and not step.keep_old), reverse=True
    )
    found: set[str] = set()
    while pending:
        key = pending.pop()
        if key in found:
            continue
        found.add(key)
        for user in sorted(users.get(key, ()), reverse=True):
            if of[user].action in _LEAVES:
                pending.append(user)
            elif of[user].action is Action.UPDATE:
                warnings.append(
                    f"{key} is deleted before {user}, which still uses it, can use something "
                    "else: the cloud may refuse that"
                )
    return {key for key in found if of[key].action is Action.REPLACE}


def _goes_first(step: Step) -> bool:
    return step.action is Action.REPLACE and not step.create_first
