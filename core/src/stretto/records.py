"""What the store knows of a resource, as the planner sees it.

Four views of a resource, each a type of its own, so that none is taken for another:

=============  ==================================================================================
declared       ``stretto_sdk.image.Declared``: what the image says, expressions and all
planned        ``stretto.model.Step``: what is about to be done
applied        ``Record.applied``: what we last told the cloud, references resolved
observed       ``Record.observed``: what the cloud last said, and when
=============  ==================================================================================
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from stretto_sdk.contract import Observation, Placement
from stretto_sdk.expressions import references
from stretto_sdk.image import Options
from stretto_sdk.json import Document, Json, canonical, parts

from stretto.model import State

Fingerprint: TypeAlias = Callable[[Json], str]
"""The keyed digest of a value that holds a secret.

Handed to the planner, which never sees a secret: it is given the value with its ``$secret``
expressions in place, resolves them where secrets live, and gives the digest of what came out. It
gives ``""`` when the secret cannot be had now; the planner then takes it as unchanged.
"""

DIGEST = "$digest"
"""The key of what stands for a secret in a stored observation: ``{"$digest": "9f86d0…"}``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The cloud showed it."""

    observation: Observation
    at: float
    """Seconds since 1970, UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """The cloud was asked and says that it is not there."""

    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """Nobody has looked since it was last changed."""

    at: None = None


Observed: TypeAlias = Seen | Missing | Unseen
UNSEEN = Unseen()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposed:
    """An old object that a create-first replacement has left behind, still to be deleted."""

    identity: str
    kind: str
    placement: Placement
    applied: Document = field(default_factory=dict, repr=False)
    etag: str = ""
    retain: bool = False
    needs: frozenset[str] = frozenset()
    """Addresses that it rested on: what was at them then is deleted after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row of the store's resource table. It outlives the image that declared it."""

    address: str
    kind: str
    placement: Placement
    """With every field filled in, as the session gave it."""
    identity: str = ""
    """Empty until the cloud has an object for it."""
    declared: Document = field(default_factory=dict, repr=False)
    """The declaration that was last applied, with its expressions."""
    applied: Document = field(default_factory=dict, repr=False)
    """The same with references resolved. ``$secret`` expressions stay as they are."""
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Pointer of each applied value that holds a secret to its keyed digest."""
    observed: Observed = UNSEEN
    options: Options = field(default_factory=Options)
    """As of the image that was last applied: they govern when the resource has left the image."""
    external: bool = False
    """Another owns the object: it is read, never changed."""
    provider: tuple[str, str] = ("", "")
    """Distribution and version of the provider that wrote this."""
    schema_version: str = ""
    state: State = State.PLANNED
    note: str = ""
    """Why it is in its state, for people."""
    deposed: tuple[Deposed, ...] = ()
    generation: int = 0
    """Grows by one with every step that is begun on it."""
    created_at: float | None = None
    """When the object was made or taken over; None while there is none."""

    @property
    def needs(self) -> frozenset[str]:
        """Addresses that it rested on when it was last applied: they are deleted after it."""
        used = {r.address for r in references(self.declared)}
        return frozenset(used.union(self.options.depends_on))

    @property
    def etag(self) -> str:
        """The cloud's version of what was last observed; empty when there is none."""
        return self.observed.observation.etag if isinstance(self.observed, Seen) else ""

    @property
    def properties(self) -> Document:
        """What the cloud last said, empty when it never has."""
        return self.observed.observation.properties if isinstance(self.observed, Seen) else {}


def redact(properties: Document, secret: Iterable[str], fingerprint: Fingerprint) -> Document:
    """The document with a keyed digest at each pointer in ``secret``: fit to be stored.

    Every observation of a resource that was declared with secrets passes through this before it
    leaves the gate. Pointers that name nothing are skipped. The input is not changed.
    """
    result: Json = properties
    for path in sorted(secret):
        result = _replaced(result, parts(path), fingerprint)
    assert isinstance(result, Mapping)
    return result


def _replaced(value: Json, path: tuple[str, ...], fingerprint: Fingerprint) -> Json:
    if not path:
        return value if is_digest(value) else {DIGEST: fingerprint(value)}
    head, rest = path[0], path[1:]
    if isinstance(value, Mapping) and head in value:
        return {**value, head: _replaced(value[head], rest, fingerprint)}
    if isinstance(value, Sequence) and not isinstance(value, str) and head.isdigit():
        items = list(value)
        if int(head) < len(items):
            items[int(head)] = _replaced(items[int(head)], rest, fingerprint)
        return items
    return value


def is_digest(value: Json) -> bool:
    """Whether this stands for a secret that was redacted."""
    return isinstance(value, Mapping) and len(value) == 1 and DIGEST in value


def keyed(key: bytes, value: Json) -> str:
    """HMAC-SHA-256 of a value's canonical form under a store's own key, 32 hexadecimal digits.

    Keyed, so that a short password cannot be guessed from a copied store without the key.
    """
    import hashlib
    import hmac

    return hmac.new(key, canonical(value).encode(), hashlib.sha256).hexdigest()[:32]
