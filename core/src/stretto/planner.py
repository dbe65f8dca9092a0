"""Plans: what would be done, and why. Pure: the same plan for the same records and image.

Resources are judged in the order of what they need, so that each knows what becomes of those it
refers to (``values.Outlook``): a replacement is passed on to all that cannot change what they
refer to, with the reason. Then the steps are given their order (``ordering``).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from stretto_sdk.expressions import secret_paths
from stretto_sdk.image import Declared, Image
from stretto_sdk.json import Document

from stretto import graph
from stretto.judging import Judge, Kinds
from stretto.model import Plan
from stretto.ordering import ordered
from stretto.ports import Providers
from stretto.records import Fingerprint, Record
from stretto.upgrades import version_warnings


def make_plan(
    *,
    process: str,
    alias: str,
    image: Image,
    records: Mapping[str, Record],
    providers: Providers,
    fingerprint: Fingerprint,
) -> Plan:
    """What would make the cloud as the image declares it, given what the records know.

    ``records`` are keyed by address; of a process that is yet to be, there are none. Raises
    ImageRefused for an image that cannot be run (a kind that is not there, a circle), PlanFault
    when a provider breaks its promises, ProviderUnavailable.
    """
    needs = graph.dependencies(image)
    moved = moves(image, records)
    here = {new: dataclasses.replace(records[old], address=new) for new, old in moved.items()}
    taken = set(moved.values())
    left = {address: record for address, record in records.items() if address not in taken}
    judge = Judge(image, left | here, Kinds(providers), fingerprint)
    for address in graph.topological(needs):
        judge.judge(image.resources[address], needs[address])
    gone = sorted(address for address in judge.records if address not in image.resources)
    for address in gone:
        judge.take_away(judge.records[address], "it is no longer declared")
    return Plan(
        process=process,
        alias=alias,
        image=image.digest,
        steps=ordered(judge.steps, needs, judge.records, moved, judge.warnings),
        unchanged=judge.unchanged,
        drift=tuple(judge.drift),
        warnings=(*version_warnings(judge.records, providers), *judge.warnings),
        refused=tuple(judge.refused),
        moved=moved,
        agreed=judge.agreed,
    )


def restated(image: Image, records: Mapping[str, Record], plan: Plan) -> dict[str, Record]:
    """Records that must say what the image says although nothing is called for it, by address.

    An option that was changed (``protect``, ``retain``, an address under ``was``) leads to no
    step, and yet counts when the resource goes. ``records`` are those that the plan was made of,
    moved or not. To be stored with the plan, before it is carried out.
    """
    busy = {s.address for s in plan.steps if not s.deposed} | {r.address for r in plan.refused}
    found: dict[str, Record] = {}
    for address, declared in image.resources.items():
        record = records.get(address) or records.get(plan.moved.get(address, ""))
        if record is None or not record.identity:
            continue
        new = _restated(declared, record, plan.agreed.get(address), stays=address not in busy)
        if new != record:
            found[address] = new
    return found


def _restated(
    declared: Declared, record: Record, agreed: Document | None, *, stays: bool
) -> Record:
    options = declared.options
    if not stays:
        # What it was made with decides what must outlive it, until its step is done.
        options = dataclasses.replace(options, depends_on=record.options.depends_on)
        return dataclasses.replace(record, address=declared.address, options=options)
    applied = record.applied if agreed is None else agreed
    kept = secret_paths(applied)
    return dataclasses.replace(
        record,
        address=declared.address,
        declared=declared.properties,
        applied=applied,
        secrets={path: value for path, value in record.secrets.items() if path in kept},
        options=options,
    )


def kill_plan(*, process: str, alias: str, image: str, records: Mapping[str, Record]) -> Plan:
    """What would delete everything that the process made. ``image`` is the image's digest.

    What is retained or another's is let go of; what is protected is refused.
    """
    judge = Judge(None, dict(records), None, lambda _: "")
    for address in sorted(records):
        judge.take_away(records[address], "the process is killed")
    return _ending(judge, process, alias, image)


def release_plan(*, process: str, alias: str, image: str, records: Mapping[str, Record]) -> Plan:
    """What would let go of everything and leave it in the cloud. Nothing is called."""
    judge = Judge(None, dict(records), None, lambda _: "")
    for address in sorted(records):
        judge.let_go(records[address], "the process is released")
    return _ending(judge, process, alias, image)


def _ending(judge: Judge, process: str, alias: str, image: str) -> Plan:
    return Plan(
        process=process,
        alias=alias,
        image=image,
        steps=ordered(judge.steps, {}, judge.records, {}, judge.warnings),
        unchanged=0,
        warnings=tuple(judge.warnings),
        refused=tuple(judge.refused),
    )


def moves(image: Image, records: Mapping[str, Record]) -> dict[str, str]:
    """New address to old one, for each ``was`` that is still to be acted on.

    One that has been acted on, or whose old address is declared again, is not.
    """
    found: dict[str, str] = {}
    for address, declared in sorted(image.resources.items()):
        was = declared.options.was
        free = was is not None and was not in image.resources and was not in found.values()
        if free and was in records and address not in records:
            assert was is not None
            found[address] = was
    return found
