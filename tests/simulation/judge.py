"""What must be true when a run has ended without faults: nobody else's word is taken for it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping

from stretto_sdk.expressions import Reference, evaluate
from stretto_sdk.image import Image
from stretto_sdk.json import Document, Json
from stretto_sdk.testing.cloud import Object, ToyCloud

SECRET = "secret-value-of"


def verdicts(
    cloud: ToyCloud, conn: sqlite3.Connection, wanted: Mapping[str, Image | None]
) -> Iterator[str]:
    """A sentence for each thing that is wrong; ``wanted`` maps a process to its image, or to None
    when it was killed."""
    owners = _owners(cloud)
    objects: dict[tuple[str, str], list[Object]] = defaultdict(list)
    for thing in cloud.live():
        owner = owners.get((thing.kind, thing.id))
        if owner is None:
            yield f"{thing.kind} {thing.id} was made by nobody"
        else:
            objects[owner].append(thing)
    for (process, address), found in sorted(objects.items()):
        image = wanted.get(process)
        if image is None or address not in image.resources:
            yield f"orphan: {process}/{address} still has {[o.id for o in found]}"
        elif len(found) > 1:
            yield f"duplicate: {process}/{address} has {[o.id for o in found]}"
    for (process, address, token), count in sorted(cloud.creations.items()):
        if count > 1 and not _may_repeat(cloud, process, address):
            yield f"{process}/{address} was made {count} times with the token {token}"
    for process, image in sorted(wanted.items()):
        if image is not None:
            yield from _whole(process, image, objects, conn)
    yield from _order(cloud, wanted)
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


def _order(cloud: ToyCloud, wanted: Mapping[str, Image | None]) -> Iterator[str]:
    """No object was made before what its resource depends on, by declaration or by reference."""
    first: dict[tuple[str, str], int] = {}
    for at, effect in enumerate(cloud.effects):
        if effect.verb == "create" and effect.stage == "done" and effect.witness is not None:
            first.setdefault((effect.witness.process, effect.witness.address), at)
    begun: dict[tuple[str, str], int] = {}
    for at, effect in enumerate(cloud.effects):
        if effect.verb == "create" and effect.witness is not None:
            begun.setdefault((effect.witness.process, effect.witness.address), at)
    for process, image in sorted(wanted.items()):
        for address, declared in image.resources.items() if image else ():
            for need in declared.needs:
                here, there = begun.get((process, address)), first.get((process, need))
                if here is not None and (there is None or there > here):
                    yield f"{process}/{address} was begun before {need} was done"
