"""What a binding says, as the interpreter reads it: one frozen class for each part of the format.

The sources are YAML, a page a kind; ``tools/build_bindings.py`` makes everything in them explicit
and holds it against botocore's models and the registry's schemas. So nothing here checks: what
is in ``data/bindings.json`` is right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from stretto_sdk.contract import Listing, Recovery
from stretto_sdk.json import Json

Template = Any
"""JSON whose strings are JMESPath expressions; see ``paths.fill``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request to the cloud."""

    service: str
    """botocore's name of the service: ``ec2``."""
    operation: str
    """``CreateVpc``."""
    method: str
    """The client's method: ``create_vpc``."""
    action: str
    """What IAM calls the permission: ``ec2:CreateVpc``."""
    params: Template = field(default_factory=dict)
    fine: frozenset[str] = frozenset()
    """Error codes that mean it is already as asked."""
    failed: str = ""
    """Where a reply that is no error holds the code of one."""


NO_CALL = Call(service="", operation="", method="", action="")
"""Of a kind that has no call of its own (``Binding.scattered``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Create:
    call: Call
    token: str = ""
    """The parameter that takes the idempotency token."""
    item: str = ""
    """Where the reply holds an object of the shape that ``read`` gives."""
    properties: Mapping[str, str] = field(default_factory=dict)
    """What the reply says, by property; for replies that are no such object."""
    exists: frozenset[str] = frozenset()
    """Error codes that say that another bears this name."""
    silent: str = ""
    """For creates that succeed on what exists already: how that is seen before: ``list`` or ``read``."""
    defaults: Mapping[str, Json] = field(default_factory=dict)
    """What holds of a new object unless said otherwise."""
    sends: frozenset[str] = frozenset()
    """The properties that the call itself carries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    call: Call
    items: str
    """JMESPath to the objects in the reply; the one with the identity is meant."""
    properties: Mapping[str, str]
    """Property to JMESPath on an object."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    send: str = ""
    """The parameter that takes the cursor."""
    next: str = ""
    """Where the reply holds the next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    call: Call
    items: str
    properties: Mapping[str, str]
    paging: Paging = Paging()
    scope: tuple[str, ...] = ()
    tagged: bool = True
    """Whether its objects come with their tags."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """How a lost create is found where reading by name does not do."""

    call: Call
    items: str
    properties: Mapping[str, str]
    paging: Paging = Paging()
    match: tuple[str, ...] = ()
    """Properties that must be as declared. Without any, the stamped token must match."""
    sure: bool = False
    """Whether the call itself asks for the stamped token, so that all it gives is meant."""
    tagged: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """Properties with calls of their own."""

    name: str
    properties: frozenset[str]
    get: Read | None = None
    absent: frozenset[str] = frozenset()
    """Error codes of ``get`` that say that nothing is set."""
    set: Call | None = None
    unset: Call | None = None
    changed: bool = True
    """Whether ``set`` is given only what changed of the group, or all of it."""
    defaults: Mapping[str, Json] = field(default_factory=dict)
    """What stands for a property that is no longer declared."""
    ready: bool = False
    """Whether the object must be ready before ``set``."""
    first: str = ""
    """The collection to empty before ``set`` (IAM keeps five versions of a policy)."""
    unset_when: str = ""
    """JMESPath on the properties: when it holds, ``unset`` is what they ask for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """A list property whose items are added and removed by calls of their own."""

    name: str
    property: str
    """Empty for what is only ever removed: then ``get`` tells the items as ``_``."""
    key: str
    """JMESPath on an item: what tells it from the others."""
    add: Call | None = None
    remove: Call
    change: Call | None = None
    """Absent: ``add`` also changes, or an item is its own key."""
    get: Read | None = None
    """Absent: the object itself holds the items."""
    each: Call | None = None
    """What tells the rest of an item, when ``get`` tells the keys only; merged into it."""
    batch: bool = False
    """Whether one call takes all items (``_items``) or one each (``_item``)."""
    initial: tuple[Json, ...] = ()
    """The items of a new object."""
    carries: tuple[str, ...] = ()
    """Properties that change along with the items, and by their calls alone."""
    among: str = ""
    """For a kind that has no call of its own: JMESPath on the identity, the items that it names."""
    ask: Read | None = None
    """What tells whether one of these (``_key``) has the object, and what it says of it."""
    bears: tuple[str, ...] = ()
    """Properties that each of these bears: a change of them takes ``add`` for every one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """How the service spells tags. Properties spell them ``[{Key, Value}]`` or as a mapping."""

    style: str
    """How the service takes them: ``list``, ``map``, ``lower``, ``tagkey``, ``spec``."""
    property: str = "Tags"
    """Empty for a kind that has none of its own but can bear our mark."""
    mapping: bool = False
    """Whether the property is a mapping."""
    resource: str = ""
    """For ``spec``: the service's word for the kind."""
    read: str = "Tags"
    """Where an object holds them; empty when only ``get`` tells."""
    get: Read | None = None
    absent: frozenset[str] = frozenset()
    add: Call | None = None
    remove: Call | None = None
    whole: bool = False
    """Whether ``add`` replaces all of them."""
    after: bool = False
    """Whether they are put on by ``add`` after the create."""


@dataclass(frozen=True, slots=True, kw_only=True)
class States:
    """How an object says that it is at work."""

    state: str
    """JMESPath on an object."""
    ready: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    every: float = 5.0
    """Seconds between polls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What must be done before a delete."""

    call: Call | None = None
    when: str = ""
    """JMESPath on the object; empty for always."""
    empty: str = ""
    """The collection to empty, instead of a call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    call: Call
    read: bool = False
    """Whether the call needs what the cloud says now, not only what was applied."""
    before: tuple[Before, ...] = ()
    waits: bool = False
    """Whether to poll until it is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """How a name is made when none is declared: from the address and the token, always the same."""

    max: int
    lower: bool = False
    allow: str = "-"
    """Characters allowed besides letters and digits."""
    suffix: str = ""
    """A template for what a name must end in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """All that drives one kind."""

    kind: str
    service: str
    identity: tuple[str, ...]
    """Properties whose values, joined by ``|``, are the identity."""
    derived: Mapping[str, str]
    """Identifying properties that follow from others: property to JMESPath."""
    covered: frozenset[str]
    """Properties that can be declared."""
    write_only: frozenset[str]
    types: Mapping[str, Any]
    """Property to the shape of its value, for spelling what the cloud says as the schema does."""
    create: Create
    read: Read
    delete: Delete
    list: List | None
    find: Find | None
    facets: tuple[Facet, ...]
    collections: tuple[Collection, ...]
    tags: Tags | None
    states: States | None
    names: Mapping[str, Name]
    recovery: Recovery
    recovery_note: str
    token_life: float
    settle: float
    latency: Mapping[str, float]
    listing: Listing
    fixed: frozenset[str]
    """Properties the schema says can change, and we cannot change in place."""
    noted: frozenset[str]
    """Write-only properties that only some calls take: a change of these alone takes no call."""
    rereads: bool
    """Whether an update changes what only a read tells."""
    looks: bool
    """Whether an update must look first whether the object is there: its writes would make it."""
    equal: Mapping[str, Sequence[Json]]
    absent: frozenset[str]
    busy: frozenset[str]
    in_use: frozenset[str]
    waits: bool
    """Whether create and update are over only when ``states`` says so."""

    @property
    def scattered(self) -> bool:
        """Whether the object lies, whole, in each of several others, and has no call of its own. Its
        identity names them all, so it changes with them."""
        return any(collection.ask for collection in self.collections)


def parse(kind: str, row: Mapping[str, Any]) -> Binding:
    """Build a binding from its compiled row."""
    tags, states = row.get("tags"), row.get("states")
    create, delete = row["create"], row["delete"]
    return Binding(
        kind=kind,
        service=row["service"],
        identity=tuple(row["identity"]),
        derived=row.get("derived", {}),
        covered=frozenset(row["covered"]),
        write_only=frozenset(row.get("write_only", ())),
        types=row["types"],
        create=Create(
            call=_call(create),
            **{
                k: create[k]
                for k in ("token", "item", "properties", "silent", "defaults")
                if k in create
            },
            exists=frozenset(create.get("exists", ())),
            sends=frozenset(create["sends"]),
        ),
        read=_read(row["read"]),
        delete=Delete(
            call=_call(delete),
            read=delete.get("read", False),
            waits=delete.get("waits", False),
            before=tuple(
                Before(
                    call=_call(step) if "call" in step else None,
                    when=step.get("when", ""),
                    empty=step.get("empty", ""),
                )
                for step in delete.get("before", ())
            ),
        ),
        list=_list(row["list"]) if "list" in row else None,
        find=_find(row["find"]) if "find" in row else None,
        facets=tuple(_facet(name, spec) for name, spec in row.get("facets", {}).items()),
        collections=tuple(
            _collection(name, spec) for name, spec in row.get("collections", {}).items()
        ),
        tags=_tags(tags) if tags else None,
        states=_states(states) if states else None,
        names={name: Name(**spec) for name, spec in row.get("names", {}).items()},
        recovery=Recovery(row["recovery"]),
        recovery_note=row.get("recovery_note", ""),
        token_life=row.get("token_life", 0.0),
        settle=row.get("settle", 0.0),
        latency=row.get("latency", {}),
        listing=Listing(row["listing"]),
        fixed=frozenset(row.get("fixed", ())),
        noted=frozenset(row.get("noted", ())),
        rereads=row.get("rereads", False),
        looks=row.get("looks", False),
        equal=row.get("equal", {}),
        absent=frozenset(row.get("absent", ())),
        busy=frozenset(row.get("busy", ())),
        in_use=frozenset(row.get("in_use", ())),
        waits=row.get("waits", False),
    )


def _call(row: Mapping[str, Any]) -> Call:
    if "call" not in row:
        return NO_CALL
    service, operation = row["call"].split(".")
    return Call(
        service=service,
        operation=operation,
        method=row["method"],
        action=row["action"],
        params=row.get("params", {}),
        fine=frozenset(row.get("fine", ())),
        failed=row.get("failed", ""),
    )


def _read(row: Mapping[str, Any]) -> Read:
    return Read(call=_call(row), items=row.get("items", ""), properties=row["properties"])


def _paging(row: Mapping[str, Any]) -> Paging:
    return Paging(**row.get("paging", {}))


def _list(row: Mapping[str, Any]) -> List:
    return List(
        call=_call(row),
        items=row["items"],
        properties=row["properties"],
        paging=_paging(row),
        scope=tuple(row.get("scope", ())),
        tagged=row.get("tagged", True),
    )


def _find(row: Mapping[str, Any]) -> Find:
    return Find(
        call=_call(row),
        items=row["items"],
        properties=row["properties"],
        paging=_paging(row),
        match=tuple(row.get("match", ())),
        sure=row.get("sure", False),
        tagged=row.get("tagged", True),
    )


def _facet(name: str, row: Mapping[str, Any]) -> Facet:
    return Facet(
        name=name,
        properties=frozenset(row["properties"]),
        get=_read(row["get"]) if "get" in row else None,
        absent=frozenset(row.get("absent", ())),
        set=_call(row["set"]) if "set" in row else None,
        unset=_call(row["unset"]) if "unset" in row else None,
        changed=row.get("changed", True),
        defaults=row.get("defaults", {}),
        ready=row.get("ready", False),
        first=row.get("first", ""),
        unset_when=row.get("unset_when", ""),
    )


def _collection(name: str, row: Mapping[str, Any]) -> Collection:
    return Collection(
        name=name,
        property=row["property"],
        key=row["key"],
        add=_call(row["add"]) if "add" in row else None,
        remove=_call(row["remove"]),
        change=_call(row["change"]) if "change" in row else None,
        get=_read(row["get"]) if "get" in row else None,
        each=_call(row["each"]) if "each" in row else None,
        batch=row.get("batch", False),
        initial=tuple(row.get("initial", ())),
        carries=tuple(row.get("carries", ())),
        among=row.get("among", ""),
        ask=_read(row["ask"]) if "ask" in row else None,
        bears=tuple(row.get("bears", ())),
    )


def _tags(row: Mapping[str, Any]) -> Tags:
    plain = ("style", "property", "mapping", "resource", "read", "whole", "after")
    return Tags(
        **{key: row[key] for key in plain if key in row},
        get=_read(row["get"]) if "get" in row else None,
        absent=frozenset(row.get("absent", ())),
        add=_call(row["add"]) if "add" in row else None,
        remove=_call(row["remove"]) if "remove" in row else None,
    )


def _states(row: Mapping[str, Any]) -> States:
    return States(
        state=row["state"],
        ready=frozenset(row.get("ready", ())),
        failed=frozenset(row.get("failed", ())),
        gone=frozenset(row.get("gone", ())),
        every=row.get("every", 5.0),
    )
