"""The pure half of the provider."""

import json
import subprocess
import sys

import pytest
from stretto_aws import bindings, catalogue
from stretto_aws.limits import PUBLISHED
from stretto_aws.provider import provider
from stretto_sdk.contract import (
    Change,
    PlanRequest,
    Provider,
    Recovery,
    Traffic,
    UpgradeRequest,
    ValidateRequest,
    negotiate,
)
from stretto_sdk.differences import differences
from stretto_sdk.json import Json

AWS = provider()
GROUP = "AWS::EC2::SecurityGroup"
BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer"
IPS: Json = {"Key": "ips", "Value": "ipv4"}
Properties = dict[str, Json]


def test_it_is_a_provider_that_the_kernel_accepts() -> None:
    assert isinstance(AWS, Provider)
    assert negotiate(AWS.offer()) == (1, 0)
    assert AWS.offer().placement_fields == ("region", "account", "profile", "role", "external_id")


def test_all_kinds_are_in_the_catalogue_and_those_with_a_binding_are_driven() -> None:
    kinds = {kind.name: kind for kind in AWS.kinds()}
    assert len(kinds) == 1898
    assert {name for name, kind in kinds.items() if kind.driven} == bindings.bound()
    assert kinds["AWS::EC2::VPC"].python == "ec2.VPC"
    assert kinds["AWS::EC2::VPC"].driven


def test_a_kind_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        AWS.schema("AWS::EC2::NoSuchThing")


def test_every_driven_kind_can_be_driven_as_its_schema_says() -> None:
    for kind in sorted(bindings.bound()):
        schema = AWS.schema(kind)
        assert schema.route.startswith("binding ("), kind
        assert schema.service, kind
        assert schema.covered is not None, kind
        assert schema.required <= schema.covered, kind
        assert schema.covered <= set(schema.body["properties"]), kind  # type: ignore[arg-type]  # a mapping
        assert schema.recovery is not Recovery.NONE or schema.recovery_note, kind
        assert schema.identifier == tuple(f"/{name}" for name in bindings.binding(kind).identity)


def test_a_schema_is_made_once() -> None:
    assert AWS.schema(GROUP) is AWS.schema(GROUP)


def test_what_a_binding_cannot_change_replaces() -> None:
    fixed = [(kind, name) for kind in bindings.bound() for name in bindings.binding(kind).fixed]
    assert fixed
    for kind, name in fixed:
        assert f"/{name}" in AWS.schema(kind).create_only


def test_every_service_that_is_called_has_a_budget_for_reading_and_for_writing() -> None:
    have = {(limit.service, limit.traffic) for limit in AWS.limits()}
    for kind in bindings.bound():
        for traffic in Traffic:
            assert (AWS.schema(kind).service, traffic) in have
    for limit in AWS.limits():
        assert limit.rate > 0
        assert limit.burst >= limit.rate or limit.burst >= 1
    assert len(have) == len(AWS.limits())


def test_published_rates_name_their_page_and_operations() -> None:
    for published in PUBLISHED.values():
        assert published.source.startswith("https://docs.aws.amazon.com/")
        assert published.note


def test_a_service_has_its_rate_from_one_place() -> None:
    assert not set(PUBLISHED) & set(bindings.rates())


def test_stored_properties_of_an_older_schema_are_kept() -> None:
    request = UpgradeRequest(kind=GROUP, schema_version="0", properties={"Old": 1})
    assert AWS.upgrade(request).properties == {"Old": 1}


def test_the_pure_half_needs_no_sdk_of_aws() -> None:
    code = (
        "import json, sys; from stretto_aws.provider import provider; p = provider();"
        "p.kinds(); p.schema('AWS::EC2::VPC'); p.limits();"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert not {"boto3", "botocore", "moto"} & set(json.loads(run.stdout))


# ── What is wrong with a declaration ─────────────────────────────────────────────────────────


def complaints(kind: str, properties: Properties) -> dict[str, str]:
    found = AWS.validate(ValidateRequest(kind=kind, properties=properties))
    return {problem.path: problem.message for problem in found.problems}


def test_a_right_declaration_passes() -> None:
    assert complaints("AWS::EC2::VPC", {"CidrBlock": "10.0.0.0/16"}) == {}


def test_a_word_whose_case_does_not_matter_must_still_be_one_that_is_known() -> None:
    rule: Properties = {
        "NetworkAclId": "acl-1",
        "Protocol": -1,
        "RuleNumber": 1,
        "CidrBlock": "0.0.0.0/0",
    }
    kind = "AWS::EC2::NetworkAclEntry"
    assert complaints(kind, {**rule, "RuleAction": "ALLOW"}) == {}
    assert complaints(kind, {**rule, "RuleAction": {"$ref": ["a", "/B"]}}) == {}
    found = complaints(kind, {**rule, "RuleAction": "permit"})
    assert found == {"/RuleAction": "RuleAction takes none but: allow, deny"}


def test_items_known_by_a_key_must_have_different_ones() -> None:
    table: Properties = {
        "AttributeDefinitions": [
            {"AttributeName": "a", "AttributeType": "S"},
            {"AttributeName": "b", "AttributeType": "S"},
            {"AttributeName": "a", "AttributeType": "N"},
        ],
        "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}],
    }
    found = complaints("AWS::DynamoDB::Table", table)
    assert "items 0 and 2 of AttributeDefinitions" in found["/AttributeDefinitions/2"]


# ── What equals what ─────────────────────────────────────────────────────────────────────────


def planned(kind: str, declared: Properties, observed: Properties) -> tuple[Change, ...]:
    """What remains of the kernel's proposal, when what was applied is what is declared."""
    schema = AWS.schema(kind)
    proposal = differences(schema, declared, observed, declared)
    assert proposal, "the schema alone sees a difference, else nothing is tried here"
    request = PlanRequest(
        kind=kind, declared=declared, applied=declared, observed=observed, proposal=proposal
    )
    changes = AWS.plan(request).changes
    assert set(map(id, changes)) <= set(map(id, proposal))
    return changes


@pytest.mark.parametrize(
    ("kind", "declared", "observed"),
    [
        ("AWS::EC2::VPC", {"CidrBlock": "10.0.0.1/16"}, {"CidrBlock": "10.0.0.0/16"}),
        (
            "AWS::EC2::VPC",
            {"Tags": [{"Key": "a", "Value": "1"}]},
            {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "aws:x", "Value": "2"}]},
        ),
        (
            GROUP,
            {"SecurityGroupIngress": [{"IpProtocol": "6", "CidrIp": "10.0.0.9/24"}]},
            {"SecurityGroupIngress": [{"IpProtocol": "tcp", "CidrIp": "10.0.0.0/24"}]},
        ),
        (
            GROUP,
            {"SecurityGroupIngress": [{"IpProtocol": "-1", "FromPort": -1, "CidrIp": "::/0"}]},
            {"SecurityGroupIngress": [{"IpProtocol": "-1", "CidrIp": "::/0"}]},
        ),
        ("AWS::SQS::Queue", {"FifoQueue": False}, {}),
        ("AWS::RDS::DBInstance", {"Engine": "MySQL"}, {"Engine": "mysql"}),
        (
            "AWS::RDS::DBInstance",
            {"KmsKeyId": "1234"},
            {"KmsKeyId": "arn:aws:kms:eu-west-1:123456789012:key/1234"},
        ),
        (
            "AWS::Lambda::Permission",
            {"Principal": "arn:aws:iam::123456789012:root"},
            {"Principal": "123456789012"},
        ),
        (
            BALANCER,
            {"LoadBalancerAttributes": [{"Key": "idle", "Value": "30"}]},
            {"LoadBalancerAttributes": [IPS, {"Key": "idle", "Value": "30"}]},
        ),
    ],
)
def test_two_spellings_of_one_thing_are_no_change(
    kind: str, declared: Properties, observed: Properties
) -> None:
    assert planned(kind, declared, observed) == ()


@pytest.mark.parametrize(
    ("kind", "declared", "observed", "paths"),
    [
        (
            "AWS::EC2::VPC",
            {"CidrBlock": "10.1.0.0/16"},
            {"CidrBlock": "10.0.0.0/16"},
            ["/CidrBlock"],
        ),
        (
            GROUP,
            {"SecurityGroupIngress": [{"IpProtocol": "6", "CidrIp": "10.0.0.0/24"}]},
            {"SecurityGroupIngress": [{"IpProtocol": "udp", "CidrIp": "10.0.0.0/24"}]},
            ["/SecurityGroupIngress"],
        ),
        (
            GROUP,
            {"SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 22}]},
            {"SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 80}]},
            ["/SecurityGroupIngress"],
        ),
        ("AWS::SQS::Queue", {"FifoQueue": False}, {"FifoQueue": True}, ["/FifoQueue"]),
        ("AWS::SQS::Queue", {"FifoQueue": True}, {}, ["/FifoQueue"]),
        (
            BALANCER,
            {"LoadBalancerAttributes": [{"Key": "idle", "Value": "30"}]},
            {"LoadBalancerAttributes": [IPS, {"Key": "idle", "Value": "60"}]},
            ["/LoadBalancerAttributes"],
        ),
        (
            "AWS::RDS::DBInstance",
            {"KmsKeyId": "1234"},
            {"KmsKeyId": "arn:aws:kms:eu-west-1:123456789012:key/9999"},
            ["/KmsKeyId"],
        ),
        (
            "AWS::EC2::VPC",
            {"CidrBlock": {"$ref": ["pool", "/Cidr"]}},
            {"CidrBlock": "10.0.0.0/16"},
            ["/CidrBlock"],
        ),
    ],
)
def test_a_real_difference_stays(
    kind: str, declared: Properties, observed: Properties, paths: list[str]
) -> None:
    assert [change.path for change in planned(kind, declared, observed)] == paths


def test_a_default_that_is_declared_no_longer_is_no_change() -> None:
    kind = "AWS::SQS::Queue"
    applied: Properties = {"FifoQueue": False}
    proposal = differences(AWS.schema(kind), {}, applied, applied)
    request = PlanRequest(
        kind=kind, declared={}, applied=applied, observed=applied, proposal=proposal
    )
    assert proposal
    assert AWS.plan(request).changes == ()


def test_the_documents_of_a_comparison_are_left_as_they_are() -> None:
    declared: Properties = {"SecurityGroupIngress": [{"IpProtocol": "6", "FromPort": -1}]}
    before = json.dumps(declared)
    planned(GROUP, declared, {"SecurityGroupIngress": [{"IpProtocol": "TCP"}]})
    assert json.dumps(declared) == before


def test_every_equality_of_every_binding_names_a_place() -> None:
    for kind in bindings.bound():
        properties = catalogue.schema(kind).body["properties"]
        assert isinstance(properties, dict)
        for rule in bindings.equalities(kind):
            assert rule.pointer.split("/")[1] in properties
