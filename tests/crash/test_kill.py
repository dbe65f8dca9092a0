"""SIGKILL at any point: the next command finds what was left, says so, and everything converges."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tests.crash.world import FIRST, SECOND, SHOP, Done, Machine, wanted

KILLED = -9


@dataclass(frozen=True, slots=True)
class Scenario:
    """A command that is killed, on top of one that was not."""

    name: str
    command: tuple[str, ...]
    addresses: frozenset[str]
    """What is there when it is done."""
    phase: str
    """What shows that it is done; empty where that does not show."""
    before: tuple[str, ...] = ()

    def prepare(self, machine: Machine) -> None:
        if self.before:
            machine.here(*self.before)


CREATE = Scenario("create", ("run", str(SHOP)), FIRST, "running")
UPDATE = Scenario(
    "update",
    ("update", "shop", str(SHOP), "-p", "version=2", "--yes"),
    SECOND,
    "",
    CREATE.command,
)
KILL = Scenario("kill", ("kill", "shop", "--yes"), frozenset(), "ended", CREATE.command)

POINTS = {
    CREATE: (
        "after rds:CreateDBInstance",
        "after ec2:CreateVpc",
        "after ec2:ModifyVpcAttribute",
        "after ec2:CreateSubnet",
        "after ec2:CreateNatGateway",
        "after ec2:CreateRouteTable",
        "after ec2:CreateRoute",
        "after ec2:CreateSecurityGroup",
        "after ec2:AuthorizeSecurityGroupIngress",
        "after s3:CreateBucket",
        "after s3:PutBucketTagging",
        "after s3:PutBucketVersioning",
        "after iam:CreateRole",
        "after sqs:CreateQueue",
        "before rds:CreateDBInstance",
        "before ec2:CreateVpc",
        "before ec2:CreateNatGateway",
        "before s3:PutPublicAccessBlock",
        "before sqs:CreateQueue",
    ),
    UPDATE: (
        "after ec2:ModifyVpcAttribute",
        "after iam:UpdateRole",
        "after s3:PutBucketVersioning",
        "after sqs:CreateQueue",
        "after sqs:DeleteQueue",
        "after ec2:CreateSecurityGroup",
        "after ec2:AuthorizeSecurityGroupIngress",
        "after ec2:RevokeSecurityGroupIngress",
        "after ec2:DeleteSecurityGroup",
        "before ec2:ModifyVpcAttribute",
        "before ec2:CreateSecurityGroup",
        "before ec2:DeleteSecurityGroup",
    ),
    KILL: (
        "after rds:DeleteDBInstance",
        "after ec2:DeleteNatGateway",
        "after ec2:DeleteRoute",
        "after ec2:DeleteVpc",
        "after s3:DeleteBucket",
        "after iam:DeleteRole",
        "before sqs:DeleteQueue",
        "before ec2:DeleteSubnet",
    ),
}
SPREAD = {CREATE: 6, UPDATE: 6, KILL: 4}
"""Points that are spread evenly over all that a command passes, beside those around writes."""

CASES = [
    *(pytest.param(s, point, id=f"{s.name}-{point}") for s in POINTS for point in POINTS[s]),
    *(
        pytest.param(s, (part, SPREAD[s]), id=f"{s.name}-part {part} of {SPREAD[s]}")
        for s in SPREAD
        for part in range(1, SPREAD[s] + 1)
    ),
]


@pytest.mark.parametrize(("scenario", "point"), CASES)
def test_what_a_killed_command_left_is_found_and_put_right(
    scenario: Scenario,
    point: str | tuple[int, int],
    make_machine: Callable[[], Machine],
    counted: Callable[[str, Callable[[], int]], int],
) -> None:
    spread = isinstance(point, tuple)
    if isinstance(point, tuple):
        part, of = point
        number = counted(scenario.name, lambda: dry_run(scenario, make_machine()))
        point = str(round((part - 0.5) / of * number))
    machine = make_machine()
    scenario.prepare(machine)
    killed = machine.command(*scenario.command, point=point)
    assert killed.code == KILLED, killed.out + killed.err
    open_then = machine.open_intents()
    said = go_on(machine, scenario, machine.ok if spread else None)
    for verb, address in open_then:
        assert f"{verb} of {address}:" in said, f"{verb} of {address} in:\n{said}"
    assert machine.inventory() == wanted(scenario.addresses)
    check_life_goes_on(machine)


def dry_run(scenario: Scenario, machine: Machine) -> int:
    """How many points the command passes."""
    scenario.prepare(machine)
    return machine.count(*scenario.command)


def go_on(machine: Machine, scenario: Scenario, give: Callable[..., Done] | None = None) -> str:
    """Do what a person would: look, do what is said there, else give the command again. Gives what
    was answered. The command is given in this process, or in the way of ``give``."""
    give = give or machine.here
    process = machine.process()
    if process is not None and process[1] == scenario.phase and not machine.open_intents():
        return ""  # it was killed when all was done
    shown = machine.here("status").out
    advice = re.search(r"^    stretto (\w+) shop$", shown, re.MULTILINE)
    if advice is None:
        return give(*scenario.command).text
    more = ["--yes"] if advice[1] == "kill" else []
    return give(advice[1], "shop", *more).text


def check_life_goes_on(machine: Machine) -> None:
    """Nothing is in the way of what comes next, to the end."""
    assert machine.open_intents() == []
    assert machine.secrets_kept() == []
    process = machine.process()
    assert process is not None
    if process[1] != "ended":
        assert process[1] == "running"
        machine.here("plan", "shop", "--detailed-exitcode")
        machine.here("kill", "shop", "--yes")
        assert machine.inventory() == wanted(())
    assert machine.process() == (process[0], "ended")
