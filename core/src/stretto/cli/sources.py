"""From what a person names to an image: a Python file, or an image file."""

from __future__ import annotations

import difflib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stretto.cli.render.problems import Report, Trouble
from stretto.cli.setting import Setting
from stretto.errors import ImageRefused, KernelError

if TYPE_CHECKING:
    from stretto_sdk.diagnostics import Diagnostic
    from stretto_sdk.image import Image
    from stretto_sdk.json import Json


class NoSource(KernelError):
    """What was named is not a file that holds a composition or an image."""

    exit_code = 2


def is_source(subject: str) -> bool:
    """Whether a person means a file and not a process's alias."""
    path, _ = split(subject)
    return path.suffix in (".py", ".json") or "/" in subject or path.is_file()


def split(source: str) -> tuple[Path, str | None]:
    """``FILE[:NAME]`` in its parts. A file whose own name has a colon in it is found, too."""
    if ":" in source and not Path(source).is_file():
        file, _, name = source.rpartition(":")
        return Path(file), name
    return Path(source), None


def image_of(
    setting: Setting,
    source: str,
    given: tuple[str, ...],
    params_file: Path | None,
    update_of: str | None = None,
) -> Image:
    """The image of a composition's file, compiled, or of an image's file, read.

    ``update_of``: the process whose parameters stay where none are given. Raises CompileError,
    ImageError, NoSource and click's UsageError.
    """
    path, name = split(source)
    if not path.is_file():
        what = "is a folder" if path.is_dir() else "is not there"
        folder = path if path.is_dir() else path.parent
        near = sorted(folder.glob("*.py")) if folder.is_dir() else []
        close = difflib.get_close_matches(str(path), [str(one) for one in near], n=1)
        raise NoSource(
            f"The file {str(path)!r} {what}." + (f" Did you mean {close[0]!r}?" if close else ""),
            "Give the Python file that your composition is in, or an image.",
        )
    parameters = parse(given, params_file)
    if path.suffix == ".json":
        if parameters:
            raise click.UsageError(
                f"{path} is an image: its parameters were fixed when it was compiled."
            )
        return _read(path)
    if update_of is not None:
        parameters = {**setting.desk.image(update_of).parameters, **parameters}
    return _compile(setting, path, name, parameters)


def parse(given: tuple[str, ...], params_file: Path | None) -> dict[str, Json]:
    """Parameters by name. Text stays text: the composition's own types say what it means.

    Raises click's UsageError.
    """
    parameters: dict[str, Json] = _from_file(params_file) if params_file else {}
    for one in given:
        name, equals, text = one.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{one!r} is not a parameter: write NAME=VALUE.")
        value: Json = text
        if text[:1] in ("[", "{"):
            try:
                value = json.loads(text)
            except ValueError as error:
                raise click.UsageError(f"The value of {name} is not JSON: {error}.") from None
        parameters[name] = value
    return parameters


def _from_file(path: Path) -> dict[str, Json]:
    try:
        if path.suffix == ".toml":
            import tomllib

            found = tomllib.loads(path.read_text())
        else:
            found = json.loads(path.read_text())
    except ValueError as error:
        what = "TOML" if path.suffix == ".toml" else "JSON"
        raise click.UsageError(f"{path} is not {what}: {error}.") from None
    if not isinstance(found, dict):
        raise click.UsageError(f"{path} must hold an object, of parameters by name.")
    return found


def _read(path: Path) -> Image:
    from stretto_sdk.image import Image, ImageError

    try:
        return Image.from_document(json.loads(path.read_text()))
    except ImageError as error:
        raise ImageRefused(f"{path}: {error}") from None
    except ValueError as error:
        raise ImageRefused(
            f"{path} is not an image, nor any JSON: {error}.",
            "An image is what this prints:\n    stretto compile FILE.py",
        ) from None


def _compile(
    setting: Setting, path: Path, name: str | None, parameters: Mapping[str, Json]
) -> Image:
    from stretto_sdk import compile, load

    composition = load(f"{path}:{name}" if name else str(path))
    return compile(composition, parameters, providers=setting.registry.provider, warn=setting.warn)


def compile_report(error: Exception) -> Report | None:
    """What to say of a composition that does not compile; None for other errors."""
    diagnostics = sys.modules.get("stretto_sdk.diagnostics")  # not imported: nothing was compiled
    if diagnostics is None or not isinstance(error, diagnostics.CompileError):
        return None
    what = f"The composition {error.composition}" if error.composition else "The composition"
    number = len(error.errors)
    return Report(
        message=f"{what} does not compile: {number} {'problem' if number == 1 else 'problems'}.",
        problems=tuple(trouble(one) for one in error.problems),
    )


def trouble(one: Diagnostic) -> Trouble:
    """A diagnostic of the compiler as one of the command line's problems."""
    return Trouble(
        message=one.message[:1].upper() + one.message[1:],
        hint=one.suggestion,
        file=one.file,
        line=one.line,
        text=one.text,
        about=one.address,
        warning=one.severity == "warning",
        also=one.also,
    )
