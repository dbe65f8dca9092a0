"""Ten lines: a network over three zones, and a bucket."""

from stretto import composition, output, subnet
from stretto_aws import ec2, region, s3


@composition
def hello(cidr: str = "10.0.0.0/16") -> None:
    with region("eu-west-1"):
        vpc = ec2.VPC("vpc", CidrBlock=cidr, EnableDnsSupport=True)
        for i, zone in enumerate("abc"):
            ec2.Subnet(
                f"subnet-{zone}",
                VpcId=vpc,
                CidrBlock=subnet(cidr, 24, i),
                AvailabilityZone=f"eu-west-1{zone}",
            )
        logs = s3.Bucket("logs")
        output("logs", f"{logs.Arn}/*")
