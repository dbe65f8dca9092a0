"""What flows through the kernel, and what its users see: processes, steps, plans, events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from stretto_sdk.contract import Change, Placement
from stretto_sdk.json import Document, Json


class Phase(StrEnum):
    """Where a process is in its life."""

    STARTING = "starting"
    RUNNING = "running"
    UPDATING = "updating"
    SUSPENDED = "suspended"
    DEGRADED = "degraded"
    """Some step failed; the rest goes on, and it is tried again with backoff."""
    KILLING = "killing"
    ENDED = "ended"


class Action(StrEnum):
    """What a step does. The value is its sign in a plan."""

    CREATE = "+"
    UPDATE = "~"
    DELETE = "-"
    REPLACE = "±"
    ADOPT = "="
    """Take an existing object into the process."""
    RELEASE = "/"
    """Let go of the object and leave it in the cloud."""
    NONE = " "


class State(StrEnum):
    """The state of one resource of a process."""

    PLANNED = "planned"
    """Declared, and not there yet."""
    READY = "ready"
    CHANGING = "changing"
    FAILED = "failed"
    """Its last step failed; see the resource's note."""
    BLOCKED = "blocked"
    """It waits for one that failed."""
    IN_DOUBT = "in doubt"
    """The outcome of a step cannot be told: ``stretto settle`` says which it was."""
    DRIFTED = "drifted"
    """It differs from the declaration, and enforcement leaves it so."""
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change to one resource, and why."""

    address: str
    kind: str
    placement: Placement
    action: Action
    reason: str
    """A sentence for people: ``replace because CidrBlock cannot change``."""
    changes: tuple[Change, ...] = ()
    after: frozenset[str] = frozenset()
    """Keys of the steps that must come first; of a replacement, before its new object is made."""
    users: frozenset[str] = frozenset()
    """Keys of the steps of what used the old object: they come before it is deleted."""
    create_first: bool = True
    """Of a replacement: whether the new object is made before the old one is deleted."""
    keep_old: bool = False
    """Of a replacement: whether the old object is left in the cloud (``retain``)."""
    deposed: str = ""
    """The identity of an old object that an earlier replacement left: this step deletes that one
    and leaves the resource's own object alone."""
    observed_at: float | None = None
    """When the observation that this rests on was made; None where there is none."""

    @property
    def key(self) -> str:
        """Unique in a plan: the address, and for a deposed object its identity with it."""
        return f"{self.address}#{self.deposed}" if self.deposed else self.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What would be done, as an ordered set of steps, and what is left as it is."""

    process: str
    alias: str
    image: str
    steps: tuple[Step, ...]
    unchanged: int
    drift: tuple[Drift, ...] = ()
    warnings: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    """What is called for and not done, because it must not be."""
    moved: Mapping[str, str] = field(default_factory=dict)
    """New address to the old one (``was``): the record moves, the object stays as it is."""
    agreed: Mapping[str, Document] = field(default_factory=dict, repr=False)
    """Address to the resolved declaration of what needs no step, although something else was
    applied: the cloud has it as it is declared now. See ``stretto.planner.restated``."""

    @property
    def empty(self) -> bool:
        """Whether nothing is to be done, not even the move of a record."""
        return not self.steps and not self.moved


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A resource that the plan leaves alone although something is called for."""

    address: str
    reason: str
    """A sentence that says what to do about it."""
    protected: bool = False
    """Whether ``protect`` is why: a person's command is then refused as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """A declared property that the cloud has otherwise than applied."""

    address: str
    changes: tuple[Change, ...]
    enforce: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of a process's history. Append-only; never holds a secret."""

    sequence: int
    at: float
    """Seconds since 1970, UTC."""
    process: str
    type: str
    """``step.started``, ``step.done``, ``phase``, ``drift``, ``recovered``; see ``stretto.events``."""
    address: str = ""
    data: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessView:
    """A process, as ``stretto status`` shows it."""

    id: str
    alias: str
    composition: str
    image: str
    phase: Phase
    resources: Mapping[State, int]
    created_at: float
    note: str = ""
    """Why it is degraded, in a sentence."""
    held_by: str = ""
    """The conductor that runs it now: ``pid 4711 on host (stretto conductor)``."""
    unfinished: str = ""
    """The command that goes on with it (``resume``, ``kill``) when something was begun or asked for
    and nobody is at work on it: the command was killed, or its machine was. Else empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceView:
    """A resource of a process, as ``stretto status ALIAS`` shows it."""

    address: str
    kind: str
    placement: Placement
    state: State
    identity: str
    note: str = ""
    observed_at: float | None = None
    properties: Document = field(default_factory=dict, repr=False)
    """What the cloud last said; secrets stand as keyed digests."""
