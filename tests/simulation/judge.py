"""What must be true when a run has ended without faults: nobody else's word is taken for it."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from stretto_sdk.expressions import Reference, evaluate
from stretto_sdk.image import Image
from stretto_sdk.json import Document, Json
from stretto_sdk.testing.cloud import Object, ToyCloud

SECRET = "secret-value-of"


@dataclass(slots=True, kw_only=True)
class Wish:
    """What people want of a process."""

    images: list[Image]
    """All that it was ever given; the last one counts."""
    ends: str = ""
    """``kill`` or ``release``, when it is to end."""
    suspended: bool = False

    @property
    def image(self) -> Image | None:
        """What should be there; None when the process is to end."""
        return None if self.ends else self.images[-1]

    def needs(self) -> Iterator[tuple[str, str]]:
        """Pairs of a resource and one that it needs, whichever image declares it."""
        found: dict[str, set[str]] = {}
        for image in self.images:
            for address, declared in image.resources.items():
                known = found.setdefault(address, set(declared.needs))
                known &= declared.needs
        for address in sorted(found):
            yield from ((address, need) for need in sorted(found[address]))


def verdicts(
    cloud: ToyCloud, conn: sqlite3.Connection, wishes: Mapping[str, Wish]
) -> Iterator[str]:
    """A sentence for each thing that is wrong."""
    owners = _owners(cloud)
    objects: dict[tuple[str, str], list[Object]] = defaultdict(list)
    for thing in cloud.live():
        owner = owners.get((thing.kind, thing.id))
        if owner is None:
            yield f"{thing.kind} {thing.id} was made by nobody"
        else:
            objects[owner].append(thing)
    for (process, address), found in sorted(objects.items()):
        wish = wishes[process]
        there = wish.image is not None and address in wish.image.resources
        if not there and wish.ends != "release":
            yield f"orphan: {process}/{address} still has {[o.id for o in found]}"
        elif len(found) > 1 and wish.ends != "release":
            yield f"duplicate: {process}/{address} has {[o.id for o in found]}"
    for (process, address, token), count in sorted(cloud.creations.items()):
        if count > 1 and not _may_repeat(cloud, process, address):
            yield f"{process}/{address} was made {count} times with the token {token}"
    for process, wish in sorted(wishes.items()):
        if wish.image is not None:
            yield from _whole(process, wish.image, objects, conn)
        elif conn.execute("SELECT 1 FROM resource WHERE process = ?", (process,)).fetchone():
            yield f"{process} has ended and has records still"
        yield from _order(cloud, owners, conn, process, wish)
    if any(SECRET in line for line in conn.iterdump()):
        yield "a secret is in the store"


def _may_repeat(cloud: ToyCloud, process: str, address: str) -> bool:
    """An object that somebody deleted behind our back may be made again under one token."""
    return any(
        e.verb == "delete"
        and e.witness is None
        and _owners(cloud).get((e.kind, e.id)) == (process, address)
        for e in cloud.effects
    )


def _owners(cloud: ToyCloud) -> dict[tuple[str, str], tuple[str, str]]:
    return {
        (e.kind, e.id): (e.witness.process, e.witness.address)
        for e in cloud.effects
        if e.verb == "create" and e.witness is not None
    }


def _whole(
    process: str,
    image: Image,
    objects: Mapping[tuple[str, str], list[Object]],
    conn: sqlite3.Connection,
) -> Iterator[str]:
    records = {
        str(row[0]): str(row[1])
        for row in conn.execute(
            "SELECT address, identity FROM resource WHERE process = ?", (process,)
        )
    }
    for address in sorted(set(records) - set(image.resources)):
        yield f"{process}/{address} has a record and no declaration"
    for address, declared in image.resources.items():
        found = objects.get((process, address), [])
        if not found:
            yield f"missing: {process}/{address} has no object"
            continue
        thing = found[0]
        if records.get(address) != thing.id:
            yield f"lost record: {process}/{address} is {thing.id}, recorded {records.get(address)!r}"
        if thing.stage != "available":
            yield f"{process}/{address} is {thing.stage}"
        expected = _resolved(process, declared.properties, objects)
        for name, value in expected.items():
            if thing.properties.get(name) != value:
                yield f"{process}/{address}.{name} is {thing.properties.get(name)!r}, not {value!r}"


def _resolved(
    process: str, properties: Document, objects: Mapping[tuple[str, str], list[Object]]
) -> Mapping[str, Json]:
    def lookup(reference: Reference) -> Json:
        found = objects.get((process, reference.address), [])
        return found[0].id if found else None

    def secret(source: Mapping[str, str]) -> Json:
        return f"{SECRET}-" + "-".join(source.values())

    done = evaluate(properties, lookup, secret)
    assert isinstance(done, Mapping)
    return {
        name: sorted(value, key=str)
        if name in ("Rules", "SubnetIds") and isinstance(value, list)
        else value
        for name, value in done.items()
        if name != "Rules" or isinstance(value, list)
    }


@dataclass(slots=True)
class Life:
    """Of one object, as places in the order of effects."""

    begun: int
    made: int | None = None
    ending: int | None = None
    gone: int | None = None
    ours: bool = True
    """Whether the kernel ended it."""


def _lives(
    cloud: ToyCloud, owners: Mapping[tuple[str, str], tuple[str, str]], process: str
) -> dict[str, list[Life]]:
    """By address, in the order of their births. A name may live more than once."""
    lives: dict[str, list[Life]] = defaultdict(list)
    now: dict[tuple[str, str], Life] = {}
    for at, effect in enumerate(cloud.effects):
        key = (effect.kind, effect.id)
        owner, address = owners.get(key, ("", ""))
        if owner != process:
            continue
        if effect.verb == "create":
            if key not in now:
                now[key] = Life(at)
                lives[address].append(now[key])
            if effect.stage == "done":
                now[key].made = at
        elif effect.verb == "delete":
            life = now[key]
            life.ending = at if life.ending is None else life.ending
            if effect.stage == "done":
                life.gone, life.ours = at, effect.witness is not None
                del now[key]
    return lives


def _order(
    cloud: ToyCloud,
    owners: Mapping[tuple[str, str], tuple[str, str]],
    conn: sqlite3.Connection,
    process: str,
    wish: Wish,
) -> Iterator[str]:
    """No object was made before what its resource needs, and none was deleted for good before
    what needs it, whether by reference or by declaration."""
    why = {
        str(address): str(json.loads(data).get("reason", ""))
        for address, data in conn.execute(
            "SELECT address, data FROM event WHERE process = ? AND type = 'step.started' "
            "AND data LIKE '%\"delete\"%' ORDER BY sequence",
            (process,),
        )
    }
    lives = _lives(cloud, owners, process)
    for address, need in wish.needs():
        users, used = lives[address], lives[need]
        if not users:
            continue
        if not any(life.made is not None and life.made < users[0].begun for life in used):
            yield f"{process}/{address} was begun before {need} was done"
        if any(life.gone is None for life in users + used):
            continue
        last = max(used, key=lambda life: life.gone or 0)
        after = [life for life in users if (life.gone or 0) > (last.ending or 0)]
        # What is replaced under its own name is deleted first; then its end came in between.
        if last.ours and after and not why.get(need, "").startswith("replace"):
            yield f"{process}/{need} was deleted before {address}, which needs it"
