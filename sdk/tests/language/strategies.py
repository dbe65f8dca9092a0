"""JSON documents of every shape, many of them close to what the small cloud takes."""

from __future__ import annotations

from hypothesis import strategies as st
from stretto_sdk.json import Json
from stretto_sdk.validators import property_names

from .kinds import SCHEMAS

_NAMES = sorted({name for schema in SCHEMAS.values() for name in property_names(schema)})
_KEYS = st.sampled_from([*_NAMES, "Key", "Value", "Zone", "Id", "Token", "$ref", "x"])


def scalars() -> st.SearchStrategy[Json]:
    return st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-3, 9002),
        st.floats(allow_nan=False, allow_infinity=False, width=16),
        st.sampled_from(["", "a", "b", "true", "1", "1500", "10.0.0.0/16", '{"a":1}']),
    )


def values() -> st.SearchStrategy[Json]:
    """Any JSON."""
    return st.recursive(
        scalars(),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(_KEYS, inner, max_size=3)
        ),
        max_leaves=8,
    )


def documents() -> st.SearchStrategy[dict[str, Json]]:
    """Property documents: known and unknown names over any JSON."""
    return st.dictionaries(_KEYS, values(), max_size=5)


def plain(value: Json) -> bool:
    """Whether no ``$`` key is in it."""
    if isinstance(value, dict):
        return not any(k.startswith("$") for k in value) and all(plain(v) for v in value.values())
    return not isinstance(value, list) or all(plain(v) for v in value)
