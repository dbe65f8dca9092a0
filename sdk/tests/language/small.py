"""The small cloud's provider, and its kinds as a composition uses them."""

from __future__ import annotations

from collections.abc import Sequence

from stretto_sdk import Place, Placement, Resource, SchemaProvider, resource_class
from stretto_sdk.contract import (
    CONTRACT,
    Capability,
    ConnectRequest,
    Kind,
    Offer,
    Reason,
    Refused,
    Schema,
    Session,
    Support,
)

from .kinds import SCHEMAS

NAMES = {
    "Vpc": "Small::Net::Vpc",
    "Subnet": "Small::Net::Subnet",
    "Bucket": "Small::Store::Bucket",
    "Pair": "Small::Net::Pair",
}


class SmallProvider(SchemaProvider):
    """A provider written as its authors would: offer, kinds, schema, connect."""

    def offer(self) -> Offer:
        return Offer(
            name="small",
            distribution="stretto-small",
            version="0.1.0",
            contracts=(CONTRACT,),
            capabilities={Capability.LIST: Support.NONE},
            placement_fields=("account", "region"),
        )

    def kinds(self) -> Sequence[Kind]:
        return [
            Kind(name=kind, python=name, summary=SCHEMAS[kind].doc, driven=True)
            for name, kind in NAMES.items()
        ]

    def schema(self, kind: str, /) -> Schema:
        return SCHEMAS[kind]

    def connect(self, request: ConnectRequest, /) -> Session:
        raise Refused("The small cloud is only declared.", reason=Reason.UNSUPPORTED)


def region(name: str, **fields: str) -> Place:
    return Place(provider="small", fields={"region": name, **fields})


PROVIDER = SmallProvider()


def small() -> SmallProvider:
    return PROVIDER


def _kind(name: str, at: Placement | None = None) -> type[Resource]:
    kind = NAMES[name]
    return resource_class(
        provider="small",
        kind=kind,
        schema=lambda: SCHEMAS[kind],
        source=small,
        name=name,
        at=at,
    )


Vpc, Subnet, Bucket, Pair = (_kind(name) for name in NAMES)
