"""The modules of AWS's services: ``from stretto_aws import ec2`` and ``stretto_aws.ec2.VPC``.

There is no file for any of them at run time: the finder below makes a module when one is first
imported, and the module makes a class when one is first named. Type checkers read the stubs beside
this file, which are made from the same data.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Loader
    from types import ModuleType

    from stretto_sdk.contract import Provider

PACKAGE = __name__.rpartition(".")[0]


class _Services:
    """Finds and makes the modules of services. Asked last, so that it shadows no file.

    A finder and a loader by its methods alone: the abstract classes of ``importlib.abc`` would cost
    every command 16 ms.
    """

    def find_spec(
        self,
        fullname: str,
        _path: Sequence[str] | None,
        _target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        package, _, name = fullname.rpartition(".")
        if package != PACKAGE or name.startswith("_"):
            return None
        from stretto_aws import catalogue

        if name not in catalogue.services():
            return None
        return ModuleSpec(fullname, cast("Loader", self), origin=f"{PACKAGE}/data/kinds.bin")

    def create_module(self, spec: ModuleSpec) -> None:
        """None: Python makes the module as it makes any other."""

    def exec_module(self, module: ModuleType) -> None:
        from stretto_sdk.resources import kind_module

        from stretto_aws import catalogue

        name = module.__name__.rpartition(".")[2]
        kinds = catalogue.services()[name]
        module.__doc__ = f"The kinds of AWS's {name.removesuffix('_')}."
        getter, lister = kind_module(
            module.__name__, provider="aws", source=_provider, kinds=lambda: kinds
        )
        vars(module).update(__getattr__=getter, __dir__=lister, __all__=sorted(kinds))


def _provider() -> Provider:
    from stretto_aws.provider import provider

    return provider()


def install() -> None:
    """Let Python find the services' modules. Once; again it does nothing."""
    if not any(isinstance(finder, _Services) for finder in sys.meta_path):
        sys.meta_path.append(_Services())
