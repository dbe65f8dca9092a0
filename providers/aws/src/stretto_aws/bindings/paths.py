"""The two expression languages of bindings: JMESPath for values, templates for parameters.

Sources: https://jmespath.org/specification.html. The functions beyond the specification are the
methods of ``Functions`` below.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import jmespath
from jmespath import functions
from jmespath.exceptions import JMESPathTypeError
from jmespath.parser import ParsedResult


class Functions(functions.Functions):  # type: ignore[misc]  # jmespath ships no types
    """The functions that bindings may use beyond JMESPath's own."""

    @functions.signature({"types": ["array", "null"]}, {"types": ["string"]})  # type: ignore[untyped-decorator]  # jmespath ships no types
    def _func_spread(self, outer: list[dict[str, Any]] | None, key: str) -> list[dict[str, Any]]:
        """Each item of the list ``key`` in each object, with the object's own fields around it."""
        return [
            {**{k: v for k, v in around.items() if k != key}, **inner}
            for around in outer or ()
            for inner in around.get(key) or ()
        ]

    @functions.signature({"types": ["string", "null"]}, {"types": ["string"]})  # type: ignore[untyped-decorator]  # jmespath ships no types
    def _func_split(self, text: str | None, separator: str) -> list[str] | None:
        return None if text is None else text.split(separator)

    @functions.signature({"types": []})  # type: ignore[untyped-decorator]  # jmespath ships no types
    def _func_parse(self, text: Any) -> Any:
        """The value that JSON text spells; anything else stays as it is."""
        if not isinstance(text, str):
            return text
        try:
            return json.loads(text)
        except ValueError:
            return text

    @functions.signature({"types": []})  # type: ignore[untyped-decorator]  # jmespath ships no types
    def _func_text(self, value: Any) -> str | None:
        """JSON text of a mapping or list; text stays as it is."""
        return value if value is None or isinstance(value, str) else json.dumps(value)

    @functions.signature({"types": ["string", "null"]})  # type: ignore[untyped-decorator]  # jmespath ships no types
    def _func_decode(self, text: str | None) -> str | None:
        """The text that base64 spells; what is no base64 stays as it is."""
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True).decode()
        except ValueError:
            return text

    @functions.signature({"types": ["string", "null"]}, {"types": ["string", "null"]})  # type: ignore[untyped-decorator]  # jmespath ships no types
    def _func_zipped(self, source: str | None, runtime: str | None) -> bytes | None:
        """A ZIP file of one source file, named for a Lambda runtime; the same for the same source."""
        if source is None:
            return None
        import io
        import zipfile

        name = "index.js" if (runtime or "").startswith("nodejs") else "index.py"
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.external_attr = 0o644 << 16
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(entry, source)
        return target.getvalue()

    @functions.signature({"types": ["object", "null"]})  # type: ignore[untyped-decorator]  # jmespath ships no types
    def _func_pairs(self, mapping: dict[str, Any] | None) -> list[dict[str, Any]] | None:
        """A mapping as ``[{Name, Value}]``."""
        if mapping is None:
            return None
        return [{"Name": key, "Value": value} for key, value in mapping.items()]

    @functions.signature({"types": ["array", "null"]}, {"types": ["string"]}, {"types": ["string"]})  # type: ignore[untyped-decorator]  # jmespath ships no types
    def _func_mapping(
        self, items: list[dict[str, Any]] | None, key: str, value: str
    ) -> dict[str, Any] | None:
        """``[{Name, Value}]`` as a mapping, given the names of the two fields."""
        return None if items is None else {item[key]: item.get(value) for item in items}


_OPTIONS = jmespath.Options(custom_functions=Functions())


@cache
def compiled(expression: str) -> ParsedResult:
    """Parse an expression once. Raises jmespath.exceptions.JMESPathError."""
    return jmespath.compile(expression)


def search(expression: str, value: Mapping[str, Any]) -> Any:
    """The value of an expression, without the nulls that mean "nothing" (see ``prune``).

    A function of nothing is nothing: what a name is joined of may not be known yet.
    """
    if expression.isidentifier():  # most of them are; saves two thirds of the time
        return value.get(expression)
    try:
        found = compiled(expression).search(value, options=_OPTIONS)
    except JMESPathTypeError:
        return None
    return prune(found) if isinstance(found, dict | list) else found


def fill(template: Any, values: Mapping[str, Any]) -> Any:
    """Evaluate a template: strings are expressions, what comes to nothing is left out."""
    if isinstance(template, str):
        return search(template, values)
    if isinstance(template, Mapping):
        filled = {key: fill(inner, values) for key, inner in template.items()}
        return prune(filled) if template else {}
    if isinstance(template, Sequence):
        return [item for item in (fill(inner, values) for inner in template) if item is not None]
    return template


def prune(value: Any) -> Any:
    """Leave out mapping entries that are null, and mappings in which nothing else was.

    An expression that spells out the fields of an object gives null for those that are not
    there; AWS takes no nulls. Empty mappings and lists that were written as such stay.
    """
    if isinstance(value, dict):
        kept = {key: pruned for key, inner in value.items() if (pruned := prune(inner)) is not None}
        return None if value and not kept else kept
    if isinstance(value, list):
        return [pruned for inner in value if (pruned := prune(inner)) is not None]
    return value
