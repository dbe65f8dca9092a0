"""What the tests of the running kernel share: toy images, and a desk on a store of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from stretto.desk import Desk, Outcome, Ticket
from stretto.errors import ProviderUnavailable
from stretto.model import Event
from stretto_sdk.contract import Provider
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

    def note(self, title: str, text: str = "text") -> Json:
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
