"""One life for each bound kind: what it needs, what it is made with, what it is changed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from stretto_sdk.json import Document, Json

TRUST: Json = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ],
}
POLICY: Json = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}],
}
OTHER_POLICY: Json = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"}],
}
TAGS: Json = [{"Key": "team", "Value": "blue"}]


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    kind: str
    made: Document
    """``$name`` is the identity of what ``needs`` names so, ``$name.Property`` its property."""
    needs: Mapping[str, str] = field(default_factory=dict)
    changed: Document = field(default_factory=dict)
    """Properties that replace those of ``made``."""


LIVES = [
    Life(
        kind="AWS::EC2::VPC",
        made={"CidrBlock": "10.1.0.0/16", "EnableDnsHostnames": True, "Tags": TAGS},
        changed={"EnableDnsHostnames": False, "Tags": [{"Key": "team", "Value": "red"}]},
    ),
    Life(
        kind="AWS::EC2::Subnet",
        needs={"vpc": "AWS::EC2::VPC"},
        made={"VpcId": "$vpc", "CidrBlock": "10.1.1.0/24", "AvailabilityZone": "eu-west-1a"},
        changed={"MapPublicIpOnLaunch": True, "Tags": TAGS},
    ),
    Life(kind="AWS::EC2::InternetGateway", made={"Tags": TAGS}, changed={"Tags": []}),
    Life(
        kind="AWS::EC2::VPCGatewayAttachment",
        needs={"vpc": "AWS::EC2::VPC", "gateway": "AWS::EC2::InternetGateway"},
        made={"VpcId": "$vpc", "InternetGatewayId": "$gateway"},
    ),
    Life(
        kind="AWS::EC2::RouteTable",
        needs={"vpc": "AWS::EC2::VPC"},
        made={"VpcId": "$vpc"},
        changed={"Tags": TAGS},
    ),
    Life(
        kind="AWS::EC2::Route",
        needs={
            "table": "AWS::EC2::RouteTable",
            "gateway": "AWS::EC2::InternetGateway",
            "other": "AWS::EC2::InternetGateway",
        },
        made={
            "RouteTableId": "$table",
            "DestinationCidrBlock": "0.0.0.0/0",
            "GatewayId": "$gateway",
        },
        changed={"GatewayId": "$other"},
    ),
    Life(
        kind="AWS::EC2::SecurityGroup",
        needs={"vpc": "AWS::EC2::VPC"},
        made={
            "VpcId": "$vpc",
            "GroupDescription": "front",
            "SecurityGroupIngress": [
                {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"},
                {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.0.0.0/8"},
            ],
        },
        changed={
            "SecurityGroupIngress": [
                {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"},
                {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.0.0.0/8"},
            ],
            "Tags": TAGS,
        },
    ),
    Life(
        kind="AWS::EC2::SecurityGroupIngress",
        needs={"group": "AWS::EC2::SecurityGroup"},
        made={
            "GroupId": "$group",
            "IpProtocol": "tcp",
            "FromPort": 8080,
            "ToPort": 8081,
            "CidrIp": "10.2.0.0/16",
            "Description": "first",
        },
        changed={"Description": "second"},
    ),
    Life(
        kind="AWS::IAM::Role",
        made={
            "RoleName": "worker",
            "AssumeRolePolicyDocument": TRUST,
            "Policies": [{"PolicyName": "one", "PolicyDocument": POLICY}],
            "Tags": TAGS,
        },
        changed={
            "Description": "now described",
            "Policies": [{"PolicyName": "two", "PolicyDocument": POLICY}],
        },
    ),
    Life(
        kind="AWS::S3::Bucket",
        made={
            "BucketName": "a-bucket-of-ours",
            "VersioningConfiguration": {"Status": "Enabled"},
            "PublicAccessBlockConfiguration": {
                "BlockPublicAcls": True,
                "BlockPublicPolicy": True,
                "IgnorePublicAcls": True,
                "RestrictPublicBuckets": True,
            },
            "LifecycleConfiguration": {
                "Rules": [
                    {"Id": "old", "Status": "Enabled", "Prefix": "logs/", "ExpirationInDays": 9}
                ]
            },
            "Tags": TAGS,
        },
        changed={
            "VersioningConfiguration": {"Status": "Suspended"},
            "CorsConfiguration": {
                "CorsRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "MaxAge": 60}]
            },
            "Tags": [{"Key": "team", "Value": "red"}],
        },
    ),
    Life(
        kind="AWS::SQS::Queue",
        made={
            "QueueName": "jobs",
            "VisibilityTimeout": 45,
            "Tags": TAGS,
        },
        changed={"VisibilityTimeout": 60, "DelaySeconds": 5, "Tags": []},
    ),
    Life(
        kind="AWS::RDS::DBInstance",
        made={
            "DBInstanceIdentifier": "orders",
            "DBInstanceClass": "db.t3.micro",
            "Engine": "postgres",
            "AllocatedStorage": "20",
            "MasterUsername": "owner",
            "MasterUserPassword": "correct-horse-battery",
            "Tags": TAGS,
        },
        changed={"AllocatedStorage": "30", "BackupRetentionPeriod": 3},
    ),
    Life(
        kind="AWS::EC2::SubnetRouteTableAssociation",
        needs={
            "vpc": "AWS::EC2::VPC",
            "subnet": "AWS::EC2::Subnet",
            "table": "AWS::EC2::RouteTable",
        },
        made={"SubnetId": "$subnet", "RouteTableId": "$table"},
    ),
    Life(kind="AWS::EC2::EIP", made={"Tags": TAGS}, changed={"Tags": []}),
    Life(
        kind="AWS::EC2::NatGateway",
        needs={"subnet": "AWS::EC2::Subnet", "address": "AWS::EC2::EIP"},
        made={"SubnetId": "$subnet", "AllocationId": "$address.AllocationId", "Tags": TAGS},
        changed={"Tags": [{"Key": "team", "Value": "red"}]},
    ),
    Life(
        kind="AWS::EC2::NetworkInterface",
        needs={
            "vpc": "AWS::EC2::VPC",
            "subnet": "AWS::EC2::Subnet",
            "group": "AWS::EC2::SecurityGroup",
        },
        made={"SubnetId": "$subnet", "GroupSet": ["$group"], "Description": "first", "Tags": TAGS},
        changed={"Description": "second", "SourceDestCheck": False},
    ),
    Life(
        kind="AWS::EC2::Instance",
        needs={
            "vpc": "AWS::EC2::VPC",
            "subnet": "AWS::EC2::Subnet",
            "group": "AWS::EC2::SecurityGroup",
        },
        made={
            "ImageId": "ami-12c6146b",
            "InstanceType": "t3.micro",
            "SubnetId": "$subnet",
            "SecurityGroupIds": ["$group"],
            "UserData": "IyEvYmluL3NoCmVjaG8gaGkK",
            "Tags": TAGS,
        },
        changed={"DisableApiTermination": False, "SourceDestCheck": False, "Tags": []},
    ),
    Life(
        kind="AWS::EC2::Volume",
        made={"AvailabilityZone": "eu-west-1a", "Size": 8, "VolumeType": "gp3", "Tags": TAGS},
        changed={"Size": 16},
    ),
    Life(
        kind="AWS::EC2::VolumeAttachment",
        needs={
            "vpc": "AWS::EC2::VPC",
            "subnet": "AWS::EC2::Subnet",
            "group": "AWS::EC2::SecurityGroup",
            "instance": "AWS::EC2::Instance",
            "volume": "AWS::EC2::Volume",
        },
        made={"VolumeId": "$volume", "InstanceId": "$instance", "Device": "/dev/sdh"},
    ),
    Life(
        kind="AWS::EC2::LaunchTemplate",
        made={
            "LaunchTemplateName": "workers",
            "LaunchTemplateData": {"InstanceType": "t3.micro"},
        },
        changed={"LaunchTemplateData": {"InstanceType": "t3.small"}},
    ),
    Life(
        kind="AWS::IAM::ManagedPolicy",
        needs={"role": "AWS::IAM::Role"},
        made={"ManagedPolicyName": "readers", "PolicyDocument": POLICY, "Roles": ["$role"]},
        changed={"PolicyDocument": OTHER_POLICY, "Roles": []},
    ),
    Life(
        kind="AWS::IAM::Policy",
        needs={"role": "AWS::IAM::Role"},
        made={"PolicyName": "work", "PolicyDocument": POLICY, "Roles": ["$role"]},
        changed={"PolicyDocument": OTHER_POLICY},
    ),
    Life(
        kind="AWS::IAM::RolePolicy",
        needs={"role": "AWS::IAM::Role"},
        made={"RoleName": "$role", "PolicyName": "reads", "PolicyDocument": POLICY},
        changed={"PolicyDocument": OTHER_POLICY},
    ),
    Life(
        kind="AWS::IAM::InstanceProfile",
        needs={"role": "AWS::IAM::Role"},
        made={"InstanceProfileName": "workers", "Roles": ["$role"]},
        changed={"Roles": []},
    ),
    Life(
        kind="AWS::S3::BucketPolicy",
        needs={"bucket": "AWS::S3::Bucket"},
        made={"Bucket": "$bucket", "PolicyDocument": POLICY},
        changed={"PolicyDocument": OTHER_POLICY},
    ),
]
