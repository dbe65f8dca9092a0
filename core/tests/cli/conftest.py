"""A machine of its own for each test: a home, a toy provider, and the real command line."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from stretto.cli.app import run

TOYSITE = Path(__file__).parent / "toysite"


@dataclass
class Done:
    """A command that has ended."""

    returncode: int
    stdout: str
    stderr: str


class Machine:
    """Where ``stretto`` is run: with a home and an environment of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "PYTHONPATH": os.pathsep.join(
                [str(TOYSITE), *filter(None, [os.environ.get("PYTHONPATH")])]
            ),
            "PYTHONWARNINGS": "error",
            "XDG_DATA_HOME": str(home / "data"),
            "TMPDIR": str(home),
            "LANG": "C.UTF-8",
            "AWS_SECRET_ACCESS_KEY": "a real credential",
        }

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "stretto", *arguments]

    def run(self, *arguments: str, **env: str) -> Done:
        """Run a command in this process, which saves the time of starting one."""
        out, err = io.StringIO(), io.StringIO()
        with (
            mock.patch.dict(os.environ, self.env | env, clear=True),
            contextlib.chdir(self.home),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            tempfile.tempdir = None  # so that TMPDIR is looked up again
            code = run(arguments)
        return Done(code, out.getvalue(), err.getvalue())

    def ok(self, *arguments: str, **env: str) -> str:
        """Standard output of a command that must succeed."""
        done = self.run(*arguments, **env)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def json(self, *arguments: str, **env: str) -> dict[str, Any]:
        """The ``--json`` document, whatever the exit code."""
        done = self.run(*arguments, "--json", **env)
        document: dict[str, Any] = json.loads(done.stdout)
        return document

    def start(self, *arguments: str, **more: Any) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.command(*arguments),
            env=self.env | more.pop("env", {}),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **more,
        )

    def image(
        self, name: str, resources: dict[str, Any], outputs: dict[str, Any] | None = None
    ) -> str:
        """Write an image file; ``resources``: address to (kind, properties[, options])."""
        document = {
            "stretto": 1,
            "composition": name,
            "parameters": {},
            "providers": {"toy": {"distribution": "stretto-toy", "version": "1.0.0"}},
            "resources": {
                address: {
                    "kind": given[0],
                    "provider": "toy",
                    "properties": given[1],
                    **({"options": given[2]} if len(given) > 2 else {}),
                }
                for address, given in resources.items()
            },
            "outputs": outputs or {},
        }
        path = self.home / f"{name}.json"
        path.write_text(json.dumps(document))
        return path.name


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    monkeypatch.syspath_prepend(str(TOYSITE))
    here = Machine(tmp_path)
    yield here
    for folder in tmp_path.rglob("clouds"):
        store = str(folder.parent)[: -len(".d")]
        here.run("cloud", "stop", "--store", store)
