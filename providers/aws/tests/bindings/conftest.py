"""One emulator for all tests of this folder (one a worker), emptied before each of them."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator

import pytest
from stretto_aws.emulator import Emulator, Faults
from stretto_aws.session import AwsSession, connect
from stretto_sdk.contract import (
    ABSENT,
    Busy,
    Change,
    ConnectRequest,
    CreateRequest,
    DeleteRequest,
    Done,
    Gone,
    ListRequest,
    Mark,
    Observation,
    Pending,
    Placement,
    PollRequest,
    ReadRequest,
    UpdateRequest,
)
from stretto_sdk.json import Document, Json


@pytest.fixture(scope="session")
def server() -> Iterator[Emulator]:
    with Emulator.start() as emulator:
        yield emulator


@pytest.fixture
def cloud(server: Emulator) -> Emulator:
    """An empty cloud without pending states."""
    server.reset(Faults(pending=False))
    return server


class Hand:
    """Does what the kernel does with a session: polls, and waits without waiting."""

    def __init__(self, session: AwsSession) -> None:
        self.session = session
        self.calls: list[tuple[str, ...]] = []
        self._numbers = itertools.count(1)

    def mark(self, address: str = "it", process: str = "p-1") -> Mark:
        return Mark(process=process, address=address, token=f"token-{next(self._numbers):04d}")

    def create(self, kind: str, properties: Document, mark: Mark | None = None) -> Observation:
        mark = mark or self.mark()
        request = CreateRequest(kind=kind, properties=properties, mark=mark)
        done = self.settle(kind, self.session.create(request), properties, mark)
        assert isinstance(done, Done)
        return done.observation

    def read(self, kind: str, identity: str, *wanted: str) -> Observation:
        names = frozenset(wanted) if wanted else None
        done = self.session.read(ReadRequest(kind=kind, identity=identity, wanted=names))
        self.calls.append(done.calls)
        return done.observation

    def listed(self, kind: str, scope: dict[str, Json] | None = None) -> list[Observation]:
        found: list[Observation] = []
        cursor = ""
        while True:
            page = self.session.list(ListRequest(kind=kind, scope=scope or {}, cursor=cursor))
            self.calls.append(page.calls)
            found += page.items
            cursor = page.cursor
            if not cursor:
                return found

    def update(self, kind: str, prior: Observation, properties: Document) -> Observation:
        names = sorted({*prior.properties, *properties})
        changes = tuple(
            Change(
                path=f"/{name}",
                before=prior.properties.get(name, ABSENT),
                after=properties.get(name, ABSENT),
            )
            for name in names
            if name in properties and prior.properties.get(name) != properties[name]
        )
        return self.change(kind, prior, properties, changes)

    def change(
        self, kind: str, prior: Observation, properties: Document, changes: tuple[Change, ...]
    ) -> Observation:
        mark = self.mark()
        request = UpdateRequest(
            kind=kind,
            identity=prior.identity,
            properties=properties,
            prior=prior.properties,
            changes=changes,
            mark=mark,
        )
        done = self.settle(kind, self.session.update(request), properties, mark)
        assert isinstance(done, Done)
        return done.observation

    def delete(self, kind: str, identity: str, properties: Document) -> None:
        mark = self.mark()
        request = DeleteRequest(
            kind=kind, identity=identity, properties=properties, token=mark.token
        )
        done = self.settle(kind, self.session.delete(request), properties, mark)
        assert isinstance(done, Gone)

    def settle(
        self, kind: str, outcome: Done | Gone | Pending, properties: Document, mark: Mark
    ) -> Done | Gone:
        for _ in range(50):
            self.calls.append(outcome.calls)
            if not isinstance(outcome, Pending):
                return outcome
            handle = json.loads(json.dumps(outcome.handle))
            request = PollRequest(kind=kind, handle=handle, properties=properties, mark=mark)
            try:
                outcome = self.session.poll(request)
            except Busy as busy:
                self.calls.append(busy.calls)
        raise AssertionError(f"{kind} is still pending")

    @property
    def sent(self) -> list[str]:
        return [action for calls in self.calls for action in calls]


def connected(emulator: Emulator, **fields: str) -> AwsSession:
    placement = Placement(provider="aws", fields={"region": "eu-west-1", **fields})
    return connect(ConnectRequest(placement=placement, emulator=emulator.endpoint, timeout=20))


@pytest.fixture
def hand(cloud: Emulator) -> Iterator[Hand]:
    session = connected(cloud)
    yield Hand(session)
    session.close()
