"""Property documents are checked against schemas: quickly when right, carefully when wrong."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stretto_sdk.contract import Problem, Schema
from stretto_sdk.explain import explain
from stretto_sdk.json import Json
from stretto_sdk.nodes import child
from stretto_sdk.shapes import Shape
from stretto_sdk.validators import shape_of, validate_properties

from .kinds import BUCKET, PAIR, SCHEMAS, SUBNET, VPC
from .strategies import documents

REF: Json = {"$ref": ["vpc", ""]}


def problems(schema: Schema, properties: dict[str, Json]) -> dict[str, Problem]:
    return {p.path: p for p in validate_properties(schema, properties)}


def test_a_right_document_has_no_problems() -> None:
    document: dict[str, Json] = {
        "CidrBlock": "10.0.0.0/16",
        "EnableDnsSupport": True,
        "Mtu": 1500,
        "Tags": [{"Key": "a"}, {"Key": "b", "Value": "c"}],
    }
    assert validate_properties(VPC, document) == ()


def test_expressions_stand_for_scalars_lists_and_mappings_at_any_depth() -> None:
    for tags in (REF, [REF], [{"Key": REF}], [{"$literal": {"Key": "x"}}]):
        document: dict[str, Json] = {"CidrBlock": REF, "EnableDnsSupport": REF, "Tags": tags}
        assert validate_properties(VPC, document) == ()


def test_a_misspelled_property_gets_the_right_name() -> None:
    found = problems(VPC, {"CidrBlock": "10.0.0.0/16", "enableDnsSuport": True})
    assert "has no property enableDnsSuport" in found["/enableDnsSuport"].message
    assert VPC.kind in found["/enableDnsSuport"].message
    assert found["/enableDnsSuport"].suggestion == "did you mean EnableDnsSupport?"


def test_a_misspelled_nested_property_gets_the_right_name_and_place() -> None:
    found = problems(VPC, {"CidrBlock": "10.0.0.0/16", "Tags": [{"Key": "a", "Valu": "b"}]})
    assert found["/Tags/0/Valu"].message == "Tags[0] has no property Valu"
    assert found["/Tags/0/Valu"].suggestion == "did you mean Value?"


def test_what_is_missing_is_named_once() -> None:
    found = validate_properties(VPC, {"Tags": [{"Value": "b"}]})
    assert [(p.path, p.message) for p in found] == [
        ("", "Small::Net::Vpc needs CidrBlock, which is missing"),
        ("/Tags/0", "Tags[0] needs Key, which is missing"),
    ]


@pytest.mark.parametrize(
    ("value", "words", "suggestion"),
    [
        ("true", "must be True or False, not text", "write True"),
        (1, "must be True or False, not a whole number", ""),
        (None, "must be True or False, not None", "leave it out"),
    ],
)
def test_nothing_is_coerced(value: Json, words: str, suggestion: str) -> None:
    found = problems(VPC, {"CidrBlock": "10.0.0.0/16", "EnableDnsSupport": value})
    assert words in found["/EnableDnsSupport"].message
    assert found["/EnableDnsSupport"].suggestion == suggestion


def test_a_boolean_is_no_number_and_a_whole_number_is_one() -> None:
    body: dict[str, Json] = {"type": "object", "properties": {"N": {"type": "number"}}}
    assert Shape(body).fits({"N": 1})
    assert not Shape(body).fits({"N": True})
    assert explain(body, {"N": True})[0].message == "N must be a number, not True or False"


def test_limits_of_numbers_and_patterns_are_told() -> None:
    found = problems(VPC, {"CidrBlock": "ten", "Mtu": 10})
    assert "must match the pattern" in found["/CidrBlock"].message
    assert found["/Mtu"].message == "Mtu must be at least 576, and 10 is less"


def test_a_wrong_word_gets_the_nearest_allowed_one() -> None:
    found = problems(SUBNET, {"VpcId": "vpc-1", "AvailabilityZone": "eu-west1a"})
    assert found["/AvailabilityZone"].suggestion == "did you mean eu-west-1a?"


def test_text_is_never_repeated_in_a_message() -> None:
    found = validate_properties(VPC, {"CidrBlock": "hunter2-hunter2", "Mtu": "hunter2-hunter2"})
    assert len(found) == 2
    assert "hunter2" not in str(found)


def test_read_only_properties_cannot_be_declared_at_any_depth() -> None:
    found = problems(
        VPC, {"CidrBlock": "10.0.0.0/16", "VpcId": "vpc-1", "Endpoint": {"Address": "x", "Port": 1}}
    )
    assert set(found) == {"/VpcId", "/Endpoint/Address"}
    assert "Endpoint.Address is set by the cloud" in found["/Endpoint/Address"].message


def test_what_the_provider_cannot_drive_yet_does_not_compile() -> None:
    found = problems(VPC, {"CidrBlock": "10.0.0.0/16", "Legacy": "x"})
    assert "cannot drive it yet" in found["/Legacy"].message


def test_items_that_repeat_are_refused_unless_unknown() -> None:
    twice: list[Json] = [{"Key": "a"}, {"Key": "a"}]
    assert "/Tags" in problems(VPC, {"CidrBlock": "1", "Tags": twice})
    assert validate_properties(VPC, {"CidrBlock": "1", "Tags": [REF, REF]}) == ()


def test_the_nearest_of_several_forms_is_explained() -> None:
    body: dict[str, Json] = {
        "type": "object",
        "properties": {
            "Target": {
                "oneOf": [
                    {
                        "type": "object",
                        "additionalProperties": False,
                        "properties": {"Arn": {"type": "string"}},
                    },
                    {"type": "array", "items": {"type": "string"}},
                ]
            }
        },
    }
    assert Shape(body).fits({"Target": ["a"]})
    assert Shape(body).fits({"Target": {"Arn": "a"}})
    (problem,) = explain(body, {"Target": {"Arm": "a"}})
    assert problem.suggestion == "did you mean Arn?"


def test_one_of_several_sets_of_properties_must_be_there() -> None:
    body: dict[str, Json] = {
        "type": "object",
        "properties": {"A": {"type": "string"}, "B": {"type": "string"}},
        "oneOf": [{"required": ["A"]}, {"required": ["B"]}],
    }
    assert Shape(body).fits({"A": "x"})
    assert explain(body, {})[0].message == "it needs A or B"
    assert not Shape(body).fits({"A": "x", "B": "y"})
    assert explain(body, {"A": "x", "B": "y"})[0].message == "it takes only one of A or B"


def test_recursive_definitions_are_followed() -> None:
    body: dict[str, Json] = {
        "type": "object",
        "properties": {"Root": {"$ref": "#/definitions/Node"}},
        "definitions": {
            "Node": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "Name": {"type": "string"},
                    "Children": {"type": "array", "items": {"$ref": "#/definitions/Node"}},
                },
            },
            "Loop": {"$ref": "#/definitions/Loop"},
        },
    }
    assert Shape(body).fits({"Root": {"Children": [{"Name": "a", "Children": [REF]}]}})
    (problem,) = explain(body, {"Root": {"Children": [{"Children": [{"Nam": "x"}]}]}})
    assert problem.path == "/Root/Children/0/Children/0/Nam"


def test_patterns_that_no_engine_compiles_are_passed_over() -> None:
    for pattern in ("(?<!x)(", "\\p{Nonsense}", "[z-a]"):
        body: dict[str, Json] = {
            "type": "object",
            "properties": {
                "A": {"type": "string", "pattern": pattern},
                "B": {"type": "string", "pattern": "^b$"},
            },
        }
        assert Shape(body).fits({"A": "anything", "B": "b"})
        assert not Shape(body).fits({"A": "anything", "B": "c"})


def test_look_ahead_and_nested_sets_are_understood() -> None:
    body: dict[str, Json] = {
        "type": "object",
        "properties": {
            "A": {"type": "string", "pattern": "^(?!aws)[a-z]+$"},
            "B": {"type": "string", "pattern": "^[[a-z]+$"},
        },
    }
    assert Shape(body).fits({"A": "mine", "B": "[x"})
    assert not Shape(body).fits({"A": "awsome"})


def test_keys_may_be_held_to_a_pattern() -> None:
    body: dict[str, Json] = {
        "type": "object",
        "additionalProperties": False,
        "patternProperties": {"^[a-z]+$": {"type": "string"}},
    }
    assert Shape(body).fits({"abc": "x"})
    (problem,) = explain(body, {"ABC": "x"})
    assert "takes no key 'ABC'" in problem.message
    (problem,) = explain(body, {"abc": 1})
    assert problem.suggestion == 'write "1"'


# ── References ───────────────────────────────────────────────────────────────────────────────

KINDS = {"vpc": VPC, "a": SUBNET, "logs": BUCKET, "pair": PAIR}


def nominal(schema: Schema, properties: dict[str, Json]) -> dict[str, Problem]:
    return {p.path: p for p in validate_properties(schema, properties, KINDS.get)}


def test_an_identifier_of_the_right_kind_passes_as_resource_as_property_and_as_text() -> None:
    for value in ({"$ref": ["vpc", ""]}, {"$ref": ["vpc", "/VpcId"]}, "vpc-123"):
        assert nominal(SUBNET, {"VpcId": value}) == {}


def test_an_identifier_of_another_kind_is_refused() -> None:
    found = nominal(BUCKET, {"SubnetIds": [{"$ref": ["a", ""]}, {"$ref": ["vpc", ""]}]})
    assert set(found) == {"/SubnetIds/1"}
    assert "identifier of Small::Net::Subnet (SubnetId)" in found["/SubnetIds/1"].message
    assert "the VpcId of Small::Net::Vpc" in found["/SubnetIds/1"].message


def test_another_property_of_the_right_kind_is_refused_with_the_right_one() -> None:
    found = nominal(SUBNET, {"VpcId": {"$ref": ["vpc", "/CidrBlock"]}})
    assert found["/VpcId"].suggestion == "write .VpcId"


def test_a_reference_to_a_property_that_is_not_there_is_refused_even_inside_text() -> None:
    text: Json = {"$join": ["x-", {"$ref": ["vpc", "/Endpoint/Adress"]}]}
    (problem,) = validate_properties(BUCKET, {"BucketName": text}, KINDS.get)
    assert problem.message == "Small::Net::Vpc.Endpoint has no property Adress"
    assert problem.suggestion == "did you mean Address?"


def test_a_property_hands_on_the_identifier_that_it_takes() -> None:
    """A subnet's VpcId is a network's: what is beside the subnet may refer to it."""
    assert nominal(SUBNET, {"VpcId": {"$ref": ["a", "/VpcId"]}}) == {}
    found = nominal(BUCKET, {"SubnetIds": [{"$ref": ["a", "/VpcId"]}]})
    assert found["/SubnetIds/0"].suggestion == "write .SubnetId"


def test_what_is_no_identifier_may_hold_any() -> None:
    """A parameter store's value, a stack's output: the kind of what they hold is not known."""
    assert nominal(BUCKET, {"SubnetIds": [{"$ref": ["vpc", "/Legacy"]}]}) == {}


def test_text_made_of_an_identifier_is_text() -> None:
    text: Json = {"$join": ["x-", {"$ref": ["logs", "/Arn"]}]}
    assert nominal(SUBNET, {"VpcId": text}) == {}


# ── All documents, all kinds ─────────────────────────────────────────────────────────────────


@settings(deadline=None)
@given(document=documents(), kind=st.sampled_from(sorted(SCHEMAS)))
def test_what_a_shape_accepts_has_no_explanation(document: dict[str, Json], kind: str) -> None:
    body = SCHEMAS[kind].body
    if Shape(body).fits(document):
        assert explain(body, document) == ()


@settings(deadline=None)
@given(document=documents(), kind=st.sampled_from(sorted(SCHEMAS)))
def test_what_a_shape_refuses_has_an_explanation(document: dict[str, Json], kind: str) -> None:
    body = SCHEMAS[kind].body
    if not Shape(body).fits(document):
        assert explain(body, document) != ()


def raw_schemas() -> Path:
    spec = importlib.util.find_spec("cfnlint")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "data" / "schemas" / "resources"


@pytest.mark.parametrize("part", range(8))
def test_every_schema_of_a_large_cloud_compiles_and_judges(part: int) -> None:
    count = 0
    value: Json
    for path in sorted(raw_schemas().glob("*.json"))[part::8]:
        body = json.loads(path.read_text())
        shape = Shape(body)
        for name in list(body["properties"])[:2]:
            assert child(body, body, name) is not None
            for value in (None, 3, "text", [{}], {"k": []}, {"$ref": ["a", "/B"]}):
                document: dict[str, Json] = {name: value}
                if shape.fits(document):
                    assert explain(body, document) == (), (body["typeName"], document)
        count += 1
    assert count > 200


def test_a_shape_is_compiled_once() -> None:
    assert shape_of(VPC) is shape_of(VPC)
