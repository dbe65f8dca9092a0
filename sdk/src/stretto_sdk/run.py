"""A composition being compiled: what it has declared so far, and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

from stretto_sdk.diagnostics import Diagnostic, diagnose
from stretto_sdk.json import pointer
from stretto_sdk.names import name_problem
from stretto_sdk.sites import Site, here
from stretto_sdk.unknowns import Unknown, make_identifier, make_reference

if TYPE_CHECKING:
    from stretto_sdk.contract import Placement, Provider, Schema

_numbers = count(1)
_current: ContextVar[Run | None] = ContextVar("stretto_run", default=None)


class DeclarationError(TypeError):
    """The composition does what cannot be compiled. The text says what to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindInfo:
    """What a resource's class knows of its kind. A kind that does not exist has no schema."""

    provider: str
    kind: str
    name: str
    """The class's name."""
    schema: Callable[[], Schema] | None
    source: Callable[[], Provider] | None = None
    at: Placement | None = None


@dataclass(slots=True, kw_only=True, eq=False)
class Entry:
    """One resource as declared, not yet checked."""

    run: Run
    info: KindInfo
    address: str
    site: Site
    properties: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    placement: Any = None
    scope: str = ""
    external: str | None = None
    _references: dict[tuple[str, ...], Any] = field(default_factory=dict)

    @property
    def schema(self) -> Schema | None:
        return None if self.info.schema is None else self.info.schema()

    def reference(self, path: tuple[str, ...]) -> Any:
        """A reference to a place in the properties; what is not there is reported."""
        found = self._references.get(path)
        if found is None:
            found = self._references[path] = self._make(path)
        return found

    def _make(self, path: tuple[str, ...]) -> Any:
        from stretto_sdk.identifiers import missing_property

        schema = self.schema
        if schema is not None and path:
            missing = missing_property(schema, pointer(path))
            if missing is not None:
                self.run.problem(missing[0], suggestion=missing[1])
        if self.external is not None:
            known = _known_identifier(schema, path, self.external)
            if known is not None:
                return make_identifier(self, path, known)
            self.run.entries.setdefault(self.address, self)
        return make_reference(self.run, self, path)

    def names(self, path: tuple[str, ...], name: str) -> bool:
        """Whether the schema has this property below a place."""
        from stretto_sdk.nodes import child, mapping_at

        schema = self.schema
        if schema is None:
            return True
        node = schema.body
        for part in path:
            under = child(schema.body, node, part)
            if under is None:
                return True
            node = under
        return child(schema.body, node, name) is not None or not (
            mapping_at(node, "properties") or "type" in node
        )


def _known_identifier(schema: Schema | None, path: tuple[str, ...], identity: str) -> str | None:
    if not path:
        return identity
    identifier = () if schema is None else schema.identifier
    where = pointer(path)
    if where not in identifier:
        return None
    if len(identifier) == 1:
        return identity
    values = identity.split("|")
    return values[identifier.index(where)] if len(values) == len(identifier) else None


class Run:
    """The declarations of one compilation, in their order."""

    def __init__(self) -> None:
        self.number = next(_numbers)
        self.entries: dict[str, Entry] = {}
        self.externals: dict[str, Entry] = {}
        self.outputs: dict[str, tuple[Any, Site]] = {}
        self.problems: list[Diagnostic] = []
        self.scope: list[str] = []
        self.placements: list[Placement] = []
        self.values: list[Any] = []

    def remember(self, make: Callable[[str], Any]) -> Any:
        """Make a value that text can hold: give it the marker by which it is found again."""
        made = make(f"__stretto_value_{self.number:04d}_{len(self.values):06d}__")
        self.values.append(made)
        return made

    def problem(
        self, message: str, *, site: Site | None = None, suggestion: str = "", address: str = ""
    ) -> None:
        """Note a problem, and go on: all of them are told at once."""
        where = here() if site is None else site
        self.problems.append(diagnose(message, where, suggestion=suggestion, address=address))

    def declare(self, entry: Entry) -> None:
        """Take in a resource; a name that is taken is reported with both lines."""
        there = self.entries.setdefault(entry.address, entry)
        if there is not entry:
            self.twice("resource", entry.address, there.site, entry.site)

    def twice(self, what: str, name: str, first: Site, second: Site) -> None:
        """Report a name that is used two times."""
        self.problems.append(
            diagnose(
                f"there are two {what}s named {name}",
                second,
                suggestion="give one of them another name, or declare them in a scope(...) each",
                also=[("the first is here", first)],
            )
        )

    @property
    def prefix(self) -> str:
        return "".join(f"{name}/" for name in self.scope)

    def placement(self, provider: str) -> Placement | None:
        """The innermost placement around us that is of this provider."""
        for one in reversed(self.placements):
            if one.provider == provider:
                return one
        return None

    def __enter__(self) -> Run:
        self._token = _current.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        _current.reset(self._token)


def running() -> Run | None:
    """The compilation under way, if any."""
    return _current.get()


def needs_run(what: str) -> Run:
    """The compilation under way. Raises DeclarationError naming what needs one."""
    run = _current.get()
    if run is None:
        raise DeclarationError(
            f"{what} was called outside a composition: write it in a function decorated "
            "@composition, which runs when it is compiled"
        )
    return run


class scope:  # noqa: N801  # reads as a word of the language: with scope("net")
    """Prefix the addresses declared within: ``with scope("net"):`` makes ``net/subnet-a``.

    So one function can be called twice. Scopes nest.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        run = needs_run(f"scope({self.name!r})")
        wrong = address_problem(self.name)
        if wrong:
            raise DeclarationError(f"scope({self.name!r}): {wrong}")
        run.scope.append(self.name)

    def __exit__(self, *_: object) -> None:
        needs_run("scope").scope.pop()


def address_problem(name: object) -> str:
    """Why this cannot name a resource; empty when it can."""
    if isinstance(name, Unknown):
        return f"{name!r} cannot name a resource: names must be known when the composition compiles"
    if not isinstance(name, str):
        return f"a name is text, not {type(name).__name__}"
    return name_problem(name)
