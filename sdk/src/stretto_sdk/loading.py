"""Loading a composition from a user's file."""

from __future__ import annotations

import importlib
import linecache
import os
import re
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from stretto_sdk.compositions import Composition
from stretto_sdk.diagnostics import CompileError, diagnose
from stretto_sdk.explain import did_you_mean
from stretto_sdk.sites import NOWHERE, Site, installed, of_error

_added: list[tuple[str, frozenset[str]]] = []
"""Folders put on the path, with the modules that were there before."""


def load(spec: str) -> Composition[Any, Any]:
    """The composition in a file: ``site.py``, or ``site.py:network`` where there are several.

    The file is executed, and can import the modules beside it. Raises CompileError for a file that
    is missing or cannot be executed, and for no composition, several, or another name.
    """
    path, name = _split(spec)
    if not path.exists():
        _refuse(f"there is no file {path}", suggestion=_near(path))
    if not path.is_file():
        _refuse(f"{path} is a folder", suggestion=f"name the file: {path}/site.py")
    module = _executed(path.resolve())
    found = {
        key: value
        for key, value in vars(module).items()
        if isinstance(value, Composition) and not key.startswith("_")
    }
    own = {k: v for k, v in found.items() if v.function.__module__ == module.__name__} or found
    if name:
        if name not in found:
            _refuse(f"{path} has no composition {name}", suggestion=did_you_mean(name, found))
        return found[name]
    if not own:
        _refuse(
            f"there is no composition in {path}",
            suggestion="decorate a function with @composition (from stretto import composition)",
        )
    distinct = {id(value): key for key, value in own.items()}
    if len(distinct) > 1:
        names = ", ".join(sorted(own))
        choice = f"{path}:{sorted(own)[0]}"
        _refuse(f"there are several compositions in {path}: {names}", suggestion=f"say {choice}")
    return next(iter(own.values()))


def _split(spec: str) -> tuple[Path, str]:
    path, colon, name = spec.rpartition(":")
    if colon and name.isidentifier() and path:
        return Path(path), name
    return Path(spec), ""


def _near(path: Path) -> str:
    folder = path.parent
    names = [one.name for one in folder.glob("*.py")] if folder.is_dir() else []
    return did_you_mean(path.name, names)


def _refuse(message: str, site: Site = NOWHERE, suggestion: str = "") -> NoReturn:
    raise CompileError([diagnose(message, site, suggestion=suggestion)]) from None


def _executed(path: Path) -> ModuleType:
    _forget_adjacent()
    linecache.checkcache()
    before, null, _ = path.read_bytes().partition(b"\0")
    if null:  # older Pythons raise a bare ValueError for it, which names no file
        line = before.count(b"\n") + 1
        _refuse("this is not Python: it has null bytes in it", Site(str(path), line))
    folder = str(path.parent)
    sys.path.insert(0, folder)
    _added.append((folder, frozenset(sys.modules)))
    importlib.invalidate_caches()
    # A name of its own: a file called site.py must not take the place of the library's site.
    name = f"composition:{path.stem}"
    loader = SourceFileLoader(name, str(path))
    spec = spec_from_file_location(name, path, loader=loader)
    assert spec is not None, "a loader was given"
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        loader.exec_module(module)
    except SyntaxError as error:
        site = Site(error.filename or str(path), error.lineno or 0)
        _refuse(f"this is not Python: {error.msg}", site)
    except ImportError as error:
        _refuse(_import_failed(error), of_error(error))
    except KeyboardInterrupt:
        raise
    except SystemExit as error:
        _refuse(f"the file ends the program (SystemExit: {error.code})", of_error(error))
    except BaseException as error:  # some libraries have errors that are no Exception
        from stretto_sdk.compiling import failed

        raise CompileError([failed(error)]) from None
    return module


def _import_failed(error: ImportError) -> str:
    """Why an import failed: a module of kinds knows more than Python says."""
    match = re.match(r"cannot import name '([^']+)' from '([^']+)'", str(error))
    if match is not None and match[2] in sys.modules:
        try:
            getattr(sys.modules[match[2]], match[1])
        except AttributeError as told:
            return str(told)
    if isinstance(error, ModuleNotFoundError):
        return f"there is no module {error.name}: is its package installed here?"
    return str(error)


def _forget_adjacent() -> None:
    """Let go of the modules beside files loaded before: another folder may have other modules of
    the same names, and edits count."""
    while _added:
        folder, before = _added.pop()
        if folder in sys.path:
            sys.path.remove(folder)
        for name in sys.modules.keys() - before:
            file = getattr(sys.modules[name], "__file__", None) or ""
            if file.startswith(folder + os.sep) and not installed(file):
                del sys.modules[name]
