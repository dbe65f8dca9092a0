"""A case: what the kit needs to know of one kind to try everything with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from stretto_sdk.contract import Absent, Observation
from stretto_sdk.json import Document, Json

if TYPE_CHECKING:
    from stretto_sdk.testing.conformance.trial import Trial

Edit: TypeAlias = "Mapping[str, Json | Absent]"
"""Top-level properties to set, or with ``ABSENT`` to leave out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One kind's case.

    In every text ``{unique}`` stands for a word that no other trial has, and ``{n}`` for the number of
    the object within its trial: names and address ranges that must differ have one of them.
    ``{"$ref": ["net", "/NetworkId"]}`` is a property of what ``needs`` names ``net``, and
    ``{"$secret": {"value": "..."}}`` a secret, which must appear in no text.
    """

    kind: str
    properties: Document = field(repr=False)
    """The fewest properties that make an object, and some that clouds get wrong."""
    needs: Mapping[str, str] = field(default_factory=dict)
    """Address to kind: what is made first, by that kind's case. An address is one object, however
    many cases of a trial name it."""
    update: Edit | None = None
    """An edit that is done in place."""
    replace: Edit | None = None
    """An edit that replaces the object."""
    equal: Edit | None = None
    """Another spelling of the same, that must be no difference."""
    invalid: Sequence[Edit] = ()
    """Edits that ``validate`` must refuse; what is required and what is unknown the kit tries itself."""
    refused: Edit | None = None
    """An edit that ``validate`` takes and the cloud refuses."""
    drift: Edit | Callable[[Trial, Observation], None] | None = None
    """How another changes the object: an edit, done by an update under another token, or a function
    over a raw client. By default, ``update``."""
    volatile: frozenset[str] = frozenset()
    """Top-level properties that the cloud changes by itself."""
    skip: Mapping[str, str] = field(default_factory=dict)
    """Name of a check to the reason why it does not apply."""


def edited(properties: Document, edit: Edit) -> dict[str, Json]:
    """The properties after an edit."""
    merged: dict[str, Json | Absent] = {**properties, **edit}
    return {name: value for name, value in merged.items() if not isinstance(value, Absent)}


def filled(value: Json, words: Mapping[str, str]) -> Json:
    """The value with ``{word}`` replaced in every text; other braces stay."""
    if isinstance(value, str):
        for word, text in words.items():
            value = value.replace("{" + word + "}", text)
        return value
    if isinstance(value, Mapping):
        return {key: filled(item, words) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [filled(item, words) for item in value]
    return value
