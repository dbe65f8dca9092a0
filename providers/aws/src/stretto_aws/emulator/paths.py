"""Dotted paths into parsed requests and replies; lists on the way are walked through."""

from collections.abc import Callable
from typing import Any


def pick(data: Any, path: str) -> list[Any]:
    """Return everything at `path`, such as `Reservations.Instances`; `@` is `data` itself."""
    found = data if isinstance(data, list) else [data]
    for name in () if path == "@" else path.split("."):
        step = [item.get(name) for item in found if isinstance(item, dict)]
        found = [
            one
            for item in step
            if item is not None
            for one in (item if isinstance(item, list) else [item])
        ]
    return found


def drop(data: dict[str, Any], path: str, unwanted: Callable[[Any], bool]) -> None:
    """Remove the unwanted items of the list at `path`, and outer items which that empties."""
    name, _, rest = path.partition(".")
    inner = data.get(name)
    if not isinstance(inner, list):
        return
    if not rest:
        data[name] = [item for item in inner if not unwanted(item)]
        return
    kept = []
    for item in inner:
        had = bool(pick(item, rest))
        drop(item, rest, unwanted)
        if pick(item, rest) or not had:
            kept.append(item)
    data[name] = kept
