"""The AWS provider's pure half: what it offers, its kinds, and what AWS holds to be equal.

Nothing here imports an SDK of AWS: ``connect`` does, when it is called.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib import metadata

from stretto_sdk.contract import (
    CONTRACT,
    Capability,
    ConnectRequest,
    Kind,
    Limit,
    Offer,
    PlanRequest,
    PlanResponse,
    Problem,
    Schema,
    Session,
    Support,
    UpgradeRequest,
    UpgradeResponse,
    ValidateRequest,
    ValidateResponse,
)

from stretto_aws import bindings, catalogue
from stretto_aws.checks import more_problems
from stretto_aws.limits import limits
from stretto_aws.sameness import remaining

_SPELLED = frozenset({"unordered", "document"})
"""Equalities that the contract's schema has words for."""


@cache
def provider() -> "AwsProvider":
    """The provider: the entry point ``aws`` of the group ``stretto.providers``."""
    return AwsProvider()


class AwsProvider:
    """Implements ``stretto_sdk.contract.Provider`` by the registry's data and the bindings."""

    def offer(self) -> Offer:
        return _offer()

    def kinds(self) -> Sequence[Kind]:
        return _kinds()

    def schema(self, kind: str, /) -> Schema:
        """Raises KeyError for a kind that is not in the catalogue."""
        return _schema(kind)

    def validate(self, request: ValidateRequest, /) -> ValidateResponse:
        """What is wrong with a declaration, as far as the registry's data tell.

        That a kind is not driven is told by whoever compiles, from the catalogue.
        """
        # Only compiling needs it, and the library below it takes long to import.
        from stretto_sdk.validators import validate_properties

        schema = self.schema(request.kind)
        found: list[Problem] = [*validate_properties(schema, request.properties)]
        found += more_problems(schema, request.properties)
        return ValidateResponse(problems=tuple(found))

    def plan(self, request: PlanRequest, /) -> PlanResponse:
        """The proposal less what is equal to AWS."""
        rules = tuple(one for one in _equalities(request.kind) if one.rule not in _SPELLED)
        tags = catalogue.facts(request.kind).tag_property
        changes = remaining(self.schema(request.kind), rules, tags, request)
        return PlanResponse(changes=changes)

    def limits(self) -> Sequence[Limit]:
        return _limits()

    def upgrade(self, request: UpgradeRequest, /) -> UpgradeResponse:
        """The properties as they stand: the registry's kinds change by addition, and a stored
        property that a kind has lost is kept until it is declared no longer."""
        return UpgradeResponse(properties=request.properties)

    def connect(self, request: ConnectRequest, /) -> Session:
        """Raises Refused(DENIED) that says what to set when there are no credentials."""
        from stretto_aws.session import connect

        return connect(request)


@cache
def _offer() -> Offer:
    """Made once: looking the version up reads files."""
    return Offer(
        name="aws",
        distribution="stretto-aws",
        version=metadata.version("stretto-aws"),
        contracts=(CONTRACT,),
        capabilities={
            Capability.EMULATOR: Support.SOME,
            Capability.LIST: Support.SOME,
            Capability.UPGRADE: Support.NONE,
        },
        placement_fields=("region", "account", "profile", "role", "external_id"),
        emulator="stretto_aws.emulator",
    )


@cache
def _kinds() -> tuple[Kind, ...]:
    driven = bindings.bound()
    return tuple(
        Kind(name=row.name, python=row.python, summary=row.summary, driven=row.name in driven)
        for row in catalogue.bundle().rows
    )


@cache
def _equalities(kind: str) -> tuple[bindings.Equality, ...]:
    return bindings.equalities(kind)


@cache
def _schema(kind: str) -> Schema:
    """What the registry says of a kind, and how its binding drives it."""
    plain = catalogue.schema(kind)
    if kind not in bindings.bound():
        return replace(plain, recovery_note="this version does not drive the kind")
    bound = bindings.binding(kind)
    pointers = {rule: set[str]() for rule in _SPELLED}
    for one in _equalities(kind):
        if one.rule in pointers:
            pointers[one.rule].add(one.pointer)
    return replace(
        plain,
        # A changed binding changes what stored records mean as little as a changed description.
        create_only=plain.create_only | {f"/{name}" for name in bound.fixed},
        # What no call tells is compared with what was applied, as AWS's own write-only properties.
        write_only=plain.write_only | {f"/{name}" for name in bound.write_only},
        unordered=plain.unordered | pointers["unordered"],
        documents=plain.documents | pointers["document"],
        covered=bound.covered,
        service=bound.service,
        recovery=bound.recovery,
        recovery_note=bound.recovery_note,
        token_life=bound.token_life,
        settle=bound.settle,
        listing=bound.listing,
        scope=() if bound.list is None else bound.list.scope,
        latency=bound.latency,
        route=f"binding ({bound.service})",
    )


@cache
def _limits() -> tuple[Limit, ...]:
    services = {bindings.binding(kind).service for kind in bindings.bound()}
    return limits(services, bindings.rates())
