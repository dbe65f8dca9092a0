"""Plans carried out against a strict little cloud: whatever was, what is declared comes to be.

The cloud refuses to delete what is referred to and to make what bears a name that is taken. Steps
fail at random. Then, without failures, a few more plans must lead to exactly what is declared.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from hypothesis import given, note, settings
from hypothesis import strategies as st
from stretto.model import Action, Plan, State, Step
from stretto.planner import kill_plan, make_plan, restated
from stretto.records import Deposed, Record, Seen
from stretto.schedule import Half, Schedule, Work
from stretto.values import opened, settle_document
from stretto_sdk.contract import Observation, Placement, Provider
from stretto_sdk.expressions import Reference, Unresolved, ref
from stretto_sdk.image import Declared, Image, Options
from stretto_sdk.json import Document, Json, lookup
from stretto_sdk.testing.toy import ToyProvider

HERE = Placement(provider="toy", fields={"account": "toy", "region": "here"})
NAMES = "abcde"


class Toy:
    def __init__(self) -> None:
        self._toy = ToyProvider()

    def provider(self, name: str, /) -> Provider:
        return self._toy


class Cloud:
    """Objects by identity; and the process's records of them."""

    def __init__(self) -> None:
        self.objects: dict[str, Document] = {}
        self.records: dict[str, Record] = {}
        self.refused: list[str] = []
        self._made = 0

    def make(self, kind: str, properties: Document) -> str:
        """The new identity; empty when the cloud refuses."""
        self._made += 1
        named = kind.endswith("Bucket")
        identity = str(properties["BucketName"]) if named else f"id-{self._made}"
        if identity in self.objects:
            self.refused.append(f"{identity} is taken")
            return ""
        self.objects[identity] = properties
        return identity

    def unmake(self, identity: str) -> bool:
        users = [k for k, p in self.objects.items() if k != identity and _holds(p, identity)]
        if users:
            self.refused.append(f"{identity} is used by {users}")
            return False
        del self.objects[identity]
        return True

    def find(self, reference: Reference) -> Json:
        record = self.records.get(reference.address)
        if record is None or not record.identity:
            raise Unresolved(reference)
        if not reference.path:
            return record.identity
        return lookup(record.applied, reference.path)


def _holds(value: Json, identity: str) -> bool:
    if isinstance(value, Mapping):
        return any(_holds(item, identity) for item in value.values())
    return value == identity


def carry_out(cloud: Cloud, plan: Plan, image: Image, fails: Any) -> None:
    """Do a plan's work as the kernel does, one piece at a time."""
    for new, old in plan.moved.items():
        cloud.records[new] = dataclasses.replace(cloud.records.pop(old), address=new)
    if plan.image:
        cloud.records |= restated(image, cloud.records, plan)
    steps = {step.key: step for step in plan.steps}
    before = dict(cloud.records)
    schedule = Schedule.of(plan, cost=lambda _step, _half: 1.0)
    while (work := schedule.ready()) is not None:
        if not fails() and do(cloud, steps[work.key], work, image, before):
            schedule.done(work)
        else:
            schedule.failed(work)
    assert schedule.over


def do(cloud: Cloud, step: Step, work: Work, image: Image, before: Mapping[str, Record]) -> bool:
    if work.half is Half.UNMAKE:
        return unmake(cloud, step, before)
    if step.action is Action.RELEASE:
        del cloud.records[step.address]
        return True
    declared = image.resources[step.address]
    settled = opened(settle_document(declared.properties, cloud.find))
    old = cloud.records.get(step.address)
    if step.action is Action.UPDATE:
        assert old is not None
        cloud.objects[old.identity] = settled
        cloud.records[step.address] = _record(declared, old.identity, settled, old.deposed)
        return True
    identity = cloud.make(declared.kind, settled)
    if not identity:
        return False
    deposed = old.deposed if old is not None else ()
    if step.action is Action.REPLACE and step.create_first:
        assert old is not None
        left = Deposed(
            identity=old.identity,
            kind=old.kind,
            placement=old.placement,
            applied=old.applied,
            needs=old.needs,
        )
        deposed = (*deposed, left)
    cloud.records[step.address] = _record(declared, identity, settled, deposed)
    return True


def unmake(cloud: Cloud, step: Step, before: Mapping[str, Record]) -> bool:
    record = cloud.records[step.address]
    succeeded = step.action is Action.REPLACE and step.create_first
    identity = step.deposed or before[step.address].identity
    if not cloud.unmake(identity):
        return False
    if step.deposed or succeeded:
        left = tuple(old for old in record.deposed if old.identity != identity)
        cloud.records[step.address] = dataclasses.replace(record, deposed=left)
    elif record.deposed:
        cloud.records[step.address] = dataclasses.replace(record, identity="", applied={})
    else:
        del cloud.records[step.address]
    return True


def _record(
    declared: Declared, identity: str, applied: Document, deposed: tuple[Deposed, ...]
) -> Record:
    return Record(
        address=declared.address,
        kind=declared.kind,
        placement=HERE,
        identity=identity,
        declared=declared.properties,
        applied=applied,
        observed=Seen(observation=Observation(identity=identity, properties=applied), at=1.0),
        options=declared.options,
        state=State.READY,
        generation=1,
        deposed=deposed,
    )


@st.composite
def images(draw: st.DrawFn, *, dead_ends: bool = True) -> Image:
    """Notes and buckets that refer to each other in one direction, by what can and cannot change.

    With ``dead_ends``, a name may have to be free before others that use it in place can change.
    """
    names = draw(st.permutations(NAMES))[: draw(st.integers(0, len(NAMES)))]
    resources: dict[str, Declared] = {}
    for index, name in enumerate(names):
        uses: st.SearchStrategy[Json] = st.sampled_from(["x", "y"])
        if index:
            uses |= st.sampled_from([ref(other) for other in names[:index]])
        properties: Document
        if draw(st.booleans()) if dead_ends else name in "abc":
            kind, properties = "Toy::Misc::Note", {"Title": draw(uses), "Text": draw(uses)}
        else:
            kind = "Toy::Store::Bucket"
            properties = {
                "BucketName": f"bucket-{name}",
                "Encryption": draw(
                    st.sampled_from(["standard", "strong"] if dead_ends else ["standard"])
                ),
                "Labels": {"for": draw(uses)},
            }
        first = dead_ends and draw(st.integers(0, 2)) == 0
        resources[name] = Declared(
            address=name,
            kind=kind,
            placement=Placement(provider="toy"),
            properties=properties,
            options=Options(replace="delete-first" if first else None),
        )
    return Image(composition="s", parameters={}, providers={}, resources=resources, outputs={})


def plan_for(cloud: Cloud, image: Image) -> Plan:
    return make_plan(
        process="p",
        alias="a",
        image=image,
        records=cloud.records,
        providers=Toy(),
        fingerprint=lambda _: "",
    )


def settle_down(cloud: Cloud, image: Image, rounds: int) -> None:
    for _ in range(rounds):
        plan = plan_for(cloud, image)
        note(f"{[(s.action.value, s.key, s.reason) for s in plan.steps]} {cloud.refused}")
        if plan.empty:
            break
        carry_out(cloud, plan, image, lambda: False)
    else:
        raise AssertionError(f"it does not settle: {cloud.refused}")
    assert set(cloud.records) == set(image.resources)
    assert set(cloud.objects) == {record.identity for record in cloud.records.values()}
    for address, declared in image.resources.items():
        wanted = settle_document(declared.properties, cloud.find)
        assert cloud.objects[cloud.records[address].identity] == wanted


@given(st.lists(images(), min_size=1, max_size=3))
@settings(max_examples=40)
def test_one_plan_is_enough_and_the_cloud_has_nothing_against_it(chain: list[Image]) -> None:
    cloud = Cloud()
    for image in chain:
        plan = plan_for(cloud, image)
        note(str([(s.action.value, s.key, s.reason, s.create_first) for s in plan.steps]))
        carry_out(cloud, plan, image, lambda: False)
        if cloud.refused:
            # What is deleted first while others still use it in place: the plan says so.
            assert plan.warnings, cloud.refused
            return
        assert plan_for(cloud, image).empty


@given(st.lists(images(dead_ends=False), min_size=1, max_size=4), st.data())
@settings(max_examples=40)
def test_whatever_failed_before_what_is_declared_comes_to_be(
    chain: list[Image], data: st.DataObject
) -> None:
    cloud = Cloud()
    for image in chain:
        carry_out(cloud, plan_for(cloud, image), image, lambda: data.draw(st.booleans()))
    settle_down(cloud, chain[-1], rounds=6)


@given(st.lists(images(), min_size=1, max_size=3), st.data())
@settings(max_examples=40)
def test_a_kill_leaves_nothing_whatever_failed_before(
    chain: list[Image], data: st.DataObject
) -> None:
    cloud = Cloud()
    for image in chain:
        carry_out(cloud, plan_for(cloud, image), image, lambda: data.draw(st.booleans()))
    for _ in range(6):
        plan = kill_plan(process="p", alias="a", image="", records=cloud.records)
        carry_out(cloud, plan, chain[-1], lambda: False)
    assert not cloud.objects
    assert not cloud.records
