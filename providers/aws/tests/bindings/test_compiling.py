"""The compiler of bindings: what it makes explicit, and what it refuses."""

from __future__ import annotations

import copy
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

TOOLS = Path(__file__).parents[2] / "tools"
SOURCES = Path(__file__).parents[2] / "src" / "stretto_aws" / "bindings"


@pytest.fixture(scope="module")
def tool() -> Iterator[Any]:
    sys.path.insert(0, str(TOOLS))
    import build_bindings

    yield build_bindings
    sys.path.remove(str(TOOLS))


@pytest.fixture(scope="module")
def services() -> Any:
    return yaml.safe_load((SOURCES / "services.yaml").read_text("utf-8"))


@pytest.fixture
def queue() -> Any:
    return copy.deepcopy(yaml.safe_load((SOURCES / "sqs_queue.yaml").read_text("utf-8")))


@cache
def held_against(tool: Any) -> tuple[Any, Any]:
    return tool.Models(), tool.Schemas()


def errors(tool: Any, source: Any, services: Any) -> list[str]:
    compiler = tool.Compiler(source, services, *held_against(tool))
    compiler.compile()
    return list(compiler.errors)


def test_the_compiled_file_is_what_the_sources_say(tool: Any) -> None:
    document, problems = tool.compile_all()
    assert problems == []
    assert tool.TARGET.read_text("utf-8") == tool.spell(document)


def _no_operation(source: Any) -> None:
    source["delete"]["call"] = "RemoveQueue"


def _no_parameter(source: Any) -> None:
    source["delete"]["params"]["Force"] = "QueueUrl"


def _lacks_parameter(source: Any) -> None:
    source["delete"]["params"] = {}


def _no_property(source: Any) -> None:
    source["delete"]["params"]["QueueUrl"] = "QueueURL"


def _no_path(source: Any) -> None:
    source["list"]["items"] = "Queues"


def _no_jmespath(source: Any) -> None:
    source["create"]["params"]["QueueName"] = "QueueName ||"


def _no_code(source: Any) -> None:
    source["create"]["exists"] = ["QueueExists"]


def _no_update(source: Any) -> None:
    source["facets"] = {}


def _never_observed(source: Any) -> None:
    del source["read"]["properties"]["DelaySeconds"]


def _no_part(source: Any) -> None:
    source["updates"] = {}


def _no_rule(source: Any) -> None:
    source["equal"]["/QueueName"] = ["sounds-like"]


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_no_operation, "sqs has no operation RemoveQueue"),
        (_no_parameter, "there is no parameter Force"),
        (_lacks_parameter, "DeleteQueue needs the parameter QueueUrl"),
        (_no_property, "the registry has no property QueueURL"),
        (_no_path, "Queues is no member of ListQueuesResult"),
        (_no_jmespath, "is no JMESPath"),
        (_no_code, "is not known to answer QueueExists"),
        (_no_update, "DelaySeconds can change and nothing updates it"),
        (_never_observed, "DelaySeconds can be declared and is never observed"),
        (_no_part, "'updates' is no part of a binding"),
        (_no_rule, "'sounds-like' is no rule"),
    ],
)
def test_what_is_wrong_with_a_binding_is_said(
    tool: Any, services: Any, queue: Any, spoil: Any, said: str
) -> None:
    assert errors(tool, queue, services) == []
    spoil(queue)
    assert any(said in error for error in errors(tool, queue, services))
