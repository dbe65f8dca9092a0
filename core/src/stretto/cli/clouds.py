"""The commands for the embedded clouds of a store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import click

from stretto.cli.setting import Setting
from stretto.cli.tree import Group
from stretto.errors import ProviderUnavailable

if TYPE_CHECKING:
    from stretto_sdk.json import Document

    from stretto.embedded import Cloud

_KEYS: Final = {
    "clouds": "provider, running, endpoint, pid, environment (variables with which the cloud's own "
    "tools speak to it)"
}


@click.group("cloud", cls=Group, default="status")
def cloud() -> None:
    """Start, look at and stop embedded clouds.

    They run in the background on this machine, and hold what they hold in memory: what stops is
    empty when it starts again. Commands with --emulate start them by themselves.
    """


@cloud.command("start", json_keys=_KEYS)
@click.argument("providers", nargs=-1)
def start(setting: Setting, providers: tuple[str, ...]) -> None:
    """Start embedded clouds. Default: those of all installed providers."""
    from stretto.embedded import providers_with_clouds

    setting.emulate = True
    names = providers or providers_with_clouds(setting.registry)
    if not names:
        raise ProviderUnavailable(
            "No installed provider brings an embedded cloud.",
            "Install one that does, such as:\n    pip install 'stretto-aws[emulator]'",
        )
    for name in providers:
        setting.registry.provider(name)  # a name that is not installed is told as such
        if name not in setting.clouds:
            raise ProviderUnavailable(
                f"The provider {name!r} brings no embedded cloud.",
                f"Those that do: {', '.join(setting.clouds) or 'none of the installed ones'}.",
            )
    _answer(setting, [setting.clouds.start(name) for name in names])


@cloud.command("status", json_keys=_KEYS)
def status(setting: Setting) -> None:
    """Show the embedded clouds.

    With the variables by which the clouds' own tools reach them.
    """
    setting.emulate = True
    _answer(setting, setting.clouds.status())


@cloud.command("stop", json_keys={"stopped": "the providers whose clouds were ended"})
@click.argument("providers", nargs=-1)
def stop(setting: Setting, providers: tuple[str, ...]) -> None:
    """Stop embedded clouds, and lose what they hold. Default: all."""
    setting.emulate = True
    running = [c.provider for c in setting.clouds.status() if c.running]
    stopped = [name for name in (providers or running) if setting.clouds.stop(name)]
    setting.answer(stopped=list(stopped))
    for name in stopped:
        setting.show(f"The embedded {name} cloud has stopped; what it held is gone.")
    if not stopped:
        setting.show("No embedded cloud was running.")


def _answer(setting: Setting, clouds: Sequence[Cloud]) -> None:
    from stretto.cli.text import clean

    setting.answer(clouds=[_json(cloud) for cloud in clouds])
    look = setting.look
    if not clouds:
        setting.show("No embedded cloud was started for this store.")
    for one in clouds:
        if not one.running:
            setting.show(f"{clean(one.provider)}: stopped")
            continue
        head = [(clean(one.provider), "bold"), (f": {one.endpoint} (pid {one.pid})", "")]
        setting.show("\n".join(look.flow(head, hang=2)))
        for name, value in one.environment.items():
            setting.show(f"    export {clean(name)}={clean(value)}")


def _json(one: Cloud) -> Document:
    return {
        "provider": one.provider,
        "running": one.running,
        "endpoint": one.endpoint,
        "pid": one.pid,
        "environment": dict(one.environment),
    }


COMMANDS: Final = (cloud,)
