"""SIGKILL of the conductor: who follows it is told and goes on; so does a new conductor."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable, Iterator

import pytest

from tests.crash.test_kill import CREATE, KILLED, check_life_goes_on
from tests.crash.world import FIRST, Machine, wanted

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def conductor(machine: Machine) -> Iterator[Start]:
    """Starts conductors, and waits until they conduct."""
    started: list[subprocess.Popen[str]] = []

    def start(point: str = "never") -> subprocess.Popen[str]:
        running = machine.start("conductor", point=point)
        started.append(running)
        assert running.stderr is not None
        assert "Conducting" in running.stderr.readline()
        machine.here("status")  # it has the store now
        return running

    yield start
    for running in started:
        running.kill()
        running.communicate()


@pytest.mark.parametrize("point", ["after ec2:CreateNatGateway", "before s3:CreateBucket"])
def test_who_follows_a_conductor_that_is_killed_is_told_and_goes_on(
    point: str, machine: Machine, conductor: Start
) -> None:
    victim = conductor(point)
    followed = machine.ok(*CREATE.command)
    assert victim.wait(timeout=100) == KILLED
    assert "The conductor is gone" in followed.text
    assert "Recovered the create of" in followed.text
    assert machine.inventory() == wanted(FIRST)
    check_life_goes_on(machine)


def test_a_new_conductor_goes_on_where_one_was_killed(machine: Machine, conductor: Start) -> None:
    victim = conductor("after ec2:CreateNatGateway")
    asked = machine.command(*CREATE.command, point="after commit")
    assert asked.code == KILLED
    assert victim.wait(timeout=100) == KILLED
    left = machine.open_intents()
    assert ("create", "nat") in left
    fresh = conductor()
    machine.here("wait", "shop", "--timeout", "60")
    fresh.send_signal(signal.SIGINT)
    done = machine.end_of(fresh)
    assert done.code == 0, done.out + done.err
    for verb, address in left:
        assert f"{verb} of {address}:" in done.text
    assert machine.inventory() == wanted(FIRST)
    check_life_goes_on(machine)
