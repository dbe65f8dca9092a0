"""The options of a resource, read from what a composition was given to say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from pydantic import ValidationError

from stretto_sdk.documents import checked_options
from stretto_sdk.explain import did_you_mean
from stretto_sdk.image import Options
from stretto_sdk.json import parts
from stretto_sdk.lowering import entry_of
from stretto_sdk.nodes import mapping_at
from stretto_sdk.run import Entry

Tell: TypeAlias = Callable[[str, str, str], None]
"""Takes a sentence, what to write instead, and a pointer to the keyword."""


def read_options(entry: Entry, tell: Tell) -> Options:
    """The options of one resource, with addresses made absolute. What is wrong is told."""
    given = {key: value for key, value in entry.options.items() if value is not None}
    if "depends_on" in given:
        given["depends_on"] = _needed(entry, given["depends_on"], tell)
    if isinstance(given.get("was"), str):
        given["was"] = _absolute(entry, given["was"])
    if isinstance(given.get("ignore"), str):
        given["ignore"] = (given["ignore"],)
    try:
        options = checked_options(given)
    except ValidationError as error:
        for one in error.errors(include_url=False, include_input=False):
            name = str(one["loc"][0])
            text = one["msg"].replace("Input should", "it should")
            clash = _property_too(entry, name)
            tell(f"the option {name} is wrong: {text}", clash, f"/{name}")
        return Options()
    _check_ignored(entry, options, tell)
    return options


def _property_too(entry: Entry, name: str) -> str:
    schema = entry.schema
    if schema is None or name not in mapping_at(schema.body, "properties"):
        return ""
    return f'for the property of that name write properties={{"{name}": ...}}'


def _needed(entry: Entry, given: object, tell: Tell) -> tuple[str, ...]:
    """``depends_on`` as addresses: of resources, or as text relative to the scope."""
    several = given if isinstance(given, list | tuple | set | frozenset) else (given,)
    found: list[str] = []
    for one in several:
        other = entry_of(one)
        if other is not None:
            if other.run is not entry.run:
                message = f"depends_on names {other.address}, of another compilation"
                tell(message, "", "/depends_on")
            elif other.external is None:
                found.append(other.address)
        elif isinstance(one, str) and type(one) is str:
            found.append(_absolute(entry, one))
        else:
            message = "depends_on takes resources and addresses"
            suggestion = "name the resource, not its property" if isinstance(one, str) else ""
            tell(message, suggestion, "/depends_on")
    return tuple(sorted(set(found)))


def _check_ignored(entry: Entry, options: Options, tell: Tell) -> None:
    schema = entry.schema
    names = {} if schema is None else mapping_at(schema.body, "properties")
    for path in options.ignore:
        if not path.startswith("/"):
            message = f"ignore takes pointers, and {path!r} is none"
            tell(message, f'write "/{path}"', "/ignore")
        elif names and parts(path)[0] not in names and parts(path)[0] != "*":
            message = f"ignore names {path}, and {entry.info.kind} has no such property"
            tell(message, did_you_mean(parts(path)[0], names), "/ignore")


def _absolute(entry: Entry, address: str) -> str:
    """An address as text is relative to the scope it is written in; a leading ``/`` leaves it."""
    return address[1:] if address.startswith("/") else f"{entry.scope}{address}"
