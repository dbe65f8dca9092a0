"""JSON Schema (draft 7, the subset that clouds use) compiled to pydantic-core validators.

A compiled shape answers one question, fast: does the document fit? It coerces nothing, and takes an
expression wherever a value is expected. What is wrong with a document that does not fit is said by
``stretto_sdk.explain``, which has the last word: a shape may refuse what the explanation then finds
nothing wrong with, never the other way round.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError, SchemaError, SchemaValidator
from pydantic_core import core_schema as cs

from stretto_sdk.explain import explain_object
from stretto_sdk.expressions import KEYS, is_expression
from stretto_sdk.json import Json
from stretto_sdk.nodes import (
    Node,
    about_presence,
    branches,
    limits_presence,
    mapping_at,
    names_at,
    number_at,
    presence,
    repeated,
    resolve,
    size_at,
    types_of,
)
from stretto_sdk.patterns import Engine, engine_for, likely_engine

_ANY_KEY = frozenset({".*", "^.*$", ".+"})


class Shape:
    """A compiled JSON Schema. Cheap to call: a few microseconds for a usual document."""

    __slots__ = ("_validator",)

    def __init__(self, body: Node) -> None:
        self._validator = _compile(body)

    def fits(self, document: Json) -> bool:
        return self._validator.isinstance_python(document, strict=True)


def _compile(body: Node) -> SchemaValidator:
    # Nearly every pattern compiles in the engine that its looks suggest. They are tried one by one
    # only when some pattern makes that engine refuse the whole schema.
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # nested sets and the like: ECMA means what it meant
            return SchemaValidator(_Compiler(body, likely_engine).whole())
    except SchemaError:
        return SchemaValidator(_Compiler(body, engine_for).whole())


# ── Compiling ────────────────────────────────────────────────────────────────────────────────


def _expression() -> CoreSchema:
    keyed = cs.dict_schema(
        cs.literal_schema(sorted(KEYS)), cs.any_schema(), min_length=1, max_length=1
    )
    return cs.no_info_after_validator_function(_must_be_expression, keyed)


def _must_be_expression(value: dict[str, Json]) -> dict[str, Json]:
    if not is_expression(value):
        raise PydanticCustomError("expression", "not an expression")
    return value


def _must_differ(items: list[Json]) -> list[Json]:
    if repeated(items):
        raise PydanticCustomError("repeated", "items repeat")
    return items


def _presence_check(node: Node) -> Callable[[dict[str, Json]], dict[str, Json]]:
    sets = [
        [set(names_at(branch, "required")) for branch in branches(node, word)]
        for word in ("anyOf", "oneOf")
        if about_presence(node, word)
    ]
    only_sets = not limits_presence({k: v for k, v in node.items() if k not in ("anyOf", "oneOf")})

    def check(value: dict[str, Json]) -> dict[str, Json]:
        names = value.keys()
        # Exactly one of each: right whatever the word, and nearly always so.
        if only_sets and all(sum(names >= one for one in choice) == 1 for choice in sets):
            return value
        if presence(node, value):
            raise PydanticCustomError("presence", "wrong set of properties")
        return value

    return check


class _Compiler:
    def __init__(self, body: Node, engine: Callable[[str], Engine | None]) -> None:
        self._body = body
        self._engine = engine
        self._definitions: dict[str, CoreSchema | None] = {}

    def whole(self) -> CoreSchema:
        root = self._node(self._body)
        known = [schema for schema in self._definitions.values() if schema is not None]
        return cs.definitions_schema(root, known) if known else root

    def _node(self, node: Json) -> CoreSchema:
        if not isinstance(node, Mapping):
            return cs.any_schema()
        if "$ref" in node:
            return self._reference(node["$ref"])
        steps = [self._base(node)]
        steps += [self._node(branch) for branch in branches(node, "allOf")]
        for word in ("anyOf", "oneOf"):
            found = branches(node, word)
            if found and not about_presence(node, word):
                choices: list[CoreSchema] = [self._node(branch) for branch in found]
                steps.append(_any_of(choices))
        steps = [step for step in steps if step["type"] != "any"]
        if not steps:
            return cs.any_schema()
        return steps[0] if len(steps) == 1 else cs.chain_schema(steps)

    def _reference(self, reference: Json) -> CoreSchema:
        found = resolve(self._body, reference)
        if found is None:
            return cs.any_schema()
        name, node = found
        if name == "#":
            return cs.any_schema()  # no cloud nests the whole resource in itself
        if name not in self._definitions:
            self._definitions[name] = None  # under way: what it contains may refer back to it
            schema = dict(self._node(node))
            if schema["type"] == "definition-ref":
                schema = dict(cs.chain_schema([cs.any_schema(), self._node(node)]))
            schema["ref"] = name
            self._definitions[name] = schema
        return cs.definition_reference_schema(name)

    def _base(self, node: Node) -> CoreSchema:
        if "const" in node or "enum" in node:
            allowed = [node["const"]] if "const" in node else list(_items(node.get("enum")))
            if allowed and all(isinstance(one, str | int) for one in allowed):
                return _any_of([cs.literal_schema(allowed), _expression()])
            return cs.any_schema()
        types = types_of(node)
        if not types:
            return cs.any_schema()
        return _any_of([*(self._typed(one, node) for one in types), _expression()])

    def _typed(self, name: str, node: Node) -> CoreSchema:
        if name == "string":
            return self._text(node)
        if name == "object":
            return self._object(node)
        if name == "array":
            return self._array(node)
        if name == "boolean":
            return cs.bool_schema(strict=True)
        if name == "null":
            return cs.none_schema()
        if name in ("integer", "number"):
            return _number(name, node)
        return cs.any_schema()

    def _text(self, node: Node) -> CoreSchema:
        pattern = node.get("pattern")
        engine = self._engine(pattern) if isinstance(pattern, str) else None
        return cs.str_schema(
            strict=True,
            min_length=size_at(node, "minLength"),
            max_length=size_at(node, "maxLength"),
            pattern=pattern if engine and isinstance(pattern, str) else None,
            regex_engine=engine,
        )

    def _array(self, node: Node) -> CoreSchema:
        schema: CoreSchema = cs.list_schema(
            self._node(node.get("items")),
            strict=True,
            min_length=size_at(node, "minItems"),
            max_length=size_at(node, "maxItems"),
        )
        if node.get("uniqueItems") is True:
            schema = cs.no_info_after_validator_function(_must_differ, schema)
        return schema

    def _object(self, node: Node) -> CoreSchema:
        schema = self._fields(node)
        if limits_presence(node):
            schema = cs.no_info_after_validator_function(_presence_check(node), schema)
        return schema

    def _fields(self, node: Node) -> CoreSchema:
        properties = mapping_at(node, "properties")
        further = node.get("additionalProperties", True)
        required = set(names_at(node, "required"))
        if mapping_at(node, "patternProperties"):
            return self._keyed_by_pattern(node)
        if not properties and not required and further is not False:
            values = self._node(further)
            return cs.dict_schema(cs.str_schema(strict=True), values, strict=True)
        fields: dict[str, cs.TypedDictField] = {
            name: cs.typed_dict_field(self._node(under), required=name in required)
            for name, under in properties.items()
        }
        for name in sorted(required - set(properties)):
            fields[name] = cs.typed_dict_field(cs.any_schema(), required=True)
        if further is False:
            return cs.typed_dict_schema(fields, extra_behavior="forbid", strict=True)
        extras = self._node(further) if isinstance(further, Mapping) else None
        return cs.typed_dict_schema(
            fields, extra_behavior="allow", extras_schema=extras, strict=True
        )

    def _keyed_by_pattern(self, node: Node) -> CoreSchema:
        """Nearly always it is one pattern and nothing else; the rest is read slowly."""
        patterns = mapping_at(node, "patternProperties")
        if len(patterns) == 1 and {"properties", "required"}.isdisjoint(node):
            ((pattern, under),) = patterns.items()
            if pattern in _ANY_KEY:
                return cs.dict_schema(cs.str_schema(strict=True), self._node(under), strict=True)
            if node.get("additionalProperties") is False:
                keys = self._text({"pattern": pattern})
                return cs.dict_schema(keys, self._node(under), strict=True)
        body = self._body

        def check(value: dict[str, Json]) -> dict[str, Json]:
            if explain_object(body, node, value):
                raise PydanticCustomError("pattern", "wrong keys or values")
            return value

        anything = cs.dict_schema(cs.str_schema(strict=True), cs.any_schema(), strict=True)
        return cs.no_info_after_validator_function(check, anything)


def _items(value: Json) -> Sequence[Json]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _any_of(choices: Sequence[CoreSchema]) -> CoreSchema:
    if any(choice["type"] == "any" for choice in choices):
        return cs.any_schema()
    if len(choices) == 1:
        return choices[0]
    return cs.union_schema(list(choices), mode="left_to_right")


def _number(name: str, node: Node) -> CoreSchema:
    limits: dict[str, Any] = {}
    for word, ours in (
        ("minimum", "ge"),
        ("maximum", "le"),
        ("exclusiveMinimum", "gt"),
        ("exclusiveMaximum", "lt"),
        ("multipleOf", "multiple_of"),
    ):
        bound = number_at(node, word)
        if bound is None or (word == "multipleOf" and (bound <= 0 or not isinstance(bound, int))):
            continue
        limits[ours] = bound
    if name == "integer" and all(float(bound).is_integer() for bound in limits.values()):
        whole: dict[str, Any] = {ours: int(bound) for ours, bound in limits.items()}
        return cs.int_schema(strict=True, **whole)
    if name == "integer":
        return cs.chain_schema([cs.int_schema(strict=True), cs.float_schema(strict=True, **limits)])
    return cs.float_schema(strict=True, **limits)
