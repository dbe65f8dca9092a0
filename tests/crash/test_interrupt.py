"""Ctrl-C at any point, once and twice."""

from __future__ import annotations

import signal

import pytest

from tests.crash.test_kill import CREATE, KILL, UPDATE, Scenario, check_life_goes_on, go_on
from tests.crash.world import Machine, wanted

INTERRUPTED = 130


POINTS = pytest.mark.parametrize(
    ("scenario", "point", "advice"),
    [
        pytest.param(scenario, point, advice, id=f"{scenario.name}-{point}")
        for scenario, point, advice in (
            (CREATE, "after ec2:CreateVpc", "stretto resume shop"),
            (CREATE, "before ec2:CreateNatGateway", "stretto resume shop"),
            (UPDATE, "after ec2:CreateSecurityGroup", "stretto resume shop"),
            (KILL, "before ec2:DeleteNatGateway", "stretto kill shop"),
        )
    ],
)


@POINTS
def test_an_interrupted_command_ends_what_is_in_flight_and_says_what_to_do(
    scenario: Scenario, point: str, advice: str, machine: Machine
) -> None:
    scenario.prepare(machine)
    stopped = machine.command(*scenario.command, point=point, flags=["-INT"])
    assert stopped.code == INTERRUPTED, stopped.out + stopped.err
    assert "Interrupted: finishing what is in flight." in stopped.text
    assert advice in stopped.err
    check_going_on(scenario, machine)


@POINTS
def test_a_command_that_is_interrupted_twice_leaves_at_once_and_safely(
    scenario: Scenario, point: str, advice: str, machine: Machine
) -> None:
    scenario.prepare(machine)
    running = machine.start(*scenario.command, point=point, flags=["-INT", "-HANG"])
    assert running.stderr is not None
    for line in running.stderr:
        if "Interrupted" in line:
            break
    running.send_signal(signal.SIGINT)
    stopped = machine.end_of(running)
    assert stopped.code == INTERRUPTED, stopped.out + stopped.err
    assert "Left at once." in stopped.err
    assert machine.open_intents()
    assert advice in machine.here("status").out
    check_going_on(scenario, machine)


def check_going_on(scenario: Scenario, machine: Machine) -> None:
    left = machine.open_intents()
    said = go_on(machine, scenario)
    for verb, address in left:
        assert f"{verb} of {address}:" in said
    assert machine.inventory() == wanted(scenario.addresses)
    check_life_goes_on(machine)
