"""How the toy cloud's kinds behave, as data: the server's side, which a provider can only observe."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from stretto_sdk.json import Document, Json


def _anything(_: Document) -> bool:
    return True


def _never(_: Document) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The behaviour of one kind."""

    kind: str
    takes: frozenset[str]
    """Properties that a client may set."""
    required: frozenset[str] = frozenset()
    prefix: str = ""
    """Of generated ids; empty where the client chooses the id."""
    names: tuple[str, ...] = ()
    """The properties that the id is made of, where the client chooses it."""
    tagged: bool = True
    """Whether objects carry tags."""
    tokens: float | None = None
    """Seconds for which a token is remembered; None where tokens are not honoured."""
    slow: Mapping[str, float] = field(default_factory=dict)
    """Seconds that a verb (create, update, delete) takes; at once where it is not named."""
    immutable: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()
    """Not taken by create: set by a second request."""
    refers: Mapping[str, str] = field(default_factory=dict)
    """Property that holds an id, or a list of ids, to the kind of the object."""
    defaults: Mapping[str, Json] = field(default_factory=dict)
    normalise: Mapping[str, Callable[[Json], Json]] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    """Taken, and never given back."""
    shows: Mapping[str, str] = field(default_factory=dict)
    """What the cloud computes, from ``{id}``, ``{placement}`` and ``{stage}``."""
    listable: bool = True
    thin: frozenset[str] | None = None
    """All that a listing gives; None for everything."""
    within: str = ""
    """A listing must name the value of this property."""
    accepts: Callable[[Document], bool] = _anything
    """Rules that no schema tells."""
    doomed: Callable[[Document], bool] = _never
    """A long create that is taken and fails at its end."""


def network(value: Json) -> Json:
    """The network that an address range lies in, which is how the cloud spells it."""
    return str(ipaddress.ip_network(str(value), strict=False))


def statements(value: Json) -> Json:
    """A policy as the cloud keeps it: every Action a sorted list."""
    if not isinstance(value, Mapping) or not isinstance(value.get("Statement"), Sequence):
        return value
    made: list[Json] = []
    for one in value["Statement"]:  # type: ignore[union-attr]  # the line above made sure
        if isinstance(one, Mapping) and "Action" in one:
            action = one["Action"]
            many = [action] if isinstance(action, str) else list(action)  # type: ignore[arg-type]  # text or a list
            made.append({**one, "Action": sorted(map(str, many))})
        else:
            made.append(one)
    return {**value, "Statement": made}


def _sorted(value: Json) -> Json:
    return sorted(value, key=str) if isinstance(value, list) else value


def _cidr(properties: Document) -> bool:
    try:
        network(properties["Cidr"])
    except ValueError:
        return False
    return True


def _long_enough(properties: Document) -> bool:
    return len(str(properties.get("Password", "long enough"))) >= 8


_EVERY = (
    Rule(
        kind="Toy::Net::Network",
        takes=frozenset({"Cidr", "EnableDns", "Labels"}),
        required=frozenset({"Cidr"}),
        prefix="net",
        immutable=frozenset({"Cidr"}),
        defaults={"EnableDns": True},
        normalise={"Cidr": network},
        shows={"NetworkId": "{id}", "Arn": "toy:{placement}:network/{id}"},
        accepts=_cidr,
    ),
    Rule(
        kind="Toy::Net::Subnet",
        takes=frozenset({"NetworkId", "Cidr", "Public", "Labels"}),
        required=frozenset({"NetworkId", "Cidr"}),
        prefix="sub",
        tokens=3600.0,
        immutable=frozenset({"NetworkId", "Cidr"}),
        refers={"NetworkId": "Toy::Net::Network"},
        defaults={"Public": False},
        normalise={"Cidr": network},
        shows={"SubnetId": "{id}"},
        within="NetworkId",
        accepts=_cidr,
    ),
    Rule(
        kind="Toy::Net::Route",
        takes=frozenset({"NetworkId", "Destination", "Target"}),
        required=frozenset({"NetworkId", "Destination", "Target"}),
        names=("NetworkId", "Destination"),
        tagged=False,
        immutable=frozenset({"NetworkId", "Destination"}),
        refers={"NetworkId": "Toy::Net::Network"},
        within="NetworkId",
    ),
    Rule(
        kind="Toy::Store::Bucket",
        takes=frozenset(
            {"BucketName", "Encryption", "Versioning", "Lifecycle", "Rules", "Policy", "Labels"}
        ),
        required=frozenset({"BucketName"}),
        names=("BucketName",),
        immutable=frozenset({"BucketName", "Encryption"}),
        defaults={"Versioning": {"Enabled": False}, "Encryption": "standard"},
        normalise={"Rules": _sorted, "Policy": statements},
        shows={"Arn": "toy:bucket/{id}"},
    ),
    Rule(
        kind="Toy::Data::Database",
        takes=frozenset({"Engine", "Size", "Password", "SubnetIds", "Labels"}),
        required=frozenset({"Engine", "Size", "Password"}),
        prefix="db",
        tokens=7200.0,
        slow={"create": 120.0, "update": 60.0, "delete": 60.0},
        immutable=frozenset({"Engine"}),
        refers={"SubnetIds": "Toy::Net::Subnet"},
        normalise={"SubnetIds": _sorted},
        hidden=frozenset({"Password"}),
        shows={"DatabaseId": "{id}", "Endpoint": "{id}.db.invalid", "Status": "{stage}"},
        accepts=_long_enough,
        doomed=lambda properties: properties.get("Engine") == "doomed",
    ),
    Rule(
        kind="Toy::Misc::Note",
        takes=frozenset({"Title", "Text"}),
        required=frozenset({"Title", "Text"}),
        prefix="note",
        tagged=False,
        immutable=frozenset({"Title"}),
        shows={"NoteId": "{id}"},
        listable=False,
    ),
    Rule(
        kind="Toy::Multi::Gateway",
        takes=frozenset({"NetworkId", "Mode", "Rules"}),
        required=frozenset({"NetworkId"}),
        prefix="gw",
        immutable=frozenset({"NetworkId"}),
        later=frozenset({"Rules"}),
        refers={"NetworkId": "Toy::Net::Network"},
        defaults={"Mode": "open", "Rules": []},
        shows={"GatewayId": "{id}"},
    ),
    Rule(
        kind="Toy::Thin::Queue",
        takes=frozenset({"QueueName", "Delay", "Retention", "DeadLetter"}),
        required=frozenset({"QueueName"}),
        names=("QueueName",),
        immutable=frozenset({"QueueName"}),
        refers={"DeadLetter": "Toy::Thin::Queue"},
        defaults={"Delay": 0, "Retention": 86400},
        shows={"Url": "https://queue.invalid/{id}"},
        thin=frozenset({"QueueName", "Url"}),
    ),
)

RULES: Mapping[str, Rule] = {rule.kind: rule for rule in _EVERY}
"""Every kind of the toy cloud."""
