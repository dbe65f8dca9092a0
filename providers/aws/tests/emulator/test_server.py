"""The server process: how it starts, ends, keeps to this machine, and passes replies on."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from stretto_aws.emulator import Emulator, EmulatorError, Faults

MODULE = [sys.executable, "-m", "stretto_aws.emulator"]


def wait_for(path: Path, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(600):
        if path.exists() or process.poll() is not None:
            return
        try:
            process.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue


def test_the_server_says_where_it_is_and_ends_quietly(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    with subprocess.Popen([*MODULE, "--ready", ready], stderr=subprocess.PIPE) as process:
        wait_for(ready, process)
        document = json.loads(ready.read_text())
        assert document["pid"] == process.pid
        assert document["endpoint"].startswith("http://127.0.0.1:")
        assert document["environment"]["AWS_ENDPOINT_URL"] == document["endpoint"]
        environment = {**os.environ, **document["environment"]}
        script = "import boto3; print(boto3.client('ec2').describe_vpcs()['Vpcs'][0]['IsDefault'])"
        said = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, check=True
        )
        assert said.stdout.strip() == b"True"
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=20)
        assert (process.returncode, errors) == (0, b"")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--host", "0.0.0.0"], "loopback"),
        (["--host", "example.org"], "loopback"),
        (["--faults", '{"throttel": 1}'], "throttel"),
        (["--faults", "nonsense"], "--faults"),
    ],
)
def test_a_mistaken_command_line_is_refused(arguments: list[str], word: str) -> None:
    said = subprocess.run([*MODULE, "--ready", "-", *arguments], capture_output=True, check=False)
    assert said.returncode == 2
    assert word in said.stderr.decode()
    assert said.stdout == b""


def test_a_start_that_takes_too_long_is_an_error() -> None:
    with pytest.raises(EmulatorError, match="did not start within"):
        Emulator.start(timeout_seconds=0.001)


def test_a_start_that_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(EmulatorError, match=r"did not start \(exit 1\)"):
        Emulator.start()


def test_the_server_ends_with_the_process_that_started_it() -> None:
    with Emulator.start(faults=Faults(seed=5)) as emulator:
        assert emulator.faults.seed == 5
        assert emulator._process.stdin is not None
        emulator._process.stdin.close()
        assert emulator._process.wait(timeout=20) == 0


CONFINED: list[tuple[str, bool]] = [
    ("socket.create_connection(('198.51.100.1', 80), 1)", False),
    ("socket.create_connection(('2001:db8::1', 80), 1)", False),
    ("socket.getaddrinfo('sns.us-east-1.amazonaws.com', 443)", False),
    ("socket.socket().bind(('0.0.0.0', 0))", False),
    ("socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('198.51.100.1', 53))", False),
    ("socket.socket().bind(('127.0.0.1', 0))", True),
    ("socket.getaddrinfo('localhost', 80)", True),
]


@pytest.mark.parametrize(("attempt", "allowed"), CONFINED)
def test_nothing_leaves_the_loopback(attempt: str, allowed: bool) -> None:
    script = (
        f"import socket; from stretto_aws.emulator.loopback import confine; confine(); {attempt}"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (said.returncode == 0) is allowed
    assert (b"does not leave this machine" in said.stderr) is not allowed


def test_the_server_itself_is_confined(cloud: Emulator) -> None:
    sns = cloud.client("sns")
    topic = sns.create_topic(Name="t")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint="http://198.51.100.1/")
    with pytest.raises(ClientError, match="does not leave this machine"):
        sns.publish(TopicArn=topic, Message="m")


def test_a_request_for_another_host_is_refused(cloud: Emulator) -> None:
    request = urllib.request.Request(
        cloud.endpoint, headers={"Host": "ec2.us-east-1.amazonaws.com"}
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)
    refused.value.close()
    assert refused.value.code == 403
    assert cloud.calls() == []


def test_an_object_comes_back_as_it_was_put(cloud: Emulator) -> None:
    s3 = cloud.client("s3")
    body = bytes(range(256)) * 4096
    s3.create_bucket(Bucket="bucket")
    s3.put_object(Bucket="bucket", Key="a/ü b", Body=body, Metadata={"under_score": "1"})
    found = s3.get_object(Bucket="bucket", Key="a/ü b")
    assert found["Body"].read() == body
    assert found["Metadata"] == {"under_score": "1"}
    assert s3.head_object(Bucket="bucket", Key="a/ü b")["ContentLength"] == len(body)
    assert s3.get_bucket_location(Bucket="bucket")["LocationConstraint"] is None
    with pytest.raises(ClientError, match="BucketNotEmpty"):
        s3.delete_bucket(Bucket="bucket")


@pytest.mark.parametrize(
    ("service", "method", "arguments"),
    [
        ("ec2", "create_fpga_image", {"InputStorageLocation": {"Bucket": "b", "Key": "k"}}),
        ("cloudcontrol", "list_resources", {"TypeName": "AWS::EC2::VPC"}),
    ],
)
def test_what_is_not_emulated_is_an_error_of_the_cloud(
    cloud: Emulator, service: str, method: str, arguments: dict[str, Any]
) -> None:
    with pytest.raises(ClientError) as refused:
        getattr(cloud.client(service), method)(**arguments)
    assert refused.value.response["Error"]["Code"] == "NotImplemented"
    assert "not" in refused.value.response["Error"]["Message"]


def test_a_reset_empties_every_region_and_the_log(cloud: Emulator) -> None:
    clients = [cloud.client("ec2", region) for region in ("us-east-1", "eu-west-1")]
    for ec2 in clients:
        ec2.create_vpc(CidrBlock="10.0.0.0/16")
    cloud.reset()
    assert cloud.calls() == []
    assert [len(ec2.describe_vpcs()["Vpcs"]) for ec2 in clients] == [1, 1]


def test_callers_in_parallel_get_their_own_replies(cloud: Emulator) -> None:
    ec2 = cloud.client("ec2")

    def make(number: int) -> str:
        cidr = f"10.{number}.0.0/16"
        made = ec2.create_vpc(CidrBlock=cidr)["Vpc"]
        assert made["CidrBlock"] == cidr
        return str(made["VpcId"])

    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(make, range(24)))
    assert len(set(ids)) == 24
    assert [call.name for call in cloud.calls()] == ["ec2:CreateVpc"] * 24


def test_one_token_in_parallel_makes_one_object(cloud: Emulator) -> None:
    ec2 = cloud.client("ec2")

    def make(_: int) -> str:
        made = ec2.create_volume(AvailabilityZone="us-east-1a", Size=8, ClientToken="once")
        return str(made["VolumeId"])

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(make, range(8)))) == 1


def test_a_second_caller_is_served_while_one_waits_for_a_message(cloud: Emulator) -> None:
    sqs = cloud.client("sqs")
    queue = sqs.create_queue(QueueName="q")["QueueUrl"]
    receive: Callable[[], Any] = lambda: sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=20)  # noqa: E731
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(receive)
        sqs.send_message(QueueUrl=queue, MessageBody="hello")
        assert waiting.result()["Messages"][0]["Body"] == "hello"
