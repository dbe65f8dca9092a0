"""The pure half of the toy provider."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

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
    Reason,
    Refused,
    Schema,
    Session,
    Support,
    Traffic,
    UpgradeRequest,
    UpgradeResponse,
)
from stretto_sdk.expressions import has_unknown
from stretto_sdk.json import Json, matches, parts
from stretto_sdk.provider import SchemaProvider
from stretto_sdk.testing.cloud import ToyCloud
from stretto_sdk.testing.rules import RULES, network
from stretto_sdk.testing.toy.kinds import KINDS, SCHEMAS
from stretto_sdk.testing.toy.session import ToySession

DEFAULTS: Mapping[str, str] = {"account": "toy", "region": "here"}
"""What a placement that leaves a field out is filled in with."""


class ToyProvider(SchemaProvider):
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
    """Whether both sides are the same to the toy cloud, though the schema cannot tell: what is no
    longer declared is at its default, and address ranges have many spellings."""
    if after is ABSENT:
        defaults = RULES[schema.kind].defaults
        name, *deeper = parts(path)
        return not deeper and name in defaults and before == defaults[name]
    if before is ABSENT or has_unknown(after) or path != "/Cidr":
        return False
    try:
        return network(before) == network(after)
    except ValueError:
        return False


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
