"""Every kind of AWS, held against what the rest of Stretto relies on."""

import json
import keyword
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from stretto_aws import catalogue, exceptions
from stretto_sdk.contract import Schema
from stretto_sdk.json import canonical, matches
from stretto_sdk.validators import shape_of

KINDS = tuple(row.name for row in catalogue.bundle().rows)


def test_the_catalogue_has_every_kind_of_the_registry() -> None:
    assert len(KINDS) == catalogue.bundle().origin["kinds"] == 1898
    assert {"AWS::EC2::VPC", "AWS::S3::Bucket", "AWS::IAM::Role"} <= set(KINDS)


def test_the_bundle_says_where_it_comes_from() -> None:
    origin = catalogue.bundle().origin
    assert origin["licence"] == "MIT-0"
    assert "cfn-lint" in str(origin["source"])
    assert str(origin["schema_date"]).startswith("20")


def test_every_schema_is_plain_data_of_its_kind() -> None:
    for kind in KINDS:
        schema = catalogue.schema(kind)
        assert schema.kind == kind
        assert len(schema.version) == 12
        assert schema.url.startswith("https://")
        assert schema.body["type"] == "object"
        assert canonical(schema.body)


def test_every_pointer_of_every_schema_names_a_place_in_its_body() -> None:
    lost = [
        (kind, name, path)
        for kind in KINDS
        for name, paths in pointers(catalogue.schema(kind)).items()
        for path in paths
        if not has_place(catalogue.schema(kind).body, path)
    ]
    assert lost == []


def test_required_properties_are_properties_of_the_kind() -> None:
    for kind in KINDS:
        schema = catalogue.schema(kind)
        properties = schema.body["properties"]
        assert isinstance(properties, dict)
        assert schema.required <= properties.keys(), kind


def test_every_kind_has_an_identifier_or_a_reason_for_having_none() -> None:
    without = {kind for kind in KINDS if not catalogue.schema(kind).identifier}
    assert without == set(exceptions.NO_IDENTIFIER)


def test_an_identity_that_we_choose_cannot_change() -> None:
    for kind in KINDS:
        schema = catalogue.schema(kind)
        assert set(schema.identifier) <= schema.create_only | schema.read_only, kind


def test_every_reference_names_an_identifier_that_exists() -> None:
    targets = {
        target
        for kind in KINDS
        for taken in catalogue.schema(kind).references.values()
        for target in taken
    }
    assert len(targets) > 600
    for target in targets:
        kind, _, path = target.partition("#")
        assert has_place(catalogue.schema(kind).body, path), target


def test_bodies_use_local_definitions_only() -> None:
    for kind in KINDS:
        body = catalogue.schema(kind).body
        definitions = body.get("definitions", {})
        assert isinstance(definitions, dict)
        for target in refs(body):
            assert target.removeprefix("#/definitions/") in definitions, (kind, target)


def test_every_body_compiles_to_a_validator() -> None:
    for kind in KINDS:
        assert not shape_of(catalogue.schema(kind)).fits({"NoSuchProperty": 1}) or (
            catalogue.schema(kind).body.get("additionalProperties") is not False
        )


def test_python_names_are_unique_identifiers_and_lead_back_to_their_kinds() -> None:
    names = [row.python for row in catalogue.bundle().rows]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    for row in catalogue.bundle().rows:
        for part in row.python.split("."):
            assert part.isidentifier()
            assert not keyword.iskeyword(part)
        assert catalogue.named(row.python) == row.name


@pytest.mark.parametrize(
    ("spelled", "kind"),
    [
        ("lambda_.Function", "AWS::Lambda::Function"),
        ("lambda.Function", "AWS::Lambda::Function"),
        ("ec2.vpc", "AWS::EC2::VPC"),
        ("aws::ec2::vpc", "AWS::EC2::VPC"),
        ("AWS::EC2::VPC", "AWS::EC2::VPC"),
    ],
)
def test_a_kind_is_found_however_a_person_spells_it(spelled: str, kind: str) -> None:
    assert catalogue.named(spelled) == kind


def test_a_kind_that_is_not_there_is_answered_with_the_nearest() -> None:
    with pytest.raises(KeyError, match=r"did you mean AWS::EC2::VPC\?"):
        catalogue.named("ec2.VCP")


def test_summaries_are_one_sentence_without_markup() -> None:
    rows = {row.name: row.summary for row in catalogue.bundle().rows}
    assert rows["AWS::EC2::VPC"] == "Specifies a virtual private cloud (VPC)."
    assert rows["AWS::EC2::Instance"] == ""  # the registry says nothing there
    for summary in rows.values():
        assert len(summary) <= 200
        assert "](" not in summary
        assert "\n" not in summary


def test_facts_keep_what_the_contract_has_no_place_for() -> None:
    vpc = catalogue.facts("AWS::EC2::VPC")
    assert "ec2:CreateVpc" in vpc.permissions["create"]
    assert vpc.conditional == {"/InstanceTenancy"}
    assert (vpc.taggable, vpc.tag_property) == (True, "/Tags")
    assert catalogue.facts("AWS::EC2::KeyPair").also == (("/KeyPairId",),)
    assert catalogue.facts("AWS::EC2::EIP").transforms == {"/Domain": '"vpc"'}


# ── Meaning ──────────────────────────────────────────────────────────────────────────────────


def test_tags_are_a_set_wherever_they_are_a_list() -> None:
    for kind in KINDS:
        path = catalogue.facts(kind).tag_property
        if path and has_place(catalogue.schema(kind).body, f"{path}/*/Key"):
            assert path in catalogue.schema(kind).unordered, kind


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("AWS::IAM::Role", "/AssumeRolePolicyDocument"),
        ("AWS::IAM::Role", "/Policies/*/PolicyDocument"),
        ("AWS::S3::BucketPolicy", "/PolicyDocument"),
        ("AWS::KMS::Key", "/KeyPolicy"),
        ("AWS::SQS::Queue", "/RedrivePolicy"),
        ("AWS::Events::Rule", "/EventPattern"),
        ("AWS::StepFunctions::StateMachine", "/DefinitionString"),
    ],
)
def test_json_documents_are_known(kind: str, path: str) -> None:
    assert path in catalogue.schema(kind).documents


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("AWS::RDS::DBInstance", "/MasterUserPassword"),
        ("AWS::SecretsManager::Secret", "/SecretString"),
        ("AWS::IAM::AccessKey", "/SecretAccessKey"),
        ("AWS::ElastiCache::ReplicationGroup", "/AuthToken"),
        ("AWS::EC2::VPNConnection", "/VpnTunnelOptionsSpecifications/*/PreSharedKey"),
    ],
)
def test_secrets_are_known(kind: str, path: str) -> None:
    assert path in catalogue.schema(kind).sensitive


def test_names_and_arns_of_secrets_are_no_secrets() -> None:
    flagged = {path.rsplit("/", 1)[-1] for k in KINDS for path in catalogue.schema(k).sensitive}
    assert not {name for name in flagged if name.endswith(("Arn", "ARN", "Id", "Name"))}


def test_every_exception_says_why_and_changes_what_the_registry_says() -> None:
    for one in exceptions.CORRECTIONS:
        said = frozenset(catalogue.bundle().row(one.kind).get(one.field, ()))
        assert one.reason
        assert not one.add & said, f"{one.kind}: the registry says so by now"
        assert one.drop <= said, f"{one.kind}: the registry no longer says so"
        assert one.add or one.drop
    assert set(exceptions.DELETES_FIRST) <= set(KINDS)
    for place in (*exceptions.REFERENCES, *exceptions.NOT_REFERENCES):
        kind, _, path = place.partition("#")
        assert has_place(catalogue.schema(kind).body, path), place


def test_the_pure_half_imports_no_sdk() -> None:
    code = (
        "import json, sys; from stretto_aws import catalogue; catalogue.schema('AWS::EC2::VPC');"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert not {"boto3", "botocore", "moto", "sqlite3"} & set(json.loads(run.stdout))


# ── Helpers ──────────────────────────────────────────────────────────────────────────────────


def pointers(schema: Schema) -> dict[str, frozenset[str]]:
    """Every set of pointers that we keep of a kind."""
    facts = catalogue.facts(schema.kind)
    return {
        "identifier": frozenset(schema.identifier),
        "read_only": schema.read_only,
        "create_only": schema.create_only,
        "write_only": schema.write_only,
        "unordered": schema.unordered,
        "documents": schema.documents,
        "sensitive": schema.sensitive,
        "references": frozenset(schema.references),
        "conditional": facts.conditional,
        "deprecated": facts.deprecated,
        "transforms": frozenset(facts.transforms),
        "also": frozenset(path for paths in facts.also for path in paths),
    }


def has_place(body: Any, path: str) -> bool:
    """Whether a pointer names a place of a body; found by walking, apart from the extractor."""
    return any(at == path for at in walk(body, body, "", path, frozenset()))


def walk(body: Any, node: Any, at: str, path: str, seen: frozenset[int]) -> Iterator[str]:
    if not isinstance(node, dict) or id(node) in seen or not matches(at, path):
        return
    seen = seen | {id(node)}
    yield at
    if "$ref" in node:
        target = node["$ref"].removeprefix("#/definitions/")
        yield from walk(body, body["definitions"][target], at, path, seen)
    for word in ("anyOf", "oneOf", "allOf"):
        for branch in node.get(word, ()):
            yield from walk(body, branch, at, path, seen)
    for name, inner in node.get("properties", {}).items():
        yield from walk(body, inner, f"{at}/{name}", path, frozenset())
    for inner in node.get("patternProperties", {}).values():
        yield from walk(body, inner, f"{at}/*", path, frozenset())
    for word in ("items", "additionalProperties"):
        yield from walk(body, node.get(word), f"{at}/*", path, frozenset())


def refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from refs(value)
    elif isinstance(node, list):
        for item in node:
            yield from refs(item)
