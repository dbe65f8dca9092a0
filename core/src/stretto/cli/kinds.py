"""The commands that look up kinds and providers."""

from __future__ import annotations

import difflib
import fnmatch
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import click

from stretto.cli.setting import Setting
from stretto.cli.tree import Group
from stretto.errors import KernelError, ProviderUnavailable

if TYPE_CHECKING:
    from stretto_sdk.contract import Kind, Provider

NO_PROVIDER: Final = "Install one, such as:\n    pip install stretto-aws"


class NoSuchKind(KernelError):
    """No installed provider has this kind."""

    exit_code = 2


@click.group("kinds", cls=Group, default="list")
def kinds() -> None:
    """Look up what can be declared.

    "kinds ec2" is short for "kinds list ec2".
    """


@kinds.command(
    "list", json_keys={"kinds": "provider, kind, python, summary, driven; sorted by kind"}
)
@click.argument("pattern", required=False)
@click.option("--all", "all_", is_flag=True, help="Also kinds that cannot be made yet.")
def list_(setting: Setting, pattern: str | None, all_: bool) -> None:
    """List the kinds of the installed providers.

    PATTERN is a part of the kind's name or of its Python name, in any case; * stands for anything.
    """
    from stretto.cli.render.schemas import kinds_text

    _need_a_provider(setting)
    found = sorted(
        (
            (name, kind)
            for name, kind in _all_kinds(setting)
            if (all_ or kind.driven) and (pattern is None or _matches(kind, pattern))
        ),
        key=lambda row: row[1].name,
    )
    if setting.json:
        setting.answer(
            kinds=[
                {
                    "provider": name,
                    "kind": kind.name,
                    "python": kind.python,
                    "summary": kind.summary,
                    "driven": kind.driven,
                }
                for name, kind in found
            ]
        )
    elif found:
        setting.show(kinds_text([kind for _, kind in found], setting.look))
    else:
        more = "" if all_ else " that can be made (--all lists every kind)"
        setting.show(f"No kind matches {pattern!r}{more}." if pattern else "No kinds.")


@kinds.command(
    "show",
    json_keys={
        "provider": "the provider's name",
        "kind": "the cloud's own name",
        "python": "where a composition finds it",
        "driven": "whether it can be made",
        "doc": "the cloud's documentation",
        "url": "the cloud's page",
        "properties": "path, type, doc, flags; nested ones with dotted paths",
        "identifier": "pointers",
        "recovery": "how a create whose reply was lost is found again",
        "route": "how the kind is driven",
        "example": "a resource with what is required",
        "schema": "the JSON Schema of the properties",
    },
)
@click.argument("kind")
@click.option(
    "--depth",
    type=click.IntRange(min=1),
    default=3,
    show_default=True,
    metavar="N",
    help="How deep nested properties are shown.",
)
def show(setting: Setting, kind: str, depth: int) -> None:
    """Show a kind, its properties and an example.

    KIND is the cloud's name (AWS::EC2::VPC) or the Python name (ec2.VPC).
    """
    from stretto.cli.render import schemas

    _need_a_provider(setting)
    name, provider, row = find_kind(setting, kind)
    schema = provider.schema(row.name)
    if setting.json:
        setting.answer(
            provider=name,
            kind=schema.kind,
            python=row.python,
            driven=row.driven,
            doc=schema.doc,
            url=schema.url,
            properties=[schemas.property_json(p) for p in schemas.properties(schema, depth)],
            identifier=list(schema.identifier),
            recovery=schema.recovery.value,
            route=schema.route,
            example=schemas.example(schema, row),
            schema=dict(schema.body),
        )
    else:
        setting.show(schemas.kind_text(schema, row, depth, setting.look))


def find_kind(setting: Setting, wanted: str) -> tuple[str, Provider, Kind]:
    """The kind by either of its names, in any case. Raises NoSuchKind with what comes close."""
    names: dict[str, str] = {}
    fold = wanted.casefold()
    for name, kind in _all_kinds(setting):
        if fold in (kind.name.casefold(), kind.python.casefold()):
            return name, setting.registry.provider(name), kind
        names[kind.name.casefold()] = kind.name
        names[kind.python.casefold()] = kind.name
    close = [names[c] for c in difflib.get_close_matches(fold, names, n=6, cutoff=0.5)]
    close = list(dict.fromkeys(close))[:3]
    raise NoSuchKind(
        f"No installed provider has the kind {wanted!r}.",
        "Did you mean:\n" + "\n".join(f"    stretto kinds show {c}" for c in close)
        if close
        else f"Look for it:\n    stretto kinds '*{wanted}*' --all",
    )


def _matches(kind: Kind, pattern: str) -> bool:
    wanted = pattern.casefold()
    wanted = wanted if any(sign in wanted for sign in "*?[") else f"*{wanted}*"
    return any(fnmatch.fnmatchcase(n.casefold(), wanted) for n in (kind.name, kind.python))


def _all_kinds(setting: Setting) -> Iterator[tuple[str, Kind]]:
    for name, provider in setting.registry.usable():
        for kind in provider.kinds():
            yield name, kind


def _need_a_provider(setting: Setting) -> None:
    """Raises ProviderUnavailable when none can be used; warns of each that cannot."""
    broken = [installed for installed in setting.registry.check() if installed.problem]
    if len(broken) < len(setting.registry.names()):
        for installed in broken:
            setting.note(f"warning: {installed.problem}")
        return
    if broken:
        raise ProviderUnavailable(
            "No installed provider can be used.",
            broken[0].hint,
            tuple(installed.problem for installed in broken),
        )
    raise ProviderUnavailable("No provider is installed.", NO_PROVIDER)


@click.group("providers", cls=Group, default="list")
def providers() -> None:
    """Look up the installed providers."""


@providers.command(
    "list",
    json_keys={
        "providers": "name, distribution, version, usable, problem, hint, emulator (whether it "
        "brings an embedded cloud)"
    },
)
def list_providers(setting: Setting) -> int:
    """List the installed providers.

    Also says what is wrong with those that cannot be used, and how to mend it.
    """
    from stretto.cli.render.problems import hint_text
    from stretto.cli.text import clean, table

    found = setting.registry.check()
    clouds = {name for name, provider in setting.registry.usable() if provider.offer().emulator}
    setting.answer(
        ok=not any(installed.problem for installed in found),
        providers=[
            {
                "name": installed.name,
                "distribution": installed.distribution,
                "version": installed.version,
                "usable": not installed.problem,
                "problem": installed.problem,
                "hint": installed.hint,
                "emulator": installed.name in clouds,
            }
            for installed in found
        ],
    )
    if setting.json:
        return int(any(installed.problem for installed in found))
    look = setting.look
    if not found:
        setting.show(f"No provider is installed.\n{hint_text(NO_PROVIDER, look)}")
        return 0
    rows = [
        [
            (clean(i.name), "bold"),
            (clean(i.distribution), ""),
            (clean(i.version), ""),
            ("broken", "red") if i.problem else ("usable", "green"),
            ("yes" if i.name in clouds else "", ""),
        ]
        for i in found
    ]
    head = ("NAME", "DISTRIBUTION", "VERSION", "STATE", "EMBEDDED CLOUD")
    setting.show(table(look, head, rows))
    for installed in found:
        if installed.problem:
            lines = look.flow([(clean(installed.problem), "")], hang=2)
            setting.show("\n".join(["", *lines, hint_text(installed.hint, look)]))
    return int(any(installed.problem for installed in found))


COMMANDS: Final = (kinds, providers)
