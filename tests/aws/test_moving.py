"""The kernel and an object whose identity changes as it moves: an inline policy."""

from __future__ import annotations

import json

from tests.aws.conftest import Shell

GRANTS = """
from stretto import composition
from stretto_aws import iam, region

TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
         "Principal": {"Service": "ec2.amazonaws.com"}}]}
MAY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}

@composition
def grants(to: str = "a b") -> None:
    with region("eu-west-1"):
        roles = {n: iam.Role(n, RoleName=n, AssumeRolePolicyDocument=TRUST) for n in "abc"}
        held = [roles.get(name, name) for name in to.split()]
        iam.Policy("may", PolicyName="work", Roles=held, PolicyDocument=MAY)
"""


def policy(shell: Shell) -> tuple[str, str]:
    """Its identity and state, as recorded."""
    told = json.loads(shell("--emulate", "--json", "status", "grants").out)
    [found] = [one for one in told["resources"] if one["address"] == "may"]
    return found["identity"], found["state"]


def test_a_policy_moves_between_roles_and_nothing_of_it_is_ever_lost(shell: Shell) -> None:
    path = shell.home / "grants.py"
    path.write_text(GRANTS)

    def update(to: str) -> int:
        words = ("--emulate", "update", "grants", path, "-p", f"to={to}", "--yes")
        return shell(*words).code

    ran = shell("--emulate", "run", path)
    assert ran.code == 0, ran.err
    assert policy(shell) == ("work|role/a|role/b", "ready")

    assert update("b c") == 0
    assert policy(shell) == ("work|role/b|role/c", "ready")
    assert "Nothing to do" in shell("--emulate", "plan", "grants").out

    # It comes into a before it is refused elsewhere: what is recorded names that too.
    assert update("a nobody") == 1
    assert policy(shell) == ("work|role/a|role/b|role/c|role/nobody", "failed")

    assert update("c") == 0
    assert policy(shell) == ("work|role/c", "ready")
    assert "Nothing to do" in shell("--emulate", "plan", "grants").out
    ran = shell("--emulate", "kill", "grants", "--yes")
    assert ran.code == 0, ran.err
