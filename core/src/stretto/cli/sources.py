"""From what a person names to an image: a Python file, or an image file."""

from __future__ import annotations

import contextlib
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
        near = sorted(folder.glob(f"*{path.suffix}")) if folder.is_dir() else []
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
        if name:
            raise click.UsageError(f"{path} is one image: it has no part called {name!r}.")
        image = _read(path)
        _refuse_unfit(setting, path, image)
        return image
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
        document = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=_unambiguous)
        return Image.from_document(document)
    except ImageError as error:
        raise ImageRefused(f"{path}: {error}.", error.hint) from None
    except RecursionError:
        raise ImageRefused(
            f"{path} is not an image: it is nested too deeply.", ImageError.hint
        ) from None
    except ValueError as error:
        raise ImageRefused(
            f"{path} is not an image, nor any JSON: {error}.", ImageError.hint
        ) from None


def _unambiguous(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    """A mapping, none of whose keys comes twice: Python would silently take the last."""
    made = dict(pairs)
    if len(made) < len(pairs):
        twice = next(key for key in made if sum(key == other for other, _ in pairs) > 1)
        raise ValueError(f"it has {twice!r} two times in one mapping")
    return made


def _refuse_unfit(setting: Setting, path: Path, image: Image) -> None:
    """An image from a file may have been written by anybody: what its providers would not have
    compiled is told before anything runs. Raises ImageRefused."""
    from stretto_sdk.contract import ValidateRequest

    problems: list[str] = []
    for address, declared in image.resources.items():
        provider = setting.registry.provider(declared.placement.provider)
        request = ValidateRequest(kind=declared.kind, properties=declared.properties)
        if declared.external is None:
            try:
                found = provider.validate(request).problems
            except KeyError:
                continue  # a kind that is not known: the plan says what to do
            for one in found:
                hint = f": {one.suggestion}" if one.suggestion else ""
                problems.append(f"{address}: {one.message}{hint}")
    if problems:
        raise ImageRefused(
            f"{path} declares what its provider does not take.",
            "Correct the composition and compile it again:\n    stretto compile FILE.py",
            tuple(problems),
        )


def _compile(
    setting: Setting, path: Path, name: str | None, parameters: Mapping[str, Json]
) -> Image:
    from stretto_sdk import compile, load

    # What the composition prints is not what the command answers.
    with contextlib.redirect_stdout(sys.stderr):
        composition = load(f"{path}:{name}" if name else str(path))
        providers = setting.registry.provider
        return compile(composition, parameters, providers=providers, warn=setting.warn)


def compile_report(error: BaseException) -> Report | None:
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
