"""Several kernels on one store: who may do what, and what an interrupted one leaves."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from stretto.errors import Held
from stretto.model import Phase
from stretto.store.processes import Fenced
from stretto_sdk.testing.toy import ToyCloud, ToyProvider

if TYPE_CHECKING:
    from core.tests.running.conftest import Bench, Images, World


class Gated(ToyProvider):
    """Sessions whose creates of subnets wait until they are let through."""

    def __init__(self, cloud: Any) -> None:
        super().__init__(cloud)
        self.open = threading.Event()
        self.entered = threading.Event()

    def connect(self, request: Any) -> Any:
        session = super().connect(request)
        create = session.create

        def gated(asked: Any) -> Any:
            if asked.kind.endswith("Subnet"):
                self.entered.set()
                self.open.wait(20)
            return create(asked)

        session.create = gated  # type: ignore[method-assign]  # a fault is put in
        return session


@pytest.fixture
def gated(make_bench: Callable[..., Bench]) -> Any:
    cloud = ToyCloud(clock=time.time)
    provider = Gated(cloud)
    yield provider, make_bench(cloud, provider)
    provider.open.set()


class Interrupt(threading.Event):
    """Tells when somebody has seen that it is set."""

    def __init__(self) -> None:
        super().__init__()
        self.noticed = threading.Event()

    def is_set(self) -> Any:
        if super().is_set():
            self.noticed.set()
        return super().is_set()


def in_thread(work: Any) -> Any:
    result = {}

    def run() -> None:
        try:
            result["value"] = work()
        except BaseException as error:
            result["error"] = error

    thread = threading.Thread(target=run)
    thread.start()
    return thread, result


def test_a_process_that_a_live_command_works_on_is_held(gated: Any, images: Images) -> None:
    provider, bench = gated
    ticket = bench.desk.run(images.site())
    thread, result = in_thread(lambda: bench.desk.carry(ticket, bench.events.append))
    assert provider.entered.wait(10)
    other = bench.open()
    with pytest.raises(Held) as caught:
        other.carry(other.kill("site"), lambda _: None)
    assert "stretto run" in caught.value.who
    assert "stretto run" in other.process("site").held_by
    provider.open.set()
    thread.join()
    assert result["value"].done
    # The command that was turned away is not carried out later.
    assert bench.carry(bench.desk.verify("site")).phase is Phase.RUNNING
    assert bench.kinds() == ["Network", "Subnet", "Subnet"]


def test_an_interrupted_command_lets_calls_end_and_leaves_the_rest(
    gated: Any, images: Images
) -> None:
    provider, bench = gated
    interrupt = Interrupt()
    chain = images.of(
        {
            "net": images.network(),
            "a": images.subnet(1),
            "last": images.bucket("logs", options={"depends_on": ["a"]}),
        }
    )
    ticket = bench.desk.run(chain)
    thread, result = in_thread(
        lambda: bench.desk.carry(ticket, bench.events.append, interrupt=interrupt)
    )
    assert provider.entered.wait(10)
    interrupt.set()
    assert interrupt.noticed.wait(10)
    provider.open.set()
    thread.join()
    outcome = result["value"]
    assert not outcome.done
    assert outcome.phase is Phase.STARTING
    assert "interrupted" in outcome.note
    assert bench.kinds() == ["Network", "Subnet"]
    assert bench.states()["a"] == "ready"
    outcome = bench.carry(bench.desk.resume("site"))
    assert outcome.phase is Phase.RUNNING
    assert bench.kinds() == ["Bucket", "Network", "Subnet"]


@pytest.fixture
def daemon(bench: Bench) -> Any:
    """A conductor on the bench's store."""
    desk, stop = bench.open(), threading.Event()
    told: list[Any] = []
    thread, result = in_thread(lambda: desk.conduct(told.append, stop, sweep_seconds=0.2))
    deadline = time.monotonic() + 10
    while bench.desk._daemon() is None and time.monotonic() < deadline:
        stop.wait(0.01)
    yield told
    stop.set()
    thread.join()
    assert "error" not in result, result


def test_a_conductor_carries_out_what_commands_ask_for(
    daemon: Any, bench: Bench, images: Images
) -> None:
    outcome = bench.run(images.site())
    assert outcome.done
    assert outcome.phase is Phase.RUNNING
    assert bench.told("step.done")
    assert "conductor" in bench.desk.process("site").held_by
    outcome = bench.update(images.of({"net": images.network(), "c": images.subnet(3)}))
    assert outcome.done
    assert bench.kinds() == ["Network", "Subnet"]
    assert bench.kill().phase is Phase.ENDED
    assert bench.kinds() == []
    assert {event.type for event in daemon} >= {"command.done", "step.done"}


def test_a_conductor_mends_drift_unasked(daemon: Any, bench: Bench, images: Images) -> None:
    bench.run(images.of({"net": images.network(EnableDns=True)}))
    (net,) = bench.cloud.live()
    bench.cloud.meddle(net.placement, net.kind, net.id, {"EnableDns": False})
    deadline = time.monotonic() + 15
    while net.properties["EnableDns"] is False and time.monotonic() < deadline:
        bench.desk.wait("site", [Phase.ENDED], timeout=0.1)
    assert net.properties["EnableDns"] is True


def test_a_store_has_one_conductor(daemon: Any, bench: Bench) -> None:
    with pytest.raises(Held, match="conductor runs on this store already"):
        bench.desk.conduct(lambda _: None, threading.Event())


def test_a_wait_ends_when_the_phase_comes_or_the_time_is_over(
    daemon: Any, bench: Bench, images: Images
) -> None:
    bench.desk.run(images.site())
    assert bench.desk.wait("site", [Phase.RUNNING], timeout=20).phase is Phase.RUNNING
    assert bench.desk.wait("site", [Phase.KILLING], timeout=0.1).phase is Phase.RUNNING


def test_a_kernel_that_was_taken_for_dead_writes_and_sends_nothing(
    world: World, images: Images
) -> None:
    world.declare(images.of({"net": images.network()}))

    async def race() -> None:
        frozen, runner = await world.start_runner()
        world.living.discard(frozen.me.id)  # it is frozen, and looks dead
        other, theirs = await world.start_runner()
        await theirs.advance()
        effects = len(world.cloud.effects)
        with pytest.raises(Fenced):
            await runner.advance()
        assert len(world.cloud.effects) == effects
        with pytest.raises(Held, match="taken for dead"):
            await frozen.claim("p")
        await other.close()

    world.loop.run_until_complete(race())
    world.check_consistent()


def test_a_kernel_that_froze_before_sending_confirms_again(world: World, images: Images) -> Any:
    """Frozen for longer than the window between the journal and the call: it must not send."""
    world.declare(images.of({"net": images.network()}))
    slow = 2

    async def call(fn: Any, request: Any, *, timeout: Any) -> Any:
        nonlocal slow
        await asyncio.sleep(3.0 if slow and hasattr(request, "mark") else 0.0)
        slow -= hasattr(request, "mark") and slow > 0
        return fn(request)

    world.call = call  # type: ignore[method-assign]  # a fault is put in
    assert not world.advance().failed
    assert world.cloud.calls["CreateNetwork"] == 1
    world.check_consistent()


def test_a_command_goes_on_by_itself_when_the_conductor_goes_away(
    gated: Any, images: Images
) -> None:
    provider, bench = gated
    desk, stop = bench.open(), threading.Event()
    conducting, _ = in_thread(lambda: desk.conduct(lambda _: None, stop))
    deadline = time.monotonic() + 10
    while bench.desk._daemon() is None and time.monotonic() < deadline:
        stop.wait(0.01)
    ticket = bench.desk.run(images.site())
    following, result = in_thread(lambda: bench.desk.carry(ticket, bench.events.append))
    assert provider.entered.wait(10)
    stop.set()
    provider.open.set()
    conducting.join()
    following.join()
    assert result["value"].done
    assert bench.kinds() == ["Network", "Subnet", "Subnet"]
    assert bench.desk.plan(alias="site").empty


def test_who_follows_a_conductor_that_dies_is_told_and_goes_on(gated: Any, images: Images) -> None:
    provider, bench = gated
    desk, stop = bench.open(), threading.Event()
    conducting, _ = in_thread(lambda: desk.conduct(lambda _: None, stop))
    deadline = time.monotonic() + 10
    while (daemon := bench.desk._daemon()) is None and time.monotonic() < deadline:
        stop.wait(0.01)
    ticket = bench.desk.run(images.site())
    following, result = in_thread(lambda: bench.desk.carry(ticket, bench.events.append))
    assert provider.entered.wait(10)
    desk._ports.liveness.drop(daemon.id)  # as the system does when the conductor is killed
    while not bench.told("recovered") and time.monotonic() < deadline:
        stop.wait(0.01)
    provider.open.set()
    following.join()
    stop.set()
    conducting.join()
    assert result["value"].done
    assert "The conductor is gone" in str(bench.told("recovered")[0].data["sentence"])
    assert bench.kinds() == ["Network", "Subnet", "Subnet"]
    assert bench.desk.plan(alias="site").empty


def test_who_was_replaced_does_not_say_where_resources_live(world: World, images: Images) -> None:
    # A kernel that thaws in another environment must not fill in its own account and region.
    world.declare(images.of({"net": images.network()}))

    async def thaw() -> None:
        kernel, runner = await world.start_runner()
        row, image = world.row(), images.of({"net": images.network()})
        await kernel.bury(kernel.me.id)
        await runner._resolve_placements(row, image)

    with pytest.raises(Fenced):
        world.loop.run_until_complete(thaw())
    assert world.row().placements == {}


def test_a_kernel_that_leaves_a_call_behind_counts_as_alive(
    world: World, images: Images, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Interrupted while a create hung, it said that it was dead. Whoever went on took the create for
    # dead as well, did not find its object yet, and made a second one.
    provider = world.provider = Gated(world.cloud)
    image = images.of({"net": images.network(), "a": images.subnet(1)})
    world.declare(image)
    threads: list[threading.Thread] = []
    call = world.call

    async def hanging(fn: Any, request: Any, *, timeout: float) -> Any:
        if getattr(request, "kind", "").endswith("Subnet"):
            threads.append(threading.Thread(target=fn, args=(request,)))
            threads[0].start()
            provider.entered.wait(20)
            await world.sleep(timeout)
        return await call(fn, request, timeout=timeout)

    monkeypatch.setattr(world, "call", hanging)

    async def interrupted() -> str:
        kernel, runner = await world.start_runner()
        work = asyncio.ensure_future(runner.advance())
        await world.sleep(5.0)
        assert threads
        work.cancel()
        await asyncio.wait({work})
        await kernel.close()
        left = asyncio.all_tasks() - {asyncio.current_task()}  # as the end of the loop would
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        return kernel.me.id

    try:
        assert world.alive(world.loop.run_until_complete(interrupted()))
    finally:
        provider.open.set()
        threads[0].join()
