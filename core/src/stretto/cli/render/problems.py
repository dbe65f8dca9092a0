"""Errors as text and as JSON. What a person sees is what happened, where, why, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stretto_sdk.json import Document

from stretto.cli.text import Look, clean


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One thing wrong, with its place where it has one."""

    message: str
    """What is wrong and why."""
    hint: str = ""
    """What to do, or what to write instead."""
    file: str = ""
    line: int = 0
    text: str = ""
    """The text of the line."""
    about: str = ""
    """The resource it is about."""
    warning: bool = False
    also: Sequence[tuple[str, str, int, str]] = ()
    """Other lines that matter: what they are, file, line, text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Why a command did not do what was asked."""

    message: str
    hint: str = ""
    problems: Sequence[Trouble] = ()
    exit_code: int = 1


def report_text(report: Report, look: Look) -> str:
    """``error: ...``, the single problems with their places, and ``hint: ...``."""
    first, _, rest = clean(report.message).partition("\n")
    lines = look.flow([("error: ", "red bold"), (first, "bold")], hang=2)
    if rest:
        lines.append(look.say(rest, indent=2))
    for trouble in report.problems:
        lines += trouble_lines(trouble, look)
    if report.hint:
        lines.append(hint_text(report.hint, look))
    return "\n".join(lines)


def hint_text(hint: str, look: Look) -> str:
    """Prose is wrapped; a command stands on its own line, whole, to be copied."""
    lines: list[str] = []
    for at, line in enumerate(clean(hint).split("\n")):
        if line.startswith("    "):
            lines.append(line)
        elif at == 0:
            lines += look.flow([("hint: ", "cyan bold"), (line, "")], hang=2)
        else:
            lines += look.flow([(line, "")], indent=2, hang=2)
    return "\n".join(lines)


def trouble_lines(trouble: Trouble, look: Look) -> list[str]:
    """One problem: place, line, what is wrong, what to write instead."""
    said = clean(trouble.message) + (f" (in {clean(trouble.about)})" if trouble.about else "")
    lines: list[str] = []
    if trouble.file:
        lines += ["", *_place(trouble.file, trouble.line, trouble.text, look, "")]
        kind = [("warning: ", "yellow")] if trouble.warning else []
        lines += look.flow([*kind, (said, "")], indent=4, hang=4)
    else:
        lines += look.flow([("- ", ""), (said, "")], indent=2, hang=4)
    for what, file, line, text in trouble.also:
        lines += _place(file, line, text, look, f"{what}: ")
    if trouble.hint:
        lines += look.flow([("→ ", "green"), (clean(trouble.hint), "")], indent=4, hang=6)
    return lines


def _place(file: str, line: int, text: str, look: Look, what: str) -> list[str]:
    where = f"{clean(file)}:{line}" if line else clean(file)
    lines = look.flow([(clean(what), ""), (where, "cyan")], indent=4 if what else 2, hang=4)
    if text:
        lines += look.flow([(clean(text.strip()), "dim")], indent=6, hang=8)
    return lines


def report_json(report: Report) -> Document:
    """The report as the ``error`` key of ``--json``."""
    return {
        "message": report.message,
        "hint": report.hint,
        "problems": [
            {
                "message": trouble.message,
                "hint": trouble.hint,
                "file": trouble.file,
                "line": trouble.line,
                "text": trouble.text,
                "about": trouble.about,
                "warning": trouble.warning,
                "also": [
                    {"what": what, "file": file, "line": line, "text": text}
                    for what, file, line, text in trouble.also
                ],
            }
            for trouble in report.problems
        ],
    }
