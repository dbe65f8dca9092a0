"""The log names every call as the SDK does, whatever its protocol."""

import contextlib

import pytest
from botocore.exceptions import ClientError
from stretto_aws.emulator import Emulator

CALLS = [
    ("ec2", "describe_vpcs", {}, "ec2:DescribeVpcs"),
    ("iam", "list_roles", {}, "iam:ListRoles"),
    ("dynamodb", "list_tables", {}, "dynamodb:ListTables"),
    ("sqs", "list_queues", {}, "sqs:ListQueues"),
    ("cloudwatch", "describe_alarms", {}, "cloudwatch:DescribeAlarms"),
    ("elbv2", "describe_load_balancers", {}, "elbv2:DescribeLoadBalancers"),
    ("lambda", "list_functions", {}, "lambda:ListFunctions"),
    ("lambda", "get_function", {"FunctionName": "f"}, "lambda:GetFunction"),
    ("s3", "list_buckets", {}, "s3:ListBuckets"),
    ("s3", "get_bucket_policy", {"Bucket": "b"}, "s3:GetBucketPolicy"),
    ("s3", "list_objects_v2", {"Bucket": "b"}, "s3:ListObjectsV2"),
    ("s3", "put_object", {"Bucket": "b", "Key": "a/b", "Body": b"x"}, "s3:PutObject"),
    ("route53", "list_hosted_zones", {}, "route53:ListHostedZones"),
    ("apigatewayv2", "get_apis", {}, "apigatewayv2:GetApis"),
    ("rds", "describe_db_instances", {}, "rds:DescribeDBInstances"),
]


@pytest.mark.parametrize(("service", "method", "arguments", "name"), CALLS)
def test_a_call_is_named_by_service_and_action(
    cloud: Emulator, service: str, method: str, arguments: dict[str, object], name: str
) -> None:
    with contextlib.suppress(ClientError):  # what is asked for need not be there
        getattr(cloud.client(service), method)(**arguments)
    assert [call.name for call in cloud.calls()] == [name]


def test_a_service_that_speaks_cbor_is_named_too(cloud: Emulator) -> None:
    import urllib.request

    request = urllib.request.Request(
        f"{cloud.endpoint}/service/GraniteServiceVersion20100801/operation/ListDashboards",
        data=b"\xa0",
        headers={
            "smithy-protocol": "rpc-v2-cbor",
            "Authorization": "AWS4-HMAC-SHA256 Credential="
            "testing/20260101/us-east-1/monitoring/aws4_request, SignedHeaders=host, Signature=0",
        },
    )
    try:
        urllib.request.urlopen(request).close()
    except urllib.error.HTTPError as error:
        error.close()
    assert [call.name for call in cloud.calls()] == ["cloudwatch:ListDashboards"]


def test_the_log_has_region_status_and_error_code(cloud: Emulator) -> None:
    with pytest.raises(ClientError):
        cloud.client("ec2", "eu-west-1").describe_vpcs(VpcIds=["vpc-1234"])
    (call,) = cloud.calls()
    assert (call.region, call.status, call.error) == ("eu-west-1", 400, "InvalidVpcID.NotFound")


def test_the_log_can_be_forgotten(cloud: Emulator) -> None:
    cloud.client("ec2").describe_vpcs()
    cloud.forget_calls()
    assert cloud.calls() == []


def test_accounts_are_told_apart_by_their_credentials(cloud: Emulator) -> None:
    role = cloud.client("sts").assume_role(
        RoleArn="arn:aws:iam::111122223333:role/r", RoleSessionName="session"
    )["Credentials"]
    order = {"AvailabilityZone": "us-east-1a", "Size": 8, "ClientToken": "once"}
    other = cloud.client(
        "ec2",
        aws_access_key_id=role["AccessKeyId"],
        aws_secret_access_key=role["SecretAccessKey"],
        aws_session_token=role["SessionToken"],
    )
    made = {ec2.create_volume(**order)["VolumeId"] for ec2 in (cloud.client("ec2"), other)}
    assert len(made) == 2
    assert [call.account for call in cloud.calls()][1:] == ["123456789012", "111122223333"]
