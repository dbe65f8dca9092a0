"""Reads the ids of objects out of requests, replies and items, by the paths of `kinds.py`."""

from typing import Any

from stretto_aws.emulator.kinds import Kind
from stretto_aws.emulator.paths import pick


def ids_at(paths: str, data: Any) -> list[str]:
    """Return the ids at one path, or the compound ids at several paths joined with `|`."""
    columns = [pick(data, path) for path in paths.split("|")]
    return ["|".join(map(str, row)) for row in zip(*columns, strict=False)]


def id_of(kind: Kind, item: Any) -> str:
    """Return the id of an item; nothing if it has none."""
    return next(iter(ids_at(kind.id, item)), "")
