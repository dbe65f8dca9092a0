"""Compositions: what they declare becomes an image."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Callable
from typing import Any

import pytest
from stretto_sdk import (
    Composition,
    Image,
    Placement,
    Secret,
    at,
    compile,
    composition,
    json_text,
    output,
    scope,
    subnet,
)
from stretto_sdk.expressions import Reference, evaluate
from stretto_sdk.json import Json
from stretto_sdk.run import DeclarationError
from stretto_sdk.unknowns import NotKnown

from .small import Bucket, Pair, Subnet, Vpc, region


def made(function: Callable[[], object], **parameters: object) -> Image:
    return compile(Composition(function), parameters)


def value_of(make: Callable[[], object]) -> Json:
    """What a value becomes in an image, as an output."""

    def program() -> None:
        output("value", make())

    return made(program).outputs["value"]


@composition
def site(cidr: str = "10.0.0.0/16") -> None:
    vpc = Vpc("vpc", CidrBlock=cidr, EnableDnsSupport=True)
    for i, zone in enumerate(("a", "b", "c")):
        Subnet(f"subnet-{zone}", VpcId=vpc, CidrBlock=subnet(cidr, 24, i), AvailabilityZone=zone)
    logs = Bucket("logs")
    output("log_arn", f"{logs.Arn}/*")


def test_ten_lines_declare_a_site() -> None:
    image = compile(site)
    assert image.composition == "site"
    assert image.parameters == {"cidr": "10.0.0.0/16"}
    assert image.providers == {"small": ("stretto-small", "0.1.0")}
    assert list(image.resources) == ["logs", "subnet-a", "subnet-b", "subnet-c", "vpc"]
    assert image.resources["subnet-b"].properties == {
        "VpcId": {"$ref": ["vpc", ""]},
        "CidrBlock": "10.0.1.0/24",
        "AvailabilityZone": "b",
    }
    assert image.resources["subnet-b"].needs == {"vpc"}
    assert image.outputs == {"log_arn": {"$join": [{"$ref": ["logs", "/Arn"]}, "/*"]}}
    assert Image.from_document(image.document).digest == image.digest


def test_an_image_is_read_back_from_a_store_as_it_is_from_outside() -> None:
    options: dict[str, Json] = {"protect": True, "ignore": ["/Tags"], "was": "before"}
    placement: dict[str, Json] = {"region": "here"}
    resources: dict[str, Json] = {
        "plain": {"kind": "Small::Log", "provider": "small", "properties": {"A": [1, None]}},
        "full": {
            "kind": "Small::Log",
            "provider": "small",
            "placement": placement,
            "properties": {},
            "options": options,
            "external": "log-1",
        },
    }
    document: dict[str, Json] = {
        "stretto": 1,
        "composition": "site",
        "parameters": {"n": 1},
        "providers": {"small": {"distribution": "stretto-small", "version": "0.1.0"}},
        "resources": resources,
        "outputs": {"a": "b"},
    }
    outside = Image.from_document(document)
    assert outside.document == document
    assert Image.from_store(outside.document) == outside


def test_a_parameter_changes_the_image() -> None:
    image = compile(site, {"cidr": "10.9.0.0/16"})
    assert image.resources["subnet-c"].properties["CidrBlock"] == "10.9.2.0/24"
    assert image.digest != compile(site).digest


# ── References ───────────────────────────────────────────────────────────────────────────────

VPC_ID: Json = {"$ref": ["vpc", "/VpcId"]}


def vpc() -> Any:
    return Vpc("vpc", CidrBlock="10.0.0.0/16")


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda v: v, {"$ref": ["vpc", ""]}),
        (lambda v: v.VpcId, VPC_ID),
        (lambda v: v["VpcId"], VPC_ID),
        (lambda v: v.Endpoint.Address, {"$ref": ["vpc", "/Endpoint/Address"]}),
        (lambda v: v.Tags[0].Key, {"$ref": ["vpc", "/Tags/0/Key"]}),
        (lambda v: f"{v.VpcId}/*", {"$join": [VPC_ID, "/*"]}),
        (lambda v: f"{v}", {"$join": [{"$ref": ["vpc", ""]}]}),
        (lambda v: "a-" + v.VpcId + "-b", {"$join": ["a-", VPC_ID, "-b"]}),
        (
            lambda v: f"a-{v.VpcId}-{v.CidrBlock}",
            {"$join": ["a-", VPC_ID, "-", {"$ref": ["vpc", "/CidrBlock"]}]},
        ),
        (lambda v: "%s!" % v.VpcId, {"$join": [VPC_ID, "!"]}),  # noqa: UP031  # the spelling under test
        (lambda v: ",".join([v.VpcId, "x"]), {"$join": [VPC_ID, ",x"]}),
        (lambda v: str(v.VpcId), {"$join": [VPC_ID]}),
        (lambda v: json.dumps({"id": v.VpcId}), {"$join": ['{"id": "', VPC_ID, '"}']}),
        (lambda v: {"a": [v.VpcId, (1, None)]}, {"a": [VPC_ID, [1, None]]}),
        (
            lambda v: copy.deepcopy({"a": v.VpcId, "b": v}),
            {"a": VPC_ID, "b": {"$ref": ["vpc", ""]}},
        ),
        (lambda v: json_text({"id": v, "n": 1}), {"$json": {"id": {"$ref": ["vpc", ""]}, "n": 1}}),
    ],
)
def test_references_work_wherever_values_do(make: Callable[[Any], object], expected: Json) -> None:
    assert value_of(lambda: make(vpc())) == expected


@pytest.mark.parametrize(
    "use",
    [
        bool,
        len,
        list,
        int,
        lambda r: r == "x",
        lambda r: r != "x",
        lambda r: r < "x",
        lambda r: "x" in r,
        lambda r: r[1:],
        lambda r: r + 1,
        lambda r: r * 2,
        lambda r: r.upper(),
        lambda r: r.split("-"),
        lambda r: f"{r:>10}",
    ],
)
def test_what_needs_the_value_says_that_it_is_not_known(use: Callable[[Any], object]) -> None:
    def program() -> None:
        reference = vpc().VpcId
        with pytest.raises(NotKnown, match=r"vpc\.VpcId cannot be .* only when the process runs"):
            use(reference)

    made(program)


def test_references_can_be_keys_of_dictionaries_in_python() -> None:
    def program() -> None:
        network = vpc()
        assert {network.VpcId: 1}[network.VpcId] == 1
        assert repr(network.VpcId) == "⟨vpc.VpcId⟩"
        assert repr(network) == "<Small::Net::Vpc vpc>"

    made(program)


def test_a_compound_identifier_is_referred_to_as_a_whole_or_by_part() -> None:
    def program() -> None:
        pair = Pair("pair", Left="a", Right="b")
        output("whole", pair)
        output("part", pair.Right)

    assert made(program).outputs == {
        "whole": {"$ref": ["pair", ""]},
        "part": {"$ref": ["pair", "/Right"]},
    }


def test_json_text_with_keys_known_later_is_text_with_json_in_it() -> None:
    def program() -> None:
        logs = Bucket("logs", BucketName="l")
        output("policy", json_text({f"{logs.Arn}:sub": [logs.BucketName, "x"]}))

    text = evaluate(
        made(program).outputs["policy"],
        lambda r: {"/Arn": "arn:1", "/BucketName": 'quo"ted'}[r.path],
        lambda s: "",
    )
    assert isinstance(text, str)
    assert json.loads(text) == {"arn:1:sub": ['quo"ted', "x"]}


def test_json_text_of_what_is_known_is_plain_text() -> None:
    assert json_text({"b": 1, "a": [{"$ref": "#/x"}]}) == '{"a":[{"$ref":"#/x"}],"b":1}'


def test_documents_with_dollar_keys_stand_as_they_are() -> None:
    document = {"schema": {"$ref": "#/definitions/x"}}
    lowered = value_of(lambda: document)
    assert lowered == document
    assert evaluate(lowered, lambda r: "", lambda s: "") == document
    for own in ({"$ref": ["a", "/b"]}, {"$join": [{"$ref": ["y", ""]}]}, {"$literal": 1}):
        lowered = value_of(lambda own=own: {"x": own})  # type: ignore[misc]  # bound at once
        assert lowered == {"x": {"$literal": own}}
        assert evaluate(lowered, lambda r: "", lambda s: "") == {"x": own}


# ── Secrets ──────────────────────────────────────────────────────────────────────────────────


def test_a_secret_is_its_source_wherever_it_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DB_PASSWORD", "hunter2")
    password = Secret.env("DB_PASSWORD")

    def program() -> None:
        Bucket("one", Password=password)
        Bucket("two", Password=f"{password}")
        Bucket("three", Password=f"user:{password}")
        Bucket("four", Password=Secret.file("/run/secrets/db"))
        Bucket("five", Policy=json.dumps({"p": password}))

    image = made(program)
    source: Json = {"$secret": {"env": "DB_PASSWORD"}}
    found = {name: next(iter(r.properties.values())) for name, r in image.resources.items()}
    assert found == {
        "one": source,
        "two": source,
        "three": {"$join": ["user:", source]},
        "four": {"$secret": {"file": "/run/secrets/db"}},
        "five": {"$join": ['{"p": "', source, '"}']},
    }
    assert "hunter2" not in json.dumps(image.document) + repr(password) + str(password)
    assert repr(password) == "Secret.env('DB_PASSWORD')"


@pytest.mark.parametrize("use", [bool, len, lambda s: s == "x", lambda s: s.upper()])
def test_a_secret_cannot_be_looked_into(use: Callable[[Any], object]) -> None:
    with pytest.raises(NotKnown, match="DB"):
        use(Secret.env("DB"))


def test_a_secret_needs_a_source() -> None:
    with pytest.raises(NotKnown, match="name its source"):
        Secret("hunter2")
    with pytest.raises(ValueError, match="environment variable"):
        Secret.env("not a name")


# ── Placement, scopes, options, reuse ────────────────────────────────────────────────────────


def test_placement_is_the_resources_own_or_that_of_the_innermost_with() -> None:
    def program() -> None:
        Bucket("nowhere")
        with region("north"):
            Bucket("north")
            with at(Placement(provider="small", fields={"region": "south"})):
                Bucket("south")
                Bucket("west", at=region("west", account="1"))
            with at(Placement(provider="another", fields={"zone": "x"})):
                Bucket("still-north")

    placed = {a: dict(r.placement.fields) for a, r in made(program).resources.items()}
    assert placed == {
        "nowhere": {},
        "north": {"region": "north"},
        "south": {"region": "south"},
        "west": {"region": "west", "account": "1"},
        "still-north": {"region": "north"},
    }
    assert all(type(r.placement) is Placement for r in made(program).resources.values())


def test_one_placement_can_be_entered_within_itself() -> None:
    def program() -> None:
        here = region("north")
        with here, here:
            Bucket("a")

    assert made(program).resources["a"].placement.fields == {"region": "north"}


def network(cidr: str, zones: list[str]) -> Any:
    made_vpc = Vpc("vpc", CidrBlock=cidr)
    for zone in zones:
        Subnet(f"subnet-{zone}", VpcId=made_vpc, depends_on="vpc")
    return made_vpc


@composition
def shared(cidr: str, around: Any = None) -> Any:
    found = network(cidr, ["a"])
    if around is not None:
        Subnet("border", VpcId=around)
    return found


def test_a_function_or_composition_can_be_used_twice_in_scopes() -> None:
    def program() -> None:
        with scope("one"):
            first = shared("10.0.0.0/16")
        with scope("two"), scope("deep"):
            shared("10.1.0.0/16", around=first)
        output("id", first.VpcId)

    image = made(program)
    assert sorted(image.resources) == [
        "one/subnet-a",
        "one/vpc",
        "two/deep/border",
        "two/deep/subnet-a",
        "two/deep/vpc",
    ]
    assert image.resources["two/deep/subnet-a"].options.depends_on == ("two/deep/vpc",)
    assert image.resources["two/deep/border"].needs == {"one/vpc"}


def test_options_are_the_same_on_every_kind() -> None:
    def program() -> None:
        first = Bucket("first")
        with scope("s"):
            Bucket(
                "second",
                depends_on=[first],
                replace="delete-first",
                protect=True,
                retain=True,
                ignore=["/Labels"],
                enforce="report",
                adopt=True,
                was="/old",
            )
            Bucket("third", was="elder", depends_on=None)

    image = made(program)
    options = image.resources["s/second"].options
    assert options.depends_on == ("first",)
    assert (options.replace, options.protect, options.retain) == ("delete-first", True, True)
    assert (options.ignore, options.enforce, options.adopt) == (("/Labels",), "report", True)
    assert options.was == "old"
    assert image.resources["s/third"].options.was == "s/elder"


def test_none_leaves_a_property_out_and_is_null_inside_a_value() -> None:
    def program() -> None:
        Bucket("b", BucketName=None, Policy={"a": None})

    assert made(program).resources["b"].properties == {"Policy": {"a": None}}


def test_properties_can_be_given_as_a_mapping() -> None:
    def program() -> None:
        Bucket("b", properties={"BucketName": "x"}, Port="1")

    assert made(program).resources["b"].properties == {"BucketName": "x", "Port": "1"}


# ── What another owns ────────────────────────────────────────────────────────────────────────


def test_an_external_object_is_its_identifier_and_is_read_for_the_rest() -> None:
    def program() -> None:
        theirs = Vpc.external("vpc-123")
        Subnet("a", VpcId=theirs)
        Subnet("b", VpcId=theirs.VpcId, CidrBlock=theirs.CidrBlock)
        output("text", f"{theirs}!")

    image = made(program)
    address = "external:Small::Net::Vpc:vpc-123"
    assert image.resources["a"].properties["VpcId"] == "vpc-123"
    assert image.resources["b"].properties == {
        "VpcId": "vpc-123",
        "CidrBlock": {"$ref": [address, "/CidrBlock"]},
    }
    assert image.resources[address].external == "vpc-123"
    assert image.resources[address].properties == {}
    assert image.outputs == {"text": "vpc-123!"}


def test_an_external_object_of_which_only_the_identifier_is_used_needs_no_reading() -> None:
    def program() -> None:
        Subnet("a", VpcId=Vpc.external("vpc-123"))

    assert list(made(program).resources) == ["a"]


def test_external_objects_of_one_name_in_two_places_are_two() -> None:
    def program() -> None:
        for name in ("north", "south"):
            output(name, Vpc.external("vpc-1", at=region(name)).CidrBlock)
            output(f"{name}-again", Vpc.external("vpc-1", at=region(name)).CidrBlock)

    image = made(program)
    assert sorted(image.resources) == [
        "external:Small::Net::Vpc:vpc-1@region=north",
        "external:Small::Net::Vpc:vpc-1@region=south",
    ]


def test_the_parts_of_a_compound_external_identifier_are_known() -> None:
    def program() -> None:
        theirs = Pair.external("l|r")
        output("right", theirs.Right)

    assert made(program).outputs == {"right": "r"}


# ── Outside ──────────────────────────────────────────────────────────────────────────────────


def test_outside_a_composition_nothing_can_be_declared() -> None:
    for use in (vpc, lambda: output("a", 1), lambda: Vpc.external("v"), site):
        with pytest.raises(DeclarationError, match="outside a composition"):
            use()


def test_subnets_are_counted() -> None:
    assert subnet("10.0.0.0/16", 24, 3) == "10.0.3.0/24"
    assert subnet("10.0.0.0/16", 8, 255) == "10.0.255.0/24"
    assert subnet("2001:db8::/56", 64, 255) == "2001:db8:0:ff::/64"
    with pytest.raises(ValueError, match=r"10\.0\.0\.0/16 has 256 networks of /24"):
        subnet("10.0.0.0/16", 24, 256)
    with pytest.raises(ValueError, match="no networks"):
        subnet("10.0.0.0/30", 20, 0)


def test_references_of_the_same_place_are_one() -> None:
    def program() -> None:
        network = vpc()
        assert network.VpcId is network.VpcId

    made(program)
    assert Reference("a", "") == Reference("a", "")


def test_no_path_of_this_machine_is_in_an_image() -> None:
    assert os.getcwd() not in json.dumps(compile(site).document)  # noqa: PTH109  # as text
