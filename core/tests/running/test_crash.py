"""A kernel that dies at any instant leaves nothing that the next one does not put right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from stretto.model import Phase

if TYPE_CHECKING:
    from core.tests.running.conftest import Images, World


def every_kind(images: Images) -> Any:
    """One resource of every way of recovery, slow and multi-step ones among them."""
    return images.of(
        {
            "net": images.network(),  # found by its mark
            "sub": images.subnet(1),  # found by its token
            "bucket": images.bucket("logs-1"),  # found by its name
            "gate": images.resource(
                "Toy::Multi::Gateway", {"NetworkId": images.ref("net"), "Rules": ["a", "b"]}
            ),
            "data": images.database({"$secret": {"env": "DB_PASSWORD"}}),  # slow
            "route": images.resource(
                "Toy::Net::Route",
                {"NetworkId": images.ref("net"), "Destination": "0.0.0.0/0", "Target": "gateway"},
            ),
        }
    )


def changed(images: Images) -> Any:
    return images.of(
        {
            "net": images.network(EnableDns=False),
            "sub": images.subnet(7),  # replaced
            "bucket": images.bucket("logs-2", Rules=["x"]),  # replaced, under another name
            "gate": images.resource(
                "Toy::Multi::Gateway", {"NetworkId": images.ref("net"), "Mode": "shut"}
            ),
            "data": images.database({"$secret": {"env": "DB_PASSWORD"}}, Size=20),
        }
    )


def until_done(world: World, crash: type[BaseException], tries: Any = 4) -> Any:
    """Later kernels go on, as a person would have it: with resume."""
    result = None
    for _ in range(tries):
        try:
            result = world.advance()
        except crash:
            continue
        if not result.failed and not result.stopped:
            return result
    raise AssertionError(f"it does not converge: {result}")


def life(world: World, images: Images, crash: type[BaseException], at: Any = None) -> Any:
    """Run, update and kill, crashing once; the number of commits."""
    world.declare(every_kind(images))
    world.crash_at = at
    stages: list[Callable[[], object]] = [
        lambda: None,
        lambda: world.update(changed(images)),
        lambda: world.command("kill"),
    ]
    wanted = [
        ["Bucket", "Database", "Gateway", "Network", "Route", "Subnet"],
        ["Bucket", "Database", "Gateway", "Network", "Subnet"],
        [],
    ]
    for stage, kinds in zip(stages, wanted, strict=True):
        stage()
        until_done(world, crash)
        assert world.kinds() == kinds
        world.check_consistent()
    assert world.row().phase is Phase.ENDED
    return world.commits


def test_a_life_without_a_crash(world: World, images: Images, crash: type[BaseException]) -> None:
    assert life(world, images, crash) > 20
    assert not world.events("recovered")


@pytest.mark.parametrize("third", range(6))
def test_a_crash_at_every_commit_is_put_right(
    third: Any, make_world: Callable[[], World], images: Images, crash: type[BaseException]
) -> None:
    commits = life(make_world(), images, crash)
    recovered = 0
    for number in range(1 + third, commits + 1, 6):
        for moment in ("before", "after"):
            world = make_world()
            life(world, images, crash, (number, moment))
            recovered += len(world.events("recovered"))
    assert recovered
