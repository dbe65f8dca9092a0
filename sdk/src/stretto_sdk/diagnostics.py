"""What is wrong with a composition, said to the person who wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stretto_sdk.json import Json
from stretto_sdk.sites import NOWHERE, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One thing wrong, where, why, and what to write instead."""

    message: str
    """What is wrong and why, a sentence without its full stop."""
    suggestion: str = ""
    """What to write instead."""
    file: str = ""
    """Relative to the working directory when below it; empty when no line is to blame."""
    line: int = 0
    """From 1; 0 when there is none."""
    text: str = ""
    """The line itself."""
    address: str = ""
    """The resource, if it is about one."""
    path: str = ""
    """Pointer into the resource's properties."""
    severity: Literal["error", "warning"] = "error"
    also: tuple[tuple[str, str, int, str], ...] = ()
    """Other lines that matter: what they are, file, line, text."""

    def as_json(self) -> Json:
        return {
            "severity": self.severity,
            "message": self.message,
            "suggestion": self.suggestion,
            "file": self.file,
            "line": self.line,
            "text": self.text,
            "address": self.address,
            "path": self.path,
            "also": [
                {"what": what, "file": file, "line": line, "text": text}
                for what, file, line, text in self.also
            ],
        }


def diagnose(
    message: str,
    site: Site = NOWHERE,
    *,
    suggestion: str = "",
    address: str = "",
    path: str = "",
    severity: Literal["error", "warning"] = "error",
    also: Iterable[tuple[str, Site]] = (),
) -> Diagnostic:
    """A diagnostic about a line of the user's source."""
    return Diagnostic(
        message=message,
        suggestion=suggestion,
        file=site.shown,
        line=site.line,
        text=site.text,
        address=address,
        path=path,
        severity=severity,
        also=tuple((what, other.shown, other.line, other.text) for what, other in also),
    )


class CompileError(Exception):
    """A composition that does not compile, with everything that is wrong with it at once."""

    def __init__(self, problems: Sequence[Diagnostic], composition: str = "") -> None:
        self.problems = tuple(problems)
        self.composition = composition
        super().__init__(self.render(100))

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(p for p in self.problems if p.severity == "error")

    def render(self, width: int = 100) -> str:
        """Plain text for people, no line longer than ``width`` except quoted source."""
        blocks = [render(problem, width) for problem in self.problems]
        return "\n\n".join([*blocks, self._summary()])

    def as_json(self) -> Json:
        return {
            "composition": self.composition,
            "problems": [problem.as_json() for problem in self.problems],
        }

    def _summary(self) -> str:
        errors = len(self.errors)
        others = len(self.problems) - errors
        count = f"{errors} error{'s' * (errors != 1)}"
        if others:
            count += f" and {others} warning{'s' * (others != 1)}"
        what = f"composition {self.composition}" if self.composition else "the composition"
        return f"{count}: {what} does not compile."


def render(problem: Diagnostic, width: int = 100) -> str:
    """One diagnostic as text: place, sentence, the line, what to write."""
    where = f"{problem.file}:{problem.line}: " if problem.file else ""
    about = f" (in {problem.address})" if problem.address else ""
    first = f"{where}{problem.severity}: {problem.message}{about}"
    lines = _wrapped(first, width, "", "    ")
    if problem.text:
        lines.append(f"    | {problem.text}")
    for what, file, line, text in problem.also:
        lines += _wrapped(f"{what}: {file}:{line}", width, "    ", "      ")
        lines += [f"    | {text}"] if text else []
    if problem.suggestion:
        lines += _wrapped(problem.suggestion, width, "    → ", "      ")
    return "\n".join(lines)


def _wrapped(text: str, width: int, first: str, rest: str) -> list[str]:
    import textwrap

    return textwrap.wrap(
        text,
        max(width, 20),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def merged(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The same mistake on the same line (a loop makes it many times) is said once."""
    first: dict[tuple[str, int, str, str], Diagnostic] = {}
    others: dict[tuple[str, int, str, str], list[str]] = {}
    for problem in problems:
        key = (problem.file, problem.line, problem.message, problem.path)
        if key in first:
            if problem.address not in (first[key].address, *others.setdefault(key, [])):
                others[key].append(problem.address)
        else:
            first[key] = problem
    return tuple(_with_others(p, others.get(key, [])) for key, p in first.items())


def _with_others(problem: Diagnostic, addresses: Sequence[str]) -> Diagnostic:
    if not addresses:
        return problem
    shown = f"{problem.address} and {len(addresses)} more"
    return replace(problem, address=shown)
