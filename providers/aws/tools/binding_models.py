"""What bindings are held against: botocore's service models, the registry's schemas, JMESPath."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

import jmespath
from botocore import xform_name
from botocore.session import Session

SPREAD = "spread"
NOTHING = "null"
"""How bindings write nothing. To JMESPath it is the name of a field that no object has."""


class Models:
    """botocore's service models."""

    def __init__(self) -> None:
        self._session = Session()
        self._models: dict[str, Any] = {}

    def service(self, name: str) -> Any:
        if name not in self._models:
            self._models[name] = self._session.get_service_model(name)
        return self._models[name]

    def operation(self, service: str, operation: str) -> Any:
        """Raises botocore's OperationNotFoundError."""
        return self.service(service).operation_model(operation)

    @staticmethod
    def method(operation: str) -> str:
        return str(xform_name(operation))

    def codes(self, service: str) -> frozenset[str]:
        """The error codes that the model of a service names."""
        model = self.service(service)
        found = {
            shape.metadata.get("error", {}).get("code") or shape.name
            for shape in model.error_shapes
        }
        return frozenset(found | {shape.name for shape in model.error_shapes})


class Schemas:
    """The registry's schemas, from cfn-lint's wheel."""

    def __init__(self) -> None:
        self._folder = resources.files("cfnlint") / "data" / "schemas"

    @cache  # noqa: B019  # one object for the run of the tool
    def _index(self) -> dict[str, str]:
        found: dict[str, str] = {}
        region = json.loads((self._folder / "providers" / "us-east-1.json").read_text("utf-8"))
        found.update(region)
        return found

    def schema(self, kind: str) -> dict[str, Any]:
        """Raises KeyError for a kind that is not in the registry."""
        name = self._index()[kind]
        document: dict[str, Any] = json.loads(
            (self._folder / "resources" / f"{name}.json").read_text("utf-8")
        )
        return document


def names(pointers: Any) -> list[str]:
    """Top-level property names of schema pointers; deeper ones are left out."""
    found = [pointer.removeprefix("/properties/") for pointer in pointers or ()]
    return [name for name in found if "/" not in name]


def type_of(schema: dict[str, Any], root: dict[str, Any], depth: int = 0) -> Any:
    """The shape of a value, as ``spelling.incoming`` wants it."""
    if "$ref" in schema:
        if depth > 6:
            return "any"
        return type_of(root["definitions"][schema["$ref"].rpartition("/")[2]], root, depth + 1)
    kind = schema.get("type")
    if schema.get("format") == "json":
        return "document"
    if isinstance(kind, list):
        return "document" if {"object", "string"} <= set(kind) else "any"
    if kind == "array":
        return [type_of(schema.get("items", {}), root, depth + 1)]
    if kind == "object":
        inner = schema.get("properties")
        if not inner or depth > 6:
            return "any"
        return {key: type_of(value, root, depth + 1) for key, value in inner.items()}
    return kind if kind in ("string", "integer", "number", "boolean") else "any"


def roots(expression: str) -> frozenset[str]:
    """The names that an expression reads from what it is given."""
    return frozenset(_roots(jmespath.compile(expression).parsed))


def _roots(node: dict[str, Any]) -> set[str]:
    kind, children = node["type"], node["children"]
    if kind == "field":
        return {node["value"]} - {NOTHING}
    if kind in ("subexpression", "pipe", "projection", "filter_projection", "value_projection",
                "flatten", "index_expression"):  # fmt: skip
        return _roots(children[0])  # what follows reads from the left side
    found: set[str] = set()
    for child in children:
        found |= _roots(child)
    return found


class PathError(Exception):
    """A path leads nowhere in a shape."""


def follow(expression: str, shape: Any, allowed: frozenset[str]) -> Any:
    """The shape that an expression leads to; None when it cannot be told.

    ``allowed`` are the names beyond the shape's own members that the expression may read.
    Raises PathError when a member does not exist.
    """
    return _follow(jmespath.compile(expression).parsed, shape, allowed)


def _follow(node: dict[str, Any], shape: Any, allowed: frozenset[str]) -> Any:
    kind, children = node["type"], node["children"]
    nowhere: frozenset[str] = frozenset()
    if kind == "field":
        return _member(node["value"], shape, allowed)
    if kind in ("subexpression", "index_expression"):
        at = shape
        for index, child in enumerate(children):
            at = _follow(child, at, allowed if index == 0 else nowhere)
        return at
    if kind == "pipe":
        return _follow(children[1], _follow(children[0], shape, allowed), nowhere)
    if kind in ("projection", "filter_projection"):
        inner = _item(_follow(children[0], shape, allowed))
        if kind == "filter_projection":
            _follow(children[2], inner, nowhere)
        found = _follow(children[1], inner, nowhere)
        return _Listed(found) if found is not None else None
    if kind == "flatten":
        inner = _follow(children[0], shape, allowed)
        item = _item(inner)
        return item if _is_list(item) else inner
    if kind == "index":
        return _item(shape)
    if kind in ("identity", "current"):
        return shape
    if kind == "multi_select_list" and len(children) == 1:
        return _Listed(_follow(children[0], shape, allowed))
    if kind == "function_expression" and node["value"] == SPREAD:
        outer = _item(_follow(children[0], shape, allowed))
        inner = _item(_member(children[1]["value"], outer, nowhere))
        return _Listed(_Merged(outer, inner))
    for child in children:
        _follow(child, shape, allowed)
    return None


class _Listed:
    """A list of a shape, made by an expression."""

    type_name = "list"

    def __init__(self, member: Any) -> None:
        self.member = member


class _Merged:
    """Two structures in one."""

    type_name = "structure"

    def __init__(self, outer: Any, inner: Any) -> None:
        self.members = {**getattr(outer, "members", {}), **getattr(inner, "members", {})}
        self.name = f"{getattr(inner, 'name', '?')} within {getattr(outer, 'name', '?')}"


def _member(name: str, shape: Any, allowed: frozenset[str]) -> Any:
    if name == NOTHING:
        return None
    if shape is not None and shape.type_name == "structure":
        if name in shape.members:
            return shape.members[name]
        if name in allowed or name.startswith("_"):
            return None
        raise PathError(f"{name} is no member of {shape.name}")
    if shape is not None and shape.type_name == "map":
        return shape.value
    if shape is not None and name not in allowed and not name.startswith("_"):
        raise PathError(f"{name} is asked of a {shape.type_name}")
    return None


def _is_list(shape: Any) -> bool:
    return shape is not None and shape.type_name == "list"


def _item(shape: Any) -> Any:
    return shape.member if _is_list(shape) else None
