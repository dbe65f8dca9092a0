"""A plugin with commands and ears, beside a provider that does not load."""

import os
from pathlib import Path

import click
from stretto.cli.setting import Setting
from stretto.cli.tree import Command
from stretto.hookspecs import hookimpl
from stretto.model import Event, Plan


@click.command("greet", cls=Command, json_keys={"greeting": "what it says"})
def greet(setting: Setting) -> None:
    """Greet."""
    setting.show("hello from a plugin")
    setting.answer(greeting="hello")


@click.command("explode", cls=Command)
def explode(setting: Setting) -> None:
    """Explode."""
    raise RuntimeError("an unforeseen thing")


def _heard(line: str) -> None:
    with Path(os.environ["EXTRA_LOG"]).open("a") as out:
        out.write(line + "\n")


@hookimpl
def stretto_commands(group: click.Group) -> None:
    group.add_command(greet)
    group.add_command(explode)


@hookimpl
def stretto_plan_made(plan: Plan) -> None:
    _heard(f"plan {len(plan.steps)}")


@hookimpl
def stretto_step_started(event: Event) -> None:
    _heard(f"started {event.address}")


@hookimpl
def stretto_step_finished(event: Event) -> None:
    _heard(f"finished {event.address}")


@hookimpl
def stretto_event(event: Event) -> None:
    if event.type == "phase" and os.environ.get("EXTRA_FAILS"):
        raise RuntimeError("deaf")
