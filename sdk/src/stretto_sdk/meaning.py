"""When two spellings mean the same: JSON documents, policies, numbers as text."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence

from stretto_sdk.json import Json

_LISTS_OF_WORDS = frozenset({"Action", "NotAction", "Resource", "NotResource"})
"""Statement elements of a policy whose lists are sets."""


def spelling(value: Json) -> str:
    """A canonical spelling that is total: also for NaN and infinities."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), default=repr)


def same_scalar(wanted: Json, seen: Json, types: Callable[[], Sequence[str]]) -> bool:
    """Whether two leaves are equal, or one spells the other where the schema admits only one type."""
    if isinstance(wanted, str) == isinstance(seen, str):
        if isinstance(wanted, bool) != isinstance(seen, bool):
            return False
        return wanted == seen or _both_nan(wanted, seen)
    admitted = types()
    both = {_type(wanted), _type(seen)}
    free = not admitted or both <= {"number" if t == "integer" else t for t in admitted}
    return not free and _spelled(wanted, seen)


def _both_nan(one: Json, other: Json) -> bool:
    return (
        isinstance(one, float)
        and isinstance(other, float)
        and math.isnan(one)
        and math.isnan(other)
    )


def _type(value: Json) -> str:
    if isinstance(value, str):
        return "string"
    return "boolean" if isinstance(value, bool) else "number"


def _spelled(one: Json, other: Json) -> bool:
    text, value = (one, other) if isinstance(one, str) else (other, one)
    if not isinstance(text, str) or not isinstance(value, bool | int | float):
        return False
    if isinstance(value, bool):
        return text.lower() == ("true" if value else "false")
    try:
        return (int(text) if isinstance(value, int) else float(text)) == value
    except ValueError:
        pass
    try:
        return float(text) == value  # "1.0" spells 1
    except (ValueError, OverflowError):
        return False


def equal_documents(one: Json, other: Json) -> bool:
    """Whether two JSON documents, each given as a value or as JSON text, mean the same.

    In policies (documents with a ``Statement``) a single item equals a list of one, and lists of
    words are sets; see the grammar of the IAM JSON policy language. Elsewhere order counts.
    """
    left, right = _parsed(one), _parsed(other)
    if _is_policy(left) and _is_policy(right):
        return spelling(_policy(left)) == spelling(_policy(right))
    return spelling(left) == spelling(right)


def _parsed(value: Json) -> Json:
    if not isinstance(value, str):
        return value
    try:
        found: Json = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return found


def _is_policy(value: Json) -> bool:
    return isinstance(value, Mapping) and "Statement" in value


def _policy(value: Json) -> Json:
    """A policy in one spelling: lists everywhere that a list may stand, lists of words sorted."""
    assert isinstance(value, Mapping)
    plain: dict[str, Json] = dict(value)
    plain["Statement"] = [
        _statement(one) if isinstance(one, Mapping) else one for one in _listed(value["Statement"])
    ]
    return plain


def _statement(value: Mapping[str, Json]) -> Json:
    plain: dict[str, Json] = dict(value)
    for name in _LISTS_OF_WORDS & value.keys():
        plain[name] = _words(value[name])
    for name in {"Principal", "NotPrincipal"} & value.keys():
        plain[name] = _each(value[name])
    condition = value.get("Condition")
    if isinstance(condition, Mapping):
        plain["Condition"] = {operator: _each(test) for operator, test in condition.items()}
    return plain


def _each(value: Json) -> Json:
    if not isinstance(value, Mapping):
        return value
    return {key: _words(item) for key, item in value.items()}


def _words(value: Json) -> Json:
    # Conditions hold true and "true", 3 and "3" alike: the cloud keeps them as text.
    words = {_word(one) for one in _listed(value)}
    return sorted(words)


def _word(value: Json) -> str:
    return value if isinstance(value, str) else spelling(value)


def _listed(value: Json) -> Sequence[Json]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
