"""A call repeated with its idempotency token makes nothing new."""

from typing import Any

import pytest
from botocore.exceptions import ClientError
from stretto_aws.emulator import Emulator


@pytest.fixture
def subnet(cloud: Emulator) -> str:
    ec2 = cloud.client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    made = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")
    return str(made["Subnet"]["SubnetId"])


def test_instances_started_twice_with_one_token_are_the_same(cloud: Emulator, subnet: str) -> None:
    ec2 = cloud.client("ec2")
    order: dict[str, Any] = {
        "ImageId": "ami-12345678",
        "MinCount": 1,
        "MaxCount": 1,
        "SubnetId": subnet,
        "ClientToken": "once",
    }
    first = ec2.run_instances(**order)["Instances"][0]["InstanceId"]
    again = ec2.run_instances(**order)["Instances"][0]["InstanceId"]
    assert first == again
    assert len(ec2.describe_instances()["Reservations"]) == 1


CREATIONS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("create_volume", {"AvailabilityZone": "us-east-1a", "Size": 8}, {"Size": 9}),
    ("create_nat_gateway", {"SubnetId": "SUBNET"}, {"ConnectivityType": "private"}),
    ("create_network_interface", {"SubnetId": "SUBNET"}, {"Description": "other"}),
    ("create_route_table", {"VpcId": "VPC"}, {"DryRun": False}),
    (
        "create_launch_template",
        {"LaunchTemplateName": "t", "LaunchTemplateData": {"InstanceType": "t3.micro"}},
        {"LaunchTemplateName": "u"},
    ),
    (
        "create_vpc_endpoint",
        {"VpcId": "VPC", "ServiceName": "com.amazonaws.us-east-1.s3"},
        {"ServiceName": "com.amazonaws.us-east-1.dynamodb"},
    ),
]


@pytest.mark.parametrize(("method", "order", "change"), CREATIONS, ids=[c[0] for c in CREATIONS])
def test_a_token_stands_for_one_object_and_one_set_of_parameters(
    cloud: Emulator, subnet: str, method: str, order: dict[str, Any], change: dict[str, Any]
) -> None:
    ec2 = cloud.client("ec2")
    vpc = ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["VpcId"]
    places = {"SUBNET": subnet, "VPC": vpc}
    order = {k: places.get(v, v) if isinstance(v, str) else v for k, v in order.items()}
    create = getattr(ec2, method)
    first = create(**order, ClientToken="once")
    again = create(**order, ClientToken="once")
    other = create(**order, ClientToken="twice") if method != "create_launch_template" else None
    first.pop("ResponseMetadata")
    again.pop("ResponseMetadata")
    assert first == again
    assert other is None or {**other, "ResponseMetadata": None} != {
        **first,
        "ResponseMetadata": None,
    }
    with pytest.raises(ClientError) as refused:
        create(**{**order, **change}, ClientToken="once")
    assert refused.value.response["Error"]["Code"] == "IdempotentParameterMismatch"


def test_an_ecs_service_is_made_once_a_token(cloud: Emulator) -> None:
    ecs = cloud.client("ecs")
    ecs.create_cluster(clusterName="c")
    ecs.register_task_definition(
        family="f", containerDefinitions=[{"name": "n", "image": "i", "memory": 64}]
    )
    order = {
        "cluster": "c",
        "serviceName": "s",
        "taskDefinition": "f",
        "desiredCount": 0,
        "clientToken": "once",
    }
    first = ecs.create_service(**order)["service"]["serviceArn"]
    assert ecs.create_service(**order)["service"]["serviceArn"] == first
    with pytest.raises(ecs.exceptions.ClientError):
        ecs.create_service(**{**order, "desiredCount": 1})


def test_a_hosted_zone_s_caller_reference_is_spent_by_its_first_use(cloud: Emulator) -> None:
    route53 = cloud.client("route53")
    route53.create_hosted_zone(Name="a.example", CallerReference="once")
    with pytest.raises(route53.exceptions.HostedZoneAlreadyExists):
        route53.create_hosted_zone(Name="a.example", CallerReference="once")
    assert len(route53.list_hosted_zones()["HostedZones"]) == 1


def test_tokens_of_two_regions_are_two_tokens(cloud: Emulator) -> None:
    made = {
        cloud.client("ec2", region).create_volume(
            AvailabilityZone=f"{region}a", Size=8, ClientToken="once"
        )["VolumeId"]
        for region in ("us-east-1", "eu-west-1")
    }
    assert len(made) == 2


def test_a_reset_forgets_tokens(cloud: Emulator) -> None:
    ec2 = cloud.client("ec2")
    order = {"AvailabilityZone": "us-east-1a", "Size": 8, "ClientToken": "once"}
    first = ec2.create_volume(**order)["VolumeId"]
    cloud.reset()
    assert ec2.create_volume(**order)["VolumeId"] != first
