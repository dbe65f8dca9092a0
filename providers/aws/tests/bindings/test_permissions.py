"""The IAM policy for kinds names every action that driving them takes."""

from __future__ import annotations

import json

import pytest
from stretto_aws.bindings import bound
from stretto_aws.permissions import main, permissions

from .conftest import Hand
from .lives import LIVES, Life
from .test_lives import build


@pytest.mark.parametrize(
    "life",
    [life for life in LIVES if life.kind.startswith(("AWS::IAM", "AWS::S3", "AWS::SQS"))],
    ids=lambda life: life.kind.replace("::", "-"),
)
def test_the_policy_allows_all_that_is_called(hand: Hand, life: Life) -> None:
    properties = build(hand, life, {})
    hand.calls.clear()
    made = hand.create(life.kind, properties)
    hand.read(life.kind, made.identity)
    hand.delete(life.kind, made.identity, properties)
    assert set(hand.sent) <= permissions([life.kind])


def test_what_aws_asks_for_beside_a_call_is_named() -> None:
    assert "iam:PassRole" in permissions(["AWS::EC2::Instance"])
    assert "iam:PassRole" not in permissions(["AWS::SQS::Queue"])


def test_the_policy_of_all_kinds_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    [statement] = json.loads(capsys.readouterr().out)["Statement"]
    assert set(statement["Action"]) == permissions(bound())
    assert "sts:GetCallerIdentity" in statement["Action"]


def test_a_kind_that_is_not_driven_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["AWS::Nowhere::Thing"]) == 1
    told = capsys.readouterr().err
    assert "AWS::Nowhere::Thing is not driven" in told
    assert "stretto kinds" in told
