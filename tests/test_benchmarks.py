"""The benchmarks are not tests; that they can be run is."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent


def test_the_kernel_is_measured_beside_its_bound_and_the_ratios_are_printed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--only", "kernel", "--sizes", "100"],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    figures = [line for line in done.stdout.splitlines() if line.startswith("| ")]
    assert any("run of 100 chained: wall against bare sqlite3" in line for line in figures)
    assert any("run of 100 independent: wall against bare sqlite3" in line for line in figures)
    assert any(line.startswith("| plan, nothing changed | chained | 100 |") for line in figures)


def test_sizes_are_refused_where_it_is_not_said_of_what() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--sizes", "100"],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "name one with --only" in done.stderr
