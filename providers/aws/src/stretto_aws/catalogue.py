"""The kinds of AWS: the index at once, a schema when it is asked for.

Rules that hold for all kinds, on top of what the registry says:

- an identifying property that we choose cannot change: another identity is another object;
- what the registry leaves out or has wrong is in ``exceptions.py``, by kind and with its reason.
"""

import keyword
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from stretto_sdk.contract import Schema
from stretto_sdk.json import Json

from stretto_aws.bundle import Bundle
from stretto_aws.exceptions import CORRECTIONS, DELETES_FIRST, Correction, Field

_BY_KIND: Mapping[str, tuple[Correction, ...]] = {
    one.kind: tuple(other for other in CORRECTIONS if other.kind == one.kind) for one in CORRECTIONS
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the registry knows of a kind beyond the contract's schema."""

    also: tuple[tuple[str, ...], ...] = ()
    """Pointers of other identifiers, each as good as the primary one."""
    conditional: frozenset[str] = frozenset()
    """Properties of which some changes replace the object and some do not."""
    deprecated: frozenset[str] = frozenset()
    transforms: Mapping[str, str] = field(default_factory=dict)
    """Pointer to the JSONata by which the registry compares what it was told with what it reads."""
    permissions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """IAM actions that CloudFormation's own handlers need, by verb: ``create``, ``read``, ...."""
    replacement: str = ""
    """``create_then_delete``, ``delete_then_create``, or nothing."""
    lifecycle: Mapping[str, str] = field(default_factory=dict)
    """For services that AWS ends: ``status`` (``sunset``, ``shutdown``) and perhaps ``date``."""
    taggable: bool = False
    tag_on_create: bool = False
    tag_property: str = ""


def python_name(kind: str) -> str:
    """Where a composition finds a kind: ``AWS::EC2::VPC`` is ``ec2.VPC``.

    A service that Python reserves bears an underscore: ``lambda_.Function``.
    """
    _, service, name = kind.split("::")
    module = service.lower()
    return f"{module}_.{name}" if keyword.iskeyword(module) else f"{module}.{name}"


@cache
def bundle() -> Bundle:
    """The kinds as data, opened once."""
    return Bundle(Path(__file__).parent / "data" / "kinds.bin")


@cache
def services() -> Mapping[str, Mapping[str, str]]:
    """Module name to its classes, each with its kind: ``{"ec2": {"VPC": "AWS::EC2::VPC"}}``."""
    found: dict[str, dict[str, str]] = {}
    for row in bundle().rows:
        module, _, name = row.python.partition(".")
        found.setdefault(module, {})[name] = row.name
    return found


def named(name: str) -> str:
    """The kind that a person means: ``AWS::EC2::VPC``, ``ec2.VPC``, ``lambda.Function``.

    Raises KeyError that says what is nearest.
    """
    if name in bundle().by_name:
        return name
    wanted = name.replace("::", ".").casefold().removeprefix("aws.")
    spelled = _spelled()
    if _plain(wanted) in spelled:
        return spelled[_plain(wanted)]
    near = get_close_matches(_plain(wanted), spelled, n=1, cutoff=0.6)
    hint = f": did you mean {spelled[near[0]]}?" if near else ""
    raise KeyError(f"AWS has no kind {name}{hint}")


@cache
def _spelled() -> Mapping[str, str]:
    return {_plain(row.python): row.name for row in bundle().rows}


def _plain(python: str) -> str:
    module, _, name = python.casefold().partition(".")
    return f"{module.removesuffix('_')}.{name}"


@cache
def schema(kind: str) -> Schema:
    """All that the registry and our exceptions say of a kind; how it is driven is not in it.

    Raises KeyError for a kind that is not in the catalogue.
    """
    page = bundle().row(kind)
    body: Mapping[str, Json] = page["body"]
    identifier = tuple(page.get("identifier", ()))
    read_only = _pointers(kind, page, "read_only")
    chosen = frozenset(path for path in identifier if path not in read_only)
    return Schema(
        kind=kind,
        version=page["version"],
        doc=page.get("doc", ""),
        url=page["url"],
        body=body,
        identifier=identifier,
        required=frozenset(page["body"].get("required", ())),
        read_only=read_only,
        create_only=_pointers(kind, page, "create_only") | chosen,
        write_only=_pointers(kind, page, "write_only"),
        unordered=_pointers(kind, page, "unordered"),
        documents=_pointers(kind, page, "documents"),
        sensitive=_pointers(kind, page, "sensitive"),
        references={at: tuple(ids) for at, ids in page.get("references", {}).items()},
        creates_before_delete=page.get("replacement") != "delete_then_create"
        and kind not in DELETES_FIRST,
    )


def _pointers(kind: str, page: Mapping[str, Any], name: Field) -> frozenset[str]:
    found = frozenset(page.get(name, ()))
    for one in _BY_KIND.get(kind, ()):
        if one.field == name:
            found = (found | one.add) - one.drop
    return found


@cache
def facts(kind: str) -> Facts:
    """What else the registry says of a kind. Raises KeyError for a kind that is not there."""
    page = bundle().row(kind)
    tagging = page.get("tagging", {})
    return Facts(
        also=tuple(tuple(paths) for paths in page.get("also", ())),
        conditional=frozenset(page.get("conditional", ())),
        deprecated=frozenset(page.get("deprecated", ())),
        transforms=page.get("transforms", {}),
        permissions={verb: tuple(actions) for verb, actions in page.get("permissions", {}).items()},
        replacement=page.get("replacement", ""),
        lifecycle=page.get("lifecycle", {}),
        taggable=bool(tagging.get("taggable", False)),
        tag_on_create=bool(tagging.get("tagOnCreate", False)),
        tag_property=tagging.get("property", ""),
    )


def nearest_service(name: str) -> str:
    """The module most like a name that is none; empty when none is near."""
    plain = name.casefold().replace("_", "")
    near = get_close_matches(plain, services(), n=1, cutoff=0.6)
    return near[0] if near else ""
