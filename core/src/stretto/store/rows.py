"""Rows as values: what cannot be read is told as damage, and not as a mistake of the program."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Garbled(Exception):
    """A row is not as any Stretto writes it: a failing disk, or another program, has changed it."""


def reads(what: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Marks a function that makes a value of a row. Whatever a garbled row makes it raise leaves
    it as Garbled; the store makes a StoreError of that, which names its file."""

    def mark(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def read(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return function(*args, **kwargs)
            except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
                raise Garbled(f"{what} cannot be read ({type(error).__name__})") from error

        return read

    return mark
