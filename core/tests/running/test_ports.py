"""The kernel touches the world through its ports and nothing else."""

from __future__ import annotations

import ast
from pathlib import Path

import stretto

FORBIDDEN = {"time", "random", "uuid", "threading", "secrets", "socket", "subprocess", "datetime"}
OUTSIDE = {
    "host.py": "the real ports",
    "threads.py": "the real workers' threads",
    "desk.py": "the door: it hands the real ports in, and takes a thread's sign to stop",
    "serving.py": "takes a thread's sign to stop",
    "plugins.py": "looks at what is installed; no part of a running kernel",
    "hookspecs.py": "hooks of the command line",
    "store/sqlite.py": "the real store",
    "store/schema.py": "makes the store's key, once",
}
"""Modules that may import what the kernel must not, and why."""

HOME = Path(stretto.__file__).parent


def kernel_modules() -> list[Path]:
    found = []
    for path in sorted(HOME.rglob("*.py")):
        name = path.relative_to(HOME).as_posix()
        if name not in OUTSIDE and not name.startswith(("cli/", "simulation/", "embedded")):
            found.append(path)
    return found


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def test_no_kernel_module_reaches_for_time_chance_or_threads() -> None:
    assert len(kernel_modules()) > 20
    found = {path.name: imported(path) & FORBIDDEN for path in kernel_modules()}
    assert {name: names for name, names in found.items() if names} == {}


def test_no_kernel_module_sets_a_timer_but_through_the_clock() -> None:
    offenders = []
    for path in kernel_modules():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute) and ast.unparse(node) in (
                "asyncio.sleep",
                "asyncio.timeout",
                "asyncio.wait_for",
            ):
                offenders.append(f"{path.name}:{node.lineno}")
    assert offenders == []


def test_the_list_of_exceptions_names_modules_that_are_there() -> None:
    assert [name for name in OUTSIDE if not (HOME / name).exists()] == []
