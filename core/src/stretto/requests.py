"""What is asked of a session, made out of an intent."""

from __future__ import annotations

from collections.abc import Iterable

from stretto_sdk.contract import (
    ABSENT,
    Absent,
    Change,
    CreateRequest,
    DeleteRequest,
    FindRequest,
    Mark,
    PollRequest,
    UpdateRequest,
)
from stretto_sdk.json import Document, Json, lookup

from stretto.store.journal import Intent


def mark_of(intent: Intent) -> Mark:
    """Whose the object is, and the token of this step."""
    return Mark(process=intent.process, address=intent.address, token=intent.token)


def create_request(intent: Intent, properties: Document) -> CreateRequest:
    return CreateRequest(kind=intent.kind, properties=properties, mark=mark_of(intent))


def find_request(intent: Intent) -> FindRequest:
    """With expressions for secrets: the gate resolves them."""
    return FindRequest(kind=intent.kind, properties=intent.properties, mark=mark_of(intent))


def update_request(
    intent: Intent,
    properties: Document,
    prior: Document,
    changes: Iterable[tuple[str, bool]],
    etag: str,
) -> UpdateRequest:
    """``changes`` are pointers, each with whether a value is set there or taken away."""
    return UpdateRequest(
        kind=intent.kind,
        identity=intent.identity,
        properties=properties,
        prior=prior,
        changes=tuple(
            Change(
                path=path,
                before=_get(prior, path),
                after=_get(properties, path) if is_set else ABSENT,
            )
            for path, is_set in changes
        ),
        mark=mark_of(intent),
        etag=etag,
    )


def delete_request(intent: Intent, properties: Document, etag: str) -> DeleteRequest:
    return DeleteRequest(
        kind=intent.kind,
        identity=intent.identity,
        properties=properties,
        token=intent.token,
        etag=etag,
    )


def poll_request(intent: Intent, properties: Document) -> PollRequest:
    handle: Json = intent.handle
    return PollRequest(kind=intent.kind, handle=handle, properties=properties, mark=mark_of(intent))


def _get(document: Document, path: str) -> Json | Absent:
    try:
        return lookup(document, path)
    except KeyError:
        return ABSENT
