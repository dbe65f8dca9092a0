"""Runs one command: the way in, and every way out.

Exit codes: 0 done, 1 failed, 2 the command is wrong as written, 3 refused (a policy, a protection or
the person said no), 4 changes are pending (``plan --detailed-exitcode``), 130 interrupted.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence

import click

from stretto.cli.outlet import open_streams, outlets
from stretto.cli.render.problems import Report, Trouble, report_json, report_text
from stretto.cli.setting import Pending, Setting, json_text, look_of
from stretto.cli.tree import Group
from stretto.errors import KernelError

INTERRUPTED = 130
_COMPLETE = "_STRETTO_COMPLETE"
"""The variable by which a shell asks for completions."""


class _Stretto(Group):
    """The whole tree. Commands live in modules that are imported when one of theirs is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        self._fill()
        return super().list_commands(ctx)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        self._fill()
        found = super().get_command(ctx, cmd_name)
        if found is None:
            self._ask_plugins(ctx)
            found = super().get_command(ctx, cmd_name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self._ask_plugins(ctx)
        super().format_commands(ctx, formatter)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_epilog(ctx, formatter)
        if not ctx.ensure_object(Setting).registry.names():
            with formatter.section("No provider is installed; install one, such as"):
                formatter.write_text("pip install stretto-aws")

    def _fill(self) -> None:
        if self.commands:
            return
        from stretto.cli import clouds, kinds, looking, processes

        for module in (processes, looking, kinds, clouds):
            for command in module.COMMANDS:
                self.add_command(command)

    def _ask_plugins(self, ctx: click.Context) -> None:
        setting = ctx.ensure_object(Setting)
        setting.registry.hooks.call("stretto_commands", {"group": self})


@click.group(
    cls=_Stretto,
    aliases={"ps": "status"},
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    no_args_is_help=True,
    epilog="Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused, 4 changes pending "
    "(plan --detailed-exitcode), 130 interrupted.",
)
@click.version_option(package_name="stretto", prog_name="stretto")
def stretto() -> None:
    """An operating system for clouds: runs compositions as processes, and keeps them as declared."""


def run(arguments: Sequence[str]) -> int:
    """Run one command, and give its exit code. No traceback reaches a person."""
    open_streams()
    setting = Setting()
    with outlets() as out:
        try:
            code = _guarded(arguments, setting)
        finally:
            setting.close()
        out.flush()
        # A reader that has gone, as `| head` does, has had what it wanted.
        if out.lost is None or isinstance(out.lost, BrokenPipeError):
            return code
        report = Report(
            message=f"What this command says cannot be written: {out.lost.strerror}.",
            hint="What it was asked to do is not affected; look at it with\n    stretto status",
        )
        print(report_text(report, look_of(sys.stderr.isatty())), file=sys.stderr)
        return code or report.exit_code


def _guarded(arguments: Sequence[str], setting: Setting) -> int:
    try:
        if _COMPLETE in os.environ:
            from click.shell_completion import shell_complete

            return shell_complete(stretto, {}, "stretto", _COMPLETE, os.environ[_COMPLETE])
        # Not ``stretto.main``: that one ends the program by itself where a pipe breaks.
        with stretto.make_context("stretto", list(arguments), obj=setting) as context:
            code = stretto.invoke(context)
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except (click.Abort, KeyboardInterrupt, EOFError):
        return _fail(setting, arguments, Report(message="Interrupted.", exit_code=INTERRUPTED))
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)
        return error.exit_code
    except click.ClickException as error:
        return _fail(setting, arguments, _usage(error))
    except Pending as pending:
        return pending.exit_code
    except KernelError as error:
        return _fail(setting, arguments, _known(error))
    except SystemExit as exit_:  # a plugin's command may end as programs do
        return exit_.code if isinstance(exit_.code, int) else int(exit_.code is not None)
    except BaseException as error:  # whatever it is, a person gets a sentence
        report = _foreseen(error, arguments)
        return _fail(setting, arguments, report or _unforeseen(error))
    return code if isinstance(code, int) else 0


def _fail(setting: Setting, arguments: Sequence[str], report: Report) -> int:
    wants_json = setting.json or "--json" in arguments
    if setting.answered:  # the document was given; the exit code says the rest
        return report.exit_code
    if wants_json:
        command = setting.command or " ".join(a for a in arguments[:1] if not a.startswith("-"))
        print(json_text({"command": command, "ok": False, "error": report_json(report)}))
    else:
        sys.stdout.flush()
        print(report_text(report, look_of(sys.stderr.isatty())), file=sys.stderr)
    return report.exit_code


def _usage(error: click.ClickException) -> Report:
    hint = ""
    if isinstance(error, click.UsageError) and error.ctx is not None:
        usage = " ".join(error.ctx.get_usage().split()).removeprefix("Usage: ")
        hint = f"usage: {usage}\n    {error.ctx.command_path} --help"
    return Report(message=error.format_message(), hint=hint, exit_code=2)


def _known(error: KernelError) -> Report:
    return Report(
        message=error.message,
        hint=error.hint,
        problems=tuple(Trouble(message=problem) for problem in error.problems),
        exit_code=error.exit_code,
    )


def _foreseen(error: BaseException, arguments: Sequence[str]) -> Report | None:
    """Errors of other layers that are meant for people."""
    from stretto_sdk.contract import ProviderError

    from stretto.cli.sources import compile_report

    report = compile_report(error)
    if report is not None:
        return report
    if isinstance(error, ProviderError):  # a look at the cloud that a plan takes
        return Report(message=error.message)
    if isinstance(error, OSError) and error.filename is not None:
        return Report(message=f"{error.filename}: {error.strerror}.")
    if isinstance(error, UnicodeEncodeError):
        garbled = [a for a in arguments if not a.isascii() and not _is_text(a)]
        if garbled:
            return Report(
                message=f"{garbled[0]!r} is not UTF-8 text: no name has such letters.",
                hint="Look at the encoding of the terminal, or of the script that gave it.",
                exit_code=2,
            )
    return None


def _is_text(argument: str) -> bool:
    """Whether an argument was text, and not bytes that no text has."""
    return not any("\ud800" <= letter <= "\udfff" for letter in argument)


def _unforeseen(error: BaseException) -> Report:
    """A mistake of ours: one sentence, and the details in a file."""
    if os.environ.get("STRETTO_DEBUG") == "1":
        traceback.print_exception(error)
        return Report(message=f"This is a mistake in Stretto ({type(error).__name__}).")
    from stretto.cli.details import write_details

    try:
        told = f"The details are in {write_details(error)}."
    except OSError as trouble:
        told = f"The details could not be written to a file: {trouble.strerror}."
    return Report(
        message=f"This is a mistake in Stretto ({type(error).__name__}), not in what you wrote.",
        hint=f"{told} What was in flight is in the journal: the next command settles it. "
        "STRETTO_DEBUG=1 shows the details here.",
    )
