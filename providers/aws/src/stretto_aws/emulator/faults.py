"""What the embedded cloud does to its callers, as data.

A `Faults` value is frozen, survives JSON, and can be handed to a running emulator. All faults but
the pending states are off by default.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from random import Random
from typing import Any, Self

ANY = "*:*"
"""In `Strike.at`: the numbers of calls of whatever action."""
WRITE = "*:write"
"""In `Strike.at`: the numbers of calls of whatever action that changes something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """When a fault strikes: by chance, or at exactly numbered calls of an action.

    Calls are numbered from 1, for each action on its own, from the moment the faults were set. What
    chance decides depends on nothing but the seed, the action and that number, so that callers in
    parallel meet the same faults on every run.
    """

    probability: float = 0.0
    """From 0 to 1, for every call."""
    at: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """By `service:Action`, the numbers of the calls that are struck; `ANY` and `WRITE` are numbered
    over all actions together."""

    def __post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            raise ValueError(f"a probability lies between 0 and 1, not {self.probability}")
        for action, numbers in self.at.items():
            if ":" not in action:
                raise ValueError(f"write the action as service:Action, not {action!r}")
            if any(number < 1 for number in numbers):
                raise ValueError(f"calls of {action} are numbered from 1")

    @classmethod
    def of(cls, value: "float | Mapping[str, Any] | Strike") -> "Strike":
        """Read a strike from JSON: a number is a probability, an object has this class's fields."""
        if isinstance(value, Strike):
            return value
        if isinstance(value, int | float):
            return cls(probability=float(value))
        _refuse_unknown(cls, value)
        at = {action: tuple(numbers) for action, numbers in value.get("at", {}).items()}
        return cls(probability=float(value.get("probability", 0.0)), at=at)

    def hits(self, fault: str, action: str, numbers: Mapping[str, int], seed: int) -> bool:
        """Tell whether a call of `action` is struck; `numbers` are its numbers under each name that
        it is counted under."""
        if any(number in self.at.get(name, ()) for name, number in numbers.items()):
            return True
        if not self.probability:
            return False
        return Random(f"{seed}/{fault}/{action}/{numbers[action]}").random() < self.probability


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """The faults of an embedded cloud. Times are in seconds."""

    seed: int = 0
    """Seeds everything that chance decides."""
    pending: bool = True
    """Objects pass through the transitional states of the cloud, such as `creating`."""
    pending_seconds: float = 1.0
    """How long a transitional state lasts; kinds scale it by a factor of their own."""
    throttle: Strike | float = field(default_factory=Strike)
    """Calls refused with the cloud's throttling error, without effect."""
    rates: Mapping[str, float] = field(default_factory=dict)
    """By service, the calls a second above which calls are throttled (per account and region)."""
    lost_requests: Strike | float = field(default_factory=Strike)
    """Connections closed before the call took effect."""
    lost_replies: Strike | float = field(default_factory=Strike)
    """Connections closed after the call took effect, without a reply."""
    visibility_seconds: float = 0.0
    """A new object is missing from reads for this long."""
    latency_seconds: float = 0.0
    """Added to every call."""
    page_size: int = 0
    """Listings give at most so many objects a page, whatever was asked for; 0 gives what was."""
    drop: bool = False
    """The cloud is down: every connection is closed without effect or reply."""

    def __post_init__(self) -> None:
        for name in ("throttle", "lost_requests", "lost_replies"):
            object.__setattr__(self, name, Strike.of(getattr(self, name)))
        for name in ("pending_seconds", "visibility_seconds", "latency_seconds"):
            value = getattr(self, name)
            if value < 0 or not math.isfinite(value):
                raise ValueError(f"{name} is a finite number of seconds from 0 up, not {value}")
        if self.page_size < 0:
            raise ValueError(f"page_size is a number of objects from 0 up, not {self.page_size}")
        for service, rate in self.rates.items():
            if rate <= 0:
                raise ValueError(f"the rate of {service} is above 0 calls a second, not {rate}")

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Self:
        """Read faults from a JSON object with this class's fields, each optional.

        Raises:
            ValueError: a field is unknown or its value impossible.
        """
        _refuse_unknown(cls, document)
        return cls(**document)

    def to_json(self) -> dict[str, Any]:
        """Return the JSON object that `from_json` reads."""
        return asdict(self)

    def strikes(self, fault: str, action: str, numbers: Mapping[str, int]) -> bool:
        """Tell whether `fault` (a field holding a strike) hits this call of `action`."""
        return Strike.of(getattr(self, fault)).hits(fault, action, numbers, self.seed)


def _refuse_unknown(cls: type[Strike] | type[Faults], document: Mapping[str, Any]) -> None:
    known = [f.name for f in fields(cls)]
    for name in document:
        if name not in known:
            raise ValueError(f"unknown fault field {name!r}; there are {', '.join(known)}")
