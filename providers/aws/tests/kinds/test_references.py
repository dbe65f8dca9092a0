"""Which identifiers a property takes: right ones pass, wrong ones are caught, doubts pass."""

import pytest
from stretto_aws import catalogue
from stretto_sdk.json import Json
from stretto_sdk.validators import validate_properties


@pytest.mark.parametrize(
    ("kind", "path", "first"),
    [
        ("AWS::EC2::Subnet", "/VpcId", "AWS::EC2::VPC#/VpcId"),
        ("AWS::EC2::NatGateway", "/AllocationId", "AWS::EC2::EIP#/AllocationId"),
        ("AWS::EC2::Instance", "/SecurityGroupIds/*", "AWS::EC2::SecurityGroup#/GroupId"),
        ("AWS::Lambda::Function", "/Role", "AWS::IAM::Role#/Arn"),
        ("AWS::Lambda::Permission", "/FunctionName", "AWS::Lambda::Function#/FunctionName"),
        ("AWS::RDS::DBCluster", "/VpcSecurityGroupIds/*", "AWS::EC2::SecurityGroup#/GroupId"),
        ("AWS::ApiGateway::Resource", "/RestApiId", "AWS::ApiGateway::RestApi#/RestApiId"),
        ("AWS::S3::BucketPolicy", "/Bucket", "AWS::S3::Bucket#/BucketName"),
        (
            "AWS::ElasticLoadBalancingV2::Listener",
            "/LoadBalancerArn",
            "AWS::ElasticLoadBalancingV2::LoadBalancer#/LoadBalancerArn",
        ),
    ],
)
def test_a_property_takes_the_identifier_that_belongs_there(
    kind: str, path: str, first: str
) -> None:
    assert catalogue.schema(kind).references[path][0] == first


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("AWS::EC2::VPC", "/CidrBlock"),
        ("AWS::IAM::Role", "/RoleName"),  # its own name
        ("AWS::CloudWatch::CompositeAlarm", "/AlarmName"),  # its own, not another alarm's
        ("AWS::MediaLive::Input", "/InputSecurityGroups/*"),  # MediaLive's own groups
        ("AWS::InspectorV2::Filter", "/FilterCriteria/Severity/*"),  # the registry's mistake
        ("AWS::Lightsail::Certificate", "/DomainName"),  # any domain's name
    ],
)
def test_a_property_that_is_no_reference_is_not_typed(kind: str, path: str) -> None:
    assert path not in catalogue.schema(kind).references


@pytest.mark.parametrize(
    ("kind", "path", "also"),
    [
        # An alias is invoked as its function is.
        ("AWS::Lambda::Permission", "/FunctionName", "AWS::Lambda::Alias#/AliasArn"),
        # A network brings its default group along.
        ("AWS::EC2::Instance", "/SecurityGroupIds/*", "AWS::EC2::VPC#/DefaultSecurityGroup"),
        # A special attachment is an attachment.
        (
            "AWS::EC2::TransitGatewayRoute",
            "/TransitGatewayAttachmentId",
            "AWS::EC2::TransitGatewayVpcAttachment#/Id",
        ),
        # Both kinds of API are told by an ApiId.
        ("AWS::AppSync::ApiCache", "/ApiId", "AWS::AppSync::GraphQLApi#/ApiId"),
        # A certificate uploaded to IAM serves a listener too.
        (
            "AWS::ElasticLoadBalancingV2::Listener",
            "/Certificates/*/CertificateArn",
            "AWS::IAM::ServerCertificate#/Arn",
        ),
        # Keys are known by id, ARN or alias.
        (
            "AWS::DynamoDB::Table",
            "/SSESpecification/KMSMasterKeyId",
            "AWS::KMS::Alias#/AliasName",
        ),
    ],
)
def test_what_may_stand_for_another_is_accepted(kind: str, path: str, also: str) -> None:
    assert also in catalogue.schema(kind).references[path]


def test_an_identifier_that_the_cloud_gives_says_what_it_is() -> None:
    """So that a bucket's ARN is known for what it is where a role's is wanted."""
    bucket = catalogue.schema("AWS::S3::Bucket").references
    assert bucket["/Arn"] == ("AWS::S3::Bucket#/Arn",)


BESIDE = {
    "vpc": "AWS::EC2::VPC",
    "subnet": "AWS::EC2::Subnet",
    "role": "AWS::IAM::Role",
    "alias": "AWS::Lambda::Alias",
    "parameter": "AWS::SSM::Parameter",
    "eip": "AWS::EC2::EIP",
    "bucket": "AWS::S3::Bucket",
}


def complaints(kind: str, properties: dict[str, Json]) -> set[str]:
    """The places at which a reference is refused."""
    found = validate_properties(
        catalogue.schema(kind), properties, lambda name: catalogue.schema(BESIDE[name])
    )
    return {problem.path for problem in found if " takes " in problem.message}


@pytest.mark.parametrize(
    ("kind", "path", "reference"),
    [
        ("AWS::EC2::Subnet", "VpcId", ["vpc", ""]),
        ("AWS::EC2::RouteTable", "VpcId", ["subnet", "/VpcId"]),
        ("AWS::EC2::RouteTable", "VpcId", ["parameter", "/Value"]),
        ("AWS::EC2::NatGateway", "AllocationId", ["eip", "/AllocationId"]),
        ("AWS::Lambda::Permission", "FunctionName", ["alias", "/AliasArn"]),
        ("AWS::Lambda::Function", "Role", ["role", "/Arn"]),
    ],
)
def test_a_right_program_is_not_stopped(kind: str, path: str, reference: list[Json]) -> None:
    assert f"/{path}" not in complaints(kind, {path: {"$ref": reference}})


@pytest.mark.parametrize(
    ("kind", "path", "reference"),
    [
        ("AWS::EC2::NatGateway", "SubnetId", ["vpc", ""]),
        ("AWS::EC2::NatGateway", "SubnetId", ["subnet", "/VpcId"]),
        ("AWS::Lambda::Function", "Role", ["bucket", "/Arn"]),
        ("AWS::Lambda::Function", "Role", ["role", ""]),  # its name, where the ARN is taken
        ("AWS::EC2::NatGateway", "AllocationId", ["eip", ""]),  # a compound identity
    ],
)
def test_an_identifier_of_something_else_is_refused(
    kind: str, path: str, reference: list[Json]
) -> None:
    assert f"/{path}" in complaints(kind, {path: {"$ref": reference}})
