"""The provider that docs/providers.md makes conforms, and runs a process; as its page says."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.docs.test_tutorial import blocks


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """The page's files, installed as far as finding needs it: importable, with its metadata."""
    for block in blocks("providers.md"):
        if block.words:
            file = tmp_path / block.words
            file.parent.mkdir(exist_ok=True)
            file.write_text(block.text)
    project = tomllib.loads((tmp_path / "pyproject.toml").read_text())["project"]
    metadata = tmp_path / f"stretto_shelf-{project['version']}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Name: {project['name']}\nVersion: {project['version']}\n")
    (name, where), *_ = project["entry-points"]["stretto.providers"].items()
    (metadata / "entry_points.txt").write_text(f"[stretto.providers]\n{name} = {where}\n")
    return tmp_path


def run(shelf: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(shelf),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(shelf),
        "STRETTO_STORE": str(shelf / "state" / "store.db"),
        "SHELF": str(shelf / "shelf"),
    }
    return subprocess.run(
        command, cwd=shelf, env=environment, capture_output=True, text=True, check=False
    )


def test_the_provider_of_the_page_conforms(shelf: Path) -> None:
    kit = run(shelf, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error")
    assert kit.returncode == 0, kit.stdout + kit.stderr
    assert " skipped" in kit.stdout  # the harness of the page has no powers


def test_the_provider_of_the_page_runs_a_process(shelf: Path) -> None:
    (console,) = (block for block in blocks("providers.md") if block.language == "console")
    for line in console.text.splitlines():
        done = run(shelf, *shlex.split(line.removeprefix("$ ")))
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        if "update" in line:
            (note,) = (shelf / "shelf" / "kitchen").glob("Note-*.json")
            assert "mow the lawn" in note.read_text()
    assert not list((shelf / "shelf").rglob("*.json"))
