"""Where resources live, as a composition says it: ``with at(placement):`` and a provider's words."""

from __future__ import annotations

from types import TracebackType

from stretto_sdk.contract import Placement
from stretto_sdk.run import DeclarationError, needs_run


class at:  # noqa: N801  # reads as a word of the language: with at(placement)
    """Place what is declared within: ``with at(placement):``. The innermost of a provider counts."""

    def __init__(self, placement: Placement) -> None:
        self.placement = placement

    def __enter__(self) -> Placement:
        run = needs_run("with at(...)")
        if not isinstance(self.placement, Placement):
            raise DeclarationError(
                f"at(...) takes a placement, not {type(self.placement).__name__}: a provider's "
                "package makes them"
            )
        run.placements.append(self.placement)
        return self.placement

    def __exit__(self, *_: object) -> None:
        needs_run("at").placements.pop()


class Place(Placement):
    """A placement that can itself stand in a ``with``: what a provider's own words give.

    >>> from stretto_sdk.contract import Placement
    >>> isinstance(Place(provider="toy", fields={"region": "here"}), Placement)
    True
    """

    __slots__ = ()

    def __enter__(self) -> Placement:
        return at(self).__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        at(self).__exit__(kind, error, traceback)
