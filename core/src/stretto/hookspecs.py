"""What plugins may listen to. A plugin is a module or object registered under the entry-point group
``stretto.plugins``, with functions of these names marked by ``hookimpl``.

Every plugin is told, in no promised order; nothing it returns is used, and one that raises is left
out from then on. The calls come from the process that a person started, never from the kernel's own
loop, so that a slow listener cannot hold up a lease.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    import click

    from stretto.model import Event, Plan

hookspec = pluggy.HookspecMarker("stretto")
hookimpl = pluggy.HookimplMarker("stretto")


@hookspec
def stretto_commands(group: click.Group) -> None:
    """The command line is put together: add commands to ``group``.

    Made with ``cls=stretto.cli.tree.Command`` they have the options of every command, and their
    functions are given the ``Setting`` first.
    """


@hookspec
def stretto_plan_made(plan: Plan) -> None:
    """A plan is about to be shown to a person."""


@hookspec
def stretto_step_started(event: Event) -> None:
    """A cloud is about to be called for a step."""


@hookspec
def stretto_step_finished(event: Event) -> None:
    """A step is over: ``event.type`` is ``step.done``, ``step.failed`` or ``step.blocked``."""


@hookspec
def stretto_event(event: Event) -> None:
    """Any line of a process's history, those above included."""
