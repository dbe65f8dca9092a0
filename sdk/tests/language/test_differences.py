"""What a declaration would change, from the schema alone."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stretto_sdk.contract import ABSENT, Change, Schema
from stretto_sdk.differences import differences, patched
from stretto_sdk.json import Json

from .kinds import BUCKET, SCHEMAS, SUBNET, VPC
from .strategies import documents, plain

Doc = dict[str, Json]
REF: Json = {"$ref": ["vpc", ""]}


def paths(schema: Schema, declared: Doc, observed: Doc, applied: Doc | None = None) -> list[str]:
    was = declared if applied is None else applied
    return [change.path for change in differences(schema, declared, observed, was)]


def test_only_declared_leaves_are_compared() -> None:
    declared: Doc = {"Network": {"Speed": 1}}
    observed: Doc = {"Network": {"Speed": 2, "Zone": "a"}, "Arn": "arn:x", "New": {}}
    assert differences(BUCKET, declared, observed, declared) == (
        Change(path="/Network/Speed", before=2, after=1),
    )


def test_what_the_cloud_lacks_is_absent_before() -> None:
    (change,) = differences(BUCKET, {"Network": {"Speed": 1}}, {}, {})
    assert change == Change(path="/Network", before=ABSENT, after={"Speed": 1})


def test_a_property_that_cannot_change_says_so() -> None:
    (change,) = differences(VPC, {"CidrBlock": "a"}, {"CidrBlock": "b"}, {"CidrBlock": "b"})
    assert change.replace == "CidrBlock cannot change after creation"


def test_a_fixed_property_below_a_changed_mapping_replaces_only_when_it_differs() -> None:
    found = differences(BUCKET, {"Network": {"Zone": "a"}}, {}, {})
    assert [c.replace for c in found] == ["Network.Zone cannot change after creation"]
    found = differences(BUCKET, {"Network": {"Speed": 3}}, {}, {})
    assert [c.replace for c in found] == [""]


def test_a_fixed_property_of_an_item_replaces_only_when_that_item_differs() -> None:
    before: Doc = {"Rules": [{"Id": "a", "Days": 1}]}
    (change,) = differences(BUCKET, {"Rules": [{"Id": "a", "Days": 2}]}, before, before)
    assert change == Change(path="/Rules", before=before["Rules"], after=[{"Id": "a", "Days": 2}])
    (change,) = differences(BUCKET, {"Rules": [{"Id": "b", "Days": 1}]}, before, before)
    assert change.replace == "Rules.Id cannot change after creation"


def test_items_of_a_list_are_compared_in_order_by_their_declared_keys() -> None:
    observed: Doc = {"Rules": [{"Id": "a", "Made": "today"}, {"Id": "b"}]}
    assert paths(BUCKET, {"Rules": [{"Id": "a"}, {"Id": "b"}]}, observed) == []
    assert paths(BUCKET, {"Rules": [{"Id": "b"}, {"Id": "a"}]}, observed) == ["/Rules"]
    assert paths(BUCKET, {"Rules": [{"Id": "a"}]}, observed) == ["/Rules"]


def test_lists_that_are_sets_are_paired() -> None:
    observed: Doc = {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]}
    assert paths(VPC, {"Tags": [{"Key": "a"}, {"Key": "a", "Value": "1"}]}, observed) == []
    assert paths(VPC, {"Tags": [{"Key": "a", "Value": "3"}, {"Key": "a"}]}, observed) == ["/Tags"]
    assert paths(VPC, {"Tags": [{"Key": "a"}]}, observed) == ["/Tags"]


def test_large_sets_are_compared_at_once() -> None:
    tags: list[Json] = [{"Key": f"k{i}", "Value": "v"} for i in range(3000)]
    seen: list[Json] = list(reversed(tags))
    assert paths(VPC, {"Tags": tags}, {"Tags": seen}) == []


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ({"a": [1, 2]}, '{ "a": [1, 2] }', True),
        ({"a": [1, 2]}, {"a": [2, 1]}, False),
        (
            {"Statement": {"Action": "s3:Get", "Effect": "Allow"}},
            {"Statement": [{"Action": ["s3:Get"], "Effect": "Allow"}]},
            True,
        ),
        (
            {"Statement": [{"Action": ["a", "b"], "Principal": {"AWS": ["x"]}}]},
            {"Statement": [{"Action": ["b", "a"], "Principal": {"AWS": "x"}}]},
            True,
        ),
        (
            {"Statement": [{"Condition": {"Bool": {"secure": True}}}]},
            {"Statement": [{"Condition": {"Bool": {"secure": "true"}}}]},
            True,
        ),
        (
            {"Statement": [{"Action": "a"}]},
            {"Statement": [{"Action": "a"}, {"Action": "b"}]},
            False,
        ),
        ({"Statement": [{"Action": "a"}]}, {"Statement": [{"Action": "a", "Sid": "x"}]}, False),
    ],
)
def test_documents_are_compared_by_what_they_mean(one: Json, other: Json, equal: bool) -> None:
    for left in (one, json.dumps(one)):
        for right in (other, json.dumps(other) if not isinstance(other, str) else other):
            assert (paths(BUCKET, {"Policy": left}, {"Policy": right}) == []) is equal


def test_a_number_equals_its_spelling_only_where_the_schema_admits_one_type() -> None:
    assert paths(BUCKET, {"Port": "8080"}, {"Port": 8080}) == []
    assert paths(VPC, {"Mtu": 1500}, {"Mtu": "1500"}) == []
    assert paths(VPC, {"EnableDnsSupport": True}, {"EnableDnsSupport": "true"}) == []
    assert paths(VPC, {"EnableDnsSupport": True}, {"EnableDnsSupport": 1}) == ["/EnableDnsSupport"]
    assert paths(BUCKET, {"Size": "1"}, {"Size": 1}) == ["/Size"]


def test_write_only_properties_are_compared_with_what_was_applied() -> None:
    assert paths(BUCKET, {"Password": "a"}, {}, {"Password": "a"}) == []
    assert paths(BUCKET, {"Password": "a"}, {"Password": "***"}, {"Password": "a"}) == []
    assert paths(BUCKET, {"Password": "b"}, {}, {"Password": "a"}) == ["/Password"]
    assert paths(BUCKET, {}, {}, {"Password": "a"}) == ["/Password"]


def test_write_only_properties_of_items_are_compared_with_what_was_applied() -> None:
    declared: Doc = {"Rules": [{"Id": "a", "Token": "t"}]}
    observed: Doc = {"Rules": [{"Id": "a"}]}
    assert paths(BUCKET, declared, observed, declared) == []
    assert paths(BUCKET, declared, observed, {"Rules": [{"Id": "a", "Token": "s"}]}) == ["/Rules"]


def test_what_is_declared_no_longer_is_removed_while_the_cloud_has_it() -> None:
    applied: Doc = {"Port": "1", "Network": {"Speed": 1, "Zone": "a"}}
    observed: Doc = {"Port": "1", "Network": {"Speed": 1, "Zone": "a"}}
    found = differences(BUCKET, {"Network": {"Zone": "a"}}, observed, applied)
    assert found == (
        Change(path="/Network/Speed", before=1, after=ABSENT),
        Change(path="/Port", before="1", after=ABSENT),
    )
    assert differences(BUCKET, {}, {}, applied) == ()
    found = differences(BUCKET, {"Port": "1", "Network": {"Speed": 1}}, observed, applied)
    assert [c.replace for c in found] == ["Network.Zone cannot change after creation"]


def test_nothing_equals_empty() -> None:
    empty: Json
    for empty in ([], {}, None):
        assert paths(BUCKET, {"Rules": empty, "Labels": empty}, {}) == []
    assert paths(BUCKET, {"Rules": []}, {"Rules": [{"Id": "a"}]}) == ["/Rules"]


def test_what_is_not_known_yet_is_a_change_to_the_expression() -> None:
    (change,) = differences(SUBNET, {"VpcId": REF}, {"VpcId": "vpc-1"}, {"VpcId": REF})
    assert change.after == REF
    assert change.replace == "VpcId cannot change after creation"
    inside: Doc = {"SubnetIds": ["subnet-1", REF]}
    (change,) = differences(BUCKET, inside, {"SubnetIds": ["subnet-1", "subnet-2"]}, inside)
    assert change.after == inside["SubnetIds"]


def test_a_secret_equals_itself_and_a_literal_its_value() -> None:
    secret: Json = {"$secret": {"env": "A"}}
    assert paths(BUCKET, {"Password": secret}, {}, {"Password": secret}) == []
    assert paths(BUCKET, {"Password": secret}, {}, {"Password": {"$secret": {"env": "B"}}}) == [
        "/Password"
    ]
    literal: Doc = {"Labels": {"$literal": {"$ref": "x"}}}
    assert paths(BUCKET, literal, {"Labels": {"$ref": "x"}}) == []
    (change,) = differences(BUCKET, literal, {"Labels": {"$ref": "y"}}, {})
    assert change.after == {"$ref": "x"}


def test_ignored_places_are_not_looked_at() -> None:
    declared: Doc = {"Network": {"Speed": 1}, "Port": "1"}
    observed: Doc = {"Network": {"Speed": 2}, "Port": "2"}
    found = differences(BUCKET, declared, observed, declared, ignore=["/Network", "nonsense"])
    assert [c.path for c in found] == ["/Port"]


# ── Any JSON ─────────────────────────────────────────────────────────────────────────────────

schemas = st.sampled_from(
    [*SCHEMAS.values(), replace(BUCKET, version="2", unordered=frozenset({"/Rules"}))]
)


@settings(deadline=None)
@given(schema=schemas, document=documents().filter(plain))
def test_a_document_does_not_differ_from_itself(schema: Schema, document: Doc) -> None:
    assert differences(schema, document, document, document) == ()


@settings(deadline=None)
@given(
    schema=schemas,
    declared=documents(),
    observed=documents(),
    applied=documents(),
    ignore=st.lists(st.text(max_size=4), max_size=2),
)
def test_no_json_is_too_odd(
    schema: Schema, declared: Doc, observed: Doc, applied: Doc, ignore: list[str]
) -> None:
    found = differences(schema, declared, observed, applied, ignore)
    assert len({change.path for change in found}) == len(found)


@settings(deadline=None)
@given(
    schema=schemas,
    declared=documents().filter(plain),
    observed=documents(),
    applied=documents().filter(plain),
)
def test_the_changes_made_nothing_is_left_to_change(
    schema: Schema, declared: Doc, observed: Doc, applied: Doc
) -> None:
    changes = differences(schema, declared, observed, applied)
    after = dict(patched(observed, changes))
    assert differences(schema, declared, after, declared) == ()


@settings(deadline=None)
@given(
    declared=documents().filter(plain),
    observed=documents().filter(plain),
    applied=documents().filter(plain),
)
def test_the_order_of_keys_changes_nothing(declared: Doc, observed: Doc, applied: Doc) -> None:
    turned = [dict(reversed(list(d.items()))) for d in (declared, observed, applied)]
    assert differences(BUCKET, declared, observed, applied) == differences(BUCKET, *turned)
