"""A serverless API: a function fed by a queue, writing to a table, woken by a schedule."""

from stretto import composition, output
from stretto_aws import dynamodb, events, iam, lambda_, logs, region, sqs

CODE = """
import json

def handler(event, context):
    for record in event.get("Records", []):
        print(json.loads(record["body"]))
"""

TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "lambda.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ],
}


@composition
def orders(timeout: int = 30, every: str = "rate(5 minutes)") -> None:
    with region("eu-west-1"):
        table = dynamodb.Table(
            "orders",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )
        queue = sqs.Queue("incoming", VisibilityTimeout=6 * timeout)
        role = iam.Role("worker", AssumeRolePolicyDocument=TRUST)
        iam.Policy(
            "worker-may",
            PolicyName="work",
            Roles=[role],
            PolicyDocument={
                "Version": "2012-10-17",
                "Statement": [
                    {"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": table.Arn},
                    {
                        "Effect": "Allow",
                        "Action": [
                            "sqs:ReceiveMessage",
                            "sqs:DeleteMessage",
                            "sqs:GetQueueAttributes",
                        ],
                        "Resource": queue.Arn,
                    },
                    {"Effect": "Allow", "Action": "logs:*", "Resource": "*"},
                ],
            },
        )
        worker = lambda_.Function(
            "worker-function",
            Runtime="python3.12",
            Handler="index.handler",
            Role=role.Arn,
            Timeout=timeout,
            Code={"ZipFile": CODE},
            Environment={"Variables": {"TABLE": table.TableName}},
        )
        logs.LogGroup(
            "worker-logs", LogGroupName=f"/aws/lambda/{worker.FunctionName}", RetentionInDays=14
        )
        lambda_.EventSourceMapping(
            "worker-feed", EventSourceArn=queue.Arn, FunctionName=worker.FunctionName, BatchSize=10
        )
        tick = events.Rule(
            "tick",
            ScheduleExpression=every,
            State="ENABLED",
            Targets=[{"Id": "worker", "Arn": worker.Arn}],
        )
        lambda_.Permission(
            "tick-may-call",
            FunctionName=worker.FunctionName,
            Action="lambda:InvokeFunction",
            Principal="events.amazonaws.com",
            SourceArn=tick.Arn,
        )
        output("queue", queue.QueueUrl)
