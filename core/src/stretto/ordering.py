"""Which step of a plan comes after which, and how the old objects of replacements leave."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

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
    users = _users(of, records, {old: new for new, old in moved.items()})
    delete_first = _spread(of, users)
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
    _warn(of, warnings)
    place: dict[str, int] = {}
    for item in graph.topological(work(of.values())):
        place.setdefault(item.key, len(place))
    return tuple(sorted(of.values(), key=lambda step: place[step.key]))


def _users(
    of: Mapping[str, Step], records: Mapping[str, Record], renamed: Mapping[str, str]
) -> dict[str, set[str]]:
    """For each step's key, the keys of the steps of what used the object that leaves by it."""
    found: dict[str, set[str]] = {}

    def use(user: str, addresses: Iterable[str]) -> None:
        if user not in of:
            return
        for address in addresses:
            at = renamed.get(address, address)
            for used in (at, *deposed.get(at, ())):
                if used in of and used != user:
                    found.setdefault(used, set()).add(user)

    deposed = {
        address: [f"{address}#{old.identity}" for old in record.deposed]
        for address, record in records.items()
        if record.deposed
    }
    for address, record in sorted(records.items()):
        use(address, record.needs)
        for old in record.deposed:
            use(f"{address}#{old.identity}", old.needs)
    return found


def _spread(of: Mapping[str, Step], users: Mapping[str, set[str]]) -> set[str]:
    """The replacements that must delete first because what they use does: an old object cannot
    go while the old object of its user is there."""
    pending = sorted(
        key for key, step in of.items() if step.action is Action.REPLACE and not step.create_first
    )
    found: set[str] = set()
    while pending:
        key = pending.pop()
        if key not in found:
            found.add(key)
            pending += sorted(
                user for user in users.get(key, ()) if of[user].action is Action.REPLACE
            )
    return found


def _warn(of: Mapping[str, Step], warnings: list[str]) -> None:
    for key, step in sorted(of.items()):
        if step.action is not Action.REPLACE or step.create_first or step.keep_old:
            continue
        still = sorted(user for user in step.users if of[user].action is Action.UPDATE)
        if still:
            warnings.append(
                f"{key} is deleted before its successor is made, while {still[0]} still uses it: "
                "the cloud may refuse that"
            )
