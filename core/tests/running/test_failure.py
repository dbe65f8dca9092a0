"""What fails, what is refused, and what somebody else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from stretto.errors import Forbidden, ImageRefused, ProviderUnavailable
from stretto.model import Phase, State
from stretto.store.history import latencies
from stretto_sdk.contract import Reason, Refused, UpdateRequest
from stretto_sdk.image import Image, ImageError

if TYPE_CHECKING:
    from core.tests.running.conftest import Bench, Images, World

HERE = "toy account=toy region=here"


def doomed(images: Images, **more: Any) -> Any:
    return images.resource(
        "Toy::Data::Database", {"Engine": "doomed", "Size": 1, "Password": "p", **more}
    )


def test_a_failed_step_blocks_what_rests_on_it_and_nothing_else(
    bench: Bench, images: Images
) -> None:
    missing = images.resource("Toy::Net::Subnet", {"NetworkId": "net-none", "Cidr": "10.0.1.0/24"})
    resting = images.resource(
        "Toy::Data::Database",
        {"Engine": "pg", "Size": 1, "Password": "p", "SubnetIds": [images.ref("sub")]},
    )
    outcome = bench.run(
        images.of({"sub": missing, "data": resting, "bucket": images.bucket("logs")})
    )
    assert not outcome.done
    assert outcome.phase is Phase.DEGRADED
    assert [address for address, _ in outcome.failed] == ["sub"]
    assert bench.kinds() == ["Bucket"]
    assert [e.address for e in bench.told("step.blocked")] == ["data"]
    assert bench.states()["sub"] == State.FAILED.value
    assert bench.states()["bucket"] == State.READY.value


def test_what_failed_is_made_when_it_is_put_right(bench: Bench, images: Images) -> None:
    bad = images.resource("Toy::Net::Subnet", {"NetworkId": "net-none", "Cidr": "10.0.1.0/24"})
    bench.run(images.of({"net": images.network(), "a": bad}))
    outcome = bench.update(images.of({"net": images.network(), "a": images.subnet(1)}))
    assert outcome.done
    assert outcome.phase is Phase.RUNNING
    assert bench.kinds() == ["Network", "Subnet"]


def test_a_kill_of_a_degraded_process_leaves_nothing(bench: Bench, images: Images) -> None:
    bench.run(images.of({"net": images.network(), "data": doomed(images)}))
    assert bench.kill().done
    assert bench.kinds() == []


def test_drift_is_mended_and_told(bench: Bench, images: Images) -> None:
    bench.run(images.of({"net": images.network(EnableDns=True)}))
    bench.cloud.meddle(HERE, "Toy::Net::Network", bench.identity("net"), {"EnableDns": False})
    assert bench.desk.plan(alias="site").drift[0].address == "net"
    assert bench.carry(bench.desk.verify("site")).done
    assert bench.told("drift.found")[0].data["paths"] == ["/EnableDns"]
    assert bench.told("drift.mended")[0].address == "net"
    assert bench.cloud.live()[0].properties["EnableDns"] is True


def test_drift_that_is_only_to_be_reported_is_left(bench: Bench, images: Images) -> None:
    bench.run(images.of({"net": images.network(EnableDns=True, options={"enforce": "report"})}))
    bench.cloud.meddle(HERE, "Toy::Net::Network", bench.identity("net"), {"EnableDns": False})
    assert bench.carry(bench.desk.verify("site")).done
    assert bench.told("drift.found")
    assert not bench.told("drift.mended")
    assert bench.cloud.live()[0].properties["EnableDns"] is False
    assert bench.states()["net"] == State.DRIFTED.value


def test_drift_that_went_away_by_itself_is_no_longer_shown(bench: Bench, images: Images) -> None:
    bench.run(images.of({"net": images.network(EnableDns=True, options={"enforce": "report"})}))
    net = bench.identity("net")
    bench.cloud.meddle(HERE, "Toy::Net::Network", net, {"EnableDns": False})
    bench.carry(bench.desk.verify("site"))
    bench.cloud.meddle(HERE, "Toy::Net::Network", net, {"EnableDns": True})
    bench.carry(bench.desk.verify("site"))
    assert bench.states()["net"] == State.READY.value


def test_what_vanished_from_the_cloud_is_made_again(world: World, images: Images) -> None:
    world.declare(images.of({"net": images.network()}))
    world.advance()
    (net,) = world.cloud.live()
    world.cloud.vanish(HERE, net.kind, net.id)
    world.command("verify")
    assert not world.advance().failed
    assert world.kinds() == ["Network"]
    world.check_consistent()


def test_what_is_protected_is_not_killed_and_the_process_goes_on(
    bench: Bench, images: Images
) -> None:
    bench.run(images.of({"net": images.network(options={"protect": True}), "a": images.subnet(1)}))
    with pytest.raises(Forbidden) as caught:
        bench.kill()
    assert "net" in caught.value.problems[0]
    assert bench.kinds() == ["Network", "Subnet"]
    assert bench.desk.process("site").phase is Phase.RUNNING
    assert bench.desk.plan(alias="site").empty


def test_a_refused_update_leaves_the_old_image_in_force(bench: Bench, images: Images) -> None:
    old = images.of({"net": images.network(options={"protect": True})})
    bench.run(old)
    with pytest.raises(Forbidden):
        bench.update(images.of({"net": images.network("10.0.0.0/8", options={"protect": True})}))
    assert bench.desk.process("site").image == old.digest
    assert bench.desk.plan(alias="site").empty


def test_what_is_retained_stays_in_the_cloud(bench: Bench, images: Images) -> None:
    bench.run(images.of({"logs": images.bucket("logs", options={"retain": True})}))
    assert bench.kill().done
    assert bench.kinds() == ["Bucket"]


def test_an_existing_object_is_adopted_and_brought_to_what_is_declared(
    bench: Bench, images: Images
) -> None:
    bench.run(images.of({"logs": images.bucket("logs")}))
    bench.carry(bench.desk.release("site"))
    outcome = bench.run(
        images.of({"logs": images.bucket("logs", options={"adopt": True}, Rules=["x"])}), "again"
    )
    assert outcome.done
    assert bench.kinds() == ["Bucket"]
    assert bench.cloud.live()[0].properties["Rules"] == ["x"]
    assert bench.kill("again").done
    assert bench.kinds() == []


def test_what_another_owns_is_read_and_never_deleted(bench: Bench, images: Images) -> None:
    bench.run(images.of({"net": images.network()}), "base")
    net = bench.identity("net", "base")
    theirs = {"kind": "Toy::Net::Network", "provider": "toy", "external": net}
    assert bench.run(images.of({"net": theirs, "a": images.subnet(1)}), "top").done
    assert bench.desk.plan(alias="top").empty
    assert bench.kill("top").done
    assert bench.kinds() == ["Network"]


def test_an_image_of_a_newer_format_is_refused(images: Images) -> None:
    document = {**images.site().document, "stretto": 99}
    with pytest.raises(ImageError, match="newer version") as refused:
        Image.from_document(document)
    assert "pip install --upgrade stretto" in refused.value.hint


def test_an_unknown_kind_or_provider_is_refused_before_there_is_a_process(
    bench: Bench, images: Images
) -> None:
    with pytest.raises(ImageRefused, match="Toy::No::Such"):
        bench.desk.run(images.of({"x": images.resource("Toy::No::Such", {})}))
    other: dict[str, Any] = {"kind": "X", "provider": "nowhere", "properties": {}}
    with pytest.raises(ProviderUnavailable):
        bench.desk.run(images.of({"x": other}))
    assert bench.desk.processes() == ()


def test_a_fight_over_a_property_is_given_up_and_told(world: World, images: Images) -> None:
    world.declare(images.of({"net": images.network(EnableDns=True)}))
    world.advance()
    (net,) = world.cloud.live()

    async def sweeps() -> None:
        kernel, runner = await world.start_runner()
        for _ in range(5):
            world.cloud.meddle(HERE, net.kind, net.id, {"EnableDns": False})
            await runner.advance()
            await world.sleep(30.0)
        await kernel.close()

    world.loop.run_until_complete(sweeps())
    assert len(world.events("drift.mended")) == 3
    (told,) = world.events("fighting")
    assert told.data["paths"] == ["/EnableDns"]
    assert world.records()["net"].state is State.DRIFTED
    # A person's command starts it afresh.
    world.command("verify")
    world.advance()
    assert net.properties["EnableDns"] is True


def refuse_updates(
    world: World, monkeypatch: pytest.MonkeyPatch, reason: Reason, before: Any = lambda: None
) -> None:
    call = world.call

    async def refused(fn: Any, request: Any, *, timeout: float) -> Any:
        if isinstance(request, UpdateRequest):
            before()
            raise Refused("The cloud says no.", reason=reason)
        return await call(fn, request, timeout=timeout)

    monkeypatch.setattr(world, "call", refused)


def test_corrections_that_fail_are_no_fight(
    world: World, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Who may not correct a property was told that somebody else keeps changing it.
    world.declare(images.of({"net": images.network(EnableDns=True)}))
    world.advance()
    (net,) = world.cloud.live()
    world.cloud.meddle(HERE, net.kind, net.id, {"EnableDns": False})
    refuse_updates(world, monkeypatch, Reason.DENIED)

    async def sweeps() -> None:
        kernel, runner = await world.start_runner()
        for _ in range(5):
            result = await runner.advance()
            assert list(result.failed) == ["net"]
            await world.sleep(30.0)
        await kernel.close()

    world.loop.run_until_complete(sweeps())
    assert not world.events("fighting")


def test_what_never_comes_out_as_planned_is_not_called_done(
    world: World, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Somebody changed the object before each of our changes. After so many plans the command was
    # answered with "done", though nothing had been changed.
    world.declare(images.of({"net": images.network(EnableDns=True)}))
    world.advance()
    refuse_updates(world, monkeypatch, Reason.CONFLICT)
    world.update(images.of({"net": images.network(EnableDns=False)}))
    result = world.advance()
    assert "otherwise than planned" in result.failed[""]
    assert world.row().phase is Phase.DEGRADED


def test_how_long_steps_take_is_stored_while_the_kernel_lives(world: World, images: Images) -> None:
    # Only a kernel that ended well wrote it down.
    world.declare(images.of({"net": images.network()}))

    async def round() -> None:
        _, runner = await world.start_runner()
        await runner.advance()

    world.loop.run_until_complete(round())
    (row,) = latencies(world.conn)
    assert (row.kind, row.verb) == ("Toy::Net::Network", "create")
