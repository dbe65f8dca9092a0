"""Bulk observation: few calls for many objects, and nothing believed gone too early."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stretto.observe import Expected, Findings, Survey, Target, match, survey, wanted
from stretto.records import Missing, Record, Seen
from stretto_sdk.contract import Mark, Observation, Placement, Schema
from stretto_sdk.expressions import Reference
from stretto_sdk.testing.toy import ToyProvider

if TYPE_CHECKING:
    from core.tests.planning.conftest import World

HERE = Placement(provider="toy", fields={"account": "toy", "region": "here"})


def schema(_: Placement, kind: str) -> Schema:
    return ToyProvider().schema(kind)


def network(index: int, process: str = "p1", **more: object) -> Expected:
    record = Record(
        address=f"net{index}",
        kind="Toy::Net::Network",
        placement=HERE,
        identity=f"net-{index}",
        applied={"Cidr": "10.0.0.0/16"},
        created_at=0.0,
    )
    return Expected(
        target=Target(process, record.address),
        record=dataclasses.replace(record, **more),  # type: ignore[arg-type]  # as the test says
        wanted=frozenset({"Cidr"}),
    )


def shown(identity: str, covers: frozenset[str] | None = None, process: str = "") -> Observation:
    mark = Mark(process=process, address="a", token="t") if process else None
    return Observation(identity=identity, properties={}, covers=covers, mark=mark)


def sealed(record: Record, observation: Observation) -> Observation:
    return dataclasses.replace(observation, properties={"of": record.address})


def listed(made: Survey, *items: Observation, complete: bool = True, at: float = 100.0) -> Findings:
    return match(
        made.sweeps[0],
        items,
        complete=complete,
        begun_at=at,
        settle=5.0,
        seal=sealed,
        ours=frozenset({"p1"}),
    )


def test_one_listing_serves_all_processes() -> None:
    made = survey([network(i, f"p{i}") for i in range(5)], schema)
    assert len(made.sweeps) == 1
    assert len(made.sweeps[0].expected) == 5
    assert not made.reads


def test_a_few_objects_are_read_one_by_one() -> None:
    made = survey([network(0), network(1)], schema)
    assert not made.sweeps
    assert [one.target.address for one in made.reads] == ["net0", "net1"]


def test_kinds_that_cannot_be_listed_are_read_one_by_one() -> None:
    notes = [network(i, kind="Toy::Misc::Note") for i in range(9)]
    assert len(survey(notes, schema).reads) == 9


def test_what_has_no_identity_is_not_looked_at() -> None:
    made = survey([network(i, identity="") for i in range(9)], schema)
    assert made == Survey(sweeps=(), reads=())


def test_a_kind_is_listed_within_its_scope() -> None:
    def subnet(index: int, net: str) -> Expected:
        applied = {"NetworkId": net} if net else {}
        return network(index, kind="Toy::Net::Subnet", applied=applied)

    made = survey([subnet(i, f"net-{i % 2}") for i in range(8)] + [subnet(8, "")], schema)
    assert [sweep.scope for sweep in made.sweeps] == [
        {"/NetworkId": "net-0"},
        {"/NetworkId": "net-1"},
    ]
    assert [one.target.address for one in made.reads] == ["net8"]


@given(st.permutations(range(12)))
def test_a_survey_does_not_depend_on_the_order_of_the_records(order: list[int]) -> None:
    def one(index: int) -> Expected:
        region = "here" if index % 3 else "there"
        return network(index, placement=Placement(provider="toy", fields={"region": region}))

    assert survey([one(i) for i in order], schema) == survey([one(i) for i in range(12)], schema)


def test_what_is_listed_is_seen_as_of_the_beginning_of_the_listing() -> None:
    made = survey([network(i) for i in range(3)], schema)
    found = listed(made, *(shown(f"net-{i}") for i in range(3)))
    assert {type(one) for one in found.seen.values()} == {Seen}
    assert found.seen[Target("p1", "net1")].observation.properties == {"of": "net1"}  # type: ignore[union-attr]  # it is Seen
    assert {one.at for one in found.seen.values()} == {100.0}


def test_what_a_complete_listing_lacks_is_gone() -> None:
    made = survey([network(i) for i in range(3)], schema)
    found = listed(made, shown("net-0"), shown("net-1"))
    assert found.seen[Target("p1", "net2")] == Missing(at=100.0)


@pytest.mark.parametrize(("complete", "at"), [(False, 100.0), (True, 4.9)])
def test_what_a_broken_off_or_early_listing_lacks_is_read(complete: bool, at: float) -> None:
    made = survey([network(i) for i in range(3)], schema)
    found = listed(made, shown("net-0"), shown("net-1"), complete=complete, at=at)
    assert [one.target.address for one in found.reads] == ["net2"]


def test_what_is_listed_too_thinly_is_read() -> None:
    made = survey([network(i) for i in range(3)], schema)
    thin = [shown(f"net-{i}", covers=frozenset()) for i in range(2)]
    found = listed(made, *thin, shown("net-2", covers=frozenset({"Cidr", "Arn"})))
    assert [one.target.address for one in found.reads] == ["net0", "net1"]


def test_what_bears_our_mark_and_has_no_record_is_a_stray() -> None:
    made = survey([network(i) for i in range(3)], schema)
    others = [shown("net-8", process="p1"), shown("net-9", process="theirs"), shown("net-7")]
    assert [item.identity for item in listed(made, *others).strays] == ["net-8"]


def test_what_matters_is_what_is_declared_and_what_others_refer_to(world: World) -> None:
    uses = [Reference("net", "/Arn"), Reference("net", ""), Reference("net", "/Labels/a")]
    assert wanted({"Cidr": "10.0.0.0/16"}, uses) == {"Cidr", "Arn", "Labels"}
