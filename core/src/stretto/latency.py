"""How long steps take: learned from what they took, with the providers' figures to begin with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from stretto_sdk.contract import Placement, Verb

Prior = Callable[[Placement, str, Verb], float]
"""The provider's own figure in seconds (``Schema.latency``), 0 or less where it has none."""

UNKNOWN = 1.0
"""Seconds that a step is taken to need when nobody says."""
WEIGHT = 0.2
"""How much one new measurement moves the mean: the last five make two thirds of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """One row of what was learned."""

    provider: str
    kind: str
    verb: str
    seconds: float
    count: int
    """Measurements that it rests on."""


class Latencies:
    """An exponentially weighted mean for each provider, kind and verb.

    The first measurements weigh more than later ones, since the prior is a guess: the n-th weighs
    1/(n+1) until that is less than ``WEIGHT``.
    """

    def __init__(self, prior: Prior, rows: Iterable[Learned] = ()) -> None:
        self._prior = prior
        self._known = {(r.provider, r.kind, r.verb): (r.seconds, r.count) for r in rows}
        self._fresh: set[tuple[str, str, str]] = set()

    def seconds(self, placement: Placement, kind: str, verb: Verb) -> float:
        """How long a step is expected to take. Always more than 0."""
        known = self._known.get((placement.provider, kind, verb.value))
        return known[0] if known else self._guess(placement, kind, verb)

    def learn(self, placement: Placement, kind: str, verb: Verb, seconds: float) -> None:
        """A step took so long, from its first call until it was done."""
        key = (placement.provider, kind, verb.value)
        mean, count = self._known.get(key) or (self._guess(placement, kind, verb), 0)
        count += 1
        weight = max(WEIGHT, 1.0 / (count + 1))
        mean += weight * (max(seconds, 0.0) - mean)
        self._known[key] = (max(mean, 1e-3), count)
        self._fresh.add(key)

    def rows(self) -> tuple[Learned, ...]:
        """Everything that was learned, for the store, in order."""
        return tuple(self._row(key) for key in sorted(self._known))

    def fresh(self) -> tuple[Learned, ...]:
        """What was learned since this was last asked: the rows that must be written."""
        rows = tuple(self._row(key) for key in sorted(self._fresh))
        self._fresh.clear()
        return rows

    def _row(self, key: tuple[str, str, str]) -> Learned:
        seconds, count = self._known[key]
        provider, kind, verb = key
        return Learned(provider=provider, kind=kind, verb=verb, seconds=seconds, count=count)

    def _guess(self, placement: Placement, kind: str, verb: Verb) -> float:
        figure = self._prior(placement, kind, verb)
        return figure if figure > 0 else UNKNOWN
