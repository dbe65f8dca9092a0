"""What the format of bindings can say: codes with words, files, groups that are switched off."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from stretto_aws.bindings import binding
from stretto_aws.bindings.paths import search
from stretto_aws.emulator import Emulator
from stretto_aws.failures import named, sort
from stretto_aws.stages import of_create, of_update
from stretto_aws.wire import ClientCache, Exchange
from stretto_sdk.contract import Busy, Reason, Refused

from .conftest import Hand

FUNCTION = binding("AWS::Lambda::Function")
KEY = binding("AWS::KMS::Key")
TABLE = binding("AWS::DynamoDB::Table")


def test_a_code_with_words_is_meant_where_the_words_are_said() -> None:
    codes = {"Plain", "Vague: not yet"}
    assert named(codes, "Plain", "whatever")
    assert named(codes, "Vague", "It is not yet ready.")
    assert not named(codes, "Vague", "It is wrong.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The role defined for the function cannot be assumed by Lambda.", Busy),
        ("The runtime parameter is not supported.", Refused),
    ],
)
def test_a_new_role_is_waited_for(text: str, kind: type[Exception]) -> None:
    error = sort(
        code="InvalidParameterValueException",
        text=text,
        status=400,
        call=FUNCTION.create.call,
        params={},
        writes=True,
        binding=FUNCTION,
        identity="",
    )
    assert type(error) is kind


def test_what_is_not_implemented_is_refused() -> None:
    error = sort(
        code="NotImplemented",
        text="",
        status=501,
        call=FUNCTION.create.call,
        params={},
        writes=True,
        binding=FUNCTION,
        identity="",
    )
    assert isinstance(error, Refused)
    assert error.reason is Reason.UNSUPPORTED


@pytest.mark.parametrize(
    ("runtime", "name"), [("nodejs22.x", "index.js"), ("python3.12", "index.py")]
)
def test_source_in_line_is_zipped_the_same_each_time(runtime: str, name: str) -> None:
    values = {"Code": {"ZipFile": "source"}, "Runtime": runtime}
    made = [search("zipped(Code.ZipFile, Runtime)", values) for _ in range(2)]
    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0])) as archive:
        assert archive.namelist() == [name]
        assert archive.read(name) == b"source"


def done(stages: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(str(one["do"]), str(one.get("facet", ""))) for one in stages]


def test_a_switch_is_turned_off_when_it_is_declared_off() -> None:
    assert done(of_create(KEY, {"Enabled": False})) == [("unset", "enabled")]
    assert done(of_create(KEY, {"Enabled": True})) == []
    assert done(of_update(KEY, ["Enabled"], {"Enabled": False}, {})) == [("unset", "enabled")]


def test_a_switch_that_is_no_longer_declared_goes_back_to_its_default() -> None:
    assert done(of_update(KEY, ["Enabled"], {}, {"Enabled": False})) == [("set", "enabled")]
    stages = of_update(KEY, ["EnableKeyRotation"], {}, {"EnableKeyRotation": True})
    assert done(stages) == [("unset", "rotation")]


def test_what_is_only_noted_takes_no_call() -> None:
    assert of_update(KEY, ["PendingWindowInDays"], {"PendingWindowInDays": 7}, {}) == []


def test_definitions_change_with_the_indexes_that_need_them() -> None:
    wanted: dict[str, Any] = {"GlobalSecondaryIndexes": [{"IndexName": "a"}]}
    changed = ["AttributeDefinitions", "GlobalSecondaryIndexes"]
    stages = of_update(TABLE, changed, wanted, {"GlobalSecondaryIndexes": [{"IndexName": "b"}]})
    assert [stage["do"] for stage in stages][:2] == ["remove", "add"]
    with pytest.raises(Refused, match="AttributeDefinitions"):
        of_update(TABLE, ["AttributeDefinitions"], {}, {})


def test_a_refusal_within_a_success_is_an_error(cloud: Emulator, hand: Hand) -> None:
    call = replace(binding("AWS::SQS::Queue").read.call, failed="Attributes.QueueArn")
    queue = cloud.client("sqs", region="eu-west-1").create_queue(QueueName="q")
    exchange = Exchange(clients=ClientCache(lambda name: cloud.client(name, region="eu-west-1")))
    with pytest.raises(Refused) as refused:
        exchange.send(call, {"QueueUrl": queue["QueueUrl"]})
    assert refused.value.code.endswith(":q")
    assert refused.value.calls == ("sqs:GetQueueAttributes",)
