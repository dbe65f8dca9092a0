"""Paths, templates and the spelling of values on either side."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from botocore.session import Session
from stretto_aws.bindings import paths
from stretto_aws.failures import scrub
from stretto_aws.spelling import incoming, outgoing
from stretto_sdk.json import Json


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ({"A": "a", "B": "missing"}, {"A": 1}),
        ({"A": {"Value": "missing"}}, None),
        ({}, {}),
        ({"A": "empty"}, {"A": {}}),
        ({"A": ["missing", "a"]}, {"A": [1]}),
        ({"A": "'text'", "B": True}, {"A": "text", "B": True}),
        ({"A": "join('-', [name, missing])"}, None),
        ({"A": "rows[].{X: x, Y: y}"}, {"A": [{"X": 1}, {"X": 2, "Y": 3}]}),
    ],
)
def test_what_comes_to_nothing_is_left_out_of_a_template(template: Any, filled: Any) -> None:
    values = {"a": 1, "empty": {}, "name": "n", "rows": [{"x": 1}, {"x": 2, "y": 3}]}
    assert paths.fill(template, values) == filled


def test_inner_lists_are_spread_with_what_is_around_them() -> None:
    rules = [{"Port": 80, "Ranges": [{"Cidr": "a"}, {"Cidr": "b"}]}, {"Port": 22}]
    found = paths.search("spread(rules, 'Ranges')", {"rules": rules})
    assert found == [{"Port": 80, "Cidr": "a"}, {"Port": 80, "Cidr": "b"}]


@pytest.mark.parametrize(
    ("value", "type_", "spelled"),
    [
        (20, "string", "20"),
        ("20", "integer", 20),
        ("true", "boolean", True),
        ('{"a": 1}', "document", {"a": 1}),
        ("{not json", "document", "{not json"),
        (dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "string", "2026-01-02T00:00:00Z"),
        ([{"Port": 1, "New": "5"}], [{"Port": "string"}], [{"Port": "1", "New": "5"}]),
        ("unlimited", "integer", "unlimited"),
        (10.0, "number", 10),
        ({"containerPort": 80}, {"ContainerPort": "integer"}, {"ContainerPort": 80}),
        (
            {"efsVolume": {"iam": "x"}},
            {"EFSVolume": {"IAM": "string"}},
            {"EFSVolume": {"IAM": "x"}},
        ),
        (
            {"options": {"awslogs-group": "g"}},
            {"Options": "any"},
            {"Options": {"awslogs-group": "g"}},
        ),
    ],
)
def test_replies_are_spelled_as_the_schema_says(value: Any, type_: Any, spelled: Any) -> None:
    assert incoming(value, type_) == spelled


def test_a_sentence_of_the_cloud_loses_every_value_that_was_sent() -> None:
    params = {"A": "hunter2", "B": ['{"password": "swordfish"}'], "C": {"D": "two\nlines"}}
    text = "hunter2, swordfish, lines and vpc-1 do not go together"
    assert scrub(text, params) == "…, …, … and vpc-1 do not go together"


def test_requests_are_spelled_as_the_service_says() -> None:
    ecs = Session().get_service_model("ecs").operation_model("RegisterTaskDefinition").input_shape
    container: Json = {
        "Name": "web",
        "PortMappings": [{"ContainerPort": "80"}],
        "DockerLabels": {"Team": "Blue"},
    }
    assert outgoing({"containerDefinitions": [container]}, ecs) == {
        "containerDefinitions": [
            {
                "name": "web",
                "portMappings": [{"containerPort": 80}],
                "dockerLabels": {"Team": "Blue"},
            }
        ]
    }
