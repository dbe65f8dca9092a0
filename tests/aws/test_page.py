"""The page of the AWS provider: its files compile and run, its commands do, its list is current."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from stretto_aws.bindings import bound
from stretto_aws.provider import provider

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "providers" / "aws" / "README.md"
FENCE = re.compile(r"^```(\w+)[ ]?(.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def reader(tmp_path: Path) -> dict[str, str]:
    """A reader without an account, in an empty folder."""
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}/usr/bin{os.pathsep}/bin",
        "HOME": str(tmp_path),
    }


def test_every_file_and_command_of_the_page_does_what_it_says(
    tmp_path: Path, reader: dict[str, str]
) -> None:
    ran = 0
    try:
        for language, name, text in FENCE.findall(PAGE.read_text("utf-8")):
            commands = [line.removeprefix("$ ") for line in text.splitlines()]
            if language == "python":
                (tmp_path / name).write_text(text)
                composed = "@composition" in text
                commands = [f"stretto compile {name}" if composed else f"python {name}"]
            for line in commands:
                ran += 1
                done = subprocess.run(
                    shlex.split(line),
                    cwd=tmp_path,
                    env=reader,
                    capture_output=True,
                    text=True,
                    check=False,
                )
                assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
                assert done.stdout, line
    finally:
        subprocess.run(["stretto", "cloud", "stop"], env=reader, cwd=tmp_path, check=False)
    assert ran > 10


def test_the_list_of_driven_kinds_is_current() -> None:
    listed = set(re.findall(r"^\| `(AWS::[^`]+)` \|", PAGE.read_text("utf-8"), re.MULTILINE))
    assert listed == bound()


def test_the_number_of_kinds_is_right() -> None:
    said = re.search(r"all ([\d,]+) resource types", PAGE.read_text("utf-8"))
    assert said is not None
    assert int(said[1].replace(",", "")) == len(provider().kinds())


def test_every_link_of_the_provider_s_pages_leads_somewhere() -> None:
    for page in PAGE.parent.rglob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
