"""Every example compiles, runs on the embedded AWS, needs no change afterwards, and leaves nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted(p for p in (ROOT / "examples").glob("*.py") if p.name != "demo.py")
STRETTO = Path(sys.executable).with_name("stretto")


class Reader:
    """Runs ``stretto`` as somebody who has just cloned the repository."""

    def __init__(self, home: Path) -> None:
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "STRETTO_STORE": str(home / "store.db"),
            "DB_PASSWORD": "correct-horse-battery",
        }

    def __call__(self, *words: str, expect: int = 0) -> Any:
        done = subprocess.run(
            [STRETTO, *words, "--json"],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == expect, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}"
        return json.loads(done.stdout.splitlines()[-1] if words[0] == "conductor" else done.stdout)


@pytest.fixture
def stretto(tmp_path: Path) -> Iterator[Reader]:
    reader = Reader(tmp_path)
    yield reader
    reader("cloud", "stop")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs_and_leaves_nothing(example: Path, stretto: Reader) -> None:
    compiled = stretto("compile", str(example))
    stretto("run", str(example), "--alias", "it", "--emulate")
    resources = stretto("status", "it")["resources"]
    assert {r["address"] for r in resources} == set(compiled["image"]["resources"])
    assert {r["state"] for r in resources} == {"ready"}
    stretto("plan", "it", "--detailed-exitcode")  # 4 if anything were still to do
    stretto("kill", "it", "--yes")
    assert left(stretto) == []


def left(stretto: Reader) -> list[str]:
    """What is left that bears our mark, by the embedded cloud's own tagging API."""
    import boto3

    environment = stretto("cloud", "status")["clouds"][0]["environment"]

    def client(service: str) -> Any:
        return boto3.client(
            service,
            region_name="eu-west-1",
            endpoint_url=environment["AWS_ENDPOINT_URL"],
            aws_access_key_id=environment["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=environment["AWS_SECRET_ACCESS_KEY"],
        )

    # A NAT gateway stays to be seen for an hour after it is gone.
    gateways = client("ec2").describe_nat_gateways()["NatGateways"]
    gone = {g["NatGatewayId"] for g in gateways if g["State"] == "deleted"}
    tagging = client("resourcegroupstaggingapi")
    found = tagging.get_resources(TagFilters=[{"Key": "stretto:process"}])
    arns = [r["ResourceARN"] for r in found["ResourceTagMappingList"]]
    return [arn for arn in arns if arn.rpartition("/")[2] not in gone]


def test_the_composition_of_the_readme_is_an_example_that_runs() -> None:
    assert len(EXAMPLES) >= 4
    readme = (ROOT / "README.md").read_text()
    hello = (ROOT / "examples" / "hello.py").read_text()
    body = hello[hello.index("@composition") :]
    assert body.strip() in readme
