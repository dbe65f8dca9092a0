"""Objects pass through the cloud's transitional states.

Time is not measured: a state lasts for ten minutes, or until `settle`.
"""

import io
import zipfile
from typing import Any

import pytest
from botocore.exceptions import ClientError
from stretto_aws.emulator import Emulator, Faults

DATABASE: dict[str, Any] = {
    "DBInstanceIdentifier": "d",
    "DBInstanceClass": "db.t3.micro",
    "Engine": "postgres",
    "MasterUsername": "u",
    "MasterUserPassword": "password",
    "AllocatedStorage": 20,
}


@pytest.fixture
def slow(cloud: Emulator) -> Emulator:
    cloud.faults = Faults(pending_seconds=600)
    return cloud


def refused(call: Any, **arguments: Any) -> str:
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return str(error.value.response["Error"]["Code"])


def test_a_database_is_creating_without_an_endpoint_then_available(slow: Emulator) -> None:
    rds = slow.client("rds")
    made = rds.create_db_instance(**DATABASE)["DBInstance"]
    (seen,) = rds.describe_db_instances(DBInstanceIdentifier="d")["DBInstances"]
    for database in (made, seen):
        assert database["DBInstanceStatus"] == "creating"
        assert "Endpoint" not in database
    early = {"DBInstanceIdentifier": "d", "AllocatedStorage": 30}
    assert refused(rds.modify_db_instance, **early) == "InvalidDBInstanceState"
    slow.settle()
    (seen,) = rds.describe_db_instances(DBInstanceIdentifier="d")["DBInstances"]
    assert seen["DBInstanceStatus"] == "available"
    assert seen["Endpoint"]["Port"]


def test_a_deleted_database_is_deleting_then_gone(slow: Emulator) -> None:
    rds = slow.client("rds")
    rds.create_db_instance(**DATABASE)
    slow.settle()
    rds.delete_db_instance(DBInstanceIdentifier="d", SkipFinalSnapshot=True)
    for seen in (
        rds.describe_db_instances(DBInstanceIdentifier="d"),
        rds.describe_db_instances(),
    ):
        assert [d["DBInstanceStatus"] for d in seen["DBInstances"]] == ["deleting"]
    assert refused(rds.create_db_instance, **DATABASE) == "DBInstanceAlreadyExists"
    slow.settle()
    assert rds.describe_db_instances()["DBInstances"] == []
    gone = refused(rds.describe_db_instances, DBInstanceIdentifier="d")
    assert gone in ("DBInstanceNotFound", "DBInstanceNotFoundFault")


def test_an_instance_is_pending_running_shutting_down_terminated(slow: Emulator) -> None:
    ec2 = slow.client("ec2")
    made = ec2.run_instances(ImageId="ami-12345678", MinCount=1, MaxCount=1)["Instances"][0]
    ids = [made["InstanceId"]]

    def state() -> str:
        reservations = ec2.describe_instances(InstanceIds=ids)["Reservations"]
        return str(reservations[0]["Instances"][0]["State"]["Name"])

    assert (made["State"]["Name"], state()) == ("pending", "pending")
    assert refused(ec2.stop_instances, InstanceIds=ids) == "IncorrectInstanceState"
    slow.settle()
    assert state() == "running"
    ec2.stop_instances(InstanceIds=ids)
    assert state() == "stopping"
    slow.settle()
    assert state() == "stopped"
    ec2.terminate_instances(InstanceIds=ids)
    assert state() == "shutting-down"
    slow.settle()
    assert state() == "terminated"


def test_a_nat_gateway_is_pending_available_deleting_deleted(slow: Emulator) -> None:
    ec2 = slow.client("ec2")
    subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    made = ec2.create_nat_gateway(SubnetId=subnet, ConnectivityType="private")["NatGateway"]

    def state() -> str:
        seen = ec2.describe_nat_gateways(NatGatewayIds=[made["NatGatewayId"]])["NatGateways"]
        return str(seen[0]["State"])

    assert (made["State"], state()) == ("pending", "pending")
    slow.settle()
    assert state() == "available"
    ec2.delete_nat_gateway(NatGatewayId=made["NatGatewayId"])
    assert state() == "deleting"
    slow.settle()
    assert state() == "deleted"


def test_a_repeated_token_does_not_start_the_pending_state_anew(slow: Emulator) -> None:
    ec2 = slow.client("ec2")
    order = {"AvailabilityZone": "us-east-1a", "Size": 8, "ClientToken": "once"}
    assert ec2.create_volume(**order)["State"] == "creating"
    slow.settle()
    assert ec2.create_volume(**order)["State"] == "available"
    assert [v["State"] for v in ec2.describe_volumes()["Volumes"]] == ["available"]


def test_a_table_is_creating_active_deleting_gone(slow: Emulator) -> None:
    dynamodb = slow.client("dynamodb")
    dynamodb.create_table(
        TableName="t",
        KeySchema=[{"AttributeName": "k", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "k", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    assert dynamodb.describe_table(TableName="t")["Table"]["TableStatus"] == "CREATING"
    assert refused(dynamodb.delete_table, TableName="t") == "ResourceInUseException"
    slow.settle()
    assert dynamodb.describe_table(TableName="t")["Table"]["TableStatus"] == "ACTIVE"
    dynamodb.delete_table(TableName="t")
    assert dynamodb.describe_table(TableName="t")["Table"]["TableStatus"] == "DELETING"
    slow.settle()
    assert refused(dynamodb.describe_table, TableName="t") == "ResourceNotFoundException"


def test_a_load_balancer_is_provisioning_then_active(slow: Emulator) -> None:
    ec2, elbv2 = slow.client("ec2"), slow.client("elbv2")
    subnets = [s["SubnetId"] for s in ec2.describe_subnets()["Subnets"][:2]]
    made = elbv2.create_load_balancer(Name="l", Subnets=subnets)["LoadBalancers"][0]
    assert made["State"]["Code"] == "provisioning"
    slow.settle()
    (seen,) = elbv2.describe_load_balancers(Names=["l"])["LoadBalancers"]
    assert seen["State"]["Code"] == "active"


def test_a_function_needs_no_docker_and_is_pending_then_active(slow: Emulator) -> None:
    iam, functions = slow.client("iam"), slow.client("lambda")
    role = iam.create_role(
        RoleName="r",
        AssumeRolePolicyDocument='{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", '
        '"Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
    )["Role"]["Arn"]
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("m.py", "def f(event, context): return 1")
    functions.create_function(
        FunctionName="f",
        Runtime="python3.12",
        Role=role,
        Handler="m.f",
        Code={"ZipFile": code.getvalue()},
    )
    assert functions.get_function(FunctionName="f")["Configuration"]["State"] == "Pending"
    early = {"FunctionName": "f", "Timeout": 5}
    assert refused(functions.update_function_configuration, **early) == "ResourceConflictException"
    slow.settle()
    assert functions.get_function(FunctionName="f")["Configuration"]["State"] == "Active"
    functions.update_function_configuration(**early)
    seen = functions.get_function_configuration(FunctionName="f")
    assert (seen["LastUpdateStatus"], seen["Timeout"]) == ("InProgress", 5)
    functions.invoke(FunctionName="f", Payload=b"{}")


def test_a_database_cluster_is_creating_available_deleting_gone(slow: Emulator) -> None:
    rds = slow.client("rds")
    rds.create_db_cluster(
        DBClusterIdentifier="c",
        Engine="aurora-postgresql",
        MasterUsername="user",
        MasterUserPassword="password",
    )

    def states() -> list[str]:
        return [cluster["Status"] for cluster in rds.describe_db_clusters()["DBClusters"]]

    assert states() == ["creating"]
    slow.settle()
    assert states() == ["available"]
    rds.delete_db_cluster(DBClusterIdentifier="c", SkipFinalSnapshot=True)
    assert states() == ["deleting"]
    slow.settle()
    assert states() == []


def test_a_kubernetes_cluster_and_its_nodes_are_creating_active_deleting_gone(
    slow: Emulator,
) -> None:
    eks = slow.client("eks")
    role = "arn:aws:iam::123456789012:role/r"
    eks.create_cluster(name="c", roleArn=role, resourcesVpcConfig={})
    assert eks.describe_cluster(name="c")["cluster"]["status"] == "CREATING"
    slow.settle()
    assert eks.describe_cluster(name="c")["cluster"]["status"] == "ACTIVE"
    nodes = {"clusterName": "c", "nodegroupName": "n"}
    eks.create_nodegroup(**nodes, subnets=["subnet-1"], nodeRole=role)
    assert eks.describe_nodegroup(**nodes)["nodegroup"]["status"] == "CREATING"
    slow.settle()
    eks.delete_nodegroup(**nodes)
    assert eks.describe_nodegroup(**nodes)["nodegroup"]["status"] == "DELETING"
    slow.settle()
    assert refused(eks.describe_nodegroup, **nodes) == "ResourceNotFoundException"
    eks.delete_cluster(name="c")
    assert eks.describe_cluster(name="c")["cluster"]["status"] == "DELETING"
    slow.settle()
    assert refused(eks.describe_cluster, name="c") == "ResourceNotFoundException"
