"""What the tests of the running kernel share: toy images, and a desk on a store of its own."""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from stretto.byhand import settling
from stretto.commands import Result
from stretto.desk import Desk, Outcome, Ticket
from stretto.errors import ProviderUnavailable
from stretto.kernel import Kernel, start_kernel
from stretto.model import Event
from stretto.ports import Ports
from stretto.records import Record
from stretto.runner import Runner
from stretto.store.history import events, put_order
from stretto.store.memory import MemoryStore, in_memory
from stretto.store.processes import ProcessRow, insert_process, put_image
from stretto.store.processes import process as find_process
from stretto.store.resources import records
from stretto_sdk.contract import ConnectRequest, Placement, Provider, Session
from stretto_sdk.image import Image
from stretto_sdk.json import Json
from stretto_sdk.testing.toy import ToyCloud, ToyProvider

Options = Mapping[str, Json] | None


class Table:
    """The ``Providers`` port as a table."""

    def __init__(self, **providers: Provider) -> None:
        self.providers = providers

    def provider(self, name: str) -> Provider:
        try:
            return self.providers[name]
        except KeyError:
            raise ProviderUnavailable(f"There is no provider {name!r}.") from None


class Images:
    """Makes images of toy resources."""

    @staticmethod
    def of(resources: Mapping[str, Json], outputs: Mapping[str, Json] | None = None) -> Image:
        return Image.from_document(
            {
                "stretto": 1,
                "composition": "site",
                "parameters": {},
                "providers": {"toy": {"distribution": "stretto-sdk", "version": "1.0.0"}},
                "resources": dict(resources),
                "outputs": dict(outputs or {}),
            }
        )

    @staticmethod
    def ref(address: str, path: str = "") -> Json:
        return {"$ref": [address, path]}

    @staticmethod
    def resource(kind: str, properties: Mapping[str, Json], options: Options = None) -> Json:
        made: dict[str, Json] = {"kind": kind, "provider": "toy", "properties": dict(properties)}
        return {**made, "options": dict(options)} if options else made

    def network(self, cidr: str = "10.0.0.0/16", options: Options = None, **more: Json) -> Json:
        return self.resource("Toy::Net::Network", {"Cidr": cidr, **more}, options)

    def subnet(self, number: int, net: str = "net", options: Options = None, **more: Json) -> Json:
        properties = {"NetworkId": self.ref(net), "Cidr": f"10.0.{number}.0/24", **more}
        return self.resource("Toy::Net::Subnet", properties, options)

    def bucket(self, name: str, options: Options = None, **more: Json) -> Json:
        return self.resource("Toy::Store::Bucket", {"BucketName": name, **more}, options)

    def note(self, title: str, text: Json = "text") -> Json:
        return self.resource("Toy::Misc::Note", {"Title": title, "Text": text})

    def database(self, password: Json, **more: Json) -> Json:
        properties = {"Engine": "pg", "Size": 10, "Password": password, **more}
        return self.resource("Toy::Data::Database", properties)

    def site(self) -> Image:
        """A network with two subnets, and an output."""
        return self.of(
            {"net": self.network(), "a": self.subnet(1), "b": self.subnet(2)},
            {"id": self.ref("net"), "text": {"$join": ["net is ", self.ref("net")]}},
        )


class Bench:
    """A desk, its cloud, and what was told."""

    def __init__(self, path: Path, cloud: ToyCloud, provider: Provider | None = None) -> None:
        self.path = path
        self.cloud = cloud
        self.providers = Table(toy=provider or ToyProvider(cloud))
        self.events: list[Event] = []
        self.opened: list[Desk] = []
        self.desk = self.open()

    def open(self) -> Desk:
        """Another desk on the same store."""
        desk = Desk.open(self.path, self.providers, who="tester")
        self.opened.append(desk)
        return desk

    def carry(self, ticket: Ticket) -> Outcome:
        return self.desk.carry(ticket, self.events.append)

    def run(self, made: Image, alias: str | None = None) -> Outcome:
        return self.carry(self.desk.run(made, alias))

    def update(self, made: Image, alias: str = "site") -> Outcome:
        return self.carry(self.desk.update(alias, made))

    def kill(self, alias: str = "site") -> Outcome:
        return self.carry(self.desk.kill(alias))

    def told(self, type: str) -> list[Event]:
        return [event for event in self.events if event.type == type]

    def kinds(self) -> list[str]:
        """The last words of the kinds of what is in the cloud, sorted."""
        return sorted(item.kind.rpartition("::")[2] for item in self.cloud.live())

    def identity(self, address: str, alias: str = "site") -> str:
        found = {view.address: view.identity for view in self.desk.resources(alias)}
        return found[address]

    def states(self, alias: str = "site") -> dict[str, str]:
        return {view.address: view.state.value for view in self.desk.resources(alias)}

    def close(self) -> None:
        for desk in self.opened:
            desk.close()


@pytest.fixture
def images() -> Images:
    return Images()


@pytest.fixture
def make_bench(tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(cloud: ToyCloud | None = None, provider: Provider | None = None) -> Bench:
        path = tmp_path / f"store-{len(made)}" / "stretto.db"
        bench = Bench(path, cloud or ToyCloud(clock=time.time, speed=1000.0), provider)
        made.append(bench)
        return bench

    yield make
    for bench in made:
        bench.close()


@pytest.fixture
def bench(make_bench: Callable[..., Bench]) -> Bench:
    return make_bench()


# ── A kernel under a virtual clock, that can be crashed ──────────────────────────────────────


class _Jump(selectors.DefaultSelector):
    """Never waits: what would have been waited for is added to the loop's clock."""

    now = 1_000_000.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("nothing is left to run, and the test still waits")
        self.now += max(timeout, 0.0)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time jumps to the next timer."""

    def __init__(self) -> None:
        self.jump = _Jump()
        super().__init__(self.jump)

    def time(self) -> float:
        return self.jump.now


class Crash(BaseException):
    """The kernel is gone, as by SIGKILL."""


class World:
    """A cloud and a store that outlive the kernels that run on them, in virtual time."""

    def __init__(self) -> None:
        self.loop = VirtualLoop()
        self.cloud = ToyCloud(clock=self.loop.time, visible_after=3.0)
        self.provider: Provider = ToyProvider(self.cloud)
        self.conn = in_memory()
        self.living: set[str] = set()
        self.serial = 0
        self.secrets = {"DB_PASSWORD": "hunter22"}
        self.commits = 0
        self.crash_at: tuple[int, str] | None = None
        self.disk: Callable[[Any], None] | None = None
        """Called with the connection before each commit; raises as a full disk would."""

    # The ports
    def now(self) -> float:
        return self.loop.time()

    boottime = now

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def token(self) -> str:
        self.serial += 1
        return f"{self.serial:032x}"

    def uniform(self) -> float:
        return 0.5

    async def call(self, fn: Callable[[Any], Any], request: Any, *, timeout: float) -> Any:
        await asyncio.sleep(0.01)
        return fn(request)

    def hold(self, session: str) -> None:
        self.living.add(session)

    def drop(self, session: str) -> None:
        self.living.discard(session)

    def alive(self, session: str) -> bool:
        return session in self.living

    def connect(self, provider: Provider, placement: Placement) -> Session:
        return provider.connect(ConnectRequest(placement=placement))

    def secret(self, source: Mapping[str, str]) -> Json:
        return self.secrets[source["env"]]

    def ports(self, store: MemoryStore) -> Ports:
        return Ports(
            clock=self,
            random=self,
            workers=self,
            store=store,
            liveness=self,
            providers=Table(toy=self.provider),
            connect=self.connect,
            secrets=self.secret,
        )

    # What a test does
    def command(self, command: str, process: str = "p", **arguments: Json) -> int:
        """Give a command, as the desk does."""
        if command == "settle":
            arguments = dict(settling(self.conn, process, **arguments))  # type: ignore[arg-type]  # as the test says
        return put_order(self.conn, process, command, arguments, self.now(), "tester")

    def declare(self, image: Image, process: str = "p") -> None:
        put_image(self.conn, image.digest, image.document)
        insert_process(
            self.conn,
            id=process,
            alias="site",
            composition="site",
            image=image.digest,
            at=self.now(),
        )
        self.command("run", process)

    def update(self, image: Image, process: str = "p") -> None:
        put_image(self.conn, image.digest, image.document)
        self.command("update", process, image=image.digest)

    def advance(self, process: str = "p") -> Result:
        """One command's run of a kernel. Raises Crash where it was told to crash."""
        return self.loop.run_until_complete(self._advance(process))

    async def _advance(self, process: str) -> Result:
        crashed = self.loop.create_future()
        store = MemoryStore(self.conn)

        def moment(which: str) -> Callable[[], None]:
            def at() -> None:
                if which == "before":
                    self.commits += 1
                    if self.disk is not None:
                        self.disk(self.conn)
                if self.crash_at == (self.commits, which):
                    self.crash_at = None
                    store.dead = True
                    crashed.set_result(None)
                    if which == "before":
                        raise OSError("the machine is gone")

            return at

        store.before_commit, store.after_commit = moment("before"), moment("after")
        work = self.loop.create_task(self._command(self.ports(store), process))
        await asyncio.wait({work, crashed}, return_when=asyncio.FIRST_COMPLETED)
        if crashed.done():
            self.living.clear()
            work.cancel()
            others = asyncio.all_tasks() - {asyncio.current_task()}
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
            raise Crash
        return work.result()

    async def _command(self, ports: Ports, process: str) -> Result:
        kernel = await start_kernel(
            ports, kind="command", host="here", pid=1, who="tester", command="test"
        )
        try:
            owner = await kernel.claim(process)
            runner = Runner(
                kernel=kernel,
                owner=owner,
                lane=kernel.lane(),
            )
            return await runner.advance()
        finally:
            if not store_is_dead(ports):
                await kernel.close()

    async def start_runner(self, process: str = "p") -> tuple[Kernel, Runner]:
        """A kernel that stays, with the runner of one process."""
        kernel = await start_kernel(
            self.ports(MemoryStore(self.conn)),
            kind="command",
            host="here",
            pid=1,
            who="tester",
            command="test",
        )
        owner = await kernel.claim(process)
        return kernel, Runner(kernel=kernel, owner=owner, lane=kernel.lane())

    def events(self, type: str = "") -> list[Event]:
        return [e for e in events(self.conn, None) if type in ("", e.type)]

    def records(self, process: str = "p") -> dict[str, Record]:
        return records(self.conn, process)

    def row(self, process: str = "p") -> ProcessRow:
        found = find_process(self.conn, process)
        assert found is not None
        return found

    def kinds(self) -> list[str]:
        return sorted(item.kind.rpartition("::")[2] for item in self.cloud.live())

    def check_consistent(self) -> None:
        """Never an orphan, never a duplicate, never a lost record."""
        known = {(r.kind, r.identity) for r in self.records().values() if r.identity}
        known |= {(d.kind, d.identity) for r in self.records().values() for d in r.deposed}
        there = {(o.kind, o.id) for o in self.cloud.live()}
        assert there == known
        doubles = {k: n for k, n in self.cloud.creations.items() if n > 1}
        assert doubles == {}


def store_is_dead(ports: Ports) -> bool:
    assert isinstance(ports.store, MemoryStore)
    return ports.store.dead


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.loop.close()


@pytest.fixture
def make_world() -> Iterator[Callable[[], World]]:
    made: list[World] = []

    def make() -> World:
        made.append(World())
        return made[-1]

    yield make
    for each in made:
        each.loop.close()


@pytest.fixture
def crash() -> type[BaseException]:
    return Crash
