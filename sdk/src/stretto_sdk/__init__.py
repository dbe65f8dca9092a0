"""Write compositions for Stretto, and providers for any cloud.

The words of the language are here; the contract with providers is ``stretto_sdk.contract``.
Names are imported when first used, so that a command starts fast.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stretto_sdk.compiling import compile
    from stretto_sdk.compositions import Composition, composition, output, subnet
    from stretto_sdk.contract import Placement
    from stretto_sdk.diagnostics import CompileError, Diagnostic
    from stretto_sdk.image import Image
    from stretto_sdk.loading import load
    from stretto_sdk.lowering import json_text
    from stretto_sdk.placements import Place, at
    from stretto_sdk.provider import SchemaProvider
    from stretto_sdk.resources import Resource, kind_module, resource_class
    from stretto_sdk.run import DeclarationError, scope
    from stretto_sdk.unknowns import NotKnown, Ref, Secret

__all__ = [
    "CompileError",
    "Composition",
    "DeclarationError",
    "Diagnostic",
    "Image",
    "NotKnown",
    "Place",
    "Placement",
    "Ref",
    "Resource",
    "SchemaProvider",
    "Secret",
    "at",
    "compile",
    "composition",
    "json_text",
    "kind_module",
    "load",
    "output",
    "resource_class",
    "scope",
    "subnet",
]

_HOMES = {
    "compiling": ("compile",),
    "compositions": ("Composition", "composition", "output", "subnet"),
    "contract": ("Placement",),
    "diagnostics": ("CompileError", "Diagnostic"),
    "image": ("Image",),
    "loading": ("load",),
    "lowering": ("json_text",),
    "placements": ("Place", "at"),
    "provider": ("SchemaProvider",),
    "resources": ("Resource", "kind_module", "resource_class"),
    "run": ("DeclarationError", "scope"),
    "unknowns": ("NotKnown", "Ref", "Secret"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
