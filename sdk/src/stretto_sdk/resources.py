"""Resources: one object in a cloud each, declared by calling the class of its kind.

    vpc = ec2.VPC("vpc", CidrBlock="10.0.0.0/16", protect=True)

The first argument is the address. Keywords are the kind's properties in the cloud's own spelling,
except these, which are the same on every cloud:

    at, depends_on, replace, protect, retain, ignore, enforce, adopt, was, properties

**A clash is always decided for the option.** A property that has the name of an option is declared
in ``properties``: ``Rule("r", properties={"replace": True}, replace="delete-first")``. A property
given as ``None`` is left out, so that an optional parameter can be passed on as it is; inside a
value ``None`` is JSON's null.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, cast

from stretto_sdk.contract import Placement, Provider, Schema
from stretto_sdk.explain import did_you_mean
from stretto_sdk.names import length_problem
from stretto_sdk.run import DeclarationError, Entry, KindInfo, address_problem, needs_run, running
from stretto_sdk.sites import here, hide
from stretto_sdk.unknowns import plain_text

OPTIONS = (
    "depends_on",
    "replace",
    "protect",
    "retain",
    "ignore",
    "enforce",
    "adopt",
    "was",
)


class _ResourceType(type):
    """The class of the classes of kinds. What is here is not seen on resources, whose attributes
    are all the cloud's."""

    _kind: KindInfo

    def external(cls, identity: str, /, *, at: Placement | None = None) -> Any:
        """Name an object that another owns: it is read, never changed.

        ``identity`` is its primary identifier; a compound one is joined by ``|``.
        """
        run = needs_run(f"{cls.__name__}.external")
        info = cls._kind
        if not plain_text(identity):
            raise DeclarationError(
                f"{cls.__name__}.external takes the identifier of an existing object, as text that "
                "is known when the composition compiles"
            )
        placement = at if at is not None else run.placement(info.provider) or info.at
        where = _coordinates(placement)
        address = f"external:{info.kind}:{identity}{where}"
        entry = Entry(
            run=run,
            info=info,
            address=address,
            site=here(),
            placement=placement,
            external=identity,
        )
        # The same object named twice is the same entry, and its references are the same too.
        entry = run.externals.setdefault(address, entry)
        resource: Any = object.__new__(cast(type[Any], cls))
        object.__setattr__(resource, "_stretto_entry", entry)
        return resource

    def __repr__(cls) -> str:
        return f"<kind {cls._kind.kind}>" if hasattr(cls, "_kind") else super().__repr__()


def _coordinates(placement: object) -> str:
    if not isinstance(placement, Placement) or not placement.fields:
        return ""
    return "@" + ",".join(f"{key}={value}" for key, value in sorted(placement.fields.items()))


class Resource(metaclass=_ResourceType):
    """One object in a cloud, as a composition declares it. Made by the class of its kind.

    Attributes are references to its properties, in the cloud's own names; ``resource["name"]``
    serves for names that Python cannot spell. In text it stands for its identifier.
    """

    __slots__ = ("_stretto_entry",)
    _is_resource = True
    _stretto_entry: Entry

    def __init__(
        self,
        address: str,
        /,
        *,
        at: Placement | None = None,
        properties: Mapping[str, Any] | None = None,
        **declared: Any,
    ) -> None:
        info = type(self)._kind
        run = needs_run(f"{info.name}({address!r})")
        site = here()
        options = {name: declared.pop(name) for name in OPTIONS if name in declared}
        whole = {name: value for name, value in declared.items() if value is not None}
        for name, value in (properties or {}).items():
            if name in whole:
                run.problem(
                    f"{name} is declared twice: as a keyword and in properties",
                    site=site,
                    address=str(address),
                )
            whole[name] = value
        wrong = address_problem(address) or length_problem(f"{run.prefix}{address}")
        if wrong:
            run.problem(wrong, site=site)
        entry = Entry(
            run=run,
            info=info,
            address=run.prefix + (repr(address) if wrong else address),
            site=site,
            properties=whole,
            options=options,
            placement=at if at is not None else run.placement(info.provider) or info.at,
            scope=run.prefix,
        )
        object.__setattr__(self, "_stretto_entry", entry)
        run.declare(entry)

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("_"):
            return object.__getattribute__(self, name)
        return object.__getattribute__(self, "_stretto_entry").reference((name,))

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def __getitem__(self, name: str) -> Any:
        return self._stretto_entry.reference((name,))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise DeclarationError(
            f"{self._stretto_entry.address}.{name} cannot be set: a resource is declared once, in "
            f"one call. Write {type(self).__name__}(..., {name}=...)"
        )

    def __iter__(self) -> NoReturn:
        raise DeclarationError(f"{self!r} cannot be looped over: it is one resource")

    def __str__(self) -> str:
        return str(self._stretto_entry.reference(()))

    def __format__(self, spec: str) -> str:
        return format(self._stretto_entry.reference(()), spec)

    def __repr__(self) -> str:
        return f"<{self._stretto_entry.info.kind} {self._stretto_entry.address}>"

    def __copy__(self) -> Resource:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Resource:
        return self


def resource_class(
    *,
    provider: str,
    kind: str,
    schema: Callable[[], Schema] | None,
    source: Callable[[], Provider] | None = None,
    at: Placement | None = None,
    name: str = "",
    module: str = "",
    doc: str = "",
) -> type[Resource]:
    """The class of a kind.

    ``schema`` is called when something of the kind is first needed, and may be called often:
    keep what it gives. ``source`` gives the provider, for a compilation that is handed none.
    ``at`` is the placement of what is declared without one. ``name`` is the class's.
    """
    called = name or kind.replace("/", "::").replace(".", "::").rsplit("::", 1)[-1]
    info = KindInfo(provider=provider, kind=kind, name=called, schema=schema, source=source, at=at)
    body = {
        "__slots__": (),
        "_kind": info,
        "__doc__": doc or f"The kind ``{kind}``.",
        "__module__": module or __name__,
    }
    made: Any = _ResourceType(called, (Resource,), body)
    cls: type[Resource] = made
    return cls


def kind_module(
    module: str,
    *,
    provider: str,
    source: Callable[[], Provider],
    kinds: Callable[[], Mapping[str, str]],
    at: Placement | None = None,
) -> tuple[Callable[[str], type[Resource]], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a module whose names are kinds, made when first used.

        __getattr__, __dir__ = kind_module(__name__, provider="aws", source=aws, kinds=names)

    ``kinds`` maps the names in the module to kinds: ``{"VPC": "AWS::EC2::VPC"}``. A name that is
    none of them raises AttributeError that suggests one; while a composition is compiled it is
    noted instead, with its line, and the compilation goes on to find what else is wrong.
    """
    hide(module)

    def find(name: str) -> type[Resource]:
        if name.startswith("_"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        known = kinds()
        if name not in known:
            return _no_such_kind(module, provider, name, known)
        kind = known[name]
        made = resource_class(
            provider=provider,
            kind=kind,
            schema=lambda: source().schema(kind),
            source=source,
            at=at,
            name=name,
            module=module,
        )
        loaded = sys.modules.get(module)
        if loaded is not None:
            setattr(loaded, name, made)
        return made

    return find, lambda: sorted(kinds())


def _no_such_kind(module: str, provider: str, name: str, known: Iterable[str]) -> type[Resource]:
    suggestion = did_you_mean(name, known)
    message = f"there is no kind {name} in {module}"
    run = running()
    if run is None:
        raise AttributeError(f"{message}: {suggestion}" if suggestion else message)
    run.problem(message, suggestion=suggestion)
    return resource_class(provider=provider, kind=f"?{name}", schema=None, name=name)
