"""Shows events while a command runs: live on a terminal, as plain lines in a pipe, not at all with
``--json``."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TextIO

from stretto import events
from stretto.cli.render.events import DOING, event_line
from stretto.cli.text import Look, cells, clean, cut, elapsed
from stretto.model import Event

if TYPE_CHECKING:
    from rich.live import Live
    from rich.text import Text

FINISHED = frozenset(
    {events.STEP_DONE, events.STEP_FAILED, events.STEP_BLOCKED, events.STEP_RETRY, events.IN_DOUBT}
)
QUIET = frozenset({events.PROCESS_CREATED, events.COMMAND_ACCEPTED, events.COMMAND_DONE})
"""Told by what the command says at its end."""


class Progress(Protocol):
    """Follows a command. Used as a context manager; ``event`` may be called from another thread."""

    def __enter__(self) -> Progress: ...
    def __exit__(self, *exc: object) -> None: ...
    def event(self, event: Event) -> None: ...

    def beside(self, text: str) -> bool:
        """Show text that belongs on standard error. False where nothing stands in its way there:
        then the caller writes it."""
        ...


class Silent:
    """Shows nothing: the result says it all."""

    def __enter__(self) -> Silent:
        return self

    def __exit__(self, *exc: object) -> None:
        """Nothing is open."""

    def event(self, event: Event) -> None:
        """Not shown."""

    def beside(self, text: str) -> bool:  # noqa: ARG002 - the protocol's signature
        return False


class Lines:
    """One line an event, without control characters."""

    def __init__(self, out: TextIO, look: Look) -> None:
        self._out = out
        self._look = look
        self._lock = threading.Lock()

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, *exc: object) -> None:
        """Nothing is open."""

    def event(self, event: Event) -> None:
        if event.type not in QUIET:
            with self._lock:
                self._out.write(event_line(event, self._look) + "\n")
                self._out.flush()

    def beside(self, text: str) -> bool:  # noqa: ARG002 - the protocol's signature
        return False


@dataclass(slots=True)
class Running:
    """A step that is under way."""

    doing: str
    since: float
    note: str = ""


class Region:
    """The running steps with the time each has taken, below the lines of what is finished."""

    def __init__(
        self, look: Look, out: TextIO, clock: Callable[[], float] = time.monotonic
    ) -> None:
        from rich.console import Console

        self._look = look
        self._clock = clock
        self._lock = threading.Lock()
        self._running: dict[str, Running] = {}
        self._console = Console(
            file=out, no_color=not look.colour, highlight=False, soft_wrap=True, markup=False
        )
        self._live: Live | None = None

    def __enter__(self) -> Region:
        from rich.live import Live

        self._live = Live(
            get_renderable=self._region,
            console=self._console,
            refresh_per_second=8,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._live.start()
        return self

    def __exit__(self, *exc: object) -> None:
        if self._live is not None:
            self._live.stop()

    def event(self, event: Event) -> None:
        with self._lock:
            follow(self._running, event, self._clock())
        if event.type not in QUIET | {events.STEP_STARTED, events.STEP_PENDING}:
            self._above(event_line(event, self._look))

    def beside(self, text: str) -> bool:
        self._above(text)
        return True

    def _above(self, text: str) -> None:
        from rich.text import Text

        self._console.print(Text.from_ansi(text))

    def _region(self) -> Text:
        from rich.text import Text

        with self._lock:
            lines = region_lines(
                self._running, self._clock(), self._console.width, self._console.height
            )
        return Text("\n".join(lines), style="dim" if self._look.colour else "", no_wrap=True)


def follow(running: dict[str, Running], event: Event, now: float) -> None:
    """Bring the running steps up to date with an event."""
    if event.type == events.STEP_STARTED:
        verb = str(event.data.get("verb", ""))
        running[event.address] = Running(DOING.get(verb, verb), now)
    elif event.type == events.STEP_PENDING and event.address in running:
        running[event.address].note = str(event.data.get("note", ""))
    elif event.type in FINISHED:
        running.pop(event.address, None)


def region_lines(
    running: dict[str, Running], now: float, width: int, height: int, spare: int = 3
) -> list[str]:
    """One line a running step, the longest-running first, as many as there is room for."""
    room = max(height - spare, 1)
    order = sorted(running.items(), key=lambda item: (item[1].since, item[0]))
    lines = []
    for address, step in order[: room if len(order) <= room else room - 1]:
        time_taken = elapsed(now - step.since)
        note = f" ({clean(step.note)})" if step.note else ""
        text = f"  {clean(address)} {step.doing}{note}".replace("\n", " ")
        left = max(width - cells(time_taken) - 2, 8)
        if cells(text) > left:
            text = cut(text, left - 1) + "…"
        lines.append(f"{text} {time_taken}")
    if len(order) > room:
        lines.append(f"  … and {len(order) - len(lines)} more")
    return lines
