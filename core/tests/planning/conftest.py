"""A small world for tests of planning: declarations, records, and the toy provider."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from typing import Any

import pytest
from stretto.model import Plan, State, Step
from stretto.planner import make_plan
from stretto.records import Missing, Record, Seen
from stretto_sdk.contract import Observation, Placement, Provider
from stretto_sdk.expressions import has_secret
from stretto_sdk.image import Declared, Image, Options
from stretto_sdk.json import Document, Json, canonical
from stretto_sdk.testing.toy import ToyProvider


class Providers:
    """A table of providers."""

    def __init__(self, **known: Provider) -> None:
        self.known = known

    def provider(self, name: str, /) -> Provider:
        return self.known[name]


class World:
    """What tests of planning say in a word."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self.secrets: dict[str, str] = {}
        self.providers = Providers(toy=ToyProvider())

    def declare(
        self,
        address: str,
        kind: str,
        properties: Document,
        *,
        at: Mapping[str, str] | None = None,
        external: str | None = None,
        **options: Any,
    ) -> Declared:
        return Declared(
            address=address,
            kind=f"Toy::{kind}",
            placement=Placement(provider="toy", fields=at or {}),
            properties=properties,
            options=Options(**options),
            external=external,
        )

    def image(self, *declared: Declared) -> Image:
        return Image(
            composition="site",
            parameters={},
            providers={"toy": ("stretto-sdk", "1.0.0")},
            resources={d.address: d for d in declared},
            outputs={},
        )

    def there(
        self,
        declared: Declared,
        identity: str,
        applied: Document | None = None,
        *,
        shown: Document | None = None,
        missing: bool = False,
        covers: frozenset[str] | None = None,
        **more: Any,
    ) -> Record:
        """Put a record of it into the store: applied as declared unless said, shown as applied."""
        applied = declared.properties if applied is None else applied
        schema = self.providers.provider("toy").schema(declared.kind)
        seen = Seen(
            observation=Observation(
                identity=identity, properties=applied if shown is None else shown, covers=covers
            ),
            at=100.0,
        )
        fields: dict[str, Any] = {
            "address": declared.address,
            "kind": declared.kind,
            "placement": Placement(provider="toy", fields={"account": "toy", "region": "here"}),
            "identity": identity,
            "declared": declared.properties,
            "applied": applied,
            "secrets": {f"/{k}": self.fingerprint(v) for k, v in applied.items() if has_secret(v)},
            "observed": Missing(at=100.0) if missing else seen,
            "options": declared.options,
            "provider": ("stretto-sdk", "1.0.0"),
            "schema_version": schema.version,
            "state": State.READY,
            "generation": 1,
            "created_at": 50.0,
        }
        record = Record(**(fields | more))
        self.records[declared.address] = record
        return record

    def fingerprint(self, value: Json) -> str:
        """A digest of the value with our secrets in place; empty when one cannot be had."""
        text = canonical(value)
        for name in ("PASSWORD", "OTHER"):
            if f'"{name}"' in text:
                if name not in self.secrets:
                    return ""
                text = text.replace(name, self.secrets[name])
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    def plan(self, *declared: Declared) -> Plan:
        return make_plan(
            process="p1",
            alias="site",
            image=self.image(*declared),
            records=self.records,
            providers=self.providers,
            fingerprint=self.fingerprint,
        )

    def change(self, declared: Declared, **properties: Json) -> Declared:
        """The same resource with some properties otherwise."""
        return dataclasses.replace(declared, properties={**declared.properties, **properties})

    def said(self, plan: Plan) -> list[str]:
        """``+ net: it is declared and not there yet``, a line a step."""
        return [f"{s.action.value} {s.key}: {s.reason}" for s in plan.steps]

    def signs(self, plan: Plan) -> str:
        """``+net ~sub``."""
        return " ".join(f"{step.action.value}{step.key}" for step in plan.steps)

    def step(self, plan: Plan, key: str) -> Step:
        return next(step for step in plan.steps if step.key == key)


@pytest.fixture
def world() -> World:
    return World()
