"""The commands that change processes."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from stretto.cli.setting import Pending, Setting
from stretto.cli.tree import Command, parameters, yes_option
from stretto.errors import Forbidden

if TYPE_CHECKING:
    from stretto_sdk.image import Image
    from stretto_sdk.json import Json

    from stretto.desk import Outcome, Ticket
    from stretto.model import Plan

_OUTCOME: Final = {
    "process": "the process: id, alias, composition, image, phase, resources (number by state), "
    "created_at, note, held_by, unfinished; null if there is none",
    "outcome": "done, phase, note, failed (address and sentence), recovered (sentences); "
    "null if nothing was begun",
}
_PLAN: Final = {
    "plan": "process, alias, image, empty, unchanged, steps (address, kind, placement, action, "
    "reason, changes, after, deposed, keep_old, observed_at), drift, moved, refused, warnings",
}


@click.command(
    cls=Command, makes_store=True, json_keys={**_OUTCOME, "outputs": "the composition's outputs"}
)
@click.argument("source", metavar="FILE[:NAME]")
@click.option(
    "-a", "--alias", metavar="ALIAS", help="The process's name. Default: the composition's."
)
@parameters
def run(
    setting: Setting,
    source: str,
    alias: str | None,
    given: tuple[str, ...],
    params_file: Path | None,
) -> int:
    """Compile a composition and run it as a new process.

    FILE is a Python file with a composition in it, or an image that "stretto compile" printed. NAME
    says which, where a file has several.
    """
    from stretto.cli.sources import image_of

    image = image_of(setting, source, given, params_file)
    ticket = setting.desk.run(image, alias)
    return carry(setting, ticket, outputs=True)


@click.command(cls=Command, makes_store=True, json_keys=_PLAN)
@click.argument("subject", metavar="FILE[:NAME]|ALIAS")
@click.option("-a", "--alias", metavar="ALIAS", help="Plan FILE as an update of this process.")
@click.option("--kill", is_flag=True, help="Plan the end of the process ALIAS.")
@click.option(
    "--detailed-exitcode", is_flag=True, help="Exit with 4 when there are changes, 0 when not."
)
@parameters
def plan(
    setting: Setting,
    subject: str,
    alias: str | None,
    kill: bool,
    detailed_exitcode: bool,
    given: tuple[str, ...],
    params_file: Path | None,
) -> None:
    """Show what would be done. Changes nothing.

    With a FILE: what "run" would do, or with --alias what "update" would do. With the ALIAS of a
    process: what differs from its image now.
    """
    from stretto.cli.sources import image_of, is_source

    if is_source(subject):
        if kill:
            raise click.UsageError("--kill takes the alias of a process, not a file.")
        image = image_of(setting, subject, given, params_file, update_of=alias)
        made = setting.desk.plan(image=image, alias=alias)
    else:
        image = None
        setting.makes_store = False
        if alias or given or params_file:
            raise click.UsageError("--alias, -p and --params go with a FILE, not with an alias.")
        made = setting.desk.plan(alias=subject, action="kill" if kill else "update")
    show_plan(setting, made, image)
    setting.answer(plan=_plan_json(made))
    if detailed_exitcode and not made.empty:
        raise Pending("changes are pending")


@click.command(cls=Command, json_keys={**_OUTCOME, **_PLAN, "outputs": "the composition's outputs"})
@click.argument("alias")
@click.argument("source", metavar="FILE[:NAME]")
@parameters
@yes_option
def update(
    setting: Setting,
    alias: str,
    source: str,
    given: tuple[str, ...],
    params_file: Path | None,
    yes: bool,
) -> int:
    """Change a process to another version of its composition.

    Parameters that are not given stay as they were.
    """
    from stretto.cli.sources import image_of

    setting.desk.living(alias)  # an alias that is wrong is told before anything is compiled
    image = image_of(setting, source, given, params_file, update_of=alias)
    made = setting.desk.plan(image=image, alias=alias)
    show_plan(setting, made, image)
    refuse_protected(made)
    confirm(setting, made, yes)
    return carry(setting, setting.desk.update(alias, image), plan=made, outputs=True)


@click.command(cls=Command, json_keys=_OUTCOME)
@click.argument("alias")
def suspend(setting: Setting, alias: str) -> int:
    """Stop looking after a process. Its resources stay as they are."""
    return carry(setting, setting.desk.suspend(alias))


@click.command(cls=Command, json_keys=_OUTCOME)
@click.argument("alias")
def resume(setting: Setting, alias: str) -> int:
    """Look after a suspended process again."""
    return carry(setting, setting.desk.resume(alias))


@click.command(cls=Command, json_keys={**_OUTCOME, **_PLAN})
@click.argument("alias")
@yes_option
def kill(setting: Setting, alias: str, yes: bool) -> int:
    """End a process and delete its resources."""
    made = setting.desk.plan(alias=alias, action="kill")
    show_plan(setting, made)
    refuse_protected(made)
    confirm(setting, made, yes)
    return carry(setting, setting.desk.kill(alias), plan=made)


@click.command(cls=Command, json_keys=_OUTCOME)
@click.argument("alias")
def release(setting: Setting, alias: str) -> int:
    """End a process and leave its resources in the cloud."""
    return carry(setting, setting.desk.release(alias))


@click.command(cls=Command, json_keys=_OUTCOME)
@click.argument("alias")
def verify(setting: Setting, alias: str) -> int:
    """Observe a process now, and repair what has drifted."""
    return carry(setting, setting.desk.verify(alias))


@click.command(cls=Command, json_keys=_OUTCOME)
@click.argument("alias")
@click.argument("address")
@click.option("--identity", metavar="ID", help="The object is there; this is its identity.")
@click.option("--absent", is_flag=True, help="No object was made.")
def settle(setting: Setting, alias: str, address: str, identity: str | None, absent: bool) -> int:
    """Say how a step ended whose outcome cannot be told.

    "stretto status ALIAS" shows such resources as "in doubt". Look in the cloud, then say which it
    is.
    """
    if absent == (identity is not None):
        raise click.UsageError("Give either --identity ID or --absent.")
    return carry(setting, setting.desk.settle(alias, address, identity))


@click.command("compile", cls=Command, json_keys={"image": "the image", "digest": "its SHA-256"})
@click.argument("source", metavar="FILE[:NAME]")
@parameters
def compile_(
    setting: Setting, source: str, given: tuple[str, ...], params_file: Path | None
) -> None:
    """Compile a composition and print its image.

    "run", "plan" and "update" take the image as FILE, too.
    """
    from stretto.cli.setting import json_text
    from stretto.cli.sources import image_of

    image = image_of(setting, source, given, params_file)
    setting.show(json_text(image.document))
    setting.answer(image=image.document, digest=image.digest)


COMMANDS: Final = (
    run,
    plan,
    update,
    suspend,
    resume,
    kill,
    release,
    settle,
    verify,
    compile_,
)


# ── What they share ──────────────────────────────────────────────────────────────────────────


def show_plan(setting: Setting, made: Plan, image: Image | None = None) -> None:
    """The plan for people, and for the plugins that listen. ``image``: what it is a plan towards,
    where that is not the image that the process runs."""
    setting.plan_made(made)
    if setting.json:
        return
    from stretto.cli.render.plans import creates, declared_by, plan_text

    if not creates(made):
        setting.show(plan_text(made, setting.look))
        return
    image = image or setting.desk.image(made.process)
    setting.show(plan_text(made, setting.look, declared_by(image, setting.registry)))


def refuse_protected(made: Plan) -> None:
    """Raises Forbidden when the plan would touch what is protected."""
    protected = [refusal for refusal in made.refused if refusal.protected]
    if protected:
        raise Forbidden(
            "Nothing was done: the plan deletes or replaces what is protected.",
            problems=tuple(f"{one.address}: {one.reason}" for one in protected),
        )


def confirm(setting: Setting, made: Plan, yes: bool) -> None:
    """Ask before something is destroyed. Raises Forbidden when the answer is no, or nobody is
    there to answer."""
    from stretto.cli.render.plans import destroyed
    from stretto.cli.text import clean, count

    lost = destroyed(made)
    if not lost or yes:
        return
    shown = ", ".join(clean(address) for address in lost[:5])
    more = f" and {len(lost) - 5} more" if len(lost) > 5 else ""
    what = f"This deletes {count(len(lost), 'object')} in the cloud: {shown}{more}."
    if not setting.attended:
        raise Forbidden(
            f"{what} Nobody is at the terminal to be asked, so nothing was done.",
            "Look at the plan; then run the command again with --yes.",
        )
    question = "\n".join(setting.look.flow([(f"{what} Go on?", "bold")]))
    if not click.confirm(question, default=False):
        raise Forbidden("Nothing was done: the answer was no.")


def carry(
    setting: Setting, ticket: Ticket, *, plan: Plan | None = None, outputs: bool = False
) -> int:
    """Follow a command to its end, say how it ended, and give the exit code."""
    from stretto.cli.interrupt import interruptible

    interrupt = threading.Event()
    began = time.monotonic()
    with setting.follow() as progress, interruptible(interrupt, setting.note):
        outcome = setting.desk.carry(ticket, setting.listener(progress), interrupt=interrupt)
    setting.progress = None
    taken = time.monotonic() - began
    given = setting.desk.outputs(ticket.process) if outputs and outcome.done else {}
    say_outcome(setting, ticket, outcome, given, taken, interrupted=interrupt.is_set())
    _answer(setting, ticket, outcome, plan, given if outputs else None)
    if outcome.done:
        return 0
    return 130 if interrupt.is_set() else 1


def say_outcome(
    setting: Setting,
    ticket: Ticket,
    outcome: Outcome,
    outputs: Mapping[str, Json],
    seconds: float,
    *,
    interrupted: bool,
) -> None:
    """How a command ended, for people: the result on standard output, what is wrong on standard
    error."""
    import sys

    from stretto.cli.render.outcomes import outcome_text, trouble_text

    if setting.json:
        return
    view = setting.desk.process(ticket.process)
    if outcome.done:
        setting.show(outcome_text(view, outcome, outputs, seconds, setting.look))
    else:
        sys.stdout.flush()
        text = trouble_text(view, outcome, setting.error_look, interrupted=interrupted)
        print(text, file=sys.stderr)


def _answer(
    setting: Setting,
    ticket: Ticket,
    outcome: Outcome,
    plan: Plan | None,
    outputs: Mapping[str, Json] | None,
) -> None:
    if not setting.json:
        return
    from stretto.cli.render.outcomes import outcome_json
    from stretto.cli.render.views import process_json

    more: dict[str, Json] = {}
    if plan is not None:
        more["plan"] = _plan_json(plan)
    if outputs is not None:
        more["outputs"] = dict(outputs)
    setting.answer(
        ok=outcome.done,
        process=process_json(setting.desk.process(ticket.process)),
        outcome=outcome_json(outcome),
        **more,
    )


def _plan_json(made: Plan) -> Json:
    from stretto.cli.render.plans import plan_json

    return plan_json(made)
