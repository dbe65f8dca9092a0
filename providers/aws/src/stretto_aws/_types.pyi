# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from stretto_sdk import Placement, Ref, Resource, Secret
from stretto_sdk.unknowns import Text, Unknown

_X: TypeAlias = Ref[Any]
_T: TypeAlias = str | Text | Secret
_S: TypeAlias = str | Unknown | Resource
_I: TypeAlias = int | Unknown
_F: TypeAlias = float | Unknown
_B: TypeAlias = bool | Unknown
_A: TypeAlias = Sequence[Any] | Unknown
_M: TypeAlias = Mapping[str, Any] | Unknown
_J: TypeAlias = Any

class _O(TypedDict, total=False):
    at: Placement | None
    depends_on: Resource | str | Sequence[Resource | str]
    replace: Literal["create-first", "delete-first"] | None
    protect: bool
    retain: bool
    ignore: str | Sequence[str]
    enforce: Literal["correct", "report", "off"]
    adopt: bool
    was: str | None
    properties: Mapping[str, Any] | None
