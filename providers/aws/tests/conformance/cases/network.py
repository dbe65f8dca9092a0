"""Networks: EC2's own kinds, and load balancers."""

from stretto_sdk.contract import ABSENT
from stretto_sdk.json import Json
from stretto_sdk.testing.conformance import Case

from .hands import by_hand
from .words import GROUP, ONE_EACH, OTHER_TAGS, SUBNET, TAGS, VPC, ref

_VPC = ref("vpc", "/VpcId")
_GATEWAY = {
    **VPC,
    "gateway": "AWS::EC2::InternetGateway",
    "attachment": "AWS::EC2::VPCGatewayAttachment",
}
_ROUTED = {**_GATEWAY, "table": "AWS::EC2::RouteTable"}
_BALANCER = {"balancer": "AWS::ElasticLoadBalancingV2::LoadBalancer"}
_BALANCED = {"target": "AWS::ElasticLoadBalancingV2::TargetGroup"}
_NO_CLASH = {"every page is read": ONE_EACH}
_RULE: dict[str, Json] = {
    "IpProtocol": "tcp",
    "FromPort": 443,
    "ToPort": 443,
    "CidrIp": "10.0.0.0/8",
}


CASES = (
    Case(
        kind="AWS::EC2::VPC",
        properties={"CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": True, "Tags": TAGS},
        update={"EnableDnsHostnames": ABSENT, "Tags": OTHER_TAGS},
        replace={"CidrBlock": "10.1.0.0/16"},
        invalid=[{"EnableDnsSupport": "perhaps"}, {"VpcId": "vpc-1"}],
        refused={"CidrBlock": "10.0.0.0/8"},
        drift=by_hand(
            "ec2", "modify_vpc_attribute", VpcId="{}", EnableDnsHostnames={"Value": False}
        ),
    ),
    Case(
        kind="AWS::EC2::Subnet",
        needs=VPC,
        properties={
            "VpcId": _VPC,
            "CidrBlock": "10.0.{n}.0/24",
            "AvailabilityZone": "us-east-1a",
            "MapPublicIpOnLaunch": True,
            "Tags": TAGS,
        },
        update={"MapPublicIpOnLaunch": ABSENT, "Tags": OTHER_TAGS},
        replace={"CidrBlock": "10.0.77.0/24"},
        invalid=[{"MapPublicIpOnLaunch": "perhaps"}, {"VpcId": ["vpc-1"]}],
        refused={"VpcId": "vpc-00000000"},
        drift=by_hand(
            "ec2", "modify_subnet_attribute", SubnetId="{}", MapPublicIpOnLaunch={"Value": False}
        ),
    ),
    Case(
        kind="AWS::EC2::InternetGateway",
        properties={"Tags": TAGS},
        update={"Tags": OTHER_TAGS},
        invalid=[{"Tags": "blue"}],
        drift=by_hand(
            "ec2", "create_tags", Resources=["{}"], Tags=[{"Key": "team", "Value": "red"}]
        ),
    ),
    Case(
        kind="AWS::EC2::VPCGatewayAttachment",
        needs={**VPC, "gateway": "AWS::EC2::InternetGateway"},
        properties={"VpcId": _VPC, "InternetGatewayId": ref("gateway", "/InternetGatewayId")},
        replace={"VpcId": "vpc-00000001"},
        invalid=[{"VpcId": 7}],
        refused={"InternetGatewayId": "igw-00000000"},
        skip={
            **_NO_CLASH,
            "update is in place": "an attachment is nothing but its two ends",
            "drift is seen": "the one gateway that a network has is its identity",
        },
    ),
    Case(
        kind="AWS::EC2::RouteTable",
        needs=VPC,
        properties={"VpcId": _VPC, "Tags": TAGS},
        update={"Tags": OTHER_TAGS},
        replace={"VpcId": "vpc-00000001"},
        refused={"VpcId": "vpc-00000000"},
        drift=by_hand("ec2", "delete_tags", Resources=["{}"], Tags=[{"Key": "team"}]),
    ),
    Case(
        kind="AWS::EC2::Route",
        needs={
            **_ROUTED,
            "subnet": "AWS::EC2::Subnet",
            "group": "AWS::EC2::SecurityGroup",
            "interface": "AWS::EC2::NetworkInterface",
        },
        properties={
            "RouteTableId": ref("table", "/RouteTableId"),
            "DestinationCidrBlock": "172.16.{n}.0/24",
            "GatewayId": ref("gateway", "/InternetGatewayId"),
        },
        update={"GatewayId": ABSENT, "NetworkInterfaceId": ref("interface", "/Id")},
        replace={"DestinationCidrBlock": "172.17.0.0/24"},
        refused={"RouteTableId": "rtb-00000000"},
    ),
    Case(
        kind="AWS::EC2::SubnetRouteTableAssociation",
        needs={**SUBNET, "table": "AWS::EC2::RouteTable"},
        properties={
            "SubnetId": ref("subnet", "/SubnetId"),
            "RouteTableId": ref("table", "/RouteTableId"),
        },
        replace={"RouteTableId": "rtb-00000001"},
        refused={"RouteTableId": "rtb-00000000"},
        skip=_NO_CLASH,
    ),
    Case(
        kind="AWS::EC2::SecurityGroup",
        needs=VPC,
        properties={
            "GroupName": "kit-{unique}-{n}",
            "GroupDescription": "kit",
            "VpcId": _VPC,
            "SecurityGroupIngress": [{**_RULE, "Description": "web"}],
            "SecurityGroupEgress": [{"IpProtocol": "-1", "CidrIp": "10.0.0.0/8"}],
            "Tags": TAGS,
        },
        update={
            "SecurityGroupIngress": [
                {**_RULE, "Description": "the web"},
                {**_RULE, "FromPort": 22, "ToPort": 22},
            ],
            "Tags": OTHER_TAGS,
        },
        replace={"GroupDescription": "another"},
        equal={"SecurityGroupIngress": [{**_RULE, "IpProtocol": "6", "Description": "web"}]},
        invalid=[{"SecurityGroupIngress": [{"FromPort": "x"}]}],
        refused={"VpcId": "vpc-00000000"},
        drift=by_hand(
            "ec2",
            "authorize_security_group_ingress",
            GroupId="{/GroupId}",
            IpPermissions=[
                {
                    "IpProtocol": "tcp",
                    "FromPort": 80,
                    "ToPort": 80,
                    "IpRanges": [{"CidrIp": "0.0.0.0/0"}],
                }
            ],
        ),
    ),
    Case(
        kind="AWS::EC2::SecurityGroupIngress",
        needs=GROUP,
        properties={
            "GroupId": ref("group", "/GroupId"),
            "IpProtocol": "tcp",
            "FromPort": 7000,
            "ToPort": 7001,
            "CidrIp": "10.9.{n}.0/24",
            "Description": "kit",
        },
        update={"Description": "the kit's"},
        replace={"ToPort": 7002},
        equal={"IpProtocol": "6"},
        invalid=[{"FromPort": "many"}],
        refused={"GroupId": "sg-00000000"},
    ),
    Case(
        kind="AWS::EC2::EIP",
        properties={"Domain": "vpc", "Tags": TAGS},
        update={"Tags": OTHER_TAGS},
        replace={"NetworkBorderGroup": "us-east-1-wl1"},
        drift=by_hand(
            "ec2",
            "create_tags",
            Resources=["{/AllocationId}"],
            Tags=[{"Key": "team", "Value": "red"}],
        ),
    ),
    Case(
        kind="AWS::EC2::NatGateway",
        needs=SUBNET,
        properties={
            "SubnetId": ref("subnet", "/SubnetId"),
            "ConnectivityType": "private",
            "Tags": TAGS,
        },
        update={"Tags": OTHER_TAGS},
        replace={"SubnetId": "subnet-00000001"},
        refused={"SubnetId": "subnet-00000000"},
        drift=by_hand("ec2", "delete_tags", Resources=["{}"], Tags=[{"Key": "team"}]),
    ),
    Case(
        kind="AWS::EC2::NetworkInterface",
        needs={**SUBNET, **GROUP},
        properties={
            "SubnetId": ref("subnet", "/SubnetId"),
            "GroupSet": [ref("group", "/GroupId")],
            "Description": "kit",
            "Tags": TAGS,
        },
        update={"Description": "the kit's", "Tags": OTHER_TAGS},
        replace={"SubnetId": "subnet-00000001"},
        refused={"SubnetId": "subnet-00000000"},
        drift=by_hand("ec2", "delete_tags", Resources=["{}"], Tags=[{"Key": "team"}]),
    ),
    Case(
        kind="AWS::ElasticLoadBalancingV2::LoadBalancer",
        needs={
            **VPC,
            "left": "AWS::EC2::Subnet",
            "right": "AWS::EC2::Subnet",
            "group": "AWS::EC2::SecurityGroup",
        },
        properties={
            "Name": "kit-{unique}-{n}",
            "Scheme": "internal",
            "Type": "application",
            "Subnets": [ref("left", "/SubnetId"), ref("right", "/SubnetId")],
            "SecurityGroups": [ref("group", "/GroupId")],
            "LoadBalancerAttributes": [{"Key": "idle_timeout.timeout_seconds", "Value": "30"}],
            "Tags": TAGS,
        },
        update={
            "LoadBalancerAttributes": [{"Key": "idle_timeout.timeout_seconds", "Value": "90"}],
            "Tags": OTHER_TAGS,
        },
        replace={"Scheme": "internet-facing"},
        equal={"Subnets": [ref("right", "/SubnetId"), ref("left", "/SubnetId")]},
        invalid=[{"Subnets": "subnet-1"}],
        refused={"Subnets": ["subnet-00000000", "subnet-00000001"]},
        drift=by_hand(
            "elbv2",
            "modify_load_balancer_attributes",
            LoadBalancerArn="{}",
            Attributes=[{"Key": "idle_timeout.timeout_seconds", "Value": "120"}],
        ),
    ),
    Case(
        kind="AWS::ElasticLoadBalancingV2::TargetGroup",
        needs=VPC,
        properties={
            "Name": "kit-{unique}-{n}",
            "VpcId": _VPC,
            "Protocol": "HTTP",
            "Port": 8080,
            "TargetType": "ip",
            "HealthCheckPath": "/health",
            "Matcher": {"HttpCode": "200"},
            "TargetGroupAttributes": [
                {"Key": "deregistration_delay.timeout_seconds", "Value": "30"}
            ],
            "Tags": TAGS,
        },
        update={
            "HealthCheckPath": "/ready",
            "TargetGroupAttributes": [
                {"Key": "deregistration_delay.timeout_seconds", "Value": "60"}
            ],
            "Tags": OTHER_TAGS,
        },
        replace={"Port": 9090},
        invalid=[{"Port": "many"}],
        drift=by_hand(
            "elbv2", "modify_target_group", TargetGroupArn="{}", HealthCheckPath="/drifted"
        ),
    ),
    Case(
        kind="AWS::ElasticLoadBalancingV2::Listener",
        needs={
            **VPC,
            "left": "AWS::EC2::Subnet",
            "right": "AWS::EC2::Subnet",
            "group": "AWS::EC2::SecurityGroup",
            **_BALANCER,
            **_BALANCED,
        },
        properties={
            "LoadBalancerArn": ref("balancer", "/LoadBalancerArn"),
            "Protocol": "HTTP",
            "Port": 80,
            "DefaultActions": [
                {"Type": "forward", "TargetGroupArn": ref("target", "/TargetGroupArn")}
            ],
        },
        update={
            "DefaultActions": [
                {
                    "Type": "fixed-response",
                    "FixedResponseConfig": {"StatusCode": "404", "ContentType": "text/plain"},
                }
            ]
        },
        replace={
            "LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/app/x/1"
        },
        refused={
            "LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:123456789012:"
            "loadbalancer/app/none/0123456789abcdef"
        },
        skip=_NO_CLASH,
    ),
)
