"""Processes and resources as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from stretto_sdk.json import Document, Json

from stretto.cli.text import Look, Piece, age, clean, count, one_line, table, value
from stretto.model import Phase, ProcessView, ResourceView, State

PHASES: Final = {
    Phase.RUNNING: "green",
    Phase.DEGRADED: "red",
    Phase.ENDED: "dim",
    Phase.SUSPENDED: "cyan",
}
STATES: Final = {
    State.READY: "green",
    State.FAILED: "red",
    State.IN_DOUBT: "red bold",
    State.BLOCKED: "yellow",
    State.DRIFTED: "yellow",
    State.CHANGING: "cyan",
    State.GONE: "dim",
}


def processes_text(processes: Iterable[ProcessView], look: Look) -> str:
    """The table of ``stretto status``, with the note of every process that has one below it."""
    listed = list(processes)
    rows: list[Sequence[Piece]] = [
        [
            (one_line(p.alias or p.id), "bold"),
            (p.phase.value, PHASES.get(p.phase, "yellow")),
            (resources_line(p.resources), ""),
            (age(look.now - p.created_at), ""),
            (one_line(p.composition), "dim"),
            (one_line(p.held_by), "dim"),
        ]
        for p in listed
    ]
    head = ["ALIAS", "PHASE", "RESOURCES", "AGE", "COMPOSITION", "RUN BY"]
    if not any(p.held_by for p in listed):
        head, rows = head[:-1], [row[:-1] for row in rows]
    text = table(look, head, rows)
    notes = [
        line
        for p in listed
        if p.note
        for line in look.flow(
            [(f"{one_line(p.alias or p.id)}: ", "bold"), (clean(p.note), "")], hang=2
        )
    ]
    for p in listed:
        notes += _unfinished(p, look)
    return "\n".join([text, "", *notes] if notes else [text])


def _unfinished(process: ProcessView, look: Look) -> list[str]:
    """What to do about a process that a dead command has left."""
    if not process.unfinished:
        return []
    name = one_line(process.alias or process.id)
    said = f"{name} is not finished, and nobody is at work on it. What was in flight is in the journal: go on with"
    return [*look.flow([(said, "yellow")], hang=2), f"    stretto {process.unfinished} {name}"]


def resources_line(numbers: Mapping[State, int]) -> str:
    """``12 ready, 1 failed``: what is there, the usual first."""
    said = [
        f"{numbers[state]} {state.value}"
        for state in (State.READY, *(s for s in State if s not in (State.READY, State.GONE)))
        if numbers.get(state)
    ]
    return ", ".join(said) or "none"


def process_text(
    process: ProcessView,
    resources: Iterable[ResourceView],
    outputs: Mapping[str, Json],
    look: Look,
) -> str:
    """What ``stretto status ALIAS`` shows."""
    head: list[Piece] = [
        (one_line(process.alias or process.id), "bold"),
        ("  ", ""),
        (process.phase.value, PHASES.get(process.phase, "yellow")),
        (f"  {one_line(process.composition)}, image {process.image[:12]}", "dim"),
        (f", {age(look.now - process.created_at)} old", "dim"),
    ]
    lines = look.flow(head, hang=2)
    if process.held_by:
        lines += look.flow([(f"run by {one_line(process.held_by)}", "dim")], indent=2, hang=4)
    if process.note:
        lines += look.flow([(clean(process.note), "yellow")], indent=2, hang=2)
    lines += _unfinished(process, look)
    listed = list(resources)
    lines.append("")
    lines.append(resources_text(listed, look) if listed else "It has no resources.")
    if outputs:
        lines += ["", *look.flow([("outputs", "dim")])]
        for name, given in outputs.items():
            lines += look.flow(
                [(f"{clean(name)} = ", "bold"), (value(given), "")], indent=2, hang=4
            )
    return "\n".join(lines)


def resources_text(resources: Sequence[ResourceView], look: Look) -> str:
    """The table of resources, then the notes of those that have one."""
    placements = {r.placement.key for r in resources}
    rows: list[Sequence[Piece]] = []
    for r in resources:
        row: list[Piece] = [
            (clean(r.address), "bold"),
            (r.state.value, STATES.get(r.state, "")),
            (one_line(r.identity), ""),
            (age(look.now - r.observed_at) if r.observed_at is not None else "", "dim"),
            (clean(r.kind), "dim"),
        ]
        rows.append([*row, (clean(r.placement.key), "dim")] if len(placements) > 1 else row)
    head = ["RESOURCE", "STATE", "IDENTITY", "SEEN", "KIND"]
    text = table(look, [*head, "WHERE"] if len(placements) > 1 else head, rows)
    lines = [text]
    if len(placements) == 1:
        lines.insert(0, "\n".join(look.flow([(f"in {clean(*placements)}", "dim")], hang=2)))
    notes = [r for r in resources if r.note]
    for r in notes:
        style = STATES.get(r.state, "")
        lines += ["", *look.flow([(f"{clean(r.address)}: ", style), (clean(r.note), "")], hang=2)]
    return "\n".join(lines)


def no_processes(look: Look, elsewhere: int, store: str) -> str:
    """What an empty store shows. ``elsewhere``: living processes of the emulated default store."""
    lines = look.flow([(f"No processes in {store}.", "")])
    if elsewhere:
        there = f"{count(elsewhere, 'process lives', 'processes live')} on embedded clouds:"
        lines += [*look.flow([(there, "")]), "    stretto status --emulate"]
    else:
        lines += [*look.flow([("Start one:", "")]), "    stretto run FILE.py"]
    return "\n".join(lines)


def process_json(process: ProcessView) -> Document:
    """A process as in ``--json``."""
    return {
        "id": process.id,
        "alias": process.alias,
        "composition": process.composition,
        "image": process.image,
        "phase": process.phase.value,
        "resources": {state.value: n for state, n in process.resources.items()},
        "created_at": process.created_at,
        "note": process.note,
        "held_by": process.held_by,
        "unfinished": process.unfinished,
    }


def resource_json(resource: ResourceView) -> Document:
    """A resource as in ``--json``."""
    return {
        "address": resource.address,
        "kind": resource.kind,
        "placement": {"provider": resource.placement.provider, **resource.placement.fields},
        "state": resource.state.value,
        "identity": resource.identity,
        "note": resource.note,
        "observed_at": resource.observed_at,
        "properties": dict(resource.properties),
    }
