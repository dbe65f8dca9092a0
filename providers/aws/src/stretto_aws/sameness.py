"""What is equal to AWS, beyond what a schema can say.

The documents of a comparison are brought to one spelling, and compared again: a proposed change
that is then no difference is dropped. Rules come from the bindings, kind by kind; two hold for all:
networks are kept without host bits (``10.0.0.1/16`` is ``10.0.0.0/16``, see CreateVpc), and tags
that begin with ``aws:`` are AWS's own.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from ipaddress import ip_network

from stretto_sdk.contract import Change, PlanRequest, Schema
from stretto_sdk.differences import differences
from stretto_sdk.expressions import is_expression
from stretto_sdk.json import Document, Json, parts

from stretto_aws.bindings import Equality

Spell = Callable[[Json], Json]

_ROOT = re.compile(r"^arn:[\w-]+:iam::(\d{12}):root$")
"""The ARN by which AWS calls an account in policies."""


def remaining(
    schema: Schema, rules: Sequence[Equality], tags: str, request: PlanRequest
) -> tuple[Change, ...]:
    """The proposed changes that are differences to AWS. ``tags`` is the pointer of the tags."""
    sides = [request.declared, request.applied, request.observed]
    declared, applied, observed = (_spelled(side, rules, tags) for side in sides)
    for rule in rules:
        if rule.rule == "default":
            # A key that is not declared in an item of a list is not compared: leave it out there.
            if "*" not in parts(rule.pointer):
                declared = _filled(declared, rule)
            applied, observed = _filled(applied, rule), _filled(observed, rule)
        elif rule.rule == "suffix":
            names = tuple(one for one in _at(declared, parts(rule.pointer)) if one)
            applied, observed = _named(applied, rule, names), _named(observed, rule, names)
        elif rule.rule == "subset":
            known = [item for one in _at(declared, parts(rule.pointer)) for item in _items(one)]
            observed = _known_only(observed, rule, known)
    still = {change.path for change in differences(schema, declared, observed, applied)}
    return tuple(change for change in request.proposal if _touched(change.path, still))


def _touched(path: str, still: Iterable[str]) -> bool:
    return any(
        one == path or one.startswith(f"{path}/") or path.startswith(f"{one}/") for one in still
    )


def _spelled(document: Document, rules: Sequence[Equality], tags: str) -> Document:
    whole: Json = _networks(document, "")
    for rule in rules:
        spell = _spelling(rule)
        if spell is not None:
            whole = _mapped(whole, parts(rule.pointer), spell)
    if tags:
        whole = _mapped(whole, parts(tags), _own_tags)
    assert isinstance(whole, Mapping)
    return whole


def _spelling(rule: Equality) -> Spell | None:
    """How a value is spelled alone. What takes two sides or the schema to tell is not here."""
    if rule.rule == "ignore-case":
        return lambda value: value.lower() if isinstance(value, str) else value
    if rule.rule == "number":
        return _number
    if rule.rule == "account":
        return lambda value: _ROOT.sub(r"\1", value) if isinstance(value, str) else value
    if rule.rule == "alias" and isinstance(rule.argument, Mapping):
        alias = rule.argument

        def counted(value: Json) -> Json:
            text = str(value)
            return alias.get(text, alias.get(text.lower(), value))

        return counted
    return None


def _number(value: Json) -> Json:
    if not isinstance(value, str):
        return value
    try:
        return int(value)
    except ValueError:
        pass
    try:
        return float(value)
    except ValueError:
        return value


def _networks(value: Json, name: str) -> Json:
    """The document with every network in its canonical spelling."""
    if isinstance(value, Mapping):
        if is_expression(value):
            return value
        return {key: _networks(inner, key) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_networks(item, name) for item in value]
    if isinstance(value, str) and "/" in value and "cidr" in name.lower():
        try:
            return str(ip_network(value, strict=False))
        except ValueError:
            return value
    return value


def _own_tags(value: Json) -> Json:
    if isinstance(value, Mapping):
        return {key: inner for key, inner in value.items() if not key.startswith("aws:")}
    if isinstance(value, list | tuple):
        return [item for item in value if not _is_aws_tag(item)]
    return value


def _is_aws_tag(item: Json) -> bool:
    return isinstance(item, Mapping) and str(item.get("Key", "")).startswith("aws:")


def _filled(document: Document, rule: Equality) -> Document:
    """The document with a default where nothing is said."""
    *above, name = parts(rule.pointer)

    def fill(value: Json) -> Json:
        if not isinstance(value, Mapping) or is_expression(value) or value.get(name) is not None:
            return value
        return {**value, name: rule.argument}

    whole = _mapped(document, tuple(above), fill)
    assert isinstance(whole, Mapping)
    return whole


def _named(document: Document, rule: Equality, names: Sequence[Json]) -> Document:
    """The document with the declared spelling where a name and the ARN that ends in it meet."""

    def name(value: Json) -> Json:
        for one in names:
            if isinstance(one, str) and isinstance(value, str):
                longer, shorter = (value, one) if len(value) > len(one) else (one, value)
                if longer.startswith("arn:") and longer.endswith((f"/{shorter}", f":{shorter}")):
                    return one
        return value

    whole = _mapped(document, parts(rule.pointer), name)
    assert isinstance(whole, Mapping)
    return whole


def _known_only(document: Document, rule: Equality, known: Sequence[Json]) -> Document:
    """The document without the items of a list of which nothing is declared: attributes that the
    cloud has besides those that were set. In the order of the declaration, which they have not."""

    def keep(value: Json) -> Json:
        return [item for item in known if item in _items(value)]

    whole = _mapped(document, parts(rule.pointer), keep)
    assert isinstance(whole, Mapping)
    return whole


def _items(value: Json) -> list[Json]:
    return list(value) if isinstance(value, list | tuple) else []


def _mapped(value: Json, path: Sequence[str], change: Spell) -> Json:
    """A copy of the value with every place that a schema pointer names changed."""
    if not path:
        return change(value)
    part, rest = path[0], path[1:]
    if isinstance(value, Mapping):
        if is_expression(value):
            return value
        keys = value.keys() if part == "*" else {part} & value.keys()
        return {
            key: _mapped(inner, rest, change) if key in keys else inner
            for key, inner in value.items()
        }
    if part == "*" and isinstance(value, list | tuple):
        return [_mapped(item, rest, change) for item in value]
    return value


def _at(value: Json, path: Sequence[str]) -> Iterator[Json]:
    if not path:
        yield value
    elif path[0] == "*" and isinstance(value, list | tuple):
        for item in value:
            yield from _at(item, path[1:])
    elif isinstance(value, Mapping) and path[0] in value:
        yield from _at(value[path[0]], path[1:])
