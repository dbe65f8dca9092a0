"""The file that holds the kinds: an index to be read whole, and a page for each kind.

Layout: a line that names the format; eight bytes, the length of the index; the index; the pages.
Index and pages are JSON, deflated; the pages with a shared dictionary, since schemas resemble each
other. One SQLite file with a compressed row a kind is as fast and nearly twice the size, and its
bytes hold the library's version, so that two machines do not make the same file.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from stretto_sdk.json import Json

MAGIC = b"stretto kinds 1\n"


@dataclass(frozen=True, slots=True)
class Row:
    """What the index says of a kind."""

    name: str
    python: str
    summary: str
    handlers: str
    """The registry's handlers by their initials: ``crudl``."""
    offset: int
    length: int


def pack(origin: Json, rows: Sequence[tuple[str, str, str, str, Json]]) -> bytes:
    """The bytes of a bundle. Rows are (kind, python name, summary, handlers, page)."""
    pages = [_text(page) for *_, page in rows]
    shared = _dictionary(pages)
    index: list[Json] = []
    packed: list[bytes] = []
    offset = 0
    for (name, python, summary, handlers, _), page in zip(rows, pages, strict=True):
        press = zlib.compressobj(9, zlib.DEFLATED, 15, 9, zlib.Z_DEFAULT_STRATEGY, shared)
        packed.append(press.compress(page) + press.flush())
        index.append([name, python, summary, handlers, offset, len(packed[-1])])
        offset += len(packed[-1])
    head = zlib.compress(
        _text({"origin": origin, "rows": index, "shared": shared.decode("latin-1")}), 9
    )
    return b"".join([MAGIC, len(head).to_bytes(8, "big"), head, *packed])


def _text(value: Json) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def _dictionary(pages: Sequence[bytes]) -> bytes:
    """Words that many pages share, the commonest last, where deflate reaches them cheapest."""
    seen: dict[bytes, int] = {}
    for page in pages:
        for word in set(page.split(b"}")):
            if 24 <= len(word) <= 400:
                seen[word] = seen.get(word, 0) + 1
    common = sorted((count * len(word), word) for word, count in seen.items() if count > 4)
    chosen: list[bytes] = []
    room = 32_000
    for _, word in reversed(common):
        if len(word) + 1 <= room:
            chosen.append(word + b"}")
            room -= len(word) + 1
    return b"".join(reversed(chosen))


class Bundle:
    """A bundle on disk. The index is read at once, a page when it is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                raise ValueError(f"{path} is no bundle of kinds, or one of another version")
            size = int.from_bytes(file.read(8), "big")
            head: dict[str, Any] = json.loads(zlib.decompress(file.read(size)))
            self._start = file.tell()
        self.origin: Mapping[str, Json] = head["origin"]
        """Where the kinds come from: source, licence, schema_date, kinds."""
        self._shared = head["shared"].encode("latin-1")
        self.rows = tuple(Row(*row) for row in head["rows"])

    @cached_property
    def by_name(self) -> Mapping[str, Row]:
        return {row.name: row for row in self.rows}

    def row(self, kind: str) -> Mapping[str, Any]:
        """The page of a kind. Raises KeyError for a kind that is not there."""
        row = self.by_name[kind]
        with self._path.open("rb") as file:
            file.seek(self._start + row.offset)
            packed = file.read(row.length)
        page: Mapping[str, Any] = json.loads(
            zlib.decompressobj(zdict=self._shared).decompress(packed)
        )
        return page
