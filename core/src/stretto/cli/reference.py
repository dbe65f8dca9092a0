"""Writes the command reference from the commands themselves.

python -m stretto.cli.reference > docs/reference.md
python -m stretto.cli.reference --check docs/reference.md
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from stretto.cli.app import stretto
from stretto.cli.tree import COMMON, Command

_INTRODUCTION = """\
# Command reference

<!-- Made by `python -m stretto.cli.reference`; change the commands, not this page. -->

`stretto` and `python -m stretto` are the same. `ps` is another name for `status`.

## Options of every command

{options}

`--emulate` keeps its processes in a store of its own, unless `--store` says otherwise; a store
remembers that it is emulated, so that later commands on it need no `--emulate`, and is never used
with a real cloud. `NO_COLOR` switches colour off, `STRETTO_DEBUG=1` shows the details of
unforeseen errors.

## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | it failed |
| 2 | the command is wrong as written: an unknown option, an alias that is taken or not there |
| 3 | refused: by a policy, by `protect`, by the person; or nobody was there to be asked and `--yes` was not given |
| 4 | changes are pending (`plan --detailed-exitcode`) |
| 130 | interrupted |

## JSON

With `--json`, every command answers with one document on standard output, and nothing else is
written there:

```json
{{"command": "status", "ok": true, "processes": []}}
```

and when it could not do what was asked:

```json
{{"command": "status", "ok": false,
 "error": {{"message": "what happened", "hint": "what to do",
           "problems": [{{"message": "", "hint": "", "file": "", "line": 0, "text": "",
                         "about": "", "warning": false, "also": []}}]}}}}
```

A key that a command does not need is left out. Keys are added in later versions, and not renamed or
removed within a major one. Times are seconds since 1970, UTC. `conductor --json` is the exception:
it writes one event a line, as it happens.
"""


def reference() -> str:
    """The whole page."""
    chapters = [_INTRODUCTION.format(options=_options(stretto, common=True))]
    context = click.Context(stretto, info_name="stretto")
    for name in stretto.list_commands(context):
        command = stretto.get_command(context, name)
        assert command is not None
        chapters.extend(_chapters(command, context, 2))
    return "\n".join(chapters)


def _chapters(command: click.Command, above: click.Context, level: int) -> Iterator[str]:
    context = click.Context(command, above, info_name=command.name)
    lines = [f"{'#' * level} {context.command_path}", ""]
    usage = " ".join(command.collect_usage_pieces(context))
    lines += [f"```\n{context.command_path} {usage}\n```", "", _prose(command)]
    own = _options(command, common=False)
    if own:
        lines += ["", own]
    if isinstance(command, Command) and command.json_keys:
        lines += ["", "| key with `--json` | what it holds |", "|---|---|"]
        lines += [f"| `{key}` | {_cell(said)} |" for key, said in command.json_keys.items()]
    yield "\n".join(lines) + "\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _chapters(inner, context, level + 1)


def _prose(command: click.Command) -> str:
    return inspect.cleandoc(command.help or "").replace('"', "`")


def _options(command: click.Command, *, common: bool) -> str:
    context = click.Context(command, info_name=command.name)
    rows = []
    for param in command.params:
        if not isinstance(param, click.Option) or (param.name in COMMON) is not common:
            continue
        record = param.get_help_record(context)
        if record is not None:
            rows.append(f"| `{_cell(record[0])}` | {_cell(record[1])} |")
    return "\n".join(["| option | meaning |", "|---|---|", *rows]) if rows else ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main(arguments: Sequence[str]) -> int:
    """Print the page, or with ``--check FILE`` say whether the file is up to date."""
    page = reference()
    match arguments:
        case []:
            print(page, end="")
            return 0
        case ["--check", file]:
            path = Path(file)
            if path.exists() and path.read_text() == page:
                return 0
            print(f"{file} is not what the commands say. Write it anew:", file=sys.stderr)
            print(f"    python -m stretto.cli.reference > {file}", file=sys.stderr)
            return 1
        case _:
            print("usage: python -m stretto.cli.reference [--check FILE]", file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
