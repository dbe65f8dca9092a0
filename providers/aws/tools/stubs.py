"""Makes the stubs of the services' modules, so that type checkers know every kind.

Properties are typed keywords. Identifiers are nominal: a reference is a ``Ref`` of the literal names
of what it is (``Ref[Literal["AWS::EC2::VPC#/VpcId"]]``), and a property takes text, the kinds whose
identifier it takes, and references of what it takes. What no identifier is known for takes all.
"""

import keyword
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from relations import Node, local

HEAD = "# Made by tools/extract_kinds.py from data/kinds.bin; not to be changed by hand.\n"
OPTIONS = frozenset(
    [
        "at",
        "depends_on",
        "replace",
        "protect",
        "retain",
        "ignore",
        "enforce",
        "adopt",
        "was",
        "properties",
        "address",
        "self",
    ]
)
"""Keywords of every resource; a property of the same name is declared in ``properties``."""

TYPES = f"""{HEAD}from collections.abc import Mapping, Sequence
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
"""
SCALARS = {
    "string": "_S",
    "integer": "_I",
    "number": "_F",
    "boolean": "_B",
    "array": "_A",
    "object": "_M",
}


def stubs(pages: Mapping[str, Mapping[str, Any]], names: Mapping[str, str]) -> dict[str, str]:
    """File name to text. ``pages`` and ``names`` (``ec2.VPC``) are by kind."""
    services: dict[str, list[str]] = {}
    for kind, name in names.items():
        services.setdefault(name.partition(".")[0], []).append(kind)
    files = {
        f"{service}.pyi": _Service(service, pages, names).text(sorted(kinds))
        for service, kinds in services.items()
    }
    return {"_types.pyi": TYPES, **files}


class _Service:
    """One service's stub."""

    def __init__(
        self, service: str, pages: Mapping[str, Mapping[str, Any]], names: Mapping[str, str]
    ) -> None:
        self._service = service
        self._pages = pages
        self._names = names
        self._aliases: dict[tuple[str, ...], str] = {}
        self._imports: set[str] = set()

    def text(self, kinds: Iterable[str]) -> str:
        classes = [line for kind in kinds for line in self._class(kind)]
        aliases = [self._alias(targets, name) for targets, name in self._aliases.items()]
        lines = [
            "from collections.abc import Sequence as _Q",
            "from typing import Literal as _L, TypeAlias as _TypeAlias, Unpack as _Unpack",
            "",
            "from stretto_sdk import Ref as _R, Resource as _Resource",
            "from stretto_sdk.unknowns import Unknown as _U",
            "",
            *(f"from stretto_aws import {name} as _{name}" for name in sorted(self._imports)),
            "from stretto_aws._types import _A, _B, _F, _I, _J, _M, _O, _S, _T, _X",
            "",
            *aliases,
        ]
        return HEAD + "\n".join([*lines, *classes]) + "\n"

    def _class(self, kind: str) -> Iterator[str]:
        page = self._pages[kind]
        properties: Mapping[str, Node] = page["body"]["properties"]
        required = set(page["body"].get("required", ()))
        read_only = set(page.get("read_only", ()))
        taken = {at: tuple(ids) for at, ids in page.get("references", {}).items()}
        usable = {
            name: node
            for name, node in properties.items()
            if name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_")
        }
        yield ""
        yield f"class {kind.split('::')[2]}(_Resource):"
        for name in sorted(usable):
            yield f"    {name}: {self._attribute(kind, page, name, taken)}"
        words = []
        for name in sorted(usable, key=lambda one: (one not in required, one)):
            if f"/{name}" in read_only or name in OPTIONS:
                continue
            type_ = self._parameter(page["body"], name, usable[name], taken)
            words.append(
                f"{name}: {type_}" if name in required else f"{name}: {type_} | None = ..."
            )
        star = ["*", *words] if words else []
        parts = ", ".join(["self", "address: str", "/", *star, "**options: _Unpack[_O]"])
        yield f"    def __init__({parts}) -> None: ..."

    def _attribute(
        self, kind: str, page: Mapping[str, Any], name: str, taken: Mapping[str, tuple[str, ...]]
    ) -> str:
        """What a reference to the property is; anything where that is not certain."""
        handed = taken.get(f"/{name}", ())
        own = f"{kind}#/{name}"
        if own in handed or f"/{name}" in page.get("identifier", ()):
            return f'_R[_L["{own}"]]'
        return f'_R[_L["{handed[0]}"]]' if len(handed) == 1 else "_X"

    def _parameter(
        self, body: Node, name: str, node: Node, taken: Mapping[str, tuple[str, ...]]
    ) -> str:
        if f"/{name}" in taken:
            return self._taking(taken[f"/{name}"])
        if f"/{name}/*" in taken and _type(body, node) == "_A":
            return f"_Q[{self._taking(taken[f'/{name}/*'])}] | _U"
        return _type(body, node)

    def _taking(self, targets: tuple[str, ...]) -> str:
        """The alias of what takes these identifiers."""
        return self._aliases.setdefault(targets, f"_{len(self._aliases)}")

    def _alias(self, targets: tuple[str, ...], name: str) -> str:
        kinds = [
            self._spelled(kind)
            for kind in dict.fromkeys(target.partition("#")[0] for target in targets)
            if [f"{kind}#{path}" for path in self._pages[kind].get("identifier", ())]
            in [[target] for target in targets]
        ]
        literals = ", ".join(f'"{target}"' for target in targets)
        return f"{name}: _TypeAlias = {' | '.join(['_T', *kinds, f'_R[_L[{literals}]]'])}"

    def _spelled(self, kind: str) -> str:
        service, _, name = self._names[kind].partition(".")
        if service == self._service:
            return name
        self._imports.add(service)
        return f"_{service}.{name}"


def _type(body: Node, node: Node) -> str:
    while "$ref" in node:
        node = local(body, node["$ref"])
    found = node.get("type")
    if isinstance(found, str):
        return SCALARS.get(found, "_J")
    return "_J"
