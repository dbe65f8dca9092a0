"""A machine of its own for each test, on which somebody makes mistakes."""

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

TOYSITE = Path(__file__).parents[2] / "core" / "tests" / "cli" / "toysite"
STRETTO = Path(sys.executable).with_name("stretto")

NET = ("Toy::Net::Network", {"Cidr": "10.0.0.0/16"})
SUBNET = ("Toy::Net::Subnet", {"NetworkId": {"$ref": ["net", ""]}, "Cidr": "10.0.1.0/24"})
SECRET = "correct-horse-battery"
DATABASE = (
    "Toy::Data::Database",
    {"Engine": "good", "Size": 1, "Password": {"$secret": {"env": "DB_PASSWORD"}}},
)


@dataclass
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str

    def refused(self, code: int, *words: str) -> Done:
        """It ended with this code and one report, in which all these words stand."""
        assert self.code == code, f"{self.code}\n{self.out}\n{self.err}"
        assert self.err.startswith("error: ") or "\nerror: " in self.err, self.out + self.err
        for unwanted in ("Traceback", "mistake in Stretto", "\x1b"):
            assert unwanted not in self.out + self.err, self.err
        said = " ".join(self.err.split())
        for word in words:
            assert word in said, self.err
        return self


class Machine:
    """Where ``stretto`` is run: with a home, a toy provider and an environment of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "PYTHONPATH": str(TOYSITE),
            "PYTHONWARNINGS": "error",
            "XDG_DATA_HOME": str(home / "data"),
            "TMPDIR": str(home),
            "LANG": "C.UTF-8",
            "STRETTO_EMULATE": "1",
        }
        self.store = home / "data" / "stretto" / "emulated.db"

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
        done = self.run(*arguments, **env)
        assert done.code == 0, done.out + done.err
        return done.out

    def json(self, *arguments: str, **env: str) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self.run(*arguments, "--json", **env).out)
        return document

    def start(self, *arguments: str, **more: Any) -> subprocess.Popen[str]:
        """Start the real command."""
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(
            [str(STRETTO), *arguments],
            env={**self.env, **more.pop("env", {})},
            cwd=self.home,
            text=True,
            encoding="utf-8",
            **{"stdin": subprocess.DEVNULL, **streams, **more},
        )

    def real(self, *arguments: str, **more: Any) -> Done:
        """Run the real command."""
        process = self.start(*arguments, **more)
        out, err = process.communicate(timeout=60)
        return Done(process.returncode, out or "", err or "")

    def shell(self, line: str, **env: str) -> Done:
        """Run a line of shell in which ``stretto`` is the real command."""
        done = subprocess.run(
            ["bash", "-c", f'stretto() {{ "{STRETTO}" "$@"; }}\n{line}'],
            env={**self.env, **env},
            cwd=self.home,
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            timeout=60,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def write(self, name: str, text: str) -> str:
        (self.home / name).write_text(text, encoding="utf-8")
        return name

    def image(self, name: str, resources: dict[str, Any], **changed: Any) -> str:
        """Write an image file; ``resources``: address to (kind, properties[, options])."""
        return self.write(f"{name}.json", json.dumps(document(name, resources) | changed))

    def nothing_runs(self) -> None:
        """Nothing was changed: there is no process, and no embedded cloud was needed."""
        assert self.json("status", "--all")["processes"] == []
        assert not list(self.home.rglob("clouds"))


def document(name: str, resources: dict[str, Any]) -> dict[str, Any]:
    """An image of the toy cloud."""
    return {
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
        "outputs": {},
    }


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    monkeypatch.syspath_prepend(str(TOYSITE))
    here = Machine(tmp_path)
    yield here
    for folder in tmp_path.rglob("clouds"):
        here.run("cloud", "stop", "--store", str(folder.parent)[: -len(".d")])


@pytest.fixture
def site(machine: Machine) -> Machine:
    """A machine on which the process ``site`` runs: a network with a subnet."""
    machine.ok("run", machine.image("site", {"net": NET, "subnet": SUBNET}))
    return machine
