"""python -m benchmarks [--only aws|kernel|import] [--sizes 100,2000] [--write]

Prints the figures as Markdown; ``--write`` also puts them into docs/benchmarks.md. What is under
way is told on stderr. Terraform needs about five minutes for 2,000 resources.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from benchmarks import report
from benchmarks.report import Section

SIZES = {"aws": [100, 2000], "kernel": [10_000, 100_000], "import": [0]}


def _aws(sizes: list[int], say: Callable[[str], None]) -> Section:
    from benchmarks import aws

    return report.aws(aws.measure(sizes, say))


def _kernel(sizes: list[int], say: Callable[[str], None]) -> Section:
    from benchmarks import kernel

    return report.kernel(kernel.measure(sizes, say))


def _imports(_: list[int], say: Callable[[str], None]) -> Section:
    from benchmarks import imports

    return report.imports(imports.measure(say))


MEASURE = {"import": _imports, "kernel": _kernel, "aws": _aws}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", choices=sorted(MEASURE), action="append")
    parser.add_argument("--sizes", type=_numbers, help="resources, such as 100,2000")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    given = parser.parse_args()
    if given.sizes and len(given.only or ()) != 1:
        parser.error("--sizes means something else to each benchmark: name one with --only")
    begun = time.monotonic()

    def say(what: str) -> None:
        print(f"[{time.monotonic() - begun:6.0f} s] {what}", file=sys.stderr, flush=True)

    for name in given.only or MEASURE:
        section = MEASURE[name](given.sizes or SIZES[name], say)
        print(section.text, flush=True)
        if given.write:
            report.write([section])
            say(f"written to {report.PAGE}")


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.replace("_", "").split(",")]


if __name__ == "__main__":
    main()
