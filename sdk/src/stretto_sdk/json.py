"""JSON values, JSON pointers and the canonical form that digests are taken of.

A *pointer* names a place in a property document: ``/Tags/0/Key``. In schemas ``*`` stands for
every item of a list: ``/Tags/*/Key``. ``""`` is the whole document (RFC 6901).
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"] | None
Document: TypeAlias = Mapping[str, Json]

PLAIN = frozenset({str, int, float, bool, type(None)})
"""Types of values that have no parts: most values, so walks ask ``type(value) in PLAIN`` first.
``isinstance`` with an abstract class takes ten times as long."""

MAPPING = (dict, Mapping)
"""What ``isinstance`` is given for a mapping: a dict, which nearly all are, is told at once."""


def canonical(value: Json) -> str:
    """The one spelling of a value: sorted keys, no white space, no NaN; same on every machine.

    Raises ValueError for NaN and infinities, TypeError for what is not JSON.
    """
    return _CANONICAL.encode(value)


def compact(value: Json) -> str:
    """A short spelling, in the order of the value: for what is only read back."""
    return _COMPACT.encode(value)


# ``json.dumps`` makes an encoder for each call that wants it otherwise than usual.
_COMPACT = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)
_CANONICAL = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)


def digest(value: Json) -> str:
    """SHA-256 of the canonical form, in lower-case hexadecimal (64 characters)."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def pointer(parts: Iterable[str | int]) -> str:
    """Spell a path as a JSON pointer."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def parts(text: str) -> tuple[str, ...]:
    """Split a JSON pointer. Raises ValueError when it does not begin with ``/``."""
    if not text:
        return ()
    if not text.startswith("/"):
        raise ValueError(f"{text!r} is not a JSON pointer: it must begin with '/'")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in text[1:].split("/"))


def lookup(value: Json, path: str) -> Json:
    """The value at a pointer. Raises KeyError when there is nothing."""
    for part in parts(path):
        if isinstance(value, Mapping):
            value = value[part]
        elif isinstance(value, Sequence) and not isinstance(value, str):
            try:
                value = value[int(part)]
            except (ValueError, IndexError):
                raise KeyError(path) from None
        else:
            raise KeyError(path)
    return value


def matches(pattern: str, path: str) -> bool:
    """Whether a schema pointer (``*`` for any list item or key) names this place or one above it."""
    want, have = parts(pattern), parts(path)
    return len(want) <= len(have) and all(w in ("*", h) for w, h in zip(want, have, strict=False))


def leaves(value: Json, at: str = "") -> Iterator[tuple[str, Json]]:
    """Every scalar, empty mapping and list with its pointer. Lists count as one leaf."""
    if isinstance(value, Mapping) and value:
        for key in sorted(value):
            yield from leaves(value[key], at + pointer([key]))
    else:
        yield at, value
