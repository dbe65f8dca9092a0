"""What all commands share: the options, the ``--json`` keys, and how a mistake is answered."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from stretto.cli.setting import Setting

F = TypeVar("F", bound=Callable[..., Any])


def common_options() -> list[click.Parameter]:
    """The options of every command, and of ``stretto`` itself."""
    return [
        click.Option(
            ["--store"],
            type=click.Path(dir_okay=False, path_type=Path),
            metavar="PATH",
            envvar="STRETTO_STORE",
            help="The file that processes are kept in. Also: STRETTO_STORE.",
        ),
        click.Option(
            ["--emulate"],
            is_flag=True,
            default=None,
            envvar="STRETTO_EMULATE",
            help="Run on embedded clouds; no real cloud is called, no credential is read. "
            "Also: STRETTO_EMULATE=1.",
        ),
        click.Option(["--json"], is_flag=True, default=None, help="Answer with one JSON document."),
    ]


COMMON = ("store", "emulate", "json")


def _take(ctx: click.Context) -> Setting:
    """Move the common options into the setting. What is nearer to the command wins."""
    setting = ctx.ensure_object(Setting)
    for name in COMMON:
        given = ctx.params.pop(name, None)
        if given is not None:
            setattr(setting, name, given)
    return setting


class Command(click.Command):
    """A command with the common options. Its function is given the ``Setting`` first.

    ``json_keys`` documents the ``--json`` document: key to what it holds. ``command`` and ``ok``
    are in every one. ``makes_store``: it may be the first command on its store.
    """

    def __init__(
        self,
        *args: Any,
        json_keys: Mapping[str, str] | None = None,
        makes_store: bool = False,
        **more: Any,
    ) -> None:
        super().__init__(*args, **more)
        self.makes_store = makes_store
        self.params.extend(common_options())
        self.json_keys = dict(json_keys or {})

    def invoke(self, ctx: click.Context) -> Any:
        setting = _take(ctx)
        setting.command = " ".join(ctx.command_path.split(" ")[1:])
        setting.keys = frozenset(self.json_keys)
        setting.makes_store = self.makes_store
        assert self.callback is not None
        return ctx.invoke(self.callback, setting, **ctx.params)


class Group(click.Group):
    """A group of commands with the common options, and with a suggestion for a misspelt one."""

    command_class = Command

    def __init__(
        self, *args: Any, aliases: Mapping[str, str] | None = None, default: str = "", **more: Any
    ) -> None:
        super().__init__(*args, **more)
        self.params.extend(common_options())
        self.aliases = dict(aliases or {})
        self.default = default
        """The command that is meant where none is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(self.commands)  # in the order in which they are told, not by the alphabet

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return super().get_command(ctx, self.aliases.get(cmd_name, cmd_name))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if self.default and self._means_default(args):
            args = [self.default, *args]
        return super().parse_args(ctx, args)

    def _means_default(self, args: list[str]) -> bool:
        if not args or args[0] in {*self.commands, "--help", "-h"}:
            return not args
        takes_arguments = any(
            isinstance(param, click.Argument) for param in self.commands[self.default].params
        )
        return args[0].startswith("-") or takes_arguments

    def invoke(self, ctx: click.Context) -> Any:
        _take(ctx)
        return super().invoke(ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            name, command, rest = super().resolve_command(ctx, args)
        except click.UsageError as error:
            close = difflib.get_close_matches(args[0], [*self.list_commands(ctx), *self.aliases])
            if not close:
                raise
            said = error.format_message().rstrip(".").split(". ")[0].split(" (")[0]
            raise click.UsageError(f"{said}. Did you mean {close[0]!r}?", ctx) from None
        return (command.name if command else name), command, rest


def parameters(function: F) -> F:
    """The options with which a composition is given its parameters."""
    click.option(
        "-p",
        "--param",
        "given",
        multiple=True,
        metavar="NAME=VALUE",
        help="A parameter of the composition; lists and mappings as JSON. Repeatable.",
    )(function)
    click.option(
        "--params",
        "params_file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        metavar="FILE",
        help="A JSON or TOML file of parameters; -p goes before it.",
    )(function)
    return function


def yes_option(function: F) -> F:
    click.option(
        "-y", "--yes", is_flag=True, help="Do not ask before something is deleted or replaced."
    )(function)
    return function
