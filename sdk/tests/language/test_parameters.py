"""Parameters are read from text and files, and checked against the function's annotations."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field
from stretto_sdk import CompileError, Composition, Resource, Secret, compile, composition
from stretto_sdk.parameters import parameters

from .small import Bucket

Size = Annotated[int, Field(ge=1, le=10)]


@composition
def program(
    name: str,
    count: Size = 3,
    fast: bool = False,
    zones: list[str] = ["a"],  # noqa: B006  # never changed
    labels: dict[str, int] | None = None,
    tier: Literal["dev", "prod"] = "dev",
    password: Secret | None = None,
    root: Path = Path("etc"),
) -> None:
    assert isinstance(count, int)
    assert isinstance(fast, bool)
    Bucket(name, Password=password)


def messages(**given: object) -> list[str]:
    with pytest.raises(CompileError) as caught:
        compile(program, given)
    return [p.message for p in caught.value.problems]


def test_text_is_read_as_the_type_that_is_expected() -> None:
    image = compile(
        program,
        {"name": "7", "count": "4", "fast": "true", "zones": '["b", "c"]', "labels": '{"a": 1}'},
    )
    assert image.parameters == {
        "name": "7",
        "count": 4,
        "fast": True,
        "zones": ["b", "c"],
        "labels": {"a": 1},
        "tier": "dev",
        "password": None,
        "root": "etc",
    }


def test_a_wrong_value_names_the_parameter_the_problem_and_the_type() -> None:
    assert messages(name="x", count="many")[0].startswith(
        "parameter count takes int: it should be a valid integer"
    )
    assert "less than or equal to 10" in messages(name="x", count=11)[0]
    assert "it should be 'dev' or 'prod'" in messages(name="x", tier="test")[0]
    assert messages(name="x", zones="[1]")[0].startswith("parameter zones takes list[str]: 0: ")


def test_all_wrong_parameters_are_told_at_once_at_the_function() -> None:
    with pytest.raises(CompileError) as caught:
        compile(program, {"count": "many", "zone": "a"})
    problems = caught.value.problems
    assert [p.message.split(":")[0] for p in problems] == [
        "there is no parameter zone",
        "parameter name (str) is missing",
        "parameter count takes int",
    ]
    assert problems[0].suggestion == "did you mean zones?"
    assert problems[1].suggestion == "give it: -p name=..."
    assert {p.text for p in problems} == {"@composition"}


def test_a_secret_is_given_by_its_source_and_never_in_the_clear() -> None:
    image = compile(program, {"name": "x", "password": "env:DB_PASSWORD"})
    assert image.parameters["password"] == {"$secret": {"env": "DB_PASSWORD"}}
    assert image.resources["x"].properties == {"Password": {"$secret": {"env": "DB_PASSWORD"}}}
    (message,) = messages(name="x", password="hunter2")
    assert "never given in the clear" in message
    assert "hunter2" not in message


def test_values_are_not_repeated_in_messages() -> None:
    assert "hunter2" not in "".join(messages(name="x", count="hunter2", tier="hunter2"))


def test_a_parameter_that_takes_a_resource_is_for_other_compositions() -> None:
    def inner(network: Resource, size: int = 1) -> None: ...

    with pytest.raises(CompileError) as caught:
        compile(Composition(inner))
    assert "only a composition can call this one" in caught.value.problems[0].message


def test_parameters_without_a_name_are_refused() -> None:
    def inner(*rest: int, **more: Any) -> None: ...

    with pytest.raises(CompileError) as caught:
        compile(Composition(inner))
    assert [p.message for p in caught.value.problems] == [
        "parameter rest has no fixed name, and parameters are given by name",
        "parameter more has no fixed name, and parameters are given by name",
    ]


def test_an_annotation_that_names_nothing_is_told() -> None:
    def inner(size: Missing) -> None: ...  # type: ignore[name-defined]  # noqa: F821  # the mistake under test

    with pytest.raises(CompileError) as caught:
        compile(Composition(inner))
    assert caught.value.problems[0].message.endswith("name 'Missing' is not defined")


def test_parameters_can_be_listed_for_people() -> None:
    found = {p.name: (p.type, p.required, p.default) for p in parameters(program)}
    assert found["name"] == ("str", True, "")
    assert found["count"] == ("int", False, "3")
    assert found["tier"] == ("Literal['dev', 'prod']", False, "'dev'")
