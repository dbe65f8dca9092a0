"""A VPC as a function that any composition can call, and the call."""

from dataclasses import dataclass
from typing import Any

from stretto import composition, output, scope, subnet
from stretto_aws import ec2, region


@dataclass(frozen=True)
class Network:
    """What the function makes, for its caller to refer to."""

    vpc: Any
    public: list[Any]
    private: list[Any]


def network(name: str, cidr: str, zones: list[str], nat: bool = True) -> Network:
    """A VPC with a public and a private subnet in each zone, and a way out for each.

    ``cidr`` is a /16; each subnet takes a /24 of it. With ``nat``, private subnets reach the
    internet through a NAT gateway in their own zone.
    """
    with scope(name):
        vpc = ec2.VPC("vpc", CidrBlock=cidr, EnableDnsSupport=True, EnableDnsHostnames=True)
        gateway = ec2.InternetGateway("gateway")
        attached = ec2.VPCGatewayAttachment("attached", VpcId=vpc, InternetGatewayId=gateway)
        outward = ec2.RouteTable("public-way", VpcId=vpc)
        ec2.Route(
            "public-out",
            RouteTableId=outward,
            DestinationCidrBlock="0.0.0.0/0",
            GatewayId=gateway,
            depends_on=[attached],
        )
        public, private = [], []
        for i, zone in enumerate(zones):
            letter = zone[-1]
            front = ec2.Subnet(
                f"public-{letter}",
                VpcId=vpc,
                CidrBlock=subnet(cidr, 24, i),
                AvailabilityZone=zone,
                MapPublicIpOnLaunch=True,
            )
            ec2.SubnetRouteTableAssociation(
                f"public-{letter}-routes", SubnetId=front, RouteTableId=outward
            )
            back = ec2.Subnet(
                f"private-{letter}",
                VpcId=vpc,
                CidrBlock=subnet(cidr, 24, 100 + i),
                AvailabilityZone=zone,
            )
            inward = ec2.RouteTable(f"private-{letter}-way", VpcId=vpc)
            ec2.SubnetRouteTableAssociation(
                f"private-{letter}-routes", SubnetId=back, RouteTableId=inward
            )
            if nat:
                address = ec2.EIP(f"nat-{letter}-address", Domain="vpc", depends_on=[attached])
                way = ec2.NatGateway(
                    f"nat-{letter}", SubnetId=front, AllocationId=address.AllocationId
                )
                ec2.Route(
                    f"private-{letter}-out",
                    RouteTableId=inward,
                    DestinationCidrBlock="0.0.0.0/0",
                    NatGatewayId=way,
                )
            public.append(front)
            private.append(back)
    return Network(vpc=vpc, public=public, private=private)


@composition
def office(cidr: str = "10.20.0.0/16") -> None:
    with region("eu-west-1"):
        net = network("office", cidr, ["eu-west-1a", "eu-west-1b"], nat=False)
        output("vpc", net.vpc.VpcId)
        output("subnets", [s.SubnetId for s in net.private])
