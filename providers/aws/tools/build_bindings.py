"""Compile the bindings: ``stretto_aws/bindings/*.yaml`` to ``stretto_aws/data/bindings.json``.

Everything implied is made explicit (same-named properties, client methods, permissions), and
everything said is held against botocore's models and the registry's schemas: operations,
parameters, paths into replies, error codes, properties. All errors are reported at once.

    python providers/aws/tools/build_bindings.py            writes the file, and the list in README.md
    python providers/aws/tools/build_bindings.py --check    fails when either would change
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import yaml
from binding_compiler import Compiler
from binding_models import Models, Schemas, names

HERE = Path(__file__).resolve().parent.parent / "src" / "stretto_aws"
SOURCES = HERE / "bindings"
TARGET = HERE / "data" / "bindings.json"
PAGE = HERE.parent.parent / "README.md"
BEGIN, END = "<!-- kinds: written by tools/build_bindings.py -->\n", "<!-- /kinds -->\n"
FOUND = {
    "name": "its name or natural key",
    "token": "its token",
    "tag": "a tag",
    "none": "a person",
}


def compile_all(sources: Path = SOURCES) -> tuple[dict[str, Any], list[str]]:
    """The compiled document and every error, each with the file it is in."""
    services = yaml.safe_load((sources / "services.yaml").read_text("utf-8"))
    models, schemas = Models(), Schemas()
    compiled: dict[str, Any] = {}
    errors: list[str] = []
    for path in sorted(sources.glob("*.yaml")):
        if path.name == "services.yaml":
            continue
        for source in yaml.safe_load_all(path.read_text("utf-8")):
            compiler = Compiler(source, services, models, schemas)
            row = compiler.compile()
            errors += [f"{path.name}: {source.get('kind', '?')}: {e}" for e in compiler.errors]
            if source["kind"] in compiled:
                errors.append(f"{path.name}: {source['kind']} is bound twice")
            compiled[source["kind"]] = row
    limits = {name: entry["limits"] for name, entry in services.items() if "limits" in entry}
    return {"bindings": compiled, "limits": limits}, errors


def spell(document: dict[str, Any]) -> str:
    """One kind a line, so that a change shows as the line of its kind."""
    rows = [
        f"  {json.dumps(kind)}: {json.dumps(row, sort_keys=True, separators=(',', ':'))}"
        for kind, row in sorted(document["bindings"].items())
    ]
    limits = json.dumps(document["limits"], sort_keys=True)
    return '{\n"limits": ' + limits + ',\n"bindings": {\n' + ",\n".join(rows) + "\n}\n}\n"


def page(document: dict[str, Any], text: str) -> str:
    """The page with the list of driven kinds between its marks, from what was compiled."""
    schemas = Schemas()
    lines = ["| kind | properties covered | found again by |", "|---|---|---|"]
    for kind, row in sorted(document["bindings"].items()):
        schema = schemas.schema(kind)
        can = set(schema["properties"]) - set(names(schema.get("readOnlyProperties")))
        covered = can & set(row["covered"])
        share = "all" if covered == can else f"{len(covered)} of {len(can)}"
        lines.append(f"| `{kind}` | {share} | {FOUND[row['recovery']]} |")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{PAGE.name} lacks the marks between which the list of kinds stands.")
    return "".join([before, begin, "\n".join(lines), "\n", end, after])


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    check: bool = parser.parse_args().check
    document, errors = compile_all()
    for error in errors:
        print(error, file=sys.stderr)  # noqa: T201  # a command's output
    if errors:
        return 1
    wanted = {TARGET: spell(document), PAGE: page(document, PAGE.read_text("utf-8"))}
    old = [path for path in wanted if not path.exists() or path.read_text("utf-8") != wanted[path]]
    if check and old:
        print(  # noqa: T201  # a command's output
            f"{' and '.join(path.name for path in old)}: not what the bindings say. Compile them "
            "again:\n    python providers/aws/tools/build_bindings.py",
            file=sys.stderr,
        )
        return 1
    for path in old:
        path.write_text(wanted[path], "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
