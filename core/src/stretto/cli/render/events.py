"""Events as lines: of progress while a command runs, and of ``stretto history``."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Final

from stretto_sdk.json import Document, Json

from stretto import events
from stretto.cli.text import Look, Piece, clean, elapsed, one_line
from stretto.model import Event

DOING: Final = {
    "create": "creating",
    "update": "updating",
    "delete": "deleting",
    "replace": "replacing",
    "adopt": "adopting",
    "release": "releasing",
    "read": "reading",
    "find": "looking for",
    "poll": "waiting for",
}
DONE: Final = {
    "create": "created",
    "update": "updated",
    "delete": "deleted",
    "replace": "replaced",
    "adopt": "adopted",
    "release": "released",
    "read": "read",
    "find": "found",
}
STYLES: Final = {
    events.STEP_DONE: "green",
    events.STEP_FAILED: "red",
    events.STEP_BLOCKED: "yellow",
    events.STEP_RETRY: "yellow",
    events.DRIFT_FOUND: "yellow",
    events.DRIFT_MENDED: "green",
    events.RECOVERED: "cyan",
    events.IN_DOUBT: "red bold",
    events.FIGHTING: "red",
    events.COMMAND_FAILED: "red",
}
SIGNS: Final = {
    events.STEP_DONE: "✓",
    events.STEP_FAILED: "✗",
    events.STEP_BLOCKED: "·",
    events.IN_DOUBT: "?",
}


def event_line(event: Event, look: Look) -> str:
    """One event as a sentence with its sign, on as many lines as the width demands."""
    sign = SIGNS.get(event.type, " ")
    style = STYLES.get(event.type, "")
    pieces: list[Piece] = [(f"{sign} ", style)]
    if event.address:
        pieces.append((f"{clean(event.address)} ", "bold"))
    pieces.append((sentence(event), style if event.type != events.STEP_DONE else ""))
    lines = look.flow(pieces, hang=4)
    hint = _text(event, "hint")
    if hint:
        lines.append(look.say(f"hint: {clean(hint)}", indent=4))
    return "\n".join(lines)


def sentence(event: Event) -> str:
    """What happened, without the address."""
    words = _sentence(event)
    return words if words else one_line(event.type.replace(".", " ").replace("-", " "))


def _sentence(event: Event) -> str:
    kind, verb = _text(event, "kind"), _text(event, "verb")
    of_kind = f" ({kind})" if kind else ""
    match event.type:
        case events.STEP_STARTED:
            reason = _text(event, "reason")
            return f"{DOING.get(verb, verb)}{of_kind}" + (f": {reason}" if reason else "")
        case events.STEP_PENDING:
            return f"the cloud is at work: {_text(event, 'note')}"
        case events.STEP_DONE:
            return _done(event, verb, of_kind)
        case events.STEP_FAILED:
            what = f"not {DONE[verb]}" if verb in DONE else "failed"
            return f"{what}: {_text(event, 'error')}"
        case events.STEP_BLOCKED:
            return f"waits for {_text(event, 'by')}, which failed"
        case events.STEP_RETRY:
            return f"will be tried again in {_span(event, 'after')}: {_text(event, 'error')}"
        case events.PHASE:
            note = _text(event, "note")
            return f"now {_text(event, 'phase')}" + (f": {note}" if note else "")
        case events.PLAN_MADE:
            return _plan(event)
        case events.PROCESS_CREATED:
            return f"process created from {_text(event, 'composition')}"
        case events.DRIFT_FOUND:
            paths = _list(event, "paths")
            what = f"changed in the cloud: {paths}" if paths else "is gone from the cloud"
            return what + _enforced(event)
        case events.DRIFT_MENDED:
            return f"put back as declared: {_list(event, 'paths')}".removesuffix(": ")
        case events.COMMAND_ACCEPTED:
            return f"asked to {_text(event, 'command')}"
        case events.COMMAND_DONE:
            return f"{_text(event, 'command')} is done"
        case events.COMMAND_FAILED:
            error = _text(event, "error")
            return f"{_text(event, 'command')} failed" + (f": {error}" if error else "")
        case _:
            return _text(event, "sentence")


def _done(event: Event, verb: str, of_kind: str) -> str:
    identity = _text(event, "identity")
    words = DONE.get(verb, verb) or "done"
    if identity and verb != "delete":
        words += f" {identity}"
    if "seconds" in event.data:
        words += f" in {_span(event, 'seconds')}"
    return words + of_kind


def _plan(event: Event) -> str:
    steps = event.data.get("steps")
    numbers = steps if isinstance(steps, Mapping) else {}
    said = ", ".join(f"{n} to {name}" for name, n in numbers.items() if n)
    return f"planned: {said or 'nothing to do'}"


def _enforced(event: Event) -> str:
    return {
        "correct": "; putting it back",
        "report": "; reported only",
    }.get(_text(event, "enforce"), "")


def _text(event: Event, key: str) -> str:
    given = event.data.get(key)
    return "" if given is None else one_line(str(given))


def _list(event: Event, key: str) -> str:
    given = event.data.get(key)
    if isinstance(given, Sequence) and not isinstance(given, str):
        return ", ".join(one_line(str(item).strip("/").replace("/", ".")) for item in given)
    return _text(event, key)


def _span(event: Event, key: str) -> str:
    given: Json = event.data.get(key)
    return elapsed(float(given)) if isinstance(given, int | float) else "a while"


def history_text(listed: Sequence[Event], look: Look) -> str:
    """The lines of ``stretto history``: when, and what."""
    lines: list[str] = []
    for event in listed:
        when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(event.at))
        style = STYLES.get(event.type, "")
        pieces: list[Piece] = [(f"{when}  ", "dim")]
        if event.address:
            pieces.append((f"{clean(event.address)}: ", "bold"))
        pieces.append((sentence(event), style))
        lines += look.flow(pieces, hang=4)
    return "\n".join(lines)


def event_json(event: Event) -> Document:
    """An event as in ``--json``."""
    return {
        "sequence": event.sequence,
        "at": event.at,
        "process": event.process,
        "type": event.type,
        "address": event.address,
        "data": dict(event.data),
    }
