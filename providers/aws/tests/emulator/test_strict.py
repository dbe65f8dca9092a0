"""What is not there cannot be changed, and there is one of what there can be one of."""

import io
import zipfile
from typing import Any

import pytest
from botocore.exceptions import ClientError
from stretto_aws.emulator import Emulator

ACCOUNT = "us-east-1:123456789012"


def code_of(call: Any, **arguments: Any) -> str:
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    return str(refused.value.response["Error"]["Code"])


@pytest.mark.parametrize(
    ("service", "method", "arguments", "code"),
    [
        (
            "dynamodb",
            "tag_resource",
            {"ResourceArn": f"arn:aws:dynamodb:{ACCOUNT}:table/none", "Tags": []},
            "ResourceNotFoundException",
        ),
        (
            "logs",
            "tag_resource",
            {"resourceArn": f"arn:aws:logs:{ACCOUNT}:log-group:none", "tags": {"a": "b"}},
            "ResourceNotFoundException",
        ),
        (
            "rds",
            "add_tags_to_resource",
            {"ResourceName": f"arn:aws:rds:{ACCOUNT}:db:none", "Tags": []},
            "DBInstanceNotFound",
        ),
        (
            "lambda",
            "update_event_source_mapping",
            {"UUID": "00000000-0000-0000-0000-000000000000", "BatchSize": 1},
            "ResourceNotFoundException",
        ),
        (
            "ec2",
            "create_security_group",
            {"GroupName": "g", "Description": "g", "VpcId": "vpc-00000000"},
            "InvalidVpcID.NotFound",
        ),
        (
            "ec2",
            "create_volume",
            {"AvailabilityZone": "us-east-1z", "Size": 1},
            "InvalidZone.NotFound",
        ),
    ],
)
def test_what_is_not_there_is_not_changed(
    cloud: Emulator, service: str, method: str, arguments: dict[str, Any], code: str
) -> None:
    assert code_of(getattr(cloud.client(service), method), **arguments) == code


def test_a_key_that_is_being_deleted_is_not_tagged(cloud: Emulator) -> None:
    kms = cloud.client("kms")
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    tags = [{"TagKey": "a", "TagValue": "b"}]
    kms.tag_resource(KeyId=key, Tags=tags)
    kms.schedule_key_deletion(KeyId=key)
    assert code_of(kms.tag_resource, KeyId=key, Tags=tags) == "KMSInvalidStateException"


def test_a_port_has_one_listener(cloud: Emulator) -> None:
    ec2, elbv2 = cloud.client("ec2"), cloud.client("elbv2")
    subnets = [subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"][:2]]
    [balancer] = elbv2.create_load_balancer(Name="lb", Subnets=subnets)["LoadBalancers"]
    listener = {
        "LoadBalancerArn": balancer["LoadBalancerArn"],
        "Protocol": "HTTP",
        "DefaultActions": [
            {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}
        ],
    }
    elbv2.create_listener(Port=80, **listener)
    elbv2.create_listener(Port=81, **listener)
    assert code_of(elbv2.create_listener, Port=80, **listener) == "DuplicateListener"


def test_a_function_has_a_statement_and_a_source_once(cloud: Emulator) -> None:
    functions = cloud.client("lambda")
    role = cloud.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument="{}")["Role"]
    cloud.client("sqs").create_queue(QueueName="q")
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("index.py", "")
    functions.create_function(
        FunctionName="f",
        Role=role["Arn"],
        Runtime="python3.12",
        Handler="index.handler",
        Code={"ZipFile": code.getvalue()},
    )
    statement = {"FunctionName": "f", "StatementId": "s", "Action": "lambda:InvokeFunction"}
    functions.add_permission(Principal="s3.amazonaws.com", **statement)
    again = code_of(functions.add_permission, Principal="s3.amazonaws.com", **statement)
    assert again == "ResourceConflictException"
    source = {"FunctionName": "f", "EventSourceArn": f"arn:aws:sqs:{ACCOUNT}:q"}
    functions.create_event_source_mapping(**source)
    again = code_of(functions.create_event_source_mapping, **source)
    assert again == "ResourceConflictException"
