"""The reply is lost, or what was made shows late, and the command is killed at that moment."""

from __future__ import annotations

import dataclasses

import pytest
from stretto_aws.emulator import Strike

from tests.crash.conftest import FAULTS
from tests.crash.test_kill import CREATE, KILLED, UPDATE, Scenario, check_life_goes_on, go_on
from tests.crash.world import Machine, wanted


@pytest.mark.parametrize(
    ("scenario", "action"),
    [
        pytest.param(scenario, action, id=f"{scenario.name}-{action}")
        for scenario, action in (
            (CREATE, "ec2:CreateSubnet"),
            (CREATE, "rds:CreateDBInstance"),
            (CREATE, "ec2:CreateRoute"),
            (UPDATE, "sqs:DeleteQueue"),
        )
    ],
)
def test_a_command_that_is_killed_with_its_reply_lost_is_put_right(
    scenario: Scenario, action: str, machine: Machine
) -> None:
    scenario.prepare(machine)
    machine.cloud.faults = dataclasses.replace(FAULTS, lost_replies=Strike(at={action: (1,)}))
    killed = machine.command(*scenario.command, point=f"after {action}")
    assert killed.code == KILLED, killed.out + killed.err
    assert machine.open_intents()
    machine.cloud.faults = FAULTS
    assert "ecovered the" in go_on(machine, scenario)
    assert machine.inventory() == wanted(scenario.addresses)
    check_life_goes_on(machine)


@pytest.mark.parametrize("action", ["ec2:CreateVpc", "s3:CreateBucket", "iam:CreateRole"])
def test_what_shows_late_is_not_made_twice(action: str, machine: Machine) -> None:
    machine.cloud.faults = dataclasses.replace(FAULTS, visibility_seconds=0.08)
    killed = machine.command(*CREATE.command, point=f"after {action}")
    assert killed.code == KILLED, killed.out + killed.err
    assert "ecovered the" in go_on(machine, CREATE)
    machine.cloud.faults = FAULTS
    assert machine.inventory() == wanted(CREATE.addresses)
    check_life_goes_on(machine)
