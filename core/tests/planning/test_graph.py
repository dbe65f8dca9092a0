"""Graphs: layers, circles, critical paths."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stretto import graph
from stretto.errors import ImageRefused
from stretto_sdk.contract import Placement
from stretto_sdk.expressions import ref
from stretto_sdk.image import Declared, Image, Options
from stretto_sdk.json import Json


@st.composite
def acyclic(draw: st.DrawFn) -> dict[int, set[int]]:
    """A graph in which nodes need only greater ones, under shuffled numbers."""
    size = draw(st.integers(1, 12))
    names = draw(st.permutations(range(size)))
    pairs = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1))
    needs: dict[int, set[int]] = {names[i]: set() for i in range(size)}
    for a, b in draw(st.lists(pairs, max_size=30)):
        if a < b:
            needs[names[a]].add(names[b])
    return needs


def image(**resources: tuple[dict[str, Json], Options]) -> Image:
    return Image(
        composition="site",
        parameters={},
        providers={"toy": ("stretto-sdk", "1.0.0")},
        resources={
            address: Declared(
                address=address,
                kind="Toy::Net::Network",
                placement=Placement(provider="toy"),
                properties=properties,
                options=options,
            )
            for address, (properties, options) in resources.items()
        },
        outputs={},
    )


@given(acyclic())
def test_every_node_comes_after_what_it_needs(needs: dict[int, set[int]]) -> None:
    order = graph.topological(needs)
    place = {node: i for i, node in enumerate(order)}
    assert sorted(order) == sorted(needs)
    assert all(place[need] < place[node] for node, wanted in needs.items() for need in wanted)


@given(acyclic())
def test_the_order_does_not_depend_on_the_order_of_the_input(needs: dict[int, set[int]]) -> None:
    turned = {node: sorted(needs[node], reverse=True) for node in reversed(needs)}
    assert graph.topological(turned) == graph.topological(needs)


@given(acyclic(), st.data())
def test_a_circle_is_shown_as_a_path_from_a_node_to_itself(
    needs: dict[int, set[int]], data: st.DataObject
) -> None:
    order = graph.topological(needs)
    first = data.draw(st.sampled_from(order))
    last = data.draw(st.sampled_from(order))
    reach, pending = {last}, [last]
    while pending:
        for need in needs[pending.pop()]:
            if need not in reach:
                reach.add(need)
                pending.append(need)
    needs[first].add(last)
    if first not in reach:
        graph.layers(needs)
        return
    with pytest.raises(graph.Cycle) as caught:
        graph.layers(needs)
    path = caught.value.path
    assert path[0] == path[-1]
    assert all(b in needs[a] for a, b in pairwise(path))  # type: ignore[index]
    assert len(set(path)) == len(path) - 1


@given(acyclic())
def test_the_remaining_path_is_the_longest_of_all(needs: dict[int, set[int]]) -> None:
    users = graph.reverse(needs)

    def longest(node: int) -> float:
        return node + 1.0 + max((longest(user) for user in users[node]), default=0.0)

    assert graph.remaining(needs, lambda node: node + 1.0) == {n: longest(n) for n in needs}


def test_what_a_resource_needs_is_what_it_refers_to_and_depends_on() -> None:
    made = image(
        a=({"X": ref("b")}, Options(depends_on=("c",))), b=({}, Options()), c=({}, Options())
    )
    assert graph.dependencies(made)["a"] == {"b", "c"}


def test_a_former_address_means_the_resource_that_had_it() -> None:
    made = image(a=({"X": ref("old")}, Options()), b=({}, Options(was="old")))
    assert graph.dependencies(made)["a"] == {"b"}


def test_a_need_that_is_not_declared_is_named() -> None:
    with pytest.raises(ImageRefused, match="a needs 'nowhere'"):
        graph.dependencies(image(a=({"X": ref("nowhere")}, Options())))


def test_a_resource_that_needs_itself_is_a_circle() -> None:
    with pytest.raises(graph.Cycle, match="a → a"):
        graph.dependencies(image(a=({"X": ref("a")}, Options())))


def test_a_chain_of_many_thousands_does_not_exhaust_the_stack() -> None:
    count = 50_000
    needs = {i: [i - 1] if i else [] for i in range(count)}
    assert graph.remaining(needs, lambda _: 1.0)[0] == count
    needs[0] = [count - 1]
    with pytest.raises(graph.Cycle):
        graph.layers(needs)
