"""Rules that every command keeps, whichever commands there are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from stretto.cli.app import run, stretto
from stretto.cli.reference import main as reference_main
from stretto.cli.reference import reference
from stretto.cli.tree import COMMON, Command


def leaves(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from leaves(inner, (*path, name))
    else:
        yield path


PATHS = list(leaves(stretto))


def find(path: tuple[str, ...]) -> click.Command:
    found: click.Command = stretto
    for name in path:
        assert isinstance(found, click.Group)
        inner = found.get_command(click.Context(found), name)
        assert inner is not None
        found = inner
    return found


@pytest.fixture(autouse=True)
def _no_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("STRETTO_STORE", raising=False)


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_every_command_has_help_with_the_common_options(
    path: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*path, "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"Usage: stretto {' '.join(path)}")
    for option in COMMON:
        assert f"--{option}" in shown


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_every_command_says_what_it_does_in_one_sentence_that_fits(path: tuple[str, ...]) -> None:
    command = find(path)
    assert isinstance(command, Command)
    summary = command.get_short_help_str(limit=200)
    assert summary.endswith(".")
    assert len(summary) <= 64
    assert all(o.help for o in command.params if isinstance(o, click.Option))


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_every_command_answers_a_mistake_in_json_when_asked_to(
    path: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*path, "--nonsense", "--json"]) == 2
    shown = capsys.readouterr()
    document = json.loads(shown.out)
    assert document["ok"] is False
    assert "--nonsense" in document["error"]["message"]
    assert f"stretto {' '.join(path)} --help" in document["error"]["hint"]
    assert shown.err == ""


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_every_command_answers_a_mistake_on_standard_error(
    path: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*path, "--nonsense"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("error: ")
    assert "\x1b" not in shown.err


def test_every_command_documents_its_json(capsys: pytest.CaptureFixture[str]) -> None:
    undocumented = [p for p in PATHS if not find(p).json_keys]  # type: ignore[attr-defined]  # all are ``Command``s: tested above
    assert undocumented == [("conductor",)]  # a line an event: documented in the reference


@pytest.mark.parametrize(
    ("typed", "meant"),
    [(["stauts"], "status"), (["kil", "x"], "kill"), (["cloud", "strt"], "start")],
)
def test_a_misspelt_command_is_answered_with_the_one_that_was_meant(
    typed: list[str], meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(typed) == 2
    assert f"Did you mean '{meant}'?" in capsys.readouterr().err


def test_ps_is_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ps", "--help"]) == 0
    assert "Show the processes" in capsys.readouterr().out


def test_the_reference_is_made_of_the_commands(tmp_path: Path) -> None:
    page = reference()
    for path in PATHS:
        assert f"stretto {' '.join(path)}\n" in page
    written = tmp_path / "reference.md"
    written.write_text(page)
    assert reference_main(["--check", str(written)]) == 0
    written.write_text(page + "more")
    assert reference_main(["--check", str(written)]) == 1
