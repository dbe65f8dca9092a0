"""Lists come in pages of the size asked for, and the pages hold everything once."""

import pytest
from stretto_aws.emulator import Emulator, Faults


@pytest.mark.parametrize("action", ["vpcs", "route_tables", "launch_templates"])
def test_pages_of_ec2_hold_everything_once(cloud: Emulator, action: str) -> None:
    ec2 = cloud.client("ec2")
    for number in range(12):
        if action == "launch_templates":
            data = {"InstanceType": "t3.micro"}
            ec2.create_launch_template(LaunchTemplateName=f"t{number}", LaunchTemplateData=data)
        else:
            ec2.create_vpc(CidrBlock="10.0.0.0/16")
    key = "".join(word.title() for word in action.split("_"))
    every = getattr(ec2, f"describe_{action}")()[key]
    pages = [
        page[key]
        for page in ec2.get_paginator(f"describe_{action}").paginate(
            PaginationConfig={"PageSize": 5}
        )
    ]
    assert [item for page in pages for item in page] == every
    assert [len(page) for page in pages] == [5, 5, len(every) - 10]


def test_pages_of_iam_hold_everything_once(cloud: Emulator) -> None:
    iam = cloud.client("iam")
    for number in range(7):
        iam.create_role(RoleName=f"r{number}", AssumeRolePolicyDocument="{}")
    first = iam.list_roles(MaxItems=5)
    assert first["IsTruncated"]
    rest = iam.list_roles(MaxItems=5, Marker=first["Marker"])
    assert not rest["IsTruncated"]
    assert len({role["RoleName"] for role in first["Roles"] + rest["Roles"]}) == 7


def test_a_page_shows_pending_states_too(cloud: Emulator) -> None:
    cloud.faults = Faults(pending_seconds=600)
    ec2 = cloud.client("ec2")
    ids = ec2.run_instances(ImageId="ami-12345678", MinCount=1, MaxCount=1)["Instances"]
    for _ in range(6):
        ec2.run_instances(ImageId="ami-12345678", MinCount=1, MaxCount=1)
    pages = ec2.get_paginator("describe_instances").paginate(PaginationConfig={"PageSize": 5})
    states = [
        instance["State"]["Name"]
        for page in pages
        for reservation in page["Reservations"]
        for instance in reservation["Instances"]
    ]
    assert (len(ids), states) == (1, ["pending"] * 7)


@pytest.mark.parametrize(
    ("service", "make", "name", "show", "key"),
    [
        ("ec2", "create_internet_gateway", "", "describe_internet_gateways", "InternetGateways"),
        ("sns", "create_topic", "Name", "list_topics", "Topics"),
        ("sqs", "create_queue", "QueueName", "list_queues", "QueueUrls"),
        ("logs", "create_log_group", "logGroupName", "describe_log_groups", "logGroups"),
        ("s3", "create_bucket", "Bucket", "list_buckets", "Buckets"),
        ("lambda", "", "", "list_functions", "Functions"),
    ],
)
def test_pages_can_be_made_smaller_than_asked_for(
    cloud: Emulator, service: str, make: str, name: str, show: str, key: str
) -> None:
    client = cloud.client(service)
    for number in range(5 if make else 0):
        getattr(client, make)(**({name: f"thing-{number}"} if name else {}))
    cloud.faults = Faults(pending=False, page_size=2)
    sizes = [len(page.get(key, ())) for page in client.get_paginator(show).paginate()]
    assert sizes == ([2, 2, 1] if make else [0])
