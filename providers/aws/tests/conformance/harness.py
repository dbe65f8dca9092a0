"""How the kit reaches the embedded AWS behind the provider."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any

from stretto_aws.bindings import binding
from stretto_aws.emulator import Emulator, Faults, Strike
from stretto_aws.emulator.faults import ANY, WRITE
from stretto_sdk.contract import ConnectRequest, Placement, Provider, Session
from stretto_sdk.testing.conformance import Harness, Skip

from .census import CENSUS

_LONG = 1e6
"""Seconds that no test waits for: what is pending or hidden stays so until the clock is set on."""


class AwsHarness(Harness):
    """One emulator, emptied for every trial. Its clock goes on only by ``wait``."""

    def __init__(self, provider: Provider, emulator: Emulator) -> None:
        self._provider = provider
        self.emulator = emulator
        self._now = 0.0
        self._seen_at = 0.0
        self._base = Faults(pending_seconds=_LONG)
        """What holds until the trial's end; strikes hold once."""
        self._session: Session | None = None
        self._clients: dict[str, Any] = {}

    def session(self) -> Session:
        self._seen_at = 0.0
        self._base = Faults(pending_seconds=_LONG)
        self.emulator.reset(self._base)
        if self._session is None:  # connecting and making clients takes as long as a trial's calls
            self._session = self._connect()
        return self._session

    def again(self, session: Session) -> Session:
        session.close()
        self._session = self._connect()
        return self._session

    def _connect(self) -> Session:
        return self._provider.connect(
            ConnectRequest(placement=Placement(provider="aws"), emulator=self.emulator.endpoint)
        )

    def client(self, service: str) -> Any:
        """A raw client, by which another changes things behind the provider's back."""
        if service not in self._clients:
            self._clients[service] = self.emulator.client(service)
        return self._clients[service]

    def wait(self, seconds: float) -> None:
        """Set the clock on: what is pending is over, and what is hidden shows once its time is."""
        self._now += seconds
        if seconds and self._now >= self._seen_at:
            self.emulator.settle()

    # ── Powers ───────────────────────────────────────────────────────────────────────────────

    def lose_reply_of_next_create(self, session: Session) -> None:
        self.emulator.faults = replace(self._base, lost_replies=Strike(at={WRITE: (1,)}))

    def throttle_next(self, session: Session) -> None:
        self.emulator.faults = replace(self._base, throttle=Strike(at={ANY: (1,)}))

    def hide_next(self, session: Session, seconds: float) -> None:
        if seconds:
            self._seen_at = self._now + seconds
            self._base = self.emulator.faults = replace(self._base, visibility_seconds=_LONG)

    def small_pages(self, session: Session, kind: str) -> int:
        listing = binding(kind).list
        if listing is None or not listing.paging.send:
            raise Skip("AWS gives the whole listing at once")
        self._base = self.emulator.faults = replace(self._base, page_size=2)
        return 2

    def unknown_field(self, session: Session, kind: str, identity: str) -> str:
        raise Skip(
            "boto3 drops the fields that its model does not know before the provider sees them"
        )

    def census(self, session: Session, kind: str) -> int:
        if kind not in CENSUS:
            raise Skip("nothing but the provider's own calls can count the kind")
        self.emulator.faults = replace(self._base, visibility_seconds=0.0)
        try:
            return CENSUS[kind](self.client)
        finally:
            self.emulator.faults = self._base

    def sent(self, session: Session) -> Sequence[str]:
        known = _actions()
        return [known.get(call.name, call.name) for call in self.emulator.calls()]


@cache
def _actions() -> Mapping[str, str]:
    """Operation to the IAM action that it needs: ``s3:HeadBucket`` to ``s3:ListBucket``."""
    source = resources.files("stretto_aws") / "data" / "bindings.json"
    found = _calls(json.loads(source.read_text("utf-8"))["bindings"])
    return {name.replace(".", ":"): action for name, action in found}


def _calls(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        if isinstance(value.get("call"), str):
            yield value["call"], value["action"]
        for inner in value.values():
            yield from _calls(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _calls(inner)
