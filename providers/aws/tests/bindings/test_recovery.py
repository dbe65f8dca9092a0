"""What happens to a step whose reply is lost, that is throttled, refused, or met by another's object."""

from __future__ import annotations

import pytest
from stretto_aws.bindings import binding
from stretto_aws.emulator import Emulator, Faults, Strike
from stretto_sdk.contract import (
    Busy,
    CreateRequest,
    Done,
    FindRequest,
    Indeterminate,
    Mark,
    NotFound,
    Pending,
    ReadRequest,
    Reason,
    Refused,
)
from stretto_sdk.json import Document

from .conftest import Hand, connected
from .lives import POLICY, TRUST

QUEUE, BUCKET, VPC, ROLE = "AWS::SQS::Queue", "AWS::S3::Bucket", "AWS::EC2::VPC", "AWS::IAM::Role"


def lost(cloud: Emulator, action: str) -> None:
    cloud.faults = Faults(pending=False, lost_replies=Strike(at={action: (1,)}))


def find(hand: Hand, kind: str, properties: Document, mark: Mark) -> Done:
    return hand.session.find(FindRequest(kind=kind, properties=properties, mark=mark))


@pytest.mark.parametrize(
    ("kind", "properties", "action"),
    [
        (VPC, {"CidrBlock": "10.1.0.0/16"}, "ec2:CreateVpc"),
        (QUEUE, {"QueueName": "jobs"}, "sqs:CreateQueue"),
        (QUEUE, {}, "sqs:CreateQueue"),
        (ROLE, {"AssumeRolePolicyDocument": TRUST}, "iam:CreateRole"),
        ("AWS::EC2::Volume", {"AvailabilityZone": "eu-west-1a", "Size": 1}, "ec2:CreateVolume"),
    ],
)
def test_a_lost_create_is_in_doubt_and_found_again(
    cloud: Emulator, hand: Hand, kind: str, properties: Document, action: str
) -> None:
    mark = hand.mark()
    with pytest.raises(NotFound):
        find(hand, kind, properties, mark)
    lost(cloud, action)
    with pytest.raises(Indeterminate) as caught:
        hand.session.create(CreateRequest(kind=kind, properties=properties, mark=mark))
    assert action in caught.value.calls
    assert find(hand, kind, properties, mark).observation.mark == mark


def test_a_name_is_made_from_the_address_and_the_token(hand: Hand) -> None:
    mark = hand.mark("site/jobs[0]")
    made = hand.create(QUEUE, {"FifoQueue": True}, mark)
    assert made.properties["QueueName"] == "site-jobs-0-token0001.fifo"
    again = hand.create(QUEUE, {"FifoQueue": True}, mark)
    assert again.identity == made.identity


@pytest.mark.parametrize(("kind", "name"), [(QUEUE, "QueueName"), (BUCKET, "BucketName")])
def test_a_create_never_takes_over_what_another_process_owns(
    cloud: Emulator, hand: Hand, kind: str, name: str
) -> None:
    """AWS answers these creates as if they had made what exists."""
    theirs = Hand(connected(cloud)).create(kind, {name: "shared"}, hand.mark(process="p-2"))
    with pytest.raises(Refused) as caught:
        hand.create(kind, {name: "shared"})
    assert caught.value.reason is Reason.CONFLICT
    assert hand.read(kind, theirs.identity).mark == theirs.mark


def test_names_are_listed_once_and_not_asked_for_one_by_one(hand: Hand) -> None:
    for number in range(10):
        hand.create(QUEUE, {"QueueName": f"queue-{number}"})
    assert sorted(hand.sent) == ["sqs:CreateQueue"] * 10 + ["sqs:ListQueues"]


def test_an_object_that_was_made_by_halves_is_completed_by_the_same_create(
    cloud: Emulator, hand: Hand
) -> None:
    properties = {
        "RoleName": "worker",
        "AssumeRolePolicyDocument": TRUST,
        "PermissionsBoundary": "",
    }
    properties = {
        "RoleName": "worker",
        "AssumeRolePolicyDocument": TRUST,
        "Policies": [{"PolicyName": "one", "PolicyDocument": POLICY}],
    }
    mark = hand.mark()
    first = hand.session.create(CreateRequest(kind=ROLE, properties=properties, mark=mark))
    assert isinstance(first, Pending)
    assert hand.read(ROLE, "worker").properties["Policies"] == []
    hand.create(ROLE, properties, mark)
    policies = hand.read(ROLE, "worker").properties["Policies"]
    assert policies == [{"PolicyName": "one", "PolicyDocument": POLICY}]


def test_throttling_is_busy_and_has_done_nothing(cloud: Emulator, hand: Hand) -> None:
    cloud.faults = Faults(pending=False, throttle=Strike(at={"ec2:CreateVpc": (1,)}))
    with pytest.raises(Busy) as caught:
        hand.create(VPC, {"CidrBlock": "10.1.0.0/16"})
    assert caught.value.throttled
    assert caught.value.calls == ("ec2:CreateVpc",)
    assert not [vpc for vpc in hand.listed(VPC) if vpc.mark]


def test_a_read_without_an_answer_is_busy(cloud: Emulator, hand: Hand) -> None:
    cloud.faults = Faults(pending=False, lost_replies=Strike(at={"ec2:DescribeVpcs": (1,)}))
    with pytest.raises(Busy):
        hand.listed(VPC)


def test_a_cloud_that_is_down_is_busy_as_nothing_was_sent(cloud: Emulator) -> None:
    session = connected(cloud)
    from stretto_aws.accounts import emulated
    from stretto_aws.session import AwsSession
    from stretto_aws.wire import ClientCache
    from stretto_sdk.contract import ConnectRequest

    request = ConnectRequest(placement=session.placement, emulator="http://127.0.0.1:9", timeout=2)
    fields, make = emulated(request)
    away = AwsSession(placement=session.placement, clients=ClientCache(make))
    with pytest.raises(Busy) as caught:
        Hand(away).create(VPC, {"CidrBlock": "10.1.0.0/16"})
    assert not caught.value.throttled
    assert fields["region"] == "eu-west-1"


def test_what_is_in_use_is_said_to_be(hand: Hand) -> None:
    vpc = hand.create(VPC, {"CidrBlock": "10.1.0.0/16"})
    hand.create("AWS::EC2::Subnet", {"VpcId": vpc.identity, "CidrBlock": "10.1.1.0/24"})
    with pytest.raises(Refused) as caught:
        hand.delete(VPC, vpc.identity, {})
    assert caught.value.reason is Reason.IN_USE
    assert caught.value.code == "DependencyViolation"


def test_no_value_that_was_sent_is_in_a_refusal(hand: Hand) -> None:
    with pytest.raises(Refused) as caught:
        hand.create(VPC, {"CidrBlock": "10.99.0.0/99"})
    text = repr(caught.value) + str(caught.value.__cause__)
    assert "10.99.0.0/99" not in text
    assert caught.value.__context__ is caught.value.__cause__ or caught.value.__context__ is None


def test_a_parameter_of_a_wrong_shape_is_named_and_its_value_is_not(hand: Hand) -> None:
    properties: Document = {"CidrBlock": {"secret": "hunter2hunter2"}}
    mark = hand.mark()
    with pytest.raises(Refused) as caught:
        hand.session.create(
            CreateRequest(kind=VPC, properties={**properties, "InstanceTenancy": 7}, mark=mark)
        )
    assert "hunter2" not in str(caught.value)
    assert caught.value.code in ("ParamValidation", "InvalidParameterValue", "InvalidVpc.Range")


def test_what_is_pending_survives_a_new_session(cloud: Emulator, hand: Hand) -> None:
    cloud.faults = Faults(pending=True, pending_seconds=0.05)
    properties: Document = {
        "DBInstanceIdentifier": "orders",
        "DBInstanceClass": "db.t3.micro",
        "Engine": "postgres",
        "AllocatedStorage": "20",
        "MasterUsername": "owner",
        "MasterUserPassword": "correct-horse-battery",
    }
    mark = hand.mark()
    kind = "AWS::RDS::DBInstance"
    first = hand.session.create(CreateRequest(kind=kind, properties=properties, mark=mark))
    assert isinstance(first, Pending)
    assert first.identity == "orders"
    assert first.after == 1.0  # the embedded AWS is asked each second
    assert "correct-horse" not in repr(first.handle)
    cloud.settle()
    other = Hand(connected(cloud))
    done = other.settle(kind, first, properties, mark)
    assert isinstance(done, Done)
    assert done.observation.properties["DBInstanceStatus"] == "available"
    assert "MasterUserPassword" not in done.observation.properties


def test_what_a_wanted_property_does_not_need_is_not_called(hand: Hand) -> None:
    vpc = hand.create(VPC, {"CidrBlock": "10.1.0.0/16"})
    hand.calls.clear()
    hand.read(VPC, vpc.identity, "CidrBlock")
    assert hand.sent == ["ec2:DescribeVpcs"]
    hand.read(VPC, vpc.identity, "EnableDnsSupport")
    assert hand.sent[1:] == ["ec2:DescribeVpcs", "ec2:DescribeVpcAttribute"]


def test_a_listing_covers_what_one_call_tells(cloud: Emulator, hand: Hand) -> None:
    hand.create(QUEUE, {"QueueName": "jobs"})
    [queue] = hand.listed(QUEUE)
    assert queue.covers == frozenset({"QueueName", "QueueUrl", "Arn"})
    cloud.faults = Faults(pending=False, page_size=2)
    vpc = hand.create(VPC, {"CidrBlock": "10.1.0.0/16"})
    for number in range(5):
        block = f"10.1.{number}.0/24"
        hand.create("AWS::EC2::Subnet", {"VpcId": vpc.identity, "CidrBlock": block})
    ours = [item for item in hand.listed("AWS::EC2::Subnet") if item.mark]
    assert len(ours) == 5
    assert "MapPublicIpOnLaunch" in (ours[0].covers or ())


def test_adopting_puts_our_mark_on_and_leaves_the_tags(hand: Hand) -> None:
    made = hand.create(BUCKET, {"BucketName": "theirs", "Tags": [{"Key": "a", "Value": "b"}]})
    other = hand.mark(process="p-9")
    from stretto_sdk.contract import UpdateRequest

    done = hand.session.update(
        UpdateRequest(
            kind=BUCKET,
            identity=made.identity,
            properties={"BucketName": "theirs"},
            prior=made.properties,
            changes=(),
            mark=other,
        )
    )
    assert isinstance(done, Done)
    after = hand.read(BUCKET, made.identity)
    assert after.mark == other
    assert after.properties["Tags"] == [{"Key": "a", "Value": "b"}]


def test_an_identity_of_too_few_parts_is_refused(hand: Hand) -> None:
    with pytest.raises(Refused, match=r"RouteTableId\|CidrBlock"):
        hand.session.read(ReadRequest(kind="AWS::EC2::Route", identity="rtb-1"))


def test_a_kind_without_a_binding_is_refused(hand: Hand) -> None:
    with pytest.raises(Refused) as caught:
        hand.create("AWS::Nowhere::Thing", {})
    assert caught.value.reason is Reason.UNSUPPORTED


def test_every_binding_says_how_a_lost_create_is_found() -> None:
    from stretto_aws.bindings import bound

    for kind in sorted(bound()):
        spec = binding(kind)
        assert spec.recovery.value != "none" or spec.recovery_note, kind
        assert spec.latency.get("create"), kind
        assert spec.settle > 0, kind


def test_an_update_never_makes_anew_what_is_gone(hand: Hand) -> None:
    hand.create(BUCKET, {"BucketName": "ours"})
    kind = "AWS::S3::BucketPolicy"
    policy = hand.create(kind, {"Bucket": "ours", "PolicyDocument": POLICY})
    hand.delete(kind, policy.identity, {})
    with pytest.raises(NotFound):
        hand.update(kind, policy, {"Bucket": "ours", "PolicyDocument": TRUST})


def test_what_a_create_refers_to_in_vain_is_refused_and_not_said_to_be_gone(hand: Hand) -> None:
    with pytest.raises(Refused) as caught:
        hand.create("AWS::EC2::Subnet", {"VpcId": "vpc-0000000", "CidrBlock": "10.0.0.0/24"})
    assert caught.value.code == "InvalidVpcID.NotFound"
    assert "refers to does not exist" in caught.value.message


def test_an_update_that_refers_to_nothing_is_told_from_an_object_that_is_gone(hand: Hand) -> None:
    role = hand.create(ROLE, {"RoleName": "worker", "AssumeRolePolicyDocument": TRUST})
    nowhere = ["arn:aws:iam::123456789012:policy/nowhere"]
    wanted: Document = {"AssumeRolePolicyDocument": TRUST, "ManagedPolicyArns": nowhere}
    with pytest.raises(Refused):
        hand.update(ROLE, role, {**wanted, "RoleName": "worker"})
    hand.delete(ROLE, role.identity, {})
    with pytest.raises(NotFound):
        hand.update(ROLE, role, {**wanted, "RoleName": "worker"})


def test_what_vanishes_while_it_is_being_made_is_not_waited_for_for_ever(
    cloud: Emulator, hand: Hand
) -> None:
    cloud.faults = Faults(pending=True, pending_seconds=1e6)
    kind, mark = "AWS::EC2::Volume", hand.mark()
    properties: Document = {"AvailabilityZone": "eu-west-1a", "Size": 1}
    first = hand.session.create(CreateRequest(kind=kind, properties=properties, mark=mark))
    assert isinstance(first, Pending)
    cloud.settle()
    cloud.client("ec2", region="eu-west-1").delete_volume(VolumeId=first.identity)
    cloud.settle()
    with pytest.raises(NotFound):
        hand.settle(kind, first, properties, mark)


def test_a_bucket_with_objects_is_refused_at_once(cloud: Emulator, hand: Hand) -> None:
    """What is said to be in use is tried again for minutes; objects do not go away by themselves."""
    hand.create(BUCKET, {"BucketName": "full"})
    cloud.client("s3", region="eu-west-1").put_object(Bucket="full", Key="a", Body=b"a")
    with pytest.raises(Refused) as caught:
        hand.delete(BUCKET, "full", {})
    assert caught.value.reason is Reason.INVALID
    assert caught.value.code == "BucketNotEmpty"
    assert "not empty" in caught.value.message
