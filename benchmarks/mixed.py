"""The benchmarks' composition: subnets, security groups and queues in equal parts."""

from stretto import composition
from stretto_aws import ec2, region, sqs

from benchmarks.shape import PER_VPC, REGION


@composition
def mixed(count: int = 100) -> None:
    """``count`` resources, and one VPC more for every 256 subnets."""
    with region(REGION):
        each = count // 3
        vpcs = [
            ec2.VPC(f"vpc-{v}", CidrBlock=f"10.{v}.0.0/16")
            for v in range(1 + (each - 1) // PER_VPC)
        ]
        for i in range(each):
            vpc, block = divmod(i, PER_VPC)
            ec2.Subnet(f"subnet-{i}", VpcId=vpcs[vpc], CidrBlock=f"10.{vpc}.{block}.0/24")
        for i in range(each):
            ec2.SecurityGroup(
                f"group-{i}",
                GroupName=f"group-{i}",
                GroupDescription="benchmark",
                VpcId=vpcs[i // PER_VPC],
            )
        for i in range(count - 2 * each - len(vpcs)):
            sqs.Queue(f"queue-{i}", QueueName=f"queue-{i}")
