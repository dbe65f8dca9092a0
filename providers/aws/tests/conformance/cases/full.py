"""Cases with all that people use of a kind, beside the minimal ones: nested lists, other spellings,
what the cloud adds, and parts that have calls of their own."""

from stretto_sdk.contract import ABSENT
from stretto_sdk.json import Json
from stretto_sdk.testing.conformance import Case

from .words import GROUP, ROLE, SUBNET, TAGS, VPC, allow, ref

_QUEUE = "arn:aws:sqs:us-east-1:123456789012:kit"
_TWO = {**VPC, "left": "AWS::EC2::Subnet", "right": "AWS::EC2::Subnet"}
_KEYS: Json = [{"AttributeName": "id", "KeyType": "HASH"}]
_BY_OWNER: Json = {
    "IndexName": "by-owner",
    "KeySchema": [{"AttributeName": "owner", "KeyType": "HASH"}],
    "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["b", "a"]},
}

FULL = (
    Case(
        kind="AWS::DynamoDB::Table",
        properties={
            "TableName": "kit-{unique}-{n}",
            "BillingMode": "PROVISIONED",
            "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
            "KeySchema": _KEYS,
            "AttributeDefinitions": [
                {"AttributeName": "id", "AttributeType": "S"},
                {"AttributeName": "at", "AttributeType": "N"},
            ],
            "GlobalSecondaryIndexes": [
                {
                    "IndexName": "by-time",
                    "KeySchema": [{"AttributeName": "at", "KeyType": "HASH"}],
                    "Projection": {"ProjectionType": "ALL"},
                    "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
                }
            ],
            "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
            "SSESpecification": {"SSEEnabled": True},
            "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True},
        },
        update={
            "BillingMode": "PAY_PER_REQUEST",
            "ProvisionedThroughput": ABSENT,
            "StreamSpecification": ABSENT,
        },
    ),
    Case(
        kind="AWS::DynamoDB::Table",
        properties={
            "TableName": "kit-{unique}-{n}",
            "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": _KEYS,
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        },
        update={
            "AttributeDefinitions": [
                {"AttributeName": "owner", "AttributeType": "S"},
                {"AttributeName": "id", "AttributeType": "S"},
            ],
            "GlobalSecondaryIndexes": [_BY_OWNER],
        },
    ),
    Case(
        kind="AWS::Lambda::Function",
        needs={**ROLE, **SUBNET, **GROUP},
        properties={
            "FunctionName": "kit-{unique}-{n}",
            "Role": ref("role", "/Arn"),
            "Runtime": "nodejs22.x",
            "Handler": "index.handler",
            "Code": {"ZipFile": "exports.handler = async () => 'kit'"},
            "Architectures": ["arm64"],
            "EphemeralStorage": {"Size": 1024},
            "VpcConfig": {
                "SubnetIds": [ref("subnet", "/SubnetId")],
                "SecurityGroupIds": [ref("group", "/GroupId")],
            },
            "TracingConfig": {"Mode": "Active"},
            "ReservedConcurrentExecutions": 5,
        },
        update={"ReservedConcurrentExecutions": ABSENT, "MemorySize": 512},
    ),
    Case(
        kind="AWS::SNS::Topic",
        properties={"TopicName": "kit-{unique}-{n}.fifo", "FifoTopic": True},
        update={"ContentBasedDeduplication": True},
    ),
    Case(
        kind="AWS::SNS::Topic",
        properties={"KmsMasterKeyId": "alias/aws/sns"},
        update={"KmsMasterKeyId": ABSENT},
    ),
    Case(
        kind="AWS::SQS::Queue",
        needs={"dead": "AWS::SQS::Queue"},
        properties={
            "RedrivePolicy": {"deadLetterTargetArn": ref("dead", "/Arn"), "maxReceiveCount": 3},
            "MessageRetentionPeriod": 3600,
        },
        update={"RedrivePolicy": ABSENT},
    ),
    Case(
        kind="AWS::SNS::Subscription",
        needs={"topic": "AWS::SNS::Topic"},
        properties={
            "TopicArn": ref("topic", "/TopicArn"),
            "Protocol": "sqs",
            "Endpoint": _QUEUE,
            "FilterPolicy": {"kind": ["order", {"prefix": "x"}]},
            "FilterPolicyScope": "MessageBody",
            "RedrivePolicy": {"deadLetterTargetArn": _QUEUE},
        },
        update={"FilterPolicy": {"kind": ["order"]}},
    ),
    Case(
        kind="AWS::CloudWatch::Alarm",
        properties={
            "AlarmName": "kit-{unique}-{n}",
            "EvaluationPeriods": 2,
            "DatapointsToAlarm": 2,
            "Threshold": 0.5,
            "ComparisonOperator": "LessThanThreshold",
            "TreatMissingData": "notBreaching",
            "AlarmActions": ["arn:aws:sns:us-east-1:123456789012:b", _QUEUE],
            "Metrics": [
                {"Id": "rate", "Expression": "errors / calls", "ReturnData": True},
                {
                    "Id": "errors",
                    "ReturnData": False,
                    "MetricStat": {
                        "Metric": {
                            "Namespace": "AWS/Lambda",
                            "MetricName": "Errors",
                            "Dimensions": [{"Name": "FunctionName", "Value": "kit"}],
                        },
                        "Period": 60,
                        "Stat": "Sum",
                    },
                },
                {
                    "Id": "calls",
                    "ReturnData": False,
                    "MetricStat": {
                        "Metric": {"Namespace": "AWS/Lambda", "MetricName": "Invocations"},
                        "Period": 60,
                        "Stat": "Sum",
                    },
                },
            ],
        },
        update={"AlarmActions": ABSENT, "ActionsEnabled": False},
    ),
    Case(
        kind="AWS::Events::Rule",
        properties={
            "Name": "kit-{unique}-{n}",
            "ScheduleExpression": "rate(5 minutes)",
            "Targets": [
                {"Id": "a", "Arn": _QUEUE, "Input": '{"of": "kit"}'},
                {
                    "Id": "b",
                    "Arn": _QUEUE,
                    "InputTransformer": {
                        "InputPathsMap": {"at": "$.time"},
                        "InputTemplate": '"<at>"',
                    },
                    "RetryPolicy": {"MaximumRetryAttempts": 3},
                },
            ],
        },
        update={"Targets": [{"Id": "b", "Arn": _QUEUE}], "ScheduleExpression": "rate(1 hour)"},
    ),
    Case(
        kind="AWS::KMS::Key",
        properties={
            "KeyPolicy": allow("kms:*", Principal={"AWS": "arn:aws:iam::123456789012:root"}),
            "Enabled": False,
            "PendingWindowInDays": 7,
        },
        update={"Enabled": True, "PendingWindowInDays": 30, "Description": "kit"},
    ),
    Case(
        kind="AWS::KMS::Key",
        properties={"KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"},
        update={"Tags": TAGS},
    ),
    Case(
        kind="AWS::Logs::LogGroup",
        needs={"key": "AWS::KMS::Key"},
        properties={"KmsKeyId": ref("key", "/Arn")},
        update={"RetentionInDays": 1},
    ),
    Case(
        kind="AWS::SSM::Parameter",
        properties={"Type": "StringList", "Value": "a,b", "Tier": "Standard"},
        update={"Value": "a,b,c", "Tags": {"team": "blue"}},
    ),
    Case(
        kind="AWS::ECS::TaskDefinition",
        needs=ROLE,
        properties={
            "Family": "kit-{unique}-{n}",
            "RequiresCompatibilities": ["FARGATE"],
            "NetworkMode": "awsvpc",
            "Cpu": "256",
            "Memory": "512",
            "ExecutionRoleArn": ref("role", "/Arn"),
            "RuntimePlatform": {"CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"},
            "Volumes": [
                {
                    "Name": "files",
                    "EFSVolumeConfiguration": {
                        "FilesystemId": "fs-12345678",
                        "TransitEncryption": "ENABLED",
                        "AuthorizationConfig": {"IAM": "ENABLED"},
                    },
                }
            ],
            "ContainerDefinitions": [
                {
                    "Name": "web",
                    "Image": "nginx:1",
                    "Essential": True,
                    "PortMappings": [{"ContainerPort": 80, "Protocol": "tcp"}],
                    "Environment": [{"Name": "B", "Value": "2"}, {"Name": "A", "Value": "1"}],
                    "Secrets": [
                        {"Name": "S", "ValueFrom": "arn:aws:ssm:us-east-1:123456789012:parameter/s"}
                    ],
                    "MountPoints": [{"SourceVolume": "files", "ContainerPath": "/files"}],
                    "DockerLabels": {"com.example.Team": "Blue"},
                    "LogConfiguration": {
                        "LogDriver": "awslogs",
                        "Options": {"awslogs-group": "/kit", "awslogs-region": "us-east-1"},
                    },
                    "HealthCheck": {"Command": ["CMD", "true"], "Interval": 10},
                    "LinuxParameters": {
                        "InitProcessEnabled": True,
                        "Capabilities": {"Drop": ["ALL"]},
                    },
                },
                {"Name": "side", "Image": "busybox", "Essential": False, "Command": ["sleep", "1"]},
            ],
        },
        update={"Tags": TAGS},
    ),
    Case(
        kind="AWS::ECS::Service",
        needs={
            **SUBNET,
            **GROUP,
            "cluster": "AWS::ECS::Cluster",
            "task": "AWS::ECS::TaskDefinition",
        },
        properties={
            "Cluster": ref("cluster", "/Arn"),
            "TaskDefinition": ref("task", "/TaskDefinitionArn"),
            "LaunchType": "FARGATE",
            "DesiredCount": 1,
            "NetworkConfiguration": {
                "AwsvpcConfiguration": {
                    "Subnets": [ref("subnet", "/SubnetId")],
                    "SecurityGroups": [ref("group", "/GroupId")],
                    "AssignPublicIp": "DISABLED",
                }
            },
        },
        update={"DesiredCount": 2},
    ),
    Case(
        kind="AWS::ElasticLoadBalancingV2::LoadBalancer",
        needs=_TWO,
        properties={
            "Type": "network",
            "Subnets": [ref("left", "/SubnetId"), ref("right", "/SubnetId")],
            "LoadBalancerAttributes": [
                {"Key": "load_balancing.cross_zone.enabled", "Value": "true"},
                {"Key": "deletion_protection.enabled", "Value": "false"},
            ],
        },
        update={"Tags": TAGS},
    ),
    Case(
        kind="AWS::ElasticLoadBalancingV2::TargetGroup",
        needs=VPC,
        properties={
            "VpcId": ref("vpc", "/VpcId"),
            "Protocol": "HTTP",
            "Port": 80,
            "TargetType": "ip",
            "Targets": [{"Id": "10.0.0.10", "Port": 80}, {"Id": "10.0.0.11", "Port": 8080}],
        },
        update={"Targets": [{"Id": "10.0.0.11", "Port": 8080}, {"Id": "10.0.0.12", "Port": 80}]},
    ),
    Case(
        kind="AWS::ElasticLoadBalancingV2::Listener",
        needs={
            **_TWO,
            "group": "AWS::EC2::SecurityGroup",
            "balancer": "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "target": "AWS::ElasticLoadBalancingV2::TargetGroup",
        },
        properties={
            "LoadBalancerArn": ref("balancer", "/LoadBalancerArn"),
            "Protocol": "HTTP",
            "Port": 8080,
            "DefaultActions": [
                {
                    "Type": "forward",
                    "ForwardConfig": {
                        "TargetGroups": [
                            {"TargetGroupArn": ref("target", "/TargetGroupArn"), "Weight": 1}
                        ]
                    },
                }
            ],
        },
        update={
            "DefaultActions": [
                {
                    "Type": "redirect",
                    "RedirectConfig": {
                        "Protocol": "HTTPS",
                        "Port": "443",
                        "StatusCode": "HTTP_301",
                    },
                }
            ]
        },
    ),
    Case(
        kind="AWS::Lambda::Permission",
        needs={**ROLE, "function": "AWS::Lambda::Function"},
        properties={
            "FunctionName": ref("function", "/Arn"),
            "Action": "lambda:InvokeFunction",
            "Principal": "123456789012",
        },
    ),
    Case(
        kind="AWS::SecretsManager::Secret",
        needs={"key": "AWS::KMS::Key"},
        properties={"KmsKeyId": ref("key", "/Arn")},
        update={"Description": "kit"},
    ),
)
"""More cases of kinds that have one."""
