"""The words of the language that are functions: ``@composition``, ``output`` and helpers."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeVar, overload

from stretto_sdk.names import length_problem, name_problem
from stretto_sdk.run import DeclarationError, address_problem, needs_run, running
from stretto_sdk.sites import Site, here, of_function
from stretto_sdk.unknowns import MARKER

P = ParamSpec("P")
R = TypeVar("R")


class Composition(Generic[P, R]):
    """A user's program: a typed function that declares resources.

    Inside another composition it is called as the function it is, with whatever arguments, and
    gives what that returns. By itself it is compiled: ``stretto plan site.py``.
    """

    def __init__(self, function: Callable[P, R], name: str = "") -> None:
        self.function = function
        own = getattr(function, "__name__", "<lambda>")
        self.name = name or ("composition" if own == "<lambda>" else own)
        functools.update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        if running() is None:
            raise DeclarationError(
                f"the composition {self.name} was called outside a composition: run it with "
                f"'stretto plan', or compile it with compile({self.name}, {{...}})"
            )
        return self.function(*args, **kwargs)

    @property
    def site(self) -> Site:
        """Where it is written."""
        code = getattr(inspect.unwrap(self.function), "__code__", None)
        return Site("", 0) if code is None else of_function(code)

    def __repr__(self) -> str:
        return f"<composition {self.name}>"


@overload
def composition(function: Callable[P, R], /) -> Composition[P, R]: ...


@overload
def composition(*, name: str = "") -> Callable[[Callable[P, R]], Composition[P, R]]: ...


def composition(function: Callable[..., Any] | None = None, /, *, name: str = "") -> Any:
    """Make a typed function a composition. Its parameters are the composition's parameters.

    @composition
    def site(cidr: str = "10.0.0.0/16", zones: int = 3) -> None: ...
    """
    if function is None:
        return lambda wrapped: composition_of(wrapped, name)
    return composition_of(function, name)


def composition_of(function: Any, name: str) -> Composition[Any, Any]:
    """The same, checked. Raises DeclarationError for what cannot be a composition."""
    if not callable(function) or isinstance(function, type):
        raise DeclarationError("@composition decorates a function")
    if inspect.iscoroutinefunction(function) or inspect.isgeneratorfunction(function):
        raise DeclarationError(
            f"{getattr(function, '__name__', 'it')} cannot be a composition: a composition is a "
            "plain function, neither async nor a generator"
        )
    made = Composition(function, name)
    wrong = name_problem(made.name)
    if wrong:
        raise DeclarationError(f"{made.name!r} cannot name a composition: {wrong}")
    return made


def output(name: str, value: object, /) -> None:
    """Give the process an output: a value that people and other programs read by its name.

    References are fine; a secret is not, since outputs are stored.
    """
    run = needs_run(f"output({name!r})")
    site = here()
    wrong = address_problem(name) or length_problem(f"{run.prefix}{name}")
    full = f"{run.prefix}{name}" if not wrong else repr(name)
    if wrong:
        run.problem(f"output: {wrong}", site=site)
    elif full in run.outputs:
        run.twice("output", full, run.outputs[full][1], site)
    else:
        run.outputs[full] = (value, site)


def subnet(cidr: str, prefix: int, index: int) -> str:
    """The ``index``-th network of a given size inside a network.

    ``prefix`` is the length of its prefix; where it is not longer than the network's own, it is
    the number of bits by which to lengthen that.

    >>> subnet("10.0.0.0/16", 24, 3)
    '10.0.3.0/24'
    >>> subnet("10.0.0.0/16", 8, 3)
    '10.0.3.0/24'

    Raises ValueError for what is no network, and for an index that it has no room for.
    """
    if MARKER.search(str(cidr)):
        raise DeclarationError(
            "subnet(...) cannot divide a network that is known only when the process runs: pass "
            "the address block that the network was declared with"
        )
    import ipaddress

    network = ipaddress.ip_network(cidr)
    length = prefix if prefix > network.prefixlen else network.prefixlen + prefix
    if length > network.max_prefixlen or prefix < 1:
        raise ValueError(f"{cidr} has no networks of prefix length {length}")
    room = 1 << (length - network.prefixlen)
    if not 0 <= index < room:
        raise ValueError(f"{cidr} has {room} networks of /{length}: there is no number {index}")
    start = int(network.network_address) + (index << (network.max_prefixlen - length))
    return f"{type(network.network_address)(start)}/{length}"
