"""What is wrong with a property document, in sentences: JSON Schema read slowly and with care.

Runs only for documents that a compiled shape (``stretto_sdk.shapes``) has refused. Values that are
text are never repeated in a message, since any of them may be somebody's password; only words close
to one that is allowed are.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from stretto_sdk.contract import Problem
from stretto_sdk.expressions import is_expression
from stretto_sdk.json import Json, canonical, pointer
from stretto_sdk.nodes import (
    Node,
    about_presence,
    branches,
    mapping_at,
    names_at,
    number_at,
    presence,
    repeated,
    resolve,
    size_at,
    types_of,
)
from stretto_sdk.patterns import pattern_fits

_WORDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "True or False",
    "object": "a mapping",
    "array": "a list",
    "null": "None",
}


def closest(word: str, allowed: Iterable[str]) -> str:
    """The allowed word most like this one, or nothing. Differences of case count least."""
    choices = sorted(allowed)
    folded = {choice.casefold(): choice for choice in reversed(choices)}
    if word.casefold() in folded:
        return folded[word.casefold()]
    from difflib import get_close_matches  # most compilations have nothing to suggest

    near = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[near[0]] if near else ""


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """``did you mean X?``, or what there is when it is little, or nothing."""
    choices = sorted(allowed)
    near = closest(word, choices)
    if near:
        return f"did you mean {near}?"
    return f"one of: {', '.join(choices)}" if 0 < len(choices) <= 12 else ""


def json_type(value: Json) -> str:
    """The JSON Schema name of a value's type."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "object" if isinstance(value, Mapping) else "array"


def explain(body: Node, document: Json) -> tuple[Problem, ...]:
    """Everything in the document that does not fit the schema; empty when all fits."""
    return tuple(_Reader(body).read(body, document, ()))


def explain_object(body: Node, node: Node, value: Mapping[str, Json]) -> tuple[Problem, ...]:
    """The same for one mapping below the schema's root; its combinations are not looked at."""
    return tuple(_Reader(body).mapping(node, value, ()))


Path = tuple[str | int, ...]


class _Reader:
    def __init__(self, body: Node) -> None:
        self._body = body

    def read(self, node: Json, value: Json, at: Path) -> Iterator[Problem]:
        if not isinstance(node, Mapping) or is_expression(value):
            return
        if "$ref" in node:
            found = resolve(self._body, node["$ref"])
            # The root as a property of itself is no resource of any cloud: anything fits.
            if found is not None and found[0] != "#":
                yield from self.read(found[1], value, at)
            return
        yield from self._own(node, value, at)
        for branch in branches(node, "allOf"):
            yield from self.read(branch, value, at)
        for word in ("anyOf", "oneOf"):
            if not about_presence(node, word):
                yield from self._alternatives(branches(node, word), value, at)

    def _own(self, node: Node, value: Json, at: Path) -> Iterator[Problem]:
        if "const" in node or "enum" in node:
            yield from _choice(node, value, at)
            return
        types = types_of(node)
        if types and not _admits(types, value):
            yield Problem(
                path=pointer(at),
                message=f"{_name(at)} must be {_either(types)}, not {_WORDS[json_type(value)]}",
                suggestion=_converted(types, value),
            )
        elif not types:
            return
        elif isinstance(value, str):
            yield from _text(node, value, at)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield from _number(node, value, at)
        elif isinstance(value, Mapping):
            yield from self.mapping(node, value, at)
        elif isinstance(value, Sequence):
            yield from self._array(node, value, at)

    def mapping(self, node: Node, value: Mapping[str, Json], at: Path) -> Iterator[Problem]:
        properties = mapping_at(node, "properties")
        for name in names_at(node, "required"):
            if name not in value:
                yield Problem(
                    path=pointer(at),
                    message=f"{_name(at)} needs {name}, which is missing",
                    suggestion=f"add {name}",
                )
        for key in value:
            if key in properties:
                yield from self.read(properties[key], value[key], (*at, key))
            else:
                yield from self._further(node, key, value[key], at)
        for sentence in presence(node, value):
            yield Problem(path=pointer(at), message=f"{_name(at)} {sentence}")

    def _further(self, node: Node, key: str, value: Json, at: Path) -> Iterator[Problem]:
        """A key that ``properties`` does not name."""
        patterns = mapping_at(node, "patternProperties")
        fitting = [under for pattern, under in patterns.items() if pattern_fits(pattern, key)]
        if fitting:
            for under in fitting:
                yield from self.read(under, value, (*at, key))
            return
        further = node.get("additionalProperties", True)
        if isinstance(further, Mapping):
            yield from self.read(further, value, (*at, key))
        elif further is False and patterns and not mapping_at(node, "properties"):
            yield Problem(
                path=pointer((*at, key)),
                message=f"{_name(at)} takes no key {key!r}: keys must match {_some(patterns)}",
            )
        elif further is False:
            yield Problem(
                path=pointer((*at, key)),
                message=f"{_name(at)} has no property {key}",
                suggestion=did_you_mean(key, mapping_at(node, "properties")),
            )

    def _array(self, node: Node, value: Sequence[Json], at: Path) -> Iterator[Problem]:
        least, most = size_at(node, "minItems"), size_at(node, "maxItems")
        if least is not None and len(value) < least:
            yield _problem(at, f"needs at least {least} items and has {len(value)}")
        if most is not None and len(value) > most:
            yield _problem(at, f"takes at most {most} items and has {len(value)}")
        if node.get("uniqueItems") is True and repeated(value):
            yield _problem(at, "has the same item twice", "leave one of them out")
        for index, item in enumerate(value):
            yield from self.read(node.get("items"), item, (*at, index))

    def _alternatives(self, found: tuple[Node, ...], value: Json, at: Path) -> Iterator[Problem]:
        """One of several forms: nothing when one fits, else what the nearest form lacks."""
        if not found:
            return
        tried = [tuple(self.read(branch, value, at)) for branch in found]
        if not all(tried):
            return
        here = pointer(at)

        def distance(problems: tuple[Problem, ...]) -> tuple[int, int]:
            wrong_type = any(p.path == here and " must be " in p.message for p in problems)
            return (int(wrong_type), len(problems))

        yield from min(tried, key=distance)


def _problem(at: Path, sentence: str, suggestion: str = "") -> Problem:
    return Problem(path=pointer(at), message=f"{_name(at)} {sentence}", suggestion=suggestion)


def _name(at: Path) -> str:
    """How a person names a place: ``Tags[0].Key``."""
    text = ""
    for part in at:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text or "it"


def _either(types: Sequence[str]) -> str:
    words = list(dict.fromkeys(_WORDS.get(one, one) for one in types))
    return " or ".join(words) if len(words) < 3 else f"{', '.join(words[:-1])} or {words[-1]}"


def _admits(types: Sequence[str], value: Json) -> bool:
    actual = json_type(value)
    return (
        actual in types
        or (actual == "integer" and "number" in types)
        or not (set(types) <= set(_WORDS))
    )


def _converted(types: Sequence[str], value: Json) -> str:
    """What to write when another spelling of the same value would fit."""
    if isinstance(value, bool):
        return f'write "{str(value).lower()}"' if "string" in types else ""
    if isinstance(value, int | float):
        if "string" in types:
            return f'write "{value}"'
        if isinstance(value, float) and value.is_integer() and "integer" in types:
            return f"write {int(value)}"
    if isinstance(value, str):
        if "boolean" in types and value.lower() in ("true", "false"):
            return f"write {value.capitalize()}"
        if {"integer", "number"} & set(types) and value.lstrip("-").isdecimal():
            return "write the number without quotes"
        if "array" in types:
            return "put it in a list: [...]"
    if value is None:
        return "leave it out"
    if isinstance(value, Mapping) and "array" in types:
        return "put it in a list: [{...}]"
    if isinstance(value, Mapping) and "string" in types:
        return "write it as text with json_text(...)"
    return ""


def _choice(node: Node, value: Json, at: Path) -> Iterator[Problem]:
    enum = node.get("enum")
    allowed: Sequence[Json] = ()
    if "const" in node:
        allowed = [node["const"]]
    elif isinstance(enum, Sequence) and not isinstance(enum, str):
        allowed = enum
    # Where the choices are not all plain words and numbers, the shape lets everything pass too.
    if not allowed or not all(isinstance(one, str | int) for one in allowed):
        return
    if any(type(one) is type(value) and one == value for one in allowed):
        return
    words = [one if isinstance(one, str) else canonical(one) for one in allowed]
    suggestion = did_you_mean(value, words) if isinstance(value, str) else ""
    yield _problem(
        at,
        f"takes only certain values: {', '.join(words[:12])}{' …' if len(words) > 12 else ''}",
        "" if suggestion.startswith("one of") else suggestion,
    )


def _text(node: Node, value: str, at: Path) -> Iterator[Problem]:
    least, most = size_at(node, "minLength"), size_at(node, "maxLength")
    pattern = node.get("pattern")
    if least is not None and len(value) < least:
        yield _problem(at, f"needs at least {least} characters and has {len(value)}")
    if most is not None and len(value) > most:
        yield _problem(at, f"takes at most {most} characters and has {len(value)}")
    if isinstance(pattern, str) and not pattern_fits(pattern, value):
        yield _problem(at, f"must match the pattern {_some([pattern])}")


def _number(node: Node, value: float, at: Path) -> Iterator[Problem]:
    least, most = number_at(node, "minimum"), number_at(node, "maximum")
    above, below = number_at(node, "exclusiveMinimum"), number_at(node, "exclusiveMaximum")
    step = number_at(node, "multipleOf")
    if least is not None and value < least:
        yield _problem(at, f"must be at least {least}, and {value} is less")
    if most is not None and value > most:
        yield _problem(at, f"must be at most {most}, and {value} is more")
    if above is not None and value <= above:
        yield _problem(at, f"must be more than {above}, and {value} is not")
    if below is not None and value >= below:
        yield _problem(at, f"must be less than {below}, and {value} is not")
    if isinstance(step, int) and step > 0 and value % step:
        yield _problem(at, f"must be a multiple of {step}, and {value} is not")


def _some(patterns: Iterable[str]) -> str:
    text = " or ".join(patterns)
    return text if len(text) <= 80 else f"{text[:79]}…"
