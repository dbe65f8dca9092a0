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
        """Enter corrections that are due. Gives those by address that shall not be made, since
        they would be one too many."""
        found: dict[str, tuple[str, ...]] = {}
        for address, paths in sorted(mends.items()):
            over = []
            for path in paths:
                times = [t for t in self._mended.get((address, path), ()) if t > now - WINDOW]
                if len(times) >= ROUNDS:
                    over.append(path)
                else:
                    self._mended[address, path] = [*times, now]
            if over:
                self.given_up[address] = self.given_up.get(address, frozenset()) | set(over)
                found[address] = tuple(over)
        return found

    def forget(self) -> None:
        """A person has given a command: everything is corrected again."""
        self.given_up.clear()
        self._mended.clear()
