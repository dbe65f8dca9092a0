"""Queues, topics and what is subscribed to them."""

from stretto_sdk.contract import ABSENT
from stretto_sdk.testing.conformance import Case

from .hands import by_hand
from .words import OTHER_TAGS, TAGS, ref

CASES = (
    Case(
        kind="AWS::SQS::Queue",
        properties={"QueueName": "kit-{unique}-{n}", "VisibilityTimeout": 60, "Tags": TAGS},
        update={"VisibilityTimeout": ABSENT, "DelaySeconds": 5, "Tags": OTHER_TAGS},
        replace={"QueueName": "kit-other-{unique}"},
        invalid=[{"DelaySeconds": "soon"}],
        drift=by_hand(
            "sqs", "set_queue_attributes", QueueUrl="{}", Attributes={"VisibilityTimeout": "90"}
        ),
    ),
    Case(
        kind="AWS::SNS::Topic",
        properties={"TopicName": "kit-{unique}-{n}", "DisplayName": "kit", "Tags": TAGS},
        update={"DisplayName": "the kit's", "Tags": OTHER_TAGS},
        replace={"TopicName": "kit-other-{unique}"},
        invalid=[{"FifoTopic": "perhaps"}],
        drift=by_hand(
            "sns",
            "set_topic_attributes",
            TopicArn="{}",
            AttributeName="DisplayName",
            AttributeValue="drifted",
        ),
    ),
    Case(
        kind="AWS::SNS::Subscription",
        needs={"topic": "AWS::SNS::Topic"},
        properties={
            "TopicArn": ref("topic", "/TopicArn"),
            "Protocol": "sqs",
            "Endpoint": "arn:aws:sqs:us-east-1:123456789012:kit-{n}",
            "RawMessageDelivery": True,
        },
        update={"RawMessageDelivery": False, "FilterPolicy": {"kind": ["order"]}},
        replace={"Endpoint": "arn:aws:sqs:us-east-1:123456789012:kit-other"},
        refused={"TopicArn": "arn:aws:sns:us-east-1:123456789012:kit-none"},
        drift=by_hand(
            "sns",
            "set_subscription_attributes",
            SubscriptionArn="{}",
            AttributeName="RawMessageDelivery",
            AttributeValue="false",
        ),
    ),
    Case(
        kind="AWS::Events::Rule",
        properties={
            "Name": "kit-{unique}-{n}",
            "Description": "kit",
            "EventPattern": {"source": ["aws.ec2"]},
            "State": "ENABLED",
            "Targets": [{"Id": "one", "Arn": "arn:aws:sqs:us-east-1:123456789012:kit"}],
            "Tags": TAGS,
        },
        update={
            "State": "DISABLED",
            "Targets": [{"Id": "two", "Arn": "arn:aws:sqs:us-east-1:123456789012:kit"}],
            "Tags": OTHER_TAGS,
        },
        replace={"Name": "kit-other-{unique}"},
        equal={"EventPattern": {"source": ["aws.ec2"]}},
        invalid=[{"State": "PERHAPS"}],
        refused={"EventPattern": ABSENT},
        drift=by_hand("events", "disable_rule", Name="{/Name}"),
    ),
)
