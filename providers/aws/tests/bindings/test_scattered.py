"""An object that lies in several others, and has no call of its own: an inline policy."""

from __future__ import annotations

import json
from typing import Any

import pytest
from stretto_aws.emulator import Emulator, Faults, Strike
from stretto_aws.provider import provider
from stretto_sdk.contract import (
    ABSENT,
    Busy,
    Change,
    CreateRequest,
    Done,
    FindRequest,
    Indeterminate,
    NotFound,
    Pending,
    PlanRequest,
    Reason,
    Refused,
    UpdateRequest,
)
from stretto_sdk.differences import differences
from stretto_sdk.json import Document

from .conftest import Hand, connected
from .lives import OTHER_POLICY, POLICY, TRUST

KIND = "AWS::IAM::Policy"
PLACES = {"Roles": ["worker"], "Users": ["ann"], "Groups": ["ops"]}


@pytest.fixture
def iam(cloud: Emulator) -> Any:
    """Roles, users and groups, with a raw client."""
    client = cloud.client("iam", region="eu-west-1")
    for role in ("worker", "other"):
        client.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(TRUST))
    client.create_user(UserName="ann")
    client.create_group(GroupName="ops")
    return client


def work(**places: Any) -> dict[str, Any]:
    return {"PolicyName": "work", "PolicyDocument": POLICY, **places}


def where(iam: Any) -> list[str]:
    """Everything that has an inline policy."""
    roles = [r["RoleName"] for r in iam.list_roles()["Roles"]]
    found = [r for r in roles if iam.list_role_policies(RoleName=r)["PolicyNames"]]
    if iam.list_user_policies(UserName="ann")["PolicyNames"]:
        found.append("ann")
    if iam.list_group_policies(GroupName="ops")["PolicyNames"]:
        found.append("ops")
    return found


def planned(declared: Document, seen: Any) -> list[str]:
    """The changes that are left to make, by their paths."""
    request = PlanRequest(
        kind=KIND,
        declared=declared,
        applied=declared,
        observed=seen.properties,
        proposal=differences(provider().schema(KIND), declared, seen.properties, declared),
    )
    return [change.path for change in provider().plan(request).changes]


def test_it_is_put_into_each_of_its_places_and_known_by_all_of_them(hand: Hand, iam: Any) -> None:
    made = hand.create(KIND, work(**PLACES))
    assert made.identity == "work|group/ops|role/worker|user/ann"
    assert where(iam) == ["worker", "ann", "ops"]
    seen = hand.read(KIND, made.identity)
    assert seen.properties == {**work(**PLACES), "Id": made.identity}
    assert planned(work(**PLACES), seen) == []
    hand.delete(KIND, made.identity, {})
    assert where(iam) == []
    with pytest.raises(NotFound):
        hand.read(KIND, made.identity)


def test_the_order_in_which_places_are_declared_means_nothing(hand: Hand, iam: Any) -> None:
    made = hand.create(KIND, work(Roles=["worker", "other"]))
    assert made.identity == "work|role/other|role/worker"
    found = hand.session.find(
        FindRequest(kind=KIND, properties=work(Roles=["other", "worker"]), mark=hand.mark())
    )
    assert found.observation.identity == made.identity
    assert planned(work(Roles=["worker", "other"]), found.observation) == []


def test_its_places_change_in_place_and_it_is_never_nowhere(hand: Hand, iam: Any) -> None:
    made = hand.create(KIND, work(Roles=["worker"], Users=["ann"]))
    seen, hand.calls = hand.read(KIND, made.identity), []
    after = hand.change(
        KIND,
        seen,
        work(Roles=["other"], Groups=["ops"]),
        (
            Change(path="/Roles", before=["worker"], after=["other"]),
            Change(path="/Users", before=["ann"], after=ABSENT),
            Change(path="/Groups", before=ABSENT, after=["ops"]),
        ),
    )
    assert after.identity == "work|group/ops|role/other"
    assert where(iam) == ["other", "ops"]
    writes = [action for action in hand.sent if ":Get" not in action]
    assert writes == [
        "iam:PutGroupPolicy",
        "iam:PutRolePolicy",
        "iam:DeleteRolePolicy",
        "iam:DeleteUserPolicy",
    ]
    assert hand.read(KIND, after.identity).properties["Roles"] == ["other"]


def test_where_it_goes_is_told_before_anything_is_sent(hand: Hand, iam: Any) -> None:
    """Whatever becomes of the update, the identity that was told finds all that it left."""
    made = hand.create(KIND, work(Roles=["worker"]))
    wanted = work(Roles=["nobody", "other"])
    mark = hand.mark()
    first = hand.session.update(
        UpdateRequest(
            kind=KIND,
            identity=made.identity,
            properties=wanted,
            prior=made.properties,
            changes=(Change(path="/Roles", before=["worker"], after=wanted["Roles"]),),
            mark=mark,
        )
    )
    assert isinstance(first, Pending)
    assert first.identity == "work|role/nobody|role/other|role/worker"
    assert all(":Get" in action for action in first.calls)
    with pytest.raises(Refused, match="There is no role nobody") as caught:
        hand.settle(KIND, first, wanted, mark)
    assert caught.value.code == "NoSuchEntity"
    hand.delete(KIND, first.identity, work(Roles=["worker"]))
    assert where(iam) == []


def test_a_new_document_goes_to_every_place(hand: Hand, iam: Any) -> None:
    made = hand.create(KIND, work(**PLACES))
    after = hand.update(KIND, made, {**work(**PLACES), "PolicyDocument": OTHER_POLICY})
    assert after.identity == made.identity
    assert hand.read(KIND, made.identity).properties["PolicyDocument"] == OTHER_POLICY


def test_a_place_from_which_it_was_taken_is_a_difference_and_is_mended(
    hand: Hand, iam: Any
) -> None:
    declared = work(**PLACES)
    made = hand.create(KIND, declared)
    iam.delete_user_policy(UserName="ann", PolicyName="work")
    seen = hand.read(KIND, made.identity)
    assert planned(declared, seen) == ["/Users"]
    hand.calls.clear()
    after = hand.update(KIND, seen, declared)
    assert after.identity == made.identity
    assert [action for action in hand.sent if ":Get" not in action] == ["iam:PutUserPolicy"]
    assert planned(declared, hand.read(KIND, made.identity)) == []


def test_another_document_in_one_place_is_a_difference_and_is_mended(hand: Hand, iam: Any) -> None:
    declared = work(**PLACES)
    made = hand.create(KIND, declared)
    iam.put_group_policy(
        GroupName="ops", PolicyName="work", PolicyDocument=json.dumps(OTHER_POLICY)
    )
    seen = hand.read(KIND, made.identity)
    assert planned(declared, seen) == ["/PolicyDocument"]
    told: Any = seen.properties["PolicyDocument"]
    assert told["group/ops"] == OTHER_POLICY
    assert told["role/worker"] == POLICY
    hand.update(KIND, seen, declared)
    assert planned(declared, hand.read(KIND, made.identity)) == []


def test_a_policy_of_the_same_name_elsewhere_is_another_s(hand: Hand, iam: Any) -> None:
    """Names are each role's own: many a role has a policy "work"."""
    iam.put_role_policy(RoleName="other", PolicyName="work", PolicyDocument=json.dumps(POLICY))
    declared = work(Roles=["worker"])
    made = hand.create(KIND, declared)
    assert planned(declared, hand.read(KIND, made.identity)) == []
    hand.delete(KIND, made.identity, declared)
    assert where(iam) == ["other"]


def test_a_create_never_overwrites_what_is_in_one_of_its_places(hand: Hand, iam: Any) -> None:
    iam.put_user_policy(UserName="ann", PolicyName="work", PolicyDocument=json.dumps(OTHER_POLICY))
    with pytest.raises(Refused) as caught:
        hand.create(KIND, work(**PLACES))
    assert caught.value.reason is Reason.CONFLICT
    assert where(iam) == ["ann"]


@pytest.mark.parametrize("places", [{}, {"Roles": []}])
def test_it_must_be_somewhere(hand: Hand, iam: Any, places: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="Groups, Roles, Users") as caught:
        hand.create(KIND, work(**places))
    assert caught.value.reason is Reason.INVALID
    made = hand.create(KIND, work(Roles=["worker"]))
    with pytest.raises(Refused, match="nowhere"):
        hand.update(KIND, made, work(Roles=[]))
    assert where(iam) == ["worker"]


def test_a_lost_create_is_found_by_its_name_and_places(
    cloud: Emulator, hand: Hand, iam: Any
) -> None:
    properties, mark = work(**PLACES), hand.mark()
    cloud.faults = Faults(pending=False, lost_replies=Strike(at={"iam:PutGroupPolicy": (1,)}))
    with pytest.raises(Indeterminate):
        hand.session.create(CreateRequest(kind=KIND, properties=properties, mark=mark))
    found = hand.session.find(FindRequest(kind=KIND, properties=properties, mark=mark))
    assert found.observation.identity == "work|group/ops|role/worker|user/ann"
    assert planned(properties, found.observation) == ["/Roles", "/Users"]
    hand.update(KIND, found.observation, properties)
    assert where(iam) == ["worker", "ann", "ops"]


def test_a_lost_reply_on_the_way_is_asked_again_from_the_handle(
    cloud: Emulator, hand: Hand, iam: Any
) -> None:
    properties, mark = work(**PLACES), hand.mark()
    first = hand.session.create(CreateRequest(kind=KIND, properties=properties, mark=mark))
    assert isinstance(first, Pending)
    cloud.faults = Faults(pending=False, lost_replies=Strike(at={"iam:PutRolePolicy": (1,)}))
    with pytest.raises(Indeterminate):
        hand.settle(KIND, first, properties, mark)
    done = Hand(connected(cloud)).settle(KIND, first, properties, mark)
    assert isinstance(done, Done)
    assert where(iam) == ["worker", "ann", "ops"]


def test_what_was_put_before_a_refusal_is_known_by_the_identity(hand: Hand, iam: Any) -> None:
    properties, mark = work(Groups=["ops"], Roles=["nobody"]), hand.mark()
    first = hand.session.create(CreateRequest(kind=KIND, properties=properties, mark=mark))
    assert isinstance(first, Pending)
    with pytest.raises(Refused):
        hand.settle(KIND, first, properties, mark)
    hand.delete(KIND, first.identity, properties)
    assert where(iam) == []


def test_an_update_never_makes_anew_what_is_gone_from_everywhere(hand: Hand, iam: Any) -> None:
    made = hand.create(KIND, work(Roles=["worker"]))
    iam.delete_role_policy(RoleName="worker", PolicyName="work")
    with pytest.raises(NotFound):
        hand.update(KIND, made, {**work(Roles=["worker"]), "PolicyDocument": OTHER_POLICY})
    assert where(iam) == []


def test_a_throttled_place_is_busy(cloud: Emulator, hand: Hand, iam: Any) -> None:
    made = hand.create(KIND, work(Roles=["worker"]))
    cloud.faults = Faults(pending=False, throttle=Strike(at={"iam:GetRolePolicy": (1,)}))
    with pytest.raises(Busy):
        hand.read(KIND, made.identity)
