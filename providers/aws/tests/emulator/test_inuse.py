"""What is in use cannot be deleted; what moto forgets is mended."""

from typing import Any

import pytest
from botocore.exceptions import ClientError
from stretto_aws.emulator import Emulator, Faults


def code_of(call: Any, **arguments: Any) -> str:
    try:
        call(**arguments)
    except ClientError as error:
        return str(error.response["Error"]["Code"])
    return ""


@pytest.fixture
def ec2(cloud: Emulator) -> Any:
    return cloud.client("ec2")


@pytest.fixture
def vpc(ec2: Any) -> str:
    return str(ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"])


@pytest.fixture
def subnet(ec2: Any, vpc: str) -> str:
    return str(ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"])


def test_a_subnet_with_an_interface_stays(ec2: Any, subnet: str) -> None:
    eni = ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"]
    assert code_of(ec2.delete_subnet, SubnetId=subnet) == "DependencyViolation"
    ec2.delete_network_interface(NetworkInterfaceId=eni)
    assert code_of(ec2.delete_subnet, SubnetId=subnet) == ""


def test_a_subnet_with_an_instance_stays_until_that_is_terminated(ec2: Any, subnet: str) -> None:
    run = ec2.run_instances(ImageId="ami-12345678", MinCount=1, MaxCount=1, SubnetId=subnet)
    assert code_of(ec2.delete_subnet, SubnetId=subnet) == "DependencyViolation"
    ec2.terminate_instances(InstanceIds=[run["Instances"][0]["InstanceId"]])
    assert code_of(ec2.delete_subnet, SubnetId=subnet) == ""


def test_a_subnet_with_a_nat_gateway_stays_until_that_is_gone(
    cloud: Emulator, ec2: Any, subnet: str
) -> None:
    cloud.faults = Faults(pending_seconds=600)
    made = ec2.create_nat_gateway(SubnetId=subnet, ConnectivityType="private")
    assert code_of(ec2.delete_subnet, SubnetId=subnet) == "DependencyViolation"
    ec2.delete_nat_gateway(NatGatewayId=made["NatGateway"]["NatGatewayId"])
    assert code_of(ec2.delete_subnet, SubnetId=subnet) == "DependencyViolation"
    cloud.faults = Faults(pending=False)
    assert code_of(ec2.delete_subnet, SubnetId=subnet) == ""


def test_a_vpc_with_a_group_stays(ec2: Any, vpc: str) -> None:
    group = ec2.create_security_group(GroupName="g", Description="d", VpcId=vpc)["GroupId"]
    assert code_of(ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"
    ec2.delete_security_group(GroupId=group)
    assert code_of(ec2.delete_vpc, VpcId=vpc) == ""


def test_a_vpc_with_a_subnet_a_gateway_or_a_network_acl_stays(ec2: Any, vpc: str) -> None:
    acl = ec2.create_network_acl(VpcId=vpc)["NetworkAcl"]["NetworkAclId"]
    assert code_of(ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"
    ec2.delete_network_acl(NetworkAclId=acl)
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    assert code_of(ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    assert code_of(ec2.delete_vpc, VpcId=vpc) == "DependencyViolation"
    ec2.delete_subnet(SubnetId=subnet)
    assert code_of(ec2.delete_vpc, VpcId=vpc) == ""


def test_a_group_on_an_interface_stays(ec2: Any, vpc: str, subnet: str) -> None:
    group = ec2.create_security_group(GroupName="g", Description="d", VpcId=vpc)["GroupId"]
    eni = ec2.create_network_interface(SubnetId=subnet, Groups=[group])["NetworkInterface"]
    assert code_of(ec2.delete_security_group, GroupId=group) == "DependencyViolation"
    ec2.delete_network_interface(NetworkInterfaceId=eni["NetworkInterfaceId"])
    assert code_of(ec2.delete_security_group, GroupId=group) == ""


def test_a_group_that_another_s_rule_names_stays(ec2: Any, vpc: str) -> None:
    used, user = (
        ec2.create_security_group(GroupName=name, Description="d", VpcId=vpc)["GroupId"]
        for name in ("used", "user")
    )
    rule = {
        "IpProtocol": "tcp",
        "FromPort": 1,
        "ToPort": 1,
        "UserIdGroupPairs": [{"GroupId": used}],
    }
    ec2.authorize_security_group_ingress(GroupId=user, IpPermissions=[rule])
    ec2.authorize_security_group_ingress(GroupId=used, IpPermissions=[rule])
    assert code_of(ec2.delete_security_group, GroupId=used) == "DependencyViolation"
    ec2.revoke_security_group_ingress(GroupId=user, IpPermissions=[rule])
    assert code_of(ec2.delete_security_group, GroupId=used) == ""


def test_an_event_rule_with_targets_stays(cloud: Emulator) -> None:
    events = cloud.client("events")
    events.put_rule(Name="r", ScheduleExpression="rate(1 hour)")
    events.put_targets(Rule="r", Targets=[{"Id": "t", "Arn": "arn:aws:sqs:us-east-1:1:q"}])
    assert code_of(events.delete_rule, Name="r") == "ValidationException"
    events.remove_targets(Rule="r", Ids=["t"])
    assert code_of(events.delete_rule, Name="r") == ""


def test_a_database_s_subnet_group_survives_its_change(
    cloud: Emulator, ec2: Any, subnet: str
) -> None:
    rds = cloud.client("rds")
    rds.create_db_subnet_group(
        DBSubnetGroupName="g", DBSubnetGroupDescription="a", SubnetIds=[subnet]
    )
    rds.modify_db_subnet_group(
        DBSubnetGroupName="g", DBSubnetGroupDescription="b", SubnetIds=[subnet]
    )
    (group,) = rds.describe_db_subnet_groups(DBSubnetGroupName="g")["DBSubnetGroups"]
    assert group["DBSubnetGroupDescription"] == "b"
    rds.create_db_instance(
        DBInstanceIdentifier="d",
        DBInstanceClass="db.t3.micro",
        Engine="postgres",
        MasterUsername="u",
        MasterUserPassword="password",
        AllocatedStorage=20,
        DBSubnetGroupName="g",
    )
    refused = code_of(rds.delete_db_subnet_group, DBSubnetGroupName="g")
    assert refused in ("InvalidDBSubnetGroupStateFault", "InvalidDBSubnetGroupState")


def test_a_key_pair_can_be_deleted_by_its_id(ec2: Any) -> None:
    made = ec2.create_key_pair(KeyName="k")
    ec2.delete_key_pair(KeyPairId=made["KeyPairId"])
    assert ec2.describe_key_pairs()["KeyPairs"] == []
