"""Looking up kinds and providers."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from stretto.cli.render.schemas import example, kind_text, kinds_text, properties
from stretto.cli.text import Look, cells
from stretto_sdk.contract import Kind
from stretto_sdk.testing.toy.kinds import KINDS, SCHEMAS

if TYPE_CHECKING:
    from core.tests.cli.conftest import Machine

DATABASE = next(kind for kind in KINDS if kind.name == "Toy::Data::Database")


def test_kinds_are_found_by_a_part_of_either_name_in_any_case(machine: Machine) -> None:
    assert "Toy::Net::Subnet" in machine.ok("kinds", "SUBNET")
    assert "Toy::Net::Subnet" in machine.ok("kinds", "toy::net::*")
    found = machine.json("kinds", "list", "toy::net")["kinds"]
    assert {kind["provider"] for kind in found} == {"toy"}
    assert "Toy::Store::Bucket" not in {kind["kind"] for kind in found}


def test_a_kind_is_shown_under_either_of_its_names(machine: Machine) -> None:
    by_name = machine.ok("kinds", "show", DATABASE.name)
    assert machine.ok("kinds", "show", DATABASE.python.lower()) == by_name


def test_a_misspelt_kind_is_answered_with_what_comes_close(machine: Machine) -> None:
    done = machine.run("kinds", "show", "Toy::Data::Datbase")
    assert done.returncode == 2
    assert "stretto kinds show Toy::Data::Database" in done.stderr


def test_a_kind_in_json_holds_its_whole_schema(machine: Machine) -> None:
    document = machine.json("kinds", "show", DATABASE.name)
    assert document["ok"]
    assert document["schema"] == json.loads(json.dumps(SCHEMAS[DATABASE.name].body))
    flags = {p["path"]: p["flags"] for p in document["properties"]}
    assert flags["/Engine"] == ["required", "fixed at creation"]
    assert flags["/Password"] == ["required", "never read back", "secret"]
    assert flags["/Endpoint"] == ["read-only"]


def test_providers_are_listed_with_what_they_bring(machine: Machine) -> None:
    toy = {p["name"]: p for p in machine.json("providers")["providers"]}["toy"]
    assert toy["usable"]
    assert toy["emulator"]
    assert toy["distribution"] == "stretto-toy"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("width", [None, 40, 80, 200])
def test_every_kind_is_shown_with_every_property_in_any_window(
    kind: Kind, width: int | None
) -> None:
    schema = SCHEMAS[kind.name]
    text = kind_text(schema, kind, 3, Look(width=width))
    body = schema.body["properties"]
    assert isinstance(body, dict)
    for name in body:
        assert f"  {name}  " in text.replace("\n", "  \n") + "  "
    if width is not None:
        shown = text[: text.index("Example")].replace(schema.url, "")
        assert max(cells(line) for line in shown.split("\n")) <= width


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_example_is_python_and_gives_all_that_is_required(kind: Kind) -> None:
    schema = SCHEMAS[kind.name]
    written = example(schema, kind)
    compile(written, "example", "eval")
    for name in schema.required:
        assert f"    {name}=" in written


def test_an_example_passes_references_and_secrets_as_such() -> None:
    subnet = next(kind for kind in KINDS if kind.name == "Toy::Net::Subnet")
    assert "NetworkId=network," in example(SCHEMAS[subnet.name], subnet)
    assert 'Password=Secret.env("PASSWORD"),' in example(SCHEMAS[DATABASE.name], DATABASE)


def test_nested_properties_are_shown_down_to_the_depth() -> None:
    schema = SCHEMAS["Toy::Store::Bucket"]
    deep = {p.path: p for p in properties(schema, 2)}
    assert deep["/Lifecycle/Days"].flags == ("required",)
    assert deep["/Lifecycle/Days"].depth == 1
    assert "/Lifecycle/Days" not in {p.path for p in properties(schema, 1)}
    assert deep["/Encryption"].type == "one of standard, strong"
    assert deep["/Rules"].type == "list of texts"
    assert deep["/Labels"].type == "mapping to texts"


def test_a_schema_that_refers_to_itself_ends() -> None:
    schema = replace(
        SCHEMAS["Toy::Store::Bucket"],
        body={
            "properties": {"Tree": {"$ref": "#/definitions/Tree"}},
            "definitions": {
                "Tree": {"properties": {"Left": {"$ref": "#/definitions/Tree"}}, "type": "object"},
                "Loop": {"$ref": "#/definitions/Loop"},
            },
        },
    )
    assert [p.path for p in properties(schema, 3)] == ["/Tree", "/Tree/Left", "/Tree/Left/Left"]


def test_the_table_of_kinds_fits_the_window() -> None:
    for width in (30, 80):
        text = kinds_text(KINDS, Look(width=width))
        assert max(cells(line) for line in text.split("\n")) <= width
