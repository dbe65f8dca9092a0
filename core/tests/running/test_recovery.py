"""Lost replies: whether anything happened is found out, never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from stretto.errors import KernelError, StoreError
from stretto.metering import Meter
from stretto.model import Phase, State
from stretto.store.history import order
from stretto_sdk.contract import (
    Busy,
    ConnectRequest,
    CreateRequest,
    Indeterminate,
    NotFound,
    Placement,
    PollRequest,
    Reason,
    Refused,
    Session,
)
from stretto_sdk.image import Image
from stretto_sdk.testing.cloud import ToyCloud
from stretto_sdk.testing.toy import ToyProvider

if TYPE_CHECKING:
    from core.tests.running.conftest import Images, World

HERE = "toy account=toy region=here"


def lose_first(world: World, number: Any = 1) -> None:
    """The next writes are done and their replies are lost."""
    world.cloud.lose_replies(number)


@pytest.mark.parametrize(
    ("address", "declared"),
    [
        ("net", lambda i: i.network()),
        ("bucket", lambda i: i.bucket("logs")),
        ("data", lambda i: i.database({"$secret": {"env": "DB_PASSWORD"}})),
        ("queue", lambda i: i.resource("Toy::Thin::Queue", {"QueueName": "jobs"})),
    ],
)
def test_a_lost_create_is_found_again(
    world: World, images: Images, address: Any, declared: Any
) -> None:
    lose_first(world)
    world.declare(images.of({address: declared(images)}))
    assert not world.advance().failed
    assert len(world.kinds()) == 1
    world.check_consistent()
    sentences = [str(event.data["sentence"]) for event in world.events("recovered")]
    assert len(sentences) == 1
    assert address in sentences[0]


def test_a_lost_create_that_shows_late_is_waited_for(world: World, images: Images) -> None:
    world.cloud.lose_replies(1)
    world.cloud.hide_next(4.5)
    world.declare(images.of({"net": images.network()}))
    assert not world.advance().failed
    world.check_consistent()


def test_a_lost_create_that_cannot_be_found_stops_the_resource_and_asks(
    world: World, images: Images
) -> None:
    lose_first(world)
    world.declare(images.of({"memo": images.note("hello"), "net": images.network()}))
    result = world.advance()
    assert list(result.failed) == ["memo"]
    assert world.records()["memo"].state is State.IN_DOUBT
    assert world.records()["net"].state is State.READY
    assert world.row().phase is Phase.DEGRADED
    (event,) = world.events("in-doubt")
    assert "stretto settle" in str(event.data["hint"])
    # Nothing is made twice by trying again.
    world.command("resume")
    world.advance()
    assert world.kinds() == ["Network", "Note"]


def test_a_person_settles_what_cannot_be_told_with_its_identity(
    world: World, images: Images
) -> None:
    lose_first(world)
    world.declare(images.of({"memo": images.note("hello")}))
    world.advance()
    (note,) = world.cloud.live()
    world.command("settle", address="memo", identity=note.id)
    assert not world.advance().failed
    assert world.records()["memo"].identity == note.id
    world.check_consistent()


def test_a_person_settles_that_nothing_was_made_and_it_is_made(
    world: World, images: Images
) -> None:
    lose_first(world)
    world.declare(images.of({"memo": images.note("hello")}))
    world.advance()
    (note,) = world.cloud.live()
    world.cloud.vanish(HERE, note.kind, note.id)
    world.command("settle", address="memo", identity=None)
    assert not world.advance().failed
    assert world.kinds() == ["Note"]
    world.check_consistent()


def test_naming_what_is_not_there_settles_nothing(world: World, images: Images) -> None:
    lose_first(world)
    world.declare(images.of({"memo": images.note("hello")}))
    world.advance()
    settle = world.command("settle", address="memo", identity="note-nowhere")
    world.advance()
    answered = order(world.conn, settle)
    assert answered.state == "failed"
    assert "note-nowhere" in str(answered.outcome["failed"])
    assert world.records()["memo"].state is State.IN_DOUBT


def test_a_lost_update_is_read_and_not_made_again(world: World, images: Images) -> None:
    world.declare(images.of({"net": images.network()}))
    world.advance()
    world.update(images.of({"net": images.network(EnableDns=False)}))
    lose_first(world)
    assert not world.advance().failed
    assert world.cloud.calls["ModifyNetwork"] <= 1
    assert world.records()["net"].properties["EnableDns"] is False
    assert world.events("recovered")


def test_a_lost_delete_is_done_again_and_not_found_is_success(world: World, images: Images) -> None:
    world.declare(images.of({"net": images.network()}))
    world.advance()
    world.command("kill")
    lose_first(world)
    assert not world.advance().failed
    assert world.kinds() == []
    assert world.row().phase is Phase.ENDED


def test_throttling_is_waited_out(world: World, images: Images) -> None:
    world.cloud.throttle(5)
    world.declare(images.site())
    assert not world.advance().failed
    assert world.events("step.retry")
    world.check_consistent()


def test_an_object_of_another_is_never_taken_for_ours(world: World, images: Images) -> None:
    world.declare(images.of({"bucket": images.bucket("logs")}), "other")
    world.advance("other")
    world.conn.execute("UPDATE process SET alias = 'theirs' WHERE id = 'other'")
    world.declare(images.of({"bucket": images.bucket("logs")}))
    result = world.advance()
    assert "bucket" in result.failed
    assert world.kinds() == ["Bucket"]
    world.command("kill")
    assert not world.advance().failed
    assert world.kinds() == ["Bucket"]


def test_a_create_that_fails_at_its_end_leaves_no_orphan(world: World, images: Images) -> None:
    doomed = images.resource(
        "Toy::Data::Database", {"Engine": "doomed", "Size": 1, "Password": "plain-text"}
    )
    world.declare(images.of({"data": doomed}))
    result = world.advance()
    assert "data" in result.failed
    world.check_consistent()
    world.command("kill")
    assert not world.advance().failed
    assert world.kinds() == []


def test_a_long_operation_survives_the_kernel_that_began_it(
    world: World, images: Images, crash: type[BaseException]
) -> None:
    world.declare(images.of({"data": images.database({"$secret": {"env": "DB_PASSWORD"}})}))
    world.crash_at = (7, "after")
    with pytest.raises(crash):
        world.advance()
    assert not world.advance().failed
    assert world.cloud.calls["CreateDatabase"] == 1
    assert "asked how far it is" in str(world.events("recovered")[0].data["sentence"])


class Muddled:
    """A session that answers one method with something else."""

    def __init__(self, inner: Any, method: Any, answer: Any) -> None:
        self.inner = inner
        self.placement: Placement = inner.placement
        self.method = method
        self.answer = answer

    def __getattr__(self, name: Any) -> Any:
        return self.answer if name == self.method else getattr(self.inner, name)


def test_a_provider_that_answers_nonsense_is_named_and_leaves_no_orphan(
    world: World, images: Images
) -> Any:
    session: Any = None

    def nonsense(request: Any) -> Any:
        session.inner.create(request)
        return {"id": 1}

    plain_connect = world.connect

    def connect(provider: Any, placement: Any) -> Any:
        nonlocal session
        session = Muddled(plain_connect(provider, placement), "create", nonsense)
        return session

    world.connect = connect  # type: ignore[method-assign]  # a fault is put in
    world.declare(images.of({"net": images.network()}))
    assert not world.advance().failed  # it is found again by its mark
    world.check_consistent()
    assert "broke its contract" in str(world.events("step.retry")[0].data["error"])
    assert "stretto-sdk" in str(world.events("step.retry")[0].data["error"])


def test_a_cloud_that_stays_busy_fails_the_step_in_the_end(world: World, images: Images) -> None:
    def busy(request: Any) -> None:
        raise Busy("The toy cloud is asleep.")

    plain_connect = world.connect
    world.connect = lambda p, w: Muddled(plain_connect(p, w), "create", busy)  # type: ignore[assignment,method-assign]  # a fault is put in
    world.declare(images.of({"net": images.network()}))
    result = world.advance()
    assert "asleep" in result.failed["net"]


def test_a_store_that_fails_does_not_make_a_step_failed(world: World, images: Images) -> None:
    # The reply was lost, sending again with the same token needed a commit, and the disk was full:
    # the step was called failed, and the subnet that the first sending had made was an orphan.
    world.declare(images.of({"net": images.network()}))
    world.advance()
    world.update(images.of({"net": images.network(), "sub": images.subnet(1)}))
    lose_first(world)
    told: list[Any] = []

    def full(conn: Any) -> None:
        if told:
            world.disk = None
            raise OSError(28, "No space left on device")
        told.extend(conn.execute("SELECT 1 FROM event WHERE type = 'step.retry'"))

    world.disk = full
    with pytest.raises(StoreError):
        world.advance()
    world.living.clear()
    world.advance()
    assert world.kinds() == ["Network", "Subnet"]
    world.check_consistent()


def test_a_refusal_of_the_second_sending_says_nothing_of_the_first(
    world: World, images: Images
) -> None:
    # Sent again with the same token after a lost reply, and refused, for a reason of now: what the
    # first sending made must be looked for, not given up.
    world.declare(images.of({"net": images.network()}))
    world.advance()
    world.update(images.of({"net": images.network(), "sub": images.subnet(1)}))
    lose_first(world)
    world.provider = Moody(world.cloud, refused={2})
    assert not world.advance().failed
    assert world.kinds() == ["Network", "Subnet"]
    world.check_consistent()


def test_what_is_found_half_made_is_completed_at_once(world: World, images: Images) -> None:
    gateway = {"NetworkId": images.ref("net"), "Rules": ["a", "b"]}
    world.declare(
        images.of(
            {"net": images.network(), "gate": images.resource("Toy::Multi::Gateway", gateway)}
        )
    )
    world.provider = Moody(world.cloud, deaf={2})
    assert not world.advance().failed
    (made,) = (o for o in world.cloud.live() if o.kind == "Toy::Multi::Gateway")
    assert made.properties["Rules"] == ["a", "b"]
    world.check_consistent()


class Moody(ToyProvider):
    """Refuses, or does without answering, creates by their number."""

    def __init__(self, cloud: Any, *, refused: Any = (), deaf: Any = ()) -> None:
        super().__init__(cloud)
        self.refused, self.deaf = refused, deaf
        self.creates = 0

    def connect(self, request: Any) -> Any:
        session: Any = super().connect(request)
        provider = self

        class Session(type(session)):  # type: ignore[misc]  # whatever the toy connects with
            def create(self, request: Any) -> Any:
                provider.creates += 1
                if provider.creates in provider.refused:
                    raise Refused("Not now.", reason=Reason.DENIED)
                answer = super().create(request)
                if provider.creates in provider.deaf:
                    raise Indeterminate("The connection broke.", calls=answer.calls)
                return answer

        return Session(session.cloud, session.placement)


def test_what_was_found_half_made_is_finished_whatever_is_enforced(
    world: World, images: Images
) -> None:
    # A gateway's rules are set by a second request. When the reply to the first was lost, what was
    # missing passed for drift, and with enforce="report" the gateway stayed without rules.
    gate = images.resource(
        "Toy::Multi::Gateway",
        {"NetworkId": images.ref("net"), "Rules": ["a", "b"]},
        {"enforce": "report"},
    )
    world.cloud.lose_replies(2)
    world.declare(images.of({"net": images.network(), "gate": gate}))
    assert not world.advance().failed
    assert len(world.events("recovered")) == 2
    assert world.records()["gate"].properties["Rules"] == ["a", "b"]
    assert not world.events("drift.found")
    world.check_consistent()


def test_what_is_ours_by_its_name_alone_is_given_our_mark(world: World, images: Images) -> None:
    # Some clouds take tags only by a second request. When the kernel died before that, the object
    # was taken for what it is, ours, and never marked.
    session: Any = None

    def untagged(request: Any) -> None:
        session.inner.create(request)
        (made,) = world.cloud.live()
        made.tags.clear()
        raise Indeterminate("The connection broke.", calls=("toy:CreateBucket",))

    plain_connect = world.connect

    def connect(provider: Any, placement: Any) -> Any:
        nonlocal session
        session = Muddled(plain_connect(provider, placement), "create", untagged)
        return session

    world.connect = connect  # type: ignore[method-assign]  # a fault is put in
    world.declare(images.of({"logs": images.bucket("logs")}))
    assert not world.advance().failed
    (bucket,) = world.cloud.live()
    assert bucket.tags["stretto:process"] == "p"
    assert bucket.tags["stretto:address"] == "logs"
    world.check_consistent()


class Unreachable(ToyProvider):
    """The way to its cloud fails for a while."""

    def __init__(self, cloud: ToyCloud) -> None:
        super().__init__(cloud)
        self.failures: list[Exception] = []

    def connect(self, request: ConnectRequest, /) -> Session:
        if self.failures:
            raise self.failures.pop()
        return super().connect(request)


@pytest.mark.parametrize("error", [Busy("too many tokens"), Indeterminate("no answer")])
def test_what_could_not_connect_at_first_is_written_down_before_it_is_sent(
    world: World, images: Images, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    # A new step whose session could not be had counted as begun, and was sent without an intent: a
    # crash then left an object that nobody knew of.
    provider = world.provider = Unreachable(world.cloud)
    world.declare(images.of({"net": images.network(Cidr="nonsense")}))
    world.advance()
    world.update(images.of({"net": images.network()}))
    journal: list[int] = []
    call = world.call

    async def watched(fn: Any, request: Any, *, timeout: float) -> Any:
        if isinstance(request, CreateRequest):
            rows = world.conn.execute("SELECT count(*) FROM intent WHERE state = 'open'")
            journal.append(rows.fetchone()[0])
        return await call(fn, request, timeout=timeout)

    monkeypatch.setattr(world, "call", watched)
    provider.failures = [error]
    assert not world.advance().failed
    assert not provider.failures
    assert journal == [1]


def test_a_step_is_dated_by_its_sending_and_not_by_its_wait_for_budget(
    world: World, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What can still be on its way to the cloud is told by that date.
    world.declare(images.of({"net": images.network()}))

    async def spend(*_: Any) -> None:
        await world.sleep(300.0)

    monkeypatch.setattr(Meter, "spend", spend)
    begun = world.now()
    world.advance()
    (sent_at,) = world.conn.execute("SELECT sent_at FROM intent").fetchone()
    assert sent_at - begun >= 300.0


def database(images: Images) -> Any:
    return images.of({"data": images.database({"$secret": {"env": "DB_PASSWORD"}})})


def crash_while_the_cloud_works(
    world: World, crash: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The kernel dies while it polls for the first time."""
    call = world.call

    async def fatal(fn: Any, request: Any, *, timeout: float) -> Any:
        if isinstance(request, PollRequest):
            world.crash_at = (world.commits + 1, "before")
        return await call(fn, request, timeout=timeout)

    monkeypatch.setattr(world, "call", fatal)
    with pytest.raises(crash):
        world.advance()
    monkeypatch.setattr(world, "call", call)


def test_what_the_cloud_is_at_work_on_is_not_given_up_for_want_of_a_secret(
    world: World, images: Images, crash: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A restart in a shell without the variable closed the step as failed, and the database that
    # the cloud was making was deleted, or was nobody's where its identity was not known yet.
    world.declare(database(images))
    crash_while_the_cloud_works(world, crash, monkeypatch)
    password = world.secrets.pop("DB_PASSWORD")

    def secret(source: Any) -> Any:
        if source["env"] not in world.secrets:
            raise KernelError("The secret in DB_PASSWORD is not set.")
        return world.secrets[source["env"]]

    monkeypatch.setattr(world, "secret", secret)
    world.command("resume")
    assert list(world.advance().failed) == ["data"]
    assert world.records()["data"].state is State.IN_DOUBT
    world.secrets["DB_PASSWORD"] = password
    world.command("resume")
    assert not world.advance().failed
    assert world.cloud.calls["CreateDatabase"] == 1
    world.check_consistent()


def test_what_the_cloud_is_at_work_on_is_not_given_up_when_nobody_may_ask(
    world: World, images: Images, crash: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = world.provider = Unreachable(world.cloud)
    world.declare(database(images))
    crash_while_the_cloud_works(world, crash, monkeypatch)
    provider.failures = [Refused("The credentials have expired.", reason=Reason.DENIED)] * 2
    world.command("resume")
    assert list(world.advance().failed) == ["data"]
    provider.failures = []
    world.command("resume")
    assert not world.advance().failed
    assert world.cloud.calls["CreateDatabase"] == 1
    world.check_consistent()


def test_a_create_that_finds_its_ground_gone_when_sent_again_is_looked_for(
    world: World, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The token makes sending again harmless, and a cloud may look at the parent before it looks at
    # the token: "not found" is then no word on what the first sending did.
    answers: list[Exception] = [Indeterminate("no answer"), NotFound("there is no such subnet")]
    call = world.call

    async def answered(fn: Any, request: Any, *, timeout: float) -> Any:
        if isinstance(request, CreateRequest) and answers:
            error = answers.pop(0)
            if isinstance(error, Indeterminate):
                await call(fn, request, timeout=timeout)
            raise error
        return await call(fn, request, timeout=timeout)

    monkeypatch.setattr(world, "call", answered)
    world.declare(database(images))
    assert not world.advance().failed
    assert not answers
    assert world.kinds() == ["Database"]
    world.check_consistent()


def test_an_order_by_declaration_does_not_make_a_replacement_delete_first(
    world: World, images: Images
) -> None:
    # The subnet only came after a route that must be deleted before it is made anew; so the subnet,
    # too, was to be deleted first, which the cloud refused for ever: a database was in it.
    def site(cidr: str) -> Image:
        route = {"NetworkId": images.ref("net"), "Destination": "172.0.0.0/16", "Target": "out"}
        return images.of(
            {
                "net": images.network(cidr),
                "route": images.resource(
                    "Toy::Net::Route", route, options={"replace": "delete-first"}
                ),
                "sub": images.subnet(1, options={"depends_on": ["route"]}),
                "data": images.database(
                    {"$secret": {"env": "DB_PASSWORD"}}, SubnetIds=[images.ref("sub")]
                ),
            }
        )

    world.declare(site("10.1.0.0/16"))
    assert not world.advance().failed
    world.update(site("10.2.0.0/16"))
    assert not world.advance().failed
    assert world.kinds() == ["Database", "Network", "Route", "Subnet"]
    world.check_consistent()
