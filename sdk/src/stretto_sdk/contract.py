"""The contract between the kernel and a provider: everything that crosses, top to bottom.

A *provider* is pure: it knows one cloud's kinds and does no I/O and holds no credentials. A
*session* is connected to one placement: it calls the cloud. Every method takes one frozen request
and gives one frozen response, so only data crosses.

What the kernel promises a provider:

- it owns time, retries and budgets; it calls ``poll`` when a ``Pending`` says so;
- the same ``token`` is sent for the same step, however often the step is sent;
- secrets are resolved only in what reaches a session, and never stored.

What a provider promises the kernel:

- no method sleeps, and no method retries a write;
- one call to a session sends **at most one writing request** to the cloud. What takes several
  (a VPC and its attributes) returns ``Pending(after=0)`` between them, so that each is journalled;
- ``Pending`` names the ``identity`` as soon as it is known; where an update changes the identity
  (one that is made of what the object lies in), its first answer is a ``Pending`` that names one by
  which everything is found that the update may leave, and has sent nothing yet;
- every create stamps ``mark`` on the object where the cloud can carry it;
- errors are ``ProviderError``s, sorted by what the kernel does about them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import ClassVar, Protocol, runtime_checkable

from stretto_sdk.json import Document, Json

CONTRACT: tuple[int, int] = (1, 0)
"""Major and minor of this contract. A new major breaks; a new minor only adds."""


# ── Words ────────────────────────────────────────────────────────────────────────────────────


class Verb(StrEnum):
    """What a session is asked to do."""

    CREATE = "create"
    READ = "read"
    FIND = "find"
    UPDATE = "update"
    DELETE = "delete"
    LIST = "list"
    POLL = "poll"


class Recovery(StrEnum):
    """How a create whose reply was lost is found again."""

    NAME = "name"
    """Its identity is chosen by us (a name or a natural key): ``find`` looks it up by its properties."""
    TOKEN = "token"
    """The cloud honours the token: the same create sent again gives the same object."""
    TAG = "tag"
    """The token is stamped on the object at create: ``find`` looks for the stamp."""
    NONE = "none"
    """None of these: the kernel stops the resource and asks. ``Schema.recovery_note`` says why."""


class Listing(StrEnum):
    """What bulk observation yields for a kind."""

    WHOLE = "whole"
    """Whole observations."""
    THIN = "thin"
    """Observations that cover only some properties (``Observation.covers``)."""
    NONE = "none"
    """The cloud cannot list the kind usefully: the kernel reads one by one."""


class Capability(StrEnum):
    """Optional powers of a provider, probed by name, never by version."""

    EMULATOR = "emulator"
    """``Offer.emulator`` names an embedded cloud."""
    LIST = "list"
    """Kinds can be observed in bulk (``Schema.listing``)."""
    UPGRADE = "upgrade"
    """Properties that an older schema described are brought forward."""


class Support(StrEnum):
    """How far a capability reaches."""

    NONE = "none"
    SOME = "some"
    """For some kinds; the kind's schema says for which."""
    ALL = "all"


class Traffic(StrEnum):
    """The class of operation that a rate limit is for."""

    READ = "read"
    WRITE = "write"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a resource lives: the provider's name and its own coordinates.

    ``fields`` are the provider's words: ``{"region": "eu-west-1", "account": "123456789012"}``.
    A field that is left out is filled in by ``Provider.connect`` from the surroundings.
    """

    provider: str
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """A stable spelling, for tables and people: ``aws account=123 region=eu-west-1``."""
        return " ".join([self.provider, *(f"{k}={v}" for k, v in sorted(self.fields.items()))])


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What we stamp on an object to say whose it is: tags, labels, annotations or a description."""

    process: str
    address: str
    token: str


# ── Kinds ────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One row of a provider's catalogue."""

    name: str
    """The cloud's own name: ``AWS::EC2::VPC``."""
    python: str
    """Where a composition finds it, below the provider's package: ``ec2.VPC``."""
    summary: str
    """The first sentence of the cloud's documentation; may be empty."""
    driven: bool
    """Whether this version of the provider can make it. What is not driven does not compile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """Everything the kernel and the language know of a kind. Pure data."""

    kind: str
    version: str
    """Changes whenever the shape changes; stored with every record."""
    doc: str
    url: str
    """The cloud's own documentation page."""
    body: Mapping[str, Json]
    """JSON Schema (draft 7) of the property document, local ``#/definitions`` only."""
    identifier: tuple[str, ...]
    """Pointers of the primary identifier; a compound one is joined by ``|`` in ``identity``."""
    required: frozenset[str] = frozenset()
    """Top-level properties that must be declared."""
    read_only: frozenset[str] = frozenset()
    create_only: frozenset[str] = frozenset()
    """A change of these replaces the object."""
    write_only: frozenset[str] = frozenset()
    """Never in an observation: compared with what was applied."""
    unordered: frozenset[str] = frozenset()
    """Lists that are sets."""
    documents: frozenset[str] = frozenset()
    """Strings or mappings that hold JSON compared by meaning (policies)."""
    sensitive: frozenset[str] = frozenset()
    """Values that must not be shown even when declared in plain text."""
    references: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Pointer to the identifiers it takes: ``{"/VpcId": ("AWS::EC2::VPC#/VpcId",)}``."""
    covered: frozenset[str] | None = None
    """Top-level properties this version can drive; None for all. Others do not compile."""
    service: str = ""
    """The budget that calls of this kind draw on (see ``Limit``)."""
    recovery: Recovery = Recovery.NONE
    recovery_note: str = ""
    """For ``Recovery.NONE``: why, and how a person can tell. For ``NAME`` where the cloud computes
    the identifier: the properties by which ``find`` looks it up."""
    token_life: float = 0.0
    """Seconds for which the cloud remembers a token; 0 for ever."""
    settle: float = 0.0
    """Seconds after a create until "not found" is to be believed (eventual consistency)."""
    listing: Listing = Listing.NONE
    scope: tuple[str, ...] = ()
    """Pointers of the properties within which the kind is listed (a listener's load balancer)."""
    latency: Mapping[str, float] = field(default_factory=dict)
    """Typical seconds until a verb is done, until the kernel has learned better."""
    creates_before_delete: bool = True
    """Whether old and new can exist side by side during a replacement (no fixed name clashes)."""
    route: str = ""
    """How the kind is driven, for people: ``binding (ec2)``, ``cloud control``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A published rate: a token bucket for one service and class of operation in one placement."""

    service: str
    traffic: Traffic
    rate: float
    """Calls per second."""
    burst: float
    """Calls at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a provider says of itself in the handshake."""

    name: str
    distribution: str
    version: str
    contracts: tuple[tuple[int, int], ...]
    capabilities: Mapping[Capability, Support]
    placement_fields: tuple[str, ...] = ()
    emulator: str | None = None
    """A module that ``python -m MODULE --ready FILE`` starts as the embedded cloud."""


# ── Pure requests and responses ──────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with a declaration."""

    path: str
    """Pointer into the properties; ``""`` for the resource as a whole."""
    message: str
    """What is wrong and why, a sentence."""
    suggestion: str = ""
    """What to write instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidateRequest:
    """Is this declaration right, as far as anyone can tell without asking the cloud?"""

    kind: str
    properties: Document
    """As declared; expressions stand where values are not yet known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidateResponse:
    """Everything wrong with it; nothing when it is right."""

    problems: tuple[Problem, ...] = ()


class Absent(Enum):
    """Says that a side of a change has no value, which ``None`` cannot: null is a value."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A difference between what is declared and what is there."""

    path: str
    before: Json | Absent = field(repr=False)
    after: Json | Absent = field(repr=False)
    replace: str = ""
    """Why this cannot be done in place; empty when it can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRequest:
    """Which of the kernel's differences are differences to this cloud?"""

    kind: str
    declared: Document
    """What the image declares; unknown values are still expressions."""
    applied: Document
    """What we last applied."""
    observed: Document
    """What the cloud last said."""
    proposal: tuple[Change, ...]
    """The kernel's own reading of the difference, from the schema alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanResponse:
    """Never a change that the proposal has not."""

    changes: tuple[Change, ...]
    """The proposal less what is equal to this cloud, with replacements named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpgradeRequest:
    """Stored properties that an older schema of the kind described."""

    kind: str
    schema_version: str
    """The older version that wrote the properties."""
    properties: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class UpgradeResponse:
    """The same in the words of the schema of today."""

    properties: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectRequest:
    """Where to connect to."""

    placement: Placement
    emulator: str | None = None
    """The embedded cloud's loopback address: then no real credential is read and no other host
    can be reached."""
    timeout: float = 60.0
    """Seconds after which one call to the cloud is cut."""


# ── Connected requests and responses ─────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What the cloud says of one object."""

    identity: str
    properties: Document = field(repr=False)
    """Whole, with what this version does not know."""
    covers: frozenset[str] | None = None
    """Top-level properties it speaks of; None for all that can be read."""
    mark: Mark | None = None
    etag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateRequest:
    """Make an object. Gives Done or Pending."""

    kind: str
    properties: Document = field(repr=False)
    mark: Mark
    """``mark.token`` is the idempotency token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRequest:
    """Observe one object. Gives Done; raises NotFound."""

    kind: str
    identity: str
    wanted: frozenset[str] | None = None
    """Top-level properties that matter; None for all. A provider may give more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindRequest:
    """Find what a lost create may have made: by name or natural key, else by the stamped mark."""

    kind: str
    properties: Document = field(repr=False)
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateRequest:
    """Change an object in place. Gives Done or Pending; raises NotFound.

    Without ``changes`` it only puts ``mark`` on: the object is ours by its name, and bears no mark.
    """

    kind: str
    identity: str
    properties: Document = field(repr=False)
    """All that is declared, resolved."""
    prior: Document = field(repr=False)
    """What the last observation (and for write-only properties the record) says."""
    changes: tuple[Change, ...]
    """Empty to put the mark on and leave the rest as it is."""
    mark: Mark
    """Its token is this update's own."""
    etag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteRequest:
    """Delete an object. Gives Gone or Pending; raises NotFound when it is not there."""

    kind: str
    identity: str
    properties: Document = field(repr=False)
    """What was applied."""
    token: str
    etag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRequest:
    """Observe a page of the objects of a kind. Gives Page."""

    kind: str
    scope: Mapping[str, Json] = field(default_factory=dict)
    """Values for the pointers of ``Schema.scope``."""
    wanted: frozenset[str] | None = None
    cursor: str = ""
    """Empty for the first page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PollRequest:
    """Go on with what a Pending left off. Gives Done, Gone or Pending."""

    kind: str
    handle: Json = field(repr=False)
    properties: Document = field(repr=False)
    """Those of the step, resolved again: a handle never holds a secret."""
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The object is as asked."""

    observation: Observation
    calls: tuple[str, ...] = ()
    """The API actions that were sent, in order: ``("ec2:CreateVpc",)``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """The object is no longer there."""

    calls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """The cloud is at work: ask again with ``poll``."""

    handle: Json = field(repr=False)
    """Plain JSON; all that a fresh session needs to go on. Holds no secret."""
    after: float
    """Seconds to wait before the next poll; 0 to go on at once."""
    identity: str = ""
    """As soon as it is known."""
    note: str = ""
    """For people: ``creating``, ``2 of 3``."""
    calls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a listing."""

    items: tuple[Observation, ...]
    cursor: str = ""
    """Empty when this is the last."""
    calls: tuple[str, ...] = ()


# ── Errors ───────────────────────────────────────────────────────────────────────────────────
#
#   ProviderError
#   ├── NotFound        it is not there
#   ├── Refused         never will, as it stands: do not retry
#   ├── Busy            nothing happened; try again after a while
#   └── Indeterminate   something may have happened: recover


class Reason(StrEnum):
    """Why something was refused."""

    INVALID = "invalid"
    CONFLICT = "conflict"
    """It exists and is not ours."""
    IN_USE = "in-use"
    """Something still uses it. The kernel tries such a delete again for some minutes: say INVALID of
    what does not go away by itself."""
    QUOTA = "quota"
    DENIED = "denied"
    """Credentials missing, expired or without the permission."""
    UNSUPPORTED = "unsupported"


class ProviderError(Exception):
    """What a provider raises; the cloud's own exception is its cause.

    ``message`` is a sentence for a person and never holds a secret or a raw response body.
    ``code`` is the cloud's own error code. ``calls`` are the API actions that were sent.
    ``identity`` is the object's, when one is known to exist.
    """

    retryable: ClassVar[bool] = False

    def __init__(
        self, message: str, *, code: str = "", calls: tuple[str, ...] = (), identity: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.calls = calls
        self.identity = identity


class NotFound(ProviderError):
    """The object is not there."""


class Refused(ProviderError):
    """The cloud said no, and will say no again. Never retried as it stands, but for a delete of what
    is IN_USE."""

    def __init__(
        self,
        message: str,
        *,
        reason: Reason = Reason.INVALID,
        code: str = "",
        calls: tuple[str, ...] = (),
        identity: str = "",
    ) -> None:
        super().__init__(message, code=code, calls=calls, identity=identity)
        self.reason = reason


class Busy(ProviderError):
    """Nothing happened: throttled, locked or not ready. Try again ``after`` seconds (0: our choice)."""

    retryable = True

    def __init__(
        self,
        message: str,
        *,
        after: float = 0.0,
        throttled: bool = False,
        code: str = "",
        calls: tuple[str, ...] = (),
        identity: str = "",
    ) -> None:
        super().__init__(message, code=code, calls=calls, identity=identity)
        self.after = after
        self.throttled = throttled
        """The cloud counts our calls: lower the budget."""


class Indeterminate(ProviderError):
    """The reply was lost or made no sense: something may have happened."""

    retryable = True


# ── The two halves ───────────────────────────────────────────────────────────────────────────


@runtime_checkable
class Session(Protocol):
    """Connected to one placement. Methods block for one exchange with the cloud and may be called
    from several threads at once. All raise ``ProviderError``."""

    placement: Placement
    """The placement with every field filled in: account, region."""

    def create(self, request: CreateRequest, /) -> Done | Pending: ...
    def read(self, request: ReadRequest, /) -> Done: ...
    def find(self, request: FindRequest, /) -> Done: ...
    def update(self, request: UpdateRequest, /) -> Done | Pending: ...
    def delete(self, request: DeleteRequest, /) -> Gone | Pending: ...
    def list(self, request: ListRequest, /) -> Page: ...
    def poll(self, request: PollRequest, /) -> Done | Gone | Pending: ...
    def close(self) -> None: ...


@runtime_checkable
class Provider(Protocol):
    """One cloud. Pure, except ``connect``, which reads credentials and may ask who we are."""

    def offer(self) -> Offer: ...
    def kinds(self) -> Sequence[Kind]: ...

    def schema(self, kind: str, /) -> Schema:
        """Raises KeyError for a kind that is not in the catalogue."""
        ...

    def validate(self, request: ValidateRequest, /) -> ValidateResponse: ...
    def plan(self, request: PlanRequest, /) -> PlanResponse: ...
    def limits(self) -> Sequence[Limit]: ...
    def upgrade(self, request: UpgradeRequest, /) -> UpgradeResponse: ...

    def connect(self, request: ConnectRequest, /) -> Session:
        """Raises Refused(DENIED) that says what to set when there are no credentials."""
        ...


class Incompatible(Exception):
    """Kernel and provider share no contract version. The text says which to upgrade, and how."""


def negotiate(offer: Offer, ours: tuple[tuple[int, int], ...] = (CONTRACT,)) -> tuple[int, int]:
    """The newest common major with the older of the two minors.

    Raises Incompatible, with the pip command that helps.
    """
    theirs = dict(sorted(offer.contracts))  # of one major named twice, the newest minor counts
    mine = dict(sorted(ours))
    common = sorted(set(theirs) & set(mine))
    if common:
        major = common[-1]
        return major, min(theirs[major], mine[major])
    newest_theirs, newest_mine = max(theirs, default=0), max(mine)
    stale = offer.distribution if newest_theirs < newest_mine else "stretto"
    spoken = ", ".join(str(major) for major in sorted(theirs)) or "none"
    raise Incompatible(
        f"{offer.distribution} {offer.version} speaks contract {spoken}, this Stretto speaks "
        f"{', '.join(str(major) for major in sorted(mine))}. Upgrade {stale}:\n"
        f"    pip install --upgrade {stale}"
    )
