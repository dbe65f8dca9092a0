"""Sets of schema pointers, made to be asked often: is this place one of them, below or above one?"""

from __future__ import annotations

from collections.abc import Iterable

from stretto_sdk.json import parts

Path = tuple[str, ...]
"""A place in a property document; list indexes as text."""


class Places:
    """Schema pointers (``*`` for any item or key), found by their first part.

    A text among them that is no pointer names nothing.
    """

    __slots__ = ("_by_first",)

    def __init__(self, pointers: Iterable[str]) -> None:
        self._by_first: dict[str, list[Path]] = {}
        for text in sorted(pointers):
            if text.startswith("/"):
                path = parts(text)
                self._by_first.setdefault(path[0], []).append(path)

    def _near(self, path: Path) -> list[Path]:
        if not path:
            return [p for paths in self._by_first.values() for p in paths]
        found = self._by_first.get(path[0], [])
        return found + self._by_first["*"] if "*" in self._by_first else found

    def cover(self, path: Path) -> Path | None:
        """The first pointer that names this place or one above it."""
        if self._by_first:
            for one in self._near(path):
                if len(one) <= len(path) and _agree(one, path):
                    return one
        return None

    def name(self, path: Path) -> bool:
        """Whether a pointer names exactly this place."""
        if not self._by_first:
            return False
        return any(len(one) == len(path) and _agree(one, path) for one in self._near(path))

    def below(self, path: Path) -> list[Path]:
        """The pointers that name places strictly below this one."""
        return [one for one in self._near(path) if len(one) > len(path) and _agree(one, path)]


def _agree(one: Path, path: Path) -> bool:
    return all(a in ("*", b) for a, b in zip(one, path, strict=False))
