"""A small composition of every way in which a lost create is found again."""

from __future__ import annotations

from stretto import Secret, composition, output
from stretto_aws import ec2, iam, rds, region, s3, sqs

TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "ec2.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ],
}


@composition
def shop(version: int = 1) -> None:
    """Version 2 changes some in place, replaces one, adds one and lets one go."""
    second = version == 2
    with region("us-east-1"):
        # Found by a tag; its attributes take writes of their own.
        vpc = ec2.VPC("vpc", CidrBlock="10.0.0.0/16", EnableDnsHostnames=not second)
        subnet = ec2.Subnet("subnet", VpcId=vpc, CidrBlock="10.0.1.0/24")
        # Sent again with its token; the cloud is at work on it for a while.
        nat = ec2.NatGateway("nat", SubnetId=subnet, ConnectivityType="private")
        table = ec2.RouteTable("table", VpcId=vpc)
        # Found by a natural key, and bears no tag.
        ec2.Route("route", RouteTableId=table, DestinationCidrBlock="10.9.0.0/16", NatGatewayId=nat)
        # Replaced, with what rests on it.
        group = ec2.SecurityGroup(
            "group", VpcId=vpc, GroupDescription="of the second" if second else "of the first"
        )
        ec2.SecurityGroupIngress(
            "ingress",
            GroupId=group,
            IpProtocol="tcp",
            FromPort=443,
            ToPort=443,
            CidrIp="10.0.0.0/8",
        )
        # Found by name; several writes each.
        bucket = s3.Bucket(
            "bucket",
            VersioningConfiguration={"Status": "Suspended" if second else "Enabled"},
            PublicAccessBlockConfiguration={"BlockPublicAcls": True, "IgnorePublicAcls": True},
        )
        iam.Role("role", AssumeRolePolicyDocument=TRUST, Description=f"version {version}")
        # Holds a secret, and takes its time.
        rds.DBInstance(
            "database",
            Engine="postgres",
            DBInstanceClass="db.t3.micro",
            AllocatedStorage="20",
            MasterUsername="shop",
            MasterUserPassword=Secret.env("DB_PASSWORD"),
        )
        if second:
            sqs.Queue("letters", VisibilityTimeout=40)
        else:
            sqs.Queue("jobs", VisibilityTimeout=30)
        output("bucket", bucket.Arn)
