"""Stretto: an operating system for clouds. What a composition imports is here.

    from stretto import composition, output, Secret

The language itself is ``stretto_sdk``'s; these are the same names. They are imported when first
used, so that a command starts fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stretto_sdk import (
        CompileError,
        Composition,
        Image,
        Placement,
        Ref,
        Resource,
        Secret,
        at,
        compile,
        composition,
        json_text,
        load,
        output,
        scope,
        subnet,
    )

__all__ = [
    "CompileError",
    "Composition",
    "Image",
    "Placement",
    "Ref",
    "Resource",
    "Secret",
    "at",
    "compile",
    "composition",
    "json_text",
    "load",
    "output",
    "scope",
    "subnet",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import stretto_sdk

    value = getattr(stretto_sdk, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
