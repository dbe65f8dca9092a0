"""Logs and alarms."""

from stretto_sdk.testing.conformance import Case

from .hands import by_hand
from .words import OTHER_TAGS, TAGS

CASES = (
    Case(
        kind="AWS::Logs::LogGroup",
        properties={"LogGroupName": "/kit/{unique}/{n}", "RetentionInDays": 7, "Tags": TAGS},
        update={"RetentionInDays": 14, "Tags": OTHER_TAGS},
        replace={"LogGroupName": "/kit/other/{unique}"},
        invalid=[{"RetentionInDays": 8}],
        drift=by_hand("logs", "put_retention_policy", logGroupName="{}", retentionInDays=30),
    ),
    Case(
        kind="AWS::CloudWatch::Alarm",
        properties={
            "AlarmName": "kit-{unique}-{n}",
            "Namespace": "AWS/SQS",
            "MetricName": "NumberOfMessagesSent",
            "Dimensions": [{"Name": "QueueName", "Value": "kit"}],
            "Statistic": "Sum",
            "Period": 60,
            "EvaluationPeriods": 1,
            "Threshold": 10,
            "ComparisonOperator": "GreaterThanThreshold",
            "Tags": TAGS,
        },
        update={"Threshold": 20, "Tags": OTHER_TAGS},
        replace={"AlarmName": "kit-other-{unique}"},
        invalid=[{"Period": "short"}],
        drift=by_hand(
            "cloudwatch",
            "put_metric_alarm",
            AlarmName="{}",
            Namespace="AWS/SQS",
            MetricName="NumberOfMessagesSent",
            Dimensions=[{"Name": "QueueName", "Value": "kit"}],
            Statistic="Sum",
            Period=60,
            EvaluationPeriods=1,
            Threshold=99,
            ComparisonOperator="GreaterThanThreshold",
        ),
    ),
)
