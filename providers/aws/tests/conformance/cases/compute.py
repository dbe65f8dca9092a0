"""Machines and functions."""

from stretto_sdk.contract import ABSENT
from stretto_sdk.testing.conformance import Case

from .hands import by_hand
from .words import GROUP, ONE_EACH, OTHER_TAGS, ROLE, SUBNET, TAGS, ref, secret

_CODE = "def handler(event, context):\n    return 'kit'\n"
_INSTANCE = {**SUBNET, **GROUP, "instance": "AWS::EC2::Instance"}

CASES = (
    Case(
        kind="AWS::EC2::Instance",
        needs={**SUBNET, **GROUP},
        properties={
            "ImageId": "ami-12345678",
            "InstanceType": "t3.micro",
            "SubnetId": ref("subnet", "/SubnetId"),
            "SecurityGroupIds": [ref("group", "/GroupId")],
            "Tags": TAGS,
        },
        update={"Tags": OTHER_TAGS},
        replace={"ImageId": "ami-87654321"},
        invalid=[{"InstanceType": 3}],
        refused={"SubnetId": "subnet-00000000"},
        drift=by_hand("ec2", "delete_tags", Resources=["{}"], Tags=[{"Key": "team"}]),
    ),
    Case(
        kind="AWS::EC2::Volume",
        properties={
            "AvailabilityZone": "us-east-1a",
            "Size": 8,
            "VolumeType": "gp3",
            "Encrypted": True,
            "Tags": TAGS,
        },
        update={"Size": 16, "Tags": OTHER_TAGS},
        replace={"AvailabilityZone": "us-east-1b"},
        invalid=[{"Size": "large"}],
        refused={"AvailabilityZone": "us-east-1z"},
        drift=by_hand("ec2", "delete_tags", Resources=["{}"], Tags=[{"Key": "team"}]),
    ),
    Case(
        kind="AWS::EC2::VolumeAttachment",
        needs={**_INSTANCE, "volume": "AWS::EC2::Volume"},
        properties={
            "InstanceId": ref("instance", "/InstanceId"),
            "VolumeId": ref("volume", "/VolumeId"),
            "Device": "/dev/sdf",
        },
        replace={"Device": "/dev/sdg"},
        refused={"VolumeId": "vol-00000000"},
        skip={"every page is read": ONE_EACH},
    ),
    Case(
        kind="AWS::EC2::LaunchTemplate",
        properties={
            "LaunchTemplateName": "kit-{unique}-{n}",
            "LaunchTemplateData": {"InstanceType": "t3.micro", "ImageId": "ami-12345678"},
        },
        update={"LaunchTemplateData": {"InstanceType": "t3.small", "ImageId": "ami-12345678"}},
        replace={"LaunchTemplateName": "kit-other-{unique}"},
        invalid=[{"LaunchTemplateData": "t3.micro"}],
        skip={"drift is seen": "what a template holds is compared with what was applied"},
    ),
    Case(
        kind="AWS::Lambda::Function",
        needs=ROLE,
        properties={
            "FunctionName": "kit-{unique}-{n}",
            "Role": ref("role", "/Arn"),
            "Runtime": "python3.12",
            "Handler": "index.handler",
            "Code": {"ZipFile": _CODE},
            "Timeout": 5,
            "Environment": {"Variables": {"TOKEN": secret("kit-correct-horse-battery")}},
            "Tags": TAGS,
        },
        update={
            "Timeout": 10,
            "Environment": ABSENT,
            "Code": {"ZipFile": _CODE.replace("kit", "tik")},
            "Tags": OTHER_TAGS,
        },
        replace={"FunctionName": "kit-other-{unique}"},
        invalid=[{"Timeout": "long"}],
        drift=by_hand(
            "lambda", "update_function_configuration", FunctionName="{}", MemorySize=256, Timeout=9
        ),
    ),
    Case(
        kind="AWS::Lambda::Permission",
        needs={**ROLE, "function": "AWS::Lambda::Function"},
        properties={
            "FunctionName": ref("function", "/FunctionName"),
            "Action": "lambda:InvokeFunction",
            "Principal": "events.amazonaws.com",
            "SourceArn": "arn:aws:events:us-east-1:123456789012:rule/kit-{n}",
        },
        replace={"Principal": "s3.amazonaws.com"},
        refused={"FunctionName": "kit-none"},
    ),
    Case(
        kind="AWS::Lambda::EventSourceMapping",
        needs={**ROLE, "function": "AWS::Lambda::Function", "queue": "AWS::SQS::Queue"},
        properties={
            "FunctionName": ref("function", "/FunctionName"),
            "EventSourceArn": ref("queue", "/Arn"),
            "BatchSize": 5,
            "Enabled": True,
        },
        update={"BatchSize": 7},
        replace={"EventSourceArn": "arn:aws:sqs:us-east-1:123456789012:other"},
        refused={"FunctionName": "kit-none"},
        drift=by_hand("lambda", "update_event_source_mapping", UUID="{}", BatchSize=3),
        skip={
            "every page is read": ONE_EACH,
            "secrets are not told": "the only secret is the function's, whose own check tells",
        },
    ),
)
