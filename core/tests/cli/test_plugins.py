"""Plugins on the command line: their commands, what they hear, and what a broken one does."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from stretto.cli.app import run
from stretto.plugins import Registry

if TYPE_CHECKING:
    from core.tests.cli.conftest import Machine

PLUGINSITE = Path(__file__).parent / "pluginsite"


@pytest.fixture
def extended(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.syspath_prepend(str(PLUGINSITE))
    machine.env["PYTHONPATH"] += os.pathsep + str(PLUGINSITE)
    machine.env["EXTRA_LOG"] = str(machine.home / "heard")
    machine.env["STRETTO_EMULATE"] = "1"
    return machine


def test_a_plugin_adds_commands(extended: Machine) -> None:
    assert extended.ok("greet") == "hello from a plugin\n"
    assert extended.json("greet") == {"command": "greet", "ok": True, "greeting": "hello"}
    assert "greet" in extended.ok("--help")


def test_an_unforeseen_error_is_one_sentence_and_a_file_with_the_details(extended: Machine) -> None:
    done = extended.run("explode")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout
    assert "This is a mistake in Stretto (RuntimeError)" in done.stderr
    (log,) = extended.home.glob("stretto-*.log")
    assert str(log) in done.stderr
    assert "an unforeseen thing" in log.read_text()
    assert log.stat().st_mode & 0o077 == 0
    assert extended.json("explode")["error"]["message"].startswith("This is a mistake")


def test_debugging_shows_the_details_at_once(extended: Machine) -> None:
    done = extended.run("explode", STRETTO_DEBUG="1")
    assert "an unforeseen thing" in done.stderr
    assert list(extended.home.glob("stretto-*.log")) == []


def test_a_broken_provider_is_named_and_the_others_go_on(extended: Machine) -> None:
    listed = extended.run("providers")
    assert listed.returncode == 1
    assert "No module named 'stretto_extra_not_there'" in listed.stdout
    assert "pip uninstall stretto-extra" in listed.stdout
    done = extended.run("kinds", "toy::net")
    assert done.returncode == 0
    assert "Toy::Net::Network" in done.stdout
    assert "stretto_extra_not_there" in done.stderr


def test_plugins_hear_of_plans_and_steps(extended: Machine) -> None:
    image = extended.image("site", {"net": ("Toy::Net::Network", {"Cidr": "10.0.0.0/16"})})
    extended.ok("plan", image)
    extended.ok("run", image)
    heard = (extended.home / "heard").read_text().splitlines()
    assert heard == ["plan 1", "started net", "finished net"]


def test_a_plugin_that_fails_is_named_and_stops_nothing(extended: Machine) -> None:
    image = extended.image("site", {"net": ("Toy::Net::Network", {"Cidr": "10.0.0.0/16"})})
    done = extended.run("run", image, EXTRA_FAILS="1")
    assert done.returncode == 0, done.stderr
    assert "The plugin 'extra' of stretto-extra 0.1 failed in stretto_event" in (
        done.stderr + done.stdout
    )


def test_without_any_provider_it_starts_and_says_how_to_install_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: [])
    assert Registry().names() == ()
    assert run(["--help"]) == 0
    assert "pip install stretto-aws" in capsys.readouterr().out
    assert run(["kinds"]) == 1
    shown = capsys.readouterr().err
    assert "No provider is installed." in shown
    assert "pip install stretto-aws" in shown
    assert run(["providers"]) == 0
