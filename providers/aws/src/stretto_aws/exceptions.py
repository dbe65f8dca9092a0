"""Where the registry's data is wrong or says too little: every exception, each with its reason.

``REFERENCES``, ``INTERCHANGEABLE`` and ``NOT_REFERENCES`` are read when the bundle is made, the rest when a schema
is. A rule that holds for all kinds is not an exception: those are in ``catalogue.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Field = Literal["read_only", "create_only", "write_only", "unordered", "documents", "sensitive"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One set of pointers of one kind that is larger or smaller than the registry says."""

    kind: str
    field: Field
    reason: str
    add: frozenset[str] = frozenset()
    drop: frozenset[str] = frozenset()


CORRECTIONS: tuple[Correction, ...] = (
    Correction(
        kind="AWS::S3::Bucket",
        field="unordered",
        add=frozenset({"/CorsConfiguration/CorsRules/*/AllowedMethods"}),
        reason="S3 gives the methods of a CORS rule back in an order of its own",
    ),
    Correction(
        kind="AWS::StepFunctions::StateMachine",
        field="documents",
        add=frozenset({"/DefinitionString"}),
        reason="the definition is JSON text, though the schema knows only text",
    ),
    Correction(
        kind="AWS::CloudWatch::Dashboard",
        field="documents",
        add=frozenset({"/DashboardBody"}),
        reason="the body is JSON text, though the schema knows only text",
    ),
)

NO_IDENTIFIER: Mapping[str, str] = dict.fromkeys(
    (
        "AWS::Serverless::CapacityProvider",
        "AWS::Serverless::Connector",
        "AWS::Serverless::GraphQLApi",
        "AWS::Serverless::MicrovmImage",
        "AWS::Serverless::NetworkConnector",
        "AWS::Serverless::WebFunction",
        "AWS::Serverless::WebSocketApi",
    ),
    "a macro that CloudFormation expands into other kinds: no object of the cloud bears this name",
)
"""Kinds without a primary identifier. Nothing can drive them."""

DELETES_FIRST: Mapping[str, str] = {
    "AWS::EC2::Subnet": "two subnets of a network cannot hold the same addresses, even for a moment",
    "AWS::EC2::SubnetRouteTableAssociation": "a subnet has one route table at a time",
    "AWS::EC2::SubnetNetworkAclAssociation": "a subnet has one network ACL at a time",
    "AWS::EC2::EIPAssociation": "an address is associated with one interface at a time",
    "AWS::EC2::VolumeAttachment": "a volume is attached to one instance at a time",
    "AWS::EC2::VPCGatewayAttachment": "a gateway is attached to one network at a time",
}
"""Kinds of which old and new cannot stand side by side, besides those whose schema says so."""

_FUNCTIONS = (
    "AWS::Lambda::Function#/Arn",
    "AWS::Lambda::Alias#/AliasArn",
    "AWS::Lambda::Version#/FunctionArn",
)
_KEYS = (
    "AWS::KMS::Key#/Arn",
    "AWS::KMS::Key#/KeyId",
    "AWS::KMS::ReplicaKey#/Arn",
    "AWS::KMS::ReplicaKey#/KeyId",
    "AWS::KMS::Alias#/AliasName",
)
_GROUPS = (
    "AWS::EC2::SecurityGroup#/GroupId",
    "AWS::EC2::SecurityGroup#/Id",
    "AWS::EC2::VPC#/DefaultSecurityGroup",
)

INTERCHANGEABLE: Mapping[str, tuple[str, ...]] = {
    # An alias or a version is called, permitted and subscribed as a function is.
    "AWS::Lambda::Function#/Arn": _FUNCTIONS,
    "AWS::Lambda::Function#/FunctionName": _FUNCTIONS,
    # Of keys nearly every service takes the id, the ARN or an alias, whatever the format says.
    "AWS::KMS::Key#/Arn": _KEYS[:1] + _KEYS[2:3],
    "AWS::KMS::Key#/KeyId": _KEYS,
    "AWS::KMS::Alias#/AliasName": _KEYS,
    # A group in a network is known by its id alone, which the registry spells twice; a network
    # brings one along.
    "AWS::EC2::SecurityGroup#/GroupId": _GROUPS,
    "AWS::EC2::SecurityGroup#/Id": _GROUPS,
    "AWS::EC2::SecurityGroup#/GroupName": (
        "AWS::EC2::SecurityGroup#/Id",
        "AWS::ElasticLoadBalancing::LoadBalancer#/SourceSecurityGroup/GroupName",
    ),
    "AWS::EC2::NetworkAcl#/Id": ("AWS::EC2::VPC#/DefaultNetworkAcl",),
    # Access points and directory buckets stand where a bucket's name is asked for.
    "AWS::S3::Bucket#/BucketName": (
        "AWS::S3Express::DirectoryBucket#/BucketName",
        "AWS::S3::AccessPoint#/Alias",
        "AWS::S3::AccessPoint#/Arn",
        "AWS::S3::MultiRegionAccessPoint#/Alias",
        "AWS::S3ObjectLambda::AccessPoint#/Alias/Value",
        "AWS::S3::Bucket#/Arn",
    ),
    # Certificates uploaded to IAM serve listeners and distributions too.
    "AWS::CertificateManager::Certificate#/CertificateArn": ("AWS::IAM::ServerCertificate#/Arn",),
    "AWS::Logs::LogGroup#/LogGroupName": ("AWS::Logs::LogGroup#/Arn",),
}
"""Identifiers that may stand for one another, so that no right program is stopped."""

_POLICY = ("AWS::IAM::ManagedPolicy#/PolicyArn",)
_ROLE, _ROLE_NAME = ("AWS::IAM::Role#/Arn",), ("AWS::IAM::Role#/RoleName",)
_TARGETS = ("AWS::ElasticLoadBalancingV2::TargetGroup#/TargetGroupArn",)

REFERENCES: Mapping[str, tuple[str, ...]] = {
    "AWS::AutoScaling::AutoScalingGroup#/TargetGroupARNs/*": _TARGETS,
    "AWS::AutoScaling::AutoScalingGroup#/VPCZoneIdentifier/*": ("AWS::EC2::Subnet#/SubnetId",),
    "AWS::EC2::Instance#/IamInstanceProfile": ("AWS::IAM::InstanceProfile#/InstanceProfileName",),
    "AWS::EC2::Instance#/KeyName": ("AWS::EC2::KeyPair#/KeyName",),
    "AWS::EC2::LaunchTemplate#/LaunchTemplateData/KeyName": ("AWS::EC2::KeyPair#/KeyName",),
    "AWS::EC2::Route#/GatewayId": (
        "AWS::EC2::InternetGateway#/InternetGatewayId",
        "AWS::EC2::VPNGateway#/VPNGatewayId",
    ),
    "AWS::ECS::Service#/Cluster": ("AWS::ECS::Cluster#/ClusterName", "AWS::ECS::Cluster#/Arn"),
    "AWS::ECS::Service#/TaskDefinition": ("AWS::ECS::TaskDefinition#/TaskDefinitionArn",),
    "AWS::EKS::Nodegroup#/NodeRole": _ROLE,
    "AWS::IAM::Group#/ManagedPolicyArns/*": _POLICY,
    "AWS::IAM::InstanceProfile#/Roles/*": _ROLE_NAME,
    "AWS::IAM::ManagedPolicy#/Groups/*": ("AWS::IAM::Group#/GroupName",),
    "AWS::IAM::ManagedPolicy#/Roles/*": _ROLE_NAME,
    "AWS::IAM::ManagedPolicy#/Users/*": ("AWS::IAM::User#/UserName",),
    "AWS::IAM::Policy#/Groups/*": ("AWS::IAM::Group#/GroupName",),
    "AWS::IAM::Policy#/Roles/*": _ROLE_NAME,
    "AWS::IAM::Policy#/Users/*": ("AWS::IAM::User#/UserName",),
    "AWS::IAM::Role#/ManagedPolicyArns/*": _POLICY,
    "AWS::IAM::Role#/PermissionsBoundary": _POLICY,
    "AWS::IAM::User#/Groups/*": ("AWS::IAM::Group#/GroupName",),
    "AWS::IAM::User#/ManagedPolicyArns/*": _POLICY,
    "AWS::IAM::User#/PermissionsBoundary": _POLICY,
    "AWS::KMS::Alias#/TargetKeyId": ("AWS::KMS::Key#/KeyId",),
    "AWS::Lambda::Function#/Layers/*": ("AWS::Lambda::LayerVersion#/LayerVersionArn",),
    "AWS::Lambda::Function#/Role": _ROLE,
    "AWS::RDS::DBInstance#/DBClusterIdentifier": ("AWS::RDS::DBCluster#/DBClusterIdentifier",),
    "AWS::S3::BucketPolicy#/Bucket": ("AWS::S3::Bucket#/BucketName",),
    "AWS::SNS::TopicPolicy#/Topics/*": ("AWS::SNS::Topic#/TopicArn",),
    "AWS::SQS::QueuePolicy#/Queues/*": ("AWS::SQS::Queue#/QueueUrl",),
}
"""``KIND#POINTER`` that takes an identifier of which only the description of the property speaks."""

NOT_REFERENCES: Mapping[str, str] = {
    "AWS::ElastiCache::SecurityGroupIngress#/CacheSecurityGroupName": "a group of ElastiCache's own",
    "AWS::Redshift::ClusterSecurityGroupIngress#/ClusterSecurityGroupName": "Redshift's own group",
    "AWS::MediaLive::Input#/InputSecurityGroups/*": "MediaLive's own groups",
}
"""``KIND#POINTER`` that look like references and are none, with the reason."""
