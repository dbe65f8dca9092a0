"""The tutorial's files are written and its commands are run, from top to bottom, as a reader would."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^```(\w+)[ ]?(.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    language: str
    words: str
    text: str


def blocks(page: str) -> list[Block]:
    found = FENCE.findall((ROOT / "docs" / page).read_text())
    return [Block(*groups) for groups in found]


@pytest.fixture
def reader(tmp_path: Path) -> dict[str, str]:
    """A reader's environment: an empty folder, no account, our commands on the PATH."""
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "STRETTO_STORE": str(tmp_path / "state" / "store.db"),
        "COLUMNS": "100",
    }


def test_every_command_of_the_tutorial_does_what_the_page_says(
    tmp_path: Path, reader: dict[str, str]
) -> None:
    background: list[subprocess.Popen[bytes]] = []
    ran = 0
    try:
        for block in blocks("tutorial.md"):
            if block.language == "python":
                (tmp_path / block.words).write_text(block.text)
            if block.language != "console":
                continue
            for line in block.text.splitlines():
                command = shlex.split(line.removeprefix("$ "))
                ran += 1
                if command[-1] == "&":
                    background.append(
                        subprocess.Popen(
                            command[:-1], cwd=tmp_path, env=reader, stdout=subprocess.DEVNULL
                        )
                    )
                    continue
                done = subprocess.run(
                    command, cwd=tmp_path, env=reader, capture_output=True, text=True, check=False
                )
                told = f"{line}\n{done.stdout}\n{done.stderr}"
                assert (done.returncode != 0) == (block.words == "fails"), told
                assert "Traceback" not in done.stdout + done.stderr, told
    finally:
        for process in background:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)
        subprocess.run(["stretto", "cloud", "stop"], env=reader, cwd=tmp_path, check=False)
    assert ran > 20


def test_every_page_links_only_to_pages_that_exist() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    for page in pages:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
