"""What the real command says where AWS cannot be reached as it should be; and that with --emulate
nothing of a real account is read, and nothing leaves the machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from stretto_aws.emulator import Emulator

from tests.aws.conftest import HELLO, Ran, Shell

ASKED = "127.0.0.1:9"
"""Where the surroundings say that a machine's role is asked for."""


def failed(shell: Shell, composition: Path = HELLO, **more: str) -> Ran:
    """Run it; it fails in one clear block, and nothing has been made."""
    ran = shell("run", composition, **more)
    told = f"{ran.out}\n{ran.err}"
    assert ran.code == 1, told
    assert "Traceback" not in told
    assert ran.err.count("error: ") == 1
    assert ran.err.count("stretto resume hello") == 1
    assert all(not one["identity"] for one in shell.resources())
    return ran


@pytest.fixture
def account() -> Iterator[dict[str, str]]:
    """An AWS on loopback that the real cloud's way leads to, and keys that it accepts."""
    with Emulator.start() as cloud:
        yield {
            "AWS_ENDPOINT_URL": cloud.endpoint,
            "AWS_ACCESS_KEY_ID": "AKIAEXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "example",
        }


def test_without_credentials_it_says_what_to_set(shell: Shell) -> None:
    ran = failed(shell)
    assert "There are no AWS credentials for aws region=eu-west-1" in ran.err
    for what in ("AWS_PROFILE", "aws configure", "AWS_ACCESS_KEY_ID", "stretto --emulate run"):
        assert what in ran.err
    # Nothing to do with the network but one look whether this is a machine of EC2.
    assert set(ran.reached) == {ASKED} | {r for r in ran.reached if r.startswith("127.0.0.1")}
    assert ran.reached.count(ASKED) == 1


def test_a_machine_s_role_is_not_asked_for_where_that_is_switched_off(shell: Shell) -> None:
    assert not failed(shell, AWS_EC2_METADATA_DISABLED="true").reached


def test_half_of_the_credentials_are_named(shell: Shell) -> None:
    ran = failed(shell, AWS_ACCESS_KEY_ID="AKIAEXAMPLE")
    assert "Half of the AWS credentials" in ran.err
    assert "missing: AWS_SECRET_ACCESS_KEY" in ran.err
    assert not ran.reached


def test_without_a_region_it_says_how_to_name_one(shell: Shell) -> None:
    ran = failed(shell, shell.composition("anywhere.py", "__import__('contextlib').nullcontext()"))
    assert "No region is set" in ran.err
    for what in ('region("eu-west-1")', "AWS_REGION", "aws configure set region"):
        assert what in ran.err
    assert not ran.reached


@pytest.mark.parametrize("variable", ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"])
def test_a_profile_that_does_not_exist_is_named(shell: Shell, variable: str) -> None:
    ran = failed(shell, HELLO, **{variable: "nobody"})
    assert "There is no AWS profile 'nobody'" in ran.err
    assert "aws configure list-profiles" in ran.err
    assert not ran.reached


def test_a_declared_profile_that_does_not_exist_is_named(shell: Shell) -> None:
    place = 'region("eu-west-1", profile="staging")'
    ran = failed(shell, shell.composition("staged.py", place))
    assert "There is no AWS profile 'staging'" in ran.err


def test_a_wrong_account_is_named_with_the_right_one(shell: Shell, account: dict[str, str]) -> None:
    place = 'region("eu-west-1", account="999999999999")'
    ran = failed(shell, shell.composition("theirs.py", place), **account)
    assert "belong to the account 123456789012" in ran.err
    assert "placed in 999999999999" in ran.err
    for what in ("AWS_PROFILE", "profile=", "role="):
        assert what in ran.err


def test_keys_that_aws_does_not_accept_are_told_from_none(shell: Shell) -> None:
    """Nobody answers where the endpoint leads: that is the network's fault, and said to be."""
    ran = failed(
        shell,
        AWS_ENDPOINT_URL="http://127.0.0.1:9",
        AWS_ACCESS_KEY_ID="AKIAEXAMPLE",
        AWS_SECRET_ACCESS_KEY="example",
    )
    assert "AWS cannot be reached" in ran.err
    assert "Check the network" in ran.err


def test_what_failed_for_want_of_credentials_goes_on_when_they_are_there(
    shell: Shell, account: dict[str, str]
) -> None:
    failed(shell)
    ran = shell("resume", "hello", **account)
    assert ran.code == 0, ran.err
    assert all(one["identity"] for one in shell.resources())


def test_a_plan_of_what_is_not_there_needs_no_account(shell: Shell) -> None:
    ran = shell("plan", HELLO)
    assert (ran.code, "Plan: 5 to create." in ran.out) == (0, True)
    assert not ran.reached


def test_a_plan_of_what_is_there_says_what_is_missing(
    shell: Shell, account: dict[str, str]
) -> None:
    assert shell("run", HELLO, **account).code == 0
    ran = shell("plan", "hello")
    assert ran.code == 1
    assert "There are no AWS credentials" in ran.err
    assert "Traceback" not in ran.err
    assert all(one["state"] == "ready" for one in shell.resources())


POISON = {
    "AWS_PROFILE": "poison",
    "AWS_ACCESS_KEY_ID": "AKIAPOISON",
    "AWS_SECRET_ACCESS_KEY": "poisonous",
    "AWS_SESSION_TOKEN": "poisoned",
    "AWS_ENDPOINT_URL": "http://192.0.2.1:81",
    "AWS_ENDPOINT_URL_EC2": "http://192.0.2.1:82",
    "AWS_REGION": "us-gov-west-1",
    "AWS_CA_BUNDLE": "/nowhere/poison.pem",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://192.0.2.1:83/poison",
    "AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://192.0.2.1:84",
    "AWS_ROLE_ARN": "arn:aws:iam::111111111111:role/poison",
    "HTTP_PROXY": "http://192.0.2.1:85",
    "HTTPS_PROXY": "http://192.0.2.1:86",
}


def test_emulated_nothing_of_an_account_is_read_and_nothing_leaves_the_machine(
    shell: Shell,
) -> None:
    """The hook is in every Python that is started: the command, and the embedded AWS itself."""
    folder = shell.home / ".aws"
    folder.mkdir()
    (folder / "config").write_text("[profile poison]\nregion = us-gov-west-1\n")
    (folder / "credentials").write_text("[poison]\naws_access_key_id = AKIAPOISON\n")
    token = shell.home / "token"
    token.write_text("poison")
    more = {**POISON, "AWS_WEB_IDENTITY_TOKEN_FILE": str(token)}

    ran = shell("--emulate", "run", HELLO, **more)
    assert ran.code == 0, ran.err
    assert shell("--emulate", "plan", "hello", **more).code == 0
    ran = shell("--emulate", "kill", "hello", "--yes", **more)
    assert ran.code == 0, ran.err

    assert ran.reached  # the hook was there
    away = {host for host in ran.reached if not host.startswith(("127.0.0.1", "localhost", "::1"))}
    assert away <= {"None", ""}, away
    assert ran.opened
    touched = {name for name in ran.opened if ".aws" in Path(name).parts or name == str(token)}
    assert touched == set()
    kept = b"".join(p.read_bytes() for p in shell.home.rglob("*") if _is_ours(p, shell))
    assert b"oison" not in kept


def _is_ours(path: Path, shell: Shell) -> bool:
    """Whether the command may have written it."""
    theirs = (shell.home / ".aws", shell.home / "site", shell.home / "token", shell.log)
    return path.is_file() and not any(path.is_relative_to(one) for one in theirs)
