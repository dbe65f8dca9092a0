"""Checks of a provider as a whole, and of the cases that it is tried with."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping

from stretto_sdk.contract import (
    Capability,
    Incompatible,
    Kind,
    Listing,
    Provider,
    Support,
    negotiate,
)
from stretto_sdk.expressions import references
from stretto_sdk.testing.conformance.case import Case
from stretto_sdk.testing.conformance.trial import Failure

Exempt = Callable[[Kind], str]
"""Why a driven kind needs no case of its own; empty where it does."""


def the_offer_can_be_negotiated(provider: Provider) -> None:
    """The provider speaks a contract that this sdk speaks, and says who it is."""
    offer = provider.offer()
    try:
        negotiate(offer)
    except Incompatible as error:
        raise Failure(str(error)) from error
    empty = [name for name in ("name", "distribution", "version") if not getattr(offer, name)]
    if empty:
        raise Failure(f"The offer says nothing of {', '.join(empty)}.")


def the_offer_is_true(provider: Provider) -> None:
    """The capabilities that a provider says it has are those that its offer and schemas show."""
    offer = provider.offer()
    says = offer.capabilities.get(Capability.EMULATOR, Support.NONE) is not Support.NONE
    if says is not bool(offer.emulator):
        raise Failure("The offer's emulator and its capability EMULATOR must say the same.")
    driven = [kind.name for kind in provider.kinds() if kind.driven]
    listed = sum(provider.schema(name).listing is not Listing.NONE for name in driven)
    shown = Support.NONE if not listed else Support.ALL if listed == len(driven) else Support.SOME
    told = offer.capabilities.get(Capability.LIST, Support.NONE)
    if told is not shown:
        raise Failure(
            f"{listed} of {len(driven)} driven kinds are listed, and the offer's capability LIST "
            f"says {told}: make it {shown}."
        )


def the_catalogue_is_sound(provider: Provider) -> None:
    """Kinds and their Python names are unique, every kind has its schema, and what is unknown is a
    KeyError."""
    kinds = list(provider.kinds())
    for name in ("name", "python"):
        told = [getattr(kind, name) for kind in kinds]
        twice = (
            sorted({one for one in told if told.count(one) > 1})
            if len(set(told)) < len(told)
            else []
        )
        if twice:
            raise Failure(f"The catalogue has {name} twice: {', '.join(twice[:5])}.")
    if list(provider.kinds()) != kinds:
        raise Failure("Asked twice, kinds() gave two catalogues.")
    for kind in kinds:
        if kind.driven and provider.schema(kind.name).kind != kind.name:
            raise Failure(f"The schema of {kind.name} says that it is another kind's.")
    try:
        provider.schema("No::Such::Kind")
    except KeyError:
        return
    raise Failure("schema gives something for a kind that is not in the catalogue: raise KeyError.")


def limits_are_rates(provider: Provider) -> None:
    """Every limit is positive, named once, and for a service that a kind draws on."""
    limits = list(provider.limits())
    services = {provider.schema(kind.name).service for kind in provider.kinds() if kind.driven}
    for limit in limits:
        if limit.rate <= 0 or limit.burst < 1:
            raise Failure(f"The limit of {limit.service} for {limit.traffic} lets nothing through.")
        if limit.service not in services:
            raise Failure(f"There is a limit for {limit.service}, and no kind draws on it.")
    keys = [(limit.service, limit.traffic) for limit in limits]
    if len(keys) != len(set(keys)):
        raise Failure("A service has two limits for one class of operation.")


@dataclasses.dataclass(frozen=True, slots=True)
class CaseProblem:
    """Something that keeps the kit from trying a kind as it should."""

    kind: str
    sentence: str


def case_problems(
    provider: Provider,
    cases: Mapping[str, Case],
    checks: frozenset[str],
    exempt: Exempt | None = None,
) -> Iterator[CaseProblem]:
    """Driven kinds without a case, cases of kinds that are not driven, and cases that do not fit."""
    kinds = {kind.name: kind for kind in provider.kinds()}
    for name, kind in sorted(kinds.items()):
        if kind.driven and name not in cases and not (exempt and exempt(kind)):
            yield CaseProblem(
                name,
                f"{name} is driven, and has no Case. Write one, or say in exempt why it needs none.",
            )
    for name, case in sorted(cases.items()):
        if name not in kinds:
            yield CaseProblem(name, f"There is a Case for {name}, which is not in the catalogue.")
        elif not kinds[name].driven:
            yield CaseProblem(name, f"There is a Case for {name}, which is not driven.")
        for unknown in sorted(set(case.skip) - checks):
            yield CaseProblem(name, f"The Case skips {unknown!r}, and there is no such check.")
        for check in sorted(c for c, reason in case.skip.items() if not reason):
            yield CaseProblem(name, f"The Case skips {check!r} without a reason.")
        for address, needed in sorted(case.needs.items()):
            if needed not in cases:
                yield CaseProblem(
                    name, f"The Case needs {needed} as {address!r}, which has no Case."
                )
        used = {reference.address for reference in references(case.properties)}
        for address in sorted(used - set(case.needs)):
            yield CaseProblem(
                name, f"The Case refers to {address!r}, which is not among its needs."
            )
