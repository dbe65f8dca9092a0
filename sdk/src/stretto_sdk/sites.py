"""Where in the user's source something was written."""

from __future__ import annotations

import ast
import linecache
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from types import CodeType, FrameType, TracebackType

_hidden = {"stretto", "stretto_sdk"}


def hide(package: str) -> None:
    """Count a provider's package as ours: call sites are looked for outside it."""
    _hidden.add(package.partition(".")[0])


def _ours(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__", "")).partition(".")[0] in _hidden


@dataclass(frozen=True, slots=True)
class Site:
    """A line of the user's source, and the call on it when that is known."""

    file: str
    line: int
    code: CodeType | None = None
    instruction: int = -1

    @property
    def shown(self) -> str:
        """The file as a person names it: relative to the working directory when it is below."""
        path = Path(self.file)
        try:
            return str(path.relative_to(Path.cwd()))
        except (ValueError, OSError):
            return self.file

    @property
    def text(self) -> str:
        """The line itself, without white space at its ends; empty when there is no source."""
        return linecache.getline(self.file, self.line).strip()

    def at_keyword(self, path: Sequence[str]) -> Site:
        """The line where a property of this call is written: its keyword, or deeper within it.

        Falls back to the nearest place that is known.
        """
        call = self._call()
        if call is None or not path:
            return self
        line = next(
            (
                _deepest(value, path[used:]) or value.lineno
                for name, value, used in _arguments(call)
                if name == path[0]
            ),
            None,
        )
        return self if line is None else Site(self.file, line)

    def _call(self) -> ast.Call | None:
        if self.code is None or self.instruction < 0:
            return None
        where = next(islice(self.code.co_positions(), self.instruction // 2, None), None)
        tree = _tree(self.file, "".join(linecache.getlines(self.file)))
        if where is None or tree is None:
            return None
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and where == (
                node.lineno,
                node.end_lineno,
                node.col_offset,
                node.end_col_offset,
            ):
                return node
        return None


@lru_cache(maxsize=8)
def _tree(_file: str, source: str) -> ast.AST | None:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError):
        return None


def _arguments(call: ast.Call) -> Iterator[tuple[str, ast.expr, int]]:
    """Names that a call gives values to, with the number of path parts that the name takes."""
    for keyword in call.keywords:
        if keyword.arg == "properties" and isinstance(keyword.value, ast.Dict):
            for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
                if isinstance(key, ast.Constant):
                    yield str(key.value), value, 1
        elif keyword.arg is not None:
            yield keyword.arg, keyword.value, 1


def _deepest(value: ast.expr, path: Sequence[str]) -> int | None:
    """The line of a place inside a literal, as far as it is written out."""
    if not path:
        return None
    inner: ast.expr | None = None
    if isinstance(value, ast.Dict):
        for key, item in zip(value.keys, value.values, strict=True):
            if isinstance(key, ast.Constant) and key.value == path[0]:
                return _deepest(item, path[1:]) or key.lineno
    elif isinstance(value, ast.List | ast.Tuple) and path[0].isdecimal():
        inner = value.elts[int(path[0])] if int(path[0]) < len(value.elts) else None
    return None if inner is None else _deepest(inner, path[1:]) or inner.lineno


NOWHERE = Site("", 0)


def here() -> Site:
    """The line of the user's source that led here: the first frame outside our packages."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if not _ours(frame):
            return Site(frame.f_code.co_filename, frame.f_lineno, frame.f_code, frame.f_lasti)
        frame = frame.f_back
    return NOWHERE


def of_function(code: CodeType) -> Site:
    """The line a function begins at."""
    return Site(code.co_filename, code.co_firstlineno)


def of_error(error: BaseException) -> Site:
    """The innermost line of the user's own source that an exception passed through."""
    frames = [(t.tb_frame, t.tb_lineno) for t in _traceback(error.__traceback__)]
    outside = [(frame, line) for frame, line in frames if not _ours(frame)]
    # What the user wrote is more telling than the library that the user called with it.
    own = [(f, line) for f, line in outside if not installed(f.f_code.co_filename)]
    for frame, line in reversed(own or outside):
        return Site(frame.f_code.co_filename, line)
    return NOWHERE


def _traceback(traceback: TracebackType | None) -> Iterator[TracebackType]:
    while traceback is not None:
        yield traceback
        traceback = traceback.tb_next


def installed(file: str) -> bool:
    """Whether a source file belongs to Python or to an installed package."""
    if file.startswith("<"):
        return True
    real = os.path.realpath(file)
    return any(real.startswith(root + os.sep) for root in _roots())


@lru_cache(maxsize=1)
def _roots() -> tuple[str, ...]:
    import sysconfig

    names = ("stdlib", "platstdlib", "purelib", "platlib")
    return tuple(sorted({os.path.realpath(sysconfig.get_path(name)) for name in names}))
