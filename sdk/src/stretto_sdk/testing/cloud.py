"""A cloud in memory that behaves as real ones do, down to what makes them hard.

It generates ids, keeps names that clients chose, carries tags, counts versions (etags), forgets
idempotency tokens after a while, finishes long operations at a time of its clock, shows new objects
late, refuses what is in use or refers to nothing, fills in defaults, normalises, lists by page, adds
fields nobody asked for, and echoes the request in the body of its errors.

It is deterministic: no randomness and no time but the clock that it is given. A call's effect is
done when the method returns, or when it raises ``ReplyLost``; it stays, whatever becomes of the
caller.
"""

from __future__ import annotations

import heapq
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stretto_sdk.contract import Mark
from stretto_sdk.json import Document, Json
from stretto_sdk.testing.objects import (
    CloudError,
    Effect,
    Key,
    Object,
    Operation,
    Reply,
    ReplyLost,
    Stage,
    plain,
)
from stretto_sdk.testing.rules import RULES, Rule

__all__ = [
    "CloudError",
    "Effect",
    "Object",
    "Operation",
    "Reply",
    "ReplyLost",
    "Stage",
    "ToyCloud",
    "plain",
]


@dataclass(slots=True)
class _Remembered:
    at: float
    key: Key
    operation: str


class ToyCloud:
    """The cloud. ``clock`` gives seconds; ``visible_after`` are the seconds for which a new object is
    missing from get, list and search (writes see it at once, as with real clouds); ``page_size`` is
    the most that one list call gives; ``rate`` are the calls per second and placement that it takes
    before it throttles, ``None`` for any number; ``quota`` is the most objects of a kind in a
    placement; ``speed`` divides the seconds that long operations take."""

    def __init__(
        self,
        clock: Callable[[], float],
        *,
        visible_after: float = 0.0,
        page_size: int = 100,
        rate: float | None = None,
        quota: Mapping[str, int] | None = None,
        speed: float = 1.0,
        rules: Mapping[str, Rule] = RULES,
    ) -> None:
        self.clock = clock
        self.visible_after = visible_after
        self.page_size = page_size
        self.rate = rate
        self.quota = dict(quota or {})
        self.speed = speed
        self.rules = rules
        self.effects: list[Effect] = []
        """Everything that happened, in order."""
        self.creations: Counter[tuple[str, str, str]] = Counter()
        """Objects made per (mark.process, mark.address, mark.token): more than one is a duplicate."""
        self.calls: Counter[str] = Counter()
        """Requests received, by API action."""
        self._objects: dict[tuple[str, str], dict[str, Object]] = {}
        self._referrers: dict[Key, dict[Key, None]] = {}
        self._operations: dict[str, Operation] = {}
        self._due: list[tuple[float, int, str]] = []
        self._tokens: dict[tuple[str, str, str, str], _Remembered] = {}
        self._serial = 0
        self._throttle = 0
        self._lose = 0
        self._hide = 0.0
        self._allowance: dict[str, tuple[float, float]] = {}
        self._lock = threading.RLock()

    # ── The API: what a session may call ─────────────────────────────────────────────────────

    def create(
        self,
        placement: str,
        kind: str,
        properties: Document,
        *,
        token: str = "",
        tags: Mapping[str, str] | None = None,
        witness: Mark | None = None,
    ) -> Reply:
        """Make an object. ``witness`` is for the judge alone: the cloud's answers do not use it."""
        with self._lock:
            self._enter(placement, f"Create{kind.rpartition('::')[2]}")
            rule = self.rules[kind]
            if known := self._recall(placement, "create", kind, token):
                if known.key in self:
                    return self._reply(self._object(known.key), known.operation)
                raise CloudError("TokenUsed", object_id=known.key[2])
            wanted = self._checked(rule, placement, properties)
            shelf = self._objects.setdefault((placement, kind), {})
            if len(shelf) >= self.quota.get(kind, len(shelf) + 1):
                raise CloudError("QuotaExceeded")
            self._serial += 1
            name = "|".join(str(wanted[part]) for part in rule.names)
            made = Object(
                placement=placement,
                kind=kind,
                id=name or f"{rule.prefix}-{self._serial:04x}",
                properties={**{k: plain(v) for k, v in rule.defaults.items()}, **wanted},
                tags=dict(tags or {}) if rule.tagged else {},
                sequence=self._serial,
                created_at=self.clock(),
                visible_at=self.clock() + max(self.visible_after, self._hide),
            )
            if made.id in shelf:
                raise CloudError("AlreadyExists", object_id=made.id)
            self._hide = 0.0
            shelf[made.id] = made
            self._refer(made)
            if witness is not None:
                self.creations[witness.process, witness.address, witness.token] += 1
            operation = self._begin(made, "create", {}, witness)
            self._remember(made, "create", token, operation)
            self._send()
            return self._reply(made, operation)

    def get(self, placement: str, kind: str, id: str) -> Reply:
        """One object. Raises NoSuchObject, also for one that is not to be seen yet."""
        with self._lock:
            self._enter(placement, f"Get{kind.rpartition('::')[2]}")
            found = self._objects.get((placement, kind), {}).get(id)
            if found is None or found.visible_at > self.clock():
                raise CloudError("NoSuchObject")
            return self._reply(found, found.operation)

    def list(
        self,
        placement: str,
        kind: str,
        *,
        within: str = "",
        tag: tuple[str, str] | None = None,
        cursor: str = "",
    ) -> tuple[list[Reply], str]:
        """One page, oldest first, and the cursor of the next. ``within`` is needed where the kind is
        listed inside another; ``tag`` keeps what bears it."""
        with self._lock:
            self._enter(placement, f"List{kind.rpartition('::')[2]}s")
            rule = self.rules[kind]
            if not rule.listable or (rule.within and not within and tag is None):
                raise CloudError("InvalidParameter")
            after = int(cursor.removeprefix("after-")) if cursor else 0
            now = self.clock()
            found = [
                o
                for o in self._objects.get((placement, kind), {}).values()
                if o.sequence > after
                and o.visible_at <= now
                and (not within or o.properties.get(rule.within) == within)
                and (tag is None or o.tags.get(tag[0]) == tag[1])
            ]
            page = found[: self.page_size]
            more = f"after-{page[-1].sequence}" if len(found) > len(page) else ""
            replies = [self._reply(o, o.operation) for o in page]
            if rule.thin is not None and tag is None:
                for reply in replies:
                    for name in set(reply.properties) - rule.thin:
                        del reply.properties[name]
            return replies, more

    def modify(
        self,
        placement: str,
        kind: str,
        id: str,
        patch: Document,
        *,
        remove: frozenset[str] = frozenset(),
        token: str = "",
        etag: str = "",
        tags: Mapping[str, str] | None = None,
        witness: Mark | None = None,
    ) -> Reply:
        """Set the properties in ``patch``, and those in ``remove`` back to their defaults."""
        with self._lock:
            self._enter(placement, f"Modify{kind.rpartition('::')[2]}")
            rule = self.rules[kind]
            if known := self._recall(placement, "update", kind, token):
                return self._reply(self._object(known.key), known.operation)
            found = self._settled((placement, kind, id))
            if etag and etag != found.etag:
                raise CloudError("PreconditionFailed", object_id=id)
            kept = {k: v for k, v in found.properties.items() if k in rule.takes} | dict(patch)
            kept = {k: v for k, v in kept.items() if k not in remove}
            after = {**rule.defaults, **self._checked(rule, placement, kept, later=True)}
            if any(after.get(name) != found.properties.get(name) for name in rule.immutable):
                raise CloudError("ImmutableProperty", body=repr(dict(patch)), object_id=id)
            if tags and rule.tagged:
                found.tags.update(tags)
            operation = self._begin(found, "update", after, witness)
            self._remember(found, "update", token, operation)
            self._send()
            return self._reply(found, operation)

    def remove(
        self,
        placement: str,
        kind: str,
        id: str,
        *,
        etag: str = "",
        witness: Mark | None = None,
    ) -> str:
        """Delete an object. Gives the operation that does it, or ``""`` when it is gone already.
        Asked again while it is at it, it gives the same operation."""
        with self._lock:
            self._enter(placement, f"Delete{kind.rpartition('::')[2]}")
            key = (placement, kind, id)
            if key in self and self._object(key).stage is Stage.DELETING:
                return self._object(key).operation
            found = self._settled(key)
            if etag and etag != found.etag:
                raise CloudError("PreconditionFailed", object_id=id)
            if self._referrers.get(key):
                raise CloudError("InUse", object_id=id)
            operation = self._begin(found, "delete", {}, witness)
            self._send()
            return operation

    def operation(self, placement: str, id: str) -> tuple[Operation, Reply | None]:
        """A long operation, and its object unless that is gone. Raises NoSuchOperation."""
        with self._lock:
            self._enter(placement, "GetOperation")
            found = self._operations.get(id)
            if found is None or found.key[0] != placement:
                raise CloudError("NoSuchOperation")
            held = self._object(found.key) if found.key in self else None
            return found, self._reply(held, held.operation) if held else None

    # ── Faults, asked for one by one ─────────────────────────────────────────────────────────

    def throttle(self, calls: int = 1) -> None:
        """Refuse the next calls as too many."""
        self._throttle = calls

    def lose_replies(self, writes: int = 1) -> None:
        """Do the next writes, and raise ReplyLost in place of their replies."""
        self._lose = writes

    def hide_next(self, seconds: float) -> None:
        """Show the next new object only after so many seconds."""
        self._hide = seconds

    def meddle(self, placement: str, kind: str, id: str, patch: Document) -> None:
        """Change an object behind everybody's back; what is immutable too."""
        with self._lock:
            self._advance()
            found = self._object((placement, kind, id))
            found.properties.update({k: plain(v) for k, v in patch.items()})
            found.version += 1
            self._refer(found)
            self._note(found, "update", "done", None)

    def vanish(self, placement: str, kind: str, id: str) -> None:
        """Delete an object behind everybody's back, whatever refers to it."""
        with self._lock:
            self._advance()
            self._drop(self._object((placement, kind, id)), None)

    # ── For the judge ────────────────────────────────────────────────────────────────────────

    def live(self, placement: str | None = None, kind: str | None = None) -> tuple[Object, ...]:
        """Every object that there is, in the order of creation, seen or not."""
        with self._lock:
            self._advance()
            found = (
                o
                for (where, what), shelf in self._objects.items()
                if placement in (None, where) and kind in (None, what)
                for o in shelf.values()
            )
            return tuple(sorted(found, key=lambda o: o.sequence))

    def next_due(self) -> float | None:
        """When the next long operation is done; None when none is under way."""
        with self._lock:
            self._advance()
            return self._due[0][0] if self._due else None

    def __contains__(self, key: Key) -> bool:
        return key[2] in self._objects.get(key[:2], {})

    # ── Inside ───────────────────────────────────────────────────────────────────────────────

    def _enter(self, placement: str, action: str) -> None:
        self._advance()
        self.calls[action] += 1
        if self._throttle > 0:
            self._throttle -= 1
            raise CloudError("Throttled", after=1.0)
        if self.rate is None:
            return
        left, at = self._allowance.get(placement, (self.rate, self.clock()))
        left = min(self.rate, left + (self.clock() - at) * self.rate)
        enough = left > 1.0 - 1e-9  # who waits for exactly the time told is not told to wait again
        self._allowance[placement] = (left - 1.0 if enough else left, self.clock())
        if not enough:
            raise CloudError("Throttled", after=(1.0 - left) / self.rate)

    def _advance(self) -> None:
        """Finish what is due."""
        while self._due and self._due[0][0] <= self.clock():
            _, _, name = heapq.heappop(self._due)
            operation = self._operations[name]
            if operation.key in self and self._object(operation.key).operation == name:
                self._finish(operation)
            else:
                operation.state = "failed"

    def _begin(
        self, target: Object, verb: str, patch: dict[str, Json], witness: Mark | None
    ) -> str:
        seconds = self.rules[target.kind].slow.get(verb, 0.0) / self.speed
        self._serial += 1
        operation = Operation(
            id=f"op-{self._serial:04x}",
            verb=verb,
            key=target.key,
            due=self.clock() + seconds,
            patch=patch,
            witness=witness,
        )
        if not seconds:
            self._finish(operation)
            return ""
        target.operation = operation.id
        target.stage = {
            "create": Stage.CREATING,
            "update": Stage.UPDATING,
            "delete": Stage.DELETING,
        }[verb]
        self._operations[operation.id] = operation
        heapq.heappush(self._due, (operation.due, self._serial, operation.id))
        self._note(target, verb, "begun", witness)
        return operation.id

    def _finish(self, operation: Operation) -> None:
        target = self._object(operation.key)
        target.operation = ""
        operation.state = "done"
        if operation.verb == "delete":
            self._drop(target, operation.witness)
            return
        rule = self.rules[target.kind]
        if operation.verb == "create" and rule.doomed(target.properties):
            target.stage, operation.state = Stage.FAILED, "failed"
            return
        target.stage = Stage.READY
        if operation.verb == "update":
            target.properties = {k: plain(v) for k, v in operation.patch.items()}
            target.version += 1
            self._refer(target)
        self._note(target, operation.verb, "done", operation.witness)

    def _drop(self, target: Object, witness: Mark | None) -> None:
        del self._objects[target.placement, target.kind][target.id]
        for need in target.needs:
            self._referrers[need].pop(target.key, None)
        self._note(target, "delete", "done", witness)

    def _note(self, target: Object, verb: str, stage: str, witness: Mark | None) -> None:
        self.effects.append(
            Effect(
                at=self.clock(),
                verb=verb,
                stage=stage,
                placement=target.placement,
                kind=target.kind,
                id=target.id,
                witness=witness,
                needs=tuple((kind, id) for _, kind, id in target.needs),
            )
        )

    def _needs(self, placement: str, kind: str, properties: Document) -> Iterator[Key]:
        for name, other in self.rules[kind].refers.items():
            value = properties.get(name)
            many = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
            yield from ((placement, other, str(id)) for id in many if id is not None)

    def _refer(self, source: Object) -> None:
        """Keep the index of who refers to whom."""
        for need in source.needs:
            self._referrers[need].pop(source.key, None)
        source.needs = tuple(self._needs(source.placement, source.kind, source.properties))
        for need in source.needs:
            self._referrers.setdefault(need, {})[source.key] = None

    def _checked(
        self, rule: Rule, placement: str, properties: Document, *, later: bool = False
    ) -> dict[str, Json]:
        """What the cloud makes of properties. Raises InvalidParameter and NoSuchReference."""
        wrong = (
            set(properties) - rule.takes
            or set(rule.required) - set(properties)
            or (not later and set(properties) & rule.later)
        )
        if wrong or not rule.accepts(properties):
            raise CloudError("InvalidParameter", body=f"invalid request: {dict(properties)!r}")
        made = {
            name: rule.normalise[name](plain(value)) if name in rule.normalise else plain(value)
            for name, value in properties.items()
        }
        for key in self._needs(placement, rule.kind, made):
            if key not in self or self._object(key).stage in (Stage.CREATING, Stage.DELETING):
                raise CloudError("NoSuchReference", body=f"{key[2]} in {dict(properties)!r}")
        return made

    def _object(self, key: Key) -> Object:
        found = self._objects.get(key[:2], {}).get(key[2])
        if found is None:
            raise CloudError("NoSuchObject")
        return found

    def _settled(self, key: Key) -> Object:
        found = self._object(key)
        if found.operation:
            raise CloudError("OperationInProgress", after=5.0, object_id=found.id)
        return found

    def _reply(self, of: Object, operation: str) -> Reply:
        rule = self.rules[of.kind]
        shown = {k: plain(v) for k, v in of.properties.items() if k not in rule.hidden}
        words = {"id": of.id, "placement": of.placement, "stage": of.stage.value}
        shown.update({name: text.format(**words) for name, text in rule.shows.items()})
        shown["ServerRevision"] = of.version
        return Reply(
            id=of.id,
            properties=shown,
            tags=dict(of.tags),
            etag=of.etag,
            operation=operation if of.operation == operation else "",
        )

    def _send(self) -> None:
        """The effect is done; the reply may still be lost."""
        if self._lose > 0:
            self._lose -= 1
            raise ReplyLost

    def _recall(self, placement: str, verb: str, kind: str, token: str) -> _Remembered | None:
        life = self.rules[kind].tokens
        found = self._tokens.get((placement, verb, kind, token)) if token else None
        if found is None or life is None or self.clock() - found.at > life:
            return None
        return found

    def _remember(self, target: Object, verb: str, token: str, operation: str) -> None:
        if token and self.rules[target.kind].tokens is not None:
            self._tokens[target.placement, verb, target.kind, token] = _Remembered(
                self.clock(), target.key, operation
            )
