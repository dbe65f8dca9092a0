"""Dependency graphs: layers, reverse order, critical paths, and a cycle shown as a path.

A graph is a mapping from each node to the nodes that it needs. Everything here is linear in nodes
and edges, except for sorting, which makes every result the same for any order of the input.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol, TypeAlias, TypeVar

from stretto_sdk.image import Image

from stretto.errors import ImageRefused


class Node(Protocol):
    """Anything that can be hashed and sorted: an address, a piece of work."""

    def __hash__(self) -> int: ...
    def __lt__(self, other: Any, /) -> bool: ...


N = TypeVar("N", bound=Node)
Needs: TypeAlias = Mapping[N, Collection[N]]


class Cycle(ImageRefused):
    """What needs each other in a circle can never be made."""

    def __init__(self, path: tuple[object, ...]) -> None:
        super().__init__(
            f"these resources need each other in a circle: {' → '.join(str(n) for n in path)}",
            "Take one of these references or depends_on out.",
        )
        self.path = path
        """From a node to itself; each one needs the next."""


def dependencies(image: Image) -> dict[str, frozenset[str]]:
    """What each resource of an image needs: what it refers to, and its ``depends_on``.

    Where a name is the former address (``was``) of another resource, that one is meant. Raises
    ImageRefused when a resource needs one that the image does not declare, or itself.
    """
    renamed = {
        d.options.was: address
        for address, d in sorted(image.resources.items())
        if d.options.was is not None and d.options.was not in image.resources
    }
    result: dict[str, frozenset[str]] = {}
    for address, declared in image.resources.items():
        needs = frozenset(renamed.get(need, need) for need in declared.needs)
        for need in sorted(needs):
            if need not in image.resources:
                raise ImageRefused(
                    f"{address} needs {need!r}, which this image does not declare",
                    "Compile the composition again.",
                )
        if address in needs:
            raise Cycle((address, address))
        result[address] = needs
    return result


def layers(needs: Needs[N]) -> list[list[N]]:
    """The nodes in layers: each needs only nodes of earlier ones. Sorted inside.

    Needs that are not nodes of the graph count as met. Raises Cycle.
    """
    result = _layers(needs)
    placed = sum(len(layer) for layer in result)
    if placed < len(needs):
        done = {node for layer in result for node in layer}
        raise Cycle(cycle({n: wanted for n, wanted in needs.items() if n not in done}))
    return result


def placeable(needs: Needs[N]) -> set[N]:
    """The nodes that are neither in a circle nor rest on one."""
    return {node for layer in _layers(needs) for node in layer}


def _layers(needs: Needs[N]) -> list[list[N]]:
    left = missing(needs)
    users = reverse(needs)
    layer = [node for node, count in left.items() if not count]
    result: list[list[N]] = []
    while layer:
        layer.sort()
        result.append(layer)
        following: list[N] = []
        for node in layer:
            for user in users[node]:
                left[user] -= 1
                if not left[user]:
                    following.append(user)
        layer = following
    return result


def missing(needs: Needs[N]) -> dict[N, int]:
    """How many of its needs each node waits for; those that are not nodes do not count."""
    return {
        node: sum(need in needs for need in set(wanted)) if wanted else 0
        for node, wanted in needs.items()
    }


def topological(needs: Needs[N]) -> list[N]:
    """The layers one after the other. Raises Cycle."""
    return [node for layer in layers(needs) for node in layer]


def reverse(needs: Needs[N]) -> dict[N, list[N]]:
    """What uses each node: the graph with every edge turned round."""
    users: dict[N, list[N]] = {node: [] for node in needs}
    for node, wanted in needs.items():
        for need in set(wanted):
            if need in users:
                users[need].append(node)
    return users


def cycle(needs: Needs[N]) -> tuple[N, ...]:
    """A circle in a graph that has one, from its first node back to it.

    Walks along the first unvisited need until a node comes twice: linear. Nodes that only lead
    into the circle, or out of it, are not part of it. Raises ValueError when there is none.
    """
    finished: set[N] = set()
    for start in sorted(needs):
        path: list[N] = [start]
        index = {start: 0}
        pending = [iter(sorted(needs[start]))]
        while path:
            for need in pending[-1]:
                if need in index:
                    return _turned(path[index[need] :])
                if need in needs and need not in finished:
                    index[need] = len(path)
                    path.append(need)
                    pending.append(iter(sorted(needs[need])))
                    break
            else:
                finished.add(path[-1])
                del index[path.pop()]
                pending.pop()
    raise ValueError("this graph has no cycle")


def _turned(circle: list[N]) -> tuple[N, ...]:
    """The circle begun at its smallest node, so that it always reads the same."""
    first = circle.index(min(circle))
    return (*circle[first:], *circle[:first], circle[first])


def remaining(needs: Needs[N], cost: Callable[[N], float]) -> dict[N, float]:
    """For each node, the cost of the longest path from its start to the end of everything that
    follows from it. Costs are seconds and not negative. Raises Cycle."""
    users = reverse(needs)
    result: dict[N, float] = {}
    for node in reversed(topological(needs)):
        result[node] = cost(node) + max((result[user] for user in users[node]), default=0.0)
    return result
