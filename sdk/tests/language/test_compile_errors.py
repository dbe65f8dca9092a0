"""Everything wrong with a composition is told at once, at its line, with what to write instead."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from stretto_sdk import (
    CompileError,
    Composition,
    Diagnostic,
    Placement,
    Secret,
    compile,
    json_text,
    kind_module,
    output,
    resource_class,
    scope,
)
from stretto_sdk.compiling import cycles
from stretto_sdk.contract import Provider, ValidateRequest, ValidateResponse

from .small import NAMES, PROVIDER, Bucket, Pair, SmallProvider, Subnet, Vpc, region, small


def wrong(function: Callable[..., object], **parameters: object) -> tuple[Diagnostic, ...]:
    with pytest.raises(CompileError) as caught:
        compile(Composition(function), parameters)
    return caught.value.problems


def only(function: Callable[..., object], **parameters: object) -> Diagnostic:
    (problem,) = wrong(function, **parameters)
    return problem


def vpc(name: str = "vpc", **more: Any) -> Any:
    return Vpc(name, CidrBlock="10.0.0.0/16", **more)


def test_all_problems_are_told_at_once_each_at_its_line() -> None:
    def program() -> None:
        network = Vpc(
            "vpc",
            CidrBlok="10.0.0.0/16",
            EnableDnsSupport="yes",
            Tags=[
                {"Key": "a"},
                {"Key": "b", "Valeu": "c"},
            ],
        )
        Subnet("a", VpcId=network.VpcID)
        Subnet("b")

    found = [(p.text, p.message, p.suggestion) for p in wrong(program)]
    assert found == [
        ("network = Vpc(", "Small::Net::Vpc needs CidrBlock, which is missing", "add CidrBlock=..."),
        ('CidrBlok="10.0.0.0/16",', "Small::Net::Vpc has no property CidrBlok", "did you mean CidrBlock?"),
        ('EnableDnsSupport="yes",', "EnableDnsSupport must be True or False, not text", ""),
        ('{"Key": "b", "Valeu": "c"},', "Tags[1] has no property Valeu", "did you mean Value?"),
        ('Subnet("a", VpcId=network.VpcID)', "Small::Net::Vpc has no property VpcID", "did you mean VpcId?"),
        ('Subnet("b")', "Small::Net::Subnet needs VpcId, which is missing", "add VpcId=..."),
    ]  # fmt: skip
    assert {p.file for p in wrong(program)} == {wrong(program)[0].file}
    assert Path(wrong(program)[0].file).name == "test_compile_errors.py"


def test_errors_are_plain_text_for_people_and_json_for_programs() -> None:
    def program() -> None:
        Vpc("vpc", CidrBlok="x", CidrBlock="1")

    with pytest.raises(CompileError) as caught:
        compile(Composition(program))
    text = caught.value.render(72)
    line = wrong(program)[0].line
    assert f":{line}: error: Small::Net::Vpc has no" in text.replace("\n    ", " ")
    assert '    | Vpc("vpc", CidrBlok="x", CidrBlock="1")' in text
    assert "    → did you mean CidrBlock?" in text
    assert text.endswith("1 error: composition program does not compile.")
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 72
    document = json.loads(json.dumps(caught.value.as_json()))
    assert document["problems"][0]["path"] == "/CidrBlok"
    assert document["problems"][0]["address"] == "vpc"


def test_the_same_mistake_in_a_loop_is_told_once() -> None:
    def program() -> None:
        for i in range(20):
            Vpc(f"vpc-{i:02}", CidrBlok="x", CidrBlock="1")

    assert only(program).address == "vpc-00 and 19 more"


def test_what_is_read_only_or_not_driven_yet_cannot_be_declared() -> None:
    def program() -> None:
        vpc("a", VpcId="vpc-1")
        vpc("b", Legacy="x")

    assert ["set by the cloud" in p.message for p in wrong(program)] == [True, False]
    assert "cannot drive it yet" in wrong(program)[1].message


def test_two_resources_of_one_name_are_shown_with_both_lines() -> None:
    def program() -> None:
        Bucket("first")
        Bucket("first", Port="1")

    problem = only(program)
    assert problem.message == "there are two resources named first"
    assert problem.text == 'Bucket("first", Port="1")'
    assert problem.also[0][3] == 'Bucket("first")'
    assert "the first is here" in CompileError([problem]).render()


def test_an_identifier_of_another_kind_is_refused_also_of_what_another_owns() -> None:
    def program() -> None:
        bucket = Bucket("logs")
        Subnet("a", VpcId=bucket)
        Subnet("b", VpcId=Bucket.external("theirs"))
        Subnet("c", VpcId=vpc().VpcId)
        Subnet("d", VpcId="vpc-plain-text")

    assert [p.address for p in wrong(program)] == ["a", "b"]
    assert "takes an identifier of Small::Net::Vpc (VpcId)" in wrong(program)[1].message


def test_a_reference_of_another_compilation_is_refused() -> None:
    kept: list[Any] = []

    def program() -> None:
        if not kept:
            kept.append(vpc())
        Subnet("a", VpcId=kept[0], depends_on=kept)
        output("text", f"{kept[0].VpcId}")

    compile(Composition(program))
    problems = wrong(program)
    assert len(problems) == 3
    assert all("another compilation" in p.message for p in problems)


def test_resources_that_need_each_other_are_shown_as_a_path() -> None:
    def program() -> None:
        Bucket("c", depends_on="a")
        Bucket("a", depends_on=["b"])
        Bucket("b", depends_on=["c"])
        Bucket("self", depends_on="self")

    messages = [p.message for p in wrong(program)]
    assert "these need each other: a → b → c → a" in messages
    assert "these need each other: self → self" in messages


def test_a_long_chain_has_no_circle_and_takes_no_recursion() -> None:
    needs = {str(i): [str(i + 1)] for i in range(20_000)}
    assert cycles(needs) == []
    assert cycles({**needs, "20000": ["19999"]}) == [("19999", "20000")]


@pytest.mark.parametrize(
    ("options", "message", "suggestion"),
    [
        ({"depends_on": "frist"}, "no resource has that address", "did you mean first?"),
        ({"depends_on": 3}, "depends_on takes resources and addresses", ""),
        (
            {"replace": "sometimes"},
            "the option replace is wrong: it should be 'create-first' or",
            "",
        ),
        ({"protect": "certainly"}, "the option protect is wrong: it should be a valid boolean", ""),
        ({"ignore": ["Labels"]}, "ignore takes pointers", 'write "/Labels"'),
        ({"ignore": ["/Lables"]}, "has no such property", "did you mean Labels?"),
        ({"was": "first"}, "was names first, which is declared itself", "remove was"),
        ({"at": "eu-west-1"}, "at takes a placement, not str", ""),
        (
            {"at": Placement(provider="small", fields={"regoin": "x"})},
            "has no field regoin",
            "region",
        ),
        ({"at": Placement(provider="small", fields={"region": ""})}, "must be text", ""),
        ({"at": Placement(provider="large")}, "at is a placement of large", ""),
    ],
)
def test_options_and_placements_are_checked(
    options: dict[str, Any], message: str, suggestion: str
) -> None:
    def program() -> None:
        Bucket("first")
        Bucket("second", **options)

    problem = only(program)
    assert problem.address == "second"
    assert message in problem.message
    assert suggestion in problem.suggestion


def test_a_misspelled_option_gets_the_right_name() -> None:
    assert only(lambda: Bucket("b", depend_on=[])).suggestion == "did you mean depends_on?"


def test_a_name_that_is_option_and_property_is_the_option() -> None:
    problem = only(lambda: Pair("p", protect="the left one"))
    assert problem.message.startswith("the option protect is wrong")
    assert problem.suggestion == 'for the property of that name write properties={"protect": ...}'
    image = compile(Composition(lambda: Pair("p", protect=True, properties={"protect": "left"})))
    assert image.resources["p"].options.protect
    assert image.resources["p"].properties == {"protect": "left"}


def test_two_resources_cannot_have_been_the_same_one() -> None:
    def program() -> None:
        Bucket("a", was="old")
        Bucket("b", was="old")

    assert only(program).message == "was names old, and so does a"


def test_a_property_of_a_resource_is_no_resource_to_depend_on() -> None:
    def program() -> None:
        Bucket("b", depends_on=[Bucket("a").Arn])

    assert only(program).suggestion == "name the resource, not its property"


class Opaque:
    pass


@pytest.mark.parametrize(
    ("value", "message", "suggestion"),
    [
        ({"a", "b"}, "is a set, which has no order", "write sorted(...)"),
        (Path("x"), "is a path", "write str(path)"),
        (b"x", "is bytes", "write value.decode()"),
        (datetime.date(2024, 1, 2), "is a date", "isoformat"),
        (Decimal("1.5"), "is a Decimal", "float(value)"),
        (float("nan"), "which JSON cannot hold", "finite"),
        (range(3), "is a range, not a list", "write list(...)"),
        (len, "is a function", "call it"),
        (Opaque(), "is a Opaque", "use text"),
        (Opaque, "is the class Opaque", "Opaque(...)"),
        ({3: "x"}, "has the key 3, and keys are text", 'write "3"'),
        ("\ud800", "half a character", ""),
    ],
)  # fmt: skip
def test_what_is_not_json_is_named_with_what_to_write(
    value: object, message: str, suggestion: str
) -> None:
    def program() -> None:
        Bucket("b", Policy={"deep": [value]})
        output("o", value)

    first, second = wrong(program)
    assert message in first.message
    assert suggestion in first.suggestion
    assert first.path.startswith("/Policy/deep/0")
    assert first.message.startswith("Policy.deep[0]")
    assert second.message.startswith("output o ")


def test_a_value_that_contains_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert "contains itself" in only(lambda: Bucket("b", SubnetIds=loop)).message


def test_text_in_which_a_reference_was_spoiled_is_refused() -> None:
    def program() -> None:
        network = vpc()
        output("cut", f"{network.VpcId}"[:-3])
        output("loud", f"{network.VpcId}".upper())
        output("named", f"{network.VpcId!r}")
        output("list", f"{[network.VpcId]}")
        output("secret", f"{Secret.env('A')!r}")

    problems = wrong(program)
    assert len(problems) == 5
    assert "cut or changed" in problems[0].message
    assert "cut or changed" in problems[1].message
    assert all("not its value" in p.message for p in problems[2:])


def test_a_key_that_is_known_later_is_refused_with_what_does_work() -> None:
    def program() -> None:
        network = vpc()
        Bucket("b", Policy={f"{network.VpcId}:sub": "x"})

    assert "json_text" in only(program).suggestion


def test_secrets_are_no_outputs() -> None:
    def program() -> None:
        output("password", f"x{Secret.env('A')}")

    assert only(program).message == "output password holds a secret, and outputs are stored"


def test_a_secret_in_plain_text_is_a_warning() -> None:
    def program() -> None:
        Bucket("b", Password="hunter2")
        Bucket("c", Password=Secret.env("A"))

    warned: list[Diagnostic] = []
    compile(Composition(program), warn=warned.append)
    assert [(p.address, p.severity) for p in warned] == [("b", "warning")]
    assert "Secret.env" in warned[0].suggestion
    assert "hunter2" not in warned[0].message


def test_bad_names_are_refused() -> None:
    def program() -> None:
        Bucket("")
        Bucket("a/b")
        Bucket(vpc().VpcId)
        output("a b", 1)
        output("twice", 1)
        output("twice", 2)

    messages = "\n".join(p.message for p in wrong(program))
    assert "a name cannot be empty" in messages
    assert "a name cannot have '/' in it" in messages
    assert "names must be known" in messages
    assert "a name cannot have ' ' in it" in messages
    assert "there are two outputs named twice" in messages


def test_an_error_of_the_users_is_told_at_the_users_line() -> None:
    def program() -> None:
        Bucket("b", Prot="1")
        json.loads("{")

    first, second = wrong(program)
    assert first.suggestion == "did you mean Port?"
    assert second.text == 'json.loads("{")'
    assert second.message.startswith("JSONDecodeError: Expecting property name")


def test_asking_for_a_value_is_told_at_the_users_line() -> None:
    def program() -> None:
        if vpc().VpcId == "vpc-1":
            Bucket("b")

    problem = only(program)
    assert problem.text == 'if vpc().VpcId == "vpc-1":'
    assert problem.message.startswith("vpc.VpcId cannot be compared")


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (lambda: sys.exit(3), "ends the program"),
        (lambda: setattr(vpc(), "CidrBlock", "x"), "cannot be set"),
        (lambda: list(vpc()), "cannot be looped over"),
        (lambda: scope("a b").__enter__(), "cannot have ' ' in it"),
        (lambda: Vpc.external(""), "takes the identifier of an existing object"),
        (lambda: json_text({"a": {1}}), "json_text: a is a set"),
        (lambda: vpc(properties={"CidrBlock": "1"}), "CidrBlock is declared twice"),
    ],
)
def test_misuse_of_the_language_is_explained(use: Callable[[], object], message: str) -> None:
    assert message in only(use).message


# ── Kinds and providers ──────────────────────────────────────────────────────────────────────


@pytest.fixture
def net() -> Iterator[ModuleType]:
    module: Any = ModuleType("small_cloud.net")
    module.__getattr__, module.__dir__ = kind_module(
        module.__name__, provider="small", source=small, kinds=lambda: NAMES
    )
    sys.modules[module.__name__] = module
    yield module
    del sys.modules[module.__name__]


def test_a_module_makes_its_kinds_when_they_are_asked_for(net: ModuleType) -> None:
    assert dir(net) == ["Bucket", "Pair", "Subnet", "Vpc"]
    assert net.Vpc is net.Vpc
    assert net.Vpc.__module__ == "small_cloud.net"
    image = compile(Composition(lambda: net.Bucket("b")))
    assert image.resources["b"].kind == "Small::Store::Bucket"


def test_a_kind_that_does_not_exist_gets_the_nearest(net: ModuleType) -> None:
    with pytest.raises(
        AttributeError, match=r"there is no kind VPC in small_cloud\.net: did you mean Vpc\?"
    ):
        _ = net.VPC

    def program() -> None:
        network = net.VPC("vpc", Cidr="x")
        Subnet("a", VpcId=network.Anything.At["all"])
        Bucket("b", Prot="1")

    first, second = wrong(program)
    assert (first.message, first.suggestion) == (
        "there is no kind VPC in small_cloud.net",
        "did you mean Vpc?",
    )
    assert first.text == 'network = net.VPC("vpc", Cidr="x")'
    assert second.suggestion == "did you mean Port?"


def test_a_kind_without_a_provider_says_so() -> None:
    lonely = resource_class(
        provider="lost", kind="Lost::Thing", schema=lambda: PROVIDER.schema(NAMES["Pair"])
    )
    assert only(lambda: lonely("x")).message == "there is no provider lost"

    def providers(name: str) -> Provider:
        raise LookupError(f"{name} is not installed: pip install stretto-{name}")

    with pytest.raises(CompileError) as caught:
        compile(Composition(lambda: Bucket("b")), providers=providers)
    assert "pip install stretto-small" in caught.value.problems[0].message


class Failing(SmallProvider):
    def validate(self, request: ValidateRequest, /) -> ValidateResponse:
        raise RuntimeError("broken")


def test_a_provider_that_fails_is_named_and_hides_nothing_else() -> None:
    def program() -> None:
        Bucket("b", depends_on="nothing")

    with pytest.raises(CompileError) as caught:
        compile(Composition(program), providers=lambda _: Failing())
    text = caught.value.render(500)
    assert "the provider stretto-small 0.1.0 failed to check it (RuntimeError: broken)" in text
    assert "depends_on names nothing" in text


def test_an_external_object_is_not_checked_for_what_it_lacks() -> None:
    image = compile(Composition(lambda: output("c", Vpc.external("v", at=region("x")).CidrBlock)))
    assert list(image.resources) == ["external:Small::Net::Vpc:v@region=x"]
