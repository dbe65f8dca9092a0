"""The connected half of the toy provider: the contract's words in the toy cloud's requests.

It holds no state: all that is needed to go on is in a ``Pending``'s handle.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from stretto_sdk.contract import (
    Busy,
    CreateRequest,
    DeleteRequest,
    Done,
    FindRequest,
    Gone,
    Indeterminate,
    ListRequest,
    Mark,
    NotFound,
    Observation,
    Page,
    Pending,
    Placement,
    PollRequest,
    ReadRequest,
    Reason,
    Recovery,
    Refused,
    UpdateRequest,
)
from stretto_sdk.json import Document, Json, parts
from stretto_sdk.testing.cloud import CloudError, Reply, ReplyLost, ToyCloud
from stretto_sdk.testing.rules import RULES
from stretto_sdk.testing.toy.kinds import SCHEMAS

POLL = 15.0
"""Seconds between two looks at a long operation."""

TOKEN_TAG = "stretto:token"


class Calls:
    """The requests of one exchange, for its response and its errors alike."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.noun = kind.rpartition("::")[2]
        self.sent: list[str] = []

    def add(self, verb: str, plural: str = "") -> None:
        self.sent.append(f"toy:{verb}{self.noun}{plural}")

    @property
    def all(self) -> tuple[str, ...]:
        return tuple(self.sent)


class ToySession:
    """A session with the toy cloud at one placement."""

    def __init__(self, cloud: ToyCloud, placement: Placement) -> None:
        self.cloud = cloud
        self.placement = placement
        self.where = placement.key

    def create(self, request: CreateRequest, /) -> Done | Pending:
        schema, rule = SCHEMAS[request.kind], RULES[request.kind]
        first = {k: v for k, v in request.properties.items() if k not in rule.later}
        todo = sorted(set(request.properties) & rule.later)
        with self._calling(request.kind) as calls:
            calls.add("Create")
            reply = self.cloud.create(
                self.where,
                request.kind,
                first,
                token=request.mark.token if schema.recovery is Recovery.TOKEN else "",
                tags=self._tags(request.mark),
                witness=request.mark,
            )
        return self._outcome("create", reply, todo, calls)

    def read(self, request: ReadRequest, /) -> Done:
        with self._calling(request.kind) as calls:
            calls.add("Get")
            reply = self.cloud.get(self.where, request.kind, request.identity)
        return Done(observation=self._observed(reply), calls=calls.all)

    def find(self, request: FindRequest, /) -> Done:
        """Raises Busy while what it finds is still being made, Refused where nothing can be found."""
        schema, rule = SCHEMAS[request.kind], RULES[request.kind]
        with self._calling(request.kind) as calls:
            if rule.names:
                calls.add("Get")
                name = "|".join(str(request.properties[part]) for part in rule.names)
                found = self.cloud.get(self.where, request.kind, name)
            elif schema.recovery is Recovery.NONE:
                raise Refused(
                    f"A {request.kind} cannot be found again. {schema.recovery_note}",
                    reason=Reason.UNSUPPORTED,
                    code="NotSearchable",
                )
            else:
                calls.add("List", "s")
                page, _ = self.cloud.list(
                    self.where, request.kind, tag=(TOKEN_TAG, request.mark.token)
                )
                if not page:
                    raise CloudError("NoSuchObject")
                found = page[0]
        if found.operation:
            raise Busy(
                f"{found.id} is still being made.",
                after=POLL,
                code="OperationInProgress",
                calls=calls.all,
                identity=found.id,
            )
        return Done(observation=self._observed(found), calls=calls.all)

    def update(self, request: UpdateRequest, /) -> Done | Pending:
        """Each property that is set apart takes a write of its own."""
        rule = RULES[request.kind]
        touched = sorted({parts(change.path)[0] for change in request.changes})
        first = [name for name in touched if name not in rule.later]
        todo = [name for name in touched if name in rule.later]
        if not first and todo:
            first, todo = todo[:1], todo[1:]
        with self._calling(request.kind) as calls:
            calls.add("Modify")
            reply = self._modify(request, first, request.etag)
        return self._outcome("update", reply, todo, calls)

    def delete(self, request: DeleteRequest, /) -> Gone | Pending:
        witness = Mark(process="", address="", token=request.token)
        with self._calling(request.kind) as calls:
            calls.add("Delete")
            operation = self.cloud.remove(
                self.where, request.kind, request.identity, etag=request.etag, witness=witness
            )
        if not operation:
            return Gone(calls=calls.all)
        return Pending(
            handle={"verb": "delete", "operation": operation, "id": request.identity},
            after=POLL,
            identity=request.identity,
            note="deleting",
            calls=calls.all,
        )

    def list(self, request: ListRequest, /) -> Page:
        schema, rule = SCHEMAS[request.kind], RULES[request.kind]
        with self._calling(request.kind) as calls:
            if not rule.listable:
                raise Refused(
                    f"The toy cloud cannot list {request.kind}.",
                    reason=Reason.UNSUPPORTED,
                    code="NotListable",
                )
            calls.add("List", "s")
            scope = [str(request.scope[path]) for path in schema.scope if path in request.scope]
            replies, cursor = self.cloud.list(
                self.where, request.kind, within="".join(scope), cursor=request.cursor
            )
        covers = rule.thin | {"ServerRevision"} if rule.thin is not None else None
        items = tuple(self._observed(reply, covers) for reply in replies)
        return Page(items=items, cursor=cursor, calls=calls.all)

    def poll(self, request: PollRequest, /) -> Done | Gone | Pending:
        handle = request.handle
        assert isinstance(handle, Mapping)
        verb = str(handle["verb"])
        todo = handle.get("todo", [])
        assert isinstance(todo, list | tuple)
        with self._calling(request.kind) as calls:
            if "operation" not in handle:
                calls.add("Modify")
                patch, remove = _split(request.properties, [str(todo[0])])
                reply = self.cloud.modify(
                    self.where,
                    request.kind,
                    str(handle["id"]),
                    patch,
                    remove=remove,
                    witness=request.mark,
                )
                return self._outcome(verb, reply, [str(t) for t in todo[1:]], calls)
            calls.sent.append("toy:GetOperation")
            operation, held = self.cloud.operation(self.where, str(handle["operation"]))
        if operation.state == "running":
            return Pending(
                handle=handle,
                after=POLL,
                identity=str(handle["id"]),
                note={"create": "creating", "update": "modifying", "delete": "deleting"}[verb],
                calls=calls.all,
            )
        if operation.verb == "delete":
            return Gone(calls=calls.all)
        if operation.state == "failed" or held is None:
            raise Refused(
                f"The toy cloud took the {verb} of {handle['id']} and failed at it. "
                "Delete it, and change what it was asked to be.",
                code="OperationFailed",
                calls=calls.all,
                identity=str(handle["id"]) if held else "",
            )
        return Done(observation=self._observed(held), calls=calls.all)

    def close(self) -> None:
        """Nothing is held open."""

    # ── Inside ───────────────────────────────────────────────────────────────────────────────

    def _outcome(
        self,
        verb: str,
        reply: Reply,
        todo: Sequence[str],
        calls: Calls,
    ) -> Done | Pending:
        if reply.operation:
            handle: dict[str, Json] = {"verb": verb, "operation": reply.operation, "id": reply.id}
            note = "creating" if verb == "create" else "modifying"
            return Pending(handle=handle, after=POLL, identity=reply.id, note=note, calls=calls.all)
        if todo:
            return Pending(
                handle={"verb": verb, "id": reply.id, "todo": [*todo]},
                after=0.0,
                identity=reply.id,
                note=f"setting {todo[0]}",
                calls=calls.all,
            )
        return Done(observation=self._observed(reply), calls=calls.all)

    def _modify(self, request: UpdateRequest, names: Sequence[str], etag: str) -> Reply:
        schema = SCHEMAS[request.kind]
        patch, remove = _split(request.properties, names)
        return self.cloud.modify(
            self.where,
            request.kind,
            request.identity,
            patch,
            remove=remove,
            token=request.mark.token if schema.recovery is Recovery.TOKEN else "",
            etag=etag,
            tags={k: v for k, v in self._tags(request.mark).items() if k != TOKEN_TAG},
            witness=request.mark,
        )

    @staticmethod
    def _tags(mark: Mark) -> dict[str, str]:
        return {
            "stretto:process": mark.process,
            "stretto:address": mark.address,
            TOKEN_TAG: mark.token,
        }

    @staticmethod
    def _observed(reply: Reply, covers: frozenset[str] | None = None) -> Observation:
        tags = reply.tags
        mark = None
        if "stretto:process" in tags:
            mark = Mark(
                process=tags["stretto:process"],
                address=tags["stretto:address"],
                token=tags.get(TOKEN_TAG, ""),
            )
        return Observation(
            identity=reply.id,
            properties=reply.properties,
            covers=covers,
            mark=mark,
            etag=reply.etag,
        )

    @contextmanager
    def _calling(self, kind: str) -> Iterator[Calls]:
        """Translate the cloud's errors. Their bodies echo what was sent, so no word of those."""
        calls = Calls(kind)
        try:
            yield calls
        except ReplyLost as error:
            raise Indeterminate(
                f"The connection to the toy cloud broke during {calls.sent[-1]}.",
                code=error.code,
                calls=calls.all,
            ) from error
        except CloudError as error:
            raise _translated(kind, error, calls.all) from error


def _split(properties: Document, names: Sequence[str]) -> tuple[dict[str, Json], frozenset[str]]:
    """What to set, and what to set back."""
    patch = {name: properties[name] for name in names if name in properties}
    return patch, frozenset(names) - set(patch)


_REFUSALS: Mapping[str, tuple[Reason, str]] = {
    "InvalidParameter": (Reason.INVALID, "The toy cloud does not take these properties"),
    "ImmutableProperty": (Reason.INVALID, "The toy cloud cannot change this in place"),
    "NoSuchReference": (Reason.INVALID, "What this refers to does not exist"),
    "NoSuchOperation": (Reason.INVALID, "The toy cloud does not know this operation"),
    "TokenUsed": (Reason.CONFLICT, "This token made an object that has been deleted since"),
    "AlreadyExists": (Reason.CONFLICT, "An object of this name exists"),
    "PreconditionFailed": (Reason.CONFLICT, "The object has changed since it was observed"),
    "InUse": (Reason.IN_USE, "Another object refers to this one: delete that first"),
    "QuotaExceeded": (Reason.QUOTA, "The account has as many as it may have"),
}


def _translated(kind: str, error: CloudError, calls: tuple[str, ...]) -> NotFound | Refused | Busy:
    of = f" {error.object_id}" if error.object_id else ""
    if error.code == "NoSuchObject":
        return NotFound(f"There is no such {kind}.", code=error.code, calls=calls)
    if error.code in ("Throttled", "OperationInProgress"):
        throttled = error.code == "Throttled"
        why = "counts too many calls" if throttled else f"is still at work on{of}"
        return Busy(
            f"The toy cloud {why}.",
            after=error.after,
            throttled=throttled,
            code=error.code,
            calls=calls,
            identity=error.object_id,
        )
    reason, sentence = _REFUSALS[error.code]
    return Refused(
        f"{sentence} ({kind}{of}).",
        reason=reason,
        code=error.code,
        calls=calls,
        identity=error.object_id,
    )
