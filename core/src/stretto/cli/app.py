"""Runs one command: the way in, and every way out.

Exit codes: 0 done, 1 failed, 2 the command is wrong as written, 3 refused (a policy, a protection or
the person said no), 4 changes are pending (``plan --detailed-exitcode``), 130 interrupted.
"""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from collections.abc import Sequence

import click

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
    setting = Setting()
    try:
        return _guarded(arguments, setting)
    except BrokenPipeError:
        # The reader has gone, as `| head` does. Nothing is left to say, nor anywhere to say it:
        # without this the interpreter would complain when it flushes at its end.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    finally:
        setting.close()


def _guarded(arguments: Sequence[str], setting: Setting) -> int:
    try:
        if _COMPLETE in os.environ:
            from click.shell_completion import shell_complete

            return shell_complete(stretto, {}, "stretto", _COMPLETE, os.environ[_COMPLETE])
        # Not ``stretto.main``: that one ends the program by itself where a pipe breaks.
        with stretto.make_context("stretto", list(arguments), obj=setting) as context:
            code = stretto.invoke(context)
        sys.stdout.flush()
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
    except BrokenPipeError:
        raise
    except Exception as error:  # whatever it is, a person gets a sentence
        report = _foreseen(error)
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


def _foreseen(error: Exception) -> Report | None:
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
    return None


def _unforeseen(error: Exception) -> Report:
    """A mistake of ours: one sentence, and the details in a file."""
    if os.environ.get("STRETTO_DEBUG") == "1":
        traceback.print_exception(error)
        return Report(message=f"This is a mistake in Stretto ({type(error).__name__}).")
    from stretto.cli.details import write_details

    where = write_details(error)
    return Report(
        message=f"This is a mistake in Stretto ({type(error).__name__}), not in what you wrote.",
        hint=f"The details are in {where}. What was in flight is in the journal: the next command "
        "settles it. STRETTO_DEBUG=1 shows the details here.",
    )
