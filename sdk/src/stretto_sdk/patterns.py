"""The clouds' text patterns: ECMA regular expressions, in whichever engine can compile them."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

Engine = Literal["rust-regex", "python-re"]

_ENGINES: tuple[Engine, ...] = ("rust-regex", "python-re")
_HARD = re.compile(r"\(\?[=!<]|\\[1-9]|\{\d*,?\d{3,}\}")


def likely_engine(pattern: str) -> Engine:
    """The engine that a pattern's looks suggest. It may refuse it: see ``engine_for``."""
    # The fast engine knows no look-around, and unrolls counted repetitions: 0.1 s for {1,5000}.
    return "python-re" if _HARD.search(pattern) else "rust-regex"


@lru_cache(maxsize=4096)
def engine_for(pattern: str) -> Engine | None:
    """The engine that compiles an ECMA pattern; None when none does, and it is not checked."""
    first = likely_engine(pattern)
    for engine in sorted(_ENGINES, key=lambda one: one != first):
        if _pattern_validator(pattern, engine) is not None:
            return engine
    return None


@lru_cache(maxsize=4096)
def _pattern_validator(pattern: str, engine: Engine) -> SchemaValidator | None:
    from pydantic_core import SchemaError, SchemaValidator
    from pydantic_core import core_schema as cs

    schema = cs.str_schema(pattern=pattern, regex_engine=engine, strict=True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # nested sets and the like: ECMA means what it meant
            return SchemaValidator(schema)
    except (SchemaError, RecursionError, OverflowError):
        return None


def pattern_fits(pattern: str, text: str) -> bool:
    """Whether the pattern is found in the text. A pattern that cannot be compiled fits all."""
    engine = engine_for(pattern)
    if engine is None:
        return True
    validator = _pattern_validator(pattern, engine)
    return validator is None or validator.isinstance_python(text, strict=True)
