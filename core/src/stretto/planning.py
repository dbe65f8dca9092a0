"""From what the store and the cloud know to a plan. Reads only."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from stretto_sdk.image import Image

from stretto.gate import Gate
from stretto.model import Action, Plan
from stretto.planner import kill_plan, make_plan, release_plan
from stretto.ports import Connection
from stretto.records import Observed, Record
from stretto.store.processes import Goal, ProcessRow
from stretto.store.resources import records
from stretto.upgrades import upgraded


def known_records(conn: Connection, gate: Gate, process: str, image: Image) -> dict[str, Record]:
    """The records of a process, in the shape of the providers that are installed."""
    known = records(conn, process)
    for address, record in known.items():
        declared = image.resources.get(address)
        if declared is not None and declared.kind == record.kind:
            provider = gate.provider(record.placement)
            known[address] = upgraded(record, provider.schema(record.kind), provider)
    return known


def seen_records(known: Mapping[str, Record], seen: Mapping[str, Observed]) -> dict[str, Record]:
    """The records with what was just seen of them."""
    return {
        address: dataclasses.replace(record, observed=seen[address]) if address in seen else record
        for address, record in known.items()
    }


def plan_towards(
    gate: Gate, row: ProcessRow, goal: Goal, image: Image, known: Mapping[str, Record]
) -> Plan:
    """What would bring a process to a goal."""
    if goal is Goal.KILL:
        return kill_plan(process=row.id, alias=row.alias, image=row.image, records=known)
    if goal is Goal.RELEASE:
        return release_plan(process=row.id, alias=row.alias, image=row.image, records=known)
    return make_plan(
        process=row.id,
        alias=row.alias,
        image=image,
        records=known,
        providers=gate.ports.providers,
        fingerprint=gate.secrecy.fingerprint,
    )


def mending(plan: Plan) -> dict[str, tuple[str, ...]]:
    """Addresses whose step only puts drift right, with the pointers that it corrects."""
    drifted = {d.address: {c.path for c in d.changes} for d in plan.drift}
    return {
        step.address: tuple(c.path for c in step.changes)
        for step in plan.steps
        if step.action is Action.UPDATE
        and {c.path for c in step.changes} <= drifted.get(step.address, set())
    }


def leaving_alone(image: Image, given_up: Mapping[str, frozenset[str]]) -> Image:
    """The image with properties that are corrected no more."""
    if not given_up:
        return image
    changed = dict(image.resources)
    for address, paths in sorted(given_up.items()):
        declared = changed.get(address)
        if declared is not None:
            ignore = (*declared.options.ignore, *sorted(paths))
            options = dataclasses.replace(declared.options, ignore=ignore)
            changed[address] = dataclasses.replace(declared, options=options)
    return dataclasses.replace(image, resources=changed)
