"""What is planned for what is declared, applied and observed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest
from stretto.compare import PlanFault
from stretto.errors import ImageRefused
from stretto.model import Action, State
from stretto.planner import kill_plan, release_plan, restated
from stretto.records import UNSEEN, Deposed
from stretto_sdk.contract import ABSENT, Change, Placement, PlanRequest, PlanResponse
from stretto_sdk.expressions import ref
from stretto_sdk.image import Declared
from stretto_sdk.json import Json
from stretto_sdk.testing.toy import ToyProvider

if TYPE_CHECKING:
    from core.tests.planning.conftest import World

NET = {"Cidr": "10.0.0.0/16"}
PASSWORD: Json = {"$secret": {"env": "PASSWORD"}}


def subnet(world: World, **options: Any) -> Declared:
    return world.declare(
        "sub", "Net::Subnet", {"NetworkId": ref("net"), "Cidr": "10.0.1.0/24"}, **options
    )


def site(world: World) -> tuple[Declared, Declared]:
    """A network and a subnet, both there as declared."""
    net, sub = world.declare("net", "Net::Network", NET), subnet(world)
    world.there(net, "net-1")
    world.there(sub, "sub-1", {"NetworkId": "net-1", "Cidr": "10.0.1.0/24"})
    return net, sub


# ── Making ───────────────────────────────────────────────────────────────────────────────────


def test_what_is_declared_and_not_there_is_created_after_what_it_needs(world: World) -> None:
    plan = world.plan(subnet(world), world.declare("net", "Net::Network", NET))
    assert world.said(plan) == [
        "+ net: it is declared and not there yet",
        "+ sub: it is declared and not there yet",
    ]
    assert world.step(plan, "sub").after == {"net"}


def test_what_is_as_declared_needs_no_step(world: World) -> None:
    plan = world.plan(*site(world))
    assert plan.empty
    assert plan.unchanged == 2
    assert not plan.drift


def test_a_plan_is_the_same_for_any_order_of_declarations_and_records(world: World) -> None:
    net, sub = site(world)
    changed = world.change(net, Cidr="10.9.0.0/16")
    once = world.plan(changed, sub)
    world.records = dict(reversed(world.records.items()))
    again = world.plan(sub, changed)
    assert once.steps == again.steps


def test_what_is_gone_from_the_cloud_is_created_again_and_its_users_follow(world: World) -> None:
    net, sub = site(world)
    world.there(net, "net-1", missing=True)
    plan = world.plan(net, sub)
    assert world.said(plan) == [
        "+ net: it is gone from the cloud",
        "± sub: replace because NetworkId cannot change and net is created again",
    ]
    assert [d.address for d in plan.drift] == ["net"]


def test_what_is_gone_and_only_reported_is_not_created_again(world: World) -> None:
    net = world.declare("net", "Net::Network", NET, enforce="report")
    world.there(net, "net-1", missing=True)
    plan = world.plan(net)
    assert plan.empty
    assert [d.enforce for d in plan.drift] == ["report"]


def test_an_attempt_that_made_nothing_is_made_again(world: World) -> None:
    net = world.declare("net", "Net::Network", NET)
    world.there(net, "", observed=UNSEEN, state=State.FAILED)
    assert world.said(world.plan(net)) == ["+ net: an earlier attempt did not make it"]


def test_what_exists_already_is_adopted_where_that_is_wished(world: World) -> None:
    net = world.declare("net", "Net::Network", NET, adopt=True)
    assert world.signs(world.plan(net)) == "=net"


def test_what_another_owns_is_read_and_never_changed(world: World) -> None:
    net = world.declare("net", "Net::Network", {}, external="net-9")
    plan = world.plan(net, subnet(world))
    assert world.signs(plan) == "=net +sub"
    world.there(net, "net-9", {}, shown={"Cidr": "172.16.0.0/12"}, external=True)
    assert world.signs(world.plan(net, subnet(world))) == "+sub"


def test_what_another_owns_and_is_gone_stops_what_needs_it_and_nothing_else(world: World) -> None:
    net = world.declare("net", "Net::Network", {}, external="net-9")
    world.there(net, "net-9", {}, missing=True, external=True)
    other = world.declare("other", "Net::Network", NET)
    plan = world.plan(net, subnet(world), other)
    assert world.signs(plan) == "+other"
    assert [r.address for r in plan.refused] == ["net", "sub"]
    assert "waits for net" in plan.refused[1].reason


# ── Changing ─────────────────────────────────────────────────────────────────────────────────


def test_a_changed_property_is_updated_in_place(world: World) -> None:
    net = world.declare("net", "Net::Network", {**NET, "EnableDns": True})
    world.there(net, "net-1")
    plan = world.plan(world.change(net, EnableDns=False))
    assert world.said(plan) == ["~ net: EnableDns changes"]
    assert plan.steps[0].changes == (Change(path="/EnableDns", before=True, after=False),)
    assert plan.steps[0].observed_at == 100.0
    assert not plan.drift


def test_a_property_that_is_no_longer_declared_is_taken_out(world: World) -> None:
    net = world.declare("net", "Net::Network", {**NET, "Labels": {"a": "1", "b": "2"}})
    world.there(net, "net-1")
    plan = world.plan(world.change(net, Labels={"a": "1"}))
    assert plan.steps[0].changes == (Change(path="/Labels/b", before="2", after=ABSENT),)


def test_a_change_that_cannot_be_made_in_place_replaces_and_says_why(world: World) -> None:
    net, sub = site(world)
    plan = world.plan(world.change(net, Cidr="10.9.0.0/16"), sub)
    assert world.said(plan) == [
        "± net: replace because Cidr cannot change",
        "± sub: replace because NetworkId cannot change and net is replaced",
    ]
    assert world.step(plan, "net").users == {"sub"}
    assert world.step(plan, "sub").changes[0].after == ref("net")


def test_what_can_follow_a_replacement_in_place_does(world: World) -> None:
    db = world.declare(
        "db",
        "Data::Database",
        {"Engine": "e", "Size": 1, "Password": "x", "SubnetIds": [ref("sub")]},
    )
    net, sub = site(world)
    world.there(db, "db-1", {**db.properties, "SubnetIds": ["sub-1"]})
    plan = world.plan(net, world.change(sub, Cidr="10.0.2.0/24"), db)
    assert world.said(plan) == [
        "± sub: replace because Cidr cannot change",
        "~ db: SubnetIds changes because sub is replaced",
    ]


def test_a_reference_to_a_property_that_changes_in_place_is_known_already(world: World) -> None:
    queue = world.declare("q", "Thin::Queue", {"QueueName": "q", "Delay": 1})
    note = world.declare(
        "n", "Misc::Note", {"Title": "t", "Text": {"$join": ["d", ref("q", "/Delay")]}}
    )
    world.there(queue, "q")
    world.there(note, "note-1", {"Title": "t", "Text": "d1"})
    plan = world.plan(world.change(queue, Delay=2), note)
    assert world.step(plan, "n").changes == (Change(path="/Text", before="d1", after="d2"),)


def test_a_reference_that_no_observation_shows_and_that_stays_is_no_change(world: World) -> None:
    queue = world.declare("q", "Thin::Queue", {"QueueName": "q"})
    note = world.declare(
        "n", "Misc::Note", {"Title": "t", "Text": {"$join": ["at ", ref("q", "/Url")]}}
    )
    world.there(queue, "q", shown={"QueueName": "q"}, covers=frozenset({"QueueName"}))
    world.there(note, "note-1", {"Title": "t", "Text": "at https://q"})
    assert world.plan(queue, note).empty


def test_another_kind_under_the_same_address_is_a_replacement(world: World) -> None:
    net = world.declare("x", "Net::Network", NET)
    world.there(net, "net-1")
    plan = world.plan(world.declare("x", "Misc::Note", {"Title": "t", "Text": "u"}))
    assert world.said(plan) == [
        "± x: replace because its kind was Toy::Net::Network and is Toy::Misc::Note"
    ]


def test_another_placement_is_a_replacement_and_one_left_out_fits_any(world: World) -> None:
    net = world.declare("net", "Net::Network", NET)
    world.there(net, "net-1")
    assert world.plan(net).empty
    plan = world.plan(world.declare("net", "Net::Network", NET, at={"region": "there"}))
    assert world.said(plan) == ["± net: replace because its region was here and is there"]


def test_a_name_that_both_would_bear_makes_the_old_one_go_first(world: World) -> None:
    bucket = world.declare("b", "Store::Bucket", {"BucketName": "logs", "Encryption": "standard"})
    world.there(bucket, "logs")
    assert not world.plan(world.change(bucket, Encryption="strong")).steps[0].create_first


def test_what_uses_an_object_that_goes_first_goes_before_it(world: World) -> None:
    bucket = world.declare("b", "Store::Bucket", {"BucketName": "logs", "Encryption": "standard"})
    note = world.declare("n", "Misc::Note", {"Title": ref("b"), "Text": "u"})
    world.there(bucket, "logs")
    world.there(note, "note-1", {"Title": "logs", "Text": "u"})
    plan = world.plan(world.change(bucket, Encryption="strong"), note)
    assert world.signs(plan) == "±n ±b"
    assert not any(step.create_first for step in plan.steps)


def test_the_order_of_a_replacement_can_be_chosen(world: World) -> None:
    net = world.declare("net", "Net::Network", NET)
    world.there(net, "net-1")
    chosen = world.declare("net", "Net::Network", {"Cidr": "10.9.0.0/16"}, replace="delete-first")
    assert world.plan(world.change(net, Cidr="10.9.0.0/16")).steps[0].create_first
    assert not world.plan(chosen).steps[0].create_first


# ── Drift ────────────────────────────────────────────────────────────────────────────────────


def drifted(world: World, **options: Any) -> Declared:
    net = world.declare("net", "Net::Network", {**NET, "EnableDns": True}, **options)
    world.there(net, "net-1", shown={**NET, "EnableDns": False, "Arn": "arn:1"})
    return net


def test_drift_is_reported_and_mended(world: World) -> None:
    plan = world.plan(drifted(world))
    assert world.said(plan) == ["~ net: EnableDns drifted"]
    assert plan.drift[0].changes == (Change(path="/EnableDns", before=False, after=True),)


@pytest.mark.parametrize("enforce", ["report", "off"])
def test_drift_that_is_not_enforced_is_reported_and_left(world: World, enforce: str) -> None:
    plan = world.plan(drifted(world, enforce=enforce))
    assert plan.empty
    assert [d.enforce for d in plan.drift] == [enforce]


def test_a_declared_change_is_made_where_drift_is_left(world: World) -> None:
    net = drifted(world, enforce="report")
    plan = world.plan(world.change(net, Labels={"a": "1"}))
    assert [change.path for change in plan.steps[0].changes] == ["/Labels"]
    assert [change.path for change in plan.drift[0].changes] == ["/EnableDns"]


def test_ignored_drift_is_not_looked_at_and_a_declared_change_of_it_is_made(world: World) -> None:
    net = drifted(world, ignore=("/EnableDns",))
    plan = world.plan(net)
    assert plan.empty
    assert not plan.drift
    assert world.signs(world.plan(world.change(net, EnableDns=False))) == "~net"


def test_what_nobody_declared_is_no_drift(world: World) -> None:
    net = world.declare("net", "Net::Network", NET)
    world.there(net, "net-1", shown={**NET, "Labels": {"theirs": "1"}, "New": [1]})
    assert world.plan(net).empty


def test_what_is_equal_to_the_cloud_is_no_drift(world: World) -> None:
    net = world.declare("net", "Net::Network", {"Cidr": "10.0.0.9/16"})
    world.there(net, "net-1", shown={"Cidr": "10.0.0.0/16"})
    plan = world.plan(net)
    assert plan.empty
    assert not plan.drift


def test_what_a_thin_observation_does_not_cover_is_as_applied(world: World) -> None:
    queue = world.declare("q", "Thin::Queue", {"QueueName": "q", "Delay": 5})
    world.there(queue, "q", shown={"QueueName": "q"}, covers=frozenset({"QueueName"}))
    assert world.plan(queue).empty
    assert world.signs(world.plan(world.change(queue, Delay=6))) == "~q"


# ── Secrets ──────────────────────────────────────────────────────────────────────────────────


def database(world: World) -> Declared:
    return world.declare("db", "Data::Database", {"Engine": "e", "Size": 1, "Password": PASSWORD})


def test_a_secret_that_is_the_same_is_no_change(world: World) -> None:
    world.secrets["PASSWORD"] = "hunter2"
    world.there(database(world), "db-1", shown={"Engine": "e", "Size": 1})
    assert world.plan(database(world)).empty


def test_a_secret_of_another_value_is_a_change_that_does_not_show_it(world: World) -> None:
    world.secrets["PASSWORD"] = "hunter2"
    world.there(database(world), "db-1", shown={"Engine": "e", "Size": 1})
    world.secrets["PASSWORD"] = "hunter3"
    plan = world.plan(database(world))
    assert world.said(plan) == ["~ db: Password changes"]
    assert plan.steps[0].changes[0].after == PASSWORD
    assert "hunter" not in str([(c.before, c.after) for c in plan.steps[0].changes])


def test_a_secret_that_cannot_be_had_now_is_taken_to_stand(world: World) -> None:
    world.secrets["PASSWORD"] = "hunter2"
    world.there(database(world), "db-1", shown={"Engine": "e", "Size": 1})
    world.secrets.clear()
    assert world.plan(database(world)).empty


def test_a_provider_never_sees_what_stands_for_a_secret(world: World) -> None:
    world.secrets["PASSWORD"] = "hunter2"
    note = world.declare("n", "Misc::Note", {"Title": "t", "Text": PASSWORD})
    was = world.fingerprint(PASSWORD)
    world.there(note, "note-1", shown={"Title": "t", "Text": {"$digest": was}})
    assert world.plan(note).empty
    world.there(note, "note-1", shown={"Title": "t", "Text": {"$digest": "other"}})
    plan = world.plan(note)
    assert world.said(plan) == ["~ n: Text drifted"]
    assert plan.steps[0].changes[0].after == PASSWORD


# ── Taking away ──────────────────────────────────────────────────────────────────────────────


def test_what_is_no_longer_declared_is_deleted_in_reverse(world: World) -> None:
    site(world)
    plan = world.plan()
    assert world.signs(plan) == "-sub -net"
    assert world.step(plan, "net").users == {"sub"}


def test_what_stops_using_an_object_changes_before_that_is_deleted(world: World) -> None:
    a = world.declare("a", "Misc::Note", {"Title": "a", "Text": "1"})
    b = world.declare("b", "Misc::Note", {"Title": "b", "Text": ref("a")})
    world.there(a, "note-a")
    world.there(b, "note-b", {"Title": "b", "Text": "note-a"})
    assert world.signs(world.plan(world.change(b, Text="none"))) == "~b -a"


def test_what_is_retained_is_let_go_of(world: World) -> None:
    net = world.declare("net", "Net::Network", NET, retain=True)
    world.there(net, "net-1")
    assert world.said(world.plan()) == ["/ net: it is no longer declared, and it is retained"]


def test_what_is_retained_and_replaced_is_left_in_the_cloud(world: World) -> None:
    net = world.declare("net", "Net::Network", NET, retain=True)
    world.there(net, "net-1")
    assert world.plan(world.change(net, Cidr="10.9.0.0/16")).steps[0].keep_old


def test_what_is_protected_is_neither_deleted_nor_replaced(world: World) -> None:
    net = world.declare("net", "Net::Network", NET, protect=True)
    world.there(net, "net-1")
    for plan in (
        world.plan(),
        world.plan(world.change(net, Cidr="10.9.0.0/16")),
        kill_plan(process="p1", alias="site", image="i", records=world.records),
    ):
        assert plan.empty
        assert [(r.address, r.protected) for r in plan.refused] == [("net", True)]


def test_a_kill_deletes_what_we_made_and_lets_go_of_what_another_owns(world: World) -> None:
    net, _ = site(world)
    world.there(net, "net-1", external=True)
    world.there(world.declare("lost", "Net::Network", NET), "net-2", missing=True)
    plan = kill_plan(process="p1", alias="site", image="i", records=world.records)
    assert world.signs(plan) == "/lost /net -sub"


def test_a_release_deletes_nothing(world: World) -> None:
    site(world)
    old = Deposed(identity="net-0", kind="Toy::Net::Network", placement=Placement(provider="toy"))
    world.records["net"] = dataclasses.replace(world.records["net"], deposed=(old,))
    plan = release_plan(process="p1", alias="site", image="i", records=world.records)
    assert {step.action for step in plan.steps} == {Action.RELEASE}
    assert {step.key for step in plan.steps} == {"net", "net#net-0", "sub"}


def test_the_old_object_of_a_broken_off_replacement_is_deleted(world: World) -> None:
    net, sub = site(world)
    old = Deposed(identity="net-0", kind="Toy::Net::Network", placement=Placement(provider="toy"))
    world.records["net"] = dataclasses.replace(world.records["net"], deposed=(old,))
    plan = world.plan(net, sub)
    assert world.said(plan) == ["- net#net-0: a replacement has left this old object behind"]
    assert plan.unchanged == 2


# ── Doubt, moves, versions ───────────────────────────────────────────────────────────────────


def test_what_is_in_doubt_is_left_alone_and_what_waits_for_it_waits(world: World) -> None:
    net = world.declare("net", "Net::Network", NET)
    world.there(net, "", state=State.IN_DOUBT, observed=UNSEEN)
    plan = world.plan(net, subnet(world), world.declare("other", "Net::Network", NET))
    assert world.signs(plan) == "+other"
    assert "stretto settle" in plan.refused[0].reason
    assert plan.refused[1].address == "sub"


def test_a_new_address_takes_the_record_along(world: World) -> None:
    _, sub = site(world)
    moved = world.declare("main", "Net::Network", NET, was="net")
    plan = world.plan(moved, sub)
    assert plan.moved == {"main": "net"}
    assert not plan.steps
    assert not plan.empty


def test_what_was_made_by_an_older_schema_is_read_forward(world: World) -> None:
    bucket = world.declare(
        "b", "Store::Bucket", {"BucketName": "b-1", "Versioning": {"Enabled": True}}
    )
    world.there(
        bucket,
        "b-1",
        {"BucketName": "b-1", "Versioned": True},
        shown={"BucketName": "b-1", "Versioning": {"Enabled": True}},
        schema_version="1",
    )
    assert world.plan(bucket).empty


def test_what_a_newer_provider_wrote_in_a_newer_shape_is_refused_with_the_command(
    world: World,
) -> None:
    bucket = world.declare("b", "Store::Bucket", {"BucketName": "b-1"})
    world.there(bucket, "b-1", schema_version="3", provider=("stretto-sdk", "1.10.0"))
    with pytest.raises(ImageRefused, match=r"pip install --upgrade .*1\.10\.0"):
        world.plan(bucket)


def test_a_newer_provider_of_the_same_shape_is_a_warning(world: World) -> None:
    net = world.declare("net", "Net::Network", NET)
    world.there(net, "net-1", provider=("stretto-sdk", "1.10.0"))
    plan = world.plan(net)
    assert plan.empty
    assert "1.10.0" in plan.warnings[0]


def test_a_kind_that_the_provider_does_not_know_is_refused(world: World) -> None:
    with pytest.raises(ImageRefused, match="Toy::Nothing"):
        world.plan(world.declare("x", "Nothing", {}))


# ── What is said otherwise and is as it was ──────────────────────────────────────────────────


def test_an_option_that_changes_reaches_the_record_without_a_step(world: World) -> None:
    world.there(world.declare("net", "Net::Network", NET, protect=True), "net-1")
    free = world.declare("net", "Net::Network", NET)
    plan = world.plan(free)
    assert plan.empty
    world.records |= restated(world.image(free), world.records, plan)
    assert world.signs(world.plan()) == "-net"
    assert not restated(world.image(free), world.records, world.plan(free))


def test_what_refers_to_a_moved_resource_is_still_deleted_before_it(world: World) -> None:
    _, sub = site(world)
    moved = world.declare("main", "Net::Network", NET, was="net")
    sub = world.change(sub, NetworkId=ref("main"))
    plan = world.plan(moved, sub)
    said = restated(world.image(moved, sub), world.records, plan)
    world.records = {"sub": world.records["sub"]} | said
    assert world.plan(moved, sub).empty
    kill = kill_plan(process="p1", alias="site", image="i", records=world.records)
    assert world.signs(kill) == "-sub -main"


def test_what_somebody_did_and_is_then_declared_is_drift_no_longer(world: World) -> None:
    net = drifted(world)
    agreed = world.change(net, EnableDns=False)
    plan = world.plan(agreed)
    assert plan.empty
    assert plan.drift
    world.records |= restated(world.image(agreed), world.records, plan)
    assert not world.plan(agreed).drift
    assert world.signs(world.plan(net)) == "~net"


def test_what_is_about_to_change_keeps_what_it_was_made_with(world: World) -> None:
    net, _ = site(world)
    alone = world.declare("sub", "Net::Subnet", {"NetworkId": "net-7", "Cidr": "10.0.1.0/24"})
    plan = world.plan(net, alone)
    assert world.signs(plan) == "±sub"
    assert not restated(world.image(net, alone), world.records, plan)


# ── Providers that break their promises ──────────────────────────────────────────────────────


class Lying(ToyProvider):
    """Answers a plan as told."""

    def __init__(self, lie: str) -> None:
        super().__init__()
        self.lie = lie

    def plan(self, request: PlanRequest, /) -> PlanResponse:
        first = request.proposal[0]
        match self.lie:
            case "invented":
                return PlanResponse(changes=(Change(path="/Labels", before=1, after=2),))
            case "altered":
                return PlanResponse(changes=(dataclasses.replace(first, after="10.1.0.0/16"),))
            case "twice":
                return PlanResponse(changes=(first, first))
            case "in place":
                return PlanResponse(changes=(dataclasses.replace(first, replace=""),))
            case "changed the documents":
                request.declared["Cidr"] = "x"  # type: ignore[index]  # that is the lie
                return PlanResponse(changes=request.proposal)
            case "answered NoneType":
                return None  # type: ignore[return-value]  # that is the lie
        raise ValueError("hunter2")


@pytest.mark.parametrize(
    "lie",
    [
        "invented",
        "altered",
        "twice",
        "in place",
        "changed the documents",
        "answered NoneType",
        "raised ValueError",
    ],
)
def test_a_provider_that_breaks_its_promises_is_named(world: World, lie: str) -> None:
    net = world.declare("net", "Net::Network", dict(NET))
    world.there(net, "net-1", dict(NET))
    world.providers.known["toy"] = Lying(lie)
    with pytest.raises(PlanFault, match=f"provider toy .*{lie}") as caught:
        world.plan(world.change(net, Cidr="10.9.0.0/16"))
    assert "hunter2" not in str(caught.value)
