"""Runs the real command in surroundings of the test's own, and writes down where it goes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HELLO = ROOT / "examples" / "hello.py"

WATCH = """
import os, sys

LOG = os.open({log!r}, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
WATCHED = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "open")


def hook(event, args):
    if event not in WATCHED:
        return
    host = args[1] if event in ("socket.connect", "socket.sendto") else args[0]
    if event != "open" and isinstance(host, tuple):
        host = "%s:%s" % host[:2]
    if isinstance(host, bytes):
        host = host.decode(errors="replace")
    os.write(LOG, ("%s %s\\n" % (event, host)).encode(errors="replace"))


sys.addaudithook(hook)
"""
"""A ``sitecustomize``: so every Python that the command starts is watched too."""


@dataclass(frozen=True, slots=True)
class Ran:
    """One command that has ended."""

    code: int
    out: str
    err: str
    reached: tuple[str, ...]
    """Hosts that were looked up or connected to, since the surroundings were made."""
    opened: tuple[str, ...]
    """Files that were opened."""


class Shell:
    """An environment with a home, our commands and nothing else."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.log = home / "watched.log"
        site = home / "site"
        site.mkdir()
        (site / "sitecustomize.py").write_text(WATCH.format(log=str(self.log)))
        self.environment = {
            "HOME": str(home),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}/usr/bin{os.pathsep}/bin",
            "PYTHONPATH": str(site),
            # Where a machine of EC2 is asked for its role: nobody listens there.
            "AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://127.0.0.1:9",
        }

    def __call__(self, *words: str | Path, **more: str) -> Ran:
        done = subprocess.run(
            ["stretto", *map(str, words)],
            env={**self.environment, **more},
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
            executable=Path(sys.executable).with_name("stretto"),
        )
        lines = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        pairs = [line.partition(" ")[::2] for line in lines]
        return Ran(
            code=done.returncode,
            out=done.stdout,
            err=done.stderr,
            reached=tuple(what for event, what in pairs if event != "open"),
            opened=tuple(what for event, what in pairs if event == "open"),
        )

    def composition(self, name: str, place: str) -> Path:
        """The example, somewhere else."""
        path = self.home / name
        path.write_text(HELLO.read_text().replace('region("eu-west-1")', place))
        return path

    def resources(self, *words: str) -> list[Mapping[str, str]]:
        """What the processes of the store have."""
        told = json.loads(self("--json", *words, "status", "hello").out)
        resources: list[Mapping[str, str]] = told["resources"]
        return resources


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    made = Shell(tmp_path)
    yield made
    if any(tmp_path.rglob("clouds")):
        made("cloud", "stop")
