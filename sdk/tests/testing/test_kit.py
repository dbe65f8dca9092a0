"""What the conformance kit shows to those who use it."""

from typing import Any

import pytest
from stretto_sdk.contract import ConnectRequest, CreateRequest, Mark, Pending, Placement
from stretto_sdk.testing.conformance import (
    CHECKS,
    WHOLE,
    Case,
    Failure,
    Harness,
    Verdict,
    conform,
    report,
    run,
    settle,
)
from stretto_sdk.testing.conformance.harness import READS
from stretto_sdk.testing.toy import ToyCloud, ToyProvider
from stretto_sdk.testing.toy.cases import CASES, Clock, ToyHarness


def parameters(test: Any) -> list[Any]:
    (mark,) = test.pytestmark
    found: list[Any] = mark.args[1]
    return found


def test_every_kind_and_check_is_a_test_of_its_own() -> None:
    ids = [str(one.id) for one in parameters(conform(ToyProvider(), CASES))]
    assert "Toy::Net::Network-the same token makes one object" in ids
    assert "provider-the catalogue is sound" in ids
    assert len(ids) == len(set(ids)) == len(WHOLE) + len(CASES) * len(CHECKS)


def test_a_driven_kind_without_a_case_is_a_failing_test_unless_it_is_exempt() -> None:
    test = conform(ToyProvider(), CASES[1:])
    first, *_ = parameters(test)
    with pytest.raises(pytest.fail.Exception, match="is driven, and has no Case"):
        test(first.values[0], None)
    exempt = conform(
        ToyProvider(), CASES[:-1], exempt=lambda kind: "thin" if "Thin" in kind.name else ""
    )
    assert not [one.id for one in parameters(exempt) if "Thin" in str(one.id)]


def test_a_kind_with_two_cases_is_an_error() -> None:
    with pytest.raises(ValueError, match="two cases"):
        conform(ToyProvider(), [*CASES, CASES[0]])


def test_the_function_that_makes_the_provider_is_not_the_provider() -> None:
    with pytest.raises(TypeError, match=r"call it: conform\(provider\(\), cases\)"):
        conform(ToyProvider, CASES)  # type: ignore[arg-type]  # the mistake under test


def test_drift_of_what_the_case_does_not_declare_says_what_to_declare() -> None:
    provider = ToyProvider()
    properties = {"Cidr": "10.0.0.0/16"}
    case = Case(kind=CASES[0].kind, properties=properties, update={"Labels": {"team": "red"}})
    (result,) = run(provider, [case], ToyHarness(provider), checks=["drift is seen"])
    assert result.verdict is Verdict.BROKEN
    assert "Labels" in result.reason
    assert "declare it in properties" in result.reason


def test_a_report_says_what_was_skipped_and_why_and_what_broke() -> None:
    provider = ToyProvider()
    harness = ToyHarness(provider)
    text = report(run(provider, CASES, harness, checks=["every page is read"]))
    assert "7 kept, 1 skipped, 0 broken" in text
    assert "Toy::Misc::Note" in text
    assert "the kind is not listed" in text


def test_a_harness_without_powers_skips_with_its_reasons_and_breaks_nothing() -> None:
    clock = Clock()
    provider = ToyProvider()

    class Plain(Harness):
        def session(self) -> Any:
            provider.cloud = ToyCloud(clock)
            return provider.connect(ConnectRequest(placement=Placement(provider="toy")))

        def again(self, session: Any) -> Any:
            return provider.connect(ConnectRequest(placement=session.placement))

        def wait(self, seconds: float) -> None:
            clock.now += seconds

    results = run(provider, CASES, Plain())
    assert [one for one in results if one.verdict is Verdict.BROKEN] == []
    skipped = {one.reason for one in results if one.verdict is Verdict.SKIPPED}
    assert {"this harness cannot throttle", "this harness cannot add a field"} <= skipped


def test_actions_are_sorted_into_reads_and_writes_by_their_names() -> None:
    harness = ToyHarness(ToyProvider())
    assert not any(harness.is_write(f"ec2:{word}Vpcs") for word in READS)
    assert harness.is_write("ec2:CreateVpc")
    assert harness.is_write("s3:PutBucketPolicy")


def test_settling_what_never_ends_is_a_failure_that_says_so() -> None:
    clock = Clock()
    cloud = ToyCloud(clock)
    session = ToyProvider(cloud).connect(ConnectRequest(placement=Placement(provider="toy")))
    mark = Mark(process="p", address="a", token="t")
    properties: dict[str, Any] = {"Engine": "sql", "Size": 1, "Password": "long enough"}
    begun = session.create(
        CreateRequest(kind="Toy::Data::Database", properties=properties, mark=mark)
    )
    assert isinstance(begun, Pending)
    with pytest.raises(Failure, match="still pending after 3 polls"):
        settle(
            session,
            begun,
            kind="Toy::Data::Database",
            properties=properties,
            mark=mark,
            wait=lambda _: None,
            polls=3,
        )
