"""Connecting: what is missing is said, and the emulator's world is closed."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from stretto_aws.accounts import emulated
from stretto_aws.emulator import Emulator
from stretto_aws.session import connect
from stretto_sdk.contract import ConnectRequest, Placement, Reason, Refused

from .conftest import Hand, connected

NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """Surroundings without any AWS account."""
    for name in (
        "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION",
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_STS",
    ):  # fmt: skip
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return monkeypatch


def request(emulator: str | None = None, **fields: str) -> ConnectRequest:
    placement = Placement(provider="aws", fields=fields)
    return ConnectRequest(placement=placement, emulator=emulator, timeout=5)


def test_without_credentials_it_says_what_to_set(bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused, match="AWS_PROFILE") as caught:
        connect(request(region="eu-west-1"))
    assert caught.value.reason is Reason.DENIED
    assert "aws configure" in caught.value.message


def test_without_a_region_it_says_how_to_name_one(bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused, match="AWS_REGION") as caught:
        connect(request())
    assert caught.value.reason is Reason.DENIED


def test_the_region_comes_from_the_surroundings(
    bare: pytest.MonkeyPatch, cloud: Emulator, tmp_path: Path
) -> None:
    bare.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "example")
    bare.setenv("AWS_ENDPOINT_URL", cloud.endpoint)
    (tmp_path / "config").write_text("[default]\nregion = eu-west-3\n")

    def region(**fields: str) -> str:
        session = connect(request(**fields))
        session.close()
        return session.placement.fields["region"]

    assert region() == "eu-west-3"
    bare.setenv("AWS_DEFAULT_REGION", "eu-west-2")
    assert region() == "eu-west-2"
    bare.setenv("AWS_REGION", "eu-central-1")
    assert region() == "eu-central-1"
    assert region(region="eu-west-1") == "eu-west-1"


def test_an_unknown_profile_is_named(bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused, match="no AWS profile 'nobody'"):
        connect(request(region="eu-west-1", profile="nobody"))


def test_the_account_is_asked_for_and_another_is_refused(
    bare: pytest.MonkeyPatch, cloud: Emulator
) -> None:
    bare.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "example")
    bare.setenv("AWS_ENDPOINT_URL", cloud.endpoint)
    session = connect(request(region="eu-west-1"))
    assert session.placement.fields == {"region": "eu-west-1", "account": "123456789012"}
    session.close()
    with pytest.raises(Refused, match="belong to the account 123456789012") as caught:
        connect(request(region="eu-west-1", account="999999999999"))
    assert caught.value.reason is Reason.DENIED


def test_a_role_is_assumed(bare: pytest.MonkeyPatch, cloud: Emulator) -> None:
    bare.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "example")
    bare.setenv("AWS_ENDPOINT_URL", cloud.endpoint)
    role = "arn:aws:iam::210987654321:role/deployer"
    for more in ({}, {"external_id": "between-us"}):
        session = connect(request(region="eu-west-1", role=role, **more))
        assert session.placement.fields["account"] == "210987654321"
        session.close()


@pytest.mark.parametrize("away", ["http://10.0.0.1:80", "https://ec2.amazonaws.com", "nonsense"])
def test_an_emulator_on_another_machine_is_refused(away: str) -> None:
    with pytest.raises(Refused, match="must run on this machine"):
        connect(request(away))


def test_an_emulated_session_reads_no_real_account(
    bare: pytest.MonkeyPatch, cloud: Emulator, tmp_path: Path
) -> None:
    bare.setenv("AWS_PROFILE", "production")
    bare.setenv("AWS_ACCESS_KEY_ID", "AKIAREAL")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "real-secret")
    bare.setenv("AWS_ENDPOINT_URL_EC2", "http://192.0.2.1:1")
    bare.setenv("HTTP_PROXY", "http://192.0.2.1:3128")
    (tmp_path / "config").write_text("[profile production]\nregion = us-west-2\n")
    session = connected(cloud)
    assert Hand(session).create("AWS::EC2::InternetGateway", {}).identity.startswith("igw-")
    client = session._clients.client("ec2")
    credentials = client._request_signer._credentials
    assert credentials.access_key == "STRETTOEMULATED"
    session.close()


def test_no_request_of_an_emulated_session_leaves_the_machine() -> None:
    _, make = emulated(request(NOWHERE, region="eu-west-1"))
    client = make("ec2")

    def redirected(request: object, **_: object) -> None:
        request.url = "http://ec2.eu-west-1.amazonaws.com/"  # type: ignore[attr-defined]  # an AWSRequest

    client.meta.events.register("before-sign", redirected)
    with pytest.raises(Refused, match="emulator only"):
        client.describe_vpcs()
    client.close()


def test_accounts_of_the_emulator_are_apart(cloud: Emulator) -> None:
    ours, theirs = Hand(connected(cloud)), Hand(connected(cloud, account="111122223333"))
    made = ours.create("AWS::SQS::Queue", {"QueueName": "jobs"})
    assert "123456789012" in str(made.properties["Arn"])
    assert theirs.listed("AWS::SQS::Queue") == []


def test_a_session_serves_many_threads(cloud: Emulator) -> None:
    hand = Hand(connected(cloud))
    found: list[str] = []

    def work() -> None:
        found.append(hand.create("AWS::EC2::InternetGateway", {}).identity)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 8
