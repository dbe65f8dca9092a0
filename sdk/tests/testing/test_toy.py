"""The toy cloud is as awkward as a real one, and its provider tells what happened."""

import subprocess
import sys
from typing import Any

import pytest
from stretto_sdk.contract import (
    Busy,
    ConnectRequest,
    CreateRequest,
    DeleteRequest,
    Done,
    FindRequest,
    Indeterminate,
    ListRequest,
    Mark,
    NotFound,
    Pending,
    Placement,
    PollRequest,
    ReadRequest,
    Reason,
    Refused,
)
from stretto_sdk.json import Document
from stretto_sdk.testing.toy import ToyCloud, ToyProvider, ToySession


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def cloud(clock: Clock) -> ToyCloud:
    return ToyCloud(clock, visible_after=2.0, page_size=2)


@pytest.fixture
def session(cloud: ToyCloud) -> ToySession:
    connected = ToyProvider(cloud).connect(ConnectRequest(placement=Placement(provider="toy")))
    assert isinstance(connected, ToySession)
    return connected


def mark(token: str, address: str = "it") -> Mark:
    return Mark(process="p1", address=address, token=token)


def make(session: ToySession, kind: str, token: str, **properties: object) -> Done | Pending:
    wanted: Document = properties  # type: ignore[assignment]  # tests write plain JSON
    return session.create(
        CreateRequest(kind=kind, properties=wanted, mark=mark(token, address=token))
    )


def made(session: ToySession, kind: str, token: str, **properties: object) -> str:
    done = make(session, kind, token, **properties)
    assert isinstance(done, Done)
    return done.observation.identity


def delete(session: ToySession, kind: str, identity: str) -> object:
    return session.delete(
        DeleteRequest(kind=kind, identity=identity, properties={}, token="a-delete")
    )


def test_it_imports_without_pytest() -> None:
    code = "import sys; import stretto_sdk.testing.toy; assert 'pytest' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_new_object_shows_only_after_a_while(
    cloud: ToyCloud, session: ToySession, clock: Clock
) -> None:
    network = made(session, "Toy::Net::Network", "t", Cidr="10.0.0.0/16")
    with pytest.raises(NotFound):
        session.read(ReadRequest(kind="Toy::Net::Network", identity=network))
    assert session.list(ListRequest(kind="Toy::Net::Network")).items == ()
    clock.now += 2.0
    assert session.read(
        ReadRequest(kind="Toy::Net::Network", identity=network)
    ).observation.mark == mark("t", address="t")


def test_what_is_in_use_cannot_be_deleted_and_what_is_not_there_cannot_be_used(
    session: ToySession,
) -> None:
    with pytest.raises(Refused) as refused:
        make(session, "Toy::Net::Subnet", "s", NetworkId="net-ffff", Cidr="10.0.1.0/24")
    assert refused.value.code == "NoSuchReference"
    network = made(session, "Toy::Net::Network", "n", Cidr="10.0.0.0/16")
    subnet = made(session, "Toy::Net::Subnet", "s", NetworkId=network, Cidr="10.0.1.0/24")
    with pytest.raises(Refused) as refused:
        delete(session, "Toy::Net::Network", network)
    assert refused.value.reason is Reason.IN_USE
    delete(session, "Toy::Net::Subnet", subnet)
    delete(session, "Toy::Net::Network", network)


def test_a_lost_reply_leaves_the_object_and_the_judge_counts_it(
    cloud: ToyCloud, session: ToySession, clock: Clock
) -> None:
    cloud.lose_replies()
    with pytest.raises(Indeterminate):
        make(session, "Toy::Net::Network", "n", Cidr="10.0.0.0/16")
    assert cloud.creations == {("p1", "n", "n"): 1}
    clock.now += 2.0
    found = session.find(
        FindRequest(
            kind="Toy::Net::Network",
            properties={"Cidr": "10.0.0.0/16"},
            mark=mark("n", address="n"),
        )
    )
    assert [found.observation.identity] == [o.id for o in cloud.live()]


def test_a_database_takes_its_time_and_another_session_can_go_on_with_it(
    cloud: ToyCloud, session: ToySession, clock: Clock
) -> None:
    properties: dict[str, Any] = {"Engine": "sql", "Size": 5, "Password": "correct horse"}
    begun = make(session, "Toy::Data::Database", "d", **properties)
    assert isinstance(begun, Pending)
    again = make(session, "Toy::Data::Database", "d", **properties)
    assert isinstance(again, Pending)
    assert again.handle == begun.handle
    with pytest.raises(Busy):
        delete(session, "Toy::Data::Database", begun.identity)
    clock.now = cloud.next_due() or 0.0
    other = ToySession(cloud, session.placement)
    done = other.poll(
        PollRequest(
            kind="Toy::Data::Database",
            handle=begun.handle,
            properties=properties,
            mark=mark("d"),
        )
    )
    assert isinstance(done, Done)
    assert done.observation.properties["Status"] == "available"
    assert "Password" not in done.observation.properties
    assert [(e.verb, e.stage) for e in cloud.effects] == [("create", "begun"), ("create", "done")]


def test_a_doomed_database_fails_at_the_end_and_can_be_deleted(
    cloud: ToyCloud, session: ToySession, clock: Clock
) -> None:
    properties: dict[str, Any] = {"Engine": "doomed", "Size": 5, "Password": "correct horse"}
    begun = make(session, "Toy::Data::Database", "d", **properties)
    assert isinstance(begun, Pending)
    clock.now += 120.0
    poll = PollRequest(
        kind="Toy::Data::Database", handle=begun.handle, properties=properties, mark=mark("d")
    )
    with pytest.raises(Refused) as refused:
        session.poll(poll)
    assert refused.value.identity == begun.identity
    assert isinstance(delete(session, "Toy::Data::Database", begun.identity), Pending)
    clock.now += 60.0
    assert cloud.live() == ()


def test_tokens_are_forgotten_after_their_time(
    cloud: ToyCloud, session: ToySession, clock: Clock
) -> None:
    network = made(session, "Toy::Net::Network", "n", Cidr="10.0.0.0/16")
    first = made(session, "Toy::Net::Subnet", "s", NetworkId=network, Cidr="10.0.1.0/24")
    clock.now += 3600.0
    again = made(session, "Toy::Net::Subnet", "s", NetworkId=network, Cidr="10.0.1.0/24")
    assert again == first
    clock.now += 1.0
    later = made(session, "Toy::Net::Subnet", "s", NetworkId=network, Cidr="10.0.1.0/24")
    assert later != first
    assert cloud.creations["p1", "s", "s"] == 2


def test_a_rate_throttles_and_lets_through_again(clock: Clock) -> None:
    cloud = ToyCloud(clock, rate=2.0)
    session = ToySession(cloud, Placement(provider="toy"))
    for number in range(2):
        made(session, "Toy::Store::Bucket", f"b{number}", BucketName=f"bucket-{number}")
    with pytest.raises(Busy) as busy:
        made(session, "Toy::Store::Bucket", "b2", BucketName="bucket-2")
    assert busy.value.throttled
    clock.now += busy.value.after
    made(session, "Toy::Store::Bucket", "b2", BucketName="bucket-2")


def test_a_gateway_takes_two_writes_with_a_pending_between(
    cloud: ToyCloud, session: ToySession
) -> None:
    network = made(session, "Toy::Net::Network", "n", Cidr="10.0.0.0/16")
    properties: dict[str, Any] = {"NetworkId": network, "Rules": ["b", "a"]}
    first = make(session, "Toy::Multi::Gateway", "g", **properties)
    assert isinstance(first, Pending)
    assert (first.after, first.calls) == (0.0, ("toy:CreateGateway",))
    second = session.poll(
        PollRequest(
            kind="Toy::Multi::Gateway",
            handle=first.handle,
            properties=properties,
            mark=mark("g"),
        )
    )
    assert isinstance(second, Done)
    assert second.calls == ("toy:ModifyGateway",)
    assert second.observation.properties["Rules"] == ["b", "a"]
