"""How providers and plugins are found, and what happens to broken ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from stretto.errors import ProviderUnavailable
from stretto.plugins import Registry

GOOD = """
from stretto_sdk.contract import Offer
class Cloud:
    contracts = ((1, 0),)
    name = {name!r}
    def offer(self):
        return Offer(name=self.name, distribution={distribution!r}, version="1.2",
                     contracts=self.contracts, capabilities={{}})
    def kinds(self): return ()
    def schema(self, kind): raise KeyError(kind)
    def validate(self, request): raise NotImplementedError
    def plan(self, request): raise NotImplementedError
    def limits(self): return ()
    def upgrade(self, request): raise NotImplementedError
    def connect(self, request): raise NotImplementedError
provider = Cloud()
"""


class Site:
    """A folder of installed distributions."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def install(
        self,
        distribution: str,
        name: str,
        *,
        code: str = GOOD,
        attribute: str = "provider",
        group: str = "stretto.providers",
    ) -> str:
        module = distribution.replace("-", "_") + "_" + self.folder.name.replace("-", "_")
        (self.folder / f"{module}.py").write_text(
            code.format(name=name, distribution=distribution) if code is GOOD else code
        )
        info = self.folder / f"{distribution.replace('-', '_')}-1.2.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Name: {distribution}\nVersion: 1.2\n")
        (info / "entry_points.txt").write_text(f"[{group}]\n{name} = {module}:{attribute}\n")
        return module

    def registry(self) -> Registry:
        from importlib.metadata import distributions

        def entries(group: str):  # type: ignore[no-untyped-def]  # EntryPoint, imported above
            found = distributions(path=[str(self.folder)])
            return [e for d in found for e in d.entry_points if e.group == group]

        return Registry(entries)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.syspath_prepend(str(tmp_path))
    return Site(tmp_path)


def test_names_and_versions_are_known_without_importing_anything(site: Site) -> None:
    module = site.install("cloud-a", "a", code="raise RuntimeError('imported')")
    (installed,) = site.registry().describe()
    assert (installed.name, installed.distribution, installed.version) == ("a", "cloud-a", "1.2")
    assert installed.problem == ""
    assert module not in sys.modules


def test_a_provider_is_imported_once_and_when_first_needed(site: Site) -> None:
    module = site.install("cloud-a", "a")
    registry = site.registry()
    assert registry.names() == ("a",)
    assert module not in sys.modules
    assert registry.provider("a") is registry.provider("a")
    assert module in sys.modules


def test_an_entry_point_may_name_a_class(site: Site) -> None:
    site.install("cloud-a", "a", attribute="Cloud")
    assert site.registry().provider("a").offer().name == "a"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import not_there_at_all", "No module named 'not_there_at_all'"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("other = 1", "has no attribute 'provider'"),
        ("provider = 42", "lacks offer, kinds, schema"),
        (
            GOOD.format(name="b", distribution="cloud-b").replace("((1, 0),)", "((7, 0),)"),
            "speaks contract 7",
        ),
        (GOOD.format(name="other", distribution="cloud-b"), "calls itself 'other'"),
    ],
)
def test_a_broken_provider_is_named_with_its_cause_and_the_command_and_stops_no_other(
    site: Site, code: str, said: str
) -> None:
    site.install("cloud-a", "a")
    site.install("cloud-b", "b", code=code)
    registry = site.registry()
    with pytest.raises(ProviderUnavailable) as caught:
        registry.provider("b")
    assert "cloud-b" in caught.value.message
    assert said in caught.value.message
    assert "pip install --upgrade" in caught.value.hint
    assert [name for name, _ in registry.usable()] == ["a"]
    problems = {i.name: i.problem for i in registry.check()}
    assert problems["a"] == ""
    assert said in problems["b"]


def test_two_distributions_with_one_name_are_both_named_and_neither_is_used(site: Site) -> None:
    site.install("cloud-a", "same")
    site.install("cloud-b", "same")
    registry = site.registry()
    with pytest.raises(ProviderUnavailable, match="cloud-a and cloud-b both provide") as caught:
        registry.provider("same")
    assert "pip uninstall cloud-a" in caught.value.hint
    assert "pip uninstall cloud-b" in caught.value.hint
    assert list(registry.usable()) == []


def test_a_provider_that_is_not_installed_is_asked_for_by_its_pip_command(site: Site) -> None:
    site.install("cloud-a", "alpha")
    with pytest.raises(ProviderUnavailable, match="Did you mean 'alpha'") as caught:
        site.registry().provider("alpa")
    assert "pip install stretto-alpa" in caught.value.hint


def test_the_default_registry_reads_what_is_installed_in_this_environment(tmp_path: Path) -> None:
    Site(tmp_path).install("cloud-a", "from-path")
    code = "from stretto.plugins import Registry; print(*Registry().names())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "from-path" in done.stdout.split()


LISTENER = """
from stretto.hookspecs import hookimpl
heard = []
class Plugin:
    @hookimpl
    def stretto_event(self, event):
        heard.append(event)
plugin = Plugin()
"""


def test_a_plugin_that_raises_is_named_once_and_stops_no_other(site: Site) -> None:
    good = site.install("good", "good", code=LISTENER, attribute="plugin", group="stretto.plugins")
    bad = LISTENER.replace("heard.append(event)", "raise ValueError('no')")
    site.install("bad", "bad", code=bad, attribute="plugin", group="stretto.plugins")
    site.install("broken", "broken", code="1/0", attribute="plugin", group="stretto.plugins")
    hooks = site.registry().hooks
    for event in ("one", "two"):
        hooks.call("stretto_event", {"event": event})
    assert sys.modules[good].heard == ["one", "two"]
    assert len(hooks.problems) == 2
    assert "'broken' of broken 1.2 is left out: ZeroDivisionError" in hooks.problems[0]
    assert "'bad' of bad 1.2 failed in stretto_event" in hooks.problems[1]


def test_a_misspelt_hook_is_named(site: Site) -> None:
    misspelt = LISTENER.replace("stretto_event", "stretto_evnet")
    site.install("bad", "bad", code=misspelt, attribute="plugin", group="stretto.plugins")
    (problem,) = site.registry().hooks.problems
    assert "stretto_evnet" in problem
