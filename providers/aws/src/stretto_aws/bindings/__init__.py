"""Bindings: reviewed data that drive AWS's own operations, a kind a page.

This module is what the pure half of the provider may know of them. It does no I/O beyond reading
the compiled file once, and imports no SDK.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from stretto_sdk.json import Json

from stretto_aws.bindings.model import Binding, parse

__all__ = ["Equality", "binding", "bound", "equalities", "rates"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Equality:
    """Two spellings of a property that mean the same, where the schema does not say so."""

    pointer: str
    """The property: ``/IpProtocol``; ``*`` for every item of a list."""
    rule: str
    """``ignore-case``; ``default`` (no value equals ``argument``); ``unordered`` (the order of a
    list means nothing); ``subset`` (the cloud may say more keys, or items of a list, than were declared); ``suffix``
    (a name equals the ARN that ends in it); ``document`` (JSON text equals the value it holds);
    ``account`` (an account equals the ARN of its root); ``number`` (a number equals its spelling as text); ``alias`` (``argument`` maps spellings to
    the one that counts)."""
    argument: Json = None


@cache
def _document() -> Mapping[str, Any]:
    source = resources.files("stretto_aws") / "data" / "bindings.json"
    document: Mapping[str, Any] = json.loads(source.read_text("utf-8"))
    return document


def _rows() -> Mapping[str, Any]:
    rows: Mapping[str, Any] = _document()["bindings"]
    return rows


def rates() -> Mapping[str, Mapping[str, tuple[float, float]]]:
    """By service and ``read`` or ``write``: calls per second and calls at once, as assumed."""
    return {
        service: {traffic: (float(rate), float(burst)) for traffic, (rate, burst) in said.items()}
        for service, said in _document()["limits"].items()
    }


def bound() -> frozenset[str]:
    """The kinds that have a binding."""
    return frozenset(_rows())


def row(kind: str) -> Mapping[str, Any]:
    """A binding as it is compiled. Raises KeyError where there is none."""
    found: Mapping[str, Any] = _rows()[kind]
    return found


@cache
def binding(kind: str) -> Binding:
    """The binding of a kind. Raises KeyError where there is none."""
    return parse(kind, row(kind))


def equalities(kind: str) -> tuple[Equality, ...]:
    """What equals what, beyond the schema. Empty for a kind without a binding."""
    rows = _rows()
    if kind not in rows:
        return ()
    return tuple(
        Equality(pointer=pointer, rule=str(rule[0]), argument=rule[1] if len(rule) > 1 else None)
        for pointer, rule in sorted(binding(kind).equal.items())
    )
