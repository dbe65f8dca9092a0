"""How many objects of a kind there are, by boto3 alone: what the provider says is not asked.

What an account or a network has from the beginning is left out, and what the objects that a case
needs bring along.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jmespath
from botocore.exceptions import ClientError

Clients = Callable[[str], Any]
Count = Callable[[Clients], int]


def _shown(service: str, method: str, path: str, **params: Any) -> Count:
    """The items at a JMESPath in one reply."""

    def count(client: Clients) -> int:
        return len(jmespath.search(path, getattr(client(service), method)(**params)) or ())

    return count


def _ec2(method: str, path: str) -> Count:
    return _shown("ec2", f"describe_{method}", path)


def _bucket_policies(client: Clients) -> int:
    s3, found = client("s3"), 0
    for bucket in s3.list_buckets()["Buckets"]:
        try:
            s3.get_bucket_policy(Bucket=bucket["Name"])
        except ClientError:
            continue
        found += 1
    return found


def _inline_policies(client: Clients) -> int:
    iam = client("iam")
    roles = [role["RoleName"] for role in iam.list_roles()["Roles"]]
    names = [iam.list_role_policies(RoleName=role)["PolicyNames"] for role in roles]
    return len({name for some in names for name in some if name.startswith("kit-policy-")})


def _permissions(client: Clients) -> int:
    import json

    functions, found = client("lambda"), 0
    for function in functions.list_functions()["Functions"]:
        try:
            policy = functions.get_policy(FunctionName=function["FunctionName"])["Policy"]
        except ClientError:
            continue
        found += len(json.loads(policy)["Statement"])
    return found


def _keys(client: Clients) -> int:
    kms = client("kms")
    keys = [kms.describe_key(KeyId=key["KeyId"]) for key in kms.list_keys()["Keys"]]
    return sum(key["KeyMetadata"]["KeyManager"] == "CUSTOMER" for key in keys)


def _ecs_services(client: Clients) -> int:
    ecs = client("ecs")
    clusters = ecs.list_clusters()["clusterArns"]
    return sum(len(ecs.list_services(cluster=one)["serviceArns"]) for one in clusters)


def _listeners(client: Clients) -> int:
    elbv2 = client("elbv2")
    balancers = elbv2.describe_load_balancers()["LoadBalancers"]
    found = [elbv2.describe_listeners(LoadBalancerArn=b["LoadBalancerArn"]) for b in balancers]
    return sum(len(one["Listeners"]) for one in found)


CENSUS: Mapping[str, Count] = {
    "AWS::EC2::VPC": _ec2("vpcs", "Vpcs[?!IsDefault]"),
    "AWS::EC2::Subnet": _ec2("subnets", "Subnets[?!DefaultForAz]"),
    "AWS::EC2::InternetGateway": _ec2("internet_gateways", "InternetGateways[?Tags]"),
    "AWS::EC2::VPCGatewayAttachment": _ec2(
        "internet_gateways", "InternetGateways[?Attachments && Tags]"
    ),
    "AWS::EC2::RouteTable": _ec2("route_tables", "RouteTables[?!(Associations[?Main])]"),
    "AWS::EC2::Route": _ec2("route_tables", "RouteTables[].Routes[] | [?Origin=='CreateRoute']"),
    "AWS::EC2::SubnetRouteTableAssociation": _ec2(
        "route_tables", "RouteTables[].Associations[] | [?!Main]"
    ),
    "AWS::EC2::SecurityGroup": _ec2("security_groups", "SecurityGroups[?GroupName!='default']"),
    "AWS::EC2::SecurityGroupIngress": _ec2(
        "security_group_rules", "SecurityGroupRules[?!IsEgress && FromPort==`7000`]"
    ),
    "AWS::EC2::EIP": _ec2("addresses", "Addresses"),
    "AWS::EC2::NatGateway": _ec2("nat_gateways", "NatGateways[?State!='deleted']"),
    "AWS::EC2::NetworkInterface": _ec2("network_interfaces", "NetworkInterfaces"),
    "AWS::EC2::Instance": _ec2(
        "instances", "Reservations[].Instances[] | [?State.Name!='terminated']"
    ),
    "AWS::EC2::Volume": _ec2("volumes", "Volumes[?Tags]"),
    "AWS::EC2::VolumeAttachment": _ec2("volumes", "Volumes[?Tags && Attachments]"),
    "AWS::EC2::LaunchTemplate": _ec2("launch_templates", "LaunchTemplates"),
    "AWS::IAM::Role": _shown("iam", "list_roles", "Roles"),
    "AWS::IAM::Policy": _inline_policies,
    "AWS::IAM::RolePolicy": _inline_policies,
    "AWS::IAM::ManagedPolicy": _shown("iam", "list_policies", "Policies", Scope="Local"),
    "AWS::IAM::InstanceProfile": _shown("iam", "list_instance_profiles", "InstanceProfiles"),
    "AWS::S3::Bucket": _shown("s3", "list_buckets", "Buckets"),
    "AWS::S3::BucketPolicy": _bucket_policies,
    "AWS::Lambda::Function": _shown("lambda", "list_functions", "Functions"),
    "AWS::Lambda::Permission": _permissions,
    "AWS::Lambda::EventSourceMapping": _shown(
        "lambda", "list_event_source_mappings", "EventSourceMappings"
    ),
    "AWS::DynamoDB::Table": _shown("dynamodb", "list_tables", "TableNames"),
    "AWS::SQS::Queue": _shown("sqs", "list_queues", "QueueUrls"),
    "AWS::SNS::Topic": _shown("sns", "list_topics", "Topics"),
    "AWS::SNS::Subscription": _shown("sns", "list_subscriptions", "Subscriptions"),
    "AWS::Logs::LogGroup": _shown("logs", "describe_log_groups", "logGroups"),
    "AWS::CloudWatch::Alarm": _shown("cloudwatch", "describe_alarms", "MetricAlarms"),
    "AWS::Events::Rule": _shown("events", "list_rules", "Rules"),
    "AWS::KMS::Key": _keys,
    "AWS::KMS::Alias": _shown(
        "kms", "list_aliases", "Aliases[?!starts_with(AliasName, 'alias/aws/')]"
    ),
    "AWS::SecretsManager::Secret": _shown("secretsmanager", "list_secrets", "SecretList"),
    "AWS::SSM::Parameter": _shown("ssm", "describe_parameters", "Parameters"),
    "AWS::ECS::Cluster": _shown("ecs", "list_clusters", "clusterArns"),
    "AWS::ECS::TaskDefinition": _shown("ecs", "list_task_definitions", "taskDefinitionArns"),
    "AWS::ECS::Service": _ecs_services,
    "AWS::ElasticLoadBalancingV2::LoadBalancer": _shown(
        "elbv2", "describe_load_balancers", "LoadBalancers"
    ),
    "AWS::ElasticLoadBalancingV2::TargetGroup": _shown(
        "elbv2", "describe_target_groups", "TargetGroups"
    ),
    "AWS::ElasticLoadBalancingV2::Listener": _listeners,
    "AWS::RDS::DBSubnetGroup": _shown("rds", "describe_db_subnet_groups", "DBSubnetGroups"),
    "AWS::RDS::DBInstance": _shown("rds", "describe_db_instances", "DBInstances"),
}
"""By kind, how its objects are counted."""
