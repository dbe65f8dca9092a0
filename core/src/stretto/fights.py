"""Notices that somebody else keeps changing back what the kernel corrects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

ROUNDS = 3
WINDOW = 3600.0
"""Seconds within which so many corrections of one property are a fight."""


@dataclass(slots=True)
class Fights:
    """Counts corrections of a process's properties."""

    given_up: dict[str, frozenset[str]] = field(default_factory=dict)
    """Address to the pointers that are corrected no more."""
    _mended: dict[tuple[str, str], list[float]] = field(default_factory=dict)

    def notice(self, mends: Mapping[str, Iterable[str]], now: float) -> dict[str, tuple[str, ...]]:
        """Look at corrections that are due. Gives those by address that shall not be made, since
        they would be one too many."""
        found: dict[str, tuple[str, ...]] = {}
        for address, paths in sorted(mends.items()):
            over = tuple(p for p in paths if len(self._recent(address, p, now)) >= ROUNDS)
            if over:
                self.given_up[address] = self.given_up.get(address, frozenset()) | set(over)
                found[address] = over
        return found

    def enter(self, address: str, paths: Iterable[str], now: float) -> None:
        """A correction was made. One that was only planned, or failed, is no move in a fight."""
        for path in paths:
            self._mended[address, path] = [*self._recent(address, path, now), now]

    def _recent(self, address: str, path: str, now: float) -> list[float]:
        return [t for t in self._mended.get((address, path), ()) if t > now - WINDOW]

    def forget(self) -> None:
        """A person has given a command: everything is corrected again."""
        self.given_up.clear()
        self._mended.clear()
