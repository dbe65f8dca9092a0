"""The contract's shape as data, and what a change of it means to those who rely on it.

``python -m stretto_sdk.testing.snapshot`` compares the contract with the committed snapshot;
``--write`` writes the snapshot when the change is one that its version allows; ``--anew`` writes it in any
case, which is right only for a contract that was never released.
"""

from __future__ import annotations

import argparse
import dataclasses
import inspect
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from stretto_sdk import contract

FILE = Path(__file__).parents[3] / "tests" / "contract_snapshot.json"
"""Where the snapshot is kept in a checkout."""

Shape: TypeAlias = "Mapping[str, Any]"

COMMAND = "    python -m stretto_sdk.testing.snapshot --write"


def take(module: ModuleType = contract) -> dict[str, Any]:
    """The shape of a contract: its version, enumerations, messages, errors and methods."""
    shape: dict[str, Any] = {
        "contract": list(module.CONTRACT),
        "enums": {},
        "messages": {},
        "errors": {},
        "methods": {},
    }
    for name, found in sorted(vars(module).items()):
        if not inspect.isclass(found) or found.__module__ != module.__name__:
            continue
        if issubclass(found, Enum):
            shape["enums"][name] = {member.name: member.value for member in found}
        elif dataclasses.is_dataclass(found):
            shape["messages"][name] = {
                item.name: {"type": _spelled(item.type), "required": _required(item)}
                for item in dataclasses.fields(found)
            }
        elif issubclass(found, BaseException):
            shape["errors"][name] = {
                "base": found.__bases__[0].__name__,
                "takes": _taken(found),
            }
        else:
            shape["methods"][name] = {
                method: str(inspect.signature(one))
                for method, one in sorted(vars(found).items())
                if inspect.isfunction(one) and not method.startswith("_")
            }
    return shape


def _taken(error: type[BaseException]) -> dict[str, Any]:
    """What an error is made of. The builtin initialiser takes anything, and needs nothing."""
    _, *taken = inspect.signature(error.__init__).parameters.values()
    return {
        one.name: {
            "type": _spelled(one.annotation),
            "required": one.default is one.empty
            and one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD),
        }
        for one in taken
    }


def _spelled(annotation: object) -> str:
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", "")
    return " ".join(str(text or annotation).split())


def _required(item: dataclasses.Field[Any]) -> bool:
    return item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING


def breaking(old: Shape, new: Shape) -> list[str]:
    """What breaks those who rely on the old shape, a sentence each."""
    found: list[str] = []
    for group in ("enums", "messages", "errors", "methods"):
        for name, before in sorted(old[group].items()):
            after = new[group].get(name)
            if after is None:
                found.append(f"{name} is gone.")
            elif group == "messages":
                found += _breaking_fields(name, before, after)
            elif group == "errors":
                if after["base"] != before["base"]:
                    found.append(f"{name} was a {before['base']} and is a {after['base']}.")
                found += _breaking_fields(name, before["takes"], after["takes"])
            else:
                found += _breaking_members(name, before, after)
    return found


def _breaking_fields(name: str, before: Shape, after: Shape) -> Iterator[str]:
    for field, was in before.items():
        now = after.get(field)
        if now is None:
            yield f"{name}.{field} is gone."
        elif now["type"] != was["type"]:
            yield f"{name}.{field} was {was['type']} and is {now['type']}."
        elif now["required"] and not was["required"]:
            yield f"{name}.{field} must now be given."
    for field, now in after.items():
        if field not in before and now["required"]:
            yield f"{name}.{field} is new, and must be given."


def _breaking_members(name: str, before: Shape, after: Shape) -> Iterator[str]:
    for member, was in before.items():
        if member not in after:
            yield f"{name}.{member} is gone."
        elif after[member] != was:
            yield f"{name}.{member} was {was} and is {after[member]}."


def additions(old: Shape, new: Shape) -> list[str]:
    """What is new and breaks nobody."""
    found: list[str] = []
    for group in ("enums", "messages", "errors", "methods"):
        for name, now in sorted(new[group].items()):
            was = old[group].get(name)
            if was is None:
                found.append(f"{name} is new.")
                continue
            before, after = (was["takes"], now["takes"]) if group == "errors" else (was, now)
            found += [f"{name}.{member} is new." for member in after if member not in before]
            if group in ("messages", "errors"):
                found += [
                    f"{name}.{field} may now be left out."
                    for field in after
                    if before.get(field, {}).get("required") and not after[field]["required"]
                ]
    return found


def complaint(old: Shape, new: Shape) -> str:
    """What is wrong with a change of the contract, and what to do; empty when nothing is."""
    before, after = tuple(old["contract"]), tuple(new["contract"])
    broken, added = breaking(old, new), additions(old, new)
    if after[0] > before[0]:
        return ""
    if broken:
        return _told(
            "The contract breaks those who rely on it:",
            broken,
            "Keep the old shape beside the new one. If that cannot be, raise the major in CONTRACT "
            f"({before[0]}), speak both majors for a while, and write the snapshot:\n{COMMAND}",
        )
    if after < before:
        return f"CONTRACT is {after} and was {before}: a version never goes back."
    if added and after == before:
        return _told(
            "The contract has something new:",
            added,
            f"Raise the minor in CONTRACT to {before[1] + 1}, and write the snapshot:\n{COMMAND}",
        )
    return ""


def _told(what: str, items: Sequence[str], then: str) -> str:
    return "\n".join([what, *(f"  - {item}" for item in items), then])


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare or write the snapshot. Gives 0 when all is well and 1 when the contract must change."""
    parser = argparse.ArgumentParser(
        prog="python -m stretto_sdk.testing.snapshot", description=__doc__
    )
    parser.add_argument("file", nargs="?", type=Path, default=FILE)
    parser.add_argument(
        "--write", action="store_true", help="write it, if the version allows the change"
    )
    parser.add_argument("--anew", action="store_true", help="write it in any case")
    options = parser.parse_args(arguments)
    new = take()
    if options.file.exists() and not options.anew:
        wrong = complaint(json.loads(options.file.read_text("utf-8")), new)
        if wrong:
            sys.stderr.write(wrong + "\n")
            return 1
    if options.write or options.anew:
        options.file.write_text(json.dumps(new, indent=1, sort_keys=True) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
