"""The commands that look at processes, and the conductor."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import click

from stretto.cli.setting import Setting, default_store, remembers_emulation
from stretto.cli.tree import Command
from stretto.model import Phase

if TYPE_CHECKING:
    from stretto.model import Event


@click.command(
    cls=Command,
    json_keys={
        "processes": "without ALIAS: all that live (with --all also those that have ended)",
        "process": "with ALIAS: the process",
        "resources": "with ALIAS: address, kind, placement, state, identity, note, observed_at, "
        "properties (as last observed)",
        "outputs": "with ALIAS: the composition's outputs",
    },
)
@click.argument("alias", required=False)
@click.option("--all", "all_", is_flag=True, help="Also processes that have ended.")
def status(setting: Setting, alias: str | None, all_: bool) -> None:
    """Show the processes, or one in detail.

    Shows what is recorded; calls no cloud.
    """
    from stretto.cli.render import views

    if alias is not None:
        process = setting.desk.process(alias)
        resources = setting.desk.resources(alias)
        outputs = setting.desk.outputs(alias)
        if setting.json:
            setting.answer(
                process=views.process_json(process),
                resources=[views.resource_json(r) for r in resources],
                outputs=dict(outputs),
            )
        else:
            setting.show(views.process_text(process, resources, outputs, setting.look))
        return
    found = setting.desk.processes() if setting.path.exists() else ()
    listed = [p for p in found if all_ or p.phase is not Phase.ENDED]
    if setting.json:
        setting.answer(processes=[views.process_json(p) for p in listed])
    elif listed:
        setting.show(views.processes_text(listed, setting.look))
    else:
        setting.show(views.no_processes(setting.look, _elsewhere(setting), str(setting.path)))


def _elsewhere(setting: Setting) -> int:
    """How many processes live in the emulated default store, for those who forgot --emulate."""
    other = default_store(emulated=True)
    if setting.store is not None or setting.emulate or not remembers_emulation(other):
        return 0
    there = Setting(store=other, emulate=True)
    try:
        return sum(p.phase is not Phase.ENDED for p in there.desk.processes())
    finally:
        there.close()


@click.command(
    cls=Command,
    json_keys={"events": "sequence, at (seconds since 1970), process, type, address, data"},
)
@click.argument("alias")
@click.option("--after", default=0, metavar="N", help="Only events after this sequence number.")
@click.option("-n", "--last", type=click.IntRange(min=1), metavar="N", help="Only the last N.")
def history(setting: Setting, alias: str, after: int, last: int | None) -> None:
    """Show what has happened to a process."""
    from stretto.cli.render.events import event_json, history_text

    listed = setting.desk.history(alias, after=after)
    if last is not None:
        listed = listed[-last:]
    setting.show(history_text(listed, setting.look) if listed else "No events.")
    setting.answer(events=[event_json(event) for event in listed])


@click.command(cls=Command, json_keys={"process": "the process as it is at the end of the wait"})
@click.argument("alias")
@click.option(
    "--for",
    "phases",
    multiple=True,
    type=click.Choice([phase.value for phase in Phase]),
    help="The phase to wait for; repeatable. Default: running.",
)
@click.option(
    "--timeout", type=click.FloatRange(min=0), metavar="SECONDS", help="Fail after this long."
)
def wait(setting: Setting, alias: str, phases: tuple[str, ...], timeout: float | None) -> int:
    """Wait until a process is in a phase. Something else must be running it.

    Fails when the time is over, or when the process ends without having come to that phase.
    """
    from stretto.cli.render.views import process_json, processes_text
    from stretto.cli.text import one_line

    wanted = tuple(Phase(phase) for phase in phases) or (Phase.RUNNING,)
    with setting.follow() as progress:
        process = setting.desk.wait(
            alias, wanted, timeout=timeout, on_event=setting.listener(progress)
        )
    setting.progress = None
    reached = process.phase in wanted
    setting.show(processes_text([process], setting.look))
    setting.answer(ok=reached, process=process_json(process))
    if not reached and not setting.json:
        hoped = " or ".join(phase.value for phase in wanted)
        setting.note(
            f"{one_line(process.alias)} has ended, and was not {hoped} before."
            if process.phase is Phase.ENDED
            else f"{one_line(process.alias)} is not {hoped} after {timeout:g} s."
        )
    return 0 if reached else 1


@click.command(cls=Command, makes_store=True)
@click.option(
    "--sweep",
    type=click.FloatRange(min=1),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="How often every resource is looked at.",
)
def conductor(setting: Setting, sweep: float) -> int:
    """Keep all processes as declared.

    Runs in the foreground: carries out commands, finds drift, repairs it. Ends with Ctrl-C. With --json, one JSON document a line and event.
    """
    from stretto.cli.interrupt import interruptible

    interrupt = threading.Event()
    desk = setting.desk
    setting.note(f"Conducting {setting.path}; Ctrl-C ends it.")
    with setting.follow() as progress, interruptible(interrupt, setting.note):
        on_event = _json_lines(setting) if setting.json else setting.listener(progress)
        desk.conduct(on_event, interrupt, sweep_seconds=sweep)
    setting.progress = None
    return 0


def _json_lines(setting: Setting) -> Callable[[Event], None]:
    """Every event as one line, for programs that follow; plugins hear of it as always."""
    import json

    from stretto.cli.progress import Silent
    from stretto.cli.render.events import event_json

    hooks = setting.listener(Silent())

    def on_event(event: Event) -> None:
        print(json.dumps(event_json(event)), flush=True)
        hooks(event)

    return on_event


COMMANDS: Final = (status, history, wait, conductor)
