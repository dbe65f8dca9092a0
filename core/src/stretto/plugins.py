"""Finds what is installed: providers (entry points ``stretto.providers``) and hook plugins
(``stretto.plugins``).

Looking reads metadata only. A provider is imported when something first needs it, and then shakes
hands. What is broken is named, with its distribution, the cause and the command that mends it; it
never stops the others.
"""

from __future__ import annotations

import difflib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from stretto_sdk.contract import Incompatible, Provider, negotiate

from stretto.errors import ProviderUnavailable

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    import pluggy

PROVIDERS = "stretto.providers"
PLUGINS = "stretto.plugins"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """An installed provider, as far as it is known without importing it."""

    name: str
    distribution: str
    version: str
    problem: str = ""
    """Why it cannot be used, a sentence; empty as long as nothing is known against it."""
    hint: str = ""
    """What to do about the problem."""


class Registry:
    """The installed providers and plugins. Safe to use from several threads."""

    def __init__(self, entries: Callable[[str], list[EntryPoint]] | None = None) -> None:
        self._entries = entries or _entry_points
        self._lock = threading.RLock()
        self._found: dict[str, tuple[EntryPoint, Installed]] | None = None
        self._loaded: dict[str, Provider] = {}
        self._hooks: Hooks | None = None

    def names(self) -> tuple[str, ...]:
        """The names of all installed providers, sorted, usable or not."""
        return tuple(self._catalogue())

    def describe(self) -> tuple[Installed, ...]:
        """What is installed, with what is known against it so far. Imports nothing."""
        return tuple(installed for _, installed in self._catalogue().values())

    def check(self) -> tuple[Installed, ...]:
        """What is installed, after every provider has been imported and has shaken hands."""
        for name in self.names():
            try:
                self.provider(name)
            except ProviderUnavailable:
                continue  # the problem is kept in the description
        return self.describe()

    def usable(self) -> Iterator[tuple[str, Provider]]:
        """Every provider that loads, with its name."""
        for name in self.names():
            try:
                yield name, self.provider(name)
            except ProviderUnavailable:
                continue  # named by ``describe``; it must not stop the others

    def provider(self, name: str) -> Provider:
        """The provider of this name, imported on first need.

        Raises ProviderUnavailable: it is not installed, does not load, is not a provider, or
        speaks another contract.
        """
        with self._lock:
            if name in self._loaded:
                return self._loaded[name]
            entry, installed = self._find(name)
            if not installed.problem:
                loaded, installed = _load(entry, installed)
                if loaded is not None:
                    self._loaded[name] = loaded
                    return loaded
                self._catalogue()[name] = (entry, installed)
            raise ProviderUnavailable(installed.problem, installed.hint)

    @property
    def hooks(self) -> Hooks:
        """The plugins that listen, imported on first need."""
        with self._lock:
            if self._hooks is None:
                self._hooks = Hooks(self._entries(PLUGINS))
            return self._hooks

    def _catalogue(self) -> dict[str, tuple[EntryPoint, Installed]]:
        with self._lock:
            if self._found is None:
                self._found = _catalogue(self._entries(PROVIDERS))
            return self._found

    def _find(self, name: str) -> tuple[EntryPoint, Installed]:
        catalogue = self._catalogue()
        if name in catalogue:
            return catalogue[name]
        close = difflib.get_close_matches(name, catalogue, n=1)
        known = ", ".join(catalogue) or "none"
        did_you_mean = f" Did you mean {close[0]!r}?" if close else ""
        raise ProviderUnavailable(
            f"No provider named {name!r} is installed (installed: {known}).{did_you_mean}",
            f"Install it:\n    pip install stretto-{name}",
        )


def _entry_points(group: str) -> list[EntryPoint]:
    from importlib.metadata import entry_points

    return list(entry_points(group=group))


def _catalogue(entries: list[EntryPoint]) -> dict[str, tuple[EntryPoint, Installed]]:
    by_name: dict[str, list[EntryPoint]] = {}
    for entry in entries:
        by_name.setdefault(entry.name, []).append(entry)
    return {name: (same[0], _installed(name, same)) for name, same in sorted(by_name.items())}


def _installed(name: str, same: list[EntryPoint]) -> Installed:
    distribution, version = _origin(same[0])
    if len(same) == 1:
        return Installed(name=name, distribution=distribution, version=version)
    # Taking either would run somebody's resources with the wrong code: so neither is taken.
    origins = sorted({_origin(entry)[0] for entry in same})
    if len(origins) == 1:
        problem = f"{origins[0]} registers the provider {name!r} {len(same)} times; none is used."
        hint = f"Ask its authors to mend it, or upgrade it:\n    pip install --upgrade {origins[0]}"
    else:
        problem = (
            f"{' and '.join(origins)} both provide {name!r}. Only one can be installed at a time, "
            "so none of them is used."
        )
        choices = "\n".join(f"    pip uninstall {origin}" for origin in origins)
        hint = f"Remove what you do not mean to use; one of:\n{choices}"
    return Installed(
        name=name, distribution=", ".join(origins), version=version, problem=problem, hint=hint
    )


def _origin(entry: EntryPoint) -> tuple[str, str]:
    if entry.dist is None:
        return "an unknown distribution", ""
    return str(entry.dist.name), str(entry.dist.version)


def _load(entry: EntryPoint, installed: Installed) -> tuple[Provider | None, Installed]:
    """The provider, or the description with what is wrong."""
    who = f"The provider {installed.name!r} of {installed.distribution} {installed.version}"
    upgrade = f"Upgrade it:\n    pip install --upgrade {installed.distribution}"

    def broken(problem: str, hint: str = upgrade) -> tuple[None, Installed]:
        return None, replace(installed, problem=problem, hint=hint)

    try:
        found = entry.load()
        if isinstance(found, type) or not isinstance(found, Provider):
            found = found() if callable(found) else found
        if not isinstance(found, Provider):
            missing = ", ".join(m for m in _METHODS if not hasattr(found, m))
            return broken(
                f"{who} is not a provider: {entry.value} lacks {missing}.",
                f"Ask its authors to mend it, or upgrade it:\n"
                f"    pip install --upgrade {installed.distribution}",
            )
        offer = found.offer()
        negotiate(offer)
    except Incompatible as error:
        sentence, _, command = str(error).rpartition("\n")
        cause = sentence.removesuffix(":")
        return broken(f"{cause}.", f"Run:\n{command}") if command else broken(str(error))
    except (Exception, SystemExit) as error:  # a plugin may raise anything while it is imported
        reinstall = f"pip install --upgrade --force-reinstall {installed.distribution}"
        return broken(
            f"{who} does not load: {type(error).__name__}: {_first_line(error)}",
            f"Reinstall it with what it needs, or remove it:\n    {reinstall}\n"
            f"    pip uninstall {installed.distribution}",
        )
    if offer.name != installed.name:
        return broken(f"{who} calls itself {offer.name!r}: the two names must be one.")
    return found, installed


_METHODS = (
    "offer",
    "kinds",
    "schema",
    "validate",
    "plan",
    "limits",
    "upgrade",
    "connect",
)


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).splitlines()), "") or "it gave no reason"


class Hooks:
    """Calls the plugins that listen (see ``stretto.hookspecs``), one by one.

    A plugin that raises is named in ``problems`` once and is not called again; it never stops the
    kernel or another plugin.
    """

    def __init__(self, entries: list[EntryPoint]) -> None:
        self.problems: list[str] = []
        self._names: dict[str, str] = {}
        self._manager: pluggy.PluginManager | None = None
        self._lock = threading.Lock()
        if entries:
            self._load(entries)

    def _load(self, entries: list[EntryPoint]) -> None:
        import pluggy

        from stretto import hookspecs

        manager = pluggy.PluginManager("stretto")
        manager.add_hookspecs(hookspecs)
        for entry in entries:
            distribution, version = _origin(entry)
            plugin: object = None
            try:
                plugin = entry.load()
                manager.register(plugin, name=entry.name)
                manager.check_pending()
            except (Exception, SystemExit) as error:  # it may raise anything while it is imported
                if manager.is_registered(plugin):
                    manager.unregister(plugin)
                self.problems.append(
                    f"The plugin {entry.name!r} of {distribution} {version} is left out: "
                    f"{type(error).__name__}: {_first_line(error)}"
                )
            else:
                self._names[entry.name] = f"{entry.name!r} of {distribution} {version}"
        self._manager = manager

    def call(self, hook: str, arguments: Mapping[str, object]) -> None:
        """Call one hook of every plugin."""
        if self._manager is None:
            return
        for name in list(self._names):
            self._call_one(name, hook, arguments)

    def _call_one(self, name: str, hook: str, arguments: Mapping[str, object]) -> None:
        assert self._manager is not None
        others = [plugin for n, plugin in self._manager.list_name_plugin() if n != name]
        try:
            self._manager.subset_hook_caller(hook, others)(**arguments)
        except Exception as error:  # a listener may raise anything; it must not stop the kernel
            with self._lock:
                described = self._names.pop(name, name)
                self.problems.append(
                    f"The plugin {described} failed in {hook} and is not called again: "
                    f"{type(error).__name__}: {_first_line(error)}"
                )
