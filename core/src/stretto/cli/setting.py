"""What every command is given: where it runs, how it is answered, and the way to the kernel."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from stretto_sdk.json import Document, Json

from stretto.cli.text import Look
from stretto.errors import KernelError, NoSuchProcess

if TYPE_CHECKING:
    from stretto_sdk.diagnostics import Diagnostic

    from stretto.cli.progress import Progress
    from stretto.desk import Desk
    from stretto.embedded import Clouds
    from stretto.model import Event, Plan
    from stretto.plugins import Registry


class Pending(KernelError):
    """Not an error: the plan has changes, and ``--detailed-exitcode`` asks to be told."""

    exit_code = 4


class BadStore(KernelError):
    """What was given as the store's path cannot be one."""

    exit_code = 2


@dataclass
class Setting:
    """One command's surroundings. Opens the store, and starts clouds, only when asked to."""

    json: bool = False
    emulate: bool = False
    store: Path | None = None
    command: str = ""
    keys: frozenset[str] = frozenset()
    """The keys that the command's ``--json`` document has."""
    makes_store: bool = False
    """Whether the command may be the first one on its store."""
    progress: Progress | None = None
    answered: bool = False
    _desk: Desk | None = field(default=None, repr=False)

    # ── How it is answered ───────────────────────────────────────────────────────────────────

    @cached_property
    def look(self) -> Look:
        """How standard output is read."""
        return look_of(sys.stdout.isatty())

    @cached_property
    def error_look(self) -> Look:
        """How standard error is read."""
        return look_of(sys.stderr.isatty())

    @property
    def attended(self) -> bool:
        """Whether a person can be asked."""
        return not self.json and sys.stdin.isatty() and sys.stdout.isatty()

    def show(self, text: str) -> None:
        """Text for people; nothing with ``--json``."""
        if not self.json:
            print(text)

    def answer(self, *, ok: bool = True, **keys: Json) -> None:
        """The ``--json`` document, once, at the command's end; nothing without ``--json``."""
        assert frozenset(keys) <= self.keys, f"{self.command}: {set(keys) - self.keys} undocumented"
        self.answered = True
        if self.json:
            print(json_text({"command": self.command, "ok": ok, **keys}))

    def note(self, text: str) -> None:
        """A sentence beside the result: above the live region, else on standard error."""
        said = "\n".join(self.error_look.flow([(text, "dim")]))
        if self.progress is None or not self.progress.beside(said):
            print(said, file=sys.stderr)

    def warn(self, diagnostic: Diagnostic) -> None:
        """What is odd in a composition, and yet compiles."""
        from stretto.cli.render.problems import trouble_lines
        from stretto.cli.sources import trouble

        lines = trouble_lines(trouble(diagnostic), self.error_look)
        print("\n".join(lines).lstrip("\n"), file=sys.stderr)

    def follow(self) -> Progress:
        """Shows events while a command runs."""
        from stretto.cli import progress

        if self.json:
            self.progress = progress.Silent()
        elif sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
            self.progress = progress.Region(self.look, sys.stdout)
        else:
            self.progress = progress.Lines(sys.stdout, self.look)
        return self.progress

    # ── The way to the kernel ────────────────────────────────────────────────────────────────

    @cached_property
    def registry(self) -> Registry:
        from stretto.plugins import Registry

        return Registry()

    @cached_property
    def path(self) -> Path:
        """The store's file. Emulated processes have a default store of their own."""
        if self.store is not None:
            if not self.store.name:
                raise BadStore(
                    f"{str(self.store)!r} names no file.",
                    "Name a file with --store or STRETTO_STORE.",
                )
            return self.store
        return default_store(emulated=self.emulate)

    @cached_property
    def emulated(self) -> bool:
        """Whether commands on this store meet embedded clouds only."""
        return self.emulate or remembers_emulation(self.path)

    @cached_property
    def clouds(self) -> Clouds:
        from stretto.embedded import Clouds

        return Clouds(self.path, self.registry, self.note)

    @property
    def desk(self) -> Desk:
        """The kernel's door on the store, opened on first need."""
        if self._desk is None:
            from stretto.desk import Desk

            if not self.makes_store and not self.path.exists():
                raise NoSuchProcess(
                    f"There is no store at {self.path}, so no process either.",
                    "Name another with --store, or make it with the first process:\n"
                    "    stretto run FILE.py",
                )
            self._desk = Desk.open(
                self.path,
                self.registry,
                emulator=self.clouds if self.emulated else None,
                who=who(),
            )
        return self._desk

    def close(self) -> None:
        if self._desk is not None:
            self._desk.close()

    # ── Hooks ────────────────────────────────────────────────────────────────────────────────

    def plan_made(self, plan: Plan) -> None:
        self._hook("stretto_plan_made", plan=plan)

    def listener(self, progress: Progress) -> Callable[[Event], None]:
        """What the kernel calls with every event."""
        from stretto import events

        finished = (events.STEP_DONE, events.STEP_FAILED, events.STEP_BLOCKED)

        def on_event(event: Event) -> None:
            progress.event(event)
            if event.type == events.STEP_STARTED:
                self._hook("stretto_step_started", event=event)
            elif event.type in finished:
                self._hook("stretto_step_finished", event=event)
            self._hook("stretto_event", event=event)

        return on_event

    def _hook(self, name: str, **arguments: object) -> None:
        hooks = self.registry.hooks
        hooks.call(name, arguments)
        while hooks.problems:
            self.note(f"warning: {hooks.problems.pop(0)}")


def look_of(terminal: bool) -> Look:
    """How a stream is read: a pipe has neither width nor colour; ``NO_COLOR`` is honoured."""
    if not terminal:
        return Look(now=time.time())
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Look(width=shutil.get_terminal_size().columns, colour=colour, now=time.time())


def json_text(document: Document) -> str:
    """A ``--json`` document: indented for those who look, whole on any terminal."""
    return json.dumps(document, indent=2, ensure_ascii=True)


def default_store(*, emulated: bool) -> Path:
    """Where processes are kept when nobody says otherwise."""
    base = os.environ.get("XDG_DATA_HOME")
    home = Path(base) if base and Path(base).is_absolute() else Path.home() / ".local" / "share"
    return home / "stretto" / ("emulated.db" if emulated else "stretto.db")


def remembers_emulation(path: Path) -> bool:
    """Whether the store was made for embedded clouds. False for one that is not there yet."""
    if not path.exists():
        return False
    from stretto.desk import emulated_store

    return emulated_store(path)


def who() -> str:
    """Who commands, for the history: ``ada@host``. No host name is looked up in a network."""
    name = os.environ.get("USER") or os.environ.get("LOGNAME") or str(os.getuid())
    return f"{name}@{os.uname().nodename}"
