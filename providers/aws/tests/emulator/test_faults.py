"""The faults of the way: throttling, losses, latency, outages, delayed visibility."""

import json
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from stretto_aws.emulator import Emulator, EmulatorError, Faults, Strike
from stretto_aws.emulator.faults import ANY, WRITE

THROTTLED = [
    ("ec2", "describe_vpcs", "RequestLimitExceeded", 503),
    ("iam", "list_roles", "Throttling", 400),
    ("rds", "describe_db_instances", "Throttling", 400),
    ("dynamodb", "list_tables", "ThrottlingException", 400),
    ("sqs", "list_queues", "ThrottlingException", 400),
    ("lambda", "list_functions", "TooManyRequestsException", 429),
    ("route53", "list_hosted_zones", "Throttling", 400),
    ("s3", "list_buckets", "SlowDown", 503),
]


@pytest.mark.parametrize(("service", "method", "code", "status"), THROTTLED)
def test_throttling_speaks_the_service_s_protocol(
    cloud: Emulator, service: str, method: str, code: str, status: int
) -> None:
    cloud.faults = Faults(throttle=1.0)
    with pytest.raises(ClientError) as refused:
        getattr(cloud.client(service), method)()
    assert refused.value.response["Error"]["Code"] == code
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == status
    assert [call.fault for call in cloud.calls()] == ["throttle"]


def test_a_throttled_call_has_no_effect(cloud: Emulator) -> None:
    sqs = cloud.client("sqs")
    cloud.faults = Faults(throttle=Strike(at={"sqs:CreateQueue": (1,)}))
    with pytest.raises(ClientError):
        sqs.create_queue(QueueName="q")
    assert "QueueUrls" not in sqs.list_queues()
    sqs.create_queue(QueueName="q")


def test_a_rate_throttles_what_exceeds_it(cloud: Emulator) -> None:
    cloud.faults = Faults(rates={"ec2": 0.001})
    ec2 = cloud.client("ec2")
    ec2.describe_vpcs()
    with pytest.raises(ClientError, match="RequestLimitExceeded"):
        ec2.describe_vpcs()
    cloud.client("ec2", "eu-west-1").describe_vpcs()


def test_a_call_whose_reply_is_lost_took_effect(cloud: Emulator) -> None:
    sqs = cloud.client("sqs")
    cloud.faults = Faults(lost_replies=Strike(at={"sqs:CreateQueue": (1,)}))
    with pytest.raises(BotoCoreError):
        sqs.create_queue(QueueName="q")
    assert len(sqs.list_queues()["QueueUrls"]) == 1
    first = cloud.calls()[0]
    assert (first.name, first.status, first.fault) == ("sqs:CreateQueue", 0, "lost_replies")


def test_a_call_whose_request_is_lost_took_none(cloud: Emulator) -> None:
    sqs = cloud.client("sqs")
    cloud.faults = Faults(lost_requests=Strike(at={"sqs:CreateQueue": (2,)}))
    sqs.create_queue(QueueName="a")
    with pytest.raises(BotoCoreError):
        sqs.create_queue(QueueName="b")
    assert len(sqs.list_queues()["QueueUrls"]) == 1


def test_chance_depends_on_the_seed_alone(cloud: Emulator) -> None:
    def errors() -> list[str]:
        cloud.reset(Faults(seed=7, throttle=0.5))
        ec2 = cloud.client("ec2")
        for _ in range(8):
            try:
                ec2.describe_vpcs()
            except ClientError:
                continue
        return [call.error for call in cloud.calls()]

    first = errors()
    assert len(set(first)) == 2
    assert errors() == first


def test_a_cloud_that_is_down_answers_nobody_until_it_is_back(cloud: Emulator) -> None:
    ec2 = cloud.client("ec2")
    cloud.faults = Faults(drop=True)
    with pytest.raises(BotoCoreError):
        ec2.create_vpc(CidrBlock="10.0.0.0/16")
    cloud.faults = Faults()
    assert len(ec2.describe_vpcs()["Vpcs"]) == 1  # the default one


def test_latency_is_part_of_every_call(cloud: Emulator) -> None:
    cloud.faults = Faults(latency_seconds=0.05)
    cloud.client("ec2").describe_vpcs()
    assert cloud.calls()[0].seconds >= 0.05


def test_what_is_new_is_not_seen_at_once(cloud: Emulator) -> None:
    ec2, iam, sqs = cloud.client("ec2"), cloud.client("iam"), cloud.client("sqs")
    old = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    cloud.faults = Faults(pending=False, visibility_seconds=600)
    new = ec2.create_vpc(CidrBlock="10.1.0.0/16")["Vpc"]["VpcId"]
    run = ec2.run_instances(ImageId="ami-12345678", MinCount=1, MaxCount=1)
    iam.create_role(RoleName="r", AssumeRolePolicyDocument="{}")
    sqs.create_queue(QueueName="q")

    seen = {vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]}
    assert old in seen
    assert new not in seen
    assert ec2.describe_instances()["Reservations"] == []
    missing: list[tuple[Any, dict[str, Any], str]] = [
        (ec2.describe_vpcs, {"VpcIds": [old, new]}, "InvalidVpcID.NotFound"),
        (
            ec2.describe_instances,
            {"InstanceIds": [run["Instances"][0]["InstanceId"]]},
            "InvalidInstanceID.NotFound",
        ),
        (iam.get_role, {"RoleName": "r"}, "NoSuchEntity"),
        (sqs.get_queue_url, {"QueueName": "q"}, "AWS.SimpleQueueService.NonExistentQueue"),
    ]
    for read, arguments, code in missing:
        with pytest.raises(ClientError) as refused:
            read(**arguments)
        assert refused.value.response["Error"]["Code"] == code
    assert iam.list_roles()["Roles"] == []
    assert "QueueUrls" not in sqs.list_queues() or sqs.list_queues()["QueueUrls"] == []

    cloud.faults = Faults(pending=False)
    assert len(ec2.describe_vpcs(VpcIds=[old, new])["Vpcs"]) == 2
    assert iam.get_role(RoleName="r")["Role"]["RoleName"] == "r"


def test_faults_survive_json_and_cannot_be_changed() -> None:
    faults = Faults(seed=3, lost_replies=Strike(at={"ec2:CreateVpc": (1, 3)}), rates={"ec2": 5})
    assert Faults.from_json(json.loads(json.dumps(faults.to_json()))) == faults
    written = {"lost_replies": {"at": {"ec2:CreateVpc": [1, 3]}}, "throttle": 0.5}
    assert Faults.from_json(written).strikes("lost_replies", "ec2:CreateVpc", {"ec2:CreateVpc": 3})
    with pytest.raises(FrozenInstanceError):
        faults.seed = 4  # type: ignore[misc]


@pytest.mark.parametrize(
    "document",
    [
        {"throttel": 1},
        {"throttle": 2},
        {"latency_seconds": -1},
        {"rates": {"ec2": 0}},
        {"lost_replies": {"at": {"CreateVpc": [1]}}},
        {"lost_replies": {"at": {"ec2:CreateVpc": [0]}}},
    ],
)
def test_impossible_faults_are_refused(cloud: Emulator, document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Faults.from_json(document)
    with pytest.raises(EmulatorError):
        cloud._control("PUT", "faults", document)


def test_calls_are_numbered_over_all_actions_too(cloud: Emulator) -> None:
    sqs, ec2 = cloud.client("sqs"), cloud.client("ec2")
    cloud.faults = Faults(throttle=Strike(at={ANY: (2,)}), lost_replies=Strike(at={WRITE: (1,)}))
    ec2.describe_vpcs()
    with pytest.raises(ClientError, match="Rate exceeded"):
        sqs.list_queues()
    with pytest.raises(BotoCoreError):
        sqs.create_queue(QueueName="q")
    sqs.create_queue(QueueName="r")
    assert len(sqs.list_queues()["QueueUrls"]) == 2
