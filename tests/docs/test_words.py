"""What pages and messages name is there: commands, and the pages that pages lead to."""

import re
import subprocess
from pathlib import Path

import click
from stretto.cli.app import stretto

ROOT = Path(__file__).resolve().parents[2]
COMMAND = re.compile(r"(?:^ {4}|[`'\"$] ?|\\n {4})stretto ([a-z]+)\b", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / name for name in listed.stdout.splitlines()]


def test_every_command_that_a_page_or_a_message_names_is_there() -> None:
    known = {*stretto.list_commands(click.Context(stretto)), "ps"}
    assert {"run", "kill"} <= known
    named = [
        (word, str(path.relative_to(ROOT)))
        for path in tracked("*.md", "*.py")
        if "tests" not in path.relative_to(ROOT).parts
        for word in COMMAND.findall(path.read_text())
    ]
    assert len(named) > 40
    assert [one for one in named if one[0] not in known] == []


def test_every_page_that_a_page_leads_to_is_there_and_says_something() -> None:
    pages = tracked("*.md")
    assert ROOT / "README.md" in pages
    for page in pages:
        text = page.read_text()
        assert len(text.splitlines()) > 2, f"{page} says nothing"
        for target in LINK.findall(text):
            assert (page.parent / target).exists(), f"{page} leads to {target}"
