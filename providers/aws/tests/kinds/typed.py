"""What type checkers make of a composition. Not run: held by mypy, whose strict mode also fails
where an error that is expected here no longer comes."""

import stretto_aws as aws
from stretto_aws import ec2, iam, lambda_, rds, s3
from stretto_aws.ec2 import VPC
from stretto_sdk import Secret


def right(zone: str | None = None) -> None:
    vpc = VPC("vpc", CidrBlock="10.0.0.0/16", EnableDnsSupport=True, protect=True)
    a = ec2.Subnet("a", VpcId=vpc, CidrBlock="10.0.0.0/24", AvailabilityZone=zone)
    ec2.Subnet("b", VpcId=vpc.VpcId, at=aws.region("eu-west-1"), depends_on=[a])
    ec2.Subnet("c", VpcId=a.VpcId)
    ec2.Subnet("d", VpcId="vpc-123")
    ec2.Subnet("e", VpcId=VPC.external("vpc-123"))
    group = ec2.SecurityGroup("group", GroupDescription=f"of {vpc}", VpcId=vpc)
    ec2.Instance("i", SubnetId=a, SecurityGroupIds=[group, group.GroupId, "sg-1"])
    role = iam.Role("role", AssumeRolePolicyDocument={"Statement": []})
    function = lambda_.Function("f", Role=role.Arn, Code={"ZipFile": "pass"})
    lambda_.Permission("p", FunctionName=function, Action="lambda:InvokeFunction", Principal="x")
    rds.DBInstance("db", MasterUserPassword=Secret.env("PASSWORD"), VPCSecurityGroups=[group])


def wrong(vpc: ec2.VPC, subnet: ec2.Subnet, role: iam.Role, bucket: s3.Bucket) -> None:
    ec2.Subnet("a", VpcId=subnet)  # type: ignore[arg-type]  # a subnet is no network
    ec2.Subnet("b", VpcId=subnet.SubnetId)  # type: ignore[arg-type]  # nor is its identifier one
    ec2.Subnet("c", CidrBlock="10.0.0.0/24")  # type: ignore[call-arg]  # VpcId is required
    ec2.VPC("d", CidrBlok="10.0.0.0/16")  # type: ignore[call-arg]  # misspelled
    ec2.VPC("e", EnableDnsSupport="yes")  # type: ignore[arg-type]  # text for a boolean
    ec2.VPC("f", protect="yes")  # type: ignore[arg-type]  # likewise, of an option
    lambda_.Function("g", Role=role, Code={})  # type: ignore[arg-type]  # its name, not its ARN
    lambda_.Function("h", Role=bucket.Arn, Code={})  # type: ignore[arg-type]  # a bucket's ARN
    ec2.Instance("i", SecurityGroupIds=[vpc])  # type: ignore[list-item]  # a network is no group
    ec2.NoSuchKind("j")  # type: ignore[attr-defined]  # no such kind
