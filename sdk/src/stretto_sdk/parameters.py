"""The parameters of compositions, checked by pydantic."""

from __future__ import annotations

import contextlib
import inspect
import json
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic.errors import PydanticSchemaGenerationError, PydanticUndefinedAnnotation

from stretto_sdk.compositions import Composition
from stretto_sdk.diagnostics import Diagnostic, diagnose
from stretto_sdk.explain import did_you_mean
from stretto_sdk.json import Json
from stretto_sdk.lowering import lower
from stretto_sdk.resources import Resource
from stretto_sdk.unknowns import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of a composition, for people."""

    name: str
    type: str
    required: bool
    default: str = ""
    """As Python spells it; empty when required."""


@dataclass(slots=True)
class Bound:
    """The parameters of one compilation."""

    values: dict[str, Any] = field(default_factory=dict)
    """What the function is called with."""
    document: dict[str, Json] = field(default_factory=dict)
    """The same as JSON, for the image."""
    problems: list[Diagnostic] = field(default_factory=list)


def parameters(composition: Composition[Any, Any]) -> tuple[Parameter, ...]:
    """What a composition can be told, in the order it is written."""
    return tuple(
        Parameter(
            name=one.name,
            type=type_name(one.annotation),
            required=one.default is inspect.Parameter.empty,
            default="" if one.default is inspect.Parameter.empty else repr(one.default),
        )
        for one in _signature(composition).values()
    )


def _signature(composition: Composition[Any, Any]) -> dict[str, inspect.Parameter]:
    """The function's parameters with their annotations resolved. Raises NameError for one that
    names what is not there."""
    function = inspect.unwrap(composition.function)
    hints = typing.get_type_hints(function, include_extras=True)
    found = inspect.signature(function).parameters
    return {
        name: one.replace(annotation=hints.get(name, one.annotation)) for name, one in found.items()
    }


def type_name(annotation: object) -> str:
    """A type as people write it."""
    if annotation is inspect.Parameter.empty:
        return "any value"
    if typing.get_origin(annotation) is typing.Annotated:
        return type_name(typing.get_args(annotation)[0])
    if isinstance(annotation, type) and not typing.get_args(annotation):
        return annotation.__name__
    return str(annotation).replace("typing.", "").replace("stretto_sdk.unknowns.", "")


def bind(composition: Composition[Any, Any], given: Mapping[str, object]) -> Bound:
    """Check what is given against the function's annotations.

    A value that is text is tried as it is, with pydantic's usual leniency ("3" is a number), then
    as JSON ("[1, 2]" is a list). Never raises for what a user can get wrong: see ``problems``.
    """
    bound = Bound()
    try:
        signature = _signature(composition)
    except (NameError, TypeError) as error:
        bound.problems.append(diagnose(f"the parameters cannot be read: {error}", composition.site))
        return bound
    for name in given:
        if name not in signature:
            _refuse(
                bound, composition, f"there is no parameter {name}", did_you_mean(name, signature)
            )
    for name, one in signature.items():
        if one.kind in (one.VAR_POSITIONAL, one.VAR_KEYWORD, one.POSITIONAL_ONLY):
            message = f"parameter {name} has no fixed name, and parameters are given by name"
            _refuse(bound, composition, message, f"write {name} as a plain parameter")
        else:
            _bind(bound, composition, one, given)
    return bound


def _refuse(bound: Bound, composition: Composition[Any, Any], text: str, suggestion: str) -> None:
    bound.problems.append(diagnose(text, composition.site, suggestion=suggestion))


def _bind(
    bound: Bound,
    composition: Composition[Any, Any],
    one: inspect.Parameter,
    given: Mapping[str, object],
) -> None:
    spelled = type_name(one.annotation)
    if one.name not in given and one.default is one.empty:
        if isinstance(one.annotation, type) and issubclass(one.annotation, Resource):
            text = f"parameter {one.name} takes a resource, so only a composition can call this one"
            _refuse(bound, composition, text, "compile the composition that calls it")
        else:
            text = f"parameter {one.name} ({spelled}) is missing"
            _refuse(bound, composition, text, f"give it: -p {one.name}=...")
        return
    adapter = _adapter(one)
    if one.name not in given:
        bound.values[one.name] = one.default
    elif adapter is None:
        bound.values[one.name] = given[one.name]
    else:
        value, wrong = _validated(adapter, given[one.name])
        if wrong:
            _refuse(bound, composition, f"parameter {one.name} takes {spelled}: {wrong}", "")
            return
        bound.values[one.name] = value
    _record(bound, composition, one.name, adapter)


def _adapter(one: inspect.Parameter) -> TypeAdapter[Any] | None:
    if one.annotation is one.empty:
        return None
    try:
        return TypeAdapter(one.annotation)
    except (PydanticSchemaGenerationError, PydanticUndefinedAnnotation):
        return TypeAdapter(one.annotation, config=ConfigDict(arbitrary_types_allowed=True))


def _validated(adapter: TypeAdapter[Any], value: object) -> tuple[Any, str]:
    """The value in its type, and what is wrong with it."""
    try:
        return adapter.validate_python(value), ""
    except ValidationError as error:
        first = _sentence(error)
    if not isinstance(value, str):
        return None, first
    try:
        parsed = json.loads(value)
    except ValueError:
        return None, first
    try:
        return adapter.validate_python(parsed), ""
    except ValidationError as error:
        # Of "abc" the first reading tells more; of "[1, x]" the second.
        return None, _sentence(error) if isinstance(parsed, list | dict) else first


def _sentence(error: ValidationError) -> str:
    """Pydantic's own words, without the value: it may be what must not be shown."""
    found = []
    for one in error.errors(include_url=False, include_input=False, include_context=False)[:3]:
        where = ".".join(str(part) for part in one["loc"])
        text = one["msg"].removeprefix("Value error, ").replace("Input should", "it should")
        found.append(f"{where}: {text}" if where else text)
    return "; ".join(found)


def _record(
    bound: Bound, composition: Composition[Any, Any], name: str, adapter: TypeAdapter[Any] | None
) -> None:
    value = bound.values[name]
    if adapter is not None and not isinstance(value, Secret):
        # What pydantic cannot spell is told below, in our words.
        with contextlib.suppress(ValueError, TypeError):
            value = adapter.dump_python(value, mode="json", warnings=False)
    if _is_expression_of_secret(value):
        bound.document[name] = value
        return
    lowered = lower(value, None)
    for _, sentence, suggestion in lowered.problems[:1]:
        _refuse(bound, composition, f"parameter {name} {sentence}", suggestion)
    bound.document[name] = lowered.value


def _is_expression_of_secret(value: object) -> bool:
    return isinstance(value, dict) and set(value) == {"$secret"}
