"""What the cases have in common."""

from collections.abc import Mapping

from stretto_sdk.json import Json

TAGS: Json = [{"Key": "Name", "Value": "kit"}, {"Key": "team", "Value": "blue"}]
OTHER_TAGS: Json = [{"Key": "Name", "Value": "kit"}, {"Key": "stage", "Value": "test"}]
"""One tag as before, one removed, one new."""

VPC: Mapping[str, str] = {"vpc": "AWS::EC2::VPC"}
SUBNET: Mapping[str, str] = {**VPC, "subnet": "AWS::EC2::Subnet"}
GROUP: Mapping[str, str] = {**VPC, "group": "AWS::EC2::SecurityGroup"}
ROLE: Mapping[str, str] = {"role": "AWS::IAM::Role"}

ONE_EACH = "there is one of this kind on what the case needs, so a second would be refused"


def ref(address: str, path: str) -> Json:
    """A property of what the case needs."""
    return {"$ref": [address, path]}


def secret(value: str) -> Json:
    return {"$secret": {"value": value}}


def allow(action: Json, resource: Json = "*", **more: Json) -> Json:
    """A policy document of one statement."""
    statement: Json = {"Effect": "Allow", "Action": action, "Resource": resource, **more}
    return {"Version": "2012-10-17", "Statement": [statement]}


def trust(service: str) -> Json:
    """The policy that lets a service take a role."""
    statement: Json = {
        "Effect": "Allow",
        "Principal": {"Service": f"{service}.amazonaws.com"},
        "Action": "sts:AssumeRole",
    }
    return {"Version": "2012-10-17", "Statement": [statement]}
