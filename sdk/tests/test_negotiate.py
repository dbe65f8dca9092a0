"""Kernel and provider agree on a contract, or say which of them to upgrade."""

import pytest
from stretto_sdk.contract import Incompatible, Offer, negotiate


def offer(*contracts: tuple[int, int]) -> Offer:
    return Offer(
        name="toy",
        distribution="stretto-toy",
        version="3.2.1",
        contracts=contracts,
        capabilities={},
    )


def test_the_older_minor_of_a_common_major_is_spoken() -> None:
    assert negotiate(offer((1, 4)), ((1, 2),)) == (1, 2)
    assert negotiate(offer((1, 2)), ((1, 4),)) == (1, 2)


def test_the_newest_common_major_is_spoken_and_others_do_not_matter() -> None:
    assert negotiate(offer((1, 9), (2, 0), (4, 0)), ((2, 3), (1, 1), (3, 0))) == (2, 0)


def test_the_order_in_which_versions_are_named_does_not_matter() -> None:
    assert negotiate(offer((1, 2), (1, 0)), ((1, 5), (1, 3))) == (1, 2)


def test_this_sdk_speaks_to_itself() -> None:
    from stretto_sdk.contract import CONTRACT

    assert negotiate(offer(CONTRACT)) == CONTRACT


@pytest.mark.parametrize("contracts", [(), ((1, 7),)])
def test_a_provider_that_is_too_old_is_to_be_upgraded(
    contracts: tuple[tuple[int, int], ...],
) -> None:
    with pytest.raises(Incompatible) as told:
        negotiate(offer(*contracts), ((2, 0),))
    assert "stretto-toy 3.2.1" in str(told.value)
    assert str(told.value).endswith("pip install --upgrade stretto-toy")


def test_a_provider_that_is_too_new_asks_for_a_newer_stretto() -> None:
    with pytest.raises(Incompatible) as told:
        negotiate(offer((3, 0)), ((1, 0), (2, 0)))
    assert "speaks contract 3, this Stretto speaks 1, 2" in str(told.value)
    assert str(told.value).endswith("pip install --upgrade stretto")
