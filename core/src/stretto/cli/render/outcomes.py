"""How a command ended, as text and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from stretto_sdk.json import Document, Json

from stretto.cli.render.problems import Report, Trouble, report_text
from stretto.cli.render.views import PHASES, resources_line
from stretto.cli.text import Look, clean, count, elapsed, one_line, value
from stretto.model import Phase, ProcessView

if TYPE_CHECKING:
    from stretto.desk import Outcome


def outcome_text(
    process: ProcessView, outcome: Outcome, outputs: Mapping[str, Json], seconds: float, look: Look
) -> str:
    """``site is running: 5 ready (3.2 s)``, then what a crash had left, then the outputs."""
    name = one_line(process.alias or process.id)
    verb = "has" if outcome.phase is Phase.ENDED else "is"
    numbers = "" if outcome.phase is Phase.ENDED else f": {resources_line(process.resources)}"
    lines = look.flow(
        [
            (name, "bold"),
            (f" {verb} ", ""),
            (outcome.phase.value, PHASES.get(outcome.phase, "yellow")),
            (f"{numbers} ({elapsed(seconds)})", ""),
        ],
        hang=2,
    )
    lines += _recovered(outcome, look)
    for key, given in outputs.items():
        lines += look.flow([(f"{clean(key)} = ", "bold"), (value(given), "")], indent=2, hang=4)
    return "\n".join(lines)


def trouble_text(process: ProcessView, outcome: Outcome, look: Look, *, interrupted: bool) -> str:
    """Why the command is not done, and what to do."""
    name = one_line(process.alias or process.id)
    go_on = f"    stretto {process.unfinished or 'resume'} {name}"
    lines = _recovered(outcome, look)
    failed = tuple(
        Trouble(message=f"{address}: {sentence}" if address else sentence)
        for address, sentence in outcome.failed
        if address or sentence != outcome.note  # the whole process's is the message itself
    )
    if interrupted and process.held_by:
        report = Report(
            message=f"No longer following: {one_line(process.held_by)} goes on with {name}.",
            problems=failed,
            hint=f"Follow it again:\n    stretto wait {name}",
        )
    elif interrupted:
        report = Report(
            message=f"Interrupted; {name} is {outcome.phase.value}.",
            problems=failed,
            hint=f"What was done is recorded. Go on with it:\n{go_on}",
        )
    else:
        report = Report(
            # The note is made of the causes: where they are listed, it need not be said twice.
            message=f"{name} is {outcome.phase.value}: {_not_so(outcome)}."
            if failed
            else outcome.note or f"{name} is {outcome.phase.value}.",
            problems=failed,
            hint="See what is there; and when the cause is put right, go on:\n"
            f"    stretto status {name}\n{go_on}",
        )
    return "\n".join([*lines, report_text(report, look)])


def _not_so(outcome: Outcome) -> str:
    """``2 resources are not as they should be``."""
    number = sum(1 for address, _ in outcome.failed if address)
    if not number:
        return "it is not as it should be"
    return f"{count(number, 'resource')} {'is' if number == 1 else 'are'} not as declared"


def _recovered(outcome: Outcome, look: Look) -> list[str]:
    lines: list[str] = []
    for sentence in outcome.recovered:
        lines += look.flow([("recovered: ", "cyan"), (clean(sentence), "")], hang=4)
    return lines


def outcome_json(outcome: Outcome) -> Document:
    """The outcome as in ``--json``."""
    return {
        "done": outcome.done,
        "phase": outcome.phase.value,
        "note": outcome.note,
        "failed": [{"address": a, "message": s} for a, s in outcome.failed],
        "recovered": list(outcome.recovered),
    }
