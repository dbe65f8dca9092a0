"""The pure half of the toy provider."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence

from stretto_sdk.contract import (
    ABSENT,
    CONTRACT,
    Absent,
    Capability,
    Change,
    ConnectRequest,
    Kind,
    Limit,
    Offer,
    Placement,
    PlanRequest,
    PlanResponse,
    Problem,
    Reason,
    Refused,
    Schema,
    Session,
    Support,
    Traffic,
    UpgradeRequest,
    UpgradeResponse,
    ValidateRequest,
    ValidateResponse,
)
from stretto_sdk.expressions import has_unknown, is_expression
from stretto_sdk.json import Json, canonical, matches, parts, pointer
from stretto_sdk.testing.cloud import ToyCloud
from stretto_sdk.testing.rules import RULES, network, statements
from stretto_sdk.testing.toy.kinds import KINDS, SCHEMAS
from stretto_sdk.testing.toy.session import ToySession

DEFAULTS: Mapping[str, str] = {"account": "toy", "region": "here"}
"""What a placement that leaves a field out is filled in with."""


class ToyProvider:
    """The provider ``toy``. Without a cloud it compiles and plans, and refuses to connect."""

    def __init__(self, cloud: ToyCloud | None = None) -> None:
        self.cloud = cloud

    def offer(self) -> Offer:
        return Offer(
            name="toy",
            distribution="stretto-sdk",
            version="1.0.0",
            contracts=(CONTRACT,),
            capabilities={
                Capability.LIST: Support.SOME,
                Capability.UPGRADE: Support.SOME,
                Capability.EMULATOR: Support.NONE,
            },
            placement_fields=tuple(DEFAULTS),
        )

    def kinds(self) -> Sequence[Kind]:
        return KINDS

    def schema(self, kind: str, /) -> Schema:
        """Raises KeyError for a kind that is not in the catalogue."""
        return SCHEMAS[kind]

    def validate(self, request: ValidateRequest, /) -> ValidateResponse:
        schema = self.schema(request.kind)
        missing = sorted(schema.required - set(request.properties))
        problems = [
            Problem(
                path="",
                message=f"{request.kind} needs {name}.",
                suggestion=f"Declare {name}.",
            )
            for name in missing
        ]
        problems.extend(_problems(schema.body, schema.body, request.properties, ""))
        for name in sorted(request.properties):
            if pointer([name]) in schema.read_only:
                problems.append(
                    Problem(
                        path=pointer([name]),
                        message=f"{name} is computed by the cloud.",
                        suggestion=f"Leave {name} out.",
                    )
                )
        return ValidateResponse(problems=tuple(problems))

    def plan(self, request: PlanRequest, /) -> PlanResponse:
        schema = self.schema(request.kind)
        kept = (
            _judged(schema, change)
            for change in request.proposal
            if not _equal(schema, change.path, change.before, change.after)
        )
        return PlanResponse(changes=tuple(kept))

    def limits(self) -> Sequence[Limit]:
        return tuple(
            Limit(service=service, traffic=traffic, rate=rate, burst=2 * rate)
            for service in ("net", "store", "data", "misc")
            for traffic, rate in ((Traffic.READ, 100.0), (Traffic.WRITE, 50.0))
        )

    def upgrade(self, request: UpgradeRequest, /) -> UpgradeResponse:
        """Version 1 of Bucket had ``Versioned``, a boolean, for what is ``Versioning`` now."""
        properties = dict(request.properties)
        if request.kind == "Toy::Store::Bucket" and request.schema_version == "1":
            versioned = properties.pop("Versioned", None)
            if versioned is not None:
                properties["Versioning"] = {"Enabled": versioned}
        return UpgradeResponse(properties=properties)

    def connect(self, request: ConnectRequest, /) -> Session:
        """Raises Refused(DENIED) when the provider was made without a cloud."""
        if self.cloud is None:
            raise Refused(
                "The toy provider has no cloud to connect to: make it as ToyProvider(cloud).",
                reason=Reason.DENIED,
                code="NoCloud",
            )
        filled = Placement(provider="toy", fields={**DEFAULTS, **request.placement.fields})
        return ToySession(self.cloud, filled)


def _equal(schema: Schema, path: str, before: Json | Absent, after: Json | Absent) -> bool:
    """Whether both sides are the same to the toy cloud."""
    rule = RULES[schema.kind]
    name = parts(path)[0] if path else ""
    if after is ABSENT:
        return len(parts(path)) == 1 and name in rule.defaults and before == rule.defaults[name]
    if before is ABSENT or has_unknown(after):
        return False
    if any(matches(pattern, path) for pattern in schema.unordered):
        return _bag(before) == _bag(after)
    if name == "Cidr":
        try:
            return network(before) == network(after)
        except ValueError:
            return before == after
    if path in schema.documents:
        return canonical(statements(before)) == canonical(statements(after))
    return canonical(before) == canonical(after)


def _bag(value: Json) -> list[str]:
    many = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
    return sorted(canonical(item) for item in many)


def _judged(schema: Schema, change: Change) -> Change:
    """The change, with why it replaces the object where it does."""
    if any(matches(pattern, change.path) for pattern in schema.create_only):
        return dataclasses.replace(change, replace=f"{change.path[1:]} cannot change")
    if (
        schema.kind == "Toy::Data::Database"
        and change.path == "/Size"
        and isinstance(change.before, int)
        and isinstance(change.after, int)
        and change.after < change.before
    ):
        return dataclasses.replace(change, replace="a database cannot shrink")
    return change


_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "array": (list, tuple),
    "object": Mapping,
}


def _problems(body: Mapping[str, Json], shape: Json, value: Json, at: str) -> Iterator[Problem]:
    """What is wrong with a value, by the part of JSON Schema that the toy's kinds use."""
    if is_expression(value):
        return
    assert isinstance(shape, Mapping)
    if "$ref" in shape:
        definitions = body["definitions"]
        assert isinstance(definitions, Mapping)
        shape = definitions[str(shape["$ref"]).rpartition("/")[2]]
        assert isinstance(shape, Mapping)
    wanted = str(shape.get("type", "object"))
    if not isinstance(value, _TYPES[wanted]) or (wanted == "integer" and isinstance(value, bool)):
        yield Problem(path=at, message=f"This takes {wanted}, not {type(value).__name__}.")
    elif isinstance(value, Mapping):
        yield from _object_problems(body, shape, value, at)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _problems(body, shape.get("items", {}), item, f"{at}/{index}")
    elif complaint := _complaint(shape, value):
        yield Problem(path=at, message=complaint)


def _object_problems(
    body: Mapping[str, Json], shape: Mapping[str, Json], value: Mapping[str, Json], at: str
) -> Iterator[Problem]:
    known = shape.get("properties", {})
    others = shape.get("additionalProperties", True)
    assert isinstance(known, Mapping)
    required = shape.get("required", ())
    assert isinstance(required, Sequence)
    for name in required:
        if name not in value:
            yield Problem(path=at, message=f"{name} is missing.", suggestion=f"Declare {name}.")
    for name, item in value.items():
        here = at + pointer([name])
        if name in known:
            yield from _problems(body, known[name], item, here)
        elif isinstance(others, Mapping):
            yield from _problems(body, others, item, here)
        elif not others:
            choice = ", ".join(sorted(known))
            yield Problem(
                path=here,
                message=f"There is no property {name}.",
                suggestion=f"Use one of {choice}.",
            )


def _complaint(shape: Mapping[str, Json], value: Json) -> str:
    choice, least = shape.get("enum"), shape.get("minimum")
    if isinstance(choice, Sequence) and value not in choice:
        return f"This takes one of {', '.join(map(str, choice))}."
    if isinstance(least, int) and isinstance(value, int) and value < least:
        return f"This takes {least} or more."
    if isinstance(value, str):
        shortest, pattern = shape.get("minLength", 0), shape.get("pattern", "")
        if isinstance(shortest, int) and len(value) < shortest:
            return f"This takes {shortest} characters or more."
        if pattern and not re.search(str(pattern), value):
            return f"This must look like {pattern}."
    return ""
