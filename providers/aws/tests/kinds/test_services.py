"""The modules of services: made on demand, cheap, and found however they are imported."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import stretto_aws
import stretto_sdk
from stretto_aws import catalogue, ec2, lambda_, region, s3
from stretto_sdk import CompileError, composition
from stretto_sdk.contract import Placement


def fresh(code: str) -> str:
    """What a new Python prints."""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return run.stdout.strip()


def test_every_service_is_a_module_and_every_kind_a_class_in_it() -> None:
    for service, kinds in catalogue.services().items():
        module = getattr(stretto_aws, service)
        assert sorted(kinds) == dir(module)
    assert repr(ec2.VPC) == "<kind AWS::EC2::VPC>"
    assert repr(lambda_.Function) == "<kind AWS::Lambda::Function>"
    assert ec2.VPC is ec2.VPC


def test_no_service_is_hidden_by_a_file_of_ours() -> None:
    own = {
        path.stem for path in Path(stretto_aws.__file__).parent.iterdir() if path.suffix != ".pyi"
    }
    assert not own & set(catalogue.services())


@pytest.mark.parametrize(
    "code",
    [
        "from stretto_aws import ec2; print(ec2.VPC)",
        "import stretto_aws.ec2 as ec2; print(ec2.VPC)",
        "from stretto_aws.ec2 import VPC; print(VPC)",
        "import stretto_aws; print(stretto_aws.ec2.VPC)",
        "import importlib; print(importlib.import_module('stretto_aws.ec2').VPC)",
        "from stretto_aws.ec2 import *; print(VPC)",
    ],
)
def test_a_module_is_found_however_it_is_imported(code: str) -> None:
    assert fresh(code) == "<kind AWS::EC2::VPC>"


def test_naming_a_kind_imports_no_sdk_and_no_emulator() -> None:
    code = (
        "import sys, json; from stretto_aws import ec2; ec2.VPC; print(json.dumps([*sys.modules]))"
    )
    loaded = {name.partition(".")[0] for name in json.loads(fresh(code))}
    assert not loaded & {"boto3", "botocore", "moto", "pydantic", "pydantic_core", "sqlite3"}


def test_a_service_that_is_not_there_is_answered_with_the_nearest() -> None:
    with pytest.raises(AttributeError, match=r"no service dynamo_db: did you mean dynamodb\?"):
        stretto_aws.dynamo_db  # noqa: B018  # naming it is what is tried
    with pytest.raises(ImportError):
        from stretto_aws import nosuchservice  # noqa: F401  # likewise


def test_a_kind_that_is_not_there_is_answered_with_the_nearest() -> None:
    with pytest.raises(AttributeError, match=r"did you mean Subnet\?"):
        ec2.Subnt  # type: ignore[attr-defined]  # noqa: B018  # naming it is what is tried


def test_a_region_is_a_placement_of_one_resource_and_of_what_stands_within() -> None:
    @composition
    def two() -> None:
        ec2.VPC("here", at=region("eu-west-1", account="123456789012"), CidrBlock="10.0.0.0/16")
        with region("eu-north-1", profile="ops"):
            s3.Bucket("there")

    image = stretto_sdk.compile(two)
    assert image.resources["here"].placement == Placement(
        provider="aws", fields={"region": "eu-west-1", "account": "123456789012"}
    )
    assert image.resources["there"].placement.fields == {"region": "eu-north-1", "profile": "ops"}
    assert image.providers["aws"][0] == "stretto-aws"


def test_a_composition_is_told_all_that_is_wrong_with_it_at_its_lines() -> None:
    @composition
    def wrong() -> None:
        vpc = ec2.VPC("vpc", CidrBlok="10.0.0.0/16")  # type: ignore[call-arg]  # what is tried
        ec2.Subnet("subnet", VpcId=vpc, CidrBlock="10.0.0.0/24", SubnetId="subnet-1")  # type: ignore[call-arg]  # likewise
        ec2.RouteTable("table", VpcId=s3.Bucket("logs").Arn)  # type: ignore[arg-type]  # likewise
        ec2.Subnt("typo", VpcId=vpc)  # type: ignore[attr-defined]  # likewise
        lambda_.Permission("p", FunctionName="f", Action="a", Principal="p")

    with pytest.raises(CompileError) as caught:
        stretto_sdk.compile(wrong)
    text = " ".join(str(caught.value).split())
    assert "did you mean CidrBlock?" in text
    assert "SubnetId is set by the cloud" in text
    assert "VpcId takes an identifier of AWS::EC2::VPC (VpcId)" in text
    assert "did you mean Subnet?" in text
    assert "test_services.py" in text


def test_a_kind_that_is_not_driven_does_not_compile_and_says_what_can_be_done() -> None:
    driven = {kind.name for kind in stretto_aws.provider.provider().kinds() if kind.driven}
    assert "AWS::OpsWorks::Stack" not in driven

    @composition
    def old() -> None:
        stretto_aws.opsworks.Stack("s", Name="s")

    with pytest.raises(CompileError, match=r"AWS::OpsWorks::Stack is known"):
        stretto_sdk.compile(old)
