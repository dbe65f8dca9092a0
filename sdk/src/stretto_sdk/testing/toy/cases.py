"""The toy provider's cases and harness: an example of how a provider is put to the kit."""

# ruff: noqa: ARG002  the toy harness knows its cloud without being told the session

from __future__ import annotations

import itertools
from collections.abc import Sequence

from stretto_sdk.contract import ABSENT, ConnectRequest, Observation, Placement, Session
from stretto_sdk.testing.cloud import ToyCloud
from stretto_sdk.testing.conformance import Case, Harness, Trial
from stretto_sdk.testing.toy.provider import ToyProvider


class Clock:
    """A clock that goes on only when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class ToyHarness(Harness):
    """A new toy cloud, at a new placement, for every trial."""

    def __init__(self, provider: ToyProvider) -> None:
        self.provider = provider
        self.clock = Clock()
        self._trials = itertools.count(1)

    @property
    def cloud(self) -> ToyCloud:
        """The cloud of the trial that runs."""
        assert self.provider.cloud is not None
        return self.provider.cloud

    def session(self) -> Session:
        self.provider.cloud = ToyCloud(self.clock, visible_after=2.0)
        where = Placement(provider="toy", fields={"account": f"trial{next(self._trials)}"})
        return self.provider.connect(ConnectRequest(placement=where))

    def again(self, session: Session) -> Session:
        return self.provider.connect(ConnectRequest(placement=session.placement))

    def unique(self) -> str:
        return f"u{next(self._trials)}"

    def wait(self, seconds: float) -> None:
        self.clock.now += seconds

    def lose_reply_of_next_create(self, session: Session) -> None:
        self.cloud.lose_replies()

    def throttle_next(self, session: Session) -> None:
        self.cloud.throttle()

    def hide_next(self, session: Session, seconds: float) -> None:
        self.cloud.hide_next(seconds)

    def small_pages(self, session: Session, kind: str) -> int:
        self.cloud.page_size = 2
        return 2

    def unknown_field(self, session: Session, kind: str, identity: str) -> str:
        return "ServerRevision"

    def census(self, session: Session, kind: str) -> int:
        return len(self.cloud.live(session.placement.key, kind))

    def sent(self, session: Session) -> Sequence[str]:
        return [f"toy:{action}" for action, times in self.cloud.calls.items() for _ in range(times)]


def _another_engine(trial: Trial, seen: Observation) -> None:
    """Change it through the cloud's console, as it were."""
    assert isinstance(trial.provider, ToyProvider)
    assert trial.provider.cloud is not None
    where = trial.session.placement.key
    trial.provider.cloud.meddle(where, trial.kind, seen.identity, {"Size": 999})


_IN_NETWORK = {"network": "Toy::Net::Network"}
_NETWORK = {"$ref": ["network", "/NetworkId"]}

CASES: tuple[Case, ...] = (
    Case(
        kind="Toy::Net::Network",
        properties={"Cidr": "10.0.0.0/16", "Labels": {"team": "blue"}},
        update={"EnableDns": False, "Labels": ABSENT},
        replace={"Cidr": "10.1.0.0/16"},
        equal={"Cidr": "10.0.7.7/16"},
        invalid=[{"Cidr": "all of them"}, {"EnableDns": "yes"}, {"NetworkId": "net-1"}],
        refused={"Cidr": "10.0.0.0/99"},
    ),
    Case(
        kind="Toy::Net::Subnet",
        needs=_IN_NETWORK,
        properties={"NetworkId": _NETWORK, "Cidr": "10.0.{n}.0/24", "Public": False},
        update={"Public": True},
        replace={"Cidr": "10.0.99.0/24"},
        invalid=[{"Public": 1}],
        refused={"NetworkId": "net-none"},
    ),
    Case(
        kind="Toy::Net::Route",
        needs=_IN_NETWORK,
        properties={"NetworkId": _NETWORK, "Destination": "192.168.{n}.0/24", "Target": "peer"},
        update={"Target": "nowhere"},
        replace={"Destination": "192.168.99.0/24"},
        refused={"NetworkId": "net-none"},
    ),
    Case(
        kind="Toy::Store::Bucket",
        properties={
            "BucketName": "kit-{unique}-{n}",
            "Versioning": {"Enabled": True},
            "Rules": ["b.example", "a.example"],
            "Policy": {"Statement": [{"Action": "read"}]},
        },
        update={"Lifecycle": {"Days": 7}, "Versioning": {"Enabled": False}, "Policy": ABSENT},
        replace={"Encryption": "strong"},
        equal={
            "Policy": {"Statement": [{"Action": ["read"]}]},
            "Rules": ["a.example", "b.example"],
        },
        invalid=[
            {"Encryption": "weak"},
            {"Lifecycle": {"Days": 0}},
            {"Lifecycle": {"Prefix": "logs/"}},
            {"Versioning": {"Enable": True}},
            {"BucketName": "b"},
        ],
    ),
    Case(
        kind="Toy::Data::Database",
        needs={**_IN_NETWORK, "subnet": "Toy::Net::Subnet"},
        properties={
            "Engine": "sql",
            "Size": 10,
            "Password": {"$secret": {"value": "kit-correct-horse-battery"}},
            "SubnetIds": [{"$ref": ["subnet", "/SubnetId"]}],
        },
        update={"Size": 20, "Password": {"$secret": {"value": "kit-another-secret"}}},
        replace={"Size": 5},
        invalid=[{"Size": "ten"}, {"Size": 0}],
        refused={"Password": {"$secret": {"value": "kit-0"}}},
        drift=_another_engine,
    ),
    Case(
        kind="Toy::Misc::Note",
        properties={"Title": "kit {n}", "Text": "first"},
        update={"Text": "second"},
        replace={"Title": "other"},
        invalid=[{"Text": 7}],
    ),
    Case(
        kind="Toy::Multi::Gateway",
        needs=_IN_NETWORK,
        properties={"NetworkId": _NETWORK, "Mode": "shut", "Rules": ["b", "a"]},
        update={"Mode": "open", "Rules": ["a", "b"]},
        replace={"NetworkId": "net-other"},
        equal={"Mode": "shut"},
        invalid=[{"Mode": "ajar"}],
        refused={"NetworkId": "net-none"},
    ),
    Case(
        kind="Toy::Thin::Queue",
        properties={"QueueName": "kit-{unique}-{n}", "Delay": 5},
        update={"Delay": 6, "Retention": 60},
        replace={"QueueName": "kit-{unique}-other"},
        invalid=[{"Delay": -1}, {"Retention": True}],
        refused={"DeadLetter": "kit-none"},
    ),
)
"""A case for every kind that the toy provider drives."""
