"""A delete that is refused because something still uses the object: often that is soon over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from stretto import operation
from stretto.model import Phase, State
from stretto_sdk.contract import (
    ConnectRequest,
    Pending,
    PollRequest,
    Reason,
    Refused,
    UpdateRequest,
)
from stretto_sdk.testing.cloud import ToyCloud
from stretto_sdk.testing.toy import ToyProvider
from stretto_sdk.testing.toy.session import ToySession

if TYPE_CHECKING:
    from .conftest import Images, World

HERE = "toy account=toy region=here"
SUBNET = "Toy::Net::Subnet"


def somebody_uses(world: World, network: str) -> str:
    """A subnet of another's in the network."""
    reply = world.cloud.create(HERE, SUBNET, {"NetworkId": network, "Cidr": "10.0.9.0/24"})
    return reply.id


@pytest.fixture
def used(world: World, images: Images) -> str:
    """A process with a network that another's subnet is in; gives the subnet's id."""
    world.declare(images.of({"net": images.network()}))
    world.advance()
    return somebody_uses(world, world.records()["net"].identity)


def test_a_delete_waits_for_what_uses_the_object_to_go(world: World, used: str) -> None:
    world.loop.call_later(40.0, world.cloud.vanish, HERE, SUBNET, used)
    world.command("kill")
    assert not world.advance().failed
    assert world.kinds() == []
    assert world.row().phase is Phase.ENDED
    told = world.events("step.retry")
    assert len(told) > 3
    assert all("Another object refers to this one" in str(e.data["error"]) for e in told)
    waits = [float(str(e.data["after"])) for e in told]
    assert waits == sorted(waits)
    assert 40.0 <= sum(waits) < 40.0 + operation.USED_WAIT


def test_the_wait_for_what_uses_the_object_ends_with_the_cloud_s_sentence(
    world: World, used: str
) -> None:
    begun = world.now()
    world.command("kill")
    result = world.advance()
    assert list(result.failed) == ["net"]
    assert operation.USED <= world.now() - begun < operation.USED + 10.0
    (failed,) = world.events("step.failed")
    assert "Another object refers to this one" in str(failed.data["error"])
    assert "tried for 5 minutes" in str(failed.data["error"])
    assert world.records()["net"].state is State.FAILED
    assert sorted(world.kinds()) == ["Network", "Subnet"]

    world.cloud.vanish(HERE, SUBNET, used)
    world.command("kill")
    assert not world.advance().failed
    assert world.kinds() == []


def test_while_a_delete_waits_others_go_on(world: World, images: Images) -> None:
    world.declare(images.of({"net": images.network(), "logs": images.bucket("logs")}))
    world.advance()
    somebody_uses(world, world.records()["net"].identity)
    world.command("kill")
    assert list(world.advance().failed) == ["net"]
    done = next(
        e for e in world.events("step.done") if e.address == "logs" and e.data["verb"] == "delete"
    )
    first = world.events("step.retry")[0]
    assert done.at - first.at < 5.0


def test_a_kernel_that_died_waiting_is_followed_by_one_that_waits(world: World, used: str) -> None:
    begun = world.now()
    world.command("kill")

    async def dies() -> None:
        _, runner = await world.start_runner()
        work = world.loop.create_task(runner.advance())
        await world.sleep(20.0)
        work.cancel()
        await world.loop.create_task(world.sleep(0.1))
        world.living.clear()

    world.loop.run_until_complete(dies())
    world.loop.call_later(15.0, world.cloud.vanish, HERE, SUBNET, used)
    assert not world.advance().failed
    assert world.kinds() == []
    assert world.now() - begun < 90.0


class NoCreate(ToySession):
    """Refuses creates as in use."""

    def create(self, _: object, /) -> NoReturn:
        raise Refused("It is in use.", reason=Reason.IN_USE)


class Moving(ToySession):
    """Its updates tell another identity first, and are then refused."""

    def update(self, request: UpdateRequest, /) -> Pending:
        return Pending(handle={"left": 1}, after=0.0, identity=f"{request.identity}+new")

    def poll(self, _: PollRequest, /) -> NoReturn:
        raise Refused("Not now.", reason=Reason.DENIED)


class Odd(ToyProvider):
    """Connects by such sessions."""

    def __init__(self, cloud: ToyCloud, session: type[ToySession]) -> None:
        super().__init__(cloud)
        self.session = session

    def connect(self, request: ConnectRequest, /) -> Any:
        plain = super().connect(request)
        assert isinstance(plain, ToySession)
        return self.session(plain.cloud, plain.placement)


def test_only_deletes_wait_for_what_uses_the_object(world: World, images: Images) -> None:
    world.provider = Odd(world.cloud, NoCreate)
    world.declare(images.of({"net": images.network()}))
    begun = world.now()
    assert world.advance().failed == {"net": "It is in use."}
    assert world.events("step.retry") == []
    assert world.now() - begun < 10.0


def test_what_a_failed_update_left_is_known_by_the_identity_it_told(
    world: World, images: Images
) -> None:
    """Else nothing would ever look where the update has already been."""
    world.declare(images.of({"net": images.network(EnableDns=False)}))
    world.advance()
    before = world.records()["net"].identity
    world.provider = Odd(world.cloud, Moving)
    world.update(images.of({"net": images.network(EnableDns=True)}))
    assert list(world.advance().failed) == ["net"]
    record = world.records()["net"]
    assert record.identity == f"{before}+new"
    assert record.state is State.FAILED
    assert record.applied["EnableDns"] is False
