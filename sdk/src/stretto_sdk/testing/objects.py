"""What the toy cloud holds, sends and tells: objects, operations, replies, effects and errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from stretto_sdk.contract import Mark
from stretto_sdk.json import Json

Key = tuple[str, str, str]
"""Where an object is kept: placement key, kind, id."""


def plain(value: Json) -> Json:
    """A deep copy in dicts and lists, so that nothing is shared with the caller."""
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(item) for item in value]
    return value


class CloudError(Exception):
    """An error as the toy cloud sends it. ``body`` echoes the request, secrets and all, as the
    bodies of real clouds do: whoever shows it leaks."""

    def __init__(
        self, code: str, *, after: float = 0.0, body: str = "", object_id: str = ""
    ) -> None:
        super().__init__(code)
        self.code = code
        self.after = after
        self.body = body
        self.object_id = object_id


class ReplyLost(CloudError):
    """The connection broke after the request was sent."""

    def __init__(self) -> None:
        super().__init__("ConnectionReset")


class Stage(StrEnum):
    """Where an object is in its life."""

    CREATING = "creating"
    READY = "available"
    UPDATING = "modifying"
    DELETING = "deleting"
    FAILED = "failed"


@dataclass(slots=True, kw_only=True, eq=False)
class Object:
    """One object that lives in the cloud."""

    placement: str
    kind: str
    id: str
    properties: dict[str, Json] = field(repr=False)
    tags: dict[str, str]
    sequence: int
    created_at: float
    visible_at: float
    stage: Stage = Stage.READY
    version: int = 1
    operation: str = ""
    """The long operation that is under way."""
    needs: tuple[Key, ...] = ()
    """What it refers to."""

    @property
    def key(self) -> Key:
        return self.placement, self.kind, self.id

    @property
    def etag(self) -> str:
        return f"v{self.version}"


@dataclass(slots=True, kw_only=True)
class Operation:
    """A long operation: it is done when the clock reaches ``due``."""

    id: str
    verb: str
    key: Key
    due: float
    patch: dict[str, Json] = field(default_factory=dict, repr=False)
    witness: Mark | None = None
    state: str = "running"
    """running, done or failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One thing that happened in the cloud, for whoever judges a run."""

    at: float
    verb: str
    """create, update, delete."""
    stage: str
    """``begun`` and ``done``; what is not slow is only ``done``."""
    placement: str
    kind: str
    id: str
    witness: Mark | None
    """Who asked, even where the object cannot carry it; None for what others did."""
    needs: tuple[tuple[str, str], ...] = ()
    """(kind, id) of what the object referred to at that moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The object after a write, and the operation that goes on with it."""

    id: str
    properties: dict[str, Json] = field(repr=False)
    tags: dict[str, str]
    etag: str
    operation: str = ""
