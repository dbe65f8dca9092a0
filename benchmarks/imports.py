"""What it costs to start: the imports of a composition, and the command that does nothing."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TIMES = 7
"""Programs started for each figure; the median counts."""

_PROBE = """
import json, time
def spent():
    return time.perf_counter(), time.process_time()
wall, cpu = spent()
{code}
now = spent()
peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([now[0] - wall, now[1] - cpu, int(peak) / 1000]))
"""

PROGRAMS = {
    "nothing": "pass",
    "from stretto_aws import ec2": "from stretto_aws import ec2; ec2.VPC",
    "stretto --help": """
import contextlib, io
from stretto.cli.app import run
with contextlib.redirect_stdout(io.StringIO()):
    assert run(["--help"]) == 0
""",
    "import boto3": "import boto3",
    "boto3 client of ec2": """
import boto3
boto3.client("ec2", region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
""",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Medians, without the start of the interpreter itself."""

    program: str
    wall: float
    cpu: float
    """Seconds."""
    memory: float
    """Peak of the whole program, in MB."""


def measure(say: Callable[[str], None]) -> list[Start]:
    found = []
    for program, code in PROGRAMS.items():
        say(f"start: {program}")
        with tempfile.TemporaryDirectory() as home:
            runs = [_once(code, home) for _ in range(TIMES)]
        wall, cpu, memory = (statistics.median(figures) for figures in zip(*runs, strict=True))
        found.append(Start(program=program, wall=wall, cpu=cpu, memory=memory))
    return found


def _once(code: str, home: str) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", _PROBE.format(code=code)],
        cwd=Path(__file__).resolve().parent.parent,
        env={"HOME": home},
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    figures: list[float] = json.loads(done.stdout)
    return figures
